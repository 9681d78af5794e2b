"""What containers and pods may ask for of resources: rules that Kubernetes checks by hand.

Called by `pods` and `containers`, with the path of the field `resources`. As for an API server, a request that is not
there counts as the limit, and what the containers ask for together as what the pod asks for. What is wrong with a
limit is not said of such a request again.

Source: k8s.io/kubernetes/pkg/apis/core/validation, ValidateContainerResourceRequirements and validatePodResources.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence

from kubernetes_api.core.v1.quantities import (
    ZERO,
    limits_of,
    plain,
    requests_of,
    together,
)
from kubernetes_api.core.v1.types import (
    PodSpec,
    ResourceClaim,
    ResourceRequirements,
)
from kubernetes_api.meta.v1.names import SHORT_NAME_ORIGIN, dns_label, name_errors
from kubernetes_api.upstream import duplicate, qualified_name, unsupported
from validation_gen.apitypes import Quantity
from validation_gen.runtime import (
    FieldError,
    Path,
    forbidden,
    invalid,
    required,
)

HUGE_PAGES = "hugepages-"
COMPUTE = ("cpu", "memory")
CONTAINER_RESOURCES = frozenset({"cpu", "memory", "ephemeral-storage"})
STANDARD_RESOURCES = CONTAINER_RESOURCES | {
    *("requests.cpu", "requests.memory", "requests.ephemeral-storage"),
    *("limits.cpu", "limits.memory", "limits.ephemeral-storage"),
    *("pods", "resourcequotas", "services", "replicationcontrollers", "secrets"),
    *("configmaps", "persistentvolumeclaims", "storage", "requests.storage"),
    *("services.nodeports", "services.loadbalancers"),
}
WHOLE = frozenset(
    {
        *("pods", "resourcequotas", "services", "replicationcontrollers", "secrets"),
        *("configmaps", "persistentvolumeclaims"),
        *("services.nodeports", "services.loadbalancers"),
    }
)
"""Resources of which there are no parts, extended ones apart."""


def container_resource_errors(
    path: Path, resources: ResourceRequirements, claims: Sequence[str]
) -> Iterator[FieldError]:
    """`claims` are the names of the pod's claims."""
    limits, requests = plain(resources.limits), plain(resources.requests)
    yield from requirement_errors(path, limits, requests, container_name_errors)
    yield from claim_errors((path, "claims"), resources.claims, claims)


def pod_resource_errors(path: Path, spec: PodSpec) -> Iterator[FieldError]:
    """The pod's own resources: CPU, memory and huge pages, no less than what its containers ask for."""
    resources = spec.resources
    if resources is None:
        return
    if spec.os is not None and spec.os.name == "windows":
        yield forbidden(path, "may not be set for a windows pod")
        return
    if resources.claims:
        detail = "claims may not be set for Resources at pod-level"
        yield forbidden((path, "claims"), detail)
    limits, requests = plain(resources.limits), plain(resources.requests)
    asked = together(spec, requests_of)
    if limits:
        # So a server fills in the requests of a pod that has limits.
        requests = {n: asked[n] for n in COMPUTE if n in asked} | requests
    yield from requirement_errors(path, limits, requests, pod_name_errors)
    for name, total in asked.items():
        given = requests.get(name)
        if given is not None and total > given:
            detail = f"must be greater than or equal to aggregate container requests of {total}"
            yield invalid(((path, "requests"), (name,)), str(given), detail)
    for name, total in together(spec, limits_of).items():
        given = limits.get(name)
        if name.startswith(HUGE_PAGES) and given is not None and total > given:
            detail = f"must be greater than or equal to aggregate container limits of {total}"
            yield invalid(((path, "limits"), (name,)), str(given), detail)
    for index, container in enumerate(spec.containers):
        for name, limit in limits_of(container).items():
            given = limits.get(name)
            if given is not None and limit > given:
                here: Path = ((((path, "containers"), index), (name,)), "limits")
                detail = f"must be less than or equal to pod limits of {given}"
                yield invalid(here, str(limit), detail)


def requirement_errors(
    path: Path,
    limits: Mapping[str, Quantity],
    requests: Mapping[str, Quantity],
    check_name: Callable[[Path, str], Iterator[FieldError]],
) -> Iterator[FieldError]:
    """`validateResourceRequirements`."""
    for name, quantity in limits.items():
        here: Path = ((path, "limits"), (name,))
        yield from check_name(here, name)
        yield from quantity_errors(here, name, quantity)
        yield from page_errors(here, name, quantity)
    for name, quantity in requests.items():
        here = ((path, "requests"), (name,))
        yield from check_name(here, name)
        yield from quantity_errors(here, name, quantity)
        limit = limits.get(name)
        if limit is None:
            if not may_be_overcommitted(name):
                detail = "Limit must be set for non overcommitable resources"
                yield required((path, "limits"), detail)
        elif quantity != limit and not may_be_overcommitted(name):
            detail = f"must be equal to {name} limit of {limit}"
            yield invalid((path, "requests"), str(quantity), detail)
        elif quantity > limit:
            detail = f"must be less than or equal to {name} limit of {limit}"
            yield invalid((path, "requests"), str(quantity), detail)
        yield from page_errors(here, name, quantity)
    names = [*limits, *requests]
    if any(n.startswith(HUGE_PAGES) for n in names) and not set(COMPUTE) & set(names):
        yield forbidden(path, "HugePages require cpu or memory")


