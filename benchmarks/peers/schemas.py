"""The JSON Schema of a sample's type, for the peers that take one."""

from __future__ import annotations

from typing import Any

from benchmarks.shapes import Leaf, Many, Struct

LESS = "no unique keys, which JSON Schema cannot state; data, not typed objects"


def schema(struct: Leaf | Many | Struct) -> dict[str, Any]:
    """Draft 7, without references."""
    if isinstance(struct, Struct):
        return {
            "type": "object",
            "properties": {name: schema(kind) for name, kind in struct.fields.items()},
            "required": list(struct.fields),
            "additionalProperties": False,
        }
    if isinstance(struct, Many):
        return {
            "type": "array",
            "items": schema(struct.item),
            "minItems": 1,
            "maxItems": struct.max_items,
        }
    return _leaf(struct)


def _leaf(leaf: Leaf) -> dict[str, Any]:
    if leaf.kind == "bool":
        return {"type": "boolean"}
    if leaf.kind == "map":
        values = {"type": "string"}
        return {"type": "object", "additionalProperties": values, "minProperties": 1}
    if leaf.kind == "int":
        return {"type": "integer", "minimum": leaf.minimum, "maximum": leaf.maximum}
    if leaf.values:
        return {"enum": list(leaf.values)}
    limits = {"type": "string", "minLength": 1, "maxLength": leaf.max_length}
    return {**limits, "pattern": f"^{leaf.pattern}$"} if leaf.pattern else limits
