"""Whether validators answer what the real tool answered, and if not, how the two differ.

Called by the conformance run with recorded errors and the errors of generated code.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from difflib import ndiff

from tests.conformance.records import RecordedError
from validation_gen.apitypes import Json
from validation_gen.runtime import FieldError


def same_errors(
    recorded: Sequence[RecordedError],
    found: Sequence[FieldError],
    *,
    in_any_order: bool = False,
) -> bool:
    """Whether the errors match one by one, or each has a partner of its own somewhere."""
    if len(recorded) != len(found):
        return False
    if not in_any_order:
        return all(map(same_error, recorded, found))
    left = list(found)
    for error in recorded:
        partner = next((f for f in left if same_error(error, f)), None)
        if partner is None:
            return False
        left.remove(partner)
    return True


def same_error(recorded: RecordedError, found: FieldError) -> bool:
    """Whether everything but Go's serialisation of unset fields is equal; texts count where the value is a scalar."""
    return _facts(recorded) == _facts(_as_recorded(found)) and (
        recorded.bad_value is None
        or isinstance(recorded.bad_value, list | dict)
        or recorded.text == str(found)
    )


def without_zeros(data: Json) -> Json:
    """JSON data without nulls, `""`, zeros, false, empty lists and objects at any depth; None if nothing is left."""
    kept: Json
    if isinstance(data, dict):
        members = {key: without_zeros(value) for key, value in data.items()}
        kept = {key: value for key, value in members.items() if value is not None}
    elif isinstance(data, list):
        kept = [v for v in map(without_zeros, data) if v is not None]
    else:
        kept = data
    return kept or None


def difference(
    recorded: Sequence[RecordedError], found: Sequence[FieldError]
) -> Iterator[str]:
    """Both lists of errors as one, line by line: `-` only recorded, `+` only found."""
    ours = [_line(_as_recorded(error)) for error in found]
    lines = ndiff([_line(error) for error in recorded], ours)
    return (line for line in lines if not line.startswith("?"))


def _facts(error: RecordedError) -> tuple[str, str, str, str, str, bool, str]:
    return (
        error.type,
        error.field,
        error.detail,
        error.origin,
        error.level,
        error.short_circuit,
        # As text, `true` and 1 differ.
        json.dumps(_integral(without_zeros(error.bad_value)), sort_keys=True),
    )


def _integral(data: Json) -> Json:
    """JSON data in which 1.0 is 1: JSON has one kind of number."""
    if isinstance(data, dict):
        return {key: _integral(value) for key, value in data.items()}
    if isinstance(data, list):
        return [_integral(value) for value in data]
    return int(data) if isinstance(data, float) and data.is_integer() else data


def _as_recorded(error: FieldError) -> RecordedError:
    data = error.to_dict()
    return RecordedError(
        type=error.type,
        field=error.field,
        bad_value=data["badValue"],
        detail=error.detail,
        origin=error.origin,
        level=error.level,
        short_circuit=error.short_circuit,
        text=str(error),
    )


def _line(error: RecordedError) -> str:
    marks = [error.type, f"[{error.origin}]" if error.origin else "", error.level]
    marks.append("short-circuit" if error.short_circuit else "")
    return " ".join([*filter(None, marks), error.text])
