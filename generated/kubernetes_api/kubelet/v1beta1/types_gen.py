"""Validators, codecs and defaults of kubernetes_api.kubelet.v1beta1.types.

Made by validation-gen from the markers there; changes to this file are lost.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from validation_gen.apitypes import Duration, Quantity
from validation_gen.runtime import (
    CREATE,
    ROOT,
    UPDATE,
    DecodeProblem,
    FieldError,
    Kind,
    Operation,
    OperationType,
    Path,
    Scheme,
    decoded,
    minimum,
    new_object,
    not_supported,
    operation,
    overlaid,
    parser,
    read_map,
    read_objects,
    read_string_map,
    required,
    reuse_part,
    same,
    same_data,
    unknown_fields,
    wrong_number,
    wrong_type,
)

from kubernetes_api.core.v1.types import ResourceList
from kubernetes_api.kubelet.v1beta1.types import (
    CPUManagerPolicy,
    KubeletConfiguration,
    MemoryManagerPolicy,
    MemoryReservation,
    TopologyManagerPolicy,
    TopologyManagerScope,
)
from kubernetes_api.kubelet.v1beta1.types_overlay import (
    overlay_kubelet_configuration,
    overlay_kubelet_configuration_reserved_memory,
    overlay_kubelet_configuration_reserved_system_cpus,
)

TOPOLOGY_MANAGER_POLICY_VALUES: Final = (
    "best-effort",
    "none",
    "restricted",
    "single-numa-node",
)
IN_TOPOLOGY_MANAGER_POLICY: Final[frozenset[str]] = frozenset(
    map(TopologyManagerPolicy, TOPOLOGY_MANAGER_POLICY_VALUES)
)
TOPOLOGY_MANAGER_SCOPE_VALUES: Final = ("container", "pod")
IN_TOPOLOGY_MANAGER_SCOPE: Final[frozenset[str]] = frozenset(
    map(TopologyManagerScope, TOPOLOGY_MANAGER_SCOPE_VALUES)
)
CPU_MANAGER_POLICY_VALUES: Final = ("none", "static")
IN_CPU_MANAGER_POLICY: Final[frozenset[str]] = frozenset(
    map(CPUManagerPolicy, CPU_MANAGER_POLICY_VALUES)
)
MEMORY_MANAGER_POLICY_VALUES: Final = ("BestEffort", "None", "Static")
IN_MEMORY_MANAGER_POLICY: Final[frozenset[str]] = frozenset(
    map(MemoryManagerPolicy, MEMORY_MANAGER_POLICY_VALUES)
)


def check_topology_manager_policy(
    path: Path, value: str, old: str | None, op: Operation, errs: list[FieldError]
) -> None:
    """TopologyManagerPolicy, types.py:31."""
    #   +k8s:enum
    if value not in IN_TOPOLOGY_MANAGER_POLICY:
        errs.append(
            not_supported(path, value, TOPOLOGY_MANAGER_POLICY_VALUES, as_json=True)
        )


def check_topology_manager_scope(
    path: Path, value: str, old: str | None, op: Operation, errs: list[FieldError]
) -> None:
    """TopologyManagerScope, types.py:49."""
    #   +k8s:enum
    if value not in IN_TOPOLOGY_MANAGER_SCOPE:
        errs.append(
            not_supported(path, value, TOPOLOGY_MANAGER_SCOPE_VALUES, as_json=True)
        )


def check_cpu_manager_policy(
    path: Path, value: str, old: str | None, op: Operation, errs: list[FieldError]
) -> None:
    """CPUManagerPolicy, types.py:61."""
    #   +k8s:enum
    if value not in IN_CPU_MANAGER_POLICY:
        errs.append(not_supported(path, value, CPU_MANAGER_POLICY_VALUES, as_json=True))


def check_memory_manager_policy(
    path: Path, value: str, old: str | None, op: Operation, errs: list[FieldError]
) -> None:
    """MemoryManagerPolicy, types.py:73."""
    #   +k8s:enum
    if value not in IN_MEMORY_MANAGER_POLICY:
        errs.append(
            not_supported(path, value, MEMORY_MANAGER_POLICY_VALUES, as_json=True)
        )


def check_kubelet_configuration(
    path: Path,
    value: KubeletConfiguration,
    old: KubeletConfiguration | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """KubeletConfiguration, types.py:87."""

    # cpuManagerPolicy
    #   +k8s:optional
    #   CPUManagerPolicy: +k8s:enum
    cpu_manager_policy = value.cpu_manager_policy
    if (
        cpu_manager_policy is not None
        and cpu_manager_policy not in IN_CPU_MANAGER_POLICY
        and (old is None or cpu_manager_policy != old.cpu_manager_policy)
    ):
        errs.append(
            not_supported(
                (path, "cpuManagerPolicy"),
                cpu_manager_policy,
                CPU_MANAGER_POLICY_VALUES,
                as_json=True,
            )
        )

    # memoryManagerPolicy
    #   +k8s:optional
    #   MemoryManagerPolicy: +k8s:enum
    memory_manager_policy = value.memory_manager_policy
    if (
        memory_manager_policy is not None
        and memory_manager_policy not in IN_MEMORY_MANAGER_POLICY
        and (old is None or memory_manager_policy != old.memory_manager_policy)
    ):
        errs.append(
            not_supported(
                (path, "memoryManagerPolicy"),
                memory_manager_policy,
                MEMORY_MANAGER_POLICY_VALUES,
                as_json=True,
            )
        )

    # topologyManagerPolicy
    #   +k8s:optional
    #   TopologyManagerPolicy: +k8s:enum
    topology_manager_policy = value.topology_manager_policy
    if (
        topology_manager_policy is not None
        and topology_manager_policy not in IN_TOPOLOGY_MANAGER_POLICY
        and (old is None or topology_manager_policy != old.topology_manager_policy)
    ):
        errs.append(
            not_supported(
                (path, "topologyManagerPolicy"),
                topology_manager_policy,
                TOPOLOGY_MANAGER_POLICY_VALUES,
                as_json=True,
            )
        )

    # topologyManagerScope
    #   +k8s:optional
    #   TopologyManagerScope: +k8s:enum
    topology_manager_scope = value.topology_manager_scope
    if (
        topology_manager_scope is not None
        and topology_manager_scope not in IN_TOPOLOGY_MANAGER_SCOPE
        and (old is None or topology_manager_scope != old.topology_manager_scope)
    ):
        errs.append(
            not_supported(
                (path, "topologyManagerScope"),
                topology_manager_scope,
                TOPOLOGY_MANAGER_SCOPE_VALUES,
                as_json=True,
            )
        )

    # reservedSystemCPUs
    #   +k8s:optional
    reserved_system_cpus = value.reserved_system_cpus
    reserved_system_cpus_was = None if old is None else old.reserved_system_cpus
    if (
        reserved_system_cpus
        and op.overlay
        and (old is None or reserved_system_cpus != reserved_system_cpus_was)
    ):
        errs.extend(
            overlaid(
                overlay_kubelet_configuration_reserved_system_cpus(
                    op,
                    (path, "reservedSystemCPUs"),
                    reserved_system_cpus,
                    reserved_system_cpus_was,
                ),
                "k8s.io/kubernetes/pkg/kubelet/apis/config/validation, ValidateKubeletConfiguration",
            )
        )

    # reservedMemory
    #   +k8s:optional
    reserved_memory = value.reserved_memory
    reserved_memory_was = None if old is None else old.reserved_memory
    if reserved_memory and (
        old is None or not same(reserved_memory, reserved_memory_was)
    ):
        reserved_memory_path = (path, "reservedMemory")
        for i, reserved_memory_item in enumerate(reserved_memory):
            check_memory_reservation(
                (reserved_memory_path, i), reserved_memory_item, None, op, errs
            )
        if op.overlay:
            errs.extend(
                overlaid(
                    overlay_kubelet_configuration_reserved_memory(
                        op,
                        (path, "reservedMemory"),
                        reserved_memory,
                        reserved_memory_was,
                    ),
                    "k8s.io/kubernetes/pkg/kubelet/apis/config/validation, validateReservedMemoryConfiguration",
                )
            )

    # overlay
    if op.overlay:
        errs.extend(
            overlaid(
                overlay_kubelet_configuration(op, path, value, old),
                "k8s.io/kubernetes/pkg/kubelet/cm, NewNonePolicy, NewStaticPolicyOptions, NewPolicyOptions",
            )
        )


def check_memory_reservation(
    path: Path,
    value: MemoryReservation,
    old: MemoryReservation | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """MemoryReservation, types.py:139."""

    # numaNode
    #   +k8s:optional
    #   +k8s:minimum=0
    numa_node = value.numa_node
    if numa_node and numa_node < 0 and (old is None or numa_node != old.numa_node):
        errs.append(minimum((path, "numaNode"), numa_node, 0))

    # limits
    #   +k8s:required
    limits = value.limits
    limits_was = None if old is None else old.limits
    if not limits and (old is None or not same(limits, limits_was)):
        errs.append(required((path, "limits"), short_circuit=True))


def validate_kubelet_configuration(
    obj: KubeletConfiguration,
    old: KubeletConfiguration | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of KubeletConfiguration; with `old` (or op="update"), of the update from it."""
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_kubelet_configuration(
        path, obj, old if request.update else None, request, errs
    )
    return errs


