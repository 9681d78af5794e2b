"""Rules of meta/v1 that Kubernetes checks by hand.

The generated validators find these functions by their names and leave them out where `overlay` is False.
"""

from __future__ import annotations

from kubernetes_api.meta.v1.object_meta import kind_metadata_errors
from kubernetes_api.meta.v1.types import ObjectMeta
from validation_gen.runtime import FieldError, Operation, Path


def overlay_object_meta_of_kind(
    op: Operation,
    path: Path,
    value: ObjectMeta,
    old: ObjectMeta | None,
    namespaced: bool,
) -> list[FieldError]:
    """The metadata of every kind that has no function of its own: names are DNS subdomains, as those of custom
    resources are.

    Source: k8s.io/apimachinery/pkg/api/validation, ValidateObjectMeta
    """
    return kind_metadata_errors(op, path, value, old, namespaced=namespaced)
