"""pydantic: models that revalidate their instances and refuse unknown fields, in strict mode."""

from __future__ import annotations

from types import GenericAlias
from typing import Annotated, Any, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    TypeAdapter,
    ValidationError,
    create_model,
)

from benchmarks.peers import Peer
from benchmarks.shapes import Leaf, Many, Struct, structs

CONFIG = ConfigDict(revalidate_instances="always", extra="forbid", strict=True)


def peer(root: Struct) -> Peer:
    """pydantic for one type."""
    made: dict[str, Any] = {}
    for struct in structs(root):
        fields: dict[str, Any] = {
            name: (_type(kind, made), ...) for name, kind in struct.fields.items()
        }
        made[struct.name] = create_model(struct.name, __config__=CONFIG, **fields)
    validate = TypeAdapter(made[root.name]).validator.validate_python

    def passes(value: Any) -> bool:
        try:
            validate(value)
        except ValidationError:
            return False
        return True

    return Peer(
        "pydantic",
        lambda data: _construct(made[root.name], data),
        passes,
        passes,
        raw=validate,
    )


def _construct(model: Any, data: Any) -> Any:
    """An instance whose fields are not looked at, however deep."""
    values = {}
    for name, field in model.model_fields.items():
        values[name] = _constructed(field.annotation, data[name])
    return model.model_construct(**values)


def _constructed(annotation: Any, data: Any) -> Any:
    if isinstance(data, list):
        return [_construct(annotation.__args__[0], item) for item in data]
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return _construct(annotation, data)
    return data


def _type(kind: Leaf | Many | Struct, made: dict[str, Any]) -> Any:
    if isinstance(kind, Struct):
        return made[kind.name]
    if isinstance(kind, Many):
        limits = Field(min_length=1, max_length=kind.max_items)
        of: Any = GenericAlias(list, (made[kind.item.name],))
        return (
            Annotated[of, limits, AfterValidator(_Unique(kind.key))]
            if kind.key
            else Annotated[of, limits]
        )
    if kind.kind == "bool":
        return bool
    if kind.kind == "map":
        return Annotated[dict[str, str], Field(min_length=1)]
    if kind.kind == "int":
        return Annotated[int, Field(ge=kind.minimum, le=kind.maximum)]
    if kind.values:
        return Literal[kind.values]
    pattern = f"^{kind.pattern}$" if kind.pattern else None
    return Annotated[
        str, Field(min_length=1, max_length=kind.max_length, pattern=pattern)
    ]


class _Unique:
    """Refuses a list where two items have one key."""

    def __init__(self, key: str) -> None:
        self.key = key

    def __call__(self, items: list[Any]) -> list[Any]:
        if len({getattr(item, self.key) for item in items}) != len(items):
            raise ValueError(f"items with one {self.key}")
        return items
