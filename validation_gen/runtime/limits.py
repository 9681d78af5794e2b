"""Errors about size and order: what `minimum`, `maxLength`, `maxItems`, `neq` and their like report.

Generated validators compare inline and call these only when a limit is broken. The words are those of
k8s.io/apimachinery/pkg/api/validate (limits, equality, monotonic).
"""

from __future__ import annotations

from validation_gen.runtime.errors import (
    TOO_FEW,
    TOO_LONG,
    TOO_MANY,
    TOO_SHORT,
    FieldError,
    Level,
    invalid,
)
from validation_gen.runtime.paths import Path
from validation_gen.runtime.printing import go_quote, json_text


def minimum(
    path: Path,
    value: int,
    limit: int,
    *,
    level: Level = "",
    short_circuit: bool = False,
    as_json: bool = False,
) -> FieldError:
    """`minimum`: an integer below `limit`."""
    return invalid(
        path,
        value,
        f"must be greater than or equal to {limit}",
        "minimum",
        level=level,
        short_circuit=short_circuit,
        as_json=as_json,
    )


def maximum(
    path: Path,
    value: int,
    limit: int,
    *,
    level: Level = "",
    short_circuit: bool = False,
    as_json: bool = False,
) -> FieldError:
    """`maximum`: an integer above `limit`."""
    return invalid(
        path,
        value,
        f"must be less than or equal to {limit}",
        "maximum",
        level=level,
        short_circuit=short_circuit,
        as_json=as_json,
    )


def decreased(
    path: Path,
    value: int,
    old: int,
    *,
    level: Level = "",
    short_circuit: bool = False,
    as_json: bool = False,
) -> FieldError:
    """`monotonic`: an integer that went down on update."""
    return invalid(
        path,
        value,
        f"may not be decreased from {old}",
        "monotonic",
        level=level,
        short_circuit=short_circuit,
        as_json=as_json,
    )


def not_equal(
    path: Path,
    value: object,
    banned: str | int | bool,
    *,
    level: Level = "",
    short_circuit: bool = False,
    as_json: bool = False,
) -> FieldError:
    """`neq`: the value is the one that is ruled out."""
    shown = go_quote(str(banned)) if isinstance(banned, str) else json_text(banned)
    return invalid(
        path,
        value,
        f"must not be equal to {shown}",
        "neq",
        level=level,
        short_circuit=short_circuit,
        as_json=as_json,
    )


def min_length(
    path: Path,
    value: str,
    limit: int,
    *,
    level: Level = "",
    short_circuit: bool = False,
    as_json: bool = False,
) -> FieldError:
    """`minLength`: a string of fewer than `limit` characters."""
    return FieldError(
        TOO_SHORT,
        path,
        value,
        f"must be at least {_count(limit, 'character')}",
        "minLength",
        short_circuit=short_circuit,
        level=level,
        as_json=as_json,
    )


def too_long(
    path: Path,
    detail: str,
    origin: str,
    *,
    level: Level = "",
    short_circuit: bool = False,
) -> FieldError:
    """A string that is too long, whatever its limit counts; the value itself is never shown."""
    return FieldError(
        TOO_LONG,
        path,
        "<value omitted>",
        detail,
        origin,
        short_circuit=short_circuit,
        level=level,
    )


def max_length(
    path: Path, limit: int, *, level: Level = "", short_circuit: bool = False
) -> FieldError:
    """`maxLength`: a string of more than `limit` characters."""
    detail = f"may not be more than {_count(limit, 'character')}"
    return too_long(path, detail, "maxLength", level=level, short_circuit=short_circuit)


def max_bytes(
    path: Path, limit: int, *, level: Level = "", short_circuit: bool = False
) -> FieldError:
    """`maxBytes`: a string of more than `limit` UTF-8 bytes."""
    detail = f"may not be more than {_count(limit, 'byte')}"
    return too_long(path, detail, "maxBytes", level=level, short_circuit=short_circuit)


def min_items(
    path: Path,
    count: int,
    limit: int,
    *,
    level: Level = "",
    short_circuit: bool = False,
) -> FieldError:
    """`minItems`: a list of `count` items, fewer than `limit`."""
    return _too_few(path, count, limit, "minItems", level, short_circuit)


def max_items(
    path: Path,
    count: int,
    limit: int,
    *,
    level: Level = "",
    short_circuit: bool = False,
) -> FieldError:
    """`maxItems`: a list of `count` items, more than `limit`."""
    return _too_many(path, count, limit, "maxItems", level, short_circuit)


def min_properties(
    path: Path,
    count: int,
    limit: int,
    *,
    level: Level = "",
    short_circuit: bool = False,
) -> FieldError:
    """`minProperties`: a map of `count` keys, fewer than `limit`."""
    return _too_few(path, count, limit, "minProperties", level, short_circuit)


def max_properties(
    path: Path,
    count: int,
    limit: int,
    *,
    level: Level = "",
    short_circuit: bool = False,
) -> FieldError:
    """`maxProperties`: a map of `count` keys, more than `limit`."""
    return _too_many(path, count, limit, "maxProperties", level, short_circuit)


def _too_few(
    path: Path, count: int, limit: int, origin: str, level: Level, short_circuit: bool
) -> FieldError:
    return FieldError(
        TOO_FEW,
        path,
        count,
        f"must have at least {_count(limit, 'item')}",
        origin,
        short_circuit=short_circuit,
        level=level,
    )


def _too_many(
    path: Path, count: int, limit: int, origin: str, level: Level, short_circuit: bool
) -> FieldError:
    return FieldError(
        TOO_MANY,
        path,
        count,
        f"must have at most {_count(limit, 'item')}",
        origin,
        short_circuit=short_circuit,
        level=level,
    )


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
