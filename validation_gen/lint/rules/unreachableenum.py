"""`unreachableenum`: enum values that other markers rule out."""

from __future__ import annotations

from collections.abc import Iterator

from validation_gen.lint.context import Context
from validation_gen.lint.markers import Marks, number, split_values
from validation_gen.lint.rule import Finding, Rule
from validation_gen.model import Enum, Optional, TypeExpr


def check(ctx: Context) -> Iterator[Finding]:
    for declaration in ctx.package.types:
        if isinstance(declaration, Enum):
            yield from _members(ctx, declaration)
    for site in ctx.facts.all_sites:
        if not site.marks:
            continue
        for value in _values(ctx, site.field.type, site.marks):
            reason = _reason(value, site.merged)
            if reason:
                text = f'field {site.name} can never be "{value}": {reason}'
                yield ctx.at_field(site, text)


def _members(ctx: Context, enum: Enum) -> Iterator[Finding]:
    """The constants of an enum that its own markers, or constants before them, make superfluous."""
    marks = ctx.facts.marks_of(enum)
    seen: dict[object, str] = {}
    for member in enum.members:
        value = str(member.value)
        reason = _reason(value, marks)
        if value in seen:
            reason = f"{seen[value]} has the same value"
        if reason:
            text = f'{enum.name}.{member.name} "{value}" can never be told apart or used: {reason}'
            yield ctx.at_type(enum, text, span=member.span)
        seen.setdefault(value, member.name)


def _values(ctx: Context, type_: TypeExpr, marks: Marks) -> list[str]:
    """The values a field lists, or those of its enum."""
    listed = marks.last("enum")
    if listed and listed.concept_value:
        return split_values(listed.concept_value)
    elem = type_.elem if isinstance(type_, Optional) else type_
    declaration = ctx.shapes.declaration(elem)
    if isinstance(declaration, Enum):
        return [str(member.value) for member in declaration.members]
    return []


def _reason(value: str, marks: Marks) -> str:
    """Why a value cannot pass, empty if it can."""
    sizes = (
        ("minLength", len(value), -1),
        ("maxLength", len(value), 1),
        ("maxBytes", len(value.encode()), 1),
    )
    for concept, size, sign in sizes:
        bound = number(marks.value(concept))
        if bound is not None and (size - bound) * sign > 0:
            return f"{concept} is {bound:g}"
    if any(mark.value is not None and mark.value == value for mark in marks.all("neq")):
        return "neq excludes it"
    return ""


RULE = Rule(
    name="unreachableenum",
    code="VG604",
    summary="every value of an enum can be used",
    docs="""\
A value that is too long, too short, or excluded by `neq` is in the list but is always refused; of
two constants with one value only the first exists. Markers on the enum and on fields of its type
count, and the values of kubebuilder's `Enum`.
""",
    check=check,
    bad="""\
# +k8s:enum
class Mode(StrEnum):
    FAST = "Fast"
    THOROUGH = "Thorough"

@dataclass(kw_only=True)
class Example:
    # +k8s:maxLength=4
    mode: Mode | None = None
""",
    good="""\
# +k8s:enum
class Mode(StrEnum):
    FAST = "Fast"
    THOROUGH = "Thorough"

@dataclass(kw_only=True)
class Example:
    # +k8s:maxLength=10
    mode: Mode | None = None
""",
    source="",
)
