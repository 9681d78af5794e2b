"""Sharing an old object's parts where the data of a new one is the same.

Comes in: new data, and an old object with the data it was decoded from. Goes out: which old part belongs to which new
data. Called by generated decoders for `reuse`; sharing is exact, so a pairing that misses one costs time and nothing
else. The old object must be as it was decoded, but for defaults; its data must have had no problems.
"""

from __future__ import annotations

from collections.abc import Callable
from marshal import dumps
from typing import Any, TypeAlias

Reuse: TypeAlias = "tuple[Any, Any] | None"
"""An old value and the JSON data it was decoded from, or nothing to share."""

NO_FIELDS: dict[str, Any] = {}
"""The JSON object a missing struct is read from. Never changed."""

_PLAIN = 2
"""The version of `marshal` that knows neither references nor interning: equal bytes for equal data, and only then."""


def same_data(new: Any, old: Any) -> bool:
    """Whether two pieces of JSON data are the same, `1`, `1.0` and `true` being different ones."""
    return new is old or (new == old and _exactly(new, old))


def _exactly(new: Any, old: Any) -> bool:
    """Whether equal data is of the same types all through. Equal objects in another key order count as different."""
    try:
        return dumps(new, _PLAIN) == dumps(old, _PLAIN)
    except ValueError:
        return False


def reuse_part(value: object, data: Any, name: str) -> Reuse:
    """The old value of a field, and its part of the old object's data."""
    return None if value is None else (value, data.get(name) or NO_FIELDS)


def reuse_items(data: list[Any], reuse: Reuse) -> list[Reuse]:
    """For each new item an old one to share parts with: the same one wherever it stood, else one that seems to be it.

    Both lists are walked in step; only where they diverge are items looked up.
    """
    result: list[Reuse] = [None] * len(data)
    if reuse is None or type(reuse[1]) is not list or len(reuse[0]) != len(reuse[1]):
        return result
    old, old_data = reuse
    rest = []
    for index, item in enumerate(data):
        if index < len(old_data) and same_data(item, old_data[index]):
            result[index] = (old[index], item)
        else:
            rest.append(index)
    unused = {k: None for k in range(len(old)) if k >= len(data) or result[k] is None}
    rest = _share(_exact_key, rest, unused, data, reuse, result)
    rest = _share(_first_entry, rest, unused, data, reuse, result)
    for index, k in zip(rest, unused, strict=False):
        if type(old_data[k]) is dict:
            result[index] = (old[k], old_data[k])
    return result


def _share(
    key: Callable[[Any], object],
    rest: list[int],
    unused: dict[int, None],
    data: list[Any],
    reuse: tuple[Any, Any],
    result: list[Reuse],
) -> list[int]:
    """New and old items with one key belong together, each old item once. Gives back what is still without one."""
    old, old_data = reuse
    places: dict[object, list[int]] = {}
    for k in reversed(unused):
        if type(old_data[k]) is dict:
            places.setdefault(key(old_data[k]), []).append(k)
    left = []
    for index in rest:
        found = places.get(key(data[index])) if type(data[index]) is dict else None
        if found:
            k = found.pop()
            del unused[k]
            result[index] = (old[k], old_data[k])
        else:
            left.append(index)
    return left


def _exact_key(item: dict[str, Any]) -> object:
    """Equal for the same data only; for data that is not JSON, for one object only."""
    try:
        return dumps(item, _PLAIN)
    except ValueError:
        return id(item)


def _first_entry(item: dict[str, Any]) -> object:
    """What an item starts with, which in nearly all documents is its name."""
    key, value = next(iter(item.items()), (None, None))
    return (key, value) if type(value) is str else None
