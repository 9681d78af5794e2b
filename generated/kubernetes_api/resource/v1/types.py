# +k8s:openapi-gen=true
# +k8s:deepcopy-gen=package
# +k8s:protobuf-gen=package
# +k8s:prerelease-lifecycle-gen=true
# +k8s:openapi-model-package=io.k8s.api.resource.v1
# +groupName=resource.k8s.io
# +k8s:validation-gen=TypesWithField=TypeMeta
"""Dynamic resource allocation: devices that drivers offer, and claims on them."""

from __future__ import annotations

from enum import StrEnum
from typing import Final, Literal, NewType

from kubernetes_api.core.v1 import NodeSelector, ResourceName
from kubernetes_api.meta.v1 import Condition, ListMeta, ObjectMeta, TypeMeta
from kubernetes_api.types import UID
from validation_gen.apitypes import Int64, Quantity, RawExtension, Time
from validation_gen.dataclass import dataclass, field

__all__ = [
    "ALLOCATED_DEVICE_STATUS_DATA_MAX_LENGTH",
    "ALLOCATED_DEVICE_STATUS_MAX_CONDITIONS",
    "ALLOCATION_RESULTS_MAX_SIZE",
    "BINDING_CONDITIONS_MAX_SIZE",
    "BINDING_FAILURE_CONDITIONS_MAX_SIZE",
    "CEL_SELECTOR_EXPRESSION_MAX_COST",
    "CEL_SELECTOR_EXPRESSION_MAX_LENGTH",
    "DEVICE_ATTRIBUTE_MAX_VALUE_LENGTH",
    "DEVICE_CONFIG_MAX_SIZE",
    "DEVICE_CONSTRAINTS_MAX_SIZE",
    "DEVICE_MAX_DOMAIN_LENGTH",
    "DEVICE_MAX_ID_LENGTH",
    "DEVICE_REQUESTS_MAX_SIZE",
    "DEVICE_SELECTORS_MAX_SIZE",
    "DEVICE_TAINTS_MAX_LENGTH",
    "DEVICE_TAINT_CONDITION_EVICTION_IN_PROGRESS",
    "DEVICE_TAINT_RULE_STATUS_MAX_CONDITIONS",
    "DEVICE_TOLERATIONS_MAX_LENGTH",
    "DRA_ADMIN_NAMESPACE_LABEL_KEY",
    "DRIVER_NAME_MAX_LENGTH",
    "EXTENDED_RESOURCE_CLAIM_ANNOTATION",
    "FINALIZER",
    "FIRST_AVAILABLE_DEVICE_REQUEST_MAX_SIZE",
    "GROUP_NAME",
    "NETWORK_DEVICE_DATA_HARDWARE_ADDRESS_MAX_LENGTH",
    "NETWORK_DEVICE_DATA_INTERFACE_NAME_MAX_LENGTH",
    "NETWORK_DEVICE_DATA_MAX_IPS",
    "OPAQUE_PARAMETERS_MAX_LENGTH",
    "POD_RESOURCE_CLAIM_ANNOTATION",
    "POOL_NAME_MAX_LENGTH",
    "RESOURCE_CLAIM_RESERVED_FOR_MAX_SIZE",
    "RESOURCE_DEVICE_CLASS_PREFIX",
    "RESOURCE_SLICE_MAX_ATTRIBUTES_AND_CAPACITIES_PER_DEVICE",
    "RESOURCE_SLICE_MAX_ATTRIBUTE_VALUES_PER_DEVICE",
    "RESOURCE_SLICE_MAX_COUNTERS_PER_COUNTER_SET",
    "RESOURCE_SLICE_MAX_COUNTERS_PER_DEVICE_COUNTER_CONSUMPTION",
    "RESOURCE_SLICE_MAX_COUNTER_SETS",
    "RESOURCE_SLICE_MAX_DEVICES",
    "RESOURCE_SLICE_MAX_DEVICES_WITH_ADVANCED_FEATURES",
    "RESOURCE_SLICE_MAX_DEVICE_COUNTER_CONSUMPTIONS_PER_DEVICE",
    "RESOURCE_SLICE_MAX_SHARED_CAPACITY",
    "RESOURCE_SLICE_SELECTOR_DRIVER",
    "RESOURCE_SLICE_SELECTOR_NODE_NAME",
    "RESOURCE_SLICE_SELECTOR_POOL_NAME",
    "SUBRESOURCE_BINDING",
    "SUBRESOURCE_DRIVER",
    "VERB_PREFIX_ARBITRARY_NODE",
    "VERB_PREFIX_ASSOCIATED_NODE",
    "AllocatedDeviceStatus",
    "AllocationConfigSource",
    "AllocationResult",
    "CELDeviceSelector",
    "CapacityRequestPolicy",
    "CapacityRequestPolicyRange",
    "CapacityRequirements",
    "Counter",
    "CounterSet",
    "Device",
    "DeviceAllocationConfiguration",
    "DeviceAllocationMode",
    "DeviceAllocationResult",
    "DeviceAttribute",
    "DeviceCapacity",
    "DeviceClaim",
    "DeviceClaimConfiguration",
    "DeviceClass",
    "DeviceClassConfiguration",
    "DeviceClassList",
    "DeviceClassSpec",
    "DeviceConfiguration",
    "DeviceConstraint",
    "DeviceCounterConsumption",
    "DeviceRequest",
    "DeviceRequestAllocationResult",
    "DeviceSelector",
    "DeviceSubRequest",
    "DeviceTaint",
    "DeviceTaintEffect",
    "DeviceTaintRule",
    "DeviceTaintRuleList",
    "DeviceTaintRuleSpec",
    "DeviceTaintRuleStatus",
    "DeviceTaintSelector",
    "DeviceToleration",
    "DeviceTolerationOperator",
    "ExactDeviceRequest",
    "FullyQualifiedName",
    "NetworkDeviceData",
    "NodeAllocatableMapping",
    "NodeAllocatableOverhead",
    "NodeAllocatableResource",
    "OpaqueDeviceConfiguration",
    "QualifiedName",
    "ResourceClaim",
    "ResourceClaimConsumerReference",
    "ResourceClaimList",
    "ResourceClaimSpec",
    "ResourceClaimStatus",
    "ResourceClaimTemplate",
    "ResourceClaimTemplateList",
    "ResourceClaimTemplateSpec",
    "ResourcePool",
    "ResourceSlice",
    "ResourceSliceList",
    "ResourceSliceSpec",
    "SkipNodeOperation",
]


# The API group of these types.
GROUP_NAME: Final = "resource.k8s.io"

# Keeps a claim from going away while its devices are still allocated.
FINALIZER: Final = "resource.kubernetes.io/delete-protection"

# Set to "true" on claims the scheduler made up for a pod's extended resources.
EXTENDED_RESOURCE_CLAIM_ANNOTATION: Final = (
    "resource.kubernetes.io/extended-resource-claim"
)

# On a claim made from a template: which entry of the pod's resource claims asked for
# it.
POD_RESOURCE_CLAIM_ANNOTATION: Final = "resource.kubernetes.io/pod-claim-name"

# With the name of a device class behind it: the extended resource every class implies.
RESOURCE_DEVICE_CLASS_PREFIX: Final = "deviceclass.resource.kubernetes.io/"

# Names, in RBAC rules, the right to change a claim's allocation and reservations.
SUBRESOURCE_BINDING: Final = "binding"

# Names, in RBAC rules, the right of drivers to report on devices in a claim's status.
SUBRESOURCE_DRIVER: Final = "driver"

# Starts RBAC verbs that a driver holds for claims allocated on its own node only.
VERB_PREFIX_ASSOCIATED_NODE: Final = "associated-node:"

