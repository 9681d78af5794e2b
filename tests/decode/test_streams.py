"""Files with many documents: where one ends, which kind it is, what is left out, what an error spares."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from itertools import repeat
from typing import Any

import pytest

from validation_gen.decode import (
    Document,
    DocumentError,
    Limits,
    documents,
    pieces,
)

STREAMS: list[tuple[str, str, list[Any]]] = [
    ("documents", "a: 1\n---\nb: 2\n", [{"a": 1}, {"b": 2}]),
    ("empty ones do not count", "---\n---\n# c\n---\n~\n---\na: 1\n---\n", [{"a": 1}]),
    ("nothing at all", "", []),
    ("only a comment", "# c\n\n", []),
    ("content beside the separator", "--- {a: 1}\n--- # c\nb: 2\n--- |\n  x\n", [{"a": 1}, {"b": 2}, "x\n"]),
    ("a separator at the end", "a: 1\n---", [{"a": 1}]),
    ("no separator, but longer", "----\n", ["----"]),
    ("no separator in a block", "a: |\n  ---\n  x\nb: 2\n", [{"a": "---\nx\n", "b": 2}]),
    ("end markers", "a: 1\n...\n---\nb: 2\n...\n", [{"a": 1}, {"b": 2}]),
    ("directives", "%YAML 1.1\n# c\n---\na: 1\n", [{"a": 1}]),
    ("Windows line ends", "a: 1\r\n---\r\nb: |\r\n  x\r\n", [{"a": 1}, {"b": "x\n"}]),
    ("a byte order mark", "\ufeffa: 1\n", [{"a": 1}]),
    ("anchors end with their document", "a: &x 1\n---\nb: &x 2\nc: *x\n", [{"a": 1}, {"b": 2, "c": 2}]),
    ("JSON lines", '{"a": 1}\n{"b": 2}\n\n{"c": 3}', [{"a": 1}, {"b": 2}, {"c": 3}]),
    ("JSON in a row", '{"a": 1}{"b":\n2} {"c": 3}', [{"a": 1}, {"b": 2}, {"c": 3}]),
    ("pretty JSON", '{\n  "a": {\n  }\n}\n{\n  "b": "}"\n}\n', [{"a": {}}, {"b": "}"}]),
    ("JSON and YAML", '# c\n{"a": 1}\n---\nb: 2\n---\n{"c": 3}\n', [{"a": 1}, {"b": 2}, {"c": 3}]),
    ("YAML that begins like JSON", "{a: 1,\n b: '}'}\n", [{"a": 1, "b": "}"}]),
    ("the same, broken later", "{\n\n  a: [1,\n 2] # {\n}\n---\nb: 2\n", [{"a": [1, 2]}, {"b": 2}]),
    ("JSON with YAML's freedom", '{"a": 1,}\n', [{"a": 1}]),
    ("JSON with brackets in strings", '{"a": "{[\\"{"}\n{"b": 2}\n', [{"a": '{["{'}, {"b": 2}]),
]  # fmt: skip


@pytest.mark.parametrize(("what", "text", "data"), STREAMS)
def test_a_stream_has(what: str, text: str, data: list[Any]) -> None:
    found = list(documents(text.encode(), "a.yaml"))
    assert [d.data for d in found if isinstance(d, Document)] == data, what
    assert [d for d in found if isinstance(d, DocumentError)] == []
    assert [d.index for d in found if isinstance(d, Document)] == list(range(len(data)))


def test_every_document_knows_its_line() -> None:
    text = 'a: 1\n---\n# c\nb: 2\n---\n\n {"c":\n3}\n{"d": 4}\n'
    assert [
        (d.position.line, d.position.column) for d in documents(text.encode(), "a.yaml")
    ] == [(1, 1), (4, 1), (7, 2), (9, 1)]


BROKEN = [
    ("a: [\n---\nb: 2\n", ["a.yaml:2:1", {"b": 2}]),
    ("a: 1\n---\n}\n---\nb: 2\n", [{"a": 1}, "a.yaml:3:1", {"b": 2}]),
    ("a: 1\n...\n---\nb: *x\n", [{"a": 1}, "a.yaml:4:4"]),
    ('{"a": }}\n{"b": 2}\n', ["a.yaml:1:7", {"b": 2}]),
    ('{"a": 1} x\n---\n{"b": 2}\n', [{"a": 1}, "a.yaml:1:10", {"b": 2}]),
    ('{"a": [1\n---\n{"b": 2}\n', ["a.yaml:2:1", {"b": 2}]),
    ('{\n"a": 1 }, x }\n  }\n]\nc: d\n{"b": 2}\n', [{"a": 1}, "a.yaml:2:9", {"b": 2}]),
    ('{"a": 1}\nc\n{"b": 2}\n', [{"a": 1}, "c", {"b": 2}]),
]


@pytest.mark.parametrize(("text", "expected"), BROKEN)
def test_an_error_spares_the_documents_around_it(
    text: str, expected: list[Any]
) -> None:
    found = documents(text.encode(), "a.yaml")
    assert [
        d.data if isinstance(d, Document) else str(d).partition(": ")[0] for d in found
    ] == expected


def test_what_is_called_json_is_not_taken_for_yaml() -> None:
    (error,) = documents(b"{a: 1}\n", "a.json")
    assert str(error) == (
        "a.json:1:2: invalid character 'a' looking for beginning of object key string"
    )


def test_other_encodings_are_refused() -> None:
    (error,) = documents("a: 1\n".encode("utf-16"), "a.yaml")
    assert str(error) == "a.yaml:1:1: the file is UTF-16, not UTF-8"
    found = list(documents(b"a: 1\n---\n\xc3\xa4: [\xff]\n---\nb: 2\n", "a.yaml"))
    assert str(found[1]) == "a.yaml:3:5: invalid leading UTF-8 octet"
    assert len(found) == 3


LIST = """\
apiVersion: v1
kind: List
items:
- {kind: A, x: 1, x: 2}
- apiVersion: gpu.example.com/v1
  kind: GpuList
  items:
  - x: 3
  - {kind: Other, x: 4}
