"""Decoders: `read_*`, which reads the fields of a struct, and `decode_*`, the way in.

Comes in: a struct, or another type that is a root. Goes out: text with one logical line each. Called by
`codec_section`. What each field needs is decided here; the templates only lay it out.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from validation_gen.emit.codec.members import Inlined, JsonField, is_plain, members
from validation_gen.emit.codec.scope import CodecScope, path_to
from validation_gen.emit.templating import py
from validation_gen.model import (
    STRUCT_SCALARS,
    List,
    Map,
    Named,
    Optional,
    Scalar,
    ScalarName,
    Struct,
    TypeExpr,
)
from validation_gen.plan.shapes import INTEGER_RANGES


@dataclass(frozen=True, slots=True)
class FieldView:
    """A block of a decoder.

    "tested": `value` if `test` holds for `v`, else a complaint unless it is null. "converted": `value` is a call that
    tests and complains itself. "object": a struct by value, read from no fields if there are none. "raw": anything.
    "unset": no JSON name leads here. "inline": an embedded object, whose fields follow; `value` makes it.
    """

    kind: Literal["tested", "converted", "object", "raw", "unset", "inline"]
    name: str
    target: str
    value: str = ""
    key: str = ""
    zero: str = ""
    test: str = ""
    complaint: str = ""
    go_type: str = ""
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """How a value `v` that is not None is read: see `FieldView`, which the parts go to."""

    kind: Literal["tested", "converted", "object", "raw"]
    value: str
    zero: str
    test: str = ""
    complaint: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a value is read: expressions for its path, the struct around it, its Go type, and what to share."""

    path: str
    struct: str
    go_type: str
    reuse: str


def read_function(scope: CodecScope, ref: Named, struct: Struct) -> str:
    """The `read_*` function of a struct."""
    plain = is_plain(struct, scope.shapes)
    found = members(struct, scope.shapes)
    targets = _targets(scope, found)
    owner = py(struct.name)
    views = [_view(scope, member, targets, owner) for member in found]
    return scope.render(
        "read",
        name=scope.function("read", ref),
        type=scope.imports.type(ref),
        plain=plain,
        owner=owner,
        fields=views,
        finished=_finished(scope, found, targets),
        known=py(
            tuple(
                view.key and _json_name(m)
                for view, m in zip(views, found, strict=True)
                if view.key
            )
        ),
    )


def _json_name(member: JsonField | Inlined) -> str:
    return member.field.json_name


def _targets(
    scope: CodecScope, found: list[JsonField | Inlined]
) -> dict[tuple[str, ...], str]:
    """The expression of each embedded object. One that a constructor must make is a local until then."""
    targets: dict[tuple[str, ...], str] = {(): "obj"}
    for member in found:
        if isinstance(member, Inlined):
            plain = is_plain(member.struct, scope.shapes)
            outer = _below(targets, member.attributes)
            targets[member.attributes] = outer if plain else f"inlined_{len(targets)}"
    return targets


def _below(targets: dict[tuple[str, ...], str], attributes: tuple[str, ...]) -> str:
    return f"{targets[attributes[:-1]]}.{attributes[-1]}"


def _finished(
    scope: CodecScope,
    found: list[JsonField | Inlined],
    targets: dict[tuple[str, ...], str],
) -> list[tuple[str, str]]:
    """Targets and constructor calls of the embedded objects that need them, the inner ones first."""
    return [
        (
            _below(targets, m.attributes),
            f"{scope.imports.type(m.ref)}(**vars({targets[m.attributes]}))",
        )
        for m in reversed(found)
        if isinstance(m, Inlined) and not is_plain(m.struct, scope.shapes)
    ]


def _view(
    scope: CodecScope,
    member: JsonField | Inlined,
    targets: dict[tuple[str, ...], str],
    owner: str,
) -> FieldView:
    if isinstance(member, Inlined):
        target = targets[member.attributes]
        made = f"{scope.rt.new_object}({scope.imports.type(member.ref)})"
        if not is_plain(member.struct, scope.shapes):
            target, made = f"{target}: {scope.any}", f"{scope.rt.Blank}()"
        return FieldView("inline", member.field.name, target, made)
    field, target = member.field, _below(targets, member.attributes)
    key = py(field.json_name)
    old = ".".join(("reuse[0]", *member.attributes))
    optional = isinstance(field.type, Optional)
    inner = field.type.elem if isinstance(field.type, Optional) else field.type
    go_type = py(scope.go_type(inner))
    place = Place(
        path_to(field.json_name),
        owner,
        go_type,
        f"reuse and {scope.rt.reuse_part}({old}, reuse[1], {key})",
    )
    reading = reading_of(scope, inner, place, optional)
    if member.hidden:
        zero = "None" if optional else reading.zero
        if reading.kind == "object" and (struct := scope.struct(inner)):
            zero = f"{scope.function('read', struct)}({scope.rt.NO_FIELDS}, path, problems, None)"
        return FieldView("unset", field.name, target, zero=zero)
    return FieldView(
        reading.kind,
        field.name,
        target,
        reading.value,
        key,
        "None" if optional else reading.zero,
        reading.test,
        reading.complaint,
        go_type,
        optional,
    )


