"""Validators, codecs and defaults of kubernetes_api.resource.v1.types.

Made by validation-gen from the markers there; changes to this file are lost.
"""

from __future__ import annotations

from collections.abc import Mapping
from operator import attrgetter
from typing import Any, Final

from validation_gen.apitypes import Quantity, RawExtension, Time
from validation_gen.runtime import (
    CREATE,
    EXTENDED_RESOURCE_NAME,
    LABEL_KEY,
    LONG_NAME,
    LONG_NAME_CASELESS,
    NO_FIELDS,
    RESOURCE_FULLY_QUALIFIED_NAME,
    RESOURCE_POOL_NAME,
    ROOT,
    SHORT_NAME,
    UPDATE,
    UUID,
    DecodeProblem,
    FieldError,
    Kind,
    Operation,
    OperationType,
    Path,
    Scheme,
    added_keys,
    as_object,
    changed_members,
    changed_values,
    decoded,
    dependent_required,
    duplicates,
    enum_reader,
    forbidden,
    immutable,
    max_bytes,
    max_items,
    max_length,
    new_object,
    not_supported,
    operation,
    overlaid,
    parser,
    read_bool,
    read_int64,
    read_list,
    read_map,
    read_object_map,
    read_objects,
    read_strings,
    required,
    reuse_part,
    same,
    same_data,
    touched_items,
    undefined_option,
    union_error,
    unknown_fields,
    update_forbidden,
    wrong_number,
    wrong_type,
)

from kubernetes_api.core.v1.types_gen import encode_node_selector, read_node_selector
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
from kubernetes_api.resource.v1.types import (
    AllocatedDeviceStatus,
    AllocationConfigSource,
    AllocationResult,
    CapacityRequestPolicy,
    CapacityRequestPolicyRange,
    CapacityRequirements,
    CELDeviceSelector,
    Counter,
    CounterSet,
    Device,
    DeviceAllocationConfiguration,
    DeviceAllocationMode,
    DeviceAllocationResult,
    DeviceAttribute,
    DeviceCapacity,
    DeviceClaim,
    DeviceClaimConfiguration,
    DeviceClass,
    DeviceClassConfiguration,
    DeviceClassList,
    DeviceClassSpec,
    DeviceConfiguration,
    DeviceConstraint,
    DeviceCounterConsumption,
    DeviceRequest,
    DeviceRequestAllocationResult,
    DeviceSelector,
    DeviceSubRequest,
    DeviceTaint,
    DeviceTaintEffect,
    DeviceTaintRule,
    DeviceTaintRuleList,
    DeviceTaintRuleSpec,
    DeviceTaintRuleStatus,
    DeviceTaintSelector,
    DeviceToleration,
    DeviceTolerationOperator,
    ExactDeviceRequest,
    FullyQualifiedName,
    NetworkDeviceData,
    NodeAllocatableMapping,
    NodeAllocatableOverhead,
    NodeAllocatableResource,
    OpaqueDeviceConfiguration,
    QualifiedName,
    ResourceClaim,
    ResourceClaimConsumerReference,
    ResourceClaimList,
    ResourceClaimSpec,
    ResourceClaimStatus,
    ResourceClaimTemplate,
    ResourceClaimTemplateList,
    ResourceClaimTemplateSpec,
    ResourcePool,
    ResourceSlice,
    ResourceSliceList,
    ResourceSliceSpec,
    SkipNodeOperation,
)
from kubernetes_api.resource.v1.types_overlay import (
    overlay_device_claim,
    overlay_device_class_spec,
    overlay_device_taint_rule_spec,
    overlay_resource_claim_template_spec,
    overlay_resource_slice_spec,
)
from kubernetes_api.types.types import UID

BY_NAME: Final = attrgetter("name")
KNOWN_RESOURCE_FULLY_QUALIFIED_NAMES: Final = RESOURCE_FULLY_QUALIFIED_NAME.known
is_resource_fully_qualified_name: Final = RESOURCE_FULLY_QUALIFIED_NAME.learns
SKIP_NODE_OPERATION_VALUES: Final = (
    "*",
    "NodePrepareResources",
    "NodeUnprepareResources",
)
IN_SKIP_NODE_OPERATION: Final[frozenset[str]] = frozenset(
    map(SkipNodeOperation, SKIP_NODE_OPERATION_VALUES)
)
KNOWN_SHORT_NAMES: Final = SHORT_NAME.known
is_short_name: Final = SHORT_NAME.learns
BY_COUNTER_SET: Final = attrgetter("counter_set")
NODE_ALLOCATABLE_MAPPING_MEMBERS: Final = ("capacityKey", "deviceMultiplier")
DEVICE_ATTRIBUTE_MEMBERS: Final = (
    "int",
    "bool",
    "string",
    "version",
    "ints",
    "bools",
    "strings",
    "versions",
)
DEVICE_TAINT_EFFECT_VALUES: Final = ("NoExecute", "NoSchedule", "None")
IN_DEVICE_TAINT_EFFECT: Final[frozenset[str]] = frozenset(
    map(DeviceTaintEffect, DEVICE_TAINT_EFFECT_VALUES)
)
BY_TYPE: Final = attrgetter("type")
DEVICE_ALLOCATION_MODE_VALUES: Final = ("All", "ExactCount")
IN_DEVICE_ALLOCATION_MODE: Final[frozenset[str]] = frozenset(
    map(DeviceAllocationMode, DEVICE_ALLOCATION_MODE_VALUES)
)
KNOWN_LONG_NAMES: Final = LONG_NAME.known
is_long_name: Final = LONG_NAME.learns
KNOWN_LONG_NAME_CASELESSS: Final = LONG_NAME_CASELESS.known
is_long_name_caseless: Final = LONG_NAME_CASELESS.learns
KNOWN_LABEL_KEYS: Final = LABEL_KEY.known
is_label_key: Final = LABEL_KEY.learns
DEVICE_TOLERATION_OPERATOR_VALUES: Final = ("Equal", "Exists")
IN_DEVICE_TOLERATION_OPERATOR: Final[frozenset[str]] = frozenset(
    map(DeviceTolerationOperator, DEVICE_TOLERATION_OPERATOR_VALUES)
)
BY_UID: Final = attrgetter("uid")
BY_DRIVER_AND_DEVICE_AND_POOL_AND_SHARE_ID: Final = attrgetter(
    "driver", "device", "pool", "share_id"
)
KNOWN_RESOURCE_POOL_NAMES: Final = RESOURCE_POOL_NAME.known
is_resource_pool_name: Final = RESOURCE_POOL_NAME.learns
KNOWN_UUIDS: Final = UUID.known
is_uuid: Final = UUID.learns
ALLOCATION_CONFIG_SOURCE_VALUES: Final = ("FromClaim", "FromClass")
IN_ALLOCATION_CONFIG_SOURCE: Final[frozenset[str]] = frozenset(
    map(AllocationConfigSource, ALLOCATION_CONFIG_SOURCE_VALUES)
)
KNOWN_EXTENDED_RESOURCE_NAMES: Final = EXTENDED_RESOURCE_NAME.known
is_extended_resource_name: Final = EXTENDED_RESOURCE_NAME.learns


