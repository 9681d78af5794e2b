"""CEL expressions as they are put together: the text, and what API servers estimate that running it costs at most.

Each function makes an expression of others. Costs are those of cel-go's checker (github.com/google/cel-go/checker) with
the sizes that k8s.io/apiserver/pkg/cel/common gives to values; their unit is CEL's own, and one is about what it takes
to look a field up. Called by `translate.py` and `conditions.py`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from functools import reduce
from typing import Any

from validation_gen.dataclass import dataclass, replace
from validation_gen.printable import is_printable

UNKNOWN = 2**64 - 1
"""The size of what the estimator knows nothing about."""

ATOM, PRODUCT, SUM, RELATION, AND, OR, CHOICE = range(7)
"""How tightly an expression is bound, tightest first."""

RESERVED = frozenset(
    (
        "true", "false", "null", "in", "as", "break", "const", "continue", "else", "for", "function", "if", "import",
        "let", "loop", "package", "namespace", "return", "var", "void", "while",
    )
)  # fmt: skip
"""Names that field names may not be in CEL (k8s.io/apiserver/pkg/cel/escaping.go)."""


@dataclass(frozen=True, slots=True)
class Expr:
    """An expression. `size` is the largest number of bytes, items or keys of its value; 1 for what is computed.

    `opposite` is the text of what is true where it is false, if there is a shorter one than with `!`.
    """

    text: str
    cost: int = 0
    size: int = 1
    binding: int = ATOM
    opposite: str = ""

    def within(self, binding: int) -> str:
        """The text, in parentheses if it is bound less tightly."""
        return self.text if self.binding <= binding else f"({self.text})"


TRUE = Expr("true")
FALSE = Expr("false")


def tenth(size: int) -> int:
    """What it costs to read a value of a size once."""
    return -(-size // 10)


def variable(name: str, size: int = 1) -> Expr:
    return Expr(name, 1, size)


def literal(value: Any) -> Expr:
    """A string, number, truth value or list of such."""
    if isinstance(value, list):
        items = [literal(each) for each in value]
        cost = 10 + sum(item.cost for item in items)
        return Expr(f"[{', '.join(i.text for i in items)}]", cost, len(items))
    if isinstance(value, str):
        return Expr(quoted(value), 0, len(value.encode()))
    return Expr(json.dumps(value))


def quoted(text: str) -> str:
    """A string literal, in single quotes so that YAML shows it as it is."""
    inner = text.replace("\\", "\\\\").replace("'", "\\'")
    return "'" + "".join(c if is_printable(c) else _code_point(c) for c in inner) + "'"


def _code_point(character: str) -> str:
    """The escape of a character by its number."""
    code = ord(character)
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def escaped(name: str) -> str | None:
    """What a property is called in CEL, None if rules cannot speak of it (k8s.io/apiserver/pkg/cel/escaping.go)."""
    if name in RESERVED:
        return f"__{name}__"
    for plain, word in (("__", "underscores"), ("-", "dash"), (".", "dot"), ("/", "slash")):  # fmt: skip
        name = name.replace(plain, f"__{word}__")
    return name if name.isascii() and name.isidentifier() else None


def select(of: Expr, name: str, size: int = 1) -> Expr:
    return Expr(f"{of.text}.{name}", of.cost + 1, size)


def has(of: Expr, name: str) -> Expr:
    return Expr(f"has({of.text}.{name})", of.cost)


def method(of: Expr, name: str, size: int = 1) -> Expr:
    """A call without arguments, as in `oldSelf.value()`."""
    return Expr(f"{of.text}.{name}()", of.cost + 1, size)


def entry(of: Expr, key: Expr, size: int) -> Expr:
    """The value of a map at a key."""
    return Expr(f"{of.text}[{key.text}]", of.cost + key.cost + 1, size)


def length(of: Expr) -> Expr:
    return Expr(f"size({of.text})", of.cost + 1)


def byte_length(of: Expr) -> Expr:
    """How many bytes a string has."""
    cost = of.cost + tenth(of.size) + 1
    return Expr(f"size(bytes({of.text}))", cost)


_OPPOSITES = {"==": "!=", "!=": "=="}


def compare(left: Expr, operator: str, right: Expr) -> Expr:
    """`==` and `!=` of any values, `<` and the like of numbers."""
    equality = operator in ("==", "!=")
    own = tenth(min(left.size, right.size)) if equality else 1
    text, opposite = (
        f"{left.within(SUM)} {each} {right.within(SUM)}" if each else ""
        for each in (operator, _OPPOSITES.get(operator))
    )
    return Expr(text, left.cost + right.cost + own, 1, RELATION, opposite)


def among(of: Expr, values: Sequence[Any] | Expr) -> Expr:
    """Membership in a list of constants, or in a list or map."""
    inside = values if isinstance(values, Expr) else literal(list(values))
    cost = of.cost + inside.cost + inside.size
    return Expr(f"{of.within(SUM)} in {inside.within(SUM)}", cost, 1, RELATION)


def has_key(key: Expr, of: Expr) -> Expr:
    """Whether a map has a key."""
    return Expr(f"{key.text} in {of.text}", key.cost + of.cost + 1, 1, RELATION)


def matches(of: Expr, pattern: str) -> Expr:
    own = tenth(of.size + 1) * -(-len(pattern.encode()) // 4)
    return Expr(f"{of.text}.matches({quoted(pattern)})", of.cost + own)


def all_of(parts: Iterable[Expr]) -> Expr:
    """A conjunction."""
    return reduce(both, parts, TRUE)


def any_of(parts: Iterable[Expr]) -> Expr:
    """A disjunction."""
    return reduce(either, parts, FALSE)


def both(left: Expr, right: Expr) -> Expr:
    if FALSE in (left, right):
        return FALSE
    if left in (TRUE, right):
        return right
    if right == TRUE:
        return left
    text = f"{left.within(AND)} && {right.within(AND)}"
    return Expr(text, left.cost + right.cost, 1, AND)


def either(left: Expr, right: Expr) -> Expr:
    if TRUE in (left, right):
        return TRUE
    if left in (FALSE, right):
        return right
    if right == FALSE:
        return left
    text = f"{left.within(OR)} || {right.within(OR)}"
    return Expr(text, left.cost + right.cost, 1, OR)


def negated(of: Expr) -> Expr:
    if of in (TRUE, FALSE):
        return FALSE if of == TRUE else TRUE
    if of.opposite:
        return replace(of, text=of.opposite, opposite=of.text)
    if of.text.startswith("!") and of.binding == ATOM:
        return replace(of, text=of.text[1:], cost=of.cost - 1)
    return Expr(f"!{of.within(ATOM)}", of.cost + 1)


def choice(test: Expr, then: Expr, other: Expr) -> Expr:
    """`test ? then : other`."""
    if test in (TRUE, FALSE):
        return then if test == TRUE else other
    if then == other:
        return then
    if then == TRUE:
        return either(test, other)
    if then == FALSE:
        return both(negated(test), other)
    if other == TRUE:
        return either(negated(test), then)
    if other == FALSE:
        return both(test, then)
    text = f"{test.within(OR)} ? {then.within(OR)} : {other.within(OR)}"
    cost = test.cost + max(then.cost, other.cost)
    return Expr(text, cost, max(then.size, other.size), CHOICE)


def total(parts: Sequence[Expr]) -> Expr:
    """A sum of numbers."""
    first, *rest = parts
    return reduce(_plus, rest, first)


def _plus(left: Expr, right: Expr) -> Expr:
    text = f"{left.within(SUM)} + {right.within(PRODUCT)}"
    return Expr(text, left.cost + right.cost + 1, 1, SUM)


def counted(of: Expr) -> Expr:
    """One if it is true, else none."""
    cost = of.cost
    return Expr(f"{of.within(OR)} ? 1 : 0", cost, 1, CHOICE)


def each(over: Expr, name: str, body: Expr) -> Expr:
    """Whether the body is true of every item, or of every key of a map."""
    if body == TRUE:
        return TRUE
    step = body.cost + 3
    return Expr(f"{over.text}.all({name}, {body.text})", _loop(over, step, 1))


def exists(over: Expr, name: str, body: Expr) -> Expr:
    if body == FALSE:
        return FALSE
    step = body.cost + 4
    return Expr(f"{over.text}.exists({name}, {body.text})", _loop(over, step, 1))


def exists_one(over: Expr, name: str, body: Expr) -> Expr:
    step = body.cost + 2
    return Expr(f"{over.text}.exists_one({name}, {body.text})", _loop(over, step, 2))


def _loop(over: Expr, step: int, result: int) -> int:
    return over.cost + over.size * step + result


def formatted(text: str, of: Expr) -> Expr:
    """A message with a number in place of its `%d`."""
    return Expr(f"{quoted(text)}.format([{of.text}])", of.cost + 10 + tenth(len(text)))
