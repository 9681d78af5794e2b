"""One JSON value with all that can be known of it: data, where each part is, repeated keys, what is wrong where.

Called by the JSON reader for values that are not plain, and for positions. Errors are in the words of Go's
encoding/json. Nothing here recurses.
"""

from __future__ import annotations

import json
import re
import sys
from math import isfinite
from typing import Any

from validation_gen.dataclass import dataclass
from validation_gen.decode.nodes import Node
from validation_gen.decode.reading import Read, Refusal, Repetition, limit
from validation_gen.limits import Limits
from validation_gen.runtime.paths import Step
from validation_gen.runtime.printing import go_quote

_SPACE = re.compile(r"[ \t\n\r]*+")
_IN_STRING = re.compile(r'"(?:[^"\\\x00-\x1f]++|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*+')
_NUMBER = re.compile(r"(-?(?:0|[1-9][0-9]*+))(\.[0-9]++)?([eE][-+]?[0-9]++)?")
_LITERALS = {"t": ("true", True), "f": ("false", False), "n": ("null", None)}
_CLOSING = {"{": "}", "[": "]"}
LONGEST_INTEGER = 4300
"""Digits; Python reads no more in one go unless it is told to, and 309 are the most that Go's numbers hold."""


@dataclass(frozen=True, slots=True)
class Scanned:
    """A value, where its parts are, and the offset behind it."""

    read: Read
    node: Node
    end: int


def after_space(text: str, start: int) -> int:
    """The offset of what comes next."""
    found = _SPACE.match(text, start)
    assert found is not None
    return found.end()


def scan(text: str, start: int, limits: Limits) -> Scanned:
    """The value that begins at an offset. Raises Refusal with an offset."""
    return _Scanner(text, limits).value(start)


class _Scanner:
    """Reads one value.

    `outer` has the lists and objects around the place where we are, the innermost last: data, node, and the key that
    waits for its value.
    """

    __slots__ = ("limits", "outer", "repetitions", "text", "values")

    def __init__(self, text: str, limits: Limits) -> None:
        self.text = text
        self.limits = limits
        self.outer: list[tuple[Any, Node, tuple[str, int] | None]] = []
        self.repetitions: list[Repetition] = []
        self.values = 0

    def value(self, start: int) -> Scanned:
        at = after_space(self.text, start)
        root = Node(at, [])
        result: list[Any] = []
        self.outer.append((result, root, None))
        while True:
            at = self._one(after_space(self.text, at))
            at = self._after_value(at)
            if len(self.outer) == 1:
                assert isinstance(root.children, list)
                read = Read(result[0], tuple(self.repetitions))
                return Scanned(read, root.children[0], at)

    def _one(self, at: int) -> int:
        """Reads a scalar, or enters lists and objects until something else has to come."""
        text = self.text
        while (char := text[at : at + 1]) in _CLOSING and char:
            if len(self.outer) > self.limits.max_depth:
                raise limit(
                    "max-depth", f"exceeded max depth of {self.limits.max_depth}", at
                )
            is_object = char == "{"
            data: Any = {} if is_object else []
            node = Node(at, {} if is_object else [])
            self._put(data, node)
            self.outer.append((data, node, None))
            at = after_space(text, at + 1)
            if text[at : at + 1] == _CLOSING[char]:
                return at
            if is_object:
                at = self._key(at)
        value, end = _scalar(text, at)
        self._put(value, Node(at))
        return end

    def _after_value(self, at: int) -> int:
        """Goes on to the next value, and out of all lists and objects that end before it."""
        while len(self.outer) > 1:
            at = after_space(self.text, at)
            char = self.text[at : at + 1]
            data, _, _ = self.outer[-1]
            is_object = isinstance(data, dict)
            if char == ("}" if is_object else "]"):
                self.outer.pop()
                at += 1
            elif char == ",":
                at = after_space(self.text, at + 1)
                return self._key(at) if is_object else at
            else:
                where = "object key:value pair" if is_object else "array element"
                raise _unexpected(self.text, at, f"after {where}")
        return at

    def _key(self, at: int) -> int:
        """Reads a key and its colon."""
        text = self.text
        if text[at : at + 1] != '"':
            raise _unexpected(text, at, "looking for beginning of object key string")
        self._count(at)
        key, end = _string(text, at)
        data, node, _ = self.outer[-1]
        if key in data:
            path = (*self._path(), key)
            self.repetitions.append(Repetition(path, at))
        elif len(data) >= self.limits.max_keys:
            raise limit(
                "max-keys", f"more than {self.limits.max_keys} keys in one object", at
            )
        self.outer[-1] = data, node, (key, at)
        end = after_space(text, end)
        if text[end : end + 1] != ":":
            raise _unexpected(text, end, "after object key")
        return after_space(text, end + 1)

    def _path(self) -> tuple[Step, ...]:
        """The way to the object that we are in."""
        return tuple(
            len(data) - 1 if key is None else key[0]
            for data, _, key in self.outer[1:-1]
        )

    def _count(self, at: int) -> None:
        """Counts one more key or value."""
        self.values += 1
        if self.values > self.limits.max_values:
            most = self.limits.max_values
            raise limit("max-values", f"more than {most} values in one document", at)

    def _put(self, value: Any, node: Node) -> None:
        self._count(node.offset)
        data, around, key = self.outer[-1]
        if key is None:
            data.append(value)
            assert isinstance(around.children, list)
            around.children.append(node)
        else:
            data[key[0]] = value
            assert isinstance(around.children, dict)
            around.children[key[0]] = (key[1], node)


