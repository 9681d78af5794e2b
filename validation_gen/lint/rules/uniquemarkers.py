"""`uniquemarkers`: markers that can be given once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pydantic import Field, field_validator

from validation_gen.lint.context import Context
from validation_gen.lint.markers import Mark, read_marks
from validation_gen.lint.rule import Finding, Options, Rule
from validation_gen.model import MarkerLine

_VALIDATIONS = (
    "Enum", "ExclusiveMaximum", "ExclusiveMinimum", "Format", "MaxItems", "MaxLength", "MaxProperties",
    "Maximum", "MinItems", "MinLength", "MinProperties", "Minimum", "MultipleOf", "Pattern", "Type",
    "UniqueItems",
)  # fmt: skip
_NATIVE = (
    "format", "listType", "maxBytes", "maxItems", "maxLength", "maxProperties", "maximum", "minItems",
    "minLength", "minProperties", "minimum",
)  # fmt: skip

BUILT_IN: Mapping[str, tuple[str, ...]] = {
    "default": (),
    "kubebuilder:default": (),
    "kubebuilder:example": (),
    **{f"kubebuilder:validation:{name}": () for name in _VALIDATIONS},
    **{f"kubebuilder:validation:items:{name}": () for name in _VALIDATIONS},
    "kubebuilder:validation:XValidation": ("rule",),
    "kubebuilder:validation:items:XValidation": ("rule",),
    **{f"k8s:{name}": () for name in _NATIVE},
}
"""The markers that stand once, with the arguments that make two of them different."""


class Unique(Options):
    """A marker that stands once for each combination of the values of these arguments."""

    identifier: str = Field(min_length=1)
    attributes: list[str] = Field(default=[])


class UniqueMarkersOptions(Options):
    """`customMarkers` adds to the markers that are known."""

    custom_markers: list[Unique] = Field(default=[])

    @field_validator("custom_markers")
    @classmethod
    def _is_consistent(cls, markers: list[Unique]) -> list[Unique]:
        names = [marker.identifier for marker in markers]
        if len(set(names)) != len(names):
            raise ValueError("a marker is listed twice")
        if any(len(set(m.attributes)) != len(m.attributes) for m in markers):
            raise ValueError("an attribute is listed twice")
        return markers


def check(ctx: Context) -> Iterator[Finding]:
    custom = ctx.options(UniqueMarkersOptions).custom_markers
    unique = {**BUILT_IN, **{m.identifier: tuple(m.attributes) for m in custom}}
    known = frozenset(m.identifier for m in custom)
    for declaration in ctx.package.types:
        lines = (*declaration.detached_markers, *declaration.markers)
        if len(lines) < 2:
            continue
        for mark, shown in _surplus(_read(lines, known, False), unique):
            message = f"type {declaration.name} {_text(shown)}"
            yield ctx.at_type(declaration, message, span=mark.line.span)
    for site in ctx.own_sites:
        if len(site.merged.items) < 2:
            continue
        marks = list(site.merged)
        if known:
            marks = _read([m.line for m in site.merged if m.on_type], known, True)
            marks += _read([m.line for m in site.marks], known, False)
        for mark, shown in _surplus(marks, unique):
            message = f"field {site.name} {_text(shown)}"
            if mark.on_type:
                cause = ctx.shapes.describe(site.field.type).removesuffix(" | None")
                yield ctx.at_field(site, message, cause=cause)
            else:
                yield ctx.at_field(
                    site, message, span=mark.line.span, defect=f"twice {mark.text}"
                )


def _read(
    lines: list[MarkerLine] | tuple[MarkerLine, ...],
    known: frozenset[str],
    on_type: bool,
) -> list[Mark]:
    return list(read_marks(lines, known, on_type))


def _text(shown: str) -> str:
    return f"has multiple definitions of marker {shown} when only a single definition should exist"


def _surplus(
    marks: list[Mark], unique: Mapping[str, tuple[str, ...]]
) -> Iterator[tuple[Mark, str]]:
    """The markers that stand once too often, with what makes them the same."""
    seen: set[str] = set()
    for mark in marks:
        attributes = unique.get(mark.name)
        if attributes is None:
            continue
        given = dict(mark.args)
        listed = ",".join(f"{name}={given.get(name, '')}" for name in attributes)
        shown = f"{mark.name}:{listed}" if listed else mark.name
        if shown in seen:
            yield mark, shown
        seen.add(shown)


RULE = Rule(
    name="uniquemarkers",
    code="VG531",
    summary="markers that can be given once are given once",
    docs="""\
Of two bounds, defaults or formats only one can count, and which does is nobody's guess to make; the
markers of a field's named type count as its own. `customMarkers` adds further markers, and the
arguments that make two of them different.
""",
    check=check,
    bad="""\
@dataclass(kw_only=True)
class Example:
    # +k8s:maxLength=3
    # +k8s:maxLength=4
    name: str = ""
""",
    good="""\
@dataclass(kw_only=True)
class Example:
    # +k8s:maxLength=4
    name: str = ""
""",
    options=UniqueMarkersOptions,
)
