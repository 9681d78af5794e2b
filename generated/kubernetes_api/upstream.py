"""Errors as the hand-written code of Kubernetes makes them, where they differ from those of declared rules.

Called by overlays. Source: k8s.io/apimachinery/pkg/util/validation/field.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from validation_gen.runtime import LABEL_KEY, FieldError, Path
from validation_gen.runtime.format_rules import size
from validation_gen.runtime.printing import go_quote


def unsupported(
    path: Path, value: object, supported: Iterable[str], origin: str = ""
) -> FieldError:
    """`field.NotSupported`: the values as they are listed, not sorted. A value of a named type prints as JSON."""
    detail = "supported values: " + ", ".join(map(go_quote, supported))
    return FieldError(
        "FieldValueNotSupported", path, value, detail, origin, as_json=True
    )


def one_of(path: Path, value: str | None, *supported: str) -> Iterator[FieldError]:
    """Nothing for None and what is supported; for anything else, as `unsupported`."""
    if value is not None and value not in supported:
        yield unsupported(path, value, supported)


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


_LABEL_1035 = re.compile(r"[a-z](?:[-a-z0-9]*[a-z0-9])?")


def dns_1035_label(value: str) -> list[str]:
    """`IsDNS1035Label`: what is wrong with a DNS label that begins with a letter."""
    found = []
    if size(value) > 63:
        found.append("must be no more than 63 characters")
    if not _LABEL_1035.fullmatch(value):
        found.append(
            "a DNS-1035 label must consist of lower case alphanumeric characters or '-', start with an alphabetic"
            " character, and end with an alphanumeric character (e.g. 'my-name',  or 'abc-123',"
            " regex used for validation is '[a-z]([-a-z0-9]*[a-z0-9])?')"
        )
    return found


def qualified_name(value: str) -> list[str]:
    """`IsQualifiedName`: what is wrong with the key of a label."""
    return (
        []
        if LABEL_KEY.accepts(value)
        else [detail for _, detail in LABEL_KEY.explain(value)]
    )
