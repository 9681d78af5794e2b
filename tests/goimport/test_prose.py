"""Documentation of any kind becomes comments and docstrings that black leaves alone and that say nothing else."""

from __future__ import annotations

import ast
import tokenize
from io import StringIO

import black
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from validation_gen.goimport.prose import comments, docstring

LINES = st.one_of(
    st.text(max_size=60),
    st.sampled_from(
        [
            "A sentence. Another one, which goes on for longer than a line of Python may be, by far.",
            "- an item that is long enough to be wrapped into two lines, since it never seems to stop",
            "  - an item of an item",
            "\tindented := code",
            "type: ignore",
            "noqa",
            "fmt: off",
            '"""',
            'quoted "',
            '"quoted',
            "back\\slash\\",
            "1. first",
            "word +marker and " * 8,
            "",
        ]
    ),
)
DOCS = st.lists(LINES, max_size=6).map("\n".join).map(lambda doc: doc.strip("\n"))


@given(DOCS, st.sampled_from(["", "    "]))
@example('ends with "', "    ")
@example("a\n\n   b\n\n  c", "    ")
def test_docstrings_are_strings_that_black_leaves_alone(doc: str, indent: str) -> None:
    lines = list(docstring(doc, indent)) if doc.strip() else [f'{indent}"""x"""']
    text = "\n".join(lines) + "\n"
    if indent:
        text = f"class X:\n{text}"
    (node,) = ast.parse(text).body
    body = node.body[0] if isinstance(node, ast.ClassDef) else node
    assert isinstance(body, ast.Expr) and isinstance(body.value, ast.Constant)
    assert black.format_str(text, mode=black.Mode()) == text


@given(DOCS)
def test_comments_are_comments_and_have_no_markers(doc: str) -> None:
    text = "".join(f"{line}\n" for line in comments(doc, (), ""))
    text = f"{text}x = 1\n"
    ast.parse(text, type_comments=True)
    tokens = tokenize.generate_tokens(StringIO(text).readline)
    found = [t.string for t in tokens if t.type == tokenize.COMMENT]
    assert len(found) == text.count("\n") - 1
    directives = ("# type:", "# noqa", "# fmt:", "# validation-gen")
    assert not [c for c in found if c.startswith(directives)]
    if not doc.startswith("+"):
        assert not [c for c in found if c.startswith("# +") and "+" not in doc]


@pytest.mark.parametrize(
    ("doc", "lines"),
    [
        ("one line that does not fit into what is left", ["one line that does not fit into what is", "left"]),
        ("two lines\nof one paragraph", ["two lines of one paragraph"]),
        ("one\n\ntwo", ["one", "#", "two"]),
        ("a list:\n- one\n- two\nand on", ["a list:", "- one", "- two", "and on"]),
        ("- an item that goes on\n  in the next line, and", ["- an item that goes on in the next line,", "  and"]),
        ("code:\n\n\tif x:\n\t    y", ["code:", "#", "    if x:", "        y"]),
        ("what is more, there is a sum of twenty +one", ["what is more, there is a sum of", "twenty +one"]),
        ("type: string", ["`type`: string"]),
    ],
)  # fmt: skip
def test_paragraphs_and_lists_keep_their_form(doc: str, lines: list[str]) -> None:
    indent = " " * 46
    found = [line.removeprefix(indent) for line in comments(doc, (), indent)]
    assert [line.removeprefix("# ") for line in found] == lines
