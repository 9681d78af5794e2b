"""How values look in error messages: Go's quoted strings, and API objects as compact JSON.

`FieldError` calls these when an error is printed, never while validating. The JSON follows Go's `json.Marshal`: no
spaces, map keys sorted, struct fields in order, `<`, `>`, `&`, U+2028 and U+2029 escaped.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from validation_gen.dataclass import field_names
from validation_gen.printable import is_printable

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"

_SHORT_ESCAPES = {
    7: "\\a",
    8: "\\b",
    9: "\\t",
    10: "\\n",
    11: "\\v",
    12: "\\f",
    13: "\\r",
    34: '\\"',
    92: "\\\\",
}

_JSON_ESCAPES = {
    **{code: f"\\u{code:04x}" for code in (*range(32), *b"<>&", 0x2028, 0x2029)},
    8: "\\b",
    9: "\\t",
    10: "\\n",
    12: "\\f",
    13: "\\r",
    34: '\\"',
    92: "\\\\",
}


def go_quote(text: str) -> str:
    """`text` in double quotes, as Go's `%q` prints it.

    Printable characters stay, those that Go knows. A lone surrogate, which Go cannot hold, prints as U+FFFD.
    """
    text = _whole(text)
    if text.isascii() and text.isprintable() and '"' not in text and "\\" not in text:
        return f'"{text}"'
    return '"' + "".join(map(_escaped, text)) + '"'


def _escaped(char: str) -> str:
    code = ord(char)
    short = _SHORT_ESCAPES.get(code)
    if short is not None:
        return short
    if is_printable(char):
        return char
    if code < 0x80:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def _whole(text: str) -> str:
    """`text` with every lone surrogate replaced by U+FFFD, as Go's JSON decoder does."""
    if text.isascii():
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def json_text(value: object) -> str:
    """Any API value as compact JSON, written as Go's `json.Marshal` would."""
    try:
        parts: list[str] = []
        _write(json_data(value), parts)
        return "".join(parts)
    except RecursionError:
        return '"<value nested too deeply to print>"'


def json_data(value: object) -> Json:
    """Any API value as JSON data: dataclasses become objects, bytes base64 text, map keys come sorted.

    A field whose value is the zero of its type is left out unless its metadata says `omitempty=False`; an optional one
    only if it is `None`.
    """
    if value is None or isinstance(value, (bool, int, float)):
        return value
    if isinstance(value, str):
        return str(value)
    if isinstance(value, (list, tuple)):
        return [json_data(item) for item in value]
    if isinstance(value, Mapping):
        return {str(key): json_data(value[key]) for key in sorted(value, key=str)}
    if isinstance(value, (bytes, bytearray)):
        from binascii import b2a_base64

        return b2a_base64(value, newline=False).decode("ascii")
    to_json = getattr(value, "to_json", None)
    if callable(to_json):
        return json_data(to_json())
    if field_names(type(value)) is not None:
        return _struct_data(value)
    return str(value)


def _struct_data(value: Any) -> dict[str, Json]:
    from dataclasses import fields  # Late: it takes a while to load.

    data: dict[str, Json] = {}
    for field in fields(value):
        item = getattr(value, field.name)
        encoded = json_data(item)
        metadata = field.metadata
        if metadata.get("inline"):
            if isinstance(encoded, dict):
                data.update(encoded)
            continue
        is_zero = item is None or (field.default is not None and not encoded)
        if is_zero and metadata.get("omitempty", True):
            continue
        data[metadata.get("json") or camel_case(field.name)] = encoded
    return data


def camel_case(name: str) -> str:
    """The JSON name of a Python attribute: `host_ip` → `hostIp`, `from_` → `from`."""
    first, *rest = name.split("_")
    return first + "".join(part[:1].upper() + part[1:] for part in rest)


def _write(data: Json, parts: list[str]) -> None:
    if data is None:
        parts.append("null")
    elif data is True or data is False:
        parts.append("true" if data else "false")
    elif isinstance(data, str):
        parts.append(_json_string(data))
    elif isinstance(data, int):
        parts.append(integer_text(data))
    elif isinstance(data, float):
        parts.append(_json_float(data))
    elif isinstance(data, list):
        opening = "["
        for item in data:
            parts.append(opening)
            _write(item, parts)
            opening = ","
        parts.append("]" if data else "[]")
    else:
        opening = "{"
        for key, item in data.items():
            parts.append(f"{opening}{_json_string(key)}:")
            _write(item, parts)
            opening = ","
        parts.append("}" if data else "{}")


def integer_text(value: int) -> str:
    """The digits; from `Decimal` because Python's own way refuses integers of more than 4300."""
    try:
        return int.__repr__(value)
    except ValueError:
        from decimal import Decimal

        return format(Decimal(value), "f")


def _json_string(text: str) -> str:
    return f'"{_whole(text).translate(_JSON_ESCAPES)}"'


def _json_float(value: float) -> str:
    """The shortest text that reads back as `value`, with an exponent below 1e-6 and from 1e21 on."""
    return _float_text(value, (1e-6, 1e21), exponent_digits=1)


def go_float(value: float) -> str:
    """`value` as Go's `%v` prints it: the shortest text, with an exponent below 1e-4 and from 1e6 on."""
    return _float_text(value, (1e-4, 1e6), exponent_digits=2)


def _float_text(
    value: float, plain: tuple[float, float], *, exponent_digits: int
) -> str:
    """The shortest text that reads back as `value`, without exponent from the first bound to below the second."""
    if value == 0 or value != value or value in (float("inf"), float("-inf")):
        return "-0" if str(value) == "-0.0" else "0" if value == 0 else str(value)
    mantissa, _, exponent = repr(abs(value)).partition("e")
    whole, _, fraction = mantissa.partition(".")
    digits = (whole + fraction).lstrip("0")
    point = len(whole) + int(exponent or 0) - (len(whole + fraction) - len(digits))
    digits = digits.rstrip("0")
    sign = "-" if value < 0 else ""
    if not plain[0] <= abs(value) < plain[1]:
        tail = f".{digits[1:]}" if len(digits) > 1 else ""
        return f"{sign}{digits[0]}{tail}e{point - 1:+0{exponent_digits + 1}d}"
    if point <= 0:
        return f"{sign}0.{'0' * -point}{digits}"
    if point >= len(digits):
        return sign + digits.ljust(point, "0")
    return f"{sign}{digits[:point]}.{digits[point:]}"
