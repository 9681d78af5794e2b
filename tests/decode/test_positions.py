"""Where a path leads: to values, to keys, and to the nearest place when there is nothing."""

from __future__ import annotations

import json
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from validation_gen.decode import Document, documents
from validation_gen.runtime import ROOT, Path

MANIFEST = """\
# A claim.
kind: ResourceClaim
metadata:
  labels: {app.example.com/name: x,
           "b": y}
spec:
  devices:
    requests:
    - name: a
      exactly:
        count: 1
    - *nothing
    - name: c
"""

PLACES: list[tuple[str, tuple[Any, ...], str, str]] = [
    ("the document", (), "2:1", "2:1"),
    ("a scalar", ("kind",), "2:7", "2:1"),
    ("an object begins at its first key", ("spec",), "7:3", "6:1"),
    ("a list begins at its first dash", ("spec", "devices", "requests"), "9:5", "8:5"),
    ("an item", ("spec", "devices", "requests", 0), "9:7", "9:7"),
    ("a field of an item", ("spec", "devices", "requests", 0, "exactly", "count"), "11:16", "11:9"),
    ("a map key", ("metadata", "labels", ("app.example.com/name",)), "4:34", "4:12"),
    ("a quoted key on the next line", ("metadata", "labels", ("b",)), "5:17", "5:12"),
    ("a missing field: the key of its object", ("spec", "devices", "requests", 0, "exactly", "x"), "10:7", "10:7"),
    ("a missing field of an item: the item", ("spec", "devices", "requests", 2, "exactly"), "13:7", "13:7"),
    ("a missing item: the key of the list", ("spec", "devices", "requests", 9), "8:5", "8:5"),
    ("far beyond: as near as can be", ("spec", "a", "b", 1), "6:1", "6:1"),
    ("a field of a scalar", ("kind", "x"), "2:1", "2:1"),
    ("nothing of it there: the document", ("status", "x"), "2:1", "2:1"),
    ("an inherited type's name", ("TypeMeta",), "2:1", "2:1"),
]  # fmt: skip


@pytest.mark.parametrize(("what", "steps", "value", "key"), PLACES)
def test_in_yaml(what: str, steps: tuple[Any, ...], value: str, key: str) -> None:
    document = read(MANIFEST.replace("*nothing", "name: b"))
    assert place(document, steps) == value, what
    assert place(document, steps, key=True) == key, what


JSON = '{"spec": {"list": [1,\n  {"a": null}],\n"b": "x"}}'

JSON_PLACES: list[tuple[tuple[Any, ...], str, str]] = [
    ((), "1:1", "1:1"),
    (("spec",), "1:10", "1:2"),
    (("spec", "list"), "1:19", "1:11"),
    (("spec", "list", 0), "1:20", "1:20"),
    (("spec", "list", 1, "a"), "2:9", "2:4"),
    (("spec", "list", 1, "z"), "2:3", "2:3"),
    (("spec", "b"), "3:6", "3:1"),
    (("spec", "c"), "1:2", "1:2"),
]


@pytest.mark.parametrize(("steps", "value", "key"), JSON_PLACES)
def test_in_json(steps: tuple[Any, ...], value: str, key: str) -> None:
    document = read(JSON)
    assert place(document, steps) == value
    assert place(document, steps, key=True) == key


def test_an_alias_is_at_its_place_and_what_is_in_it_where_it_is_written() -> None:
    document = read("a: &x\n  b: 1\nc: *x\nd: {e: *x}\n")
    assert place(document, ("c",)) == "3:4"
    assert place(document, ("c", "b")) == "2:6"
    assert place(document, ("c", "z"), key=True) == "3:1"
    assert place(document, ("d", "e", "b"), key=True) == "2:3"


def test_what_a_merge_brings_is_where_it_is_written() -> None:
    document = read("a: &x {b: 1, c: 2}\nd:\n  <<: [*x, {e: 3}]\n  c: 4\n")
    assert place(document, ("d", "b")) == "1:11"
    assert place(document, ("d", "c")) == "4:6"
    assert place(document, ("d", "e")) == "3:16"
    document = read("a: 1\n<<: {a: 2, b: 3}\n<<: {b: 4}\n")
    assert place(document, ("a",)) == "2:9"
    assert place(document, ("b",)) == "3:9"


def test_keys_that_are_not_text_are_found_by_their_json_names() -> None:
    document = read("0x10: a\nyes: b\n")
    assert place(document, ("16",)) == "1:7"
    assert place(document, ("true",)) == "2:6"


def test_a_number_that_could_be_no_key_is_in_nobodys_way() -> None:
    document = read("a: 18446744073709551615\nb: ~\nc: x\n")
    assert place(document, ("c",)) == "3:4"


def test_an_error_in_a_later_document_of_a_piece_spoils_no_position() -> None:
    first, error = documents(b'{"a":\n 1} x', "a.json")
    assert isinstance(first, Document)
    assert place(first, ("a",)) == "2:2"
    assert str(error).startswith("a.json:2:5: ")


values = st.recursive(
    st.integers(0, 99) | st.text("ab:-#'\"\n ", max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text("ab- ", max_size=3), inner, max_size=3)
    ),
    max_leaves=12,
)


@given(st.dictionaries(st.text("abc", min_size=1), values, min_size=1), st.booleans())
def test_every_scalar_is_found_where_it_is_written(
    data: dict[str, Any], as_json: bool
) -> None:
    text = json.dumps(data, indent=1) if as_json else yaml.safe_dump(data, width=9999)
    document = read(text)
    lines = text.split("\n")
    for path, value in scalars(data, ROOT):
        found = document.locate(path)
        rest = lines[found.line - 1][found.column - 1 :]
        if as_json:
            assert rest.startswith(json.dumps(value))
        elif isinstance(value, int):
            assert rest.startswith(str(value))
        else:
            assert rest[:1] in ("'", '"', *value[:1])


def scalars(data: Any, path: Path) -> list[tuple[Path, Any]]:
    if isinstance(data, dict):
        parts = [scalars(value, (path, key)) for key, value in data.items()]
    elif isinstance(data, list):
        parts = [scalars(value, (path, index)) for index, value in enumerate(data)]
    else:
        return [(path, data)]
    return [scalar for part in parts for scalar in part]


def read(text: str) -> Document:
    (document,) = documents(text.encode(), "a.yaml")
    assert isinstance(document, Document)
    return document


def place(document: Document, steps: tuple[Any, ...], *, key: bool = False) -> str:
    path: Path = ROOT
    for step in steps:
        path = (path, step)
    found = document.locate(path, key=key)
    return f"{found.line}:{found.column}"
