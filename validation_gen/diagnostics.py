"""What is wrong in an input file, and where: one frozen value, collected and never raised one at a time.

The reader, the marker grammar, the planner and the linter make `Diagnostic`s; `reporters/` prints them.
"""

from __future__ import annotations

from collections.abc import Iterable

from validation_gen.dataclass import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of one source file. Lines and columns count from 1, columns in characters, the end is exclusive."""

    path: str
    line: int
    column: int
    end_line: int
    end_column: int

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"

    def slice(self, start: int, end: int) -> Span:
        """The part of a one-line span between two character offsets from its start."""
        return Span(
            self.path, self.line, self.column + start, self.line, self.column + end
        )


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One problem: a stable code (`VG101`), what is wrong, where, what was expected, and how to mend it."""

    code: str
    message: str
    span: Span
    expected: str = ""
    fix: str = ""


def in_order(diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Sorted by file, position and code, each once: the order in which they are printed."""
    return sorted(dict.fromkeys(diagnostics), key=lambda d: (d.span, d.code, d.message))
