"""The rules that every kind's metadata keeps and that Kubernetes checks by hand: names, labels, owners, finalizers.

`object_meta_errors` and `object_meta_update_errors` say what Kubernetes' own functions say, in their order and words.
`kind_metadata_errors` calls them as an API server does, once it has filled in what it fills in by itself; overlays of
kinds call that, with the form that names of the kind have.

Source: k8s.io/apimachinery/pkg/api/validation (objectmeta.go), pkg/apis/meta/v1/validation; k8s.io/apiserver
pkg/registry/rest (create.go, update.go).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TypeAlias

from kubernetes_api.meta.v1.types import (
    ManagedFieldsEntry,
    ManagedFieldsOperationType,
    ObjectMeta,
    OwnerReference,
)
from validation_gen.runtime import (
    LABEL_KEY,
    LABEL_VALUE,
    LONG_NAME,
    PATH_SEGMENT_NAME,
    SHORT_NAME,
    FieldError,
    Format,
    Operation,
    Path,
    forbidden,
    invalid,
    not_supported,
    required,
    same,
    too_long,
)
from validation_gen.runtime.format_rules import size
from validation_gen.runtime.printing import go_quote

__all__ = [
    "NameRule",
    "annotation_errors",
    "dns_label",
    "dns_subdomain",
    "field_manager_errors",
    "finalizer_errors",
    "kind_metadata_errors",
    "label_errors",
    "managed_field_errors",
    "object_meta_errors",
    "object_meta_update_errors",
    "owner_reference_errors",
    "path_segment",
]

NameRule: TypeAlias = Callable[[str, bool], list[str]]
"""What is wrong with a name; True stands for the beginning of one, which the server will add to."""

MAX_ANNOTATIONS_SIZE = 256 * 1024
"""Bytes that all keys and values of annotations may have together."""

MAX_MANAGER_LENGTH = 128
MAX_SUBRESOURCE_LENGTH = 256
ORPHAN = "orphan"
FOREGROUND = "foregroundDeletion"
IMMUTABLE = "field is immutable"


def dns_subdomain(name: str, is_prefix: bool) -> list[str]:
    """The names of most kinds: DNS subdomains (`NameIsDNSSubdomain`)."""
    return _named(LONG_NAME, name, is_prefix)


def dns_label(name: str, is_prefix: bool) -> list[str]:
    """The names of namespaces and the like: DNS labels (`NameIsDNSLabel`)."""
    return _named(SHORT_NAME, name, is_prefix)


def path_segment(name: str, is_prefix: bool) -> list[str]:
    """The names of roles and the like: whatever can stand in a URL (`ValidatePathSegmentName`)."""
    if is_prefix:
        return [f"may not contain '{char}'" for char in "/%" if char in name]
    return [detail for _, detail in PATH_SEGMENT_NAME.explain(name)]


def _named(rule: Format, name: str, is_prefix: bool) -> list[str]:
    if is_prefix and len(name) > 1 and name.endswith("-"):
        # So does Kubernetes: the letter before the hyphen is dropped as well.
        name = f"{name[:-2]}a"
    if rule.accepts(name):
        return []
    # These functions count as the markers do, and call bytes characters.
    return [
        re.sub(r"^(must be no more than \d+) bytes$", r"\1 characters", detail)
        for _, detail in rule.explain(name)
    ]


def kind_metadata_errors(
    op: Operation,
    path: Path,
    meta: ObjectMeta,
    old: ObjectMeta | None,
    *,
    namespaced: bool = True,
    name: NameRule = dns_subdomain,
) -> list[FieldError]:
    """What an API server says of the metadata of a kind at `path`, be it created or updated.

    Before it validates, a server fills in the namespace of the request, or takes it away from what is in none, makes a
    name of `generateName`, and on update keeps UID, times and version where the client leaves them out. So none of
    these is missed here.
    """
    if op.update and old is not None:
        return object_meta_update_errors(path, _kept(meta, old, namespaced), old)
    errors = [*_generate_name_errors(path, meta, name)]
    if meta.name or not meta.generate_name:
        errors += _name_errors(path, meta, name)
    if meta.namespace and namespaced:
        errors += _namespace_errors(path, meta, namespaced)
    return [*errors, *_other_errors(path, meta)]


def _kept(meta: ObjectMeta, old: ObjectMeta, namespaced: bool) -> ObjectMeta:
    """The metadata of an update as the server completes it."""
    both = namespaced and meta.namespace and old.namespace
    period = meta.deletion_grace_period_seconds
    return replace(
        meta,
        namespace=meta.namespace if both else old.namespace,
        uid=meta.uid or old.uid,
        resource_version=meta.resource_version or old.resource_version or "1",
        generation=old.generation,
        creation_timestamp=old.creation_timestamp or meta.creation_timestamp,
        deletion_timestamp=old.deletion_timestamp or meta.deletion_timestamp,
        deletion_grace_period_seconds=(
            old.deletion_grace_period_seconds if period is None else period
        ),
    )


def object_meta_errors(
    path: Path,
    meta: ObjectMeta,
    *,
    namespaced: bool = True,
    name: NameRule = dns_subdomain,
) -> list[FieldError]:
    """`ValidateObjectMeta`: the metadata of a new object, complete with name and namespace."""
    return [
        *_generate_name_errors(path, meta, name),
        *_name_errors(path, meta, name),
        *_namespace_errors(path, meta, namespaced),
        *_other_errors(path, meta),
    ]


def object_meta_update_errors(
    path: Path, meta: ObjectMeta, old: ObjectMeta
) -> list[FieldError]:
    """`ValidateObjectMetaUpdate`: the metadata of an object that takes the place of `old`."""
    errors = []
    added = sorted(set(meta.finalizers) - set(old.finalizers))
    if old.deletion_timestamp is not None and added:
        shown = ", ".join(map(go_quote, added))
        detail = (
            "no new finalizers can be added if the object is being deleted,"
            f" found new finalizers []string{{{shown}}}"
        )
        errors.append(forbidden((path, "finalizers"), detail))
    if not meta.resource_version:
        detail = "must be specified for an update"
        errors.append(invalid((path, "resourceVersion"), "", detail))
    errors += _generation_errors(path, meta)
    if meta.generation < old.generation:
        detail = "must not be decremented"
        errors.append(invalid((path, "generation"), meta.generation, detail))
    return [
        *errors,
        *_changed((path, "name"), meta.name, old.name),
        *_changed((path, "namespace"), meta.namespace, old.namespace),
        *_changed((path, "uid"), meta.uid, old.uid, "immutable", as_json=True),
        *(
            error
            for json_name, new, was in (
                ("creationTimestamp", meta.creation_timestamp, old.creation_timestamp),
                ("deletionTimestamp", meta.deletion_timestamp, old.deletion_timestamp),
                (
                    "deletionGracePeriodSeconds",
                    meta.deletion_grace_period_seconds,
                    old.deletion_grace_period_seconds,
                ),
            )
            for error in _changed((path, json_name), new, was, "immutable")
        ),
        *label_errors((path, "labels"), meta.labels),
        *annotation_errors((path, "annotations"), meta.annotations),
        *owner_reference_errors((path, "ownerReferences"), meta.owner_references),
        *managed_field_errors((path, "managedFields"), meta.managed_fields),
    ]


def _changed(
    path: Path, new: object, old: object, origin: str = "", as_json: bool = False
) -> list[FieldError]:
    if same(new, old):
        return []
    return [invalid(path, new, IMMUTABLE, origin, as_json=as_json)]


def _generate_name_errors(
    path: Path, meta: ObjectMeta, name: NameRule
) -> Iterator[FieldError]:
    if meta.generate_name:
        for detail in name(meta.generate_name, True):
            yield invalid((path, "generateName"), meta.generate_name, detail)


def _name_errors(path: Path, meta: ObjectMeta, name: NameRule) -> Iterator[FieldError]:
    if not meta.name:
        yield required((path, "name"), "name or generateName is required")
        return
    for detail in name(meta.name, False):
        yield invalid((path, "name"), meta.name, detail)


def _namespace_errors(
    path: Path, meta: ObjectMeta, namespaced: bool
) -> Iterator[FieldError]:
    here: Path = (path, "namespace")
    if not namespaced:
        if meta.namespace:
            yield forbidden(here, "not allowed on this type")
    elif not meta.namespace:
        yield required(here)
    else:
        for detail in dns_label(meta.namespace, False):
            yield invalid(here, meta.namespace, detail)


def _generation_errors(path: Path, meta: ObjectMeta) -> list[FieldError]:
    if meta.generation >= 0:
        return []
    detail = "must be greater than or equal to 0"
    return [invalid((path, "generation"), meta.generation, detail, "minimum")]


def _other_errors(path: Path, meta: ObjectMeta) -> list[FieldError]:
    """What a new object's metadata is asked besides name and namespace."""
    return [
        *_generation_errors(path, meta),
        *label_errors((path, "labels"), meta.labels),
        *annotation_errors((path, "annotations"), meta.annotations),
        *owner_reference_errors((path, "ownerReferences"), meta.owner_references),
        *finalizer_errors((path, "finalizers"), meta.finalizers),
        *managed_field_errors((path, "managedFields"), meta.managed_fields),
    ]


