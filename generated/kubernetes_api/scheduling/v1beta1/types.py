# +k8s:deepcopy-gen=package
# +k8s:protobuf-gen=package
# +k8s:openapi-gen=true
# +k8s:prerelease-lifecycle-gen=true
# +k8s:openapi-model-package=io.k8s.api.scheduling.v1beta1
# +groupName=scheduling.k8s.io
# +k8s:validation-gen=TypesWithField=TypeMeta
"""Groups of pods that are scheduled together, the workloads that describe them, and
classes of priority.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from kubernetes_api.core.v1 import PreemptionPolicy as V1PreemptionPolicy
from kubernetes_api.meta.v1 import Condition, ListMeta, ObjectMeta, TypeMeta
from validation_gen.apitypes import Int32
from validation_gen.dataclass import dataclass, field

__all__ = [
    "DISRUPTION_TARGET",
    "GROUP_NAME",
    "MAX_POD_GROUP_RESOURCE_CLAIMS",
    "POD_GROUP_INITIALLY_SCHEDULED",
    "POD_GROUP_REASON_PREEMPTION_BY_SCHEDULER",
    "POD_GROUP_REASON_SCHEDULER_ERROR",
    "POD_GROUP_REASON_UNSCHEDULABLE",
    "WORKLOAD_MAX_POD_GROUP_TEMPLATES",
    "WORKLOAD_MAX_TREE_DEPTH",
    "AllCompositeDisruptionMode",
    "AllDisruptionMode",
    "BasicSchedulingPolicy",
    "CompositeBasicSchedulingPolicy",
    "CompositeDisruptionMode",
    "CompositeGangSchedulingPolicy",
    "CompositePodGroupSchedulingConstraints",
    "CompositePodGroupSchedulingPolicy",
    "CompositePodGroupTemplate",
    "DisruptionMode",
    "GangSchedulingPolicy",
    "PodGroup",
    "PodGroupList",
    "PodGroupResourceClaim",
    "PodGroupResourceClaimStatus",
    "PodGroupSchedulingConstraints",
    "PodGroupSchedulingPolicy",
    "PodGroupSpec",
    "PodGroupStatus",
    "PodGroupTemplate",
    "PreemptionPolicy",
    "PriorityClass",
    "PriorityClassList",
    "SingleCompositeDisruptionMode",
    "SingleDisruptionMode",
    "TopologyConstraint",
    "TypedLocalObjectReference",
    "Workload",
    "WorkloadList",
    "WorkloadReference",
    "WorkloadSpec",
]


# The API group of these types.
GROUP_NAME: Final = "scheduling.k8s.io"

# The most templates in one list of a workload.
WORKLOAD_MAX_POD_GROUP_TEMPLATES: Final = 8

# How deep templates of groups may be nested, the workload's own level counted.
WORKLOAD_MAX_TREE_DEPTH: Final = 4

# The most claims of one group.
MAX_POD_GROUP_RESOURCE_CLAIMS: Final = 4

# Condition: the group as a whole has been scheduled once.
POD_GROUP_INITIALLY_SCHEDULED: Final = "PodGroupInitiallyScheduled"

# Condition: something is about to end the group, such as preemption.
DISRUPTION_TARGET: Final = "DisruptionTarget"

# Why a group is not scheduled: there is no room for it as things are.
POD_GROUP_REASON_UNSCHEDULABLE: Final = "Unschedulable"

# Why a group is not scheduled: the scheduler itself ran into an error.
POD_GROUP_REASON_SCHEDULER_ERROR: Final = "SchedulerError"

# Why a group is about to end: one of higher priority takes its place.
POD_GROUP_REASON_PREEMPTION_BY_SCHEDULER: Final = "PreemptionByScheduler"


# +genclient
# +genclient:nonNamespaced
# +k8s:deepcopy-gen:interfaces=k8s.io/apimachinery/pkg/runtime.Object
# +k8s:prerelease-lifecycle-gen:introduced=1.11
# +k8s:prerelease-lifecycle-gen:deprecated=1.14
# +k8s:prerelease-lifecycle-gen:removed=1.22
# +k8s:prerelease-lifecycle-gen:replacement=scheduling.k8s.io,v1,PriorityClass


@dataclass(kw_only=True, slots=True)
class PriorityClass(TypeMeta):
    """A name for a priority, which pods use to say how important they are."""

    # Name and bookkeeping of the class; classes live outside namespaces.
    # +optional
    metadata: ObjectMeta = field(default_factory=ObjectMeta)

    # The priority of pods of the class: the higher, the more important. It never
    # changes.
    # +optional
    value: Int32 = field(default=0, metadata={"omitempty": False})

    # Whether pods without a class get this one. If several say so, the lowest value
    # counts.
    # +optional
    global_default: bool = False

    # When to use the class, for people.
    # +optional
    description: str = ""

    # Whether pods of the class may take the place of others; PreemptLowerPriority
    # unless set.
    # +optional
    preemption_policy: V1PreemptionPolicy | None = None


# +k8s:deepcopy-gen:interfaces=k8s.io/apimachinery/pkg/runtime.Object
# +k8s:prerelease-lifecycle-gen:introduced=1.11
# +k8s:prerelease-lifecycle-gen:deprecated=1.14
# +k8s:prerelease-lifecycle-gen:removed=1.22
# +k8s:prerelease-lifecycle-gen:replacement=scheduling.k8s.io,v1,PriorityClassList


@dataclass(kw_only=True, slots=True)
class PriorityClassList(TypeMeta):
    """Several priority classes, as a server lists them."""

    # Bookkeeping of the list.
    # +optional
    metadata: ListMeta = field(default_factory=ListMeta)

    # The classes.
    items: list[PriorityClass] = field(
        default_factory=list, metadata={"omitempty": False}
    )


# +genclient
# +k8s:deepcopy-gen:interfaces=k8s.io/apimachinery/pkg/runtime.Object
# +k8s:prerelease-lifecycle-gen:introduced=1.37


@dataclass(kw_only=True, slots=True)
class Workload(TypeMeta):
    """What the groups of pods of one application look like, for controllers that
    make them.
    """

    # Name and bookkeeping of the workload.
    # +optional
    metadata: ObjectMeta = field(default_factory=ObjectMeta)

    # The templates of its groups.
    # +required
    spec: WorkloadSpec = field(
        default_factory=lambda: WorkloadSpec(), metadata={"omitempty": False}
    )


# +k8s:deepcopy-gen:interfaces=k8s.io/apimachinery/pkg/runtime.Object
# +k8s:prerelease-lifecycle-gen:introduced=1.37


@dataclass(kw_only=True, slots=True)
class WorkloadList(TypeMeta):
    """Several workloads, as a server lists them."""

    # Bookkeeping of the list.
    # +optional
    metadata: ListMeta = field(default_factory=ListMeta)

    # The workloads.
    items: list[Workload] = field(default_factory=list, metadata={"omitempty": False})


@dataclass(kw_only=True, slots=True)
class WorkloadSpec:
    """The templates of the groups of an application."""

    # The object that the workload is for, such as a Job; for people and tools only. It
    # never changes.
    # +optional
    # +k8s:optional
    # +k8s:immutable
    controller_ref: TypedLocalObjectReference | None = None

    # Templates of groups of pods, up to 8. They never change.
    # +optional
    # +listType=map
    # +listMapKey=name
    # +k8s:optional
    # +k8s:unionMember
    # +k8s:listType=map
    # +k8s:listMapKey=name
    # +k8s:maxItems=8
    # +k8s:update=NoAddItem
    # +k8s:update=NoRemoveItem
    pod_group_templates: list[PodGroupTemplate] = field(
        default_factory=list, metadata={"omitempty": False}
    )

    # Templates of groups of groups, up to 8. They never change.
    # +featureGate=CompositePodGroup
    # +optional
    # +listType=map
    # +listMapKey=name
    # +k8s:ifDisabled("CompositePodGroup")=+k8s:forbidden
    # +k8s:ifEnabled("CompositePodGroup")=+k8s:optional
    # +k8s:unionMember
    # +k8s:listType=map
    # +k8s:listMapKey=name
    # +k8s:maxItems=8
    # +k8s:update=NoAddItem
    # +k8s:update=NoRemoveItem
    composite_pod_group_templates: list[CompositePodGroupTemplate] = field(
        default_factory=list
    )


@dataclass(kw_only=True, slots=True)
class TypedLocalObjectReference:
    """An object of any kind in the same namespace."""

    # The API group of the kind; empty for the core group.
    # +optional
    # +k8s:optional
    # +k8s:format=k8s-long-name
    api_group: str = ""

    # The kind of the object.
    # +required
    # +k8s:required
    # +k8s:format=k8s-path-segment-name
    kind: str = field(default="", metadata={"omitempty": False})

    # The name of the object.
    # +required
    # +k8s:required
    # +k8s:format=k8s-path-segment-name
    name: str = field(default="", metadata={"omitempty": False})


@dataclass(kw_only=True, slots=True)
class PodGroupTemplate:
    """What a group of pods looks like."""

    # What groups call the template; a DNS label, unique in the workload.
    # +required
    # +k8s:required
    # +k8s:format=k8s-short-name
    name: str = field(default="", metadata={"omitempty": False})

    # One member by itself, or enough at once. It never changes but for the size of a
    # gang.
    # +required
    scheduling_policy: PodGroupSchedulingPolicy = field(
        default_factory=lambda: PodGroupSchedulingPolicy(),
        metadata={"omitempty": False},
    )

    # Where its members have to be in relation to each other. They never change.
    # +featureGate=TopologyAwareWorkloadScheduling
    # +optional
    # +k8s:ifDisabled(TopologyAwareWorkloadScheduling)=+k8s:forbidden
    # +k8s:ifEnabled(TopologyAwareWorkloadScheduling)=+k8s:optional
    # +k8s:immutable
    scheduling_constraints: PodGroupSchedulingConstraints | None = field(
        default=None, metadata={"omitempty": False}
    )

    # Claims on devices that its pods share, up to 4. They never change.
    # +optional
    # +patchMergeKey=name
    # +patchStrategy=merge,retainKeys
    # +listType=map
    # +listMapKey=name
    # +k8s:optional
    # +k8s:listType=map
    # +k8s:listMapKey=name
    # +k8s:maxItems=4
    # +featureGate=DRAWorkloadResourceClaims
    # +k8s:immutable
    resource_claims: list[PodGroupResourceClaim] = field(default_factory=list)

    # Whether its members can be ended one by one; they can unless set.
    # +optional
    # +k8s:optional
    # +k8s:immutable
    disruption_mode: DisruptionMode | None = None

    # The class that gives its priority; the default one, or 0, unless set.
    # +optional
    # +k8s:optional
    # +k8s:format=k8s-long-name
    # +k8s:immutable
    priority_class_name: str = ""

    # Its priority, which goes before that of its pods: the higher, the more important.
    # It follows from the class.
    # +optional
    # +k8s:optional
    # +k8s:maximum=1000000000 # HighestUserDefinablePriority
    # +k8s:immutable
    priority: Int32 | None = None

    # Whether it may take the place of others. It follows from the class unless set.
    # +featureGate=PodGroupPreemptionPolicy
    # +optional
    # +k8s:immutable
    # +k8s:ifDisabled("PodGroupPreemptionPolicy")=+k8s:forbidden
    # +k8s:ifEnabled("PodGroupPreemptionPolicy")=+k8s:optional
    preemption_policy: PreemptionPolicy | None = None


@dataclass(kw_only=True, slots=True)
class CompositePodGroupTemplate:
    """What a group of groups looks like."""

    # What groups call the template; a DNS label, unique in the workload.
    # +required
    # +k8s:required
    # +k8s:format=k8s-short-name
    name: str = field(default="", metadata={"omitempty": False})

    # One member by itself, or enough at once. It never changes but for the size of a
    # gang.
    # +required
    scheduling_policy: CompositePodGroupSchedulingPolicy = field(
        default_factory=lambda: CompositePodGroupSchedulingPolicy(),
        metadata={"omitempty": False},
    )

    # Where its members have to be in relation to each other. They never change.
    # +optional
    # +k8s:optional
    # +k8s:immutable
    scheduling_constraints: CompositePodGroupSchedulingConstraints | None = None

    # Whether its members can be ended one by one; they can unless set.
    # +optional
    # +k8s:optional
    # +k8s:immutable
    disruption_mode: CompositeDisruptionMode | None = None

    # The class that gives its priority; the default one, or 0, unless set.
    # +optional
    # +k8s:optional
    # +k8s:format=k8s-long-name
    # +k8s:immutable
    priority_class_name: str = ""

    # Its priority, which goes before that of its pods: the higher, the more important.
    # It follows from the class.
    # +optional
    # +k8s:optional
    # +k8s:maximum=1000000000 # HighestUserDefinablePriority
    # +k8s:immutable
    priority: Int32 | None = None

    # Whether it may take the place of others. It follows from the class unless set.
    # +featureGate=PodGroupPreemptionPolicy
    # +optional
    # +k8s:immutable
    # +k8s:ifDisabled("PodGroupPreemptionPolicy")=+k8s:forbidden
    # +k8s:ifEnabled("PodGroupPreemptionPolicy")=+k8s:optional
    preemption_policy: PreemptionPolicy | None = None

    # Templates of the groups of pods in it.
    # +optional
    # +listType=map
    # +listMapKey=name
    # +k8s:optional
    # +k8s:listType=map
    # +k8s:listMapKey=name
    # +k8s:maxItems=8
    # +k8s:update=NoAddItem
    # +k8s:update=NoRemoveItem
    pod_group_templates: list[PodGroupTemplate] = field(default_factory=list)

    # Templates of the groups of groups in it.
    # +optional
    # +listType=map
    # +listMapKey=name
    # +k8s:optional
    # +k8s:listType=map
    # +k8s:listMapKey=name
    # +k8s:maxItems=8
    # +k8s:update=NoAddItem
    # +k8s:update=NoRemoveItem
    composite_pod_group_templates: list[CompositePodGroupTemplate] = field(
        default_factory=list
    )


# +union
@dataclass(kw_only=True, slots=True)
class PodGroupSchedulingPolicy:
    """How a group is scheduled. Exactly one is set."""

    # Each member by itself.
    # +optional
    # +k8s:optional
    # +k8s:unionMember
    # +k8s:immutable
    basic: BasicSchedulingPolicy | None = None

    # Enough members at once, or none.
    # +optional
    # +k8s:optional
    # +k8s:unionMember
    # +k8s:update=NoSet
    # +k8s:update=NoUnset
    gang: GangSchedulingPolicy | None = None


@dataclass(kw_only=True, slots=True)
class BasicSchedulingPolicy:
    """Members are scheduled one by one, as if they were no group.

    There is nothing to say about it.
    """


@dataclass(kw_only=True, slots=True)
class GangSchedulingPolicy:
    """Members are scheduled at once, or not at all."""

    # How many pods have to fit for any to be scheduled; at least 1.
    # +required
    # +k8s:required
    # +k8s:minimum=1
    min_count: Int32 = field(default=0, metadata={"omitempty": False})


@dataclass(kw_only=True, slots=True)
class PodGroupResourceClaim:
    """A claim on devices that the pods of a group share: one that exists, or one
    made for it.

    Exactly one is set.
    """

    # What pods call the claim; a DNS label, unique in the group.
    # +required
    # +k8s:required
    # +k8s:format=k8s-short-name
    name: str = field(default="", metadata={"omitempty": False})

    # The claim, in the group's namespace, which others may use too.
    # +optional
    # +k8s:optional
    # +k8s:unionMember
    # +k8s:format=k8s-long-name
    resource_claim_name: str | None = None

    # The template that the group's own claim is made from; it ends with the group.
    # +optional
    # +k8s:optional
    # +k8s:unionMember
    # +k8s:format=k8s-long-name
    resource_claim_template_name: str | None = None


# +union
@dataclass(kw_only=True, slots=True)
class DisruptionMode:
    """Whether members of a group can be ended one by one. Exactly one is set."""

    # They can.
    # +optional
    # +k8s:optional
    # +k8s:unionMember
    single: SingleDisruptionMode | None = None

    # All of them are ended, or none.
    # +optional
    # +k8s:optional
    # +k8s:unionMember
    all: AllDisruptionMode | None = None


@dataclass(kw_only=True, slots=True)
class SingleDisruptionMode:
    """Members are ended one by one. There is nothing to say about it."""


@dataclass(kw_only=True, slots=True)
class AllDisruptionMode:
    """Members are ended all at once. There is nothing to say about it."""


# +enum
# +k8s:enum
class PreemptionPolicy(StrEnum):
    """Whether pods may take the place of others."""

    # Of those with a lower priority.
    LOWER_PRIORITY = "PreemptLowerPriority"

    # Of none: they wait their turn.
    NEVER = "Never"


# +genclient
# +k8s:deepcopy-gen:interfaces=k8s.io/apimachinery/pkg/runtime.Object
# +k8s:prerelease-lifecycle-gen:introduced=1.37
# +k8s:supportsSubresource="/status"


@dataclass(kw_only=True, slots=True)
class PodGroup(TypeMeta):
    """Pods that are scheduled together."""

    # Name and bookkeeping of the group.
    # +optional
    metadata: ObjectMeta = field(default_factory=ObjectMeta)

    # How they are scheduled.
    # +required
    spec: PodGroupSpec = field(
        default_factory=lambda: PodGroupSpec(), metadata={"omitempty": False}
    )

    # How that is going.
    # +optional
    status: PodGroupStatus = field(default_factory=lambda: PodGroupStatus())


# +k8s:deepcopy-gen:interfaces=k8s.io/apimachinery/pkg/runtime.Object
# +k8s:prerelease-lifecycle-gen:introduced=1.37


@dataclass(kw_only=True, slots=True)
class PodGroupList(TypeMeta):
    """Several groups of pods, as a server lists them."""

    # Bookkeeping of the list.
    # +optional
    metadata: ListMeta = field(default_factory=ListMeta)

    # The groups.
    items: list[PodGroup] = field(default_factory=list, metadata={"omitempty": False})


@dataclass(kw_only=True, slots=True)
class PodGroupSpec:
    """How a group is scheduled."""

    # The group of groups that it is in, if it is in one. It never changes.
    # +featureGate=CompositePodGroup
    # +optional
    # +k8s:ifDisabled(CompositePodGroup)=+k8s:forbidden
    # +k8s:ifEnabled(CompositePodGroup)=+k8s:optional
    # +k8s:immutable
    # +k8s:format=k8s-long-name
    # +k8s:alpha(since: "1.37")=+k8s:dependentRequired("workloadRef")
    parent_composite_pod_group_name: str | None = None

    # The template that it was made from, if it was made from one. It never changes.
    # +optional
    # +k8s:optional
    # +k8s:immutable
    workload_ref: WorkloadReference | None = None

    # One member by itself, or enough at once. It never changes but for the size of a
    # gang.
    # +required
    scheduling_policy: PodGroupSchedulingPolicy = field(
        default_factory=PodGroupSchedulingPolicy, metadata={"omitempty": False}
    )

    # Where its members have to be in relation to each other. They never change.
    # +featureGate=TopologyAwareWorkloadScheduling
    # +optional
    # +k8s:ifDisabled(TopologyAwareWorkloadScheduling)=+k8s:forbidden
    # +k8s:ifEnabled(TopologyAwareWorkloadScheduling)=+k8s:optional
    # +k8s:ifEnabled(TopologyAwareWorkloadScheduling)=+k8s:immutable
    scheduling_constraints: PodGroupSchedulingConstraints | None = None

    # Claims on devices that its pods share, up to 4. They never change.
    # +optional
    # +patchMergeKey=name
    # +patchStrategy=merge,retainKeys
    # +listType=map
    # +listMapKey=name
    # +k8s:optional
    # +k8s:listType=map
    # +k8s:listMapKey=name
    # +k8s:maxItems=4
    # +k8s:immutable
    # +featureGate=DRAWorkloadResourceClaims
    resource_claims: list[PodGroupResourceClaim] = field(default_factory=list)

    # Whether its members can be ended one by one; they can unless set.
    # +default={"single": {}}
    # +optional
    # +k8s:optional
    # +k8s:immutable
    disruption_mode: DisruptionMode | None = None

    # The class that gives its priority; the default one, or 0, unless set.
    # +optional
    # +k8s:optional
    # +k8s:immutable
    # +k8s:format=k8s-long-name
    priority_class_name: str = ""

    # Its priority, which goes before that of its pods: the higher, the more important.
    # It follows from the class.
    # +optional
    # +k8s:optional
    # +k8s:immutable
    # +k8s:maximum=1000000000 # HighestUserDefinablePriority
    priority: Int32 | None = None

    # Whether it may take the place of others. It follows from the class unless set.
    # +featureGate=PodGroupPreemptionPolicy
    # +optional
    # +k8s:immutable
    # +k8s:ifDisabled("PodGroupPreemptionPolicy")=+k8s:forbidden
    # +k8s:ifEnabled("PodGroupPreemptionPolicy")=+k8s:optional
    preemption_policy: PreemptionPolicy | None = None


@dataclass(kw_only=True, slots=True)
class PodGroupStatus:
    """How scheduling a group is going."""

    # What holds for it, one by one.
    # +optional
    # +patchMergeKey=type
    # +patchStrategy=merge
    # +listType=map
    # +listMapKey=type
    # +k8s:alpha(since: "1.37")=+k8s:optional
    # +k8s:alpha(since: "1.37")=+k8s:listType=map
    # +k8s:alpha(since: "1.37")=+k8s:listMapKey=type
    conditions: list[Condition] = field(default_factory=list)

    # Which claims were made for it.
    # +optional
    # +patchMergeKey=name
    # +patchStrategy=merge,retainKeys
    # +listType=map
    # +listMapKey=name
    # +k8s:optional
    # +k8s:listType=map
    # +k8s:listMapKey=name
    # +k8s:maxItems=4
    # +featureGate=DRAWorkloadResourceClaims
    resource_claim_statuses: list[PodGroupResourceClaimStatus] = field(
        default_factory=list
    )


@dataclass(kw_only=True, slots=True)
class PodGroupResourceClaimStatus:
    """Which claim was made for an entry of a group."""

    # The entry in the group's `resource_claims`.
    # +required
    name: str = field(default="", metadata={"omitempty": False})

    # The claim; none was needed if unset.
    # +optional
    # +k8s:optional
    # +k8s:format=k8s-long-name
    resource_claim_name: str | None = None


@dataclass(kw_only=True, slots=True)
class WorkloadReference:
    """The template that a group was made from."""

    # The workload, in the same namespace.
    # +required
    # +k8s:required
    # +k8s:format=k8s-long-name
    workload_name: str = field(default="", metadata={"omitempty": False})

    # The template in the workload.
    # +required
    # +k8s:required
    # +k8s:format=k8s-short-name
    template_name: str = field(default="", metadata={"omitempty": False})


@dataclass(kw_only=True, slots=True)
class PodGroupSchedulingConstraints:
    """Where members of a group have to be in relation to each other."""

    # Parts of the cluster that the whole group has to fit in; at most one.
    # +optional
    # +k8s:optional
    # +k8s:maxItems=1
    # +listType=atomic
    # +k8s:listType=atomic
    topology: list[TopologyConstraint] = field(default_factory=list)


@dataclass(kw_only=True, slots=True)
class TopologyConstraint:
    """A part of the cluster that all members of a group have to be in."""

    # The label of nodes that has to have the same value for all of them.
    # +required
    # +k8s:required
    # +k8s:format=k8s-label-key
    key: str = field(default="", metadata={"omitempty": False})


# +union
@dataclass(kw_only=True, slots=True)
class CompositePodGroupSchedulingPolicy:
    """How a group of groups is scheduled. Exactly one is set."""

    # Each member by itself.
    # +optional
    # +k8s:optional
    # +k8s:immutable
    # +k8s:unionMember
    basic: CompositeBasicSchedulingPolicy | None = None

    # Enough members at once, or none.
    # +optional
    # +k8s:optional
    # +k8s:unionMember
    # +k8s:update=NoSet
    # +k8s:update=NoUnset
    gang: CompositeGangSchedulingPolicy | None = None


@dataclass(kw_only=True, slots=True)
class CompositeBasicSchedulingPolicy:
    """The groups are scheduled one by one. There is nothing to say about it."""


@dataclass(kw_only=True, slots=True)
class CompositeGangSchedulingPolicy:
    """The groups are scheduled at once, or not at all."""

    # How many groups have to fit for any to be scheduled; at least 1.
    # +required
    # +k8s:required
    # +k8s:minimum=1
    min_group_count: Int32 = field(default=0, metadata={"omitempty": False})


# +union
@dataclass(kw_only=True, slots=True)
class CompositeDisruptionMode:
    """Whether the groups in a group can be ended one by one. Exactly one is set."""

    # They can.
    # +optional
    # +k8s:optional
    # +k8s:unionMember
    single: SingleCompositeDisruptionMode | None = None

    # All of them are ended, or none.
    # +optional
    # +k8s:optional
    # +k8s:unionMember
    all: AllCompositeDisruptionMode | None = None


@dataclass(kw_only=True, slots=True)
class SingleCompositeDisruptionMode:
    """The groups are ended one by one. There is nothing to say about it."""


@dataclass(kw_only=True, slots=True)
class AllCompositeDisruptionMode:
    """The groups are ended all at once. There is nothing to say about it."""


@dataclass(kw_only=True, slots=True)
class CompositePodGroupSchedulingConstraints:
    """Where the groups in a group have to be in relation to each other."""

    # Parts of the cluster that the whole group has to fit in; at most one.
    # +optional
    # +k8s:optional
    # +k8s:maxItems=1
    # +listType=atomic
    # +k8s:listType=atomic
    topology: list[TopologyConstraint] = field(default_factory=list)
