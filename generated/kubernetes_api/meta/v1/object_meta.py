"""The rules that every kind's metadata keeps and that Kubernetes checks by hand: names, labels, owners, finalizers.

`object_meta_errors` and `object_meta_update_errors` say what Kubernetes' own functions say, in their order and words.
`kind_metadata_errors` calls them as an API server does, once it has filled in what it fills in by itself; overlays of
kinds call that, with the form that names of the kind have. The forms are in `names`, and `managedFields` have a module
of their own.

Source: k8s.io/apimachinery/pkg/api/validation (objectmeta.go), pkg/apis/meta/v1/validation; k8s.io/apiserver
pkg/registry/rest (create.go, update.go).
"""

from __future__ import annotations

from collections.abc import Iterator

from kubernetes_api.meta.v1.managed_fields import managed_field_errors
from kubernetes_api.meta.v1.names import (
    NameRule,
    dns_label,
    dns_subdomain,
    name_errors,
)
from kubernetes_api.meta.v1.types import (
    ObjectMeta,
    OwnerReference,
)
from validation_gen.dataclass import replace
from validation_gen.runtime import (
    LABEL_KEY,
    LABEL_VALUE,
    FieldError,
    Operation,
    Path,
    forbidden,
    invalid,
    required,
    same,
    too_long,
)
from validation_gen.runtime.format_rules import size
from validation_gen.runtime.printing import go_quote

__all__ = [
    "annotation_errors",
    "finalizer_errors",
    "kind_metadata_errors",
    "label_errors",
    "object_meta_errors",
    "object_meta_update_errors",
    "owner_reference_errors",
]

MAX_ANNOTATIONS_SIZE = 256 * 1024
"""Bytes that all keys and values of annotations may have together."""

ORPHAN = "orphan"
FOREGROUND = "foregroundDeletion"
IMMUTABLE = "field is immutable"


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
    yield from name_errors((path, "name"), meta.name, name)


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
        yield from name_errors(here, meta.namespace, dns_label)


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
