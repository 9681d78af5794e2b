"""`variations`: copies of an object with one thing changed each, for rules to object to.

Comes in: an object, as a rule a valid one. Goes out: labelled copies. Nothing is known of the rules: every
value is unset, set, made longer, shorter, larger, equal to its neighbour. Validated as they are they try the rules of
creation, validated against the original those of updates.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator
from dataclasses import is_dataclass
from typing import Any, TypeVar

from validation_gen.runtime import Path, render_path
from validation_gen.testing.places import Place, find, flattened, of_attribute, root
from validation_gen.testing.shapes import (
    Shape,
    is_set,
    item_value,
    set_value,
    shape_of,
    zero,
)

T = TypeVar("T")

LENGTHS = (64, 254, 4_097)
"""Lengths of strings: one more than labels, subdomains and most free texts may have."""

MANY = 1_025
"""How many items or keys are too many for most lists and dicts."""


def variations(obj: T) -> Iterator[tuple[str, T]]:
    """Copies of an object that differ from it in one value, with a label: `spec.name: 64 characters`.

    The object itself is left alone. The copies are made as they are asked for, in the same order every time.
    """
    for path, place in places(root(obj), None):
        for label, value in changes(place):
            changed = copy.deepcopy(obj)
            target = find(root(changed), path)
            assert target is not None
            target.put(value)
            yield f"{render_path(path)}: {label}", changed


def places(place: Place, path: Path) -> Iterator[tuple[Path, Place]]:
    """Every value below a place, in order; items and values of lists and dicts included."""
    inner: list[tuple[Path, Place]] = []
    value = place.value
    if is_dataclass(value):
        inner = [
            ((path, attribute.json_name), of_attribute(owner, attribute))
            for owner, attribute in flattened(value)
        ]
    elif isinstance(value, list):
        hint = shape_of(place.hint).item
        inner = [((path, at), Place(value, at, hint, x)) for at, x in enumerate(value)]
    elif isinstance(value, dict):
        hint = shape_of(place.hint).item
        inner = [((path, (key,)), Place(value, key, hint, value[key])) for key in value]
    for step, below in inner:
        yield step, below
        yield from places(below, step)


def changes(place: Place) -> Iterator[tuple[str, Any]]:
    """Other values for a place, with words for each."""
    shape, value = shape_of(place.hint), place.value
    if is_set(value):
        if shape.optional or shape.kind != "object":
            yield "unset", zero(place.hint)
    else:
        yield "set", set_value(place.hint)
    match shape.kind:
        case "string":
            yield from other_strings(shape, value or "")
        case "int":
            yield from other_numbers(shape, value or 0)
        case "list":
            yield from other_lists(shape, value or [])
        case "dict":
            yield from other_dicts(shape, value or {})


def other_strings(shape: Shape, value: str) -> Iterator[tuple[str, str]]:
    for member in shape.cls or ():
        if member != value:
            yield f"{member.value!r}", member
    yield "other characters", "Not Valid!"
    if len(value) > 1:
        yield "1 character", value[:1]
    for length in LENGTHS:
        filler = value[-1:] or "a"
        yield f"{length} characters", value.ljust(length, filler)
    yield "other text", f"{value}x"


def other_numbers(shape: Shape, value: int) -> Iterator[tuple[str, int]]:
    numbers = (-1, value - 1, value + 1, shape.low, shape.high)
    for number in dict.fromkeys(numbers):
        if shape.low <= number <= shape.high and number not in (0, value):
            yield str(number), number


def other_lists(shape: Shape, value: list[Any]) -> Iterator[tuple[str, list[Any]]]:
    if value:
        yield "last item twice", [*value, copy.deepcopy(value[-1])]
    if len(value) > 1:
        yield "1 item", copy.deepcopy(value[:1])
    yield "1 item more", [*value, item_value(shape.item)]
    yield f"{MANY} items", [item_value(shape.item) for _ in range(MANY)]
    if shape_of(shape.item).optional:
        yield "None at the end", [*value, None]


def other_dicts(
    shape: Shape, value: dict[str, Any]
) -> Iterator[tuple[str, dict[str, Any]]]:
    item = shape.item
    if len(value) > 1:
        key = next(iter(value))
        yield "1 key", {key: copy.deepcopy(value[key])}
    yield "a key of other characters", {**value, "Not Valid!": item_value(item)}
    for length in LENGTHS:
        yield f"a key of {length} characters", {**value, "a" * length: item_value(item)}
    yield f"{MANY} keys", {f"a{number}": item_value(item) for number in range(MANY)}
