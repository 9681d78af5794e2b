"""`enumvalueremoved`: values that an enum does not have any more."""

from __future__ import annotations

from collections.abc import Iterator

from validation_gen.lint.context import Context, Facts, Site
from validation_gen.lint.evolution import enforced
from validation_gen.lint.markers import split_values
from validation_gen.lint.rule import Finding, Rule
from validation_gen.model import Enum, TypeExpr


def check(ctx: Context) -> Iterator[Finding]:
    evolution = ctx.evolution
    if evolution is None:
        return
    for before, after in evolution.enums:
        was, now = _of_enum(evolution.old, before), _of_enum(ctx.facts, after)
        if message := _says(was, now):
            hint = "keep the value, and say in its comment that it is deprecated"
            yield ctx.at_type(after, f"enum {after.name} {message}", hint=hint)
    for kept in evolution.kept:
        if evolution.same_name(
            evolution.old.shapes.non_optional(kept.old.field.type),
            ctx.shapes.non_optional(kept.new.field.type),
        ):
            continue
        was = _of_field(evolution.old, kept.old)
        if message := _says(was, _of_field(ctx.facts, kept.new)):
            yield ctx.at_field(kept.new, f"field {kept.new.name} {message}")


def _says(old: frozenset[str] | None, new: frozenset[str] | None) -> str:
    """What is worse now; None stands for all values."""
    if new is None:
        return ""
    if old is None:
        return f"takes only {_listed(new)} now, it took any text"
    gone = old - new
    return f"does not have {_listed(gone)} any more" if gone else ""


def _listed(values: frozenset[str]) -> str:
    return ", ".join(f'"{value}"' for value in sorted(values))


def _of_field(facts: Facts, site: Site) -> frozenset[str] | None:
    """The values that a field takes."""
    for each in enforced(facts, site):
        if each.concept == "enum" and each.mark.concept_value:
            return frozenset(split_values(each.mark.concept_value))
    return _of_type(facts, site.field.type)


def _of_type(facts: Facts, type_: TypeExpr) -> frozenset[str] | None:
    declaration = facts.shapes.declaration(facts.shapes.non_optional(type_))
    return _of_enum(facts, declaration) if isinstance(declaration, Enum) else None


def _of_enum(facts: Facts, enum: Enum) -> frozenset[str] | None:
    if not facts.marks_of(enum).has("enum"):
        return None
    return frozenset(
        str(member.value)
        for member in enum.members
        if not any(m.name == "k8s:enumExclude" for m in member.markers)
    )


RULE = Rule(
    name="enumvalueremoved",
    code="VG655",
    summary="no value of an enum is removed",
    docs="""\
Clients send the value, and stored objects have it: they can be updated only as long as the field
stays as it is. The same goes for a field that took any text and takes the values of an enum now.
""",
    check=check,
    before="""\
# +k8s:enum
class Mode(StrEnum):
    FAST = "Fast"
    SLOW = "Slow"
""",
    bad="""\
# +k8s:enum
class Mode(StrEnum):
    FAST = "Fast"
""",
    good="""\
# +k8s:enum
class Mode(StrEnum):
    FAST = "Fast"
    SLOW = "Slow"
    CAREFUL = "Careful"
""",
    source="",
)
