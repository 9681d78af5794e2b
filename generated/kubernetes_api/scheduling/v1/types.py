# +k8s:deepcopy-gen=package
# +k8s:protobuf-gen=package
# +k8s:openapi-gen=true
# +k8s:prerelease-lifecycle-gen=true
# +k8s:openapi-model-package=io.k8s.api.scheduling.v1
# +groupName=scheduling.k8s.io
# +k8s:validation-gen=TypesWithField=TypeMeta
"""Classes that give pods their priority."""

from __future__ import annotations

from typing import Final

from kubernetes_api.core.v1 import PreemptionPolicy
from kubernetes_api.meta.v1 import ListMeta, ObjectMeta, TypeMeta
from validation_gen.apitypes import Int32
from validation_gen.dataclass import dataclass, field

__all__ = ["GROUP_NAME", "PriorityClass", "PriorityClassList"]


# The API group of these types.
GROUP_NAME: Final = "scheduling.k8s.io"


# +genclient
# +genclient:nonNamespaced
# +k8s:deepcopy-gen:interfaces=k8s.io/apimachinery/pkg/runtime.Object
# +k8s:prerelease-lifecycle-gen:introduced=1.14


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
    preemption_policy: PreemptionPolicy | None = None


# +k8s:deepcopy-gen:interfaces=k8s.io/apimachinery/pkg/runtime.Object
# +k8s:prerelease-lifecycle-gen:introduced=1.14


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
