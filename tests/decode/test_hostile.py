"""Input that wants to harm: each ends soon, within limits, with an error that has a place, or with plain data."""

from __future__ import annotations

import json
import tracemalloc
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validation_gen.decode import Document, DocumentError, Limits, documents

SMALL = Limits(
    max_bytes=1 << 16, max_depth=20, max_keys=50, max_values=500, max_alias_values=100
)


def bomb(levels: int, width: int = 9) -> str:
    """Each level repeats the one before it."""
    lines = [f"a0: &a0 [{', '.join(['x'] * width)}]"]
    for level in range(1, levels):
        again = ", ".join([f"*a{level - 1}"] * width)
        lines.append(f"a{level}: &a{level} [{again}]")
    return "\n".join(lines)


def merge_bomb(levels: int) -> str:
    lines = ["a0: &a0 {x: {y: 1}}"]
    for level in range(1, levels):
        lines.append(
            f"a{level}: &a{level} {{<<: *a{level - 1}, k{level}: *a{level - 1}}}"
        )
    return "\n".join(lines)


ATTACKS: list[tuple[str, str | bytes, str]] = [
    ("aliases of aliases", bomb(30), "yaml: document contains excessive aliasing"),
    ("merges of merges", merge_bomb(60), "yaml: document contains excessive aliasing"),
    ("an alias in itself", "a: &a {b: *a}", "yaml: anchor 'a' value contains itself"),
    ("deep flow lists", "a: " + "[" * 100_000, "exceeded max depth of 500"),
    ("deep flow objects", "{a: " * 100_000, "exceeded max depth of 500"),
    ("many broken lines", "}\n" * 300_000, "yaml: did not find expected node content"),
    ("deep block lists", "- " * 100_000, "exceeded max depth of 500"),
    ("deep JSON", '{"a":' * 100_000, "exceeded max depth of 500"),
    ("deep JSON that ends", "[" * 9999 + "]" * 9999, "exceeded max depth of 500"),
    ("a million keys", "".join(f"k{n}: 1\n" for n in range(1_000_000)), "more than 100000 keys in one object"),
    ("a million JSON keys", "{" + ",".join(f'"{n}":1' for n in range(1_000_000)) + "}",
     "more than 100000 keys in one object"),
    ("a document of 20 MB", b"a: " + b"x" * 20_000_000, "the document is longer than 16777216 bytes"),
    ("Python objects", "a: !!python/object/apply:os.system [id]",
     "tag !!python/object/apply:os.system is not supported"),
    ("Python names", "!!python/name:os.system : 1", "tag !!python/name:os.system is not supported"),
    ("not UTF-8", b"a: \xc0\x80\n", "invalid leading UTF-8 octet"),
    ("surrogates in UTF-8", b"a: \xed\xa0\x80\n", "invalid trailing UTF-8 octet"),
    ("NUL", b"a: \x00\n", "yaml: control characters are not allowed"),
    ("NUL in JSON", b'{"a": "\x00"}', "invalid character '\\x00' in string literal"),
    ("infinity", "a: .inf", "json: unsupported value: +Inf"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "message"), [a[1:] for a in ATTACKS], ids=[a[0] for a in ATTACKS]
)
def test_it_is_refused_with_a_place(text: str | bytes, message: str) -> None:
    data = text.encode() if isinstance(text, str) else text
    (error,) = documents(data, "a.yaml")
    assert isinstance(error, DocumentError)
    assert error.message.startswith(message)
    assert error.position.line >= 1
    assert error.position.column >= 1
    assert len(error.message) < 200


JSON_ATTACKS: list[tuple[str, str]] = [
    ("}\n" * 300_000, "a.json:1:1: invalid character '}' looking for beginning of value"),
    ("[" * 100_000, "a.json:1:501: exceeded max depth of 500"),
    ("[" * 400 + "{\"a\": " * 400, "a.json:1:1001: exceeded max depth of 500"),
    (f"[{'9' * 1_000_000}]", f"a.json:1:2: json: cannot unmarshal number {'9' * 60}... into Go value of type float64"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), JSON_ATTACKS)
def test_in_json_too(text: str, expected: str) -> None:
    (error,) = documents(text.encode(), "a.json")
    assert str(error) == expected


