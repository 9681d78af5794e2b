"""API types as they are at run time: JSON names, attributes, and the kinds of values that annotations stand for.

Comes in: classes and their type hints. Goes out: `Shape`s, and zero and minimal set values of them. Used by the value
builder, which knows nothing of markers.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from enum import Enum
from types import NoneType, UnionType
from typing import (
    Annotated,
    Any,
    Literal,
    NewType,
    TypeAlias,
    Union,
    get_args,
    get_origin,
    get_type_hints,
)

from validation_gen.apitypes import (
    Duration,
    FieldsV1,
    IntOrString,
    MicroTime,
    Quantity,
    RawExtension,
    Time,
)
from validation_gen.dataclass import dataclass
from validation_gen.runtime.printing import camel_case

ShapeKind: TypeAlias = Literal[
    "string", "int", "float", "bool", "bytes", "list", "dict", "object", "other"
]

SCALARS: Mapping[Any, ShapeKind] = {
    str: "string",
    bool: "bool",
    int: "int",
    float: "float",
    bytes: "bytes",
}

SET_VALUES: Mapping[Any, Any] = {
    Quantity: Quantity("1"),
    Duration: Duration("1s"),
    Time: Time("2024-01-01T00:00:00Z"),
    MicroTime: MicroTime("2024-01-01T00:00:00.000000Z"),
    IntOrString: IntOrString(1),
    RawExtension: RawExtension({"kind": "Example"}),
    FieldsV1: FieldsV1({"f:metadata": {}}),
    "string": "a",
    "int": 1,
    "float": 1.0,
    "bool": True,
    "bytes": b"a",
}
"""A value that is set, by class or by kind."""


@dataclass(frozen=True, slots=True)
class Shape:
    """What a type hint stands for.

    `cls` is the class of an object or enum, None for plain scalars; `item` the hint of items or values; `low` and
    `high` are what an integer can hold.
    """

    kind: ShapeKind
    optional: bool = False
    cls: Any = None
    item: Any = None
    low: int = -(2**63)
    high: int = 2**63 - 1

    @property
    def is_scalar(self) -> bool:
        return self.kind in SCALARS.values()


@dataclass(frozen=True, slots=True)
class Attribute:
    """A field of a dataclass: its names in Python and JSON, its hint, and whether JSON has its fields in its place."""

    name: str
    json_name: str
    hint: Any
    inline: bool = False


def attributes(cls: type[Any]) -> tuple[Attribute, ...]:
    """The fields of a dataclass, those of base classes included, in order."""
    hints = get_type_hints(cls, include_extras=True)
    return tuple(
        Attribute(
            field.name,
            field.metadata.get("json") or camel_case(field.name),
            hints[field.name],
            bool(field.metadata.get("inline")),
        )
        for field in fields(cls)
    )


def shape_of(hint: Any) -> Shape:
    """The shape behind names, `Annotated` and `| None`."""
    if isinstance(hint, NewType):
        return shape_of(hint.__supertype__)
    origin = get_origin(hint)
    if origin is Annotated:
        return sized(hint)
    if origin in (Union, UnionType):
        return union(get_args(hint))
    if origin is list:
        return Shape("list", item=get_args(hint)[0])
    if origin is dict:
        return Shape("dict", item=get_args(hint)[1])
    if is_dataclass(hint) and hint not in SET_VALUES:
        return Shape("object", cls=hint)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return Shape("string", cls=hint)
    if hint in SCALARS:
        return Shape(SCALARS[hint])
    return Shape("other", cls=hint)


def union(members: tuple[Any, ...]) -> Shape:
    """`T | None`, and `Mode | Literal[""]`, an enum by value."""
    rest = [
        each
        for each in members
        if each is not NoneType and get_origin(each) is not Literal
    ]
    inner = shape_of(rest[0])
    return Shape(
        inner.kind, NoneType in members, inner.cls, inner.item, inner.low, inner.high
    )


def sized(hint: Any) -> Shape:
    """`Int32` and its like: the name behind the comma tells the width."""
    base, *notes = get_args(hint)
    shape = shape_of(base)
    name = next((note for note in notes if isinstance(note, str)), "")
    digits = "".join(filter(str.isdigit, name))
    bits = int(digits) if digits else 64
    if name.startswith("uint"):
        return Shape(shape.kind, low=0, high=2**bits - 1)
    return Shape(shape.kind, low=-(2 ** (bits - 1)), high=2 ** (bits - 1) - 1)


def zero(hint: Any) -> Any:
    """The value of a field that nobody set."""
    shape = shape_of(hint)
    if shape.optional:
        return None
    match shape.kind:
        case "list":
            return []
        case "dict":
            return {}
        case "object":
            return blank(shape.cls)
        case "other":
            return shape.cls() if shape.cls in SET_VALUES else None
    return {"string": "", "int": 0, "float": 0.0, "bool": False, "bytes": b""}[
        shape.kind
    ]


def blank(cls: type[Any]) -> Any:
    """An object with nothing set; fields without a default get the zero value of their type."""
    missing = {
        field.name
        for field in fields(cls)
        if field.default is MISSING and field.default_factory is MISSING
    }
    return cls(**{a.name: zero(a.hint) for a in attributes(cls) if a.name in missing})


def set_value(hint: Any) -> Any:
    """A value that counts as set, otherwise as small as can be: lists and dicts have one item."""
    shape = shape_of(hint)
    match shape.kind:
        case "list":
            return [item_value(shape.item)]
        case "dict":
            return {"a": item_value(shape.item)}
        case "object":
            return blank(shape.cls)
        case "string" if shape.cls is not None:
            return next(iter(shape.cls))
        case "other":
            return SET_VALUES.get(shape.cls, "a")
    return SET_VALUES[shape.kind]


def item_value(hint: Any) -> Any:
    """An item for a list or dict: an object with nothing set, else a set value."""
    shape = shape_of(hint)
    return blank(shape.cls) if shape.kind == "object" else set_value(hint)


def is_set(value: Any) -> bool:
    """Whether a value counts as set, objects by value always being so."""
    return value is not None and (is_dataclass(value) or bool(value))
