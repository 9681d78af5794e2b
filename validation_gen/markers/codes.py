"""The diagnostic codes of the marker grammar, with the pages that explain them. Read by `explain` and the docs."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

SYNTAX = "VG001"

CODES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        SYNTAX: (
            "a marker does not follow the grammar",
            """\
A marker is a name, then arguments in parentheses, then a value behind `=`:

    +name
    +name=value
    +name(argument)=value
    +name(first: 1, second: "two")=value
    +name(argument)=+other:marker=value

A value is an identifier, a string in `"..."` with Go's escapes or in backquotes
without any, a whole number (`16`, `-1`, `0x10`, `0o20`, `0b10000`), `true` or
`false`. There is one positional argument, or there are only named ones, each
once. Behind the value only a comment may follow: `+k8s:maxItems=8 # per node`.
""",
        )
    }
)
"""Code to title and explanation."""