# Starts RBAC verbs that a driver holds for claims on any node.
VERB_PREFIX_ARBITRARY_NODE: Final = "arbitrary-node:"

# Field selector: slices of one node.
RESOURCE_SLICE_SELECTOR_NODE_NAME: Final = "spec.nodeName"

# Field selector: slices of one driver.
RESOURCE_SLICE_SELECTOR_DRIVER: Final = "spec.driver"

# Field selector: slices of pools with one name.
RESOURCE_SLICE_SELECTOR_POOL_NAME: Final = "spec.pool.name"

# The longest driver name, in characters; it has to fit a DNS label.
DRIVER_NAME_MAX_LENGTH: Final = 63

# The most shared capacity entries that one slice may hold.
RESOURCE_SLICE_MAX_SHARED_CAPACITY: Final = 128

# The most devices in one slice, as long as they are plain ones.
RESOURCE_SLICE_MAX_DEVICES: Final = 128

# The most devices in one slice once any has taints or draws on counters.
RESOURCE_SLICE_MAX_DEVICES_WITH_ADVANCED_FEATURES: Final = 64

# The longest pool name, in characters, slashes counted.
POOL_NAME_MAX_LENGTH: Final = 253

# The most conditions that binding a pod may wait for, per device.
BINDING_CONDITIONS_MAX_SIZE: Final = 4

# The most conditions that may call a binding off, per device.
BINDING_FAILURE_CONDITIONS_MAX_SIZE: Final = 4

# The most counter sets that one slice may share out.
RESOURCE_SLICE_MAX_COUNTER_SETS: Final = 8

# The most counters in one set.
RESOURCE_SLICE_MAX_COUNTERS_PER_COUNTER_SET: Final = 32

# The most counter sets that one device may draw on.
RESOURCE_SLICE_MAX_DEVICE_COUNTER_CONSUMPTIONS_PER_DEVICE: Final = 2

# The most counters a device may draw on in one set.
RESOURCE_SLICE_MAX_COUNTERS_PER_DEVICE_COUNTER_CONSUMPTION: Final = 32

# The most attributes and capacities of a device, counted together.
RESOURCE_SLICE_MAX_ATTRIBUTES_AND_CAPACITIES_PER_DEVICE: Final = 32

# The most attribute values of a device, each element of a list counting as one.
RESOURCE_SLICE_MAX_ATTRIBUTE_VALUES_PER_DEVICE: Final = 48

# The longest domain in a qualified name, in characters.
DEVICE_MAX_DOMAIN_LENGTH: Final = 63

# The longest identifier behind the domain of a qualified name, in characters.
DEVICE_MAX_ID_LENGTH: Final = 32

# The longest text or version an attribute may have, in bytes.
DEVICE_ATTRIBUTE_MAX_VALUE_LENGTH: Final = 64

# The most taints on one device.
DEVICE_TAINTS_MAX_LENGTH: Final = 16

# The most conditions in the status of a taint rule.
DEVICE_TAINT_RULE_STATUS_MAX_CONDITIONS: Final = 8

# The condition that is true while a taint rule still has pods to evict.
DEVICE_TAINT_CONDITION_EVICTION_IN_PROGRESS: Final = "EvictionInProgress"

# The most requests in one claim.
DEVICE_REQUESTS_MAX_SIZE: Final = 32

# The most constraints in one claim.
DEVICE_CONSTRAINTS_MAX_SIZE: Final = 32

# The most configurations in one claim or class.
DEVICE_CONFIG_MAX_SIZE: Final = 32

# Set to "true" on namespaces whose users may ask for administrative access to devices.
DRA_ADMIN_NAMESPACE_LABEL_KEY: Final = "resource.kubernetes.io/admin-access"

# The most selectors in one request or class.
DEVICE_SELECTORS_MAX_SIZE: Final = 32

# The most alternatives in one request.
FIRST_AVAILABLE_DEVICE_REQUEST_MAX_SIZE: Final = 8

# The most tolerations in one request.
DEVICE_TOLERATIONS_MAX_LENGTH: Final = 16

# What evaluating one selector may cost, in the units of CEL's cost estimate.
CEL_SELECTOR_EXPRESSION_MAX_COST: Final = 1000000

# The longest selector, in bytes.
CEL_SELECTOR_EXPRESSION_MAX_LENGTH: Final = 10240

# The largest parameters for a driver, in bytes of JSON.
OPAQUE_PARAMETERS_MAX_LENGTH: Final = 10240

# The most consumers that may share one claim.
RESOURCE_CLAIM_RESERVED_FOR_MAX_SIZE: Final = 256

# The most devices allocated to one claim.
ALLOCATION_RESULTS_MAX_SIZE: Final = 32

# The most conditions a driver may report for one device.
ALLOCATED_DEVICE_STATUS_MAX_CONDITIONS: Final = 8

# The largest data a driver may report for one device, in bytes.
ALLOCATED_DEVICE_STATUS_DATA_MAX_LENGTH: Final = 10240

# The most addresses of one network device.
NETWORK_DEVICE_DATA_MAX_IPS: Final = 16

# The longest name of a network interface, in bytes.
NETWORK_DEVICE_DATA_INTERFACE_NAME_MAX_LENGTH: Final = 256

# The longest hardware address, in bytes.
NETWORK_DEVICE_DATA_HARDWARE_ADDRESS_MAX_LENGTH: Final = 128


# +genclient
# +genclient:nonNamespaced
# +k8s:deepcopy-gen:interfaces=k8s.io/apimachinery/pkg/runtime.Object
# +k8s:prerelease-lifecycle-gen:introduced=1.34


@dataclass(kw_only=True, slots=True)
class ResourceSlice(TypeMeta):
    """Devices that a driver offers in one pool, for one node or for many."""

    # Name and bookkeeping of the slice; slices live outside namespaces.
    # +optional
    metadata: ObjectMeta = field(default_factory=ObjectMeta)

    # Whose devices these are, where they can be reached, and what they are like.
    # +required
    spec: ResourceSliceSpec = field(
        default_factory=lambda: ResourceSliceSpec(), metadata={"omitempty": False}
    )


@dataclass(kw_only=True, slots=True)
class ResourceSliceSpec:
    """What a slice offers.

    Exactly one of the node fields says where its devices can be used.
    """

    # The driver behind all devices of the slice, a DNS subdomain its vendor owns. It
    # never changes.
    # +required
    driver: str = field(default="", metadata={"omitempty": False})

    # The pool the slice is a part of.
    # +required
    pool: ResourcePool = field(
        default_factory=lambda: ResourcePool(), metadata={"omitempty": False}
    )

    # The one node that can use the devices. It never changes.
    # +optional
    # +oneOf=NodeSelection
    node_name: str | None = None

    # The nodes that can use the devices; it has to have exactly one term.
    # +optional
    # +oneOf=NodeSelection
    node_selector: NodeSelector | None = None

    # Set to true if every node can use the devices.
    # +optional
    # +oneOf=NodeSelection
    all_nodes: bool | None = None

    # The devices, unless the slice shares out counters instead.
    # +optional
    # +listType=atomic
    # +k8s:beta(since: "1.37")=+k8s:optional
    # +zeroOrOneOf=ResourceSliceType
    devices: list[Device] = field(default_factory=list)

    # Set to true if each device says by itself which nodes can use it.
    # +optional
    # +oneOf=NodeSelection
    # +featureGate=DRAPartitionableDevices
    per_device_node_selection: bool | None = None

    # Counters that the devices of the pool draw on, for hardware that can be cut up in
    # several ways.
    # +optional
    # +k8s:beta(since: "1.37")=+k8s:optional
    # +listType=atomic
    # +k8s:listType=atomic
    # +k8s:beta(since: "1.37")=+k8s:unique=map
    # +k8s:beta(since: "1.37")=+k8s:listMapKey=name
    # +featureGate=DRAPartitionableDevices
    # +zeroOrOneOf=ResourceSliceType
    # +k8s:beta(since: "1.37")=+k8s:maxItems=8
    shared_counters: list[CounterSet] = field(default_factory=list)

    # The attribute by whose value schedulers tell apart the kinds of partitions in the
    # slice.
    # +optional
    # +featureGate=DRAPartitionableDevicesType
    # +k8s:ifDisabled(DRAPartitionableDevicesType)=+k8s:forbidden
    # +k8s:ifEnabled(DRAPartitionableDevicesType)=+k8s:optional
    # +k8s:ifEnabled(DRAPartitionableDevicesType)=+k8s:format=k8s-resource-fully-qualified-name
    partition_type_attribute: FullyQualifiedName | None = None

    # Steps on the node that the driver does not need for these devices.
    # +optional
    # +listType=set
    # +k8s:listType=set
    # +featureGate=DRAOptionalNodeOperations
    # +k8s:optional
    skip_node_operations: list[SkipNodeOperation] = field(default_factory=list)


