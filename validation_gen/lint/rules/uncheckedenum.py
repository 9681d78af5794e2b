"""`uncheckedenum`: enums that nothing checks."""

from __future__ import annotations

from collections.abc import Iterator

from validation_gen.lint.context import Context
from validation_gen.lint.rule import AddMarkers, Finding, Fix, Rule
from validation_gen.model import Enum


def check(ctx: Context) -> Iterator[Finding]:
    for declaration in ctx.package.types:
        if not isinstance(declaration, Enum) or not declaration.members:
            continue
        if ctx.facts.marks_of(declaration).has("enum"):
            continue
        edit = AddMarkers(declaration.span.line, ("+k8s:enum",))
        yield ctx.at_type(
            declaration,
            f"{declaration.name} lists values, and any other string is taken as well",
            fix=Fix("add +k8s:enum", (edit,), safe=False),
            hint="add +k8s:enum, or declare a NewType of str if others may come",
        )


RULE = Rule(
    name="uncheckedenum",
    code="VG608",
    summary="a StrEnum is checked",
    docs="""\
A `StrEnum` looks as if its members were all there is, but only `+k8s:enum` makes validators refuse
other strings, and decoders hand them on. Where others may come, a `NewType` of `str` with constants
beside it says so. The marker adds a check to fields that are there already, so it counts as unsafe.
""",
    check=check,
    bad="""\
class Mode(StrEnum):
    FAST = "Fast"
    SAFE = "Safe"
""",
    good="""\
# +k8s:enum
class Mode(StrEnum):
    FAST = "Fast"
    SAFE = "Safe"
""",
    fixable=True,
    source="",
)
