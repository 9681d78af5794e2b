"""Go comments: what stands where in a file in, the markers and the prose of each declaration out.

Called by the reader. The rules are those of Go's parser and of gengo: a comment belongs to what starts on the line
below it, and a comment one blank line higher counts for markers only.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from textwrap import dedent

from validation_gen.dataclass import dataclass, field
from validation_gen.goimport.syntax import Comments

_DIRECTIVE = re.compile(r"//(line |extern |export |[a-z0-9]+:[a-z0-9])")
_BUILD = re.compile(r"\+build(\s|$)")


@dataclass(frozen=True, slots=True)
class Comment:
    """One comment as written, its lines counted from 1. `is_behind` says that code stands before it on its line."""

    text: str
    line: int
    end_line: int
    is_behind: bool


@dataclass(slots=True)
class _Group:
    """Comments with no blank line between them: all of their lines, without what makes them comments."""

    line: int
    end_line: int
    lines: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class CommentTable:
    """The comment groups of a file: those on lines of their own by their last line, those behind code by their line."""

    blank: frozenset[int]
    above: dict[int, _Group] = field(default_factory=dict)
    behind: dict[int, _Group] = field(default_factory=dict)
    used: set[int] = field(default_factory=set)

    def of(self, line: int, *, is_type: bool = False) -> Comments:
        """What is said about something that starts on a line.

        Of a type, markers one blank line higher count; of all else, prose may stand behind it.
        """
        group = self.above.get(line - 1)
        self.used.add(line - 1)
        first = group.line if group else line
        detached = None
        if is_type and first - 1 in self.blank:
            detached = self.above.get(first - 2)
            self.used.add(first - 2)
        lines = group.lines if group else []
        doc = _prose(lines)
        if not is_type and not doc and (behind := self.behind.get(line)):
            doc = _prose(behind.lines)
        return Comments(
            tuple(_markers(lines)),
            tuple(_markers(detached.lines)) if detached else (),
            doc,
        )

    def head(self, line: int) -> tuple[tuple[str, ...], str]:
        """The markers above a package clause, wherever they stand, and the prose directly above it."""
        above = [g for g in self.above.values() if g.end_line < line]
        own = self.above.get(line - 1)
        markers = (m for g in above for m in _markers(g.lines))
        return (
            tuple(m for m in markers if not _BUILD.match(m)),
            _prose(own.lines) if own else "",
        )

    def stray(self, first: int, last: int) -> Iterator[tuple[int, str]]:
        """The markers between two lines that are nothing's, with their lines: Go's tools do not see them."""
        unused = [g for end, g in self.above.items() if end not in self.used]
        for group in (*unused, *self.behind.values()):
            for at, line in enumerate(group.lines, start=group.line):
                if _is_marker(line) and first <= at <= last:
                    yield at, line.strip()


def comment_table(comments: Iterable[Comment], blank: Iterable[int]) -> CommentTable:
    """The groups of a file's comments, which come in the order of the file; `blank` are the numbers of empty lines."""
    table = CommentTable(frozenset(blank))
    group: _Group | None = None
    was_behind = False
    for comment in comments:
        joins = group is not None and (
            comment.line == group.end_line
            if was_behind
            else comment.line <= group.end_line + 1 and not comment.is_behind
        )
        if group is None or not joins:
            group = _Group(comment.line, comment.end_line)
            was_behind = comment.is_behind
            if was_behind:
                table.behind[comment.line] = group
        elif not was_behind:
            table.above.pop(group.end_line)
        group.end_line = comment.end_line
        group.lines += _lines(comment.text)
        if not was_behind:
            table.above[group.end_line] = group
    return table


def _lines(text: str) -> list[str]:
    """The lines of a comment; a directive for Go itself is an empty one."""
    text = text.replace("\r", "")
    if text.startswith("//"):
        if _DIRECTIVE.match(text):
            return [""]
        return [text[2:].removeprefix(" ").rstrip()]
    inner = text[2:].removesuffix("*/").split("\n")
    below = dedent("\n".join(inner[1:])).split("\n")
    return [line.rstrip() for line in (inner[0].strip(), *below)]


def _markers(lines: Sequence[str]) -> list[str]:
    return [line.strip() for line in lines if _is_marker(line)]


def _is_marker(line: str) -> bool:
    return line.lstrip().startswith("+")


def _prose(lines: Sequence[str]) -> str:
    """The text without markers, and without blank lines at its ends or more than one together."""
    kept: list[str] = []
    for line in lines:
        if _is_marker(line) or (not line and kept[-1:] in ([], [""])):
            continue
        kept.append(line)
    return "\n".join(kept).strip("\n")
