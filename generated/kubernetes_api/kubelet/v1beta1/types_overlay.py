"""Rules of resource managers that the kubelet checks by hand when it starts: which settings go with which policy.

The kubelet stops at the first and does not say a field; here each error is at the field it is about. Rules that depend
on the machine, such as how many CPUs there are, are left out, and so are feature gates.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from kubernetes_api.kubelet.v1beta1.types import (
    KubeletConfiguration,
    MemoryReservation,
)
from kubernetes_api.upstream import duplicate
from validation_gen.runtime import (
    FieldError,
    Operation,
    Path,
    forbidden,
    invalid,
)
from validation_gen.runtime.printing import go_quote

CPU_OPTIONS = frozenset(
    {
        "align-by-socket",
        "distribute-cpus-across-cores",
        "distribute-cpus-across-numa",
        "full-pcpus-only",
        "prefer-align-cpus-by-uncorecache",
        "strict-cpu-reservation",
    }
)
TOPOLOGY_OPTIONS = frozenset({"max-allowable-numa-nodes", "prefer-closest-numa-nodes"})
MIN_NUMA_NODES = 8
BOOLEANS = frozenset(
    {"1", "t", "T", "TRUE", "true", "True", "0", "f", "F", "FALSE", "false", "False"}
)
"""What Go's strconv.ParseBool reads."""

TRUE = frozenset({"1", "t", "T", "TRUE", "true", "True"})
"""Those of them that are true."""

NEVER_TOGETHER = (
    ("full-pcpus-only", "distribute-cpus-across-cores"),
    ("distribute-cpus-across-numa", "distribute-cpus-across-cores"),
    ("prefer-align-cpus-by-uncorecache", "distribute-cpus-across-cores"),
    ("prefer-align-cpus-by-uncorecache", "distribute-cpus-across-numa"),
)

_NUMBER = re.compile(r"([+-]?)0*+([0-9]*+)")


def overlay_kubelet_configuration(
    op: Operation,
    path: Path,
    value: KubeletConfiguration,
    old: KubeletConfiguration | None,
) -> list[FieldError]:
    """The options of policies are known ones, and go with the policy and with each other.

    Source: k8s.io/kubernetes/pkg/kubelet/cm, NewNonePolicy, NewStaticPolicyOptions, NewPolicyOptions
    """
    options: Path = (path, "cpuManagerPolicyOptions")
    errors = list(cpu_option_errors(options, value))
    options = (path, "topologyManagerPolicyOptions")
    return [*errors, *topology_option_errors(options, value)]


def cpu_option_errors(
    path: Path, configuration: KubeletConfiguration
) -> Iterator[FieldError]:
    options = configuration.cpu_manager_policy_options
    if not options:
        return
    policy = configuration.cpu_manager_policy or "none"
    if policy == "none":
        yield forbidden(path, "the policy none has no options")
        return
    yield from unknown_options(path, options, CPU_OPTIONS, "CPU Manager")
    for name in options:
        if name in CPU_OPTIONS:
            yield from boolean_errors((path, (name,)), name, options[name])
    on = {name for name in CPU_OPTIONS if options.get(name) in TRUE}
    for one, other in NEVER_TOGETHER:
        if {one, other} <= on:
            both = f"static policy options {one} and {other}"
            yield forbidden(path, f"{both} can not be used at the same time")
    aligns = "align-by-socket" in on
    if aligns and configuration.topology_manager_policy == "single-numa-node":
        detail = "is incompatible with the topologyManagerPolicy single-numa-node"
        yield invalid((path, ("align-by-socket",)), options["align-by-socket"], detail)


def topology_option_errors(
    path: Path, configuration: KubeletConfiguration
) -> Iterator[FieldError]:
    options = configuration.topology_manager_policy_options
    if (configuration.topology_manager_policy or "none") == "none":
        return  # Nobody reads them.
    yield from unknown_options(path, options, TOPOLOGY_OPTIONS, "Topology Manager")
    name = "prefer-closest-numa-nodes"
    if name in options:
        yield from boolean_errors((path, (name,)), name, options[name])
    name = "max-allowable-numa-nodes"
    if name in options:
        here: Path = (path, (name,))
        given = options[name]
        number = whole_number(given)
        if number is None:
            detail = f"unable to convert policy option to integer {go_quote(name)}"
            yield invalid(here, given, detail)
        elif number < MIN_NUMA_NODES:
            detail = f"the minimum value of {go_quote(name)} should not be less than {MIN_NUMA_NODES}"
            yield invalid(here, given, detail)


def unknown_options(
    path: Path, options: Iterable[str], known: frozenset[str], manager: str
) -> Iterator[FieldError]:
    for name in options:
        if name not in known:
            detail = f"unknown {manager} Policy option: {go_quote(name)}"
            yield invalid((path, (name,)), name, detail)


def boolean_errors(path: Path, name: str, value: str) -> Iterator[FieldError]:
    if value not in BOOLEANS:
        yield invalid(path, value, f"bad value for option {go_quote(name)}")


def whole_number(text: str) -> int | None:
    """What Go's strconv.Atoi reads: a sign and decimal digits, no more than fit into 64 bits."""
    found = _NUMBER.fullmatch(text)
    if found is None or not text[-1:].isdigit() or len(found[2]) > 19:
        return None
    number = int(f"{found[1]}{found[2] or 0}")
    return number if -(1 << 63) <= number < 1 << 63 else None


def overlay_kubelet_configuration_reserved_system_cpus(
    op: Operation, path: Path, value: str, old: str | None
) -> list[FieldError]:
    """A list of CPUs and of ranges of them.

    Source: k8s.io/kubernetes/pkg/kubelet/apis/config/validation, ValidateKubeletConfiguration
    """
    for part in value.split(",") if value else ():
        first, dash, last = part.partition("-")
        start = whole_number(first)
        end = whole_number(last) if dash else start
        if start is None or end is None:
            detail = f"{go_quote(part)} is no CPU and no range of CPUs, such as 0,2-3"
            return [invalid(path, value, detail)]
        if start > end:
            detail = f"invalid range {go_quote(part)} ({start} > {end})"
            return [invalid(path, value, detail)]
    return []


def overlay_kubelet_configuration_reserved_memory(
    op: Operation,
    path: Path,
    value: list[MemoryReservation],
    old: list[MemoryReservation] | None,
) -> list[FieldError]:
    """Memory and huge pages, more than none of each, once for a NUMA node.

    Source: k8s.io/kubernetes/pkg/kubelet/apis/config/validation, validateReservedMemoryConfiguration
    """
    errors: list[FieldError] = []
    seen: set[tuple[int, str]] = set()
    for index, reservation in enumerate(value or ()):
        node = reservation.numa_node
        for name, quantity in reservation.limits.items():
            here: Path = (((path, index), "limits"), (name,))
            if name != "memory" and not name.startswith("hugepages-"):
                detail = (
                    f"the limit type {go_quote(name)} for NUMA node {node} is not supported,"
                    " only [memory hugepages-<HugePageSize>] is accepted"
                )
                errors.append(invalid(here, name, detail))
            if not quantity:
                detail = (
                    f"reserved memory may not be zero for NUMA node {node}"
                    f" and resource {go_quote(name)}"
                )
                errors.append(invalid(here, quantity, detail))
            if (node, name) in seen:
                errors.append(duplicate(here, name))
            seen.add((node, name))
    return errors
