"""marshmallow: schemas that validate JSON data while they load it."""

from __future__ import annotations

from typing import Any

from marshmallow import RAISE, Schema, ValidationError, fields
from marshmallow import validate as v

from benchmarks.peers import Peer
from benchmarks.shapes import Leaf, Many, Struct, structs


def peer(root: Struct) -> Peer:
    """marshmallow for one type."""
    made: dict[str, Any] = {}
    for struct in structs(root):
        made[struct.name] = Schema.from_dict(
            {name: _field(kind, made) for name, kind in struct.fields.items()},
            name=struct.name,
        )
    schema = made[root.name](unknown=RAISE)

    def passes(data: Any) -> bool:
        return not schema.validate(data)

    return Peer(
        "marshmallow",
        lambda data: data,
        passes,
        passes,
        "data, not typed objects",
        raw=schema.load,
    )


def _field(kind: Leaf | Many | Struct, made: dict[str, Any]) -> Any:
    if isinstance(kind, Struct):
        return fields.Nested(made[kind.name], required=True)
    if isinstance(kind, Many):
        limits: list[Any] = [v.Length(1, kind.max_items)]
        if kind.key:
            limits.append(_unique(kind.key))
        inner = fields.Nested(made[kind.item.name])
        return fields.List(inner, required=True, validate=limits)
    if kind.kind == "bool":
        return fields.Boolean(required=True)
    if kind.kind == "map":
        text = fields.String()
        return fields.Dict(text, text, required=True, validate=v.Length(1))
    if kind.kind == "int":
        limits = [v.Range(kind.minimum, kind.maximum)]
        return fields.Integer(strict=True, required=True, validate=limits)
    if kind.values:
        return fields.String(required=True, validate=v.OneOf(kind.values))
    limits = [v.Length(1, kind.max_length)]
    if kind.pattern:
        limits.append(v.Regexp(f"{kind.pattern}\\Z"))
    return fields.String(required=True, validate=limits)


def _unique(key: str) -> Any:
    def check(items: list[Any]) -> None:
        if len({item[key] for item in items}) != len(items):
            raise ValidationError(f"items with one {key}")

    return check