# +enum
# +k8s:enum
class SkipNodeOperation(StrEnum):
    """A step on the node that a driver can do without."""

    # The call before a pod starts.
    NODE_PREPARE_RESOURCES = "NodePrepareResources"

    # The call after a pod has ended.
    NODE_UNPREPARE_RESOURCES = "NodeUnprepareResources"

    # Every call there is.
    ALL = "*"


@dataclass(kw_only=True, slots=True)
class CounterSet:
    """Counters that devices share, such as the memory of a card that can be split."""

    # What devices call the set; unique in the pool.
    # +required
    # +k8s:beta(since: "1.37")=+k8s:required
    # +k8s:beta(since: "1.37")=+k8s:format=k8s-short-name
    name: str = field(default="", metadata={"omitempty": False})

    # The counters by name, with what there is of each in all.
    # +required
    # +k8s:beta(since: "1.37")=+k8s:required
    # +k8s:beta(since: "1.37")=+k8s:eachKey=+k8s:format=k8s-short-name
    counters: dict[str, Counter] = field(default_factory=dict)


@dataclass(kw_only=True, slots=True)
class ResourcePool:
    """The pool a slice belongs to, and how to tell whether all of it has been seen."""

    # The pool's name, often that of its node, or several DNS subdomains joined by
    # slashes.
    # +required
    name: str = field(default="", metadata={"omitempty": False})

    # Counts up whenever the pool is published anew; of several generations only the
    # latest is valid.
    # +required
    generation: Int64 = field(default=0, metadata={"omitempty": False})

    # How many slices this generation has; with fewer at hand, the view of the pool is
    # incomplete.
    # +required
    resource_slice_count: Int64 = field(default=0, metadata={"omitempty": False})


@dataclass(kw_only=True, slots=True)
class Device:
    """One device that can be allocated by itself."""

    # What the device is called in its pool, a DNS label.
    # +required
    name: str = field(default="", metadata={"omitempty": False})

    # Facts about the device that selectors and constraints can test.
    # +optional
    # +k8s:beta(since: "1.37")=+k8s:optional
    attributes: dict[QualifiedName, DeviceAttribute] = field(default_factory=dict)

    # How much the device has of what can be measured, which selectors can test too.
    # +optional
    capacity: dict[QualifiedName, DeviceCapacity] = field(default_factory=dict)

    # What the device takes from shared counters while it is allocated.
    # +optional
    # +k8s:beta(since: "1.37")=+k8s:optional
    # +listType=atomic
    # +k8s:listType=atomic
    # +k8s:beta(since: "1.37")=+k8s:unique=map
    # +k8s:beta(since: "1.37")=+k8s:listMapKey=counterSet
    # +featureGate=DRAPartitionableDevices
    # +k8s:beta(since: "1.37")=+k8s:maxItems=2
    consumes_counters: list[DeviceCounterConsumption] = field(default_factory=list)

    # The one node that can use the device, where the slice leaves that to its devices.
    # +optional
    # +oneOf=DeviceNodeSelection
    # +featureGate=DRAPartitionableDevices
    node_name: str | None = None

    # The nodes that can use the device, where the slice leaves that to its devices;
    # exactly one term.
    # +optional
    # +oneOf=DeviceNodeSelection
    # +featureGate=DRAPartitionableDevices
    node_selector: NodeSelector | None = None

    # Set to true if every node can use the device, where the slice leaves that to its
    # devices.
    # +optional
    # +oneOf=DeviceNodeSelection
    # +featureGate=DRAPartitionableDevices
    all_nodes: bool | None = None

    # Reasons to keep pods off the device.
    # +optional
    # +listType=atomic
    # +featureGate=DRADeviceTaints
    # +k8s:beta(since: "1.37")=+k8s:optional
    taints: list[DeviceTaint] = field(default_factory=list)

    # Set to true if a claim with this device is tied to the node the scheduler picked,
    # whatever else could use it.
    # +optional
    # +featureGate=DRADeviceBindingConditions,DRAResourceClaimDeviceStatus
    binds_to_node: bool | None = None

    # Conditions that have to be true in the claim's status before a pod is bound to its
    # node.
    # +optional
    # +listType=atomic
    # +featureGate=DRADeviceBindingConditions,DRAResourceClaimDeviceStatus
    # +k8s:beta(since: "1.37")=+k8s:optional
    # +k8s:beta(since: "1.37")=+k8s:maxItems=4
    binding_conditions: list[str] = field(default_factory=list)

    # Conditions of which any that is true calls the binding off and frees the device.
    # +optional
    # +listType=atomic
    # +featureGate=DRADeviceBindingConditions,DRAResourceClaimDeviceStatus
    # +k8s:beta(since: "1.37")=+k8s:optional
    # +k8s:beta(since: "1.37")=+k8s:maxItems=4
    binding_failure_conditions: list[str] = field(default_factory=list)

    # Whether several requests may share the device, each with a part of its capacity.
    # +optional
    # +featureGate=DRAConsumableCapacity
    allow_multiple_allocations: bool | None = None

    # What the device takes of the node's own resources, such as CPU or memory, when it
    # is allocated.
    # +optional
    # +k8s:optional
    # +featureGate=DRANodeAllocatableResources
    node_allocatable_resources: dict[ResourceName, NodeAllocatableResource] = field(
        default_factory=dict
    )


@dataclass(kw_only=True, slots=True)
class NodeAllocatableResource:
    """How allocating a device counts against one resource of the node."""

    # How the amount follows from the device or its capacity.
    # +optional
    # +k8s:optional
    mapping: NodeAllocatableMapping | None = None

    # What it takes on top of that for every pod or container that uses it.
    # +optional
    # +k8s:optional
    overhead: NodeAllocatableOverhead | None = None


@dataclass(kw_only=True, slots=True)
class NodeAllocatableMapping:
    """What an amount of a node's resource follows from.

    Exactly one is set: a capacity, or a factor per device.
    """

    # The capacity to start from.
    # +optional
    # +k8s:optional
    # +k8s:unionMember
    # +k8s:alpha(since: "1.37")=+k8s:dependentRequired("capacityMultiplier")
    capacity_key: QualifiedName | None = None

    # What one unit of that capacity stands for.
    # +optional
    # +k8s:optional
    # +k8s:alpha(since: "1.37")=+k8s:dependentRequired("capacityKey")
    capacity_multiplier: Quantity | None = None

    # What one device stands for, whatever its capacity.
    # +optional
    # +k8s:optional
    # +k8s:unionMember
    device_multiplier: Quantity | None = None


