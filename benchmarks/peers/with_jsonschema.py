"""jsonschema: a validator compiled from a JSON Schema."""

from __future__ import annotations

import jsonschema

from benchmarks.peers import Peer
from benchmarks.peers.schemas import LESS, schema
from benchmarks.shapes import Struct


def peer(root: Struct) -> Peer:
    """jsonschema for one type."""
    is_valid = jsonschema.Draft7Validator(schema(root)).is_valid
    return Peer(
        "jsonschema",
        lambda data: data,
        is_valid,
        is_valid,
        LESS,
        is_valid,
        stops_early=True,
    )
