"""Texts of Go's standard library that users see in errors: how `time` quotes, what `encoding/json` could not read."""

from __future__ import annotations


def quote(text: str) -> str:
    """`text` in double quotes, with control characters and everything beyond ASCII as bytes, `\\xc2\\xb5`."""
    parts = []
    for char in text:
        if char in '"\\':
            parts.append(f"\\{char}")
        elif " " <= char < "\x80":
            parts.append(char)
        else:
            encoded = char.encode("utf-8", "surrogatepass")
            parts.append("".join(f"\\x{byte:02x}" for byte in encoded))
    return f'"{"".join(parts)}"'


def cannot_unmarshal(data: object, go_type: str) -> str:
    """What Go says of JSON data of the wrong kind; a number that should have fitted is shown."""
    if isinstance(data, bool):
        kind = "bool"
    elif isinstance(data, (int, float)):
        kind = "number" if go_type == "string" else f"number {number_text(data)}"
    elif isinstance(data, str):
        kind = "string"
    else:
        kind = "array" if isinstance(data, (list, tuple)) else "object"
    return f"json: cannot unmarshal {kind} into Go value of type {go_type}"


def number_text(number: int | float) -> str:
    """A JSON number as text; from `Decimal` because `str` refuses integers of more than 4300 digits."""
    if isinstance(number, float):
        return repr(number)
    try:
        return str(number)
    except ValueError:
        from decimal import Decimal

        return format(Decimal(number), "f")
