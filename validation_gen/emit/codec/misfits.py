"""Why JSON data does not fit a type, in words for authors of types.

Called for `+default=` values while code is generated, with the strictness of the decoders.
"""

from __future__ import annotations

from typing import Any

from validation_gen.emit.codec.members import JsonField, members
from validation_gen.emit.codec.scope import CodecScope
from validation_gen.emit.templating import py
from validation_gen.model import (
    INTEGER_RANGES,
    STRUCT_SCALARS,
    List,
    Map,
    Optional,
    Scalar,
    Struct,
    TypeExpr,
)

_KINDS: dict[type, str] = {
    str: "a string",
    bool: "true or false",
    int: "an integer",
    float: "a number with decimals",
    list: "a list",
    dict: "an object",
    type(None): "null",
}


def misfit(scope: CodecScope, data: Any, expr: TypeExpr) -> str:
    """What is wrong with `data` as a value of a type, empty if nothing is. Null fits only inside, where None may be."""
    if data is None:
        return "null is no value"
    return _misfit(scope, data, expr)


def _misfit(scope: CodecScope, data: Any, expr: TypeExpr) -> str:
    if isinstance(expr, Optional):
        return "" if data is None else _misfit(scope, data, expr.elem)
    if struct := scope.struct(expr):
        declaration = scope.shapes.declaration(struct)
        assert isinstance(declaration, Struct)
        return _struct_misfit(scope, data, declaration)
    match scope.shapes.native(expr):
        case List(elem):
            if type(data) is not list:
                return _expected("a list", data)
            return _first(
                (f"[{i}]", _misfit(scope, x, elem)) for i, x in enumerate(data)
            )
        case Map(_, value):
            if type(data) is not dict:
                return _expected("an object", data)
            return _first(
                (f"[{py(k)}]", _misfit(scope, x, value)) for k, x in data.items()
            )
        case Scalar(name):
            return _scalar_misfit(data, name)
    return ""


def _first(found: Any) -> str:
    """The first problem of several values, with the place it is at."""
    return next((f"at {place}, {problem}" for place, problem in found if problem), "")


def _struct_misfit(scope: CodecScope, data: Any, struct: Struct) -> str:
    if type(data) is not dict:
        return _expected("an object", data)
    known = {
        m.field.json_name: m.field.type
        for m in members(struct, scope.shapes)
        if isinstance(m, JsonField) and not m.hidden
    }
    if unknown := next((name for name in data if name not in known), None):
        return f"{struct.name} has no field {py(unknown)}"
    return _first(
        (f".{name}", "" if x is None else _misfit(scope, x, known[name]))
        for name, x in data.items()
    )


def _scalar_misfit(data: Any, name: str) -> str:
    if name == "Any":
        return ""
    if name in STRUCT_SCALARS:
        from validation_gen import apitypes  # Late: few defaults are of such a type.

        try:
            getattr(apitypes, name).from_json(data)
        except ValueError as error:
            return f"{error}"
        return ""
    if name in INTEGER_RANGES:
        low, high = INTEGER_RANGES[name]
        if type(data) is not int:
            return _expected("an integer", data)
        return "" if low <= data <= high else f"{name} holds {low} to {high}"
    if name in ("float32", "float64"):
        return "" if type(data) in (int, float) else _expected("a number", data)
    if name == "bool":
        return "" if type(data) is bool else _expected("true or false", data)
    if type(data) is not str:
        return _expected("a string", data)
    return _base64_misfit(data) if name == "bytes" else ""


def _base64_misfit(data: str) -> str:
    from validation_gen.runtime import DecodeProblem, read_bytes  # Late, likewise.

    problems: list[DecodeProblem] = []
    read_bytes(data, None, problems, "", "")
    return problems[0].message if problems else ""


def _expected(wanted: str, data: Any) -> str:
    return f"{_KINDS[type(data)]} where {wanted} belongs"
