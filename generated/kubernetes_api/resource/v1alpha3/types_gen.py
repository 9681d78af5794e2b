"""Validators, codecs and defaults of kubernetes_api.resource.v1alpha3.types.

Made by validation-gen from the markers there; changes to this file are lost.
"""

from __future__ import annotations

from collections.abc import Mapping
from operator import attrgetter
from typing import Any, Final

from validation_gen.apitypes import Quantity, Time
from validation_gen.runtime import (
    CREATE,
    LONG_NAME,
    LONG_NAME_CASELESS,
    NO_FIELDS,
    RESOURCE_FULLY_QUALIFIED_NAME,
    RESOURCE_POOL_NAME,
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
    duplicates,
    forbidden,
    immutable,
    max_bytes,
    max_items,
    maximum,
    minimum,
    new_object,
    not_supported,
    operation,
    overlaid,
    parser,
    read_objects,
    required,
    reuse_part,
    same,
    same_data,
    touched_items,
    undefined_option,
    unknown_fields,
    wrong_number,
    wrong_type,
)

from kubernetes_api.meta.v1.types import Condition
from kubernetes_api.meta.v1.types_gen import (
    check_condition,
    check_object_meta,
    encode_condition,
    encode_list_meta,
    encode_object_meta,
    read_condition,
    read_list_meta,
    read_object_meta,
)
from kubernetes_api.meta.v1.types_overlay import overlay_object_meta_of_kind
from kubernetes_api.resource.v1alpha3.types import (
    CELDeviceSelector,
    DeviceSelector,
    DeviceTaint,
    DeviceTaintEffect,
    DeviceTaintRule,
    DeviceTaintRuleList,
    DeviceTaintRuleSpec,
    DeviceTaintRuleStatus,
    DeviceTaintSelector,
    PartitionTypeStatus,
    PoolStatus,
    ResourcePoolStatusRequest,
    ResourcePoolStatusRequestList,
    ResourcePoolStatusRequestSpec,
    ResourcePoolStatusRequestStatus,
    ShareableCapacityStatus,
    ShareableSummaryStatus,
)

DEVICE_TAINT_EFFECT_VALUES: Final = ("NoExecute", "NoSchedule", "None")
IN_DEVICE_TAINT_EFFECT: Final[frozenset[str]] = frozenset(
    map(DeviceTaintEffect, DEVICE_TAINT_EFFECT_VALUES)
)
BY_TYPE: Final = attrgetter("type")
KNOWN_LONG_NAME_CASELESSS: Final = LONG_NAME_CASELESS.known
is_long_name_caseless: Final = LONG_NAME_CASELESS.learns
KNOWN_RESOURCE_POOL_NAMES: Final = RESOURCE_POOL_NAME.known
is_resource_pool_name: Final = RESOURCE_POOL_NAME.learns
KNOWN_RESOURCE_FULLY_QUALIFIED_NAMES: Final = RESOURCE_FULLY_QUALIFIED_NAME.known
is_resource_fully_qualified_name: Final = RESOURCE_FULLY_QUALIFIED_NAME.learns
KNOWN_LONG_NAMES: Final = LONG_NAME.known
is_long_name: Final = LONG_NAME.learns
BY_ATTRIBUTE_AND_TYPE: Final = attrgetter("attribute", "type")


