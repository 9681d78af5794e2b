"""Conditions: the time of the last transition is required, and a time by value is never unset."""

from __future__ import annotations

from validation_gen.apitypes import Time
from validation_gen.runtime import FieldError, Operation, Path, required


def validate_custom_condition_last_transition_time(
    op: Operation, path: Path, value: Time, old: Time | None
) -> list[FieldError]:
    return [] if value else [required(path)]
