"""Schemas as CEL: for what a keyword says that a CustomResourceDefinition does not have, or not where it is needed.

Comes in: a schema in neutral words, and the value it is about with its structural schema. Goes out: an expression that
is true of the values that meet the schema. Called by `conditions.py`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from validation_gen.dataclass import dataclass, replace
from validation_gen.plan.nodes import Bound, Unique
from validation_gen.schema.api import Schema
from validation_gen.schema.crd import cel
from validation_gen.schema.crd.cel import Expr
from validation_gen.schema.crd.checks import Check
from validation_gen.schema.crd.sizes import largest
from validation_gen.schema.logic import CHECKS


class Unsayable(Exception):
    """CEL cannot say it; the text says why."""


@dataclass(frozen=True, slots=True)
class Value:
    """A value in CEL: its expression, its structural schema, and how deep in loops it is."""

    expr: Expr
    node: Schema
    depth: int = 0

    @property
    def is_map(self) -> bool:
        return isinstance(self.node.get("additionalProperties"), dict)

    def member(self, name: str) -> Value:
        """A property. Raises Unsayable if rules cannot speak of it."""
        node = self.node.get("properties", {}).get(name)
        escaped = cel.escaped(name)
        if node is None or escaped is None or not is_typed(node):
            raise Unsayable(f"CEL knows no field {name}")
        # The estimator loses its way at `oldSelf.value()` and takes what is behind it for nothing.
        size = 0 if self.expr.size == cel.UNKNOWN else largest(node)
        return replace(self, expr=cel.select(self.expr, escaped, size), node=node)

    def has(self, name: str) -> Expr:
        """Whether a property is there."""
        self.member(name)  # It has to be one that CEL knows.
        if name in self.node.get("required", ()):
            return cel.TRUE
        return cel.has(self.expr, cel.escaped(name) or name)

    def item(self) -> Value:
        """What a loop over a list calls an item: no other loop around it has that name."""
        node = self.node["items"]
        if not is_typed(node):
            raise Unsayable("CEL knows no type of the items")
        name = _letter("xyzuvw", self.depth)
        return Value(cel.variable(name, largest(node)), node, self.depth + 1)

    def key(self) -> Value:
        """What a loop over a map calls a key; to API servers keys have no size."""
        name = cel.variable(_letter("klmn", self.depth), 0)
        return Value(name, {"type": "string"}, self.depth + 1)

    def at_key(self, key: Value) -> Value:
        node = self.node["additionalProperties"]
        if not is_typed(node):
            raise Unsayable("CEL knows no type of the values")
        return Value(cel.entry(self.expr, key.expr, largest(node)), node, key.depth)


def _letter(letters: str, depth: int) -> str:
    """A name of its own for each depth: x, y, …, x1, y1, …"""
    turn, at = divmod(depth, len(letters))
    return f"{letters[at]}{turn or ''}"


def is_typed(node: Schema) -> bool:
    """Whether CEL has a type for the values of a node."""
    if "x-kubernetes-int-or-string" in node:
        return True
    if "items" in node:
        return is_typed(node["items"])
    return "type" in node


Resolve = Callable[[str], Schema]
"""From the name of a definition to its rules."""


def translated(schema: Schema, value: Value, resolve: Resolve) -> Expr:
    """What is true of a value if it meets the schema. Raises Unsayable."""
    parts: list[Expr] = []
    properties = schema.get("properties", {})
    for name in schema.get("required", ()):
        parts.append(value.has(name))
    for name, inner in properties.items():
        meets = translated(inner, value.member(name), resolve) if inner else cel.TRUE
        there = name in schema.get("required", ())
        absent = cel.FALSE if there else cel.negated(value.has(name))
        parts.append(cel.either(absent, meets))
    if "if" in schema:
        test, then, other = (
            translated(schema.get(word, {}), value, resolve)
            for word in ("if", "then", "else")
        )
        parts.append(cel.choice(test, then, other))
    for word, said in schema.items():
        if word not in ("properties", "required", "if", "then", "else"):
            parts.append(_word(word, said, value, resolve))
    return cel.all_of(parts)


def _word(word: str, said: Any, value: Value, resolve: Resolve) -> Expr:
    of = value.expr
    match word:
        case "$ref":
            return translated(resolve(said), value, resolve)
        case "allOf":
            return cel.all_of(translated(part, value, resolve) for part in said)
        case "anyOf":
            return cel.any_of(translated(part, value, resolve) for part in said)
        case "oneOf":
            parts = [cel.counted(translated(p, value, resolve)) for p in said]
            return cel.compare(cel.total(parts), "==", cel.literal(1))
        case "not":
            return cel.negated(translated(said, value, resolve))
        case "enum":
            return _among(value, said)
        case "const":
            return _among(value, [said])
        case "pattern":
            return cel.matches(of, said)
        case "minimum":
            return cel.compare(of, ">=", _number(said, value))
        case "maximum":
            return cel.compare(of, "<=", _number(said, value))
        case "minLength" | "minItems" | "minProperties":
            return _longer(value, said)
        case "maxLength" | "maxItems" | "maxProperties":
            return cel.compare(cel.length(of), "<=", cel.literal(said))
        case "items":
            item = value.item()
            return cel.each(of, item.expr.text, translated(said, item, resolve))
        case "contains":
            item = value.item()
            return cel.exists(of, item.expr.text, translated(said, item, resolve))
        case "additionalProperties":
            key = value.key()
            inner = translated(said, value.at_key(key), resolve)
            return cel.each(of, key.expr.text, inner)
        case "propertyNames":
            key = value.key()
            return cel.each(of, key.expr.text, translated(said, key, resolve))
        case "uniqueItems":
            return unique(value, ())
        case "dependentRequired":
            return cel.all_of(
                cel.either(cel.negated(value.has(name)), value.has(other))
                for name, others in said.items()
                for other in others
            )
        case _ if word == CHECKS:
            return cel.all_of(_check(check, value, resolve) for check in said)
    raise Unsayable(f"{word} has no form in CEL")


def _check(check: Check, value: Value, resolve: Resolve) -> Expr:
    match check.rule:
        case Bound("maxBytes", limit):
            return at_most_bytes(value, limit)
        case Unique(keys):
            return unique(value, tuple(key.field.json_name for key in keys))
    if not check.schema:
        raise Unsayable("what it compares with the old object depends on a condition")
    return translated(check.schema, value, resolve)


def at_most_bytes(value: Value, limit: int) -> Expr:
    return cel.compare(cel.byte_length(value.expr), "<=", cel.literal(limit))


def unique(value: Value, keys: tuple[str, ...]) -> Expr:
    """No two items of a list are the same, or have the same values of these keys."""
    one = value.item()
    other = replace(value, depth=value.depth + 1).item()
    same = same_item(one, other, keys)
    inner = cel.exists_one(value.expr, other.expr.text, same)
    return cel.each(value.expr, one.expr.text, inner)


def same_item(one: Value, other: Value, keys: tuple[str, ...]) -> Expr:
    """Whether two items are equal, or have equal keys."""
    if not keys:
        return cel.compare(one.expr, "==", other.expr)
    return cel.all_of(
        cel.compare(_or_zero(one, key), "==", _or_zero(other, key)) for key in keys
    )


def _or_zero(value: Value, name: str) -> Expr:
    member = value.member(name)
    zero = zero_of(member.node)
    if zero is None:
        return member.expr
    return cel.choice(value.has(name), member.expr, zero)


def zero_of(node: Schema) -> Expr | None:
    """What a field of this kind is when it is left out; None where that is no literal."""
    match node.get("type"):
        case "string":
            return None if "format" in node else cel.literal("")
        case "integer":
            return cel.literal(0)
        case "number":
            return Expr("0.0")
        case "boolean":
            return cel.FALSE
    return None


def _number(number: float, value: Value) -> Expr:
    text = str(number)
    is_float = value.node.get("type") == "number"
    return Expr(text if "." in text or not is_float else f"{text}.0")


def _longer(value: Value, least: int) -> Expr:
    if least == 1 and value.node.get("type") == "string" and "format" not in value.node:
        return cel.compare(value.expr, "!=", cel.literal(""))
    if least == 1:
        return cel.compare(cel.length(value.expr), ">", cel.literal(0))
    return cel.compare(cel.length(value.expr), ">=", cel.literal(least))


def _among(value: Value, values: list[Any]) -> Expr:
    is_bool = value.node.get("type") == "boolean"
    if is_bool and len(values) == 1:
        return value.expr if values[0] else cel.negated(value.expr)
    if value.node.get("type") == "number":
        literals = [_number(each, value) for each in values]
        return cel.any_of(cel.compare(value.expr, "==", each) for each in literals)
    if len(values) == 1:
        return cel.compare(value.expr, "==", cel.literal(values[0]))
    return cel.among(value.expr, values)
