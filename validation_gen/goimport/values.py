"""Constant values: exact numbers and strings with their Go types, and how one becomes another.

Called by `evaluate`, which computes them, and by the resolver, which takes them out of expressions.
"""

from __future__ import annotations

import struct
from fractions import Fraction
from typing import TypeAlias

from validation_gen.dataclass import dataclass, replace
from validation_gen.diagnostics import Diagnostic, Span
from validation_gen.goimport.codes import CONSTANT_RANGE, NOT_CONSTANT
from validation_gen.goimport.structure import GoType, Scalar

Exact: TypeAlias = str | bool | int | Fraction

MAX_BITS = 512
"""How wide an integer may grow on the way; Go promises as much."""

MAX_LENGTH = 1 << 20
"""How long a string may grow."""

_SIGNED = {"int8": 8, "int16": 16, "int32": 32, "int64": 64, "int": 64, "rune": 32}
UNSIGNED = {"uint8": 8, "uint16": 16, "uint32": 32, "uint64": 64, "uint": 64, "byte": 8, "uintptr": 64}  # fmt: skip
_FLOATS = ("float32", "float64")


@dataclass(frozen=True, slots=True)
class Value:
    """A constant: `type` is what it is declared as or `untyped ...`, `basic` the builtin behind that."""

    value: Exact
    type: GoType
    basic: str

    @property
    def is_untyped(self) -> bool:
        return self.basic.startswith("untyped ")


class NotConstant(Exception):
    """An expression has no value; `diagnostic` is None where that has been reported before."""

    def __init__(self, diagnostic: Diagnostic | None) -> None:
        super().__init__()
        self.diagnostic = diagnostic


def untyped(value: Exact, kind: str) -> Value:
    """An untyped constant; `kind` is `int`, `string` and so on."""
    name = f"untyped {kind}"
    return Value(value, GoType("builtin", name), name)


def typed(value: Exact, builtin: str) -> Value:
    """A constant of a builtin type."""
    return Value(value, GoType("builtin", builtin), builtin)


def plain(value: Value, at: Span) -> Scalar:
    """The value as Python writes it. Raises NotConstant for a float beyond all floats."""
    if not isinstance(value.value, Fraction):
        return value.value
    try:
        return float(value.value)
    except OverflowError:
        raise out_of_range(
            "the number is beyond all floating-point numbers", at
        ) from None


def convert(value: Value, to: GoType, basic: str, at: Span, explicit: bool) -> Value:
    """The constant as one of another type; `explicit` is a conversion, which may do more. Raises NotConstant."""
    kind = kind_of(basic)
    content = value.value
    if kind == "string":
        if explicit and kind_of(value.basic) == "int":
            assert isinstance(content, int)
            is_character = 0 <= content <= 0x10FFFF and not 0xD800 <= content <= 0xDFFF
            return Value(chr(content) if is_character else "\ufffd", to, basic)
        fits = isinstance(content, str)
    elif kind == "bool":
        fits = isinstance(content, bool)
    else:
        fits = kind in ("int", "float") and not isinstance(content, str | bool)
    if not fits or (not explicit and not value.is_untyped and value.type != to):
        raise not_constant(
            f"{described(value)} is no {to.name or basic}",
            at,
            fix="convert it" if fits else "",
        )
    if isinstance(content, str | bool):
        return Value(content, to, basic)
    return Value(_fitting(content, basic, at), to, basic)


def _fitting(number: int | Fraction, basic: str, at: Span) -> int | Fraction:
    if kind_of(basic) == "float":
        return _rounded(number, basic, at)
    if isinstance(number, Fraction):
        if number.denominator != 1:
            raise out_of_range(f"{float(number)} is no whole number, as {basic} is", at)
        number = number.numerator
    low, high = _limits(basic)
    if not low <= number <= high:
        raise out_of_range(f"{short(number)} is out of the range of {basic}", at)
    return number


def _rounded(number: int | Fraction, basic: str, at: Span) -> Fraction:
    """The number as one that a typed float can be; an untyped one is exact."""
    if basic not in _FLOATS:
        return Fraction(number)
    try:
        nearest = float(number)
        if basic == "float32":
            (nearest,) = struct.unpack("<f", struct.pack("<f", nearest))
    except OverflowError:
        raise out_of_range(
            f"{short(number)} is out of the range of {basic}", at
        ) from None
    return Fraction(nearest)


def _limits(basic: str) -> tuple[int, int]:
    if bits := _SIGNED.get(basic):
        return -(1 << (bits - 1)), (1 << (bits - 1)) - 1
    bits = UNSIGNED.get(basic, MAX_BITS)
    return (0 if basic in UNSIGNED else -(1 << MAX_BITS)), (1 << bits) - 1


def kind_of(basic: str) -> str:
    """`int`, `float`, `string`, `bool`, `rune` (untyped), or the name of another builtin."""
    name = basic.removeprefix("untyped ")
    if name in _SIGNED or name in UNSIGNED:
        return "int"
    return "float" if name in _FLOATS else name


def checked(value: Value, at: Span) -> Value:
    """The value, which is within its type. Raises NotConstant."""
    if value.is_untyped:
        return bounded(value, at)
    assert not isinstance(value.value, str | bool)
    return replace(value, value=_fitting(value.value, value.basic, at))


def bounded(value: Value, at: Span) -> Value:
    """The value, which is no larger than Go promises to keep. Raises NotConstant."""
    content = value.value
    if isinstance(content, int) and content.bit_length() > MAX_BITS:
        raise out_of_range(f"the number has more than {MAX_BITS} bits", at)
    if isinstance(content, Fraction) and (
        content.numerator.bit_length() + content.denominator.bit_length() > 1 << 18
    ):
        raise out_of_range("the number has too many digits", at)
    return value


def not_constant(message: str, at: Span, fix: str = "") -> NotConstant:
    """The error for an expression that is none."""
    return NotConstant(
        Diagnostic(NOT_CONSTANT, message, at, "a constant expression", fix)
    )


def out_of_range(message: str, at: Span) -> NotConstant:
    """The error for a value that does not fit."""
    return NotConstant(Diagnostic(CONSTANT_RANGE, message, at))


def described(value: Value) -> str:
    """What messages call a value."""
    return f"a constant of type {value.type.name or value.basic}"


def short(number: int | Fraction) -> str:
    """A number for messages, unless it is very long."""
    if -(10**30) < number < 10**30:
        return str(number if isinstance(number, int) else float(number))
    return "the number"