def check_device_taint(
    path: Path,
    value: DeviceTaint,
    old: DeviceTaint | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """DeviceTaint, types.py:101."""

    # effect
    #   +k8s:beta(since: "1.37")=+k8s:required
    #   DeviceTaintEffect: +k8s:beta(since: "1.37")=+k8s:enum
    effect = value.effect
    if old is None or effect != old.effect:
        if not effect:
            errs.append(required((path, "effect"), level="beta", short_circuit=True))
        elif effect not in IN_DEVICE_TAINT_EFFECT:
            errs.append(
                not_supported(
                    (path, "effect"),
                    effect,
                    DEVICE_TAINT_EFFECT_VALUES,
                    as_json=True,
                    level="beta",
                )
            )


def check_device_taint_effect(
    path: Path, value: str, old: str | None, op: Operation, errs: list[FieldError]
) -> None:
    """DeviceTaintEffect, types.py:127."""
    #   +k8s:beta(since: "1.37")=+k8s:enum
    if value not in IN_DEVICE_TAINT_EFFECT:
        errs.append(
            not_supported(
                path, value, DEVICE_TAINT_EFFECT_VALUES, as_json=True, level="beta"
            )
        )


def check_device_taint_rule(
    path: Path,
    value: DeviceTaintRule,
    old: DeviceTaintRule | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """DeviceTaintRule, types.py:148."""

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

    # spec
    spec = value.spec
    spec_was = None if old is None else old.spec
    if spec is not spec_was:
        check_device_taint_rule_spec((path, "spec"), spec, spec_was, op, errs)

    # status
    status = value.status
    status_was = None if old is None else old.status
    if status is not status_was:
        check_device_taint_rule_status((path, "status"), status, status_was, op, errs)


def check_device_taint_rule_spec(
    path: Path,
    value: DeviceTaintRuleSpec,
    old: DeviceTaintRuleSpec | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """DeviceTaintRuleSpec, types.py:172."""

    # taint
    taint = value.taint
    taint_was = None if old is None else old.taint
    if taint is not taint_was:
        check_device_taint((path, "taint"), taint, taint_was, op, errs)


def check_device_taint_rule_status(
    path: Path,
    value: DeviceTaintRuleStatus,
    old: DeviceTaintRuleStatus | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """DeviceTaintRuleStatus, types.py:202."""

    # conditions
    #   +k8s:alpha(since: "1.37")=+k8s:optional
    #   +k8s:alpha(since: "1.37")=+k8s:listType=map
    #   +k8s:alpha(since: "1.37")=+k8s:listMapKey=type
    conditions = value.conditions
    conditions_was = None if old is None else old.conditions
    if conditions and conditions is not conditions_was:
        conditions_keys: dict[object, None] = {}
        for conditions_item in conditions:
            conditions_keys[conditions_item.type] = None
        distinct = len(conditions_keys) == len(conditions)
        if not distinct and (old is None or not same(conditions, conditions_was)):
            errs.extend(
                duplicates((path, "conditions"), conditions, BY_TYPE, level="alpha")
            )
        each_condition_by_type(
            (path, "conditions"), conditions, conditions_was, distinct, op, errs
        )


def check_device_taint_rule_list(
    path: Path,
    value: DeviceTaintRuleList,
    old: DeviceTaintRuleList | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """DeviceTaintRuleList, types.py:222."""

    # items
    items_ = value.items
    items_was = None if old is None else old.items
    if old is None or (
        items_ is not items_was and items_ != items_was and not same(items_, items_was)
    ):
        items_path = (path, "items")
        for i, items__item in enumerate(items_ or ()):
            check_device_taint_rule((items_path, i), items__item, None, op, errs)


def check_resource_pool_status_request(
    path: Path,
    value: ResourcePoolStatusRequest,
    old: ResourcePoolStatusRequest | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """ResourcePoolStatusRequest, types.py:243."""

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

    # spec
    #   +k8s:immutable
    spec = value.spec
    spec_was = None if old is None else old.spec
    if old is None or (
        spec is not spec_was and spec != spec_was and not same(spec, spec_was)
    ):
        if op.update:
            errs.append(immutable((path, "spec"), short_circuit=True))
        else:
            check_resource_pool_status_request_spec(
                (path, "spec"), spec, spec_was, op, errs
            )

    # status
    #   +k8s:optional
    status = value.status
    status_was = None if old is None else old.status
    if status is not None and status is not status_was:
        check_resource_pool_status_request_status(
            (path, "status"), status, status_was, op, errs
        )


def check_resource_pool_status_request_spec(
    path: Path,
    value: ResourcePoolStatusRequestSpec,
    old: ResourcePoolStatusRequestSpec | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """ResourcePoolStatusRequestSpec, types.py:268."""

    # driver
    #   +k8s:required
    #   +k8s:format=k8s-long-name-caseless
    driver = value.driver
    if old is None or driver != old.driver:
        if not driver:
            errs.append(required((path, "driver"), short_circuit=True))
        elif driver not in KNOWN_LONG_NAME_CASELESSS and not is_long_name_caseless(
            driver
        ):
            errs.extend(LONG_NAME_CASELESS.errors((path, "driver"), driver))

    # poolName
    #   +k8s:optional
    #   +k8s:format=k8s-resource-pool-name
    pool_name = value.pool_name
    if (
        pool_name is not None
        and pool_name not in KNOWN_RESOURCE_POOL_NAMES
        and not is_resource_pool_name(pool_name)
        and (old is None or pool_name != old.pool_name)
    ):
        errs.extend(RESOURCE_POOL_NAME.errors((path, "poolName"), pool_name))

    # limit
    #   +k8s:optional
    #   +k8s:minimum=1
    #   +k8s:maximum=1000
    #   (optional with a default: set by now)
    limit = value.limit
    if old is None or limit != old.limit:
        if limit is None:
            errs.append(required((path, "limit"), short_circuit=True))
        else:
            if limit > 1000:
                errs.append(maximum((path, "limit"), limit, 1000))
            if limit < 1:
                errs.append(minimum((path, "limit"), limit, 1))

    # defaultPartitionTypeAttribute
    #   +k8s:ifDisabled(DRAPartitionableDevicesType)=+k8s:forbidden
    #   +k8s:ifEnabled(DRAPartitionableDevicesType)=+k8s:optional
    #   +k8s:ifEnabled(DRAPartitionableDevicesType)=+k8s:format=k8s-resource-fully-qualified-name
    default_partition_type_attribute = value.default_partition_type_attribute
    if (
        old is None
        or default_partition_type_attribute != old.default_partition_type_attribute
    ):
        failed = len(errs)
        on = op.options.get("DRAPartitionableDevicesType")
        if on is None:
            errs.append(
                undefined_option(
                    (path, "defaultPartitionTypeAttribute"),
                    "DRAPartitionableDevicesType",
                    short_circuit=True,
                )
            )
        elif not on and default_partition_type_attribute is not None:
            errs.append(
                forbidden((path, "defaultPartitionTypeAttribute"), short_circuit=True)
            )
        if (
            len(errs) == failed
            and (
                op.options.get("DRAPartitionableDevicesType") is True
                or (
                    op.options.get("DRAPartitionableDevicesType") is False
                    and default_partition_type_attribute is not None
                )
            )
            and (
                op.options.get("DRAPartitionableDevicesType") is False
                or (
                    op.options.get("DRAPartitionableDevicesType") is True
                    and default_partition_type_attribute is not None
                )
            )
        ):
            on = op.options.get("DRAPartitionableDevicesType")
            if on is None:
                errs.append(
                    undefined_option(
                        (path, "defaultPartitionTypeAttribute"),
                        "DRAPartitionableDevicesType",
                    )
                )
            elif (
                on
                and default_partition_type_attribute is not None
                and default_partition_type_attribute
                not in KNOWN_RESOURCE_FULLY_QUALIFIED_NAMES
                and not is_resource_fully_qualified_name(
                    default_partition_type_attribute
                )
            ):
                errs.extend(
                    RESOURCE_FULLY_QUALIFIED_NAME.errors(
                        (path, "defaultPartitionTypeAttribute"),
                        default_partition_type_attribute,
                    )
                )


def check_resource_pool_status_request_status(
    path: Path,
    value: ResourcePoolStatusRequestStatus,
    old: ResourcePoolStatusRequestStatus | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """ResourcePoolStatusRequestStatus, types.py:302."""

    # poolCount
    #   +k8s:required
    #   +k8s:minimum=0
    pool_count = value.pool_count
    if old is None or pool_count != old.pool_count:
        if pool_count is None:
            errs.append(required((path, "poolCount"), short_circuit=True))
        elif pool_count < 0:
            errs.append(minimum((path, "poolCount"), pool_count, 0))

    # pools
    #   +k8s:optional
    #   +k8s:listType=atomic
    #   +k8s:maxItems=1000
    pools = value.pools
    pools_was = None if old is None else old.pools
    if pools and (old is None or not same(pools, pools_was)):
        if len(pools) > 1000:
            errs.append(
                max_items((path, "pools"), len(pools), 1000, short_circuit=True)
            )
        else:
            pools_path = (path, "pools")
            for i, pools_item in enumerate(pools):
                check_pool_status((pools_path, i), pools_item, None, op, errs)

    # conditions
    #   +k8s:optional
    #   +k8s:maxItems=10
    #   +k8s:alpha(since: "1.37")=+k8s:listType=map
    #   +k8s:alpha(since: "1.37")=+k8s:listMapKey=type
    conditions = value.conditions
    conditions_was = None if old is None else old.conditions
    if conditions and conditions is not conditions_was:
        if len(conditions) > 10:
            if old is None or not same(conditions, conditions_was):
                errs.append(
                    max_items(
                        (path, "conditions"), len(conditions), 10, short_circuit=True
                    )
                )
        else:
            conditions_keys: dict[object, None] = {}
            for conditions_item in conditions:
                conditions_keys[conditions_item.type] = None
            distinct = len(conditions_keys) == len(conditions)
            if not distinct and (old is None or not same(conditions, conditions_was)):
                errs.extend(
                    duplicates((path, "conditions"), conditions, BY_TYPE, level="alpha")
                )
            each_condition_by_type(
                (path, "conditions"), conditions, conditions_was, distinct, op, errs
            )


def check_pool_status(
    path: Path,
    value: PoolStatus,
    old: PoolStatus | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """PoolStatus, types.py:333."""

    # driver
    #   +k8s:required
    #   +k8s:format=k8s-long-name-caseless
    driver = value.driver
    if old is None or driver != old.driver:
        if not driver:
            errs.append(required((path, "driver"), short_circuit=True))
        elif driver not in KNOWN_LONG_NAME_CASELESSS and not is_long_name_caseless(
            driver
        ):
            errs.extend(LONG_NAME_CASELESS.errors((path, "driver"), driver))

    # poolName
    #   +k8s:required
    #   +k8s:format=k8s-resource-pool-name
    pool_name = value.pool_name
    if old is None or pool_name != old.pool_name:
        if not pool_name:
            errs.append(required((path, "poolName"), short_circuit=True))
        elif pool_name not in KNOWN_RESOURCE_POOL_NAMES and not is_resource_pool_name(
            pool_name
        ):
            errs.extend(RESOURCE_POOL_NAME.errors((path, "poolName"), pool_name))

    # generation
    #   +k8s:required
    #   +k8s:minimum=0
    generation = value.generation
    if old is None or generation != old.generation:
        if not generation:
            errs.append(required((path, "generation"), short_circuit=True))
        elif generation < 0:
            errs.append(minimum((path, "generation"), generation, 0))

    # resourceSliceCount
    #   +k8s:optional
    #   +k8s:minimum=1
    resource_slice_count = value.resource_slice_count
    if (
        resource_slice_count is not None
        and resource_slice_count < 1
        and (old is None or resource_slice_count != old.resource_slice_count)
    ):
        errs.append(minimum((path, "resourceSliceCount"), resource_slice_count, 1))

    # totalDevices
    #   +k8s:optional
    #   +k8s:minimum=0
    total_devices = value.total_devices
    if (
        total_devices is not None
        and total_devices < 0
        and (old is None or total_devices != old.total_devices)
    ):
        errs.append(minimum((path, "totalDevices"), total_devices, 0))

    # allocatedDevices
    #   +k8s:optional
    #   +k8s:minimum=0
    allocated_devices = value.allocated_devices
    if (
        allocated_devices is not None
        and allocated_devices < 0
        and (old is None or allocated_devices != old.allocated_devices)
    ):
        errs.append(minimum((path, "allocatedDevices"), allocated_devices, 0))

    # availableDevices
    #   +k8s:optional
    #   +k8s:minimum=0
    available_devices = value.available_devices
    if (
        available_devices is not None
        and available_devices < 0
        and (old is None or available_devices != old.available_devices)
    ):
        errs.append(minimum((path, "availableDevices"), available_devices, 0))

    # unavailableDevices
    #   +k8s:optional
    #   +k8s:minimum=0
    unavailable_devices = value.unavailable_devices
    if (
        unavailable_devices is not None
        and unavailable_devices < 0
        and (old is None or unavailable_devices != old.unavailable_devices)
    ):
        errs.append(minimum((path, "unavailableDevices"), unavailable_devices, 0))

    # nodeName
    #   +k8s:optional
    #   +k8s:format=k8s-long-name
    node_name = value.node_name
    if (
        node_name is not None
        and node_name not in KNOWN_LONG_NAMES
        and not is_long_name(node_name)
        and (old is None or node_name != old.node_name)
    ):
        errs.extend(LONG_NAME.errors((path, "nodeName"), node_name))

    # validationError
    #   +k8s:optional
    #   +k8s:maxBytes=256
    validation_error = value.validation_error
    if (
        validation_error is not None
        and len(validation_error.encode()) > 256
        and (old is None or validation_error != old.validation_error)
    ):
        errs.append(max_bytes((path, "validationError"), 256))

    # partitionSummary
    #   +k8s:optional
    #   +k8s:listType=atomic
    #   +k8s:unique=map
    #   +k8s:listMapKey=attribute
    #   +k8s:listMapKey=type
    #   +k8s:maxItems=32
    partition_summary = value.partition_summary
    partition_summary_was = None if old is None else old.partition_summary
    if partition_summary and partition_summary is not partition_summary_was:
        if len(partition_summary) > 32:
            if old is None or not same(partition_summary, partition_summary_was):
                errs.append(
                    max_items(
                        (path, "partitionSummary"),
                        len(partition_summary),
                        32,
                        short_circuit=True,
                    )
                )
        else:
            partition_summary_keys: dict[object, None] = {}
            for partition_summary_item in partition_summary:
                partition_summary_keys[
                    partition_summary_item.attribute, partition_summary_item.type
                ] = None
            distinct = len(partition_summary_keys) == len(partition_summary)
            if not distinct and (
                old is None or not same(partition_summary, partition_summary_was)
            ):
                errs.extend(
                    duplicates(
                        (path, "partitionSummary"),
                        partition_summary,
                        BY_ATTRIBUTE_AND_TYPE,
                    )
                )
            each_partition_type_status_by_attribute_and_type(
                (path, "partitionSummary"),
                partition_summary,
                partition_summary_was,
                distinct,
                op,
                errs,
            )

    # shareableSummary
    #   +k8s:optional
    shareable_summary = value.shareable_summary
    shareable_summary_was = None if old is None else old.shareable_summary
    if shareable_summary is not None and shareable_summary is not shareable_summary_was:
        check_shareable_summary_status(
            (path, "shareableSummary"),
            shareable_summary,
            shareable_summary_was,
            op,
            errs,
        )


def check_partition_type_status(
    path: Path,
    value: PartitionTypeStatus,
    old: PartitionTypeStatus | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """PartitionTypeStatus, types.py:417."""

    # attribute
    #   +k8s:required
    attribute = value.attribute
    if not attribute and (old is None or attribute != old.attribute):
        errs.append(required((path, "attribute"), short_circuit=True))

    # type
    #   +k8s:required
    type_ = value.type
    if not type_ and (old is None or type_ != old.type):
        errs.append(required((path, "type"), short_circuit=True))

    # total
    #   +k8s:required
    #   +k8s:minimum=0
    total = value.total
    if old is None or total != old.total:
        if total is None:
            errs.append(required((path, "total"), short_circuit=True))
        elif total < 0:
            errs.append(minimum((path, "total"), total, 0))

    # allocatable
    #   +k8s:required
    #   +k8s:minimum=0
    allocatable = value.allocatable
    if old is None or allocatable != old.allocatable:
        if allocatable is None:
            errs.append(required((path, "allocatable"), short_circuit=True))
        elif allocatable < 0:
            errs.append(minimum((path, "allocatable"), allocatable, 0))


def check_shareable_summary_status(
    path: Path,
    value: ShareableSummaryStatus,
    old: ShareableSummaryStatus | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """ShareableSummaryStatus, types.py:445."""

    # fullyAvailableDevices
    #   +k8s:required
    #   +k8s:minimum=0
    fully_available_devices = value.fully_available_devices
    if old is None or fully_available_devices != old.fully_available_devices:
        if fully_available_devices is None:
            errs.append(required((path, "fullyAvailableDevices"), short_circuit=True))
        elif fully_available_devices < 0:
            errs.append(
                minimum((path, "fullyAvailableDevices"), fully_available_devices, 0)
            )

    # partiallyAvailableDevices
    #   +k8s:required
    #   +k8s:minimum=0
    partially_available_devices = value.partially_available_devices
    if old is None or partially_available_devices != old.partially_available_devices:
        if partially_available_devices is None:
            errs.append(
                required((path, "partiallyAvailableDevices"), short_circuit=True)
            )
        elif partially_available_devices < 0:
            errs.append(
                minimum(
                    (path, "partiallyAvailableDevices"), partially_available_devices, 0
                )
            )

    # capacity
    #   +k8s:optional
    #   +k8s:maxItems=32
    capacity = value.capacity
    capacity_was = None if old is None else old.capacity
    if capacity and (old is None or not same(capacity, capacity_was)):
        if len(capacity) > 32:
            errs.append(
                max_items((path, "capacity"), len(capacity), 32, short_circuit=True)
            )
        else:
            capacity_path = (path, "capacity")
            for i, capacity_item in enumerate(capacity):
                check_shareable_capacity_status(
                    (capacity_path, i), capacity_item, None, op, errs
                )


def check_shareable_capacity_status(
    path: Path,
    value: ShareableCapacityStatus,
    old: ShareableCapacityStatus | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """ShareableCapacityStatus, types.py:469."""

    # name
    #   +k8s:required
    name = value.name
    if not name and (old is None or name != old.name):
        errs.append(required((path, "name"), short_circuit=True))

    # total
    #   +k8s:required
    total = value.total
    total_was = None if old is None else old.total
    if (old is None or not same(total, total_was)) and total is None:
        errs.append(required((path, "total"), short_circuit=True))

    # consumed
    #   +k8s:required
    consumed = value.consumed
    consumed_was = None if old is None else old.consumed
    if (old is None or not same(consumed, consumed_was)) and consumed is None:
        errs.append(required((path, "consumed"), short_circuit=True))

    # available
    #   +k8s:required
    available = value.available
    available_was = None if old is None else old.available
    if (old is None or not same(available, available_was)) and available is None:
        errs.append(required((path, "available"), short_circuit=True))


def check_resource_pool_status_request_list(
    path: Path,
    value: ResourcePoolStatusRequestList,
    old: ResourcePoolStatusRequestList | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """ResourcePoolStatusRequestList, types.py:498."""

    # items
    items_ = value.items
    items_was = None if old is None else old.items
    if old is None or (
        items_ is not items_was and items_ != items_was and not same(items_, items_was)
    ):
        items_path = (path, "items")
        for i, items__item in enumerate(items_ or ()):
            check_resource_pool_status_request(
                (items_path, i), items__item, None, op, errs
            )


def each_condition_by_type(
    path: Path,
    items: list[Condition],
    old: list[Condition] | None,
    distinct: bool,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Items of a map list of Condition: of an update, those that changed."""
    if not old:
        for i, item in enumerate(items):
            check_condition((path, i), item, None, op, errs)
        return
    n = 0
    if distinct and len(items) == len(old):
        unshared = items[0] is not old[0]
        for item in items:
            was = old[n]
            if item is not was and not (unshared and item == was):
                if item.type != was.type:
                    break
                check_condition((path, n), item, was, op, errs)
            n += 1
    if n < len(items):
        for i, item, match in touched_items(items, old, BY_TYPE, distinct, n):
            check_condition((path, i), item, match, op, errs)


def each_partition_type_status_by_attribute_and_type(
    path: Path,
    items: list[PartitionTypeStatus],
    old: list[PartitionTypeStatus] | None,
    distinct: bool,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Items of a map list of PartitionTypeStatus: of an update, those that changed."""
    if not old:
        for i, item in enumerate(items):
            check_partition_type_status((path, i), item, None, op, errs)
        return
    n = 0
    if distinct and len(items) == len(old):
        unshared = items[0] is not old[0]
        for item in items:
            was = old[n]
            if item is not was and not (unshared and item == was):
                if item.attribute != was.attribute or item.type != was.type:
                    break
                check_partition_type_status((path, n), item, was, op, errs)
            n += 1
    if n < len(items):
        for i, item, match in touched_items(
            items, old, BY_ATTRIBUTE_AND_TYPE, distinct, n
        ):
            check_partition_type_status((path, i), item, match, op, errs)


def validate_device_taint_rule(
    obj: DeviceTaintRule,
    old: DeviceTaintRule | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of DeviceTaintRule; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_device_taint_rule(path, obj, old if request.update else None, request, errs)
    return errs


def validate_resource_pool_status_request(
    obj: ResourcePoolStatusRequest,
    old: ResourcePoolStatusRequest | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of ResourcePoolStatusRequest; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_resource_pool_status_request(
        path, obj, old if request.update else None, request, errs
    )
    return errs


_DEVICE_TAINT_EFFECT_MEMBERS: Final[dict[str, Any]] = {
    member.value: member for member in DeviceTaintEffect
}
_READ_TIME: Final = parser(Time)
_READ_QUANTITY: Final = parser(Quantity)


def read_device_selector(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[DeviceSelector, Any] | None = None,
) -> DeviceSelector:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(DeviceSelector)
    n = 0

    # cel
    if "cel" in data:
        n += 1
        v = data["cel"]
        if type(v) is dict:
            obj.cel = read_cel_device_selector(
                v,
                (path, "cel"),
                problems,
                reuse and reuse_part(reuse[0].cel, reuse[1], "cel"),
            )
        else:
            obj.cel = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "cel"),
                    v,
                    "DeviceSelector",
                    "v1alpha3.CELDeviceSelector",
                )
    else:
        obj.cel = None

    if n != len(data):
        unknown_fields(problems, path, data, ("cel",))
    return obj


def decode_device_selector(
    data: Any, *, path: Path = ROOT, reuse: tuple[DeviceSelector, Any] | None = None
) -> DeviceSelector:
    """JSON data as DeviceSelector; raises DecodeError with all that does not fit."""
    return decoded(read_device_selector, data, path, reuse, "v1alpha3.DeviceSelector")


def encode_device_selector(obj: DeviceSelector) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # cel
    if obj.cel is not None:
        data["cel"] = encode_cel_device_selector(obj.cel)

    return data


def read_cel_device_selector(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[CELDeviceSelector, Any] | None = None,
) -> CELDeviceSelector:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(CELDeviceSelector)
    n = 0

    # expression
    if "expression" in data:
        n += 1
        v = data["expression"]
        if type(v) is str:
            obj.expression = v
        else:
            obj.expression = ""
            if v is not None:
                wrong_type(
                    problems, (path, "expression"), v, "CELDeviceSelector", "string"
                )
    else:
        obj.expression = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("expression",))
    return obj


def decode_cel_device_selector(
    data: Any, *, path: Path = ROOT, reuse: tuple[CELDeviceSelector, Any] | None = None
) -> CELDeviceSelector:
    """JSON data as CELDeviceSelector; raises DecodeError with all that does not fit."""
    return decoded(
        read_cel_device_selector, data, path, reuse, "v1alpha3.CELDeviceSelector"
    )


def encode_cel_device_selector(obj: CELDeviceSelector) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # expression
    data["expression"] = obj.expression

    return data


def read_device_taint(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[DeviceTaint, Any] | None = None,
) -> DeviceTaint:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(DeviceTaint)
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
                wrong_type(problems, (path, "key"), v, "DeviceTaint", "string")
    else:
        obj.key = ""

    # value
    if "value" in data:
        n += 1
        v = data["value"]
        if type(v) is str:
            obj.value = v
        else:
            obj.value = ""
            if v is not None:
                wrong_type(problems, (path, "value"), v, "DeviceTaint", "string")
    else:
        obj.value = ""

    # effect
    if "effect" in data:
        n += 1
        v = data["effect"]
        if type(v) is str:
            obj.effect = _DEVICE_TAINT_EFFECT_MEMBERS.get(v, v)
        else:
            obj.effect = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "effect"),
                    v,
                    "DeviceTaint",
                    "v1alpha3.DeviceTaintEffect",
                )
    else:
        obj.effect = ""

    # time_added
    obj.time_added = None
    if "timeAdded" in data:
        n += 1
        v = data["timeAdded"]
        if v is not None:
            obj.time_added = _READ_TIME(
                v, (path, "timeAdded"), problems, "DeviceTaint", "v1.Time"
            )

    if n != len(data):
        unknown_fields(problems, path, data, ("key", "value", "effect", "timeAdded"))
    return obj


def decode_device_taint(
    data: Any, *, path: Path = ROOT, reuse: tuple[DeviceTaint, Any] | None = None
) -> DeviceTaint:
    """JSON data as DeviceTaint; raises DecodeError with all that does not fit."""
    return decoded(read_device_taint, data, path, reuse, "v1alpha3.DeviceTaint")


def encode_device_taint(obj: DeviceTaint) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # key
    data["key"] = obj.key

    # value
    if obj.value:
        data["value"] = obj.value

    # effect
    data["effect"] = str(obj.effect)

    # time_added
    if obj.time_added is not None:
        data["timeAdded"] = obj.time_added.to_json()

    return data


def read_device_taint_rule(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[DeviceTaintRule, Any] | None = None,
) -> DeviceTaintRule:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(DeviceTaintRule)
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
                wrong_type(problems, (path, "kind"), v, "DeviceTaintRule", "string")
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
                    problems, (path, "apiVersion"), v, "DeviceTaintRule", "string"
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
                v, (path, "metadata"), problems, "DeviceTaintRule", "v1.ObjectMeta"
            )
    obj.metadata = read_object_meta(
        v,
        (path, "metadata"),
        problems,
        reuse and reuse_part(reuse[0].metadata, reuse[1], "metadata"),
    )

    # spec
    v = NO_FIELDS
    if "spec" in data:
        n += 1
        v = data["spec"]
        if type(v) is not dict:
            v = as_object(
                v,
                (path, "spec"),
                problems,
                "DeviceTaintRule",
                "v1alpha3.DeviceTaintRuleSpec",
            )
    obj.spec = read_device_taint_rule_spec(
        v,
        (path, "spec"),
        problems,
        reuse and reuse_part(reuse[0].spec, reuse[1], "spec"),
    )

    # status
    v = NO_FIELDS
    if "status" in data:
        n += 1
        v = data["status"]
        if type(v) is not dict:
            v = as_object(
                v,
                (path, "status"),
                problems,
                "DeviceTaintRule",
                "v1alpha3.DeviceTaintRuleStatus",
            )
    obj.status = read_device_taint_rule_status(
        v,
        (path, "status"),
        problems,
        reuse and reuse_part(reuse[0].status, reuse[1], "status"),
    )

    if n != len(data):
        unknown_fields(
            problems, path, data, ("kind", "apiVersion", "metadata", "spec", "status")
        )
    return obj


def decode_device_taint_rule(
    data: Any, *, path: Path = ROOT, reuse: tuple[DeviceTaintRule, Any] | None = None
) -> DeviceTaintRule:
    """JSON data as DeviceTaintRule; raises DecodeError with all that does not fit."""
    return decoded(
        read_device_taint_rule, data, path, reuse, "v1alpha3.DeviceTaintRule"
    )


def encode_device_taint_rule(obj: DeviceTaintRule) -> dict[str, Any]:
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

    # spec
    data["spec"] = encode_device_taint_rule_spec(obj.spec)

    # status
    if inner := encode_device_taint_rule_status(obj.status):
        data["status"] = inner

    return data


def apply_defaults_device_taint_rule(obj: DeviceTaintRule) -> None:
    """Fill what is unset, in place."""


def read_device_taint_rule_spec(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[DeviceTaintRuleSpec, Any] | None = None,
) -> DeviceTaintRuleSpec:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(DeviceTaintRuleSpec)
    n = 0
    v: Any

    # device_selector
    if "deviceSelector" in data:
        n += 1
        v = data["deviceSelector"]
        if type(v) is dict:
            obj.device_selector = read_device_taint_selector(
                v,
                (path, "deviceSelector"),
                problems,
                reuse
                and reuse_part(reuse[0].device_selector, reuse[1], "deviceSelector"),
            )
        else:
            obj.device_selector = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "deviceSelector"),
                    v,
                    "DeviceTaintRuleSpec",
                    "v1alpha3.DeviceTaintSelector",
                )
    else:
        obj.device_selector = None

    # taint
    v = NO_FIELDS
    if "taint" in data:
        n += 1
        v = data["taint"]
        if type(v) is not dict:
            v = as_object(
                v,
                (path, "taint"),
                problems,
                "DeviceTaintRuleSpec",
                "v1alpha3.DeviceTaint",
            )
    obj.taint = read_device_taint(
        v,
        (path, "taint"),
        problems,
        reuse and reuse_part(reuse[0].taint, reuse[1], "taint"),
    )

    if n != len(data):
        unknown_fields(problems, path, data, ("deviceSelector", "taint"))
    return obj


def decode_device_taint_rule_spec(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[DeviceTaintRuleSpec, Any] | None = None,
) -> DeviceTaintRuleSpec:
    """JSON data as DeviceTaintRuleSpec; raises DecodeError with all that does not fit."""
    return decoded(
        read_device_taint_rule_spec, data, path, reuse, "v1alpha3.DeviceTaintRuleSpec"
    )


def encode_device_taint_rule_spec(obj: DeviceTaintRuleSpec) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # device_selector
    if obj.device_selector is not None:
        data["deviceSelector"] = encode_device_taint_selector(obj.device_selector)

    # taint
    if inner := encode_device_taint(obj.taint):
        data["taint"] = inner

    return data


def read_device_taint_selector(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[DeviceTaintSelector, Any] | None = None,
) -> DeviceTaintSelector:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(DeviceTaintSelector)
    n = 0

    # driver
    if "driver" in data:
        n += 1
        v = data["driver"]
        if type(v) is str:
            obj.driver = v
        else:
            obj.driver = None
            if v is not None:
                wrong_type(
                    problems, (path, "driver"), v, "DeviceTaintSelector", "string"
                )
    else:
        obj.driver = None

    # pool
    if "pool" in data:
        n += 1
        v = data["pool"]
        if type(v) is str:
            obj.pool = v
        else:
            obj.pool = None
            if v is not None:
                wrong_type(problems, (path, "pool"), v, "DeviceTaintSelector", "string")
    else:
        obj.pool = None

    # device
    if "device" in data:
        n += 1
        v = data["device"]
        if type(v) is str:
            obj.device = v
        else:
            obj.device = None
            if v is not None:
                wrong_type(
                    problems, (path, "device"), v, "DeviceTaintSelector", "string"
                )
    else:
        obj.device = None

    if n != len(data):
        unknown_fields(problems, path, data, ("driver", "pool", "device"))
    return obj


def decode_device_taint_selector(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[DeviceTaintSelector, Any] | None = None,
) -> DeviceTaintSelector:
    """JSON data as DeviceTaintSelector; raises DecodeError with all that does not fit."""
    return decoded(
        read_device_taint_selector, data, path, reuse, "v1alpha3.DeviceTaintSelector"
    )


def encode_device_taint_selector(obj: DeviceTaintSelector) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # driver
    if obj.driver is not None:
        data["driver"] = obj.driver

    # pool
    if obj.pool is not None:
        data["pool"] = obj.pool

    # device
    if obj.device is not None:
        data["device"] = obj.device

    return data


def read_device_taint_rule_status(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[DeviceTaintRuleStatus, Any] | None = None,
) -> DeviceTaintRuleStatus:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(DeviceTaintRuleStatus)
    n = 0

    # conditions
    if "conditions" in data:
        n += 1
        v = data["conditions"]
        if type(v) is list:
            obj.conditions = read_objects(
                v,
                (path, "conditions"),
                problems,
                reuse and reuse_part(reuse[0].conditions, reuse[1], "conditions"),
                read_condition,
                "DeviceTaintRuleStatus",
                "v1.Condition",
            )
        else:
            obj.conditions = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "conditions"),
                    v,
                    "DeviceTaintRuleStatus",
                    "[]v1.Condition",
                )
    else:
        obj.conditions = []

    if n != len(data):
        unknown_fields(problems, path, data, ("conditions",))
    return obj


def decode_device_taint_rule_status(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[DeviceTaintRuleStatus, Any] | None = None,
) -> DeviceTaintRuleStatus:
    """JSON data as DeviceTaintRuleStatus; raises DecodeError with all that does not fit."""
    return decoded(
        read_device_taint_rule_status,
        data,
        path,
        reuse,
        "v1alpha3.DeviceTaintRuleStatus",
    )


def encode_device_taint_rule_status(obj: DeviceTaintRuleStatus) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # conditions
    if obj.conditions:
        data["conditions"] = [encode_condition(x) for x in obj.conditions]

    return data


def read_device_taint_rule_list(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[DeviceTaintRuleList, Any] | None = None,
) -> DeviceTaintRuleList:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(DeviceTaintRuleList)
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
                wrong_type(problems, (path, "kind"), v, "DeviceTaintRuleList", "string")
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
                    problems, (path, "apiVersion"), v, "DeviceTaintRuleList", "string"
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
                v, (path, "metadata"), problems, "DeviceTaintRuleList", "v1.ListMeta"
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
                read_device_taint_rule,
                "DeviceTaintRuleList",
                "v1alpha3.DeviceTaintRule",
            )
        else:
            obj.items = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "items"),
                    v,
                    "DeviceTaintRuleList",
                    "[]v1alpha3.DeviceTaintRule",
                )
    else:
        obj.items = []

    if n != len(data):
        unknown_fields(
            problems, path, data, ("kind", "apiVersion", "metadata", "items")
        )
    return obj


def decode_device_taint_rule_list(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[DeviceTaintRuleList, Any] | None = None,
) -> DeviceTaintRuleList:
    """JSON data as DeviceTaintRuleList; raises DecodeError with all that does not fit."""
    return decoded(
        read_device_taint_rule_list, data, path, reuse, "v1alpha3.DeviceTaintRuleList"
    )


def encode_device_taint_rule_list(obj: DeviceTaintRuleList) -> dict[str, Any]:
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
    data["items"] = [encode_device_taint_rule(x) for x in obj.items or ()]

    return data


def read_resource_pool_status_request(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ResourcePoolStatusRequest, Any] | None = None,
) -> ResourcePoolStatusRequest:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ResourcePoolStatusRequest)
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
                wrong_type(
                    problems, (path, "kind"), v, "ResourcePoolStatusRequest", "string"
                )
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
                    problems,
                    (path, "apiVersion"),
                    v,
                    "ResourcePoolStatusRequest",
                    "string",
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
                v,
                (path, "metadata"),
                problems,
                "ResourcePoolStatusRequest",
                "v1.ObjectMeta",
            )
    obj.metadata = read_object_meta(
        v,
        (path, "metadata"),
        problems,
        reuse and reuse_part(reuse[0].metadata, reuse[1], "metadata"),
    )

    # spec
    v = NO_FIELDS
    if "spec" in data:
        n += 1
        v = data["spec"]
        if type(v) is not dict:
            v = as_object(
                v,
                (path, "spec"),
                problems,
                "ResourcePoolStatusRequest",
                "v1alpha3.ResourcePoolStatusRequestSpec",
            )
    obj.spec = read_resource_pool_status_request_spec(
        v,
        (path, "spec"),
        problems,
        reuse and reuse_part(reuse[0].spec, reuse[1], "spec"),
    )

    # status
    if "status" in data:
        n += 1
        v = data["status"]
        if type(v) is dict:
            obj.status = read_resource_pool_status_request_status(
                v,
                (path, "status"),
                problems,
                reuse and reuse_part(reuse[0].status, reuse[1], "status"),
            )
        else:
            obj.status = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "status"),
                    v,
                    "ResourcePoolStatusRequest",
                    "v1alpha3.ResourcePoolStatusRequestStatus",
                )
    else:
        obj.status = None

    if n != len(data):
        unknown_fields(
            problems, path, data, ("kind", "apiVersion", "metadata", "spec", "status")
        )
    return obj


