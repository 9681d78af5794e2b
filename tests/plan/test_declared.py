"""Markers against their declarations, where these are such as only plug-ins have."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.plan.planned import HEAD, plan_module
from validation_gen.dataclass import replace
from validation_gen.markers import Marker
from validation_gen.plan.contribution import NOTHING, Contribution
from validation_gen.tags import registry
from validation_gen.tags.base import EVERY_VALUE, Arg, Context, Emits, Payload, Tag


def plan_nothing(context: Context, marker: Marker) -> Contribution:
    return NOTHING


BETWEEN = Tag(
    name="test:between",
    scopes=EVERY_VALUE,
    plan=plan_nothing,
    stability="stable",
    summary="Has two arguments that must be there, one that need not.",
    args=(
        Arg("from", "int", "the least", required=True),
        Arg("to", "int", "the most", required=True),
        Arg("strict", "bool", "without the limits themselves"),
    ),
    payload=Payload("bool", "whether it holds"),
)

USAGE = "+test:between(from: ..., to: ...)=..."
WHOLE_USAGE = "+test:between(from: ..., to: ..., strict: ...)=..."

USES: dict[str, tuple[str, str, str, str] | None] = {
    "+test:between(from: 1, to: 2)=true": None,
    "+test:between(to: 2, strict: true, from: 1)=false": None,
    "+test:between(from: 1)=true": ("VG202", "+test:between lacks an argument: to", USAGE, ""),
    "+test:between(from: 1, to: 2, strikt: true)=true": (
        "VG203", "+test:between has no argument strikt", WHOLE_USAGE, "did you mean strict?",
    ),
    "+test:between(from: 1, to: two)=true": ("VG204", "the argument of +test:between is a string", "an integer", ""),
    "+test:between(from: 1, to: true)=true": (
        "VG204", "the argument of +test:between is true or false", "an integer", "",
    ),
    "+test:between(from: 1, to: 2, strict: 1)=true": (
        "VG204", "the argument of +test:between is an integer", "true or false", "",
    ),
    "+test:between(from: 1, to: 2)": (
        "VG206", "+test:between has no value", "true or false: whether it holds", USAGE,
    ),
    "+test:between(from: 1, to: 2)=yes": (
        "VG208", "the value of +test:between is a string", "true or false: whether it holds", "",
    ),
    "+test:between(from: 1, to: 2)=+k8s:required": (
        "VG208", "the value of +test:between is a marker", "true or false: whether it holds", "",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("use", "expected"), USES.items(), ids=USES)
def test_a_use_is_held_against_the_declaration(
    use: str, expected: tuple[str, str, str, str] | None, tmp_path: Path
) -> None:
    known = registry(plugins=False)
    known = replace(known, tags={**known.tags, BETWEEN.name: BETWEEN})
    source = f"{HEAD}@dataclass(kw_only=True)\nclass Root:\n    # +k8s:optional\n    # {use}\n    name: str = ''\n"
    _, wrong = plan_module(tmp_path, source, known=known)
    assert [(w.code, w.message, w.expected, w.fix) for w in wrong] == (
        [expected] if expected else []
    )


def test_what_a_declaration_does_not_say_is_empty() -> None:
    assert BETWEEN.docs == BETWEEN.example == BETWEEN.companion == ""
    assert (BETWEEN.emits, BETWEEN.open_args) == ((), False)
    assert Payload() == Payload("none", "", True, ())
    assert Arg("", "string", "a text") == Arg("", "string", "a text", False)
    assert Emits("FieldValueRequired") == Emits("FieldValueRequired", "", "")
