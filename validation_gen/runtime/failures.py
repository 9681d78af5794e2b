"""Errors whose words are fixed: options, enums, duplicates, immutability, update constraints, forced failures.

Generated validators call these only when something is wrong. The words are the API server's
(k8s.io/apimachinery/pkg/api/validate); users compare them, so they are kept to the letter.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, TypeAlias

from validation_gen.runtime.errors import (
    DUPLICATE,
    FORBIDDEN,
    INVALID,
    NOT_SUPPORTED,
    FieldError,
    Level,
    internal_error,
    invalid,
)
from validation_gen.runtime.paths import Path
from validation_gen.runtime.printing import go_quote

UpdateConstraint: TypeAlias = Literal[
    "NoSet", "NoUnset", "NoModify", "NoAddItem", "NoRemoveItem"
]

_UPDATE_DETAILS = {
    "NoSet": (INVALID, "field cannot be set once created"),
    "NoUnset": (INVALID, "field cannot be cleared once set"),
    "NoModify": (INVALID, "field cannot be modified once set"),
    "NoAddItem": (FORBIDDEN, "item may not be added"),
    "NoRemoveItem": (FORBIDDEN, "item may not be removed"),
}


def undefined_option(
    path: Path, name: str, *, level: Level = "", short_circuit: bool = False
) -> FieldError:
    """`ifEnabled`, `ifDisabled`: the caller did not say whether option `name` is on."""
    return internal_error(
        path,
        f"undefined validation option {go_quote(name)}",
        level=level,
        short_circuit=short_circuit,
    )


def not_supported(
    path: Path,
    value: object,
    allowed: Iterable[str],
    *,
    level: Level = "",
    short_circuit: bool = False,
    as_json: bool = False,
) -> FieldError:
    """`enum`: the detail lists the allowed values in order, and is empty if there is none."""
    values = ", ".join(go_quote(str(item)) for item in sorted(allowed))
    return FieldError(
        NOT_SUPPORTED,
        path,
        value,
        f"supported values: {values}" if values else "",
        short_circuit=short_circuit,
        level=level,
        as_json=as_json,
    )


def duplicate(
    path: Path,
    value: object,
    *,
    level: Level = "",
    short_circuit: bool = False,
    as_json: bool = False,
) -> FieldError:
    """An item of a set or map list was there before."""
    return FieldError(
        DUPLICATE,
        path,
        value,
        short_circuit=short_circuit,
        level=level,
        as_json=as_json,
    )


def immutable(
    path: Path, *, level: Level = "", short_circuit: bool = False
) -> FieldError:
    """`immutable`: the value changed."""
    return invalid(
        path,
        None,
        "field is immutable",
        "immutable",
        level=level,
        short_circuit=short_circuit,
    )


def update_forbidden(
    path: Path,
    constraint: UpdateConstraint,
    *,
    level: Level = "",
    short_circuit: bool = False,
) -> FieldError:
    """`update=...`: Invalid for the constraints on a value, Forbidden for those on items."""
    error_type, detail = _UPDATE_DETAILS[constraint]
    return FieldError(
        error_type,
        path,
        None if error_type == INVALID else "",
        detail,
        "update",
        short_circuit=short_circuit,
        level=level,
    )


def forced_failure(
    path: Path,
    value: object,
    message: str,
    *,
    level: Level = "",
    short_circuit: bool = False,
) -> FieldError:
    """`validateFalse`: fails whatever the value, which always prints as JSON."""
    return invalid(
        path,
        value,
        f"forced failure: {message}",
        "validateFalse",
        level=level,
        short_circuit=short_circuit,
        as_json=True,
    )
