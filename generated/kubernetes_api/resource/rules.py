"""Claims and slices: rules of resource.k8s.io that Kubernetes checks by hand, for v1 and v1beta2, which look alike.

Called by the overlays of both versions; types are written as those of v1. What an API server sets by default, such as
`allocationMode`, is not missed. CEL is not compiled. Left out are request policies of capacity, node selectors,
allocation results and the states of devices: see docs/reference/kubernetes-api.md.

Source: k8s.io/kubernetes/pkg/apis/resource/validation.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, TypeVar

from kubernetes_api.meta.v1.object_meta import (
    annotation_errors,
    dns_label,
    dns_subdomain,
    label_errors,
)
from kubernetes_api.upstream import duplicate, not_found, too_long, too_many
from validation_gen.apitypes import Quantity, RawExtension
from validation_gen.runtime import (
    LABEL_KEY,
    LABEL_VALUE,
    RESOURCE_FULLY_QUALIFIED_NAME,
    FieldError,
    Path,
    forbidden,
    invalid,
    required,
)
from validation_gen.runtime.format_rules import explain_identifier, size
from validation_gen.runtime.printing import camel_case

if TYPE_CHECKING:
    from kubernetes_api.meta.v1.types import ObjectMeta
    from kubernetes_api.resource.v1.types import (
        Device,
        DeviceAttribute,
        DeviceClaim,
        DeviceConfiguration,
        DeviceRequest,
        DeviceSelector,
        DeviceSubRequest,
        DeviceTaint,
        ExactDeviceRequest,
        NodeAllocatableResource,
        ResourceSliceSpec,
    )

T = TypeVar("T")

MAX_REQUESTS = MAX_CONSTRAINTS = MAX_CONFIGURATIONS = MAX_SELECTORS = 32
MAX_ALTERNATIVES = 8
MAX_EXPRESSION = MAX_PARAMETERS = 10 * 1024
MAX_DEVICES = 128
MAX_DEVICES_WITH_MORE = 64
"""The most devices of a slice in which some have taints, consume counters or have lists as attributes."""

MAX_ATTRIBUTES_AND_CAPACITIES = 32
MAX_ATTRIBUTE_VALUES = 48
MAX_ATTRIBUTE_LENGTH = 64
MAX_TAINTS = 16
ZERO = Quantity()

_NUMBER = r"(?:0|[1-9][0-9]*)"
_PART = r"(?:0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*)"
SEMVER = re.compile(
    rf"{_NUMBER}\.{_NUMBER}\.{_NUMBER}(?:-{_PART}(?:\.{_PART})*)?"
    r"(?:\+[0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*)?"
)

TEMPLATE_METADATA = (
    *("name", "generate_name", "namespace", "self_link", "uid", "resource_version"),
    *("generation", "creation_timestamp", "deletion_timestamp"),
    *("deletion_grace_period_seconds", "owner_references", "finalizers"),
    "managed_fields",
)
"""What metadata of templates has no room for."""

NO_REQUEST = (
    "must be the name of a request in the claim"
    " or the name of a request and a subrequest separated by '/'"
)
PER_DEVICE = (
    "exactly one of `nodeName`, `nodeSelector`, or `allNodes` is required"
    " when `perDeviceNodeSelection` is set to true in the ResourceSlice spec"
)


def _named(
    path: Path, value: str, rule: Callable[[str, bool], list[str]]
) -> Iterator[FieldError]:
    origin = "format=k8s-short-name" if rule is dns_label else "format=k8s-long-name"
    for detail in rule(value, False):
        yield invalid(path, value, detail, origin)


# Claims


def claim_errors(path: Path, claim: DeviceClaim) -> Iterator[FieldError]:
    """`validateDeviceClaim`. Lists that are longer than declared are not looked into."""
    names = {
        request.name: {each.name for each in request.first_available}
        for request in claim.requests
    }
    for index, request in enumerate(_limited(claim.requests, MAX_REQUESTS)):
        yield from request_errors(((path, "requests"), index), request)
    for index, constraint in enumerate(_limited(claim.constraints, MAX_CONSTRAINTS)):
        here: Path = ((path, "constraints"), index)
        yield from reference_errors((here, "requests"), constraint.requests, names)
        if constraint.match_attribute is None and constraint.distinct_attribute is None:
            detail = (
                'exactly one of "matchAttribute" or "distinctAttribute" is required,'
                " but multiple fields are set"
            )
            yield required(here, detail)
    for index, config in enumerate(_limited(claim.config, MAX_CONFIGURATIONS)):
        here = ((path, "config"), index)
        yield from reference_errors((here, "requests"), config.requests, names)
        yield from configuration_errors(here, config.device_configuration)


def _limited(items: Sequence[T], limit: int) -> Sequence[T]:
    return items if len(items) <= limit else ()


def reference_errors(
    path: Path, references: Sequence[str], names: Mapping[str, set[str]]
) -> Iterator[FieldError]:
    for index, reference in enumerate(_limited(references, MAX_REQUESTS)):
        here: Path = (path, index)
        request, slash, alternative = reference.partition("/")
        if "/" in alternative:
            yield invalid(here, reference, NO_REQUEST)
            continue
        for part in (request, alternative) if slash else (request,):
            yield from _named(here, part, dns_label)
        known = request in names and (not slash or alternative in names[request])
        if not known:
            yield invalid(here, reference, NO_REQUEST)


def request_errors(path: Path, request: DeviceRequest) -> Iterator[FieldError]:
    yield from _named((path, "name"), request.name, dns_label)
    if request.exactly is None and not request.first_available:
        detail = "exactly one of `exactly` or `firstAvailable` is required"
        yield required(path, detail)
    elif request.exactly is not None and request.first_available:
        detail = (
            "exactly one of `exactly` or `firstAvailable` is required,"
            " but multiple fields are set"
        )
        yield invalid(path, None, detail)
    elif request.exactly is not None:
        here: Path = (path, "exactly")
        name = request.exactly.device_class_name
        if name:
            yield from _named((here, "deviceClassName"), name, dns_subdomain)
        else:
            yield required((here, "deviceClassName"))
        yield from wish_errors(here, request.exactly)
    else:
        alternatives = _limited(request.first_available, MAX_ALTERNATIVES)
        for index, alternative in enumerate(alternatives):
            here = ((path, "firstAvailable"), index)
            yield from _named((here, "name"), alternative.name, dns_label)
            yield from wish_errors(here, alternative)


def wish_errors(
    path: Path, wish: ExactDeviceRequest | DeviceSubRequest
) -> Iterator[FieldError]:
    """What a request and one of several alternatives have in common."""
    yield from selector_errors((path, "selectors"), wish.selectors)
    if wish.allocation_mode == "All":
        if wish.count:
            detail = "must not be specified when allocationMode is 'All'"
            yield invalid((path, "count"), wish.count, detail)
    elif wish.allocation_mode in ("", "ExactCount") and wish.count < 0:
        yield invalid((path, "count"), wish.count, "must be greater than zero")
    for index, toleration in enumerate(wish.tolerations):
        here: Path = (((path, "tolerations"), index), "value")
        value = toleration.value
        if toleration.operator == "Exists" and value:
            yield invalid(here, value, "must be empty for operator `Exists`")
        elif toleration.operator in ("", "Equal"):
            for _, detail in LABEL_VALUE.explain(value):
                yield invalid(here, value, detail)


def selector_errors(
    path: Path, selectors: Sequence[DeviceSelector]
) -> Iterator[FieldError]:
    for index, selector in enumerate(_limited(selectors, MAX_SELECTORS)):
        here: Path = ((path, index), "cel")
        if selector.cel is None:
            yield required(here)
        elif size(selector.cel.expression) > MAX_EXPRESSION:
            yield too_long((here, "expression"), MAX_EXPRESSION)


def configuration_errors(
    path: Path, configuration: DeviceConfiguration
) -> Iterator[FieldError]:
    if configuration.opaque is None:
        yield required((path, "opaque"))
        return
    here: Path = ((path, "opaque"), "parameters")
    yield from parameter_errors(here, configuration.opaque.parameters)


def parameter_errors(path: Path, parameters: RawExtension) -> Iterator[FieldError]:
    """`validateRawExtension`: there is a JSON object, and it is not too long."""
    data = parameters.data
    if data is None:
        yield required(path)
    elif size(json.dumps(data, separators=(",", ":"))) > MAX_PARAMETERS:
        yield too_long(path, MAX_PARAMETERS)
    elif not isinstance(data, dict):
        yield invalid(path, "<value omitted>", "must be a valid JSON object")


def template_metadata_errors(path: Path, meta: ObjectMeta) -> Iterator[FieldError]:
    """`ValidateTemplateObjectMeta`: labels and annotations of the claims to come, and nothing else."""
    yield from annotation_errors((path, "annotations"), meta.annotations)
    yield from label_errors((path, "labels"), meta.labels)
    for name in TEMPLATE_METADATA:
        if getattr(meta, name):
            # Names are those of the code of Kubernetes, with a small letter at their beginning.
            shown = "uID" if name == "uid" else camel_case(name)
            yield forbidden((path, shown), "cannot be set")


# Slices


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


def driver_errors(path: Path, driver: str) -> Iterator[FieldError]:
    if not driver:
        yield required(path)
        return
    if size(driver) > 63:
        yield too_long(path, 63)
    for detail in dns_subdomain(driver.lower(), False):
        yield invalid(path, driver, detail)


def pool_errors(path: Path, spec: ResourceSliceSpec) -> Iterator[FieldError]:
    pool = spec.pool
    here: Path = (path, "name")
    origin = "format=k8s-resource-pool-name"
    if not pool.name:
        yield required(here)
    else:
        if size(pool.name) > 253:
            yield too_long(here, 253, origin)
        for part in pool.name.split("/"):
            for detail in dns_subdomain(part, False):
                yield invalid(here, part, detail, origin)
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
        for detail in dns_subdomain(spec.node_name, False):
            yield invalid((path, "nodeName"), spec.node_name, detail)
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


def device_errors(path: Path, device: Device, per_device: bool) -> Iterator[FieldError]:
    """`validateDevice`."""
    yield from _named((path, "name"), device.name, dns_label)
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
    text, version = attribute.string_value, attribute.version_value
    if text is not None and size(text) > MAX_ATTRIBUTE_LENGTH:
        yield too_long((path, "string"), MAX_ATTRIBUTE_LENGTH)
    if version is not None:
        yield from version_errors((path, "version"), version)
    for index, each in enumerate(attribute.version_values):
        yield from version_errors(((path, "versions"), index), each)


def version_errors(path: Path, version: str) -> Iterator[FieldError]:
    if not SEMVER.fullmatch(version):
        detail = "must be a string compatible with semver.org spec 2.0.0"
        yield invalid(path, version, detail)
    if size(version) > MAX_ATTRIBUTE_LENGTH:
        yield too_long(path, MAX_ATTRIBUTE_LENGTH)


def taints_errors(path: Path, taints: Sequence[DeviceTaint]) -> Iterator[FieldError]:
    if len(taints) > MAX_TAINTS:
        yield too_many(path, len(taints), MAX_TAINTS, "maxItems")
        return
    for index, taint in enumerate(taints):
        yield from taint_errors((path, index), taint)


def taint_errors(path: Path, taint: DeviceTaint) -> Iterator[FieldError]:
    yield from LABEL_KEY.errors((path, "key"), taint.key)
    for _, detail in LABEL_VALUE.explain(taint.value):
        yield invalid((path, "value"), taint.value, detail)


def device_node_errors(
    path: Path, device: Device, per_device: bool
) -> Iterator[FieldError]:
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
        for detail in dns_subdomain(device.node_name, False):
            yield invalid((path, "nodeName"), device.node_name, detail)
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
        for index, condition in enumerate(_limited(conditions, 4)):
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
