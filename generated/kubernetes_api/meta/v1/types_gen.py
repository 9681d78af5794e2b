"""Validators, codecs and defaults of kubernetes_api.meta.v1.types.

Made by validation-gen from the markers there; changes to this file are lost.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from validation_gen.apitypes import FieldsV1, Time
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
    immutable,
    marked,
    max_bytes,
    minimum,
    new_object,
    not_supported,
    operation,
    overlaid,
    parser,
    read_objects,
    read_string_map,
    read_strings,
    required,
    reuse_part,
    same,
    same_data,
    unknown_fields,
    wrong_number,
    wrong_type,
)

from kubernetes_api.meta.v1.types import (
    ApplyOptions,
    CauseType,
    Condition,
    ConditionStatus,
    CreateOptions,
    DeleteOptions,
    DeletionPropagation,
    GetOptions,
    LabelSelector,
    LabelSelectorOperator,
    LabelSelectorRequirement,
    ListMeta,
    ListOptions,
    ManagedFieldsEntry,
    ManagedFieldsOperationType,
    ObjectMeta,
    OwnerReference,
    PatchOptions,
    Preconditions,
    ResourceVersionMatch,
    ShardInfo,
    Status,
    StatusCause,
    StatusDetails,
    StatusReason,
    TypeMeta,
    UpdateOptions,
)
from kubernetes_api.meta.v1.types_custom import (
    validate_custom_condition_last_transition_time,
)
from kubernetes_api.meta.v1.types_overlay import (
    overlay_label_selector,
    overlay_list_options,
    overlay_list_options_shard_selector,
)
from kubernetes_api.types.types import UID

MANAGED_FIELDS_OPERATION_TYPE_VALUES: Final = ("Apply", "Update")
IN_MANAGED_FIELDS_OPERATION_TYPE: Final[frozenset[str]] = frozenset(
    map(ManagedFieldsOperationType, MANAGED_FIELDS_OPERATION_TYPE_VALUES)
)
CONDITION_STATUS_VALUES: Final = ("False", "True", "Unknown")
IN_CONDITION_STATUS: Final[frozenset[str]] = frozenset(
    map(ConditionStatus, CONDITION_STATUS_VALUES)
)


def check_object_meta(
    path: Path,
    value: ObjectMeta,
    old: ObjectMeta | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """ObjectMeta, types.py:161."""

    # uid
    #   +k8s:alpha(since: "1.37")=+k8s:optional
    #   +k8s:alpha(since: "1.37")=+k8s:immutable
    uid = value.uid
    if op.update and (old is None or uid != old.uid):
        errs.append(immutable((path, "uid"), level="alpha", short_circuit=True))

    # generation
    #   +k8s:alpha(since: "1.37")=+k8s:optional
    #   +k8s:alpha(since: "1.37")=+k8s:minimum=0
    generation = value.generation
    if generation and generation < 0 and (old is None or generation != old.generation):
        errs.append(minimum((path, "generation"), generation, 0, level="alpha"))

    # creationTimestamp
    #   +k8s:alpha(since: "1.37")=+k8s:immutable
    creation_timestamp = value.creation_timestamp
    creation_timestamp_was = None if old is None else old.creation_timestamp
    if op.update and (
        old is None or not same(creation_timestamp, creation_timestamp_was)
    ):
        errs.append(
            immutable((path, "creationTimestamp"), level="alpha", short_circuit=True)
        )

    # deletionTimestamp
    #   +k8s:alpha(since: "1.37")=+k8s:optional
    #   +k8s:alpha(since: "1.37")=+k8s:immutable
    deletion_timestamp = value.deletion_timestamp
    deletion_timestamp_was = None if old is None else old.deletion_timestamp
    if op.update and (
        old is None or not same(deletion_timestamp, deletion_timestamp_was)
    ):
        errs.append(
            immutable((path, "deletionTimestamp"), level="alpha", short_circuit=True)
        )

    # deletionGracePeriodSeconds
    #   +k8s:alpha(since: "1.37")=+k8s:optional
    #   +k8s:alpha(since: "1.37")=+k8s:immutable
    deletion_grace_period_seconds = value.deletion_grace_period_seconds
    if op.update and (
        old is None
        or deletion_grace_period_seconds != old.deletion_grace_period_seconds
    ):
        errs.append(
            immutable(
                (path, "deletionGracePeriodSeconds"), level="alpha", short_circuit=True
            )
        )

    # ownerReferences
    #   +k8s:alpha(since:"1.37")=+k8s:optional
    owner_references = value.owner_references
    owner_references_was = None if old is None else old.owner_references
    if owner_references and (
        old is None or not same(owner_references, owner_references_was)
    ):
        owner_references_path = (path, "ownerReferences")
        for i, owner_references_item in enumerate(owner_references):
            check_owner_reference(
                (owner_references_path, i), owner_references_item, None, op, errs
            )

    # managedFields
    #   +k8s:alpha(since: "1.37")=+k8s:optional
    managed_fields = value.managed_fields
    managed_fields_was = None if old is None else old.managed_fields
    if managed_fields and (old is None or not same(managed_fields, managed_fields_was)):
        managed_fields_path = (path, "managedFields")
        for i, managed_fields_item in enumerate(managed_fields):
            check_managed_fields_entry(
                (managed_fields_path, i), managed_fields_item, None, op, errs
            )


def check_owner_reference(
    path: Path,
    value: OwnerReference,
    old: OwnerReference | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """OwnerReference, types.py:251."""

    # apiVersion
    #   +k8s:alpha(since:"1.37")=+k8s:required
    api_version = value.api_version
    if not api_version and (old is None or api_version != old.api_version):
        errs.append(required((path, "apiVersion"), level="alpha", short_circuit=True))

    # kind
    #   +k8s:alpha(since:"1.37")=+k8s:required
    kind = value.kind
    if not kind and (old is None or kind != old.kind):
        errs.append(required((path, "kind"), level="alpha", short_circuit=True))

    # name
    #   +k8s:alpha(since:"1.37")=+k8s:required
    name = value.name
    if not name and (old is None or name != old.name):
        errs.append(required((path, "name"), level="alpha", short_circuit=True))

    # uid
    #   +k8s:alpha(since:"1.37")=+k8s:required
    uid = value.uid
    if not uid and (old is None or uid != old.uid):
        errs.append(required((path, "uid"), level="alpha", short_circuit=True))


def check_list_options(
    path: Path,
    value: ListOptions,
    old: ListOptions | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """ListOptions, types.py:285."""

    # shardSelector
    shard_selector = value.shard_selector
    shard_selector_was = None if old is None else old.shard_selector
    if op.overlay and (old is None or shard_selector != shard_selector_was):
        errs.extend(
            overlaid(
                overlay_list_options_shard_selector(
                    op, (path, "shardSelector"), shard_selector, shard_selector_was
                ),
                "k8s.io/apiserver/pkg/sharding, Parse",
            )
        )

    # overlay
    if op.overlay:
        errs.extend(
            overlaid(
                overlay_list_options(op, path, value, old),
                "k8s.io/apimachinery/pkg/apis/meta/internalversion/validation, ValidateListOptions",
            )
        )


def check_label_selector(
    path: Path,
    value: LabelSelector,
    old: LabelSelector | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """LabelSelector, types.py:703."""

    # overlay
    if op.overlay and (old is None or not same(value, old)):
        errs.extend(
            overlaid(
                overlay_label_selector(op, path, value, old),
                "k8s.io/apimachinery/pkg/apis/meta/v1/validation, ValidateLabelSelector",
            )
        )


def check_managed_fields_entry(
    path: Path,
    value: ManagedFieldsEntry,
    old: ManagedFieldsEntry | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """ManagedFieldsEntry, types.py:754."""

    # operation
    #   +k8s:alpha(since: "1.37")=+k8s:required
    #   ManagedFieldsOperationType: +k8s:alpha(since: "1.37")=+k8s:enum
    operation_ = value.operation
    if old is None or operation_ != old.operation:
        if not operation_:
            errs.append(
                required((path, "operation"), level="alpha", short_circuit=True)
            )
        elif operation_ not in IN_MANAGED_FIELDS_OPERATION_TYPE:
            errs.append(
                not_supported(
                    (path, "operation"),
                    operation_,
                    MANAGED_FIELDS_OPERATION_TYPE_VALUES,
                    as_json=True,
                    level="alpha",
                )
            )


def check_managed_fields_operation_type(
    path: Path, value: str, old: str | None, op: Operation, errs: list[FieldError]
) -> None:
    """ManagedFieldsOperationType, types.py:783."""
    #   +k8s:alpha(since: "1.37")=+k8s:enum
    if value not in IN_MANAGED_FIELDS_OPERATION_TYPE:
        errs.append(
            not_supported(
                path,
                value,
                MANAGED_FIELDS_OPERATION_TYPE_VALUES,
                as_json=True,
                level="alpha",
            )
        )


def check_condition_status(
    path: Path, value: str, old: str | None, op: Operation, errs: list[FieldError]
) -> None:
    """ConditionStatus, types.py:794."""
    #   +k8s:alpha(since: "1.37")=+k8s:enum
    if value not in IN_CONDITION_STATUS:
        errs.append(
            not_supported(
                path, value, CONDITION_STATUS_VALUES, as_json=True, level="alpha"
            )
        )


def check_condition(
    path: Path,
    value: Condition,
    old: Condition | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Condition, types.py:808."""

    # type
    #   +k8s:alpha(since: "1.37")=+k8s:required
    type_ = value.type
    if not type_ and (old is None or type_ != old.type):
        errs.append(required((path, "type"), level="alpha", short_circuit=True))

    # status
    #   +k8s:alpha(since: "1.37")=+k8s:required
    #   ConditionStatus: +k8s:alpha(since: "1.37")=+k8s:enum
    status = value.status
    if old is None or status != old.status:
        if not status:
            errs.append(required((path, "status"), level="alpha", short_circuit=True))
        elif status not in IN_CONDITION_STATUS:
            errs.append(
                not_supported(
                    (path, "status"),
                    status,
                    CONDITION_STATUS_VALUES,
                    as_json=True,
                    level="alpha",
                )
            )

    # observedGeneration
    #   +k8s:alpha(since: "1.37")=+k8s:optional
    #   +k8s:alpha(since: "1.37")=+k8s:minimum=0
    observed_generation = value.observed_generation
    if (
        observed_generation
        and observed_generation < 0
        and (old is None or observed_generation != old.observed_generation)
    ):
        errs.append(
            minimum((path, "observedGeneration"), observed_generation, 0, level="alpha")
        )

    # lastTransitionTime
    #   +k8s:alpha(since: "1.37")=+k8s:customValidation
    last_transition_time = value.last_transition_time
    last_transition_time_was = None if old is None else old.last_transition_time
    if old is None or (
        last_transition_time is not last_transition_time_was
        and last_transition_time != last_transition_time_was
        and not same(last_transition_time, last_transition_time_was)
    ):
        errs.extend(
            marked(
                validate_custom_condition_last_transition_time(
                    op,
                    (path, "lastTransitionTime"),
                    last_transition_time,
                    last_transition_time_was,
                ),
                level="alpha",
            )
        )

    # reason
    #   +k8s:alpha(since: "1.37")=+k8s:required
    #   +k8s:alpha(since: "1.37")=+k8s:maxBytes=1024
    reason = value.reason
    if old is None or reason != old.reason:
        if not reason:
            errs.append(required((path, "reason"), level="alpha", short_circuit=True))
        elif len(reason.encode()) > 1024:
            errs.append(max_bytes((path, "reason"), 1024, level="alpha"))


