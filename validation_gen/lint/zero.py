"""Whether a field may have the zero value of its type, and whether its markers settle that.

Comes in: a type and the markers that speak of its value. Goes out: a `Zero`. Called by the check of serialization and
by rules about optional and required fields. Source of the questions: Kubernetes API conventions, "Optional vs.
Required".
"""

from __future__ import annotations

from math import isfinite

from validation_gen.dataclass import dataclass
from validation_gen.lint.context import Facts, Site
from validation_gen.lint.markers import Marks, number, split_values
from validation_gen.model import (
    INTEGER_RANGES,
    STRUCT_SCALARS,
    Enum,
    List,
    Map,
    Named,
    Optional,
    Scalar,
    Struct,
    TypeExpr,
)


@dataclass(frozen=True, slots=True)
class Zero:
    """`valid`: the zero value passes validation. `complete`: the markers say so, it is not for want of a bound."""

    valid: bool
    complete: bool


UNKNOWN = Zero(False, False)
_SURELY = Zero(True, True)
_NEVER = Zero(False, True)
_MAYBE = Zero(True, False)


def zero_of(
    facts: Facts,
    type_: TypeExpr,
    marks: Marks,
    *,
    omitzero: bool,
    seen: frozenset[str] = frozenset(),
) -> Zero:
    """The verdict on a type's zero value; `omitzero` says whether structs can be left out of JSON when they are zero.

    `marks` are those of the field and of its named type.
    """
    if isinstance(type_, Optional):
        return zero_of(facts, type_.elem, marks, omitzero=omitzero, seen=seen)
    if struct := _struct(facts, type_):
        if marks.value("type") == "string":
            return _text(marks, ())
        return _struct_zero(facts, struct, marks, omitzero, seen)
    native = facts.shapes.native(type_)
    match native:
        case Optional(elem):
            return zero_of(facts, elem, marks, omitzero=omitzero, seen=seen)
        case List():
            return _size(marks, "minItems")
        case Map():
            return _size(marks, "minProperties")
        case Scalar("str"):
            return _text(marks, _members(facts, type_))
        case Scalar("bytes"):
            return _size(marks, "minLength")
        case Scalar("bool"):
            return _SURELY
        case Scalar(name) if is_number(name):
            return _number(marks, name in INTEGER_RANGES)
        case Scalar(name) if name in STRUCT_SCALARS and facts.style == "go":
            return _MAYBE  # A struct of another package, of which nothing is written.
    return UNKNOWN


def is_number(scalar: str) -> bool:
    return scalar in INTEGER_RANGES or scalar.startswith("float")


def _struct(facts: Facts, type_: TypeExpr) -> Struct | None:
    native = facts.shapes.native(type_)
    declaration = facts.shapes.declaration(native)
    return declaration if isinstance(declaration, Struct) else None


def _members(facts: Facts, type_: TypeExpr) -> tuple[str, ...]:
    """The values of an enum that is checked: one with the marker."""
    declaration = facts.shapes.declaration(type_)
    if not isinstance(declaration, Enum) or not facts.marks_of(declaration).has("enum"):
        return ()
    return tuple(str(member.value) for member in declaration.members)


def _size(marks: Marks, concept: str) -> Zero:
    least = number(marks.value(concept))
    if least is None:
        return _MAYBE
    return _NEVER if least > 0 else _SURELY


def _text(marks: Marks, members: tuple[str, ...]) -> Zero:
    listed = marks.last("enum")
    if listed is not None and listed.concept_value is not None:
        members = tuple(split_values(listed.concept_value))
    by_length = _size(marks, "minLength")
    if not by_length.valid or (members and "" not in members):
        return _NEVER
    if any(mark.name == "k8s:format" for mark in marks.all("format")):
        return _NEVER
    return _SURELY if members or by_length.complete else _MAYBE


def _number(marks: Marks, is_integer: bool) -> Zero:
    low, high = number(marks.value("minimum")), number(marks.value("maximum"))
    if is_integer:
        low, high = _truncated(low), _truncated(high)
    if (low is not None and low > 0) or (high is not None and high < 0):
        return _NEVER
    if 0 in (low, high) or None not in (low, high):
        return _SURELY
    return _MAYBE


def _truncated(bound: float | None) -> float | None:
    """A bound as Go reads one of an integer."""
    return bound if bound is None or not isfinite(bound) else float(int(bound))


