"""Given diagnostics and the sources they point into: this text, this JSON, these workflow commands."""

from __future__ import annotations

import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validation_gen.diagnostics import Diagnostic, Span
from validation_gen.reporters import render_github, render_json, render_text
from validation_gen.reporters.frame import MAX_WIDTH, make_frame


def at(path: str, line: int, column: int, end_column: int) -> Span:
    return Span(path, line, column, line, end_column)


BAD_VALUE = Diagnostic(
    "VG001",
    "unexpected `)`",
    at("types.py", 2, 20, 21),
    expected="a value",
    fix="write `1`",
)
NO_SOURCE = Diagnostic("VG013", "there is no `x`", at("x", 1, 1, 1))
SOURCES = {"types.py": ["class X:", "    # +k8s:minimum=)", "    y: int"]}


def test_text_shows_position_frame_expectation_and_fix() -> None:
    assert render_text([BAD_VALUE], SOURCES) == (
        "types.py:2:20: VG001 unexpected `)`\n"
        "2 |     # +k8s:minimum=)\n"
        "  |                    ^\n"
        "expected: a value\n"
        "fix: write `1`\n"
    )


def test_text_comes_in_order_of_position_each_diagnostic_once() -> None:
    first = Diagnostic("VG110", "`set[str]` has no API type", at("a.py", 9, 4, 12))
    got = render_text([BAD_VALUE, NO_SOURCE, first, BAD_VALUE], SOURCES)
    starts = [block.splitlines()[0] for block in got.split("\n\n")]
    assert starts == [
        "a.py:9:4: VG110 `set[str]` has no API type",
        "types.py:2:20: VG001 unexpected `)`",
        "x:1:1: VG013 there is no `x`",
    ]


def test_nothing_wrong_gives_nothing() -> None:
    assert render_text([], {}) == ""
    assert json.loads(render_json([], {})) == []
    assert render_github([], {}) == ""


def test_colour_only_when_asked_and_only_around_what_is_there_anyway() -> None:
    plain = render_text([BAD_VALUE], SOURCES)
    painted = render_text([BAD_VALUE], SOURCES, color=True)
    assert "\x1b" not in plain
    for code in ("\x1b[1m", "\x1b[31m", "\x1b[34m", "\x1b[0m"):
        assert code in painted
        painted = painted.replace(code, "")
    assert painted == plain


def test_a_stretch_over_several_lines_is_marked_to_the_end_of_the_first() -> None:
    long = Diagnostic("VG113", "no", Span("types.py", 3, 8, 4, 9))
    assert "3 |     y: int\n  |        ^^^\n" in render_text([long], SOURCES)


def test_control_characters_never_reach_the_terminal() -> None:
    nasty = Diagnostic("VG112", "`\x1b[2J`\nis bad", at("types.py", 1, 1, 3))
    got = render_text([nasty], {"types.py": ["\x1b[31m\u202ex"]})
    assert "\x1b" not in got and "\u202e" not in got
    assert got.splitlines()[0].endswith("is bad")


# Line, offsets of the stretch, the line and the carets as shown.
FRAMES = {
    "plain": ("a: set", 3, 6, "a: set", "   ^^^"),
    "tab before": ("\ta: set", 4, 7, "    a: set", "       ^^^"),
    "tab within": ("a\tb", 1, 2, "a    b", " ^^^^"),
    "wide before": ("日本: set", 4, 7, "日本: set", "      ^^^"),
    "wide within": ("x 日本", 2, 4, "x 日本", "  ^^^^"),
    "combining before": ("e\u0301 x", 3, 4, "e\u0301 x", "  ^"),
    "empty stretch": ("ab", 1, 1, "ab", " ^"),
    "behind the end": ("ab", 2, 2, "ab", "  ^"),
    "far behind the end": ("ab", 4, 4, "ab", "    ^"),
    "empty line": ("", 0, 0, "", "^"),
}


@pytest.mark.parametrize("case", FRAMES)
def test_carets_stand_below_what_they_mark(case: str) -> None:
    line, start, end, text, carets = FRAMES[case]
    frame = make_frame(line, start, end)
    assert (frame.text, frame.carets) == (text, carets)


@pytest.mark.parametrize("start", [0, 50, 500, 996])
def test_long_lines_are_cut_around_the_carets(start: int) -> None:
    line = "".join(chr(ord("a") + n % 26) for n in range(1000))
    frame = make_frame(line, start, start + 4)
    assert len(frame.text) <= MAX_WIDTH
    begin = frame.carets.index("^")
    assert frame.text[begin : begin + 4] == line[start : start + 4]
    assert frame.text.startswith("…") == (start > 40)
    assert frame.text.endswith("…") == (start < 940)


def test_a_stretch_longer_than_a_frame_fills_it() -> None:
    frame = make_frame("x" * 1000, 100, 900)
    assert len(frame.text) <= MAX_WIDTH and len(frame.carets) <= MAX_WIDTH


@given(st.text(), st.integers(0, 300), st.integers(0, 300))
def test_any_line_and_any_stretch_gives_a_printable_frame(
    line: str, start: int, length: int
) -> None:
    frame = make_frame(line, start, start + length)
    assert "^" in frame.carets
    shown = frame.text + frame.carets
    assert all(unicodedata.category(char) not in ("Cc", "Cf") for char in shown)


def test_json_has_every_part_by_name() -> None:
    assert json.loads(render_json([BAD_VALUE], SOURCES)) == [
        {
            "code": "VG001",
            "message": "unexpected `)`",
            "path": "types.py",
            "line": 2,
            "column": 20,
            "endLine": 2,
            "endColumn": 21,
            "expected": "a value",
            "fix": "write `1`",
        }
    ]


GITHUB = {
    "one line": (
        BAD_VALUE,
        "::error file=types.py,line=2,endLine=2,col=20,endColumn=20,title=VG001::"
        "unexpected `)`%0Aexpected: a value%0Afix: write `1`\n",
    ),
    "several lines have no columns": (
        Diagnostic("VG1", "m", Span("t.py", 1, 2, 3, 4)),
        "::error file=t.py,line=1,endLine=3,title=VG1::m\n",
    ),
    "what would end a property or a command is escaped": (
        Diagnostic("VG1", "50%: a,b\r\n::error::", at("a,b:c%.py", 1, 1, 2)),
        "::error file=a%2Cb%3Ac%25.py,line=1,endLine=1,col=1,endColumn=1,title=VG1::50%25: a,b%0D%0A::error::\n",
    ),
}


@pytest.mark.parametrize("case", GITHUB)
def test_github_commands(case: str) -> None:
    diagnostic, command = GITHUB[case]
    assert render_github([diagnostic], {}) == command
