"""Validators, codecs and defaults of testdata.tags.maximum.types.

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
    duplicates,
    maximum,
    minimum,
    new_object,
    operation,
    read_int32,
    read_list,
    required,
    reuse_part,
    same,
    same_data,
    unknown_fields,
    wrong_number,
    wrong_type,
)

from testdata.tags.maximum.types import Ports, Range, Share


def check_share(
    path: Path, value: Share, old: Share | None, op: Operation, errs: list[FieldError]
) -> None:
    """Share, types.py:11."""

    # percent
    #   +k8s:required
    #   +k8s:maximum=100
    percent = value.percent
    if old is None or percent != old.percent:
        if not percent:
            errs.append(required((path, "percent"), short_circuit=True))
        elif percent > 100:
            errs.append(maximum((path, "percent"), percent, 100))


def check_range(
    path: Path, value: Range, old: Range | None, op: Operation, errs: list[FieldError]
) -> None:
    """Range, types.py:19."""

    # impossible
    #   +k8s:optional
    #   +k8s:minimum=10
    #   +k8s:maximum=5
    impossible = value.impossible
    if impossible and (old is None or impossible != old.impossible):
        if impossible > 5:
            errs.append(maximum((path, "impossible"), impossible, 5))
        if impossible < 10:
            errs.append(minimum((path, "impossible"), impossible, 10))

    # huge
    #   +k8s:optional
    #   +k8s:maximum=18446744073709551614
    huge = value.huge
    if (
        huge is not None
        and huge > 18446744073709551614
        and (old is None or huge != old.huge)
    ):
        errs.append(maximum((path, "huge"), huge, 18446744073709551614))


def check_ports(
    path: Path, value: Ports, old: Ports | None, op: Operation, errs: list[FieldError]
) -> None:
    """Ports, types.py:33."""

    # open
    #   +k8s:optional
    #   +k8s:listType=set
    #   +k8s:eachVal=+k8s:maximum=65535
    open_ = value.open
    open_was = None if old is None else old.open
    if open_ and (old is None or not same(open_, open_was)):
        for open__i, open__item, _ in changed_members(open_, open_was):
            if open__item > 65535:
                errs.append(maximum(((path, "open"), open__i), open__item, 65535))
        if len(dict.fromkeys(open_)) != len(open_):
            errs.extend(duplicates((path, "open"), open_))


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


def validate_range(
    obj: Range,
    old: Range | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Range; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_range(path, obj, old if request.update else None, request, errs)
    return errs


def validate_share(
    obj: Share,
    old: Share | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Share; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_share(path, obj, old if request.update else None, request, errs)
    return errs


def read_share(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Share, Any] | None = None,
) -> Share:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Share)
    n = 1  # required names are taken to be there until one is not

    # percent
    if "percent" in data:
        v = data["percent"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.percent = v
        else:
            obj.percent = 0
            if v is not None:
                wrong_number(problems, (path, "percent"), v, "Share", "int32")
    else:
        n -= 1
        obj.percent = 0

    if n != len(data):
        unknown_fields(problems, path, data, ("percent",))
    return obj


def decode_share(
    data: Any, *, path: Path = ROOT, reuse: tuple[Share, Any] | None = None
) -> Share:
    """JSON data as Share; raises DecodeError with all that does not fit."""
    return decoded(read_share, data, path, reuse, "maximum.Share")


def encode_share(obj: Share) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # percent
    if obj.percent:
        data["percent"] = obj.percent

    return data


def apply_defaults_share(obj: Share) -> None:
    """Fill what is unset, in place."""


def read_range(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Range, Any] | None = None,
) -> Range:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Range)
    n = 0

    # impossible
    if "impossible" in data:
        n += 1
        v = data["impossible"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.impossible = v
        else:
            obj.impossible = 0
            if v is not None:
                wrong_number(problems, (path, "impossible"), v, "Range", "int32")
    else:
        obj.impossible = 0

    # huge
    if "huge" in data:
        n += 1
        v = data["huge"]
        if type(v) is int and 0 <= v < 2**64:
            obj.huge = v
        else:
            obj.huge = None
            if v is not None:
                wrong_number(problems, (path, "huge"), v, "Range", "uint64")
    else:
        obj.huge = None

    if n != len(data):
        unknown_fields(problems, path, data, ("impossible", "huge"))
    return obj


def decode_range(
    data: Any, *, path: Path = ROOT, reuse: tuple[Range, Any] | None = None
) -> Range:
    """JSON data as Range; raises DecodeError with all that does not fit."""
    return decoded(read_range, data, path, reuse, "maximum.Range")


def encode_range(obj: Range) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # impossible
    if obj.impossible:
        data["impossible"] = obj.impossible

    # huge
    if obj.huge is not None:
        data["huge"] = obj.huge

    return data


def apply_defaults_range(obj: Range) -> None:
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

    # open
    if "open" in data:
        n += 1
        v = data["open"]
        if type(v) is list:
            obj.open = read_list(
                v,
                (path, "open"),
                problems,
                reuse and reuse_part(reuse[0].open, reuse[1], "open"),
                read_int32,
                "Ports",
                "int32",
            )
        else:
            obj.open = []
            if v is not None:
                wrong_type(problems, (path, "open"), v, "Ports", "[]int32")
    else:
        obj.open = []

    if n != len(data):
        unknown_fields(problems, path, data, ("open",))
    return obj


def decode_ports(
    data: Any, *, path: Path = ROOT, reuse: tuple[Ports, Any] | None = None
) -> Ports:
    """JSON data as Ports; raises DecodeError with all that does not fit."""
    return decoded(read_ports, data, path, reuse, "maximum.Ports")


def encode_ports(obj: Ports) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # open
    if obj.open:
        data["open"] = list(obj.open)

    return data


def apply_defaults_ports(obj: Ports) -> None:
    """Fill what is unset, in place."""


SCHEME = Scheme(
    [
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
            go_type="*maximum.Ports",
        ),
        Kind(
            "tags.example.com",
            "",
            "Range",
            Range,
            decode_range,
            encode_range,
            apply_defaults_range,
            validate_range,
            subresources=("/",),
            go_type="*maximum.Range",
        ),
        Kind(
            "tags.example.com",
            "",
            "Share",
            Share,
            decode_share,
            encode_share,
            apply_defaults_share,
            validate_share,
            subresources=("/",),
            go_type="*maximum.Share",
        ),
    ]
)

DECLARED_RULES: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "Ports": (
        ("open[*]", "FieldValueInvalid", "maximum", ""),
        ("open[*]", "FieldValueDuplicate", "", ""),
    ),
    "Range": (
        ("impossible", "FieldValueInvalid", "maximum", ""),
        ("impossible", "FieldValueInvalid", "minimum", ""),
        ("huge", "FieldValueInvalid", "maximum", ""),
    ),
    "Share": (
        ("percent", "FieldValueInvalid", "maximum", ""),
        ("percent", "FieldValueRequired", "", ""),
    ),
}

__all__ = [
    "DECLARED_RULES",
    "SCHEME",
    "apply_defaults_ports",
    "apply_defaults_range",
    "apply_defaults_share",
    "check_ports",
    "check_range",
    "check_share",
    "decode_ports",
    "decode_range",
    "decode_share",
    "encode_ports",
    "encode_range",
    "encode_share",
    "read_ports",
    "read_range",
    "read_share",
    "validate_ports",
    "validate_range",
    "validate_share",
]
