"""Comment lines: which of them belong to a declaration, which of those are markers, and which markers nothing reads.

Called by the reader. A comment block belongs to what stands directly below it in the same indentation; it cannot reach
above the end of the previous statement, so comment-like lines inside strings are never looked at.
"""

from __future__ import annotations

import io
import re
import tokenize
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from validation_gen.diagnostics import Span
from validation_gen.markers import name_of
from validation_gen.model import MarkerLine
from validation_gen.source.reading import Reading
from validation_gen.source.text import Source

_BLANK = " \t\f"
_MARKER = re.compile(r"#[ \t\f]*(\+.*)")
_NAMED_MARKER = re.compile(r"#[ \t\f]*(\+[A-Za-z_].*)")
_PRAGMA = re.compile(
    r"#\s*(?:!|noqa\b|(?:fmt|type|pylint|mypy|ruff|pyright|isort|yapf|pragma)\s*:"
    r"|.*?coding[:=])"
)


@dataclass(frozen=True, slots=True)
class Attached:
    """What the comments above a declaration say."""

    markers: tuple[MarkerLine, ...] = ()
    detached: tuple[MarkerLine, ...] = ()
    doc: str = ""


def attached(
    reading: Reading, line: int, floor: int, *, with_detached: bool = False
) -> Attached:
    """The comments of the declaration that starts in `line`; `floor` is the last line of what stands before it."""
    lines = reading.source.lines
    indent = _indent(lines[line - 1])
    block = _block_up_from(lines, line - 1, floor, indent)
    detached: tuple[MarkerLine, ...] = ()
    if with_detached:
        top = block.start if block else line
        if top - 2 > floor and not lines[top - 2].strip(_BLANK):
            detached = _take(reading, _block_up_from(lines, top - 2, floor, indent))
    return Attached(_take(reading, block), detached, prose(lines, block))


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
        if end - 1 != not_ending_at and any(_markers(reading.source, block)):
            return Attached(_take(reading, block), (), prose(lines, block))
        number = end
    return Attached()


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
        start = columns.get(number, len(text)) if columns else len(_indent(text))
        if match := _NAMED_MARKER.match(text, start):
            found.append(_marker_line(source, number, match))
    return tuple(found)


def prose(lines: tuple[str, ...], block: range) -> str:
    """The text of a comment block without its markers and without remarks to tools."""
    kept: list[str] = []
    for number in block:
        text = lines[number - 1].strip(_BLANK)
        if not _MARKER.match(text) and not _PRAGMA.match(text):
            kept.append(text[1:].removeprefix(" ").rstrip())
    return "\n".join(kept).strip("\n")


def _comment_columns(source: Source) -> dict[int, int] | None:
    """Where each line's comment starts, by the tokenizer; None if it cannot tell."""
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


def _is_comment(text: str, indent: str | None = None) -> bool:
    stripped = text.lstrip(_BLANK)
    if not stripped.startswith("#"):
        return False
    return indent is None or text[: len(text) - len(stripped)] == indent


def _indent(text: str) -> str:
    return text[: len(text) - len(text.lstrip(_BLANK))]


def _take(reading: Reading, block: Iterable[int]) -> tuple[MarkerLine, ...]:
    markers = tuple(_markers(reading.source, block))
    reading.consumed.update(marker.span.line for marker in markers)
    return markers


def _markers(source: Source, block: Iterable[int]) -> Iterator[MarkerLine]:
    for number in block:
        text = source.lines[number - 1]
        match = _MARKER.match(text, len(_indent(text)))
        if match:
            yield _marker_line(source, number, match)


def _marker_line(source: Source, number: int, match: re.Match[str]) -> MarkerLine:
    text = match[1].rstrip()
    column = match.start(1) + 1
    span = Span(source.path, number, column, number, column + len(text))
    return MarkerLine(name_of(text), text, span)
