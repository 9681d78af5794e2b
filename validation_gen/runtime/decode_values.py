"""Strict readers of single values that are no structs: strings, numbers, bytes, enums, and what has a form of its own.

Each takes the value, its path, the problems found so far, and for messages the innermost struct around the value and
its Go type. Null is the zero value; what does not fit is a problem and zero. Called by generated decoders.
"""

from __future__ import annotations

import re
from binascii import a2b_base64, b2a_base64
from collections.abc import Callable
from functools import lru_cache
from typing import Any, Protocol, TypeAlias

from validation_gen.runtime.decode_problems import (
    DecodeProblem,
    unfit_text,
    wrong_number,
    wrong_type,
)
from validation_gen.runtime.paths import Path

Problems: TypeAlias = list[DecodeProblem]
ReadItem: TypeAlias = Callable[[Any, Path, Problems, str, str], Any]
"""Reads one value that is no struct."""

_BASE64 = re.compile(
    rb"(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?"
).fullmatch


class Parsed(Protocol):
    """A class of `apitypes` with a JSON form of its own."""

    @classmethod
    def from_json(cls, data: Any, /) -> Any: ...


def read_any(
    value: Any, path: Path, problems: Problems, struct: str, go_type: str
) -> Any:
    """JSON data as it is."""
    return value


def read_string(
    value: Any, path: Path, problems: Problems, struct: str, go_type: str
) -> str:
    """Text; null is the empty string."""
    if type(value) is str:
        return value
    if value is not None:
        wrong_type(problems, path, value, struct, go_type)
    return ""


def read_bool(
    value: Any, path: Path, problems: Problems, struct: str, go_type: str
) -> bool:
    """true or false; null is false."""
    if type(value) is bool:
        return value
    if value is not None:
        wrong_type(problems, path, value, struct, go_type)
    return False


def _integers(low: int, high: int) -> Callable[[Any, Path, Problems, str, str], int]:
    def read_integer(
        value: Any, path: Path, problems: Problems, struct: str, go_type: str
    ) -> int:
        """An integer of limited size; null is 0."""
        if type(value) is int and low <= value < high:
            return value
        if value is not None:
            wrong_number(problems, path, value, struct, go_type)
        return 0

    return read_integer


read_int8, read_uint8 = _integers(-(2**7), 2**7), _integers(0, 2**8)
read_int16, read_uint16 = _integers(-(2**15), 2**15), _integers(0, 2**16)
read_int32, read_uint32 = _integers(-(2**31), 2**31), _integers(0, 2**32)
read_int64, read_uint64 = _integers(-(2**63), 2**63), _integers(0, 2**64)
read_int, read_uint = read_int64, read_uint64


def _floats(limit: int) -> Callable[[Any, Path, Problems, str, str], float]:
    def read_float(
        value: Any, path: Path, problems: Problems, struct: str, go_type: str
    ) -> float:
        """A number of limited size; null is 0."""
        if type(value) in (int, float) and -limit < value < limit:
            return float(value)
        if value is not None:
            wrong_number(problems, path, value, struct, go_type)
        return 0.0

    return read_float


read_float32 = _floats(2**128 - 2**103)
read_float64 = _floats(2**1024 - 2**970)


def read_bytes(
    value: Any, path: Path, problems: Problems, struct: str, go_type: str
) -> bytes:
    """Bytes from standard base64, in which line feeds do not count, or from a list of numbers; null is no bytes."""
    if type(value) is str:
        text = value.encode("utf-8", "surrogatepass")
        digits = text.translate(None, b"\r\n")
        if _BASE64(digits):
            return a2b_base64(digits)
        message = f"illegal base64 data at input byte {_illegal_byte(text)}"
        problems.append(DecodeProblem(path, "type", message))
    elif type(value) is list:
        numbers = (
            read_uint8(x, (path, i), problems, struct, "uint8")
            for i, x in enumerate(value)
        )
        return bytes(numbers)
    elif value is not None:
        wrong_type(problems, path, value, struct, go_type)
    return b""


def _illegal_byte(text: bytes) -> int:
    """Where Go's base64 decoder stops."""
    alphabet = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    places = [(at, char) for at, char in enumerate(text) if char not in b"\r\n"]
    stop = next(
        (n for n, (_, char) in enumerate(places) if char not in alphabet), len(places)
    )
    in_group = stop % 4
    if stop == len(places):
        return len(text) - in_group
    at, char = places[stop]
    if char != ord("=") or in_group < 2:
        return at
    if in_group == 2:
        stop += 1
        if stop == len(places):
            return len(text)
        if places[stop][1] != ord("="):
            return places[stop][0] - 1
    return places[stop + 1][0]


def encode_bytes(value: bytes) -> str:
    """Bytes as standard base64."""
    return b2a_base64(value, newline=False).decode("ascii")


def parser(cls: type[Parsed]) -> ReadItem:
    """Reads values of a class of `apitypes`; null is its zero, but for durations, which have no null.

    These values never change, so equal texts share one: few texts make up most quantities and times there are.
    """
    from_json = cls.from_json
    from_text = lru_cache(maxsize=1024)(from_json)

    def read_parsed(
        value: Any, path: Path, problems: Problems, struct: str, go_type: str
    ) -> Any:
        try:
            return from_text(value) if type(value) is str else from_json(value)
        except ValueError as error:
            unfit_text(problems, path, error, struct)
            return cls()

    return read_parsed


def enum_reader(members: dict[str, Any]) -> ReadItem:
    """Reads members of an enum; other strings stay what they are, for validation to find."""

    def read_member(
        value: Any, path: Path, problems: Problems, struct: str, go_type: str
    ) -> Any:
        text = read_string(value, path, problems, struct, go_type)
        return members.get(text, text)

    return read_member