_CPU_MANAGER_POLICY_MEMBERS: Final[dict[str, Any]] = {
    member.value: member for member in CPUManagerPolicy
}
_READ_DURATION: Final = parser(Duration)
_MEMORY_MANAGER_POLICY_MEMBERS: Final[dict[str, Any]] = {
    member.value: member for member in MemoryManagerPolicy
}
_TOPOLOGY_MANAGER_POLICY_MEMBERS: Final[dict[str, Any]] = {
    member.value: member for member in TopologyManagerPolicy
}
_TOPOLOGY_MANAGER_SCOPE_MEMBERS: Final[dict[str, Any]] = {
    member.value: member for member in TopologyManagerScope
}
_READ_QUANTITY: Final = parser(Quantity)


def read_kubelet_configuration(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[KubeletConfiguration, Any] | None = None,
) -> KubeletConfiguration:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(KubeletConfiguration)
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
                wrong_type(
                    problems, (path, "kind"), v, "KubeletConfiguration", "string"
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
                    problems, (path, "apiVersion"), v, "KubeletConfiguration", "string"
                )
    else:
        obj.api_version = ""

    # cpu_manager_policy
    if "cpuManagerPolicy" in data:
        n += 1
        v = data["cpuManagerPolicy"]
        if type(v) is str:
            obj.cpu_manager_policy = _CPU_MANAGER_POLICY_MEMBERS.get(v, v)
        else:
            obj.cpu_manager_policy = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "cpuManagerPolicy"),
                    v,
                    "KubeletConfiguration",
                    "v1beta1.CPUManagerPolicy",
                )
    else:
        obj.cpu_manager_policy = None

    # cpu_manager_policy_options
    if "cpuManagerPolicyOptions" in data:
        n += 1
        v = data["cpuManagerPolicyOptions"]
        if type(v) is dict:
            obj.cpu_manager_policy_options = read_string_map(
                v,
                (path, "cpuManagerPolicyOptions"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].cpu_manager_policy_options,
                    reuse[1],
                    "cpuManagerPolicyOptions",
                ),
                "KubeletConfiguration",
                "string",
            )
        else:
            obj.cpu_manager_policy_options = {}
            if v is not None:
                wrong_type(
                    problems,
                    (path, "cpuManagerPolicyOptions"),
                    v,
                    "KubeletConfiguration",
                    "map[string]string",
                )
    else:
        obj.cpu_manager_policy_options = {}

    # cpu_manager_reconcile_period
    obj.cpu_manager_reconcile_period = None
    if "cpuManagerReconcilePeriod" in data:
        n += 1
        v = data["cpuManagerReconcilePeriod"]
        if v is not None:
            obj.cpu_manager_reconcile_period = _READ_DURATION(
                v,
                (path, "cpuManagerReconcilePeriod"),
                problems,
                "KubeletConfiguration",
                "v1.Duration",
            )

    # memory_manager_policy
    if "memoryManagerPolicy" in data:
        n += 1
        v = data["memoryManagerPolicy"]
        if type(v) is str:
            obj.memory_manager_policy = _MEMORY_MANAGER_POLICY_MEMBERS.get(v, v)
        else:
            obj.memory_manager_policy = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "memoryManagerPolicy"),
                    v,
                    "KubeletConfiguration",
                    "v1beta1.MemoryManagerPolicy",
                )
    else:
        obj.memory_manager_policy = None

    # topology_manager_policy
    if "topologyManagerPolicy" in data:
        n += 1
        v = data["topologyManagerPolicy"]
        if type(v) is str:
            obj.topology_manager_policy = _TOPOLOGY_MANAGER_POLICY_MEMBERS.get(v, v)
        else:
            obj.topology_manager_policy = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "topologyManagerPolicy"),
                    v,
                    "KubeletConfiguration",
                    "v1beta1.TopologyManagerPolicy",
                )
    else:
        obj.topology_manager_policy = None

    # topology_manager_scope
    if "topologyManagerScope" in data:
        n += 1
        v = data["topologyManagerScope"]
        if type(v) is str:
            obj.topology_manager_scope = _TOPOLOGY_MANAGER_SCOPE_MEMBERS.get(v, v)
        else:
            obj.topology_manager_scope = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "topologyManagerScope"),
                    v,
                    "KubeletConfiguration",
                    "v1beta1.TopologyManagerScope",
                )
    else:
        obj.topology_manager_scope = None

    # topology_manager_policy_options
    if "topologyManagerPolicyOptions" in data:
        n += 1
        v = data["topologyManagerPolicyOptions"]
        if type(v) is dict:
            obj.topology_manager_policy_options = read_string_map(
                v,
                (path, "topologyManagerPolicyOptions"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].topology_manager_policy_options,
                    reuse[1],
                    "topologyManagerPolicyOptions",
                ),
                "KubeletConfiguration",
                "string",
            )
        else:
            obj.topology_manager_policy_options = {}
            if v is not None:
                wrong_type(
                    problems,
                    (path, "topologyManagerPolicyOptions"),
                    v,
                    "KubeletConfiguration",
                    "map[string]string",
                )
    else:
        obj.topology_manager_policy_options = {}

    # reserved_system_cpus
    if "reservedSystemCPUs" in data:
        n += 1
        v = data["reservedSystemCPUs"]
        if type(v) is str:
            obj.reserved_system_cpus = v
        else:
            obj.reserved_system_cpus = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "reservedSystemCPUs"),
                    v,
                    "KubeletConfiguration",
                    "string",
                )
    else:
        obj.reserved_system_cpus = ""

    # reserved_memory
    if "reservedMemory" in data:
        n += 1
        v = data["reservedMemory"]
        if type(v) is list:
            obj.reserved_memory = read_objects(
                v,
                (path, "reservedMemory"),
                problems,
                reuse
                and reuse_part(reuse[0].reserved_memory, reuse[1], "reservedMemory"),
                read_memory_reservation,
                "KubeletConfiguration",
                "v1beta1.MemoryReservation",
            )
        else:
            obj.reserved_memory = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "reservedMemory"),
                    v,
                    "KubeletConfiguration",
                    "[]v1beta1.MemoryReservation",
                )
    else:
        obj.reserved_memory = []

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            (
                "kind",
                "apiVersion",
                "cpuManagerPolicy",
                "cpuManagerPolicyOptions",
                "cpuManagerReconcilePeriod",
                "memoryManagerPolicy",
                "topologyManagerPolicy",
                "topologyManagerScope",
                "topologyManagerPolicyOptions",
                "reservedSystemCPUs",
                "reservedMemory",
            ),
        )
    return obj


