"""What the status of a pod says of its devices: rules that Kubernetes checks by hand when `/status` is written.

Called by the overlay of core/v1. The claims that were made for the pod, the requests behind its extended resources, the
node's resources that claims take, and the health of what containers have been given. The rest of a status is not
checked: conditions, addresses, states of containers.

Source: k8s.io/kubernetes/pkg/apis/core/validation, ValidatePodStatusUpdate.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kubernetes_api.core.v1.quantities import requests_of
from kubernetes_api.core.v1.resources import HUGE_PAGES
from kubernetes_api.core.v1.types import (
    RESOURCE_HEALTH_MESSAGE_MAX_LENGTH,
    Container,
    ContainerStatus,
    NodeAllocatableResourceClaimStatus,
    Pod,
    PodExtendedResourceClaimStatus,
    ResourceStatus,
)
from kubernetes_api.meta.v1.names import (
    SHORT_NAME_ORIGIN,
    dns_label,
    dns_subdomain,
    name_errors,
)
from kubernetes_api.upstream import duplicate, too_long, unsupported
from validation_gen.apitypes import Quantity
from validation_gen.runtime import (
    FieldError,
    Path,
    forbidden,
    invalid,
    overlaid,
    required,
)
from validation_gen.runtime.format_rules import size

SOURCE = "k8s.io/kubernetes/pkg/apis/core/validation, ValidatePodStatusUpdate"
CLAIM = "claim:"
HEALTH = ("Healthy", "Unhealthy", "Unknown")
ZERO = Quantity()


def pod_status_errors(path: Path, pod: Pod) -> list[FieldError]:
    """What is wrong with the devices in the status of a pod; `path` is that of the status."""
    return overlaid(_errors(path, pod), SOURCE)


def _errors(path: Path, pod: Pod) -> Iterator[FieldError]:
    spec, status = pod.spec, pod.status
    yield from claim_status_errors((path, "resourceClaimStatuses"), pod)
    if extended := status.extended_resource_claim_status:
        containers = [*spec.init_containers, *spec.containers]
        at: Path = (path, "extendedResourceClaimStatus")
        yield from extended_resource_errors(at, extended, containers)
    at = (path, "nodeAllocatableResourceClaimStatuses")
    claims = claim_names(pod)
    for index, taken in enumerate(status.node_allocatable_resource_claim_statuses):
        yield from node_allocatable_errors((at, index), taken, claims)
    for name, statuses, containers in (
        ("containerStatuses", status.container_statuses, spec.containers),
        (
            "initContainerStatuses",
            status.init_container_statuses,
            spec.init_containers,
        ),
    ):
        yield from health_errors((path, name), statuses, containers, extended)
    at = (path, "ephemeralContainerStatuses")
    for index, container in enumerate(status.ephemeral_container_statuses):
        if container.allocated_resources_status:
            here: Path = ((at, index), "allocatedResourcesStatus")
            yield forbidden(here, "must not be specified in container status")


def claim_status_errors(path: Path, pod: Pod) -> Iterator[FieldError]:
    """Which claim was made for which entry of the pod."""
    entries = {claim.name for claim in pod.spec.resource_claims}
    seen: set[str] = set()
    for index, status in enumerate(pod.status.resource_claim_statuses):
        at: Path = (path, index)
        if status.name not in entries:
            detail = "must match the name of an entry in `spec.resourceClaims`"
            yield invalid((at, "name"), status.name, detail)
        if status.name in seen:
            yield duplicate((at, "name"), status.name)
        seen.add(status.name)
        name = status.resource_claim_name
        if name is not None:
            yield from name_errors((at, "resourceClaimName"), name, dns_subdomain)


def extended_resource_errors(
    path: Path, status: PodExtendedResourceClaimStatus, containers: Sequence[Container]
) -> Iterator[FieldError]:
    """Which request of the claim serves which extended resource of which container."""
    by_name = {container.name: container for container in containers}
    mappings: Path = (path, "requestMappings")
    if not status.request_mappings:
        yield required(mappings, "at least one request mapping is required")
    seen: set[tuple[str, str, str]] = set()
    for index, mapping in enumerate(status.request_mappings):
        at: Path = (mappings, index)
        container = by_name.get(mapping.container_name)
        if container is None:
            detail = "must match the name of an entry in spec.initContainers.name or spec.containers.name"
            yield invalid((at, "containerName"), mapping.container_name, detail)
        elif mapping.resource_name not in requests_of(container):
            detail = (
                "must match the extended resource name of an entry in"
                " spec.initContainers.resources.requests or spec.containers.resources.requests"
            )
            yield invalid((at, "resourceName"), mapping.resource_name, detail)
        # Kubernetes leaves the mapping out of this path.
        here: Path = (path, "requestName")
        request = mapping.request_name
        yield from name_errors(here, request, dns_label, SHORT_NAME_ORIGIN)
        key = mapping.container_name, mapping.resource_name, mapping.request_name
        if key in seen:
            names = ("containerName", "resourceName", "requestName")
            for name, value in zip(names, key, strict=True):
                yield duplicate((at, name), value)
        seen.add(key)
    at = (path, "resourceClaimName")
    if not status.resource_claim_name:
        yield required(at)
        return
    yield from name_errors(at, status.resource_claim_name, dns_subdomain)


def claim_names(pod: Pod) -> frozenset[str]:
    """The claims of a pod: those that it names, and those that were made for it."""
    named = (claim.resource_claim_name for claim in pod.spec.resource_claims)
    made = (claim.resource_claim_name for claim in pod.status.resource_claim_statuses)
    return frozenset(name for name in (*named, *made) if name is not None)


def node_allocatable_errors(
    path: Path, status: NodeAllocatableResourceClaimStatus, claims: frozenset[str]
) -> Iterator[FieldError]:
    """What a claim takes of the node's own resources. A claim without a name is reported elsewhere."""
    name = status.resource_claim_name
    if not name:
        return
    if name not in claims:
        detail = "no mapping found in pod reference"
        yield invalid((path, "resourceClaimName"), name, detail)
    for index, mapped in enumerate(status.mapping):
        at: Path = ((path, "mapping"), index)
        yield from _resource_name_errors(at, str(mapped.name))
        yield from _amount_errors((at, "quantity"), mapped.quantity)
    for index, overhead in enumerate(status.overhead):
        at = ((path, "overhead"), index)
        yield from _resource_name_errors(at, str(overhead.name))
        if overhead.per_pod is None and overhead.per_container is None:
            yield invalid(at, "", "at least one of perPod or perContainer must be set")
        yield from _amount_errors((at, "perPod"), overhead.per_pod)
        yield from _amount_errors((at, "perContainer"), overhead.per_container)


