"""Comment lines: which of them belong to a declaration, which of those are markers, and which markers nothing reads.

Called by the reader. A comment block belongs to what stands directly below it in the same indentation; it cannot reach
above the end of the previous statement, so comment-like lines inside strings are never looked at.
"""

from __future__ import annotations

import re

from validation_gen.dataclass import dataclass, replace
from validation_gen.diagnostics import Span
from validation_gen.markers import name_of
from validation_gen.model import MarkerLine
from validation_gen.source.reading import Reading
from validation_gen.source.text import Source

_BLANK = " \t\f"
_NAMED_MARKER = re.compile(r"#[ \t\f]*(\+[A-Za-z_].*)")
_PRAGMA = re.compile(
    r"#\s*(?:noqa\b|(?:fmt|type|pylint|mypy|ruff|pyright|isort|yapf|pragma|validation-gen)\s*:)"
)
_HEADER = re.compile(r"#!|#.*coding[:=]")


@dataclass(frozen=True, slots=True)
class Attached:
    """What the comments above a declaration say."""

    markers: tuple[MarkerLine, ...] = ()
    detached: tuple[MarkerLine, ...] = ()
    doc: str = ""


_NOTHING = Attached()


def attached(
    reading: Reading, line: int, floor: int, *, with_detached: bool = False
) -> Attached:
    """The comments of the declaration that starts in `line`; `floor` is the last line of what stands before it."""
    lines = reading.source.lines
    if not with_detached and (
        line - 1 <= floor or "#" not in lines[line - 2]
    ):  # Most fields.
        return _NOTHING
    indent = _indent(lines[line - 1])
    block = _block_up_from(lines, line - 1, floor, indent)
    detached: tuple[MarkerLine, ...] = ()
    if with_detached:
        higher = _block_across_gap(lines, block.start if block else line, floor, indent)
        detached = _read_block(reading, higher).markers
    above = _read_block(reading, block)
    return replace(above, detached=detached) if detached else above


def first_marked_block(
    reading: Reading, above: int, *, not_ending_at: int = 0
) -> Attached:
    """The first comment block with a marker above a line of the module, unless it ends in the given line."""
    lines = reading.source.lines
    number = 1
    while number < above:
        if not _is_comment(lines[number - 1]):
            number += 1
            continue
        end = number
        while end < above and _is_comment(lines[end - 1]):
            end += 1
        block = range(number, end)
        if end - 1 != not_ending_at and any(
            map(_is_marker, lines[number - 1 : end - 1])
        ):
            return _read_block(reading, block)
        number = end
    return _NOTHING


def stray_markers(reading: Reading) -> tuple[MarkerLine, ...]:
    """The markers that belong to nothing: too far above, in the wrong indentation, behind code, above other things."""
    source = reading.source
    suspects = [
        number
        for number, text in enumerate(source.lines, 1)
        if "+" in text
        and "#" in text
        and number not in reading.consumed
        and _NAMED_MARKER.search(text)
    ]
    if not suspects:
        return ()
    columns = _comment_columns(source)
    found: list[MarkerLine] = []
    for number in suspects:
        text = source.lines[number - 1]
        start = (
            len(_indent(text)) if columns is None else columns.get(number, len(text))
        )
        if match := _NAMED_MARKER.match(text, start):
            found.append(_marker_line(source, number, match.start(1)))
    return tuple(found)


def _read_block(reading: Reading, block: range) -> Attached:
    """A comment block's markers, and its prose without remarks to tools."""
    source = reading.source
    markers: list[MarkerLine] = []
    prose: list[str] = []
    for number in block:
        text = source.lines[number - 1].strip(_BLANK)
        if _is_marker(text):
            markers.append(
                _marker_line(source, number, source.lines[number - 1].index("+"))
            )
            reading.consumed.add(number)
        elif not _PRAGMA.match(text) and not (number < 3 and _HEADER.match(text)):
            prose.append(text[1:].removeprefix(" "))
    return Attached(tuple(markers), (), "\n".join(prose).strip("\n"))


def _is_marker(comment: str) -> bool:
    """Whether the first character behind the `#` of a comment line is a `+`."""
    return comment.lstrip(_BLANK)[1:].lstrip(_BLANK).startswith("+")


def _comment_columns(source: Source) -> dict[int, int] | None:
    """Where each line's comment starts, by the tokenizer; None if it cannot tell."""
    # Late: few modules have such lines.
    import io
    import tokenize

    text = "\n".join(source.lines) + "\n"
    try:
        tokens = list(tokenize.generate_tokens(io.StringIO(text).readline))
    except (tokenize.TokenError, SyntaxError):
        return None
    return {t.start[0]: t.start[1] for t in tokens if t.type == tokenize.COMMENT}


def _block_up_from(lines: tuple[str, ...], last: int, floor: int, indent: str) -> range:
    first = last + 1
    while first - 1 > floor and _is_comment(lines[first - 2], indent):
        first -= 1
    return range(first, last + 1)


def _block_across_gap(
    lines: tuple[str, ...], top: int, floor: int, indent: str
) -> range:
    """The comments one blank line above line `top`, or two: so many black puts above a class."""
    last = top - 1
    while last > floor and last > top - 3 and not lines[last - 1].strip(_BLANK):
        last -= 1
    if last == top - 1:
        return range(0)
    return _block_up_from(lines, last, floor, indent)


def _is_comment(text: str, indent: str | None = None) -> bool:
    stripped = text.lstrip(_BLANK)
    if not stripped.startswith("#"):
        return False
    return indent is None or text[: len(text) - len(stripped)] == indent


def _indent(text: str) -> str:
    return text[: len(text) - len(text.lstrip(_BLANK))]


def _marker_line(source: Source, number: int, start: int) -> MarkerLine:
    """The marker whose `+` stands at an offset of a line."""
    text = source.lines[number - 1][start:].rstrip()
    column = start + 1
    span = Span(source.path, number, column, number, column + len(text))
    return MarkerLine(name_of(text), text, span)
