"""Go files with anything in them: there are problems with a place, or Python that compiles, and never a crash."""

from __future__ import annotations

import ast
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.goimport.golden import WIDGETS
from validation_gen.goimport.importer import Request, import_go
from validation_gen.reporters import render_text

TEXT = (
    (WIDGETS / "shared" / "shared.go").read_bytes()
    + b"""
// Color is one of a few:
//   - red, and
//   - "blue".
//
// +enum
type Color string

const (
\t// ColorRed is red.
\tColorRed Color = "Red" // not \"blue\"
\tColorBlue Color = "Blue" + suffix
\tsuffix = `\\`
)

const (
\tOne, Two = iota + 1, 1 << (iota + 1)
\tThree, Four
\tHalf = 1.0 / 2
)

// Table has what the others lack.
type Table map[Color][]*Reference

type Wide struct {
\tBase `json:",inline"`
\tTable `json:"table,omitempty"`
\tAny interface{} `json:"any"`
\tNames, Bytes []byte
}
"""
)
PIECES = [
    b"{", b"}", b"(", b")", b"[", b"]", b"`", b'"', b"'", b"//", b"/*", b"*/", b"\n", b"\r", b"\0", b"\xff", b"*", b".",
    b"=", b"const X = ", b"type T ", b"struct {", b"interface {", b"func(", b"chan ", b"map[", b"iota", b"1 << 9999",
    b"+k8s:required\n", b"// +\n", b'"""', b"\\", "é".encode(), "\u202e".encode(), b"import . \"x\"\n", b"package p\n",
    b"type A = A\n", b"type B B\n", b"json:\"-\"", b"[T any]",
]  # fmt: skip
EDITS = st.lists(
    st.tuples(
        st.integers(0, len(TEXT)),
        st.integers(0, 40),
        st.sampled_from(PIECES) | st.binary(max_size=8),
    ),
    min_size=1,
    max_size=5,
)


@settings(max_examples=100, deadline=None)
@given(EDITS)
def test_edited_files_never_crash_it(edits: list[tuple[int, int, bytes]]) -> None:
    text = TEXT
    for at, length, piece in edits:
        text = text[:at] + piece + text[at + length :]
    with TemporaryDirectory() as directory:
        root = Path(directory)
        (root / "go.mod").write_text("module example.com/hostile\n")
        (root / "types.go").write_bytes(text)
        made = import_go(Request((root,), root))
    if made.diagnostics:
        assert made.texts == {}
        for problem in made.diagnostics:
            assert 1 <= problem.span.line <= text.count(b"\n") + 1
        assert render_text(made.diagnostics, made.lines)
    for module in made.texts.values():
        ast.parse(module, type_comments=True)