- 5
"""


def test_the_items_of_a_list_are_documents() -> None:
    found = list(documents(f"{LIST}---\nkind: B\n".encode(), "a.yaml"))
    assert [(d.data, d.index) for d in found if isinstance(d, Document)] == [
        ({"kind": "A", "x": 2}, 0),
        ({"apiVersion": "gpu.example.com/v1", "kind": "Gpu", "x": 3}, 0),
        ({"apiVersion": "gpu.example.com/v1", "kind": "Other", "x": 4}, 0),
        (5, 0),
        ({"kind": "B"}, 1),
    ]
    first = found[0]
    assert isinstance(first, Document)
    assert [(d.path, d.position.column) for d in first.duplicates] == [(("x",), 19)]
    assert [d.position.line for d in found] == [4, 8, 9, 10, 12]


def test_a_list_that_repeats_a_key_is_an_error_beside_its_items() -> None:
    text = '{"kind": "List", "items": [], "items": [{"kind": "A", "x": 1, "x": 2}]}'
    error, item = documents(text.encode(), "a.json")
    assert str(error) == 'a.json:1:31: duplicate field "items"'
    assert isinstance(item, Document)
    assert [d.message for d in item.duplicates] == ['duplicate field "x"']


class Endless:
    """A file without an end, that counts what is read of it."""

    def __init__(self, lines: Iterator[bytes]) -> None:
        self.lines = lines
        self.count = 0

    def readline(self, size: int) -> bytes:
        self.count += 1
        return next(self.lines)


@pytest.mark.parametrize("lines", [[b"---\n", b"a: 1\n"], [b'{"a": 1}\n']])
def test_documents_come_as_soon_as_they_are_complete(lines: list[bytes]) -> None:
    def forever() -> Iterator[bytes]:
        while True:
            yield from lines

    stream = Endless(forever())
    found = documents(stream, "-")
    for number in range(1, 50):
        assert isinstance(next(found), Document)
        assert stream.count <= len(lines) * (number + 1)


def test_a_document_that_is_too_long_is_skipped_and_no_more() -> None:
    limits = Limits(max_bytes=20)
    text = b"a: 1\n" * 10 + b"---\nb: 2\n---\n" + b"x" * 1000 + b"\n---\nc: 3\n"
    found = list(documents(BytesIO(text), "a.yaml", limits))
    assert [str(d) for d in found if isinstance(d, DocumentError)] == [
        "a.yaml:5:1: the document is longer than 20 bytes",
        "a.yaml:14:1: the document is longer than 20 bytes",
    ]
    assert [d.data for d in found if isinstance(d, Document)] == [{"b": 2}, {"c": 3}]


def test_a_document_without_an_end_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pieces, "MOST_SKIPPED", 10_000)
    limits = Limits(max_bytes=20)
    for line in (b"\0" * 21, b"a: 1\n", b"\n", b"# c\n", b"{\n", b'{"a":\n'):
        stream = Endless(repeat(line))
        first, last = documents(stream, "-", limits)
        assert isinstance(first, DocumentError)
        assert first.message == "the document is longer than 20 bytes"
        assert isinstance(last, DocumentError)
        assert last.message.startswith("nothing is read from here on")
        assert last.position.line >= first.position.line
        assert stream.count < 500


def test_comments_before_a_document_are_no_part_of_it() -> None:
    limits = Limits(max_bytes=20)
    for text in (b"# comments\n\n\na: " + b"x" * 17, b'# comments\n{"a": "' + b"x" * 11 + b'"}'):  # fmt: skip
        (found,) = documents(text, "a.yaml", limits)
        assert isinstance(found, Document)


@pytest.mark.parametrize(
    "text",
    [
        "kind: List\n",
        "kind: List\nitems:\n",
        "kind: List\nitems: []\n",
        "kind: PodList\nitems: null\n",
    ],
)
def test_a_list_need_not_have_items(text: str) -> None:
    assert list(documents(text.encode(), "a.yaml")) == []


def test_what_only_sounds_like_a_list_is_an_object() -> None:
    for text in ("kind: AllowList\n", "kind: AllowList\nitems: {}\n"):
        (found,) = documents(text.encode(), "a.yaml")
        assert isinstance(found, Document)


def test_the_items_of_a_list_are_a_list() -> None:
    (error,) = documents(b"apiVersion: v1\nkind: List\nitems: {}\n", "a.yaml")
    assert str(error) == "a.yaml:3:8: the items of a List are not a list"
