"""Validators, codecs and defaults of testdata.tags.optional.types.

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
    decoded,
    max_length,
    maximum,
    min_items,
    min_length,
    minimum,
    new_object,
    operation,
    read_objects,
    required,
    reuse_part,
    same,
    same_data,
    unknown_fields,
    wrong_number,
    wrong_type,
)

from testdata.tags.optional.types import Defaulted, Port, Unset


def check_port(
    path: Path, value: Port, old: Port | None, op: Operation, errs: list[FieldError]
) -> None:
    """Port, types.py:11."""

    # name
    #   +k8s:required
    name = value.name
    if not name and (old is None or name != old.name):
        errs.append(required((path, "name"), short_circuit=True))


def check_unset(
    path: Path, value: Unset, old: Unset | None, op: Operation, errs: list[FieldError]
) -> None:
    """Unset, types.py:17."""

    # text
    #   +k8s:optional
    #   +k8s:minLength=3
    text = value.text
    if text and len(text) < 3 and (old is None or text != old.text):
        errs.append(min_length((path, "text"), text, 3))

    # pointer
    #   +k8s:optional
    #   +k8s:minLength=3
    pointer = value.pointer
    if (
        pointer is not None
        and len(pointer) < 3
        and (old is None or pointer != old.pointer)
    ):
        errs.append(min_length((path, "pointer"), pointer, 3))

    # ports
    #   +k8s:optional
    #   +k8s:listType=atomic
    #   +k8s:minItems=2
    ports = value.ports
    ports_was = None if old is None else old.ports
    if ports and (old is None or not same(ports, ports_was)):
        if len(ports) < 2:
            errs.append(min_items((path, "ports"), len(ports), 2))
        ports_path = (path, "ports")
        for i, ports_item in enumerate(ports):
            check_port((ports_path, i), ports_item, None, op, errs)

    # port
    #   +k8s:optional
    port = value.port
    port_was = None if old is None else old.port
    if port is not None and port is not port_was:
        check_port((path, "port"), port, port_was, op, errs)


def check_defaulted(
    path: Path,
    value: Defaulted,
    old: Defaulted | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Defaulted, types.py:34."""

    # protocol
    #   +k8s:optional
    #   +k8s:maxLength=4
    #   (optional with a default: set by now)
    protocol = value.protocol
    if old is None or protocol != old.protocol:
        if not protocol:
            errs.append(required((path, "protocol"), short_circuit=True))
        elif len(protocol) > 4:
            errs.append(max_length((path, "protocol"), 4))

    # weight
    #   +k8s:optional
    #   +k8s:maximum=9
    #   (optional with a default: set by now)
    weight = value.weight
    if old is None or weight != old.weight:
        if weight is None:
            errs.append(required((path, "weight"), short_circuit=True))
        elif weight > 9:
            errs.append(maximum((path, "weight"), weight, 9))

    # retries
    #   +k8s:optional
    #   +k8s:minimum=0
    #   (optional with a zero default: nothing to check)
    retries = value.retries
    if retries < 0 and (old is None or retries != old.retries):
        errs.append(minimum((path, "retries"), retries, 0))

    # note
    #   +k8s:optional
    #   +k8s:minLength=1
    #   (optional with a zero default: nothing to check)
    note = value.note
    if len(note) < 1 and (old is None or note != old.note):
        errs.append(min_length((path, "note"), note, 1))


def validate_defaulted(
    obj: Defaulted,
    old: Defaulted | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Defaulted; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_defaulted(path, obj, old if request.update else None, request, errs)
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


def validate_unset(
    obj: Unset,
    old: Unset | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Unset; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_unset(path, obj, old if request.update else None, request, errs)
    return errs


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

    if n != len(data):
        unknown_fields(problems, path, data, ("name",))
    return obj


def decode_port(
    data: Any, *, path: Path = ROOT, reuse: tuple[Port, Any] | None = None
) -> Port:
    """JSON data as Port; raises DecodeError with all that does not fit."""
    return decoded(read_port, data, path, reuse, "optional.Port")


def encode_port(obj: Port) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    if obj.name:
        data["name"] = obj.name

    return data


def apply_defaults_port(obj: Port) -> None:
    """Fill what is unset, in place."""


def read_unset(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Unset, Any] | None = None,
) -> Unset:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Unset)
    n = 0

    # text
    if "text" in data:
        n += 1
        v = data["text"]
        if type(v) is str:
            obj.text = v
        else:
            obj.text = ""
            if v is not None:
                wrong_type(problems, (path, "text"), v, "Unset", "string")
    else:
        obj.text = ""

    # pointer
    if "pointer" in data:
        n += 1
        v = data["pointer"]
        if type(v) is str:
            obj.pointer = v
        else:
            obj.pointer = None
            if v is not None:
                wrong_type(problems, (path, "pointer"), v, "Unset", "string")
    else:
        obj.pointer = None

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
                "Unset",
                "optional.Port",
            )
        else:
            obj.ports = []
            if v is not None:
                wrong_type(problems, (path, "ports"), v, "Unset", "[]optional.Port")
    else:
        obj.ports = []

    # port
    if "port" in data:
        n += 1
        v = data["port"]
        if type(v) is dict:
            obj.port = read_port(
                v,
                (path, "port"),
                problems,
                reuse and reuse_part(reuse[0].port, reuse[1], "port"),
            )
        else:
            obj.port = None
            if v is not None:
                wrong_type(problems, (path, "port"), v, "Unset", "optional.Port")
    else:
        obj.port = None

    if n != len(data):
        unknown_fields(problems, path, data, ("text", "pointer", "ports", "port"))
    return obj