def label_errors(path: Path, labels: dict[str, str]) -> list[FieldError]:
    """`ValidateLabels`: keys are label keys, values label values. `path` is that of the labels, for both."""
    errors: list[FieldError] = []
    for key, value in labels.items():
        if not LABEL_KEY.accepts(key):
            errors += LABEL_KEY.errors(path, key)
        if not LABEL_VALUE.accepts(value):
            errors += LABEL_VALUE.errors(path, value)
    return errors


def annotation_errors(path: Path, annotations: dict[str, str]) -> list[FieldError]:
    """`ValidateAnnotations`: keys are label keys in any case, and all together are of limited size."""
    errors: list[FieldError] = []
    total = 0
    for key, value in annotations.items():
        total += size(key) + size(value)
        if not LABEL_KEY.accepts(key):
            errors += (
                invalid(path, key, detail, f"format={LABEL_KEY.name}")
                for _, detail in LABEL_KEY.explain(key.lower())
            )
    if total > MAX_ANNOTATIONS_SIZE:
        detail = f"may not be more than {MAX_ANNOTATIONS_SIZE} bytes"
        errors.append(too_long(path, detail, ""))
    return errors


def owner_reference_errors(
    path: Path, owners: list[OwnerReference]
) -> list[FieldError]:
    """`ValidateOwnerReferences`: each names an object that may be an owner, and at most one is the controller."""
    errors: list[FieldError] = []
    controller = ""
    for index, owner in enumerate(owners):
        errors += _owner_errors((path, index), owner)
        if not owner.controller:
            continue
        name = f"{owner.kind}/{owner.name}"
        if controller:
            detail = (
                "Only one reference can have Controller set to true."
                f' Found "true" in references for {controller} and {name}'
            )
            errors.append(invalid(path, owners, detail))
        else:
            controller = name
    return errors


