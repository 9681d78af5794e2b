"""`arrayofstruct`: a list of structs without a required field."""

from __future__ import annotations

from collections.abc import Iterator

from validation_gen.lint.context import Context
from validation_gen.lint.rule import Finding, Rule
from validation_gen.model import Alias, List, Named, Optional, Struct, TypeExpr


def check(ctx: Context) -> Iterator[Finding]:
    for site in ctx.sites:
        element = _element(ctx, site.field.type)
        if element is None or _tells_items_apart(ctx, element):
            continue
        yield ctx.at_field(
            site,
            f"{site.name} is an array of structs, but the struct has no required fields. At least one field should"
            " be marked as required to prevent ambiguous YAML configurations",
            hint=f"mark a field of {element.name} as required",
        )


def _element(ctx: Context, type_: TypeExpr) -> Struct | None:
    """The struct of this package that a list, or a named list, holds."""
    declaration = ctx.facts.local(type_)
    if isinstance(declaration, Alias):
        type_ = declaration.underlying
    if not isinstance(type_, List):
        return None
    elem = type_.elem.elem if isinstance(type_.elem, Optional) else type_.elem
    seen: set[TypeExpr] = set()
    while isinstance(alias := ctx.facts.local(elem), Alias) and elem not in seen:
        seen.add(elem)
        elem = alias.underlying
    declaration = ctx.facts.local(elem) if isinstance(elem, Named) else None
    return declaration if isinstance(declaration, Struct) else None


def _tells_items_apart(ctx: Context, struct: Struct) -> bool:
    if ctx.facts.marks_of(struct).has("exactlyOneOf"):
        return True
    sites = ctx.facts.sites_of(struct)
    return any(site.marks.has("required", "unionMember") for site in sites)


RULE = Rule(
    name="arrayofstruct",
    code="VG501",
    summary="a list of structs has a required field in each item",
    docs="""\
An item in which every field may be left out can be written as an empty entry, and in YAML a missing
dash turns two items into one without any error. One required field, or a union, makes every item
say what it is.
""",
    check=check,
    bad="""\
@dataclass(kw_only=True)
class Port:
    # +k8s:optional
    name: str | None = None

@dataclass(kw_only=True)
class Service:
    # +k8s:listType=atomic
    ports: list[Port] = field(default_factory=list)
""",
    good="""\
@dataclass(kw_only=True)
class Port:
    # +k8s:required
    name: str = ""

@dataclass(kw_only=True)
class Service:
    # +k8s:listType=atomic
    ports: list[Port] = field(default_factory=list)
""",
)
