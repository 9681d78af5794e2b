"""Every key and element of a document is found where it stands."""

from __future__ import annotations

import tomllib

import pytest

from validation_gen.toml_positions import Steps, positions

DOCUMENT = """\
# a comment with [brackets] and a = sign
title = "x = [1] # no comment"  # a comment
"quoted \\u00e9" . sub = 'its'

[tool . "validation-gen"]
inputs = [
    "a", # first
    'b',
    {name = "c", deep.er = 1},
]
text = \"\"\"
[not.a.table]
key = 1 \\\"\"\" ""\"\"\"
options = { on = true, off = false }
date = 2020-01-01 00:00:00
[tool.validation-gen.more]
x=1
[[rows]]
n = 1
[[rows]]
n = 2
"""


def paths(value: object, steps: Steps = ()) -> set[Steps]:
    """The path of everything inside a value."""
    found = {steps} if steps else set()
    if isinstance(value, dict):
        return found.union(*(paths(v, (*steps, k)) for k, v in value.items()))
    if isinstance(value, list):
        return found.union(*(paths(v, (*steps, i)) for i, v in enumerate(value)))
    return found


def test_every_path_that_tomllib_finds_has_a_position() -> None:
    text = DOCUMENT
    rows = {("rows", 0), ("rows", 1)}  # Elements without text of their own.
    assert set(positions(text, "p")) == paths(tomllib.loads(text)) - rows


@pytest.mark.parametrize(
    ("steps", "line", "text"),
    [
        (("title",), 2, "title"),
        (("quoted é",), 3, '"quoted \\u00e9"'),
        (("quoted é", "sub"), 3, "sub"),
        (("tool",), 5, "tool"),
        (("tool", "validation-gen"), 5, '"validation-gen"'),
        (("tool", "validation-gen", "inputs"), 6, "inputs"),
        (("tool", "validation-gen", "inputs", 0), 7, '"a"'),
        (("tool", "validation-gen", "inputs", 1), 8, "'b'"),
        (("tool", "validation-gen", "inputs", 2, "deep", "er"), 9, "er"),
        (("tool", "validation-gen", "options", "off"), 14, "off"),
        (("tool", "validation-gen", "date"), 15, "date"),
        (("tool", "validation-gen", "more", "x"), 17, "x"),
        (("rows", 0, "n"), 19, "n"),
        (("rows", 1, "n"), 21, "n"),
    ],
)
def test_where_a_key_stands(steps: Steps, line: int, text: str) -> None:
    document = DOCUMENT
    for shown in (document, document.replace("\n", "\r\n")):
        span = positions(shown, "pyproject.toml")[steps]
        source = document.split("\n")[span.line - 1]
        assert (span.path, span.line) == ("pyproject.toml", line)
        assert source[span.column - 1 : span.end_column - 1] == text
