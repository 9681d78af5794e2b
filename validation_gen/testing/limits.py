"""What errors teach about a value, and values that keep to it.

Comes in: errors, whose details name limits in the API server's words. Goes out: `Limits`, and candidates within them.
Used by the value builder; the words are those of `validation_gen.runtime.limits` and `failures`.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from itertools import count, islice
from typing import Any

from validation_gen.dataclass import dataclass, field
from validation_gen.runtime import FieldError, Format
from validation_gen.testing.shapes import Shape

_NUMBER = re.compile(r"-?[0-9]+")
_QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"')

TRIES = 2_000
"""How many candidates for a string are looked at."""


@dataclass(slots=True)
class Limits:
    """What is known of one value: bounds of a number or length, of bytes, of a number of items; words and formats."""

    low: int | None = None
    high: int | None = None
    bytes: int | None = None
    fewest: int | None = None
    most: int | None = None
    allowed: tuple[str, ...] = ()
    formats: list[Format] = field(default_factory=list)
    banned: list[object] = field(default_factory=list)


def learn(limits: Limits, error: FieldError, formats: dict[str, Format]) -> bool:
    """Takes in what an error says about its value; whether it was something that can be kept to."""
    number = _NUMBER.search(error.detail)
    bound = int(number[0]) if number else 0
    match error.type, error.origin:
        case "FieldValueInvalid", "minimum":
            limits.low = bound
        case "FieldValueInvalid", "maximum":
            limits.high = bound
        case "FieldValueInvalid", "neq":
            limits.banned.append(error.bad_value)
        case "FieldValueTooShort", _:
            limits.low = bound
        case "FieldValueTooLong", "maxBytes":
            limits.bytes = bound
        case "FieldValueTooLong", "maxLength":
            limits.high = bound
        case "FieldValueTooFew", _:
            limits.fewest = bound
        case "FieldValueTooMany", _:
            limits.most = bound
        case "FieldValueNotSupported", _:
            quoted = _QUOTED.findall(error.detail)
            limits.allowed = tuple(ast.literal_eval(each) for each in quoted)
        case _, origin if origin.removeprefix("format=") in formats:
            known = formats[origin.removeprefix("format=")]
            if known not in limits.formats:
                limits.formats.append(known)
        case _:
            return False
    return True


def scalar(shape: Shape, limits: Limits, variant: int = 0) -> Any:
    """A set value within the limits; another one for another `variant`. None if there is none."""
    candidates: Iterator[Any]
    match shape.kind:
        case "string":
            candidates = strings(limits)
        case "int":
            candidates = integers(shape, limits)
        case "bool":
            candidates = iter((True, False))
        case _:
            return None
    banned = [value for value in limits.banned if isinstance(value, str | int)]
    fitting = (each for each in candidates if each not in banned)
    found = next(islice(fitting, variant, None), None)
    if isinstance(found, str) and shape.cls is not None:
        return member_or_text(shape.cls, found)
    return found


def member_or_text(cls: Any, text: str) -> Any:
    """An enum's member with this value; the text itself if there is none."""
    return next((each for each in cls if each.value == text), text)


def integers(shape: Shape, limits: Limits) -> Iterator[int]:
    """Numbers other than 0, from 1 or the nearest limit on."""
    low = shape.low if limits.low is None else max(shape.low, limits.low)
    high = shape.high if limits.high is None else min(shape.high, limits.high)
    start = max(low, min(1, high))
    for number in range(start, high + 1):
        if number:
            yield number
    for number in range(start - 1, low - 1, -1):
        if number:
            yield number


def strings(limits: Limits) -> Iterator[str]:
    """Distinct texts within the limits, the simplest first."""
    if limits.allowed:
        yield from limits.allowed
        return
    seen: set[str] = set()
    for text in islice(texts(limits), TRIES):
        if text and text not in seen and fits(text, limits):
            seen.add(text)
            yield text


def texts(limits: Limits) -> Iterator[str]:
    """Examples of the format, as they are, cut or filled to the length, and with numbers at their end."""
    seeds = [each for known in limits.formats for each in known.valid] or ["a"]
    low, high = limits.low or 0, limits.high or limits.bytes or 1 << 30
    for number in count():
        tail = str(number) if number else ""
        for seed in seeds:
            for stem in (seed, seed[: len(seed) - len(tail)]):
                if not stem and high > len(tail):
                    continue
                filled = stem + "a" * (low - len(stem) - len(tail))
                yield filled[: max(high - len(tail), 0)] + tail


def fits(text: str, limits: Limits) -> bool:
    return (
        (limits.low is None or len(text) >= limits.low)
        and (limits.high is None or len(text) <= limits.high)
        and (limits.bytes is None or len(text.encode()) <= limits.bytes)
        and all(known.accepts(text) for known in limits.formats)
    )
