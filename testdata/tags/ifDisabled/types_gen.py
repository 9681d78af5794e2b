"""Validators, codecs and defaults of testdata.tags.ifDisabled.types.

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
    forbidden,
    max_length,
    maximum,
    new_object,
    operation,
    read_int32,
    same_data,
    undefined_option,
    unknown_fields,
    wrong_number,
    wrong_type,
)

from testdata.tags.ifDisabled.types import Engine, Speed


def check_speed(
    path: Path,
    value: Speed | None,
    old: Speed | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Speed, types.py:12."""
    #   +k8s:ifDisabled(Turbo)=+k8s:maximum=5
    on = op.options.get("Turbo")
    if on is None:
        errs.append(undefined_option(path, "Turbo"))
    elif not on and value is not None and value > 5:
        errs.append(maximum(path, value, 5))


def check_engine(
    path: Path, value: Engine, old: Engine | None, op: Operation, errs: list[FieldError]
) -> None:
    """Engine, types.py:16."""

    # boost
    #   +k8s:ifDisabled(Turbo)=+k8s:forbidden
    #   +k8s:ifEnabled(Turbo)=+k8s:optional
    #   +k8s:maxLength=3
    boost = value.boost
    if old is None or boost != old.boost:
        failed = len(errs)
        on = op.options.get("Turbo")
        if on is None:
            errs.append(undefined_option((path, "boost"), "Turbo", short_circuit=True))
        elif not on and boost:
            errs.append(forbidden((path, "boost"), short_circuit=True))
        if (
            len(errs) == failed
            and (
                op.options.get("Turbo") is True
                or (op.options.get("Turbo") is False and boost)
            )
            and (
                op.options.get("Turbo") is False
                or (op.options.get("Turbo") is True and boost)
            )
            and len(boost) > 3
        ):
            errs.append(max_length((path, "boost"), 3))

    # speed
    #   +k8s:optional
    speed = value.speed
    speed_was = None if old is None else old.speed
    if speed and (old is None or speed != speed_was):
        check_speed((path, "speed"), speed, speed_was, op, errs)

    # smoke
    #   +k8s:optional
    #   +k8s:beta(since: "1.37")=+k8s:ifDisabled(Eco)=+k8s:maximum=9
    smoke = value.smoke
    if smoke is not None and (old is None or smoke != old.smoke):
        on = op.options.get("Eco")
        if on is None:
            errs.append(undefined_option((path, "smoke"), "Eco", level="beta"))
        elif not on and smoke > 9:
            errs.append(maximum((path, "smoke"), smoke, 9, level="beta"))


def validate_engine(
    obj: Engine,
    old: Engine | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Engine; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_engine(path, obj, old if request.update else None, request, errs)
    return errs


def validate_speed(
    obj: Speed,
    old: Speed | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Speed; with `old` (or op="update"), of the update from it."""
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_speed(path, obj, old if request.update else None, request, errs)
    return errs


def decode_speed(
    data: Any, *, path: Path = ROOT, reuse: tuple[Speed, Any] | None = None
) -> Speed:
    """JSON data as Speed; raises DecodeError with all that does not fit."""
    value: Speed = Speed(decoded_value(read_int32, data, path, "ifDisabled.Speed"))
    return value


def encode_speed(obj: Speed) -> Any:
    """The value as JSON data."""
    return obj


def apply_defaults_speed(obj: Speed) -> None:
    """Fill what is unset, in place."""


def read_engine(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Engine, Any] | None = None,
) -> Engine:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Engine)
    n = 0

    # boost
    if "boost" in data:
        n += 1
        v = data["boost"]
        if type(v) is str:
            obj.boost = v
        else:
            obj.boost = ""
            if v is not None:
                wrong_type(problems, (path, "boost"), v, "Engine", "string")
    else:
        obj.boost = ""

    # speed
    if "speed" in data:
        n += 1
        v = data["speed"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.speed = Speed(v)
        else:
            obj.speed = Speed(0)
            if v is not None:
                wrong_number(problems, (path, "speed"), v, "Engine", "ifDisabled.Speed")
    else:
        obj.speed = Speed(0)

    # smoke
    if "smoke" in data:
        n += 1
        v = data["smoke"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.smoke = v
        else:
            obj.smoke = None
            if v is not None:
                wrong_number(problems, (path, "smoke"), v, "Engine", "int32")
    else:
        obj.smoke = None

    if n != len(data):
        unknown_fields(problems, path, data, ("boost", "speed", "smoke"))
    return obj


def decode_engine(
    data: Any, *, path: Path = ROOT, reuse: tuple[Engine, Any] | None = None
) -> Engine:
    """JSON data as Engine; raises DecodeError with all that does not fit."""
    return decoded(read_engine, data, path, reuse, "ifDisabled.Engine")


def encode_engine(obj: Engine) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # boost
    if obj.boost:
        data["boost"] = obj.boost

    # speed
    if obj.speed:
        data["speed"] = obj.speed

    # smoke
    if obj.smoke is not None:
        data["smoke"] = obj.smoke

    return data


def apply_defaults_engine(obj: Engine) -> None:
    """Fill what is unset, in place."""


SCHEME = Scheme(
    [
        Kind(
            "tags.example.com",
            "",
            "Engine",
            Engine,
            decode_engine,
            encode_engine,
            apply_defaults_engine,
            validate_engine,
            subresources=("/",),
            options=frozenset(("Eco", "Turbo")),
            go_type="*ifDisabled.Engine",
        ),
        Kind(
            "tags.example.com",
            "",
            "Speed",
            Speed,
            decode_speed,
            encode_speed,
            apply_defaults_speed,
            validate_speed,
            subresources=("/",),
            options=frozenset(("Turbo",)),
            go_type="*ifDisabled.Speed",
        ),
    ]
)

DECLARED_RULES: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "Engine": (
        ("boost", "FieldValueForbidden", "", ""),
        ("boost", "FieldValueTooLong", "maxLength", ""),
        ("speed", "FieldValueInvalid", "maximum", ""),
        ("smoke", "FieldValueInvalid", "maximum", "beta"),
    ),
    "Speed": (("", "FieldValueInvalid", "maximum", ""),),
}

__all__ = [
    "DECLARED_RULES",
    "SCHEME",
    "apply_defaults_engine",
    "apply_defaults_speed",
    "check_engine",
    "check_speed",
    "decode_engine",
    "decode_speed",
    "encode_engine",
    "encode_speed",
    "read_engine",
    "validate_engine",
    "validate_speed",
]
