"""The kinds of types, and what a type is below its names."""

from __future__ import annotations

from typing import get_args

import pytest

from validation_gen.model import (
    INTEGER_RANGES,
    List,
    Map,
    Named,
    Optional,
    Scalar,
    ScalarName,
    TypeExpr,
    Universe,
)
from validation_gen.plan.shapes import Kind, Shapes

SCALARS: dict[ScalarName, Kind] = {
    "str": "string",
    "bool": "bool",
    "bytes": "bytes",
    "float32": "float",
    "float64": "float",
    "int": "int",
    "int8": "int",
    "int16": "int",
    "int32": "int",
    "int64": "int",
    "uint": "int",
    "uint8": "int",
    "uint16": "int",
    "uint32": "int",
    "uint64": "int",
    "Any": "any",
    "Quantity": "struct",
    "IntOrString": "struct",
    "Time": "struct",
    "MicroTime": "struct",
    "Duration": "struct",
    "RawExtension": "struct",
    "FieldsV1": "struct",
}
TEXT = Scalar("str")
OTHERS: dict[str, tuple[TypeExpr, Kind, Kind]] = {
    "str | None": (Optional(TEXT), "optional", "string"),
    "list[str]": (List(TEXT), "list", "list"),
    "dict[str, str]": (Map(TEXT, TEXT), "map", "map"),
    "Elsewhere": (Named("elsewhere", "Elsewhere"), "struct", "struct"),
}
"""Other types, with their kind and that of their values when they are set."""


@pytest.fixture
def shapes() -> Shapes:
    return Shapes(Universe({}, {}))


def test_every_scalar_has_a_kind() -> None:
    assert set(SCALARS) == set(get_args(ScalarName))


@pytest.mark.parametrize(("name", "kind"), SCALARS.items())
def test_a_scalar_is_of_its_kind(name: ScalarName, kind: Kind, shapes: Shapes) -> None:
    assert shapes.kind(Scalar(name)) == kind
    assert shapes.value_kind(Optional(Scalar(name))) == kind
    assert shapes.describe(Scalar(name)) == name
    assert not shapes.is_nilable(Scalar(name))


@pytest.mark.parametrize(("written", "expected"), OTHERS.items())
def test_a_type_is_of_its_kind(
    written: str, expected: tuple[TypeExpr, Kind, Kind], shapes: Shapes
) -> None:
    expr, kind, value_kind = expected
    assert (shapes.kind(expr), shapes.value_kind(expr)) == (kind, value_kind)
    assert shapes.describe(expr) == written
    assert shapes.is_nilable(expr) == (kind != "struct")


RANGES = {
    "int": (-9223372036854775808, 9223372036854775807),
    "int8": (-128, 127),
    "int16": (-32768, 32767),
    "int32": (-2147483648, 2147483647),
    "int64": (-9223372036854775808, 9223372036854775807),
    "uint": (0, 18446744073709551615),
    "uint8": (0, 255),
    "uint16": (0, 65535),
    "uint32": (0, 4294967295),
    "uint64": (0, 18446744073709551615),
}


def test_integers_are_as_wide_as_their_names_say() -> None:
    assert INTEGER_RANGES == RANGES
