"""Bounds that strings, lists, dicts and structs should have: what `maxlength` and `minlength` share.

Comes in: a package and which bounds are asked for. Goes out: findings. A bound counts on the field and on every named
type on the way to it; enums and formats of fixed shape need none.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from validation_gen.dataclass import dataclass, replace
from validation_gen.lint.context import Context, Site
from validation_gen.lint.markers import NO_MARKS, Mark, Marks, number
from validation_gen.lint.rule import Finding
from validation_gen.lint.zero import least_properties
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

FIXED_FORMATS = ("date", "date-time", "duration")


@dataclass(frozen=True, slots=True)
class Bound:
    """Which end is asked for, and how messages name it."""

    end: Literal["min", "max"]

    @property
    def word(self) -> str:
        return {"min": "minimum", "max": "maximum"}[self.end]

    def marker(self, ctx: Context, what: str, in_items: bool = False) -> str:
        """The marker to add, in the spelling of the module's style."""
        if ctx.style == "k8s":
            return f"{'k8s:eachVal=+' if in_items else ''}k8s:{self.end}{what}"
        scope = "items:" if in_items else ""
        return f"kubebuilder:validation:{scope}{self.end.capitalize()}{what}"

    def is_given(self, marks: Marks, what: str) -> bool:
        return marks.has(f"{self.end}{what}") or (
            what == "Length" and marks.has(f"{self.end}Bytes")
        )


@dataclass(frozen=True, slots=True)
class _Place:
    """A part of a field's type: how messages call it, and the markers that speak of it."""

    name: str
    marks: Marks
    in_items: bool = False


def check_lengths(ctx: Context, bound: Bound) -> Iterator[Finding]:
    """A finding for every field whose value has no such bound."""
    for site in ctx.sites:
        place = _Place(f"field {site.name}", site.marks)
        yield from _check(ctx, site, bound, site.field.type, place)


def _check(
    ctx: Context, site: Site, bound: Bound, type_: TypeExpr, place: _Place
) -> Iterator[Finding]:
    if isinstance(type_, Optional):
        type_ = type_.elem
    seen: set[TypeExpr] = set()
    while isinstance(type_, Named) and type_ not in seen:
        seen.add(type_)
        declaration = ctx.facts.local(type_)
        if declaration is None:
            return
        name = f"{place.name} type {type_.name}"
        marks = Marks((*ctx.facts.marks_of(declaration), *place.marks))
        place = _Place(name, marks, False)
        if isinstance(declaration, Enum):
            type_ = Scalar("str")
            if marks.has("enum"):
                return
        elif isinstance(declaration, Alias):
            type_ = declaration.underlying
        else:
            yield from _struct(ctx, site, bound, declaration, place)
            return
    match type_:
        case Scalar("str" | "bytes"):
            if not _is_settled(place.marks) and not bound.is_given(
                place.marks, "Length"
            ):
                marker = bound.marker(ctx, "Length", place.in_items)
                yield ctx.at_field(
                    site,
                    f"{place.name} must have a {bound.word} length, add {marker} marker",
                )
        case List(elem):
            yield from _list(ctx, site, bound, elem, place)
        case Map():
            if bound.end == "min" or ctx.style == "k8s":
                yield from _map(ctx, site, bound, place)


def _is_settled(marks: Marks) -> bool:
    if marks.has("enum"):
        return True
    return marks.value("format") in FIXED_FORMATS or any(
        mark.name == "k8s:format" for mark in marks.all("format")
    )


def _list(
    ctx: Context, site: Site, bound: Bound, elem: TypeExpr, place: _Place
) -> Iterator[Finding]:
    if not bound.is_given(place.marks, "Items"):
        marker = bound.marker(ctx, "Items")
        yield ctx.at_field(
            site, f"{place.name} must have a {bound.word} items, add {marker} marker"
        )
    if isinstance(elem, Optional | List | Map):
        return
    inside = [
        mark for mark in place.marks if mark.concept.startswith("items:")
    ]  # fmt: skip
    marks = _without_prefix(inside)
    name = f"{place.name} array element"
    yield from _check(ctx, site, bound, elem, _Place(name, marks, True))


def _without_prefix(marks: list[Mark]) -> Marks:
    """The markers that speak of items, as the items' own."""
    return Marks(
        Mark(
            mark.line,
            replace(mark.reading, concept=mark.concept.removeprefix("items:")),
            mark.on_type,
        )
        for mark in marks
    )


def _map(ctx: Context, site: Site, bound: Bound, place: _Place) -> Iterator[Finding]:
    if not bound.is_given(place.marks, "Properties"):
        marker = bound.marker(ctx, "Properties")
        yield ctx.at_field(
            site,
            f"{place.name} must have a {bound.word} properties, add {marker} marker",
        )


def _struct(
    ctx: Context, site: Site, bound: Bound, struct: Struct, place: _Place
) -> Iterator[Finding]:
    if bound.end == "max":
        return
    text = place.marks.value("minProperties")
    if text is not None and number(text) is None:
        yield ctx.at_field(
            site,
            "could not get min properties for struct: invalid format for minimum properties marker: error getting"
            f' marker value: error converting value to number: strconv.ParseFloat: parsing "{text}": invalid syntax',
        )
        return
    if text is not None or least_properties(ctx.facts, struct, NO_MARKS) is not None:
        return
    if any(s.marks.has("required") for s in ctx.facts.sites_of(struct)):
        return
    marker = bound.marker(ctx, "Properties")
    yield ctx.at_field(
        site,
        f"{place.name} must have either a required field or a minimum properties, add {marker} marker",
    )
