"""The languages that schemas are published in, and what each of them lacks.

Comes in: a schema in the words of JSON Schema 2020-12 with bare definition names. Goes out: the same in a dialect.
Words that a dialect lacks are said in others where that is possible; where it is not, `misses` says so beforehand, and
the rule is reported instead of published.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Any

from validation_gen.dataclass import dataclass, field
from validation_gen.schema.api import Schema
from validation_gen.schema.logic import CONDITIONAL, any_of, both, negation

INNER = (
    "items",
    "additionalProperties",
    "propertyNames",
    "contains",
    "not",
    *CONDITIONAL,
)
"""Words whose value is a schema."""

LISTS = ("allOf", "anyOf", "oneOf")
"""Words whose value is a list of schemas."""

MAPS = ("properties", "$defs")
"""Words whose value holds schemas by name."""


_DECIMAL = r"(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))"
QUANTITY = rf"^(\+|-)?{_DECIMAL}(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?{_DECIMAL}))?$"
"""What a quantity looks like (k8s.io/apimachinery/pkg/api/resource)."""


@dataclass(frozen=True, slots=True)
class Dialect:
    """A language: its name, how references begin, and what it does not have.

    `lacks` are words that cannot be said in others. `classic` is without what JSON Schema has learnt since 2013, all of
    which can. `bare_refs` is for a `$ref` that makes its reader overlook what stands beside it.
    """

    name: str
    prefix: str
    lacks: frozenset[str] = frozenset()
    classic: bool = False
    bare_refs: bool = False
    scalars: Mapping[str, Schema] = field(default_factory=dict)


JSON_SCHEMA = Dialect("JSON Schema", "#/$defs/")
OPENAPI_31 = Dialect("OpenAPI 3.1", "#/components/schemas/")
OPENAPI_30 = Dialect(
    "OpenAPI 3.0",
    "#/components/schemas/",
    frozenset({"propertyNames"}),
    classic=True,
    bare_refs=True,
)
SWAGGER = Dialect(
    "Swagger 2.0",
    "#/definitions/",
    frozenset({"propertyNames", "anyOf", "oneOf", "not"}),
    classic=True,
    bare_refs=True,
    scalars=MappingProxyType(
        {
            "Quantity": {"type": "string"},
            "IntOrString": {"type": "string", "format": "int-or-string"},
        }
    ),
)
CUSTOM_RESOURCE = Dialect(
    "a CustomResourceDefinition",
    "",
    classic=True,
    scalars=MappingProxyType(
        {
            "Quantity": {
                "anyOf": [{"type": "integer"}, {"type": "string"}],
                "x-kubernetes-int-or-string": True,
                "pattern": QUANTITY,
            },
            "IntOrString": {
                "anyOf": [{"type": "integer"}, {"type": "string"}],
                "x-kubernetes-int-or-string": True,
            },
            "RawExtension": {
                "type": "object",
                "x-kubernetes-preserve-unknown-fields": True,
            },
            "FieldsV1": {
                "type": "object",
                "x-kubernetes-preserve-unknown-fields": True,
            },
        }
    ),
)
"""What has no equivalent here becomes a rule in CEL, so that nothing is lacking."""


def misses(dialect: Dialect) -> Callable[[Schema], str]:
    """A function that says why a schema cannot be said in a dialect; it answers "" for one that can."""

    def answer(schema: Schema) -> str:
        lacking = sorted(
            words(classic(schema) if dialect.classic else schema) & dialect.lacks
        )
        return f"{dialect.name} has no {' and no '.join(lacking)}" if lacking else ""

    return answer


def words(schema: Schema) -> frozenset[str]:
    """Every word of a schema and of the schemas inside it."""
    found = frozenset(schema)
    for inner in inner_schemas(schema):
        found |= words(inner)
    return found


def inner_schemas(schema: Schema) -> Iterator[Schema]:
    """The schemas directly inside a schema."""
    for word, value in schema.items():
        if word in INNER and isinstance(value, dict):
            yield value
        elif word in LISTS:
            yield from value
        elif word in MAPS:
            yield from value.values()


def mapped(schema: Schema, change: Callable[[Schema], Schema]) -> Schema:
    """The schema with every schema directly inside it changed."""
    result: Schema = {}
    for word, value in schema.items():
        if word in INNER and isinstance(value, dict):
            result[word] = change(value)
        elif word in LISTS:
            result[word] = [change(each) for each in value]
        elif word in MAPS:
            result[word] = {name: change(each) for name, each in value.items()}
        else:
            result[word] = value
    return result


def in_dialect(schema: Schema, dialect: Dialect) -> Schema:
    """The schema as the dialect says it, references and all."""
    if dialect.classic:
        schema = classic(schema)

    def change(inner: Schema) -> Schema:
        result = mapped(inner, change)
        if "$ref" not in result:
            return result
        reference = {"$ref": dialect.prefix + result.pop("$ref")}
        if not result:
            return reference
        if not dialect.bare_refs:
            return {**reference, **result}
        return {**result, "allOf": [reference, *result.get("allOf", [])]}

    return change(schema)


def classic(schema: Schema) -> Schema:
    """The schema without words that JSON Schema has had for less than ten years."""
    result = mapped(schema, classic)
    if "const" in result:
        result = both(result, {"enum": [result.pop("const")]})
    if "contains" in result:
        inner = result.pop("contains")
        result = both(result, {"not": {"items": negation(inner)}})
    for name, others in result.pop("dependentRequired", {}).items():
        either = any_of([{"not": {"required": [name]}}, {"required": others}])
        result = both(result, either)
    if "if" in result:
        test, then, other = (result.pop(word, {}) for word in CONDITIONAL)
        result = both(result, any_of([negation(test), then]))
        result = both(result, any_of([test, other]))
    return result


def sorted_keys(value: Any) -> Any:
    """JSON data with the members of every object in order of their names."""
    if isinstance(value, dict):
        return {name: sorted_keys(value[name]) for name in sorted(value)}
    if isinstance(value, list):
        return [sorted_keys(each) for each in value]
    return value
