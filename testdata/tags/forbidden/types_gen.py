"""Validators, codecs and defaults of testdata.tags.forbidden.types.

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
    forbidden,
    min_length,
    new_object,
    operation,
    read_strings,
    required,
    reuse_part,
    same,
    same_data,
    undefined_option,
    unknown_fields,
    wrong_number,
    wrong_type,
)

from testdata.tags.forbidden.types import Gated, Retired


def check_retired(
    path: Path,
    value: Retired,
    old: Retired | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Retired, types.py:12."""

    # text
    #   +k8s:forbidden
    #   +k8s:minLength=3
    text = value.text
    if old is None or text != old.text:
        if text:
            errs.append(forbidden((path, "text"), short_circuit=True))
        elif text and len(text) < 3:
            errs.append(min_length((path, "text"), text, 3))

    # number
    #   +k8s:forbidden
    number = value.number
    if number is not None and (old is None or number != old.number):
        errs.append(forbidden((path, "number"), short_circuit=True))

    # hosts
    #   +k8s:forbidden
    #   +k8s:listType=atomic
    hosts = value.hosts
    hosts_was = None if old is None else old.hosts
    if hosts and (old is None or not same(hosts, hosts_was)):
        errs.append(forbidden((path, "hosts"), short_circuit=True))

    # on
    #   +k8s:forbidden
    on_ = value.on
    if on_ and (old is None or on_ != old.on):
        errs.append(forbidden((path, "on"), short_circuit=True))


def check_gated(
    path: Path, value: Gated, old: Gated | None, op: Operation, errs: list[FieldError]
) -> None:
    """Gated, types.py:27."""

    # speed
    #   +k8s:ifDisabled(Turbo)=+k8s:forbidden
    #   +k8s:ifEnabled(Turbo)=+k8s:required
    speed = value.speed
    if old is None or speed != old.speed:
        on = op.options.get("Turbo")
        if on is None:
            errs.append(undefined_option((path, "speed"), "Turbo", short_circuit=True))
        elif not on and speed is not None:
            errs.append(forbidden((path, "speed"), short_circuit=True))
        on = op.options.get("Turbo")
        if on is None:
            errs.append(undefined_option((path, "speed"), "Turbo", short_circuit=True))
        elif on and speed is None:
            errs.append(required((path, "speed"), short_circuit=True))


def validate_gated(
    obj: Gated,
    old: Gated | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Gated; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_gated(path, obj, old if request.update else None, request, errs)
    return errs


def validate_retired(
    obj: Retired,
    old: Retired | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Retired; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_retired(path, obj, old if request.update else None, request, errs)
    return errs


def read_retired(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Retired, Any] | None = None,
) -> Retired:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Retired)
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
                wrong_type(problems, (path, "text"), v, "Retired", "string")
    else:
        obj.text = ""

    # number
    if "number" in data:
        n += 1
        v = data["number"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.number = v
        else:
            obj.number = None
            if v is not None:
                wrong_number(problems, (path, "number"), v, "Retired", "int32")
    else:
        obj.number = None

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
                "Retired",
                "string",
            )
        else:
            obj.hosts = []
            if v is not None:
                wrong_type(problems, (path, "hosts"), v, "Retired", "[]string")
    else:
        obj.hosts = []

    # on
    if "on" in data:
        n += 1
        v = data["on"]
        if type(v) is bool:
            obj.on = v
        else:
            obj.on = False
            if v is not None:
                wrong_type(problems, (path, "on"), v, "Retired", "bool")
    else:
        obj.on = False

    if n != len(data):
        unknown_fields(problems, path, data, ("text", "number", "hosts", "on"))
    return obj


def decode_retired(
    data: Any, *, path: Path = ROOT, reuse: tuple[Retired, Any] | None = None
) -> Retired:
    """JSON data as Retired; raises DecodeError with all that does not fit."""
    return decoded(read_retired, data, path, reuse, "forbidden.Retired")


def encode_retired(obj: Retired) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # text
    if obj.text:
        data["text"] = obj.text

    # number
    if obj.number is not None:
        data["number"] = obj.number

    # hosts
    if obj.hosts:
        data["hosts"] = list(obj.hosts)

    # on
    if obj.on:
        data["on"] = obj.on

    return data


def apply_defaults_retired(obj: Retired) -> None:
    """Fill what is unset, in place."""


def read_gated(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Gated, Any] | None = None,
) -> Gated:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Gated)
    n = 0

    # speed
    if "speed" in data:
        n += 1
        v = data["speed"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.speed = v
        else:
            obj.speed = None
            if v is not None:
                wrong_number(problems, (path, "speed"), v, "Gated", "int32")
    else:
        obj.speed = None

    if n != len(data):
        unknown_fields(problems, path, data, ("speed",))
    return obj


def decode_gated(
    data: Any, *, path: Path = ROOT, reuse: tuple[Gated, Any] | None = None
) -> Gated:
    """JSON data as Gated; raises DecodeError with all that does not fit."""
    return decoded(read_gated, data, path, reuse, "forbidden.Gated")


def encode_gated(obj: Gated) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # speed
    if obj.speed is not None:
        data["speed"] = obj.speed

    return data


def apply_defaults_gated(obj: Gated) -> None:
    """Fill what is unset, in place."""


SCHEME = Scheme(
    [
        Kind(
            "tags.example.com",
            "v1beta1",
            "Gated",
            Gated,
            decode_gated,
            encode_gated,
            apply_defaults_gated,
            validate_gated,
            subresources=("/",),
            options=frozenset(("Turbo",)),
            go_type="*forbidden.Gated",
        ),
        Kind(
            "tags.example.com",
            "v1beta1",
            "Retired",
            Retired,
            decode_retired,
            encode_retired,
            apply_defaults_retired,
            validate_retired,
            subresources=("/",),
            go_type="*forbidden.Retired",
        ),
    ]
)

DECLARED_RULES: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "Gated": (
        ("speed", "FieldValueForbidden", "", ""),
        ("speed", "FieldValueRequired", "", ""),
    ),
    "Retired": (
        ("text", "FieldValueForbidden", "", ""),
        ("text", "FieldValueTooShort", "minLength", ""),
        ("number", "FieldValueForbidden", "", ""),
        ("hosts", "FieldValueForbidden", "", ""),
        ("on", "FieldValueForbidden", "", ""),
    ),
}

__all__ = [
    "DECLARED_RULES",
    "SCHEME",
    "apply_defaults_gated",
    "apply_defaults_retired",
    "check_gated",
    "check_retired",
    "decode_gated",
    "decode_retired",
    "encode_gated",
    "encode_retired",
    "read_gated",
    "read_retired",
    "validate_gated",
    "validate_retired",
]