def decode_unset(
    data: Any, *, path: Path = ROOT, reuse: tuple[Unset, Any] | None = None
) -> Unset:
    """JSON data as Unset; raises DecodeError with all that does not fit."""
    return decoded(read_unset, data, path, reuse, "optional.Unset")


def encode_unset(obj: Unset) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # text
    if obj.text:
        data["text"] = obj.text

    # pointer
    if obj.pointer is not None:
        data["pointer"] = obj.pointer

    # ports
    if obj.ports:
        data["ports"] = [encode_port(x) for x in obj.ports]

    # port
    if obj.port is not None:
        data["port"] = encode_port(obj.port)

    return data


def apply_defaults_unset(obj: Unset) -> None:
    """Fill what is unset, in place."""


def read_defaulted(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Defaulted, Any] | None = None,
) -> Defaulted:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Defaulted)
    n = 0

    # protocol
    if "protocol" in data:
        n += 1
        v = data["protocol"]
        if type(v) is str:
            obj.protocol = v
        else:
            obj.protocol = ""
            if v is not None:
                wrong_type(problems, (path, "protocol"), v, "Defaulted", "string")
    else:
        obj.protocol = ""

    # weight
    if "weight" in data:
        n += 1
        v = data["weight"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.weight = v
        else:
            obj.weight = None
            if v is not None:
                wrong_number(problems, (path, "weight"), v, "Defaulted", "int32")
    else:
        obj.weight = None

    # retries
    if "retries" in data:
        n += 1
        v = data["retries"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.retries = v
        else:
            obj.retries = 0
            if v is not None:
                wrong_number(problems, (path, "retries"), v, "Defaulted", "int32")
    else:
        obj.retries = 0

    # note
    if "note" in data:
        n += 1
        v = data["note"]
        if type(v) is str:
            obj.note = v
        else:
            obj.note = ""
            if v is not None:
                wrong_type(problems, (path, "note"), v, "Defaulted", "string")
    else:
        obj.note = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("protocol", "weight", "retries", "note"))
    return obj


def decode_defaulted(
    data: Any, *, path: Path = ROOT, reuse: tuple[Defaulted, Any] | None = None
) -> Defaulted:
    """JSON data as Defaulted; raises DecodeError with all that does not fit."""
    return decoded(read_defaulted, data, path, reuse, "optional.Defaulted")


def encode_defaulted(obj: Defaulted) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # protocol
    if obj.protocol:
        data["protocol"] = obj.protocol

    # weight
    if obj.weight is not None:
        data["weight"] = obj.weight

    # retries
    if obj.retries:
        data["retries"] = obj.retries

    # note
    if obj.note:
        data["note"] = obj.note

    return data


def apply_defaults_defaulted(obj: Defaulted) -> None:
    """Fill what is unset, in place."""

    # protocol
    #   +default="TCP"
    if not obj.protocol:
        obj.protocol = "TCP"

    # weight
    #   +default=0
    if obj.weight is None:
        obj.weight = 0


SCHEME = Scheme(
    [
        Kind(
            "tags.example.com",
            "",
            "Defaulted",
            Defaulted,
            decode_defaulted,
            encode_defaulted,
            apply_defaults_defaulted,
            validate_defaulted,
            subresources=("/",),
            go_type="*optional.Defaulted",
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
            go_type="*optional.Port",
        ),
        Kind(
            "tags.example.com",
            "",
            "Unset",
            Unset,
            decode_unset,
            encode_unset,
            apply_defaults_unset,
            validate_unset,
            subresources=("/",),
            go_type="*optional.Unset",
        ),
    ]
)

DECLARED_RULES: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "Defaulted": (
        ("protocol", "FieldValueTooLong", "maxLength", ""),
        ("protocol", "FieldValueRequired", "", ""),
        ("weight", "FieldValueInvalid", "maximum", ""),
        ("weight", "FieldValueRequired", "", ""),
        ("retries", "FieldValueInvalid", "minimum", ""),
        ("note", "FieldValueTooShort", "minLength", ""),
    ),
    "Port": (("name", "FieldValueRequired", "", ""),),
    "Unset": (
        ("text", "FieldValueTooShort", "minLength", ""),
        ("pointer", "FieldValueTooShort", "minLength", ""),
        ("ports", "FieldValueTooFew", "minItems", ""),
        ("ports[*].name", "FieldValueRequired", "", ""),
        ("port.name", "FieldValueRequired", "", ""),
    ),
}

__all__ = [
    "DECLARED_RULES",
    "SCHEME",
    "apply_defaults_defaulted",
    "apply_defaults_port",
    "apply_defaults_unset",
    "check_defaulted",
    "check_port",
    "check_unset",
    "decode_defaulted",
    "decode_port",
    "decode_unset",
    "encode_defaulted",
    "encode_port",
    "encode_unset",
    "read_defaulted",
    "read_port",
    "read_unset",
    "validate_defaulted",
    "validate_port",
    "validate_unset",
]
