"""Validators, codecs and defaults of testdata.tags.neq.types.

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
    changed_members,
    decoded,
    decoded_value,
    duplicates,
    new_object,
    not_equal,
    operation,
    read_int32,
    read_list,
    read_string,
    required,
    reuse_part,
    same,
    same_data,
    unknown_fields,
    wrong_number,
    wrong_type,
)

from testdata.tags.neq.types import Target, Targets, Zone


def check_zone(
    path: Path, value: Zone, old: Zone | None, op: Operation, errs: list[FieldError]
) -> None:
    """Zone, types.py:13."""
    #   +k8s:neq="<all>"
    if value == "<all>":
        errs.append(not_equal(path, value, "<all>", as_json=True))


def check_target(
    path: Path, value: Target, old: Target | None, op: Operation, errs: list[FieldError]
) -> None:
    """Target, types.py:17."""

    # namespace
    #   +k8s:required
    #   +k8s:neq="default"
    namespace = value.namespace
    if old is None or namespace != old.namespace:
        if not namespace:
            errs.append(required((path, "namespace"), short_circuit=True))
        elif namespace == "default":
            errs.append(not_equal((path, "namespace"), namespace, "default"))

    # port
    #   +k8s:optional
    #   +k8s:neq=22
    port = value.port
    if port and port == 22 and (old is None or port != old.port):
        errs.append(not_equal((path, "port"), port, 22))

    # secure
    #   +k8s:optional
    #   +k8s:neq=false
    secure = value.secure
    if secure is not None and secure is False and (old is None or secure != old.secure):
        errs.append(not_equal((path, "secure"), secure, False))

    # zone
    #   +k8s:optional
    #   Zone: +k8s:neq="<all>"
    zone = value.zone
    if zone and zone == "<all>" and (old is None or zone != old.zone):
        errs.append(not_equal((path, "zone"), zone, "<all>", as_json=True))

    # letter
    #   +k8s:optional
    #   +k8s:neq="a"
    #   +k8s:neq="b"
    letter = value.letter
    if letter and (old is None or letter != old.letter):
        if letter == "a":
            errs.append(not_equal((path, "letter"), letter, "a"))
        if letter == "b":
            errs.append(not_equal((path, "letter"), letter, "b"))


def check_targets(
    path: Path,
    value: Targets,
    old: Targets | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Targets, types.py:39."""

    # ports
    #   +k8s:optional
    #   +k8s:listType=set
    #   +k8s:eachVal=+k8s:neq=0
    ports = value.ports
    ports_was = None if old is None else old.ports
    if ports and (old is None or not same(ports, ports_was)):
        for ports_i, ports_item, _ in changed_members(ports, ports_was):
            if ports_item == 0:
                errs.append(not_equal(((path, "ports"), ports_i), ports_item, 0))
        if len(dict.fromkeys(ports)) != len(ports):
            errs.extend(duplicates((path, "ports"), ports))


