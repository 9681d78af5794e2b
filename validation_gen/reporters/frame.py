"""A code frame: one line of source with carets under a stretch of it, in a terminal's columns.

Called by the text reporter. Widths are those of a terminal: tabs are expanded, East Asian characters take two columns,
combining ones none; control characters are made visible, so that no source text can steer the terminal.
"""

from __future__ import annotations

import unicodedata

from validation_gen.dataclass import dataclass

TAB = 4
"""A tab is shown as so many blanks."""

MAX_WIDTH = 100
"""Longer lines are cut around the carets, at so many columns."""

_ELLIPSIS = "…"

_REACH = 10 * MAX_WIDTH
"""Characters before and behind the start of a stretch that are looked at."""


@dataclass(frozen=True, slots=True)
class Frame:
    """The line as it is shown, and the carets below it."""

    text: str
    carets: str


def make_frame(line: str, start: int, end: int) -> Frame:
    """The frame of a line for a stretch between two character offsets; an empty one gets one caret."""
    # What is far from the stretch will not be shown; a line may be a megabyte and have a thousand problems.
    cut = max(0, start - _REACH)
    cells = [visible(char) for char in line[cut : start + _REACH]]
    is_cut = cut + len(cells) < len(line)
    start, end = start - cut, max(end, start + 1) - cut
    first, last = _window(cells, start, end)
    shown = "".join(cells[first:last])
    before = _columns("".join(cells[first:start]))
    marked = _columns("".join(cells[start : min(end, last)]))
    # A stretch may start behind the end of the line, where something is missing.
    before += max(0, start - len(cells))
    left = _ELLIPSIS if first or cut else ""
    right = _ELLIPSIS if last < len(cells) or is_cut else ""
    return Frame(
        left + shown + right, " " * (len(left) + before) + "^" * max(1, marked)
    )


def visible(char: str) -> str:
    """A character as a terminal may be sent it."""
    if char == "\t":
        return " " * TAB
    if unicodedata.category(char) in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"):
        return "\ufffd"
    return char


def _window(cells: list[str], start: int, end: int) -> tuple[int, int]:
    """The cells to show: all, or as many around the stretch as fit, more of them behind it than before."""
    if _columns("".join(cells)) <= MAX_WIDTH:
        return 0, len(cells)
    room = MAX_WIDTH - 2 * len(_ELLIPSIS)
    stretch = _columns("".join(cells[start:end]))
    first = min(start, len(cells))
    margin = max(0, (room - stretch) // 3)
    while first > 0 and _columns(cells[first - 1]) <= margin:
        first -= 1
        margin -= _columns(cells[first])
    last, used = first, 0
    while last < len(cells) and used + _columns(cells[last]) <= room:
        used += _columns(cells[last])
        last += 1
    while (
        last == len(cells) and first > 0 and used + _columns(cells[first - 1]) <= room
    ):
        first -= 1
        used += _columns(cells[first])
    return first, last


def _columns(text: str) -> int:
    if text.isascii():
        return len(text)
    return sum(map(_width, text))


def _width(char: str) -> int:
    if unicodedata.category(char) in ("Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in ("W", "F") else 1
