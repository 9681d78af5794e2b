"""Where the keys of a TOML document stand, which `tomllib` does not tell. Called by the configuration reader.

Comes in: the text of a document that `tomllib` has read, so it is valid. Goes out: the span of every key and of every
array element, by its path: `("tool", "validation-gen", "inputs", 0)`. Of a table that is written in several places, the
first counts.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from typing import TypeAlias

from validation_gen.dataclass import dataclass, field
from validation_gen.diagnostics import Span

Step: TypeAlias = str | int
Steps: TypeAlias = tuple[Step, ...]

_BLANK = re.compile(r"(?:[ \t\r\n]+|#[^\n]*)*")
_SPACE = re.compile(r"[ \t]*")
_KEY = re.compile(r"""[A-Za-z0-9_-]+|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'""")
_STRING = re.compile(
    r'''"""(?:[^\\]|\\[\s\S])*?"{3,5}|\'\'\'[\s\S]*?\'{3,5}|"(?:[^"\\\n]|\\.)*"|'[^'\n]*\''''
)
_PLAIN = re.compile(r"[^,\]}#\n]+")


@dataclass(slots=True)
class _Scanner:
    text: str
    path: str
    at: int = 0
    spans: dict[Steps, Span] = field(default_factory=dict)
    counts: dict[Steps, int] = field(default_factory=dict)

    def skip(self, pattern: re.Pattern[str]) -> str:
        found = pattern.match(self.text, self.at)
        taken = found.group() if found else ""
        self.at += len(taken)
        return taken

    def take(self, literal: str) -> bool:
        found = self.text.startswith(literal, self.at)
        if found:
            self.at += len(literal)
        return found

    def mark(self, steps: Steps, start: int, end: int) -> None:
        line = self.text.count("\n", 0, start) + 1
        column = start - self.text.rfind("\n", 0, start)
        stop = end if "\n" not in self.text[start:end] else self.text.index("\n", start)
        span = Span(self.path, line, column, line, column + stop - start)
        self.spans.setdefault(steps, span)


def positions(text: str, path: str) -> Mapping[Steps, Span]:
    """The span of every key and array element of a valid document; `path` is what spans call the file."""
    scanner = _Scanner(text.replace("\r\n", "\n"), path)
    table: Steps = ()
    while True:
        scanner.skip(_BLANK)
        if scanner.at >= len(scanner.text):
            return scanner.spans
        if scanner.take("["):
            table = _header(scanner)
        else:
            _assignment(scanner, table)


def _header(scanner: _Scanner) -> Steps:
    is_array = scanner.take("[")
    steps = _dotted_key(scanner, ())
    scanner.take("]]" if is_array else "]")
    if is_array:
        index = scanner.counts.get(steps, 0)
        scanner.counts[steps] = index + 1
        return (*steps, index)
    return steps


def _assignment(scanner: _Scanner, table: Steps) -> None:
    steps = _dotted_key(scanner, table)
    scanner.take("=")
    scanner.skip(_SPACE)
    _value(scanner, steps)


def _dotted_key(scanner: _Scanner, steps: Steps) -> Steps:
    """The path that a key adds to a table's, up to the `=` or `]` behind it."""
    while True:
        scanner.skip(_SPACE)
        start = scanner.at
        key = scanner.skip(_KEY)
        steps = (*steps, _unquoted(key))
        scanner.mark(steps, start, scanner.at)
        scanner.skip(_SPACE)
        if not scanner.take("."):
            return steps


def _unquoted(key: str) -> str:
    return str(tomllib.loads(f"key = {key}")["key"]) if key[:1] in ("'", '"') else key


def _value(scanner: _Scanner, steps: Steps) -> None:
    if scanner.take("["):
        _array(scanner, steps)
    elif scanner.take("{"):
        _inline_table(scanner, steps)
    elif not scanner.skip(_STRING):
        scanner.skip(_PLAIN)


def _array(scanner: _Scanner, steps: Steps) -> None:
    index = 0
    while True:
        scanner.skip(_BLANK)
        if scanner.take("]"):
            return
        start = scanner.at
        _value(scanner, (*steps, index))
        scanner.mark((*steps, index), start, scanner.at)
        index += 1
        scanner.skip(_BLANK)
        scanner.take(",")


def _inline_table(scanner: _Scanner, steps: Steps) -> None:
    while True:
        scanner.skip(_BLANK)
        if scanner.take("}"):
            return
        _assignment(scanner, steps)
        scanner.skip(_BLANK)
        scanner.take(",")
