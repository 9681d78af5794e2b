"""Validators, codecs and defaults of testdata.tags.customValidation.types.

Made by validation-gen from the markers there; changes to this file are lost.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from validation_gen.runtime import (
    CREATE,
    NO_FIELDS,
    ROOT,
    UPDATE,
    DecodeProblem,
    FieldError,
    Kind,
    Operation,
    OperationType,
    Path,
    Scheme,
    as_object,
    decoded,
    decoded_value,
    marked,
    max_length,
    new_object,
    operation,
    read_string,
    required,
    reuse_part,
    same,
    same_data,
    unknown_fields,
    wrong_number,
    wrong_type,
)

from testdata.tags.customValidation.types import Cron, Schedule, Window
from testdata.tags.customValidation.types_custom import (
    validate_custom_cron,
    validate_custom_schedule_time_zone,
    validate_custom_window,
)


def check_cron(
    path: Path,
    value: Cron | None,
    old: Cron | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Cron, types.py:11."""
    #   +k8s:customValidation
    errs.extend(marked(validate_custom_cron(op, path, value, old)))


def check_window(
    path: Path, value: Window, old: Window | None, op: Operation, errs: list[FieldError]
) -> None:
    """Window, types.py:17."""
    #   +k8s:customValidation
    errs.extend(marked(validate_custom_window(op, path, value, old)))


