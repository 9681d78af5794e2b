"""What `-f` and `--old` name: files, directories and stdin, as open files one after another. Called by `validate`."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from stat import S_ISREG

from validation_gen.dataclass import dataclass
from validation_gen.decode import Document, DocumentError, Limits, documents
from validation_gen.files import NOT_REGULAR, open_file

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
    names: Iterable[str], limits: Limits, excluded: Sequence[str] = ()
) -> Iterator[Document | DocumentError | Unreadable]:
    """The documents of files, of the manifests below directories, and of `-`, which is stdin."""
    for found in manifests(names, excluded):
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
        with open(part.file, "rb", opener=open_file) as stream:
            if part.end is None:
                yield from documents(stream, part.file, limits)
                return
            stream.seek(part.start)
            data = stream.read(part.end - part.start)
        yield from documents(data, part.file, limits, part.line)
    except OSError as error:
        yield _unreadable(error, part.file)


def manifests(
    names: Iterable[str], excluded: Sequence[str] = ()
) -> Iterator[Part | Unreadable]:
    """The files that names stand for; what patterns exclude is left out of directories."""
    for name in names:
        if name == STDIN or not os.path.isdir(name):
            yield Part(name)
            continue
        unread: list[OSError] = []
        yield from _manifests_below(name, excluded, unread.append)
        yield from (_unreadable(error, name) for error in unread)


def why_not_regular(path: str) -> str:
    """Why a file that nobody named is not read: it is gone, or might never end. Empty if it is a regular one."""
    try:
        mode = os.stat(path).st_mode
    except OSError as error:
        return _reason(error)
    return "" if S_ISREG(mode) else NOT_REGULAR


def _unreadable(error: OSError, name: str) -> Unreadable:
    return Unreadable(error.filename or name, _reason(error))


def _reason(error: OSError) -> str:
    return error.strerror or type(error).__name__


def _manifests_below(
    name: str, excluded: Sequence[str], failed: Callable[[OSError], None]
) -> Iterator[Part | Unreadable]:
    """All in a directory that are called like manifests, in order, also behind links.

    What begins with a dot or is excluded is left out, and no directory is visited twice: links can make no loop.
    """
    seen: set[tuple[int, int]] = set()
    for directory, below, files in os.walk(name, onerror=failed, followlinks=True):
        status = os.stat(directory)
        place = status.st_dev, status.st_ino
        if place in seen:
            below.clear()
            continue
        seen.add(place)
        below[:] = sorted(
            d
            for d in below
            if not d.startswith(".") and not _is_excluded(Path(directory, d), excluded)
        )
        for file in sorted(files):
            if file.endswith(SUFFIXES) and not file.startswith("."):
                path = Path(directory, file).as_posix()
                if _is_excluded(Path(path), excluded):
                    continue
                reason = why_not_regular(path)
                yield Unreadable(path, reason) if reason else Part(path)


def _is_excluded(path: Path, patterns: Sequence[str]) -> bool:
    """Whether the last parts of a path are as a pattern has them: `values.yaml`, `charts`, `*/crds/*.yaml`."""
    return any(path.match(pattern) for pattern in patterns)
