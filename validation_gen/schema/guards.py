"""Schemas that let pass what a check ends in silence: the zero value of a field, or all that fails another check.

Comes in: a schema, and what its values are let off for. Goes out: a schema. Called by `compile.py`.
"""

from __future__ import annotations

from collections.abc import Callable

from validation_gen.schema.accept import accepts
from validation_gen.schema.api import Schema
from validation_gen.schema.logic import CONDITIONAL, any_of, negation
from validation_gen.schema.rules import NO_OLD, Said
from validation_gen.schema.setness import Zero


def unless(
    schema: Schema, stop: Said, zero: Zero | None, lookup: Callable[[str], Schema]
) -> Schema:
    """The schema, but not for values that fail `stop`."""
    if stop.why == NO_OLD:
        return schema  # Nothing about updates fails without an old object.
    if stop.fit != "exact":
        return {}  # It cannot be told which values these are.
    if zero is not None and stop.schema == zero.others:
        return or_zero(schema, zero, lookup)
    if not schema or not stop.schema:
        return schema
    return any_of([negation(stop.schema), schema])


def or_zero(schema: Schema, zero: Zero, lookup: Callable[[str], Schema]) -> Schema:
    """The schema, but for the zero value, which passes. Words that let it pass anyway stay outside of `anyOf`."""
    if all(schema.get(word) == value for word, value in zero.others.items()):
        schema = {w: value for w, value in schema.items() if w not in zero.others}
    if accepts(schema, zero.value, lookup):
        return schema
    if isinstance(schema.get("enum"), list) and zero.value not in schema["enum"]:
        schema = {**schema, "enum": [zero.value, *schema["enum"]]}
        if accepts(schema, zero.value, lookup):
            return schema
    if zero.value == "":
        schema = _or_empty(schema)
    outside = {
        word: value
        for word, value in schema.items()
        if word not in CONDITIONAL and accepts({word: value}, zero.value, lookup)
    }
    inside = {word: value for word, value in schema.items() if word not in outside}
    return {**outside, **any_of([zero.only, inside])}


def _or_empty(schema: Schema) -> Schema:
    """The schema, whose pattern takes the empty string too if it is one for whole strings."""
    pattern = schema.get("pattern", "")
    if pattern.startswith("^") and pattern.endswith("$"):
        return {**schema, "pattern": f"^({pattern[1:-1]})?$"}
    return schema
