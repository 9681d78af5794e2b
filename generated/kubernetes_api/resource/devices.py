"""A device of a ResourceSlice: rules that Kubernetes checks by hand.

Called by `slices`; taints by overlays, too. Left out are request policies of capacity and node selectors.

Source: k8s.io/kubernetes/pkg/apis/resource/validation, validateDevice.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from kubernetes_api.meta.v1.names import (
    SHORT_NAME_ORIGIN,
    dns_label,
    dns_subdomain,
    name_errors,
)
from kubernetes_api.upstream import duplicate, not_found, too_long, too_many
from validation_gen.apitypes import Quantity
from validation_gen.runtime import (
    LABEL_KEY,
    LABEL_VALUE,
    FieldError,
    Path,
    forbidden,
    invalid,
    required,
)
from validation_gen.runtime.format_rules import explain_identifier, size

if TYPE_CHECKING:
    from kubernetes_api.resource.v1.types import (
        Device,
        DeviceAttribute,
        DeviceTaint,
        NodeAllocatableResource,
    )

MAX_ATTRIBUTES_AND_CAPACITIES = 32
MAX_ATTRIBUTE_VALUES = 48
MAX_ATTRIBUTE_LENGTH = 64
"""In bytes."""

MAX_TAINTS = 16
MAX_BINDING_CONDITIONS = 4
ZERO = Quantity()

_NUMBER = r"(?:0|[1-9][0-9]*)"
_PART = r"(?:0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*)"
SEMVER = re.compile(
    rf"{_NUMBER}\.{_NUMBER}\.{_NUMBER}(?:-{_PART}(?:\.{_PART})*)?"
    r"(?:\+[0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*)?"
)

PER_DEVICE = (
    "exactly one of `nodeName`, `nodeSelector`, or `allNodes` is required"
    " when `perDeviceNodeSelection` is set to true in the ResourceSlice spec"
)


def device_errors(path: Path, device: Device, per_device: bool) -> Iterator[FieldError]:
    """`validateDevice`."""
    yield from name_errors((path, "name"), device.name, dns_label, SHORT_NAME_ORIGIN)
    number = len(device.attributes) + len(device.capacity)
    if number > MAX_ATTRIBUTES_AND_CAPACITIES:
        detail = f"the total number of attributes and capacities must not exceed {MAX_ATTRIBUTES_AND_CAPACITIES}"
        yield invalid(path, number, detail)
    number = sum(map(values_of, device.attributes.values()))
    if number > MAX_ATTRIBUTE_VALUES:
        detail = f"the total number of attribute values must not exceed {MAX_ATTRIBUTE_VALUES}"
        yield invalid(path, number, detail)
    for name, attribute in device.attributes.items():
        here: Path = (path, "attributes")
        yield from qualified_name_errors(here, name)
        yield from attribute_errors((here, (name,)), attribute)
    for name, capacity in device.capacity.items():
        here = (path, "capacity")
        yield from qualified_name_errors(here, name)
        if (
            capacity.request_policy is not None
            and not device.allow_multiple_allocations
        ):
            at: Path = ((here, (name,)), "requestPolicy")
            yield forbidden(at, "allowMultipleAllocations must be true")
    yield from taints_errors((path, "taints"), device.taints)
    yield from device_node_errors(path, device, per_device)
    yield from binding_errors(path, device)
    for resource, mapping in device.node_allocatable_resources.items():
        here = ((path, "nodeAllocatableResources"), (resource,))
        yield from allocatable_errors(here, resource, mapping, device)


def driver_errors(path: Path, driver: str) -> Iterator[FieldError]:
    """`ValidateCSIDriverName`: a DNS subdomain of at most 63 bytes, whose letters may be capital."""
    if not driver:
        yield required(path)
        return
    if size(driver) > 63:
        yield too_long(path, 63)
    for detail in dns_subdomain(driver.lower(), False):
        yield invalid(path, driver, detail)


def qualified_name_errors(path: Path, name: str) -> Iterator[FieldError]:
    """A C identifier, perhaps behind the name of a driver. What has two slashes is let pass."""
    domain, slash, identifier = name.rpartition("/")
    if "/" in domain:
        return
    if slash:
        if domain:
            yield from driver_errors(path, domain)
        else:
            yield invalid(path, "", "the domain must not be empty")
        if not identifier:
            yield invalid(path, "", "the name must not be empty")
            return
    for blamed, detail in explain_identifier(identifier):
        yield too_long(path, 32) if blamed is None else invalid(path, blamed, detail)


def values_of(attribute: DeviceAttribute) -> int:
    """How many values count for an attribute: each of a list, one for a scalar."""
    number = len(attribute.bool_values) + len(attribute.int_values)
    number += len(attribute.string_values) + len(attribute.version_values)
    return number or 1


def attribute_errors(path: Path, attribute: DeviceAttribute) -> Iterator[FieldError]:
    """`validateDeviceAttribute`, as far as values go."""
    text, version = attribute.string_value, attribute.version_value
    if text is not None and size(text) > MAX_ATTRIBUTE_LENGTH:
        yield too_long((path, "string"), MAX_ATTRIBUTE_LENGTH)
    if version is not None:
        yield from version_errors((path, "version"), version)
    for index, each in enumerate(attribute.version_values):
        yield from version_errors(((path, "versions"), index), each)


def version_errors(path: Path, version: str) -> Iterator[FieldError]:
    """`validateDeviceAttributeVersionValue`."""
    if not SEMVER.fullmatch(version):
        detail = "must be a string compatible with semver.org spec 2.0.0"
        yield invalid(path, version, detail)
    if size(version) > MAX_ATTRIBUTE_LENGTH:
        yield too_long(path, MAX_ATTRIBUTE_LENGTH)


def taints_errors(path: Path, taints: Sequence[DeviceTaint]) -> Iterator[FieldError]:
    """As many taints as a device may have, each for itself."""
    if len(taints) > MAX_TAINTS:
        yield too_many(path, len(taints), MAX_TAINTS, "maxItems")
        return
    for index, taint in enumerate(taints):
        yield from taint_errors((path, index), taint)


def taint_errors(path: Path, taint: DeviceTaint) -> Iterator[FieldError]:
    """`validateDeviceTaint`."""
    yield from LABEL_KEY.errors((path, "key"), taint.key)
    for _, detail in LABEL_VALUE.explain(taint.value):
        yield invalid((path, "value"), taint.value, detail)


def device_node_errors(
    path: Path, device: Device, per_device: bool
) -> Iterator[FieldError]:
    """Where one device can be reached, if the slice leaves that to its devices: one of three ways to say so."""
    given = (device.node_name, device.node_selector, device.all_nodes)
    if not per_device:
        if any(each is not None for each in given):
            detail = (
                "`nodeName`, `nodeSelector` and `allNodes` can only be set"
                " if `perDeviceNodeSelection` is set to true in the ResourceSlice spec"
            )
            yield invalid(path, None, detail)
        return
    ways = []
    if device.node_name:
        ways.append("`nodeName`")
        yield from name_errors((path, "nodeName"), device.node_name, dns_subdomain)
    elif device.node_name is not None:
        yield invalid((path, "nodeName"), device.node_name, "must not be empty")
    if device.node_selector is not None:
        ways.append("`nodeSelector`")
        if not device.node_selector.node_selector_terms:
            here: Path = ((path, "nodeSelector"), "nodeSelectorTerms")
            yield required(here, "must have at least one node selector term")
    if device.all_nodes:
        ways.append("`allNodes`")
    elif device.all_nodes is not None:
        detail = "must be either unset or set to true"
        yield invalid((path, "allNodes"), device.all_nodes, detail)
    if not ways:
        yield required(path, PER_DEVICE)
    elif len(ways) > 1:
        yield invalid(path, f"{{{', '.join(ways)}}}", PER_DEVICE)


def binding_errors(path: Path, device: Device) -> Iterator[FieldError]:
    """Conditions to wait for, and those that tell of failure: both or none, all different."""
    both = (
        ("bindingConditions", device.binding_conditions),
        ("bindingFailureConditions", device.binding_failure_conditions),
    )
    for name, conditions in both:
        # Kubernetes does not look into a list that is too long.
        short = conditions if len(conditions) <= MAX_BINDING_CONDITIONS else ()
        for index, condition in enumerate(short):
            yield from LABEL_KEY.errors(((path, name), index), condition)
    waited_for = frozenset(device.binding_conditions)
    for name, conditions in both:
        seen: set[str] = set()
        for index, condition in enumerate(conditions):
            here: Path = ((path, name), index)
            if condition in seen:
                yield duplicate(here, condition)
            seen.add(condition)
            if name == "bindingFailureConditions" and condition in waited_for:
                detail = (
                    "bindingFailureConditions must not overlap with bindingConditions"
                )
                yield invalid(here, condition, detail)
    for (name, conditions), (other, others) in (both, both[::-1]):
        if not conditions and others:
            detail = f"{name} are required to use {other}"
            # A list that is not there shows as null.
            yield invalid((path, name), conditions or None, detail)


def allocatable_errors(
    path: Path, name: str, resource: NodeAllocatableResource, device: Device
) -> Iterator[FieldError]:
    """What of the node's own resources a device stands for, or takes."""
    mapping, overhead = resource.mapping, resource.overhead
    if name not in ("cpu", "memory") and not name.startswith("hugepages-"):
        detail = "must be a node allocatable resource name"
        yield invalid(path, name, detail, as_json=True)
    if mapping is None and overhead is None:
        yield required(path, "at least one of mapping or overhead must be set")
    if mapping is not None:
        here: Path = (path, "mapping")
        key = mapping.capacity_key
        if key == "":
            detail = "capacityKey must not be an empty string"
            yield invalid((here, "capacityKey"), "", detail)
        elif key is not None and key not in device.capacity:
            yield not_found((here, "capacityKey"), key)
        for multiplier, value in (
            (
                "capacityMultiplier",
                mapping.capacity_multiplier if key is not None else None,
            ),
            ("deviceMultiplier", mapping.device_multiplier),
        ):
            if value is not None and value <= ZERO:
                yield invalid((here, multiplier), str(value), "must be positive")
    if overhead is not None:
        here = (path, "overhead")
        if overhead.per_pod is None and overhead.per_container is None:
            detail = "at least one of perPod or perContainer must be set"
            yield invalid(here, "", detail)
        for who, value in (
            ("perPod", overhead.per_pod),
            ("perContainer", overhead.per_container),
        ):
            if value is not None and value < ZERO:
                yield invalid((here, who), str(value), "must be non-negative")
