"""Walks through the parts of a type and says where they are: a type in, (path, part) pairs out.

Called by the rules that forbid kinds of types. The path reads as in `field Pod.spec map value pointer`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from validation_gen.lint.context import Context, Facts
from validation_gen.lint.rule import Finding
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

Part = tuple[str, TypeExpr, str]
"""Where a part stands, the part, and the innermost named type that it is inside of."""


def parts(facts: Facts, type_: TypeExpr) -> Iterator[Part]:
    """Every part of a type, the type itself first; names of this package are looked behind, structs are not."""
    yield from _parts(facts, type_, "", "", frozenset())


def _parts(
    facts: Facts, type_: TypeExpr, path: str, inside: str, seen: frozenset[str]
) -> Iterator[Part]:
    yield path, type_, inside
    match type_:
        case Optional(elem):
            yield from _parts(facts, elem, f"{path} pointer", inside, seen)
        case List(elem):
            yield from _parts(facts, elem, f"{path} array element", inside, seen)
        case Map(key, value):
            yield from _parts(facts, key, f"{path} map key", inside, seen)
            yield from _parts(facts, value, f"{path} map value", inside, seen)
        case Named(_, name) if name not in seen:
            declaration = facts.local(type_)
            if isinstance(declaration, Alias | Enum):
                yield from _parts(
                    facts,
                    declaration.underlying,
                    f"{path} type {name}",
                    name,
                    seen | {name},
                )


def report_scalars(
    ctx: Context, wanted: Callable[[str], str], prefix: str = "field "
) -> Iterator[Finding]:
    """A finding for every scalar somewhere in a field's or a named type's type for which `wanted` has a message."""
    for site in ctx.sites:
        for path, part, inside in parts(ctx.facts, site.field.type):
            if isinstance(part, Scalar) and (message := wanted(part.name)):
                yield ctx.at_field(
                    site,
                    f"{prefix}{site.name}{path} {message}",
                    span=site.field.type_span,
                    cause=inside,
                )
    for declaration in ctx.package.types:
        if isinstance(declaration, Struct):
            continue
        for path, part, inside in parts(ctx.facts, declaration.underlying):
            if isinstance(part, Scalar) and (message := wanted(part.name)):
                yield ctx.at_type(
                    declaration,
                    f"type {declaration.name}{path} {message}",
                    cause=inside,
                )