def _scalar(text: str, at: int) -> tuple[Any, int]:
    """A value that is neither list nor object, and the offset behind it."""
    char = text[at : at + 1]
    if char == '"':
        return _string(text, at)
    if char in _LITERALS:
        word, value = _LITERALS[char]
        for index, expected in enumerate(word):
            if text[at + index : at + index + 1] != expected:
                where = f"in literal {word} (expecting {_quoted(expected)})"
                raise _unexpected(text, at + index, where)
        return value, at + len(word)
    if char == "-" or char.isdecimal():
        return _number(text, at)
    raise _unexpected(text, at, "looking for beginning of value")


def _number(text: str, at: int) -> tuple[int | float, int]:
    found = _NUMBER.match(text, at)
    if found is None:
        where = (
            "in numeric literal"
            if text[at] == "-"
            else "looking for beginning of value"
        )
        raise _unexpected(text, at + (text[at] == "-"), where)
    end = found.end()
    follows = text[end : end + 1]
    if follows == "." and not found[2] and not found[3]:
        raise _unexpected(text, end + 1, "after decimal point in numeric literal")
    if follows in ("e", "E") and not found[3]:
        signed = text[end + 1 : end + 2] in ("-", "+")
        where = "in exponent of numeric literal"
        raise _unexpected(text, end + 1 + signed, where)
    digits = found[0]
    if found[2] or found[3]:
        value: int | float = float(digits)
        fits = isfinite(value)
    else:
        # Python may be told to read fewer, but not fewer than 640.
        most = min(LONGEST_INTEGER, sys.get_int_max_str_digits() or LONGEST_INTEGER)
        fits = len(digits.lstrip("-")) <= most
        value = int(digits) if fits else 0
    if not fits:
        shown = digits if len(digits) <= 60 else f"{digits[:60]}..."
        raise Refusal(
            f"json: cannot unmarshal number {shown} into Go value of type float64", at
        )
    return value, end


def _string(text: str, at: int) -> tuple[str, int]:
    found = _IN_STRING.match(text, at)
    assert found is not None
    end = found.end()
    if text[end : end + 1] != '"':
        raise _bad_string(text, end)
    value = json.loads(text[at : end + 1])
    assert isinstance(value, str)
    if "\\u" in found[0] and not value.isascii():
        # As Go does: half a surrogate pair becomes U+FFFD.
        value = value.encode("utf-16-le", "surrogatepass").decode(
            "utf-16-le", "replace"
        )
    return value, end + 1


def _bad_string(text: str, at: int) -> Refusal:
    if text[at : at + 1] != "\\":
        return _unexpected(text, at, "in string literal")
    if text[at + 1 : at + 2] != "u":
        return _unexpected(text, at + 1, "in string escape code")
    at += 2
    while text[at : at + 1] in frozenset("0123456789abcdefABCDEF"):
        at += 1
    return _unexpected(text, at, "in \\u hexadecimal character escape")


def _unexpected(text: str, at: int, where: str) -> Refusal:
    if at >= len(text):
        return Refusal("unexpected end of JSON input", len(text))
    return Refusal(f"invalid character {_quoted(text[at])} {where}", at)


def _quoted(char: str) -> str:
    """A character in single quotes, as Go prints it."""
    if char == "'":
        return "'\\''"
    return "'\"'" if char == '"' else f"'{go_quote(char)[1:-1]}'"
