"""`example-color`: a colour as CSS writes it. Imported by generated code."""

from __future__ import annotations

import re

from validation_gen.runtime import Format

is_color = re.compile(r"#(?:[0-9a-f]{3}|[0-9a-f]{6})").fullmatch


def explain(value: str) -> list[tuple[str | None, str]]:
    """What is wrong with a value, nothing if it is a colour: the text to blame, and why."""
    if is_color(value):
        return []
    if not value.startswith("#"):
        return [(value, "must begin with '#'")]
    return [(value, "must have 3 or 6 hexadecimal digits behind '#'")]


COLOR = Format(
    "example-color",
    is_color,
    explain,
    summary="A colour in lower case hexadecimal: `#rgb` or `#rrggbb`.",
    valid=("#fa0", "#ffaa00"),
    invalid=("orange", "#ffaa0"),
)
