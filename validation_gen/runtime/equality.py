"""Semantic equality: when an update leaves a value as it was.

Used for ratcheting and for matching list items. Follows `equality.Semantic` of k8s.io/apimachinery: `None` equals an
empty list or map at any depth, quantities and times compare by value, everything else field by field.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass


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
    if isinstance(a, Mapping):
        if not isinstance(b, Mapping) or len(a) != len(b):
            return None
        return [(a[key], b[key]) for key in a] if all(key in b for key in a) else None
    if is_dataclass(a):
        if type(a) is not type(b):
            return None
        names = [field.name for field in fields(a)]
        return [(getattr(a, name), getattr(b, name)) for name in names]
    return [] if a == b else None


def _is_empty(value: object) -> bool:
    return value is None or (
        isinstance(value, (list, tuple, Mapping, bytes)) and not value
    )
