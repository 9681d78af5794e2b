"""What Kubernetes says by hand of devices in the status of a pod, written after the source that the module names."""

from __future__ import annotations

from typing import Any

import pytest

from kubernetes_api.core.v1 import SCHEME, decode_pod

SPEC: dict[str, Any] = {
    "containers": [
        {
            "name": "a",
            "image": "i",
            "resources": {
                "limits": {"example.com/gpu": "2", "example.com/none": "0"},
                "claims": [{"name": "one"}, {"name": "two", "request": "r"}],
            },
        }
    ],
    "initContainers": [{"name": "b", "image": "i"}],
    "resourceClaims": [
        {"name": "one", "resourceClaimName": "one-claim"},
        {"name": "two", "resourceClaimTemplateName": "t"},
    ],
}
MAPPING = {"containerName": "a", "resourceName": "example.com/gpu", "requestName": "r0"}
EXTENDED = "status.extendedResourceClaimStatus"
NODE = "status.nodeAllocatableResourceClaimStatuses[0]"
HEALTH = "status.containerStatuses[0].allocatedResourcesStatus[0]"
CLAIMS = (
    "must match one of the container's resource claims as 'claim:<claimName>/<requestName>'"
    " when container.resources.claims[*].request is set or 'claim:<claimName>' when it is empty"
)
NOT_REQUESTED = (
    "must match the extended resource name of an entry in spec.initContainers.resources.requests"
    " or spec.containers.resources.requests"
)
LABEL = "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-'"
NO_ENTRY = "must match the name of an entry in `spec.resourceClaims`"
Case = tuple[str, dict[str, Any], list[str]]


def extended(*mappings: dict[str, str], name: str = "x") -> dict[str, Any]:
    status = {"resourceClaimName": name, "requestMappings": list(mappings)}
    return {"extendedResourceClaimStatus": status}


def taken(name: str = "one-claim", **more: Any) -> dict[str, Any]:
    status = {"resourceClaimName": name, **more}
    return {"nodeAllocatableResourceClaimStatuses": [status]}


def health(
    name: str, *devices: dict[str, Any], container: str = "a", **more: Any
) -> dict[str, Any]:
    resource = {"name": name, "resources": list(devices)}
    status = {"name": container, "allocatedResourcesStatus": [resource]}
    return {"containerStatuses": [status], **more}