def reading_of(
    scope: CodecScope, expr: TypeExpr, place: Place, optional: bool = False
) -> Reading:
    """How a value of a type is read."""
    if struct := scope.struct(expr):
        call = f"{scope.function('read', struct)}(v, {place.path}, problems, {place.reuse})"
        value = scope.wrapped(expr, call)
        if optional:
            return Reading(
                "tested", value, "None", "type(v) is dict", scope.rt.wrong_type
            )
        return Reading("object", value, "")
    if enum := scope.enum(expr):
        value = scope.wrapped(expr, f"{scope.enum_members(enum)}.get(v, v)")
        zero = scope.wrapped(expr, enum_zero(scope, enum))
        return Reading("tested", value, zero, "type(v) is str", scope.rt.wrong_type)
    match scope.shapes.native(expr):
        case List() as native:
            value = scope.wrapped(expr, list_call(scope, native, place))
            return Reading(
                "tested",
                value,
                scope.wrapped(expr, "[]"),
                "type(v) is list",
                scope.rt.wrong_type,
            )
        case Map() as native:
            value = scope.wrapped(expr, map_call(scope, native, place))
            return Reading(
                "tested",
                value,
                scope.wrapped(expr, "{}"),
                "type(v) is dict",
                scope.rt.wrong_type,
            )
        case Scalar(name):
            return _scalar_reading(scope, expr, name, place)
    return Reading("raw", scope.wrapped(expr, "v"), "None")


def _scalar_reading(
    scope: CodecScope, expr: TypeExpr, name: ScalarName, place: Place
) -> Reading:
    value = scope.wrapped(expr, "v")
    if name == "Any":
        return Reading("raw", value, scope.wrapped(expr, "None"))
    zero = scope.wrapped(expr, scalar_zero(scope, name))
    if name in ("str", "bool"):
        return Reading("tested", value, zero, f"type(v) is {name}", scope.rt.wrong_type)
    if name in INTEGER_RANGES:
        return Reading("tested", value, zero, integer_test(name), scope.rt.wrong_number)
    call = f"{item_reader(scope, Scalar(name))}(v, {place.path}, problems, {place.struct}, {place.go_type})"
    return Reading("converted", scope.wrapped(expr, call), zero)


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
    }.get(name, "0")


def enum_zero(scope: CodecScope, ref: Named) -> str:
    """The empty string, as a member if there is one."""
    declaration = scope.shapes.declaration(ref)
    members = getattr(declaration, "members", ())
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
        f"v, {place.path}, problems, {place.reuse}",
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


def nested_function(scope: CodecScope, expr: TypeExpr, name: str) -> str:
    """The private reader of a list or map inside another."""
    native = scope.shapes.native(expr)
    assert isinstance(native, List | Map)
    place = Place("path", "struct", "go_type", "None")
    is_list = isinstance(native, List)
    return scope.render(
        "read_nested",
        name=name,
        is_list=is_list,
        value=list_call(scope, native, place)
        if isinstance(native, List)
        else map_call(scope, native, place),
    )


def decode_function(scope: CodecScope, ref: Named) -> str:
    """The `decode_*` function of a struct, or of another type that is a root."""
    is_struct = scope.struct(ref) is not None
    reader = scope.function("read", ref) if is_struct else item_reader(scope, ref)
    go_type = py(scope.go_type(ref))
    value = (
        ""
        if is_struct
        else scope.wrapped(
            ref, f"{scope.rt.decoded_value}({reader}, data, path, {go_type})"
        )
    )
    return scope.render(
        "decode",
        name=scope.function("decode", ref),
        type=scope.imports.type(ref),
        reader=reader,
        go_type=go_type,
        value=value,
    )
