"""Defaults that an API server would refuse with the whole CustomResourceDefinition: they break rules beside them.

Comes in: a structural schema. Goes out: the same without these defaults, each noted by its field. A server fills a
default's own defaults in before it looks (k8s.io/apiextensions-apiserver/pkg/apiserver/schema/defaulting). Called by
`version.py`.
"""

from __future__ import annotations

from typing import Any

from validation_gen.schema.api import Schema
from validation_gen.schema.crd.structure import FIELD
from validation_gen.schema.values import meets

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
