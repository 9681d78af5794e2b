"""Kinds of the user's own: types are generated from, then manifests of them are validated, as a project would."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli_validate.running import Ended, run

TYPES = '''\
# +groupName=gpu.example.com
# +versionName=v1
# +k8s:validation-gen=TypesWithField=TypeMeta
"""Claims for GPUs."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

from validation_gen.apitypes import Int32


@dataclass(kw_only=True, slots=True)
class TypeMeta:
    """What every object says of itself."""

    kind: str = ""
    api_version: str = ""


@dataclass(kw_only=True, slots=True)
class ObjectMeta:
    """What it is called."""

    name: str = ""


# +k8s:enum
class Mode(StrEnum):
    """How a GPU is used."""

    SHARED = "Shared"
    ALONE = "Alone"


@dataclass(kw_only=True, slots=True)
class Pool:
    """Where GPUs come from."""

    # +k8s:required
    # +k8s:format=k8s-short-name
    name: str = ""

    # +k8s:optional
    # +default="Shared"
    mode: Mode | Literal[""] = ""


@dataclass(kw_only=True, slots=True)
class GpuClaimSpec:
    """What a claim asks for."""

    # +k8s:required
    # +k8s:minimum=1
    # +k8s:maximum=16
    count: Int32 = 0

    # +k8s:optional
    # +k8s:listType=map
    # +k8s:listMapKey=name
    pools: list[Pool] = field(default_factory=list)

    # +k8s:ifDisabled(Overcommit)=+k8s:forbidden
    # +k8s:ifEnabled(Overcommit)=+k8s:optional
    factor: Int32 | None = None


@dataclass(kw_only=True, slots=True)
class GpuClaim(TypeMeta):
    """A claim for GPUs."""

    metadata: ObjectMeta = field(default_factory=ObjectMeta)
    spec: GpuClaimSpec = field(default_factory=GpuClaimSpec)
