"""Claims of resource.k8s.io, device classes and templates of claims: rules that Kubernetes checks by hand.

Called by the overlays of v1 and v1beta2, which look alike; types are written as those of v1. What an API server sets by
default, such as `allocationMode`, is not missed. CEL is not compiled. Left out are allocation results and the states of
devices: see docs/reference/kubernetes-api.md.

Source: k8s.io/kubernetes/pkg/apis/resource/validation; pkg/apis/core/validation, ValidateTemplateObjectMeta.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, TypeVar

from kubernetes_api.meta.v1.names import (
    SHORT_NAME_ORIGIN,
    dns_label,
    dns_subdomain,
    name_errors,
)
from kubernetes_api.meta.v1.object_meta import annotation_errors, label_errors
from kubernetes_api.upstream import too_long
from validation_gen.apitypes import RawExtension
from validation_gen.runtime import (
    LABEL_VALUE,
    FieldError,
    Path,
    forbidden,
    invalid,
    required,
)
from validation_gen.runtime.format_rules import size
from validation_gen.runtime.printing import camel_case

if TYPE_CHECKING:
    from kubernetes_api.meta.v1.types import ObjectMeta
    from kubernetes_api.resource.v1.types import (
        DeviceClaim,
        DeviceClassSpec,
        DeviceConfiguration,
        DeviceRequest,
        DeviceSelector,
        DeviceSubRequest,
        ExactDeviceRequest,
    )

T = TypeVar("T")

MAX_REQUESTS = MAX_CONSTRAINTS = MAX_CONFIGURATIONS = MAX_SELECTORS = 32
MAX_ALTERNATIVES = 8
MAX_EXPRESSION = MAX_PARAMETERS = 10 * 1024
"""Both in bytes."""

LONG_NAME_ORIGIN = "format=k8s-long-name"

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
    """The items, or none if they are more than declared: Kubernetes does not look into a list that is too long."""
    return items if len(items) <= limit else ()


def reference_errors(
    path: Path, references: Sequence[str], names: Mapping[str, set[str]]
) -> Iterator[FieldError]:
    """`validateRequestNameRef`, for every reference to a request, or to an alternative of one."""
    for index, reference in enumerate(_limited(references, MAX_REQUESTS)):
        here: Path = (path, index)
        request, slash, alternative = reference.partition("/")
        if "/" in alternative:
            yield invalid(here, reference, NO_REQUEST)
            continue
        for part in (request, alternative) if slash else (request,):
            yield from name_errors(here, part, dns_label, SHORT_NAME_ORIGIN)
        known = request in names and (not slash or alternative in names[request])
        if not known:
            yield invalid(here, reference, NO_REQUEST)


def request_errors(path: Path, request: DeviceRequest) -> Iterator[FieldError]:
    """`validateDeviceRequest`."""
    yield from name_errors((path, "name"), request.name, dns_label, SHORT_NAME_ORIGIN)
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
            yield from name_errors(
                (here, "deviceClassName"), name, dns_subdomain, LONG_NAME_ORIGIN
            )
        else:
            yield required((here, "deviceClassName"))
        yield from wish_errors(here, request.exactly)
    else:
        alternatives = _limited(request.first_available, MAX_ALTERNATIVES)
        for index, alternative in enumerate(alternatives):
            here = ((path, "firstAvailable"), index)
            yield from name_errors(
                (here, "name"), alternative.name, dns_label, SHORT_NAME_ORIGIN
            )
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


def device_class_errors(path: Path, spec: DeviceClassSpec) -> Iterator[FieldError]:
    """`validateDeviceClassSpec`."""
    yield from selector_errors((path, "selectors"), spec.selectors)
    for index, config in enumerate(_limited(spec.config, MAX_CONFIGURATIONS)):
        here: Path = ((path, "config"), index)
        yield from configuration_errors(here, config.device_configuration)


def selector_errors(
    path: Path, selectors: Sequence[DeviceSelector]
) -> Iterator[FieldError]:
    """`validateSelectorSlice`."""
    for index, selector in enumerate(_limited(selectors, MAX_SELECTORS)):
        here: Path = ((path, index), "cel")
        if selector.cel is None:
            yield required(here)
        elif size(selector.cel.expression) > MAX_EXPRESSION:
            yield too_long((here, "expression"), MAX_EXPRESSION)


def configuration_errors(
    path: Path, configuration: DeviceConfiguration
) -> Iterator[FieldError]:
    """`validateDeviceConfiguration`."""
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
