"""Recorded behaviour of the real tool: files of JSON lines in, `Record`s and `FormatCall`s out.

Called by the conformance run. The format is described beside the data.
"""

from __future__ import annotations

import gzip
import json
import lzma
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path
from typing import IO, Any, TypeAlias, TypeVar

from validation_gen.apitypes import Json
from validation_gen.runtime import OperationType

T = TypeVar("T")

GoName: TypeAlias = tuple[str, str]
"""The path of a Go package and the name of a type in it."""

FORMATS = "formats"
"""What the file with calls of formats is called, without its suffix."""

SUFFIXES = (".jsonl", ".jsonl.gz", ".jsonl.xz")


@dataclass(frozen=True, slots=True)
class RecordedError:
    """An error the real tool returned; `text` is how it prints."""

    type: str
    field: str
    bad_value: Json
    detail: str = ""
    origin: str = ""
    level: str = ""
    short_circuit: bool = False
    text: str = ""


@dataclass(frozen=True, slots=True)
class Record:
    """One call of a validator: what it was given, and what it returned.

    `place` is file and line. `old` is None on create, and on an update from nothing. Errors `in_any_order` come from
    an iteration over a Go map. `panics`: there was no result. `is_lossy`: the values do not tell all.
    """

    place: str
    package: str
    type: str
    op: OperationType
    value: Json
    old: Json = None
    options: Mapping[str, bool] = field(default_factory=dict)
    subresources: Sequence[str] = ()
    errors: Sequence[RecordedError] = ()
    is_registered: bool = True
    in_any_order: bool = False
    panics: bool = False
    is_lossy: bool = False


@dataclass(frozen=True, slots=True)
class FormatCall:
    """One call of a string format at the path `f`."""

    place: str
    format: str
    value: str
    errors: Sequence[RecordedError] = ()


def record_files(directory: Path, only: str = "*") -> list[Path]:
    """The files of records in a directory and below whose names without suffix match a glob, in order.

    Calls of formats are no records of validators, though they may lie beside them.
    """
    return sorted(
        path
        for path in directory.rglob("*.jsonl*")
        if path.name.endswith(SUFFIXES)
        and fnmatchcase(stem(path), only)
        and stem(path) != FORMATS
    )


def stem(path: Path) -> str:
    return path.name.partition(".jsonl")[0]


def read_records(path: Path) -> Iterator[Record]:
    """The records of a file. Raises OSError, and ValueError for a line that is none."""
    return _read(path, _record)


def read_format_calls(path: Path) -> Iterator[FormatCall]:
    """The calls in a file. Raises OSError, and ValueError for a line that is none."""
    return _read(path, _format_call)


def types_in(path: Path) -> set[GoName]:
    """The types that the records of a file are about. Raises OSError, and ValueError for a line that is none."""
    return set(_read(path, lambda place, data: (data["package"], data["type"])))


def _read(path: Path, make: Callable[[str, dict[str, Any]], T]) -> Iterator[T]:
    for place, line in _lines(path):
        try:
            yield make(place, json.loads(line))
        except (ValueError, KeyError, TypeError) as error:
            raise ValueError(f"{place} is no record: {error!r}") from error


def _lines(path: Path) -> Iterator[tuple[str, str]]:
    """The lines of a file with where they stand. Raises OSError, and ValueError for a damaged file."""
    try:
        with _open(path) as lines:
            for number, line in enumerate(lines, 1):
                yield f"{path.name}:{number}", line
    except (EOFError, lzma.LZMAError, zlib.error) as error:
        raise ValueError(f"{path.name} is damaged: {error}") from error


def _open(path: Path) -> IO[str]:
    if path.suffix == ".gz":
        return gzip.open(path, "rt", encoding="utf-8")
    if path.suffix == ".xz":
        return lzma.open(path, "rt", encoding="utf-8")
    return path.open(encoding="utf-8")


def _record(place: str, data: dict[str, Any]) -> Record:
    return Record(
        place=place,
        package=data["package"],
        type=data["type"],
        op=data["op"],
        value=data["value"],
        old=data.get("oldValue"),
        options=data.get("options") or {},
        subresources=tuple(data.get("subresources") or ()),
        errors=_errors(data),
        is_registered=data.get("registered", True),
        in_any_order=data.get("mapOrder", False),
        panics=bool(data.get("panic")),
        is_lossy=data.get("lossy", False),
    )


def _format_call(place: str, data: dict[str, Any]) -> FormatCall:
    return FormatCall(place, data["format"], data["value"], _errors(data))


def _errors(data: dict[str, Any]) -> tuple[RecordedError, ...]:
    return tuple(
        RecordedError(
            type=error["type"],
            field=error["field"],
            bad_value=error.get("badValue"),
            detail=error.get("detail", ""),
            origin=error.get("origin", ""),
            level=error.get("level", ""),
            short_circuit=error.get("shortCircuit", False),
            text=error.get("string", ""),
        )
        for error in data["errors"] or ()
    )