@dataclass(kw_only=True, slots=True)
class NodeAllocatableOverhead:
    """Amounts of a node's resource that come on top, by who uses the device."""

    # Added once for every pod.
    # +optional
    # +k8s:optional
    per_pod: Quantity | None = None

    # Added once for every container.
    # +optional
    # +k8s:optional
    per_container: Quantity | None = None


@dataclass(kw_only=True, slots=True)
class DeviceCounterConsumption:
    """What a device takes from one set of shared counters."""

    # The set, by its name in the pool.
    # +required
    # +k8s:beta(since: "1.37")=+k8s:required
    # +k8s:beta(since: "1.37")=+k8s:format=k8s-short-name
    counter_set: str = field(default="", metadata={"omitempty": False})

    # The counters it draws on, by name, and how much of each.
    # +required
    # +k8s:beta(since: "1.37")=+k8s:required
    # +k8s:beta(since: "1.37")=+k8s:eachKey=+k8s:format=k8s-short-name
    counters: dict[str, Counter] = field(default_factory=dict)


@dataclass(kw_only=True, slots=True)
class DeviceCapacity:
    """How much a device has of something, and how requests may carve it up."""

    # All there is of it.
    # +required
    value: Quantity = field(default_factory=Quantity, metadata={"omitempty": False})

    # Which amounts a request may have where several share the device; any at all
    # without it.
    # +optional
    # +featureGate=DRAConsumableCapacity
    request_policy: CapacityRequestPolicy | None = None


@dataclass(kw_only=True, slots=True)
class Counter:
    """An amount that devices can draw on."""

    # How much there is, or how much is drawn.
    # +required
    value: Quantity = field(default_factory=Quantity, metadata={"omitempty": False})


@dataclass(kw_only=True, slots=True)
class CapacityRequestPolicy:
    """Which amounts of a capacity may be requested: some, or those in a range."""

    # What a request takes that does not say how much it wants.
    # +optional
    default: Quantity | None = field(default=None, metadata={"omitempty": False})

    # The amounts on offer, in ascending order; a request is rounded up to the next one.
    # +optional
    # +listType=atomic
    # +oneOf=ValidRequestValues
    valid_values: list[Quantity] = field(default_factory=list)

    # The bounds and steps of the amounts on offer.
    # +optional
    # +oneOf=ValidRequestValues
    valid_range: CapacityRequestPolicyRange | None = None


@dataclass(kw_only=True, slots=True)
class CapacityRequestPolicyRange:
    """A range of amounts that may be requested."""

    # The least a request takes; smaller ones are rounded up.
    # +required
    min: Quantity | None = None

    # The most that a request may have.
    # +optional
    max: Quantity | None = None

    # The distance from one amount to the next, counted from the least.
    # +optional
    step: Quantity | None = None


# The name of an attribute or capacity. Without a domain in front, it is in that of the
# driver.
QualifiedName = NewType("QualifiedName", str)


# The name of an attribute or capacity with its domain, as in `gpu.example.com/model`.
FullyQualifiedName = NewType("FullyQualifiedName", str)


@dataclass(kw_only=True, slots=True)
class DeviceAttribute:
    """The value of one attribute. Exactly one field is set, and tells its type."""

    # A number.
    # +optional
    # +k8s:beta(since: "1.37")=+k8s:optional
    # +k8s:beta(since: "1.37")=+k8s:unionMember(memberName: "IntValue")
    int_value: Int64 | None = field(default=None, metadata={"json": "int"})

    # True or false.
    # +optional
    # +k8s:beta(since: "1.37")=+k8s:optional
    # +k8s:beta(since: "1.37")=+k8s:unionMember(memberName: "BoolValue")
    bool_value: bool | None = field(default=None, metadata={"json": "bool"})

    # A text of at most 64 bytes.
    # +optional
    # +k8s:beta(since: "1.37")=+k8s:optional
    # +k8s:beta(since: "1.37")=+k8s:unionMember(memberName: "StringValue")
    string_value: str | None = field(default=None, metadata={"json": "string"})

    # A semantic version of at most 64 bytes.
    # +optional
    # +k8s:beta(since: "1.37")=+k8s:optional
    # +k8s:beta(since: "1.37")=+k8s:unionMember(memberName: "VersionValue")
    version_value: str | None = field(default=None, metadata={"json": "version"})

    # Several numbers.
    # +optional
    # +listType=atomic
    # +k8s:listType=atomic
    # +k8s:beta(since: "1.37")=+k8s:optional
    # +k8s:beta(since: "1.37")=+k8s:unionMember(memberName: "IntValues")
    # +featureGate=DRAListTypeAttributes
    int_values: list[Int64] = field(default_factory=list, metadata={"json": "ints"})

    # Several truth values.
    # +optional
    # +listType=atomic
    # +k8s:listType=atomic
    # +k8s:beta(since: "1.37")=+k8s:optional
    # +k8s:beta(since: "1.37")=+k8s:unionMember(memberName: "BoolValues")
    # +featureGate=DRAListTypeAttributes
    bool_values: list[bool] = field(default_factory=list, metadata={"json": "bools"})

    # Several texts, each of at most 64 bytes.
    # +optional
    # +listType=atomic
    # +k8s:listType=atomic
    # +k8s:beta(since: "1.37")=+k8s:optional
    # +k8s:beta(since: "1.37")=+k8s:unionMember(memberName: "StringValues")
    # +k8s:alpha(since: "1.37")=+k8s:eachVal=+k8s:maxBytes=64
    # +featureGate=DRAListTypeAttributes
    string_values: list[str] = field(default_factory=list, metadata={"json": "strings"})

    # Several semantic versions, each of at most 64 bytes.
    # +optional
    # +listType=atomic
    # +k8s:listType=atomic
    # +k8s:beta(since: "1.37")=+k8s:optional
    # +k8s:beta(since: "1.37")=+k8s:unionMember(memberName: "VersionValues")
    # +featureGate=DRAListTypeAttributes
    version_values: list[str] = field(
        default_factory=list, metadata={"json": "versions"}
    )


# +protobuf.options.(gogoproto.goproto_stringer)=false
@dataclass(kw_only=True, slots=True)
class DeviceTaint:
    """A reason to keep pods off a device, except for those whose claims tolerate it."""

    # What the taint is about, a label key.
    # +required
    key: str = field(default="", metadata={"omitempty": False})

    # More about it, a label value.
    # +optional
    value: str = ""

    # What it does to pods that do not tolerate it.
    # +required
    # +k8s:beta(since: "1.37")=+k8s:required
    effect: DeviceTaintEffect | Literal[""] = field(
        default="", metadata={"omitempty": False}
    )

    # When the taint came into force, which starts the clock of tolerations with an end;
    # set on writing if absent.
    # +optional
    time_added: Time | None = None


# +enum
# +k8s:beta(since: "1.37")=+k8s:enum
class DeviceTaintEffect(StrEnum):
    """What a taint does to pods that do not tolerate it."""

    # Nothing: the taint is only there to be seen.
    NONE = "None"

    # New pods do not get the device; running ones keep it.
    NO_SCHEDULE = "NoSchedule"

    # New pods do not get the device, and running ones are evicted.
    NO_EXECUTE = "NoExecute"


# +genclient
# +genclient:nonNamespaced
# +k8s:deepcopy-gen:interfaces=k8s.io/apimachinery/pkg/runtime.Object
# +k8s:prerelease-lifecycle-gen:introduced=1.37