def _struct_zero(
    facts: Facts, struct: Struct, marks: Marks, omitzero: bool, seen: frozenset[str]
) -> Zero:
    if struct.name in seen:
        return _SURELY
    seen |= {struct.name}
    written, valid, settled = 0, True, False
    for site in flat_sites(facts, struct):
        if not is_written(facts, site, omitzero):
            if site.marks.has("required"):
                return _NEVER
            continue
        written += 1
        settled = True
        inner = zero_of(
            facts, site.field.type, site.merged, omitzero=omitzero, seen=seen
        )
        valid = valid and (inner.valid or not inner.complete)
    least = least_properties(facts, struct, marks)
    if least is not None:
        settled = True
        valid = valid and written >= least
    return Zero(valid, settled or not valid)


def least_properties(facts: Facts, struct: Struct, marks: Marks) -> int | None:
    """How many fields of a struct must be set, as far as markers say."""
    own = facts.marks_of(struct)
    least = number(marks.value("minProperties") or own.value("minProperties"))
    if (
        marks.has("exactlyOneOf", "atLeastOneOf")
        or own.has("exactlyOneOf", "atLeastOneOf")
        or any(_is_union_member(field.markers) for field in struct.fields)
    ):
        least = max(least or 0, 1)
    return None if least is None else int(least)


def _is_union_member(lines: tuple[object, ...]) -> bool:
    return any(getattr(line, "name", "") == "k8s:unionMember" for line in lines)


def flat_sites(facts: Facts, struct: Struct) -> list[Site]:
    """The fields of a struct with those of its embedded structs in their place."""
    found: list[Site] = []
    for site in facts.sites_of(struct):
        inner = _struct(facts, site.field.type) if site.is_inline else None
        if inner is not None and inner is not struct:
            found += flat_sites(facts, inner)
        elif site.field.json_name != "-":
            found.append(site)
    return found


def is_written(facts: Facts, site: Site, omitzero: bool) -> bool:
    """Whether the zero value of a field appears in JSON.

    Go leaves out no struct for `omitempty`, so in types that mirror Go's it takes `omitzero` to leave one out.
    """
    type_ = site.field.type
    if isinstance(type_, Optional) or _struct(facts, type_) is None:
        return not site.field.omitempty
    return not (omitzero and omits_zero(facts, site))


def omits_zero(facts: Facts, site: Site) -> bool:
    """Whether a struct by value is left out of JSON when nothing in it is set."""
    if facts.style == "go":
        return site.metadata("omitzero") is True
    return site.field.omitempty


def zero_text(facts: Facts, type_: TypeExpr, omitzero: bool) -> str:
    """The zero value as JSON."""
    if isinstance(type_, Optional):
        return zero_text(facts, type_.elem, omitzero)
    if struct := _struct(facts, type_):
        return _struct_text(facts, struct, omitzero)
    match facts.shapes.native(type_):
        case Optional(elem):
            return zero_text(facts, elem, omitzero)
        case List():
            return "[]"
        case Map():
            return "{}"
        case Scalar("bool"):
            return "false"
        case Scalar(name) if name in INTEGER_RANGES:
            return "0"
        case Scalar(name) if name.startswith("float"):
            return "0.0"
        case Scalar("str" | "bytes"):
            return '""'
    return "{}"


def _struct_text(
    facts: Facts, struct: Struct, omitzero: bool, seen: frozenset[Named] = frozenset()
) -> str:
    shown = []
    for site in flat_sites(facts, struct):
        if not is_written(facts, site, omitzero):
            continue
        is_null = isinstance(site.field.type, Optional)
        text = "null" if is_null else zero_text(facts, site.field.type, omitzero)
        shown.append(f'"{site.field.json_name}": {text}')
    return "{" + ", ".join(shown) + "}"


def zero_source(facts: Facts, type_: TypeExpr) -> str:
    """The zero value of a type without its `| None`, as Python's default for a field; empty if none is sure to fit."""
    elem = type_.elem if isinstance(type_, Optional) else type_
    declaration = facts.shapes.declaration(elem)
    if isinstance(declaration, Enum):
        return ""
    native = facts.shapes.native(elem)
    name = declaration.name if declaration else ""
    if isinstance(declaration, Struct):
        return f"field(default_factory={name})"
    match native:
        case List() | Map():
            builtin = "list" if isinstance(native, List) else "dict"
            if not name:
                return f"field(default_factory={builtin})"
            empty = "[]" if isinstance(native, List) else "{}"
            return f"field(default_factory=lambda: {name}({empty}))"
        case Optional():
            return "None"
        case Scalar("str" | "bytes" | "bool"):
            zero = {"str": '""', "bytes": 'b""', "bool": "False"}[native.name]
        case Scalar(scalar) if is_number(scalar):
            zero = "0" if scalar in INTEGER_RANGES else "0.0"
        case _:
            return ""
    return f"{name}({zero})" if name else zero