def decode_resource_pool_status_request(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[ResourcePoolStatusRequest, Any] | None = None,
) -> ResourcePoolStatusRequest:
    """JSON data as ResourcePoolStatusRequest; raises DecodeError with all that does not fit."""
    return decoded(
        read_resource_pool_status_request,
        data,
        path,
        reuse,
        "v1alpha3.ResourcePoolStatusRequest",
    )


def encode_resource_pool_status_request(
    obj: ResourcePoolStatusRequest,
) -> dict[str, Any]:
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

    # spec
    data["spec"] = encode_resource_pool_status_request_spec(obj.spec)

    # status
    if obj.status is not None:
        data["status"] = encode_resource_pool_status_request_status(obj.status)

    return data


def apply_defaults_resource_pool_status_request(obj: ResourcePoolStatusRequest) -> None:
    """Fill what is unset, in place."""

    # spec
    apply_defaults_resource_pool_status_request_spec(obj.spec)


def read_resource_pool_status_request_spec(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ResourcePoolStatusRequestSpec, Any] | None = None,
) -> ResourcePoolStatusRequestSpec:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ResourcePoolStatusRequestSpec)
    n = 1  # required names are taken to be there until one is not

    # driver
    if "driver" in data:
        v = data["driver"]
        if type(v) is str:
            obj.driver = v
        else:
            obj.driver = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "driver"),
                    v,
                    "ResourcePoolStatusRequestSpec",
                    "string",
                )
    else:
        n -= 1
        obj.driver = ""

    # pool_name
    if "poolName" in data:
        n += 1
        v = data["poolName"]
        if type(v) is str:
            obj.pool_name = v
        else:
            obj.pool_name = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "poolName"),
                    v,
                    "ResourcePoolStatusRequestSpec",
                    "string",
                )
    else:
        obj.pool_name = None

    # limit
    if "limit" in data:
        n += 1
        v = data["limit"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.limit = v
        else:
            obj.limit = None
            if v is not None:
                wrong_number(
                    problems,
                    (path, "limit"),
                    v,
                    "ResourcePoolStatusRequestSpec",
                    "int32",
                )
    else:
        obj.limit = None

    # default_partition_type_attribute
    if "defaultPartitionTypeAttribute" in data:
        n += 1
        v = data["defaultPartitionTypeAttribute"]
        if type(v) is str:
            obj.default_partition_type_attribute = v
        else:
            obj.default_partition_type_attribute = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "defaultPartitionTypeAttribute"),
                    v,
                    "ResourcePoolStatusRequestSpec",
                    "string",
                )
    else:
        obj.default_partition_type_attribute = None

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            ("driver", "poolName", "limit", "defaultPartitionTypeAttribute"),
        )
    return obj