def resource_name_errors(path: Path, name: str) -> list[FieldError]:
    """`validateResourceName`."""
    details = qualified_name(name)
    if not details and "/" not in name and not is_standard(name):
        details = ["must be a standard resource type or fully qualified"]
    return [invalid(path, name, detail, as_json=True) for detail in details]


def container_name_errors(path: Path, name: str) -> Iterator[FieldError]:
    """`ValidateContainerResourceName`."""
    if name in CONTAINER_RESOURCES:
        return
    yield from resource_name_errors(path, name)
    if "/" not in name:
        if name not in CONTAINER_RESOURCES and not name.startswith(HUGE_PAGES):
            detail = "must be a standard resource for containers"
            yield invalid(path, name, detail, as_json=True)
    elif not is_native(name) and not is_extended(name):
        detail = "doesn't follow extended resource name standard"
        yield invalid(path, name, detail, as_json=True)


def pod_name_errors(path: Path, name: str) -> Iterator[FieldError]:
    """`validatePodResourceName`."""
    errors = resource_name_errors(path, name)
    yield from errors
    if not errors and name not in COMPUTE and not name.startswith(HUGE_PAGES):
        yield unsupported(path, name, ("cpu", HUGE_PAGES, "memory"))


def is_standard(name: str) -> bool:
    pages = (HUGE_PAGES, f"requests.{HUGE_PAGES}")
    return name in STANDARD_RESOURCES or name.startswith(pages)


def is_native(name: str) -> bool:
    return "/" not in name or "kubernetes.io/" in name


def is_extended(name: str) -> bool:
    """Whether a resource is one of others, such as `example.com/gpu`."""
    if is_native(name) or name.startswith("requests."):
        return False
    return not qualified_name(f"requests.{name}")


def may_be_overcommitted(name: str) -> bool:
    return is_native(name) and not name.startswith(HUGE_PAGES)


def quantity_errors(path: Path, name: str, quantity: Quantity) -> Iterator[FieldError]:
    """`ValidateResourceQuantityValue`."""
    if quantity < ZERO:
        yield invalid(path, str(quantity), "must be greater than or equal to 0")
    if name in CONTAINER_RESOURCES:
        return
    if (name in WHOLE or is_extended(name)) and quantity.as_decimal() % 1:
        yield invalid(path, quantity, "must be an integer")


def page_errors(path: Path, name: str, quantity: Quantity) -> Iterator[FieldError]:
    """`validateResourceQuantityHugePageValue`."""
    if not name.startswith(HUGE_PAGES):
        return
    try:
        size = Quantity(name.removeprefix(HUGE_PAGES))
    except ValueError:
        size = ZERO
    if size <= ZERO or quantity.as_decimal() % size.as_decimal():
        detail = f"{quantity} is not positive integer multiple of {name}"
        yield invalid(path, str(quantity), detail)


def claim_errors(
    path: Path, claims: Sequence[ResourceClaim], known: Sequence[str]
) -> Iterator[FieldError]:
    """`validateResourceClaimNames`."""
    if not claims:
        return
    there = frozenset(known)
    names: set[str] = set()
    parts: Counter[str] = Counter()
    missing = ""
    for index, claim in enumerate(claims):
        here: Path = (path, index)
        name = claim.name
        if not name:
            yield required(here)
            continue
        if name in names:
            yield duplicate(here, name)
        else:
            key = name
            if claim.request:
                key = f"{name}/{claim.request}"
                at: Path = (here, "request")
                request = claim.request
                yield from name_errors(at, request, dns_label, SHORT_NAME_ORIGIN)
            if key in names:
                yield duplicate(here, key)
            elif claim.request:
                parts[name] += 1
            else:
                for _ in range(parts[name]):
                    yield duplicate(here, name)
            names.add(key)
        if name not in there:
            missing = missing or not_among(there)
            yield FieldError("FieldValueNotFound", here, name, missing)


def not_among(known: frozenset[str]) -> str:
    listed = ", ".join(sorted(known))
    detail = "must be one of the names in pod.spec.resourceClaims"
    return detail + (f": {listed}" if listed else " which is empty")
