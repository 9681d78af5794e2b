"""Encoders: `encode_*`, which makes JSON data of an object.

Comes in: a struct, or another type that is a root. Goes out: text with one logical line each. Called by
`codec_section`. A field that is zero is left out unless `omitempty` is off; a struct by value is zero if nothing of it
is written.
"""

from __future__ import annotations

from collections.abc import Sequence

from validation_gen.dataclass import dataclass
from validation_gen.emit.codec.members import Inlined, JsonField
from validation_gen.emit.codec.scope import CodecScope
from validation_gen.emit.templating import py
from validation_gen.model import (
    STRUCT_SCALARS,
    List,
    Map,
    Named,
    Optional,
    Scalar,
    TypeExpr,
)

_VARIABLES = "xyzwuvabcdefg"
"""Loop variables by depth of nesting."""


@dataclass(frozen=True, slots=True)
class FieldView:
    """A block of an encoder: `value` is written if `condition` holds, always if there is none."""

    name: str
    key: str
    condition: str
    value: str


def encode_function(
    scope: CodecScope, ref: Named, found: Sequence[JsonField | Inlined]
) -> str:
    """The `encode_*` function of a struct, whose members were `found`."""
    shown = (m for m in found if isinstance(m, JsonField) and not m.hidden)
    return scope.render(
        "encode",
        name=scope.function("encode", ref),
        type=scope.imports.type(ref),
        fields=[_view(scope, member) for member in shown],
    )


def encode_value_function(scope: CodecScope, ref: Named) -> str:
    """The `encode_*` function of a type that is no struct."""
    return scope.render(
        "encode_value",
        name=scope.function("encode", ref),
        type=scope.imports.type(ref),
        value=encoded(scope, ref, "obj"),
    )


def _view(scope: CodecScope, member: JsonField) -> FieldView:
    field = member.field
    source = ".".join(("obj", *member.attributes))
    key = py(field.json_name)
    native = scope.shapes.native(field.type)
    is_set = f"{source} is not None" if _may_be_none(native) else source
    value = encoded(scope, field.type, source)
    if not field.omitempty:
        return FieldView(field.name, key, "", _whole(scope, field.type, source))
    if scope.struct(field.type) and not isinstance(native, Optional):
        return FieldView(field.name, key, f"inner := {value}", "inner")
    if isinstance(field.type, Optional):
        value = encoded(scope, field.type.elem, source)
    return FieldView(field.name, key, is_set, value)


def _may_be_none(native: TypeExpr) -> bool:
    return not isinstance(native, List | Map) and (
        not isinstance(native, Scalar) or native.name == "Any"
    )


def _whole(scope: CodecScope, expr: TypeExpr, source: str) -> str:
    """The value of a field that is always written; a list or map that is None is an empty one."""
    match scope.shapes.native(expr):
        case List():
            return encoded(scope, expr, f"{source} or ()")
        case Map():
            return encoded(scope, expr, f"({source} or {{}})")
    return encoded(scope, expr, source)


def encoded(scope: CodecScope, expr: TypeExpr, source: str, depth: int = 0) -> str:
    """The JSON data of a value: `source` itself, a copy, or a call."""
    if isinstance(expr, Optional):
        inner = encoded(scope, expr.elem, source, depth)
        return inner if inner == source else f"None if {source} is None else {inner}"
    if struct := scope.struct(expr):
        return f"{scope.function('encode', struct)}({source})"
    if scope.enum(expr):
        return f"str({source})"
    x, deeper = _VARIABLES[depth], depth + 1
    match scope.shapes.native(expr):
        case Scalar(name) if name in STRUCT_SCALARS:
            return f"{source}.to_json()"
        case Scalar("bytes"):
            return f"{scope.rt.encode_bytes}({source})"
        case List(elem):
            item = encoded(scope, elem, x, deeper)
            if item == x:
                return f"list({source})"
            # mypyc gives up on a comprehension over a list that has a name of its own.
            over = f"iter({source})" if isinstance(expr, Named) else source
            return f"[{item} for {x} in {over}]"
        case Map(key, value):
            k, item = (
                "str(k)" if scope.enum(key) else "k",
                encoded(scope, value, x, deeper),
            )
            if (k, item) == ("k", x):
                return f"dict({source.removeprefix('(').removesuffix(')')})"
            return f"{{{k}: {item} for k, {x} in {source}.items()}}"
    return source
