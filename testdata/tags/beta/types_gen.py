"""Validators, codecs and defaults of testdata.tags.beta.types.

Made by validation-gen from the markers there; changes to this file are lost.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from validation_gen.runtime import (
    CREATE,
    ROOT,
    UPDATE,
    DecodeProblem,
    FieldError,
    Kind,
    Operation,
    OperationType,
    Path,
    Scheme,
    added_keys,
    decoded,
    decoded_value,
    duplicates,
    max_items,
    max_length,
    minimum,
    new_object,
    operation,
    read_int32,
    read_list,
    read_string_map,
    required,
    reuse_part,
    same,
    same_data,
    unknown_fields,
    wrong_number,
    wrong_type,
)

from testdata.tags.beta.types import Port, Ports, Service


def check_port(
    path: Path, value: Port, old: Port | None, op: Operation, errs: list[FieldError]
) -> None:
    """Port, types.py:12."""
    #   +k8s:beta(since: "1.36")=+k8s:minimum=1024
    if value < 1024:
        errs.append(minimum(path, value, 1024, level="beta"))


def check_service(
    path: Path,
    value: Service,
    old: Service | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Service, types.py:16."""

    # name
    #   +k8s:required
    #   +k8s:beta(since: "1.36")=+k8s:maxLength=6
    #   +k8s:alpha(since: "1.37")=+k8s:maxLength=3
    #   +k8s:maxLength=9
    name = value.name
    if old is None or name != old.name:
        if not name:
            errs.append(required((path, "name"), short_circuit=True))
        else:
            if len(name) > 3:
                errs.append(max_length((path, "name"), 3, level="alpha"))
            if len(name) > 6:
                errs.append(max_length((path, "name"), 6, level="beta"))
            if len(name) > 9:
                errs.append(max_length((path, "name"), 9))

    # port
    #   +k8s:optional
    #   Port: +k8s:beta(since: "1.36")=+k8s:minimum=1024
    port = value.port
    if port is not None and port < 1024 and (old is None or port != old.port):
        errs.append(minimum((path, "port"), port, 1024, level="beta"))


def check_ports(
    path: Path, value: Ports, old: Ports | None, op: Operation, errs: list[FieldError]
) -> None:
    """Ports, types.py:29."""

    # ports
    #   +k8s:optional
    #   +k8s:beta(since: "1.36")=+k8s:maxItems=2
    #   +k8s:beta(since: "1.36")=+k8s:listType=set
    ports = value.ports
    ports_was = None if old is None else old.ports
    if ports and (old is None or not same(ports, ports_was)):
        if len(ports) > 2:
            errs.append(
                max_items(
                    (path, "ports"), len(ports), 2, level="beta", short_circuit=True
                )
            )
        elif len(dict.fromkeys(ports)) != len(ports):
            errs.extend(duplicates((path, "ports"), ports, level="beta"))

    # labels
    #   +k8s:optional
    #   +k8s:beta(since: "1.36")=+k8s:eachKey=+k8s:maxLength=3
    labels = value.labels
    labels_was = None if old is None else old.labels
    if labels and (old is None or not same(labels, labels_was)):
        for labels_key in added_keys(labels, labels_was):
            if len(labels_key) > 3:
                errs.append(max_length((path, "labels"), 3, level="beta"))


