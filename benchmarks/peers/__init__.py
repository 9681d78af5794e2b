"""One module a peer: its types made from `shapes`, and what it can be asked to do.

A peer that is not installed is left out of the run.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from benchmarks.shapes import Struct

NAMES = (
    "pydantic",
    "msgspec",
    "jsonschema-rs",
    "fastjsonschema",
    "jsonschema",
    "attrs",
    "marshmallow",
)


@dataclass(frozen=True)
class Peer:
    """What a peer does for one type.

    `load` makes of JSON data what `check` looks at; `check` says whether that is valid, `read` whether JSON data is,
    from which it makes typed objects where it has any. `less` says what of the constraints it cannot state.
    """

    name: str
    load: Callable[[Any], Any]
    check: Callable[[Any], bool]
    read: Callable[[Any], bool]
    less: str = ""
    raw: Callable[[Any], Any] | None = None
    """As `check`, without the question whether it went well: what is measured for valid objects."""
    stops_early: bool = False
    """Whether it looks no further than the first error, which makes it quick with broken objects."""


def peers(root: Struct) -> list[Peer]:
    """All peers that are installed."""
    found = []
    for name in NAMES:
        try:
            module = importlib.import_module(
                f"benchmarks.peers.with_{name.replace('-', '_')}"
            )
        except ImportError:
            continue
        found.append(module.peer(root))
    return found
