"""Validators, codecs and defaults of testdata.tags.listMapKey.types.

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
    decoded,
    duplicates,
    max_length,
    new_object,
    operation,
    read_objects,
    required,
    reuse_part,
    same,
    same_data,
    touched_items,
    unknown_fields,
    wrong_number,
    wrong_type,
)

from testdata.tags.listMapKey.types import Common, Port, Ports

BY_COMMON_NAME: Final = attrgetter("common.name")
BY_PORT_NUMBER_AND_SECURE: Final = attrgetter("port_number", "secure")


def check_common(
    path: Path, value: Common, old: Common | None, op: Operation, errs: list[FieldError]
) -> None:
    """Common, types.py:11."""

    # name
    #   +k8s:required
    name = value.name
    if not name and (old is None or name != old.name):
        errs.append(required((path, "name"), short_circuit=True))


def check_port(
    path: Path, value: Port, old: Port | None, op: Operation, errs: list[FieldError]
) -> None:
    """Port, types.py:17."""

    # common
    common = value.common
    common_was = None if old is None else old.common
    if common is not common_was:
        check_common(path or (None, "Common"), common, common_was, op, errs)

    # portNumber
    #   +k8s:required
    port_number = value.port_number
    if not port_number and (old is None or port_number != old.port_number):
        errs.append(required((path, "portNumber"), short_circuit=True))

    # host
    #   +k8s:optional
    #   +k8s:maxLength=3
    host = value.host
    if host and len(host) > 3 and (old is None or host != old.host):
        errs.append(max_length((path, "host"), 3))


def check_ports(
    path: Path, value: Ports, old: Ports | None, op: Operation, errs: list[FieldError]
) -> None:
    """Ports, types.py:30."""

    # named
    #   +k8s:optional
    #   +k8s:listType=map
    #   +k8s:listMapKey=name
    named = value.named
    named_was = None if old is None else old.named
    if named and named is not named_was:
        named_keys: dict[object, None] = {}
        for named_item in named:
            named_keys[named_item.common.name] = None
        distinct = len(named_keys) == len(named)
        if not distinct and (old is None or not same(named, named_was)):
            errs.extend(duplicates((path, "named"), named, BY_COMMON_NAME))
        each_port_by_common_name((path, "named"), named, named_was, distinct, op, errs)

    # numbered
    #   +k8s:optional
    #   +k8s:listType=map
    #   +k8s:listMapKey=portNumber
    #   +k8s:listMapKey=secure
    numbered = value.numbered
    numbered_was = None if old is None else old.numbered
    if numbered and numbered is not numbered_was:
        numbered_keys: dict[object, None] = {}
        for numbered_item in numbered:
            numbered_keys[numbered_item.port_number, numbered_item.secure] = None
        distinct = len(numbered_keys) == len(numbered)
        if not distinct and (old is None or not same(numbered, numbered_was)):
            errs.extend(
                duplicates((path, "numbered"), numbered, BY_PORT_NUMBER_AND_SECURE)
            )
        each_port_by_port_number_and_secure(
            (path, "numbered"), numbered, numbered_was, distinct, op, errs
        )


def each_port_by_common_name(
    path: Path,
    items: list[Port],
    old: list[Port] | None,
    distinct: bool,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Items of a map list of Port: of an update, those that changed."""
    if not old:
        for i, item in enumerate(items):
            check_port((path, i), item, None, op, errs)
        return
    n = 0
    if distinct and len(items) == len(old):
        unshared = items[0] is not old[0]
        for item in items:
            was = old[n]
            if item is not was and not (unshared and item == was):
                if item.common.name != was.common.name:
                    break
                check_port((path, n), item, was, op, errs)
            n += 1
    if n < len(items):
        for i, item, match in touched_items(items, old, BY_COMMON_NAME, distinct, n):
            check_port((path, i), item, match, op, errs)


