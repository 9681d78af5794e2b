"""`+default=` markers: their values, checked against the fields they stand on, and as Python.

Comes in: a field and where it is declared. Goes out: the default it gets, or a diagnostic. Called by `defaulters`. The
marker is that of k8s.io/code-generator/cmd/defaulter-gen: JSON, or `ref(NAME)` for a constant.
"""

from __future__ import annotations

import re
from typing import Any, NoReturn

from validation_gen.dataclass import dataclass
from validation_gen.diagnostics import Diagnostic
from validation_gen.emit.codec.misfits import misfit
from validation_gen.emit.codec.references import Reference, resolve
from validation_gen.emit.codec.scope import CodecScope
from validation_gen.emit.templating import py
from validation_gen.model import (
    STRUCT_SCALARS,
    Alias,
    Enum,
    Field,
    List,
    Map,
    MarkerLine,
    Named,
    Optional,
    Scalar,
    TypeExpr,
)

BAD_DEFAULT = "VG150"

_DEEPEST = 50
"""Python's own parser takes about a hundred brackets inside each other."""

_REFERENCE = re.compile(r'ref\(([^()"\s]+)\)')
_REST = re.compile(r"\s*(#.*)?")
_EXPECTED = 'JSON that is not null, such as +default="Equal" or +default=3, or +default=ref(NAME)'


@dataclass(frozen=True, slots=True)
class DefaultValue:
    """A field's default: JSON data, or a constant that holds it."""

    marker: MarkerLine
    data: Any
    reference: Reference | None = None


class _BadDefault(Exception):
    def __init__(self, diagnostic: Diagnostic) -> None:
        self.diagnostic = diagnostic


def field_default(
    scope: CodecScope, owner: Named, field: Field
) -> DefaultValue | Diagnostic | None:
    """What a field of the struct `owner` gets if it is unset, nothing if that is its zero, or what is wrong."""
    lines = [line for line in field.markers if line.name == "default"]
    module = owner.module
    if len(lines) > 1:
        return Diagnostic(
            BAD_DEFAULT, "more than one +default on a field", lines[1].span
        )
    if not lines and isinstance(field.type, Optional):
        lines, module = _of_type(scope, field.type.elem, module)
    if not lines:
        return None
    try:
        found = _parsed(scope, lines[0], module, field.type)
    except _BadDefault as bad:
        return bad.diagnostic
    return None if _is_zero(scope, found.data, field.type) else found


def _of_type(
    scope: CodecScope, expr: TypeExpr, module: str
) -> tuple[list[MarkerLine], str]:
    """The default of a named scalar, which counts for fields that may be None."""
    while isinstance(expr, Named):
        declaration = scope.shapes.declaration(expr)
        if not isinstance(declaration, Alias | Enum):
            break
        if lines := [line for line in declaration.markers if line.name == "default"]:
            return lines, expr.module
        expr = declaration.underlying
    return [], module


def _parsed(
    scope: CodecScope, marker: MarkerLine, module: str, expr: TypeExpr
) -> DefaultValue:
    equals = marker.text.find("=")
    start = equals + 1 if equals >= 0 else len(marker.text)
    start += len(marker.text[start:]) - len(marker.text[start:].lstrip())
    reference = None
    if match := _REFERENCE.match(marker.text, start):
        end = match.end()
        reference = resolve(scope, match[1], module, expr)
        if reference is None:
            message = f"there is no constant {match[1]}"
            _reject(
                marker,
                message,
                match.start(1),
                match.end(1),
                "a constant of the module, or module.NAME",
            )
        data: Any = reference.value
    else:
        data, end = _json(marker, start)
    if not _REST.fullmatch(marker.text, end):
        _reject(marker, "text behind the default value", end, len(marker.text))
    if problem := misfit(scope, data, expr):
        what = f"{match[1]}, which is {py(data)}," if match else marker.text[start:end]
        _reject(
            marker,
            f"{what} is no default for {scope.shapes.describe(expr)}: {problem}",
            start,
            end,
        )
    return DefaultValue(marker, data, reference)


def json_default(marker: MarkerLine) -> Any | Diagnostic:
    """The JSON value that stands first behind the `=` of a marker, or why there is none."""
    text = marker.text.partition("=")[2]
    try:
        return _json(marker, len(marker.text) - len(text.lstrip()))[0]
    except _BadDefault as bad:
        return bad.diagnostic


