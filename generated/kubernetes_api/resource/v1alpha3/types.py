# +k8s:openapi-gen=true
# +k8s:deepcopy-gen=package
# +k8s:protobuf-gen=package
# +k8s:prerelease-lifecycle-gen=true
# +k8s:openapi-model-package=io.k8s.api.resource.v1alpha3
# +groupName=resource.k8s.io
# +k8s:validation-gen=TypesWithField=TypeMeta
"""Dynamic resource allocation, what is still alpha: taints set by rules, and
questions about the state of pools.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final, Literal

from kubernetes_api.meta.v1 import Condition, ListMeta, ObjectMeta, TypeMeta
from validation_gen.apitypes import Int32, Int64, Quantity, Time
from validation_gen.dataclass import dataclass, field

__all__ = [
    "CEL_SELECTOR_EXPRESSION_MAX_COST",
    "CEL_SELECTOR_EXPRESSION_MAX_LENGTH",
    "DEVICE_TAINT_CONDITION_EVICTION_IN_PROGRESS",
    "DEVICE_TAINT_RULE_STATUS_MAX_CONDITIONS",
    "GROUP_NAME",
    "RESOURCE_POOL_STATUS_REQUEST_CONDITION_COMPLETE",
    "RESOURCE_POOL_STATUS_REQUEST_CONDITION_FAILED",
    "RESOURCE_POOL_STATUS_REQUEST_LIMIT_DEFAULT",
    "RESOURCE_POOL_STATUS_REQUEST_LIMIT_MAX",
    "CELDeviceSelector",
    "DeviceSelector",
    "DeviceTaint",
    "DeviceTaintEffect",
    "DeviceTaintRule",
    "DeviceTaintRuleList",
    "DeviceTaintRuleSpec",
    "DeviceTaintRuleStatus",
    "DeviceTaintSelector",
    "PartitionTypeStatus",
    "PoolStatus",
    "ResourcePoolStatusRequest",
    "ResourcePoolStatusRequestList",
    "ResourcePoolStatusRequestSpec",
    "ResourcePoolStatusRequestStatus",
    "ShareableCapacityStatus",
    "ShareableSummaryStatus",
]


# The API group of these types.
GROUP_NAME: Final = "resource.k8s.io"

# What evaluating one selector may cost, in the units of CEL's cost estimate.
CEL_SELECTOR_EXPRESSION_MAX_COST: Final = 1000000

# The longest selector, in bytes.
CEL_SELECTOR_EXPRESSION_MAX_LENGTH: Final = 10240

# The most conditions in the status of a taint rule.
DEVICE_TAINT_RULE_STATUS_MAX_CONDITIONS: Final = 8

# The condition that is true while a taint rule still has pods to evict.
DEVICE_TAINT_CONDITION_EVICTION_IN_PROGRESS: Final = "EvictionInProgress"

# How many pools an answer holds if the request does not say.
RESOURCE_POOL_STATUS_REQUEST_LIMIT_DEFAULT: Final = 100

# The most pools a request may ask for.
RESOURCE_POOL_STATUS_REQUEST_LIMIT_MAX: Final = 1000

# The condition that is true once the answer is in the status.
RESOURCE_POOL_STATUS_REQUEST_CONDITION_COMPLETE: Final = "Complete"

# The condition that is true if there can be no answer.
RESOURCE_POOL_STATUS_REQUEST_CONDITION_FAILED: Final = "Failed"


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
# +k8s:prerelease-lifecycle-gen:introduced=1.33


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
# +k8s:prerelease-lifecycle-gen:introduced=1.33


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


# +genclient
# +genclient:nonNamespaced
# +k8s:deepcopy-gen:interfaces=k8s.io/apimachinery/pkg/runtime.Object
# +k8s:prerelease-lifecycle-gen:introduced=1.36
# +k8s:supportsSubresource="/status"


@dataclass(kw_only=True, slots=True)
class ResourcePoolStatusRequest(TypeMeta):
    """A question that a controller answers once: how much is left in the pools of a
    driver?
    """

    # Name and bookkeeping of the request; requests live outside namespaces.
    # +required
    metadata: ObjectMeta = field(default_factory=ObjectMeta)

    # Which pools are meant. It never changes.
    # +required
    # +k8s:immutable
    spec: ResourcePoolStatusRequestSpec = field(
        default_factory=lambda: ResourcePoolStatusRequestSpec(),
        metadata={"omitempty": False},
    )

    # The answer. Once it is complete it never changes; make another request to ask
    # again.
    # +optional
    # +k8s:optional
    status: ResourcePoolStatusRequestStatus | None = None


@dataclass(kw_only=True, slots=True)
class ResourcePoolStatusRequestSpec:
    """Which pools a request is about."""

    # The driver that the pools belong to.
    # +required
    # +k8s:required
    # +k8s:format=k8s-long-name-caseless
    driver: str = field(default="", metadata={"omitempty": False})

    # The one pool to report on; all pools of the driver if unset.
    # +optional
    # +k8s:optional
    # +k8s:format=k8s-resource-pool-name
    pool_name: str | None = None

    # The most pools to report on, 100 unless set; the status says how many there are in
    # all.
    # +optional
    # +k8s:optional
    # +default=100
    # +k8s:minimum=1
    # +k8s:maximum=1000
    limit: Int32 | None = None

    # The attribute that tells kinds of partitions apart in slices that do not name one.
    # +optional
    # +featureGate=DRAPartitionableDevicesType
    # +k8s:ifDisabled(DRAPartitionableDevicesType)=+k8s:forbidden
    # +k8s:ifEnabled(DRAPartitionableDevicesType)=+k8s:optional
    # +k8s:ifEnabled(DRAPartitionableDevicesType)=+k8s:format=k8s-resource-fully-qualified-name
    default_partition_type_attribute: str | None = None


@dataclass(kw_only=True, slots=True)
class ResourcePoolStatusRequestStatus:
    """What the controller found when it looked."""

    # How many pools match, those beyond the limit included.
    # +required
    # +k8s:required
    # +k8s:minimum=0
    pool_count: Int32 | None = None

    # The state of each pool, sorted by driver and name, cut off at the limit.
    # +optional
    # +k8s:optional
    # +listType=atomic
    # +k8s:listType=atomic
    # +k8s:maxItems=1000
    pools: list[PoolStatus] = field(default_factory=list)

    # Whether the answer is complete, or why it failed.
    # +optional
    # +k8s:optional
    # +listType=map
    # +listMapKey=type
    # +patchStrategy=merge
    # +patchMergeKey=type
    # +k8s:maxItems=10
    # +k8s:alpha(since: "1.37")=+k8s:listType=map
    # +k8s:alpha(since: "1.37")=+k8s:listMapKey=type
    conditions: list[Condition] = field(default_factory=list)


@dataclass(kw_only=True, slots=True)
class PoolStatus:
    """The state of one pool at the time of the answer."""

    # The driver of the pool.
    # +required
    # +k8s:required
    # +k8s:format=k8s-long-name-caseless
    driver: str = ""

    # The name of the pool.
    # +required
    # +k8s:required
    # +k8s:format=k8s-resource-pool-name
    pool_name: str = ""

    # The generation of the pool that was looked at.
    # +required
    # +k8s:required
    # +k8s:minimum=0
    generation: Int64 = field(default=0, metadata={"omitempty": False})

    # How many slices that generation has; unset if the pool could not be read in full.
    # +optional
    # +k8s:optional
    # +k8s:minimum=1
    resource_slice_count: Int32 | None = None

    # How many devices the pool has; unset if the pool could not be read in full.
    # +optional
    # +k8s:optional
    # +k8s:minimum=0
    total_devices: Int32 | None = None

    # How many of them are allocated to claims; unset if the pool could not be read in
    # full.
    # +optional
    # +k8s:optional
    # +k8s:minimum=0
    allocated_devices: Int32 | None = None

    # How many of them can still be allocated; unset if the pool could not be read in
    # full.
    # +optional
    # +k8s:optional
    # +k8s:minimum=0
    available_devices: Int32 | None = None

    # How many are free but out of reach, say because of taints; unset if the pool could
    # not be read in full.
    # +optional
    # +k8s:optional
    # +k8s:minimum=0
    unavailable_devices: Int32 | None = None

    # The node that the pool is tied to, if it is tied to one.
    # +optional
    # +k8s:optional
    # +k8s:format=k8s-long-name
    node_name: str | None = None

    # Why the pool could not be read in full, such as slices that are missing.
    # +optional
    # +k8s:optional
    # +k8s:maxBytes=256
    validation_error: str | None = None

    # How many partitions of each kind there are and could still be allocated.
    # +optional
    # +k8s:optional
    # +listType=atomic
    # +k8s:listType=atomic
    # +k8s:unique=map
    # +k8s:listMapKey=attribute
    # +k8s:listMapKey=type
    # +k8s:maxItems=32
    partition_summary: list[PartitionTypeStatus] = field(default_factory=list)

    # What is left of devices that several claims may share.
    # +optional
    # +k8s:optional
    shareable_summary: ShareableSummaryStatus | None = None


@dataclass(kw_only=True, slots=True)
class PartitionTypeStatus:
    """How many partitions of one kind a pool has."""

    # The attribute whose value is the kind.
    # +required
    # +k8s:required
    attribute: str = ""

    # The kind: the attribute's value.
    # +required
    # +k8s:required
    type: str = ""

    # How many devices are of this kind.
    # +required
    # +k8s:required
    # +k8s:minimum=0
    total: Int32 | None = None

    # How many of them could be allocated at once, given the shared counters that are
    # left.
    # +required
    # +k8s:required
    # +k8s:minimum=0
    allocatable: Int32 | None = None


@dataclass(kw_only=True, slots=True)
class ShareableSummaryStatus:
    """The devices of a pool that several claims may share."""

    # How many of them have all of their capacity left.
    # +required
    # +k8s:required
    # +k8s:minimum=0
    fully_available_devices: Int32 | None = None

    # How many of them have given away some of their capacity, but not all.
    # +required
    # +k8s:required
    # +k8s:minimum=0
    partially_available_devices: Int32 | None = None

    # What is left of each capacity, over all such devices.
    # +optional
    # +k8s:optional
    # +listType=atomic
    # +k8s:maxItems=32
    capacity: list[ShareableCapacityStatus] = field(default_factory=list)


@dataclass(kw_only=True, slots=True)
class ShareableCapacityStatus:
    """One capacity, added up over the devices of a pool that can be shared."""

    # The name of the capacity.
    # +required
    # +k8s:required
    name: str = ""

    # What there is in all.
    # +required
    # +k8s:required
    total: Quantity | None = None

    # What claims have taken.
    # +required
    # +k8s:required
    consumed: Quantity | None = None

    # What is left.
    # +required
    # +k8s:required
    available: Quantity | None = None


# +k8s:deepcopy-gen:interfaces=k8s.io/apimachinery/pkg/runtime.Object
# +k8s:prerelease-lifecycle-gen:introduced=1.36


@dataclass(kw_only=True, slots=True)
class ResourcePoolStatusRequestList(TypeMeta):
    """Several requests, as a server lists them."""

    # Bookkeeping of the list.
    # +optional
    metadata: ListMeta = field(default_factory=ListMeta)

    # The requests.
    items: list[ResourcePoolStatusRequest] = field(
        default_factory=list, metadata={"omitempty": False}
    )
