"""Go literals: their source text in, Python values out. Called by the reader for tags and paths, and for constants."""

from __future__ import annotations

import re
from fractions import Fraction

_ESCAPE = re.compile(
    rb"\\(?:([abfnrtv\\'\"])|([0-7]{3})|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.?))",
    re.S,
)
_SIMPLE = {
    b"a": b"\a", b"b": b"\b", b"f": b"\f", b"n": b"\n", b"r": b"\r", b"t": b"\t", b"v": b"\v",
    b"\\": b"\\", b"'": b"'", b'"': b'"',
}  # fmt: skip
_OCTAL = re.compile(r"0[0-7_]+")
_HEX_FLOAT = re.compile(r"0[xX]([0-9a-fA-F_]*)(?:\.([0-9a-fA-F_]*))?[pP]([+-]?\d+)")

LARGEST_EXPONENT = 10_000
"""Exponents beyond this are refused; they would fill the memory with digits."""


def string(text: str) -> str:
    """A string literal, raw or not. Raises ValueError for one that is not Unicode text or has an unknown escape."""
    if text.startswith("`"):
        return text[1:-1].replace("\r", "")
    return _unescaped(text[1:-1].encode()).decode()


def rune(text: str) -> int:
    """A rune literal. Raises ValueError."""
    inner = text[1:-1]
    if re.fullmatch(r"\\(x[0-9a-fA-F]{2}|[0-7]{3})", inner):
        return _unescaped(inner.encode())[0]
    decoded = _unescaped(inner.encode()).decode()
    if len(decoded) != 1:
        raise ValueError("a rune is one character")
    return ord(decoded)


def integer(text: str) -> int:
    """An integer literal in any base. Raises ValueError."""
    if _OCTAL.fullmatch(text):
        return int(text.replace("_", ""), 8)
    return int(text, 0)


def floating(text: str) -> Fraction:
    """A floating-point literal, exactly. Raises ValueError."""
    if match := _HEX_FLOAT.fullmatch(text):
        whole, part = (group.replace("_", "") for group in (match[1], match[2] or ""))
        exponent = _exponent(match[3]) - 4 * len(part)
        return Fraction(int(whole + part, 16)) * Fraction(2) ** exponent
    plain = text.replace("_", "")
    _exponent(plain.lower().partition("e")[2] or "0")
    return Fraction(plain)


def _exponent(text: str) -> int:
    exponent = int(text)
    if abs(exponent) > LARGEST_EXPONENT:
        raise ValueError("the exponent is too large")
    return exponent


def _unescaped(text: bytes) -> bytes:
    return _ESCAPE.sub(_escape, text)


def _escape(match: re.Match[bytes]) -> bytes:
    simple, octal, byte, short, long, unknown = match.groups()
    if simple:
        return _SIMPLE[simple]
    if octal or byte:
        value = int(octal, 8) if octal else int(byte, 16)
        if value > 255:
            raise ValueError("the escape is no byte")
        return bytes([value])
    if unknown is not None:
        raise ValueError("unknown escape")
    value = int(short or long, 16)
    if value > 0x10FFFF or 0xD800 <= value <= 0xDFFF:
        raise ValueError("the escape is no character")
    return chr(value).encode()