# +k8s:supportsSubresource="/status"
@dataclass(kw_only=True, slots=True)
class DeviceTaintRule(TypeMeta):
    """Puts a taint on every device that matches, without a change to drivers'
    slices.
    """

    # Name and bookkeeping of the rule; rules live outside namespaces.
    # +optional
    metadata: ObjectMeta = field(default_factory=ObjectMeta)

    # Which devices to taint, and how. A new version of it starts anew with the current
    # time.
    # +required
    spec: DeviceTaintRuleSpec = field(
        default_factory=lambda: DeviceTaintRuleSpec(), metadata={"omitempty": False}
    )

    # What has come of the rule so far.
    # +optional
    status: DeviceTaintRuleStatus = field(
        default_factory=lambda: DeviceTaintRuleStatus()
    )


@dataclass(kw_only=True, slots=True)
class DeviceTaintRuleSpec:
    """A taint and the devices to put it on."""

    # The devices; none match without it, all match if it is empty.
    # +optional
    device_selector: DeviceTaintSelector | None = None

    # The taint to put on them.
    # +required
    taint: DeviceTaint = field(default_factory=DeviceTaint)


@dataclass(kw_only=True, slots=True)
class DeviceTaintSelector:
    """Matches devices of which everything set here is true."""

    # Only devices of this driver.
    # +optional
    driver: str | None = None

    # Only devices in pools of this name.
    # +optional
    pool: str | None = None

    # Only devices of this name, in whichever pool.
    # +optional
    device: str | None = None


@dataclass(kw_only=True, slots=True)
class DeviceTaintRuleStatus:
    """What is known about the effects of a taint rule."""

    # How the eviction of pods is getting on, by type of condition.
    # +optional
    # +listType=map
    # +listMapKey=type
    # +patchStrategy=merge
    # +patchMergeKey=type
    # +k8s:alpha(since: "1.37")=+k8s:optional
    # +k8s:alpha(since: "1.37")=+k8s:listType=map
    # +k8s:alpha(since: "1.37")=+k8s:listMapKey=type
    conditions: list[Condition] = field(default_factory=list)


# +k8s:deepcopy-gen:interfaces=k8s.io/apimachinery/pkg/runtime.Object
# +k8s:prerelease-lifecycle-gen:introduced=1.37


@dataclass(kw_only=True, slots=True)
class DeviceTaintRuleList(TypeMeta):
    """Several taint rules, as returned by a list request."""

    # Which state of the list this is, and how to go on reading it.
    # +optional
    metadata: ListMeta = field(default_factory=ListMeta)

    # The taint rules.
    items: list[DeviceTaintRule] = field(
        default_factory=list, metadata={"omitempty": False}
    )


# +k8s:deepcopy-gen:interfaces=k8s.io/apimachinery/pkg/runtime.Object
# +k8s:prerelease-lifecycle-gen:introduced=1.34


@dataclass(kw_only=True, slots=True)
class ResourceSliceList(TypeMeta):
    """Several slices, as returned by a list request."""

    # Which state of the list this is, and how to go on reading it.
    # +optional
    metadata: ListMeta = field(default_factory=ListMeta)

    # The slices.
    items: list[ResourceSlice] = field(
        default_factory=list, metadata={"omitempty": False}
    )


# +genclient
# +k8s:deepcopy-gen:interfaces=k8s.io/apimachinery/pkg/runtime.Object
# +k8s:prerelease-lifecycle-gen:introduced=1.34
# +k8s:supportsSubresource="/status"


@dataclass(kw_only=True, slots=True)
class ResourceClaim(TypeMeta):
    """A wish for devices, and once it is granted, which ones they are.

    Pods refer to claims to get devices.
    """

    # Name and bookkeeping of the claim.
    # +optional
    metadata: ObjectMeta = field(default_factory=ObjectMeta)

    # The wish. It never changes.
    # +k8s:beta(since: "1.37")=+k8s:immutable
    # +optional
    spec: ResourceClaimSpec = field(
        default_factory=lambda: ResourceClaimSpec(), metadata={"omitempty": False}
    )

    # What has been allocated, who uses it, and how it is doing.
    # +optional
    status: ResourceClaimStatus = field(default_factory=lambda: ResourceClaimStatus())


@dataclass(kw_only=True, slots=True)
class ResourceClaimSpec:
    """What a claim asks for."""

    # Which devices it asks for and how to set them up.
    # +optional
    devices: DeviceClaim = field(
        default_factory=lambda: DeviceClaim(), metadata={"omitempty": False}
    )


@dataclass(kw_only=True, slots=True)
class DeviceClaim:
    """Requests for devices that are granted together or not at all."""

    # The requests, each for one or more devices that are alike; without any, nothing is
    # allocated.
    # +optional
    # +listType=atomic
    # +k8s:beta(since: "1.37")=+k8s:optional
    # +k8s:listType=atomic
    # +k8s:beta(since: "1.37")=+k8s:unique=map
    # +k8s:beta(since: "1.37")=+k8s:listMapKey=name
    # +k8s:beta(since: "1.37")=+k8s:maxItems=32
    requests: list[DeviceRequest] = field(
        default_factory=list, metadata={"omitempty": False}
    )

    # Conditions that devices of several requests have to meet together.
    # +optional
    # +listType=atomic
    # +k8s:beta(since: "1.37")=+k8s:optional
    # +k8s:beta(since: "1.37")=+k8s:maxItems=32
    constraints: list[DeviceConstraint] = field(default_factory=list)

    # Settings that drivers get along with the devices.
    # +optional
    # +listType=atomic
    # +k8s:beta(since: "1.37")=+k8s:optional
    # +k8s:beta(since: "1.37")=+k8s:maxItems=32
    config: list[DeviceClaimConfiguration] = field(default_factory=list)


@dataclass(kw_only=True, slots=True)
class DeviceRequest:
    """A request for devices: of one kind exactly, or the best of some alternatives."""

    # What constraints, configurations and containers call the request, a DNS label.
    # +required
    name: str = field(default="", metadata={"omitempty": False})

    # The kind and number of devices wanted, without alternatives.
    # +optional
    # +oneOf=deviceRequestType
    # +k8s:beta(since: "1.37")=+k8s:optional
    exactly: ExactDeviceRequest | None = None

    # Alternatives in order of preference, of which the first that can be met is taken.
    # +optional
    # +oneOf=deviceRequestType
    # +listType=atomic
    # +featureGate=DRAPrioritizedList
    # +k8s:beta(since: "1.37")=+k8s:optional
    # +k8s:listType=atomic
    # +k8s:beta(since: "1.37")=+k8s:unique=map
    # +k8s:beta(since: "1.37")=+k8s:listMapKey=name
    # +k8s:beta(since: "1.37")=+k8s:maxItems=8
    first_available: list[DeviceSubRequest] = field(default_factory=list)


@dataclass(kw_only=True, slots=True)
class ExactDeviceRequest:
    """A request for devices of one class."""

    # The class, whose selectors and settings apply on top. An administrator decides
    # which classes there are.
    # +required
    device_class_name: str = field(default="", metadata={"omitempty": False})

    # Further conditions; a device has to meet all of them.
    # +optional
    # +listType=atomic
    # +k8s:beta(since: "1.37")=+k8s:optional
    # +k8s:beta(since: "1.37")=+k8s:maxItems=32
    selectors: list[DeviceSelector] = field(default_factory=list)

    # Whether a number of devices is wanted or all that match; by default a number.
    # +optional
    # +k8s:beta(since: "1.37")=+k8s:optional
    allocation_mode: DeviceAllocationMode | Literal[""] = ""

    # How many devices are wanted, one unless said otherwise. Only for the mode that
    # counts.
    # +optional
    # +oneOf=AllocationMode
    count: Int64 = 0

    # Set to true to look after devices, in use or not, instead of using them. Not for
    # ordinary users.
    # +optional
    # +featureGate=DRAAdminAccess
    admin_access: bool | None = None

    # Taints that are no obstacle to this request.
    # +optional
    # +listType=atomic
    # +featureGate=DRADeviceTaints
    # +k8s:beta(since: "1.37")=+k8s:optional
    tolerations: list[DeviceToleration] = field(default_factory=list)

    # How much of each device is wanted, where devices can be shared.
    # +optional
    # +featureGate=DRAConsumableCapacity
    capacity: CapacityRequirements | None = None


