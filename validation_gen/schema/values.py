"""Whether a value meets the keywords of a schema, for defaults that stand beside them.

Comes in: a schema without references, and JSON data. Goes out: the verdict; words that not every dialect has
are met by any value. Called by `definitions.py` and `crd/defaults.py`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from validation_gen.schema.api import Schema

PRESERVE = "x-kubernetes-preserve-unknown-fields"


def meets(schema: Schema, value: Any) -> bool:
    """Whether a value meets the keywords of a structural schema, unknown fields and all."""
    if not all(test(schema[w], value) for w, test in _KEYWORDS.items() if w in schema):
        return False
    if isinstance(value, dict):
        return _meets_object(schema, value)
    if isinstance(value, list) and "items" in schema:
        return all(meets(schema["items"], each) for each in value)
    return True


def _meets_object(schema: Schema, value: Mapping[str, Any]) -> bool:
    properties, more = schema.get("properties", {}), schema.get("additionalProperties")
    for name, each in value.items():
        inner = properties.get(name, more)
        if isinstance(inner, dict):
            if not meets(inner, each):
                return False
        elif "type" in schema and not schema.get(PRESERVE):
            return False
    return all(name in value for name in schema.get("required", ()))


_TYPES: Mapping[str, type | tuple[type, ...]] = {
    "string": str,
    "boolean": bool,
    "integer": int,
    "number": (int, float),
    "array": list,
    "object": dict,
}


def _is_of(kind: str, value: Any) -> bool:
    is_bool = isinstance(value, bool)
    return isinstance(value, _TYPES[kind]) and is_bool == (kind == "boolean")


def _if(
    kind: type | tuple[type, ...], test: Callable[[Any, Any], bool]
) -> Callable[[Any, Any], bool]:
    return lambda said, value: not isinstance(value, kind) or test(said, value)


_KEYWORDS: Mapping[str, Callable[[Any, Any], bool]] = {
    "type": _is_of,
    "enum": lambda values, value: value in values,
    "minimum": _if((int, float), lambda n, value: value >= n),
    "maximum": _if((int, float), lambda n, value: value <= n),
    "minLength": _if(str, lambda n, value: len(value) >= n),
    "maxLength": _if(str, lambda n, value: len(value) <= n),
    "pattern": _if(str, lambda text, value: re.search(text, value) is not None),
    "minItems": _if(list, lambda n, value: len(value) >= n),
    "maxItems": _if(list, lambda n, value: len(value) <= n),
    "minProperties": _if(dict, lambda n, value: len(value) >= n),
    "maxProperties": _if(dict, lambda n, value: len(value) <= n),
    "allOf": lambda parts, value: all(meets(each, value) for each in parts),
    "anyOf": lambda parts, value: any(meets(each, value) for each in parts),
    "oneOf": lambda parts, value: sum(meets(each, value) for each in parts) == 1,
    "not": lambda inner, value: not meets(inner, value),
}
