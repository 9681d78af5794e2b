"""CustomResourceDefinitions against validators: the same verdict on the same object, created or updated.

A server for tests evaluates every keyword and every rule text. It may let an object pass that the validators refuse
only if the report does not call a rule exact that the error comes from; it may never refuse what they take.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest

from tests.schema.crd.server import ABSENT, NO_INTEGER, Server
from tests.schema.objects import Objects
from tests.schema.test_differential import (
    ACCEPTED,
    RAISES,
    all_options,
    api_of,
    may_cause,
    roots,
)
from validation_gen.model import Named
from validation_gen.plan.naming import snake
from validation_gen.runtime import ROOT, FieldError, OperationType, operation
from validation_gen.schema.api import Api
from validation_gen.schema.compile import Note
from validation_gen.schema.crd import version
from validation_gen.schema.crd.checks import express_for_crd
from validation_gen.schema.crd.document import judged
from validation_gen.schema.crd.kube import CURRENT
from validation_gen.schema.crd.structure import Losses
from validation_gen.schema.crd.version import Outcomes, schema_of
from validation_gen.schema.definitions import Definitions, Purpose
from validation_gen.schema.dialects import CUSTOM_RESOURCE
from validation_gen.schema.profile import Profile

STRICTER = {
    "customUnique": "API servers see to the uniqueness that the list type promises"
}
"""Folders in which valid objects are refused, and why that cannot be helped."""

STRICTER_UPDATES = {
    (
        "unionMember",
        "Job",
    ): "old items are out of the reach of a rule that runs without old ones too",
    ("composition_unions", "Ports"): "the same",
    (
        "eachVal",
        "Maps",
    ): "a guard inside eachVal ends the field only for items that changed",
    ("composition_subfields", "Items"): "the same",
    (
        "composition_updates",
        "Sealed",
    ): "a struct that is immutable compares by itself, where no field has compared before",
}
"""Types whose updates are not compared, and why the API server and validators differ there."""

EXAMPLES: dict[tuple[str, str], list[tuple[Any, Any]]] = {
    ("maxBytes", "Note"): [({"text": "éééé"}, ABSENT), ({"title": "éééé"}, ABSENT)],
    ("ifMode", "Strategy"): [
        ({"kind": kind, **percent}, ABSENT) for kind, percent in (
            ("Canary", {"percent": 50}), ("Rolling", {}), ("Rolling", {"percent": 101}),
        )
    ],
    ("ifMode", "Plan"): [({"kind": "Short", "steps": [{"name": "abcd"}]}, ABSENT)],
    ("unionMember", "Job"): [({"tasks": [{"name": "succeeded"}]}, ABSENT), ({"tasks": [{"name": "other"}]}, ABSENT)],
    ("zeroOrOneOfMember", "Rules"): [({"rules": [{"name": "allow"}, {"name": "deny"}]}, ABSENT)],
    ("composition_unions", "Ports"): [({"ports": [{"number": 80, "protocol": "TCP"}]}, ABSENT)],
    ("composition_modes", "Source"): [({"kind": "Git", "git": {"url": "a"}}, ABSENT)],
    ("composition_modes", "Sources"): [
        ({"sources": [source]}, ABSENT) for source in (
            {"kind": "Git", "git": {"url": "a"}}, {"kind": "Other", "git": {"url": "abc"}},
            {"kind": "Hosts", "hosts": ["aaaa"]}, {"kind": "Git", "hosts": ["a"], "git": {"url": "abc"}},
        )
    ],
    ("composition_modes", "Picked"): [
        ({"plain": {"kind": kind, "url": url}}, ABSENT) for kind, url in (("Git", "abc"), ("Git", "long"), ("X", "a"))
    ],
    ("composition_modes", "Unnamed"): [({"kind": "A", "name": name}, ABSENT) for name in ("abc", "long")],
    ("composition_subfields", "OfSealed"): [
        ({"sealed": {"name": "abc"}, "pinned": {"name": "abc", "node": node}},
         {"sealed": {"name": "abc"}, "pinned": {"name": "abc", "node": "a"}})
        for node in "ab"
    ],
    ("composition_wrappers", "Cluster"): [({"byZone": {"z": {"name": "n", "labels": {"aaaa": "b"}}}}, ABSENT)],
    ("composition_updates", "Machine"): [
        ({"parts": [{"name": "a", "left": "x"}, {"name": "b", "right": "x"}], "spare": {"name": "c", **sides}}, ABSENT)
        for sides in ({"left": "x"}, {"left": "x", "right": "x"})
    ],
    ("update", "Ports"): [({"fixed": [{"name": "a", "number": 2}]}, {"fixed": [{"name": "a", "number": 1}]})],
    ("update", "Labels"): [({"labels": {"a": "c"}}, {"labels": {"a": "b"}})],
}  # fmt: skip
"""New and old objects that chance does not make."""

ONE_SIDED = {
    ("composition_order", "Struct"): 4,
    ("composition_order", "List"): 1,
    ("composition_order", "Dicts"): 2,
    ("validateFalse", "Everything"): 2,
    ("composition_updates", "Sealed"): 1,
}
"""How many rules of a type never run, or always fail: those of validateFalse, and of updates that are not compared."""

PLAIN = "must meet the rules of "
"""What rules say that stand for several errors of ours."""

MOST_PAIRS = 240
PAIRS = 60
"""Updates for each type; each has an old and a new object, which are created too."""


class Exported:
    """The schemas of the types of one folder, and what is not exact about them."""

    def __init__(self, api: Api) -> None:
        purpose = Purpose("strict", Profile(frozenset(), True), CUSTOM_RESOURCE)
        definitions = Definitions(api, purpose, express_for_crd)
        outcomes, losses = Outcomes(), Losses()
        # Whether rules can be afforded is not asked here: all of them are to be looked at.
        self.servers = {
            ref: Server(schema_of(definitions, ref, CURRENT, outcomes, losses).schema)
            for _, ref in roots(api)
        }
        notes = judged(definitions.notes(), outcomes, losses)
        self.notes: list[Note] = [note for note in notes if note.fit != "exact"]
        self.api = api

    def is_listed(self, error: FieldError) -> bool:
        return any(may_cause(note, error, self.api.universe) for note in self.notes)


@pytest.fixture(autouse=True)
def without_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    for limit in ("RULE_LIMIT", "TOTAL_LIMIT"):
        monkeypatch.setattr(version, limit, 10**60)


@cache
def exported(folder: str) -> Exported:
    return Exported(api_of(folder))


def errors_of(
    code: Any, ref: Named, new: Any, old: Any, options: dict[str, bool]
) -> list[FieldError]:
    decode = getattr(code, f"decode_{snake(ref.name)}")
    defaults = getattr(code, f"apply_defaults_{snake(ref.name)}", None)
    objects = [decode(each) if each is not ABSENT else None for each in (new, old)]
    for each in objects:
        if each is not None and defaults:
            defaults(each)
    errors: list[FieldError] = []
    kind: OperationType = "create" if old is ABSENT else "update"
    check = getattr(code, f"check_{snake(ref.name)}")
    check(ROOT, *objects, operation(None, kind, options, "", overlay=False), errors)
    return [error for error in errors if error.type != "InternalError"]


def canonical(code: Any, ref: Named, data: Any) -> Any:
    """An object as a client of ours writes it: CEL compares what is written, not what it means."""
    decode = getattr(code, f"decode_{snake(ref.name)}")
    return getattr(code, f"encode_{snake(ref.name)}")(decode(data))


def valid(
    code: Any, known: Exported, ref: Named, objects: Objects, options: dict[str, bool]
) -> Any:
    """An object that may be updated; ABSENT if none of several is valid."""
    for _ in range(15):
        data = canonical(code, ref, objects.of(ref))
        if not errors_of(code, ref, data, ABSENT, options):
            return data
    return ABSENT


def mixed(objects: Objects, one: Any, other: Any) -> Any:
    """A value between two others: parts of both."""
    if isinstance(one, dict) and isinstance(other, dict):
        names = [*one, *(name for name in other if name not in one)]
        result = {}
        for name in names:
            values = [v[name] for v in (one, other) if name in v]
            if objects.rng.random() < 0.9:
                result[name] = mixed(objects, values[0], values[-1])
        return result
    if isinstance(one, list) and isinstance(other, list):
        longer = [*one, *other] if objects.rng.random() < 0.3 else one
        return [each for each in longer if objects.rng.random() < 0.85]
    return one if objects.rng.random() < 0.7 else other


def difference(
    known: Exported, code: Any, ref: Named, new: Any, old: Any, options: dict[str, bool]
) -> str:
    errors = errors_of(code, ref, new, old, options)
    refusals = known.servers[ref].refusals(new, old)
    if refusals and not errors and refusals[0].message != NO_INTEGER:
        return f"refused although it is valid: {refusals[0]}"
    if len(errors) == len(refusals) == 1 and refusals[0].rule:
        # Some errors of ours have no words, only a type; rules in CEL have to have some.
        message, detail = refusals[0].message, errors[0].detail
        assert detail in ("", message) or message.startswith(PLAIN), (message, detail)
    if errors and not refusals:
        unexplained = [error for error in errors if not known.is_listed(error)]
        return f"taken in spite of {unexplained[0]}" if unexplained else ""
    return ""


@pytest.mark.parametrize("folder", [f for f in ACCEPTED if f not in STRICTER])
def test_verdicts_agree(folder: str) -> None:
    """And every rule was true of some object and false of another one, but for those that are listed."""
    known = exported(folder)
    objects = Objects(known.api, f"{folder} crd")
    options = all_options(known.api, {})
    found = []
    for module, ref in roots(known.api):
        if (folder, ref.name) in RAISES:
            continue
        code = importlib.import_module(f"testdata.tags.{folder}.{module}_gen")
        pairs = [*EXAMPLES.get((folder, ref.name), ())]
        for number in range(MOST_PAIRS):
            if number >= PAIRS and not one_sided(known.servers[ref]):
                break
            old = valid(code, known, ref, objects, options)
            other = objects.of(ref)
            new = other if old is ABSENT else mixed(objects, old, other)
            pairs.append((new, old))
            for new, old in pairs:
                new = canonical(code, ref, new)
                befores = [ABSENT] if old is ABSENT else [ABSENT, old]
                if (folder, ref.name) in STRICTER_UPDATES:
                    befores = [ABSENT]
                for before in befores:
                    if said := difference(known, code, ref, new, before, options):
                        found.append((ref.name, new, before, said))
            pairs = []
        left = one_sided(known.servers[ref])
        assert len(left) == ONE_SIDED.get((folder, ref.name), 0), left
    assert found == []


def one_sided(server: Server) -> list[str]:
    """The rules that were not seen to be true of one object and false of another one."""
    return [
        rule
        for rule in rules_of(server.schema)
        if len([n for n in server.run.get(rule, {}).values() if n]) < 2
    ]


def rules_of(schema: dict[str, Any]) -> Iterator[str]:
    yield from (rule["rule"] for rule in schema.get("x-kubernetes-validations", ()))
    for inner in schema.get("properties", {}).values():
        yield from rules_of(inner)
    for word in ("items", "additionalProperties"):
        if isinstance(schema.get(word), dict):
            yield from rules_of(schema[word])