def decode_kubelet_configuration(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[KubeletConfiguration, Any] | None = None,
) -> KubeletConfiguration:
    """JSON data as KubeletConfiguration; raises DecodeError with all that does not fit."""
    return decoded(
        read_kubelet_configuration, data, path, reuse, "v1beta1.KubeletConfiguration"
    )


def encode_kubelet_configuration(obj: KubeletConfiguration) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # kind
    if obj.kind:
        data["kind"] = obj.kind

    # api_version
    if obj.api_version:
        data["apiVersion"] = obj.api_version

    # cpu_manager_policy
    if obj.cpu_manager_policy is not None:
        data["cpuManagerPolicy"] = str(obj.cpu_manager_policy)

    # cpu_manager_policy_options
    if obj.cpu_manager_policy_options:
        data["cpuManagerPolicyOptions"] = dict(obj.cpu_manager_policy_options)

    # cpu_manager_reconcile_period
    if obj.cpu_manager_reconcile_period is not None:
        data["cpuManagerReconcilePeriod"] = obj.cpu_manager_reconcile_period.to_json()

    # memory_manager_policy
    if obj.memory_manager_policy is not None:
        data["memoryManagerPolicy"] = str(obj.memory_manager_policy)

    # topology_manager_policy
    if obj.topology_manager_policy is not None:
        data["topologyManagerPolicy"] = str(obj.topology_manager_policy)

    # topology_manager_scope
    if obj.topology_manager_scope is not None:
        data["topologyManagerScope"] = str(obj.topology_manager_scope)

    # topology_manager_policy_options
    if obj.topology_manager_policy_options:
        data["topologyManagerPolicyOptions"] = dict(obj.topology_manager_policy_options)

    # reserved_system_cpus
    if obj.reserved_system_cpus:
        data["reservedSystemCPUs"] = obj.reserved_system_cpus

    # reserved_memory
    if obj.reserved_memory:
        data["reservedMemory"] = [
            encode_memory_reservation(x) for x in obj.reserved_memory
        ]

    return data