def _owner_errors(path: Path, owner: OwnerReference) -> Iterator[FieldError]:
    group, _, version = owner.api_version.rpartition("/")
    if owner.api_version.count("/") > 1:
        group = version = ""
    if not owner.api_version:
        yield required((path, "apiVersion"), "must not be empty")
    elif not version:
        detail = "must be <group>/<version> or <version>"
        yield invalid((path, "apiVersion"), owner.api_version, detail)
    for name, value in (("kind", owner.kind), ("name", owner.name), ("uid", owner.uid)):
        if not value:
            yield required((path, name), "must not be empty")
    if (group, version, owner.kind) == ("", "v1", "Event"):
        detail = "/v1, Kind=Event is disallowed from being an owner"
        yield invalid(path, owner, detail)


def finalizer_errors(path: Path, finalizers: list[str]) -> list[FieldError]:
    """`ValidateFinalizers`: label keys, not both of those that say what becomes of dependents."""
    errors: list[FieldError] = []
    for finalizer in finalizers:
        if not LABEL_KEY.accepts(finalizer):
            errors += (
                invalid(path, finalizer, detail)
                for _, detail in LABEL_KEY.explain(finalizer)
            )
    if ORPHAN in finalizers and FOREGROUND in finalizers:
        detail = f"finalizer {ORPHAN} and {FOREGROUND} cannot be both set"
        errors.append(invalid(path, finalizers, detail))
    return errors


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
