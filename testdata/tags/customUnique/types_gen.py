"""Validators, codecs and defaults of testdata.tags.customUnique.types.

Made by validation-gen from the markers there; changes to this file are lost.
"""

from __future__ import annotations

from collections.abc import Mapping
from operator import attrgetter
from typing import Any, Final

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
    changed_members,
    decoded,
    max_length,
    minimum,
    new_object,
    operation,
    read_objects,
    read_strings,
    required,
    reuse_part,
    same,
    same_data,
    touched_items,
    unknown_fields,
    wrong_number,
    wrong_type,
)

from testdata.tags.customUnique.types import Hosts, Port, Ports

BY_NAME: Final = attrgetter("name")


def check_hosts(
    path: Path, value: Hosts, old: Hosts | None, op: Operation, errs: list[FieldError]
) -> None:
    """Hosts, types.py:11."""

    # hosts
    #   +k8s:optional
    #   +k8s:listType=set
    #   +k8s:customUnique
    #   +k8s:eachVal=+k8s:maxLength=3
    #   (uniqueness is checked by hand)
    hosts = value.hosts
    hosts_was = None if old is None else old.hosts
    if hosts and (old is None or not same(hosts, hosts_was)):
        for hosts_i, hosts_item, _ in changed_members(hosts, hosts_was):
            if len(hosts_item) > 3:
                errs.append(max_length(((path, "hosts"), hosts_i), 3))


def check_port(
    path: Path, value: Port, old: Port | None, op: Operation, errs: list[FieldError]
) -> None:
    """Port, types.py:20."""

    # name
    #   +k8s:required
    name = value.name
    if not name and (old is None or name != old.name):
        errs.append(required((path, "name"), short_circuit=True))

    # number
    #   +k8s:optional
    #   +k8s:minimum=1024
    number = value.number
    if number and number < 1024 and (old is None or number != old.number):
        errs.append(minimum((path, "number"), number, 1024))


def check_ports(
    path: Path, value: Ports, old: Ports | None, op: Operation, errs: list[FieldError]
) -> None:
    """Ports, types.py:29."""

    # ports
    #   +k8s:optional
    #   +k8s:listType=map
    #   +k8s:listMapKey=name
    #   +k8s:customUnique
    #   (uniqueness is checked by hand)
    ports = value.ports
    ports_was = None if old is None else old.ports
    if ports and (old is None or ports != ports_was):
        ports_path = (path, "ports")
        if not ports_was:
            for i, ports_item in enumerate(ports):
                check_port((ports_path, i), ports_item, None, op, errs)
        else:
            for i, ports_item, ports_item_was in touched_items(
                ports, ports_was, BY_NAME
            ):
                check_port((ports_path, i), ports_item, ports_item_was, op, errs)


def validate_hosts(
    obj: Hosts,
    old: Hosts | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Hosts; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_hosts(path, obj, old if request.update else None, request, errs)
    return errs


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
    if obj is old and op is None and old is not None:
        return []
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


def read_hosts(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Hosts, Any] | None = None,
) -> Hosts:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Hosts)
    n = 0

    # hosts
    if "hosts" in data:
        n += 1
        v = data["hosts"]
        if type(v) is list:
            obj.hosts = read_strings(
                v,
                (path, "hosts"),
                problems,
                reuse and reuse_part(reuse[0].hosts, reuse[1], "hosts"),
                "Hosts",
                "string",
            )
        else:
            obj.hosts = []
            if v is not None:
                wrong_type(problems, (path, "hosts"), v, "Hosts", "[]string")
    else:
        obj.hosts = []

    if n != len(data):
        unknown_fields(problems, path, data, ("hosts",))
    return obj


def decode_hosts(
    data: Any, *, path: Path = ROOT, reuse: tuple[Hosts, Any] | None = None
) -> Hosts:
    """JSON data as Hosts; raises DecodeError with all that does not fit."""
    return decoded(read_hosts, data, path, reuse, "customUnique.Hosts")


