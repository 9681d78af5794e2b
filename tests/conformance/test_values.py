"""Objects made of recorded JSON by nothing but the annotations of their classes."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Literal, NewType

import pytest

from tests.conformance.values import ValueReader
from validation_gen.apitypes import Int32, Quantity
from validation_gen.apitypes import Json as AnyJson

Name = NewType("Name", str)
Names = NewType("Names", "list[Name]")
Tree = NewType("Tree", "list[Tree]")


class Mode(StrEnum):
    FAST = "Fast"


@dataclass(kw_only=True, slots=True)
class Base:
    kind: str = ""


@dataclass(kw_only=True, slots=True)
class Part:
    size: Int32 = 0
    next: Part | None = None


@dataclass(kw_only=True, slots=True)
class Whole(Base):
    pod_ip: str = field(default="", metadata={"json": "podIP"})
    from_: bool = False
    part: Part = field(default_factory=Part, metadata={"inline": True})
    parts: list[Part | None] = field(default_factory=list)
    by_name: dict[Name, Part] = field(default_factory=dict)
    amount: Quantity = field(default_factory=Quantity)
    data: bytes = b""
    mode: Mode | Literal[""] = ""


READER = ValueReader()


@pytest.mark.parametrize(
    ("hint", "data", "value"),
    [
        (str, None, ""),
        (Int32, None, 0),
        (Int32 | None, None, None),
        (Int32 | None, 0, 0),
        (Any, [1], [1]),
        (bytes, "aGk=", b"hi"),
        (bytes, None, b""),
        (Name, None, ""),
        (Names, None, []),
        (Names, ["a"], ["a"]),
        (Tree, [[], [[]]], [[], [[]]]),
        (Quantity, "100m", Quantity("100m")),
        (Quantity, None, Quantity()),
        (Mode, "Fast", Mode.FAST),
        (Mode, "Slow", "Slow"),
        (Mode | Literal[""], None, ""),
        (Mode | None, None, None),
        (Mode | None, "", ""),
    ],
)
def test_null_is_zero_and_the_rest_is_read_by_its_type(
    hint: Any, data: AnyJson, value: object
) -> None:
    read = READER.read(hint, data)
    assert read == value
    assert type(read) is type(value)


def test_an_object_with_all_its_fields() -> None:
    data: AnyJson = {
        "kind": "Whole",
        "podIP": "::1",
        "from": True,
        "size": 3,
        "next": {"size": 4},
        "parts": [None, {"size": 5}],
        "byName": {"a": {}},
        "amount": "1",
        "data": "",
        "mode": "Fast",
        "unknown": 1,
    }
    assert READER.read(Whole, data) == Whole(
        kind="Whole",
        pod_ip="::1",
        from_=True,
        part=Part(size=3, next=Part(size=4)),
        parts=[None, Part(size=5)],
        by_name={Name("a"): Part()},
        amount=Quantity("1"),
        mode=Mode.FAST,
    )


def test_absent_and_null_fields_have_the_defaults_of_their_class() -> None:
    assert READER.read(Whole, {"parts": None, "part": None}) == Whole()
    assert READER.read(Whole, None) == Whole()


def test_what_is_no_api_type_is_refused() -> None:
    with pytest.raises(TypeError, match="is no API type"):
        READER.read(object, {})
