"""Sharing an old object's parts where the data of a new one is the same.

Comes in: new data, and an old object with the data it was decoded from. Goes out: which old part belongs to which new
data. Called by generated decoders for `reuse`; sharing is exact, so a pairing that misses one costs time and nothing
else. The old object must be as it was decoded, but for defaults; its data must have had no problems.
"""

from __future__ import annotations

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
    """For each new item an old one to share parts with: the same one, wherever it stood, else one that is left over.

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
    unused = [k for k in range(len(old_data)) if k >= len(data) or result[k] is None]
    if rest and unused:
        _match(rest, unused, data, old, old_data, result)
    return result


def _match(
    rest: list[int],
    unused: list[int],
    data: list[Any],
    old: list[Any],
    old_data: list[Any],
    result: list[Reuse],
) -> None:
    """Equal items first, each old one once; what remains goes together in the order in which it stands."""
    try:
        keys = {index: dumps(data[index], _PLAIN) for index in rest}
        places: dict[bytes, list[int]] = {}
        for k in reversed(unused):
            places.setdefault(dumps(old_data[k], _PLAIN), []).append(k)
    except ValueError:
        return
    changed = []
    for index in rest:
        if same := places.get(keys[index]):
            result[index] = (old[same.pop()], data[index])
        else:
            changed.append(index)
    left = sorted(k for found in places.values() for k in found)
    for index, k in zip(changed, left, strict=False):
        result[index] = (old[k], old_data[k])
