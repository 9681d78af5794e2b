"""`ssatags`: lists say how server-side apply merges them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from validation_gen.lint.context import Context, Site
from validation_gen.lint.markers import Mark, unquote
from validation_gen.lint.rule import Finding, Fix, Options, RemoveLine, Rule
from validation_gen.model import (
    STRUCT_SCALARS,
    Alias,
    List,
    Map,
    Named,
    Optional,
    Scalar,
    TypeExpr,
)

LIST_TYPES = ("atomic", "set", "map")


class SSATagsOptions(Options):
    list_type_set_usage: Literal["Warn", "Ignore"] = "Warn"


def check(ctx: Context) -> Iterator[Finding]:
    warns = ctx.options(SSATagsOptions).list_type_set_usage == "Warn"
    for site in ctx.sites:
        kind = _list_of(ctx, site.field.type)
        if kind is not None:
            yield from _list(ctx, site, kind, warns)
        elif ctx.facts.shapes.native(site.field.type) == Scalar("bytes"):
            yield from _bytes(ctx, site)


def _list_of(ctx: Context, type_: TypeExpr) -> TypeExpr | None:
    """What a list, or a list this package gives a name, holds."""
    seen: set[TypeExpr] = set()
    while isinstance(type_, Named) and type_ not in seen:
        seen.add(type_)
        declaration = ctx.facts.local(type_)
        if not isinstance(declaration, Alias):
            return None
        type_ = declaration.underlying
    return type_.elem if isinstance(type_, List) else None


def _bytes(ctx: Context, site: Site) -> Iterator[Finding]:
    marks = _marks(ctx, site, "listType")
    if marks:
        own = [mark for mark in marks if not mark.on_type]
        edits = tuple(RemoveLine(mark.line.span.line) for mark in own)
        yield ctx.at_field(
            site,
            f"{site.name} is a byte array, which does not support the listType marker. Remove the listType marker",
            fix=Fix("remove the marker", edits) if edits else None,
        )


def _marks(ctx: Context, site: Site, concept: str) -> list[Mark]:
    """The markers of a concept; where types mirror Go's, tools read the bare spelling only."""
    found = site.merged.all(concept)
    return [m for m in found if ctx.style == "k8s" or not m.name.startswith("k8s:")]


def _list(ctx: Context, site: Site, elem: TypeExpr, warns: bool) -> Iterator[Finding]:
    marks = _marks(ctx, site, "listType")
    if not marks:
        yield ctx.at_field(
            site,
            f"{site.name} should have a listType marker for proper Server-Side Apply behavior (atomic, set, or map)",
            hint="add +k8s:listType=atomic if it has one owner",
            defect="no-list-type",
        )
    for mark in marks:
        yield from _one(ctx, site, elem, unquote(mark.concept_value or ""), warns)


def _one(
    ctx: Context, site: Site, elem: TypeExpr, value: str, warns: bool
) -> Iterator[Finding]:
    if value not in LIST_TYPES:
        yield ctx.at_field(
            site,
            f'{site.name} has invalid listType "{value}", must be one of: atomic, set, map',
        )
    elif value == "map":
        yield from _map(ctx, site, elem)
    elif value == "set" and warns and _is_object(ctx, site, elem):
        yield ctx.at_field(
            site,
            f"{site.name} with listType=set is not recommended due to Server-Side Apply compatibility issues."
            " Consider using listType=atomic or listType=map instead",
        )


def _is_object(ctx: Context, site: Site, elem: TypeExpr) -> bool:
    """Whether items are objects; in a named list of Go's, all counts as one that is not a basic type."""
    if ctx.style == "go":
        if not isinstance(site.field.type, Named):
            while isinstance(elem, Optional | List):
                elem = elem.elem
            if isinstance(elem, Named) and ctx.facts.local(elem) is None:
                return True
            if isinstance(elem, Map):
                return False
        native = ctx.shapes.native(elem)
        return not isinstance(native, Scalar) or native.name in (*STRUCT_SCALARS, "Any")
    return ctx.shapes.kind(ctx.shapes.value_type(elem)) in ("struct", "any")


def _map(ctx: Context, site: Site, elem: TypeExpr) -> Iterator[Finding]:
    if not _is_object(ctx, site, elem):
        text = (
            "with listType=map can only be used for object lists, not primitive lists"
        )
        yield ctx.at_field(site, f"{site.name} {text}")
        return
    keys = _marks(ctx, site, "listMapKey")
    if not keys:
        text = "with listType=map must have at least one listMapKey marker"
        yield ctx.at_field(site, f"{site.name} {text}")
        return
    if not isinstance(site.field.type, List):
        return
    inner = elem.elem if isinstance(elem, Optional) else elem
    if ctx.facts.local(inner) is None or ctx.struct_behind(inner) is None:
        return
    for key in keys:
        name = (key.concept_value or "").strip("\"'`")
        if ctx.shapes.member(inner, name) is None:
            text = f'listMapKey "{name}" does not exist as a field in the struct'
            yield ctx.at_field(site, f"{site.name} {text}", span=key.line.span)


RULE = Rule(
    name="ssatags",
    code="VG528",
    summary="lists say how they are merged",
    docs="""\
Server-side apply has to know whether a list belongs to one owner (atomic), is a set, or has items
that are told apart by keys (map). Keys are JSON names of fields of the items. Sets of objects are
merged badly and reported unless `listTypeSetUsage` is Ignore.
""",
    check=check,
    bad="""\
@dataclass(kw_only=True)
class Example:
    names: list[str] = field(default_factory=list)
""",
    good="""\
@dataclass(kw_only=True)
class Example:
    # +k8s:listType=set
    names: list[str] = field(default_factory=list)
""",
    fixable=True,
    options=SSATagsOptions,
)
