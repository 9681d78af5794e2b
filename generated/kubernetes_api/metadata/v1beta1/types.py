# +groupName=metadata.resource.k8s.io
# +k8s:prerelease-lifecycle-gen:introduced=1.37
# +k8s:validation-gen=TypesWithField=TypeMeta
"""What a container can read about the devices that it has been given: files that drivers write, and mounts show.

Written after KEP-5304 and k8s.io/dynamic-resource-allocation/api/metadata/v1beta1 at v0.37, as the structure data do
not have these types. Where Kubernetes calls the validators of resource.k8s.io/v1 by hand, for attributes and network
data, the validators here find them by themselves.
"""

from __future__ import annotations

from kubernetes_api.meta.v1 import ObjectMeta, TypeMeta
from kubernetes_api.resource.v1 import (
    DeviceAttribute,
    NetworkDeviceData,
    QualifiedName,
)
from validation_gen.dataclass import dataclass, field

__all__ = ["Device", "DeviceMetadata", "DeviceMetadataRequest"]


@dataclass(kw_only=True, slots=True)
class DeviceMetadata(TypeMeta):
    """The devices allocated to one claim. A file holds one of these for every version the driver knows, one behind the
    other, newest first; readers take the first that they know.
    """

    # Name, namespace and UID of the claim, and the generation of the data.
    metadata: ObjectMeta = field(default_factory=ObjectMeta)

    # What the pod calls the claim. It differs from the claim's name where that was made from a template.
    # +optional
    # +k8s:optional
    # +k8s:format=k8s-short-name
    pod_claim_name: str | None = None

    # The requests of the claim, with the devices of each.
    # +optional
    # +k8s:optional
    requests: list[DeviceMetadataRequest] = field(default_factory=list)


@dataclass(kw_only=True, slots=True)
class DeviceMetadataRequest:
    """The devices allocated to one request of a claim."""

    # The request; where it has alternatives, the one that was taken, as `request/alternative`.
    # +required
    # +k8s:required
    name: str = field(default="", metadata={"omitempty": False})

    # The devices.
    # +optional
    # +k8s:optional
    devices: list[Device] = field(default_factory=list)


@dataclass(kw_only=True, slots=True)
class Device:
    """One device that has been allocated."""

    # The driver behind the device, a DNS subdomain of up to 63 characters.
    # +required
    # +k8s:required
    # +k8s:format=k8s-long-name-caseless
    # +k8s:maxLength=63
    driver: str = field(default="", metadata={"omitempty": False})

    # The pool that the device is from: DNS subdomains joined by slashes, of up to 253 characters.
    # +required
    # +k8s:required
    # +k8s:format=k8s-resource-pool-name
    pool: str = field(default="", metadata={"omitempty": False})

    # What the device is called in its pool, a DNS label.
    # +required
    # +k8s:required
    # +k8s:format=k8s-short-name
    name: str = field(default="", metadata={"omitempty": False})

    # Facts about the device, as in its slice or known only to the driver; up to 32.
    # +optional
    # +k8s:optional
    # +k8s:maxProperties=32
    attributes: dict[QualifiedName, DeviceAttribute] = field(default_factory=dict)

    # Interface and addresses, for a device that is part of a network; there once the pod has one.
    # +optional
    # +k8s:optional
    network_data: NetworkDeviceData | None = None
