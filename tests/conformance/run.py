"""The run itself: files of records in, a tally of what matched out.

Called by the command line and by the tests. Nothing is printed here.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.conformance.compare import difference, same_errors
from tests.conformance.exclusions import NO_OLD_LIST, errors_in_python, reason_to_skip
from tests.conformance.modules import load_module, validate
from tests.conformance.records import (
    GoName,
    Record,
    RecordedError,
    read_format_calls,
    read_records,
)
from tests.conformance.values import ValueReader
from validation_gen.runtime import FORMATS, ROOT, FieldError

SHOWN = 600
"""Characters of a value that a difference shows."""


@dataclass(slots=True)
class Tally:
    """What came of some records: how many match of how many compared, how others differ, and why some are left out."""

    matched: int = 0
    total: int = 0
    differences: list[str] = field(default_factory=list)
    excluded: Counter[str] = field(default_factory=Counter)

    def matches(self) -> None:
        self.matched += 1
        self.total += 1

    def differs(self, text: str) -> None:
        self.differences.append(text)
        self.total += 1

    def merge(self, other: Tally) -> None:
        self.matched += other.matched
        self.total += other.total
        self.differences += other.differences
        self.excluded += other.excluded


def run_records(
    path: Path, modules: Mapping[GoName, str], values: ValueReader | None = None
) -> Tally:
    """Validates every record of a file; `modules` has the types module of each type.

    `values` reads objects; without it the generated decoders do. Raises OSError, and ValueError for a line that is no
    record.
    """
    tally = Tally()
    for record in read_records(path):
        if reason := reason_to_skip(record):
            tally.excluded[reason] += 1
            continue
        try:
            errors = validate(
                load_module(modules[record.package, record.type]), record, values
            )
        except Exception as error:
            # Whatever one record does to us, the others have their turn.
            tally.differs(f"{title(record)}\n  {type(error).__name__}: {error}")
            continue
        if agrees(record, record.errors, errors):
            tally.matches()
        elif agrees(record, errors_in_python(record), errors):
            tally.excluded[NO_OLD_LIST] += 1
        else:
            tally.differs("\n".join(describe(record, errors)))
    return tally


def run_formats(path: Path) -> Tally:
    """Repeats every recorded call of a format. Raises OSError, and ValueError for a line that is no call."""
    tally = Tally()
    for call in read_format_calls(path):
        known = FORMATS.get(call.format)
        errors = known.errors((ROOT, "f"), call.value) if known else []
        accepts = bool(known and known.accepts(call.value))
        if known and same_errors(call.errors, errors) and accepts == (not errors):
            tally.matches()
        else:
            verdict = "accepts" if accepts else "rejects" if known else "is unknown:"
            about = f"{call.place}: {call.format} {verdict} {call.value!r}"
            tally.differs("\n".join([about, *difference(call.errors, errors)]))
    return tally


def agrees(
    record: Record, expected: Sequence[RecordedError], errors: Sequence[FieldError]
) -> bool:
    """Whether the errors are the expected ones; where upstream crashed, any will do that come from no crash of ours."""
    if record.panics:
        return not any(is_crash(error) for error in errors)
    return same_errors(expected, errors, in_any_order=record.in_any_order)


def is_crash(error: FieldError) -> bool:
    """Whether an error is what a scheme makes of an exception."""
    return error.type == "InternalError" and error.path is ROOT


def title(record: Record) -> str:
    """Where a record stands, and what it asks for."""
    text = f"{record.place}: {record.op} {record.package}.{record.type}"
    if record.subresources:
        text += f" /{'/'.join(record.subresources)}"
    if record.options:
        text += f" {json.dumps(dict(record.options))}"
    return text


def describe(record: Record, errors: Sequence[FieldError]) -> Iterator[str]:
    """A difference for people: the objects, then both lists of errors as one, `-` recorded, `+` found."""
    yield title(record)
    yield f"  value {_short(record.value)}"
    if record.old is not None:
        yield f"  old   {_short(record.old)}"
    if record.panics:
        yield "  upstream crashed, and so do we"
    yield from (f"  {line}" for line in difference(record.errors, errors))


def _short(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= SHOWN else f"{text[:SHOWN]}…"