def decode_resource_pool_status_request_spec(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[ResourcePoolStatusRequestSpec, Any] | None = None,
) -> ResourcePoolStatusRequestSpec:
    """JSON data as ResourcePoolStatusRequestSpec; raises DecodeError with all that does not fit."""
    return decoded(
        read_resource_pool_status_request_spec,
        data,
        path,
        reuse,
        "v1alpha3.ResourcePoolStatusRequestSpec",
    )


def encode_resource_pool_status_request_spec(
    obj: ResourcePoolStatusRequestSpec,
) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # driver
    data["driver"] = obj.driver

    # pool_name
    if obj.pool_name is not None:
        data["poolName"] = obj.pool_name

    # limit
    if obj.limit is not None:
        data["limit"] = obj.limit

    # default_partition_type_attribute
    if obj.default_partition_type_attribute is not None:
        data["defaultPartitionTypeAttribute"] = obj.default_partition_type_attribute

    return data


def apply_defaults_resource_pool_status_request_spec(
    obj: ResourcePoolStatusRequestSpec,
) -> None:
    """Fill what is unset, in place."""

    # limit
    #   +default=100
    if obj.limit is None:
        obj.limit = 100


def read_resource_pool_status_request_status(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ResourcePoolStatusRequestStatus, Any] | None = None,
) -> ResourcePoolStatusRequestStatus:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ResourcePoolStatusRequestStatus)
    n = 1  # required names are taken to be there until one is not

    # pool_count
    if "poolCount" in data:
        v = data["poolCount"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.pool_count = v
        else:
            obj.pool_count = None
            if v is not None:
                wrong_number(
                    problems,
                    (path, "poolCount"),
                    v,
                    "ResourcePoolStatusRequestStatus",
                    "int32",
                )
    else:
        n -= 1
        obj.pool_count = None

    # pools
    if "pools" in data:
        n += 1
        v = data["pools"]
        if type(v) is list:
            obj.pools = read_objects(
                v,
                (path, "pools"),
                problems,
                reuse and reuse_part(reuse[0].pools, reuse[1], "pools"),
                read_pool_status,
                "ResourcePoolStatusRequestStatus",
                "v1alpha3.PoolStatus",
            )
        else:
            obj.pools = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "pools"),
                    v,
                    "ResourcePoolStatusRequestStatus",
                    "[]v1alpha3.PoolStatus",
                )
    else:
        obj.pools = []

    # conditions
    if "conditions" in data:
        n += 1
        v = data["conditions"]
        if type(v) is list:
            obj.conditions = read_objects(
                v,
                (path, "conditions"),
                problems,
                reuse and reuse_part(reuse[0].conditions, reuse[1], "conditions"),
                read_condition,
                "ResourcePoolStatusRequestStatus",
                "v1.Condition",
            )
        else:
            obj.conditions = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "conditions"),
                    v,
                    "ResourcePoolStatusRequestStatus",
                    "[]v1.Condition",
                )
    else:
        obj.conditions = []

    if n != len(data):
        unknown_fields(problems, path, data, ("poolCount", "pools", "conditions"))
    return obj


