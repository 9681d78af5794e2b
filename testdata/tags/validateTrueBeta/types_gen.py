"""Validators, codecs and defaults of testdata.tags.validateTrueBeta.types.

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
    new_object,
    operation,
    same_data,
    unknown_fields,
    wrong_type,
)

from testdata.tags.validateTrueBeta.types import Passing


def check_passing(
    path: Path,
    value: Passing,
    old: Passing | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Passing, types.py:10."""

    # name
    #   +k8s:optional
    #   +k8s:validateTrueBeta
    #   +k8s:maxLength=3
    name = value.name
    if name and len(name) > 3 and (old is None or name != old.name):
        errs.append(max_length((path, "name"), 3))


def validate_passing(
    obj: Passing,
    old: Passing | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Passing; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_passing(path, obj, old if request.update else None, request, errs)
    return errs


def read_passing(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Passing, Any] | None = None,
) -> Passing:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Passing)
    n = 0

    # name
    if "name" in data:
        n += 1
        v = data["name"]
        if type(v) is str:
            obj.name = v
        else:
            obj.name = ""
            if v is not None:
                wrong_type(problems, (path, "name"), v, "Passing", "string")
    else:
        obj.name = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("name",))
    return obj


def decode_passing(
    data: Any, *, path: Path = ROOT, reuse: tuple[Passing, Any] | None = None
) -> Passing:
    """JSON data as Passing; raises DecodeError with all that does not fit."""
    return decoded(read_passing, data, path, reuse, "validateTrueBeta.Passing")


def encode_passing(obj: Passing) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    if obj.name:
        data["name"] = obj.name

    return data


def apply_defaults_passing(obj: Passing) -> None:
    """Fill what is unset, in place."""


SCHEME = Scheme(
    [
        Kind(
            "tags.example.com",
            "v1beta1",
            "Passing",
            Passing,
            decode_passing,
            encode_passing,
            apply_defaults_passing,
            validate_passing,
            subresources=("/",),
            go_type="*validateTrueBeta.Passing",
        )
    ]
)

DECLARED_RULES: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "Passing": (("name", "FieldValueTooLong", "maxLength", ""),)
}

__all__ = [
    "DECLARED_RULES",
    "SCHEME",
    "apply_defaults_passing",
    "check_passing",
    "decode_passing",
    "encode_passing",
    "read_passing",
    "validate_passing",
]