def encode_hosts(obj: Hosts) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # hosts
    if obj.hosts:
        data["hosts"] = list(obj.hosts)

    return data


def apply_defaults_hosts(obj: Hosts) -> None:
    """Fill what is unset, in place."""


def read_port(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Port, Any] | None = None,
) -> Port:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Port)
    n = 1  # required names are taken to be there until one is not

    # name
    if "name" in data:
        v = data["name"]
        if type(v) is str:
            obj.name = v
        else:
            obj.name = ""
            if v is not None:
                wrong_type(problems, (path, "name"), v, "Port", "string")
    else:
        n -= 1
        obj.name = ""

    # number
    if "number" in data:
        n += 1
        v = data["number"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.number = v
        else:
            obj.number = 0
            if v is not None:
                wrong_number(problems, (path, "number"), v, "Port", "int32")
    else:
        obj.number = 0

    if n != len(data):
        unknown_fields(problems, path, data, ("name", "number"))
    return obj


def decode_port(
    data: Any, *, path: Path = ROOT, reuse: tuple[Port, Any] | None = None
) -> Port:
    """JSON data as Port; raises DecodeError with all that does not fit."""
    return decoded(read_port, data, path, reuse, "customUnique.Port")


def encode_port(obj: Port) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    if obj.name:
        data["name"] = obj.name

    # number
    if obj.number:
        data["number"] = obj.number

    return data


def apply_defaults_port(obj: Port) -> None:
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
            obj.ports = read_objects(
                v,
                (path, "ports"),
                problems,
                reuse and reuse_part(reuse[0].ports, reuse[1], "ports"),
                read_port,
                "Ports",
                "customUnique.Port",
            )
        else:
            obj.ports = []
            if v is not None:
                wrong_type(problems, (path, "ports"), v, "Ports", "[]customUnique.Port")
    else:
        obj.ports = []

    if n != len(data):
        unknown_fields(problems, path, data, ("ports",))
    return obj


def decode_ports(
    data: Any, *, path: Path = ROOT, reuse: tuple[Ports, Any] | None = None
) -> Ports:
    """JSON data as Ports; raises DecodeError with all that does not fit."""
    return decoded(read_ports, data, path, reuse, "customUnique.Ports")


def encode_ports(obj: Ports) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # ports
    if obj.ports:
        data["ports"] = [encode_port(x) for x in obj.ports]

    return data


def apply_defaults_ports(obj: Ports) -> None:
    """Fill what is unset, in place."""


SCHEME = Scheme(
    [
        Kind(
            "tags.example.com",
            "",
            "Hosts",
            Hosts,
            decode_hosts,
            encode_hosts,
            apply_defaults_hosts,
            validate_hosts,
            subresources=("/",),
            go_type="*customUnique.Hosts",
        ),
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
            go_type="*customUnique.Port",
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
            go_type="*customUnique.Ports",
        ),
    ]
)

DECLARED_RULES: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "Hosts": (("hosts[*]", "FieldValueTooLong", "maxLength", ""),),
    "Port": (
        ("name", "FieldValueRequired", "", ""),
        ("number", "FieldValueInvalid", "minimum", ""),
    ),
    "Ports": (
        ("ports[*].name", "FieldValueRequired", "", ""),
        ("ports[*].number", "FieldValueInvalid", "minimum", ""),
    ),
}

__all__ = [
    "DECLARED_RULES",
    "SCHEME",
    "apply_defaults_hosts",
    "apply_defaults_port",
    "apply_defaults_ports",
    "check_hosts",
    "check_port",
    "check_ports",
    "decode_hosts",
    "decode_port",
    "decode_ports",
    "encode_hosts",
    "encode_port",
    "encode_ports",
    "read_hosts",
    "read_port",
    "read_ports",
    "validate_hosts",
    "validate_port",
    "validate_ports",
]