OK = {"resourceID": "0", "health": "Healthy"}
CASES: list[Case] = [
    ("claims that were made",
     {"resourceClaimStatuses": [{"name": "two", "resourceClaimName": "p-two-x"}, {"name": "one"}]}, []),
    ("a claim of no entry, twice, and a bad name",
     {"resourceClaimStatuses": [{"name": "no"}, {"name": "no"}, {"name": "one", "resourceClaimName": "a b"}]},
     [f'status.resourceClaimStatuses[0].name: Invalid value: "no": {NO_ENTRY}',
      f'status.resourceClaimStatuses[1].name: Invalid value: "no": {NO_ENTRY}',
      'status.resourceClaimStatuses[1].name: Duplicate value: "no"',
      'status.resourceClaimStatuses[2].resourceClaimName: Invalid value: "a b": a lowercase RFC 1123 subdomain']),
    ("a mapping", extended(MAPPING), []),
    ("no mapping, no name", extended(name=""),
     [f"{EXTENDED}.requestMappings: Required value: at least one request mapping is required",
      f"{EXTENDED}.resourceClaimName: Required value"]),
    ("a mapping of no container", extended({**MAPPING, "containerName": "c"}),
     [f'{EXTENDED}.requestMappings[0].containerName: Invalid value: "c": must match the name of an entry in'
      " spec.initContainers.name or spec.containers.name"]),
    ("a mapping of a resource that is not asked for", extended({**MAPPING, "containerName": "b"}),
     [f'{EXTENDED}.requestMappings[0].resourceName: Invalid value: "example.com/gpu": {NOT_REQUESTED}']),
    ("a request that is no label", extended({**MAPPING, "requestName": "R"}),
     [f'{EXTENDED}.requestName: Invalid value: "R": {LABEL}']),
    ("a mapping twice, a bad name", extended(MAPPING, MAPPING, name="X"),
     [f'{EXTENDED}.requestMappings[1].containerName: Duplicate value: "a"',
      f'{EXTENDED}.requestMappings[1].resourceName: Duplicate value: "example.com/gpu"',
      f'{EXTENDED}.requestMappings[1].requestName: Duplicate value: "r0"',
      f'{EXTENDED}.resourceClaimName: Invalid value: "X": a lowercase RFC 1123 subdomain']),
    ("what a claim takes", taken(mapping=[{"name": "cpu", "quantity": "1"}, {"name": "hugepages-2Mi", "quantity": "0"}],
                                 overhead=[{"name": "memory", "perPod": "1"}]), []),
    ("what a claim takes that was made for the pod",
     {**taken("made"), "resourceClaimStatuses": [{"name": "two", "resourceClaimName": "made"}]}, []),
    ("what a claim takes that is not the pod's", taken("other"),
     [f'{NODE}.resourceClaimName: Invalid value: "other": no mapping found in pod reference']),
    ("what no claim can take", taken(mapping=[{"name": "pods", "quantity": "-1"}]),
     [f'{NODE}.mapping[0].name: Invalid value: "pods": must be a node allocatable resource name',
      f'{NODE}.mapping[0].quantity: Invalid value: "-1": must be non-negative']),
    ("nothing on top, less than nothing", taken(overhead=[{"name": "cpu"}, {"name": "memory", "perContainer": "-1"}]),
     [f'{NODE}.overhead[0]: Invalid value: "": at least one of perPod or perContainer must be set',
      f'{NODE}.overhead[1].perContainer: Invalid value: "-1": must be non-negative']),
    ("health of a claim", health("claim:one", OK, {"resourceID": "1", "health": "Unknown", "message": "m"}), []),
    ("health of a request of a claim", health("claim:two/r", OK), []),
    ("health of a claim that has a request", health("claim:two", OK),
     [f'{HEALTH}.name: Invalid value: "claim:two": {CLAIMS}']),
    ("health of an extended resource", health("example.com/gpu", OK), []),
    ("health of the claim behind it", health("claim:x/r0", OK, **extended(MAPPING)), []),
    ("health of another claim", health("claim:y/r0", OK, **extended(MAPPING)),
     [f'{HEALTH}.name: Invalid value: "claim:y/r0": {CLAIMS}']),
    ("health of the claim behind nothing",
     health("claim:x/r0", OK, **extended({**MAPPING, "resourceName": "example.com/none"})),
     [f'{HEALTH}.name: Invalid value: "claim:x/r0": {CLAIMS}']),
    ("health of what is not asked for", health("cpu", OK),
     [f'{HEALTH}.name: Invalid value: "cpu": must match one of the container\'s resource requests']),
    ("health for a container that is not there", health("cpu", OK, container="z"), []),
    ("no health, an empty message, a device twice",
     health("claim:one", {"resourceID": "0", "health": "Sick", "message": ""}, {"resourceID": "0"}),
     [f'{HEALTH}.resources[0].health: Unsupported value: "Sick": supported values: "Healthy", "Unhealthy", "Unknown"',
      f"{HEALTH}.resources[0].message: Required value: must be non-empty if specified",
      f'{HEALTH}.resources[1].health: Unsupported value: "": supported values: "Healthy", "Unhealthy", "Unknown"',
      f'{HEALTH}.resources[1].resourceID: Duplicate value: "0"']),
    ("a message of 1,024 bytes", health("claim:one", {**OK, "message": "ü" * 512}), []),
    ("a longer message", health("claim:one", {**OK, "message": "ü" * 512 + "x"}),
     [f"{HEALTH}.resources[0].message: Too long: may not be more than 1024 bytes"]),
    ("an ephemeral container",
     {"ephemeralContainerStatuses": [{"name": "e", "allocatedResourcesStatus": [{"name": "cpu"}]}]},
     ["status.ephemeralContainerStatuses[0].allocatedResourcesStatus: Forbidden:"
      " must not be specified in container status"]),
]  # fmt: skip


def errors(status: dict[str, Any], subresource: str, overlay: bool = True) -> list[str]:
    metadata = {"name": "p", "namespace": "n", "resourceVersion": "1"}
    pod = decode_pod({"metadata": metadata, "spec": SPEC, "status": status})
    old = decode_pod({"metadata": metadata, "spec": SPEC})
    found = SCHEME.validate(pod, old, subresource=subresource, overlay=overlay)
    return [str(error) for error in found if error.overlay]


@pytest.mark.parametrize(("what", "status", "said"), CASES, ids=[c[0] for c in CASES])
def test_errors_are_those_of_kubernetes(
    what: str, status: dict[str, Any], said: list[str]
) -> None:
    found = errors(status, "/status")
    assert len(found) == len(said)
    assert all(f.startswith(s) for f, s in zip(found, said, strict=True)), found


def test_a_status_is_looked_at_where_it_is_written() -> None:
    for _, status, _ in CASES:
        assert errors(status, "/") == []
        assert errors(status, "/status", overlay=False) == []
