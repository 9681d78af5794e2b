"""Go's string and integer literals, as far as markers use them: text to value, and value to text.

Called by the marker parser and printer. Source of the rules: the Go specification, "String literals" and
"Integer literals".
"""

from __future__ import annotations

import re

from validation_gen.printable import is_printable

SIMPLE_ESCAPES = {
    "a": "\a",
    "b": "\b",
    "f": "\f",
    "n": "\n",
    "r": "\r",
    "t": "\t",
    "v": "\v",
    "\\": "\\",
    '"': '"',
}
_LETTERS = {value: letter for letter, value in SIMPLE_ESCAPES.items()}

_PLAIN = re.compile(r'[^"\\]+')
_HEX_ESCAPE = re.compile(r"x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})")
_OCTAL_ESCAPE = re.compile(r"[0-7]{3}")
_INTEGER = re.compile(
    r"([+-]?)(?:0[xX]([0-9A-Fa-f]+)|0[oO]([0-7]+)|0[bB]([01]+)|(0|[1-9][0-9]*))"
)

SMALLEST, LARGEST = -(2**63), 2**64 - 1
"""What fits into one of Kubernetes' 64-bit integers, signed or not."""


class LiteralError(Exception):
    """A literal that is not one: what is wrong, the offsets it is wrong at, and what would mend it."""

    def __init__(
        self, message: str, start: int, end: int, expected: str = "", fix: str = ""
    ) -> None:
        self.message, self.start, self.end = message, start, end
        self.expected, self.fix = expected, fix


def read_quoted(text: str, start: int) -> tuple[str, int]:
    """The value of the `"..."` at `start` and the offset behind it. Raises LiteralError."""
    out = bytearray()
    pos = start + 1
    while pos < len(text):
        if text[pos] == '"':
            return _decoded(out, start, pos + 1), pos + 1
        if text[pos] == "\\":
            part, pos = _read_escape(text, pos)
            out += part
        elif plain := _PLAIN.match(text, pos):
            out += plain[0].encode("utf-8", "surrogatepass")
            pos = plain.end()
    raise LiteralError(
        "the string is not closed",
        start,
        len(text),
        expected='a closing `"` on the same line',
        fix='add `"` at the end of the string',
    )


def read_raw(text: str, start: int) -> tuple[str, int]:
    """The value of the raw string at `start` and the offset behind it. Raises LiteralError."""
    end = text.find("`", start + 1)
    if end < 0:
        raise LiteralError(
            "the raw string is not closed",
            start,
            len(text),
            expected="a closing backquote on the same line",
            fix="add a backquote at the end of the string",
        )
    return text[start + 1 : end].replace("\r", ""), end + 1


def _decoded(data: bytearray, start: int, end: int) -> str:
    """Go strings are bytes; ours are text, so the bytes written as escapes have to make sense as UTF-8."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        raise LiteralError(
            "the escapes in this string do not form UTF-8",
            start,
            end,
            expected=r"text; a character by its number is written \u00e9",
        ) from None


def _read_escape(text: str, start: int) -> tuple[bytes, int]:
    pos = start + 1
    letter = text[pos : pos + 1]
    if letter in SIMPLE_ESCAPES:
        return SIMPLE_ESCAPES[letter].encode(), pos + 1
    if match := _HEX_ESCAPE.match(text, pos):
        if match[1]:
            return bytes([int(match[1], 16)]), match.end()
        code = int(match[2] or match[3], 16)
        if code <= 0x10FFFF and not 0xD800 <= code <= 0xDFFF:
            return chr(code).encode(), match.end()
        raise LiteralError(
            f"`{text[start : match.end()]}` is not a Unicode character",
            start,
            match.end(),
        )
    if (octal := _OCTAL_ESCAPE.match(text, pos)) and int(octal[0], 8) < 256:
        return bytes([int(octal[0], 8)]), octal.end()
    raise LiteralError(
        f"unknown escape `{text[start : pos + 1]}`",
        start,
        min(pos + 1, len(text)),
        expected=r"one of \a \b \f \n \r \t \v \\ " + r"\" \xNN \NNN \uNNNN \UNNNNNNNN",
        fix=r"write `\\` for a backslash, or use a raw string in backquotes",
    )


def quote(value: str) -> str:
    """The text as a `"..."` literal of printable characters."""
    return '"' + "".join(map(_escaped, value)) + '"'


def _escaped(char: str) -> str:
    if char in _LETTERS:
        return "\\" + _LETTERS[char]
    if is_printable(char):
        return char
    code = ord(char)
    if code < 0x80:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def read_integer(text: str, start: int, end: int) -> int:
    """The number written between two offsets. Raises LiteralError."""
    written = text[start:end]
    match = _INTEGER.fullmatch(written)
    if match is None:
        # What consists of decimal digits and is no number begins with 0.
        digits = written.lstrip("+-0")
        raise LiteralError(
            f"`{written}` is not a number",
            start,
            end,
            expected="a whole number: 16, -1, 0x10, 0o20 or 0b10000",
            fix=(
                f"write `{digits}`, or `0o{digits}` if it is octal"
                if digits.isdecimal()
                else ""
            ),
        )
    for digits, base in zip(match.groups()[1:], (16, 8, 2, 10), strict=True):
        if digits and len(digits.lstrip("0")) <= 64:
            value = int(match[1] + digits, base)
            if SMALLEST <= value <= LARGEST:
                return value
    raise LiteralError(
        "the number does not fit into 64 bits",
        start,
        end,
        expected=f"a number from {SMALLEST} to {LARGEST}",
    )
