# +groupName=kubelet.config.k8s.io
# +k8s:validation-gen=TypesWithField=TypeMeta
"""How a kubelet hands out the resources of its node: the part of its configuration that decides on alignment.

Written after k8s.io/kubelet/config/v1beta1 at v0.37 and the public documentation of the resource managers, as the
structure data do not have these types. All other settings are left out. Kubernetes checks the values by hand; the
enums here stand for these checks.
"""

from __future__ import annotations

from enum import StrEnum

from kubernetes_api.core.v1 import ResourceList
from kubernetes_api.meta.v1 import TypeMeta
from validation_gen.apitypes import Duration, Int32
from validation_gen.dataclass import dataclass, field

__all__ = [
    "CPUManagerPolicy",
    "KubeletConfiguration",
    "MemoryManagerPolicy",
    "MemoryReservation",
    "TopologyManagerPolicy",
    "TopologyManagerScope",
]


# +enum
# +k8s:enum
class TopologyManagerPolicy(StrEnum):
    """What is done to keep the CPUs, memory and devices of a pod near each other."""

    # Nothing.
    NONE = "none"

    # They are put on as few NUMA nodes as can be; the pod runs in any case.
    BEST_EFFORT = "best-effort"

    # They are put on as few NUMA nodes as can be; the pod is refused if they would take more than they need.
    RESTRICTED = "restricted"

    # They are put on one NUMA node; the pod is refused if they do not fit there.
    SINGLE_NUMA_NODE = "single-numa-node"


# +enum
# +k8s:enum
class TopologyManagerScope(StrEnum):
    """What is aligned by itself."""

    # Each container.
    CONTAINER = "container"

    # All containers of a pod together.
    POD = "pod"


# +enum
# +k8s:enum
class CPUManagerPolicy(StrEnum):
    """Which CPUs containers run on."""

    # Any, within their limits.
    NONE = "none"

    # Containers of guaranteed pods that ask for whole CPUs get some of their own.
    STATIC = "static"


# +enum
# +k8s:enum
class MemoryManagerPolicy(StrEnum):
    """Which memory containers get."""

    # Any, within their limits.
    NONE = "None"

    # Containers of guaranteed pods get theirs from as few NUMA nodes as can be. For Linux.
    STATIC = "Static"

    # As few NUMA nodes as the system can do without a promise. For Windows.
    BEST_EFFORT = "BestEffort"


@dataclass(kw_only=True, slots=True)
class KubeletConfiguration(TypeMeta):
    """How the kubelet of a node manages resources."""

    # Which CPUs containers run on; none unless set.
    # +optional
    # +k8s:optional
    cpu_manager_policy: CPUManagerPolicy | None = None

    # More on that policy, such as `full-pcpus-only`.
    # +optional
    # +k8s:optional
    cpu_manager_policy_options: dict[str, str] = field(default_factory=dict)

    # How often CPUs are looked over, 10 s unless set.
    # +optional
    # +k8s:optional
    cpu_manager_reconcile_period: Duration | None = None

    # Which memory containers get; None unless set.
    # +optional
    # +k8s:optional
    memory_manager_policy: MemoryManagerPolicy | None = None

    # What is done to keep the resources of a pod near each other; none unless set.
    # +optional
    # +k8s:optional
    topology_manager_policy: TopologyManagerPolicy | None = None

    # What is aligned by itself; container unless set.
    # +optional
    # +k8s:optional
    topology_manager_scope: TopologyManagerScope | None = None

    # More on the policy for alignment, such as `prefer-closest-numa-nodes`.
    # +optional
    # +k8s:optional
    topology_manager_policy_options: dict[str, str] = field(default_factory=dict)

    # CPUs kept for the system and for Kubernetes, as a list such as `0,2-3`.
    # +optional
    # +k8s:optional
    reserved_system_cpus: str = field(
        default="", metadata={"json": "reservedSystemCPUs"}
    )

    # Memory that containers do not get, by NUMA node.
    # +optional
    # +k8s:optional
    reserved_memory: list[MemoryReservation] = field(default_factory=list)


@dataclass(kw_only=True, slots=True)
class MemoryReservation:
    """Memory of one NUMA node that containers do not get."""

    # The NUMA node, by its number.
    # +k8s:optional
    # +k8s:minimum=0
    numa_node: Int32 = field(default=0, metadata={"omitempty": False})

    # How much, in bytes, of `memory` and of `hugepages-` of each size.
    # +required
    # +k8s:required
    limits: ResourceList = field(
        default_factory=lambda: ResourceList({}), metadata={"omitempty": False}
    )
