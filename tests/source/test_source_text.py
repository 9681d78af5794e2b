"""Given a file's bytes: text and lines as Python sees them, or one diagnostic; never an exception."""

from __future__ import annotations

import ast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validation_gen.diagnostics import Diagnostic
from validation_gen.source import read_package
from validation_gen.source.reader import read_bytes
from validation_gen.source.text import split_lines

LINES = {
    "": [],
    "a": ["a"],
    "a\n": ["a"],
    "a\n\n": ["a", ""],
    "a\r\nb\rc\nd": ["a", "b", "c", "d"],
    "\r": [""],
    "a\x0bb\x0cc\x1cd\x85e\u2028f\n": ["a\x0bb\x0cc\x1cd\x85e\u2028f"],
}


@pytest.mark.parametrize("text", LINES, ids=repr)
def test_lines_end_where_python_ends_them(text: str) -> None:
    assert list(split_lines(text)) == LINES[text]


@given(st.text("a#'\n\r\x0b\x0c\x85\u2028 "))
def test_line_numbers_agree_with_the_syntax_tree(text: str) -> None:
    source = text.replace("'", "").replace("a", "").replace("#", "#x") + "\nx = 1"
    try:
        tree = ast.parse(source)
    except SyntaxError:
        return
    assert split_lines(source)[tree.body[-1].lineno - 1] == "x = 1"


X = b"from dataclasses import dataclass\n@dataclass\nclass X:\n    f: str = ''\n"

READABLE = {
    "plain": X,
    "byte order mark": b"\xef\xbb\xbf" + X,
    "windows line ends": X.replace(b"\n", b"\r\n"),
    "old line ends": X.replace(b"\n", b"\r"),
    "an escape Python warns of": X + b"Y = '\\d'\n",
    "an encoding line is not needed": b"# -*- coding: utf-8 -*-\n# \xc3\xa4\n" + X,
    "an encoding that makes no difference": b"\n# -*- coding: latin-1 -*-\n" + X,
    "an encoding line that comes too late": b"\n\n# coding: nope\n" + X,
    "no encoding line, but behind code": b"x = 1\n# coding: nope\n" + X,
}


@pytest.mark.parametrize("case", READABLE)
@pytest.mark.filterwarnings("error")
def test_readable_files(case: str) -> None:
    module = read_bytes("t.py", "t", READABLE[case], "t.py")
    assert module.diagnostics == ()
    assert [t.name for t in module.package.types] == ["X"]


# Bytes, code, line and column; None where versions of Python differ.
UNREADABLE = {
    "not UTF-8": (b"x = 1\n# caf\xe9\n", "VG010", 2, 6),
    "UTF-16": ("x = 1".encode("utf-16"), "VG010", 1, 1),
    "a null byte": (b"x = 1\ny = '\0'\n", "VG010", 2, 6),
    "another encoding": (
        b"\t# vim: set fileencoding=latin-1 :\n# \xc3\xa4\n",
        "VG010",
        1,
        26,
    ),
    "an encoding that Python does not know": (
        b"#!/bin/python\n# -*- coding: nope -*-\nx = 1\n",
        "VG010",
        2,
        15,
    ),
    "an encoding of ASCII": (b"# coding=utf-7\nx = '+AGE-'\n", "VG010", 1, 10),
    "an encoding of host names": (b"# coding: Idna\nx = 1\n", "VG010", 1, 11),
    "what takes a minute to decode": (
        b"# coding: punycode\n#-" + b"abcdefgh" * (1 << 17) + b"\n",
        "VG010",
        1,
        11,
    ),
    "what is no encoding of text": (b"# coding: rot13\nx = 1\n", "VG010", 1, 11),
    "a syntax error": (b"x = 1\ny = (\n", "VG011", 2, 5),
    "an error in the last column": (b"x = 'abc\n", "VG011", 1, 5),
    "bad indentation": (b"if x:\ny\n", "VG011", 2, 1),
    "many parentheses": (b"x = " + b"(" * 500, "VG011", 1, None),
    "a deep expression": (b"x = " + b"-" * 100_000 + b"1", "VG012", 1, 1),
    "a huge number": (b"x = " + b"1" * 10_000, "VG011", 1, None),
}


@pytest.mark.parametrize("case", UNREADABLE)
def test_unreadable_files_give_one_diagnostic_and_a_package_without_types(
    case: str,
) -> None:
    data, code, line, column = UNREADABLE[case]
    module = read_bytes("t.py", "t", data, "t.py")
    assert module.is_broken and module.package.types == ()
    (found,) = module.diagnostics
    assert (found.code, found.span.line) == (code, line)
    assert column in (None, found.span.column)
    assert found.expected


@given(st.binary())
def test_any_bytes_are_read_or_reported(data: bytes) -> None:
    module = read_bytes("t.py", "t", data, "t.py")
    assert module.is_broken == (len(module.diagnostics) > 0) or not module.is_broken


PIECES = st.sampled_from(
    [
        "@dataclass\n",
        "class X:\n",
        "class X(B):\n",
        "    f: 'list[X]' = 3\n",
        "    # +a\n",
        "# +b=\n",
        "\n",
        '"""d"""\n',
        "X = NewType('X', str)\n",
        "class E(StrEnum):\n",
        "    A = 'a'\n",
        "from dataclasses import *\n",
        "X: Final = 1\n",
        "from dataclasses import dataclass, field\n",
        "    f: X | None = field(metadata={'json': 1})\n",
        "\r",
        "\t",
        "é = 1;",
    ]
)


@given(st.lists(PIECES).map("".join) | st.text())
def test_any_text_is_read_or_reported(text: str) -> None:
    package, diagnostics = read_package("t.py", "t", text, "t.py")
    assert package.name == "t"
    for found in diagnostics:
        assert isinstance(found, Diagnostic)
        assert 1 <= found.span.line <= max(1, len(package.lines))
        assert found.span.column >= 1


@pytest.mark.parametrize(
    ("line", "fix"),
    [
        (
            "    from: str = ''",
            "call the attribute `from_`: its name in JSON is `from`",
        ),
        ("    class: int", "call the attribute `class_`: its name in JSON is `class`"),
        ("    else: int", "call the attribute `else_`: its name in JSON is `else`"),
        ("    for x in:", ""),
        ("    a: int = = 3", ""),
    ],
)
def test_fields_that_are_called_like_keywords_are_told_what_to_be_called(
    line: str, fix: str
) -> None:
    _, (problem,) = read_package("t.py", "t", f"class X:\n{line}\n", "t.py")
    assert problem.code == "VG011" and problem.fix == fix