HARMLESS: list[tuple[str, str, Callable[[Any], bool]]] = [
    ("a scalar of 10 MB", "a: " + "x" * 10_000_000, lambda a: len(a) == 10_000_000),
    ("a folded scalar of 10 MB", "a: >\n" + " xxxxxxxxx\n" * 1_000_000, lambda a: len(a) == 10_000_000),
    ("a quoted scalar of 10 MB", 'a: "' + "\\n" * 5_000_000 + '"', lambda a: len(a) == 5_000_000),
    ("a number with a million digits", "a: " + "9" * 1_000_000, lambda a: len(a) == 1_000_000),
    ("a JSON string of 10 MB", '{"a": "' + "\\n" * 5_000_000 + '"}', lambda a: len(a) == 5_000_000),
    ("ten thousand anchors", "a: [" + ",".join(f"&a{n} x" for n in range(10_000)) + "]",
     lambda a: len(a) == 10_000),
    ("a bomb too small to matter", "a:\n  " + bomb(5).replace("\n", "\n  "), lambda a: len(a) == 5),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "is_right"), [h[1:] for h in HARMLESS], ids=[h[0] for h in HARMLESS]
)
def test_it_is_read(text: str, is_right: Callable[[Any], bool]) -> None:
    (document,) = documents(text.encode(), "a.yaml")
    assert isinstance(document, Document)
    assert is_right(document.data["a"])


OWN_LIMITS = [
    ("a: " + "[" * 21 + "]" * 21, "1:23", "exceeded max depth of 20"),
    ("".join(f"k{n}: 1\n" for n in range(51)), "51:1", "more than 50 keys in one object"),
    ('{"a":[' + ",".join(["[]"] * 5_000) + "]}", "1:1498", "more than 500 values in one document"),
    ("a: [" + "x,\n" * 600 + "]", "498:1", "more than 500 values in one document"),
    ("a: &a [" + "x," * 40 + "]\nb: [*a,\n*a,\n*a]", "4:1",
     "yaml: document contains excessive aliasing: more than 100 values are repeated"),
    ("a: |\n" + "  x\n" * 20_000, "16384:1", "the document is longer than 65536 bytes"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "position", "message"), OWN_LIMITS)
def test_limits_can_be_set(text: str, position: str, message: str) -> None:
    (error,) = documents(text.encode(), "a.yaml", SMALL)
    assert isinstance(error, DocumentError)
    assert (str(error), error.reason) == (f"a.yaml:{position}: {message}", "limit")


@pytest.mark.parametrize("document", ["a: {b: [1, 2, 3]}\n---\n", '{"a": [1, 2, 3]}\n'])
def test_memory_does_not_grow_with_the_number_of_documents(
    document: str, tmp_path: Any
) -> None:
    file = tmp_path / "many"
    file.write_text(document * 5_000)
    peaks = []
    with file.open("rb") as stream:
        found = documents(stream, "many")
        tracemalloc.start()
        try:
            for count in (500, 4_500):
                tracemalloc.reset_peak()
                for _ in range(count):
                    assert isinstance(next(found), Document)
                peaks.append(tracemalloc.get_traced_memory()[1])
        finally:
            tracemalloc.stop()
    assert peaks[1] < peaks[0] + 100_000


pieces = st.sampled_from(
    [b"---\n", b"{", b"}", b"[", b"]", b'"', b":", b": ", b",", b"\n", b"\r\n", b" ", b"  ", b"- ",
     b"&a ", b"*a", b"<<: ", b"!!int ", b"!x ", b"|\n", b">", b"'", b"\\u", b"\\ud800", b"\xff", b"\x00",
     b"\xef\xbb\xbf", b"%YAML 1.1\n", b"...\n", b"# ", b"kind: List\n", b'"kind":"AList",', b"items:\n",
     b'"items":[', b"a", b"1", b"1e999", b".inf", b"~", b"\xc3\xa4", b"\xe2\x80\xa8", b"? "]
)  # fmt: skip


@given(
    st.lists(pieces, max_size=40).map(b"".join) | st.binary(max_size=60),
    st.sampled_from(["a.yaml", "a.json"]),
)
def test_whatever_the_bytes_there_are_documents_and_errors_with_places(
    data: bytes, name: str
) -> None:
    lines = data.decode(errors="replace").split("\n")
    limits = Limits(
        max_bytes=150, max_depth=6, max_keys=4, max_values=30, max_alias_values=10
    )
    for found in documents(data, name, limits):
        positions = [found.position]
        if isinstance(found, Document):
            positions += [duplicate.position for duplicate in found.duplicates]
            positions += [
                found.locate(((None, "a"), 0), key=key) for key in (True, False)
            ]
            json.dumps(found.data, allow_nan=False).encode()
        for position in positions:
            assert 1 <= position.line <= len(lines)
            assert 1 <= position.column <= len(lines[position.line - 1]) + 1