def decode_resource_pool_status_request_status(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[ResourcePoolStatusRequestStatus, Any] | None = None,
) -> ResourcePoolStatusRequestStatus:
    """JSON data as ResourcePoolStatusRequestStatus; raises DecodeError with all that does not fit."""
    return decoded(
        read_resource_pool_status_request_status,
        data,
        path,
        reuse,
        "v1alpha3.ResourcePoolStatusRequestStatus",
    )


def encode_resource_pool_status_request_status(
    obj: ResourcePoolStatusRequestStatus,
) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # pool_count
    if obj.pool_count is not None:
        data["poolCount"] = obj.pool_count

    # pools
    if obj.pools:
        data["pools"] = [encode_pool_status(x) for x in obj.pools]

    # conditions
    if obj.conditions:
        data["conditions"] = [encode_condition(x) for x in obj.conditions]

    return data


def read_pool_status(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[PoolStatus, Any] | None = None,
) -> PoolStatus:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(PoolStatus)
    n = 3  # required names are taken to be there until one is not

    # driver
    if "driver" in data:
        v = data["driver"]
        if type(v) is str:
            obj.driver = v
        else:
            obj.driver = ""
            if v is not None:
                wrong_type(problems, (path, "driver"), v, "PoolStatus", "string")
    else:
        n -= 1
        obj.driver = ""

    # pool_name
    if "poolName" in data:
        v = data["poolName"]
        if type(v) is str:
            obj.pool_name = v
        else:
            obj.pool_name = ""
            if v is not None:
                wrong_type(problems, (path, "poolName"), v, "PoolStatus", "string")
    else:
        n -= 1
        obj.pool_name = ""

    # generation
    if "generation" in data:
        v = data["generation"]
        if type(v) is int and -(2**63) <= v < 2**63:
            obj.generation = v
        else:
            obj.generation = 0
            if v is not None:
                wrong_number(problems, (path, "generation"), v, "PoolStatus", "int64")
    else:
        n -= 1
        obj.generation = 0

    # resource_slice_count
    if "resourceSliceCount" in data:
        n += 1
        v = data["resourceSliceCount"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.resource_slice_count = v
        else:
            obj.resource_slice_count = None
            if v is not None:
                wrong_number(
                    problems, (path, "resourceSliceCount"), v, "PoolStatus", "int32"
                )
    else:
        obj.resource_slice_count = None

    # total_devices
    if "totalDevices" in data:
        n += 1
        v = data["totalDevices"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.total_devices = v
        else:
            obj.total_devices = None
            if v is not None:
                wrong_number(problems, (path, "totalDevices"), v, "PoolStatus", "int32")
    else:
        obj.total_devices = None

    # allocated_devices
    if "allocatedDevices" in data:
        n += 1
        v = data["allocatedDevices"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.allocated_devices = v
        else:
            obj.allocated_devices = None
            if v is not None:
                wrong_number(
                    problems, (path, "allocatedDevices"), v, "PoolStatus", "int32"
                )
    else:
        obj.allocated_devices = None

    # available_devices
    if "availableDevices" in data:
        n += 1
        v = data["availableDevices"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.available_devices = v
        else:
            obj.available_devices = None
            if v is not None:
                wrong_number(
                    problems, (path, "availableDevices"), v, "PoolStatus", "int32"
                )
    else:
        obj.available_devices = None

    # unavailable_devices
    if "unavailableDevices" in data:
        n += 1
        v = data["unavailableDevices"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.unavailable_devices = v
        else:
            obj.unavailable_devices = None
            if v is not None:
                wrong_number(
                    problems, (path, "unavailableDevices"), v, "PoolStatus", "int32"
                )
    else:
        obj.unavailable_devices = None

    # node_name
    if "nodeName" in data:
        n += 1
        v = data["nodeName"]
        if type(v) is str:
            obj.node_name = v
        else:
            obj.node_name = None
            if v is not None:
                wrong_type(problems, (path, "nodeName"), v, "PoolStatus", "string")
    else:
        obj.node_name = None

    # validation_error
    if "validationError" in data:
        n += 1
        v = data["validationError"]
        if type(v) is str:
            obj.validation_error = v
        else:
            obj.validation_error = None
            if v is not None:
                wrong_type(
                    problems, (path, "validationError"), v, "PoolStatus", "string"
                )
    else:
        obj.validation_error = None

    # partition_summary
    if "partitionSummary" in data:
        n += 1
        v = data["partitionSummary"]
        if type(v) is list:
            obj.partition_summary = read_objects(
                v,
                (path, "partitionSummary"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].partition_summary, reuse[1], "partitionSummary"
                ),
                read_partition_type_status,
                "PoolStatus",
                "v1alpha3.PartitionTypeStatus",
            )
        else:
            obj.partition_summary = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "partitionSummary"),
                    v,
                    "PoolStatus",
                    "[]v1alpha3.PartitionTypeStatus",
                )
    else:
        obj.partition_summary = []

    # shareable_summary
    if "shareableSummary" in data:
        n += 1
        v = data["shareableSummary"]
        if type(v) is dict:
            obj.shareable_summary = read_shareable_summary_status(
                v,
                (path, "shareableSummary"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].shareable_summary, reuse[1], "shareableSummary"
                ),
            )
        else:
            obj.shareable_summary = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "shareableSummary"),
                    v,
                    "PoolStatus",
                    "v1alpha3.ShareableSummaryStatus",
                )
    else:
        obj.shareable_summary = None

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            (
                "driver",
                "poolName",
                "generation",
                "resourceSliceCount",
                "totalDevices",
                "allocatedDevices",
                "availableDevices",
                "unavailableDevices",
                "nodeName",
                "validationError",
                "partitionSummary",
                "shareableSummary",
            ),
        )
    return obj


