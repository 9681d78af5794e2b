"""What API servers demand of the schema of a CustomResourceDefinition, as a checker for tests.

The rules are those of structural schemas (k8s.io/apiextensions-apiserver/pkg/apiserver/schema), written down
independently of the exporter: nothing here asks it anything.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import jsonschema_rs

WORDS = {
    "type", "format", "title", "description", "default", "nullable", "properties", "additionalProperties", "items",
    "required", "enum", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength",
    "maxLength", "pattern", "minItems", "maxItems", "minProperties", "maxProperties", "allOf", "anyOf", "oneOf", "not",
    "x-kubernetes-preserve-unknown-fields", "x-kubernetes-embedded-resource", "x-kubernetes-int-or-string",
    "x-kubernetes-list-type", "x-kubernetes-list-map-keys", "x-kubernetes-map-type", "x-kubernetes-validations",
}  # fmt: skip
"""What is neither dropped nor refused."""

OUTSIDE_ONLY = {
    "type", "title", "description", "default", "nullable", "additionalProperties", "x-kubernetes-list-type",
    "x-kubernetes-list-map-keys", "x-kubernetes-map-type", "x-kubernetes-validations",
    "x-kubernetes-preserve-unknown-fields", "x-kubernetes-embedded-resource", "x-kubernetes-int-or-string",
}  # fmt: skip
"""What does not stand inside allOf, anyOf, oneOf and not."""

NOT_AT_ROOT = {
    "allOf",
    "anyOf",
    "oneOf",
    "not",
    "minProperties",
    "maxProperties",
    "x-kubernetes-map-type",
}
"""What the root may not have in a resource with a status subresource."""

TYPES = {"object", "array", "string", "integer", "number", "boolean"}
REASONS = {f"FieldValue{name}" for name in ("Invalid", "Forbidden", "Required", "Duplicate")}  # fmt: skip
INT_OR_STRING = [{"type": "integer"}, {"type": "string"}]


def problems(schema: dict[str, Any]) -> list[str]:
    """What is wrong with the schema of a version: places and the rules they break."""
    found = list(_outside(schema, "$", True))
    for word in sorted(NOT_AT_ROOT & set(schema)):
        found.append(f"$: {word} is refused beside a status subresource")
    metadata = schema.get("properties", {}).get("metadata", {})
    if set(metadata) - {"type", "properties"} or set(metadata.get("properties", {})) - {
        "name",
        "generateName",
    }:
        found.append("$.metadata: more than name and generateName is restricted")
    return found


def _outside(schema: dict[str, Any], at: str, is_root: bool = False) -> Iterator[str]:
    for word in sorted(set(schema) - WORDS):
        yield f"{at}: {word} is refused or dropped"
    kind = schema.get("type")
    open_ = schema.get("x-kubernetes-preserve-unknown-fields")
    int_or_string = schema.get("x-kubernetes-int-or-string")
    if kind is None and not (open_ or int_or_string):
        yield f"{at}: there is no type"
    if kind is not None and (not isinstance(kind, str) or kind not in TYPES):
        yield f"{at}: {kind!r} is no type"
    if is_root and kind != "object":
        yield f"{at}: the root is no object"
    if "properties" in schema and "additionalProperties" in schema:
        yield f"{at}: properties stand beside additionalProperties"
    if kind == "array" and not isinstance(schema.get("items"), dict):
        yield f"{at}: the items of a list have no schema"
    yield from _list(schema, at)
    for word in ("exclusiveMinimum", "exclusiveMaximum"):
        if not isinstance(schema.get(word, False), bool):
            yield f"{at}: {word} is a number"
    for number, rule in enumerate(schema.get("x-kubernetes-validations", ())):
        yield from _rule(rule, schema, f"{at}.rule[{number}]")
    if "default" in schema:
        yield from _default(schema, schema["default"], f"{at}.default")
    for name, inner in schema.get("properties", {}).items():
        yield from _outside(inner, f"{at}.{name}")
    for word in ("items", "additionalProperties"):
        if isinstance(schema.get(word), dict):
            yield from _outside(schema[word], f"{at}[*]")
    for inner, where in _junctors(schema, at):
        if not (int_or_string and where == f"{at}.anyOf" and inner in INT_OR_STRING):
            yield from _inside(inner, schema, where)


def _list(schema: dict[str, Any], at: str) -> Iterator[str]:
    kind = schema.get("x-kubernetes-list-type")
    items = schema.get("items", {})
    if kind is not None and schema.get("type") != "array":
        yield f"{at}: a list type on what is no list"
    if kind == "set" and items.get("type") in ("object", "array"):
        own = items.get("x-kubernetes-map-type", items.get("x-kubernetes-list-type"))
        if own != "atomic":
            yield f"{at}: a set of what is neither scalar nor atomic"
    if kind == "map":
        if not schema.get("x-kubernetes-list-map-keys"):
            yield f"{at}: a list map without keys"
        for key in schema.get("x-kubernetes-list-map-keys", ()):
            if key not in items.get("properties", {}):
                yield f"{at}: the key {key} is no property"
            elif (
                key not in items.get("required", ())
                and "default" not in items["properties"][key]
            ):
                yield f"{at}: the key {key} is neither required nor defaulted"


def _junctors(schema: dict[str, Any], at: str) -> Iterator[tuple[dict[str, Any], str]]:
    for word in ("allOf", "anyOf", "oneOf"):
        for inner in schema.get(word, ()):
            yield inner, f"{at}.{word}"
    if "not" in schema:
        yield schema["not"], f"{at}.not"


def _inside(schema: dict[str, Any], outer: dict[str, Any], at: str) -> Iterator[str]:
    """The rules inside a junctor. `outer` is the schema of the same value outside of all junctors."""
    for word in sorted(set(schema) - WORDS):
        yield f"{at}: {word} is refused or dropped"
    for word in sorted(set(schema) & OUTSIDE_ONLY):
        yield f"{at}: {word} stands inside a junctor"
    for name, inner in schema.get("properties", {}).items():
        declared = outer.get("properties", {}).get(name)
        if declared is None:
            yield f"{at}: {name} is declared nowhere outside"
        else:
            yield from _inside(inner, declared, f"{at}.{name}")
    if isinstance(schema.get("items"), dict):
        yield from _inside(schema["items"], outer.get("items", {}), f"{at}[*]")
    for inner, where in _junctors(schema, at):
        yield from _inside(inner, outer, where)


def _rule(rule: dict[str, Any], schema: dict[str, Any], at: str) -> Iterator[str]:
    known = {"rule", "message", "messageExpression", "reason", "fieldPath", "optionalOldSelf"}  # fmt: skip
    if set(rule) - known or not rule.get("rule", "").strip():
        yield f"{at}: words that a rule has not, or no rule"
    if rule.get("reason", "FieldValueInvalid") not in REASONS:
        yield f"{at}: {rule['reason']} is no reason"
    message = rule.get("message", "x")
    if not message.strip() or "\n" in message or len(message) > 2048:
        yield f"{at}: the message is empty, long or of several lines"
    if rule.get("optionalOldSelf") and "oldSelf" not in rule["rule"]:
        yield f"{at}: optionalOldSelf without oldSelf"
    node = schema
    for name in _path(rule.get("fieldPath", "")):
        node = node.get("properties", {}).get(name)
        if node is None:
            yield f"{at}: the fieldPath leads nowhere"
            return


def _path(text: str) -> Iterator[str]:
    yield from text.replace("['", ".").replace("']", "").split(".")[1:]


def _default(schema: dict[str, Any], value: Any, at: str) -> Iterator[str]:
    inner = {w: v for w, v in schema.items() if not w.startswith("x-kubernetes")}
    for error in jsonschema_rs.validator_for(inner).iter_errors(value):
        yield f"{at}: {error.message}"
    if isinstance(value, dict) and "additionalProperties" not in schema:
        for name in set(value) - set(schema.get("properties", {})):
            yield f"{at}: {name} is pruned"
