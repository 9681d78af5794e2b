"""attrs: classes with validators, which `attrs.validate` runs again; cattrs makes them from JSON data."""

from __future__ import annotations

from types import GenericAlias
from typing import Any

import attrs
import cattrs
from attrs import validators as v

from benchmarks.peers import Peer
from benchmarks.shapes import Leaf, Many, Struct, structs


def peer(root: Struct) -> Peer:
    """attrs and cattrs for one type."""
    made: dict[str, Any] = {}
    for struct in structs(root):
        fields = {
            name: attrs.field(type=_type(kind, made), validator=_validator(kind))
            for name, kind in struct.fields.items()
        }
        made[struct.name] = attrs.make_class(struct.name, fields, slots=True)
    converter = cattrs.Converter(forbid_extra_keys=True, detailed_validation=False)

    def read(data: Any) -> Any:
        return converter.structure(data, made[root.name])

    def load(data: Any) -> Any:
        with v.disabled():
            return read(data)

    return Peer(
        "attrs",
        load,
        lambda value: _passes(attrs.validate, value),
        lambda data: _passes(read, data),
        "cattrs takes numbers for strings, and the other way round",
        raw=attrs.validate,
        stops_early=True,
    )


def _passes(call: Any, value: Any) -> bool:
    try:
        call(value)
    except Exception:
        return False
    return True


def _type(kind: Leaf | Many | Struct, made: dict[str, Any]) -> Any:
    if isinstance(kind, Struct):
        return made[kind.name]
    if isinstance(kind, Many):
        item = made[kind.item.name]
        return GenericAlias(list, (item,))
    return {"int": int, "bool": bool, "map": dict[str, str], "string": str}[kind.kind]


def _nested(_: object, __: object, value: Any) -> None:
    attrs.validate(value)


def _validator(kind: Leaf | Many | Struct) -> Any:
    if isinstance(kind, Struct):
        return _nested
    if isinstance(kind, Many):
        limits: list[Any] = [
            v.min_len(1),
            v.max_len(kind.max_items),
            v.deep_iterable(_nested),
        ]
        return v.and_(*limits, *([_unique(kind.key)] if kind.key else []))
    if kind.kind == "bool":
        return v.instance_of(bool)
    if kind.kind == "map":
        text = v.instance_of(str)
        return v.and_(v.min_len(1), v.deep_mapping(text, text))
    if kind.kind == "int":
        return v.and_(v.instance_of(int), v.ge(kind.minimum), v.le(kind.maximum))
    if kind.values:
        return v.in_(frozenset(kind.values))
    checks: list[Any] = [
        v.instance_of(str),
        v.min_len(1),
        v.max_len(kind.max_length or 0),
    ]
    return v.and_(*checks, *([v.matches_re(kind.pattern)] if kind.pattern else []))


def _unique(key: str) -> Any:
    def check(_: object, __: object, items: list[Any]) -> None:
        if len({getattr(item, key) for item in items}) != len(items):
            raise ValueError(f"items with one {key}")

    return check
