"""Errors as the hand-written code of Kubernetes makes them, where they differ from those of declared rules.

Called by overlays. Source: k8s.io/apimachinery/pkg/util/validation/field.
"""

from __future__ import annotations

from collections.abc import Iterable

from validation_gen.runtime import FieldError, Path
from validation_gen.runtime.printing import go_quote


def unsupported(
    path: Path, value: object, supported: Iterable[str], origin: str = ""
) -> FieldError:
    """`field.NotSupported`: the values as they are listed, not sorted. A value of a named type prints as JSON."""
    detail = "supported values: " + ", ".join(map(go_quote, supported))
    return FieldError(
        "FieldValueNotSupported", path, value, detail, origin, as_json=True
    )


def duplicate(path: Path, value: object, origin: str = "") -> FieldError:
    """`field.Duplicate`."""
    return FieldError("FieldValueDuplicate", path, value, "", origin)


def not_found(path: Path, value: object) -> FieldError:
    """`field.NotFound`."""
    return FieldError("FieldValueNotFound", path, value)


def too_many(path: Path, count: int, limit: int, origin: str = "") -> FieldError:
    """`field.TooMany`."""
    plural = "" if limit == 1 else "s"
    detail = f"must have at most {limit} item{plural}"
    return FieldError("FieldValueTooMany", path, count, detail, origin)


def too_long(path: Path, limit: int, origin: str = "") -> FieldError:
    """`field.TooLong`: the limit is in bytes."""
    plural = "" if limit == 1 else "s"
    detail = f"may not be more than {limit} byte{plural}"
    return FieldError("FieldValueTooLong", path, "<value omitted>", detail, origin)