def _json(marker: MarkerLine, start: int) -> tuple[Any, int]:
    if start == len(marker.text):
        _reject(marker, "a default without a value", 0, start)
    import json  # Late: there may be no defaults.

    decoder = json.JSONDecoder(
        parse_constant=_no_number, object_pairs_hook=_no_duplicates
    )
    try:
        data, end = decoder.raw_decode(marker.text, start)
        if not _is_nested_deeper(data, _DEEPEST):
            return data, end
        problem = "it is nested too deeply"
    except json.JSONDecodeError as error:
        at = min(error.pos, len(marker.text) - 1)
        _reject(marker, f"the default is not JSON: {error.msg}", at, at + 1)
    except ValueError as error:
        problem = f"{error}"
    except RecursionError:
        problem = "it is nested too deeply"
    _reject(marker, f"the default is not JSON: {problem}", start, len(marker.text))


def _is_nested_deeper(data: Any, levels: int) -> bool:
    inner = data.values() if type(data) is dict else data if type(data) is list else ()
    return levels == 0 or any(_is_nested_deeper(item, levels - 1) for item in inner)


def _no_number(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number")


def _no_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key is there twice")
    return found


def _reject(
    marker: MarkerLine, message: str, start: int, end: int, expected: str = _EXPECTED
) -> NoReturn:
    span = marker.span.slice(start, max(end, start + 1))
    raise _BadDefault(Diagnostic(BAD_DEFAULT, message, span, expected))


def _is_zero(scope: CodecScope, data: Any, expr: TypeExpr) -> bool:
    """Whether the field would not change: no field that may be None has such a default."""
    match scope.shapes.native(expr):
        case Optional():
            return False
        case Scalar(name) if name in STRUCT_SCALARS:
            return not parsed_scalar(name, data)
    return not data


def parsed_scalar(name: str, data: Any) -> Any:
    """A value of a class of `apitypes`. Raises ValueError."""
    from validation_gen import apitypes

    return getattr(apitypes, name).from_json(data)


def default_text(scope: CodecScope, default: DefaultValue, expr: TypeExpr) -> str:
    """The default as an expression that makes a new value each time."""
    inner = expr.elem if isinstance(expr, Optional) else expr
    if default.reference is not None:
        return scope.wrapped(inner, reference_text(scope, default.reference, inner))
    return data_text(scope, default.data, inner)


def reference_text(scope: CodecScope, reference: Reference, expr: TypeExpr) -> str:
    """The constant; of another enum than the field's, its plain text."""
    name = scope.imports.type(reference.owner)
    if not reference.member:
        return name
    own = scope.enum(expr) == reference.owner
    return f"{name}.{reference.member}" if own else f"{name}.{reference.member}.value"


def data_text(scope: CodecScope, data: Any, expr: TypeExpr) -> str:
    """JSON data that fits a type, as an expression of that type."""
    if isinstance(expr, Optional):
        return "None" if data is None else data_text(scope, data, expr.elem)
    if struct := scope.struct(expr):
        read = scope.function("read", struct)
        return scope.wrapped(expr, f"{read}({py(data)}, {scope.rt.ROOT}, [], None)")
    if enum := scope.enum(expr):
        declaration = scope.shapes.declaration(enum)
        members = declaration.members if isinstance(declaration, Enum) else ()
        member = next((m.name for m in members if m.value == data), None)
        text = f"{scope.imports.type(enum)}.{member}" if member else py(data)
        return scope.wrapped(expr, text)
    match scope.shapes.native(expr):
        case List(elem):
            text = f"[{', '.join(data_text(scope, item, elem) for item in data)}]"
        case Map(key, value):
            items = (
                (data_text(scope, k, key), data_text(scope, x, value))
                for k, x in data.items()
            )
            text = f"{{{', '.join(f'{k}: {x}' for k, x in items)}}}"
        case Scalar("bytes"):
            text = f'{scope.rt.read_bytes}({py(data)}, {scope.rt.ROOT}, [], "", "")'
        case Scalar("float32" | "float64"):
            text = py(float(data))
        case Scalar(name) if name in STRUCT_SCALARS:
            text = f"{scope.imports.apitype(name)}.from_json({py(data)})"
        case _:
            text = py(data)
    return scope.wrapped(expr, text)
