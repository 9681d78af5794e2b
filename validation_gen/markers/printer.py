"""A `Marker` in, its canonical text out: what the linter's fixes write. Read again it gives an equal one."""

from __future__ import annotations

import re

from validation_gen.markers.literals import quote
from validation_gen.markers.marker import Arg, Marker, Value

_BARE = re.compile(r"(?!(?:true|false)\Z)[A-Za-z_][A-Za-z0-9_.-]*")


def print_marker(marker: Marker) -> str:
    """The marker with one blank behind colons and commas, decimal numbers, and quotes where they were or must be."""
    parts: list[str] = []
    current: Marker | None = marker
    while current is not None:
        parts.append(_head(current))
        if current.value is not None:
            parts.append("=" + _value(current.value, current.value_quoted))
        elif current.payload is not None:
            parts.append("=")
        current = current.payload
    return "".join(parts)


def _head(marker: Marker) -> str:
    args = ", ".join(map(_arg, marker.args))
    return f"+{marker.name}({args})" if args else f"+{marker.name}"


def _arg(arg: Arg) -> str:
    name = f"{arg.name}: " if arg.name else ""
    return name + _value(arg.value, arg.quoted)


def _value(value: Value, quoted: bool) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    return quote(value) if quoted or not _BARE.fullmatch(value) else value
