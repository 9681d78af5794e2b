"""The run itself: files of records in, an outcome for each record out.

Called by the command line and by the tests. Nothing is printed here.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.conformance.compare import difference, same_errors
from tests.conformance.exclusions import (
    NO_OLD_LIST,
    NOT_IN_CORPUS,
    errors_in_python,
    reason_to_skip,
)
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


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a record: how the answers differ, why it was left out, or neither, which is a match."""

    difference: str = ""
    excluded: str = ""


MATCH = Outcome()


@dataclass(frozen=True, slots=True)
class Tally:
    """Outcomes counted: how many match of how many compared, the differences, and how many were left out by reason."""

    matched: int
    total: int
    differences: Sequence[str]
    excluded: Mapping[str, int]


def count(outcomes: Sequence[Outcome]) -> Tally:
    excluded = Counter(outcome.excluded for outcome in outcomes if outcome.excluded)
    differences = [outcome.difference for outcome in outcomes if outcome.difference]
    total = len(outcomes) - excluded.total()
    return Tally(total - len(differences), total, differences, excluded)


def run_records(
    path: Path, modules: Mapping[GoName, str], values: ValueReader | None = None
) -> Iterator[Outcome]:
    """Validates every record of a file; `modules` has the types module of each type, without which it is left out.

    `values` reads objects; without it the generated decoders do. Raises OSError, and ValueError for a line that is no
    record.
    """
    for record in read_records(path):
        if reason := reason_to_skip(record):
            yield Outcome(excluded=reason)
            continue
        module = modules.get((record.package, record.type))
        if module is None:
            yield Outcome(excluded=NOT_IN_CORPUS)
            continue
        try:
            errors = validate(load_module(module), record, values)
        except Exception as error:
            # Whatever one record does to us, the others have their turn.
            yield Outcome(f"{title(record)}\n  {type(error).__name__}: {error}")
        else:
            yield judge(record, errors)


def judge(record: Record, errors: Sequence[FieldError]) -> Outcome:
    """The outcome of a record for which validation found some errors."""
    if agrees(record, record.errors, errors):
        return MATCH
    if agrees(record, errors_in_python(record), errors):
        return Outcome(excluded=NO_OLD_LIST)
    return Outcome("\n".join(describe(record, errors)))


def run_formats(path: Path) -> Iterator[Outcome]:
    """Repeats every recorded call of a format. Raises OSError, and ValueError for a line that is no call."""
    for call in read_format_calls(path):
        known = FORMATS.get(call.format)
        errors = known.errors((ROOT, "f"), call.value) if known else []
        accepts = bool(known and known.accepts(call.value))
        if known and same_errors(call.errors, errors) and accepts == (not errors):
            yield MATCH
        else:
            verdict = "accepts" if accepts else "rejects" if known else "is unknown:"
            about = f"{call.place}: {call.format} {verdict} {call.value!r}"
            lines = (f"  {line}" for line in difference(call.errors, errors))
            yield Outcome("\n".join([about, *lines]))


def agrees(
    record: Record, expected: Sequence[RecordedError], errors: Sequence[FieldError]
) -> bool:
    """Whether the errors are the expected ones; where upstream crashed, any will do that come from no crash of ours."""
    if record.panics:
        return not any(is_crash(error) for error in errors)
    return same_errors(expected, errors, in_any_order=record.in_any_order)


def is_crash(error: FieldError) -> bool:
    """Whether an error is what a scheme makes of an exception, and not a rule's about an option nobody declared."""
    return (
        error.type == "InternalError"
        and error.path is ROOT
        and not error.detail.startswith("undefined validation option ")
    )


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