def validate_port(
    obj: Port,
    old: Port | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Port; with `old` (or op="update"), of the update from it."""
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_port(path, obj, old if request.update else None, request, errs)
    return errs


def validate_ports(
    obj: Ports,
    old: Ports | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Ports; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_ports(path, obj, old if request.update else None, request, errs)
    return errs


def validate_service(
    obj: Service,
    old: Service | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Service; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_service(path, obj, old if request.update else None, request, errs)
    return errs


def decode_port(
    data: Any, *, path: Path = ROOT, reuse: tuple[Port, Any] | None = None
) -> Port:
    """JSON data as Port; raises DecodeError with all that does not fit."""
    value: Port = Port(decoded_value(read_int32, data, path, "beta.Port"))
    return value


def encode_port(obj: Port) -> Any:
    """The value as JSON data."""
    return obj


def apply_defaults_port(obj: Port) -> None:
    """Fill what is unset, in place."""


def read_service(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Service, Any] | None = None,
) -> Service:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Service)
    n = 1  # required names are taken to be there until one is not

    # name
    if "name" in data:
        v = data["name"]
        if type(v) is str:
            obj.name = v
        else:
            obj.name = ""
            if v is not None:
                wrong_type(problems, (path, "name"), v, "Service", "string")
    else:
        n -= 1
        obj.name = ""

    # port
    if "port" in data:
        n += 1
        v = data["port"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.port = Port(v)
        else:
            obj.port = None
            if v is not None:
                wrong_number(problems, (path, "port"), v, "Service", "beta.Port")
    else:
        obj.port = None

    if n != len(data):
        unknown_fields(problems, path, data, ("name", "port"))
    return obj


def decode_service(
    data: Any, *, path: Path = ROOT, reuse: tuple[Service, Any] | None = None
) -> Service:
    """JSON data as Service; raises DecodeError with all that does not fit."""
    return decoded(read_service, data, path, reuse, "beta.Service")


def encode_service(obj: Service) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    if obj.name:
        data["name"] = obj.name

    # port
    if obj.port is not None:
        data["port"] = obj.port

    return data


def apply_defaults_service(obj: Service) -> None:
    """Fill what is unset, in place."""


def read_ports(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Ports, Any] | None = None,
) -> Ports:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Ports)
    n = 0

    # ports
    if "ports" in data:
        n += 1
        v = data["ports"]
        if type(v) is list:
            obj.ports = read_list(
                v,
                (path, "ports"),
                problems,
                reuse and reuse_part(reuse[0].ports, reuse[1], "ports"),
                read_int32,
                "Ports",
                "int32",
            )
        else:
            obj.ports = []
            if v is not None:
                wrong_type(problems, (path, "ports"), v, "Ports", "[]int32")
    else:
        obj.ports = []

    # labels
    if "labels" in data:
        n += 1
        v = data["labels"]
        if type(v) is dict:
            obj.labels = read_string_map(
                v,
                (path, "labels"),
                problems,
                reuse and reuse_part(reuse[0].labels, reuse[1], "labels"),
                "Ports",
                "string",
            )
        else:
            obj.labels = {}
            if v is not None:
                wrong_type(problems, (path, "labels"), v, "Ports", "map[string]string")
    else:
        obj.labels = {}

    if n != len(data):
        unknown_fields(problems, path, data, ("ports", "labels"))
    return obj


def decode_ports(
    data: Any, *, path: Path = ROOT, reuse: tuple[Ports, Any] | None = None
) -> Ports:
    """JSON data as Ports; raises DecodeError with all that does not fit."""
    return decoded(read_ports, data, path, reuse, "beta.Ports")


def encode_ports(obj: Ports) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # ports
    if obj.ports:
        data["ports"] = list(obj.ports)

    # labels
    if obj.labels:
        data["labels"] = dict(obj.labels)

    return data


def apply_defaults_ports(obj: Ports) -> None:
    """Fill what is unset, in place."""


SCHEME = Scheme(
    [
        Kind(
            "tags.example.com",
            "",
            "Port",
            Port,
            decode_port,
            encode_port,
            apply_defaults_port,
            validate_port,
            subresources=("/",),
            go_type="*beta.Port",
        ),
        Kind(
            "tags.example.com",
            "",
            "Ports",
            Ports,
            decode_ports,
            encode_ports,
            apply_defaults_ports,
            validate_ports,
            subresources=("/",),
            go_type="*beta.Ports",
        ),
        Kind(
            "tags.example.com",
            "",
            "Service",
            Service,
            decode_service,
            encode_service,
            apply_defaults_service,
            validate_service,
            subresources=("/",),
            go_type="*beta.Service",
        ),
    ]
)

DECLARED_RULES: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "Port": (("", "FieldValueInvalid", "minimum", "beta"),),
    "Ports": (
        ("ports", "FieldValueTooMany", "maxItems", "beta"),
        ("ports[*]", "FieldValueDuplicate", "", "beta"),
        ("labels", "FieldValueTooLong", "maxLength", "beta"),
    ),
    "Service": (
        ("name", "FieldValueTooLong", "maxLength", "alpha"),
        ("name", "FieldValueTooLong", "maxLength", "beta"),
        ("name", "FieldValueTooLong", "maxLength", ""),
        ("name", "FieldValueRequired", "", ""),
        ("port", "FieldValueInvalid", "minimum", "beta"),
    ),
}

__all__ = [
    "DECLARED_RULES",
    "SCHEME",
    "apply_defaults_port",
    "apply_defaults_ports",
    "apply_defaults_service",
    "check_port",
    "check_ports",
    "check_service",
    "decode_port",
    "decode_ports",
    "decode_service",
    "encode_port",
    "encode_ports",
    "encode_service",
    "read_ports",
    "read_service",
    "validate_port",
    "validate_ports",
    "validate_service",
]
