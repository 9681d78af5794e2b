"""Constant expressions: syntax in, exact values with their Go types out. Called by the resolver for each constant.

Numbers are computed without limits, as Go does, and have to fit once they have a type. What names stand for is up to
the caller.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from types import MappingProxyType

from validation_gen.dataclass import dataclass, replace
from validation_gen.diagnostics import Span
from validation_gen.goimport import literals
from validation_gen.goimport.structure import GoType
from validation_gen.goimport.syntax import Expr
from validation_gen.goimport.values import (
    MAX_BITS,
    MAX_LENGTH,
    UNSIGNED,
    Exact,
    Value,
    bounded,
    checked,
    convert,
    described,
    kind_of,
    not_constant,
    out_of_range,
    short,
    typed,
    untyped,
)

_UNTYPED_ORDER = ("untyped int", "untyped rune", "untyped float")


@dataclass(frozen=True, slots=True)
class Names:
    """What an expression may name: constants and types, each None if the name is no such thing.

    Either may raise NotConstant, for what is known to be wrong.
    """

    constant: Callable[[Expr], Value | None]
    type: Callable[[Expr], tuple[GoType, str] | None]


def evaluate(expr: Expr, iota: int, names: Names) -> Value:
    """The value of an expression. Raises NotConstant."""
    match expr.kind:
        case "iota":
            return names.constant(replace(expr, kind="name")) or untyped(iota, "int")
        case "name":
            return _name(expr, names)
        case "unary":
            return _unary(expr, evaluate(expr.operands[0], iota, names))
        case "binary":
            return _binary(expr, iota, names)
        case "call":
            return _call(expr, iota, names)
        case "imaginary" | "other":
            raise not_constant(f"`{_shown(expr)}` is no constant expression", expr.span)
    return _literal(expr)


def _name(expr: Expr, names: Names) -> Value:
    found = names.constant(expr)
    if found is not None:
        return found
    if not expr.qualifier and expr.text in ("true", "false"):
        return untyped(expr.text == "true", "bool")
    raise not_constant(f"`{_shown(expr)}` is no constant", expr.span)


def _literal(expr: Expr) -> Value:
    try:
        match expr.kind:
            case "int":
                return bounded(untyped(literals.integer(expr.text), "int"), expr.span)
            case "float":
                return untyped(literals.floating(expr.text), "float")
            case "rune":
                return untyped(literals.rune(expr.text), "rune")
        return untyped(literals.string(expr.text), "string")
    except (ValueError, ZeroDivisionError) as error:
        reason = "it is not UTF-8" if isinstance(error, UnicodeError) else str(error)
        raise not_constant(f"the literal cannot be read: {reason}", expr.span) from None


def _unary(expr: Expr, operand: Value) -> Value:
    value, kind = operand.value, kind_of(operand.basic)
    if expr.text == "!" and isinstance(value, bool):
        return replace(operand, value=not value)
    if kind in ("int", "rune", "float") and not isinstance(value, str | bool):
        if expr.text == "+":
            return operand
        if expr.text == "-":
            return checked(replace(operand, value=-value), expr.span)
        if expr.text == "^" and isinstance(value, int):
            bits = UNSIGNED.get(operand.basic)
            flipped = value ^ ((1 << bits) - 1) if bits else ~value
            return replace(operand, value=flipped)
    raise not_constant(
        f"`{expr.text}` does not apply to {described(operand)}", expr.span
    )


def _binary(expr: Expr, iota: int, names: Names) -> Value:
    """Chains are nested to the left, as deep as they are long: no recursion there."""
    chain: list[Expr] = []
    first = expr
    while first.kind == "binary":
        chain.append(first)
        first = first.operands[0]
    made = evaluate(first, iota, names)
    for each in reversed(chain):
        made = _apply(each, made, evaluate(each.operands[1], iota, names))
    return made


def _apply(expr: Expr, left: Value, right: Value) -> Value:
    operator, at = expr.text, expr.span
    if operator in ("<<", ">>"):
        return _shift(operator, left, right, at)
    left, right = _matched(expr, left, right)
    one, other = left.value, right.value
    if operator in _COMPARISONS:
        if isinstance(one, bool) and operator not in ("==", "!="):
            raise not_constant(f"`{operator}` does not apply to booleans", at)
        return untyped(_COMPARISONS[operator](one, other), "bool")
    if isinstance(one, bool) and isinstance(other, bool) and operator in ("&&", "||"):
        both, either = one and other, one or other
        return replace(left, value=both if operator == "&&" else either)
    if isinstance(one, str) and isinstance(other, str) and operator == "+":
        if len(one) + len(other) > MAX_LENGTH:
            raise out_of_range(f"the string has more than {MAX_LENGTH} characters", at)
        return replace(left, value=one + other)
    if not isinstance(one, str | bool) and not isinstance(other, str | bool):
        return checked(replace(left, value=_number(expr, left, one, other)), at)
    raise not_constant(f"`{operator}` does not apply to {described(left)}", at)


def _compare(test: Callable[[int], bool]) -> Callable[[Exact, Exact], bool]:
    def compare(one: Exact, other: Exact) -> bool:
        if isinstance(one, str) and isinstance(other, str):
            a, b = one.encode(), other.encode()
            return test((a > b) - (a < b))
        assert not isinstance(one, str) and not isinstance(other, str)
        return test((one > other) - (one < other))

    return compare


_COMPARISONS: Mapping[str, Callable[[Exact, Exact], bool]] = MappingProxyType(
    {
        "==": _compare(lambda order: order == 0),
        "!=": _compare(lambda order: order != 0),
        "<": _compare(lambda order: order < 0),
        "<=": _compare(lambda order: order <= 0),
        ">": _compare(lambda order: order > 0),
        ">=": _compare(lambda order: order >= 0),
    }
)


def _number(
    expr: Expr, left: Value, one: int | Fraction, other: int | Fraction
) -> int | Fraction:
    operator = expr.text
    if operator in ("/", "%") and other == 0:
        raise out_of_range("division by zero", expr.span)
    match operator:
        case "+":
            return one + other
        case "-":
            return one - other
        case "*":
            return one * other
    if (
        isinstance(one, int)
        and isinstance(other, int)
        and kind_of(left.basic) != "float"
    ):
        quotient = abs(one) // abs(other) if operator in ("/", "%") else 0
        quotient = quotient if (one < 0) == (other < 0) else -quotient
        match operator:
            case "/":
                return quotient
            case "%":
                return one - quotient * other
            case "&":
                return one & other
            case "|":
                return one | other
            case "^":
                return one ^ other
            case "&^":
                return one & ~other
    elif operator == "/":
        return Fraction(one) / Fraction(other)
    raise not_constant(f"`{operator}` does not apply to {described(left)}", expr.span)


def _shift(operator: str, left: Value, right: Value, at: Span) -> Value:
    number, count = _whole(left), _whole(right)
    if number is None or count is None:
        raise not_constant(f"`{operator}` needs whole numbers", at)
    if not 0 <= count <= 2 * MAX_BITS:
        raise out_of_range(f"a shift by {short(count)}", at)
    if left.basic == "untyped float":
        left = untyped(number, "int")
    shifted = number << count if operator == "<<" else number >> count
    return checked(replace(left, value=shifted), at)


def _whole(value: Value) -> int | None:
    content = value.value
    is_whole = isinstance(content, Fraction) and content.denominator == 1
    if isinstance(content, Fraction) and is_whole and value.is_untyped:
        content = content.numerator
    is_number = isinstance(content, int) and not isinstance(content, bool)
    return content if is_number and isinstance(content, int) else None


def _matched(expr: Expr, left: Value, right: Value) -> tuple[Value, Value]:
    """The operands as values of one type: that of a typed one, or the wider untyped one."""
    at = expr.span
    if left.is_untyped and right.is_untyped:
        if left.basic == right.basic:
            return left, right
        if left.basic in _UNTYPED_ORDER and right.basic in _UNTYPED_ORDER:
            basic = max(left.basic, right.basic, key=_UNTYPED_ORDER.index)
            to = GoType("builtin", basic)
            return replace(left, type=to, basic=basic), replace(right, type=to, basic=basic)  # fmt: skip
    elif left.is_untyped:
        return convert(left, right.type, right.basic, at, explicit=False), right
    elif right.is_untyped:
        return left, convert(right, left.type, left.basic, at, explicit=False)
    elif left.type == right.type:
        return left, right
    raise not_constant(
        f"`{expr.text}` joins {described(left)} and {described(right)}",
        at,
        fix="convert one to the type of the other",
    )


def _call(expr: Expr, iota: int, names: Names) -> Value:
    function, *given = expr.operands
    to = names.type(function)
    if to is not None and len(given) == 1:
        return convert(evaluate(given[0], iota, names), *to, expr.span, explicit=True)
    name = function.text if function.kind == "name" and not function.qualifier else ""
    if name == "len" and len(given) == 1:
        value = evaluate(given[0], iota, names).value
        if isinstance(value, str):
            return typed(len(value.encode()), "int")
    if name in ("min", "max") and given:
        values = [evaluate(each, iota, names) for each in given]
        return _extreme(expr, name, values)
    raise not_constant(f"`{_shown(expr)}` is no constant", expr.span)


def _extreme(expr: Expr, name: str, values: Sequence[Value]) -> Value:
    made = values[0]
    for each in values[1:]:
        one, other = _matched(expr, made, each)
        if isinstance(one.value, bool):
            raise not_constant(f"`{name}` does not apply to booleans", expr.span)
        is_less = _COMPARISONS["<"](other.value, one.value)
        made = other if is_less == (name == "min") else one
    return made


def _shown(expr: Expr) -> str:
    if expr.kind == "call":
        return f"{_shown(expr.operands[0])}(...)"
    name = f"{expr.qualifier}.{expr.text}" if expr.qualifier else expr.text
    return name if len(name) <= 40 else f"{name[:37]}..."