def validate_target(
    obj: Target,
    old: Target | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Target; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_target(path, obj, old if request.update else None, request, errs)
    return errs


def validate_targets(
    obj: Targets,
    old: Targets | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Targets; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_targets(path, obj, old if request.update else None, request, errs)
    return errs


def validate_zone(
    obj: Zone,
    old: Zone | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Zone; with `old` (or op="update"), of the update from it."""
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_zone(path, obj, old if request.update else None, request, errs)
    return errs


def decode_zone(
    data: Any, *, path: Path = ROOT, reuse: tuple[Zone, Any] | None = None
) -> Zone:
    """JSON data as Zone; raises DecodeError with all that does not fit."""
    value: Zone = Zone(decoded_value(read_string, data, path, "neq.Zone"))
    return value


def encode_zone(obj: Zone) -> Any:
    """The value as JSON data."""
    return obj


def apply_defaults_zone(obj: Zone) -> None:
    """Fill what is unset, in place."""


def read_target(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Target, Any] | None = None,
) -> Target:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Target)
    n = 1  # required names are taken to be there until one is not

    # namespace
    if "namespace" in data:
        v = data["namespace"]
        if type(v) is str:
            obj.namespace = v
        else:
            obj.namespace = ""
            if v is not None:
                wrong_type(problems, (path, "namespace"), v, "Target", "string")
    else:
        n -= 1
        obj.namespace = ""

    # port
    if "port" in data:
        n += 1
        v = data["port"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.port = v
        else:
            obj.port = 0
            if v is not None:
                wrong_number(problems, (path, "port"), v, "Target", "int32")
    else:
        obj.port = 0

    # secure
    if "secure" in data:
        n += 1
        v = data["secure"]
        if type(v) is bool:
            obj.secure = v
        else:
            obj.secure = None
            if v is not None:
                wrong_type(problems, (path, "secure"), v, "Target", "bool")
    else:
        obj.secure = None

    # zone
    if "zone" in data:
        n += 1
        v = data["zone"]
        if type(v) is str:
            obj.zone = Zone(v)
        else:
            obj.zone = Zone("")
            if v is not None:
                wrong_type(problems, (path, "zone"), v, "Target", "neq.Zone")
    else:
        obj.zone = Zone("")

    # letter
    if "letter" in data:
        n += 1
        v = data["letter"]
        if type(v) is str:
            obj.letter = v
        else:
            obj.letter = ""
            if v is not None:
                wrong_type(problems, (path, "letter"), v, "Target", "string")
    else:
        obj.letter = ""

    if n != len(data):
        unknown_fields(
            problems, path, data, ("namespace", "port", "secure", "zone", "letter")
        )
    return obj


def decode_target(
    data: Any, *, path: Path = ROOT, reuse: tuple[Target, Any] | None = None
) -> Target:
    """JSON data as Target; raises DecodeError with all that does not fit."""
    return decoded(read_target, data, path, reuse, "neq.Target")


def encode_target(obj: Target) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # namespace
    if obj.namespace:
        data["namespace"] = obj.namespace

    # port
    if obj.port:
        data["port"] = obj.port

    # secure
    if obj.secure is not None:
        data["secure"] = obj.secure

    # zone
    if obj.zone:
        data["zone"] = obj.zone

    # letter
    if obj.letter:
        data["letter"] = obj.letter

    return data


def apply_defaults_target(obj: Target) -> None:
    """Fill what is unset, in place."""


def read_targets(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Targets, Any] | None = None,
) -> Targets:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Targets)
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
                "Targets",
                "int32",
            )
        else:
            obj.ports = []
            if v is not None:
                wrong_type(problems, (path, "ports"), v, "Targets", "[]int32")
    else:
        obj.ports = []

    if n != len(data):
        unknown_fields(problems, path, data, ("ports",))
    return obj


def decode_targets(
    data: Any, *, path: Path = ROOT, reuse: tuple[Targets, Any] | None = None
) -> Targets:
    """JSON data as Targets; raises DecodeError with all that does not fit."""
    return decoded(read_targets, data, path, reuse, "neq.Targets")


def encode_targets(obj: Targets) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # ports
    if obj.ports:
        data["ports"] = list(obj.ports)

    return data


def apply_defaults_targets(obj: Targets) -> None:
    """Fill what is unset, in place."""


SCHEME = Scheme(
    [
        Kind(
            "tags.example.com",
            "v1alpha1",
            "Target",
            Target,
            decode_target,
            encode_target,
            apply_defaults_target,
            validate_target,
            subresources=("/",),
            go_type="*neq.Target",
        ),
        Kind(
            "tags.example.com",
            "v1alpha1",
            "Targets",
            Targets,
            decode_targets,
            encode_targets,
            apply_defaults_targets,
            validate_targets,
            subresources=("/",),
            go_type="*neq.Targets",
        ),
        Kind(
            "tags.example.com",
            "v1alpha1",
            "Zone",
            Zone,
            decode_zone,
            encode_zone,
            apply_defaults_zone,
            validate_zone,
            subresources=("/",),
            go_type="*neq.Zone",
        ),
    ]
)

DECLARED_RULES: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "Target": (
        ("namespace", "FieldValueInvalid", "neq", ""),
        ("namespace", "FieldValueRequired", "", ""),
        ("port", "FieldValueInvalid", "neq", ""),
        ("secure", "FieldValueInvalid", "neq", ""),
        ("zone", "FieldValueInvalid", "neq", ""),
        ("letter", "FieldValueInvalid", "neq", ""),
    ),
    "Targets": (
        ("ports[*]", "FieldValueInvalid", "neq", ""),
        ("ports[*]", "FieldValueDuplicate", "", ""),
    ),
    "Zone": (("", "FieldValueInvalid", "neq", ""),),
}

__all__ = [
    "DECLARED_RULES",
    "SCHEME",
    "apply_defaults_target",
    "apply_defaults_targets",
    "apply_defaults_zone",
    "check_target",
    "check_targets",
    "check_zone",
    "decode_target",
    "decode_targets",
    "decode_zone",
    "encode_target",
    "encode_targets",
    "encode_zone",
    "read_target",
    "read_targets",
    "validate_target",
    "validate_targets",
    "validate_zone",
]
