"""Fixes: text in, text out, everything else left as it is."""

from __future__ import annotations

import pytest

from validation_gen.diagnostics import Span
from validation_gen.lint.fixes import apply_fixes
from validation_gen.lint.rule import (
    AddMarkers,
    ChangeField,
    Edit,
    Fix,
    RemoveLine,
    ReplaceText,
)

HEAD = "from dataclasses import dataclass, field\n\n\n@dataclass(kw_only=True)\n"


def one_field(declaration: str, head: str = HEAD) -> str:
    return f"{head}class A:\n    # a is.\n    {declaration}\n    b: int = 0  # last\n"


def change(**changes: object) -> ChangeField:
    return ChangeField("A", "a", **changes)  # type: ignore[arg-type]


DECLARATIONS: list[tuple[str, ChangeField, str]] = [
    ('a: str = ""', change(optional=True), "a: str | None = None"),
    ("a: str", change(optional=True), "a: str | None = None"),
    ('a: "str" = ""', change(optional=True), 'a: "str" = ""'),
    (
        'a: str = field(default="", metadata={"json": "x"})',
        change(optional=True),
        'a: str | None = field(default=None, metadata={"json": "x"})',
    ),
    (
        "a: list[str] = field(default_factory=list)",
        change(optional=True),
        "a: list[str] | None = None",
    ),
    ("a: str | None = None", change(optional=False, default='""'), 'a: str = ""'),
    ("a: Optional[str] = None", change(optional=False, default='""'), 'a: str = ""'),
    ("a: None | str = None", change(optional=False, default='""'), 'a: str = ""'),
    (
        "a: B | None = None",
        change(optional=False, default="field(default_factory=B)"),
        "a: B = field(default_factory=B)",
    ),
    (
        'a: B | None = field(default=None, metadata={"json": "x"})',
        change(optional=False, default="field(default_factory=B)"),
        'a: B = field(default_factory=B, metadata={"json": "x"})',
    ),
    (
        'a: str = field(default="", metadata={"omitempty": False})',
        change(metadata=(("omitempty", None),)),
        'a: str = ""',
    ),
    (
        'a: str = field(metadata={"omitempty": False, "json": "x"})',
        change(metadata=(("omitempty", None),)),
        'a: str = field(metadata={"json": "x"})',
    ),
    (
        'a: str = field(metadata={"omitempty": False})',
        change(metadata=(("omitempty", None),)),
        "a: str",
    ),
    (
        'a: str = ""',
        change(metadata=(("json", "x"),)),
        'a: str = field(default="", metadata={"json": "x"})',
    ),
    (
        'a: str = field(default="", metadata={"json": "y"})',
        change(metadata=(("json", "x"), ("omitzero", True))),
        'a: str = field(default="", metadata={"json": "x", "omitzero": True})',
    ),
    ('a: str = ""', change(rename="z"), 'z: str = ""'),
    (
        'a: str = field(\n        default="",  # why\n        metadata={\'json\': "y"},\n    )',
        change(metadata=(("json", "x"),)),
        'a: str = field(\n        default="",  # why\n        metadata={\'json\': "x"},\n    )',
    ),
]


@pytest.mark.parametrize(("before", "edit", "after"), DECLARATIONS)
def test_a_declaration_changes_and_nothing_else(
    before: str, edit: ChangeField, after: str
) -> None:
    changed, count = apply_fixes(one_field(before), [Fix("", (edit,))])
    assert changed == one_field(after)
    assert count == (before != after)


def test_a_field_goes_with_its_comments() -> None:
    changed, _ = apply_fixes(one_field("a: str"), [Fix("", (change(drop=True),))])
    assert changed == f"{HEAD}class A:\n    b: int = 0  # last\n"


def test_metadata_needs_field_to_be_imported() -> None:
    text = one_field('a: str = ""', "@dataclass\n")
    edit = change(metadata=(("json", "x"),))
    assert apply_fixes(text, [Fix("", (edit,))]) == (text, 0)


def test_a_field_gets_no_default_where_others_without_may_follow() -> None:
    text = one_field("a: str", "@dataclass\n")
    changed, _ = apply_fixes(text, [Fix("", (change(optional=True),))])
    assert changed == one_field("a: str | None", "@dataclass\n")


LINES = "class A:\n    # +a\n    # +é b\n    x: int\n"

COMMENTS: dict[str, tuple[list[list[Edit]], str, int]] = {
    "a line goes": ([[RemoveLine(2)]], "class A:\n    # +é b\n    x: int\n", 1),
    "only comments go": ([[RemoveLine(4)]], LINES, 0),
    "text is replaced, counted in characters": (
        [[ReplaceText(Span("", 3, 10, 3, 11), "c")]],
        "class A:\n    # +a\n    # +é c\n    x: int\n",
        1,
    ),
    "markers come last, indented": (
        [[AddMarkers(4, ("+c", "+d"))]],
        "class A:\n    # +a\n    # +é b\n    # +c\n    # +d\n    x: int\n",
        1,
    ),
    "two fixes of one place wait for each other": (
        [[AddMarkers(4, ("+c",))], [AddMarkers(4, ("+c",))]],
        "class A:\n    # +a\n    # +é b\n    # +c\n    x: int\n",
        1,
    ),
    "a fix is made as a whole or not at all": (
        [[RemoveLine(2)], [RemoveLine(2), RemoveLine(3)]],
        "class A:\n    # +é b\n    x: int\n",
        1,
    ),
    "what would be no Python is not made": (
        [[ReplaceText(Span("", 4, 5, 4, 11), "x:")]],
        LINES,
        0,
    ),
}


@pytest.mark.parametrize("case", COMMENTS)
def test_comment_lines(case: str) -> None:
    fixes, after, count = COMMENTS[case]
    got = apply_fixes(LINES, [Fix("", tuple(edits)) for edits in fixes])
    assert got == (after, count)


def test_line_ends_stay_what_they_are() -> None:
    text = LINES.replace("\n", "\r\n")
    changed, _ = apply_fixes(text, [Fix("", (AddMarkers(4, ("+c",)),))])
    assert changed == "class A:\r\n    # +a\r\n    # +é b\r\n    # +c\r\n    x: int\r\n"


def test_no_two_fields_get_one_name() -> None:
    text = "class A:\n    a: int\n    b: int\n"
    fixes = [Fix("", (ChangeField("A", name, rename="c"),)) for name in ("a", "b")]
    assert apply_fixes(text, fixes) == ("class A:\n    c: int\n    b: int\n", 1)
