"""Validators, codecs and defaults of kubernetes_api.scheduling.v1.types.

Made by validation-gen from the markers there; changes to this file are lost.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from validation_gen.runtime import (
    CREATE,
    NO_FIELDS,
    ROOT,
    UPDATE,
    DecodeProblem,
    FieldError,
    Kind,
    Operation,
    OperationType,
    Path,
    Scheme,
    as_object,
    decoded,
    new_object,
    operation,
    overlaid,
    read_objects,
    reuse_part,
    same,
    same_data,
    unknown_fields,
    wrong_number,
    wrong_type,
)

from kubernetes_api.core.v1.types import PreemptionPolicy
from kubernetes_api.meta.v1.types_gen import (
    check_object_meta,
    encode_list_meta,
    encode_object_meta,
    read_list_meta,
    read_object_meta,
)
from kubernetes_api.meta.v1.types_overlay import overlay_object_meta_of_kind
from kubernetes_api.scheduling.v1.types import PriorityClass, PriorityClassList


def check_priority_class(
    path: Path,
    value: PriorityClass,
    old: PriorityClass | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """PriorityClass, types.py:33."""

    # metadata
    metadata = value.metadata
    metadata_was = None if old is None else old.metadata
    if metadata is not metadata_was:
        check_object_meta((path, "metadata"), metadata, metadata_was, op, errs)
        if op.overlay and (old is None or not same(metadata, metadata_was)):
            errs.extend(
                overlaid(
                    overlay_object_meta_of_kind(
                        op, (path, "metadata"), metadata, metadata_was, False
                    ),
                    "k8s.io/apimachinery/pkg/api/validation, ValidateObjectMeta",
                )
            )


def check_priority_class_list(
    path: Path,
    value: PriorityClassList,
    old: PriorityClassList | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """PriorityClassList, types.py:65."""

    # items
    items_ = value.items
    items_was = None if old is None else old.items
    if old is None or (
        items_ is not items_was and items_ != items_was and not same(items_, items_was)
    ):
        items_path = (path, "items")
        for i, items__item in enumerate(items_ or ()):
            check_priority_class((items_path, i), items__item, None, op, errs)


def validate_priority_class(
    obj: PriorityClass,
    old: PriorityClass | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of PriorityClass; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_priority_class(path, obj, old if request.update else None, request, errs)
    return errs


_PREEMPTION_POLICY_MEMBERS: Final[dict[str, Any]] = {
    member.value: member for member in PreemptionPolicy
}


def read_priority_class(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[PriorityClass, Any] | None = None,
) -> PriorityClass:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(PriorityClass)
    n = 0
    v: Any

    # kind
    if "kind" in data:
        n += 1
        v = data["kind"]
        if type(v) is str:
            obj.kind = v
        else:
            obj.kind = ""
            if v is not None:
                wrong_type(problems, (path, "kind"), v, "PriorityClass", "string")
    else:
        obj.kind = ""

    # api_version
    if "apiVersion" in data:
        n += 1
        v = data["apiVersion"]
        if type(v) is str:
            obj.api_version = v
        else:
            obj.api_version = ""
            if v is not None:
                wrong_type(problems, (path, "apiVersion"), v, "PriorityClass", "string")
    else:
        obj.api_version = ""

    # metadata
    v = NO_FIELDS
    if "metadata" in data:
        n += 1
        v = data["metadata"]
        if type(v) is not dict:
            v = as_object(
                v, (path, "metadata"), problems, "PriorityClass", "v1.ObjectMeta"
            )
    obj.metadata = read_object_meta(
        v,
        (path, "metadata"),
        problems,
        reuse and reuse_part(reuse[0].metadata, reuse[1], "metadata"),
    )

    # value
    if "value" in data:
        n += 1
        v = data["value"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.value = v
        else:
            obj.value = 0
            if v is not None:
                wrong_number(problems, (path, "value"), v, "PriorityClass", "int32")
    else:
        obj.value = 0

    # global_default
    if "globalDefault" in data:
        n += 1
        v = data["globalDefault"]
        if type(v) is bool:
            obj.global_default = v
        else:
            obj.global_default = False
            if v is not None:
                wrong_type(
                    problems, (path, "globalDefault"), v, "PriorityClass", "bool"
                )
    else:
        obj.global_default = False

    # description
    if "description" in data:
        n += 1
        v = data["description"]
        if type(v) is str:
            obj.description = v
        else:
            obj.description = ""
            if v is not None:
                wrong_type(
                    problems, (path, "description"), v, "PriorityClass", "string"
                )
    else:
        obj.description = ""

    # preemption_policy
    if "preemptionPolicy" in data:
        n += 1
        v = data["preemptionPolicy"]
        if type(v) is str:
            obj.preemption_policy = _PREEMPTION_POLICY_MEMBERS.get(v, v)
        else:
            obj.preemption_policy = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "preemptionPolicy"),
                    v,
                    "PriorityClass",
                    "v1.PreemptionPolicy",
                )
    else:
        obj.preemption_policy = None

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            (
                "kind",
                "apiVersion",
                "metadata",
                "value",
                "globalDefault",
                "description",
                "preemptionPolicy",
            ),
        )
    return obj


def decode_priority_class(
    data: Any, *, path: Path = ROOT, reuse: tuple[PriorityClass, Any] | None = None
) -> PriorityClass:
    """JSON data as PriorityClass; raises DecodeError with all that does not fit."""
    return decoded(read_priority_class, data, path, reuse, "v1.PriorityClass")


def encode_priority_class(obj: PriorityClass) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # kind
    if obj.kind:
        data["kind"] = obj.kind

    # api_version
    if obj.api_version:
        data["apiVersion"] = obj.api_version

    # metadata
    if inner := encode_object_meta(obj.metadata):
        data["metadata"] = inner

    # value
    data["value"] = obj.value

    # global_default
    if obj.global_default:
        data["globalDefault"] = obj.global_default

    # description
    if obj.description:
        data["description"] = obj.description

    # preemption_policy
    if obj.preemption_policy is not None:
        data["preemptionPolicy"] = str(obj.preemption_policy)

    return data


def apply_defaults_priority_class(obj: PriorityClass) -> None:
    """Fill what is unset, in place."""


def read_priority_class_list(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[PriorityClassList, Any] | None = None,
) -> PriorityClassList:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(PriorityClassList)
    n = 0
    v: Any

    # kind
    if "kind" in data:
        n += 1
        v = data["kind"]
        if type(v) is str:
            obj.kind = v
        else:
            obj.kind = ""
            if v is not None:
                wrong_type(problems, (path, "kind"), v, "PriorityClassList", "string")
    else:
        obj.kind = ""

    # api_version
    if "apiVersion" in data:
        n += 1
        v = data["apiVersion"]
        if type(v) is str:
            obj.api_version = v
        else:
            obj.api_version = ""
            if v is not None:
                wrong_type(
                    problems, (path, "apiVersion"), v, "PriorityClassList", "string"
                )
    else:
        obj.api_version = ""

    # metadata
    v = NO_FIELDS
    if "metadata" in data:
        n += 1
        v = data["metadata"]
        if type(v) is not dict:
            v = as_object(
                v, (path, "metadata"), problems, "PriorityClassList", "v1.ListMeta"
            )
    obj.metadata = read_list_meta(
        v,
        (path, "metadata"),
        problems,
        reuse and reuse_part(reuse[0].metadata, reuse[1], "metadata"),
    )

    # items
    if "items" in data:
        n += 1
        v = data["items"]
        if type(v) is list:
            obj.items = read_objects(
                v,
                (path, "items"),
                problems,
                reuse and reuse_part(reuse[0].items, reuse[1], "items"),
                read_priority_class,
                "PriorityClassList",
                "v1.PriorityClass",
            )
        else:
            obj.items = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "items"),
                    v,
                    "PriorityClassList",
                    "[]v1.PriorityClass",
                )
    else:
        obj.items = []

    if n != len(data):
        unknown_fields(
            problems, path, data, ("kind", "apiVersion", "metadata", "items")
        )
    return obj


def decode_priority_class_list(
    data: Any, *, path: Path = ROOT, reuse: tuple[PriorityClassList, Any] | None = None
) -> PriorityClassList:
    """JSON data as PriorityClassList; raises DecodeError with all that does not fit."""
    return decoded(read_priority_class_list, data, path, reuse, "v1.PriorityClassList")


def encode_priority_class_list(obj: PriorityClassList) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # kind
    if obj.kind:
        data["kind"] = obj.kind

    # api_version
    if obj.api_version:
        data["apiVersion"] = obj.api_version

    # metadata
    if inner := encode_list_meta(obj.metadata):
        data["metadata"] = inner

    # items
    data["items"] = [encode_priority_class(x) for x in obj.items or ()]

    return data


SCHEME = Scheme(
    [
        Kind(
            "scheduling.k8s.io",
            "v1",
            "PriorityClass",
            PriorityClass,
            decode_priority_class,
            encode_priority_class,
            apply_defaults_priority_class,
            validate_priority_class,
            subresources=("/",),
            go_type="*v1.PriorityClass",
            introduced="1.14",
        )
    ]
)

DECLARED_RULES: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "PriorityClass": (
        ("metadata.uid", "FieldValueInvalid", "immutable", "alpha"),
        ("metadata.generation", "FieldValueInvalid", "minimum", "alpha"),
        ("metadata.creationTimestamp", "FieldValueInvalid", "immutable", "alpha"),
        ("metadata.deletionTimestamp", "FieldValueInvalid", "immutable", "alpha"),
        (
            "metadata.deletionGracePeriodSeconds",
            "FieldValueInvalid",
            "immutable",
            "alpha",
        ),
        ("metadata.ownerReferences[*].apiVersion", "FieldValueRequired", "", "alpha"),
        ("metadata.ownerReferences[*].kind", "FieldValueRequired", "", "alpha"),
        ("metadata.ownerReferences[*].name", "FieldValueRequired", "", "alpha"),
        ("metadata.ownerReferences[*].uid", "FieldValueRequired", "", "alpha"),
        ("metadata.managedFields[*].operation", "FieldValueRequired", "", "alpha"),
        ("metadata.managedFields[*].operation", "FieldValueNotSupported", "", "alpha"),
    )
}

__all__ = [
    "DECLARED_RULES",
    "SCHEME",
    "apply_defaults_priority_class",
    "check_priority_class",
    "check_priority_class_list",
    "decode_priority_class",
    "decode_priority_class_list",
    "encode_priority_class",
    "encode_priority_class_list",
    "read_priority_class",
    "read_priority_class_list",
    "validate_priority_class",
]