def validate_apply_options(
    obj: ApplyOptions,
    old: ApplyOptions | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of ApplyOptions; with `old` (or op="update"), of the update from it."""
    return []


def validate_create_options(
    obj: CreateOptions,
    old: CreateOptions | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of CreateOptions; with `old` (or op="update"), of the update from it."""
    return []


def validate_delete_options(
    obj: DeleteOptions,
    old: DeleteOptions | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of DeleteOptions; with `old` (or op="update"), of the update from it."""
    return []


def validate_get_options(
    obj: GetOptions,
    old: GetOptions | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of GetOptions; with `old` (or op="update"), of the update from it."""
    return []


def validate_list_options(
    obj: ListOptions,
    old: ListOptions | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of ListOptions; with `old` (or op="update"), of the update from it."""
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_list_options(path, obj, old if request.update else None, request, errs)
    return errs


def validate_patch_options(
    obj: PatchOptions,
    old: PatchOptions | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of PatchOptions; with `old` (or op="update"), of the update from it."""
    return []


def validate_update_options(
    obj: UpdateOptions,
    old: UpdateOptions | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of UpdateOptions; with `old` (or op="update"), of the update from it."""
    return []


_READ_TIME: Final = parser(Time)
_NO_TIME: Final = Time()
_RESOURCE_VERSION_MATCH_MEMBERS: Final[dict[str, Any]] = {
    member.value: member for member in ResourceVersionMatch
}
_DELETION_PROPAGATION_MEMBERS: Final[dict[str, Any]] = {
    member.value: member for member in DeletionPropagation
}
_STATUS_REASON_MEMBERS: Final[dict[str, Any]] = {
    member.value: member for member in StatusReason
}
_CAUSE_TYPE_MEMBERS: Final[dict[str, Any]] = {
    member.value: member for member in CauseType
}
_LABEL_SELECTOR_OPERATOR_MEMBERS: Final[dict[str, Any]] = {
    member.value: member for member in LabelSelectorOperator
}
_MANAGED_FIELDS_OPERATION_TYPE_MEMBERS: Final[dict[str, Any]] = {
    member.value: member for member in ManagedFieldsOperationType
}
_READ_FIELDS_V1: Final = parser(FieldsV1)
_CONDITION_STATUS_MEMBERS: Final[dict[str, Any]] = {
    member.value: member for member in ConditionStatus
}


def read_type_meta(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[TypeMeta, Any] | None = None,
) -> TypeMeta:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(TypeMeta)
    n = 0

    # kind
    if "kind" in data:
        n += 1
        v = data["kind"]
        if type(v) is str:
            obj.kind = v
        else:
            obj.kind = ""
            if v is not None:
                wrong_type(problems, (path, "kind"), v, "TypeMeta", "string")
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
                wrong_type(problems, (path, "apiVersion"), v, "TypeMeta", "string")
    else:
        obj.api_version = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("kind", "apiVersion"))
    return obj


def decode_type_meta(
    data: Any, *, path: Path = ROOT, reuse: tuple[TypeMeta, Any] | None = None
) -> TypeMeta:
    """JSON data as TypeMeta; raises DecodeError with all that does not fit."""
    return decoded(read_type_meta, data, path, reuse, "v1.TypeMeta")


def encode_type_meta(obj: TypeMeta) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # kind
    if obj.kind:
        data["kind"] = obj.kind

    # api_version
    if obj.api_version:
        data["apiVersion"] = obj.api_version

    return data


def read_list_meta(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ListMeta, Any] | None = None,
) -> ListMeta:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ListMeta)
    n = 0

    # self_link
    if "selfLink" in data:
        n += 1
        v = data["selfLink"]
        if type(v) is str:
            obj.self_link = v
        else:
            obj.self_link = ""
            if v is not None:
                wrong_type(problems, (path, "selfLink"), v, "ListMeta", "string")
    else:
        obj.self_link = ""

    # resource_version
    if "resourceVersion" in data:
        n += 1
        v = data["resourceVersion"]
        if type(v) is str:
            obj.resource_version = v
        else:
            obj.resource_version = ""
            if v is not None:
                wrong_type(problems, (path, "resourceVersion"), v, "ListMeta", "string")
    else:
        obj.resource_version = ""

    # continue_
    if "continue" in data:
        n += 1
        v = data["continue"]
        if type(v) is str:
            obj.continue_ = v
        else:
            obj.continue_ = ""
            if v is not None:
                wrong_type(problems, (path, "continue"), v, "ListMeta", "string")
    else:
        obj.continue_ = ""

    # remaining_item_count
    if "remainingItemCount" in data:
        n += 1
        v = data["remainingItemCount"]
        if type(v) is int and -(2**63) <= v < 2**63:
            obj.remaining_item_count = v
        else:
            obj.remaining_item_count = None
            if v is not None:
                wrong_number(
                    problems, (path, "remainingItemCount"), v, "ListMeta", "int64"
                )
    else:
        obj.remaining_item_count = None

    # shard_info
    if "shardInfo" in data:
        n += 1
        v = data["shardInfo"]
        if type(v) is dict:
            obj.shard_info = read_shard_info(
                v,
                (path, "shardInfo"),
                problems,
                reuse and reuse_part(reuse[0].shard_info, reuse[1], "shardInfo"),
            )
        else:
            obj.shard_info = None
            if v is not None:
                wrong_type(problems, (path, "shardInfo"), v, "ListMeta", "v1.ShardInfo")
    else:
        obj.shard_info = None

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            (
                "selfLink",
                "resourceVersion",
                "continue",
                "remainingItemCount",
                "shardInfo",
            ),
        )
    return obj


def decode_list_meta(
    data: Any, *, path: Path = ROOT, reuse: tuple[ListMeta, Any] | None = None
) -> ListMeta:
    """JSON data as ListMeta; raises DecodeError with all that does not fit."""
    return decoded(read_list_meta, data, path, reuse, "v1.ListMeta")


def encode_list_meta(obj: ListMeta) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # self_link
    if obj.self_link:
        data["selfLink"] = obj.self_link

    # resource_version
    if obj.resource_version:
        data["resourceVersion"] = obj.resource_version

    # continue_
    if obj.continue_:
        data["continue"] = obj.continue_

    # remaining_item_count
    if obj.remaining_item_count is not None:
        data["remainingItemCount"] = obj.remaining_item_count

    # shard_info
    if obj.shard_info is not None:
        data["shardInfo"] = encode_shard_info(obj.shard_info)

    return data


def read_shard_info(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ShardInfo, Any] | None = None,
) -> ShardInfo:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ShardInfo)
    n = 0

    # selector
    if "selector" in data:
        n += 1
        v = data["selector"]
        if type(v) is str:
            obj.selector = v
        else:
            obj.selector = ""
            if v is not None:
                wrong_type(problems, (path, "selector"), v, "ShardInfo", "string")
    else:
        obj.selector = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("selector",))
    return obj


def decode_shard_info(
    data: Any, *, path: Path = ROOT, reuse: tuple[ShardInfo, Any] | None = None
) -> ShardInfo:
    """JSON data as ShardInfo; raises DecodeError with all that does not fit."""
    return decoded(read_shard_info, data, path, reuse, "v1.ShardInfo")


def encode_shard_info(obj: ShardInfo) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # selector
    data["selector"] = obj.selector

    return data


def read_object_meta(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ObjectMeta, Any] | None = None,
) -> ObjectMeta:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ObjectMeta)
    n = 0

    # name
    if "name" in data:
        n += 1
        v = data["name"]
        if type(v) is str:
            obj.name = v
        else:
            obj.name = ""
            if v is not None:
                wrong_type(problems, (path, "name"), v, "ObjectMeta", "string")
    else:
        obj.name = ""

    # generate_name
    if "generateName" in data:
        n += 1
        v = data["generateName"]
        if type(v) is str:
            obj.generate_name = v
        else:
            obj.generate_name = ""
            if v is not None:
                wrong_type(problems, (path, "generateName"), v, "ObjectMeta", "string")
    else:
        obj.generate_name = ""

    # namespace
    if "namespace" in data:
        n += 1
        v = data["namespace"]
        if type(v) is str:
            obj.namespace = v
        else:
            obj.namespace = ""
            if v is not None:
                wrong_type(problems, (path, "namespace"), v, "ObjectMeta", "string")
    else:
        obj.namespace = ""

    # self_link
    if "selfLink" in data:
        n += 1
        v = data["selfLink"]
        if type(v) is str:
            obj.self_link = v
        else:
            obj.self_link = ""
            if v is not None:
                wrong_type(problems, (path, "selfLink"), v, "ObjectMeta", "string")
    else:
        obj.self_link = ""

    # uid
    if "uid" in data:
        n += 1
        v = data["uid"]
        if type(v) is str:
            obj.uid = UID(v)
        else:
            obj.uid = UID("")
            if v is not None:
                wrong_type(problems, (path, "uid"), v, "ObjectMeta", "types.UID")
    else:
        obj.uid = UID("")

    # resource_version
    if "resourceVersion" in data:
        n += 1
        v = data["resourceVersion"]
        if type(v) is str:
            obj.resource_version = v
        else:
            obj.resource_version = ""
            if v is not None:
                wrong_type(
                    problems, (path, "resourceVersion"), v, "ObjectMeta", "string"
                )
    else:
        obj.resource_version = ""

    # generation
    if "generation" in data:
        n += 1
        v = data["generation"]
        if type(v) is int and -(2**63) <= v < 2**63:
            obj.generation = v
        else:
            obj.generation = 0
            if v is not None:
                wrong_number(problems, (path, "generation"), v, "ObjectMeta", "int64")
    else:
        obj.generation = 0

    # creation_timestamp
    obj.creation_timestamp = _NO_TIME
    if "creationTimestamp" in data:
        n += 1
        v = data["creationTimestamp"]
        obj.creation_timestamp = _READ_TIME(
            v, (path, "creationTimestamp"), problems, "ObjectMeta", "v1.Time"
        )

    # deletion_timestamp
    obj.deletion_timestamp = None
    if "deletionTimestamp" in data:
        n += 1
        v = data["deletionTimestamp"]
        if v is not None:
            obj.deletion_timestamp = _READ_TIME(
                v, (path, "deletionTimestamp"), problems, "ObjectMeta", "v1.Time"
            )

    # deletion_grace_period_seconds
    if "deletionGracePeriodSeconds" in data:
        n += 1
        v = data["deletionGracePeriodSeconds"]
        if type(v) is int and -(2**63) <= v < 2**63:
            obj.deletion_grace_period_seconds = v
        else:
            obj.deletion_grace_period_seconds = None
            if v is not None:
                wrong_number(
                    problems,
                    (path, "deletionGracePeriodSeconds"),
                    v,
                    "ObjectMeta",
                    "int64",
                )
    else:
        obj.deletion_grace_period_seconds = None

    # labels
    if "labels" in data:
        n += 1
        v = data["labels"]
        if type(v) is dict:
            obj.labels = read_string_map(
                v,
                (path, "labels"),
                problems,
                reuse and reuse_part(reuse[0].labels, reuse[1], "labels"),
                "ObjectMeta",
                "string",
            )
        else:
            obj.labels = {}
            if v is not None:
                wrong_type(
                    problems, (path, "labels"), v, "ObjectMeta", "map[string]string"
                )
    else:
        obj.labels = {}

    # annotations
    if "annotations" in data:
        n += 1
        v = data["annotations"]
        if type(v) is dict:
            obj.annotations = read_string_map(
                v,
                (path, "annotations"),
                problems,
                reuse and reuse_part(reuse[0].annotations, reuse[1], "annotations"),
                "ObjectMeta",
                "string",
            )
        else:
            obj.annotations = {}
            if v is not None:
                wrong_type(
                    problems,
                    (path, "annotations"),
                    v,
                    "ObjectMeta",
                    "map[string]string",
                )
    else:
        obj.annotations = {}

    # owner_references
    if "ownerReferences" in data:
        n += 1
        v = data["ownerReferences"]
        if type(v) is list:
            obj.owner_references = read_objects(
                v,
                (path, "ownerReferences"),
                problems,
                reuse
                and reuse_part(reuse[0].owner_references, reuse[1], "ownerReferences"),
                read_owner_reference,
                "ObjectMeta",
                "v1.OwnerReference",
            )
        else:
            obj.owner_references = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "ownerReferences"),
                    v,
                    "ObjectMeta",
                    "[]v1.OwnerReference",
                )
    else:
        obj.owner_references = []

    # finalizers
    if "finalizers" in data:
        n += 1
        v = data["finalizers"]
        if type(v) is list:
            obj.finalizers = read_strings(
                v,
                (path, "finalizers"),
                problems,
                reuse and reuse_part(reuse[0].finalizers, reuse[1], "finalizers"),
                "ObjectMeta",
                "string",
            )
        else:
            obj.finalizers = []
            if v is not None:
                wrong_type(problems, (path, "finalizers"), v, "ObjectMeta", "[]string")
    else:
        obj.finalizers = []

    # managed_fields
    if "managedFields" in data:
        n += 1
        v = data["managedFields"]
        if type(v) is list:
            obj.managed_fields = read_objects(
                v,
                (path, "managedFields"),
                problems,
                reuse
                and reuse_part(reuse[0].managed_fields, reuse[1], "managedFields"),
                read_managed_fields_entry,
                "ObjectMeta",
                "v1.ManagedFieldsEntry",
            )
        else:
            obj.managed_fields = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "managedFields"),
                    v,
                    "ObjectMeta",
                    "[]v1.ManagedFieldsEntry",
                )
    else:
        obj.managed_fields = []

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            (
                "name",
                "generateName",
                "namespace",
                "selfLink",
                "uid",
                "resourceVersion",
                "generation",
                "creationTimestamp",
                "deletionTimestamp",
                "deletionGracePeriodSeconds",
                "labels",
                "annotations",
                "ownerReferences",
                "finalizers",
                "managedFields",
            ),
        )
    return obj


def decode_object_meta(
    data: Any, *, path: Path = ROOT, reuse: tuple[ObjectMeta, Any] | None = None
) -> ObjectMeta:
    """JSON data as ObjectMeta; raises DecodeError with all that does not fit."""
    return decoded(read_object_meta, data, path, reuse, "v1.ObjectMeta")


def encode_object_meta(obj: ObjectMeta) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    if obj.name:
        data["name"] = obj.name

    # generate_name
    if obj.generate_name:
        data["generateName"] = obj.generate_name

    # namespace
    if obj.namespace:
        data["namespace"] = obj.namespace

    # self_link
    if obj.self_link:
        data["selfLink"] = obj.self_link

    # uid
    if obj.uid:
        data["uid"] = obj.uid

    # resource_version
    if obj.resource_version:
        data["resourceVersion"] = obj.resource_version

    # generation
    if obj.generation:
        data["generation"] = obj.generation

    # creation_timestamp
    if obj.creation_timestamp:
        data["creationTimestamp"] = obj.creation_timestamp.to_json()

    # deletion_timestamp
    if obj.deletion_timestamp is not None:
        data["deletionTimestamp"] = obj.deletion_timestamp.to_json()

    # deletion_grace_period_seconds
    if obj.deletion_grace_period_seconds is not None:
        data["deletionGracePeriodSeconds"] = obj.deletion_grace_period_seconds

    # labels
    if obj.labels:
        data["labels"] = dict(obj.labels)

    # annotations
    if obj.annotations:
        data["annotations"] = dict(obj.annotations)

    # owner_references
    if obj.owner_references:
        data["ownerReferences"] = [
            encode_owner_reference(x) for x in obj.owner_references
        ]

    # finalizers
    if obj.finalizers:
        data["finalizers"] = list(obj.finalizers)

    # managed_fields
    if obj.managed_fields:
        data["managedFields"] = [
            encode_managed_fields_entry(x) for x in obj.managed_fields
        ]

    return data


def read_owner_reference(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[OwnerReference, Any] | None = None,
) -> OwnerReference:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(OwnerReference)
    n = 0

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
                    problems, (path, "apiVersion"), v, "OwnerReference", "string"
                )
    else:
        obj.api_version = ""

    # kind
    if "kind" in data:
        n += 1
        v = data["kind"]
        if type(v) is str:
            obj.kind = v
        else:
            obj.kind = ""
            if v is not None:
                wrong_type(problems, (path, "kind"), v, "OwnerReference", "string")
    else:
        obj.kind = ""

    # name
    if "name" in data:
        n += 1
        v = data["name"]
        if type(v) is str:
            obj.name = v
        else:
            obj.name = ""
            if v is not None:
                wrong_type(problems, (path, "name"), v, "OwnerReference", "string")
    else:
        obj.name = ""

    # uid
    if "uid" in data:
        n += 1
        v = data["uid"]
        if type(v) is str:
            obj.uid = UID(v)
        else:
            obj.uid = UID("")
            if v is not None:
                wrong_type(problems, (path, "uid"), v, "OwnerReference", "types.UID")
    else:
        obj.uid = UID("")

    # controller
    if "controller" in data:
        n += 1
        v = data["controller"]
        if type(v) is bool:
            obj.controller = v
        else:
            obj.controller = None
            if v is not None:
                wrong_type(problems, (path, "controller"), v, "OwnerReference", "bool")
    else:
        obj.controller = None

    # block_owner_deletion
    if "blockOwnerDeletion" in data:
        n += 1
        v = data["blockOwnerDeletion"]
        if type(v) is bool:
            obj.block_owner_deletion = v
        else:
            obj.block_owner_deletion = None
            if v is not None:
                wrong_type(
                    problems, (path, "blockOwnerDeletion"), v, "OwnerReference", "bool"
                )
    else:
        obj.block_owner_deletion = None

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            ("apiVersion", "kind", "name", "uid", "controller", "blockOwnerDeletion"),
        )
    return obj


def decode_owner_reference(
    data: Any, *, path: Path = ROOT, reuse: tuple[OwnerReference, Any] | None = None
) -> OwnerReference:
    """JSON data as OwnerReference; raises DecodeError with all that does not fit."""
    return decoded(read_owner_reference, data, path, reuse, "v1.OwnerReference")


def encode_owner_reference(obj: OwnerReference) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # api_version
    data["apiVersion"] = obj.api_version

    # kind
    data["kind"] = obj.kind

    # name
    data["name"] = obj.name

    # uid
    data["uid"] = obj.uid

    # controller
    if obj.controller is not None:
        data["controller"] = obj.controller

    # block_owner_deletion
    if obj.block_owner_deletion is not None:
        data["blockOwnerDeletion"] = obj.block_owner_deletion

    return data


def read_list_options(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ListOptions, Any] | None = None,
) -> ListOptions:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ListOptions)
    n = 0

    # kind
    if "kind" in data:
        n += 1
        v = data["kind"]
        if type(v) is str:
            obj.kind = v
        else:
            obj.kind = ""
            if v is not None:
                wrong_type(problems, (path, "kind"), v, "ListOptions", "string")
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
                wrong_type(problems, (path, "apiVersion"), v, "ListOptions", "string")
    else:
        obj.api_version = ""

    # label_selector
    if "labelSelector" in data:
        n += 1
        v = data["labelSelector"]
        if type(v) is str:
            obj.label_selector = v
        else:
            obj.label_selector = ""
            if v is not None:
                wrong_type(
                    problems, (path, "labelSelector"), v, "ListOptions", "string"
                )
    else:
        obj.label_selector = ""

    # field_selector
    if "fieldSelector" in data:
        n += 1
        v = data["fieldSelector"]
        if type(v) is str:
            obj.field_selector = v
        else:
            obj.field_selector = ""
            if v is not None:
                wrong_type(
                    problems, (path, "fieldSelector"), v, "ListOptions", "string"
                )
    else:
        obj.field_selector = ""

    # watch
    if "watch" in data:
        n += 1
        v = data["watch"]
        if type(v) is bool:
            obj.watch = v
        else:
            obj.watch = False
            if v is not None:
                wrong_type(problems, (path, "watch"), v, "ListOptions", "bool")
    else:
        obj.watch = False

    # allow_watch_bookmarks
    if "allowWatchBookmarks" in data:
        n += 1
        v = data["allowWatchBookmarks"]
        if type(v) is bool:
            obj.allow_watch_bookmarks = v
        else:
            obj.allow_watch_bookmarks = False
            if v is not None:
                wrong_type(
                    problems, (path, "allowWatchBookmarks"), v, "ListOptions", "bool"
                )
    else:
        obj.allow_watch_bookmarks = False

    # resource_version
    if "resourceVersion" in data:
        n += 1
        v = data["resourceVersion"]
        if type(v) is str:
            obj.resource_version = v
        else:
            obj.resource_version = ""
            if v is not None:
                wrong_type(
                    problems, (path, "resourceVersion"), v, "ListOptions", "string"
                )
    else:
        obj.resource_version = ""

    # resource_version_match
    if "resourceVersionMatch" in data:
        n += 1
        v = data["resourceVersionMatch"]
        if type(v) is str:
            obj.resource_version_match = _RESOURCE_VERSION_MATCH_MEMBERS.get(v, v)
        else:
            obj.resource_version_match = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "resourceVersionMatch"),
                    v,
                    "ListOptions",
                    "v1.ResourceVersionMatch",
                )
    else:
        obj.resource_version_match = ""

    # timeout_seconds
    if "timeoutSeconds" in data:
        n += 1
        v = data["timeoutSeconds"]
        if type(v) is int and -(2**63) <= v < 2**63:
            obj.timeout_seconds = v
        else:
            obj.timeout_seconds = None
            if v is not None:
                wrong_number(
                    problems, (path, "timeoutSeconds"), v, "ListOptions", "int64"
                )
    else:
        obj.timeout_seconds = None

    # limit
    if "limit" in data:
        n += 1
        v = data["limit"]
        if type(v) is int and -(2**63) <= v < 2**63:
            obj.limit = v
        else:
            obj.limit = 0
            if v is not None:
                wrong_number(problems, (path, "limit"), v, "ListOptions", "int64")
    else:
        obj.limit = 0

    # continue_
    if "continue" in data:
        n += 1
        v = data["continue"]
        if type(v) is str:
            obj.continue_ = v
        else:
            obj.continue_ = ""
            if v is not None:
                wrong_type(problems, (path, "continue"), v, "ListOptions", "string")
    else:
        obj.continue_ = ""

    # send_initial_events
    if "sendInitialEvents" in data:
        n += 1
        v = data["sendInitialEvents"]
        if type(v) is bool:
            obj.send_initial_events = v
        else:
            obj.send_initial_events = None
            if v is not None:
                wrong_type(
                    problems, (path, "sendInitialEvents"), v, "ListOptions", "bool"
                )
    else:
        obj.send_initial_events = None

    # shard_selector
    if "shardSelector" in data:
        n += 1
        v = data["shardSelector"]
        if type(v) is str:
            obj.shard_selector = v
        else:
            obj.shard_selector = ""
            if v is not None:
                wrong_type(
                    problems, (path, "shardSelector"), v, "ListOptions", "string"
                )
    else:
        obj.shard_selector = ""

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            (
                "kind",
                "apiVersion",
                "labelSelector",
                "fieldSelector",
                "watch",
                "allowWatchBookmarks",
                "resourceVersion",
                "resourceVersionMatch",
                "timeoutSeconds",
                "limit",
                "continue",
                "sendInitialEvents",
                "shardSelector",
            ),
        )
    return obj


def decode_list_options(
    data: Any, *, path: Path = ROOT, reuse: tuple[ListOptions, Any] | None = None
) -> ListOptions:
    """JSON data as ListOptions; raises DecodeError with all that does not fit."""
    return decoded(read_list_options, data, path, reuse, "v1.ListOptions")


def encode_list_options(obj: ListOptions) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # kind
    if obj.kind:
        data["kind"] = obj.kind

    # api_version
    if obj.api_version:
        data["apiVersion"] = obj.api_version

    # label_selector
    if obj.label_selector:
        data["labelSelector"] = obj.label_selector

    # field_selector
    if obj.field_selector:
        data["fieldSelector"] = obj.field_selector

    # watch
    if obj.watch:
        data["watch"] = obj.watch

    # allow_watch_bookmarks
    if obj.allow_watch_bookmarks:
        data["allowWatchBookmarks"] = obj.allow_watch_bookmarks

    # resource_version
    if obj.resource_version:
        data["resourceVersion"] = obj.resource_version

    # resource_version_match
    if obj.resource_version_match:
        data["resourceVersionMatch"] = str(obj.resource_version_match)

    # timeout_seconds
    if obj.timeout_seconds is not None:
        data["timeoutSeconds"] = obj.timeout_seconds

    # limit
    if obj.limit:
        data["limit"] = obj.limit

    # continue_
    if obj.continue_:
        data["continue"] = obj.continue_

    # send_initial_events
    if obj.send_initial_events is not None:
        data["sendInitialEvents"] = obj.send_initial_events

    # shard_selector
    if obj.shard_selector:
        data["shardSelector"] = obj.shard_selector

    return data


def apply_defaults_list_options(obj: ListOptions) -> None:
    """Fill what is unset, in place."""


def read_get_options(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[GetOptions, Any] | None = None,
) -> GetOptions:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(GetOptions)
    n = 0

    # kind
    if "kind" in data:
        n += 1
        v = data["kind"]
        if type(v) is str:
            obj.kind = v
        else:
            obj.kind = ""
            if v is not None:
                wrong_type(problems, (path, "kind"), v, "GetOptions", "string")
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
                wrong_type(problems, (path, "apiVersion"), v, "GetOptions", "string")
    else:
        obj.api_version = ""

    # resource_version
    if "resourceVersion" in data:
        n += 1
        v = data["resourceVersion"]
        if type(v) is str:
            obj.resource_version = v
        else:
            obj.resource_version = ""
            if v is not None:
                wrong_type(
                    problems, (path, "resourceVersion"), v, "GetOptions", "string"
                )
    else:
        obj.resource_version = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("kind", "apiVersion", "resourceVersion"))
    return obj


def decode_get_options(
    data: Any, *, path: Path = ROOT, reuse: tuple[GetOptions, Any] | None = None
) -> GetOptions:
    """JSON data as GetOptions; raises DecodeError with all that does not fit."""
    return decoded(read_get_options, data, path, reuse, "v1.GetOptions")


def encode_get_options(obj: GetOptions) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # kind
    if obj.kind:
        data["kind"] = obj.kind

    # api_version
    if obj.api_version:
        data["apiVersion"] = obj.api_version

    # resource_version
    if obj.resource_version:
        data["resourceVersion"] = obj.resource_version

    return data


def apply_defaults_get_options(obj: GetOptions) -> None:
    """Fill what is unset, in place."""


def read_delete_options(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[DeleteOptions, Any] | None = None,
) -> DeleteOptions:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(DeleteOptions)
    n = 0

    # kind
    if "kind" in data:
        n += 1
        v = data["kind"]
        if type(v) is str:
            obj.kind = v
        else:
            obj.kind = ""
            if v is not None:
                wrong_type(problems, (path, "kind"), v, "DeleteOptions", "string")
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
                wrong_type(problems, (path, "apiVersion"), v, "DeleteOptions", "string")
    else:
        obj.api_version = ""

    # grace_period_seconds
    if "gracePeriodSeconds" in data:
        n += 1
        v = data["gracePeriodSeconds"]
        if type(v) is int and -(2**63) <= v < 2**63:
            obj.grace_period_seconds = v
        else:
            obj.grace_period_seconds = None
            if v is not None:
                wrong_number(
                    problems, (path, "gracePeriodSeconds"), v, "DeleteOptions", "int64"
                )
    else:
        obj.grace_period_seconds = None

    # preconditions
    if "preconditions" in data:
        n += 1
        v = data["preconditions"]
        if type(v) is dict:
            obj.preconditions = read_preconditions(
                v,
                (path, "preconditions"),
                problems,
                reuse and reuse_part(reuse[0].preconditions, reuse[1], "preconditions"),
            )
        else:
            obj.preconditions = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "preconditions"),
                    v,
                    "DeleteOptions",
                    "v1.Preconditions",
                )
    else:
        obj.preconditions = None

    # orphan_dependents
    if "orphanDependents" in data:
        n += 1
        v = data["orphanDependents"]
        if type(v) is bool:
            obj.orphan_dependents = v
        else:
            obj.orphan_dependents = None
            if v is not None:
                wrong_type(
                    problems, (path, "orphanDependents"), v, "DeleteOptions", "bool"
                )
    else:
        obj.orphan_dependents = None

    # propagation_policy
    if "propagationPolicy" in data:
        n += 1
        v = data["propagationPolicy"]
        if type(v) is str:
            obj.propagation_policy = _DELETION_PROPAGATION_MEMBERS.get(v, v)
        else:
            obj.propagation_policy = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "propagationPolicy"),
                    v,
                    "DeleteOptions",
                    "v1.DeletionPropagation",
                )
    else:
        obj.propagation_policy = None

    # dry_run
    if "dryRun" in data:
        n += 1
        v = data["dryRun"]
        if type(v) is list:
            obj.dry_run = read_strings(
                v,
                (path, "dryRun"),
                problems,
                reuse and reuse_part(reuse[0].dry_run, reuse[1], "dryRun"),
                "DeleteOptions",
                "string",
            )
        else:
            obj.dry_run = []
            if v is not None:
                wrong_type(problems, (path, "dryRun"), v, "DeleteOptions", "[]string")
    else:
        obj.dry_run = []

    # ignore_store_read_error_with_cluster_breaking_potential
    if "ignoreStoreReadErrorWithClusterBreakingPotential" in data:
        n += 1
        v = data["ignoreStoreReadErrorWithClusterBreakingPotential"]
        if type(v) is bool:
            obj.ignore_store_read_error_with_cluster_breaking_potential = v
        else:
            obj.ignore_store_read_error_with_cluster_breaking_potential = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "ignoreStoreReadErrorWithClusterBreakingPotential"),
                    v,
                    "DeleteOptions",
                    "bool",
                )
    else:
        obj.ignore_store_read_error_with_cluster_breaking_potential = None

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            (
                "kind",
                "apiVersion",
                "gracePeriodSeconds",
                "preconditions",
                "orphanDependents",
                "propagationPolicy",
                "dryRun",
                "ignoreStoreReadErrorWithClusterBreakingPotential",
            ),
        )
    return obj


def decode_delete_options(
    data: Any, *, path: Path = ROOT, reuse: tuple[DeleteOptions, Any] | None = None
) -> DeleteOptions:
    """JSON data as DeleteOptions; raises DecodeError with all that does not fit."""
    return decoded(read_delete_options, data, path, reuse, "v1.DeleteOptions")


def encode_delete_options(obj: DeleteOptions) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # kind
    if obj.kind:
        data["kind"] = obj.kind

    # api_version
    if obj.api_version:
        data["apiVersion"] = obj.api_version

    # grace_period_seconds
    if obj.grace_period_seconds is not None:
        data["gracePeriodSeconds"] = obj.grace_period_seconds

    # preconditions
    if obj.preconditions is not None:
        data["preconditions"] = encode_preconditions(obj.preconditions)

    # orphan_dependents
    if obj.orphan_dependents is not None:
        data["orphanDependents"] = obj.orphan_dependents

    # propagation_policy
    if obj.propagation_policy is not None:
        data["propagationPolicy"] = str(obj.propagation_policy)

    # dry_run
    if obj.dry_run:
        data["dryRun"] = list(obj.dry_run)

    # ignore_store_read_error_with_cluster_breaking_potential
    if obj.ignore_store_read_error_with_cluster_breaking_potential is not None:
        data["ignoreStoreReadErrorWithClusterBreakingPotential"] = (
            obj.ignore_store_read_error_with_cluster_breaking_potential
        )

    return data


def apply_defaults_delete_options(obj: DeleteOptions) -> None:
    """Fill what is unset, in place."""


def read_create_options(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[CreateOptions, Any] | None = None,
) -> CreateOptions:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(CreateOptions)
    n = 0

    # kind
    if "kind" in data:
        n += 1
        v = data["kind"]
        if type(v) is str:
            obj.kind = v
        else:
            obj.kind = ""
            if v is not None:
                wrong_type(problems, (path, "kind"), v, "CreateOptions", "string")
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
                wrong_type(problems, (path, "apiVersion"), v, "CreateOptions", "string")
    else:
        obj.api_version = ""

    # dry_run
    if "dryRun" in data:
        n += 1
        v = data["dryRun"]
        if type(v) is list:
            obj.dry_run = read_strings(
                v,
                (path, "dryRun"),
                problems,
                reuse and reuse_part(reuse[0].dry_run, reuse[1], "dryRun"),
                "CreateOptions",
                "string",
            )
        else:
            obj.dry_run = []
            if v is not None:
                wrong_type(problems, (path, "dryRun"), v, "CreateOptions", "[]string")
    else:
        obj.dry_run = []

    # field_manager
    if "fieldManager" in data:
        n += 1
        v = data["fieldManager"]
        if type(v) is str:
            obj.field_manager = v
        else:
            obj.field_manager = ""
            if v is not None:
                wrong_type(
                    problems, (path, "fieldManager"), v, "CreateOptions", "string"
                )
    else:
        obj.field_manager = ""

    # field_validation
    if "fieldValidation" in data:
        n += 1
        v = data["fieldValidation"]
        if type(v) is str:
            obj.field_validation = v
        else:
            obj.field_validation = ""
            if v is not None:
                wrong_type(
                    problems, (path, "fieldValidation"), v, "CreateOptions", "string"
                )
    else:
        obj.field_validation = ""

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            ("kind", "apiVersion", "dryRun", "fieldManager", "fieldValidation"),
        )
    return obj


def decode_create_options(
    data: Any, *, path: Path = ROOT, reuse: tuple[CreateOptions, Any] | None = None
) -> CreateOptions:
    """JSON data as CreateOptions; raises DecodeError with all that does not fit."""
    return decoded(read_create_options, data, path, reuse, "v1.CreateOptions")


def encode_create_options(obj: CreateOptions) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # kind
    if obj.kind:
        data["kind"] = obj.kind

    # api_version
    if obj.api_version:
        data["apiVersion"] = obj.api_version

    # dry_run
    if obj.dry_run:
        data["dryRun"] = list(obj.dry_run)

    # field_manager
    if obj.field_manager:
        data["fieldManager"] = obj.field_manager

    # field_validation
    if obj.field_validation:
        data["fieldValidation"] = obj.field_validation

    return data


def apply_defaults_create_options(obj: CreateOptions) -> None:
    """Fill what is unset, in place."""


def read_patch_options(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[PatchOptions, Any] | None = None,
) -> PatchOptions:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(PatchOptions)
    n = 0

    # kind
    if "kind" in data:
        n += 1
        v = data["kind"]
        if type(v) is str:
            obj.kind = v
        else:
            obj.kind = ""
            if v is not None:
                wrong_type(problems, (path, "kind"), v, "PatchOptions", "string")
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
                wrong_type(problems, (path, "apiVersion"), v, "PatchOptions", "string")
    else:
        obj.api_version = ""

    # dry_run
    if "dryRun" in data:
        n += 1
        v = data["dryRun"]
        if type(v) is list:
            obj.dry_run = read_strings(
                v,
                (path, "dryRun"),
                problems,
                reuse and reuse_part(reuse[0].dry_run, reuse[1], "dryRun"),
                "PatchOptions",
                "string",
            )
        else:
            obj.dry_run = []
            if v is not None:
                wrong_type(problems, (path, "dryRun"), v, "PatchOptions", "[]string")
    else:
        obj.dry_run = []

    # force
    if "force" in data:
        n += 1
        v = data["force"]
        if type(v) is bool:
            obj.force = v
        else:
            obj.force = None
            if v is not None:
                wrong_type(problems, (path, "force"), v, "PatchOptions", "bool")
    else:
        obj.force = None

    # field_manager
    if "fieldManager" in data:
        n += 1
        v = data["fieldManager"]
        if type(v) is str:
            obj.field_manager = v
        else:
            obj.field_manager = ""
            if v is not None:
                wrong_type(
                    problems, (path, "fieldManager"), v, "PatchOptions", "string"
                )
    else:
        obj.field_manager = ""

    # field_validation
    if "fieldValidation" in data:
        n += 1
        v = data["fieldValidation"]
        if type(v) is str:
            obj.field_validation = v
        else:
            obj.field_validation = ""
            if v is not None:
                wrong_type(
                    problems, (path, "fieldValidation"), v, "PatchOptions", "string"
                )
    else:
        obj.field_validation = ""

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            (
                "kind",
                "apiVersion",
                "dryRun",
                "force",
                "fieldManager",
                "fieldValidation",
            ),
        )
    return obj


def decode_patch_options(
    data: Any, *, path: Path = ROOT, reuse: tuple[PatchOptions, Any] | None = None
) -> PatchOptions:
    """JSON data as PatchOptions; raises DecodeError with all that does not fit."""
    return decoded(read_patch_options, data, path, reuse, "v1.PatchOptions")


def encode_patch_options(obj: PatchOptions) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # kind
    if obj.kind:
        data["kind"] = obj.kind

    # api_version
    if obj.api_version:
        data["apiVersion"] = obj.api_version

    # dry_run
    if obj.dry_run:
        data["dryRun"] = list(obj.dry_run)

    # force
    if obj.force is not None:
        data["force"] = obj.force

    # field_manager
    if obj.field_manager:
        data["fieldManager"] = obj.field_manager

    # field_validation
    if obj.field_validation:
        data["fieldValidation"] = obj.field_validation

    return data


def apply_defaults_patch_options(obj: PatchOptions) -> None:
    """Fill what is unset, in place."""


def read_apply_options(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ApplyOptions, Any] | None = None,
) -> ApplyOptions:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ApplyOptions)
    n = 0

    # kind
    if "kind" in data:
        n += 1
        v = data["kind"]
        if type(v) is str:
            obj.kind = v
        else:
            obj.kind = ""
            if v is not None:
                wrong_type(problems, (path, "kind"), v, "ApplyOptions", "string")
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
                wrong_type(problems, (path, "apiVersion"), v, "ApplyOptions", "string")
    else:
        obj.api_version = ""

    # dry_run
    if "dryRun" in data:
        n += 1
        v = data["dryRun"]
        if type(v) is list:
            obj.dry_run = read_strings(
                v,
                (path, "dryRun"),
                problems,
                reuse and reuse_part(reuse[0].dry_run, reuse[1], "dryRun"),
                "ApplyOptions",
                "string",
            )
        else:
            obj.dry_run = []
            if v is not None:
                wrong_type(problems, (path, "dryRun"), v, "ApplyOptions", "[]string")
    else:
        obj.dry_run = []

    # force
    if "force" in data:
        n += 1
        v = data["force"]
        if type(v) is bool:
            obj.force = v
        else:
            obj.force = False
            if v is not None:
                wrong_type(problems, (path, "force"), v, "ApplyOptions", "bool")
    else:
        obj.force = False

    # field_manager
    if "fieldManager" in data:
        n += 1
        v = data["fieldManager"]
        if type(v) is str:
            obj.field_manager = v
        else:
            obj.field_manager = ""
            if v is not None:
                wrong_type(
                    problems, (path, "fieldManager"), v, "ApplyOptions", "string"
                )
    else:
        obj.field_manager = ""

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            ("kind", "apiVersion", "dryRun", "force", "fieldManager"),
        )
    return obj


def decode_apply_options(
    data: Any, *, path: Path = ROOT, reuse: tuple[ApplyOptions, Any] | None = None
) -> ApplyOptions:
    """JSON data as ApplyOptions; raises DecodeError with all that does not fit."""
    return decoded(read_apply_options, data, path, reuse, "v1.ApplyOptions")


def encode_apply_options(obj: ApplyOptions) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # kind
    if obj.kind:
        data["kind"] = obj.kind

    # api_version
    if obj.api_version:
        data["apiVersion"] = obj.api_version

    # dry_run
    if obj.dry_run:
        data["dryRun"] = list(obj.dry_run)

    # force
    data["force"] = obj.force

    # field_manager
    data["fieldManager"] = obj.field_manager

    return data


def apply_defaults_apply_options(obj: ApplyOptions) -> None:
    """Fill what is unset, in place."""


def read_update_options(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[UpdateOptions, Any] | None = None,
) -> UpdateOptions:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(UpdateOptions)
    n = 0

    # kind
    if "kind" in data:
        n += 1
        v = data["kind"]
        if type(v) is str:
            obj.kind = v
        else:
            obj.kind = ""
            if v is not None:
                wrong_type(problems, (path, "kind"), v, "UpdateOptions", "string")
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
                wrong_type(problems, (path, "apiVersion"), v, "UpdateOptions", "string")
    else:
        obj.api_version = ""

    # dry_run
    if "dryRun" in data:
        n += 1
        v = data["dryRun"]
        if type(v) is list:
            obj.dry_run = read_strings(
                v,
                (path, "dryRun"),
                problems,
                reuse and reuse_part(reuse[0].dry_run, reuse[1], "dryRun"),
                "UpdateOptions",
                "string",
            )
        else:
            obj.dry_run = []
            if v is not None:
                wrong_type(problems, (path, "dryRun"), v, "UpdateOptions", "[]string")
    else:
        obj.dry_run = []

    # field_manager
    if "fieldManager" in data:
        n += 1
        v = data["fieldManager"]
        if type(v) is str:
            obj.field_manager = v
        else:
            obj.field_manager = ""
            if v is not None:
                wrong_type(
                    problems, (path, "fieldManager"), v, "UpdateOptions", "string"
                )
    else:
        obj.field_manager = ""

    # field_validation
    if "fieldValidation" in data:
        n += 1
        v = data["fieldValidation"]
        if type(v) is str:
            obj.field_validation = v
        else:
            obj.field_validation = ""
            if v is not None:
                wrong_type(
                    problems, (path, "fieldValidation"), v, "UpdateOptions", "string"
                )
    else:
        obj.field_validation = ""

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            ("kind", "apiVersion", "dryRun", "fieldManager", "fieldValidation"),
        )
    return obj


def decode_update_options(
    data: Any, *, path: Path = ROOT, reuse: tuple[UpdateOptions, Any] | None = None
) -> UpdateOptions:
    """JSON data as UpdateOptions; raises DecodeError with all that does not fit."""
    return decoded(read_update_options, data, path, reuse, "v1.UpdateOptions")


def encode_update_options(obj: UpdateOptions) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # kind
    if obj.kind:
        data["kind"] = obj.kind

    # api_version
    if obj.api_version:
        data["apiVersion"] = obj.api_version

    # dry_run
    if obj.dry_run:
        data["dryRun"] = list(obj.dry_run)

    # field_manager
    if obj.field_manager:
        data["fieldManager"] = obj.field_manager

    # field_validation
    if obj.field_validation:
        data["fieldValidation"] = obj.field_validation

    return data


def apply_defaults_update_options(obj: UpdateOptions) -> None:
    """Fill what is unset, in place."""


def read_preconditions(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Preconditions, Any] | None = None,
) -> Preconditions:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Preconditions)
    n = 0

    # uid
    if "uid" in data:
        n += 1
        v = data["uid"]
        if type(v) is str:
            obj.uid = UID(v)
        else:
            obj.uid = None
            if v is not None:
                wrong_type(problems, (path, "uid"), v, "Preconditions", "types.UID")
    else:
        obj.uid = None

    # resource_version
    if "resourceVersion" in data:
        n += 1
        v = data["resourceVersion"]
        if type(v) is str:
            obj.resource_version = v
        else:
            obj.resource_version = None
            if v is not None:
                wrong_type(
                    problems, (path, "resourceVersion"), v, "Preconditions", "string"
                )
    else:
        obj.resource_version = None

    if n != len(data):
        unknown_fields(problems, path, data, ("uid", "resourceVersion"))
    return obj


def decode_preconditions(
    data: Any, *, path: Path = ROOT, reuse: tuple[Preconditions, Any] | None = None
) -> Preconditions:
    """JSON data as Preconditions; raises DecodeError with all that does not fit."""
    return decoded(read_preconditions, data, path, reuse, "v1.Preconditions")


def encode_preconditions(obj: Preconditions) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # uid
    if obj.uid is not None:
        data["uid"] = obj.uid

    # resource_version
    if obj.resource_version is not None:
        data["resourceVersion"] = obj.resource_version

    return data


def read_status(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Status, Any] | None = None,
) -> Status:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Status)
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
                wrong_type(problems, (path, "kind"), v, "Status", "string")
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
                wrong_type(problems, (path, "apiVersion"), v, "Status", "string")
    else:
        obj.api_version = ""

    # metadata
    v = NO_FIELDS
    if "metadata" in data:
        n += 1
        v = data["metadata"]
        if type(v) is not dict:
            v = as_object(v, (path, "metadata"), problems, "Status", "v1.ListMeta")
    obj.metadata = read_list_meta(
        v,
        (path, "metadata"),
        problems,
        reuse and reuse_part(reuse[0].metadata, reuse[1], "metadata"),
    )

    # status
    if "status" in data:
        n += 1
        v = data["status"]
        if type(v) is str:
            obj.status = v
        else:
            obj.status = ""
            if v is not None:
                wrong_type(problems, (path, "status"), v, "Status", "string")
    else:
        obj.status = ""

    # message
    if "message" in data:
        n += 1
        v = data["message"]
        if type(v) is str:
            obj.message = v
        else:
            obj.message = ""
            if v is not None:
                wrong_type(problems, (path, "message"), v, "Status", "string")
    else:
        obj.message = ""

    # reason
    if "reason" in data:
        n += 1
        v = data["reason"]
        if type(v) is str:
            obj.reason = _STATUS_REASON_MEMBERS.get(v, v)
        else:
            obj.reason = StatusReason.UNKNOWN
            if v is not None:
                wrong_type(problems, (path, "reason"), v, "Status", "v1.StatusReason")
    else:
        obj.reason = StatusReason.UNKNOWN

    # details
    if "details" in data:
        n += 1
        v = data["details"]
        if type(v) is dict:
            obj.details = read_status_details(
                v,
                (path, "details"),
                problems,
                reuse and reuse_part(reuse[0].details, reuse[1], "details"),
            )
        else:
            obj.details = None
            if v is not None:
                wrong_type(problems, (path, "details"), v, "Status", "v1.StatusDetails")
    else:
        obj.details = None

    # code
    if "code" in data:
        n += 1
        v = data["code"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.code = v
        else:
            obj.code = 0
            if v is not None:
                wrong_number(problems, (path, "code"), v, "Status", "int32")
    else:
        obj.code = 0

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            (
                "kind",
                "apiVersion",
                "metadata",
                "status",
                "message",
                "reason",
                "details",
                "code",
            ),
        )
    return obj


def decode_status(
    data: Any, *, path: Path = ROOT, reuse: tuple[Status, Any] | None = None
) -> Status:
    """JSON data as Status; raises DecodeError with all that does not fit."""
    return decoded(read_status, data, path, reuse, "v1.Status")


def encode_status(obj: Status) -> dict[str, Any]:
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

    # status
    if obj.status:
        data["status"] = obj.status

    # message
    if obj.message:
        data["message"] = obj.message

    # reason
    if obj.reason:
        data["reason"] = str(obj.reason)

    # details
    if obj.details is not None:
        data["details"] = encode_status_details(obj.details)

    # code
    if obj.code:
        data["code"] = obj.code

    return data


def read_status_details(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[StatusDetails, Any] | None = None,
) -> StatusDetails:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(StatusDetails)
    n = 0

    # name
    if "name" in data:
        n += 1
        v = data["name"]
        if type(v) is str:
            obj.name = v
        else:
            obj.name = ""
            if v is not None:
                wrong_type(problems, (path, "name"), v, "StatusDetails", "string")
    else:
        obj.name = ""

    # group
    if "group" in data:
        n += 1
        v = data["group"]
        if type(v) is str:
            obj.group = v
        else:
            obj.group = ""
            if v is not None:
                wrong_type(problems, (path, "group"), v, "StatusDetails", "string")
    else:
        obj.group = ""

    # kind
    if "kind" in data:
        n += 1
        v = data["kind"]
        if type(v) is str:
            obj.kind = v
        else:
            obj.kind = ""
            if v is not None:
                wrong_type(problems, (path, "kind"), v, "StatusDetails", "string")
    else:
        obj.kind = ""

    # uid
    if "uid" in data:
        n += 1
        v = data["uid"]
        if type(v) is str:
            obj.uid = UID(v)
        else:
            obj.uid = UID("")
            if v is not None:
                wrong_type(problems, (path, "uid"), v, "StatusDetails", "types.UID")
    else:
        obj.uid = UID("")

    # causes
    if "causes" in data:
        n += 1
        v = data["causes"]
        if type(v) is list:
            obj.causes = read_objects(
                v,
                (path, "causes"),
                problems,
                reuse and reuse_part(reuse[0].causes, reuse[1], "causes"),
                read_status_cause,
                "StatusDetails",
                "v1.StatusCause",
            )
        else:
            obj.causes = []
            if v is not None:
                wrong_type(
                    problems, (path, "causes"), v, "StatusDetails", "[]v1.StatusCause"
                )
    else:
        obj.causes = []

    # retry_after_seconds
    if "retryAfterSeconds" in data:
        n += 1
        v = data["retryAfterSeconds"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.retry_after_seconds = v
        else:
            obj.retry_after_seconds = 0
            if v is not None:
                wrong_number(
                    problems, (path, "retryAfterSeconds"), v, "StatusDetails", "int32"
                )
    else:
        obj.retry_after_seconds = 0

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            ("name", "group", "kind", "uid", "causes", "retryAfterSeconds"),
        )
    return obj


def decode_status_details(
    data: Any, *, path: Path = ROOT, reuse: tuple[StatusDetails, Any] | None = None
) -> StatusDetails:
    """JSON data as StatusDetails; raises DecodeError with all that does not fit."""
    return decoded(read_status_details, data, path, reuse, "v1.StatusDetails")


def encode_status_details(obj: StatusDetails) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    if obj.name:
        data["name"] = obj.name

    # group
    if obj.group:
        data["group"] = obj.group

    # kind
    if obj.kind:
        data["kind"] = obj.kind

    # uid
    if obj.uid:
        data["uid"] = obj.uid

    # causes
    if obj.causes:
        data["causes"] = [encode_status_cause(x) for x in obj.causes]

    # retry_after_seconds
    if obj.retry_after_seconds:
        data["retryAfterSeconds"] = obj.retry_after_seconds

    return data


def read_status_cause(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[StatusCause, Any] | None = None,
) -> StatusCause:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(StatusCause)
    n = 0

    # type
    if "reason" in data:
        n += 1
        v = data["reason"]
        if type(v) is str:
            obj.type = _CAUSE_TYPE_MEMBERS.get(v, v)
        else:
            obj.type = ""
            if v is not None:
                wrong_type(problems, (path, "reason"), v, "StatusCause", "v1.CauseType")
    else:
        obj.type = ""

    # message
    if "message" in data:
        n += 1
        v = data["message"]
        if type(v) is str:
            obj.message = v
        else:
            obj.message = ""
            if v is not None:
                wrong_type(problems, (path, "message"), v, "StatusCause", "string")
    else:
        obj.message = ""

    # field_
    if "field" in data:
        n += 1
        v = data["field"]
        if type(v) is str:
            obj.field_ = v
        else:
            obj.field_ = ""
            if v is not None:
                wrong_type(problems, (path, "field"), v, "StatusCause", "string")
    else:
        obj.field_ = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("reason", "message", "field"))
    return obj


def decode_status_cause(
    data: Any, *, path: Path = ROOT, reuse: tuple[StatusCause, Any] | None = None
) -> StatusCause:
    """JSON data as StatusCause; raises DecodeError with all that does not fit."""
    return decoded(read_status_cause, data, path, reuse, "v1.StatusCause")


def encode_status_cause(obj: StatusCause) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # type
    if obj.type:
        data["reason"] = str(obj.type)

    # message
    if obj.message:
        data["message"] = obj.message

    # field_
    if obj.field_:
        data["field"] = obj.field_

    return data


def read_label_selector(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[LabelSelector, Any] | None = None,
) -> LabelSelector:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(LabelSelector)
    n = 0

    # match_labels
    if "matchLabels" in data:
        n += 1
        v = data["matchLabels"]
        if type(v) is dict:
            obj.match_labels = read_string_map(
                v,
                (path, "matchLabels"),
                problems,
                reuse and reuse_part(reuse[0].match_labels, reuse[1], "matchLabels"),
                "LabelSelector",
                "string",
            )
        else:
            obj.match_labels = {}
            if v is not None:
                wrong_type(
                    problems,
                    (path, "matchLabels"),
                    v,
                    "LabelSelector",
                    "map[string]string",
                )
    else:
        obj.match_labels = {}

    # match_expressions
    if "matchExpressions" in data:
        n += 1
        v = data["matchExpressions"]
        if type(v) is list:
            obj.match_expressions = read_objects(
                v,
                (path, "matchExpressions"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].match_expressions, reuse[1], "matchExpressions"
                ),
                read_label_selector_requirement,
                "LabelSelector",
                "v1.LabelSelectorRequirement",
            )
        else:
            obj.match_expressions = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "matchExpressions"),
                    v,
                    "LabelSelector",
                    "[]v1.LabelSelectorRequirement",
                )
    else:
        obj.match_expressions = []

    if n != len(data):
        unknown_fields(problems, path, data, ("matchLabels", "matchExpressions"))
    return obj


def decode_label_selector(
    data: Any, *, path: Path = ROOT, reuse: tuple[LabelSelector, Any] | None = None
) -> LabelSelector:
    """JSON data as LabelSelector; raises DecodeError with all that does not fit."""
    return decoded(read_label_selector, data, path, reuse, "v1.LabelSelector")


def encode_label_selector(obj: LabelSelector) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # match_labels
    if obj.match_labels:
        data["matchLabels"] = dict(obj.match_labels)

    # match_expressions
    if obj.match_expressions:
        data["matchExpressions"] = [
            encode_label_selector_requirement(x) for x in obj.match_expressions
        ]

    return data


def read_label_selector_requirement(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[LabelSelectorRequirement, Any] | None = None,
) -> LabelSelectorRequirement:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(LabelSelectorRequirement)
    n = 0

    # key
    if "key" in data:
        n += 1
        v = data["key"]
        if type(v) is str:
            obj.key = v
        else:
            obj.key = ""
            if v is not None:
                wrong_type(
                    problems, (path, "key"), v, "LabelSelectorRequirement", "string"
                )
    else:
        obj.key = ""

    # operator
    if "operator" in data:
        n += 1
        v = data["operator"]
        if type(v) is str:
            obj.operator = _LABEL_SELECTOR_OPERATOR_MEMBERS.get(v, v)
        else:
            obj.operator = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "operator"),
                    v,
                    "LabelSelectorRequirement",
                    "v1.LabelSelectorOperator",
                )
    else:
        obj.operator = ""

    # values
    if "values" in data:
        n += 1
        v = data["values"]
        if type(v) is list:
            obj.values = read_strings(
                v,
                (path, "values"),
                problems,
                reuse and reuse_part(reuse[0].values, reuse[1], "values"),
                "LabelSelectorRequirement",
                "string",
            )
        else:
            obj.values = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "values"),
                    v,
                    "LabelSelectorRequirement",
                    "[]string",
                )
    else:
        obj.values = []

    if n != len(data):
        unknown_fields(problems, path, data, ("key", "operator", "values"))
    return obj


def decode_label_selector_requirement(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[LabelSelectorRequirement, Any] | None = None,
) -> LabelSelectorRequirement:
    """JSON data as LabelSelectorRequirement; raises DecodeError with all that does not fit."""
    return decoded(
        read_label_selector_requirement,
        data,
        path,
        reuse,
        "v1.LabelSelectorRequirement",
    )


def encode_label_selector_requirement(obj: LabelSelectorRequirement) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # key
    data["key"] = obj.key

    # operator
    data["operator"] = str(obj.operator)

    # values
    if obj.values:
        data["values"] = list(obj.values)

    return data


def read_managed_fields_entry(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ManagedFieldsEntry, Any] | None = None,
) -> ManagedFieldsEntry:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ManagedFieldsEntry)
    n = 0

    # manager
    if "manager" in data:
        n += 1
        v = data["manager"]
        if type(v) is str:
            obj.manager = v
        else:
            obj.manager = ""
            if v is not None:
                wrong_type(
                    problems, (path, "manager"), v, "ManagedFieldsEntry", "string"
                )
    else:
        obj.manager = ""

    # operation
    if "operation" in data:
        n += 1
        v = data["operation"]
        if type(v) is str:
            obj.operation = _MANAGED_FIELDS_OPERATION_TYPE_MEMBERS.get(v, v)
        else:
            obj.operation = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "operation"),
                    v,
                    "ManagedFieldsEntry",
                    "v1.ManagedFieldsOperationType",
                )
    else:
        obj.operation = ""

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
                    problems, (path, "apiVersion"), v, "ManagedFieldsEntry", "string"
                )
    else:
        obj.api_version = ""

    # time
    obj.time = None
    if "time" in data:
        n += 1
        v = data["time"]
        if v is not None:
            obj.time = _READ_TIME(
                v, (path, "time"), problems, "ManagedFieldsEntry", "v1.Time"
            )

    # fields_type
    if "fieldsType" in data:
        n += 1
        v = data["fieldsType"]
        if type(v) is str:
            obj.fields_type = v
        else:
            obj.fields_type = ""
            if v is not None:
                wrong_type(
                    problems, (path, "fieldsType"), v, "ManagedFieldsEntry", "string"
                )
    else:
        obj.fields_type = ""

    # fields_v1
    obj.fields_v1 = None
    if "fieldsV1" in data:
        n += 1
        v = data["fieldsV1"]
        if v is not None:
            obj.fields_v1 = _READ_FIELDS_V1(
                v, (path, "fieldsV1"), problems, "ManagedFieldsEntry", "v1.FieldsV1"
            )

    # subresource
    if "subresource" in data:
        n += 1
        v = data["subresource"]
        if type(v) is str:
            obj.subresource = v
        else:
            obj.subresource = ""
            if v is not None:
                wrong_type(
                    problems, (path, "subresource"), v, "ManagedFieldsEntry", "string"
                )
    else:
        obj.subresource = ""

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            (
                "manager",
                "operation",
                "apiVersion",
                "time",
                "fieldsType",
                "fieldsV1",
                "subresource",
            ),
        )
    return obj


def decode_managed_fields_entry(
    data: Any, *, path: Path = ROOT, reuse: tuple[ManagedFieldsEntry, Any] | None = None
) -> ManagedFieldsEntry:
    """JSON data as ManagedFieldsEntry; raises DecodeError with all that does not fit."""
    return decoded(
        read_managed_fields_entry, data, path, reuse, "v1.ManagedFieldsEntry"
    )


def encode_managed_fields_entry(obj: ManagedFieldsEntry) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # manager
    if obj.manager:
        data["manager"] = obj.manager

    # operation
    if obj.operation:
        data["operation"] = str(obj.operation)

    # api_version
    if obj.api_version:
        data["apiVersion"] = obj.api_version

    # time
    if obj.time is not None:
        data["time"] = obj.time.to_json()

    # fields_type
    if obj.fields_type:
        data["fieldsType"] = obj.fields_type

    # fields_v1
    if obj.fields_v1 is not None:
        data["fieldsV1"] = obj.fields_v1.to_json()

    # subresource
    if obj.subresource:
        data["subresource"] = obj.subresource

    return data


def read_condition(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Condition, Any] | None = None,
) -> Condition:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Condition)
    n = 0

    # type
    if "type" in data:
        n += 1
        v = data["type"]
        if type(v) is str:
            obj.type = v
        else:
            obj.type = ""
            if v is not None:
                wrong_type(problems, (path, "type"), v, "Condition", "string")
    else:
        obj.type = ""

    # status
    if "status" in data:
        n += 1
        v = data["status"]
        if type(v) is str:
            obj.status = _CONDITION_STATUS_MEMBERS.get(v, v)
        else:
            obj.status = ""
            if v is not None:
                wrong_type(
                    problems, (path, "status"), v, "Condition", "v1.ConditionStatus"
                )
    else:
        obj.status = ""

    # observed_generation
    if "observedGeneration" in data:
        n += 1
        v = data["observedGeneration"]
        if type(v) is int and -(2**63) <= v < 2**63:
            obj.observed_generation = v
        else:
            obj.observed_generation = 0
            if v is not None:
                wrong_number(
                    problems, (path, "observedGeneration"), v, "Condition", "int64"
                )
    else:
        obj.observed_generation = 0

    # last_transition_time
    obj.last_transition_time = _NO_TIME
    if "lastTransitionTime" in data:
        n += 1
        v = data["lastTransitionTime"]
        obj.last_transition_time = _READ_TIME(
            v, (path, "lastTransitionTime"), problems, "Condition", "v1.Time"
        )

    # reason
    if "reason" in data:
        n += 1
        v = data["reason"]
        if type(v) is str:
            obj.reason = v
        else:
            obj.reason = ""
            if v is not None:
                wrong_type(problems, (path, "reason"), v, "Condition", "string")
    else:
        obj.reason = ""

    # message
    if "message" in data:
        n += 1
        v = data["message"]
        if type(v) is str:
            obj.message = v
        else:
            obj.message = ""
            if v is not None:
                wrong_type(problems, (path, "message"), v, "Condition", "string")
    else:
        obj.message = ""

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            (
                "type",
                "status",
                "observedGeneration",
                "lastTransitionTime",
                "reason",
                "message",
            ),
        )
    return obj


def decode_condition(
    data: Any, *, path: Path = ROOT, reuse: tuple[Condition, Any] | None = None
) -> Condition:
    """JSON data as Condition; raises DecodeError with all that does not fit."""
    return decoded(read_condition, data, path, reuse, "v1.Condition")


def encode_condition(obj: Condition) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # type
    data["type"] = obj.type

    # status
    data["status"] = str(obj.status)

    # observed_generation
    if obj.observed_generation:
        data["observedGeneration"] = obj.observed_generation

    # last_transition_time
    data["lastTransitionTime"] = obj.last_transition_time.to_json()

    # reason
    data["reason"] = obj.reason

    # message
    data["message"] = obj.message

    return data


SCHEME = Scheme(
    [
        Kind(
            "meta.k8s.io",
            "v1",
            "ApplyOptions",
            ApplyOptions,
            decode_apply_options,
            encode_apply_options,
            apply_defaults_apply_options,
            None,
            subresources=("/",),
            go_type="*v1.ApplyOptions",
        ),
        Kind(
            "meta.k8s.io",
            "v1",
            "CreateOptions",
            CreateOptions,
            decode_create_options,
            encode_create_options,
            apply_defaults_create_options,
            None,
            subresources=("/",),
            go_type="*v1.CreateOptions",
        ),
        Kind(
            "meta.k8s.io",
            "v1",
            "DeleteOptions",
            DeleteOptions,
            decode_delete_options,
            encode_delete_options,
            apply_defaults_delete_options,
            None,
            subresources=("/",),
            go_type="*v1.DeleteOptions",
        ),
        Kind(
            "meta.k8s.io",
            "v1",
            "GetOptions",
            GetOptions,
            decode_get_options,
            encode_get_options,
            apply_defaults_get_options,
            None,
            subresources=("/",),
            go_type="*v1.GetOptions",
        ),
        Kind(
            "meta.k8s.io",
            "v1",
            "ListOptions",
            ListOptions,
            decode_list_options,
            encode_list_options,
            apply_defaults_list_options,
            validate_list_options,
            subresources=("/",),
            go_type="*v1.ListOptions",
        ),
        Kind(
            "meta.k8s.io",
            "v1",
            "PatchOptions",
            PatchOptions,
            decode_patch_options,
            encode_patch_options,
            apply_defaults_patch_options,
            None,
            subresources=("/",),
            go_type="*v1.PatchOptions",
        ),
        Kind(
            "meta.k8s.io",
            "v1",
            "UpdateOptions",
            UpdateOptions,
            decode_update_options,
            encode_update_options,
            apply_defaults_update_options,
            None,
            subresources=("/",),
            go_type="*v1.UpdateOptions",
        ),
    ]
)

DECLARED_RULES: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "ApplyOptions": (),
    "CreateOptions": (),
    "DeleteOptions": (),
    "GetOptions": (),
    "ListOptions": (),
    "PatchOptions": (),
    "UpdateOptions": (),
}

__all__ = [
    "DECLARED_RULES",
    "SCHEME",
    "apply_defaults_apply_options",
    "apply_defaults_create_options",
    "apply_defaults_delete_options",
    "apply_defaults_get_options",
    "apply_defaults_list_options",
    "apply_defaults_patch_options",
    "apply_defaults_update_options",
    "check_condition",
    "check_condition_status",
    "check_label_selector",
    "check_list_options",
    "check_managed_fields_entry",
    "check_managed_fields_operation_type",
    "check_object_meta",
    "check_owner_reference",
    "decode_apply_options",
    "decode_condition",
    "decode_create_options",
    "decode_delete_options",
    "decode_get_options",
    "decode_label_selector",
    "decode_label_selector_requirement",
    "decode_list_meta",
    "decode_list_options",
    "decode_managed_fields_entry",
    "decode_object_meta",
    "decode_owner_reference",
    "decode_patch_options",
    "decode_preconditions",
    "decode_shard_info",
    "decode_status",
    "decode_status_cause",
    "decode_status_details",
    "decode_type_meta",
    "decode_update_options",
    "encode_apply_options",
    "encode_condition",
    "encode_create_options",
    "encode_delete_options",
    "encode_get_options",
    "encode_label_selector",
    "encode_label_selector_requirement",
    "encode_list_meta",
    "encode_list_options",
    "encode_managed_fields_entry",
    "encode_object_meta",
    "encode_owner_reference",
    "encode_patch_options",
    "encode_preconditions",
    "encode_shard_info",
    "encode_status",
    "encode_status_cause",
    "encode_status_details",
    "encode_type_meta",
    "encode_update_options",
    "read_apply_options",
    "read_condition",
    "read_create_options",
    "read_delete_options",
    "read_get_options",
    "read_label_selector",
    "read_label_selector_requirement",
    "read_list_meta",
    "read_list_options",
    "read_managed_fields_entry",
    "read_object_meta",
    "read_owner_reference",
    "read_patch_options",
    "read_preconditions",
    "read_shard_info",
    "read_status",
    "read_status_cause",
    "read_status_details",
    "read_type_meta",
    "read_update_options",
    "validate_apply_options",
    "validate_create_options",
    "validate_delete_options",
    "validate_get_options",
    "validate_list_options",
    "validate_patch_options",
    "validate_update_options",
]
