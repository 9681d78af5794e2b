"""Schemas put together: both, either, not. Pure functions on JSON data; what comes in is never changed.

Called by the rules and by whatever joins their schemas to the structure of a type.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import reduce
from typing import Any

from validation_gen.schema.api import Schema

OPAQUE = "-opaque"
"""What the name of a definition ends in that has the structure of a type and none of its rules."""

CHECKS = "x-checks"
"""A word for what no schema can say, a list; only exporters that can say it otherwise make and read it."""

CONDITIONAL = ("if", "then", "else")

_LOWER = ("minimum", "minLength", "minItems", "minProperties")
_UPPER = ("maximum", "maxLength", "maxItems", "maxProperties")
_INNER = ("items", "additionalProperties", "propertyNames")


def nothing() -> Schema:
    """The schema that no value meets."""
    return {"not": {}}


def is_nothing(schema: Schema) -> bool:
    return schema == {"not": {}}


def all_of(schemas: Iterable[Schema]) -> Schema:
    """What meets every one of the schemas, in as few words as possible."""
    return reduce(both, schemas, {})


def any_of(schemas: Iterable[Schema]) -> Schema:
    """What meets at least one of the schemas."""
    parts = [s for s in schemas if not is_nothing(s)]
    if any(not s for s in parts):
        return {}
    if len(parts) < 2:
        return parts[0] if parts else nothing()
    return {"anyOf": parts}


def negation(schema: Schema) -> Schema:
    """What does not meet the schema."""
    if is_nothing(schema):
        return {}
    if set(schema) == {"not"}:
        return dict(schema["not"])
    return {"not": schema}


def both(a: Schema, b: Schema) -> Schema:
    """What meets both schemas; words that cannot be joined go into `allOf`."""
    result = dict(a)
    rest = dict(b)
    if any(word in a for word in CONDITIONAL):
        moved = {word: rest.pop(word) for word in CONDITIONAL if word in rest}
        if moved and moved != {w: a[w] for w in CONDITIONAL if w in a}:
            _and(result, moved)
    for word, value in rest.items():
        if word not in result:
            result[word] = value
        elif result[word] != value:
            _join(result, word, value)
    return result


def without_echo(schema: Schema) -> Schema:
    """The schema without what another word beside it says already, so that one mistake is reported once."""
    echoes = set()
    if schema.get("minimum", 0) > 0 or schema.get("maximum", 0) < 0:
        echoes |= {"not"} if schema.get("not") == {"enum": [0]} else set()
    values = schema.get("enum")
    if isinstance(values, list) and "minLength" in schema:
        texts = all(isinstance(value, str) for value in values)
        if texts and min(map(len, values), default=0) >= schema["minLength"]:
            echoes.add("minLength")
    return {word: value for word, value in schema.items() if word not in echoes}


def _join(result: Schema, word: str, value: Any) -> None:
    here = result[word]
    if word in _LOWER:
        result[word] = max(here, value)
    elif word in _UPPER:
        result[word] = min(here, value)
    elif word == "required":
        result[word] = list(dict.fromkeys([*here, *value]))
    elif word == "properties":
        result[word] = _joined_properties(here, value)
    elif word in ("allOf", CHECKS):
        result[word] = here + [each for each in value if each not in here]
    elif word == "enum":
        common = [each for each in here if each in value]
        if common:
            result[word] = common
        else:
            _and(result, nothing())
    elif word in _INNER and isinstance(here, dict) and isinstance(value, dict):
        result[word] = both(here, value)
    elif word == "$ref" and value in (here + OPAQUE, here.removesuffix(OPAQUE)):
        result[word] = here.removesuffix(OPAQUE)
    else:
        _and(result, {word: value})


def _joined_properties(
    a: Mapping[str, Schema], b: Mapping[str, Schema]
) -> dict[str, Schema]:
    joined = dict(a)
    for name, schema in b.items():
        joined[name] = both(joined[name], schema) if name in joined else schema
    return joined


def _and(result: Schema, more: Schema) -> None:
    """Adds a schema that has to be met too, in place."""
    parts = result.get("allOf", [])
    if more not in parts:
        result["allOf"] = [*parts, more]
