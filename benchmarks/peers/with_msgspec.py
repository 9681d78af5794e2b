"""msgspec: structs with limits in their annotations. It checks what it converts; an instance it takes as valid."""

from __future__ import annotations

from types import GenericAlias
from typing import Annotated, Any, Literal

import msgspec

from benchmarks.peers import Peer
from benchmarks.shapes import Leaf, Many, Struct, structs


def peer(root: Struct) -> Peer:
    """msgspec for one type; to check an object it is made from its data, since instances are not looked at."""
    made: dict[str, Any] = {}
    for struct in structs(root):
        fields = [(name, _type(kind, made)) for name, kind in struct.fields.items()]
        made[struct.name] = msgspec.defstruct(
            struct.name, fields, forbid_unknown_fields=True
        )
    kind = made[root.name]

    def read(data: Any) -> Any:
        return msgspec.convert(data, kind)

    def passes(data: Any) -> bool:
        try:
            read(data)
        except msgspec.ValidationError:
            return False
        return True

    return Peer(
        "msgspec",
        lambda data: data,
        passes,
        passes,
        "no unique keys; checks data only while it makes objects of it",
        raw=read,
        stops_early=True,
    )


def _type(kind: Leaf | Many | Struct, made: dict[str, Any]) -> Any:
    if isinstance(kind, Struct):
        return made[kind.name]
    if isinstance(kind, Many):
        limits = msgspec.Meta(min_length=1, max_length=kind.max_items)
        of: Any = GenericAlias(list, (made[kind.item.name],))
        return Annotated[of, limits]
    if kind.kind == "bool":
        return bool
    if kind.kind == "map":
        return Annotated[dict[str, str], msgspec.Meta(min_length=1)]
    if kind.kind == "int":
        return Annotated[int, msgspec.Meta(ge=kind.minimum, le=kind.maximum)]
    if kind.values:
        return Literal[kind.values]
    pattern = f"^{kind.pattern}$" if kind.pattern else None
    return Annotated[
        str, msgspec.Meta(min_length=1, max_length=kind.max_length, pattern=pattern)
    ]
