# +k8s:openapi-gen=true
# +k8s:deepcopy-gen=package
# +k8s:protobuf-gen=package
# +k8s:prerelease-lifecycle-gen=true
# +k8s:openapi-model-package=io.k8s.api.core.v1
# +groupName=
# +k8s:validation-gen=TypesWithField=TypeMeta
"""Node selectors and names of resources: what other groups need of core/v1."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, Literal, NewType

__all__ = [
    "RESOURCE_CONFIG_MAPS",
    "RESOURCE_CPU",
    "RESOURCE_EPHEMERAL_STORAGE",
    "RESOURCE_LIMITS_CPU",
    "RESOURCE_LIMITS_EPHEMERAL_STORAGE",
    "RESOURCE_LIMITS_MEMORY",
    "RESOURCE_MEMORY",
    "RESOURCE_PERSISTENT_VOLUME_CLAIMS",
    "RESOURCE_PODS",
    "RESOURCE_QUOTAS",
    "RESOURCE_REPLICATION_CONTROLLERS",
    "RESOURCE_REQUESTS_CPU",
    "RESOURCE_REQUESTS_EPHEMERAL_STORAGE",
    "RESOURCE_REQUESTS_MEMORY",
    "RESOURCE_REQUESTS_STORAGE",
    "RESOURCE_SECRETS",
    "RESOURCE_SERVICES",
    "RESOURCE_SERVICES_LOAD_BALANCERS",
    "RESOURCE_SERVICES_NODE_PORTS",
    "RESOURCE_STORAGE",
    "NodeSelector",
    "NodeSelectorOperator",
    "NodeSelectorRequirement",
    "NodeSelectorTerm",
    "ResourceName",
]


# +structType=atomic
@dataclass(kw_only=True, slots=True)
class NodeSelector:
    """Chooses nodes that meet at least one of several terms."""

    # The terms.
    # +listType=atomic
    node_selector_terms: list[NodeSelectorTerm] = field(
        default_factory=list, metadata={"omitempty": False}
    )


# +structType=atomic
@dataclass(kw_only=True, slots=True)
class NodeSelectorTerm:
    """Chooses nodes that meet every condition; without conditions it chooses none."""

    # Conditions on labels of the node.
    # +optional
    # +listType=atomic
    match_expressions: list[NodeSelectorRequirement] = field(default_factory=list)

    # Conditions on fields of the node.
    # +optional
    # +listType=atomic
    match_fields: list[NodeSelectorRequirement] = field(default_factory=list)


@dataclass(kw_only=True, slots=True)
class NodeSelectorRequirement:
    """One condition on a label or field of a node."""

    # The label or field.
    key: str = field(default="", metadata={"omitempty": False})

    # How its value compares to those given here.
    operator: NodeSelectorOperator | Literal[""] = field(
        default="", metadata={"omitempty": False}
    )

    # What to compare with: some for In and NotIn, one integer for Gt and Lt, none for
    # the others.
    # +optional
    # +listType=atomic
    values: list[str] = field(default_factory=list)


# +enum
class NodeSelectorOperator(StrEnum):
    """How a label or field is compared in a node selector."""

    # It has one of the values.
    IN = "In"

    # It has none of the values, or is absent.
    NOT_IN = "NotIn"

    # It is there, with whatever value.
    EXISTS = "Exists"

    # It is not there.
    DOES_NOT_EXIST = "DoesNotExist"

    # It is an integer above the value.
    GT = "Gt"

    # It is an integer below the value.
    LT = "Lt"


# The name of something that can be measured out. Anyone may add names, such as
# `example.com/gpu`.
ResourceName = NewType("ResourceName", str)


# Computing time, in cores.
RESOURCE_CPU: Final = ResourceName("cpu")

# Main memory, in bytes.
RESOURCE_MEMORY: Final = ResourceName("memory")

# The size of a volume, in bytes.
RESOURCE_STORAGE: Final = ResourceName("storage")

# Storage of a node that ends with the pod, in bytes.
RESOURCE_EPHEMERAL_STORAGE: Final = ResourceName("ephemeral-storage")

# The number of pods.
RESOURCE_PODS: Final = ResourceName("pods")

# The number of services.
RESOURCE_SERVICES: Final = ResourceName("services")

# The number of replication controllers.
RESOURCE_REPLICATION_CONTROLLERS: Final = ResourceName("replicationcontrollers")

# The number of resource quotas.
RESOURCE_QUOTAS: Final = ResourceName("resourcequotas")

# The number of secrets.
RESOURCE_SECRETS: Final = ResourceName("secrets")

# The number of config maps.
RESOURCE_CONFIG_MAPS: Final = ResourceName("configmaps")

# The number of claims for persistent volumes.
RESOURCE_PERSISTENT_VOLUME_CLAIMS: Final = ResourceName("persistentvolumeclaims")

# The number of node ports that services take.
RESOURCE_SERVICES_NODE_PORTS: Final = ResourceName("services.nodeports")

# The number of load balancers that services take.
RESOURCE_SERVICES_LOAD_BALANCERS: Final = ResourceName("services.loadbalancers")

# The sum of CPU requests, in cores.
RESOURCE_REQUESTS_CPU: Final = ResourceName("requests.cpu")

# The sum of memory requests, in bytes.
RESOURCE_REQUESTS_MEMORY: Final = ResourceName("requests.memory")

# The sum of storage requests, in bytes.
RESOURCE_REQUESTS_STORAGE: Final = ResourceName("requests.storage")

# The sum of requests for ephemeral storage, in bytes.
RESOURCE_REQUESTS_EPHEMERAL_STORAGE: Final = ResourceName("requests.ephemeral-storage")

# The sum of CPU limits, in cores.
RESOURCE_LIMITS_CPU: Final = ResourceName("limits.cpu")

# The sum of memory limits, in bytes.
RESOURCE_LIMITS_MEMORY: Final = ResourceName("limits.memory")

# The sum of limits on ephemeral storage, in bytes.
RESOURCE_LIMITS_EPHEMERAL_STORAGE: Final = ResourceName("limits.ephemeral-storage")
