"""`x-kubernetes-unions`: which fields of a struct exclude each other, as kube-openapi documents it.

Comes from the unprefixed markers `+union` and `+unionDiscriminator`, which say nothing to validation.
"""

from __future__ import annotations

from typing import Any

from validation_gen.model import Struct
from validation_gen.plan.shapes import Shapes
from validation_gen.schema.remarks import says


def unions_of(shapes: Shapes, struct: Struct) -> list[dict[str, Any]]:
    """The unions of a struct: its own, where it is marked as one, then those of embedded structs."""
    found = []
    if says(struct.markers, "union"):
        union: dict[str, Any] = {}
        fields = [f for f in struct.fields if not f.embedding]
        for field in fields:
            if says(field.markers, "unionDiscriminator"):
                union["discriminator"] = field.json_name
        union["fields-to-discriminateBy"] = {
            f.json_name: f.go_name
            for f in fields
            if not says(f.markers, "unionDiscriminator")
        }
        found.append(union)
    for field in struct.fields:
        inner = shapes.struct(field.type) if field.embedding else None
        if inner:
            found += unions_of(shapes, inner)
    return found