@dataclass(kw_only=True, slots=True)
class DeviceSubRequest:
    """One of several alternatives in a request.

    It cannot ask for administrative access.
    """

    # What the alternative is called; `request/alternative` refers to it from outside.
    # +required
    name: str = field(default="", metadata={"omitempty": False})

    # The class, whose selectors and settings apply on top. An administrator decides
    # which classes there are.
    # +required
    # +k8s:beta(since: "1.37")=+k8s:required
    # +k8s:beta(since: "1.37")=+k8s:format=k8s-long-name
    device_class_name: str = field(default="", metadata={"omitempty": False})

    # Further conditions; a device has to meet all of them.
    # +optional
    # +listType=atomic
    # +k8s:beta(since: "1.37")=+k8s:optional
    # +k8s:beta(since: "1.37")=+k8s:maxItems=32
    selectors: list[DeviceSelector] = field(default_factory=list)

    # Whether a number of devices is wanted or all that match; by default a number.
    # +optional
    # +k8s:beta(since: "1.37")=+k8s:optional
    allocation_mode: DeviceAllocationMode | Literal[""] = ""

    # How many devices are wanted, one unless said otherwise. Only for the mode that
    # counts.
    # +optional
    # +oneOf=AllocationMode
    count: Int64 = 0

    # Taints that are no obstacle to this alternative.
    # +optional
    # +listType=atomic
    # +featureGate=DRADeviceTaints
    # +k8s:beta(since: "1.37")=+k8s:optional
    tolerations: list[DeviceToleration] = field(default_factory=list)

    # How much of each device is wanted, where devices can be shared.
    # +optional
    # +featureGate=DRAConsumableCapacity
    capacity: CapacityRequirements | None = None


@dataclass(kw_only=True, slots=True)
class CapacityRequirements:
    """How much a request wants of the capacities of each device."""

    # The amounts by capacity; a device without such a capacity, or with too little
    # left, does not match.
    # +optional
    requests: dict[QualifiedName, Quantity] = field(default_factory=dict)


# +enum
# +k8s:beta(since: "1.37")=+k8s:enum
class DeviceAllocationMode(StrEnum):
    """How many of the matching devices a request gets."""

    # As many as its count says.
    EXACT_COUNT = "ExactCount"

    # All that match in a pool, provided that none of them is in use.
    ALL = "All"


@dataclass(kw_only=True, slots=True)
class DeviceSelector:
    """A condition that a device has to meet, in one of the languages for it."""

    # The condition as a CEL expression.
    # +optional
    # +oneOf=SelectorType
    cel: CELDeviceSelector | None = None


@dataclass(kw_only=True, slots=True)
class CELDeviceSelector:
    """A condition on devices in the Common Expression Language."""

    # True or false for the variable `device`: its driver, its attributes and its
    # capacities.
    # +required
    expression: str = field(default="", metadata={"omitempty": False})


@dataclass(kw_only=True, slots=True)
class DeviceConstraint:
    """A condition on several devices of a claim at once."""

    # The requests whose devices it is about; all of the claim's if there are none.
    # +optional
    # +listType=atomic
    # +k8s:beta(since: "1.37")=+k8s:optional
    # +k8s:listType=atomic
    # +k8s:beta(since: "1.37")=+k8s:unique=set
    # +k8s:beta(since: "1.37")=+k8s:maxItems=32
    requests: list[str] = field(default_factory=list)

    # The attribute that all devices must have with the same value.
    # +optional
    # +oneOf=ConstraintType
    # +k8s:beta(since: "1.37")=+k8s:optional
    # +k8s:beta(since: "1.37")=+k8s:format=k8s-resource-fully-qualified-name
    match_attribute: FullyQualifiedName | None = None

    # The attribute that all devices must have, no two with the same value.
    # +optional
    # +oneOf=ConstraintType
    # +featureGate=DRAConsumableCapacity
    distinct_attribute: FullyQualifiedName | None = None


@dataclass(kw_only=True, slots=True)
class DeviceClaimConfiguration:
    """Settings in a claim."""

    # The requests whose devices they are for; all of the claim's if there are none.
    # +optional
    # +listType=atomic
    # +k8s:beta(since: "1.37")=+k8s:optional
    # +k8s:listType=atomic
    # +k8s:beta(since: "1.37")=+k8s:unique=set
    # +k8s:beta(since: "1.37")=+k8s:maxItems=32
    requests: list[str] = field(default_factory=list)

    # The settings themselves.
    device_configuration: DeviceConfiguration = field(
        default_factory=lambda: DeviceConfiguration(), metadata={"inline": True}
    )


@dataclass(kw_only=True, slots=True)
class DeviceConfiguration:
    """Settings for devices, in one of the forms there are."""

    # Settings in a form that only the driver understands.
    # +optional
    # +oneOf=ConfigurationType
    # +k8s:beta(since: "1.37")=+k8s:optional
    opaque: OpaqueDeviceConfiguration | None = None


@dataclass(kw_only=True, slots=True)
class OpaqueDeviceConfiguration:
    """Settings that Kubernetes hands on to a driver without looking into them."""

    # The driver they are for; others ignore them.
    # +required
    # +k8s:beta(since: "1.37")=+k8s:required
    # +k8s:beta(since: "1.37")=+k8s:format=k8s-long-name-caseless
    # +k8s:beta(since: "1.37")=+k8s:maxLength=63
    driver: str = field(default="", metadata={"omitempty": False})

    # The settings, a JSON object with kind and API version, at most 10 KiB.
    # +required
    parameters: RawExtension = field(
        default_factory=RawExtension, metadata={"omitempty": False}
    )


@dataclass(kw_only=True, slots=True)
class DeviceToleration:
    """Taints that a request puts up with."""

    # The key of the taints, a label key; empty for any, and then the operator has to be
    # Exists.
    # +optional
    # +k8s:beta(since: "1.37")=+k8s:optional
    # +k8s:beta(since: "1.37")=+k8s:format=k8s-label-key
    key: str = ""

    # How a taint's value is compared; Equal unless said otherwise.
    # +optional
    # +default="Equal"
    # +k8s:beta(since: "1.37")=+k8s:optional
    operator: DeviceTolerationOperator | Literal[""] = ""

    # The value to compare with; empty where the operator does not compare.
    # +optional
    value: str = ""

    # The effect of the taints; empty for any.
    # +optional
    # +k8s:beta(since: "1.37")=+k8s:optional
    effect: DeviceTaintEffect | Literal[""] = ""

    # For how many seconds a pod stays after eviction begins; forever without it, not at
    # all below 1.
    # +optional
    toleration_seconds: Int64 | None = None


# +enum
# +k8s:beta(since: "1.37")=+k8s:enum
class DeviceTolerationOperator(StrEnum):
    """How a toleration compares the value of a taint."""

    # Any value will do.
    EXISTS = "Exists"

    # Only the very same value will do.
    EQUAL = "Equal"


