"""Validators, codecs and defaults of testdata.tags.isSubresource.types.

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
    minimum,
    new_object,
    operation,
    required,
    same_data,
    unknown_fields,
    wrong_number,
    wrong_type,
)

from testdata.tags.isSubresource.types import Approval, Scale


def check_scale(
    path: Path, value: Scale, old: Scale | None, op: Operation, errs: list[FieldError]
) -> None:
    """Scale, types.py:12."""

    # replicas
    #   +k8s:optional
    #   +k8s:minimum=1
    replicas = value.replicas
    if replicas and replicas < 1 and (old is None or replicas != old.replicas):
        errs.append(minimum((path, "replicas"), replicas, 1))


def check_approval(
    path: Path,
    value: Approval,
    old: Approval | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Approval, types.py:22."""

    # by
    #   +k8s:required
    by = value.by
    if not by and (old is None or by != old.by):
        errs.append(required((path, "by"), short_circuit=True))


def validate_approval(
    obj: Approval,
    old: Approval | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Approval; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_approval(path, obj, old if request.update else None, request, errs)
    return errs


def validate_scale(
    obj: Scale,
    old: Scale | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Scale; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_scale(path, obj, old if request.update else None, request, errs)
    return errs


def read_scale(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Scale, Any] | None = None,
) -> Scale:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Scale)
    n = 0

    # replicas
    if "replicas" in data:
        n += 1
        v = data["replicas"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.replicas = v
        else:
            obj.replicas = 0
            if v is not None:
                wrong_number(problems, (path, "replicas"), v, "Scale", "int32")
    else:
        obj.replicas = 0

    if n != len(data):
        unknown_fields(problems, path, data, ("replicas",))
    return obj


def decode_scale(
    data: Any, *, path: Path = ROOT, reuse: tuple[Scale, Any] | None = None
) -> Scale:
    """JSON data as Scale; raises DecodeError with all that does not fit."""
    return decoded(read_scale, data, path, reuse, "isSubresource.Scale")


def encode_scale(obj: Scale) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # replicas
    if obj.replicas:
        data["replicas"] = obj.replicas

    return data


def apply_defaults_scale(obj: Scale) -> None:
    """Fill what is unset, in place."""


def read_approval(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Approval, Any] | None = None,
) -> Approval:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Approval)
    n = 1  # required names are taken to be there until one is not

    # by
    if "by" in data:
        v = data["by"]
        if type(v) is str:
            obj.by = v
        else:
            obj.by = ""
            if v is not None:
                wrong_type(problems, (path, "by"), v, "Approval", "string")
    else:
        n -= 1
        obj.by = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("by",))
    return obj


def decode_approval(
    data: Any, *, path: Path = ROOT, reuse: tuple[Approval, Any] | None = None
) -> Approval:
    """JSON data as Approval; raises DecodeError with all that does not fit."""
    return decoded(read_approval, data, path, reuse, "isSubresource.Approval")


def encode_approval(obj: Approval) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # by
    if obj.by:
        data["by"] = obj.by

    return data


def apply_defaults_approval(obj: Approval) -> None:
    """Fill what is unset, in place."""


SCHEME = Scheme(
    [
        Kind(
            "tags.example.com",
            "",
            "Approval",
            Approval,
            decode_approval,
            encode_approval,
            apply_defaults_approval,
            validate_approval,
            subresources=("/approval", "/status"),
            go_type="*isSubresource.Approval",
        ),
        Kind(
            "tags.example.com",
            "",
            "Scale",
            Scale,
            decode_scale,
            encode_scale,
            apply_defaults_scale,
            validate_scale,
            subresources=("/scale",),
            go_type="*isSubresource.Scale",
        ),
    ]
)

DECLARED_RULES: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "Approval": (("by", "FieldValueRequired", "", ""),),
    "Scale": (("replicas", "FieldValueInvalid", "minimum", ""),),
}

__all__ = [
    "DECLARED_RULES",
    "SCHEME",
    "apply_defaults_approval",
    "apply_defaults_scale",
    "check_approval",
    "check_scale",
    "decode_approval",
    "decode_scale",
    "encode_approval",
    "encode_scale",
    "read_approval",
    "read_scale",
    "validate_approval",
    "validate_scale",
]