def apply_defaults_kubelet_configuration(obj: KubeletConfiguration) -> None:
    """Fill what is unset, in place."""


def read_memory_reservation(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[MemoryReservation, Any] | None = None,
) -> MemoryReservation:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(MemoryReservation)
    n = 1  # required names are taken to be there until one is not

    # numa_node
    if "numaNode" in data:
        n += 1
        v = data["numaNode"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.numa_node = v
        else:
            obj.numa_node = 0
            if v is not None:
                wrong_number(
                    problems, (path, "numaNode"), v, "MemoryReservation", "int32"
                )
    else:
        obj.numa_node = 0

    # limits
    if "limits" in data:
        v = data["limits"]
        if type(v) is dict:
            obj.limits = ResourceList(
                read_map(
                    v,
                    (path, "limits"),
                    problems,
                    reuse and reuse_part(reuse[0].limits, reuse[1], "limits"),
                    _READ_QUANTITY,
                    "MemoryReservation",
                    "resource.Quantity",
                )
            )
        else:
            obj.limits = ResourceList({})
            if v is not None:
                wrong_type(
                    problems,
                    (path, "limits"),
                    v,
                    "MemoryReservation",
                    "v1.ResourceList",
                )
    else:
        n -= 1
        obj.limits = ResourceList({})

    if n != len(data):
        unknown_fields(problems, path, data, ("numaNode", "limits"))
    return obj


def decode_memory_reservation(
    data: Any, *, path: Path = ROOT, reuse: tuple[MemoryReservation, Any] | None = None
) -> MemoryReservation:
    """JSON data as MemoryReservation; raises DecodeError with all that does not fit."""
    return decoded(
        read_memory_reservation, data, path, reuse, "v1beta1.MemoryReservation"
    )


def encode_memory_reservation(obj: MemoryReservation) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # numa_node
    data["numaNode"] = obj.numa_node

    # limits
    data["limits"] = {k: x.to_json() for k, x in (obj.limits or {}).items()}

    return data


SCHEME = Scheme(
    [
        Kind(
            "kubelet.config.k8s.io",
            "v1beta1",
            "KubeletConfiguration",
            KubeletConfiguration,
            decode_kubelet_configuration,
            encode_kubelet_configuration,
            apply_defaults_kubelet_configuration,
            validate_kubelet_configuration,
            subresources=("/",),
            go_type="*v1beta1.KubeletConfiguration",
        )
    ]
)

DECLARED_RULES: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "KubeletConfiguration": (
        ("cpuManagerPolicy", "FieldValueNotSupported", "", ""),
        ("memoryManagerPolicy", "FieldValueNotSupported", "", ""),
        ("topologyManagerPolicy", "FieldValueNotSupported", "", ""),
        ("topologyManagerScope", "FieldValueNotSupported", "", ""),
        ("reservedMemory[*].numaNode", "FieldValueInvalid", "minimum", ""),
        ("reservedMemory[*].limits", "FieldValueRequired", "", ""),
    )
}

__all__ = [
    "DECLARED_RULES",
    "SCHEME",
    "apply_defaults_kubelet_configuration",
    "check_cpu_manager_policy",
    "check_kubelet_configuration",
    "check_memory_manager_policy",
    "check_memory_reservation",
    "check_topology_manager_policy",
    "check_topology_manager_scope",
    "decode_kubelet_configuration",
    "decode_memory_reservation",
    "encode_kubelet_configuration",
    "encode_memory_reservation",
    "read_kubelet_configuration",
    "read_memory_reservation",
    "validate_kubelet_configuration",
]
