"""Whole custom resources, from `testdata/crd`: every rule of every version runs, and agrees with the validators.

From an object that is valid, updates go to others that differ from it in some places. A server for tests judges them by
the CustomResourceDefinition as it is written, limits on costs and all, the generated validators by the types.
"""

from __future__ import annotations

import importlib
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import yaml

from tests.schema.crd.server import ABSENT, NO_INTEGER, Refusal, Server
from tests.schema.crd.structural import problems
from tests.schema.crd.test_verdicts import canonical, errors_of, one_sided, rules_of
from tests.schema.objects import Objects
from tests.schema.samples import purpose, validator
from tests.schema.test_differential import may_cause
from validation_gen.cli import main
from validation_gen.model import Named
from validation_gen.runtime import FieldError
from validation_gen.schema.api import Api, read_api
from validation_gen.schema.compile import Note
from validation_gen.schema.crd.document import export_crds
from validation_gen.schema.crd.kube import CURRENT
from validation_gen.schema.definitions import Definitions
from validation_gen.schema.profile import Profile
from validation_gen.source import load_files

TESTDATA = Path(__file__).parents[3] / "testdata" / "crd"
CORPUS = Path(__file__).parents[3] / "generated"
TOP = "crd_examples"

TIME = "2026-01-02T03:04:05Z"
METADATA = {"name": "example", "namespace": "default"}

VALID: dict[str, dict[str, Any]] = {
    "gpus.types": {
        "apiVersion": "gpu.example.com/v1", "kind": "GpuClaim", "metadata": METADATA,
        "spec": {
            "count": 2, "policy": "Any", "model": "a100", "region": "north", "owner": "me", "note": "a note",
            "generationWanted": 3, "alias": "abc", "labels": {"a": "b"}, "tags": ["a", "b"],
            "disks": [{"name": "boot", "zone": "z", "size": 1}, {"name": "data"}],
            "source": {"device": "gpu-0"}, "storage": {"type": "Local", "local": "disk"},
            "schedule": {"mode": "Cron", "cron": "@daily"}, "user": "me", "password": "secret",
        },
        "status": {"conditions": [
            {"type": "Ready", "status": "True", "reason": "Done", "message": "", "lastTransitionTime": TIME},
        ]},
    },
    "widgets.v1.types": {
        "apiVersion": "widgets.example.com/v1", "kind": "Widget", "metadata": {"name": "example"},
        "spec": {"colour": "red", "root": {"name": "frame", "parts": [{"name": "wheel"}]}, "size": 3},
    },
    "widgets.v1beta1.types": {
        "apiVersion": "widgets.example.com/v1beta1", "kind": "Widget", "metadata": {"name": "example"},
        "spec": {"colour": "red"},
    },
    "trainings.types": {
        "apiVersion": "training.example.com/v1alpha1", "kind": "Training", "metadata": METADATA,
        "spec": {
            "template": {"spec": {
                "containers": [{"name": "main", "image": "image"}], "schedulingGroup": {"podGroupName": "group"},
            }},
            "selector": {"matchLabels": {"app": "training"}}, "seed": 2**53 + 1, "steps": 100,
            "groups": [
                {"name": "a", "shards": [{"name": "one", "device": "gpu-0", "steps": 2}, {"name": "two"}]},
                {"name": "b"},
            ],
            "checkpoint": {"kind": "Bucket", "bucket": "checkpoints"},
        },
    },
}  # fmt: skip
"""A valid object of the kind of each module."""

NO_ZONE = {"disks": [{"name": "boot", "zone": "y", "size": 1}, {"name": "data"}]}
LONG_REASON = {
    "type": "Ready",
    "status": "True",
    "reason": "é" * 600,
    "message": "",
    "lastTransitionTime": TIME,
}
RESPONDERS = {"evictionResponders": [{"name": "example.com/responder", "priority": 1}]}
GROUPED = {
    "containers": [{"name": "main", "image": "image"}],
    "schedulingGroup": {"podGroupName": "group"},
}

UPDATES: dict[str, list[tuple[dict[str, Any], dict[str, Any]]]] = {
    "gpus.types": [
        ({"spec": {"owner": None}}, {}),
        ({}, {"spec": {"note": "é" * 9}}),
        ({}, {"spec": NO_ZONE}),
        ({}, {"spec": {"schedule": {"mode": "Cron", "cron": "a" * 41}}}),
        ({}, {"spec": {"schedule": {"mode": "Cron"}}}),
        ({}, {"spec": {"schedule": {"mode": "Never", "cron": "a"}}}),
        ({}, {"status": {"conditions": [LONG_REASON]}}),
        ({}, {"spec": {"disks": [{"name": "boot", "size": 1}, {"name": "more"}]}}),
    ],
    "trainings.types": [
        ({}, {"spec": {"checkpoint": {"kind": "Bucket", "bucket": "ab"}}}),
        ({}, {"spec": {"checkpoint": {"kind": "Bucket", "bucket": "a" * 64}}}),
        ({}, {"spec": {"checkpoint": {"kind": "Other"}}}),
        ({}, {"spec": {"seed": 2**53 + 2}}),
        ({}, {"spec": {"template": {"spec": {**GROUPED, **RESPONDERS}}}}),
        ({}, {"spec": {"groups": [{"name": "a", "shards": [
            {"name": "one", "device": "gpu-0", "steps": 1}, {"name": "two"},
        ]}]}}),
        ({}, {"spec": {"groups": [{"name": "a", "shards": [{"name": "one", "steps": 2}]}]}}),
    ],
}  # fmt: skip
"""Changes of the valid object that make an old and a new one; None takes a field away."""

