"""Semantic equality: when an update leaves a value as it was.

Used for ratcheting and for matching list items. Follows `equality.Semantic` of k8s.io/apimachinery: `None` equals an
empty list or map at any depth, quantities and times compare by value, everything else field by field.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from operator import attrgetter
from typing import Any

_PLAIN = frozenset((str, int, bool, float))
"""Values of these have no parts: of two that Python finds unequal, nothing is left to compare."""


def same(a: object, b: object) -> bool:
    """Whether two API values mean the same.

    Values that are equal in the Python sense are recognised first; only others are walked, however deeply nested.
    """
    if a is b:
        return True
    try:
        return a == b or _are_same(a, b)
    except RecursionError:
        return _are_same_however_deep(a, b)


def _are_same(a: Any, b: Any) -> bool:
    """Whether values of which nothing is known mean the same; the first part that does not decides.

    Structs are taken apart at once, since comparing them first would compare what is in them at every depth again.
    Items of lists and maps are compared first: there are many, and most are equal.
    """
    kind: Any = type(a)
    if kind in _PLAIN:
        return bool(a == b)
    pairs = _parts(a, b)
    if pairs is None:
        return False
    many = _values_of(kind) is None
    for x, y in pairs:
        if x is y or (many and x == y):
            continue
        if not _are_same(x, y):
            return False
    return True


def _are_same_however_deep(a: object, b: object) -> bool:
    """The same without calling itself, and without `==` on what has parts: that would go as deep at every level."""
    pending: list[tuple[object, object]] = [(a, b)]
    while pending:
        a, b = pending.pop()
        if a is b:
            continue
        pairs = _parts(a, b)
        if pairs is None:
            return False
        pending += pairs
    return True


def _parts(a: Any, b: Any) -> Iterable[tuple[object, object]] | None:
    """What is left to compare if `a` and `b` are to be the same; None if they cannot be."""
    if a is None or b is None:
        return () if _is_empty(a) and _is_empty(b) else None
    if isinstance(a, (list, tuple)):
        if not isinstance(b, (list, tuple)) or len(a) != len(b):
            return None
        return zip(a, b, strict=True)
    kind: Any = type(a)
    values = _values_of(kind)
    if values is not None:
        return zip(values(a), values(b), strict=True) if type(b) is kind else None
    if isinstance(a, Mapping):
        if not isinstance(b, Mapping) or a.keys() != b.keys():
            return None
        return [(a[key], b[key]) for key in a]
    return () if a == b else None


@cache
def _values_of(kind: type[Any]) -> Callable[[object], tuple[object, ...]] | None:
    """The function that gets the values of all fields of a dataclass; None for other classes."""
    if not is_dataclass(kind):
        return None
    names = [field.name for field in fields(kind)]
    if len(names) > 1:
        return attrgetter(*names)
    return lambda value: tuple([getattr(value, name) for name in names])


def _is_empty(value: object) -> bool:
    return value is None or (
        isinstance(value, (list, tuple, Mapping, bytes)) and not value
    )
