"""How a value of a type is read: the tests and calls that decoders are put together from.

Comes in: a type, and the expressions that are known where it is read. Goes out: Python expressions on `v`, the value.
Called by `decoders`.
"""

from __future__ import annotations

from typing import Literal

from validation_gen.dataclass import dataclass
from validation_gen.emit.codec.scope import CodecScope
from validation_gen.emit.templating import py
from validation_gen.model import (
    INTEGER_RANGES,
    STRUCT_SCALARS,
    Enum,
    List,
    Map,
    Named,
    Optional,
    Scalar,
    ScalarName,
    TypeExpr,
)


@dataclass(frozen=True, slots=True)
class Reading:
    """How a value `v` that is not None is read: the kinds of `decoders.FieldView`."""

    kind: Literal["tested", "converted", "object", "raw"]
    value: str
    test: str = ""
    complaint: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a value is read: expressions for its path, the struct around it, and its Go type.

    `old` and `key` say where the old value and its data are, in `reuse`, if there is anything to share.
    """

    path: str
    struct: str
    go_type: str
    old: str = ""
    key: str = ""

    def reuse(self, scope: CodecScope) -> str:
        if not self.old:
            return "None"
        return f"reuse and {scope.rt.reuse_part}({self.old}, reuse[1], {self.key})"


def reading_of(
    scope: CodecScope, expr: TypeExpr, place: Place, optional: bool = False
) -> Reading:
    """How a value of a type is read."""
    if struct := scope.struct(expr):
        call = f"{scope.function('read', struct)}(v, {place.path}, problems, {place.reuse(scope)})"
        value = scope.wrapped(expr, call)
        if optional:
            return Reading("tested", value, "type(v) is dict", scope.rt.wrong_type)
        return Reading("object", value)
    if enum := scope.enum(expr):
        value = scope.wrapped(expr, f"{scope.enum_members(enum)}.get(v, v)")
        return Reading("tested", value, "type(v) is str", scope.rt.wrong_type)
    match scope.shapes.native(expr):
        case List() as native:
            value = scope.wrapped(expr, list_call(scope, native, place))
            return Reading("tested", value, "type(v) is list", scope.rt.wrong_type)
        case Map() as native:
            value = scope.wrapped(expr, map_call(scope, native, place))
            return Reading("tested", value, "type(v) is dict", scope.rt.wrong_type)
        case Scalar(name) if name != "Any":
            return _scalar_reading(scope, expr, name, place)
    return Reading("raw", scope.wrapped(expr, f"data.get({place.key})"))


def _scalar_reading(
    scope: CodecScope, expr: TypeExpr, name: ScalarName, place: Place
) -> Reading:
    value = scope.wrapped(expr, "v")
    if name in ("str", "bool"):
        return Reading("tested", value, f"type(v) is {name}", scope.rt.wrong_type)
    if name in INTEGER_RANGES:
        return Reading("tested", value, integer_test(name), scope.rt.wrong_number)
    reader = item_reader(scope, Scalar(name))
    call = f"{reader}(v, {place.path}, problems, {place.struct}, {place.go_type})"
    return Reading("converted", scope.wrapped(expr, call))


def zero_of(scope: CodecScope, expr: TypeExpr) -> str:
    """The zero value of a type, a new one where values can change."""
    if struct := scope.struct(expr):
        zero = f"{scope.function('read', struct)}({scope.rt.NO_FIELDS}, path, problems, None)"
    elif enum := scope.enum(expr):
        zero = enum_zero(scope, enum)
    else:
        match scope.shapes.native(expr):
            case List():
                zero = "[]"
            case Map():
                zero = "{}"
            case Scalar(name):
                zero = scalar_zero(scope, name)
            case _:
                zero = "None"
    return scope.wrapped(expr, zero)


def integer_test(name: str) -> str:
    low, high = INTEGER_RANGES[name]
    bits = (high + 1).bit_length() - 1
    return f"type(v) is int and {f'-(2**{bits})' if low else '0'} <= v < 2**{bits}"


def scalar_zero(scope: CodecScope, name: str) -> str:
    """The zero of a builtin type or of a class of `apitypes`."""
    if name in STRUCT_SCALARS:
        return scope.zero(name)
    return {
        "str": '""',
        "bool": "False",
        "bytes": 'b""',
        "float32": "0.0",
        "float64": "0.0",
        "Any": "None",
    }.get(name, "0")


def enum_zero(scope: CodecScope, ref: Named) -> str:
    """The empty string, as a member if there is one."""
    declaration = scope.shapes.declaration(ref)
    members = declaration.members if isinstance(declaration, Enum) else ()
    empty = next((m.name for m in members if m.value == ""), None)
    return f"{scope.imports.type(ref)}.{empty}" if empty else '""'


def list_call(scope: CodecScope, native: List, place: Place) -> str:
    """The call that reads a list `v`."""
    optional = isinstance(native.elem, Optional)
    elem = native.elem.elem if isinstance(native.elem, Optional) else native.elem
    return _collection_call(
        scope, elem, place, optional, ("read_strings", "read_list", "read_objects")
    )


def map_call(scope: CodecScope, native: Map, place: Place) -> str:
    """The call that reads a map `v`; keys that are enum members become them."""
    optional = isinstance(native.value, Optional)
    elem = native.value.elem if isinstance(native.value, Optional) else native.value
    names = ("read_string_map", "read_map", "read_object_map")
    call = _collection_call(scope, elem, place, optional, names)
    if enum := scope.enum(native.key):
        return f"{{{scope.enum_members(enum)}.get(k, k): x for k, x in {call}.items()}}"
    return call


def _collection_call(
    scope: CodecScope,
    elem: TypeExpr,
    place: Place,
    optional: bool,
    names: tuple[str, str, str],
) -> str:
    of_strings, of_values, of_structs = names
    go_type = py(scope.go_type(elem))
    start, end = (
        f"v, {place.path}, problems, {place.reuse(scope)}",
        f"{place.struct}, {go_type}",
    )
    end += ", optional=True" if optional else ""
    if struct := scope.struct(elem):
        return f"{scope.imports.runtime(of_structs)}({start}, {scope.function('read', struct)}, {end})"
    if _is_plain_string(scope, elem) and not optional:
        return f"{scope.imports.runtime(of_strings)}({start}, {end})"
    return f"{scope.imports.runtime(of_values)}({start}, {item_reader(scope, elem)}, {end})"


def _is_plain_string(scope: CodecScope, expr: TypeExpr) -> bool:
    return scope.shapes.native(expr) == Scalar("str") and scope.enum(expr) is None


def item_reader(scope: CodecScope, expr: TypeExpr) -> str:
    """The function that reads a value that is no struct: of the runtime, made from a class, or private."""
    if enum := scope.enum(expr):
        return scope.enum_reader(enum)
    match scope.shapes.native(expr):
        case List() | Map():
            return scope.nested_reader(expr)
        case Scalar("Any"):
            return scope.rt.read_any
        case Scalar(name) if name in STRUCT_SCALARS:
            return scope.parser(name)
        case Scalar(name):
            return scope.imports.runtime(
                {"str": "read_string"}.get(name, f"read_{name}")
            )
    return scope.rt.read_any
