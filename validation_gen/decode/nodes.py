"""Where the parts of a document are: a tree of offsets beside its data, and the way along a path through it.

The readers make trees when a position is asked for; `model.py` walks them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from validation_gen.dataclass import dataclass
from validation_gen.runtime.paths import Step

Key: TypeAlias = "tuple[int, Node]"
"""The offset of a key, and its value."""


@dataclass(slots=True, eq=False)
class Node:
    """One value. Offsets count characters from the start of the text. `children` are keys, items, or nothing."""

    offset: int
    children: dict[str, Key] | list[Node] | None = None


def find(node: Node, steps: Sequence[Step], key: bool = False) -> int:
    """The offset of the value that `steps` lead to, or with `key` of its key; of the nearest thing if it is not there.

    A way that ends early ends at the key of the last object on it, as that is where something has to be added.
    """
    at_key = node.offset
    for step in steps:
        children = node.children
        if isinstance(children, list):
            if not isinstance(step, int) or not 0 <= step < len(children):
                return at_key
            node = children[step]
            at_key = node.offset
        else:
            name = step[0] if isinstance(step, tuple) else str(step)
            found = (children or {}).get(name)
            if found is None:
                return at_key
            at_key, node = found
    return at_key if key else node.offset
