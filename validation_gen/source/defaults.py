"""Defaults in Python that cannot work: what stands behind a field's `=` and the field's type in, complaints out.

Called by `structs`. `dataclasses` refuses some defaults as soon as the module is imported, which is after its code was
generated; others pass, and validators then meet a value that is not of the type. What only running the code can tell is
left to Python.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from math import inf

from validation_gen.model import (
    INTEGER_RANGES,
    STRUCT_SCALARS,
    Field,
    List,
    Map,
    Named,
    Optional,
    Scalar,
    TypeExpr,
)
from validation_gen.source.codes import DEFAULT
from validation_gen.source.names import target_of
from validation_gen.source.reading import Reading

_FIELD = ("dataclasses", "field")
_LITERALS: dict[str, tuple[type, ...]] = {
    "str": (str,),
    "bool": (bool,),
    "bytes": (bytes,),
    "float32": (int, float),
    "float64": (int, float),
}
"""What literals a scalar takes; all others but `Any` and the structs are integers."""

_SHARED = "all objects would share it, and dataclasses refuses it"


def check_default(
    reading: Reading, type_: TypeExpr, annotation: ast.expr, value: ast.expr | None
) -> None:
    """Reports the default of a field if no object can have it."""
    for given, is_factory in _given(reading, value):
        if is_factory:
            _check_factory(reading, type_, given)
        elif kind := _mutable(reading, type_, given):
            what, factory = kind
            reading.report(
                DEFAULT,
                f"{what} cannot be a default: {_SHARED}",
                given,
                expected="a factory, which makes one for every object",
                fix=f"write `field(default_factory={factory})`",
            )
        elif isinstance(given, ast.Constant):
            _check_constant(reading, type_, annotation, given)


def check_frozen(reading: Reading, node: ast.ClassDef, fields: list[Field]) -> None:
    """Reports the markers `+default` of a frozen dataclass: defaults are filled in afterwards."""
    if not _is_frozen(node):
        return
    for field in fields:
        for marker in field.markers:
            if marker.name == "default":
                reading.report(
                    DEFAULT,
                    f"{node.name} is frozen, so that the default of `{field.name}` cannot be filled in",
                    marker.span,
                    expected="a dataclass whose fields can be set",
                    fix="remove frozen=True, or the default",
                )


def _is_frozen(node: ast.ClassDef) -> bool:
    return any(
        keyword.arg == "frozen"
        and isinstance(keyword.value, ast.Constant)
        and keyword.value.value is True
        for decorator in node.decorator_list
        if isinstance(decorator, ast.Call)
        for keyword in decorator.keywords
    )


def _given(reading: Reading, value: ast.expr | None) -> Iterator[tuple[ast.expr, bool]]:
    """The default or the factory of a field, and which of them it is."""
    if isinstance(value, ast.Call) and target_of(reading, value.func) == _FIELD:
        for keyword in value.keywords:
            if keyword.arg in ("default", "default_factory"):
                yield keyword.value, keyword.arg == "default_factory"
    elif value is not None:
        yield value, False


def _mutable(
    reading: Reading, type_: TypeExpr, given: ast.expr
) -> tuple[str, str] | None:
    """What a default is that `dataclasses` refuses, and the factory to write instead."""
    for node, name in ((ast.List, "list"), (ast.Dict, "dict"), (ast.Set, "set")):
        if isinstance(given, node):
            is_empty = not ast.unparse(given).strip("[]{}")
            written = reading.source.slice(reading.source.span(given))
            return f"a {name}", name if is_empty else f"lambda: {written}"
    if not isinstance(given, ast.Call) or given.args or given.keywords:
        return None
    target = target_of(reading, given.func)
    if target in (("builtins", "list"), ("builtins", "dict"), ("builtins", "set")):
        assert target is not None
        return f"a {target[1]}", target[1]
    inner = type_.elem if isinstance(type_, Optional) else type_
    # What takes no arguments and has the name of the field's type is a dataclass.
    if isinstance(inner, Named) and target == (inner.module, inner.name):
        written = reading.source.slice(reading.source.span(given.func))
        return "an object", written
    return None


def _check_factory(reading: Reading, type_: TypeExpr, factory: ast.expr) -> None:
    if not isinstance(factory, ast.Name | ast.Attribute):
        return
    target = target_of(reading, factory)
    made = {("builtins", "list"): List, ("builtins", "dict"): Map}.get(
        target or ("", "")
    )
    if made is None or isinstance(type_, made | Named | Optional):
        return
    if isinstance(type_, Scalar) and type_.name == "Any":
        return
    reading.report(
        DEFAULT,
        f"a {'list' if made is List else 'dict'} is no value of the field's type",
        factory,
        expected="a default that has the type of the field",
    )


def _check_constant(
    reading: Reading, type_: TypeExpr, annotation: ast.expr, given: ast.Constant
) -> None:
    written = reading.source.slice(reading.source.span(annotation)).strip("\"'")
    if given.value is None:
        if not isinstance(type_, Optional) and not _takes_anything(type_):
            reading.report(
                DEFAULT,
                f"None is no value of `{written}`",
                given,
                expected="a value of the type, or a field that may be unset",
                fix=_instead_of_none(type_, written),
            )
        return
    inner = type_.elem if isinstance(type_, Optional) else type_
    if isinstance(inner, Named) or _takes_anything(inner) or given.value is Ellipsis:
        return
    if not (isinstance(inner, Scalar) and _fits(inner, given.value)):
        text = reading.source.slice(reading.source.span(given))
        optional = written if isinstance(type_, Optional) else f"{written} | None"
        is_struct = isinstance(inner, Scalar) and inner.name in STRUCT_SCALARS
        reading.report(
            DEFAULT,
            f"{text} is no value of `{written}`",
            given,
            expected="a default that has the type of the field",
            fix=f"write `{optional} = None`, and `+default={text}` above it"
            if is_struct
            else "",
        )


def _takes_anything(type_: TypeExpr) -> bool:
    return isinstance(type_, Scalar) and type_.name == "Any"


def _instead_of_none(type_: TypeExpr, written: str) -> str:
    if isinstance(type_, List | Map):
        name = "list" if isinstance(type_, List) else "dict"
        return f"write `field(default_factory={name})`: an empty {name} is unset"
    return f"write `{written} | None = None`"


def _fits(scalar: Scalar, value: object) -> bool:
    if scalar.name in STRUCT_SCALARS:
        return False
    kinds = _LITERALS.get(scalar.name, (int,))
    if not isinstance(value, kinds) or isinstance(value, bool) != (
        scalar.name == "bool"
    ):
        return False
    low, high = INTEGER_RANGES.get(scalar.name, (-inf, inf))
    return not isinstance(value, int) or low <= value <= high
