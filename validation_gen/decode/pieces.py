"""Cuts a file into pieces that can be read by themselves, one in memory at a time. Called by `documents.py`.

YAML forbids `---` at the start of a line anywhere inside a document, so cutting there is safe; an error in one document
does not hide the next. JSON objects that follow each other are cut where a line ends and no bracket is open.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, Protocol, TypeAlias

from validation_gen.dataclass import dataclass

Look: TypeAlias = Literal["nothing", "json?", "json", "yaml"]

_STRING = re.compile(rb'"[^"\\]*+(?:\\.[^"\\]*+)*+"?+')
"""One that does not end takes the rest of the line: so that it is read once, and not from each of its escapes on."""

MOST_SKIPPED = 1 << 28
"""Bytes of a document that is too long in which the next one is looked for: devices and pipes need have no end."""

_LINE_COSTS = 32
"""Bytes that a line counts as on top of those in it, since many short ones take longer."""

_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_BOM = b"\xef\xbb\xbf"


class Lines(Protocol):
    """What is needed of a file."""

    def readline(self, size: int, /) -> bytes:
        """The next line, or as much of it as `size`; nothing at the end."""
        ...


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a file that holds whole documents: its bytes, the number of its first line, how it looks.

    `is_cut` says that a separator or the start of the file is before it, and no other piece.
    """

    data: bytes
    line: int
    is_json: bool
    is_cut: bool


@dataclass(frozen=True, slots=True)
class Oversize:
    """A document that is longer than the limit; it ends somewhere behind this line."""

    line: int


@dataclass(frozen=True, slots=True)
class Endless:
    """A document that is too long has no end in sight on this line. There is nothing more."""

    line: int


@dataclass(frozen=True, slots=True)
class Utf16:
    """The file begins as UTF-16 files do. There is nothing more."""


def pieces(
    stream: Lines, max_bytes: int, only_json: bool, first_line: int = 1
) -> Iterator[Piece | Oversize | Endless | Utf16]:
    """The pieces of a file. `only_json`: whatever it looks like, it is meant to be JSON. Raises OSError.

    `first_line` is the number of the first line of the stream.
    """
    cutter = _Cutter(stream, max_bytes, only_json)
    line, number = stream.readline(max_bytes + 1), first_line
    if line.startswith(_UTF_16):
        yield Utf16()
        return
    line = line.removeprefix(_BOM)
    while line:
        if _is_separator(line):
            yield from cutter.cut()
            cutter.is_cut = True
        elif line.startswith(b"{") and cutter.is_astray:
            yield from cutter.cut()
        cutter.add(line, number)
        if cutter.size > max_bytes:
            cutter.drop()
            yield Oversize(number)
            line, number, is_endless = cutter.skip(line, number)
            if is_endless:
                yield Endless(number)
                return
        elif cutter.is_complete:
            yield from cutter.cut()
            line, number = stream.readline(max_bytes + 1), number + 1
        else:
            line, number = cutter.read_on(number + 1)
    yield from cutter.cut()


def _is_separator(line: bytes) -> bool:
    return line.startswith(b"---") and line[3:4] in (b"", b" ", b"\t", b"\r", b"\n")


def _deeper(line: bytes) -> int:
    """How many more brackets a line of JSON opens than it closes. No string of JSON goes beyond its line."""
    bare = _STRING.sub(b"", line) if b'"' in line else line
    opened = bare.count(b"{") + bare.count(b"[")
    return opened - bare.count(b"}") - bare.count(b"]")


class _Cutter:
    """The lines of the piece that is being collected, and what they look like so far."""

    __slots__ = (
        "depth",
        "first",
        "is_cut",
        "lines",
        "look",
        "max_bytes",
        "only_json",
        "size",
        "stream",
    )

    def __init__(self, stream: Lines, max_bytes: int, only_json: bool) -> None:
        self.stream = stream
        self.max_bytes = max_bytes
        self.only_json = only_json
        self.is_cut = True
        self.drop()

    def drop(self) -> None:
        """Begins a new piece."""
        self.lines: list[bytes] = []
        self.size = 0
        self.first = 1
        self.look: Look = "nothing"
        self.depth = 0

    @property
    def is_complete(self) -> bool:
        """Whether JSON ends here."""
        return self.look == "json" and self.depth <= 0

    @property
    def is_astray(self) -> bool:
        """Whether something follows JSON that is none, so that new JSON is where to go on."""
        return self.look == "yaml" and not self.is_cut

    def add(self, line: bytes, number: int) -> None:
        if self.look == "nothing":
            self._first_content(line)
            if self.look != "nothing":
                self.size = sum(map(len, self.lines))
            elif not self.lines and line[:1] != b"%":
                self.size += len(line)  # Nothing without end is too long as well.
                return
        if self.look == "json?":
            self._decide(line)
        if not self.lines:
            self.first = number
        self.lines.append(line)
        self.size += len(line)
        if self.look in ("json?", "json") and self.size <= self.max_bytes:
            self.depth += _deeper(line)

    def read_on(self, number: int) -> tuple[bytes, int]:
        """The next line that needs a look, and its number. Of plain YAML that is the one that may end the piece."""
        most = self.max_bytes + 1
        line = self.stream.readline(most)
        if self.look != "yaml" or not self.is_cut:
            return line, number
        size = self.size
        while line and line[:3] != b"---" and size + len(line) < most:
            self.lines.append(line)
            size += len(line)
            number += 1
            line = self.stream.readline(most)
        self.size = size
        return line, number

    def skip(self, line: bytes, number: int) -> tuple[bytes, int, bool]:
        """The next separator and its number, or nothing at the end; and whether one has given up looking for it."""
        skipped = 0
        while line:
            is_whole = line.endswith(b"\n")
            number += is_whole
            line = self.stream.readline(self.max_bytes + 1)
            if is_whole and line[:3] == b"---" and _is_separator(line):
                break
            skipped += len(line) + _LINE_COSTS
            if skipped > MOST_SKIPPED:
                return b"", number, True
        return line, number, False

    def cut(self) -> Iterator[Piece]:
        """The piece, if there is anything in it. A directive belongs to the document behind the next separator."""
        if self.look != "nothing":
            is_json = self.look != "yaml"
            yield Piece(b"".join(self.lines), self.first, is_json, self.is_cut)
            self.is_cut = False
        elif any(line.startswith(b"%") for line in self.lines):
            return
        self.drop()

    def _first_content(self, line: bytes) -> None:
        """Looks whether there is something in a line, and what. JSON begins there; YAML can have lines before."""
        if self.only_json:
            content = b"" if _is_separator(line) else line.strip()
        elif _is_separator(line):
            content = line[3:].partition(b"#")[0].strip()
            self.look = "yaml" if content else "nothing"
            return
        else:
            content = line.strip()
            if content.startswith((b"#", b"%")):
                return
        if not content:
            return
        if self.only_json:
            self.look = "json"
        else:
            self.look = "json?" if content.startswith(b"{") else "yaml"
        if self.look != "yaml":
            self.lines = []
            self.size = 0

    def _decide(self, line: bytes) -> None:
        """JSON has a quote or a closing bracket behind the first opening one, YAML much else."""
        content = line.strip()
        if not self.lines:
            content = content[1:].lstrip()
        if content:
            self.look = "json" if content.startswith((b'"', b"}")) else "yaml"
            self.depth = 0 if self.look == "yaml" else self.depth