def check_schedule(
    path: Path,
    value: Schedule,
    old: Schedule | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Schedule, types.py:25."""

    # timeZone
    #   +k8s:required
    #   +k8s:customValidation
    #   +k8s:maxLength=12
    time_zone = value.time_zone
    time_zone_was = None if old is None else old.time_zone
    if old is None or time_zone != time_zone_was:
        if not time_zone:
            errs.append(required((path, "timeZone"), short_circuit=True))
        else:
            errs.extend(
                marked(
                    validate_custom_schedule_time_zone(
                        op, (path, "timeZone"), time_zone, time_zone_was
                    )
                )
            )
            if len(time_zone) > 12:
                errs.append(max_length((path, "timeZone"), 12))

    # cron
    #   +k8s:optional
    cron = value.cron
    cron_was = None if old is None else old.cron
    if cron is not None and (old is None or cron != cron_was):
        check_cron((path, "cron"), cron, cron_was, op, errs)

    # window
    window = value.window
    window_was = None if old is None else old.window
    if old is None or (
        window is not window_was
        and window != window_was
        and not same(window, window_was)
    ):
        check_window((path, "window"), window, window_was, op, errs)


def validate_cron(
    obj: Cron,
    old: Cron | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Cron; with `old` (or op="update"), of the update from it."""
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_cron(path, obj, old if request.update else None, request, errs)
    return errs


def validate_schedule(
    obj: Schedule,
    old: Schedule | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Schedule; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_schedule(path, obj, old if request.update else None, request, errs)
    return errs


def validate_window(
    obj: Window,
    old: Window | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Window; with `old` (or op="update"), of the update from it."""
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_window(path, obj, old if request.update else None, request, errs)
    return errs


def decode_cron(
    data: Any, *, path: Path = ROOT, reuse: tuple[Cron, Any] | None = None
) -> Cron:
    """JSON data as Cron; raises DecodeError with all that does not fit."""
    value: Cron = Cron(decoded_value(read_string, data, path, "customValidation.Cron"))
    return value


def encode_cron(obj: Cron) -> Any:
    """The value as JSON data."""
    return obj


def apply_defaults_cron(obj: Cron) -> None:
    """Fill what is unset, in place."""


def read_window(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Window, Any] | None = None,
) -> Window:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Window)
    n = 0

    # start
    if "start" in data:
        n += 1
        v = data["start"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.start = v
        else:
            obj.start = 0
            if v is not None:
                wrong_number(problems, (path, "start"), v, "Window", "int32")
    else:
        obj.start = 0

    # end
    if "end" in data:
        n += 1
        v = data["end"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.end = v
        else:
            obj.end = 0
            if v is not None:
                wrong_number(problems, (path, "end"), v, "Window", "int32")
    else:
        obj.end = 0

    if n != len(data):
        unknown_fields(problems, path, data, ("start", "end"))
    return obj


def decode_window(
    data: Any, *, path: Path = ROOT, reuse: tuple[Window, Any] | None = None
) -> Window:
    """JSON data as Window; raises DecodeError with all that does not fit."""
    return decoded(read_window, data, path, reuse, "customValidation.Window")


def encode_window(obj: Window) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # start
    if obj.start:
        data["start"] = obj.start

    # end
    if obj.end:
        data["end"] = obj.end

    return data


def apply_defaults_window(obj: Window) -> None:
    """Fill what is unset, in place."""


def read_schedule(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Schedule, Any] | None = None,
) -> Schedule:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Schedule)
    n = 1  # required names are taken to be there until one is not
    v: Any

    # time_zone
    if "timeZone" in data:
        v = data["timeZone"]
        if type(v) is str:
            obj.time_zone = v
        else:
            obj.time_zone = ""
            if v is not None:
                wrong_type(problems, (path, "timeZone"), v, "Schedule", "string")
    else:
        n -= 1
        obj.time_zone = ""

    # cron
    if "cron" in data:
        n += 1
        v = data["cron"]
        if type(v) is str:
            obj.cron = Cron(v)
        else:
            obj.cron = None
            if v is not None:
                wrong_type(
                    problems, (path, "cron"), v, "Schedule", "customValidation.Cron"
                )
    else:
        obj.cron = None

    # window
    v = NO_FIELDS
    if "window" in data:
        n += 1
        v = data["window"]
        if type(v) is not dict:
            v = as_object(
                v, (path, "window"), problems, "Schedule", "customValidation.Window"
            )
    obj.window = read_window(
        v,
        (path, "window"),
        problems,
        reuse and reuse_part(reuse[0].window, reuse[1], "window"),
    )

    if n != len(data):
        unknown_fields(problems, path, data, ("timeZone", "cron", "window"))
    return obj


def decode_schedule(
    data: Any, *, path: Path = ROOT, reuse: tuple[Schedule, Any] | None = None
) -> Schedule:
    """JSON data as Schedule; raises DecodeError with all that does not fit."""
    return decoded(read_schedule, data, path, reuse, "customValidation.Schedule")


def encode_schedule(obj: Schedule) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # time_zone
    if obj.time_zone:
        data["timeZone"] = obj.time_zone

    # cron
    if obj.cron is not None:
        data["cron"] = obj.cron

    # window
    if inner := encode_window(obj.window):
        data["window"] = inner

    return data


def apply_defaults_schedule(obj: Schedule) -> None:
    """Fill what is unset, in place."""


SCHEME = Scheme(
    [
        Kind(
            "tags.example.com",
            "",
            "Cron",
            Cron,
            decode_cron,
            encode_cron,
            apply_defaults_cron,
            validate_cron,
            subresources=("/",),
            go_type="*customValidation.Cron",
        ),
        Kind(
            "tags.example.com",
            "",
            "Schedule",
            Schedule,
            decode_schedule,
            encode_schedule,
            apply_defaults_schedule,
            validate_schedule,
            subresources=("/",),
            go_type="*customValidation.Schedule",
        ),
        Kind(
            "tags.example.com",
            "",
            "Window",
            Window,
            decode_window,
            encode_window,
            apply_defaults_window,
            validate_window,
            subresources=("/",),
            go_type="*customValidation.Window",
        ),
    ]
)

DECLARED_RULES: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "Cron": (),
    "Schedule": (
        ("timeZone", "FieldValueTooLong", "maxLength", ""),
        ("timeZone", "FieldValueRequired", "", ""),
    ),
    "Window": (),
}

__all__ = [
    "DECLARED_RULES",
    "SCHEME",
    "apply_defaults_cron",
    "apply_defaults_schedule",
    "apply_defaults_window",
    "check_cron",
    "check_schedule",
    "check_window",
    "decode_cron",
    "decode_schedule",
    "decode_window",
    "encode_cron",
    "encode_schedule",
    "encode_window",
    "read_schedule",
    "read_window",
    "validate_cron",
    "validate_schedule",
    "validate_window",
]
