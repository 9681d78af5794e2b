"""JSON documents: exact numbers, repeated keys, errors in the words of Go's encoding/json with their places."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validation_gen.decode import (
    DEFAULT_LIMITS,
    Document,
    DocumentError,
    Limits,
    documents,
)
from validation_gen.decode.json_reader import read_json
from validation_gen.decode.json_scanner import scan

VALUES: list[tuple[str, Any]] = [
    ('{"a": [1, -2, true, false, null, "b"]}', {"a": [1, -2, True, False, None, "b"]}),
    ('{"a": 1.5}', {"a": 1.5}),
    ('{"a": 1.0}', {"a": 1.0}),
    ('{"a": 1e3}', {"a": 1000.0}),
    (f'{{"a": {"9" * 4000}}}', {"a": int("9" * 4000)}),
    ('{"a": "\\u00e4\\ud83d\\ude00\\n"}', {"a": "ä😀\n"}),
    ('{"a": "\\ud83d"}', {"a": "\ufffd"}),
    ('{"\\udc00a\\ud800": "\\u0000"}', {"\ufffda\ufffd": "\0"}),
    ('{"a": "\u2028\x7f"}', {"a": "\u2028\x7f"}),
    ("{}", {}),
    ("[]", []),
]


@pytest.mark.parametrize(("text", "data"), VALUES)
def test_a_value_is(text: str, data: Any) -> None:
    (document,) = read(text)
    assert isinstance(document, Document)
    assert document.data == data
    assert json.dumps(document.data) == json.dumps(data), "of the same types too"


ERRORS = [
    ('{"a":1,}', "1:8", "invalid character '}' looking for beginning of object key string"),
    ("[1,]", "1:4", "invalid character ']' looking for beginning of value"),
    ('{"a" 1}', "1:6", "invalid character '1' after object key"),
    ('{\n  "a": 1\n  "b": 2\n}', "3:3", "invalid character '\"' after object key:value pair"),
    ("[1 2]", "1:4", "invalid character '2' after array element"),
    ("[01]", "1:3", "invalid character '1' after array element"),
    ("[1.]", "1:4", "invalid character ']' after decimal point in numeric literal"),
    ("[1e+]", "1:5", "invalid character ']' in exponent of numeric literal"),
    ("[-a]", "1:3", "invalid character 'a' in numeric literal"),
    ("[+1]", "1:2", "invalid character '+' looking for beginning of value"),
    ("[.5]", "1:2", "invalid character '.' looking for beginning of value"),
    ("[NaN]", "1:2", "invalid character 'N' looking for beginning of value"),
    ("[Infinity]", "1:2", "invalid character 'I' looking for beginning of value"),
    ("[-Infinity]", "1:3", "invalid character 'I' in numeric literal"),
    ("[\u00b2]", "1:2", "invalid character '\u00b2' looking for beginning of value"),
    ("[nil]", "1:3", "invalid character 'i' in literal null (expecting 'u')"),
    ("[True]", "1:2", "invalid character 'T' looking for beginning of value"),
    ("['a']", "1:2", "invalid character '\\'' looking for beginning of value"),
    ('["a\tb"]', "1:4", "invalid character '\\t' in string literal"),
    ('["\\x"]', "1:4", "invalid character 'x' in string escape code"),
    ('["\\u12g4"]', "1:7", "invalid character 'g' in \\u hexadecimal character escape"),
    ('["abc', "1:6", "unexpected end of JSON input"),
    ('{"a":\n', "2:1", "unexpected end of JSON input"),
    ("[1, 2", "1:6", "unexpected end of JSON input"),
    ("[\u00a01]", "1:2", "invalid character '\\u00a0' looking for beginning of value"),
    ("[1e400]", "1:2", "json: cannot unmarshal number 1e400 into Go value of type float64"),
    (f"[{'9' * 5000}]", "1:2",
     f"json: cannot unmarshal number {'9' * 60}... into Go value of type float64"),
    ("{} x", "1:4", "invalid character 'x' looking for beginning of value"),
    ("0E", "1:3", "unexpected end of JSON input"),
    ("1.x", "1:3", "invalid character 'x' after decimal point in numeric literal"),
    ("/* c */ {}", "1:1", "invalid character '/' looking for beginning of value"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "position", "message"), ERRORS)
def test_an_error_has_its_place(text: str, position: str, message: str) -> None:
    *_, error = read(text)
    assert isinstance(error, DocumentError)
    assert str(error) == f"a.json:{position}: {message}"


DUPLICATES = [
    ('{"a": 1, "a": 2}', ['1:10 duplicate field "a"'], {"a": 2}),
    ('{"s": [{"k": 1,\n "k": 2}, {"k": 1}], "s": []}',
     ['2:2 duplicate field "s[0].k"', '2:22 duplicate field "s"'], {"s": []}),
    ('{"a": {"b": {"c\\"d": 1, "c\\"d": 1}}}', ['1:25 duplicate field "a.b.c\\"d"'],
     {"a": {"b": {'c"d': 1}}}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told", "data"), DUPLICATES)
def test_a_repeated_key_is_told_in_the_words_of_the_server(
    text: str, told: list[str], data: Any
) -> None:
    (document,) = read(text)
    assert isinstance(document, Document)
    assert document.data == data
    assert [
        f"{d.position.line}:{d.position.column} {d.message}"
        for d in document.duplicates
    ] == told


LIMITS = [
    ("[[[1]]]", "1:3", "exceeded max depth of 2"),
    ('{"a": {"b": {}}}', "1:13", "exceeded max depth of 2"),
    ('{"a": 1, "b": 2, "c": 3,\n"d": 4}', "2:1", "more than 3 keys in one object"),
    ("[1, 2, 3, 4, 5, 6, 7, 8,\n 9]", "2:2", "more than 9 values in one document"),
]


@pytest.mark.parametrize(("text", "position", "message"), LIMITS)
def test_a_limit_has_its_place(text: str, position: str, message: str) -> None:
    limits = Limits(max_depth=2, max_keys=3, max_values=9)
    (error,) = documents(text.encode(), "a.json", limits)
    assert isinstance(error, DocumentError)
    assert (str(error), error.reason) == (f"a.json:{position}: {message}", "limit")


@pytest.mark.parametrize("text", ["[[1], [2]]", '{"a": {"b": 1, "c": 2, "d": 3}}'])
def test_just_within_the_limits(text: str) -> None:
    limits = Limits(max_depth=2, max_keys=3, max_values=9)
    (document,) = documents(text.encode(), "a.json", limits)
    assert isinstance(document, Document)
    assert document.data == json.loads(text)


@pytest.fixture
def most_digits() -> Iterator[Callable[[int], None]]:
    """Tells Python how many digits integers may have, as PYTHONINTMAXSTRDIGITS does; 0 is any number."""
    before = sys.get_int_max_str_digits()
    yield sys.set_int_max_str_digits
    sys.set_int_max_str_digits(before)


@pytest.mark.parametrize("sign", ["", "-"])
@pytest.mark.parametrize(("setting", "most"), [(4300, 4300), (640, 640), (5000, 4300), (0, 4300)])  # fmt: skip
def test_how_long_integers_are_does_not_hang_on_what_python_is_told(
    setting: int, most: int, sign: str, most_digits: Callable[[int], None]
) -> None:
    most_digits(setting)
    (document,) = read(f'{{"b": {sign}{"9" * most}}}')
    assert isinstance(document, Document)
    assert document.data["b"] == int(sign + "9" * most)
    assert document.locate((None, "b")).column == 7
    for count in (most + 1, 6000):
        (error,) = read(f'{{"a": "{"1" * 9000}", "b": {sign}{"9" * count}}}')
        assert str(error).startswith("a.json:1:9016: json: cannot unmarshal number ")


json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=30,
)


@given(json_values, st.booleans())
def test_the_scanner_and_the_standard_library_read_the_same(
    value: Any, ascii: bool
) -> None:
    text = json.dumps(value, ensure_ascii=ascii)
    if any(0xD800 <= ord(c) < 0xE000 for c in text):
        return
    (plain,) = read_json(text, DEFAULT_LIMITS)
    scanned = scan(text, 0, DEFAULT_LIMITS)
    assert scanned.read == plain
    assert scanned.end == len(text)


@given(st.text('{}[]":,.0123456789-+eE\\utrfalsn \n\x00ä'))
def test_whatever_the_text_both_accept_or_refuse_it(text: str) -> None:
    try:
        expected = [json.loads(text)]
        json.dumps(expected, allow_nan=False)
    except ValueError:
        expected = []
    found = list(documents(text.encode(), "a.json"))
    accepted = [d.data for d in found if isinstance(d, Document)]
    if expected and expected != [None]:
        assert accepted == expected
    elif text.strip():
        # Several values in a row, which `json` does not take, are fine here.
        assert len(found) != 1 or not accepted or expected == [None]


def read(text: str) -> list[Document | DocumentError]:
    return list(documents(text.encode(), "a.json"))
