"""Enums whose values depend on options, and lists whose items must be there.

Generated validators call these (k8s.io/apimachinery/pkg/api/validate).
"""

from __future__ import annotations

from collections.abc import Sequence

from validation_gen.runtime.errors import FieldError, Level, required
from validation_gen.runtime.failures import not_supported, undefined_option
from validation_gen.runtime.operation import Operation
from validation_gen.runtime.paths import Path


def enum_errors(
    path: Path,
    value: str,
    values: Sequence[str],
    exclusions: Sequence[tuple[str, str, bool]],
    op: Operation,
    *,
    level: Level = "",
    short_circuit: bool = False,
    as_json: bool = False,
) -> list[FieldError]:
    """`enum` with `enumExclude` behind options: `exclusions` are (value, option, excluded while it is on).

    An option that the caller did not declare is reported instead, whatever the value.
    """
    for _, option, _ in exclusions:
        if option not in op.options:
            return [
                undefined_option(path, option, level=level, short_circuit=short_circuit)
            ]
    excluded = {out for out, option, when in exclusions if op.options[option] is when}
    allowed = [each for each in values if each not in excluded]
    if value in allowed:
        return []
    error = not_supported(
        path, value, allowed, level=level, short_circuit=short_circuit, as_json=as_json
    )
    return [error]


def missing_items(
    path: Path,
    items: Sequence[object],
    *,
    level: Level = "",
    short_circuit: bool = False,
) -> list[FieldError]:
    """A list of optionals: one Required error for each item that is None."""
    return [
        required((path, index), level=level, short_circuit=short_circuit)
        for index, item in enumerate(items)
        if item is None
    ]