ROUNDS, MOST_ROUNDS = 100, 1500
"""How many updates are tried for a kind, each of which is also a creation, and how many if some rule never ran."""


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The types with validators made of them, below a package that can be imported."""
    root = tmp_path_factory.mktemp("crds")
    shutil.copytree(TESTDATA, root / TOP, ignore=shutil.ignore_patterns("golden"))
    folders = [str(root / TOP / name) for name in ("gpus", "widgets", "trainings")]
    assert main.run(["generate", "-q", *folders]) == 0
    sys.path.insert(0, str(root))
    yield root
    sys.path.remove(str(root))


@pytest.fixture(scope="module")
def api(project: Path) -> Api:
    found, wrong = read_api(
        load_files([project / TOP], ("kubernetes_api",), (CORPUS,), project)
    )
    assert wrong == []
    return found


@pytest.fixture(scope="module")
def versions(project: Path) -> dict[str, dict[str, Any]]:
    """The schemas by apiVersion, as they are in the files."""
    into = project / "out"
    assert main.run(["crd", str(project / TOP), "-o", str(into), "-q"]) == 0
    found = {}
    for file in into.iterdir():
        spec = yaml.safe_load(file.read_text(encoding="utf-8"))["spec"]
        for version in spec["versions"]:
            name = f"{spec['group']}/{version['name']}"
            found[name] = version["schema"]["openAPIV3Schema"]
    return found


def test_the_examples_are_all_that_there_is(versions: dict[str, Any]) -> None:
    assert {valid["apiVersion"] for valid in VALID.values()} == set(versions)
    assert [said for schema in versions.values() for said in problems(schema)] == []


@dataclass(frozen=True, slots=True)
class Judge:
    """What an object of a kind is held against."""

    api: Api
    ref: Named
    code: ModuleType
    server: Server
    structure: Any
    listed: list[Note]

    def differences(self, new: Any, old: Any) -> list[Any]:
        """What server and validators disagree about that the report does not list, nor is of the structure alone."""
        errors = errors_of(self.code, self.ref, new, old, {})
        refusals = [
            refusal
            for refusal in self.server.refusals(new, old)
            if refusal.message != NO_INTEGER and not is_duplicate_in_pod(refusal)
        ]
        if bool(errors) == bool(refusals) or not self.structure.is_valid(new):
            return []
        if errors and all(map(self.is_listed, errors)):
            return []
        return [(new, old, [str(error) for error in errors], refusals)]

    def is_listed(self, error: FieldError) -> bool:
        return any(may_cause(note, error, self.api.universe) for note in self.listed)


def is_duplicate_in_pod(refusal: Refusal) -> bool:
    """Whether it is a list type of Kubernetes' own that is broken: its validators have code for that, if anything."""
    in_pod = refusal.path.startswith(".spec.template")
    return in_pod and refusal.message == "Duplicate value"


def patched(data: dict[str, Any], change: dict[str, Any]) -> dict[str, Any]:
    """An object with some fields of its spec or status changed."""
    result = dict(data)
    for part, fields in change.items():
        whole = {**data[part], **fields}
        result[part] = {n: v for n, v in whole.items() if v is not None}
    return result


@pytest.mark.parametrize("module", VALID)
def test_every_rule_runs_and_agrees(
    module: str, api: Api, versions: dict[str, Any]
) -> None:
    base = VALID[module]
    code = importlib.import_module(f"{TOP}.{module}_gen")
    ref = Named(f"{TOP}.{module}", base["kind"])
    server = Server(versions[base["apiVersion"]])
    structure = validator(Definitions(api, purpose("upstream")), ref)
    notes = export_crds(api, Profile(), CURRENT, Path()).notes
    listed = [note for note in notes if note.fit != "exact"]
    judge = Judge(api, ref, code, server, structure, listed)
    objects = Objects(api, module)
    start = canonical(code, ref, base)
    assert server.refusals(start) == [] == errors_of(code, ref, start, ABSENT, {})
    valid = [start]
    differences: list[Any] = []
    changes = UPDATES.get(module, [])
    for number in range(MOST_ROUNDS):
        if number >= ROUNDS and not one_sided(server):
            break
        if number < len(changes):
            old, new = (patched(start, change) for change in changes[number])
        else:
            old = new = objects.rng.choice(valid)
            for _ in range(objects.rng.choice([1, 1, 2])):
                new = objects.changed(ref, new)
        new = canonical(code, ref, {**new, "metadata": base["metadata"]})
        for before in (ABSENT, old):
            differences += judge.differences(new, before)
        if len(valid) < 50 and not errors_of(code, ref, new, ABSENT, {}):
            valid.append(new)
    assert differences == []
    left = one_sided(server)
    assert left == [], left
    rules = list(rules_of(server.schema))
    print(f"{module}: {len(rules)} rules, each true and false of some objects")
