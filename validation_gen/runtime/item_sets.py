"""Lists and maps as the sets that their items or keys make: what is there twice, what has come, what is gone.

Called by generated validators for `unique`, `update=NoAddItem` and `update=NoRemoveItem`, and by `correlate`. Unset
(`None`) items of lists are passed over: the `None`-item check reports them. The rules are those of
k8s.io/apimachinery/pkg/api/validate (each, item, update); where that compares every item with every other, this asks a
hash where values have one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

from validation_gen.runtime.equality import same, values_of
from validation_gen.runtime.errors import FieldError, Level
from validation_gen.runtime.failures import duplicate, update_forbidden
from validation_gen.runtime.paths import Path

T = TypeVar("T")
K = TypeVar("K", bound=str)

_PLAIN = frozenset((str, int, bool, type(None)))
"""What nearly all keys are, which needs no closer look."""


class Members:
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
    kinds: set[Any] = set(map(type, values))
    if not kinds <= _PLAIN and any(values_of(kind) for kind in kinds):
        return None
    try:
        return dict.fromkeys(values)
    except TypeError:
        return None


def added_keys(
    new: Mapping[K, object] | None, old: Mapping[K, object] | None
) -> list[K]:
    """The keys of `new` that `old` does not have, sorted."""
    if not new or new is old:
        return []
    return sorted(key for key in new if key not in old) if old else sorted(new)


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
    known = Members([key(item) for item in others] if key else others)
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