'''

CLAIM = """\
apiVersion: gpu.example.com/v1
kind: GpuClaim
metadata: {name: mine}
spec:
  count: 32
  pools:
  - name: a.b
  factor: 2
"""

PYPROJECT = """\
[tool.validation-gen]
inputs = ["src/gpu"]
schemes = ["gpu.types_gen"]
search-path = ["src"]
options = { Overcommit = true }
"""


class Project:
    """A project of a user's, and the command run in a directory of it."""

    def __init__(self, root: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.root = root
        self.capsys = capsys

    def write(self, name: str, text: str) -> None:
        file = self.root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)

    def __call__(self, *arguments: str) -> Ended:
        return run(self.capsys, *arguments)


@pytest.fixture
def project(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Iterator[Project]:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "path", list(sys.path))
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    project = Project(tmp_path, capsys)
    project.write("src/gpu/__init__.py", "")
    project.write("src/gpu/types.py", TYPES)
    project.write("pyproject.toml", PYPROJECT)
    project.write("claim.yaml", CLAIM)
    ended = project("generate", "--no-cache")
    assert (ended.code, ended.stderr) == (0, "")
    yield project
    for name in [n for n in sys.modules if n.split(".")[0] == "gpu"]:
        del sys.modules[name]


COUNT = (
    "claim.yaml:5:10: GpuClaim/mine: spec.count: Invalid value: 32:"
    " must be less than or equal to 16"
)
POOL = (
    "claim.yaml:7:11: GpuClaim/mine: spec.pools[0].name: Invalid value:"
    ' "a.b": must not contain dots'
)
FACTOR = "claim.yaml:8:11: GpuClaim/mine: spec.factor: Forbidden"


def test_schemes_and_options_are_configured(project: Project) -> None:
    ended = project("validate", "-f", "claim.yaml")
    assert ended.code == 1
    assert ended.stdout.splitlines() == [
        'The GpuClaim "mine" is invalid:',
        COUNT,
        POOL,
        "1 object checked, 2 errors in 1 object",
    ]


def test_a_configured_option_can_be_disabled(project: Project) -> None:
    ended = project("validate", "-q", "claim.yaml", "--disable", "Overcommit")
    assert ended.stdout.splitlines()[1:] == [COUNT, POOL, FACTOR]


def test_the_configuration_of_a_directory_above_counts(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    project.write("deep/er/claim.yaml", CLAIM)
    monkeypatch.chdir(project.root / "deep/er")
    ended = project("validate", "-q", "claim.yaml")
    assert ended.stdout.splitlines()[1:] == [COUNT, POOL]


def test_without_configuration_modules_are_found_from_the_working_directory(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    (project.root / "pyproject.toml").unlink()
    monkeypatch.chdir(project.root / "src")
    arguments = ("validate", "-q", "../claim.yaml", "--scheme", "gpu.types_gen")
    ended = project(*arguments, "--enable", "Overcommit")
    assert [line.removeprefix("../") for line in ended.stdout.splitlines()[1:]] == [
        COUNT,
        POOL,
    ]


def test_a_broken_configuration_is_shown(project: Project) -> None:
    project.write("pyproject.toml", PYPROJECT.replace("schemes", "scheme"))
    ended = project("validate", "claim.yaml")
    assert (ended.code, ended.stdout) == (2, "")
    assert "unknown key `tool.validation-gen.scheme`" in ended.stderr
    assert "did you mean `schemes`?" in ended.stderr


def test_kinds_of_ones_own_are_suggested(project: Project) -> None:
    project.write(
        "claim.yaml", CLAIM.replace("gpu.example.com/v1", "gpu.example.com/v2")
    )
    ended = project("validate", "-q", "claim.yaml")
    assert ended.stdout == (
        'claim.yaml:2:7: GpuClaim/mine: no matches for kind "GpuClaim" in version'
        ' "gpu.example.com/v2": did you mean gpu.example.com/v1?\n'
    )


def test_kinds_of_ones_own_are_served_by_the_versions_their_markers_say(
    project: Project,
) -> None:
    """Those of the module speak for every kind, those of a kind for it alone."""
    module = TYPES.replace(
        '"""Claims',
        "# +k8s:prerelease-lifecycle-gen:introduced=1.34\n"
        "# +k8s:prerelease-lifecycle-gen:removed=1.37\n"
        '"""Claims',
        1,
    )
    of_the_kind = (
        "# +k8s:prerelease-lifecycle-gen:introduced=1.35\n"
        "# +k8s:prerelease-lifecycle-gen:deprecated=1.36\n"
        "# +k8s:prerelease-lifecycle-gen:replacement=gpu.example.com,v2,Claim\n"
    )
    claim = "@dataclass(kw_only=True, slots=True)\nclass GpuClaim("
    project.write("src/gpu/types.py", module.replace(claim, of_the_kind + claim))
    assert project("generate", "--no-cache").code == 0
    for version, found in (
        ("1.34", "of Kubernetes 1.34: it is there from 1.35 to 1.36\n"),
        ("1.35", COUNT),
        (
            "1.36",
            "claim.yaml:1:13: warning: GpuClaim/mine: gpu.example.com/v1 GpuClaim is deprecated in v1.36+,"
            " unavailable in v1.37+; use gpu.example.com/v2 Claim\n",
        ),
        ("1.37", "of Kubernetes 1.37: it is there from 1.35 to 1.36\n"),
    ):
        ended = project("validate", "-q", "claim.yaml", "--kube-version", version)
        assert found in ended.stdout


def test_kinds_of_kubernetes_are_known_too(project: Project) -> None:
    project.write(
        "claim.yaml",
        f"{CLAIM}---\napiVersion: resource.k8s.io/v1\nkind: DeviceClass\nmetadata: {{name: a}}\n",
    )
    ended = project("validate", "claim.yaml")
    assert "2 objects checked, 2 errors in 1 object" in ended.stdout


FAILING = '''\
"""A module whose functions fail, as no generated one should."""

import gpu.types_gen as real
from dataclasses import replace
from validation_gen.runtime import Scheme


def fail(*args, **kwargs):
    raise KeyError("oops")


def recurse(obj):
    return recurse(obj)


(kind,) = real.SCHEME
SCHEME = Scheme([replace(kind, {what}={how})])
'''


def test_a_validator_that_fails_is_an_internal_error(project: Project) -> None:
    project.write("src/gpu/failing.py", FAILING.format(what="validate", how="fail"))
    ended = project("validate", "-q", "claim.yaml", "--scheme", "gpu.failing")
    assert ended.stdout.splitlines()[1:] == [
        "claim.yaml:1:1: GpuClaim/mine: <nil>: Internal error: KeyError: 'oops'"
    ]


def test_defaults_without_end_are_an_error_with_a_place(project: Project) -> None:
    text = FAILING.format(what="apply_defaults", how="recurse")
    project.write("src/gpu/failing.py", text)
    ended = project("validate", "-q", "claim.yaml", "--scheme", "gpu.failing")
    assert ended.stdout.splitlines() == [
        'GpuClaim in version "v1" cannot be handled as a GpuClaim:',
        "claim.yaml:1:1: GpuClaim/mine: exceeded max depth",
    ]
