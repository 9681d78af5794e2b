"""What schemas need for editors to show what they know: hover text for values, references that hide nothing.

Called by `json_schema.py`. Schemas are in neutral words here.
"""

from __future__ import annotations

from collections.abc import Mapping

from validation_gen.model import Enum, List, Map, Named, TypeExpr
from validation_gen.schema.api import Api, Schema
from validation_gen.schema.descriptions import description
from validation_gen.schema.dialects import mapped
from validation_gen.schema.logic import without_echo
from validation_gen.schema.shape import Shaper

ANNOTATIONS = frozenset({"$ref", "description", "title", "default"})
"""Words that refuse nothing; so do those of Kubernetes, which begin with `x-`."""


def readable(schema: Schema) -> Schema:
    """The schema with references in an `allOf` where rules stand beside them, and nothing said twice.

    Language servers overlay the two, so that rules about some properties would hide all the others.
    """
    result = without_echo(mapped(schema, readable))
    if "$ref" not in result or all(
        word in ANNOTATIONS or word.startswith("x-") for word in result
    ):
        return result
    reference = {"$ref": result.pop("$ref")}
    return {**result, "allOf": [reference, *result.get("allOf", [])]}


def with_hover_text(api: Api, ref: Named, schema: Schema) -> Schema:
    """The definition of a dataclass, in which values of enums have their documentation."""
    if "properties" not in schema:
        return schema
    properties = dict(schema["properties"])
    for _, field in Shaper(api, "strict").fields(ref):
        if field.json_name in properties:
            made = properties[field.json_name]
            properties[field.json_name] = explained(api, made, field.type)
    return {**schema, "properties": properties}


def explained(api: Api, schema: Schema, expr: TypeExpr) -> Schema:
    """The schema of a value of a type, with the documentation of its enum, or of the enum inside lists and maps."""
    enum = api.enum(expr)
    declaration = api.shapes.declaration(enum) if enum else None
    if isinstance(declaration, Enum):
        docs = {str(m.value): description(m.doc) for m in declaration.members}
        return _choices(schema, {value: doc for value, doc in docs.items() if doc})
    match api.shapes.value_type(expr):
        case List(elem) if isinstance(schema.get("items"), dict):
            return {**schema, "items": explained(api, schema["items"], elem)}
        case Map(_, value) if isinstance(schema.get("additionalProperties"), dict):
            inner = explained(api, schema["additionalProperties"], value)
            return {**schema, "additionalProperties": inner}
    return schema


def _choices(schema: Schema, docs: Mapping[str, str]) -> Schema:
    """The schema with what is said about each value of its `enum`, if anything is.

    `enumDescriptions` is what VS Code and yaml-language-server read. Constants with descriptions under `oneOf` would
    hide what is said about the field, and show another value's text for a value that is wrong.
    """
    values = schema.get("enum")
    if not isinstance(values, list) or not any(value in docs for value in values):
        return schema
    return {**schema, "enumDescriptions": [docs.get(value, "") for value in values]}