def decode_pool_status(
    data: Any, *, path: Path = ROOT, reuse: tuple[PoolStatus, Any] | None = None
) -> PoolStatus:
    """JSON data as PoolStatus; raises DecodeError with all that does not fit."""
    return decoded(read_pool_status, data, path, reuse, "v1alpha3.PoolStatus")


def encode_pool_status(obj: PoolStatus) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # driver
    if obj.driver:
        data["driver"] = obj.driver

    # pool_name
    if obj.pool_name:
        data["poolName"] = obj.pool_name

    # generation
    data["generation"] = obj.generation

    # resource_slice_count
    if obj.resource_slice_count is not None:
        data["resourceSliceCount"] = obj.resource_slice_count

    # total_devices
    if obj.total_devices is not None:
        data["totalDevices"] = obj.total_devices

    # allocated_devices
    if obj.allocated_devices is not None:
        data["allocatedDevices"] = obj.allocated_devices

    # available_devices
    if obj.available_devices is not None:
        data["availableDevices"] = obj.available_devices

    # unavailable_devices
    if obj.unavailable_devices is not None:
        data["unavailableDevices"] = obj.unavailable_devices

    # node_name
    if obj.node_name is not None:
        data["nodeName"] = obj.node_name

    # validation_error
    if obj.validation_error is not None:
        data["validationError"] = obj.validation_error

    # partition_summary
    if obj.partition_summary:
        data["partitionSummary"] = [
            encode_partition_type_status(x) for x in obj.partition_summary
        ]

    # shareable_summary
    if obj.shareable_summary is not None:
        data["shareableSummary"] = encode_shareable_summary_status(
            obj.shareable_summary
        )

    return data