def each_port_by_port_number_and_secure(
    path: Path,
    items: list[Port],
    old: list[Port] | None,
    distinct: bool,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Items of a map list of Port: of an update, those that changed."""
    if not old:
        for i, item in enumerate(items):
            check_port((path, i), item, None, op, errs)
        return
    n = 0
    if distinct and len(items) == len(old):
        unshared = items[0] is not old[0]
        for item in items:
            was = old[n]
            if item is not was and not (unshared and item == was):
                if item.port_number != was.port_number or item.secure != was.secure:
                    break
                check_port((path, n), item, was, op, errs)
            n += 1
    if n < len(items):
        for i, item, match in touched_items(
            items, old, BY_PORT_NUMBER_AND_SECURE, distinct, n
        ):
            check_port((path, i), item, match, op, errs)


def validate_common(
    obj: Common,
    old: Common | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Common; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_common(path, obj, old if request.update else None, request, errs)
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


def read_common(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Common, Any] | None = None,
) -> Common:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Common)
    n = 1  # required names are taken to be there until one is not

    # name
    if "name" in data:
        v = data["name"]
        if type(v) is str:
            obj.name = v
        else:
            obj.name = ""
            if v is not None:
                wrong_type(problems, (path, "name"), v, "Common", "string")
    else:
        n -= 1
        obj.name = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("name",))
    return obj


def decode_common(
    data: Any, *, path: Path = ROOT, reuse: tuple[Common, Any] | None = None
) -> Common:
    """JSON data as Common; raises DecodeError with all that does not fit."""
    return decoded(read_common, data, path, reuse, "listMapKey.Common")


def encode_common(obj: Common) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    if obj.name:
        data["name"] = obj.name

    return data


def apply_defaults_common(obj: Common) -> None:
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
    n = 2  # required names are taken to be there until one is not

    # common
    obj.common = new_object(Common)

    # name
    if "name" in data:
        v = data["name"]
        if type(v) is str:
            obj.common.name = v
        else:
            obj.common.name = ""
            if v is not None:
                wrong_type(problems, (path, "name"), v, "Port", "string")
    else:
        n -= 1
        obj.common.name = ""

    # port_number
    if "portNumber" in data:
        v = data["portNumber"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.port_number = v
        else:
            obj.port_number = 0
            if v is not None:
                wrong_number(problems, (path, "portNumber"), v, "Port", "int32")
    else:
        n -= 1
        obj.port_number = 0

    # secure
    if "secure" in data:
        n += 1
        v = data["secure"]
        if type(v) is bool:
            obj.secure = v
        else:
            obj.secure = None
            if v is not None:
                wrong_type(problems, (path, "secure"), v, "Port", "bool")
    else:
        obj.secure = None

    # host
    if "host" in data:
        n += 1
        v = data["host"]
        if type(v) is str:
            obj.host = v
        else:
            obj.host = ""
            if v is not None:
                wrong_type(problems, (path, "host"), v, "Port", "string")
    else:
        obj.host = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("name", "portNumber", "secure", "host"))
    return obj


def decode_port(
    data: Any, *, path: Path = ROOT, reuse: tuple[Port, Any] | None = None
) -> Port:
    """JSON data as Port; raises DecodeError with all that does not fit."""
    return decoded(read_port, data, path, reuse, "listMapKey.Port")


def encode_port(obj: Port) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    if obj.common.name:
        data["name"] = obj.common.name

    # port_number
    if obj.port_number:
        data["portNumber"] = obj.port_number

    # secure
    if obj.secure is not None:
        data["secure"] = obj.secure

    # host
    if obj.host:
        data["host"] = obj.host

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

    # named
    if "named" in data:
        n += 1
        v = data["named"]
        if type(v) is list:
            obj.named = read_objects(
                v,
                (path, "named"),
                problems,
                reuse and reuse_part(reuse[0].named, reuse[1], "named"),
                read_port,
                "Ports",
                "listMapKey.Port",
            )
        else:
            obj.named = []
            if v is not None:
                wrong_type(problems, (path, "named"), v, "Ports", "[]listMapKey.Port")
    else:
        obj.named = []

    # numbered
    if "numbered" in data:
        n += 1
        v = data["numbered"]
        if type(v) is list:
            obj.numbered = read_objects(
                v,
                (path, "numbered"),
                problems,
                reuse and reuse_part(reuse[0].numbered, reuse[1], "numbered"),
                read_port,
                "Ports",
                "listMapKey.Port",
            )
        else:
            obj.numbered = []
            if v is not None:
                wrong_type(
                    problems, (path, "numbered"), v, "Ports", "[]listMapKey.Port"
                )
    else:
        obj.numbered = []

    if n != len(data):
        unknown_fields(problems, path, data, ("named", "numbered"))
    return obj


def decode_ports(
    data: Any, *, path: Path = ROOT, reuse: tuple[Ports, Any] | None = None
) -> Ports:
    """JSON data as Ports; raises DecodeError with all that does not fit."""
    return decoded(read_ports, data, path, reuse, "listMapKey.Ports")


def encode_ports(obj: Ports) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # named
    if obj.named:
        data["named"] = [encode_port(x) for x in obj.named]

    # numbered
    if obj.numbered:
        data["numbered"] = [encode_port(x) for x in obj.numbered]

    return data


def apply_defaults_ports(obj: Ports) -> None:
    """Fill what is unset, in place."""


SCHEME = Scheme(
    [
        Kind(
            "tags.example.com",
            "",
            "Common",
            Common,
            decode_common,
            encode_common,
            apply_defaults_common,
            validate_common,
            subresources=("/",),
            go_type="*listMapKey.Common",
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
            go_type="*listMapKey.Port",
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
            go_type="*listMapKey.Ports",
        ),
    ]
)

DECLARED_RULES: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "Common": (("name", "FieldValueRequired", "", ""),),
    "Port": (
        ("Common.name", "FieldValueRequired", "", ""),
        ("portNumber", "FieldValueRequired", "", ""),
        ("host", "FieldValueTooLong", "maxLength", ""),
    ),
    "Ports": (
        ("named[*]", "FieldValueDuplicate", "", ""),
        ("named[*].name", "FieldValueRequired", "", ""),
        ("named[*].portNumber", "FieldValueRequired", "", ""),
        ("named[*].host", "FieldValueTooLong", "maxLength", ""),
        ("numbered[*]", "FieldValueDuplicate", "", ""),
        ("numbered[*].name", "FieldValueRequired", "", ""),
        ("numbered[*].portNumber", "FieldValueRequired", "", ""),
        ("numbered[*].host", "FieldValueTooLong", "maxLength", ""),
    ),
}

__all__ = [
    "DECLARED_RULES",
    "SCHEME",
    "apply_defaults_common",
    "apply_defaults_port",
    "apply_defaults_ports",
    "check_common",
    "check_port",
    "check_ports",
    "decode_common",
    "decode_port",
    "decode_ports",
    "encode_common",
    "encode_port",
    "encode_ports",
    "read_common",
    "read_port",
    "read_ports",
    "validate_common",
    "validate_port",
    "validate_ports",
]
