"""Validators, codecs and defaults of kubernetes_api.metadata.v1beta1.types.

Made by validation-gen from the markers there; changes to this file are lost.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from validation_gen.runtime import (
    CREATE,
    LONG_NAME_CASELESS,
    NO_FIELDS,
    RESOURCE_POOL_NAME,
    ROOT,
    SHORT_NAME,
    UPDATE,
    DecodeProblem,
    FieldError,
    Kind,
    Operation,
    OperationType,
    Path,
    Scheme,
    as_object,
    changed_values,
    decoded,
    max_length,
    max_properties,
    new_object,
    operation,
    overlaid,
    read_object_map,
    read_objects,
    required,
    reuse_part,
    same,
    same_data,
    unknown_fields,
    wrong_type,
)

from kubernetes_api.meta.v1.types_gen import (
    check_object_meta,
    encode_object_meta,
    read_object_meta,
)
from kubernetes_api.metadata.v1beta1.types import (
    Device,
    DeviceMetadata,
    DeviceMetadataRequest,
)
from kubernetes_api.metadata.v1beta1.types_overlay import (
    overlay_device_metadata_metadata,
)
from kubernetes_api.resource.v1.types_gen import (
    check_device_attribute,
    check_network_device_data,
    encode_device_attribute,
    encode_network_device_data,
    read_device_attribute,
    read_network_device_data,
)

KNOWN_SHORT_NAMES: Final = SHORT_NAME.known
is_short_name: Final = SHORT_NAME.learns
KNOWN_LONG_NAME_CASELESSS: Final = LONG_NAME_CASELESS.known
is_long_name_caseless: Final = LONG_NAME_CASELESS.learns
KNOWN_RESOURCE_POOL_NAMES: Final = RESOURCE_POOL_NAME.known
is_resource_pool_name: Final = RESOURCE_POOL_NAME.learns


def check_device_metadata(
    path: Path,
    value: DeviceMetadata,
    old: DeviceMetadata | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """DeviceMetadata, types.py:25."""

    # metadata
    metadata = value.metadata
    metadata_was = None if old is None else old.metadata
    if metadata is not metadata_was:
        check_object_meta((path, "metadata"), metadata, metadata_was, op, errs)
        if op.overlay and (old is None or not same(metadata, metadata_was)):
            errs.extend(
                overlaid(
                    overlay_device_metadata_metadata(
                        op, (path, "metadata"), metadata, metadata_was
                    ),
                    "KEP-5304",
                )
            )

    # podClaimName
    #   +k8s:optional
    #   +k8s:format=k8s-short-name
    pod_claim_name = value.pod_claim_name
    if (
        pod_claim_name is not None
        and pod_claim_name not in KNOWN_SHORT_NAMES
        and not is_short_name(pod_claim_name)
        and (old is None or pod_claim_name != old.pod_claim_name)
    ):
        errs.extend(SHORT_NAME.errors((path, "podClaimName"), pod_claim_name))

    # requests
    #   +k8s:optional
    requests = value.requests
    requests_was = None if old is None else old.requests
    if requests and (old is None or not same(requests, requests_was)):
        requests_path = (path, "requests")
        for i, requests_item in enumerate(requests):
            check_device_metadata_request(
                (requests_path, i), requests_item, None, op, errs
            )


def check_device_metadata_request(
    path: Path,
    value: DeviceMetadataRequest,
    old: DeviceMetadataRequest | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """DeviceMetadataRequest, types.py:46."""

    # name
    #   +k8s:required
    name = value.name
    if not name and (old is None or name != old.name):
        errs.append(required((path, "name"), short_circuit=True))

    # devices
    #   +k8s:optional
    devices = value.devices
    devices_was = None if old is None else old.devices
    if devices and (old is None or not same(devices, devices_was)):
        devices_path = (path, "devices")
        for i, devices_item in enumerate(devices):
            check_device((devices_path, i), devices_item, None, op, errs)


def check_device(
    path: Path, value: Device, old: Device | None, op: Operation, errs: list[FieldError]
) -> None:
    """Device, types.py:61."""

    # driver
    #   +k8s:required
    #   +k8s:format=k8s-long-name-caseless
    #   +k8s:maxLength=63
    driver = value.driver
    if old is None or driver != old.driver:
        if not driver:
            errs.append(required((path, "driver"), short_circuit=True))
        else:
            if driver not in KNOWN_LONG_NAME_CASELESSS and not is_long_name_caseless(
                driver
            ):
                errs.extend(LONG_NAME_CASELESS.errors((path, "driver"), driver))
            if len(driver) > 63:
                errs.append(max_length((path, "driver"), 63))

    # pool
    #   +k8s:required
    #   +k8s:format=k8s-resource-pool-name
    pool = value.pool
    if old is None or pool != old.pool:
        if not pool:
            errs.append(required((path, "pool"), short_circuit=True))
        elif pool not in KNOWN_RESOURCE_POOL_NAMES and not is_resource_pool_name(pool):
            errs.extend(RESOURCE_POOL_NAME.errors((path, "pool"), pool))

    # name
    #   +k8s:required
    #   +k8s:format=k8s-short-name
    name = value.name
    if old is None or name != old.name:
        if not name:
            errs.append(required((path, "name"), short_circuit=True))
        elif name not in KNOWN_SHORT_NAMES and not is_short_name(name):
            errs.extend(SHORT_NAME.errors((path, "name"), name))

    # attributes
    #   +k8s:optional
    #   +k8s:maxProperties=32
    attributes = value.attributes
    attributes_was = None if old is None else old.attributes
    if attributes and (old is None or not same(attributes, attributes_was)):
        if len(attributes) > 32:
            errs.append(
                max_properties(
                    (path, "attributes"), len(attributes), 32, short_circuit=True
                )
            )
        else:
            for attributes_key, attributes_item, attributes_item_was in changed_values(
                attributes, attributes_was
            ):
                check_device_attribute(
                    ((path, "attributes"), (attributes_key,)),
                    attributes_item,
                    attributes_item_was,
                    op,
                    errs,
                )

    # networkData
    #   +k8s:optional
    network_data = value.network_data
    network_data_was = None if old is None else old.network_data
    if network_data is not None and network_data is not network_data_was:
        check_network_device_data(
            (path, "networkData"), network_data, network_data_was, op, errs
        )


def validate_device_metadata(
    obj: DeviceMetadata,
    old: DeviceMetadata | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of DeviceMetadata; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_device_metadata(path, obj, old if request.update else None, request, errs)
    return errs


def read_device_metadata(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[DeviceMetadata, Any] | None = None,
) -> DeviceMetadata:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(DeviceMetadata)
    n = 0
    v: Any

    # kind
    if "kind" in data:
        n += 1
        v = data["kind"]
        if type(v) is str:
            obj.kind = v
        else:
            obj.kind = ""
            if v is not None:
                wrong_type(problems, (path, "kind"), v, "DeviceMetadata", "string")
    else:
        obj.kind = ""

    # api_version
    if "apiVersion" in data:
        n += 1
        v = data["apiVersion"]
        if type(v) is str:
            obj.api_version = v
        else:
            obj.api_version = ""
            if v is not None:
                wrong_type(
                    problems, (path, "apiVersion"), v, "DeviceMetadata", "string"
                )
    else:
        obj.api_version = ""

    # metadata
    v = NO_FIELDS
    if "metadata" in data:
        n += 1
        v = data["metadata"]
        if type(v) is not dict:
            v = as_object(
                v, (path, "metadata"), problems, "DeviceMetadata", "v1.ObjectMeta"
            )
    obj.metadata = read_object_meta(
        v,
        (path, "metadata"),
        problems,
        reuse and reuse_part(reuse[0].metadata, reuse[1], "metadata"),
    )

    # pod_claim_name
    if "podClaimName" in data:
        n += 1
        v = data["podClaimName"]
        if type(v) is str:
            obj.pod_claim_name = v
        else:
            obj.pod_claim_name = None
            if v is not None:
                wrong_type(
                    problems, (path, "podClaimName"), v, "DeviceMetadata", "string"
                )
    else:
        obj.pod_claim_name = None

    # requests
    if "requests" in data:
        n += 1
        v = data["requests"]
        if type(v) is list:
            obj.requests = read_objects(
                v,
                (path, "requests"),
                problems,
                reuse and reuse_part(reuse[0].requests, reuse[1], "requests"),
                read_device_metadata_request,
                "DeviceMetadata",
                "v1beta1.DeviceMetadataRequest",
            )
        else:
            obj.requests = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "requests"),
                    v,
                    "DeviceMetadata",
                    "[]v1beta1.DeviceMetadataRequest",
                )
    else:
        obj.requests = []

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            ("kind", "apiVersion", "metadata", "podClaimName", "requests"),
        )
    return obj


def decode_device_metadata(
    data: Any, *, path: Path = ROOT, reuse: tuple[DeviceMetadata, Any] | None = None
) -> DeviceMetadata:
    """JSON data as DeviceMetadata; raises DecodeError with all that does not fit."""
    return decoded(read_device_metadata, data, path, reuse, "v1beta1.DeviceMetadata")


def encode_device_metadata(obj: DeviceMetadata) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # kind
    if obj.kind:
        data["kind"] = obj.kind

    # api_version
    if obj.api_version:
        data["apiVersion"] = obj.api_version

    # metadata
    if inner := encode_object_meta(obj.metadata):
        data["metadata"] = inner

    # pod_claim_name
    if obj.pod_claim_name is not None:
        data["podClaimName"] = obj.pod_claim_name

    # requests
    if obj.requests:
        data["requests"] = [encode_device_metadata_request(x) for x in obj.requests]

    return data


def apply_defaults_device_metadata(obj: DeviceMetadata) -> None:
    """Fill what is unset, in place."""


def read_device_metadata_request(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[DeviceMetadataRequest, Any] | None = None,
) -> DeviceMetadataRequest:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(DeviceMetadataRequest)
    n = 1  # required names are taken to be there until one is not

    # name
    if "name" in data:
        v = data["name"]
        if type(v) is str:
            obj.name = v
        else:
            obj.name = ""
            if v is not None:
                wrong_type(
                    problems, (path, "name"), v, "DeviceMetadataRequest", "string"
                )
    else:
        n -= 1
        obj.name = ""

    # devices
    if "devices" in data:
        n += 1
        v = data["devices"]
        if type(v) is list:
            obj.devices = read_objects(
                v,
                (path, "devices"),
                problems,
                reuse and reuse_part(reuse[0].devices, reuse[1], "devices"),
                read_device,
                "DeviceMetadataRequest",
                "v1beta1.Device",
            )
        else:
            obj.devices = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "devices"),
                    v,
                    "DeviceMetadataRequest",
                    "[]v1beta1.Device",
                )
    else:
        obj.devices = []

    if n != len(data):
        unknown_fields(problems, path, data, ("name", "devices"))
    return obj


def decode_device_metadata_request(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[DeviceMetadataRequest, Any] | None = None,
) -> DeviceMetadataRequest:
    """JSON data as DeviceMetadataRequest; raises DecodeError with all that does not fit."""
    return decoded(
        read_device_metadata_request, data, path, reuse, "v1beta1.DeviceMetadataRequest"
    )


def encode_device_metadata_request(obj: DeviceMetadataRequest) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    data["name"] = obj.name

    # devices
    if obj.devices:
        data["devices"] = [encode_device(x) for x in obj.devices]

    return data


def read_device(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Device, Any] | None = None,
) -> Device:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Device)
    n = 3  # required names are taken to be there until one is not

    # driver
    if "driver" in data:
        v = data["driver"]
        if type(v) is str:
            obj.driver = v
        else:
            obj.driver = ""
            if v is not None:
                wrong_type(problems, (path, "driver"), v, "Device", "string")
    else:
        n -= 1
        obj.driver = ""

    # pool
    if "pool" in data:
        v = data["pool"]
        if type(v) is str:
            obj.pool = v
        else:
            obj.pool = ""
            if v is not None:
                wrong_type(problems, (path, "pool"), v, "Device", "string")
    else:
        n -= 1
        obj.pool = ""

    # name
    if "name" in data:
        v = data["name"]
        if type(v) is str:
            obj.name = v
        else:
            obj.name = ""
            if v is not None:
                wrong_type(problems, (path, "name"), v, "Device", "string")
    else:
        n -= 1
        obj.name = ""

    # attributes
    if "attributes" in data:
        n += 1
        v = data["attributes"]
        if type(v) is dict:
            obj.attributes = read_object_map(
                v,
                (path, "attributes"),
                problems,
                reuse and reuse_part(reuse[0].attributes, reuse[1], "attributes"),
                read_device_attribute,
                "Device",
                "v1.DeviceAttribute",
            )
        else:
            obj.attributes = {}
            if v is not None:
                wrong_type(
                    problems,
                    (path, "attributes"),
                    v,
                    "Device",
                    "map[v1.QualifiedName]v1.DeviceAttribute",
                )
    else:
        obj.attributes = {}

    # network_data
    if "networkData" in data:
        n += 1
        v = data["networkData"]
        if type(v) is dict:
            obj.network_data = read_network_device_data(
                v,
                (path, "networkData"),
                problems,
                reuse and reuse_part(reuse[0].network_data, reuse[1], "networkData"),
            )
        else:
            obj.network_data = None
            if v is not None:
                wrong_type(
                    problems, (path, "networkData"), v, "Device", "v1.NetworkDeviceData"
                )
    else:
        obj.network_data = None

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            ("driver", "pool", "name", "attributes", "networkData"),
        )
    return obj


def decode_device(
    data: Any, *, path: Path = ROOT, reuse: tuple[Device, Any] | None = None
) -> Device:
    """JSON data as Device; raises DecodeError with all that does not fit."""
    return decoded(read_device, data, path, reuse, "v1beta1.Device")


def encode_device(obj: Device) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # driver
    data["driver"] = obj.driver

    # pool
    data["pool"] = obj.pool

    # name
    data["name"] = obj.name

    # attributes
    if obj.attributes:
        data["attributes"] = {
            k: encode_device_attribute(x) for k, x in obj.attributes.items()
        }

    # network_data
    if obj.network_data is not None:
        data["networkData"] = encode_network_device_data(obj.network_data)

    return data


SCHEME = Scheme(
    [
        Kind(
            "metadata.resource.k8s.io",
            "v1beta1",
            "DeviceMetadata",
            DeviceMetadata,
            decode_device_metadata,
            encode_device_metadata,
            apply_defaults_device_metadata,
            validate_device_metadata,
            subresources=("/",),
            go_type="*v1beta1.DeviceMetadata",
            introduced="1.37",
        )
    ]
)

DECLARED_RULES: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "DeviceMetadata": (
        ("metadata.uid", "FieldValueInvalid", "immutable", "alpha"),
        ("metadata.generation", "FieldValueInvalid", "minimum", "alpha"),
        ("metadata.creationTimestamp", "FieldValueInvalid", "immutable", "alpha"),
        ("metadata.deletionTimestamp", "FieldValueInvalid", "immutable", "alpha"),
        (
            "metadata.deletionGracePeriodSeconds",
            "FieldValueInvalid",
            "immutable",
            "alpha",
        ),
        ("metadata.ownerReferences[*].apiVersion", "FieldValueRequired", "", "alpha"),
        ("metadata.ownerReferences[*].kind", "FieldValueRequired", "", "alpha"),
        ("metadata.ownerReferences[*].name", "FieldValueRequired", "", "alpha"),
        ("metadata.ownerReferences[*].uid", "FieldValueRequired", "", "alpha"),
        ("metadata.managedFields[*].operation", "FieldValueRequired", "", "alpha"),
        ("metadata.managedFields[*].operation", "FieldValueNotSupported", "", "alpha"),
        ("podClaimName", "FieldValueInvalid", "format=k8s-short-name", ""),
        ("requests[*].name", "FieldValueRequired", "", ""),
        (
            "requests[*].devices[*].driver",
            "FieldValueInvalid",
            "format=k8s-long-name-caseless",
            "",
        ),
        ("requests[*].devices[*].driver", "FieldValueTooLong", "maxLength", ""),
        ("requests[*].devices[*].driver", "FieldValueRequired", "", ""),
        (
            "requests[*].devices[*].pool",
            "FieldValueInvalid",
            "format=k8s-resource-pool-name",
            "",
        ),
        ("requests[*].devices[*].pool", "FieldValueRequired", "", ""),
        (
            "requests[*].devices[*].name",
            "FieldValueInvalid",
            "format=k8s-short-name",
            "",
        ),
        ("requests[*].devices[*].name", "FieldValueRequired", "", ""),
        ("requests[*].devices[*].attributes", "FieldValueTooMany", "maxProperties", ""),
        ("requests[*].devices[*].attributes[*]", "FieldValueInvalid", "union", "beta"),
        (
            "requests[*].devices[*].attributes[*].strings[*]",
            "FieldValueTooLong",
            "maxBytes",
            "alpha",
        ),
        (
            "requests[*].devices[*].networkData.interfaceName",
            "FieldValueTooLong",
            "maxBytes",
            "beta",
        ),
        (
            "requests[*].devices[*].networkData.ips",
            "FieldValueTooMany",
            "maxItems",
            "beta",
        ),
        (
            "requests[*].devices[*].networkData.ips[*]",
            "FieldValueDuplicate",
            "",
            "beta",
        ),
        (
            "requests[*].devices[*].networkData.hardwareAddress",
            "FieldValueTooLong",
            "maxBytes",
            "beta",
        ),
    )
}

__all__ = [
    "DECLARED_RULES",
    "SCHEME",
    "apply_defaults_device_metadata",
    "check_device",
    "check_device_metadata",
    "check_device_metadata_request",
    "decode_device",
    "decode_device_metadata",
    "decode_device_metadata_request",
    "encode_device",
    "encode_device_metadata",
    "encode_device_metadata_request",
    "read_device",
    "read_device_metadata",
    "read_device_metadata_request",
    "validate_device_metadata",
]
