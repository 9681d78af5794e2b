"""Validations of meta/v1 that no marker expresses, written by hand.

Called by the generated validators, wherever a marker asks for `customValidation`.
"""

from __future__ import annotations

from validation_gen.apitypes import Time
from validation_gen.runtime import FieldError, Operation, Path, required


def validate_custom_condition_last_transition_time(
    op: Operation, path: Path, value: Time, old: Time | None
) -> list[FieldError]:
    """A condition says when it came about: the zero time is no answer (k8s.io/apimachinery, meta/v1)."""
    return [] if value else [required(path)]