def _resource_name_errors(path: Path, name: str) -> Iterator[FieldError]:
    if name not in ("cpu", "memory") and not name.startswith(HUGE_PAGES):
        detail = "must be a node allocatable resource name"
        yield invalid((path, "name"), name, detail, as_json=True)


def _amount_errors(path: Path, amount: Quantity | None) -> Iterator[FieldError]:
    if amount is not None and amount < ZERO:
        yield invalid(path, str(amount), "must be non-negative")


def health_errors(
    path: Path,
    statuses: Sequence[ContainerStatus],
    containers: Sequence[Container],
    extended: PodExtendedResourceClaimStatus | None,
) -> Iterator[FieldError]:
    """How the resources are that containers have been given. Statuses of containers that are not there are let be."""
    by_name = {container.name: container for container in reversed(containers)}
    for index, status in enumerate(statuses):
        container = by_name.get(status.name)
        for number, resource in enumerate(status.allocated_resources_status):
            at: Path = (((path, index), "allocatedResourcesStatus"), number)
            name = str(resource.name)
            if container and not _is_given(name, container, extended):
                detail = "must match one of the container's resource requests"
                if name.startswith(CLAIM):
                    detail = (
                        "must match one of the container's resource claims as 'claim:<claimName>/<requestName>'"
                        " when container.resources.claims[*].request is set or 'claim:<claimName>' when it is empty"
                    )
                yield invalid((at, "name"), name, detail, as_json=True)
            yield from _device_errors((at, "resources"), resource)


def _is_given(
    name: str, container: Container, extended: PodExtendedResourceClaimStatus | None
) -> bool:
    """Whether a container asks for what a status calls so."""
    if not name.startswith(CLAIM):
        return name in requests_of(container)
    for claim in container.resources.claims:
        request = f"/{claim.request}" if claim.request else ""
        if name == f"{CLAIM}{claim.name}{request}":
            return True
    claim_name, _, request = name.removeprefix(CLAIM).partition("/")
    if extended is None or not request or claim_name != extended.resource_claim_name:
        return False
    requests = requests_of(container)
    return any(
        mapping.container_name == container.name
        and mapping.request_name == request
        and bool(requests.get(mapping.resource_name))
        for mapping in extended.request_mappings
    )


def _device_errors(path: Path, resource: ResourceStatus) -> Iterator[FieldError]:
    seen: set[str] = set()
    for index, device in enumerate(resource.resources):
        at: Path = (path, index)
        if device.health not in HEALTH:
            yield unsupported((at, "health"), device.health, HEALTH)
        if device.message == "":
            yield required((at, "message"), "must be non-empty if specified")
        elif (
            device.message is not None
            and size(device.message) > RESOURCE_HEALTH_MESSAGE_MAX_LENGTH
        ):
            yield too_long((at, "message"), RESOURCE_HEALTH_MESSAGE_MAX_LENGTH)
        if device.resource_id in seen:
            value = str(device.resource_id)
            yield FieldError(
                "FieldValueDuplicate", (at, "resourceID"), value, as_json=True
            )
        seen.add(device.resource_id)
