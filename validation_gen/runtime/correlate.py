"""Finding the old counterpart of a new item, so that updates report only what they change.

Generated validators iterate what these functions yield: lists by key (`listType=map`), lists by equality
(`listType=set`), atomic lists, and maps. Order is that of the list, or of the sorted keys. Unset (`None`) items are
never yielded: the `None`-item check reports them. The rules are those of k8s.io/apimachinery/pkg/api/validate (each,
item, update); where that compares every item with every other, this scans in step and indexes only on divergence.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from itertools import compress
from operator import is_not
from typing import TypeVar, cast

from validation_gen.runtime.equality import Different, same
from validation_gen.runtime.item_sets import Members

T = TypeVar("T")
K = TypeVar("K", bound=str)


def items(new: Sequence[T | None] | None) -> Iterator[tuple[int, T, None]]:
    """(index, item, None) for every item of an atomic list: its items have no old counterpart."""
    for index, item in enumerate(new or ()):
        if item is not None:
            yield index, item, None


def changed_items(
    new: Sequence[T | None] | None,
    old: Sequence[T | None] | None,
    key: Callable[[T], Hashable],
    distinct: bool = False,
    different: Different = None,
) -> Iterator[tuple[int, T, T | None]]:
    """(index, item, was) for every item of a map list that is not the same as before.

    `was` is the first old item with the same key, or None. `distinct` says that the caller has already seen that the
    keys of `new` are distinct, which saves looking at all old keys while both lists run in step.
    """
    if not new:
        return
    if not old:
        for index, item in enumerate(new):
            if item is not None:
                yield index, item, None
        return
    aligned = 0
    if distinct or _distinct(key, old):
        aligned = len(new)
        for index in compress(range(len(new)), map(is_not, new, old)):
            item, was = new[index], old[index]
            if item is None or was is None:
                aligned = index
                break
            if same(item, was, different):
                continue
            if key(item) != key(was):
                aligned = index
                break
            yield index, item, was
        else:
            aligned = min(len(new), len(old))
    if aligned == len(new):
        return
    first = {key(item): item for item in reversed(old) if item is not None}
    for index in range(aligned, len(new)):
        item = new[index]
        if item is None:
            continue
        was = first.get(key(item))
        if was is None or not same(item, was, different):
            yield index, item, was


def touched_items(
    new: Sequence[T | None] | None,
    old: Sequence[T | None] | None,
    key: Callable[[T], Hashable],
    distinct: bool | None = None,
    start: int = 0,
    different: Different = None,
) -> list[tuple[int, T, T | None]]:
    """(index, item, was) for every item of a map list that is not the very object that stood there before.

    For validators that find nothing in a value that is the same: comparing is left to them. `distinct` is whether the
    keys of `new` are, None if nobody knows. Where they are not, nothing is yielded of lists that mean the same. `start`
    is how many items the caller has seen to, which stood in the same places before.
    """
    if not new:
        return []
    if distinct is None:
        distinct = _distinct(key, new)
    if not old or not distinct:
        if same(new, old, different):
            return []
        return list(changed_items(new, old, key, different=different))
    found: list[tuple[int, T, T | None]] = []
    in_step = len(old)
    for index in range(start, min(len(new), in_step)):
        item, was = new[index], old[index]
        if item is not was:
            if item is None or was is None or key(item) != key(was):
                in_step = index
                break
            found.append((index, item, was))
    if in_step < len(new):
        first = {key(item): item for item in reversed(old) if item is not None}
        for index in range(in_step, len(new)):
            item = new[index]
            if item is not None and item is not (was := first.get(key(item))):
                found.append((index, item, was))
    return found


def _distinct(key: Callable[[T], Hashable], old: Sequence[T | None]) -> bool:
    """Whether no two items that are set have equal keys."""
    try:
        if len(dict.fromkeys(map(key, cast("Sequence[T]", old)))) == len(old):
            return True
    except (AttributeError, TypeError):
        pass  # an unset item has no key
    keys = [key(item) for item in old if item is not None]
    return len(set(keys)) == len(keys)


def changed_members(
    new: Sequence[T | None] | None, old: Sequence[T | None] | None
) -> Iterator[tuple[int, T, None]]:
    """(index, item, None) for every item of a set list that equals no old item."""
    if not new or new is old:
        return
    if not old:
        yield from items(new)
        return
    known = Members(old)
    for index, item in enumerate(new):
        if item is not None and not known.has(item, index):
            yield index, item, None


def changed_values(
    new: Mapping[K, T] | None,
    old: Mapping[K, T] | None,
    different: Different = None,
) -> Iterator[tuple[K, T, T | None]]:
    """(key, value, was) for every value of a map that is not the same as before, in key order; `was` None if added."""
    if not new or new is old:
        return
    before: Mapping[K, T] = old or {}
    for key in sorted(new):
        value, was = new[key], before.get(key)
        if was is None or not same(value, was, different):
            yield key, value, was


def touched_values(
    new: Mapping[K, T] | None, old: Mapping[K, T] | None
) -> list[tuple[K, T, T | None]]:
    """(key, value, was) for every value of a map that is not the very object that was there before, in key order.

    For validators that find nothing in a value that is the same: comparing is left to them.
    """
    if not new or new is old:
        return []
    before: Mapping[K, T] = old or {}
    return [
        (key, new[key], was)
        for key in sorted(new)
        if new[key] is not (was := before.get(key))
    ]


def find_item(
    items: Sequence[T | None] | None, key: Callable[[T], object], wanted: object
) -> tuple[int, T | None]:
    """(index, item) of the first item whose key is `wanted`, or (-1, None)."""
    for index, item in enumerate(items or ()):
        if item is not None and key(item) == wanted:
            return index, item
    return -1, None
