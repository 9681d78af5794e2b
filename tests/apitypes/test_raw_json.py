"""Values that are JSON of one's own choice: an integer or a string, and objects kept whole."""

from __future__ import annotations

import copy
import pickle
from typing import get_args

import pytest

from validation_gen import apitypes
from validation_gen.apitypes import FieldsV1, IntOrString, Json, RawExtension


@pytest.mark.parametrize("data", [0, -1, 2**31 - 1, -(2**31), "", "80%", "80"])
def test_an_int_or_string_is_either(data: int | str) -> None:
    value = IntOrString.from_json(data)
    assert value.to_json() == value.value == data
    assert str(value) == str(data)
    assert value == IntOrString(data)
    assert hash(value) == hash(IntOrString(data))
    assert pickle.loads(pickle.dumps(value)) == value


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (2**31, "number 2147483648"),
        (1.5, "number 1.5"),
        (True, "bool"),
        ([], "array"),
        ({}, "object"),
    ],
)
def test_anything_else_is_not(data: object, what: str) -> None:
    with pytest.raises(ValueError) as caught:
        IntOrString.from_json(data)
    assert str(caught.value) == (
        f"json: cannot unmarshal {what} into Go value of type int32"
    )


def test_zero_is_the_integer_zero() -> None:
    assert IntOrString() == IntOrString.from_json(None) == IntOrString(0)
    assert not IntOrString()
    assert IntOrString().is_zero()
    assert IntOrString("")
    assert IntOrString(80) != IntOrString("80")
    assert IntOrString(80) != 80
    assert repr(IntOrString("80%")) == "IntOrString('80%')"


@pytest.mark.parametrize("kind", [RawExtension, FieldsV1])
@pytest.mark.parametrize("data", [{}, {"a": [1, None, {"b": "c"}]}, [], "x", 0, False])
def test_json_is_kept_as_it_is(
    kind: type[RawExtension] | type[FieldsV1], data: Json
) -> None:
    value = kind.from_json(data)
    assert value.to_json() is value.data is data
    assert value
    assert not value.is_zero()
    assert value == kind(copy.deepcopy(data))
    assert copy.deepcopy(value) == value
    assert pickle.loads(pickle.dumps(value)) == value
    assert repr(value) == f"{kind.__name__}({data!r})"


@pytest.mark.parametrize("kind", [RawExtension, FieldsV1])
def test_without_json_it_is_zero(kind: type[RawExtension] | type[FieldsV1]) -> None:
    assert not kind()
    assert kind().is_zero()
    assert kind() == kind.from_json(None)
    assert kind().to_json() is None
    assert kind() != kind({})


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ({"a": 1}, {"a": 1.0}),
        ({"a": 1}, {"a": True}),
        ({"a": 1}, {"a": "1"}),
        ({"a": None}, {}),
        ([1, 2], [2, 1]),
        ([1], [1, 1]),
    ],
)
def test_json_that_reads_differently_differs(a: Json, b: Json) -> None:
    assert RawExtension(a) != RawExtension(b)


def test_json_of_any_depth_compares() -> None:
    def nested(innermost: Json) -> RawExtension:
        data = innermost
        for _ in range(50_000):
            data = {"a": [data]}
        return RawExtension(data)

    assert nested({"b": 1, "c": 2}) == nested({"c": 2, "b": 1})
    assert nested(1) != nested(2)
    assert RawExtension({}) != FieldsV1({})


@pytest.mark.parametrize(
    ("name", "base"),
    [
        ("Int", int),
        ("Int8", int),
        ("Int16", int),
        ("Int32", int),
        ("Int64", int),
        ("Uint", int),
        ("Uint8", int),
        ("Uint16", int),
        ("Uint32", int),
        ("Uint64", int),
        ("Float32", float),
        ("Float64", float),
    ],
)
def test_a_sized_number_tells_its_kubernetes_name(name: str, base: type) -> None:
    assert get_args(getattr(apitypes, name)) == (base, name.lower())
