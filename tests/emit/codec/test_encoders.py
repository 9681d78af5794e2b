"""Given an object: its JSON data, fields in order, zero values left out."""

from __future__ import annotations

from typing import Any

import pytest

from tests.emit.codec.workshop import Built
from validation_gen.apitypes import IntOrString, Quantity, RawExtension, Time

ALWAYS: dict[str, Any] = {
    "keptFlag": False,
    "keptTags": [],
    "keptLabels": {},
    "keptChild": {"name": ""},
    "child": {"name": ""},
    "keptTime": None,
}
"""What is written of an empty spec: fields with `omitempty` off, and a struct that has such a field."""


def encoded(everything: Built, **fields: Any) -> dict[str, Any]:
    """What a field adds to the JSON data of an empty spec."""
    data: dict[str, Any] = everything.encode_spec(everything.Spec(**fields))
    return {
        name: value for name, value in data.items() if ALWAYS.get(name, ...) != value
    }


CASES: list[tuple[dict[str, Any], dict[str, Any]]] = [
    ({}, {}),
    ({"text": "x"}, {"text": "x"}),
    ({"i8": -1, "f64": 0.5, "flag": True}, {"i8": -1, "f64": 0.5, "flag": True}),
    ({"i32": 0}, {"i32": 0}),
    ({"blob": b"hi"}, {"blob": "aGk="}),
    ({"mode": "Other"}, {"mode": "Other"}),
    ({"mode_ptr": ""}, {"modePtr": ""}),
    ({"kept_flag": True}, {"keptFlag": True}),
    ({"kept_tags": None}, {}),
    ({"kept_labels": None}, {}),
    ({"tags": None, "labels": None, "kids": None, "kid_map": None}, {}),
    ({"numbers": [1, None]}, {"numbers": [1, None]}),
    ({"blobs": {"a": b"hi"}}, {"blobs": {"a": "aGk="}}),
    ({"extras": {"a": ["b"]}}, {"extras": {"a": ["b"]}}),
    ({"anything": 0}, {"anything": 0}),
    ({"quantity": Quantity("0")}, {}),
    ({"quantity": Quantity("1.50")}, {"quantity": "1500m"}),
    ({"limits": {"cpu": Quantity("0")}}, {"limits": {"cpu": "0"}}),
    ({"created": Time("2024-05-01T12:00:00Z")}, {"created": "2024-05-01T12:00:00Z"}),
    ({"deleted": Time()}, {"deleted": None}),
    ({"raw": RawExtension([])}, {"raw": []}),
]


@pytest.mark.parametrize(
    ("fields", "data"), CASES, ids=[str(case[0]) for case in CASES]
)
def test_a_field_is_written_unless_it_is_zero(
    everything: Built, fields: dict[str, Any], data: dict[str, Any]
) -> None:
    assert encoded(everything, **fields) == data


def test_enum_members_are_written_as_plain_text(everything: Built) -> None:
    fast, slow = everything.Mode.FAST, everything.Mode.SLOW
    data = encoded(
        everything, mode=fast, mode_ptr=slow, modes=[fast, "x"], by_mode={slow: "n"}
    )
    assert data == {
        "mode": "Fast",
        "modePtr": "Slow",
        "modes": ["Fast", "x"],
        "byMode": {"Slow": "n"},
    }
    texts = [data["mode"], data["modePtr"], *data["modes"], *data["byMode"]]
    assert {type(text) for text in texts} == {str}
    assert type(everything.encode_mode(fast)) is str


def test_a_struct_by_value_that_writes_nothing_is_left_out_and_one_that_may_be_none_is_not(
    everything: Built,
) -> None:
    assert everything.encode_handler(everything.Handler()) == {}
    assert encoded(everything, child_ptr=everything.Child()) == {
        "childPtr": {"name": ""}
    }
    assert encoded(everything, kid_ptrs=[None]) == {"kidPtrs": [None]}


def test_fields_come_in_the_order_of_the_class_those_of_embedded_structs_in_their_place(
    everything: Built,
) -> None:
    spec = everything.Spec(
        text="t", handler=everything.Handler(exec_="run", port=IntOrString(80))
    )
    root = everything.Root(spec=spec, api_version="v1", kind="Root")
    data = everything.encode_root(root)
    assert list(data) == ["kind", "apiVersion", "spec"]
    assert list(data["spec"])[:3] == ["exec", "port", "text"]


def test_the_data_shares_no_list_or_map_with_the_object(everything: Built) -> None:
    spec = everything.Spec(tags=["a"], labels={"a": "b"}, numbers=[1])
    data = everything.encode_spec(spec)
    data["tags"].append("b")
    data["labels"]["c"] = "d"
    data["numbers"].append(2)
    assert spec == everything.Spec(tags=["a"], labels={"a": "b"}, numbers=[1])
