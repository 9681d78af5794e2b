"""The JSON reader: text in, the data of one value after another out. Called by `documents.py`.

`json` from the standard library does the work while nothing is wrong. Whatever it cannot settle, `json_scanner.py`
decides: errors with their place, keys that are repeated, limits, deep nesting, half surrogates.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from json import JSONDecoder
from math import isfinite
from typing import Any, NoReturn

from validation_gen.decode.json_scanner import LONGEST_INTEGER, after_space, scan
from validation_gen.decode.nodes import Node
from validation_gen.decode.reading import Read, Refusal
from validation_gen.limits import Limits

_LONG_INTEGER = re.compile(rf"(?<![0-9])[0-9]{{{LONGEST_INTEGER + 1}}}")
_HALF_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")


class _NotPlainError(ValueError):
    """The value needs the scanner."""


def read_json(text: str, limits: Limits) -> Iterator[Read]:
    """The values of a text that has any number of them in a row. Raises Refusal with an offset."""
    decode = _plain_decoder(text, limits)
    start = after_space(text, 0)
    while start < len(text):
        try:
            # Of a broken number, `json` would take what it can read.
            plain = decode if text[start] in '{["' else _refuse
            data, end = plain(text, start)
            read = Read(data)
        except (ValueError, RecursionError):
            scanned = scan(text, start, limits)
            read, end = scanned.read, scanned.end
        yield read
        start = after_space(text, end)


def mark_json(text: str, limits: Limits) -> list[Node]:
    """The values of a text that has been read before, as trees of offsets; without those that cannot be read."""
    nodes = []
    start = after_space(text, 0)
    try:
        while start < len(text):
            scanned = scan(text, start, limits)
            nodes.append(scanned.node)
            start = after_space(text, scanned.end)
    except Refusal:
        pass
    return nodes


def _plain_decoder(text: str, limits: Limits) -> Callable[[str, int], tuple[Any, int]]:
    """The standard library's way to read one value. It raises ValueError for what is not plain, or not right."""
    most_values = 1 + sum(text.count(mark) for mark in ",:{[")
    if most_values > limits.max_values or _HALF_SURROGATE.search(text):
        return _refuse
    if sys.get_int_max_str_digits() != LONGEST_INTEGER and _LONG_INTEGER.search(text):
        return _refuse
    decode = JSONDecoder(
        object_pairs_hook=_object_maker(limits.max_keys),
        parse_float=_finite,
        parse_constant=_refuse,
    ).raw_decode
    if text.count("{") + text.count("[") <= limits.max_depth:
        return decode

    def decode_flat(text: str, start: int) -> tuple[Any, int]:
        data, end = decode(text, start)
        if _is_deeper(data, limits.max_depth):
            raise _NotPlainError
        return data, end

    return decode_flat


def _refuse(*_: object) -> NoReturn:
    raise _NotPlainError


def _finite(text: str) -> float:
    value = float(text)
    if not isfinite(value):
        raise _NotPlainError
    return value


def _object_maker(
    max_keys: int,
) -> Callable[[list[tuple[str, Any]]], dict[str, Any]]:
    def make(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        data = dict(pairs)
        if len(data) != len(pairs) or len(data) > max_keys:
            raise _NotPlainError
        return data

    return make


def _is_deeper(data: Any, depth: int) -> bool:
    """Whether more than `depth` lists and objects are in each other."""
    level = [data] if isinstance(data, (dict, list)) else []
    while level and depth >= 0:
        depth -= 1
        level = [
            item
            for outer in level
            for item in (outer.values() if isinstance(outer, dict) else outer)
            if isinstance(item, (dict, list))
        ]
    return depth < 0
