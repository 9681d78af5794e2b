"""Whether a schema takes a zero value: what a field is when it is left out.

An evaluator for the few words that rules are written in, on values without anything inside: "", 0, false, [] and {}.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from validation_gen.schema.api import Schema
from validation_gen.schema.logic import CHECKS, CONDITIONAL

Lookup = Callable[[str], Schema]
"""From the name of a definition to its rules."""


def accepts(schema: Schema, zero: Any, lookup: Lookup) -> bool:
    """Whether a zero value meets a schema."""
    if "if" in schema:
        branch = "then" if accepts(schema["if"], zero, lookup) else "else"
        if not accepts(schema.get(branch, {}), zero, lookup):
            return False
    return all(
        _WORDS[word](value, zero, lookup)
        for word, value in schema.items()
        if word not in CONDITIONAL and word in _WORDS
    )


def _is_one_of(values: list[Any], zero: Any) -> bool:
    return any(
        v == zero and isinstance(v, bool) == isinstance(zero, bool) for v in values
    )


def _is_unlike(kind: type | tuple[type, ...], zero: Any) -> bool:
    return not isinstance(zero, kind) or isinstance(zero, bool)


_WORDS: Mapping[str, Callable[[Any, Any, Lookup], bool]] = {
    "$ref": lambda name, zero, lookup: accepts(lookup(name), zero, lookup),
    "allOf": lambda parts, zero, lookup: all(accepts(p, zero, lookup) for p in parts),
    "anyOf": lambda parts, zero, lookup: any(accepts(p, zero, lookup) for p in parts),
    "oneOf": lambda parts, zero, lookup: (
        sum(accepts(p, zero, lookup) for p in parts) == 1
    ),
    "not": lambda inner, zero, lookup: not accepts(inner, zero, lookup),
    "enum": lambda values, zero, lookup: _is_one_of(values, zero),
    "const": lambda value, zero, lookup: _is_one_of([value], zero),
    "minimum": lambda n, zero, lookup: _is_unlike((int, float), zero) or zero >= n,
    "maximum": lambda n, zero, lookup: _is_unlike((int, float), zero) or zero <= n,
    "minLength": lambda n, zero, lookup: _is_unlike(str, zero) or n <= 0,
    "pattern": lambda text, zero, lookup: (
        _is_unlike(str, zero) or re.search(text, zero) is not None
    ),
    "minItems": lambda n, zero, lookup: _is_unlike(list, zero) or n <= 0,
    "contains": lambda inner, zero, lookup: _is_unlike(list, zero),
    "minProperties": lambda n, zero, lookup: _is_unlike(dict, zero) or n <= 0,
    CHECKS: lambda checks, zero, lookup: all(
        accepts(check.schema, zero, lookup) for check in checks
    ),
    "required": lambda names, zero, lookup: _is_unlike(dict, zero) or not names,
}
