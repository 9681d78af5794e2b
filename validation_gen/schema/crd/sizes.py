"""How large the values of a structural schema get, as API servers estimate it for the cost of rules.

A request has at most 3 MiB, and whatever has no bound of its own is taken to fill one
(k8s.io/apiserver/pkg/cel/common/schemas.go).
"""

from __future__ import annotations

from validation_gen.schema.api import Schema

REQUEST = 3 * 1024 * 1024
"""The most bytes a request has."""

RULE_LIMIT = 10_000_000
"""The most that one rule may cost, all values together that it runs on."""

TOTAL_LIMIT = 100_000_000
"""The most that the rules of one version of a CustomResourceDefinition may cost."""

TIMES = {"date-time": 32, "duration": 32, "date": 12}
LEAST_TIMES = {"date-time": 21, "duration": 3, "date": 12}


def largest(schema: Schema) -> int:
    """The most bytes of a string, items of a list or keys of a map; API servers give other values none."""
    kind = schema.get("type")
    if "x-kubernetes-int-or-string" in schema:
        return _bounded(schema, REQUEST - 2, 4)
    if kind == "string":
        if schema.get("format") in TIMES:
            return TIMES[schema["format"]]
        if schema.get("format") == "byte":
            return _bounded(schema, REQUEST - 2, 1)
        if "maxLength" not in schema and "enum" in schema:
            return max(len(str(value).encode()) for value in schema["enum"])
        return _bounded(schema, REQUEST - 2, 4)
    if kind == "array":
        free = (REQUEST - 2) // (smallest(schema["items"]) + 1)
        return int(schema.get("maxItems", free))
    if kind == "object" and isinstance(schema.get("additionalProperties"), dict):
        free = (REQUEST - 2) // (smallest(schema["additionalProperties"]) + 6)
        return int(schema.get("maxProperties", free))
    return 0


def _bounded(schema: Schema, free: int, width: int) -> int:
    return schema["maxLength"] * width if "maxLength" in schema else free


def smallest(schema: Schema) -> int:
    """The fewest bytes of JSON that a value has."""
    if "x-kubernetes-int-or-string" in schema:
        return 1
    match schema.get("type"):
        case "string":
            return LEAST_TIMES.get(schema.get("format", ""), 2)
        case "boolean":
            return 4
        case "integer" | "number":
            return 1
        case "array":
            return 2
    properties = schema.get("properties", {})
    needed = (
        len(name) + smallest(properties[name]) + 4
        for name in schema.get("required", ())
        if name in properties and "default" not in properties[name]
    )
    return 2 + sum(needed)


def how_many(schema: Schema, bounded: bool, around: int) -> tuple[bool, int]:
    """How many items or map values there are in all, and whether bounds say so."""
    word = "maxItems" if schema.get("type") == "array" else "maxProperties"
    if not bounded or word not in schema:
        return False, 0
    return True, around * int(schema[word])


def times_run(schema: Schema, bounded: bool, number: int) -> int:
    """How often a rule of a node runs: as often as bounds let, else as often as the node fits into a request."""
    if bounded:
        return number
    return REQUEST // (smallest(schema) + 1)
