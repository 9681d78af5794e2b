"""fastjsonschema: a validator compiled from a JSON Schema."""

from __future__ import annotations

from typing import Any

import fastjsonschema

from benchmarks.peers import Peer
from benchmarks.peers.schemas import LESS, schema
from benchmarks.shapes import Struct


def peer(root: Struct) -> Peer:
    """fastjsonschema for one type."""
    validate = fastjsonschema.compile(
        {"$schema": "http://json-schema.org/draft-07/schema#", **schema(root)}
    )

    def is_valid(data: Any) -> bool:
        try:
            validate(data)
        except fastjsonschema.JsonSchemaValueException:
            return False
        return True

    return Peer(
        "fastjsonschema",
        lambda data: data,
        is_valid,
        is_valid,
        LESS,
        validate,
        stops_early=True,
    )
