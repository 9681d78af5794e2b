"""`celcost`: values without a bound under rules in CEL."""

from __future__ import annotations

from collections.abc import Iterator

from validation_gen.lint.context import Context, Facts, Site
from validation_gen.lint.markers import Marks
from validation_gen.lint.rule import Finding, Rule
from validation_gen.model import (
    Alias,
    Enum,
    List,
    Map,
    Named,
    Optional,
    Scalar,
    Struct,
    TypeExpr,
)

IN_CEL = (
    "xValidation", "immutable", "update", "unionMember", "unionDiscriminator", "zeroOrOneOfMember", "neq",
    "unique", "item", "subfield", "ifMode", "modeDiscriminator", "dependentRequired", "dependentForbidden",
    "maxBytes",
)  # fmt: skip
"""Markers whose CRD form is a rule in CEL, which is costed by the largest value it can meet."""


def check(ctx: Context) -> Iterator[Finding]:
    under = {
        struct.name for struct in ctx.facts.structs if _has_rule(ctx.facts.marks_of(struct))
    }  # fmt: skip
    for site in ctx.sites:
        missing = _missing(ctx, site)
        if not missing:
            continue
        why = _why(ctx, site, site.owner.name in under)
        if why:
            yield ctx.at_field(
                site,
                f"field {site.name} has no {missing}, so that {why} is costed for the largest value there can be",
                hint=f"add +k8s:{missing}",
            )


def _has_rule(marks: Marks) -> bool:
    return marks.has(*IN_CEL) or marks.has(*(f"items:{name}" for name in IN_CEL))


def _missing(ctx: Context, site: Site) -> str:
    """The bound that a list, dict or string lacks."""
    native = ctx.shapes.value_type(site.field.type)
    match native:
        case List():
            return "" if site.merged.has("maxItems") else "maxItems"
        case Map():
            return "" if site.merged.has("maxProperties") else "maxProperties"
        case Scalar("str" | "bytes"):
            bounded = site.merged.has("maxLength", "maxBytes", "enum", "format")
            type_ = site.field.type
            elem = type_.elem if isinstance(type_, Optional) else type_
            is_enum = isinstance(ctx.shapes.declaration(elem), Enum)
            return "" if bounded or is_enum else "maxLength"
    return ""


def _why(ctx: Context, site: Site, in_ruled_struct: bool) -> str:
    if _has_rule(site.merged):
        return "its own rule"
    if in_ruled_struct and any(
        f"self.{site.field.json_name}" in (mark.value or "") + str(mark.args)
        for mark in ctx.facts.marks_of(site.owner).all("xValidation")
    ):
        return f"the rule of {site.owner.name}"
    native = ctx.shapes.value_type(site.field.type)
    inner = native.elem if isinstance(native, List) else None
    inner = native.value if isinstance(native, Map) else inner
    if inner is not None and _ruled(ctx.facts, inner, frozenset()):
        return "each rule in its items"
    return ""


def _ruled(facts: Facts, type_: TypeExpr, seen: frozenset[TypeExpr]) -> bool:
    """Whether there is a rule somewhere in a type."""
    if type_ in seen:
        return False
    seen |= {type_}
    match type_:
        case Optional(elem) | List(elem):
            return _ruled(facts, elem, seen)
        case Map(key, value):
            return _ruled(facts, key, seen) or _ruled(facts, value, seen)
        case Named():
            declaration = facts.local(type_)
            if declaration is None:
                return False
            if _has_rule(facts.marks_of(declaration)):
                return True
            if isinstance(declaration, Alias):
                return _ruled(facts, declaration.underlying, seen)
            if isinstance(declaration, Struct):
                return any(
                    _has_rule(site.marks) or _ruled(facts, site.field.type, seen)
                    for site in facts.sites_of(declaration)
                )
    return False


RULE = Rule(
    name="celcost",
    code="VG605",
    summary="what rules in CEL look at has a bound",
    docs="""\
A CRD is refused if its rules could cost too much, and the API server reckons with the largest value
that the schema allows: a list without `maxItems` counts as enormous, and each rule in its items as
often. Markers that become CEL in a CRD count, and kubebuilder's `XValidation`.
""",
    check=check,
    bad="""\
@dataclass(kw_only=True)
class Port:
    # +k8s:immutable
    name: Int32 = 0

@dataclass(kw_only=True)
class Example:
    ports: list[Port] = field(default_factory=list)
""",
    good="""\
@dataclass(kw_only=True)
class Port:
    # +k8s:immutable
    name: Int32 = 0

@dataclass(kw_only=True)
class Example:
    # +k8s:maxItems=16
    ports: list[Port] = field(default_factory=list)
""",
    default=False,
    source="",
)
