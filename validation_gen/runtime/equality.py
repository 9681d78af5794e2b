"""Semantic equality: when an update leaves a value as it was.

Used for ratcheting and for matching list items. Follows `equality.Semantic` of k8s.io/apimachinery: `None` equals an
empty list or map at any depth, quantities and times compare by value, everything else field by field.
"""

from __future__ import annotations

from collections.abc import Mapping

_PLAIN = frozenset((str, int, bool, float))
"""Values of these have no parts: of two that Python finds unequal, nothing is left to compare."""


def same(a: object, b: object) -> bool:
    """Whether two API values mean the same.

    Values that are equal in the Python sense are recognised first; only others are walked, however deeply nested.
    """
    if a is b:
        return True
    try:
        if a == b:
            return True
    except RecursionError:
        pass
    pending: list[tuple[object, object]] = [(a, b)]
    while pending:
        a, b = pending.pop()
        if a is b:
            continue
        if type(a) in _PLAIN and type(b) in _PLAIN:
            return False
        pairs = _parts(a, b)
        if pairs is None:
            return False
        pending += [pair for pair in pairs if _differ(*pair)]
    return True


def _differ(a: object, b: object) -> bool:
    """Whether a look is worth it: what Python finds equal, which is quick, is left out."""
    try:
        return a is not b and a != b
    except RecursionError:
        return True


def _parts(a: object, b: object) -> list[tuple[object, object]] | None:
    """What is left to compare if `a` and `b` are to be the same; None if they cannot be."""
    if a is None or b is None:
        return [] if _is_empty(a) and _is_empty(b) else None
    if isinstance(a, (list, tuple)):
        if not isinstance(b, (list, tuple)) or len(a) != len(b):
            return None
        return list(zip(a, b, strict=True))
    # Asked of the class directly: `dataclasses.fields` takes longer than all the rest. Pseudo-fields are among these,
    # which instances need not have.
    names = getattr(type(a), "__dataclass_fields__", None)
    if names is not None:
        if type(a) is not type(b):
            return None
        return [(getattr(a, name, None), getattr(b, name, None)) for name in names]
    if isinstance(a, Mapping):
        if not isinstance(b, Mapping) or len(a) != len(b):
            return None
        return [(a[key], b[key]) for key in a] if all(key in b for key in a) else None
    return [] if a == b else None


def _is_empty(value: object) -> bool:
    return value is None or (
        isinstance(value, (list, tuple, Mapping, bytes)) and not value
    )