@dataclass(kw_only=True, slots=True)
class ResourceClaimStatus:
    """Which devices a claim has got, and what has become of them."""

    # The devices, once there are any.
    # +optional
    # +k8s:beta(since: "1.37")=+k8s:optional
    # +k8s:beta(since: "1.37")=+k8s:update=NoModify
    allocation: AllocationResult | None = None

    # Who may use the claim at the moment; the devices are not freed before this is
    # empty.
    # +optional
    # +listType=map
    # +listMapKey=uid
    # +patchStrategy=merge
    # +patchMergeKey=uid
    # +k8s:beta(since: "1.37")=+k8s:optional
    # +k8s:beta(since: "1.37")=+k8s:listType=map
    # +k8s:beta(since: "1.37")=+k8s:listMapKey=uid
    # +k8s:beta(since: "1.37")=+k8s:maxItems=256
    reserved_for: list[ResourceClaimConsumerReference] = field(default_factory=list)

    # How each allocated device is doing, as its driver sees it.
    # +optional
    # +k8s:beta(since: "1.37")=+k8s:optional
    # +listType=map
    # +listMapKey=driver
    # +listMapKey=device
    # +listMapKey=pool
    # +listMapKey=shareID
    # +featureGate=DRAResourceClaimDeviceStatus
    # +k8s:beta(since: "1.37")=+k8s:listType=map
    # +k8s:beta(since: "1.37")=+k8s:listMapKey=driver
    # +k8s:beta(since: "1.37")=+k8s:listMapKey=device
    # +k8s:beta(since: "1.37")=+k8s:listMapKey=pool
    # +k8s:beta(since: "1.37")=+k8s:listMapKey=shareID
    devices: list[AllocatedDeviceStatus] = field(default_factory=list)


@dataclass(kw_only=True, slots=True)
class ResourceClaimConsumerReference:
    """One user of a claim, in the claim's own namespace, most often a pod."""

    # The API group of the user; empty for the core group.
    # +optional
    api_group: str = ""

    # The kind of user as URLs have it, such as `pods`.
    # +required
    resource: str = field(default="", metadata={"omitempty": False})

    # The name of the user.
    # +required
    name: str = field(default="", metadata={"omitempty": False})

    # The identity of the user, so that a later one of the same name does not count.
    # +required
    uid: UID = field(default=UID(""), metadata={"omitempty": False})


@dataclass(kw_only=True, slots=True)
class AllocationResult:
    """What an allocation amounts to."""

    # The devices and the settings for them.
    # +optional
    devices: DeviceAllocationResult = field(
        default_factory=lambda: DeviceAllocationResult()
    )

    # The nodes that can use the devices; all of them if it is absent.
    # +optional
    node_selector: NodeSelector | None = None

    # When the devices were allocated, for the sake of devices whose binding can time
    # out.
    # +optional
    # +featureGate=DRADeviceBindingConditions,DRAResourceClaimDeviceStatus
    allocation_timestamp: Time | None = None


@dataclass(kw_only=True, slots=True)
class DeviceAllocationResult:
    """The devices allocated to a claim."""

    # Every device, with the request it is for.
    # +optional
    # +listType=atomic
    # +k8s:beta(since: "1.37")=+k8s:optional
    # +k8s:beta(since: "1.37")=+k8s:maxItems=32
    results: list[DeviceRequestAllocationResult] = field(default_factory=list)

    # The settings of class and claim together, in the order in which drivers should
    # apply them.
    # +optional
    # +listType=atomic
    # +k8s:beta(since: "1.37")=+k8s:optional
    # +k8s:beta(since: "1.37")=+k8s:maxItems=64
    config: list[DeviceAllocationConfiguration] = field(default_factory=list)


@dataclass(kw_only=True, slots=True)
class DeviceRequestAllocationResult:
    """One device allocated for one request."""

    # The request; with an alternative, `request/alternative`.
    # +required
    request: str = field(default="", metadata={"omitempty": False})

    # The driver of the device.
    # +required
    # +k8s:beta(since: "1.37")=+k8s:format=k8s-long-name-caseless
    # +k8s:beta(since: "1.37")=+k8s:required
    # +k8s:beta(since: "1.37")=+k8s:maxLength=63
    driver: str = field(default="", metadata={"omitempty": False})

    # The pool of the device.
    # +required
    # +k8s:beta(since: "1.37")=+k8s:required
    # +k8s:beta(since: "1.37")=+k8s:format=k8s-resource-pool-name
    pool: str = field(default="", metadata={"omitempty": False})

    # The device, by its name in the pool.
    # +required
    device: str = field(default="", metadata={"omitempty": False})

    # Whether the device was given for administrative access, which keeps it free for
    # others.
    # +optional
    # +featureGate=DRAAdminAccess
    admin_access: bool | None = None

    # The tolerations of the request, which decide on eviction later.
    # +optional
    # +listType=atomic
    # +featureGate=DRADeviceTaints
    # +k8s:beta(since: "1.37")=+k8s:optional
    tolerations: list[DeviceToleration] = field(default_factory=list)

    # The device's conditions for binding, as they were at the time.
    # +optional
    # +listType=atomic
    # +featureGate=DRADeviceBindingConditions,DRAResourceClaimDeviceStatus
    # +k8s:beta(since: "1.37")=+k8s:optional
    # +k8s:beta(since: "1.37")=+k8s:maxItems=4
    binding_conditions: list[str] = field(default_factory=list)

    # The device's conditions against binding, as they were at the time.
    # +optional
    # +listType=atomic
    # +featureGate=DRADeviceBindingConditions,DRAResourceClaimDeviceStatus
    # +k8s:beta(since: "1.37")=+k8s:optional
    # +k8s:beta(since: "1.37")=+k8s:maxItems=4
    binding_failure_conditions: list[str] = field(default_factory=list)

    # Tells this share of the device from others, where several are possible.
    # +optional
    # +featureGate=DRAConsumableCapacity
    # +k8s:beta(since: "1.37")=+k8s:optional
    # +k8s:beta(since: "1.37")=+k8s:format=k8s-uuid
    share_id: UID | None = field(default=None, metadata={"json": "shareID"})

    # How much of the device's capacities this share takes, after rounding.
    # +optional
    # +featureGate=DRAConsumableCapacity
    consumed_capacity: dict[QualifiedName, Quantity] = field(default_factory=dict)

    # Steps on the node that the driver did not need at the time.
    # +optional
    # +listType=set
    # +k8s:listType=set
    # +featureGate=DRAOptionalNodeOperations
    # +k8s:optional
    skip_node_operations: list[SkipNodeOperation] = field(default_factory=list)


@dataclass(kw_only=True, slots=True)
class DeviceAllocationConfiguration:
    """Settings that are part of an allocation."""

    # Whether class or claim brought them in.
    # +required
    # +k8s:beta(since: "1.37")=+k8s:required
    source: AllocationConfigSource | Literal[""] = field(
        default="", metadata={"omitempty": False}
    )

    # The requests whose devices they are for; all of them if there are none.
    # +optional
    # +listType=atomic
    # +k8s:beta(since: "1.37")=+k8s:optional
    # +k8s:listType=atomic
    # +k8s:beta(since: "1.37")=+k8s:unique=set
    # +k8s:beta(since: "1.37")=+k8s:maxItems=32
    requests: list[str] = field(default_factory=list)

    # The settings themselves.
    device_configuration: DeviceConfiguration = field(
        default_factory=DeviceConfiguration, metadata={"inline": True}
    )


# +enum
# +k8s:beta(since: "1.37")=+k8s:enum
class AllocationConfigSource(StrEnum):
    """Where the settings in an allocation come from."""

    # From the device class, so from an administrator.
    CLASS = "FromClass"

    # From the claim, so from its author.
    CLAIM = "FromClaim"


