"""Who manages which fields of an object: rules of `metadata.managedFields` that Kubernetes checks by hand.

Called by `object_meta`.

Source: k8s.io/apimachinery/pkg/apis/meta/v1/validation.
"""

from __future__ import annotations

from collections.abc import Iterator

from kubernetes_api.meta.v1.types import (
    ManagedFieldsEntry,
    ManagedFieldsOperationType,
)
from validation_gen.runtime import (
    FieldError,
    Path,
    invalid,
    not_supported,
    required,
    too_long,
)
from validation_gen.runtime.format_rules import size

__all__ = ["field_manager_errors", "managed_field_errors"]

MAX_MANAGER_LENGTH = 128
MAX_SUBRESOURCE_LENGTH = 256
"""Both in bytes."""


def managed_field_errors(
    path: Path, entries: list[ManagedFieldsEntry]
) -> list[FieldError]:
    """`ValidateManagedFields`: what is known of each manager is complete and printable."""
    errors: list[FieldError] = []
    for index, entry in enumerate(entries):
        errors += _managed_errors((path, index), entry)
    return errors


def _managed_errors(path: Path, entry: ManagedFieldsEntry) -> Iterator[FieldError]:
    operations = [operation.value for operation in ManagedFieldsOperationType]
    if not entry.operation:
        yield required((path, "operation"), "must not be empty")
    elif entry.operation not in operations:
        here: Path = (path, "operation")
        yield not_supported(here, entry.operation, operations, as_json=True)
    if entry.fields_type not in ("", "FieldsV1"):
        yield invalid((path, "fieldsType"), entry.fields_type, "must be `FieldsV1`")
    yield from field_manager_errors((path, "manager"), entry.manager)
    if size(entry.subresource) > MAX_SUBRESOURCE_LENGTH:
        detail = f"may not be more than {MAX_SUBRESOURCE_LENGTH} bytes"
        yield too_long((path, "subresource"), detail, "")


def field_manager_errors(path: Path, manager: str) -> list[FieldError]:
    """`ValidateFieldManager`: at most 128 bytes, all printable."""
    errors: list[FieldError] = []
    if size(manager) > MAX_MANAGER_LENGTH:
        detail = f"may not be more than {MAX_MANAGER_LENGTH} bytes"
        errors.append(too_long(path, detail, ""))
    position = 0
    for char in manager:
        if not char.isprintable():
            detail = f"invalid character U+{ord(char):04X} (at position {position})"
            errors.append(invalid(path, manager, detail))
        position += size(char)
    return errors