def read_partition_type_status(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[PartitionTypeStatus, Any] | None = None,
) -> PartitionTypeStatus:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(PartitionTypeStatus)
    n = 4  # required names are taken to be there until one is not

    # attribute
    if "attribute" in data:
        v = data["attribute"]
        if type(v) is str:
            obj.attribute = v
        else:
            obj.attribute = ""
            if v is not None:
                wrong_type(
                    problems, (path, "attribute"), v, "PartitionTypeStatus", "string"
                )
    else:
        n -= 1
        obj.attribute = ""

    # type
    if "type" in data:
        v = data["type"]
        if type(v) is str:
            obj.type = v
        else:
            obj.type = ""
            if v is not None:
                wrong_type(problems, (path, "type"), v, "PartitionTypeStatus", "string")
    else:
        n -= 1
        obj.type = ""

    # total
    if "total" in data:
        v = data["total"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.total = v
        else:
            obj.total = None
            if v is not None:
                wrong_number(
                    problems, (path, "total"), v, "PartitionTypeStatus", "int32"
                )
    else:
        n -= 1
        obj.total = None

    # allocatable
    if "allocatable" in data:
        v = data["allocatable"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.allocatable = v
        else:
            obj.allocatable = None
            if v is not None:
                wrong_number(
                    problems, (path, "allocatable"), v, "PartitionTypeStatus", "int32"
                )
    else:
        n -= 1
        obj.allocatable = None

    if n != len(data):
        unknown_fields(
            problems, path, data, ("attribute", "type", "total", "allocatable")
        )
    return obj


def decode_partition_type_status(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[PartitionTypeStatus, Any] | None = None,
) -> PartitionTypeStatus:
    """JSON data as PartitionTypeStatus; raises DecodeError with all that does not fit."""
    return decoded(
        read_partition_type_status, data, path, reuse, "v1alpha3.PartitionTypeStatus"
    )


def encode_partition_type_status(obj: PartitionTypeStatus) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # attribute
    if obj.attribute:
        data["attribute"] = obj.attribute

    # type
    if obj.type:
        data["type"] = obj.type

    # total
    if obj.total is not None:
        data["total"] = obj.total

    # allocatable
    if obj.allocatable is not None:
        data["allocatable"] = obj.allocatable

    return data


def read_shareable_summary_status(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ShareableSummaryStatus, Any] | None = None,
) -> ShareableSummaryStatus:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ShareableSummaryStatus)
    n = 2  # required names are taken to be there until one is not

    # fully_available_devices
    if "fullyAvailableDevices" in data:
        v = data["fullyAvailableDevices"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.fully_available_devices = v
        else:
            obj.fully_available_devices = None
            if v is not None:
                wrong_number(
                    problems,
                    (path, "fullyAvailableDevices"),
                    v,
                    "ShareableSummaryStatus",
                    "int32",
                )
    else:
        n -= 1
        obj.fully_available_devices = None

    # partially_available_devices
    if "partiallyAvailableDevices" in data:
        v = data["partiallyAvailableDevices"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.partially_available_devices = v
        else:
            obj.partially_available_devices = None
            if v is not None:
                wrong_number(
                    problems,
                    (path, "partiallyAvailableDevices"),
                    v,
                    "ShareableSummaryStatus",
                    "int32",
                )
    else:
        n -= 1
        obj.partially_available_devices = None

    # capacity
    if "capacity" in data:
        n += 1
        v = data["capacity"]
        if type(v) is list:
            obj.capacity = read_objects(
                v,
                (path, "capacity"),
                problems,
                reuse and reuse_part(reuse[0].capacity, reuse[1], "capacity"),
                read_shareable_capacity_status,
                "ShareableSummaryStatus",
                "v1alpha3.ShareableCapacityStatus",
            )
        else:
            obj.capacity = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "capacity"),
                    v,
                    "ShareableSummaryStatus",
                    "[]v1alpha3.ShareableCapacityStatus",
                )
    else:
        obj.capacity = []

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            ("fullyAvailableDevices", "partiallyAvailableDevices", "capacity"),
        )
    return obj


def decode_shareable_summary_status(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[ShareableSummaryStatus, Any] | None = None,
) -> ShareableSummaryStatus:
    """JSON data as ShareableSummaryStatus; raises DecodeError with all that does not fit."""
    return decoded(
        read_shareable_summary_status,
        data,
        path,
        reuse,
        "v1alpha3.ShareableSummaryStatus",
    )


def encode_shareable_summary_status(obj: ShareableSummaryStatus) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # fully_available_devices
    if obj.fully_available_devices is not None:
        data["fullyAvailableDevices"] = obj.fully_available_devices

    # partially_available_devices
    if obj.partially_available_devices is not None:
        data["partiallyAvailableDevices"] = obj.partially_available_devices

    # capacity
    if obj.capacity:
        data["capacity"] = [encode_shareable_capacity_status(x) for x in obj.capacity]

    return data


def read_shareable_capacity_status(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ShareableCapacityStatus, Any] | None = None,
) -> ShareableCapacityStatus:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ShareableCapacityStatus)
    n = 1  # required names are taken to be there until one is not

    # name
    if "name" in data:
        v = data["name"]
        if type(v) is str:
            obj.name = v
        else:
            obj.name = ""
            if v is not None:
                wrong_type(
                    problems, (path, "name"), v, "ShareableCapacityStatus", "string"
                )
    else:
        n -= 1
        obj.name = ""

    # total
    obj.total = None
    if "total" in data:
        n += 1
        v = data["total"]
        if v is not None:
            obj.total = _READ_QUANTITY(
                v,
                (path, "total"),
                problems,
                "ShareableCapacityStatus",
                "resource.Quantity",
            )

    # consumed
    obj.consumed = None
    if "consumed" in data:
        n += 1
        v = data["consumed"]
        if v is not None:
            obj.consumed = _READ_QUANTITY(
                v,
                (path, "consumed"),
                problems,
                "ShareableCapacityStatus",
                "resource.Quantity",
            )

    # available
    obj.available = None
    if "available" in data:
        n += 1
        v = data["available"]
        if v is not None:
            obj.available = _READ_QUANTITY(
                v,
                (path, "available"),
                problems,
                "ShareableCapacityStatus",
                "resource.Quantity",
            )

    if n != len(data):
        unknown_fields(problems, path, data, ("name", "total", "consumed", "available"))
    return obj


def decode_shareable_capacity_status(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[ShareableCapacityStatus, Any] | None = None,
) -> ShareableCapacityStatus:
    """JSON data as ShareableCapacityStatus; raises DecodeError with all that does not fit."""
    return decoded(
        read_shareable_capacity_status,
        data,
        path,
        reuse,
        "v1alpha3.ShareableCapacityStatus",
    )


def encode_shareable_capacity_status(obj: ShareableCapacityStatus) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    if obj.name:
        data["name"] = obj.name

    # total
    if obj.total is not None:
        data["total"] = obj.total.to_json()

    # consumed
    if obj.consumed is not None:
        data["consumed"] = obj.consumed.to_json()

    # available
    if obj.available is not None:
        data["available"] = obj.available.to_json()

    return data


def read_resource_pool_status_request_list(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ResourcePoolStatusRequestList, Any] | None = None,
) -> ResourcePoolStatusRequestList:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ResourcePoolStatusRequestList)
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
                wrong_type(
                    problems,
                    (path, "kind"),
                    v,
                    "ResourcePoolStatusRequestList",
                    "string",
                )
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
                    problems,
                    (path, "apiVersion"),
                    v,
                    "ResourcePoolStatusRequestList",
                    "string",
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
                v,
                (path, "metadata"),
                problems,
                "ResourcePoolStatusRequestList",
                "v1.ListMeta",
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
                read_resource_pool_status_request,
                "ResourcePoolStatusRequestList",
                "v1alpha3.ResourcePoolStatusRequest",
            )
        else:
            obj.items = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "items"),
                    v,
                    "ResourcePoolStatusRequestList",
                    "[]v1alpha3.ResourcePoolStatusRequest",
                )
    else:
        obj.items = []

    if n != len(data):
        unknown_fields(
            problems, path, data, ("kind", "apiVersion", "metadata", "items")
        )
    return obj


def decode_resource_pool_status_request_list(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[ResourcePoolStatusRequestList, Any] | None = None,
) -> ResourcePoolStatusRequestList:
    """JSON data as ResourcePoolStatusRequestList; raises DecodeError with all that does not fit."""
    return decoded(
        read_resource_pool_status_request_list,
        data,
        path,
        reuse,
        "v1alpha3.ResourcePoolStatusRequestList",
    )


def encode_resource_pool_status_request_list(
    obj: ResourcePoolStatusRequestList,
) -> dict[str, Any]:
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
    data["items"] = [encode_resource_pool_status_request(x) for x in obj.items or ()]

    return data


def apply_defaults_resource_pool_status_request_list(
    obj: ResourcePoolStatusRequestList,
) -> None:
    """Fill what is unset, in place."""

    # items
    for items_item in obj.items or ():
        apply_defaults_resource_pool_status_request(items_item)


