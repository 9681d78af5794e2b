"""YAML beyond scalars: merges, aliases, repeated keys, syntax errors, and both of PyYAML's parsers alike."""

from __future__ import annotations

import json
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from validation_gen.decode import DEFAULT_LIMITS, Document, DocumentError, documents
from validation_gen.decode.reading import Refusal
from validation_gen.decode.yaml_marks import mark_yaml
from validation_gen.decode.yaml_reader import read_yaml

BASE = "x: &x {a: 1, b: 2}\ny: &y {b: 3, c: 4}\nm:\n"

MERGES: list[tuple[str, str, dict[str, int]]] = [
    ("one object", "<<: *x", {"a": 1, "b": 2}),
    ("an inline object", "<<: {a: 1}", {"a": 1}),
    ("a key below a merge wins", "<<: *x\n  a: 7", {"a": 7, "b": 2}),
    ("a merge below a key wins, as in Kubernetes", "a: 7\n  <<: *x", {"a": 1, "b": 2}),
    ("of several the first wins", "<<: [*x, *y]", {"a": 1, "b": 2, "c": 4}),
    ("two merges in a row", "<<: *x\n  <<: *y", {"a": 1, "b": 3, "c": 4}),
    ("nothing", "<<: []", {}),
    ("with a tag", "!!merge <<: *x", {"a": 1, "b": 2}),
]


@pytest.mark.parametrize(("what", "text", "merged"), MERGES)
def test_merging(what: str, text: str, merged: dict[str, int]) -> None:
    document = read(f"{BASE}  {text}\n")
    assert document.data["m"] == merged, what
    assert document.duplicates == ()


def test_quoted_it_is_an_ordinary_key() -> None:
    assert read("'<<': {a: 1}\n").data == {"<<": {"a": 1}}


@pytest.mark.parametrize("value", ["5", "[5]", "[{a: 1}, [2]]", "*n", "~"])
def test_only_objects_can_be_merged(value: str) -> None:
    error = refused(f"n: &n 5\n<<: {value}\n")
    assert error.message.startswith("yaml: map merge requires map or sequence of maps")
    assert error.position.line == 2


def test_an_alias_repeats_a_value_or_a_key() -> None:
    data = read("a: &x [1, {b: &y c}]\n*y : *x\nd: *y\n").data
    assert data == {"a": [1, {"b": "c"}], "c": [1, {"b": "c"}], "d": "c"}


DUPLICATES = [
    ("a: 1\nb: 2\na: 3\n", [("a", 3, 1)], {"a": 3, "b": 2}),
    ("s:\n- {k: 1, 'k': 2}\n- k: 1\n  k: 2\n  k: 3\n", [("k", 2, 10), ("k", 4, 3), ("k", 5, 3)],
     {"s": [{"k": 2}, {"k": 3}]}),
    ("1: a\n'1': b\n", [("1", 2, 1)], {"1": "b"}),
    ("yes: a\non: b\n", [("true", 2, 1)], {"true": "b"}),
    ("<<: {a: 1}\na: 2\na: 3\n", [("a", 3, 1)], {"a": 3}),
    ("<<: {a: 1, a: 2}\n", [("a", 1, 12)], {"a": 2}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "repeated", "data"), DUPLICATES)
def test_a_repeated_key_is_told_and_the_last_one_counts(
    text: str, repeated: list[tuple[str, int, int]], data: Any
) -> None:
    document = read(text)
    assert document.data == data
    assert [
        (d.path[-1], d.position.line, d.position.column) for d in document.duplicates
    ] == repeated


def test_a_repeated_key_is_told_in_the_words_of_yaml() -> None:
    (duplicate,) = read('s: [0, {"a\\"b": {c: 1, c: 2}}]\n').duplicates
    assert duplicate.message == 'key "c" already set in map'
    assert duplicate.path == ("s", 1, 'a"b', "c")


ERRORS = [
    ("a: b: c\n", "1:5", "yaml: mapping values are not allowed in this context"),
    ("a: [1, 2\n", "2:1", "yaml: did not find expected ',' or ']' while parsing a flow sequence"
     " that begins on line 1"),
    ('a:\n  b: "x\n', "3:1", "yaml: found unexpected end of stream while scanning a quoted scalar"
     " that begins on line 2"),
    ("a:\n\t- b\n", "2:1", "yaml: found character that cannot start any token"
     " while scanning for the next token"),
    ("a: *x\n", "1:4", "yaml: unknown anchor 'x' referenced"),
    ("a: &x [1, *x]\n", "1:11", "yaml: anchor 'x' value contains itself"),
    ("a: &x {b: &y {c: *x}}\n", "1:18", "yaml: anchor 'x' value contains itself"),
    ("a: b\nc: d\x00e\n", "2:5", "yaml: control characters are not allowed"),
    ("ä: ö\nü: ä\x07\n", "2:5", "yaml: control characters are not allowed"),
    ('a: "\\x"\n', "1:7", "yaml: did not find expected hexdecimal number while parsing a quoted scalar"),
    ('a: "\\ud800"\n', "1:7", "yaml: found invalid Unicode character escape code"
     " while parsing a quoted scalar"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "position", "message"), ERRORS)
def test_a_syntax_error_has_its_place(text: str, position: str, message: str) -> None:
    assert str(refused(text)) == f"a.yaml:{position}: {message}"


json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**64 - 1)
    | st.floats(allow_nan=False, allow_infinity=False).filter(
        lambda x: not x.is_integer()
    )
    | st.text(st.characters(codec="utf-8"), max_size=10),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.text(st.characters(codec="utf-8"), max_size=5), inner)
    ),
    max_leaves=20,
)


@given(st.dictionaries(st.text(st.characters(codec="utf-8"), max_size=5), json_values))
def test_what_yaml_dumps_comes_back(data: dict[str, Any]) -> None:
    text = yaml.safe_dump(data, default_style='"', default_flow_style=False)
    assert read(text).data == data


@given(
    st.lists(
        st.sampled_from(["a", "b", "&x", "*x", "- ", ": ", "[", "]", "{", "}", ",", "\n", "  ",
                         "<<", "'", '"', "|", "1", "~", "!!str ", "#", "? ", "---\n"]),
        max_size=25,
    )
)  # fmt: skip
def test_whatever_the_text_both_parsers_agree_and_positions_are_found(
    tokens: list[str],
) -> None:
    text = "".join(tokens)
    outcomes = []
    for parser in (yaml.CSafeLoader, yaml.SafeLoader):
        data: list[Any] = []
        try:
            for number, found in enumerate(read_yaml(text, DEFAULT_LIMITS, parser)):
                data.append(found)
                assert len(mark_yaml(text, parser)) > number
            outcomes.append((data, ""))
        except Refusal as refusal:
            assert refusal.offset is not None
            assert 0 <= refusal.offset <= len(text)
            outcomes.append((data, "refused"))
    c_parser, python_parser = outcomes
    # The parsers differ in which texts they accept; not in what an accepted text is.
    if not c_parser[1] and not python_parser[1]:
        assert c_parser == python_parser
        assert json.dumps([read.data for read in c_parser[0]])


def read(text: str) -> Document:
    (document,) = documents(text.encode(), "a.yaml")
    assert isinstance(document, Document), document
    return document


def refused(text: str) -> DocumentError:
    (error,) = documents(text.encode(), "a.yaml")
    assert isinstance(error, DocumentError)
    return error
