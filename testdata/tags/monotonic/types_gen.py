"""Validators, codecs and defaults of testdata.tags.monotonic.types.

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
    decoded_value,
    decreased,
    minimum,
    new_object,
    operation,
    read_int64,
    required,
    same_data,
    unknown_fields,
    wrong_number,
)

from testdata.tags.monotonic.types import Counter, Generation


def check_generation(
    path: Path,
    value: Generation,
    old: Generation | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Generation, types.py:13."""
    #   +k8s:monotonic
    if old is not None and value < old:
        errs.append(decreased(path, value, old))


def check_counter(
    path: Path,
    value: Counter,
    old: Counter | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Counter, types.py:17."""

    # total
    #   +k8s:required
    #   +k8s:monotonic
    #   +k8s:minimum=10
    total = value.total
    total_was = None if old is None else old.total
    if old is None or total != total_was:
        if not total:
            errs.append(required((path, "total"), short_circuit=True))
        else:
            if total < 10:
                errs.append(minimum((path, "total"), total, 10))
            if total_was is not None and total < total_was:
                errs.append(decreased((path, "total"), total, total_was))

    # peak
    #   +k8s:optional
    #   +k8s:monotonic
    peak = value.peak
    peak_was = None if old is None else old.peak
    if (
        peak is not None
        and peak_was is not None
        and peak < peak_was
        and (old is None or peak != peak_was)
    ):
        errs.append(decreased((path, "peak"), peak, peak_was))

    # generation
    #   +k8s:optional
    generation = value.generation
    generation_was = None if old is None else old.generation
    if generation and (old is None or generation != generation_was):
        check_generation((path, "generation"), generation, generation_was, op, errs)


def validate_counter(
    obj: Counter,
    old: Counter | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Counter; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_counter(path, obj, old if request.update else None, request, errs)
    return errs


def validate_generation(
    obj: Generation,
    old: Generation | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Generation; with `old` (or op="update"), of the update from it."""
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_generation(path, obj, old if request.update else None, request, errs)
    return errs


def decode_generation(
    data: Any, *, path: Path = ROOT, reuse: tuple[Generation, Any] | None = None
) -> Generation:
    """JSON data as Generation; raises DecodeError with all that does not fit."""
    value: Generation = Generation(
        decoded_value(read_int64, data, path, "monotonic.Generation")
    )
    return value


def encode_generation(obj: Generation) -> Any:
    """The value as JSON data."""
    return obj


def apply_defaults_generation(obj: Generation) -> None:
    """Fill what is unset, in place."""


def read_counter(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Counter, Any] | None = None,
) -> Counter:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Counter)
    n = 1  # required names are taken to be there until one is not

    # total
    if "total" in data:
        v = data["total"]
        if type(v) is int and -(2**63) <= v < 2**63:
            obj.total = v
        else:
            obj.total = 0
            if v is not None:
                wrong_number(problems, (path, "total"), v, "Counter", "int64")
    else:
        n -= 1
        obj.total = 0

    # peak
    if "peak" in data:
        n += 1
        v = data["peak"]
        if type(v) is int and -(2**63) <= v < 2**63:
            obj.peak = v
        else:
            obj.peak = None
            if v is not None:
                wrong_number(problems, (path, "peak"), v, "Counter", "int64")
    else:
        obj.peak = None

    # generation
    if "generation" in data:
        n += 1
        v = data["generation"]
        if type(v) is int and -(2**63) <= v < 2**63:
            obj.generation = Generation(v)
        else:
            obj.generation = Generation(0)
            if v is not None:
                wrong_number(
                    problems, (path, "generation"), v, "Counter", "monotonic.Generation"
                )
    else:
        obj.generation = Generation(0)

    if n != len(data):
        unknown_fields(problems, path, data, ("total", "peak", "generation"))
    return obj


def decode_counter(
    data: Any, *, path: Path = ROOT, reuse: tuple[Counter, Any] | None = None
) -> Counter:
    """JSON data as Counter; raises DecodeError with all that does not fit."""
    return decoded(read_counter, data, path, reuse, "monotonic.Counter")


def encode_counter(obj: Counter) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # total
    if obj.total:
        data["total"] = obj.total

    # peak
    if obj.peak is not None:
        data["peak"] = obj.peak

    # generation
    if obj.generation:
        data["generation"] = obj.generation

    return data


def apply_defaults_counter(obj: Counter) -> None:
    """Fill what is unset, in place."""


SCHEME = Scheme(
    [
        Kind(
            "tags.example.com",
            "v1alpha1",
            "Counter",
            Counter,
            decode_counter,
            encode_counter,
            apply_defaults_counter,
            validate_counter,
            subresources=("/",),
            go_type="*monotonic.Counter",
        ),
        Kind(
            "tags.example.com",
            "v1alpha1",
            "Generation",
            Generation,
            decode_generation,
            encode_generation,
            apply_defaults_generation,
            validate_generation,
            subresources=("/",),
            go_type="*monotonic.Generation",
        ),
    ]
)

DECLARED_RULES: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "Counter": (
        ("total", "FieldValueInvalid", "minimum", ""),
        ("total", "FieldValueInvalid", "monotonic", ""),
        ("total", "FieldValueRequired", "", ""),
        ("peak", "FieldValueInvalid", "monotonic", ""),
        ("generation", "FieldValueInvalid", "monotonic", ""),
    ),
    "Generation": (("", "FieldValueInvalid", "monotonic", ""),),
}

__all__ = [
    "DECLARED_RULES",
    "SCHEME",
    "apply_defaults_counter",
    "apply_defaults_generation",
    "check_counter",
    "check_generation",
    "decode_counter",
    "decode_generation",
    "encode_counter",
    "encode_generation",
    "read_counter",
    "validate_counter",
    "validate_generation",
]
