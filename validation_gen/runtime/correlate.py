"""Finding the old counterpart of a new item, so that updates report only what they change.

Generated validators iterate what these functions yield: lists by key (`listType=map`), lists by equality
(`listType=set`), atomic lists, and maps. Order is that of the list, or of the sorted keys. Unset (`None`) items are
never yielded: the `None`-item check reports them. The rules are those of k8s.io/apimachinery/pkg/api/validate (each,
item, update); where that compares every item with every other, this scans in step and indexes only on divergence.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import is_dataclass
from itertools import compress
from operator import is_not
from typing import TypeVar, cast

from validation_gen.runtime.equality import Different, same
from validation_gen.runtime.errors import FieldError, Level
from validation_gen.runtime.failures import duplicate, update_forbidden
from validation_gen.runtime.paths import Path

T = TypeVar("T")
K = TypeVar("K", bound=str)

_PLAIN = frozenset((str, int, bool, type(None)))
"""What nearly all keys are, which needs no closer look."""


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
    known = _Members(old)
    for index, item in enumerate(new):
        if item is not None and not known.has(item, index):
            yield index, item, None


class _Members:
    """The items of one list, to ask whether others are among them: by hash where values have one, else one by one."""

    __slots__ = ("_hashed", "_listed")

    def __init__(self, members: Sequence[object]) -> None:
        self._listed = members
        self._hashed = _value_set(members)

    def has(self, item: object, hint: int = -1) -> bool:
        """Whether an equal item is there; `hint` is where it probably is."""
        if self._hashed is not None:
            try:
                return item in self._hashed
            except TypeError:
                return False  # a list without items, or with none but None, has only hashable ones
        listed = self._listed
        if 0 <= hint < len(listed) and same(item, listed[hint]):
            return True
        return any(member is not None and same(item, member) for member in listed)


def _value_set(values: Sequence[object]) -> dict[object, None] | None:
    """The values, each once, or None if equal values need not have equal hashes, as with dataclasses.

    A dict and not a set, since that takes four times the room when it has to grow, and this is where much goes at once.
    """
    kinds = set(map(type, values))
    if not kinds <= _PLAIN and any(map(is_dataclass, kinds)):
        return None
    try:
        return dict.fromkeys(values)
    except TypeError:
        return None


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


def added_keys(
    new: Mapping[K, object] | None, old: Mapping[K, object] | None
) -> list[K]:
    """The keys of `new` that `old` does not have, sorted."""
    if not new or new is old:
        return []
    return sorted(key for key in new if key not in old) if old else sorted(new)


def find_item(
    items: Sequence[T | None] | None, key: Callable[[T], object], wanted: object
) -> tuple[int, T | None]:
    """(index, item) of the first item whose key is `wanted`, or (-1, None)."""
    for index, item in enumerate(items or ()):
        if item is not None and key(item) == wanted:
            return index, item
    return -1, None


def has_duplicates(keys: Sequence[object]) -> bool:
    """Whether two of the values are equal; None counts as a value, since an unset optional key is one."""
    hashed = _value_set(keys)
    if hashed is not None:
        return len(hashed) != len(keys)
    return any(
        same(key, other) for index, key in enumerate(keys) for other in keys[:index]
    )


def duplicates(
    path: Path,
    items: Sequence[T | None] | None,
    key: Callable[[T], object] | None = None,
    *,
    level: Level = "",
    short_circuit: bool = False,
    as_json: bool = False,
) -> list[FieldError]:
    """A Duplicate error at each item that equals an earlier one, or, with `key`, has the key of an earlier one."""
    present = [(i, item) for i, item in enumerate(items or ()) if item is not None]
    keys = [key(item) if key else item for _, item in present]
    earlier: set[object] = set()
    repeated: list[tuple[int, T]] = []
    hashable = _value_set(keys) is not None
    for position, (index, item) in enumerate(present):
        value = keys[position]
        if hashable:
            seen = value in earlier
            earlier.add(value)
        else:
            seen = any(same(value, other) for other in keys[:position])
        if seen:
            repeated.append((index, item))
    return [
        duplicate(
            (path, index),
            item,
            level=level,
            short_circuit=short_circuit,
            as_json=as_json,
        )
        for index, item in repeated
    ]


def added_items(
    path: Path,
    new: Sequence[T | None] | None,
    old: Sequence[T | None] | None,
    key: Callable[[T], object] | None = None,
    *,
    level: Level = "",
    short_circuit: bool = False,
) -> list[FieldError]:
    """`update=NoAddItem`: an error at each new item that no old one matches by `key`, or by equality without one."""
    return [
        update_forbidden(
            (path, index), "NoAddItem", level=level, short_circuit=short_circuit
        )
        for index in _unmatched(new, old, key)
    ]


def removed_items(
    path: Path,
    new: Sequence[T | None] | None,
    old: Sequence[T | None] | None,
    key: Callable[[T], object] | None = None,
    *,
    level: Level = "",
    short_circuit: bool = False,
) -> list[FieldError]:
    """`update=NoRemoveItem`: an error at the list for each old item that no new one matches."""
    return [
        update_forbidden(path, "NoRemoveItem", level=level, short_circuit=short_circuit)
        for _ in _unmatched(old, new, key)
    ]


def _unmatched(
    these: Sequence[T | None] | None,
    those: Sequence[T | None] | None,
    key: Callable[[T], object] | None,
) -> list[int]:
    """Where in `these` are items without a counterpart in `those`."""
    others = [item for item in those or () if item is not None]
    known = _Members([key(item) for item in others] if key else others)
    return [
        index
        for index, item in enumerate(these or ())
        if item is not None and not known.has(key(item) if key else item)
    ]


def added_map_keys(
    path: Path,
    new: Mapping[K, object] | None,
    old: Mapping[K, object] | None,
    *,
    level: Level = "",
    short_circuit: bool = False,
) -> list[FieldError]:
    """`update=NoAddItem` on a map: an error at each new key, in key order."""
    return [
        update_forbidden(
            (path, (key,)), "NoAddItem", level=level, short_circuit=short_circuit
        )
        for key in added_keys(new, old)
    ]


def removed_map_keys(
    path: Path,
    new: Mapping[K, object] | None,
    old: Mapping[K, object] | None,
    *,
    level: Level = "",
    short_circuit: bool = False,
) -> list[FieldError]:
    """`update=NoRemoveItem` on a map: an error at each old key that is gone, in key order."""
    return [
        update_forbidden(
            (path, (key,)), "NoRemoveItem", level=level, short_circuit=short_circuit
        )
        for key in added_keys(old, new)
    ]
