"""ResourceSlices: the driver, the pool, where devices can be reached. Rules that Kubernetes checks by hand.

Called by the overlays of v1 and v1beta2, which look alike; types are written as those of v1. A single device is looked
at in `devices`.

Source: k8s.io/kubernetes/pkg/apis/resource/validation, validateResourceSliceSpec.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kubernetes_api.meta.v1.names import dns_subdomain, name_errors
from kubernetes_api.resource.devices import device_errors, driver_errors
from kubernetes_api.upstream import duplicate, too_long, too_many
from validation_gen.runtime import (
    RESOURCE_FULLY_QUALIFIED_NAME,
    FieldError,
    Path,
    invalid,
    required,
)
from validation_gen.runtime.format_rules import size

if TYPE_CHECKING:
    from kubernetes_api.resource.v1.types import Device, ResourceSliceSpec

MAX_DEVICES = 128
MAX_DEVICES_WITH_MORE = 64
"""The most devices of a slice in which some have taints, consume counters or have lists as attributes."""

MAX_POOL_NAME = 253
"""In bytes."""


def slice_errors(
    path: Path, spec: ResourceSliceSpec, old: ResourceSliceSpec | None
) -> Iterator[FieldError]:
    """`validateResourceSliceSpec`."""
    yield from driver_errors((path, "driver"), spec.driver)
    yield from pool_errors((path, "pool"), spec)
    if old is not None:
        yield from _kept(((path, "pool"), "name"), spec.pool.name, old.pool.name)
        yield from _kept((path, "driver"), spec.driver, old.driver)
        yield from _kept((path, "nodeName"), spec.node_name, old.node_name)
    yield from node_errors(path, spec)
    if spec.shared_counters and spec.devices:
        detail = "only one of `sharedCounters` or `devices` is allowed"
        yield invalid(path, "", detail)
    yield from devices_errors((path, "devices"), spec)
    yield from partition_errors(path, spec)
    operations = spec.skip_node_operations
    if "NodePrepareResources" in operations and not (
        {"NodeUnprepareResources", "*"} & set(operations)
    ):
        detail = "NodePrepareResources cannot be skipped unless NodeUnprepareResources is also skipped"
        yield invalid((path, "skipNodeOperations"), operations, detail)


def _kept(path: Path, new: str | None, old: str | None) -> Iterator[FieldError]:
    if new != old:
        yield invalid(path, new, "field is immutable")


def pool_errors(path: Path, spec: ResourceSliceSpec) -> Iterator[FieldError]:
    """`validateResourcePool`."""
    pool = spec.pool
    here: Path = (path, "name")
    origin = "format=k8s-resource-pool-name"
    if not pool.name:
        yield required(here)
    else:
        if size(pool.name) > MAX_POOL_NAME:
            yield too_long(here, MAX_POOL_NAME, origin)
        for part in pool.name.split("/"):
            yield from name_errors(here, part, dns_subdomain, origin)
    if pool.resource_slice_count <= 0:
        count: Path = (path, "resourceSliceCount")
        yield invalid(count, pool.resource_slice_count, "must be greater than zero")
    if pool.generation < 0:
        detail = "must be greater than or equal to zero"
        yield invalid((path, "generation"), pool.generation, detail)


def node_errors(path: Path, spec: ResourceSliceSpec) -> Iterator[FieldError]:
    """Where the devices can be reached: one of four ways to say so."""
    ways = []
    if spec.node_name:
        ways.append("`nodeName`")
        yield from name_errors((path, "nodeName"), spec.node_name, dns_subdomain)
    elif spec.node_name is not None:
        detail = "must be either unset or set to a non-empty string"
        yield invalid((path, "nodeName"), spec.node_name, detail)
    if spec.node_selector is not None:
        ways.append("`nodeSelector`")
        here: Path = ((path, "nodeSelector"), "nodeSelectorTerms")
        terms = spec.node_selector.node_selector_terms
        if not terms:
            yield required(here, "must have at least one node selector term")
        if len(terms) != 1:
            yield invalid(here, terms, "must have exactly one node selector term")
    for name, value in (
        ("allNodes", spec.all_nodes),
        ("perDeviceNodeSelection", spec.per_device_node_selection),
    ):
        if value:
            ways.append(f"`{name}`")
        elif value is not None:
            yield invalid((path, name), value, "must be either unset or set to true")
    wanted = "exactly one of `nodeName`, `nodeSelector`, `allNodes`, `perDeviceNodeSelection` is required"
    if not ways:
        yield required(path, wanted)
    elif len(ways) > 1:
        detail = f"{wanted}, but multiple fields are set"
        yield invalid(path, f"{{{', '.join(ways)}}}", detail)


def devices_errors(path: Path, spec: ResourceSliceSpec) -> Iterator[FieldError]:
    """As many devices as a slice may have, with different names."""
    limit = MAX_DEVICES_WITH_MORE if any(map(_has_more, spec.devices)) else MAX_DEVICES
    if len(spec.devices) > limit:
        yield too_many(path, len(spec.devices), limit, "maxItems")
        return
    names: set[str] = set()
    for index, device in enumerate(spec.devices):
        here: Path = (path, index)
        per_device = bool(spec.per_device_node_selection)
        yield from device_errors(here, device, per_device)
        if device.name in names:
            yield duplicate(here, device.name)
        names.add(device.name)


def _has_more(device: Device) -> bool:
    if device.taints or device.consumes_counters:
        return True
    return any(
        a.bool_values or a.int_values or a.string_values or a.version_values
        for a in device.attributes.values()
    )


def partition_errors(path: Path, spec: ResourceSliceSpec) -> Iterator[FieldError]:
    """What tells kinds of partitions apart is a text of every device that consumes counters."""
    name = spec.partition_type_attribute
    if name is None:
        return
    if not any(device.consumes_counters for device in spec.devices):
        detail = (
            "may only be set on a slice which declares devices that consume counters"
        )
        yield invalid((path, "partitionTypeAttribute"), str(name), detail)
        return
    if not RESOURCE_FULLY_QUALIFIED_NAME.accepts(name):
        return
    for index, device in enumerate(spec.devices):
        if not device.consumes_counters:
            continue
        here: Path = ((((path, "devices"), index), "attributes"), (str(name),))
        values = {str(key): value for key, value in device.attributes.items()}
        bare = name.removeprefix(f"{spec.driver}/")
        attribute = values.get(name) or values.get(bare)
        if attribute is None:
            detail = "device consumes counters and `partitionTypeAttribute` names this attribute, so it must be set"
            yield required(here, detail)
        elif attribute.string_value is None:
            detail = "must be a string value because `partitionTypeAttribute` names this attribute"
            yield invalid(here, attribute, detail)
