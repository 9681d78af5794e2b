"""Semantic equality: when an update leaves a value as it was.

Used for ratcheting and for matching list items. Follows `equality.Semantic` of k8s.io/apimachinery: `None` equals an
empty list or map at any depth, quantities and times compare by value, everything else field by field.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from operator import attrgetter
from typing import Any, TypeAlias

from validation_gen.dataclass import field_names

_PLAIN = frozenset((str, int, bool, float))
"""Values of these have no parts: of two that Python finds unequal, nothing is left to compare."""


Different: TypeAlias = "dict[tuple[int, int], tuple[object, object]] | None"
"""Pairs of values that are known not to be the same, by their identities. They are kept alive, so that these hold."""

_LISTS_AT_ONCE = 8
"""How many lists and maps in each other have their items compared by Python first, which goes through all in them."""


def same(a: object, b: object, different: Different = None) -> bool:
    """Whether two API values mean the same.

    Values that are equal in the Python sense are recognised first; only others are walked, however deeply nested. What
    was found to be `different` is not looked at again: of two values that are not the same, the parts that make them so
    are noted, which is where a validator goes on to.
    """
    if a is b:
        return True
    if different is not None and (id(a), id(b)) in different:
        return False
    try:
        return a == b or _are_same(a, b, different)
    except RecursionError:
        return _are_same_however_deep(a, b, different)


def _are_same(
    a: Any, b: Any, different: Different, lists: int = _LISTS_AT_ONCE
) -> bool:
    """Whether values of which nothing is known mean the same; the first part that does not decides.

    Structs are taken apart at once, since comparing them first would compare what is in them at every depth again.
    Items of lists and maps are compared first: there are many, and most are equal. `lists` is at how many more depths.
    """
    kind: Any = type(a)
    if kind in _PLAIN:
        return bool(a == b)
    pairs = _parts(a, b)
    if pairs is not None:
        many = values_of(kind) is None
        if many:
            lists -= 1
        for x, y in pairs:
            if x is y or (many and lists >= 0 and x == y):
                continue
            if not _are_same(x, y, different, lists):
                break
        else:
            return True
    if different is not None:
        different[id(a), id(b)] = a, b
    return False


def _are_same_however_deep(a: object, b: object, different: Different) -> bool:
    """The same without calling itself, and without `==` on what has parts: that would go as deep at every level."""
    around: list[tuple[object, object, Iterator[tuple[object, object]]]] = []
    pair: tuple[object, object] | None = (a, b)
    while pair is not None:
        a, b = pair
        if a is not b:
            pairs = _parts(a, b)
            if pairs is None:
                if different is not None:
                    different[id(a), id(b)] = a, b
                    different.update({(id(x), id(y)): (x, y) for x, y, _ in around})
                return False
            around.append((a, b, iter(pairs)))
        pair = None
        while around and pair is None:
            pair = next(around[-1][2], None)
            if pair is None:
                around.pop()
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
    values = values_of(kind)
    if values is not None:
        return zip(values(a), values(b), strict=True) if type(b) is kind else None
    if isinstance(a, Mapping):
        if not isinstance(b, Mapping) or a.keys() != b.keys():
            return None
        return [(a[key], b[key]) for key in a]
    return () if a == b else None


@cache
def values_of(kind: type[Any]) -> Callable[[object], tuple[object, ...]] | None:
    """The function that gets the values of all fields of a dataclass; None for other classes."""
    names = field_names(kind)
    if names is None:
        return None
    if len(names) > 1:
        return attrgetter(*names)
    return lambda value: tuple([getattr(value, name) for name in names])


def _is_empty(value: object) -> bool:
    return value is None or (
        isinstance(value, (list, tuple, Mapping, bytes)) and not value
    )
