"""Readers of single values: what each takes, what it makes of null, and what it says of the rest.

The limits are those of Go's types, the positions in base64 those at which `encoding/base64` stops.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from validation_gen.apitypes import Duration, Quantity, Time
from validation_gen.runtime import (
    DecodeError,
    DecodeProblem,
    Path,
    encode_bytes,
    enum_reader,
    parser,
    read_any,
    read_bool,
    read_bytes,
    read_float32,
    read_float64,
    read_int,
    read_int8,
    read_int16,
    read_int32,
    read_int64,
    read_string,
    read_uint,
    read_uint8,
    read_uint16,
    read_uint32,
    read_uint64,
    unknown_fields,
)
from validation_gen.runtime.decode_problems import unfit_text, wrong_number, wrong_type
from validation_gen.runtime.decode_values import ReadItem
from validation_gen.runtime.decoding import (
    as_object,
    decoded,
    decoded_value,
    read_list,
    read_map,
    read_object_map,
    read_objects,
    read_string_map,
    read_strings,
)

AT: Path = (((None, "spec"), "items"), 3)
FIELD = "Go struct field Item.spec.items of type"


def reading(
    read: ReadItem, value: object, struct: str = "Item"
) -> tuple[object, list[DecodeProblem]]:
    problems: list[DecodeProblem] = []
    return read(value, AT, problems, struct, "v1.T"), problems


def refused(what: str, struct: str = "Item") -> list[DecodeProblem]:
    target = FIELD if struct else "Go value of type"
    return [
        DecodeProblem(AT, "type", f"json: cannot unmarshal {what} into {target} v1.T")
    ]


INTEGERS: list[tuple[ReadItem, int, int]] = [
    (read_int8, -128, 127),
    (read_uint8, 0, 255),
    (read_int16, -32_768, 32_767),
    (read_uint16, 0, 65_535),
    (read_int32, -2_147_483_648, 2_147_483_647),
    (read_uint32, 0, 4_294_967_295),
    (read_int64, -9_223_372_036_854_775_808, 9_223_372_036_854_775_807),
    (read_uint64, 0, 18_446_744_073_709_551_615),
    (read_int, -9_223_372_036_854_775_808, 9_223_372_036_854_775_807),
    (read_uint, 0, 18_446_744_073_709_551_615),
]


@pytest.mark.parametrize(("read", "low", "high"), INTEGERS)
def test_an_integer_fits_into_its_type_or_is_refused(
    read: ReadItem, low: int, high: int
) -> None:
    for value in (low, 0, high):
        assert reading(read, value) == (value, [])
    for value in (low - 1, high + 1):
        assert reading(read, value) == (0, refused(f"number {value}"))
    assert reading(read, None) == (0, [])
    assert reading(read, True) == (0, refused("bool"))
    assert reading(read, 1.0) == (0, refused("number 1.0"))
    assert reading(read, "1", struct="") == (0, refused("string", struct=""))


# The largest floats there are; what is nearer to the next power of two does not fit.
LARGEST_32 = 3.4028234663852886e38
LARGEST_64 = 1.7976931348623157e308


@pytest.mark.parametrize(
    ("read", "largest", "next_above"),
    [
        (read_float32, int(LARGEST_32), 2**128 - 2**103),
        (read_float64, int(LARGEST_64), 2**1024 - 2**970),
    ],
)
def test_a_float_fits_into_its_type_or_is_refused(
    read: ReadItem, largest: int, next_above: int
) -> None:
    for value in (largest, -largest, next_above - 1, 1 - next_above):
        found, problems = reading(read, value)
        assert (found, type(found), problems) == (float(value), float, [])
    for value in (next_above, -next_above):
        found, problems = reading(read, value)
        assert (found, problems) == (0.0, refused(f"number {value}"))
        assert type(found) is float
    assert reading(read, None) == (0.0, [])
    assert reading(read, False) == (0.0, refused("bool"))
    assert reading(read, float("inf")) == (0.0, refused("number inf"))


def test_text_and_flags_are_read_as_they_are_or_refused() -> None:
    assert reading(read_string, "x") == ("x", [])
    assert reading(read_string, None) == ("", [])
    assert reading(read_string, b"x") == ("", refused("bytes"))
    assert reading(read_bool, True) == (True, [])
    assert reading(read_bool, False) == (False, [])
    assert reading(read_bool, None) == (False, [])
    assert reading(read_bool, 1) == (False, refused("number"))
    assert reading(read_bool, [], struct="") == (False, refused("array", struct=""))
    assert reading(read_any, {"a": [None]}) == ({"a": [None]}, [])


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("", b""),
        ("\n", b""),
        ("aGk=", b"hi"),
        ("aGk=\n", b"hi"),
        ("aG==\r\n", b"h"),
        ("a\nG\nk\n=\r", b"hi"),
        ("aGkx", b"hi1"),
        ("+/+/", b"\xfb\xff\xbf"),
        ("Zz09", b"g=="),
    ],
)
def test_base64_is_read_without_regard_to_line_feeds(text: str, value: bytes) -> None:
    assert reading(read_bytes, text) == (value, [])


ILLEGAL = {
    "a b": 1,
    "é": 0,
    "\ud800": 0,
    "aXk": 0,
    "aGé": 2,
    "a-==": 1,
    "a_==": 1,
    "a": 0,
    "aG": 0,
    "aGk": 0,
    "aGkxa": 4,
    "aGkxaG": 4,
    "aGkxaGk": 4,
    "a\nGk": 1,
    "aGk\n": 1,
    "=": 0,
    "a=": 1,
    "a===": 1,
    "aG=": 3,
    "aG=\n": 4,
    "aG=\n\n": 5,
    "aG\n=\n": 5,
    "aGkxaG=": 7,
    "aG=x": 2,
    "aG\n=x": 3,
    "aG=\nx": 3,
    "aG==x": 4,
    "aG=\n=\nx": 6,
    "aG==aGk=": 4,
    "aGk==": 4,
    "aGk= ": 4,
    "aGk=\n\nx": 6,
    "aGk=aGkx\n": 4,
    "aGkx=": 4,
    "aGkx\n\n=": 6,
    "aGkx\naG=k": 7,
    "aGkx aGkx": 4,
}


@pytest.mark.parametrize("text", ILLEGAL)
def test_other_base64_is_refused_where_go_refuses_it(text: str) -> None:
    message = f"illegal base64 data at input byte {ILLEGAL[text]}"
    assert reading(read_bytes, text) == (b"", [DecodeProblem(AT, "type", message)])


def test_bytes_may_be_a_list_of_numbers() -> None:
    assert reading(read_bytes, [0, None, 255]) == (b"\x00\x00\xff", [])
    assert reading(read_bytes, []) == (b"", [])
    assert reading(read_bytes, None) == (b"", [])
    assert reading(read_bytes, {}) == (b"", refused("object"))
    value, problems = reading(read_bytes, [1, 256, "x"])
    assert value == b"\x01\x00\x00"
    assert problems == [
        DecodeProblem(
            (AT, 1), "type", f"json: cannot unmarshal number 256 into {FIELD} uint8"
        ),
        DecodeProblem(
            (AT, 2), "type", f"json: cannot unmarshal string into {FIELD} uint8"
        ),
    ]
    assert encode_bytes(b"\xfb\xff") == "+/8="


def test_values_with_a_form_of_their_own_are_shared_and_complain_as_go_does() -> None:
    read = parser(Quantity)
    first, problems = reading(read, "100m")
    assert (first, problems) == (Quantity("100m"), [])
    assert reading(read, "100m")[0] is first
    assert reading(read, 2) == (Quantity("2"), [])
    assert reading(read, None) == (Quantity(), [])
    found, [problem] = reading(read, "many")
    assert (found, problem.path, problem.kind) == (Quantity(), AT, "type")
    found, problems = reading(parser(Time), 5)
    assert (found, problems) == (
        Time(),
        [
            DecodeProblem(
                AT, "type", f"json: cannot unmarshal number into {FIELD} string"
            )
        ],
    )
    found, problems = reading(parser(Time), 5, struct="")
    assert problems[0].message == (
        "json: cannot unmarshal number into Go value of type string"
    )
    found, problems = reading(parser(Duration), None)
    assert found == Duration()
    assert [p.message for p in problems] == ['time: invalid duration ""']


def test_only_the_first_mention_of_a_type_is_that_of_the_field() -> None:
    problems: list[DecodeProblem] = []
    unfit_text(problems, AT, ValueError("Go value of type a, Go value of type b"), "S")
    unfit_text(problems, AT, ValueError("Go value of type a"), "")
    assert [p.message for p in problems] == [
        "Go struct field S.spec.items of type a, Go value of type b",
        "Go value of type a",
    ]


def test_an_enum_has_members_and_keeps_other_text() -> None:
    read = enum_reader({"A": 1})
    assert reading(read, "A") == (1, [])
    assert reading(read, "B") == ("B", [])
    assert reading(read, None) == ("", [])
    assert reading(read, 1) == ("", refused("number"))


KINDS = {
    "string": "x",
    "bool": True,
    "number": 0,
    "array": [],
    "object": {},
    "NoneType": None,
    "tuple": (),
}


@pytest.mark.parametrize("kind", KINDS)
def test_a_value_is_called_what_go_calls_it(kind: str) -> None:
    problems: list[DecodeProblem] = []
    wrong_type(problems, AT, KINDS[kind], "Item", "v1.T")
    wrong_type(problems, None, KINDS[kind], "", "v1.T")
    wrong_number(problems, AT, KINDS[kind], "Item", "v1.T")
    assert problems == [
        *refused(kind),
        DecodeProblem(
            None, "type", f"json: cannot unmarshal {kind} into Go value of type v1.T"
        ),
        *refused("number 0" if kind == "number" else kind),
    ]


def test_every_unknown_field_is_told() -> None:
    problems: list[DecodeProblem] = []
    unknown_fields(problems, AT, {"a": 1, "b": 2, 5: 3}, ("a",))  # type: ignore[dict-item]
    assert problems == [
        DecodeProblem((AT, "b"), "unknown", 'unknown field "spec.items[3].b"'),
        DecodeProblem((AT, "5"), "unknown", 'unknown field "spec.items[3].5"'),
    ]


# Lists and maps. A struct here is a list of the data, path and old part it was read with.


def struct(data: Any, path: Path, problems: Any, reuse: Any) -> Any:
    return [data, path, reuse]


def test_lists_tell_each_item_that_does_not_fit_at_its_index() -> None:
    problems: list[DecodeProblem] = []
    assert read_strings(["a", "b"], AT, problems, None, "Item", "v1.T") == ["a", "b"]
    assert problems == []
    assert read_strings(["a", 1, None], AT, problems, None, "Item", "v1.T") == [
        "a",
        "",
        "",
    ]
    assert read_list([1, None, "x"], AT, problems, None, read_int8, "Item", "v1.T") == [
        1,
        0,
        0,
    ]
    assert read_list(
        [None, 1], AT, problems, None, read_int8, "Item", "v1.T", True
    ) == [None, 1]
    assert [(p.path, p.message.split()[3]) for p in problems] == [
        ((AT, 1), "number"),
        ((AT, 2), "string"),
    ]


def test_lists_of_structs_read_each_item_at_its_index() -> None:
    problems: list[DecodeProblem] = []
    found = read_objects(
        [{"a": 1}, None, 5], AT, problems, None, struct, "Item", "v1.T"
    )
    assert found == [
        [{"a": 1}, (AT, 0), None],
        [{}, (AT, 1), None],
        [{}, (AT, 2), None],
    ]
    assert [(p.path, p.message) for p in problems] == [
        ((AT, 2), f"json: cannot unmarshal number into {FIELD} v1.T")
    ]
    found = read_objects([None, {}], AT, [], None, struct, "Item", "v1.T", True)
    assert found == [None, [{}, (AT, 1), None]]


def test_maps_tell_each_value_that_does_not_fit_at_its_key() -> None:
    problems: list[DecodeProblem] = []
    assert read_string_map({"a": "b"}, AT, problems, None, "Item", "v1.T") == {"a": "b"}
    assert problems == []
    data = {"a": 1, 5: "b", "c": None}
    assert read_string_map(data, AT, problems, None, "Item", "v1.T") == {
        "a": "",
        "c": "",
    }
    data = {"a": None, "b": "x", None: 1}
    assert read_map(data, AT, problems, None, read_int8, "Item", "v1.T") == {
        "a": 0,
        "b": 0,
    }
    found = read_map(
        {"a": None, "b": 1}, AT, problems, None, read_int8, "Item", "v1.T", True
    )
    assert found == {"a": None, "b": 1}
    assert [(p.path, p.kind, p.message) for p in problems] == [
        ((AT, ("a",)), "type", f"json: cannot unmarshal number into {FIELD} v1.T"),
        ((AT, ("5",)), "type", "json: object key 5 is not a string"),
        ((AT, ("b",)), "type", f"json: cannot unmarshal string into {FIELD} v1.T"),
        ((AT, ("None",)), "type", "json: object key None is not a string"),
    ]


def test_maps_of_structs_read_each_value_at_its_key() -> None:
    problems: list[DecodeProblem] = []
    data: Any = {"a": {"x": 1}, "b": None, "c": [], 5: {}}
    found = read_object_map(data, AT, problems, None, struct, "Item", "v1.T")
    assert found == {
        "a": [{"x": 1}, (AT, ("a",)), None],
        "b": [{}, (AT, ("b",)), None],
        "c": [{}, (AT, ("c",)), None],
    }
    assert [(p.path, p.message) for p in problems] == [
        ((AT, ("c",)), f"json: cannot unmarshal array into {FIELD} v1.T"),
        ((AT, ("5",)), "json: object key 5 is not a string"),
    ]
    found = read_object_map({"b": None}, AT, [], None, struct, "Item", "v1.T", True)
    assert found == {"b": None}


def test_the_same_data_gives_the_very_list_or_map_there_was() -> None:
    old_list, old_map = ["old"], {"a": "old"}
    for again in (
        read_strings(["a"], AT, [], (old_list, ["a"]), "Item", "v1.T"),
        read_list(["a"], AT, [], (old_list, ["a"]), read_string, "Item", "v1.T"),
        read_objects([{}], AT, [], (old_list, [{}]), struct, "Item", "v1.T"),
    ):
        assert again is old_list
    for kept in (
        read_string_map({"a": "b"}, AT, [], (old_map, {"a": "b"}), "Item", "v1.T"),
        read_map(
            {"a": "b"}, AT, [], (old_map, {"a": "b"}), read_string, "Item", "v1.T"
        ),
        read_object_map(
            {"a": {}}, AT, [], (old_map, {"a": {}}), struct, "Item", "v1.T"
        ),
    ):
        assert kept is old_map
    assert read_strings(["a"], AT, [], (old_list, ["b"]), "Item", "v1.T") == ["a"]
    assert read_list(["a"], AT, [], (old_list, ["b"]), read_string, "Item", "v1.T") == [
        "a"
    ]
    found = read_string_map({"a": "b"}, AT, [], (old_map, {"a": "c"}), "Item", "v1.T")
    assert found == {"a": "b"}
    found = read_map({"a": "b"}, AT, [], (old_map, {}), read_string, "Item", "v1.T")
    assert found == {"a": "b"}


def test_old_parts_are_handed_to_what_may_share_them() -> None:
    old = (["x", "y"], [{"n": 1}, {"n": "k", "v": 1}])
    found = read_objects(
        [{"n": 1}, {"n": "k", "v": 2}, None], AT, [], old, struct, "", "v1.T"
    )
    assert [part for _, _, part in found] == [
        ("x", {"n": 1}),
        ("y", {"n": "k", "v": 1}),
        None,
    ]
    olds = ({"a": "x", "b": None}, {"a": {"n": 1}})
    data = {"a": {"n": 2}, "b": {"n": 1}, "c": {}, "d": None}
    found_map = read_object_map(data, AT, [], olds, struct, "", "v1.T")
    assert {key: part for key, (_, _, part) in found_map.items()} == {
        "a": ("x", {"n": 1}),
        "b": None,
        "c": None,
        "d": None,
    }


def test_a_struct_that_is_no_object_is_read_from_nothing() -> None:
    problems: list[DecodeProblem] = []
    data = {"a": 1}
    assert as_object(data, AT, problems, "Item", "v1.T") is data
    assert as_object(None, AT, problems, "Item", "v1.T") == {}
    assert problems == []
    assert as_object([], AT, problems, "Item", "v1.T") == {}
    assert problems == refused("array")


def too_deep(data: Any, path: Path, problems: Any, *context: Any) -> Any:
    problems.append(DecodeProblem((path, "a"), "unknown", "before"))
    raise RecursionError


def test_decoding_raises_all_problems_with_what_could_be_read() -> None:
    assert decoded(struct, {"a": 1}, AT, None, "v1.T") == [{"a": 1}, AT, None]
    assert decoded(struct, {}, AT, ("old", 1), "v1.T") == [{}, AT, ("old", 1)]
    assert decoded_value(read_string, "x", AT, "v1.T") == "x"
    with pytest.raises(DecodeError) as caught:
        decoded(struct, "x", AT, None, "v1.T")
    assert caught.value.problems == refused("string", struct="")
    assert caught.value.value == [{}, AT, None]
    with pytest.raises(DecodeError) as caught:
        decoded_value(read_string, 1, AT, "v1.T")
    assert caught.value.problems == refused("number", struct="")
    assert caught.value.value == ""


def test_what_is_too_deep_is_told_with_the_problems_before_it() -> None:
    expected = [
        DecodeProblem((AT, "a"), "unknown", "before"),
        DecodeProblem(AT, "depth", "exceeded max depth"),
    ]
    ways: tuple[Callable[[], object], ...] = (
        lambda: decoded(too_deep, {}, AT, None, "v1.T"),
        lambda: decoded_value(too_deep, {}, AT, "v1.T"),
    )
    for decode in ways:
        with pytest.raises(DecodeError) as caught:
            decode()
        assert (caught.value.problems, caught.value.value) == (expected, None)
