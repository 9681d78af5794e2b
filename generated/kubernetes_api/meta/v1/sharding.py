"""Shard selectors: which part of all objects a list or watch is about, told by ranges of the hash of a field.

    shardRange(object.metadata.uid, '0x0000000000000000', '0x8000000000000000') || shardRange(...)

`parse_shard_selector` reads one, `shard_matches` tells whether an object is in it. A server that does not know shard
selectors, or does not have them turned on, answers with all objects and without `metadata.shardInfo`; then the client
has to choose for itself.

Source: k8s.io/apiserver pkg/sharding, k8s.io/apimachinery pkg/sharding; KEP-5866.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import TypeAlias

from validation_gen.dataclass import dataclass
from validation_gen.runtime.format_rules import size
from validation_gen.runtime.printing import go_quote

__all__ = [
    "ShardRange",
    "fnv1a_64",
    "parse_shard_selector",
    "shard_matches",
]

FIELDS = ("object.metadata.uid", "object.metadata.namespace")
END = "0x10000000000000000"
"""The end of the range that has the greatest hash in it: 2 to the power of 64."""

_TOKEN = re.compile(
    r"""[ \t\n\f\r]+ | (?P<word>[A-Za-z_][A-Za-z0-9_]*) | (?P<text>'[^'\\\n\r]*' | "[^"\\\n\r]*")
      | (?P<sign>\|\| | [().,])""",
    re.VERBOSE,
)

Token: TypeAlias = tuple[str, str]
"""What it is, `word`, `text`, `sign` or `end`, and how it is written; a text without its quotes."""


@dataclass(frozen=True, slots=True)
class ShardRange:
    """The objects whose `field` has a hash of at least `start` and less than `end`."""

    field: str
    start: int
    end: int


def parse_shard_selector(selector: str) -> tuple[ShardRange, ...]:
    """The ranges of a selector. Raises ValueError, in the words of the API server where it can."""
    if not selector.strip():
        raise ValueError(
            "empty shard selector is not allowed; omit the parameter for unfiltered lists"
        )
    return _parse(selector)


def shard_matches(selector: str, obj: object) -> bool:
    """Whether an object is in the part that a selector chooses.

    `obj` is an object with `metadata`, or the JSON data of one. A field that is not there hashes as the empty text, as
    the namespace of an object in none does. Raises ValueError for a selector that is none.
    """
    ranges = parse_shard_selector(selector)
    value = _metadata(obj, ranges[0].field.rpartition(".")[2])
    hashed = fnv1a_64(value.encode("utf-8", "surrogatepass"))
    return any(each.start <= hashed < each.end for each in ranges)


def fnv1a_64(data: bytes) -> int:
    """The 64-bit FNV-1a hash, as Go's `hash/fnv` has it."""
    hashed = 0xCBF29CE484222325
    for byte in data:
        hashed = (hashed ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return hashed


def _metadata(obj: object, name: str) -> str:
    if isinstance(obj, Mapping):
        metadata = obj.get("metadata")
        value = metadata.get(name) if isinstance(metadata, Mapping) else None
    else:
        value = getattr(getattr(obj, "metadata", None), name, None)
    return value if isinstance(value, str) else ""


@lru_cache(maxsize=64)
def _parse(selector: str) -> tuple[ShardRange, ...]:
    tokens = _Tokens(list(_tokens(selector)))
    ranges = _alternatives(tokens)
    if tokens.kind != "end":
        raise tokens.unexpected("|| or the end")
    for each in ranges[1:]:
        if each.field != ranges[0].field:
            raise ValueError(
                "all shard ranges must use the same field, got"
                f" {go_quote(ranges[0].field)} and {go_quote(each.field)}"
            )
    return tuple(ranges)


def _tokens(selector: str) -> Iterator[Token]:
    at = 0
    while at < len(selector):
        found = _TOKEN.match(selector, at)
        if found is None:
            raise ValueError(
                f"shard selector: unexpected {go_quote(selector[at])} at position {at}"
            )
        at = found.end()
        kind = found.lastgroup
        if kind is not None:
            yield kind, found[0][1:-1] if kind == "text" else found[0]
    yield "end", "the end"


class _Tokens:
    """The tokens of a selector, read from left to right."""

    def __init__(self, tokens: list[Token]) -> None:
        self._tokens = tokens
        self._at = 0

    @property
    def kind(self) -> str:
        return self._tokens[self._at][0]

    def take(self, kind: str, expected: str, text: str = "") -> str:
        found, written = self._tokens[self._at]
        if found != kind or (text and written != text):
            raise self.unexpected(expected)
        self._at += 1
        return written

    def takes(self, sign: str) -> bool:
        """Steps over a sign if it comes next."""
        comes = self._tokens[self._at] == ("sign", sign)
        self._at += comes
        return comes

    def unexpected(self, expected: str) -> ValueError:
        kind, written = self._tokens[self._at]
        found = written if kind == "end" else go_quote(written)
        return ValueError(f"shard selector: expected {expected}, found {found}")


def _alternatives(tokens: _Tokens) -> list[ShardRange]:
    ranges: list[ShardRange] = []
    depth = 0
    while True:
        while tokens.takes("("):
            depth += 1
        ranges.append(_range(tokens))
        while depth and tokens.takes(")"):
            depth -= 1
        if not tokens.takes("||"):
            break
    if depth:
        raise tokens.unexpected(")")
    return ranges


def _range(tokens: _Tokens) -> ShardRange:
    function = tokens.take("word", "shardRange()")
    tokens.take("sign", f"( behind {function}", "(")
    if function != "shardRange":
        raise ValueError(
            f"unsupported function {go_quote(function)};"
            " only shardRange() and || are allowed"
        )
    field = tokens.take("word", "a field, such as object.metadata.uid")
    while tokens.takes("."):
        field += "." + tokens.take("word", "the name of a field")
    if field not in FIELDS:
        raise ValueError(
            f"unsupported field path {go_quote(field)}; supported: {', '.join(FIELDS)}"
        )
    tokens.take("sign", ", and the start of the range", ",")
    start = _hash(tokens.take("text", "the start as text"), "hexStart")
    tokens.take("sign", ", and the end of the range", ",")
    end = _hash(tokens.take("text", "the end as text"), "hexEnd")
    tokens.take("sign", ")", ")")
    if start >= end:
        raise ValueError(
            f"shard range start {start:#018x} must be less than end {end:#018x}"
        )
    return ShardRange(field, start, end)


def _hash(written: str, name: str) -> int:
    """A hash as it is written, 16 small hexadecimal digits behind `0x`; or the end of all."""
    quoted = go_quote(written)
    if not written.startswith("0x"):
        raise ValueError(f"{name} must have '0x' prefix, got {quoted}")
    digits = written[2:]
    if not digits:
        raise ValueError(f"{name}: hex value is required after '0x'")
    if size(digits) > 17:
        raise ValueError(
            f"{name}: hex value too long ({size(digits)} chars, max 17):"
            f" {go_quote(digits)}"
        )
    for char in digits:
        if char not in "0123456789abcdef":
            raise ValueError(
                f"{name}: invalid hex character {go_quote(char)} in {quoted}"
            )
    if len(digits) == 17 and written != END:
        raise ValueError(
            f"{name}: 17-digit hex value must be '{END}' (2^64), got {quoted}"
        )
    if len(digits) < 16:
        padded = go_quote(f"0x{digits.zfill(16)}")
        raise ValueError(
            f"{name} must be a 0x-prefixed 16-digit hex value, got {quoted}"
            f" (did you mean {padded}?)"
        )
    return int(digits, 16)