def check_resource_slice(
    path: Path,
    value: ResourceSlice,
    old: ResourceSlice | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """ResourceSlice, types.py:286."""

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
        check_resource_slice_spec((path, "spec"), spec, spec_was, op, errs)


def check_resource_slice_spec(
    path: Path,
    value: ResourceSliceSpec,
    old: ResourceSliceSpec | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """ResourceSliceSpec, types.py:301."""

    # devices
    #   +k8s:beta(since: "1.37")=+k8s:optional
    devices = value.devices
    devices_was = None if old is None else old.devices
    if devices and (old is None or not same(devices, devices_was)):
        devices_path = (path, "devices")
        for i, devices_item in enumerate(devices):
            check_device((devices_path, i), devices_item, None, op, errs)

    # sharedCounters
    #   +k8s:beta(since: "1.37")=+k8s:optional
    #   +k8s:listType=atomic
    #   +k8s:beta(since: "1.37")=+k8s:unique=map
    #   +k8s:beta(since: "1.37")=+k8s:listMapKey=name
    #   +k8s:beta(since: "1.37")=+k8s:maxItems=8
    shared_counters = value.shared_counters
    shared_counters_was = None if old is None else old.shared_counters
    if shared_counters and shared_counters is not shared_counters_was:
        if len(shared_counters) > 8:
            if old is None or not same(shared_counters, shared_counters_was):
                errs.append(
                    max_items(
                        (path, "sharedCounters"),
                        len(shared_counters),
                        8,
                        level="beta",
                        short_circuit=True,
                    )
                )
        else:
            shared_counters_keys: dict[object, None] = {}
            for shared_counters_item in shared_counters:
                shared_counters_keys[shared_counters_item.name] = None
            distinct = len(shared_counters_keys) == len(shared_counters)
            if not distinct and (
                old is None or not same(shared_counters, shared_counters_was)
            ):
                errs.extend(
                    duplicates(
                        (path, "sharedCounters"), shared_counters, BY_NAME, level="beta"
                    )
                )
            each_counter_set_by_name(
                (path, "sharedCounters"),
                shared_counters,
                shared_counters_was,
                distinct,
                op,
                errs,
            )

    # partitionTypeAttribute
    #   +k8s:ifDisabled(DRAPartitionableDevicesType)=+k8s:forbidden
    #   +k8s:ifEnabled(DRAPartitionableDevicesType)=+k8s:optional
    #   +k8s:ifEnabled(DRAPartitionableDevicesType)=+k8s:format=k8s-resource-fully-qualified-name
    partition_type_attribute = value.partition_type_attribute
    if old is None or partition_type_attribute != old.partition_type_attribute:
        failed = len(errs)
        on = op.options.get("DRAPartitionableDevicesType")
        if on is None:
            errs.append(
                undefined_option(
                    (path, "partitionTypeAttribute"),
                    "DRAPartitionableDevicesType",
                    short_circuit=True,
                )
            )
        elif not on and partition_type_attribute is not None:
            errs.append(forbidden((path, "partitionTypeAttribute"), short_circuit=True))
        if (
            len(errs) == failed
            and (
                op.options.get("DRAPartitionableDevicesType") is True
                or (
                    op.options.get("DRAPartitionableDevicesType") is False
                    and partition_type_attribute is not None
                )
            )
            and (
                op.options.get("DRAPartitionableDevicesType") is False
                or (
                    op.options.get("DRAPartitionableDevicesType") is True
                    and partition_type_attribute is not None
                )
            )
        ):
            on = op.options.get("DRAPartitionableDevicesType")
            if on is None:
                errs.append(
                    undefined_option(
                        (path, "partitionTypeAttribute"), "DRAPartitionableDevicesType"
                    )
                )
            elif (
                on
                and partition_type_attribute is not None
                and partition_type_attribute not in KNOWN_RESOURCE_FULLY_QUALIFIED_NAMES
                and not is_resource_fully_qualified_name(partition_type_attribute)
            ):
                errs.extend(
                    RESOURCE_FULLY_QUALIFIED_NAME.errors(
                        (path, "partitionTypeAttribute"),
                        partition_type_attribute,
                        as_json=True,
                    )
                )

    # skipNodeOperations
    #   +k8s:listType=set
    #   +k8s:optional
    skip_node_operations = value.skip_node_operations
    skip_node_operations_was = None if old is None else old.skip_node_operations
    if skip_node_operations and (
        old is None or not same(skip_node_operations, skip_node_operations_was)
    ):
        if len(dict.fromkeys(skip_node_operations)) != len(skip_node_operations):
            errs.extend(
                duplicates(
                    (path, "skipNodeOperations"), skip_node_operations, as_json=True
                )
            )
        for skip_node_operations_i, skip_node_operations_item, _ in changed_members(
            skip_node_operations, skip_node_operations_was
        ):
            if skip_node_operations_item not in IN_SKIP_NODE_OPERATION:
                errs.append(
                    not_supported(
                        ((path, "skipNodeOperations"), skip_node_operations_i),
                        skip_node_operations_item,
                        SKIP_NODE_OPERATION_VALUES,
                        as_json=True,
                    )
                )

    # overlay
    if op.overlay and (old is None or not same(value, old)):
        errs.extend(
            overlaid(
                overlay_resource_slice_spec(op, path, value, old),
                "k8s.io/kubernetes/pkg/apis/resource/validation, validateResourceSliceSpec",
            )
        )


def check_skip_node_operation(
    path: Path, value: str, old: str | None, op: Operation, errs: list[FieldError]
) -> None:
    """SkipNodeOperation, types.py:379."""
    #   +k8s:enum
    if value not in IN_SKIP_NODE_OPERATION:
        errs.append(
            not_supported(path, value, SKIP_NODE_OPERATION_VALUES, as_json=True)
        )


def check_counter_set(
    path: Path,
    value: CounterSet,
    old: CounterSet | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """CounterSet, types.py:393."""

    # name
    #   +k8s:beta(since: "1.37")=+k8s:required
    #   +k8s:beta(since: "1.37")=+k8s:format=k8s-short-name
    name = value.name
    if old is None or name != old.name:
        if not name:
            errs.append(required((path, "name"), level="beta", short_circuit=True))
        elif name not in KNOWN_SHORT_NAMES and not is_short_name(name):
            errs.extend(SHORT_NAME.errors((path, "name"), name, level="beta"))

    # counters
    #   +k8s:beta(since: "1.37")=+k8s:required
    #   +k8s:beta(since: "1.37")=+k8s:eachKey=+k8s:format=k8s-short-name
    counters = value.counters
    counters_was = None if old is None else old.counters
    if old is None or (
        counters is not counters_was
        and counters != counters_was
        and not same(counters, counters_was)
    ):
        if not counters:
            errs.append(required((path, "counters"), level="beta", short_circuit=True))
        else:
            for counters_key in added_keys(counters, counters_was):
                if counters_key not in KNOWN_SHORT_NAMES and not is_short_name(
                    counters_key
                ):
                    errs.extend(
                        SHORT_NAME.errors(
                            (path, "counters"), counters_key, level="beta"
                        )
                    )


def check_device(
    path: Path, value: Device, old: Device | None, op: Operation, errs: list[FieldError]
) -> None:
    """Device, types.py:430."""

    # attributes
    #   +k8s:beta(since: "1.37")=+k8s:optional
    attributes = value.attributes
    attributes_was = None if old is None else old.attributes
    if attributes and (old is None or not same(attributes, attributes_was)):
        for attributes_key, attributes_item, attributes_item_was in changed_values(
            attributes, attributes_was
        ):
            check_device_attribute(
                ((path, "attributes"), (attributes_key,)),
                attributes_item,
                attributes_item_was,
                op,
                errs,
            )

    # consumesCounters
    #   +k8s:beta(since: "1.37")=+k8s:optional
    #   +k8s:listType=atomic
    #   +k8s:beta(since: "1.37")=+k8s:unique=map
    #   +k8s:beta(since: "1.37")=+k8s:listMapKey=counterSet
    #   +k8s:beta(since: "1.37")=+k8s:maxItems=2
    consumes_counters = value.consumes_counters
    consumes_counters_was = None if old is None else old.consumes_counters
    if consumes_counters and consumes_counters is not consumes_counters_was:
        if len(consumes_counters) > 2:
            if old is None or not same(consumes_counters, consumes_counters_was):
                errs.append(
                    max_items(
                        (path, "consumesCounters"),
                        len(consumes_counters),
                        2,
                        level="beta",
                        short_circuit=True,
                    )
                )
        else:
            consumes_counters_keys: dict[object, None] = {}
            for consumes_counters_item in consumes_counters:
                consumes_counters_keys[consumes_counters_item.counter_set] = None
            distinct = len(consumes_counters_keys) == len(consumes_counters)
            if not distinct and (
                old is None or not same(consumes_counters, consumes_counters_was)
            ):
                errs.extend(
                    duplicates(
                        (path, "consumesCounters"),
                        consumes_counters,
                        BY_COUNTER_SET,
                        level="beta",
                    )
                )
            each_device_counter_consumption_by_counter_set(
                (path, "consumesCounters"),
                consumes_counters,
                consumes_counters_was,
                distinct,
                op,
                errs,
            )

    # taints
    #   +k8s:beta(since: "1.37")=+k8s:optional
    taints = value.taints
    taints_was = None if old is None else old.taints
    if taints and (old is None or not same(taints, taints_was)):
        taints_path = (path, "taints")
        for i, taints_item in enumerate(taints):
            check_device_taint((taints_path, i), taints_item, None, op, errs)

    # bindingConditions
    #   +k8s:beta(since: "1.37")=+k8s:optional
    #   +k8s:beta(since: "1.37")=+k8s:maxItems=4
    binding_conditions = value.binding_conditions
    binding_conditions_was = None if old is None else old.binding_conditions
    if (
        binding_conditions
        and len(binding_conditions) > 4
        and (old is None or not same(binding_conditions, binding_conditions_was))
    ):
        errs.append(
            max_items(
                (path, "bindingConditions"),
                len(binding_conditions),
                4,
                level="beta",
                short_circuit=True,
            )
        )

    # bindingFailureConditions
    #   +k8s:beta(since: "1.37")=+k8s:optional
    #   +k8s:beta(since: "1.37")=+k8s:maxItems=4
    binding_failure_conditions = value.binding_failure_conditions
    binding_failure_conditions_was = (
        None if old is None else old.binding_failure_conditions
    )
    if (
        binding_failure_conditions
        and len(binding_failure_conditions) > 4
        and (
            old is None
            or not same(binding_failure_conditions, binding_failure_conditions_was)
        )
    ):
        errs.append(
            max_items(
                (path, "bindingFailureConditions"),
                len(binding_failure_conditions),
                4,
                level="beta",
                short_circuit=True,
            )
        )

    # nodeAllocatableResources
    #   +k8s:optional
    node_allocatable_resources = value.node_allocatable_resources
    node_allocatable_resources_was = (
        None if old is None else old.node_allocatable_resources
    )
    if node_allocatable_resources and (
        old is None
        or not same(node_allocatable_resources, node_allocatable_resources_was)
    ):
        for (
            node_allocatable_resources_key,
            node_allocatable_resources_item,
            node_allocatable_resources_item_was,
        ) in changed_values(node_allocatable_resources, node_allocatable_resources_was):
            check_node_allocatable_resource(
                ((path, "nodeAllocatableResources"), (node_allocatable_resources_key,)),
                node_allocatable_resources_item,
                node_allocatable_resources_item_was,
                op,
                errs,
            )


def check_node_allocatable_resource(
    path: Path,
    value: NodeAllocatableResource,
    old: NodeAllocatableResource | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """NodeAllocatableResource, types.py:523."""

    # mapping
    #   +k8s:optional
    mapping = value.mapping
    mapping_was = None if old is None else old.mapping
    if mapping is not None and mapping is not mapping_was:
        check_node_allocatable_mapping(
            (path, "mapping"), mapping, mapping_was, op, errs
        )

    # overhead
    #   +k8s:optional
    overhead = value.overhead
    overhead_was = None if old is None else old.overhead
    if overhead is not None and overhead is not overhead_was:
        check_node_allocatable_overhead(
            (path, "overhead"), overhead, overhead_was, op, errs
        )


def check_node_allocatable_mapping(
    path: Path,
    value: NodeAllocatableMapping,
    old: NodeAllocatableMapping | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """NodeAllocatableMapping, types.py:538."""
    #   +k8s:alpha(since: "1.37")=+k8s:dependentRequired("capacityMultiplier")
    #   +k8s:unionMember
    #   +k8s:alpha(since: "1.37")=+k8s:dependentRequired("capacityKey")
    if (
        value.capacity_key is not None
        and not (value.capacity_multiplier is not None)
        and (
            old is None
            or not (
                old.capacity_key is not None
                and not (old.capacity_multiplier is not None)
            )
        )
    ):
        errs.append(
            dependent_required(path, "capacityMultiplier", "capacityKey", level="alpha")
        )
    is_set = (value.capacity_key is not None, value.device_multiplier is not None)
    if sum(is_set) != 1 and (
        old is None
        or is_set != (old.capacity_key is not None, old.device_multiplier is not None)
    ):
        errs.append(union_error(path, NODE_ALLOCATABLE_MAPPING_MEMBERS, is_set))
    if (
        value.capacity_multiplier is not None
        and not (value.capacity_key is not None)
        and (
            old is None
            or not (
                old.capacity_multiplier is not None
                and not (old.capacity_key is not None)
            )
        )
    ):
        errs.append(
            dependent_required(path, "capacityKey", "capacityMultiplier", level="alpha")
        )


def check_node_allocatable_overhead(
    path: Path,
    value: NodeAllocatableOverhead,
    old: NodeAllocatableOverhead | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """NodeAllocatableOverhead, types.py:565."""
    pass


def check_device_counter_consumption(
    path: Path,
    value: DeviceCounterConsumption,
    old: DeviceCounterConsumption | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """DeviceCounterConsumption, types.py:580."""

    # counterSet
    #   +k8s:beta(since: "1.37")=+k8s:required
    #   +k8s:beta(since: "1.37")=+k8s:format=k8s-short-name
    counter_set = value.counter_set
    if old is None or counter_set != old.counter_set:
        if not counter_set:
            errs.append(
                required((path, "counterSet"), level="beta", short_circuit=True)
            )
        elif counter_set not in KNOWN_SHORT_NAMES and not is_short_name(counter_set):
            errs.extend(
                SHORT_NAME.errors((path, "counterSet"), counter_set, level="beta")
            )

    # counters
    #   +k8s:beta(since: "1.37")=+k8s:required
    #   +k8s:beta(since: "1.37")=+k8s:eachKey=+k8s:format=k8s-short-name
    counters = value.counters
    counters_was = None if old is None else old.counters
    if old is None or (
        counters is not counters_was
        and counters != counters_was
        and not same(counters, counters_was)
    ):
        if not counters:
            errs.append(required((path, "counters"), level="beta", short_circuit=True))
        else:
            for counters_key in added_keys(counters, counters_was):
                if counters_key not in KNOWN_SHORT_NAMES and not is_short_name(
                    counters_key
                ):
                    errs.extend(
                        SHORT_NAME.errors(
                            (path, "counters"), counters_key, level="beta"
                        )
                    )


def check_device_attribute(
    path: Path,
    value: DeviceAttribute,
    old: DeviceAttribute | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """DeviceAttribute, types.py:667."""
    #   +k8s:beta(since: "1.37")=+k8s:unionMember(memberName: "IntValue")
    is_set = (
        value.int_value is not None,
        value.bool_value is not None,
        value.string_value is not None,
        value.version_value is not None,
        bool(value.int_values),
        bool(value.bool_values),
        bool(value.string_values),
        bool(value.version_values),
    )
    if sum(is_set) != 1 and (
        old is None
        or is_set
        != (
            old.int_value is not None,
            old.bool_value is not None,
            old.string_value is not None,
            old.version_value is not None,
            bool(old.int_values),
            bool(old.bool_values),
            bool(old.string_values),
            bool(old.version_values),
        )
    ):
        errs.append(union_error(path, DEVICE_ATTRIBUTE_MEMBERS, is_set, level="beta"))

    # strings
    #   +k8s:listType=atomic
    #   +k8s:beta(since: "1.37")=+k8s:optional
    #   +k8s:beta(since: "1.37")=+k8s:unionMember(memberName: "StringValues")
    #   +k8s:alpha(since: "1.37")=+k8s:eachVal=+k8s:maxBytes=64
    string_values = value.string_values
    string_values_was = None if old is None else old.string_values
    if string_values and (old is None or not same(string_values, string_values_was)):
        for string_values_i, string_values_item in enumerate(string_values):
            if len(string_values_item.encode()) > 64:
                errs.append(
                    max_bytes(((path, "strings"), string_values_i), 64, level="alpha")
                )


def check_device_taint(
    path: Path,
    value: DeviceTaint,
    old: DeviceTaint | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """DeviceTaint, types.py:736."""

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
    """DeviceTaintEffect, types.py:762."""
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
    """DeviceTaintRule, types.py:783."""

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
    """DeviceTaintRuleSpec, types.py:807."""

    # taint
    taint = value.taint
    taint_was = None if old is None else old.taint
    if taint is not taint_was:
        check_device_taint((path, "taint"), taint, taint_was, op, errs)

    # overlay
    if op.overlay and (old is None or not same(value, old)):
        errs.extend(
            overlaid(
                overlay_device_taint_rule_spec(op, path, value, old),
                "k8s.io/kubernetes/pkg/apis/resource/validation, validateDeviceTaint",
            )
        )


def check_device_taint_rule_status(
    path: Path,
    value: DeviceTaintRuleStatus,
    old: DeviceTaintRuleStatus | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """DeviceTaintRuleStatus, types.py:837."""

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
    """DeviceTaintRuleList, types.py:857."""

    # items
    items_ = value.items
    items_was = None if old is None else old.items
    if old is None or (
        items_ is not items_was and items_ != items_was and not same(items_, items_was)
    ):
        items_path = (path, "items")
        for i, items__item in enumerate(items_ or ()):
            check_device_taint_rule((items_path, i), items__item, None, op, errs)


def check_resource_slice_list(
    path: Path,
    value: ResourceSliceList,
    old: ResourceSliceList | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """ResourceSliceList, types.py:875."""

    # items
    items_ = value.items
    items_was = None if old is None else old.items
    if old is None or (
        items_ is not items_was and items_ != items_was and not same(items_, items_was)
    ):
        items_path = (path, "items")
        for i, items__item in enumerate(items_ or ()):
            check_resource_slice((items_path, i), items__item, None, op, errs)


def check_resource_claim(
    path: Path,
    value: ResourceClaim,
    old: ResourceClaim | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """ResourceClaim, types.py:895."""

    # metadata
    metadata = value.metadata
    metadata_was = None if old is None else old.metadata
    if metadata is not metadata_was:
        check_object_meta((path, "metadata"), metadata, metadata_was, op, errs)
        if op.overlay and (old is None or not same(metadata, metadata_was)):
            errs.extend(
                overlaid(
                    overlay_object_meta_of_kind(
                        op, (path, "metadata"), metadata, metadata_was, True
                    ),
                    "k8s.io/apimachinery/pkg/api/validation, ValidateObjectMeta",
                )
            )

    # spec
    #   +k8s:beta(since: "1.37")=+k8s:immutable
    spec = value.spec
    spec_was = None if old is None else old.spec
    if old is None or (spec is not spec_was and not same(spec, spec_was)):
        if op.update:
            errs.append(immutable((path, "spec"), level="beta", short_circuit=True))
        else:
            check_resource_claim_spec((path, "spec"), spec, spec_was, op, errs)

    # status
    status = value.status
    status_was = None if old is None else old.status
    if status is not status_was:
        check_resource_claim_status((path, "status"), status, status_was, op, errs)


def check_resource_claim_spec(
    path: Path,
    value: ResourceClaimSpec,
    old: ResourceClaimSpec | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """ResourceClaimSpec, types.py:918."""

    # devices
    devices = value.devices
    devices_was = None if old is None else old.devices
    if devices is not devices_was:
        check_device_claim((path, "devices"), devices, devices_was, op, errs)


def check_device_claim(
    path: Path,
    value: DeviceClaim,
    old: DeviceClaim | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """DeviceClaim, types.py:929."""

    # requests
    #   +k8s:beta(since: "1.37")=+k8s:optional
    #   +k8s:listType=atomic
    #   +k8s:beta(since: "1.37")=+k8s:unique=map
    #   +k8s:beta(since: "1.37")=+k8s:listMapKey=name
    #   +k8s:beta(since: "1.37")=+k8s:maxItems=32
    requests = value.requests
    requests_was = None if old is None else old.requests
    if requests and requests is not requests_was:
        if len(requests) > 32:
            if old is None or not same(requests, requests_was):
                errs.append(
                    max_items(
                        (path, "requests"),
                        len(requests),
                        32,
                        level="beta",
                        short_circuit=True,
                    )
                )
        else:
            requests_keys: dict[object, None] = {}
            for requests_item in requests:
                requests_keys[requests_item.name] = None
            distinct = len(requests_keys) == len(requests)
            if not distinct and (old is None or not same(requests, requests_was)):
                errs.extend(
                    duplicates((path, "requests"), requests, BY_NAME, level="beta")
                )
            each_device_request_by_name(
                (path, "requests"), requests, requests_was, distinct, op, errs
            )

    # constraints
    #   +k8s:beta(since: "1.37")=+k8s:optional
    #   +k8s:beta(since: "1.37")=+k8s:maxItems=32
    constraints = value.constraints
    constraints_was = None if old is None else old.constraints
    if constraints and (old is None or not same(constraints, constraints_was)):
        if len(constraints) > 32:
            errs.append(
                max_items(
                    (path, "constraints"),
                    len(constraints),
                    32,
                    level="beta",
                    short_circuit=True,
                )
            )
        else:
            constraints_path = (path, "constraints")
            for i, constraints_item in enumerate(constraints):
                check_device_constraint(
                    (constraints_path, i), constraints_item, None, op, errs
                )

    # config
    #   +k8s:beta(since: "1.37")=+k8s:optional
    #   +k8s:beta(since: "1.37")=+k8s:maxItems=32
    config = value.config
    config_was = None if old is None else old.config
    if config and (old is None or not same(config, config_was)):
        if len(config) > 32:
            errs.append(
                max_items(
                    (path, "config"), len(config), 32, level="beta", short_circuit=True
                )
            )
        else:
            config_path = (path, "config")
            for i, config_item in enumerate(config):
                check_device_claim_configuration(
                    (config_path, i), config_item, None, op, errs
                )

    # overlay
    if op.overlay and (old is None or not same(value, old)):
        errs.extend(
            overlaid(
                overlay_device_claim(op, path, value, old),
                "k8s.io/kubernetes/pkg/apis/resource/validation, validateDeviceClaim",
            )
        )


def check_device_request(
    path: Path,
    value: DeviceRequest,
    old: DeviceRequest | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """DeviceRequest, types.py:961."""

    # exactly
    #   +k8s:beta(since: "1.37")=+k8s:optional
    exactly = value.exactly
    exactly_was = None if old is None else old.exactly
    if exactly is not None and exactly is not exactly_was:
        check_exact_device_request((path, "exactly"), exactly, exactly_was, op, errs)

    # firstAvailable
    #   +k8s:beta(since: "1.37")=+k8s:optional
    #   +k8s:listType=atomic
    #   +k8s:beta(since: "1.37")=+k8s:unique=map
    #   +k8s:beta(since: "1.37")=+k8s:listMapKey=name
    #   +k8s:beta(since: "1.37")=+k8s:maxItems=8
    first_available = value.first_available
    first_available_was = None if old is None else old.first_available
    if first_available and first_available is not first_available_was:
        if len(first_available) > 8:
            if old is None or not same(first_available, first_available_was):
                errs.append(
                    max_items(
                        (path, "firstAvailable"),
                        len(first_available),
                        8,
                        level="beta",
                        short_circuit=True,
                    )
                )
        else:
            first_available_keys: dict[object, None] = {}
            for first_available_item in first_available:
                first_available_keys[first_available_item.name] = None
            distinct = len(first_available_keys) == len(first_available)
            if not distinct and (
                old is None or not same(first_available, first_available_was)
            ):
                errs.extend(
                    duplicates(
                        (path, "firstAvailable"), first_available, BY_NAME, level="beta"
                    )
                )
            each_device_sub_request_by_name(
                (path, "firstAvailable"),
                first_available,
                first_available_was,
                distinct,
                op,
                errs,
            )


def check_exact_device_request(
    path: Path,
    value: ExactDeviceRequest,
    old: ExactDeviceRequest | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """ExactDeviceRequest, types.py:988."""

    # selectors
    #   +k8s:beta(since: "1.37")=+k8s:optional
    #   +k8s:beta(since: "1.37")=+k8s:maxItems=32
    selectors = value.selectors
    selectors_was = None if old is None else old.selectors
    if (
        selectors
        and len(selectors) > 32
        and (old is None or not same(selectors, selectors_was))
    ):
        errs.append(
            max_items(
                (path, "selectors"),
                len(selectors),
                32,
                level="beta",
                short_circuit=True,
            )
        )

    # allocationMode
    #   +k8s:beta(since: "1.37")=+k8s:optional
    #   DeviceAllocationMode: +k8s:beta(since: "1.37")=+k8s:enum
    allocation_mode = value.allocation_mode
    if (
        allocation_mode
        and allocation_mode not in IN_DEVICE_ALLOCATION_MODE
        and (old is None or allocation_mode != old.allocation_mode)
    ):
        errs.append(
            not_supported(
                (path, "allocationMode"),
                allocation_mode,
                DEVICE_ALLOCATION_MODE_VALUES,
                as_json=True,
                level="beta",
            )
        )

    # tolerations
    #   +k8s:beta(since: "1.37")=+k8s:optional
    tolerations = value.tolerations
    tolerations_was = None if old is None else old.tolerations
    if tolerations and (old is None or not same(tolerations, tolerations_was)):
        tolerations_path = (path, "tolerations")
        for i, tolerations_item in enumerate(tolerations):
            check_device_toleration(
                (tolerations_path, i), tolerations_item, None, op, errs
            )


def check_device_sub_request(
    path: Path,
    value: DeviceSubRequest,
    old: DeviceSubRequest | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """DeviceSubRequest, types.py:1034."""

    # deviceClassName
    #   +k8s:beta(since: "1.37")=+k8s:required
    #   +k8s:beta(since: "1.37")=+k8s:format=k8s-long-name
    device_class_name = value.device_class_name
    if old is None or device_class_name != old.device_class_name:
        if not device_class_name:
            errs.append(
                required((path, "deviceClassName"), level="beta", short_circuit=True)
            )
        elif device_class_name not in KNOWN_LONG_NAMES and not is_long_name(
            device_class_name
        ):
            errs.extend(
                LONG_NAME.errors(
                    (path, "deviceClassName"), device_class_name, level="beta"
                )
            )

    # selectors
    #   +k8s:beta(since: "1.37")=+k8s:optional
    #   +k8s:beta(since: "1.37")=+k8s:maxItems=32
    selectors = value.selectors
    selectors_was = None if old is None else old.selectors
    if (
        selectors
        and len(selectors) > 32
        and (old is None or not same(selectors, selectors_was))
    ):
        errs.append(
            max_items(
                (path, "selectors"),
                len(selectors),
                32,
                level="beta",
                short_circuit=True,
            )
        )

    # allocationMode
    #   +k8s:beta(since: "1.37")=+k8s:optional
    #   DeviceAllocationMode: +k8s:beta(since: "1.37")=+k8s:enum
    allocation_mode = value.allocation_mode
    if (
        allocation_mode
        and allocation_mode not in IN_DEVICE_ALLOCATION_MODE
        and (old is None or allocation_mode != old.allocation_mode)
    ):
        errs.append(
            not_supported(
                (path, "allocationMode"),
                allocation_mode,
                DEVICE_ALLOCATION_MODE_VALUES,
                as_json=True,
                level="beta",
            )
        )

    # tolerations
    #   +k8s:beta(since: "1.37")=+k8s:optional
    tolerations = value.tolerations
    tolerations_was = None if old is None else old.tolerations
    if tolerations and (old is None or not same(tolerations, tolerations_was)):
        tolerations_path = (path, "tolerations")
        for i, tolerations_item in enumerate(tolerations):
            check_device_toleration(
                (tolerations_path, i), tolerations_item, None, op, errs
            )


def check_device_allocation_mode(
    path: Path, value: str, old: str | None, op: Operation, errs: list[FieldError]
) -> None:
    """DeviceAllocationMode, types.py:1094."""
    #   +k8s:beta(since: "1.37")=+k8s:enum
    if value not in IN_DEVICE_ALLOCATION_MODE:
        errs.append(
            not_supported(
                path, value, DEVICE_ALLOCATION_MODE_VALUES, as_json=True, level="beta"
            )
        )


def check_device_constraint(
    path: Path,
    value: DeviceConstraint,
    old: DeviceConstraint | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """DeviceConstraint, types.py:1125."""

    # requests
    #   +k8s:beta(since: "1.37")=+k8s:optional
    #   +k8s:listType=atomic
    #   +k8s:beta(since: "1.37")=+k8s:unique=set
    #   +k8s:beta(since: "1.37")=+k8s:maxItems=32
    requests = value.requests
    requests_was = None if old is None else old.requests
    if requests and (old is None or not same(requests, requests_was)):
        if len(requests) > 32:
            errs.append(
                max_items(
                    (path, "requests"),
                    len(requests),
                    32,
                    level="beta",
                    short_circuit=True,
                )
            )
        elif len(dict.fromkeys(requests)) != len(requests):
            errs.extend(duplicates((path, "requests"), requests, level="beta"))

    # matchAttribute
    #   +k8s:beta(since: "1.37")=+k8s:optional
    #   +k8s:beta(since: "1.37")=+k8s:format=k8s-resource-fully-qualified-name
    match_attribute = value.match_attribute
    if (
        match_attribute is not None
        and match_attribute not in KNOWN_RESOURCE_FULLY_QUALIFIED_NAMES
        and not is_resource_fully_qualified_name(match_attribute)
        and (old is None or match_attribute != old.match_attribute)
    ):
        errs.extend(
            RESOURCE_FULLY_QUALIFIED_NAME.errors(
                (path, "matchAttribute"), match_attribute, as_json=True, level="beta"
            )
        )


def check_device_claim_configuration(
    path: Path,
    value: DeviceClaimConfiguration,
    old: DeviceClaimConfiguration | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """DeviceClaimConfiguration, types.py:1152."""

    # requests
    #   +k8s:beta(since: "1.37")=+k8s:optional
    #   +k8s:listType=atomic
    #   +k8s:beta(since: "1.37")=+k8s:unique=set
    #   +k8s:beta(since: "1.37")=+k8s:maxItems=32
    requests = value.requests
    requests_was = None if old is None else old.requests
    if requests and (old is None or not same(requests, requests_was)):
        if len(requests) > 32:
            errs.append(
                max_items(
                    (path, "requests"),
                    len(requests),
                    32,
                    level="beta",
                    short_circuit=True,
                )
            )
        elif len(dict.fromkeys(requests)) != len(requests):
            errs.extend(duplicates((path, "requests"), requests, level="beta"))

    # device_configuration
    device_configuration = value.device_configuration
    device_configuration_was = None if old is None else old.device_configuration
    if device_configuration is not device_configuration_was:
        check_device_configuration(
            path or (None, "DeviceConfiguration"),
            device_configuration,
            device_configuration_was,
            op,
            errs,
        )


def check_device_configuration(
    path: Path,
    value: DeviceConfiguration,
    old: DeviceConfiguration | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """DeviceConfiguration, types.py:1171."""

    # opaque
    #   +k8s:beta(since: "1.37")=+k8s:optional
    opaque = value.opaque
    opaque_was = None if old is None else old.opaque
    if opaque is not None and opaque is not opaque_was:
        check_opaque_device_configuration(
            (path, "opaque"), opaque, opaque_was, op, errs
        )


def check_opaque_device_configuration(
    path: Path,
    value: OpaqueDeviceConfiguration,
    old: OpaqueDeviceConfiguration | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """OpaqueDeviceConfiguration, types.py:1182."""

    # driver
    #   +k8s:beta(since: "1.37")=+k8s:required
    #   +k8s:beta(since: "1.37")=+k8s:format=k8s-long-name-caseless
    #   +k8s:beta(since: "1.37")=+k8s:maxLength=63
    driver = value.driver
    if old is None or driver != old.driver:
        if not driver:
            errs.append(required((path, "driver"), level="beta", short_circuit=True))
        else:
            if driver not in KNOWN_LONG_NAME_CASELESSS and not is_long_name_caseless(
                driver
            ):
                errs.extend(
                    LONG_NAME_CASELESS.errors((path, "driver"), driver, level="beta")
                )
            if len(driver) > 63:
                errs.append(max_length((path, "driver"), 63, level="beta"))


def check_device_toleration(
    path: Path,
    value: DeviceToleration,
    old: DeviceToleration | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """DeviceToleration, types.py:1200."""

    # key
    #   +k8s:beta(since: "1.37")=+k8s:optional
    #   +k8s:beta(since: "1.37")=+k8s:format=k8s-label-key
    key = value.key
    if (
        key
        and key not in KNOWN_LABEL_KEYS
        and not is_label_key(key)
        and (old is None or key != old.key)
    ):
        errs.extend(LABEL_KEY.errors((path, "key"), key, level="beta"))

    # operator
    #   +k8s:beta(since: "1.37")=+k8s:optional
    #   (optional with a default: set by now)
    #   DeviceTolerationOperator: +k8s:beta(since: "1.37")=+k8s:enum
    operator = value.operator
    if old is None or operator != old.operator:
        if not operator:
            errs.append(required((path, "operator"), level="beta", short_circuit=True))
        elif operator not in IN_DEVICE_TOLERATION_OPERATOR:
            errs.append(
                not_supported(
                    (path, "operator"),
                    operator,
                    DEVICE_TOLERATION_OPERATOR_VALUES,
                    as_json=True,
                    level="beta",
                )
            )

    # effect
    #   +k8s:beta(since: "1.37")=+k8s:optional
    #   DeviceTaintEffect: +k8s:beta(since: "1.37")=+k8s:enum
    effect = value.effect
    if (
        effect
        and effect not in IN_DEVICE_TAINT_EFFECT
        and (old is None or effect != old.effect)
    ):
        errs.append(
            not_supported(
                (path, "effect"),
                effect,
                DEVICE_TAINT_EFFECT_VALUES,
                as_json=True,
                level="beta",
            )
        )


def check_device_toleration_operator(
    path: Path, value: str, old: str | None, op: Operation, errs: list[FieldError]
) -> None:
    """DeviceTolerationOperator, types.py:1233."""
    #   +k8s:beta(since: "1.37")=+k8s:enum
    if value not in IN_DEVICE_TOLERATION_OPERATOR:
        errs.append(
            not_supported(
                path,
                value,
                DEVICE_TOLERATION_OPERATOR_VALUES,
                as_json=True,
                level="beta",
            )
        )


def check_resource_claim_status(
    path: Path,
    value: ResourceClaimStatus,
    old: ResourceClaimStatus | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """ResourceClaimStatus, types.py:1244."""

    # allocation
    #   +k8s:beta(since: "1.37")=+k8s:optional
    #   +k8s:beta(since: "1.37")=+k8s:update=NoModify
    allocation = value.allocation
    allocation_was = None if old is None else old.allocation
    if old is None or (
        allocation is not allocation_was and not same(allocation, allocation_was)
    ):
        if allocation_was is not None and allocation is not None:
            errs.append(
                update_forbidden(
                    (path, "allocation"), "NoModify", level="beta", short_circuit=True
                )
            )
        elif allocation is not None:
            check_allocation_result(
                (path, "allocation"), allocation, allocation_was, op, errs
            )

    # reservedFor
    #   +k8s:beta(since: "1.37")=+k8s:optional
    #   +k8s:beta(since: "1.37")=+k8s:listType=map
    #   +k8s:beta(since: "1.37")=+k8s:listMapKey=uid
    #   +k8s:beta(since: "1.37")=+k8s:maxItems=256
    reserved_for = value.reserved_for
    reserved_for_was = None if old is None else old.reserved_for
    if reserved_for and (old is None or not same(reserved_for, reserved_for_was)):
        if len(reserved_for) > 256:
            errs.append(
                max_items(
                    (path, "reservedFor"),
                    len(reserved_for),
                    256,
                    level="beta",
                    short_circuit=True,
                )
            )
        elif len({x.uid: None for x in reserved_for}) != len(reserved_for):
            errs.extend(
                duplicates((path, "reservedFor"), reserved_for, BY_UID, level="beta")
            )

    # devices
    #   +k8s:beta(since: "1.37")=+k8s:optional
    #   +k8s:beta(since: "1.37")=+k8s:listType=map
    #   +k8s:beta(since: "1.37")=+k8s:listMapKey=driver
    #   +k8s:beta(since: "1.37")=+k8s:listMapKey=device
    #   +k8s:beta(since: "1.37")=+k8s:listMapKey=pool
    #   +k8s:beta(since: "1.37")=+k8s:listMapKey=shareID
    devices = value.devices
    devices_was = None if old is None else old.devices
    if devices and devices is not devices_was:
        devices_keys: dict[object, None] = {}
        for devices_item in devices:
            devices_keys[
                devices_item.driver,
                devices_item.device,
                devices_item.pool,
                devices_item.share_id,
            ] = None
        distinct = len(devices_keys) == len(devices)
        if not distinct and (old is None or not same(devices, devices_was)):
            errs.extend(
                duplicates(
                    (path, "devices"),
                    devices,
                    BY_DRIVER_AND_DEVICE_AND_POOL_AND_SHARE_ID,
                    level="beta",
                )
            )
        each_allocated_device_status_by_driver_and_device_and_pool_and_share_id(
            (path, "devices"), devices, devices_was, distinct, op, errs
        )


def check_allocation_result(
    path: Path,
    value: AllocationResult,
    old: AllocationResult | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """AllocationResult, types.py:1305."""

    # devices
    devices = value.devices
    devices_was = None if old is None else old.devices
    if devices is not devices_was:
        check_device_allocation_result(
            (path, "devices"), devices, devices_was, op, errs
        )


def check_device_allocation_result(
    path: Path,
    value: DeviceAllocationResult,
    old: DeviceAllocationResult | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """DeviceAllocationResult, types.py:1326."""

    # results
    #   +k8s:beta(since: "1.37")=+k8s:optional
    #   +k8s:beta(since: "1.37")=+k8s:maxItems=32
    results = value.results
    results_was = None if old is None else old.results
    if results and (old is None or not same(results, results_was)):
        if len(results) > 32:
            errs.append(
                max_items(
                    (path, "results"),
                    len(results),
                    32,
                    level="beta",
                    short_circuit=True,
                )
            )
        else:
            results_path = (path, "results")
            for i, results_item in enumerate(results):
                check_device_request_allocation_result(
                    (results_path, i), results_item, None, op, errs
                )

    # config
    #   +k8s:beta(since: "1.37")=+k8s:optional
    #   +k8s:beta(since: "1.37")=+k8s:maxItems=64
    config = value.config
    config_was = None if old is None else old.config
    if config and (old is None or not same(config, config_was)):
        if len(config) > 64:
            errs.append(
                max_items(
                    (path, "config"), len(config), 64, level="beta", short_circuit=True
                )
            )
        else:
            config_path = (path, "config")
            for i, config_item in enumerate(config):
                check_device_allocation_configuration(
                    (config_path, i), config_item, None, op, errs
                )


def check_device_request_allocation_result(
    path: Path,
    value: DeviceRequestAllocationResult,
    old: DeviceRequestAllocationResult | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """DeviceRequestAllocationResult, types.py:1346."""

    # driver
    #   +k8s:beta(since: "1.37")=+k8s:format=k8s-long-name-caseless
    #   +k8s:beta(since: "1.37")=+k8s:required
    #   +k8s:beta(since: "1.37")=+k8s:maxLength=63
    driver = value.driver
    if old is None or driver != old.driver:
        if not driver:
            errs.append(required((path, "driver"), level="beta", short_circuit=True))
        else:
            if driver not in KNOWN_LONG_NAME_CASELESSS and not is_long_name_caseless(
                driver
            ):
                errs.extend(
                    LONG_NAME_CASELESS.errors((path, "driver"), driver, level="beta")
                )
            if len(driver) > 63:
                errs.append(max_length((path, "driver"), 63, level="beta"))

    # pool
    #   +k8s:beta(since: "1.37")=+k8s:required
    #   +k8s:beta(since: "1.37")=+k8s:format=k8s-resource-pool-name
    pool = value.pool
    if old is None or pool != old.pool:
        if not pool:
            errs.append(required((path, "pool"), level="beta", short_circuit=True))
        elif pool not in KNOWN_RESOURCE_POOL_NAMES and not is_resource_pool_name(pool):
            errs.extend(RESOURCE_POOL_NAME.errors((path, "pool"), pool, level="beta"))

    # tolerations
    #   +k8s:beta(since: "1.37")=+k8s:optional
    tolerations = value.tolerations
    tolerations_was = None if old is None else old.tolerations
    if tolerations and (old is None or not same(tolerations, tolerations_was)):
        tolerations_path = (path, "tolerations")
        for i, tolerations_item in enumerate(tolerations):
            check_device_toleration(
                (tolerations_path, i), tolerations_item, None, op, errs
            )

    # bindingConditions
    #   +k8s:beta(since: "1.37")=+k8s:optional
    #   +k8s:beta(since: "1.37")=+k8s:maxItems=4
    binding_conditions = value.binding_conditions
    binding_conditions_was = None if old is None else old.binding_conditions
    if (
        binding_conditions
        and len(binding_conditions) > 4
        and (old is None or not same(binding_conditions, binding_conditions_was))
    ):
        errs.append(
            max_items(
                (path, "bindingConditions"),
                len(binding_conditions),
                4,
                level="beta",
                short_circuit=True,
            )
        )

    # bindingFailureConditions
    #   +k8s:beta(since: "1.37")=+k8s:optional
    #   +k8s:beta(since: "1.37")=+k8s:maxItems=4
    binding_failure_conditions = value.binding_failure_conditions
    binding_failure_conditions_was = (
        None if old is None else old.binding_failure_conditions
    )
    if (
        binding_failure_conditions
        and len(binding_failure_conditions) > 4
        and (
            old is None
            or not same(binding_failure_conditions, binding_failure_conditions_was)
        )
    ):
        errs.append(
            max_items(
                (path, "bindingFailureConditions"),
                len(binding_failure_conditions),
                4,
                level="beta",
                short_circuit=True,
            )
        )

    # shareID
    #   +k8s:beta(since: "1.37")=+k8s:optional
    #   +k8s:beta(since: "1.37")=+k8s:format=k8s-uuid
    share_id = value.share_id
    if (
        share_id is not None
        and share_id not in KNOWN_UUIDS
        and not is_uuid(share_id)
        and (old is None or share_id != old.share_id)
    ):
        errs.extend(
            UUID.errors((path, "shareID"), share_id, as_json=True, level="beta")
        )

    # skipNodeOperations
    #   +k8s:listType=set
    #   +k8s:optional
    skip_node_operations = value.skip_node_operations
    skip_node_operations_was = None if old is None else old.skip_node_operations
    if skip_node_operations and (
        old is None or not same(skip_node_operations, skip_node_operations_was)
    ):
        if len(dict.fromkeys(skip_node_operations)) != len(skip_node_operations):
            errs.extend(
                duplicates(
                    (path, "skipNodeOperations"), skip_node_operations, as_json=True
                )
            )
        for skip_node_operations_i, skip_node_operations_item, _ in changed_members(
            skip_node_operations, skip_node_operations_was
        ):
            if skip_node_operations_item not in IN_SKIP_NODE_OPERATION:
                errs.append(
                    not_supported(
                        ((path, "skipNodeOperations"), skip_node_operations_i),
                        skip_node_operations_item,
                        SKIP_NODE_OPERATION_VALUES,
                        as_json=True,
                    )
                )


def check_device_allocation_configuration(
    path: Path,
    value: DeviceAllocationConfiguration,
    old: DeviceAllocationConfiguration | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """DeviceAllocationConfiguration, types.py:1421."""

    # source
    #   +k8s:beta(since: "1.37")=+k8s:required
    #   AllocationConfigSource: +k8s:beta(since: "1.37")=+k8s:enum
    source = value.source
    if old is None or source != old.source:
        if not source:
            errs.append(required((path, "source"), level="beta", short_circuit=True))
        elif source not in IN_ALLOCATION_CONFIG_SOURCE:
            errs.append(
                not_supported(
                    (path, "source"),
                    source,
                    ALLOCATION_CONFIG_SOURCE_VALUES,
                    as_json=True,
                    level="beta",
                )
            )

    # requests
    #   +k8s:beta(since: "1.37")=+k8s:optional
    #   +k8s:listType=atomic
    #   +k8s:beta(since: "1.37")=+k8s:unique=set
    #   +k8s:beta(since: "1.37")=+k8s:maxItems=32
    requests = value.requests
    requests_was = None if old is None else old.requests
    if requests and (old is None or not same(requests, requests_was)):
        if len(requests) > 32:
            errs.append(
                max_items(
                    (path, "requests"),
                    len(requests),
                    32,
                    level="beta",
                    short_circuit=True,
                )
            )
        elif len(dict.fromkeys(requests)) != len(requests):
            errs.extend(duplicates((path, "requests"), requests, level="beta"))

    # device_configuration
    device_configuration = value.device_configuration
    device_configuration_was = None if old is None else old.device_configuration
    if device_configuration is not device_configuration_was:
        check_device_configuration(
            path or (None, "DeviceConfiguration"),
            device_configuration,
            device_configuration_was,
            op,
            errs,
        )


def check_allocation_config_source(
    path: Path, value: str, old: str | None, op: Operation, errs: list[FieldError]
) -> None:
    """AllocationConfigSource, types.py:1448."""
    #   +k8s:beta(since: "1.37")=+k8s:enum
    if value not in IN_ALLOCATION_CONFIG_SOURCE:
        errs.append(
            not_supported(
                path, value, ALLOCATION_CONFIG_SOURCE_VALUES, as_json=True, level="beta"
            )
        )


def check_resource_claim_list(
    path: Path,
    value: ResourceClaimList,
    old: ResourceClaimList | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """ResourceClaimList, types.py:1463."""

    # items
    items_ = value.items
    items_was = None if old is None else old.items
    if old is None or (items_ is not items_was and not same(items_, items_was)):
        items_path = (path, "items")
        for i, items__item in enumerate(items_ or ()):
            check_resource_claim((items_path, i), items__item, None, op, errs)


def check_device_class(
    path: Path,
    value: DeviceClass,
    old: DeviceClass | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """DeviceClass, types.py:1483."""

    # metadata
    #   +k8s:beta(since: "1.37")=+k8s:subfield(name)=+k8s:optional
    #   +k8s:beta(since: "1.37")=+k8s:subfield(name)=+k8s:format=k8s-long-name
    metadata = value.metadata
    metadata_was = None if old is None else old.metadata
    if old is None or (
        metadata is not metadata_was
        and metadata != metadata_was
        and not same(metadata, metadata_was)
    ):
        metadata_name = metadata.name
        metadata_name_was = None if metadata_was is None else metadata_was.name
        if (
            (metadata_was is None or metadata_name != metadata_name_was)
            and metadata_name
            and metadata_name not in KNOWN_LONG_NAMES
            and not is_long_name(metadata_name)
        ):
            errs.extend(
                LONG_NAME.errors(
                    ((path, "metadata"), "name"), metadata_name, level="beta"
                )
            )
        check_object_meta((path, "metadata"), metadata, metadata_was, op, errs)
        if op.overlay:
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
        check_device_class_spec((path, "spec"), spec, spec_was, op, errs)


def check_device_class_spec(
    path: Path,
    value: DeviceClassSpec,
    old: DeviceClassSpec | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """DeviceClassSpec, types.py:1501."""

    # selectors
    #   +k8s:beta(since: "1.37")=+k8s:optional
    #   +k8s:beta(since: "1.37")=+k8s:maxItems=32
    selectors = value.selectors
    selectors_was = None if old is None else old.selectors
    if (
        selectors
        and len(selectors) > 32
        and (old is None or not same(selectors, selectors_was))
    ):
        errs.append(
            max_items(
                (path, "selectors"),
                len(selectors),
                32,
                level="beta",
                short_circuit=True,
            )
        )

    # config
    #   +k8s:beta(since: "1.37")=+k8s:optional
    #   +k8s:beta(since: "1.37")=+k8s:maxItems=32
    config = value.config
    config_was = None if old is None else old.config
    if config and (old is None or not same(config, config_was)):
        if len(config) > 32:
            errs.append(
                max_items(
                    (path, "config"), len(config), 32, level="beta", short_circuit=True
                )
            )
        else:
            config_path = (path, "config")
            for i, config_item in enumerate(config):
                check_device_class_configuration(
                    (config_path, i), config_item, None, op, errs
                )

    # extendedResourceName
    #   +k8s:beta(since: "1.37")=+k8s:optional
    #   +k8s:beta(since: "1.37")=+k8s:format=k8s-extended-resource-name
    extended_resource_name = value.extended_resource_name
    if (
        extended_resource_name is not None
        and extended_resource_name not in KNOWN_EXTENDED_RESOURCE_NAMES
        and not is_extended_resource_name(extended_resource_name)
        and (old is None or extended_resource_name != old.extended_resource_name)
    ):
        errs.extend(
            EXTENDED_RESOURCE_NAME.errors(
                (path, "extendedResourceName"), extended_resource_name, level="beta"
            )
        )

    # overlay
    if op.overlay and (old is None or not same(value, old)):
        errs.extend(
            overlaid(
                overlay_device_class_spec(op, path, value, old),
                "k8s.io/kubernetes/pkg/apis/resource/validation, validateDeviceClassSpec",
            )
        )


def check_device_class_configuration(
    path: Path,
    value: DeviceClassConfiguration,
    old: DeviceClassConfiguration | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """DeviceClassConfiguration, types.py:1529."""

    # device_configuration
    device_configuration = value.device_configuration
    device_configuration_was = None if old is None else old.device_configuration
    if device_configuration is not device_configuration_was:
        check_device_configuration(
            path or (None, "DeviceConfiguration"),
            device_configuration,
            device_configuration_was,
            op,
            errs,
        )


def check_device_class_list(
    path: Path,
    value: DeviceClassList,
    old: DeviceClassList | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """DeviceClassList, types.py:1543."""

    # items
    items_ = value.items
    items_was = None if old is None else old.items
    if old is None or (items_ is not items_was and not same(items_, items_was)):
        items_path = (path, "items")
        for i, items__item in enumerate(items_ or ()):
            check_device_class((items_path, i), items__item, None, op, errs)


def check_resource_claim_template(
    path: Path,
    value: ResourceClaimTemplate,
    old: ResourceClaimTemplate | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """ResourceClaimTemplate, types.py:1562."""

    # metadata
    metadata = value.metadata
    metadata_was = None if old is None else old.metadata
    if metadata is not metadata_was:
        check_object_meta((path, "metadata"), metadata, metadata_was, op, errs)
        if op.overlay and (old is None or not same(metadata, metadata_was)):
            errs.extend(
                overlaid(
                    overlay_object_meta_of_kind(
                        op, (path, "metadata"), metadata, metadata_was, True
                    ),
                    "k8s.io/apimachinery/pkg/api/validation, ValidateObjectMeta",
                )
            )

    # spec
    spec = value.spec
    spec_was = None if old is None else old.spec
    if spec is not spec_was:
        check_resource_claim_template_spec((path, "spec"), spec, spec_was, op, errs)


def check_resource_claim_template_spec(
    path: Path,
    value: ResourceClaimTemplateSpec,
    old: ResourceClaimTemplateSpec | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """ResourceClaimTemplateSpec, types.py:1578."""

    # spec
    spec = value.spec
    spec_was = None if old is None else old.spec
    if spec is not spec_was:
        check_resource_claim_spec((path, "spec"), spec, spec_was, op, errs)

    # overlay
    if op.overlay and (old is None or not same(value, old)):
        errs.extend(
            overlaid(
                overlay_resource_claim_template_spec(op, path, value, old),
                "k8s.io/kubernetes/pkg/apis/core/validation, ValidateTemplateObjectMeta",
            )
        )


def check_resource_claim_template_list(
    path: Path,
    value: ResourceClaimTemplateList,
    old: ResourceClaimTemplateList | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """ResourceClaimTemplateList, types.py:1598."""

    # items
    items_ = value.items
    items_was = None if old is None else old.items
    if old is None or (items_ is not items_was and not same(items_, items_was)):
        items_path = (path, "items")
        for i, items__item in enumerate(items_ or ()):
            check_resource_claim_template((items_path, i), items__item, None, op, errs)


def check_allocated_device_status(
    path: Path,
    value: AllocatedDeviceStatus,
    old: AllocatedDeviceStatus | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """AllocatedDeviceStatus, types.py:1612."""

    # shareID
    #   +k8s:beta(since: "1.37")=+k8s:optional
    #   +k8s:beta(since: "1.37")=+k8s:format=k8s-uuid
    share_id = value.share_id
    if (
        share_id is not None
        and share_id not in KNOWN_UUIDS
        and not is_uuid(share_id)
        and (old is None or share_id != old.share_id)
    ):
        errs.extend(UUID.errors((path, "shareID"), share_id, level="beta"))

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

    # networkData
    #   +k8s:beta(since: "1.37")=+k8s:optional
    network_data = value.network_data
    network_data_was = None if old is None else old.network_data
    if network_data is not None and network_data is not network_data_was:
        check_network_device_data(
            (path, "networkData"), network_data, network_data_was, op, errs
        )


def check_network_device_data(
    path: Path,
    value: NetworkDeviceData,
    old: NetworkDeviceData | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """NetworkDeviceData, types.py:1656."""

    # interfaceName
    #   +k8s:beta(since: "1.37")=+k8s:optional
    #   +k8s:beta(since: "1.37")=+k8s:maxBytes=256
    interface_name = value.interface_name
    if (
        interface_name
        and len(interface_name.encode()) > 256
        and (old is None or interface_name != old.interface_name)
    ):
        errs.append(max_bytes((path, "interfaceName"), 256, level="beta"))

    # ips
    #   +k8s:beta(since: "1.37")=+k8s:optional
    #   +k8s:listType=atomic
    #   +k8s:beta(since: "1.37")=+k8s:unique=set
    #   +k8s:beta(since: "1.37")=+k8s:maxItems=16
    ips = value.ips
    ips_was = None if old is None else old.ips
    if ips and (old is None or not same(ips, ips_was)):
        if len(ips) > 16:
            errs.append(
                max_items((path, "ips"), len(ips), 16, level="beta", short_circuit=True)
            )
        elif len(dict.fromkeys(ips)) != len(ips):
            errs.extend(duplicates((path, "ips"), ips, level="beta"))

    # hardwareAddress
    #   +k8s:beta(since: "1.37")=+k8s:optional
    #   +k8s:beta(since: "1.37")=+k8s:maxBytes=128
    hardware_address = value.hardware_address
    if (
        hardware_address
        and len(hardware_address.encode()) > 128
        and (old is None or hardware_address != old.hardware_address)
    ):
        errs.append(max_bytes((path, "hardwareAddress"), 128, level="beta"))


def each_counter_set_by_name(
    path: Path,
    items: list[CounterSet],
    old: list[CounterSet] | None,
    distinct: bool,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Items of a map list of CounterSet: of an update, those that changed."""
    if not old:
        for i, item in enumerate(items):
            check_counter_set((path, i), item, None, op, errs)
        return
    n = 0
    if distinct and len(items) == len(old):
        unshared = items[0] is not old[0]
        for item in items:
            was = old[n]
            if item is not was and not (unshared and item == was):
                if item.name != was.name:
                    break
                check_counter_set((path, n), item, was, op, errs)
            n += 1
    if n < len(items):
        for i, item, match in touched_items(items, old, BY_NAME, distinct, n):
            check_counter_set((path, i), item, match, op, errs)


def each_device_counter_consumption_by_counter_set(
    path: Path,
    items: list[DeviceCounterConsumption],
    old: list[DeviceCounterConsumption] | None,
    distinct: bool,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Items of a map list of DeviceCounterConsumption: of an update, those that changed."""
    if not old:
        for i, item in enumerate(items):
            check_device_counter_consumption((path, i), item, None, op, errs)
        return
    n = 0
    if distinct and len(items) == len(old):
        unshared = items[0] is not old[0]
        for item in items:
            was = old[n]
            if item is not was and not (unshared and item == was):
                if item.counter_set != was.counter_set:
                    break
                check_device_counter_consumption((path, n), item, was, op, errs)
            n += 1
    if n < len(items):
        for i, item, match in touched_items(items, old, BY_COUNTER_SET, distinct, n):
            check_device_counter_consumption((path, i), item, match, op, errs)


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


def each_device_request_by_name(
    path: Path,
    items: list[DeviceRequest],
    old: list[DeviceRequest] | None,
    distinct: bool,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Items of a map list of DeviceRequest: of an update, those that changed."""
    if not old:
        for i, item in enumerate(items):
            check_device_request((path, i), item, None, op, errs)
        return
    n = 0
    if distinct and len(items) == len(old):
        unshared = items[0] is not old[0]
        for item in items:
            was = old[n]
            if item is not was and not (unshared and item == was):
                if item.name != was.name:
                    break
                check_device_request((path, n), item, was, op, errs)
            n += 1
    if n < len(items):
        for i, item, match in touched_items(items, old, BY_NAME, distinct, n):
            check_device_request((path, i), item, match, op, errs)


def each_device_sub_request_by_name(
    path: Path,
    items: list[DeviceSubRequest],
    old: list[DeviceSubRequest] | None,
    distinct: bool,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Items of a map list of DeviceSubRequest: of an update, those that changed."""
    if not old:
        for i, item in enumerate(items):
            check_device_sub_request((path, i), item, None, op, errs)
        return
    n = 0
    if distinct and len(items) == len(old):
        unshared = items[0] is not old[0]
        for item in items:
            was = old[n]
            if item is not was and not (unshared and item == was):
                if item.name != was.name:
                    break
                check_device_sub_request((path, n), item, was, op, errs)
            n += 1
    if n < len(items):
        for i, item, match in touched_items(items, old, BY_NAME, distinct, n):
            check_device_sub_request((path, i), item, match, op, errs)


def each_allocated_device_status_by_driver_and_device_and_pool_and_share_id(
    path: Path,
    items: list[AllocatedDeviceStatus],
    old: list[AllocatedDeviceStatus] | None,
    distinct: bool,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Items of a map list of AllocatedDeviceStatus: of an update, those that changed."""
    if not old:
        for i, item in enumerate(items):
            check_allocated_device_status((path, i), item, None, op, errs)
        return
    n = 0
    if distinct and len(items) == len(old):
        unshared = items[0] is not old[0]
        for item in items:
            was = old[n]
            if item is not was and not (unshared and same(item, was)):
                if (
                    item.driver != was.driver
                    or item.device != was.device
                    or item.pool != was.pool
                    or item.share_id != was.share_id
                ):
                    break
                check_allocated_device_status((path, n), item, was, op, errs)
            n += 1
    if n < len(items):
        for i, item, match in touched_items(
            items, old, BY_DRIVER_AND_DEVICE_AND_POOL_AND_SHARE_ID, distinct, n
        ):
            check_allocated_device_status((path, i), item, match, op, errs)


def validate_device_class(
    obj: DeviceClass,
    old: DeviceClass | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of DeviceClass; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_device_class(path, obj, old if request.update else None, request, errs)
    return errs


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


def validate_resource_claim(
    obj: ResourceClaim,
    old: ResourceClaim | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of ResourceClaim; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_resource_claim(path, obj, old if request.update else None, request, errs)
    return errs


def validate_resource_claim_template(
    obj: ResourceClaimTemplate,
    old: ResourceClaimTemplate | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of ResourceClaimTemplate; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_resource_claim_template(
        path, obj, old if request.update else None, request, errs
    )
    return errs


def validate_resource_slice(
    obj: ResourceSlice,
    old: ResourceSlice | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of ResourceSlice; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_resource_slice(path, obj, old if request.update else None, request, errs)
    return errs


_SKIP_NODE_OPERATION_MEMBERS: Final[dict[str, Any]] = {
    member.value: member for member in SkipNodeOperation
}
_READ_SKIP_NODE_OPERATION: Final = enum_reader(_SKIP_NODE_OPERATION_MEMBERS)
_READ_QUANTITY: Final = parser(Quantity)
_NO_QUANTITY: Final = Quantity()
_DEVICE_TAINT_EFFECT_MEMBERS: Final[dict[str, Any]] = {
    member.value: member for member in DeviceTaintEffect
}
_READ_TIME: Final = parser(Time)
_DEVICE_ALLOCATION_MODE_MEMBERS: Final[dict[str, Any]] = {
    member.value: member for member in DeviceAllocationMode
}
_READ_RAW_EXTENSION: Final = parser(RawExtension)
_NO_RAW_EXTENSION: Final = RawExtension()
_DEVICE_TOLERATION_OPERATOR_MEMBERS: Final[dict[str, Any]] = {
    member.value: member for member in DeviceTolerationOperator
}
_ALLOCATION_CONFIG_SOURCE_MEMBERS: Final[dict[str, Any]] = {
    member.value: member for member in AllocationConfigSource
}


def read_resource_slice(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ResourceSlice, Any] | None = None,
) -> ResourceSlice:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ResourceSlice)
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
                wrong_type(problems, (path, "kind"), v, "ResourceSlice", "string")
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
                wrong_type(problems, (path, "apiVersion"), v, "ResourceSlice", "string")
    else:
        obj.api_version = ""

    # metadata
    v = NO_FIELDS
    if "metadata" in data:
        n += 1
        v = data["metadata"]
        if type(v) is not dict:
            v = as_object(
                v, (path, "metadata"), problems, "ResourceSlice", "v1.ObjectMeta"
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
                v, (path, "spec"), problems, "ResourceSlice", "v1.ResourceSliceSpec"
            )
    obj.spec = read_resource_slice_spec(
        v,
        (path, "spec"),
        problems,
        reuse and reuse_part(reuse[0].spec, reuse[1], "spec"),
    )

    if n != len(data):
        unknown_fields(problems, path, data, ("kind", "apiVersion", "metadata", "spec"))
    return obj


def decode_resource_slice(
    data: Any, *, path: Path = ROOT, reuse: tuple[ResourceSlice, Any] | None = None
) -> ResourceSlice:
    """JSON data as ResourceSlice; raises DecodeError with all that does not fit."""
    return decoded(read_resource_slice, data, path, reuse, "v1.ResourceSlice")


def encode_resource_slice(obj: ResourceSlice) -> dict[str, Any]:
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
    data["spec"] = encode_resource_slice_spec(obj.spec)

    return data


def apply_defaults_resource_slice(obj: ResourceSlice) -> None:
    """Fill what is unset, in place."""


def read_resource_slice_spec(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ResourceSliceSpec, Any] | None = None,
) -> ResourceSliceSpec:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ResourceSliceSpec)
    n = 0
    v: Any

    # driver
    if "driver" in data:
        n += 1
        v = data["driver"]
        if type(v) is str:
            obj.driver = v
        else:
            obj.driver = ""
            if v is not None:
                wrong_type(problems, (path, "driver"), v, "ResourceSliceSpec", "string")
    else:
        obj.driver = ""

    # pool
    v = NO_FIELDS
    if "pool" in data:
        n += 1
        v = data["pool"]
        if type(v) is not dict:
            v = as_object(
                v, (path, "pool"), problems, "ResourceSliceSpec", "v1.ResourcePool"
            )
    obj.pool = read_resource_pool(
        v,
        (path, "pool"),
        problems,
        reuse and reuse_part(reuse[0].pool, reuse[1], "pool"),
    )

    # node_name
    if "nodeName" in data:
        n += 1
        v = data["nodeName"]
        if type(v) is str:
            obj.node_name = v
        else:
            obj.node_name = None
            if v is not None:
                wrong_type(
                    problems, (path, "nodeName"), v, "ResourceSliceSpec", "string"
                )
    else:
        obj.node_name = None

    # node_selector
    if "nodeSelector" in data:
        n += 1
        v = data["nodeSelector"]
        if type(v) is dict:
            obj.node_selector = read_node_selector(
                v,
                (path, "nodeSelector"),
                problems,
                reuse and reuse_part(reuse[0].node_selector, reuse[1], "nodeSelector"),
            )
        else:
            obj.node_selector = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "nodeSelector"),
                    v,
                    "ResourceSliceSpec",
                    "v1.NodeSelector",
                )
    else:
        obj.node_selector = None

    # all_nodes
    if "allNodes" in data:
        n += 1
        v = data["allNodes"]
        if type(v) is bool:
            obj.all_nodes = v
        else:
            obj.all_nodes = None
            if v is not None:
                wrong_type(problems, (path, "allNodes"), v, "ResourceSliceSpec", "bool")
    else:
        obj.all_nodes = None

    # devices
    if "devices" in data:
        n += 1
        v = data["devices"]
        if type(v) is list:
            obj.devices = read_objects(
                v,
                (path, "devices"),
                problems,
                reuse and reuse_part(reuse[0].devices, reuse[1], "devices"),
                read_device,
                "ResourceSliceSpec",
                "v1.Device",
            )
        else:
            obj.devices = []
            if v is not None:
                wrong_type(
                    problems, (path, "devices"), v, "ResourceSliceSpec", "[]v1.Device"
                )
    else:
        obj.devices = []

    # per_device_node_selection
    if "perDeviceNodeSelection" in data:
        n += 1
        v = data["perDeviceNodeSelection"]
        if type(v) is bool:
            obj.per_device_node_selection = v
        else:
            obj.per_device_node_selection = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "perDeviceNodeSelection"),
                    v,
                    "ResourceSliceSpec",
                    "bool",
                )
    else:
        obj.per_device_node_selection = None

    # shared_counters
    if "sharedCounters" in data:
        n += 1
        v = data["sharedCounters"]
        if type(v) is list:
            obj.shared_counters = read_objects(
                v,
                (path, "sharedCounters"),
                problems,
                reuse
                and reuse_part(reuse[0].shared_counters, reuse[1], "sharedCounters"),
                read_counter_set,
                "ResourceSliceSpec",
                "v1.CounterSet",
            )
        else:
            obj.shared_counters = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "sharedCounters"),
                    v,
                    "ResourceSliceSpec",
                    "[]v1.CounterSet",
                )
    else:
        obj.shared_counters = []

    # partition_type_attribute
    if "partitionTypeAttribute" in data:
        n += 1
        v = data["partitionTypeAttribute"]
        if type(v) is str:
            obj.partition_type_attribute = FullyQualifiedName(v)
        else:
            obj.partition_type_attribute = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "partitionTypeAttribute"),
                    v,
                    "ResourceSliceSpec",
                    "v1.FullyQualifiedName",
                )
    else:
        obj.partition_type_attribute = None

    # skip_node_operations
    if "skipNodeOperations" in data:
        n += 1
        v = data["skipNodeOperations"]
        if type(v) is list:
            obj.skip_node_operations = read_list(
                v,
                (path, "skipNodeOperations"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].skip_node_operations, reuse[1], "skipNodeOperations"
                ),
                _READ_SKIP_NODE_OPERATION,
                "ResourceSliceSpec",
                "v1.SkipNodeOperation",
            )
        else:
            obj.skip_node_operations = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "skipNodeOperations"),
                    v,
                    "ResourceSliceSpec",
                    "[]v1.SkipNodeOperation",
                )
    else:
        obj.skip_node_operations = []

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            (
                "driver",
                "pool",
                "nodeName",
                "nodeSelector",
                "allNodes",
                "devices",
                "perDeviceNodeSelection",
                "sharedCounters",
                "partitionTypeAttribute",
                "skipNodeOperations",
            ),
        )
    return obj


def decode_resource_slice_spec(
    data: Any, *, path: Path = ROOT, reuse: tuple[ResourceSliceSpec, Any] | None = None
) -> ResourceSliceSpec:
    """JSON data as ResourceSliceSpec; raises DecodeError with all that does not fit."""
    return decoded(read_resource_slice_spec, data, path, reuse, "v1.ResourceSliceSpec")


def encode_resource_slice_spec(obj: ResourceSliceSpec) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # driver
    data["driver"] = obj.driver

    # pool
    data["pool"] = encode_resource_pool(obj.pool)

    # node_name
    if obj.node_name is not None:
        data["nodeName"] = obj.node_name

    # node_selector
    if obj.node_selector is not None:
        data["nodeSelector"] = encode_node_selector(obj.node_selector)

    # all_nodes
    if obj.all_nodes is not None:
        data["allNodes"] = obj.all_nodes

    # devices
    if obj.devices:
        data["devices"] = [encode_device(x) for x in obj.devices]

    # per_device_node_selection
    if obj.per_device_node_selection is not None:
        data["perDeviceNodeSelection"] = obj.per_device_node_selection

    # shared_counters
    if obj.shared_counters:
        data["sharedCounters"] = [encode_counter_set(x) for x in obj.shared_counters]

    # partition_type_attribute
    if obj.partition_type_attribute is not None:
        data["partitionTypeAttribute"] = obj.partition_type_attribute

    # skip_node_operations
    if obj.skip_node_operations:
        data["skipNodeOperations"] = [str(x) for x in obj.skip_node_operations]

    return data


def read_counter_set(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[CounterSet, Any] | None = None,
) -> CounterSet:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(CounterSet)
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
                wrong_type(problems, (path, "name"), v, "CounterSet", "string")
    else:
        obj.name = ""

    # counters
    if "counters" in data:
        n += 1
        v = data["counters"]
        if type(v) is dict:
            obj.counters = read_object_map(
                v,
                (path, "counters"),
                problems,
                reuse and reuse_part(reuse[0].counters, reuse[1], "counters"),
                read_counter,
                "CounterSet",
                "v1.Counter",
            )
        else:
            obj.counters = {}
            if v is not None:
                wrong_type(
                    problems,
                    (path, "counters"),
                    v,
                    "CounterSet",
                    "map[string]v1.Counter",
                )
    else:
        obj.counters = {}

    if n != len(data):
        unknown_fields(problems, path, data, ("name", "counters"))
    return obj


def decode_counter_set(
    data: Any, *, path: Path = ROOT, reuse: tuple[CounterSet, Any] | None = None
) -> CounterSet:
    """JSON data as CounterSet; raises DecodeError with all that does not fit."""
    return decoded(read_counter_set, data, path, reuse, "v1.CounterSet")


def encode_counter_set(obj: CounterSet) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    data["name"] = obj.name

    # counters
    if obj.counters:
        data["counters"] = {k: encode_counter(x) for k, x in obj.counters.items()}

    return data


def read_resource_pool(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ResourcePool, Any] | None = None,
) -> ResourcePool:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ResourcePool)
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
                wrong_type(problems, (path, "name"), v, "ResourcePool", "string")
    else:
        obj.name = ""

    # generation
    if "generation" in data:
        n += 1
        v = data["generation"]
        if type(v) is int and -(2**63) <= v < 2**63:
            obj.generation = v
        else:
            obj.generation = 0
            if v is not None:
                wrong_number(problems, (path, "generation"), v, "ResourcePool", "int64")
    else:
        obj.generation = 0

    # resource_slice_count
    if "resourceSliceCount" in data:
        n += 1
        v = data["resourceSliceCount"]
        if type(v) is int and -(2**63) <= v < 2**63:
            obj.resource_slice_count = v
        else:
            obj.resource_slice_count = 0
            if v is not None:
                wrong_number(
                    problems, (path, "resourceSliceCount"), v, "ResourcePool", "int64"
                )
    else:
        obj.resource_slice_count = 0

    if n != len(data):
        unknown_fields(
            problems, path, data, ("name", "generation", "resourceSliceCount")
        )
    return obj


def decode_resource_pool(
    data: Any, *, path: Path = ROOT, reuse: tuple[ResourcePool, Any] | None = None
) -> ResourcePool:
    """JSON data as ResourcePool; raises DecodeError with all that does not fit."""
    return decoded(read_resource_pool, data, path, reuse, "v1.ResourcePool")


def encode_resource_pool(obj: ResourcePool) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    data["name"] = obj.name

    # generation
    data["generation"] = obj.generation

    # resource_slice_count
    data["resourceSliceCount"] = obj.resource_slice_count

    return data


def read_device(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Device, Any] | None = None,
) -> Device:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Device)
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
                wrong_type(problems, (path, "name"), v, "Device", "string")
    else:
        obj.name = ""

    # attributes
    if "attributes" in data:
        n += 1
        v = data["attributes"]
        if type(v) is dict:
            obj.attributes = read_object_map(
                v,
                (path, "attributes"),
                problems,
                reuse and reuse_part(reuse[0].attributes, reuse[1], "attributes"),
                read_device_attribute,
                "Device",
                "v1.DeviceAttribute",
            )
        else:
            obj.attributes = {}
            if v is not None:
                wrong_type(
                    problems,
                    (path, "attributes"),
                    v,
                    "Device",
                    "map[v1.QualifiedName]v1.DeviceAttribute",
                )
    else:
        obj.attributes = {}

    # capacity
    if "capacity" in data:
        n += 1
        v = data["capacity"]
        if type(v) is dict:
            obj.capacity = read_object_map(
                v,
                (path, "capacity"),
                problems,
                reuse and reuse_part(reuse[0].capacity, reuse[1], "capacity"),
                read_device_capacity,
                "Device",
                "v1.DeviceCapacity",
            )
        else:
            obj.capacity = {}
            if v is not None:
                wrong_type(
                    problems,
                    (path, "capacity"),
                    v,
                    "Device",
                    "map[v1.QualifiedName]v1.DeviceCapacity",
                )
    else:
        obj.capacity = {}

    # consumes_counters
    if "consumesCounters" in data:
        n += 1
        v = data["consumesCounters"]
        if type(v) is list:
            obj.consumes_counters = read_objects(
                v,
                (path, "consumesCounters"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].consumes_counters, reuse[1], "consumesCounters"
                ),
                read_device_counter_consumption,
                "Device",
                "v1.DeviceCounterConsumption",
            )
        else:
            obj.consumes_counters = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "consumesCounters"),
                    v,
                    "Device",
                    "[]v1.DeviceCounterConsumption",
                )
    else:
        obj.consumes_counters = []

    # node_name
    if "nodeName" in data:
        n += 1
        v = data["nodeName"]
        if type(v) is str:
            obj.node_name = v
        else:
            obj.node_name = None
            if v is not None:
                wrong_type(problems, (path, "nodeName"), v, "Device", "string")
    else:
        obj.node_name = None

    # node_selector
    if "nodeSelector" in data:
        n += 1
        v = data["nodeSelector"]
        if type(v) is dict:
            obj.node_selector = read_node_selector(
                v,
                (path, "nodeSelector"),
                problems,
                reuse and reuse_part(reuse[0].node_selector, reuse[1], "nodeSelector"),
            )
        else:
            obj.node_selector = None
            if v is not None:
                wrong_type(
                    problems, (path, "nodeSelector"), v, "Device", "v1.NodeSelector"
                )
    else:
        obj.node_selector = None

    # all_nodes
    if "allNodes" in data:
        n += 1
        v = data["allNodes"]
        if type(v) is bool:
            obj.all_nodes = v
        else:
            obj.all_nodes = None
            if v is not None:
                wrong_type(problems, (path, "allNodes"), v, "Device", "bool")
    else:
        obj.all_nodes = None

    # taints
    if "taints" in data:
        n += 1
        v = data["taints"]
        if type(v) is list:
            obj.taints = read_objects(
                v,
                (path, "taints"),
                problems,
                reuse and reuse_part(reuse[0].taints, reuse[1], "taints"),
                read_device_taint,
                "Device",
                "v1.DeviceTaint",
            )
        else:
            obj.taints = []
            if v is not None:
                wrong_type(problems, (path, "taints"), v, "Device", "[]v1.DeviceTaint")
    else:
        obj.taints = []

    # binds_to_node
    if "bindsToNode" in data:
        n += 1
        v = data["bindsToNode"]
        if type(v) is bool:
            obj.binds_to_node = v
        else:
            obj.binds_to_node = None
            if v is not None:
                wrong_type(problems, (path, "bindsToNode"), v, "Device", "bool")
    else:
        obj.binds_to_node = None

    # binding_conditions
    if "bindingConditions" in data:
        n += 1
        v = data["bindingConditions"]
        if type(v) is list:
            obj.binding_conditions = read_strings(
                v,
                (path, "bindingConditions"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].binding_conditions, reuse[1], "bindingConditions"
                ),
                "Device",
                "string",
            )
        else:
            obj.binding_conditions = []
            if v is not None:
                wrong_type(
                    problems, (path, "bindingConditions"), v, "Device", "[]string"
                )
    else:
        obj.binding_conditions = []

    # binding_failure_conditions
    if "bindingFailureConditions" in data:
        n += 1
        v = data["bindingFailureConditions"]
        if type(v) is list:
            obj.binding_failure_conditions = read_strings(
                v,
                (path, "bindingFailureConditions"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].binding_failure_conditions,
                    reuse[1],
                    "bindingFailureConditions",
                ),
                "Device",
                "string",
            )
        else:
            obj.binding_failure_conditions = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "bindingFailureConditions"),
                    v,
                    "Device",
                    "[]string",
                )
    else:
        obj.binding_failure_conditions = []

    # allow_multiple_allocations
    if "allowMultipleAllocations" in data:
        n += 1
        v = data["allowMultipleAllocations"]
        if type(v) is bool:
            obj.allow_multiple_allocations = v
        else:
            obj.allow_multiple_allocations = None
            if v is not None:
                wrong_type(
                    problems, (path, "allowMultipleAllocations"), v, "Device", "bool"
                )
    else:
        obj.allow_multiple_allocations = None

    # node_allocatable_resources
    if "nodeAllocatableResources" in data:
        n += 1
        v = data["nodeAllocatableResources"]
        if type(v) is dict:
            obj.node_allocatable_resources = read_object_map(
                v,
                (path, "nodeAllocatableResources"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].node_allocatable_resources,
                    reuse[1],
                    "nodeAllocatableResources",
                ),
                read_node_allocatable_resource,
                "Device",
                "v1.NodeAllocatableResource",
            )
        else:
            obj.node_allocatable_resources = {}
            if v is not None:
                wrong_type(
                    problems,
                    (path, "nodeAllocatableResources"),
                    v,
                    "Device",
                    "map[v1.ResourceName]v1.NodeAllocatableResource",
                )
    else:
        obj.node_allocatable_resources = {}

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            (
                "name",
                "attributes",
                "capacity",
                "consumesCounters",
                "nodeName",
                "nodeSelector",
                "allNodes",
                "taints",
                "bindsToNode",
                "bindingConditions",
                "bindingFailureConditions",
                "allowMultipleAllocations",
                "nodeAllocatableResources",
            ),
        )
    return obj


def decode_device(
    data: Any, *, path: Path = ROOT, reuse: tuple[Device, Any] | None = None
) -> Device:
    """JSON data as Device; raises DecodeError with all that does not fit."""
    return decoded(read_device, data, path, reuse, "v1.Device")


def encode_device(obj: Device) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    data["name"] = obj.name

    # attributes
    if obj.attributes:
        data["attributes"] = {
            k: encode_device_attribute(x) for k, x in obj.attributes.items()
        }

    # capacity
    if obj.capacity:
        data["capacity"] = {
            k: encode_device_capacity(x) for k, x in obj.capacity.items()
        }

    # consumes_counters
    if obj.consumes_counters:
        data["consumesCounters"] = [
            encode_device_counter_consumption(x) for x in obj.consumes_counters
        ]

    # node_name
    if obj.node_name is not None:
        data["nodeName"] = obj.node_name

    # node_selector
    if obj.node_selector is not None:
        data["nodeSelector"] = encode_node_selector(obj.node_selector)

    # all_nodes
    if obj.all_nodes is not None:
        data["allNodes"] = obj.all_nodes

    # taints
    if obj.taints:
        data["taints"] = [encode_device_taint(x) for x in obj.taints]

    # binds_to_node
    if obj.binds_to_node is not None:
        data["bindsToNode"] = obj.binds_to_node

    # binding_conditions
    if obj.binding_conditions:
        data["bindingConditions"] = list(obj.binding_conditions)

    # binding_failure_conditions
    if obj.binding_failure_conditions:
        data["bindingFailureConditions"] = list(obj.binding_failure_conditions)

    # allow_multiple_allocations
    if obj.allow_multiple_allocations is not None:
        data["allowMultipleAllocations"] = obj.allow_multiple_allocations

    # node_allocatable_resources
    if obj.node_allocatable_resources:
        data["nodeAllocatableResources"] = {
            k: encode_node_allocatable_resource(x)
            for k, x in obj.node_allocatable_resources.items()
        }

    return data


def read_node_allocatable_resource(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[NodeAllocatableResource, Any] | None = None,
) -> NodeAllocatableResource:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(NodeAllocatableResource)
    n = 0

    # mapping
    if "mapping" in data:
        n += 1
        v = data["mapping"]
        if type(v) is dict:
            obj.mapping = read_node_allocatable_mapping(
                v,
                (path, "mapping"),
                problems,
                reuse and reuse_part(reuse[0].mapping, reuse[1], "mapping"),
            )
        else:
            obj.mapping = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "mapping"),
                    v,
                    "NodeAllocatableResource",
                    "v1.NodeAllocatableMapping",
                )
    else:
        obj.mapping = None

    # overhead
    if "overhead" in data:
        n += 1
        v = data["overhead"]
        if type(v) is dict:
            obj.overhead = read_node_allocatable_overhead(
                v,
                (path, "overhead"),
                problems,
                reuse and reuse_part(reuse[0].overhead, reuse[1], "overhead"),
            )
        else:
            obj.overhead = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "overhead"),
                    v,
                    "NodeAllocatableResource",
                    "v1.NodeAllocatableOverhead",
                )
    else:
        obj.overhead = None

    if n != len(data):
        unknown_fields(problems, path, data, ("mapping", "overhead"))
    return obj


def decode_node_allocatable_resource(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[NodeAllocatableResource, Any] | None = None,
) -> NodeAllocatableResource:
    """JSON data as NodeAllocatableResource; raises DecodeError with all that does not fit."""
    return decoded(
        read_node_allocatable_resource, data, path, reuse, "v1.NodeAllocatableResource"
    )


def encode_node_allocatable_resource(obj: NodeAllocatableResource) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # mapping
    if obj.mapping is not None:
        data["mapping"] = encode_node_allocatable_mapping(obj.mapping)

    # overhead
    if obj.overhead is not None:
        data["overhead"] = encode_node_allocatable_overhead(obj.overhead)

    return data


def read_node_allocatable_mapping(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[NodeAllocatableMapping, Any] | None = None,
) -> NodeAllocatableMapping:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(NodeAllocatableMapping)
    n = 0

    # capacity_key
    if "capacityKey" in data:
        n += 1
        v = data["capacityKey"]
        if type(v) is str:
            obj.capacity_key = QualifiedName(v)
        else:
            obj.capacity_key = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "capacityKey"),
                    v,
                    "NodeAllocatableMapping",
                    "v1.QualifiedName",
                )
    else:
        obj.capacity_key = None

    # capacity_multiplier
    obj.capacity_multiplier = None
    if "capacityMultiplier" in data:
        n += 1
        v = data["capacityMultiplier"]
        if v is not None:
            obj.capacity_multiplier = _READ_QUANTITY(
                v,
                (path, "capacityMultiplier"),
                problems,
                "NodeAllocatableMapping",
                "resource.Quantity",
            )

    # device_multiplier
    obj.device_multiplier = None
    if "deviceMultiplier" in data:
        n += 1
        v = data["deviceMultiplier"]
        if v is not None:
            obj.device_multiplier = _READ_QUANTITY(
                v,
                (path, "deviceMultiplier"),
                problems,
                "NodeAllocatableMapping",
                "resource.Quantity",
            )

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            ("capacityKey", "capacityMultiplier", "deviceMultiplier"),
        )
    return obj


def decode_node_allocatable_mapping(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[NodeAllocatableMapping, Any] | None = None,
) -> NodeAllocatableMapping:
    """JSON data as NodeAllocatableMapping; raises DecodeError with all that does not fit."""
    return decoded(
        read_node_allocatable_mapping, data, path, reuse, "v1.NodeAllocatableMapping"
    )


def encode_node_allocatable_mapping(obj: NodeAllocatableMapping) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # capacity_key
    if obj.capacity_key is not None:
        data["capacityKey"] = obj.capacity_key

    # capacity_multiplier
    if obj.capacity_multiplier is not None:
        data["capacityMultiplier"] = obj.capacity_multiplier.to_json()

    # device_multiplier
    if obj.device_multiplier is not None:
        data["deviceMultiplier"] = obj.device_multiplier.to_json()

    return data


def read_node_allocatable_overhead(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[NodeAllocatableOverhead, Any] | None = None,
) -> NodeAllocatableOverhead:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(NodeAllocatableOverhead)
    n = 0

    # per_pod
    obj.per_pod = None
    if "perPod" in data:
        n += 1
        v = data["perPod"]
        if v is not None:
            obj.per_pod = _READ_QUANTITY(
                v,
                (path, "perPod"),
                problems,
                "NodeAllocatableOverhead",
                "resource.Quantity",
            )

    # per_container
    obj.per_container = None
    if "perContainer" in data:
        n += 1
        v = data["perContainer"]
        if v is not None:
            obj.per_container = _READ_QUANTITY(
                v,
                (path, "perContainer"),
                problems,
                "NodeAllocatableOverhead",
                "resource.Quantity",
            )

    if n != len(data):
        unknown_fields(problems, path, data, ("perPod", "perContainer"))
    return obj


def decode_node_allocatable_overhead(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[NodeAllocatableOverhead, Any] | None = None,
) -> NodeAllocatableOverhead:
    """JSON data as NodeAllocatableOverhead; raises DecodeError with all that does not fit."""
    return decoded(
        read_node_allocatable_overhead, data, path, reuse, "v1.NodeAllocatableOverhead"
    )


def encode_node_allocatable_overhead(obj: NodeAllocatableOverhead) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # per_pod
    if obj.per_pod is not None:
        data["perPod"] = obj.per_pod.to_json()

    # per_container
    if obj.per_container is not None:
        data["perContainer"] = obj.per_container.to_json()

    return data


def read_device_counter_consumption(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[DeviceCounterConsumption, Any] | None = None,
) -> DeviceCounterConsumption:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(DeviceCounterConsumption)
    n = 0

    # counter_set
    if "counterSet" in data:
        n += 1
        v = data["counterSet"]
        if type(v) is str:
            obj.counter_set = v
        else:
            obj.counter_set = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "counterSet"),
                    v,
                    "DeviceCounterConsumption",
                    "string",
                )
    else:
        obj.counter_set = ""

    # counters
    if "counters" in data:
        n += 1
        v = data["counters"]
        if type(v) is dict:
            obj.counters = read_object_map(
                v,
                (path, "counters"),
                problems,
                reuse and reuse_part(reuse[0].counters, reuse[1], "counters"),
                read_counter,
                "DeviceCounterConsumption",
                "v1.Counter",
            )
        else:
            obj.counters = {}
            if v is not None:
                wrong_type(
                    problems,
                    (path, "counters"),
                    v,
                    "DeviceCounterConsumption",
                    "map[string]v1.Counter",
                )
    else:
        obj.counters = {}

    if n != len(data):
        unknown_fields(problems, path, data, ("counterSet", "counters"))
    return obj


def decode_device_counter_consumption(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[DeviceCounterConsumption, Any] | None = None,
) -> DeviceCounterConsumption:
    """JSON data as DeviceCounterConsumption; raises DecodeError with all that does not fit."""
    return decoded(
        read_device_counter_consumption,
        data,
        path,
        reuse,
        "v1.DeviceCounterConsumption",
    )


def encode_device_counter_consumption(obj: DeviceCounterConsumption) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # counter_set
    data["counterSet"] = obj.counter_set

    # counters
    if obj.counters:
        data["counters"] = {k: encode_counter(x) for k, x in obj.counters.items()}

    return data


def read_device_capacity(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[DeviceCapacity, Any] | None = None,
) -> DeviceCapacity:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(DeviceCapacity)
    n = 0

    # value
    obj.value = _NO_QUANTITY
    if "value" in data:
        n += 1
        v = data["value"]
        obj.value = _READ_QUANTITY(
            v, (path, "value"), problems, "DeviceCapacity", "resource.Quantity"
        )

    # request_policy
    if "requestPolicy" in data:
        n += 1
        v = data["requestPolicy"]
        if type(v) is dict:
            obj.request_policy = read_capacity_request_policy(
                v,
                (path, "requestPolicy"),
                problems,
                reuse
                and reuse_part(reuse[0].request_policy, reuse[1], "requestPolicy"),
            )
        else:
            obj.request_policy = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "requestPolicy"),
                    v,
                    "DeviceCapacity",
                    "v1.CapacityRequestPolicy",
                )
    else:
        obj.request_policy = None

    if n != len(data):
        unknown_fields(problems, path, data, ("value", "requestPolicy"))
    return obj


def decode_device_capacity(
    data: Any, *, path: Path = ROOT, reuse: tuple[DeviceCapacity, Any] | None = None
) -> DeviceCapacity:
    """JSON data as DeviceCapacity; raises DecodeError with all that does not fit."""
    return decoded(read_device_capacity, data, path, reuse, "v1.DeviceCapacity")


def encode_device_capacity(obj: DeviceCapacity) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # value
    data["value"] = obj.value.to_json()

    # request_policy
    if obj.request_policy is not None:
        data["requestPolicy"] = encode_capacity_request_policy(obj.request_policy)

    return data


def read_counter(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Counter, Any] | None = None,
) -> Counter:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Counter)
    n = 0

    # value
    obj.value = _NO_QUANTITY
    if "value" in data:
        n += 1
        v = data["value"]
        obj.value = _READ_QUANTITY(
            v, (path, "value"), problems, "Counter", "resource.Quantity"
        )

    if n != len(data):
        unknown_fields(problems, path, data, ("value",))
    return obj


def decode_counter(
    data: Any, *, path: Path = ROOT, reuse: tuple[Counter, Any] | None = None
) -> Counter:
    """JSON data as Counter; raises DecodeError with all that does not fit."""
    return decoded(read_counter, data, path, reuse, "v1.Counter")


def encode_counter(obj: Counter) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # value
    data["value"] = obj.value.to_json()

    return data


def read_capacity_request_policy(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[CapacityRequestPolicy, Any] | None = None,
) -> CapacityRequestPolicy:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(CapacityRequestPolicy)
    n = 0

    # default
    obj.default = None
    if "default" in data:
        n += 1
        v = data["default"]
        if v is not None:
            obj.default = _READ_QUANTITY(
                v,
                (path, "default"),
                problems,
                "CapacityRequestPolicy",
                "resource.Quantity",
            )

    # valid_values
    if "validValues" in data:
        n += 1
        v = data["validValues"]
        if type(v) is list:
            obj.valid_values = read_list(
                v,
                (path, "validValues"),
                problems,
                reuse and reuse_part(reuse[0].valid_values, reuse[1], "validValues"),
                _READ_QUANTITY,
                "CapacityRequestPolicy",
                "resource.Quantity",
            )
        else:
            obj.valid_values = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "validValues"),
                    v,
                    "CapacityRequestPolicy",
                    "[]resource.Quantity",
                )
    else:
        obj.valid_values = []

    # valid_range
    if "validRange" in data:
        n += 1
        v = data["validRange"]
        if type(v) is dict:
            obj.valid_range = read_capacity_request_policy_range(
                v,
                (path, "validRange"),
                problems,
                reuse and reuse_part(reuse[0].valid_range, reuse[1], "validRange"),
            )
        else:
            obj.valid_range = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "validRange"),
                    v,
                    "CapacityRequestPolicy",
                    "v1.CapacityRequestPolicyRange",
                )
    else:
        obj.valid_range = None

    if n != len(data):
        unknown_fields(problems, path, data, ("default", "validValues", "validRange"))
    return obj


def decode_capacity_request_policy(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[CapacityRequestPolicy, Any] | None = None,
) -> CapacityRequestPolicy:
    """JSON data as CapacityRequestPolicy; raises DecodeError with all that does not fit."""
    return decoded(
        read_capacity_request_policy, data, path, reuse, "v1.CapacityRequestPolicy"
    )


def encode_capacity_request_policy(obj: CapacityRequestPolicy) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # default
    data["default"] = None if obj.default is None else obj.default.to_json()

    # valid_values
    if obj.valid_values:
        data["validValues"] = [x.to_json() for x in obj.valid_values]

    # valid_range
    if obj.valid_range is not None:
        data["validRange"] = encode_capacity_request_policy_range(obj.valid_range)

    return data


def read_capacity_request_policy_range(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[CapacityRequestPolicyRange, Any] | None = None,
) -> CapacityRequestPolicyRange:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(CapacityRequestPolicyRange)
    n = 0

    # min
    obj.min = None
    if "min" in data:
        n += 1
        v = data["min"]
        if v is not None:
            obj.min = _READ_QUANTITY(
                v,
                (path, "min"),
                problems,
                "CapacityRequestPolicyRange",
                "resource.Quantity",
            )

    # max
    obj.max = None
    if "max" in data:
        n += 1
        v = data["max"]
        if v is not None:
            obj.max = _READ_QUANTITY(
                v,
                (path, "max"),
                problems,
                "CapacityRequestPolicyRange",
                "resource.Quantity",
            )

    # step
    obj.step = None
    if "step" in data:
        n += 1
        v = data["step"]
        if v is not None:
            obj.step = _READ_QUANTITY(
                v,
                (path, "step"),
                problems,
                "CapacityRequestPolicyRange",
                "resource.Quantity",
            )

    if n != len(data):
        unknown_fields(problems, path, data, ("min", "max", "step"))
    return obj


def decode_capacity_request_policy_range(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[CapacityRequestPolicyRange, Any] | None = None,
) -> CapacityRequestPolicyRange:
    """JSON data as CapacityRequestPolicyRange; raises DecodeError with all that does not fit."""
    return decoded(
        read_capacity_request_policy_range,
        data,
        path,
        reuse,
        "v1.CapacityRequestPolicyRange",
    )


def encode_capacity_request_policy_range(
    obj: CapacityRequestPolicyRange,
) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # min
    if obj.min is not None:
        data["min"] = obj.min.to_json()

    # max
    if obj.max is not None:
        data["max"] = obj.max.to_json()

    # step
    if obj.step is not None:
        data["step"] = obj.step.to_json()

    return data


def read_device_attribute(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[DeviceAttribute, Any] | None = None,
) -> DeviceAttribute:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(DeviceAttribute)
    n = 0

    # int_value
    if "int" in data:
        n += 1
        v = data["int"]
        if type(v) is int and -(2**63) <= v < 2**63:
            obj.int_value = v
        else:
            obj.int_value = None
            if v is not None:
                wrong_number(problems, (path, "int"), v, "DeviceAttribute", "int64")
    else:
        obj.int_value = None

    # bool_value
    if "bool" in data:
        n += 1
        v = data["bool"]
        if type(v) is bool:
            obj.bool_value = v
        else:
            obj.bool_value = None
            if v is not None:
                wrong_type(problems, (path, "bool"), v, "DeviceAttribute", "bool")
    else:
        obj.bool_value = None

    # string_value
    if "string" in data:
        n += 1
        v = data["string"]
        if type(v) is str:
            obj.string_value = v
        else:
            obj.string_value = None
            if v is not None:
                wrong_type(problems, (path, "string"), v, "DeviceAttribute", "string")
    else:
        obj.string_value = None

    # version_value
    if "version" in data:
        n += 1
        v = data["version"]
        if type(v) is str:
            obj.version_value = v
        else:
            obj.version_value = None
            if v is not None:
                wrong_type(problems, (path, "version"), v, "DeviceAttribute", "string")
    else:
        obj.version_value = None

    # int_values
    if "ints" in data:
        n += 1
        v = data["ints"]
        if type(v) is list:
            obj.int_values = read_list(
                v,
                (path, "ints"),
                problems,
                reuse and reuse_part(reuse[0].int_values, reuse[1], "ints"),
                read_int64,
                "DeviceAttribute",
                "int64",
            )
        else:
            obj.int_values = []
            if v is not None:
                wrong_type(problems, (path, "ints"), v, "DeviceAttribute", "[]int64")
    else:
        obj.int_values = []

    # bool_values
    if "bools" in data:
        n += 1
        v = data["bools"]
        if type(v) is list:
            obj.bool_values = read_list(
                v,
                (path, "bools"),
                problems,
                reuse and reuse_part(reuse[0].bool_values, reuse[1], "bools"),
                read_bool,
                "DeviceAttribute",
                "bool",
            )
        else:
            obj.bool_values = []
            if v is not None:
                wrong_type(problems, (path, "bools"), v, "DeviceAttribute", "[]bool")
    else:
        obj.bool_values = []

    # string_values
    if "strings" in data:
        n += 1
        v = data["strings"]
        if type(v) is list:
            obj.string_values = read_strings(
                v,
                (path, "strings"),
                problems,
                reuse and reuse_part(reuse[0].string_values, reuse[1], "strings"),
                "DeviceAttribute",
                "string",
            )
        else:
            obj.string_values = []
            if v is not None:
                wrong_type(
                    problems, (path, "strings"), v, "DeviceAttribute", "[]string"
                )
    else:
        obj.string_values = []

    # version_values
    if "versions" in data:
        n += 1
        v = data["versions"]
        if type(v) is list:
            obj.version_values = read_strings(
                v,
                (path, "versions"),
                problems,
                reuse and reuse_part(reuse[0].version_values, reuse[1], "versions"),
                "DeviceAttribute",
                "string",
            )
        else:
            obj.version_values = []
            if v is not None:
                wrong_type(
                    problems, (path, "versions"), v, "DeviceAttribute", "[]string"
                )
    else:
        obj.version_values = []

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            (
                "int",
                "bool",
                "string",
                "version",
                "ints",
                "bools",
                "strings",
                "versions",
            ),
        )
    return obj


def decode_device_attribute(
    data: Any, *, path: Path = ROOT, reuse: tuple[DeviceAttribute, Any] | None = None
) -> DeviceAttribute:
    """JSON data as DeviceAttribute; raises DecodeError with all that does not fit."""
    return decoded(read_device_attribute, data, path, reuse, "v1.DeviceAttribute")


def encode_device_attribute(obj: DeviceAttribute) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # int_value
    if obj.int_value is not None:
        data["int"] = obj.int_value

    # bool_value
    if obj.bool_value is not None:
        data["bool"] = obj.bool_value

    # string_value
    if obj.string_value is not None:
        data["string"] = obj.string_value

    # version_value
    if obj.version_value is not None:
        data["version"] = obj.version_value

    # int_values
    if obj.int_values:
        data["ints"] = list(obj.int_values)

    # bool_values
    if obj.bool_values:
        data["bools"] = list(obj.bool_values)

    # string_values
    if obj.string_values:
        data["strings"] = list(obj.string_values)

    # version_values
    if obj.version_values:
        data["versions"] = list(obj.version_values)

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
                    problems, (path, "effect"), v, "DeviceTaint", "v1.DeviceTaintEffect"
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
    return decoded(read_device_taint, data, path, reuse, "v1.DeviceTaint")


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
                v, (path, "spec"), problems, "DeviceTaintRule", "v1.DeviceTaintRuleSpec"
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
                "v1.DeviceTaintRuleStatus",
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
    return decoded(read_device_taint_rule, data, path, reuse, "v1.DeviceTaintRule")


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
                    "v1.DeviceTaintSelector",
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
                v, (path, "taint"), problems, "DeviceTaintRuleSpec", "v1.DeviceTaint"
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
        read_device_taint_rule_spec, data, path, reuse, "v1.DeviceTaintRuleSpec"
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
        read_device_taint_selector, data, path, reuse, "v1.DeviceTaintSelector"
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
        read_device_taint_rule_status, data, path, reuse, "v1.DeviceTaintRuleStatus"
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
                "v1.DeviceTaintRule",
            )
        else:
            obj.items = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "items"),
                    v,
                    "DeviceTaintRuleList",
                    "[]v1.DeviceTaintRule",
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
        read_device_taint_rule_list, data, path, reuse, "v1.DeviceTaintRuleList"
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


def read_resource_slice_list(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ResourceSliceList, Any] | None = None,
) -> ResourceSliceList:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ResourceSliceList)
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
                wrong_type(problems, (path, "kind"), v, "ResourceSliceList", "string")
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
                    problems, (path, "apiVersion"), v, "ResourceSliceList", "string"
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
                v, (path, "metadata"), problems, "ResourceSliceList", "v1.ListMeta"
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
                read_resource_slice,
                "ResourceSliceList",
                "v1.ResourceSlice",
            )
        else:
            obj.items = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "items"),
                    v,
                    "ResourceSliceList",
                    "[]v1.ResourceSlice",
                )
    else:
        obj.items = []

    if n != len(data):
        unknown_fields(
            problems, path, data, ("kind", "apiVersion", "metadata", "items")
        )
    return obj


def decode_resource_slice_list(
    data: Any, *, path: Path = ROOT, reuse: tuple[ResourceSliceList, Any] | None = None
) -> ResourceSliceList:
    """JSON data as ResourceSliceList; raises DecodeError with all that does not fit."""
    return decoded(read_resource_slice_list, data, path, reuse, "v1.ResourceSliceList")


def encode_resource_slice_list(obj: ResourceSliceList) -> dict[str, Any]:
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
    data["items"] = [encode_resource_slice(x) for x in obj.items or ()]

    return data


def read_resource_claim(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ResourceClaim, Any] | None = None,
) -> ResourceClaim:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ResourceClaim)
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
                wrong_type(problems, (path, "kind"), v, "ResourceClaim", "string")
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
                wrong_type(problems, (path, "apiVersion"), v, "ResourceClaim", "string")
    else:
        obj.api_version = ""

    # metadata
    v = NO_FIELDS
    if "metadata" in data:
        n += 1
        v = data["metadata"]
        if type(v) is not dict:
            v = as_object(
                v, (path, "metadata"), problems, "ResourceClaim", "v1.ObjectMeta"
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
                v, (path, "spec"), problems, "ResourceClaim", "v1.ResourceClaimSpec"
            )
    obj.spec = read_resource_claim_spec(
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
                v, (path, "status"), problems, "ResourceClaim", "v1.ResourceClaimStatus"
            )
    obj.status = read_resource_claim_status(
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


def decode_resource_claim(
    data: Any, *, path: Path = ROOT, reuse: tuple[ResourceClaim, Any] | None = None
) -> ResourceClaim:
    """JSON data as ResourceClaim; raises DecodeError with all that does not fit."""
    return decoded(read_resource_claim, data, path, reuse, "v1.ResourceClaim")


def encode_resource_claim(obj: ResourceClaim) -> dict[str, Any]:
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
    data["spec"] = encode_resource_claim_spec(obj.spec)

    # status
    if inner := encode_resource_claim_status(obj.status):
        data["status"] = inner

    return data


def apply_defaults_resource_claim(obj: ResourceClaim) -> None:
    """Fill what is unset, in place."""

    # spec
    apply_defaults_resource_claim_spec(obj.spec)

    # status
    apply_defaults_resource_claim_status(obj.status)


def read_resource_claim_spec(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ResourceClaimSpec, Any] | None = None,
) -> ResourceClaimSpec:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ResourceClaimSpec)
    n = 0
    v: Any

    # devices
    v = NO_FIELDS
    if "devices" in data:
        n += 1
        v = data["devices"]
        if type(v) is not dict:
            v = as_object(
                v, (path, "devices"), problems, "ResourceClaimSpec", "v1.DeviceClaim"
            )
    obj.devices = read_device_claim(
        v,
        (path, "devices"),
        problems,
        reuse and reuse_part(reuse[0].devices, reuse[1], "devices"),
    )

    if n != len(data):
        unknown_fields(problems, path, data, ("devices",))
    return obj


def decode_resource_claim_spec(
    data: Any, *, path: Path = ROOT, reuse: tuple[ResourceClaimSpec, Any] | None = None
) -> ResourceClaimSpec:
    """JSON data as ResourceClaimSpec; raises DecodeError with all that does not fit."""
    return decoded(read_resource_claim_spec, data, path, reuse, "v1.ResourceClaimSpec")


def encode_resource_claim_spec(obj: ResourceClaimSpec) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # devices
    data["devices"] = encode_device_claim(obj.devices)

    return data


def apply_defaults_resource_claim_spec(obj: ResourceClaimSpec) -> None:
    """Fill what is unset, in place."""

    # devices
    apply_defaults_device_claim(obj.devices)


def read_device_claim(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[DeviceClaim, Any] | None = None,
) -> DeviceClaim:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(DeviceClaim)
    n = 0

    # requests
    if "requests" in data:
        n += 1
        v = data["requests"]
        if type(v) is list:
            obj.requests = read_objects(
                v,
                (path, "requests"),
                problems,
                reuse and reuse_part(reuse[0].requests, reuse[1], "requests"),
                read_device_request,
                "DeviceClaim",
                "v1.DeviceRequest",
            )
        else:
            obj.requests = []
            if v is not None:
                wrong_type(
                    problems, (path, "requests"), v, "DeviceClaim", "[]v1.DeviceRequest"
                )
    else:
        obj.requests = []

    # constraints
    if "constraints" in data:
        n += 1
        v = data["constraints"]
        if type(v) is list:
            obj.constraints = read_objects(
                v,
                (path, "constraints"),
                problems,
                reuse and reuse_part(reuse[0].constraints, reuse[1], "constraints"),
                read_device_constraint,
                "DeviceClaim",
                "v1.DeviceConstraint",
            )
        else:
            obj.constraints = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "constraints"),
                    v,
                    "DeviceClaim",
                    "[]v1.DeviceConstraint",
                )
    else:
        obj.constraints = []

    # config
    if "config" in data:
        n += 1
        v = data["config"]
        if type(v) is list:
            obj.config = read_objects(
                v,
                (path, "config"),
                problems,
                reuse and reuse_part(reuse[0].config, reuse[1], "config"),
                read_device_claim_configuration,
                "DeviceClaim",
                "v1.DeviceClaimConfiguration",
            )
        else:
            obj.config = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "config"),
                    v,
                    "DeviceClaim",
                    "[]v1.DeviceClaimConfiguration",
                )
    else:
        obj.config = []

    if n != len(data):
        unknown_fields(problems, path, data, ("requests", "constraints", "config"))
    return obj


def decode_device_claim(
    data: Any, *, path: Path = ROOT, reuse: tuple[DeviceClaim, Any] | None = None
) -> DeviceClaim:
    """JSON data as DeviceClaim; raises DecodeError with all that does not fit."""
    return decoded(read_device_claim, data, path, reuse, "v1.DeviceClaim")


def encode_device_claim(obj: DeviceClaim) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # requests
    data["requests"] = [encode_device_request(x) for x in obj.requests or ()]

    # constraints
    if obj.constraints:
        data["constraints"] = [encode_device_constraint(x) for x in obj.constraints]

    # config
    if obj.config:
        data["config"] = [encode_device_claim_configuration(x) for x in obj.config]

    return data


def apply_defaults_device_claim(obj: DeviceClaim) -> None:
    """Fill what is unset, in place."""

    # requests
    for requests_item in obj.requests or ():
        apply_defaults_device_request(requests_item)


def read_device_request(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[DeviceRequest, Any] | None = None,
) -> DeviceRequest:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(DeviceRequest)
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
                wrong_type(problems, (path, "name"), v, "DeviceRequest", "string")
    else:
        obj.name = ""

    # exactly
    if "exactly" in data:
        n += 1
        v = data["exactly"]
        if type(v) is dict:
            obj.exactly = read_exact_device_request(
                v,
                (path, "exactly"),
                problems,
                reuse and reuse_part(reuse[0].exactly, reuse[1], "exactly"),
            )
        else:
            obj.exactly = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "exactly"),
                    v,
                    "DeviceRequest",
                    "v1.ExactDeviceRequest",
                )
    else:
        obj.exactly = None

    # first_available
    if "firstAvailable" in data:
        n += 1
        v = data["firstAvailable"]
        if type(v) is list:
            obj.first_available = read_objects(
                v,
                (path, "firstAvailable"),
                problems,
                reuse
                and reuse_part(reuse[0].first_available, reuse[1], "firstAvailable"),
                read_device_sub_request,
                "DeviceRequest",
                "v1.DeviceSubRequest",
            )
        else:
            obj.first_available = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "firstAvailable"),
                    v,
                    "DeviceRequest",
                    "[]v1.DeviceSubRequest",
                )
    else:
        obj.first_available = []

    if n != len(data):
        unknown_fields(problems, path, data, ("name", "exactly", "firstAvailable"))
    return obj


def decode_device_request(
    data: Any, *, path: Path = ROOT, reuse: tuple[DeviceRequest, Any] | None = None
) -> DeviceRequest:
    """JSON data as DeviceRequest; raises DecodeError with all that does not fit."""
    return decoded(read_device_request, data, path, reuse, "v1.DeviceRequest")


def encode_device_request(obj: DeviceRequest) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    data["name"] = obj.name

    # exactly
    if obj.exactly is not None:
        data["exactly"] = encode_exact_device_request(obj.exactly)

    # first_available
    if obj.first_available:
        data["firstAvailable"] = [
            encode_device_sub_request(x) for x in obj.first_available
        ]

    return data


def apply_defaults_device_request(obj: DeviceRequest) -> None:
    """Fill what is unset, in place."""

    # exactly
    if obj.exactly is not None:
        apply_defaults_exact_device_request(obj.exactly)

    # first_available
    for first_available_item in obj.first_available or ():
        apply_defaults_device_sub_request(first_available_item)


def read_exact_device_request(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ExactDeviceRequest, Any] | None = None,
) -> ExactDeviceRequest:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ExactDeviceRequest)
    n = 0

    # device_class_name
    if "deviceClassName" in data:
        n += 1
        v = data["deviceClassName"]
        if type(v) is str:
            obj.device_class_name = v
        else:
            obj.device_class_name = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "deviceClassName"),
                    v,
                    "ExactDeviceRequest",
                    "string",
                )
    else:
        obj.device_class_name = ""

    # selectors
    if "selectors" in data:
        n += 1
        v = data["selectors"]
        if type(v) is list:
            obj.selectors = read_objects(
                v,
                (path, "selectors"),
                problems,
                reuse and reuse_part(reuse[0].selectors, reuse[1], "selectors"),
                read_device_selector,
                "ExactDeviceRequest",
                "v1.DeviceSelector",
            )
        else:
            obj.selectors = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "selectors"),
                    v,
                    "ExactDeviceRequest",
                    "[]v1.DeviceSelector",
                )
    else:
        obj.selectors = []

    # allocation_mode
    if "allocationMode" in data:
        n += 1
        v = data["allocationMode"]
        if type(v) is str:
            obj.allocation_mode = _DEVICE_ALLOCATION_MODE_MEMBERS.get(v, v)
        else:
            obj.allocation_mode = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "allocationMode"),
                    v,
                    "ExactDeviceRequest",
                    "v1.DeviceAllocationMode",
                )
    else:
        obj.allocation_mode = ""

    # count
    if "count" in data:
        n += 1
        v = data["count"]
        if type(v) is int and -(2**63) <= v < 2**63:
            obj.count = v
        else:
            obj.count = 0
            if v is not None:
                wrong_number(
                    problems, (path, "count"), v, "ExactDeviceRequest", "int64"
                )
    else:
        obj.count = 0

    # admin_access
    if "adminAccess" in data:
        n += 1
        v = data["adminAccess"]
        if type(v) is bool:
            obj.admin_access = v
        else:
            obj.admin_access = None
            if v is not None:
                wrong_type(
                    problems, (path, "adminAccess"), v, "ExactDeviceRequest", "bool"
                )
    else:
        obj.admin_access = None

    # tolerations
    if "tolerations" in data:
        n += 1
        v = data["tolerations"]
        if type(v) is list:
            obj.tolerations = read_objects(
                v,
                (path, "tolerations"),
                problems,
                reuse and reuse_part(reuse[0].tolerations, reuse[1], "tolerations"),
                read_device_toleration,
                "ExactDeviceRequest",
                "v1.DeviceToleration",
            )
        else:
            obj.tolerations = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "tolerations"),
                    v,
                    "ExactDeviceRequest",
                    "[]v1.DeviceToleration",
                )
    else:
        obj.tolerations = []

    # capacity
    if "capacity" in data:
        n += 1
        v = data["capacity"]
        if type(v) is dict:
            obj.capacity = read_capacity_requirements(
                v,
                (path, "capacity"),
                problems,
                reuse and reuse_part(reuse[0].capacity, reuse[1], "capacity"),
            )
        else:
            obj.capacity = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "capacity"),
                    v,
                    "ExactDeviceRequest",
                    "v1.CapacityRequirements",
                )
    else:
        obj.capacity = None

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            (
                "deviceClassName",
                "selectors",
                "allocationMode",
                "count",
                "adminAccess",
                "tolerations",
                "capacity",
            ),
        )
    return obj


def decode_exact_device_request(
    data: Any, *, path: Path = ROOT, reuse: tuple[ExactDeviceRequest, Any] | None = None
) -> ExactDeviceRequest:
    """JSON data as ExactDeviceRequest; raises DecodeError with all that does not fit."""
    return decoded(
        read_exact_device_request, data, path, reuse, "v1.ExactDeviceRequest"
    )


def encode_exact_device_request(obj: ExactDeviceRequest) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # device_class_name
    data["deviceClassName"] = obj.device_class_name

    # selectors
    if obj.selectors:
        data["selectors"] = [encode_device_selector(x) for x in obj.selectors]

    # allocation_mode
    if obj.allocation_mode:
        data["allocationMode"] = str(obj.allocation_mode)

    # count
    if obj.count:
        data["count"] = obj.count

    # admin_access
    if obj.admin_access is not None:
        data["adminAccess"] = obj.admin_access

    # tolerations
    if obj.tolerations:
        data["tolerations"] = [encode_device_toleration(x) for x in obj.tolerations]

    # capacity
    if obj.capacity is not None:
        data["capacity"] = encode_capacity_requirements(obj.capacity)

    return data


def apply_defaults_exact_device_request(obj: ExactDeviceRequest) -> None:
    """Fill what is unset, in place."""

    # tolerations
    for tolerations_item in obj.tolerations or ():
        apply_defaults_device_toleration(tolerations_item)


def read_device_sub_request(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[DeviceSubRequest, Any] | None = None,
) -> DeviceSubRequest:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(DeviceSubRequest)
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
                wrong_type(problems, (path, "name"), v, "DeviceSubRequest", "string")
    else:
        obj.name = ""

    # device_class_name
    if "deviceClassName" in data:
        n += 1
        v = data["deviceClassName"]
        if type(v) is str:
            obj.device_class_name = v
        else:
            obj.device_class_name = ""
            if v is not None:
                wrong_type(
                    problems, (path, "deviceClassName"), v, "DeviceSubRequest", "string"
                )
    else:
        obj.device_class_name = ""

    # selectors
    if "selectors" in data:
        n += 1
        v = data["selectors"]
        if type(v) is list:
            obj.selectors = read_objects(
                v,
                (path, "selectors"),
                problems,
                reuse and reuse_part(reuse[0].selectors, reuse[1], "selectors"),
                read_device_selector,
                "DeviceSubRequest",
                "v1.DeviceSelector",
            )
        else:
            obj.selectors = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "selectors"),
                    v,
                    "DeviceSubRequest",
                    "[]v1.DeviceSelector",
                )
    else:
        obj.selectors = []

    # allocation_mode
    if "allocationMode" in data:
        n += 1
        v = data["allocationMode"]
        if type(v) is str:
            obj.allocation_mode = _DEVICE_ALLOCATION_MODE_MEMBERS.get(v, v)
        else:
            obj.allocation_mode = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "allocationMode"),
                    v,
                    "DeviceSubRequest",
                    "v1.DeviceAllocationMode",
                )
    else:
        obj.allocation_mode = ""

    # count
    if "count" in data:
        n += 1
        v = data["count"]
        if type(v) is int and -(2**63) <= v < 2**63:
            obj.count = v
        else:
            obj.count = 0
            if v is not None:
                wrong_number(problems, (path, "count"), v, "DeviceSubRequest", "int64")
    else:
        obj.count = 0

    # tolerations
    if "tolerations" in data:
        n += 1
        v = data["tolerations"]
        if type(v) is list:
            obj.tolerations = read_objects(
                v,
                (path, "tolerations"),
                problems,
                reuse and reuse_part(reuse[0].tolerations, reuse[1], "tolerations"),
                read_device_toleration,
                "DeviceSubRequest",
                "v1.DeviceToleration",
            )
        else:
            obj.tolerations = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "tolerations"),
                    v,
                    "DeviceSubRequest",
                    "[]v1.DeviceToleration",
                )
    else:
        obj.tolerations = []

    # capacity
    if "capacity" in data:
        n += 1
        v = data["capacity"]
        if type(v) is dict:
            obj.capacity = read_capacity_requirements(
                v,
                (path, "capacity"),
                problems,
                reuse and reuse_part(reuse[0].capacity, reuse[1], "capacity"),
            )
        else:
            obj.capacity = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "capacity"),
                    v,
                    "DeviceSubRequest",
                    "v1.CapacityRequirements",
                )
    else:
        obj.capacity = None

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            (
                "name",
                "deviceClassName",
                "selectors",
                "allocationMode",
                "count",
                "tolerations",
                "capacity",
            ),
        )
    return obj


def decode_device_sub_request(
    data: Any, *, path: Path = ROOT, reuse: tuple[DeviceSubRequest, Any] | None = None
) -> DeviceSubRequest:
    """JSON data as DeviceSubRequest; raises DecodeError with all that does not fit."""
    return decoded(read_device_sub_request, data, path, reuse, "v1.DeviceSubRequest")


def encode_device_sub_request(obj: DeviceSubRequest) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    data["name"] = obj.name

    # device_class_name
    data["deviceClassName"] = obj.device_class_name

    # selectors
    if obj.selectors:
        data["selectors"] = [encode_device_selector(x) for x in obj.selectors]

    # allocation_mode
    if obj.allocation_mode:
        data["allocationMode"] = str(obj.allocation_mode)

    # count
    if obj.count:
        data["count"] = obj.count

    # tolerations
    if obj.tolerations:
        data["tolerations"] = [encode_device_toleration(x) for x in obj.tolerations]

    # capacity
    if obj.capacity is not None:
        data["capacity"] = encode_capacity_requirements(obj.capacity)

    return data


def apply_defaults_device_sub_request(obj: DeviceSubRequest) -> None:
    """Fill what is unset, in place."""

    # tolerations
    for tolerations_item in obj.tolerations or ():
        apply_defaults_device_toleration(tolerations_item)


def read_capacity_requirements(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[CapacityRequirements, Any] | None = None,
) -> CapacityRequirements:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(CapacityRequirements)
    n = 0

    # requests
    if "requests" in data:
        n += 1
        v = data["requests"]
        if type(v) is dict:
            obj.requests = read_map(
                v,
                (path, "requests"),
                problems,
                reuse and reuse_part(reuse[0].requests, reuse[1], "requests"),
                _READ_QUANTITY,
                "CapacityRequirements",
                "resource.Quantity",
            )
        else:
            obj.requests = {}
            if v is not None:
                wrong_type(
                    problems,
                    (path, "requests"),
                    v,
                    "CapacityRequirements",
                    "map[v1.QualifiedName]resource.Quantity",
                )
    else:
        obj.requests = {}

    if n != len(data):
        unknown_fields(problems, path, data, ("requests",))
    return obj


def decode_capacity_requirements(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[CapacityRequirements, Any] | None = None,
) -> CapacityRequirements:
    """JSON data as CapacityRequirements; raises DecodeError with all that does not fit."""
    return decoded(
        read_capacity_requirements, data, path, reuse, "v1.CapacityRequirements"
    )


def encode_capacity_requirements(obj: CapacityRequirements) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # requests
    if obj.requests:
        data["requests"] = {k: x.to_json() for k, x in obj.requests.items()}

    return data


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
                    problems, (path, "cel"), v, "DeviceSelector", "v1.CELDeviceSelector"
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
    return decoded(read_device_selector, data, path, reuse, "v1.DeviceSelector")


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
    return decoded(read_cel_device_selector, data, path, reuse, "v1.CELDeviceSelector")


def encode_cel_device_selector(obj: CELDeviceSelector) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # expression
    data["expression"] = obj.expression

    return data


def read_device_constraint(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[DeviceConstraint, Any] | None = None,
) -> DeviceConstraint:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(DeviceConstraint)
    n = 0

    # requests
    if "requests" in data:
        n += 1
        v = data["requests"]
        if type(v) is list:
            obj.requests = read_strings(
                v,
                (path, "requests"),
                problems,
                reuse and reuse_part(reuse[0].requests, reuse[1], "requests"),
                "DeviceConstraint",
                "string",
            )
        else:
            obj.requests = []
            if v is not None:
                wrong_type(
                    problems, (path, "requests"), v, "DeviceConstraint", "[]string"
                )
    else:
        obj.requests = []

    # match_attribute
    if "matchAttribute" in data:
        n += 1
        v = data["matchAttribute"]
        if type(v) is str:
            obj.match_attribute = FullyQualifiedName(v)
        else:
            obj.match_attribute = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "matchAttribute"),
                    v,
                    "DeviceConstraint",
                    "v1.FullyQualifiedName",
                )
    else:
        obj.match_attribute = None

    # distinct_attribute
    if "distinctAttribute" in data:
        n += 1
        v = data["distinctAttribute"]
        if type(v) is str:
            obj.distinct_attribute = FullyQualifiedName(v)
        else:
            obj.distinct_attribute = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "distinctAttribute"),
                    v,
                    "DeviceConstraint",
                    "v1.FullyQualifiedName",
                )
    else:
        obj.distinct_attribute = None

    if n != len(data):
        unknown_fields(
            problems, path, data, ("requests", "matchAttribute", "distinctAttribute")
        )
    return obj


def decode_device_constraint(
    data: Any, *, path: Path = ROOT, reuse: tuple[DeviceConstraint, Any] | None = None
) -> DeviceConstraint:
    """JSON data as DeviceConstraint; raises DecodeError with all that does not fit."""
    return decoded(read_device_constraint, data, path, reuse, "v1.DeviceConstraint")


def encode_device_constraint(obj: DeviceConstraint) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # requests
    if obj.requests:
        data["requests"] = list(obj.requests)

    # match_attribute
    if obj.match_attribute is not None:
        data["matchAttribute"] = obj.match_attribute

    # distinct_attribute
    if obj.distinct_attribute is not None:
        data["distinctAttribute"] = obj.distinct_attribute

    return data


def read_device_claim_configuration(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[DeviceClaimConfiguration, Any] | None = None,
) -> DeviceClaimConfiguration:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(DeviceClaimConfiguration)
    n = 0

    # requests
    if "requests" in data:
        n += 1
        v = data["requests"]
        if type(v) is list:
            obj.requests = read_strings(
                v,
                (path, "requests"),
                problems,
                reuse and reuse_part(reuse[0].requests, reuse[1], "requests"),
                "DeviceClaimConfiguration",
                "string",
            )
        else:
            obj.requests = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "requests"),
                    v,
                    "DeviceClaimConfiguration",
                    "[]string",
                )
    else:
        obj.requests = []

    # device_configuration
    obj.device_configuration = new_object(DeviceConfiguration)

    # opaque
    if "opaque" in data:
        n += 1
        v = data["opaque"]
        if type(v) is dict:
            obj.device_configuration.opaque = read_opaque_device_configuration(
                v,
                (path, "opaque"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].device_configuration.opaque, reuse[1], "opaque"
                ),
            )
        else:
            obj.device_configuration.opaque = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "opaque"),
                    v,
                    "DeviceClaimConfiguration",
                    "v1.OpaqueDeviceConfiguration",
                )
    else:
        obj.device_configuration.opaque = None

    if n != len(data):
        unknown_fields(problems, path, data, ("requests", "opaque"))
    return obj


def decode_device_claim_configuration(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[DeviceClaimConfiguration, Any] | None = None,
) -> DeviceClaimConfiguration:
    """JSON data as DeviceClaimConfiguration; raises DecodeError with all that does not fit."""
    return decoded(
        read_device_claim_configuration,
        data,
        path,
        reuse,
        "v1.DeviceClaimConfiguration",
    )


def encode_device_claim_configuration(obj: DeviceClaimConfiguration) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # requests
    if obj.requests:
        data["requests"] = list(obj.requests)

    # opaque
    if obj.device_configuration.opaque is not None:
        data["opaque"] = encode_opaque_device_configuration(
            obj.device_configuration.opaque
        )

    return data


def read_device_configuration(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[DeviceConfiguration, Any] | None = None,
) -> DeviceConfiguration:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(DeviceConfiguration)
    n = 0

    # opaque
    if "opaque" in data:
        n += 1
        v = data["opaque"]
        if type(v) is dict:
            obj.opaque = read_opaque_device_configuration(
                v,
                (path, "opaque"),
                problems,
                reuse and reuse_part(reuse[0].opaque, reuse[1], "opaque"),
            )
        else:
            obj.opaque = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "opaque"),
                    v,
                    "DeviceConfiguration",
                    "v1.OpaqueDeviceConfiguration",
                )
    else:
        obj.opaque = None

    if n != len(data):
        unknown_fields(problems, path, data, ("opaque",))
    return obj


def decode_device_configuration(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[DeviceConfiguration, Any] | None = None,
) -> DeviceConfiguration:
    """JSON data as DeviceConfiguration; raises DecodeError with all that does not fit."""
    return decoded(
        read_device_configuration, data, path, reuse, "v1.DeviceConfiguration"
    )


def encode_device_configuration(obj: DeviceConfiguration) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # opaque
    if obj.opaque is not None:
        data["opaque"] = encode_opaque_device_configuration(obj.opaque)

    return data


def read_opaque_device_configuration(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[OpaqueDeviceConfiguration, Any] | None = None,
) -> OpaqueDeviceConfiguration:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(OpaqueDeviceConfiguration)
    n = 0

    # driver
    if "driver" in data:
        n += 1
        v = data["driver"]
        if type(v) is str:
            obj.driver = v
        else:
            obj.driver = ""
            if v is not None:
                wrong_type(
                    problems, (path, "driver"), v, "OpaqueDeviceConfiguration", "string"
                )
    else:
        obj.driver = ""

    # parameters
    obj.parameters = _NO_RAW_EXTENSION
    if "parameters" in data:
        n += 1
        v = data["parameters"]
        obj.parameters = _READ_RAW_EXTENSION(
            v,
            (path, "parameters"),
            problems,
            "OpaqueDeviceConfiguration",
            "runtime.RawExtension",
        )

    if n != len(data):
        unknown_fields(problems, path, data, ("driver", "parameters"))
    return obj


def decode_opaque_device_configuration(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[OpaqueDeviceConfiguration, Any] | None = None,
) -> OpaqueDeviceConfiguration:
    """JSON data as OpaqueDeviceConfiguration; raises DecodeError with all that does not fit."""
    return decoded(
        read_opaque_device_configuration,
        data,
        path,
        reuse,
        "v1.OpaqueDeviceConfiguration",
    )


def encode_opaque_device_configuration(
    obj: OpaqueDeviceConfiguration,
) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # driver
    data["driver"] = obj.driver

    # parameters
    data["parameters"] = obj.parameters.to_json()

    return data


def read_device_toleration(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[DeviceToleration, Any] | None = None,
) -> DeviceToleration:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(DeviceToleration)
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
                wrong_type(problems, (path, "key"), v, "DeviceToleration", "string")
    else:
        obj.key = ""

    # operator
    if "operator" in data:
        n += 1
        v = data["operator"]
        if type(v) is str:
            obj.operator = _DEVICE_TOLERATION_OPERATOR_MEMBERS.get(v, v)
        else:
            obj.operator = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "operator"),
                    v,
                    "DeviceToleration",
                    "v1.DeviceTolerationOperator",
                )
    else:
        obj.operator = ""

    # value
    if "value" in data:
        n += 1
        v = data["value"]
        if type(v) is str:
            obj.value = v
        else:
            obj.value = ""
            if v is not None:
                wrong_type(problems, (path, "value"), v, "DeviceToleration", "string")
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
                    "DeviceToleration",
                    "v1.DeviceTaintEffect",
                )
    else:
        obj.effect = ""

    # toleration_seconds
    if "tolerationSeconds" in data:
        n += 1
        v = data["tolerationSeconds"]
        if type(v) is int and -(2**63) <= v < 2**63:
            obj.toleration_seconds = v
        else:
            obj.toleration_seconds = None
            if v is not None:
                wrong_number(
                    problems,
                    (path, "tolerationSeconds"),
                    v,
                    "DeviceToleration",
                    "int64",
                )
    else:
        obj.toleration_seconds = None

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            ("key", "operator", "value", "effect", "tolerationSeconds"),
        )
    return obj


def decode_device_toleration(
    data: Any, *, path: Path = ROOT, reuse: tuple[DeviceToleration, Any] | None = None
) -> DeviceToleration:
    """JSON data as DeviceToleration; raises DecodeError with all that does not fit."""
    return decoded(read_device_toleration, data, path, reuse, "v1.DeviceToleration")


def encode_device_toleration(obj: DeviceToleration) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # key
    if obj.key:
        data["key"] = obj.key

    # operator
    if obj.operator:
        data["operator"] = str(obj.operator)

    # value
    if obj.value:
        data["value"] = obj.value

    # effect
    if obj.effect:
        data["effect"] = str(obj.effect)

    # toleration_seconds
    if obj.toleration_seconds is not None:
        data["tolerationSeconds"] = obj.toleration_seconds

    return data


def apply_defaults_device_toleration(obj: DeviceToleration) -> None:
    """Fill what is unset, in place."""

    # operator
    #   +default="Equal"
    if not obj.operator:
        obj.operator = DeviceTolerationOperator.EQUAL


def read_resource_claim_status(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ResourceClaimStatus, Any] | None = None,
) -> ResourceClaimStatus:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ResourceClaimStatus)
    n = 0

    # allocation
    if "allocation" in data:
        n += 1
        v = data["allocation"]
        if type(v) is dict:
            obj.allocation = read_allocation_result(
                v,
                (path, "allocation"),
                problems,
                reuse and reuse_part(reuse[0].allocation, reuse[1], "allocation"),
            )
        else:
            obj.allocation = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "allocation"),
                    v,
                    "ResourceClaimStatus",
                    "v1.AllocationResult",
                )
    else:
        obj.allocation = None

    # reserved_for
    if "reservedFor" in data:
        n += 1
        v = data["reservedFor"]
        if type(v) is list:
            obj.reserved_for = read_objects(
                v,
                (path, "reservedFor"),
                problems,
                reuse and reuse_part(reuse[0].reserved_for, reuse[1], "reservedFor"),
                read_resource_claim_consumer_reference,
                "ResourceClaimStatus",
                "v1.ResourceClaimConsumerReference",
            )
        else:
            obj.reserved_for = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "reservedFor"),
                    v,
                    "ResourceClaimStatus",
                    "[]v1.ResourceClaimConsumerReference",
                )
    else:
        obj.reserved_for = []

    # devices
    if "devices" in data:
        n += 1
        v = data["devices"]
        if type(v) is list:
            obj.devices = read_objects(
                v,
                (path, "devices"),
                problems,
                reuse and reuse_part(reuse[0].devices, reuse[1], "devices"),
                read_allocated_device_status,
                "ResourceClaimStatus",
                "v1.AllocatedDeviceStatus",
            )
        else:
            obj.devices = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "devices"),
                    v,
                    "ResourceClaimStatus",
                    "[]v1.AllocatedDeviceStatus",
                )
    else:
        obj.devices = []

    if n != len(data):
        unknown_fields(problems, path, data, ("allocation", "reservedFor", "devices"))
    return obj


def decode_resource_claim_status(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[ResourceClaimStatus, Any] | None = None,
) -> ResourceClaimStatus:
    """JSON data as ResourceClaimStatus; raises DecodeError with all that does not fit."""
    return decoded(
        read_resource_claim_status, data, path, reuse, "v1.ResourceClaimStatus"
    )


def encode_resource_claim_status(obj: ResourceClaimStatus) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # allocation
    if obj.allocation is not None:
        data["allocation"] = encode_allocation_result(obj.allocation)

    # reserved_for
    if obj.reserved_for:
        data["reservedFor"] = [
            encode_resource_claim_consumer_reference(x) for x in obj.reserved_for
        ]

    # devices
    if obj.devices:
        data["devices"] = [encode_allocated_device_status(x) for x in obj.devices]

    return data


def apply_defaults_resource_claim_status(obj: ResourceClaimStatus) -> None:
    """Fill what is unset, in place."""

    # allocation
    if obj.allocation is not None:
        apply_defaults_allocation_result(obj.allocation)


def read_resource_claim_consumer_reference(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ResourceClaimConsumerReference, Any] | None = None,
) -> ResourceClaimConsumerReference:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ResourceClaimConsumerReference)
    n = 0

    # api_group
    if "apiGroup" in data:
        n += 1
        v = data["apiGroup"]
        if type(v) is str:
            obj.api_group = v
        else:
            obj.api_group = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "apiGroup"),
                    v,
                    "ResourceClaimConsumerReference",
                    "string",
                )
    else:
        obj.api_group = ""

    # resource
    if "resource" in data:
        n += 1
        v = data["resource"]
        if type(v) is str:
            obj.resource = v
        else:
            obj.resource = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "resource"),
                    v,
                    "ResourceClaimConsumerReference",
                    "string",
                )
    else:
        obj.resource = ""

    # name
    if "name" in data:
        n += 1
        v = data["name"]
        if type(v) is str:
            obj.name = v
        else:
            obj.name = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "name"),
                    v,
                    "ResourceClaimConsumerReference",
                    "string",
                )
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
                wrong_type(
                    problems,
                    (path, "uid"),
                    v,
                    "ResourceClaimConsumerReference",
                    "types.UID",
                )
    else:
        obj.uid = UID("")

    if n != len(data):
        unknown_fields(problems, path, data, ("apiGroup", "resource", "name", "uid"))
    return obj


def decode_resource_claim_consumer_reference(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[ResourceClaimConsumerReference, Any] | None = None,
) -> ResourceClaimConsumerReference:
    """JSON data as ResourceClaimConsumerReference; raises DecodeError with all that does not fit."""
    return decoded(
        read_resource_claim_consumer_reference,
        data,
        path,
        reuse,
        "v1.ResourceClaimConsumerReference",
    )


def encode_resource_claim_consumer_reference(
    obj: ResourceClaimConsumerReference,
) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # api_group
    if obj.api_group:
        data["apiGroup"] = obj.api_group

    # resource
    data["resource"] = obj.resource

    # name
    data["name"] = obj.name

    # uid
    data["uid"] = obj.uid

    return data


def read_allocation_result(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[AllocationResult, Any] | None = None,
) -> AllocationResult:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(AllocationResult)
    n = 0
    v: Any

    # devices
    v = NO_FIELDS
    if "devices" in data:
        n += 1
        v = data["devices"]
        if type(v) is not dict:
            v = as_object(
                v,
                (path, "devices"),
                problems,
                "AllocationResult",
                "v1.DeviceAllocationResult",
            )
    obj.devices = read_device_allocation_result(
        v,
        (path, "devices"),
        problems,
        reuse and reuse_part(reuse[0].devices, reuse[1], "devices"),
    )

    # node_selector
    if "nodeSelector" in data:
        n += 1
        v = data["nodeSelector"]
        if type(v) is dict:
            obj.node_selector = read_node_selector(
                v,
                (path, "nodeSelector"),
                problems,
                reuse and reuse_part(reuse[0].node_selector, reuse[1], "nodeSelector"),
            )
        else:
            obj.node_selector = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "nodeSelector"),
                    v,
                    "AllocationResult",
                    "v1.NodeSelector",
                )
    else:
        obj.node_selector = None

    # allocation_timestamp
    obj.allocation_timestamp = None
    if "allocationTimestamp" in data:
        n += 1
        v = data["allocationTimestamp"]
        if v is not None:
            obj.allocation_timestamp = _READ_TIME(
                v,
                (path, "allocationTimestamp"),
                problems,
                "AllocationResult",
                "v1.Time",
            )

    if n != len(data):
        unknown_fields(
            problems, path, data, ("devices", "nodeSelector", "allocationTimestamp")
        )
    return obj


def decode_allocation_result(
    data: Any, *, path: Path = ROOT, reuse: tuple[AllocationResult, Any] | None = None
) -> AllocationResult:
    """JSON data as AllocationResult; raises DecodeError with all that does not fit."""
    return decoded(read_allocation_result, data, path, reuse, "v1.AllocationResult")


def encode_allocation_result(obj: AllocationResult) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # devices
    if inner := encode_device_allocation_result(obj.devices):
        data["devices"] = inner

    # node_selector
    if obj.node_selector is not None:
        data["nodeSelector"] = encode_node_selector(obj.node_selector)

    # allocation_timestamp
    if obj.allocation_timestamp is not None:
        data["allocationTimestamp"] = obj.allocation_timestamp.to_json()

    return data


def apply_defaults_allocation_result(obj: AllocationResult) -> None:
    """Fill what is unset, in place."""

    # devices
    apply_defaults_device_allocation_result(obj.devices)


def read_device_allocation_result(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[DeviceAllocationResult, Any] | None = None,
) -> DeviceAllocationResult:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(DeviceAllocationResult)
    n = 0

    # results
    if "results" in data:
        n += 1
        v = data["results"]
        if type(v) is list:
            obj.results = read_objects(
                v,
                (path, "results"),
                problems,
                reuse and reuse_part(reuse[0].results, reuse[1], "results"),
                read_device_request_allocation_result,
                "DeviceAllocationResult",
                "v1.DeviceRequestAllocationResult",
            )
        else:
            obj.results = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "results"),
                    v,
                    "DeviceAllocationResult",
                    "[]v1.DeviceRequestAllocationResult",
                )
    else:
        obj.results = []

    # config
    if "config" in data:
        n += 1
        v = data["config"]
        if type(v) is list:
            obj.config = read_objects(
                v,
                (path, "config"),
                problems,
                reuse and reuse_part(reuse[0].config, reuse[1], "config"),
                read_device_allocation_configuration,
                "DeviceAllocationResult",
                "v1.DeviceAllocationConfiguration",
            )
        else:
            obj.config = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "config"),
                    v,
                    "DeviceAllocationResult",
                    "[]v1.DeviceAllocationConfiguration",
                )
    else:
        obj.config = []

    if n != len(data):
        unknown_fields(problems, path, data, ("results", "config"))
    return obj


def decode_device_allocation_result(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[DeviceAllocationResult, Any] | None = None,
) -> DeviceAllocationResult:
    """JSON data as DeviceAllocationResult; raises DecodeError with all that does not fit."""
    return decoded(
        read_device_allocation_result, data, path, reuse, "v1.DeviceAllocationResult"
    )


def encode_device_allocation_result(obj: DeviceAllocationResult) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # results
    if obj.results:
        data["results"] = [
            encode_device_request_allocation_result(x) for x in obj.results
        ]

    # config
    if obj.config:
        data["config"] = [encode_device_allocation_configuration(x) for x in obj.config]

    return data


def apply_defaults_device_allocation_result(obj: DeviceAllocationResult) -> None:
    """Fill what is unset, in place."""

    # results
    for results_item in obj.results or ():
        apply_defaults_device_request_allocation_result(results_item)


def read_device_request_allocation_result(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[DeviceRequestAllocationResult, Any] | None = None,
) -> DeviceRequestAllocationResult:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(DeviceRequestAllocationResult)
    n = 0

    # request
    if "request" in data:
        n += 1
        v = data["request"]
        if type(v) is str:
            obj.request = v
        else:
            obj.request = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "request"),
                    v,
                    "DeviceRequestAllocationResult",
                    "string",
                )
    else:
        obj.request = ""

    # driver
    if "driver" in data:
        n += 1
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
                    "DeviceRequestAllocationResult",
                    "string",
                )
    else:
        obj.driver = ""

    # pool
    if "pool" in data:
        n += 1
        v = data["pool"]
        if type(v) is str:
            obj.pool = v
        else:
            obj.pool = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "pool"),
                    v,
                    "DeviceRequestAllocationResult",
                    "string",
                )
    else:
        obj.pool = ""

    # device
    if "device" in data:
        n += 1
        v = data["device"]
        if type(v) is str:
            obj.device = v
        else:
            obj.device = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "device"),
                    v,
                    "DeviceRequestAllocationResult",
                    "string",
                )
    else:
        obj.device = ""

    # admin_access
    if "adminAccess" in data:
        n += 1
        v = data["adminAccess"]
        if type(v) is bool:
            obj.admin_access = v
        else:
            obj.admin_access = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "adminAccess"),
                    v,
                    "DeviceRequestAllocationResult",
                    "bool",
                )
    else:
        obj.admin_access = None

    # tolerations
    if "tolerations" in data:
        n += 1
        v = data["tolerations"]
        if type(v) is list:
            obj.tolerations = read_objects(
                v,
                (path, "tolerations"),
                problems,
                reuse and reuse_part(reuse[0].tolerations, reuse[1], "tolerations"),
                read_device_toleration,
                "DeviceRequestAllocationResult",
                "v1.DeviceToleration",
            )
        else:
            obj.tolerations = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "tolerations"),
                    v,
                    "DeviceRequestAllocationResult",
                    "[]v1.DeviceToleration",
                )
    else:
        obj.tolerations = []

    # binding_conditions
    if "bindingConditions" in data:
        n += 1
        v = data["bindingConditions"]
        if type(v) is list:
            obj.binding_conditions = read_strings(
                v,
                (path, "bindingConditions"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].binding_conditions, reuse[1], "bindingConditions"
                ),
                "DeviceRequestAllocationResult",
                "string",
            )
        else:
            obj.binding_conditions = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "bindingConditions"),
                    v,
                    "DeviceRequestAllocationResult",
                    "[]string",
                )
    else:
        obj.binding_conditions = []

    # binding_failure_conditions
    if "bindingFailureConditions" in data:
        n += 1
        v = data["bindingFailureConditions"]
        if type(v) is list:
            obj.binding_failure_conditions = read_strings(
                v,
                (path, "bindingFailureConditions"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].binding_failure_conditions,
                    reuse[1],
                    "bindingFailureConditions",
                ),
                "DeviceRequestAllocationResult",
                "string",
            )
        else:
            obj.binding_failure_conditions = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "bindingFailureConditions"),
                    v,
                    "DeviceRequestAllocationResult",
                    "[]string",
                )
    else:
        obj.binding_failure_conditions = []

    # share_id
    if "shareID" in data:
        n += 1
        v = data["shareID"]
        if type(v) is str:
            obj.share_id = UID(v)
        else:
            obj.share_id = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "shareID"),
                    v,
                    "DeviceRequestAllocationResult",
                    "types.UID",
                )
    else:
        obj.share_id = None

    # consumed_capacity
    if "consumedCapacity" in data:
        n += 1
        v = data["consumedCapacity"]
        if type(v) is dict:
            obj.consumed_capacity = read_map(
                v,
                (path, "consumedCapacity"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].consumed_capacity, reuse[1], "consumedCapacity"
                ),
                _READ_QUANTITY,
                "DeviceRequestAllocationResult",
                "resource.Quantity",
            )
        else:
            obj.consumed_capacity = {}
            if v is not None:
                wrong_type(
                    problems,
                    (path, "consumedCapacity"),
                    v,
                    "DeviceRequestAllocationResult",
                    "map[v1.QualifiedName]resource.Quantity",
                )
    else:
        obj.consumed_capacity = {}

    # skip_node_operations
    if "skipNodeOperations" in data:
        n += 1
        v = data["skipNodeOperations"]
        if type(v) is list:
            obj.skip_node_operations = read_list(
                v,
                (path, "skipNodeOperations"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].skip_node_operations, reuse[1], "skipNodeOperations"
                ),
                _READ_SKIP_NODE_OPERATION,
                "DeviceRequestAllocationResult",
                "v1.SkipNodeOperation",
            )
        else:
            obj.skip_node_operations = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "skipNodeOperations"),
                    v,
                    "DeviceRequestAllocationResult",
                    "[]v1.SkipNodeOperation",
                )
    else:
        obj.skip_node_operations = []

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            (
                "request",
                "driver",
                "pool",
                "device",
                "adminAccess",
                "tolerations",
                "bindingConditions",
                "bindingFailureConditions",
                "shareID",
                "consumedCapacity",
                "skipNodeOperations",
            ),
        )
    return obj


def decode_device_request_allocation_result(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[DeviceRequestAllocationResult, Any] | None = None,
) -> DeviceRequestAllocationResult:
    """JSON data as DeviceRequestAllocationResult; raises DecodeError with all that does not fit."""
    return decoded(
        read_device_request_allocation_result,
        data,
        path,
        reuse,
        "v1.DeviceRequestAllocationResult",
    )


def encode_device_request_allocation_result(
    obj: DeviceRequestAllocationResult,
) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # request
    data["request"] = obj.request

    # driver
    data["driver"] = obj.driver

    # pool
    data["pool"] = obj.pool

    # device
    data["device"] = obj.device

    # admin_access
    if obj.admin_access is not None:
        data["adminAccess"] = obj.admin_access

    # tolerations
    if obj.tolerations:
        data["tolerations"] = [encode_device_toleration(x) for x in obj.tolerations]

    # binding_conditions
    if obj.binding_conditions:
        data["bindingConditions"] = list(obj.binding_conditions)

    # binding_failure_conditions
    if obj.binding_failure_conditions:
        data["bindingFailureConditions"] = list(obj.binding_failure_conditions)

    # share_id
    if obj.share_id is not None:
        data["shareID"] = obj.share_id

    # consumed_capacity
    if obj.consumed_capacity:
        data["consumedCapacity"] = {
            k: x.to_json() for k, x in obj.consumed_capacity.items()
        }

    # skip_node_operations
    if obj.skip_node_operations:
        data["skipNodeOperations"] = [str(x) for x in obj.skip_node_operations]

    return data


def apply_defaults_device_request_allocation_result(
    obj: DeviceRequestAllocationResult,
) -> None:
    """Fill what is unset, in place."""

    # tolerations
    for tolerations_item in obj.tolerations or ():
        apply_defaults_device_toleration(tolerations_item)


def read_device_allocation_configuration(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[DeviceAllocationConfiguration, Any] | None = None,
) -> DeviceAllocationConfiguration:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(DeviceAllocationConfiguration)
    n = 0

    # source
    if "source" in data:
        n += 1
        v = data["source"]
        if type(v) is str:
            obj.source = _ALLOCATION_CONFIG_SOURCE_MEMBERS.get(v, v)
        else:
            obj.source = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "source"),
                    v,
                    "DeviceAllocationConfiguration",
                    "v1.AllocationConfigSource",
                )
    else:
        obj.source = ""

    # requests
    if "requests" in data:
        n += 1
        v = data["requests"]
        if type(v) is list:
            obj.requests = read_strings(
                v,
                (path, "requests"),
                problems,
                reuse and reuse_part(reuse[0].requests, reuse[1], "requests"),
                "DeviceAllocationConfiguration",
                "string",
            )
        else:
            obj.requests = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "requests"),
                    v,
                    "DeviceAllocationConfiguration",
                    "[]string",
                )
    else:
        obj.requests = []

    # device_configuration
    obj.device_configuration = new_object(DeviceConfiguration)

    # opaque
    if "opaque" in data:
        n += 1
        v = data["opaque"]
        if type(v) is dict:
            obj.device_configuration.opaque = read_opaque_device_configuration(
                v,
                (path, "opaque"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].device_configuration.opaque, reuse[1], "opaque"
                ),
            )
        else:
            obj.device_configuration.opaque = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "opaque"),
                    v,
                    "DeviceAllocationConfiguration",
                    "v1.OpaqueDeviceConfiguration",
                )
    else:
        obj.device_configuration.opaque = None

    if n != len(data):
        unknown_fields(problems, path, data, ("source", "requests", "opaque"))
    return obj


def decode_device_allocation_configuration(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[DeviceAllocationConfiguration, Any] | None = None,
) -> DeviceAllocationConfiguration:
    """JSON data as DeviceAllocationConfiguration; raises DecodeError with all that does not fit."""
    return decoded(
        read_device_allocation_configuration,
        data,
        path,
        reuse,
        "v1.DeviceAllocationConfiguration",
    )


def encode_device_allocation_configuration(
    obj: DeviceAllocationConfiguration,
) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # source
    data["source"] = str(obj.source)

    # requests
    if obj.requests:
        data["requests"] = list(obj.requests)

    # opaque
    if obj.device_configuration.opaque is not None:
        data["opaque"] = encode_opaque_device_configuration(
            obj.device_configuration.opaque
        )

    return data


def read_resource_claim_list(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ResourceClaimList, Any] | None = None,
) -> ResourceClaimList:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ResourceClaimList)
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
                wrong_type(problems, (path, "kind"), v, "ResourceClaimList", "string")
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
                    problems, (path, "apiVersion"), v, "ResourceClaimList", "string"
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
                v, (path, "metadata"), problems, "ResourceClaimList", "v1.ListMeta"
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
                read_resource_claim,
                "ResourceClaimList",
                "v1.ResourceClaim",
            )
        else:
            obj.items = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "items"),
                    v,
                    "ResourceClaimList",
                    "[]v1.ResourceClaim",
                )
    else:
        obj.items = []

    if n != len(data):
        unknown_fields(
            problems, path, data, ("kind", "apiVersion", "metadata", "items")
        )
    return obj


def decode_resource_claim_list(
    data: Any, *, path: Path = ROOT, reuse: tuple[ResourceClaimList, Any] | None = None
) -> ResourceClaimList:
    """JSON data as ResourceClaimList; raises DecodeError with all that does not fit."""
    return decoded(read_resource_claim_list, data, path, reuse, "v1.ResourceClaimList")


def encode_resource_claim_list(obj: ResourceClaimList) -> dict[str, Any]:
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
    data["items"] = [encode_resource_claim(x) for x in obj.items or ()]

    return data


def apply_defaults_resource_claim_list(obj: ResourceClaimList) -> None:
    """Fill what is unset, in place."""

    # items
    for items_item in obj.items or ():
        apply_defaults_resource_claim(items_item)


def read_device_class(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[DeviceClass, Any] | None = None,
) -> DeviceClass:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(DeviceClass)
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
                wrong_type(problems, (path, "kind"), v, "DeviceClass", "string")
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
                wrong_type(problems, (path, "apiVersion"), v, "DeviceClass", "string")
    else:
        obj.api_version = ""

    # metadata
    v = NO_FIELDS
    if "metadata" in data:
        n += 1
        v = data["metadata"]
        if type(v) is not dict:
            v = as_object(
                v, (path, "metadata"), problems, "DeviceClass", "v1.ObjectMeta"
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
                v, (path, "spec"), problems, "DeviceClass", "v1.DeviceClassSpec"
            )
    obj.spec = read_device_class_spec(
        v,
        (path, "spec"),
        problems,
        reuse and reuse_part(reuse[0].spec, reuse[1], "spec"),
    )

    if n != len(data):
        unknown_fields(problems, path, data, ("kind", "apiVersion", "metadata", "spec"))
    return obj


def decode_device_class(
    data: Any, *, path: Path = ROOT, reuse: tuple[DeviceClass, Any] | None = None
) -> DeviceClass:
    """JSON data as DeviceClass; raises DecodeError with all that does not fit."""
    return decoded(read_device_class, data, path, reuse, "v1.DeviceClass")


def encode_device_class(obj: DeviceClass) -> dict[str, Any]:
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
    data["spec"] = encode_device_class_spec(obj.spec)

    return data


def apply_defaults_device_class(obj: DeviceClass) -> None:
    """Fill what is unset, in place."""


def read_device_class_spec(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[DeviceClassSpec, Any] | None = None,
) -> DeviceClassSpec:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(DeviceClassSpec)
    n = 0

    # selectors
    if "selectors" in data:
        n += 1
        v = data["selectors"]
        if type(v) is list:
            obj.selectors = read_objects(
                v,
                (path, "selectors"),
                problems,
                reuse and reuse_part(reuse[0].selectors, reuse[1], "selectors"),
                read_device_selector,
                "DeviceClassSpec",
                "v1.DeviceSelector",
            )
        else:
            obj.selectors = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "selectors"),
                    v,
                    "DeviceClassSpec",
                    "[]v1.DeviceSelector",
                )
    else:
        obj.selectors = []

    # config
    if "config" in data:
        n += 1
        v = data["config"]
        if type(v) is list:
            obj.config = read_objects(
                v,
                (path, "config"),
                problems,
                reuse and reuse_part(reuse[0].config, reuse[1], "config"),
                read_device_class_configuration,
                "DeviceClassSpec",
                "v1.DeviceClassConfiguration",
            )
        else:
            obj.config = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "config"),
                    v,
                    "DeviceClassSpec",
                    "[]v1.DeviceClassConfiguration",
                )
    else:
        obj.config = []

    # extended_resource_name
    if "extendedResourceName" in data:
        n += 1
        v = data["extendedResourceName"]
        if type(v) is str:
            obj.extended_resource_name = v
        else:
            obj.extended_resource_name = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "extendedResourceName"),
                    v,
                    "DeviceClassSpec",
                    "string",
                )
    else:
        obj.extended_resource_name = None

    if n != len(data):
        unknown_fields(
            problems, path, data, ("selectors", "config", "extendedResourceName")
        )
    return obj


def decode_device_class_spec(
    data: Any, *, path: Path = ROOT, reuse: tuple[DeviceClassSpec, Any] | None = None
) -> DeviceClassSpec:
    """JSON data as DeviceClassSpec; raises DecodeError with all that does not fit."""
    return decoded(read_device_class_spec, data, path, reuse, "v1.DeviceClassSpec")


def encode_device_class_spec(obj: DeviceClassSpec) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # selectors
    if obj.selectors:
        data["selectors"] = [encode_device_selector(x) for x in obj.selectors]

    # config
    if obj.config:
        data["config"] = [encode_device_class_configuration(x) for x in obj.config]

    # extended_resource_name
    if obj.extended_resource_name is not None:
        data["extendedResourceName"] = obj.extended_resource_name

    return data


def read_device_class_configuration(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[DeviceClassConfiguration, Any] | None = None,
) -> DeviceClassConfiguration:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(DeviceClassConfiguration)
    n = 0

    # device_configuration
    obj.device_configuration = new_object(DeviceConfiguration)

    # opaque
    if "opaque" in data:
        n += 1
        v = data["opaque"]
        if type(v) is dict:
            obj.device_configuration.opaque = read_opaque_device_configuration(
                v,
                (path, "opaque"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].device_configuration.opaque, reuse[1], "opaque"
                ),
            )
        else:
            obj.device_configuration.opaque = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "opaque"),
                    v,
                    "DeviceClassConfiguration",
                    "v1.OpaqueDeviceConfiguration",
                )
    else:
        obj.device_configuration.opaque = None

    if n != len(data):
        unknown_fields(problems, path, data, ("opaque",))
    return obj


def decode_device_class_configuration(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[DeviceClassConfiguration, Any] | None = None,
) -> DeviceClassConfiguration:
    """JSON data as DeviceClassConfiguration; raises DecodeError with all that does not fit."""
    return decoded(
        read_device_class_configuration,
        data,
        path,
        reuse,
        "v1.DeviceClassConfiguration",
    )


def encode_device_class_configuration(obj: DeviceClassConfiguration) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # opaque
    if obj.device_configuration.opaque is not None:
        data["opaque"] = encode_opaque_device_configuration(
            obj.device_configuration.opaque
        )

    return data


def read_device_class_list(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[DeviceClassList, Any] | None = None,
) -> DeviceClassList:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(DeviceClassList)
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
                wrong_type(problems, (path, "kind"), v, "DeviceClassList", "string")
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
                    problems, (path, "apiVersion"), v, "DeviceClassList", "string"
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
                v, (path, "metadata"), problems, "DeviceClassList", "v1.ListMeta"
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
                read_device_class,
                "DeviceClassList",
                "v1.DeviceClass",
            )
        else:
            obj.items = []
            if v is not None:
                wrong_type(
                    problems, (path, "items"), v, "DeviceClassList", "[]v1.DeviceClass"
                )
    else:
        obj.items = []

    if n != len(data):
        unknown_fields(
            problems, path, data, ("kind", "apiVersion", "metadata", "items")
        )
    return obj


def decode_device_class_list(
    data: Any, *, path: Path = ROOT, reuse: tuple[DeviceClassList, Any] | None = None
) -> DeviceClassList:
    """JSON data as DeviceClassList; raises DecodeError with all that does not fit."""
    return decoded(read_device_class_list, data, path, reuse, "v1.DeviceClassList")


def encode_device_class_list(obj: DeviceClassList) -> dict[str, Any]:
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
    data["items"] = [encode_device_class(x) for x in obj.items or ()]

    return data


def read_resource_claim_template(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ResourceClaimTemplate, Any] | None = None,
) -> ResourceClaimTemplate:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ResourceClaimTemplate)
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
                    problems, (path, "kind"), v, "ResourceClaimTemplate", "string"
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
                    problems, (path, "apiVersion"), v, "ResourceClaimTemplate", "string"
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
                "ResourceClaimTemplate",
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
                "ResourceClaimTemplate",
                "v1.ResourceClaimTemplateSpec",
            )
    obj.spec = read_resource_claim_template_spec(
        v,
        (path, "spec"),
        problems,
        reuse and reuse_part(reuse[0].spec, reuse[1], "spec"),
    )

    if n != len(data):
        unknown_fields(problems, path, data, ("kind", "apiVersion", "metadata", "spec"))
    return obj


def decode_resource_claim_template(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[ResourceClaimTemplate, Any] | None = None,
) -> ResourceClaimTemplate:
    """JSON data as ResourceClaimTemplate; raises DecodeError with all that does not fit."""
    return decoded(
        read_resource_claim_template, data, path, reuse, "v1.ResourceClaimTemplate"
    )


def encode_resource_claim_template(obj: ResourceClaimTemplate) -> dict[str, Any]:
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
    data["spec"] = encode_resource_claim_template_spec(obj.spec)

    return data


def apply_defaults_resource_claim_template(obj: ResourceClaimTemplate) -> None:
    """Fill what is unset, in place."""

    # spec
    apply_defaults_resource_claim_template_spec(obj.spec)


def read_resource_claim_template_spec(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ResourceClaimTemplateSpec, Any] | None = None,
) -> ResourceClaimTemplateSpec:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ResourceClaimTemplateSpec)
    n = 0
    v: Any

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
                "ResourceClaimTemplateSpec",
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
                "ResourceClaimTemplateSpec",
                "v1.ResourceClaimSpec",
            )
    obj.spec = read_resource_claim_spec(
        v,
        (path, "spec"),
        problems,
        reuse and reuse_part(reuse[0].spec, reuse[1], "spec"),
    )

    if n != len(data):
        unknown_fields(problems, path, data, ("metadata", "spec"))
    return obj


def decode_resource_claim_template_spec(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[ResourceClaimTemplateSpec, Any] | None = None,
) -> ResourceClaimTemplateSpec:
    """JSON data as ResourceClaimTemplateSpec; raises DecodeError with all that does not fit."""
    return decoded(
        read_resource_claim_template_spec,
        data,
        path,
        reuse,
        "v1.ResourceClaimTemplateSpec",
    )


def encode_resource_claim_template_spec(
    obj: ResourceClaimTemplateSpec,
) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # metadata
    if inner := encode_object_meta(obj.metadata):
        data["metadata"] = inner

    # spec
    data["spec"] = encode_resource_claim_spec(obj.spec)

    return data


def apply_defaults_resource_claim_template_spec(obj: ResourceClaimTemplateSpec) -> None:
    """Fill what is unset, in place."""

    # spec
    apply_defaults_resource_claim_spec(obj.spec)


def read_resource_claim_template_list(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ResourceClaimTemplateList, Any] | None = None,
) -> ResourceClaimTemplateList:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ResourceClaimTemplateList)
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
                    problems, (path, "kind"), v, "ResourceClaimTemplateList", "string"
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
                    "ResourceClaimTemplateList",
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
                "ResourceClaimTemplateList",
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
                read_resource_claim_template,
                "ResourceClaimTemplateList",
                "v1.ResourceClaimTemplate",
            )
        else:
            obj.items = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "items"),
                    v,
                    "ResourceClaimTemplateList",
                    "[]v1.ResourceClaimTemplate",
                )
    else:
        obj.items = []

    if n != len(data):
        unknown_fields(
            problems, path, data, ("kind", "apiVersion", "metadata", "items")
        )
    return obj


def decode_resource_claim_template_list(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[ResourceClaimTemplateList, Any] | None = None,
) -> ResourceClaimTemplateList:
    """JSON data as ResourceClaimTemplateList; raises DecodeError with all that does not fit."""
    return decoded(
        read_resource_claim_template_list,
        data,
        path,
        reuse,
        "v1.ResourceClaimTemplateList",
    )


def encode_resource_claim_template_list(
    obj: ResourceClaimTemplateList,
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
    data["items"] = [encode_resource_claim_template(x) for x in obj.items or ()]

    return data


def apply_defaults_resource_claim_template_list(obj: ResourceClaimTemplateList) -> None:
    """Fill what is unset, in place."""

    # items
    for items_item in obj.items or ():
        apply_defaults_resource_claim_template(items_item)


def read_allocated_device_status(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[AllocatedDeviceStatus, Any] | None = None,
) -> AllocatedDeviceStatus:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(AllocatedDeviceStatus)
    n = 0

    # driver
    if "driver" in data:
        n += 1
        v = data["driver"]
        if type(v) is str:
            obj.driver = v
        else:
            obj.driver = ""
            if v is not None:
                wrong_type(
                    problems, (path, "driver"), v, "AllocatedDeviceStatus", "string"
                )
    else:
        obj.driver = ""

    # pool
    if "pool" in data:
        n += 1
        v = data["pool"]
        if type(v) is str:
            obj.pool = v
        else:
            obj.pool = ""
            if v is not None:
                wrong_type(
                    problems, (path, "pool"), v, "AllocatedDeviceStatus", "string"
                )
    else:
        obj.pool = ""

    # device
    if "device" in data:
        n += 1
        v = data["device"]
        if type(v) is str:
            obj.device = v
        else:
            obj.device = ""
            if v is not None:
                wrong_type(
                    problems, (path, "device"), v, "AllocatedDeviceStatus", "string"
                )
    else:
        obj.device = ""

    # share_id
    if "shareID" in data:
        n += 1
        v = data["shareID"]
        if type(v) is str:
            obj.share_id = v
        else:
            obj.share_id = None
            if v is not None:
                wrong_type(
                    problems, (path, "shareID"), v, "AllocatedDeviceStatus", "string"
                )
    else:
        obj.share_id = None

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
                "AllocatedDeviceStatus",
                "v1.Condition",
            )
        else:
            obj.conditions = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "conditions"),
                    v,
                    "AllocatedDeviceStatus",
                    "[]v1.Condition",
                )
    else:
        obj.conditions = []

    # data
    obj.data = None
    if "data" in data:
        n += 1
        v = data["data"]
        if v is not None:
            obj.data = _READ_RAW_EXTENSION(
                v,
                (path, "data"),
                problems,
                "AllocatedDeviceStatus",
                "runtime.RawExtension",
            )

    # network_data
    if "networkData" in data:
        n += 1
        v = data["networkData"]
        if type(v) is dict:
            obj.network_data = read_network_device_data(
                v,
                (path, "networkData"),
                problems,
                reuse and reuse_part(reuse[0].network_data, reuse[1], "networkData"),
            )
        else:
            obj.network_data = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "networkData"),
                    v,
                    "AllocatedDeviceStatus",
                    "v1.NetworkDeviceData",
                )
    else:
        obj.network_data = None

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            (
                "driver",
                "pool",
                "device",
                "shareID",
                "conditions",
                "data",
                "networkData",
            ),
        )
    return obj


def decode_allocated_device_status(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[AllocatedDeviceStatus, Any] | None = None,
) -> AllocatedDeviceStatus:
    """JSON data as AllocatedDeviceStatus; raises DecodeError with all that does not fit."""
    return decoded(
        read_allocated_device_status, data, path, reuse, "v1.AllocatedDeviceStatus"
    )


def encode_allocated_device_status(obj: AllocatedDeviceStatus) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # driver
    data["driver"] = obj.driver

    # pool
    data["pool"] = obj.pool

    # device
    data["device"] = obj.device

    # share_id
    if obj.share_id is not None:
        data["shareID"] = obj.share_id

    # conditions
    data["conditions"] = [encode_condition(x) for x in obj.conditions or ()]

    # data
    if obj.data is not None:
        data["data"] = obj.data.to_json()

    # network_data
    if obj.network_data is not None:
        data["networkData"] = encode_network_device_data(obj.network_data)

    return data


def read_network_device_data(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[NetworkDeviceData, Any] | None = None,
) -> NetworkDeviceData:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(NetworkDeviceData)
    n = 0

    # interface_name
    if "interfaceName" in data:
        n += 1
        v = data["interfaceName"]
        if type(v) is str:
            obj.interface_name = v
        else:
            obj.interface_name = ""
            if v is not None:
                wrong_type(
                    problems, (path, "interfaceName"), v, "NetworkDeviceData", "string"
                )
    else:
        obj.interface_name = ""

    # ips
    if "ips" in data:
        n += 1
        v = data["ips"]
        if type(v) is list:
            obj.ips = read_strings(
                v,
                (path, "ips"),
                problems,
                reuse and reuse_part(reuse[0].ips, reuse[1], "ips"),
                "NetworkDeviceData",
                "string",
            )
        else:
            obj.ips = []
            if v is not None:
                wrong_type(problems, (path, "ips"), v, "NetworkDeviceData", "[]string")
    else:
        obj.ips = []

    # hardware_address
    if "hardwareAddress" in data:
        n += 1
        v = data["hardwareAddress"]
        if type(v) is str:
            obj.hardware_address = v
        else:
            obj.hardware_address = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "hardwareAddress"),
                    v,
                    "NetworkDeviceData",
                    "string",
                )
    else:
        obj.hardware_address = ""

    if n != len(data):
        unknown_fields(
            problems, path, data, ("interfaceName", "ips", "hardwareAddress")
        )
    return obj


def decode_network_device_data(
    data: Any, *, path: Path = ROOT, reuse: tuple[NetworkDeviceData, Any] | None = None
) -> NetworkDeviceData:
    """JSON data as NetworkDeviceData; raises DecodeError with all that does not fit."""
    return decoded(read_network_device_data, data, path, reuse, "v1.NetworkDeviceData")


def encode_network_device_data(obj: NetworkDeviceData) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # interface_name
    if obj.interface_name:
        data["interfaceName"] = obj.interface_name

    # ips
    if obj.ips:
        data["ips"] = list(obj.ips)

    # hardware_address
    if obj.hardware_address:
        data["hardwareAddress"] = obj.hardware_address

    return data


SCHEME = Scheme(
    [
        Kind(
            "resource.k8s.io",
            "v1",
            "DeviceClass",
            DeviceClass,
            decode_device_class,
            encode_device_class,
            apply_defaults_device_class,
            validate_device_class,
            subresources=("/",),
            go_type="*v1.DeviceClass",
            introduced="1.34",
        ),
        Kind(
            "resource.k8s.io",
            "v1",
            "DeviceTaintRule",
            DeviceTaintRule,
            decode_device_taint_rule,
            encode_device_taint_rule,
            apply_defaults_device_taint_rule,
            validate_device_taint_rule,
            subresources=("/", "/status"),
            go_type="*v1.DeviceTaintRule",
            introduced="1.37",
        ),
        Kind(
            "resource.k8s.io",
            "v1",
            "ResourceClaim",
            ResourceClaim,
            decode_resource_claim,
            encode_resource_claim,
            apply_defaults_resource_claim,
            validate_resource_claim,
            subresources=("/", "/status"),
            go_type="*v1.ResourceClaim",
            introduced="1.34",
        ),
        Kind(
            "resource.k8s.io",
            "v1",
            "ResourceClaimTemplate",
            ResourceClaimTemplate,
            decode_resource_claim_template,
            encode_resource_claim_template,
            apply_defaults_resource_claim_template,
            validate_resource_claim_template,
            subresources=("/",),
            go_type="*v1.ResourceClaimTemplate",
            introduced="1.34",
        ),
        Kind(
            "resource.k8s.io",
            "v1",
            "ResourceSlice",
            ResourceSlice,
            decode_resource_slice,
            encode_resource_slice,
            apply_defaults_resource_slice,
            validate_resource_slice,
            subresources=("/",),
            options=frozenset(("DRAPartitionableDevicesType",)),
            go_type="*v1.ResourceSlice",
            introduced="1.34",
        ),
    ]
)

DECLARED_RULES: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "DeviceClass": (
        ("metadata.name", "FieldValueInvalid", "format=k8s-long-name", "beta"),
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
        ("spec.selectors", "FieldValueTooMany", "maxItems", "beta"),
        ("spec.config", "FieldValueTooMany", "maxItems", "beta"),
        ("spec.config[*].opaque.driver", "FieldValueRequired", "", "beta"),
        (
            "spec.config[*].opaque.driver",
            "FieldValueInvalid",
            "format=k8s-long-name-caseless",
            "beta",
        ),
        ("spec.config[*].opaque.driver", "FieldValueTooLong", "maxLength", "beta"),
        (
            "spec.extendedResourceName",
            "FieldValueInvalid",
            "format=k8s-extended-resource-name",
            "beta",
        ),
    ),
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
    "ResourceClaim": (
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
        ("spec", "FieldValueInvalid", "immutable", "beta"),
        ("spec.devices.requests", "FieldValueTooMany", "maxItems", "beta"),
        ("spec.devices.requests[*]", "FieldValueDuplicate", "", "beta"),
        (
            "spec.devices.requests[*].exactly.selectors",
            "FieldValueTooMany",
            "maxItems",
            "beta",
        ),
        (
            "spec.devices.requests[*].exactly.allocationMode",
            "FieldValueNotSupported",
            "",
            "beta",
        ),
        (
            "spec.devices.requests[*].exactly.tolerations[*].key",
            "FieldValueInvalid",
            "format=k8s-label-key",
            "beta",
        ),
        (
            "spec.devices.requests[*].exactly.tolerations[*].operator",
            "FieldValueRequired",
            "",
            "beta",
        ),
        (
            "spec.devices.requests[*].exactly.tolerations[*].operator",
            "FieldValueNotSupported",
            "",
            "beta",
        ),
        (
            "spec.devices.requests[*].exactly.tolerations[*].effect",
            "FieldValueNotSupported",
            "",
            "beta",
        ),
        (
            "spec.devices.requests[*].firstAvailable",
            "FieldValueTooMany",
            "maxItems",
            "beta",
        ),
        (
            "spec.devices.requests[*].firstAvailable[*]",
            "FieldValueDuplicate",
            "",
            "beta",
        ),
        (
            "spec.devices.requests[*].firstAvailable[*].deviceClassName",
            "FieldValueRequired",
            "",
            "beta",
        ),
        (
            "spec.devices.requests[*].firstAvailable[*].deviceClassName",
            "FieldValueInvalid",
            "format=k8s-long-name",
            "beta",
        ),
        (
            "spec.devices.requests[*].firstAvailable[*].selectors",
            "FieldValueTooMany",
            "maxItems",
            "beta",
        ),
        (
            "spec.devices.requests[*].firstAvailable[*].allocationMode",
            "FieldValueNotSupported",
            "",
            "beta",
        ),
        (
            "spec.devices.requests[*].firstAvailable[*].tolerations[*].key",
            "FieldValueInvalid",
            "format=k8s-label-key",
            "beta",
        ),
        (
            "spec.devices.requests[*].firstAvailable[*].tolerations[*].operator",
            "FieldValueRequired",
            "",
            "beta",
        ),
        (
            "spec.devices.requests[*].firstAvailable[*].tolerations[*].operator",
            "FieldValueNotSupported",
            "",
            "beta",
        ),
        (
            "spec.devices.requests[*].firstAvailable[*].tolerations[*].effect",
            "FieldValueNotSupported",
            "",
            "beta",
        ),
        ("spec.devices.constraints", "FieldValueTooMany", "maxItems", "beta"),
        (
            "spec.devices.constraints[*].requests",
            "FieldValueTooMany",
            "maxItems",
            "beta",
        ),
        ("spec.devices.constraints[*].requests[*]", "FieldValueDuplicate", "", "beta"),
        (
            "spec.devices.constraints[*].matchAttribute",
            "FieldValueInvalid",
            "format=k8s-resource-fully-qualified-name",
            "beta",
        ),
        ("spec.devices.config", "FieldValueTooMany", "maxItems", "beta"),
        ("spec.devices.config[*].requests", "FieldValueTooMany", "maxItems", "beta"),
        ("spec.devices.config[*].requests[*]", "FieldValueDuplicate", "", "beta"),
        ("spec.devices.config[*].opaque.driver", "FieldValueRequired", "", "beta"),
        (
            "spec.devices.config[*].opaque.driver",
            "FieldValueInvalid",
            "format=k8s-long-name-caseless",
            "beta",
        ),
        (
            "spec.devices.config[*].opaque.driver",
            "FieldValueTooLong",
            "maxLength",
            "beta",
        ),
        ("status.allocation", "FieldValueInvalid", "update", "beta"),
        ("status.allocation.devices.results", "FieldValueTooMany", "maxItems", "beta"),
        (
            "status.allocation.devices.results[*].driver",
            "FieldValueInvalid",
            "format=k8s-long-name-caseless",
            "beta",
        ),
        (
            "status.allocation.devices.results[*].driver",
            "FieldValueRequired",
            "",
            "beta",
        ),
        (
            "status.allocation.devices.results[*].driver",
            "FieldValueTooLong",
            "maxLength",
            "beta",
        ),
        ("status.allocation.devices.results[*].pool", "FieldValueRequired", "", "beta"),
        (
            "status.allocation.devices.results[*].pool",
            "FieldValueInvalid",
            "format=k8s-resource-pool-name",
            "beta",
        ),
        (
            "status.allocation.devices.results[*].tolerations[*].key",
            "FieldValueInvalid",
            "format=k8s-label-key",
            "beta",
        ),
        (
            "status.allocation.devices.results[*].tolerations[*].operator",
            "FieldValueRequired",
            "",
            "beta",
        ),
        (
            "status.allocation.devices.results[*].tolerations[*].operator",
            "FieldValueNotSupported",
            "",
            "beta",
        ),
        (
            "status.allocation.devices.results[*].tolerations[*].effect",
            "FieldValueNotSupported",
            "",
            "beta",
        ),
        (
            "status.allocation.devices.results[*].bindingConditions",
            "FieldValueTooMany",
            "maxItems",
            "beta",
        ),
        (
            "status.allocation.devices.results[*].bindingFailureConditions",
            "FieldValueTooMany",
            "maxItems",
            "beta",
        ),
        (
            "status.allocation.devices.results[*].shareID",
            "FieldValueInvalid",
            "format=k8s-uuid",
            "beta",
        ),
        (
            "status.allocation.devices.results[*].skipNodeOperations[*]",
            "FieldValueDuplicate",
            "",
            "",
        ),
        (
            "status.allocation.devices.results[*].skipNodeOperations[*]",
            "FieldValueNotSupported",
            "",
            "",
        ),
        ("status.allocation.devices.config", "FieldValueTooMany", "maxItems", "beta"),
        (
            "status.allocation.devices.config[*].source",
            "FieldValueRequired",
            "",
            "beta",
        ),
        (
            "status.allocation.devices.config[*].source",
            "FieldValueNotSupported",
            "",
            "beta",
        ),
        (
            "status.allocation.devices.config[*].requests",
            "FieldValueTooMany",
            "maxItems",
            "beta",
        ),
        (
            "status.allocation.devices.config[*].requests[*]",
            "FieldValueDuplicate",
            "",
            "beta",
        ),
        (
            "status.allocation.devices.config[*].opaque.driver",
            "FieldValueRequired",
            "",
            "beta",
        ),
        (
            "status.allocation.devices.config[*].opaque.driver",
            "FieldValueInvalid",
            "format=k8s-long-name-caseless",
            "beta",
        ),
        (
            "status.allocation.devices.config[*].opaque.driver",
            "FieldValueTooLong",
            "maxLength",
            "beta",
        ),
        ("status.reservedFor", "FieldValueTooMany", "maxItems", "beta"),
        ("status.reservedFor[*]", "FieldValueDuplicate", "", "beta"),
        ("status.devices[*]", "FieldValueDuplicate", "", "beta"),
        ("status.devices[*].shareID", "FieldValueInvalid", "format=k8s-uuid", "beta"),
        ("status.devices[*].conditions[*]", "FieldValueDuplicate", "", "alpha"),
        ("status.devices[*].conditions[*].type", "FieldValueRequired", "", "alpha"),
        ("status.devices[*].conditions[*].status", "FieldValueRequired", "", "alpha"),
        (
            "status.devices[*].conditions[*].status",
            "FieldValueNotSupported",
            "",
            "alpha",
        ),
        (
            "status.devices[*].conditions[*].observedGeneration",
            "FieldValueInvalid",
            "minimum",
            "alpha",
        ),
        ("status.devices[*].conditions[*].reason", "FieldValueRequired", "", "alpha"),
        (
            "status.devices[*].conditions[*].reason",
            "FieldValueTooLong",
            "maxBytes",
            "alpha",
        ),
        (
            "status.devices[*].networkData.interfaceName",
            "FieldValueTooLong",
            "maxBytes",
            "beta",
        ),
        ("status.devices[*].networkData.ips", "FieldValueTooMany", "maxItems", "beta"),
        ("status.devices[*].networkData.ips[*]", "FieldValueDuplicate", "", "beta"),
        (
            "status.devices[*].networkData.hardwareAddress",
            "FieldValueTooLong",
            "maxBytes",
            "beta",
        ),
    ),
    "ResourceClaimTemplate": (
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
        ("spec.spec.devices.requests", "FieldValueTooMany", "maxItems", "beta"),
        ("spec.spec.devices.requests[*]", "FieldValueDuplicate", "", "beta"),
        (
            "spec.spec.devices.requests[*].exactly.selectors",
            "FieldValueTooMany",
            "maxItems",
            "beta",
        ),
        (
            "spec.spec.devices.requests[*].exactly.allocationMode",
            "FieldValueNotSupported",
            "",
            "beta",
        ),
        (
            "spec.spec.devices.requests[*].exactly.tolerations[*].key",
            "FieldValueInvalid",
            "format=k8s-label-key",
            "beta",
        ),
        (
            "spec.spec.devices.requests[*].exactly.tolerations[*].operator",
            "FieldValueRequired",
            "",
            "beta",
        ),
        (
            "spec.spec.devices.requests[*].exactly.tolerations[*].operator",
            "FieldValueNotSupported",
            "",
            "beta",
        ),
        (
            "spec.spec.devices.requests[*].exactly.tolerations[*].effect",
            "FieldValueNotSupported",
            "",
            "beta",
        ),
        (
            "spec.spec.devices.requests[*].firstAvailable",
            "FieldValueTooMany",
            "maxItems",
            "beta",
        ),
        (
            "spec.spec.devices.requests[*].firstAvailable[*]",
            "FieldValueDuplicate",
            "",
            "beta",
        ),
        (
            "spec.spec.devices.requests[*].firstAvailable[*].deviceClassName",
            "FieldValueRequired",
            "",
            "beta",
        ),
        (
            "spec.spec.devices.requests[*].firstAvailable[*].deviceClassName",
            "FieldValueInvalid",
            "format=k8s-long-name",
            "beta",
        ),
        (
            "spec.spec.devices.requests[*].firstAvailable[*].selectors",
            "FieldValueTooMany",
            "maxItems",
            "beta",
        ),
        (
            "spec.spec.devices.requests[*].firstAvailable[*].allocationMode",
            "FieldValueNotSupported",
            "",
            "beta",
        ),
        (
            "spec.spec.devices.requests[*].firstAvailable[*].tolerations[*].key",
            "FieldValueInvalid",
            "format=k8s-label-key",
            "beta",
        ),
        (
            "spec.spec.devices.requests[*].firstAvailable[*].tolerations[*].operator",
            "FieldValueRequired",
            "",
            "beta",
        ),
        (
            "spec.spec.devices.requests[*].firstAvailable[*].tolerations[*].operator",
            "FieldValueNotSupported",
            "",
            "beta",
        ),
        (
            "spec.spec.devices.requests[*].firstAvailable[*].tolerations[*].effect",
            "FieldValueNotSupported",
            "",
            "beta",
        ),
        ("spec.spec.devices.constraints", "FieldValueTooMany", "maxItems", "beta"),
        (
            "spec.spec.devices.constraints[*].requests",
            "FieldValueTooMany",
            "maxItems",
            "beta",
        ),
        (
            "spec.spec.devices.constraints[*].requests[*]",
            "FieldValueDuplicate",
            "",
            "beta",
        ),
        (
            "spec.spec.devices.constraints[*].matchAttribute",
            "FieldValueInvalid",
            "format=k8s-resource-fully-qualified-name",
            "beta",
        ),
        ("spec.spec.devices.config", "FieldValueTooMany", "maxItems", "beta"),
        (
            "spec.spec.devices.config[*].requests",
            "FieldValueTooMany",
            "maxItems",
            "beta",
        ),
        ("spec.spec.devices.config[*].requests[*]", "FieldValueDuplicate", "", "beta"),
        ("spec.spec.devices.config[*].opaque.driver", "FieldValueRequired", "", "beta"),
        (
            "spec.spec.devices.config[*].opaque.driver",
            "FieldValueInvalid",
            "format=k8s-long-name-caseless",
            "beta",
        ),
        (
            "spec.spec.devices.config[*].opaque.driver",
            "FieldValueTooLong",
            "maxLength",
            "beta",
        ),
    ),
    "ResourceSlice": (
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
        ("spec.devices[*].attributes[*]", "FieldValueInvalid", "union", "beta"),
        (
            "spec.devices[*].attributes[*].strings[*]",
            "FieldValueTooLong",
            "maxBytes",
            "alpha",
        ),
        ("spec.devices[*].consumesCounters", "FieldValueTooMany", "maxItems", "beta"),
        ("spec.devices[*].consumesCounters[*]", "FieldValueDuplicate", "", "beta"),
        (
            "spec.devices[*].consumesCounters[*].counterSet",
            "FieldValueRequired",
            "",
            "beta",
        ),
        (
            "spec.devices[*].consumesCounters[*].counterSet",
            "FieldValueInvalid",
            "format=k8s-short-name",
            "beta",
        ),
        (
            "spec.devices[*].consumesCounters[*].counters",
            "FieldValueRequired",
            "",
            "beta",
        ),
        (
            "spec.devices[*].consumesCounters[*].counters",
            "FieldValueInvalid",
            "format=k8s-short-name",
            "beta",
        ),
        ("spec.devices[*].taints[*].effect", "FieldValueRequired", "", "beta"),
        ("spec.devices[*].taints[*].effect", "FieldValueNotSupported", "", "beta"),
        ("spec.devices[*].bindingConditions", "FieldValueTooMany", "maxItems", "beta"),
        (
            "spec.devices[*].bindingFailureConditions",
            "FieldValueTooMany",
            "maxItems",
            "beta",
        ),
        (
            "spec.devices[*].nodeAllocatableResources[*].mapping.capacityMultiplier",
            "FieldValueRequired",
            "dependentRequired",
            "alpha",
        ),
        (
            "spec.devices[*].nodeAllocatableResources[*].mapping",
            "FieldValueInvalid",
            "union",
            "",
        ),
        (
            "spec.devices[*].nodeAllocatableResources[*].mapping.capacityKey",
            "FieldValueRequired",
            "dependentRequired",
            "alpha",
        ),
        ("spec.sharedCounters", "FieldValueTooMany", "maxItems", "beta"),
        ("spec.sharedCounters[*]", "FieldValueDuplicate", "", "beta"),
        ("spec.sharedCounters[*].name", "FieldValueRequired", "", "beta"),
        (
            "spec.sharedCounters[*].name",
            "FieldValueInvalid",
            "format=k8s-short-name",
            "beta",
        ),
        ("spec.sharedCounters[*].counters", "FieldValueRequired", "", "beta"),
        (
            "spec.sharedCounters[*].counters",
            "FieldValueInvalid",
            "format=k8s-short-name",
            "beta",
        ),
        ("spec.partitionTypeAttribute", "FieldValueForbidden", "", ""),
        (
            "spec.partitionTypeAttribute",
            "FieldValueInvalid",
            "format=k8s-resource-fully-qualified-name",
            "",
        ),
        ("spec.skipNodeOperations[*]", "FieldValueDuplicate", "", ""),
        ("spec.skipNodeOperations[*]", "FieldValueNotSupported", "", ""),
    ),
}

__all__ = [
    "DECLARED_RULES",
    "SCHEME",
    "apply_defaults_allocation_result",
    "apply_defaults_device_allocation_result",
    "apply_defaults_device_claim",
    "apply_defaults_device_class",
    "apply_defaults_device_request",
    "apply_defaults_device_request_allocation_result",
    "apply_defaults_device_sub_request",
    "apply_defaults_device_taint_rule",
    "apply_defaults_device_toleration",
    "apply_defaults_exact_device_request",
    "apply_defaults_resource_claim",
    "apply_defaults_resource_claim_list",
    "apply_defaults_resource_claim_spec",
    "apply_defaults_resource_claim_status",
    "apply_defaults_resource_claim_template",
    "apply_defaults_resource_claim_template_list",
    "apply_defaults_resource_claim_template_spec",
    "apply_defaults_resource_slice",
    "check_allocated_device_status",
    "check_allocation_config_source",
    "check_allocation_result",
    "check_counter_set",
    "check_device",
    "check_device_allocation_configuration",
    "check_device_allocation_mode",
    "check_device_allocation_result",
    "check_device_attribute",
    "check_device_claim",
    "check_device_claim_configuration",
    "check_device_class",
    "check_device_class_configuration",
    "check_device_class_list",
    "check_device_class_spec",
    "check_device_configuration",
    "check_device_constraint",
    "check_device_counter_consumption",
    "check_device_request",
    "check_device_request_allocation_result",
    "check_device_sub_request",
    "check_device_taint",
    "check_device_taint_effect",
    "check_device_taint_rule",
    "check_device_taint_rule_list",
    "check_device_taint_rule_spec",
    "check_device_taint_rule_status",
    "check_device_toleration",
    "check_device_toleration_operator",
    "check_exact_device_request",
    "check_network_device_data",
    "check_node_allocatable_mapping",
    "check_node_allocatable_overhead",
    "check_node_allocatable_resource",
    "check_opaque_device_configuration",
    "check_resource_claim",
    "check_resource_claim_list",
    "check_resource_claim_spec",
    "check_resource_claim_status",
    "check_resource_claim_template",
    "check_resource_claim_template_list",
    "check_resource_claim_template_spec",
    "check_resource_slice",
    "check_resource_slice_list",
    "check_resource_slice_spec",
    "check_skip_node_operation",
    "decode_allocated_device_status",
    "decode_allocation_result",
    "decode_capacity_request_policy",
    "decode_capacity_request_policy_range",
    "decode_capacity_requirements",
    "decode_cel_device_selector",
    "decode_counter",
    "decode_counter_set",
    "decode_device",
    "decode_device_allocation_configuration",
    "decode_device_allocation_result",
    "decode_device_attribute",
    "decode_device_capacity",
    "decode_device_claim",
    "decode_device_claim_configuration",
    "decode_device_class",
    "decode_device_class_configuration",
    "decode_device_class_list",
    "decode_device_class_spec",
    "decode_device_configuration",
    "decode_device_constraint",
    "decode_device_counter_consumption",
    "decode_device_request",
    "decode_device_request_allocation_result",
    "decode_device_selector",
    "decode_device_sub_request",
    "decode_device_taint",
    "decode_device_taint_rule",
    "decode_device_taint_rule_list",
    "decode_device_taint_rule_spec",
    "decode_device_taint_rule_status",
    "decode_device_taint_selector",
    "decode_device_toleration",
    "decode_exact_device_request",
    "decode_network_device_data",
    "decode_node_allocatable_mapping",
    "decode_node_allocatable_overhead",
    "decode_node_allocatable_resource",
    "decode_opaque_device_configuration",
    "decode_resource_claim",
    "decode_resource_claim_consumer_reference",
    "decode_resource_claim_list",
    "decode_resource_claim_spec",
    "decode_resource_claim_status",
    "decode_resource_claim_template",
    "decode_resource_claim_template_list",
    "decode_resource_claim_template_spec",
    "decode_resource_pool",
    "decode_resource_slice",
    "decode_resource_slice_list",
    "decode_resource_slice_spec",
    "encode_allocated_device_status",
    "encode_allocation_result",
    "encode_capacity_request_policy",
    "encode_capacity_request_policy_range",
    "encode_capacity_requirements",
    "encode_cel_device_selector",
    "encode_counter",
    "encode_counter_set",
    "encode_device",
    "encode_device_allocation_configuration",
    "encode_device_allocation_result",
    "encode_device_attribute",
    "encode_device_capacity",
    "encode_device_claim",
    "encode_device_claim_configuration",
    "encode_device_class",
    "encode_device_class_configuration",
    "encode_device_class_list",
    "encode_device_class_spec",
    "encode_device_configuration",
    "encode_device_constraint",
    "encode_device_counter_consumption",
    "encode_device_request",
    "encode_device_request_allocation_result",
    "encode_device_selector",
    "encode_device_sub_request",
    "encode_device_taint",
    "encode_device_taint_rule",
    "encode_device_taint_rule_list",
    "encode_device_taint_rule_spec",
    "encode_device_taint_rule_status",
    "encode_device_taint_selector",
    "encode_device_toleration",
    "encode_exact_device_request",
    "encode_network_device_data",
    "encode_node_allocatable_mapping",
    "encode_node_allocatable_overhead",
    "encode_node_allocatable_resource",
    "encode_opaque_device_configuration",
    "encode_resource_claim",
    "encode_resource_claim_consumer_reference",
    "encode_resource_claim_list",
    "encode_resource_claim_spec",
    "encode_resource_claim_status",
    "encode_resource_claim_template",
    "encode_resource_claim_template_list",
    "encode_resource_claim_template_spec",
    "encode_resource_pool",
    "encode_resource_slice",
    "encode_resource_slice_list",
    "encode_resource_slice_spec",
    "read_allocated_device_status",
    "read_allocation_result",
    "read_capacity_request_policy",
    "read_capacity_request_policy_range",
    "read_capacity_requirements",
    "read_cel_device_selector",
    "read_counter",
    "read_counter_set",
    "read_device",
    "read_device_allocation_configuration",
    "read_device_allocation_result",
    "read_device_attribute",
    "read_device_capacity",
    "read_device_claim",
    "read_device_claim_configuration",
    "read_device_class",
    "read_device_class_configuration",
    "read_device_class_list",
    "read_device_class_spec",
    "read_device_configuration",
    "read_device_constraint",
    "read_device_counter_consumption",
    "read_device_request",
    "read_device_request_allocation_result",
    "read_device_selector",
    "read_device_sub_request",
    "read_device_taint",
    "read_device_taint_rule",
    "read_device_taint_rule_list",
    "read_device_taint_rule_spec",
    "read_device_taint_rule_status",
    "read_device_taint_selector",
    "read_device_toleration",
    "read_exact_device_request",
    "read_network_device_data",
    "read_node_allocatable_mapping",
    "read_node_allocatable_overhead",
    "read_node_allocatable_resource",
    "read_opaque_device_configuration",
    "read_resource_claim",
    "read_resource_claim_consumer_reference",
    "read_resource_claim_list",
    "read_resource_claim_spec",
    "read_resource_claim_status",
    "read_resource_claim_template",
    "read_resource_claim_template_list",
    "read_resource_claim_template_spec",
    "read_resource_pool",
    "read_resource_slice",
    "read_resource_slice_list",
    "read_resource_slice_spec",
    "validate_device_class",
    "validate_device_taint_rule",
    "validate_resource_claim",
    "validate_resource_claim_template",
    "validate_resource_slice",
]
