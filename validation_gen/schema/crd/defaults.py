"""Defaults that an API server would refuse with the whole CustomResourceDefinition: they break rules beside them.

Comes in: a structural schema. Goes out: the same without these defaults, each noted by its field. A server fills a
default's own defaults in before it looks (k8s.io/apiextensions-apiserver/pkg/apiserver/schema/defaulting). Called by
`version.py`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from validation_gen.schema.api import Schema
from validation_gen.schema.crd.structure import FIELD, PRESERVE

REFUSED = "API servers refuse a default that breaks the rules beside it"


def without_refused(schema: Schema, refused: dict[str, str]) -> Schema:
    """The schema without the defaults it refuses; zero values that mean nothing are let go without a word."""
    words = dict(schema)
    for name in ("items", "additionalProperties"):
        if isinstance(words.get(name), dict):
            words[name] = without_refused(words[name], refused)
    if "properties" in words:
        words["properties"] = {
            name: without_refused(inner, refused)
            for name, inner in words["properties"].items()
        }
    if "default" in words and not meets(words, filled(words, words["default"])):
        default = words.pop("default")
        if default or default == {}:
            refused[words.get(FIELD, "")] = REFUSED
    return words


def filled(schema: Schema, value: Any) -> Any:
    """A value with the defaults of what is inside it."""
    properties = schema.get("properties", {})
    if isinstance(value, dict):
        more = schema.get("additionalProperties")
        inner = {n: s["default"] for n, s in properties.items() if "default" in s}
        return {
            name: filled(properties.get(name, more if isinstance(more, dict) else {}), each)
            for name, each in {**inner, **value}.items()
        }  # fmt: skip
    if isinstance(value, list):
        return [filled(schema.get("items", {}), each) for each in value]
    return value


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