# +k8s:deepcopy-gen:interfaces=k8s.io/apimachinery/pkg/runtime.Object
# +k8s:prerelease-lifecycle-gen:introduced=1.34


@dataclass(kw_only=True, slots=True)
class ResourceClaimList(TypeMeta):
    """Several claims, as returned by a list request."""

    # Which state of the list this is, and how to go on reading it.
    # +optional
    metadata: ListMeta = field(default_factory=ListMeta)

    # The claims.
    items: list[ResourceClaim] = field(
        default_factory=list, metadata={"omitempty": False}
    )


# +genclient
# +genclient:nonNamespaced
# +k8s:deepcopy-gen:interfaces=k8s.io/apimachinery/pkg/runtime.Object
# +k8s:prerelease-lifecycle-gen:introduced=1.34


@dataclass(kw_only=True, slots=True)
class DeviceClass(TypeMeta):
    """A kind of devices that an administrator offers under one name."""

    # Name and bookkeeping of the class; classes live outside namespaces.
    # +optional
    # +k8s:beta(since: "1.37")=+k8s:subfield(name)=+k8s:optional
    # +k8s:beta(since: "1.37")=+k8s:subfield(name)=+k8s:format=k8s-long-name
    metadata: ObjectMeta = field(default_factory=ObjectMeta)

    # What makes a device one of the class. Changes do not touch claims that are already
    # allocated.
    # +optional
    spec: DeviceClassSpec = field(
        default_factory=lambda: DeviceClassSpec(), metadata={"omitempty": False}
    )


@dataclass(kw_only=True, slots=True)
class DeviceClassSpec:
    """Which devices belong to a class, and how they are set up."""

    # Conditions that every device of the class meets.
    # +optional
    # +listType=atomic
    # +k8s:beta(since: "1.37")=+k8s:optional
    # +k8s:beta(since: "1.37")=+k8s:maxItems=32
    selectors: list[DeviceSelector] = field(default_factory=list)

    # Settings for every device allocated through the class, ahead of what the claim
    # adds.
    # +optional
    # +listType=atomic
    # +k8s:beta(since: "1.37")=+k8s:optional
    # +k8s:beta(since: "1.37")=+k8s:maxItems=32
    config: list[DeviceClassConfiguration] = field(default_factory=list)

    # The extended resource that pods may ask for instead, to get a device of the class
    # without a claim.
    # +optional
    # +featureGate=DRAExtendedResource
    # +k8s:beta(since: "1.37")=+k8s:optional
    # +k8s:beta(since: "1.37")=+k8s:format=k8s-extended-resource-name
    extended_resource_name: str | None = None


@dataclass(kw_only=True, slots=True)
class DeviceClassConfiguration:
    """Settings in a device class."""

    # The settings themselves.
    device_configuration: DeviceConfiguration = field(
        default_factory=DeviceConfiguration, metadata={"inline": True}
    )


# +k8s:deepcopy-gen:interfaces=k8s.io/apimachinery/pkg/runtime.Object
# +k8s:prerelease-lifecycle-gen:introduced=1.34


@dataclass(kw_only=True, slots=True)
class DeviceClassList(TypeMeta):
    """Several device classes, as returned by a list request."""

    # Which state of the list this is, and how to go on reading it.
    # +optional
    metadata: ListMeta = field(default_factory=ListMeta)

    # The device classes.
    items: list[DeviceClass] = field(
        default_factory=list, metadata={"omitempty": False}
    )


# +genclient
# +k8s:deepcopy-gen:interfaces=k8s.io/apimachinery/pkg/runtime.Object
# +k8s:prerelease-lifecycle-gen:introduced=1.34


@dataclass(kw_only=True, slots=True)
class ResourceClaimTemplate(TypeMeta):
    """The pattern of claims that are made for single pods and go away with them."""

    # Name and bookkeeping of the template.
    # +optional
    metadata: ObjectMeta = field(default_factory=ObjectMeta)

    # The claim to make. It never changes.
    # +optional
    spec: ResourceClaimTemplateSpec = field(
        default_factory=lambda: ResourceClaimTemplateSpec(),
        metadata={"omitempty": False},
    )


@dataclass(kw_only=True, slots=True)
class ResourceClaimTemplateSpec:
    """The claim that a template makes."""

    # Labels and annotations for the claim; everything else is refused.
    # +optional
    # +k8s:opaqueType
    metadata: ObjectMeta = field(default_factory=ObjectMeta)

    # What the claim asks for, word for word.
    # +optional
    spec: ResourceClaimSpec = field(
        default_factory=ResourceClaimSpec, metadata={"omitempty": False}
    )


# +k8s:deepcopy-gen:interfaces=k8s.io/apimachinery/pkg/runtime.Object
# +k8s:prerelease-lifecycle-gen:introduced=1.34


@dataclass(kw_only=True, slots=True)
class ResourceClaimTemplateList(TypeMeta):
    """Several templates, as returned by a list request."""

    # Which state of the list this is, and how to go on reading it.
    # +optional
    metadata: ListMeta = field(default_factory=ListMeta)

    # The templates.
    items: list[ResourceClaimTemplate] = field(
        default_factory=list, metadata={"omitempty": False}
    )


@dataclass(kw_only=True, slots=True)
class AllocatedDeviceStatus:
    """How a driver sees one allocated device, or one share of it."""

    # The driver of the device.
    # +required
    driver: str = field(default="", metadata={"omitempty": False})

    # The pool of the device.
    # +required
    pool: str = field(default="", metadata={"omitempty": False})

    # The device, by its name in the pool.
    # +required
    device: str = field(default="", metadata={"omitempty": False})

    # Which share of the device this is about, where several are possible.
    # +optional
    # +featureGate=DRAConsumableCapacity
    # +k8s:beta(since: "1.37")=+k8s:optional
    # +k8s:beta(since: "1.37")=+k8s:format=k8s-uuid
    share_id: str | None = field(default=None, metadata={"json": "shareID"})

    # The state of the device, by type of condition, at most eight.
    # +optional
    # +listType=map
    # +listMapKey=type
    # +k8s:alpha(since: "1.37")=+k8s:optional
    # +k8s:alpha(since: "1.37")=+k8s:listType=map
    # +k8s:alpha(since: "1.37")=+k8s:listMapKey=type
    conditions: list[Condition] = field(
        default_factory=list, metadata={"omitempty": False}
    )

    # Whatever else the driver has to say, at most 10 KiB of JSON.
    # +optional
    data: RawExtension | None = None

    # What is worth knowing of a device that is a network interface.
    # +optional
    # +k8s:beta(since: "1.37")=+k8s:optional
    network_data: NetworkDeviceData | None = None


@dataclass(kw_only=True, slots=True)
class NetworkDeviceData:
    """A network interface as its pod sees it."""

    # The name of the interface inside the pod.
    # +optional
    # +k8s:beta(since: "1.37")=+k8s:optional
    # +k8s:beta(since: "1.37")=+k8s:maxBytes=256
    interface_name: str = ""

    # Its addresses, each with the length of its prefix, as in `192.0.2.5/24`.
    # +optional
    # +listType=atomic
    # +k8s:beta(since: "1.37")=+k8s:optional
    # +k8s:listType=atomic
    # +k8s:beta(since: "1.37")=+k8s:unique=set
    # +k8s:beta(since: "1.37")=+k8s:maxItems=16
    ips: list[str] = field(default_factory=list)

    # Its hardware address, such as a MAC address.
    # +optional
    # +k8s:beta(since: "1.37")=+k8s:optional
    # +k8s:beta(since: "1.37")=+k8s:maxBytes=128
    hardware_address: str = ""
