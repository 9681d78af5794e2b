"""What `-f` and `--old` name: files, directories and stdin, as open files one after another. Called by `validate`."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from validation_gen.dataclass import dataclass
from validation_gen.decode import Document, DocumentError, Limits, documents

STDIN = "-"
STDIN_NAME = "<stdin>"
SUFFIXES = (".yaml", ".yml", ".json")


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A file or directory that the system does not let us read."""

    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class Part:
    """A file, or the bytes of it from `start` to `end`; there, a document begins on `line`."""

    file: str
    start: int = 0
    end: int | None = None
    line: int = 1


def read_all(
    names: Iterable[str], limits: Limits
) -> Iterator[Document | DocumentError | Unreadable]:
    """The documents of files, of the manifests below directories, and of `-`, which is stdin."""
    for found in manifests(names):
        if isinstance(found, Unreadable):
            yield found
        else:
            yield from read_part(found, limits)


def read_part(
    part: Part, limits: Limits
) -> Iterator[Document | DocumentError | Unreadable]:
    """The documents of a file, or of a part of one."""
    if part.file == STDIN:
        yield from documents(sys.stdin.buffer, STDIN_NAME, limits)
        return
    try:
        with open(part.file, "rb") as stream:
            if part.end is None:
                yield from documents(stream, part.file, limits)
                return
            stream.seek(part.start)
            data = stream.read(part.end - part.start)
        yield from documents(data, part.file, limits, part.line)
    except OSError as error:
        yield _unreadable(error, part.file)


def manifests(names: Iterable[str]) -> Iterator[Part | Unreadable]:
    """The files that names stand for."""
    for name in names:
        if name == STDIN:
            yield Part(name)
            continue
        unread: list[OSError] = []
        yield from map(Part, _manifests(name, unread.append))
        yield from (_unreadable(error, name) for error in unread)


def _unreadable(error: OSError, name: str) -> Unreadable:
    return Unreadable(error.filename or name, error.strerror or type(error).__name__)


def _manifests(name: str, failed: Callable[[OSError], None]) -> Iterator[str]:
    """A file itself; of a directory all that are called like manifests, in order, also behind links.

    What begins with a dot is left out, and no directory is visited twice, so that links can make no loop.
    """
    if not os.path.isdir(name):
        yield name
        return
    seen: set[tuple[int, int]] = set()
    for directory, below, files in os.walk(name, onerror=failed, followlinks=True):
        status = os.stat(directory)
        place = status.st_dev, status.st_ino
        if place in seen:
            below.clear()
            continue
        seen.add(place)
        below[:] = sorted(d for d in below if not d.startswith("."))
        for file in sorted(files):
            path = os.path.join(directory, file)
            if (
                file.endswith(SUFFIXES)
                and not file.startswith(".")
                and os.path.isfile(path)
            ):
                yield Path(path).as_posix()