SCHEME = Scheme(
    [
        Kind(
            "resource.k8s.io",
            "v1alpha3",
            "DeviceTaintRule",
            DeviceTaintRule,
            decode_device_taint_rule,
            encode_device_taint_rule,
            apply_defaults_device_taint_rule,
            validate_device_taint_rule,
            subresources=("/", "/status"),
            go_type="*v1alpha3.DeviceTaintRule",
            introduced="1.33",
            deprecated="1.36",
            removed="1.39",
        ),
        Kind(
            "resource.k8s.io",
            "v1alpha3",
            "ResourcePoolStatusRequest",
            ResourcePoolStatusRequest,
            decode_resource_pool_status_request,
            encode_resource_pool_status_request,
            apply_defaults_resource_pool_status_request,
            validate_resource_pool_status_request,
            subresources=("/", "/status"),
            options=frozenset(("DRAPartitionableDevicesType",)),
            go_type="*v1alpha3.ResourcePoolStatusRequest",
            introduced="1.36",
            deprecated="1.39",
            removed="1.42",
        ),
    ]
)

DECLARED_RULES: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "DeviceTaintRule": (
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
        ("spec.taint.effect", "FieldValueRequired", "", "beta"),
        ("spec.taint.effect", "FieldValueNotSupported", "", "beta"),
        ("status.conditions[*]", "FieldValueDuplicate", "", "alpha"),
        ("status.conditions[*].type", "FieldValueRequired", "", "alpha"),
        ("status.conditions[*].status", "FieldValueRequired", "", "alpha"),
        ("status.conditions[*].status", "FieldValueNotSupported", "", "alpha"),
        (
            "status.conditions[*].observedGeneration",
            "FieldValueInvalid",
            "minimum",
            "alpha",
        ),
        ("status.conditions[*].reason", "FieldValueRequired", "", "alpha"),
        ("status.conditions[*].reason", "FieldValueTooLong", "maxBytes", "alpha"),
    ),
    "ResourcePoolStatusRequest": (
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
        ("spec", "FieldValueInvalid", "immutable", ""),
        ("spec.driver", "FieldValueInvalid", "format=k8s-long-name-caseless", ""),
        ("spec.driver", "FieldValueRequired", "", ""),
        ("spec.poolName", "FieldValueInvalid", "format=k8s-resource-pool-name", ""),
        ("spec.limit", "FieldValueInvalid", "maximum", ""),
        ("spec.limit", "FieldValueInvalid", "minimum", ""),
        ("spec.limit", "FieldValueRequired", "", ""),
        ("spec.defaultPartitionTypeAttribute", "FieldValueForbidden", "", ""),
        (
            "spec.defaultPartitionTypeAttribute",
            "FieldValueInvalid",
            "format=k8s-resource-fully-qualified-name",
            "",
        ),
        ("status.poolCount", "FieldValueInvalid", "minimum", ""),
        ("status.poolCount", "FieldValueRequired", "", ""),
        ("status.pools", "FieldValueTooMany", "maxItems", ""),
        (
            "status.pools[*].driver",
            "FieldValueInvalid",
            "format=k8s-long-name-caseless",
            "",
        ),
        ("status.pools[*].driver", "FieldValueRequired", "", ""),
        (
            "status.pools[*].poolName",
            "FieldValueInvalid",
            "format=k8s-resource-pool-name",
            "",
        ),
        ("status.pools[*].poolName", "FieldValueRequired", "", ""),
        ("status.pools[*].generation", "FieldValueInvalid", "minimum", ""),
        ("status.pools[*].generation", "FieldValueRequired", "", ""),
        ("status.pools[*].resourceSliceCount", "FieldValueInvalid", "minimum", ""),
        ("status.pools[*].totalDevices", "FieldValueInvalid", "minimum", ""),
        ("status.pools[*].allocatedDevices", "FieldValueInvalid", "minimum", ""),
        ("status.pools[*].availableDevices", "FieldValueInvalid", "minimum", ""),
        ("status.pools[*].unavailableDevices", "FieldValueInvalid", "minimum", ""),
        ("status.pools[*].nodeName", "FieldValueInvalid", "format=k8s-long-name", ""),
        ("status.pools[*].validationError", "FieldValueTooLong", "maxBytes", ""),
        ("status.pools[*].partitionSummary", "FieldValueTooMany", "maxItems", ""),
        ("status.pools[*].partitionSummary[*]", "FieldValueDuplicate", "", ""),
        ("status.pools[*].partitionSummary[*].attribute", "FieldValueRequired", "", ""),
        ("status.pools[*].partitionSummary[*].type", "FieldValueRequired", "", ""),
        (
            "status.pools[*].partitionSummary[*].total",
            "FieldValueInvalid",
            "minimum",
            "",
        ),
        ("status.pools[*].partitionSummary[*].total", "FieldValueRequired", "", ""),
        (
            "status.pools[*].partitionSummary[*].allocatable",
            "FieldValueInvalid",
            "minimum",
            "",
        ),
        (
            "status.pools[*].partitionSummary[*].allocatable",
            "FieldValueRequired",
            "",
            "",
        ),
        (
            "status.pools[*].shareableSummary.fullyAvailableDevices",
            "FieldValueInvalid",
            "minimum",
            "",
        ),
        (
            "status.pools[*].shareableSummary.fullyAvailableDevices",
            "FieldValueRequired",
            "",
            "",
        ),
        (
            "status.pools[*].shareableSummary.partiallyAvailableDevices",
            "FieldValueInvalid",
            "minimum",
            "",
        ),
        (
            "status.pools[*].shareableSummary.partiallyAvailableDevices",
            "FieldValueRequired",
            "",
            "",
        ),
        (
            "status.pools[*].shareableSummary.capacity",
            "FieldValueTooMany",
            "maxItems",
            "",
        ),
        (
            "status.pools[*].shareableSummary.capacity[*].name",
            "FieldValueRequired",
            "",
            "",
        ),
        (
            "status.pools[*].shareableSummary.capacity[*].total",
            "FieldValueRequired",
            "",
            "",
        ),
        (
            "status.pools[*].shareableSummary.capacity[*].consumed",
            "FieldValueRequired",
            "",
            "",
        ),
        (
            "status.pools[*].shareableSummary.capacity[*].available",
            "FieldValueRequired",
            "",
            "",
        ),
        ("status.conditions", "FieldValueTooMany", "maxItems", ""),
        ("status.conditions[*]", "FieldValueDuplicate", "", "alpha"),
        ("status.conditions[*].type", "FieldValueRequired", "", "alpha"),
        ("status.conditions[*].status", "FieldValueRequired", "", "alpha"),
        ("status.conditions[*].status", "FieldValueNotSupported", "", "alpha"),
        (
            "status.conditions[*].observedGeneration",
            "FieldValueInvalid",
            "minimum",
            "alpha",
        ),
        ("status.conditions[*].reason", "FieldValueRequired", "", "alpha"),
        ("status.conditions[*].reason", "FieldValueTooLong", "maxBytes", "alpha"),
    ),
}

__all__ = [
    "DECLARED_RULES",
    "SCHEME",
    "apply_defaults_device_taint_rule",
    "apply_defaults_resource_pool_status_request",
    "apply_defaults_resource_pool_status_request_list",
    "apply_defaults_resource_pool_status_request_spec",
    "check_device_taint",
    "check_device_taint_effect",
    "check_device_taint_rule",
    "check_device_taint_rule_list",
    "check_device_taint_rule_spec",
    "check_device_taint_rule_status",
    "check_partition_type_status",
    "check_pool_status",
    "check_resource_pool_status_request",
    "check_resource_pool_status_request_list",
    "check_resource_pool_status_request_spec",
    "check_resource_pool_status_request_status",
    "check_shareable_capacity_status",
    "check_shareable_summary_status",
    "decode_cel_device_selector",
    "decode_device_selector",
    "decode_device_taint",
    "decode_device_taint_rule",
    "decode_device_taint_rule_list",
    "decode_device_taint_rule_spec",
    "decode_device_taint_rule_status",
    "decode_device_taint_selector",
    "decode_partition_type_status",
    "decode_pool_status",
    "decode_resource_pool_status_request",
    "decode_resource_pool_status_request_list",
    "decode_resource_pool_status_request_spec",
    "decode_resource_pool_status_request_status",
    "decode_shareable_capacity_status",
    "decode_shareable_summary_status",
    "encode_cel_device_selector",
    "encode_device_selector",
    "encode_device_taint",
    "encode_device_taint_rule",
    "encode_device_taint_rule_list",
    "encode_device_taint_rule_spec",
    "encode_device_taint_rule_status",
    "encode_device_taint_selector",
    "encode_partition_type_status",
    "encode_pool_status",
    "encode_resource_pool_status_request",
    "encode_resource_pool_status_request_list",
    "encode_resource_pool_status_request_spec",
    "encode_resource_pool_status_request_status",
    "encode_shareable_capacity_status",
    "encode_shareable_summary_status",
    "read_cel_device_selector",
    "read_device_selector",
    "read_device_taint",
    "read_device_taint_rule",
    "read_device_taint_rule_list",
    "read_device_taint_rule_spec",
    "read_device_taint_rule_status",
    "read_device_taint_selector",
    "read_partition_type_status",
    "read_pool_status",
    "read_resource_pool_status_request",
    "read_resource_pool_status_request_list",
    "read_resource_pool_status_request_spec",
    "read_resource_pool_status_request_status",
    "read_shareable_capacity_status",
    "read_shareable_summary_status",
    "validate_device_taint_rule",
    "validate_resource_pool_status_request",
]
