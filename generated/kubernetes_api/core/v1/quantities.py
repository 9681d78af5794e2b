"""What the containers of a pod ask for, each and together.

Called by `resources` and `pod_status`. As for an API server, a request that is not there counts as the limit.

Source: k8s.io/component-helpers/resource.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from kubernetes_api.core.v1.types import Container, PodSpec, ResourceName
from validation_gen.apitypes import Quantity

ZERO = Quantity()
_BINARY = ("Ei", "Pi", "Ti", "Gi", "Mi", "Ki")


def plain(quantities: Mapping[ResourceName, Quantity]) -> dict[str, Quantity]:
    """The same under plain texts."""
    return {str(name): quantity for name, quantity in quantities.items()}


def limits_of(container: Container) -> dict[str, Quantity]:
    """What a container may take at most."""
    return plain(container.resources.limits)


def requests_of(container: Container) -> dict[str, Quantity]:
    """What a container asks for: its limit where it does not say."""
    return limits_of(container) | plain(container.resources.requests)


def together(
    spec: PodSpec, of: Callable[[Container], Mapping[str, Quantity]]
) -> dict[str, Quantity]:
    """What a pod needs at its peak: all containers at once, or one that starts before them with the sidecars so far."""
    total = summed(of(container) for container in spec.containers)
    sidecars: dict[str, Quantity] = {}
    peak: dict[str, Quantity] = {}
    for container in spec.init_containers:
        if container.restart_policy == "Always":
            total = summed((total, of(container)))
            sidecars = needed = summed((sidecars, of(container)))
        else:
            needed = summed((of(container), sidecars))
        peak = greatest(peak, needed)
    return greatest(total, peak)


def greatest(
    one: Mapping[str, Quantity], other: Mapping[str, Quantity]
) -> dict[str, Quantity]:
    """The larger of two quantities of every resource."""
    names = dict.fromkeys((*one, *other))
    return {name: max(one.get(name, ZERO), other.get(name, ZERO)) for name in names}


def summed(lists: Iterable[Mapping[str, Quantity]]) -> dict[str, Quantity]:
    """The sum of the quantities of every resource."""
    total: dict[str, Quantity] = {}
    for each in lists:
        for name, quantity in each.items():
            total[name] = plus(total[name], quantity) if name in total else quantity
    return total


def plus(one: Quantity, other: Quantity) -> Quantity:
    """The sum, written the way the first is."""
    if not one:
        return other
    value = one.as_decimal() + other.as_decimal()
    if str(one).endswith("i") and value == int(value):
        for power, suffix in zip(range(60, 0, -10), _BINARY, strict=True):
            if not int(value) % (1 << power):
                return Quantity(f"{int(value) >> power}{suffix}")
    return Quantity(f"{value:f}")
