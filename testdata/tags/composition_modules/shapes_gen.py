"""Validators, codecs and defaults of testdata.tags.composition_modules.shapes.

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
    decoded_value,
    duplicates,
    enum_reader,
    maximum,
    new_object,
    not_supported,
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

from testdata.tags.composition_modules.shapes import Circle, Color, Frame

COLOR_VALUES: Final = ("Blue", "Red")
IN_COLOR: Final[frozenset[str]] = frozenset(map(Color, COLOR_VALUES))
BY_RADIUS: Final = attrgetter("radius")


def check_color(
    path: Path, value: str, old: str | None, op: Operation, errs: list[FieldError]
) -> None:
    """Color, shapes.py:12."""
    #   +k8s:enum
    if value not in IN_COLOR:
        errs.append(not_supported(path, value, COLOR_VALUES, as_json=True))


def check_circle(
    path: Path, value: Circle, old: Circle | None, op: Operation, errs: list[FieldError]
) -> None:
    """Circle, shapes.py:18."""

    # radius
    #   +k8s:required
    #   +k8s:maximum=9
    radius = value.radius
    if old is None or radius != old.radius:
        if not radius:
            errs.append(required((path, "radius"), short_circuit=True))
        elif radius > 9:
            errs.append(maximum((path, "radius"), radius, 9))


def check_frame(
    path: Path, value: Frame, old: Frame | None, op: Operation, errs: list[FieldError]
) -> None:
    """Frame, shapes.py:25."""

    # circles
    #   +k8s:optional
    #   +k8s:listType=map
    #   +k8s:listMapKey=radius
    circles = value.circles
    circles_was = None if old is None else old.circles
    if circles and circles is not circles_was:
        circles_keys: dict[object, None] = {}
        for circles_item in circles:
            circles_keys[circles_item.radius] = None
        distinct = len(circles_keys) == len(circles)
        if not distinct and (old is None or not same(circles, circles_was)):
            errs.extend(duplicates((path, "circles"), circles, BY_RADIUS))
        each_circle_by_radius(
            (path, "circles"), circles, circles_was, distinct, op, errs
        )


def each_circle_by_radius(
    path: Path,
    items: list[Circle],
    old: list[Circle] | None,
    distinct: bool,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Items of a map list of Circle: of an update, those that changed."""
    if not old:
        for i, item in enumerate(items):
            check_circle((path, i), item, None, op, errs)
        return
    n = 0
    if distinct and len(items) == len(old):
        unshared = items[0] is not old[0]
        for item in items:
            was = old[n]
            if item is not was and not (unshared and item == was):
                if item.radius != was.radius:
                    break
                check_circle((path, n), item, was, op, errs)
            n += 1
    if n < len(items):
        for i, item, match in touched_items(items, old, BY_RADIUS, distinct, n):
            check_circle((path, i), item, match, op, errs)


def validate_circle(
    obj: Circle,
    old: Circle | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Circle; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_circle(path, obj, old if request.update else None, request, errs)
    return errs


def validate_color(
    obj: str,
    old: str | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Color; with `old` (or op="update"), of the update from it."""
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_color(path, obj, old if request.update else None, request, errs)
    return errs


def validate_frame(
    obj: Frame,
    old: Frame | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Frame; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_frame(path, obj, old if request.update else None, request, errs)
    return errs


_COLOR_MEMBERS: Final[dict[str, Any]] = {member.value: member for member in Color}
_READ_COLOR: Final = enum_reader(_COLOR_MEMBERS)


def decode_color(
    data: Any, *, path: Path = ROOT, reuse: tuple[Color, Any] | None = None
) -> Color:
    """JSON data as Color; raises DecodeError with all that does not fit."""
    value: Color = decoded_value(_READ_COLOR, data, path, "shapes.Color")
    return value


def encode_color(obj: Color) -> Any:
    """The value as JSON data."""
    return str(obj)


def apply_defaults_color(obj: Color) -> None:
    """Fill what is unset, in place."""


def read_circle(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Circle, Any] | None = None,
) -> Circle:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Circle)
    n = 1  # required names are taken to be there until one is not

    # radius
    if "radius" in data:
        v = data["radius"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.radius = v
        else:
            obj.radius = 0
            if v is not None:
                wrong_number(problems, (path, "radius"), v, "Circle", "int32")
    else:
        n -= 1
        obj.radius = 0

    if n != len(data):
        unknown_fields(problems, path, data, ("radius",))
    return obj


def decode_circle(
    data: Any, *, path: Path = ROOT, reuse: tuple[Circle, Any] | None = None
) -> Circle:
    """JSON data as Circle; raises DecodeError with all that does not fit."""
    return decoded(read_circle, data, path, reuse, "shapes.Circle")


def encode_circle(obj: Circle) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # radius
    if obj.radius:
        data["radius"] = obj.radius

    return data


def apply_defaults_circle(obj: Circle) -> None:
    """Fill what is unset, in place."""


def read_frame(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Frame, Any] | None = None,
) -> Frame:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Frame)
    n = 0

    # circles
    if "circles" in data:
        n += 1
        v = data["circles"]
        if type(v) is list:
            obj.circles = read_objects(
                v,
                (path, "circles"),
                problems,
                reuse and reuse_part(reuse[0].circles, reuse[1], "circles"),
                read_circle,
                "Frame",
                "shapes.Circle",
            )
        else:
            obj.circles = []
            if v is not None:
                wrong_type(problems, (path, "circles"), v, "Frame", "[]shapes.Circle")
    else:
        obj.circles = []

    if n != len(data):
        unknown_fields(problems, path, data, ("circles",))
    return obj


def decode_frame(
    data: Any, *, path: Path = ROOT, reuse: tuple[Frame, Any] | None = None
) -> Frame:
    """JSON data as Frame; raises DecodeError with all that does not fit."""
    return decoded(read_frame, data, path, reuse, "shapes.Frame")


def encode_frame(obj: Frame) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # circles
    if obj.circles:
        data["circles"] = [encode_circle(x) for x in obj.circles]

    return data


def apply_defaults_frame(obj: Frame) -> None:
    """Fill what is unset, in place."""


SCHEME = Scheme(
    [
        Kind(
            "shapes.example.com",
            "",
            "Circle",
            Circle,
            decode_circle,
            encode_circle,
            apply_defaults_circle,
            validate_circle,
            subresources=("/",),
            go_type="*shapes.Circle",
        ),
        Kind(
            "shapes.example.com",
            "",
            "Color",
            Color,
            decode_color,
            encode_color,
            apply_defaults_color,
            validate_color,
            subresources=("/",),
            go_type="*shapes.Color",
        ),
        Kind(
            "shapes.example.com",
            "",
            "Frame",
            Frame,
            decode_frame,
            encode_frame,
            apply_defaults_frame,
            validate_frame,
            subresources=("/",),
            go_type="*shapes.Frame",
        ),
    ]
)

DECLARED_RULES: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "Circle": (
        ("radius", "FieldValueInvalid", "maximum", ""),
        ("radius", "FieldValueRequired", "", ""),
    ),
    "Color": (("", "FieldValueNotSupported", "", ""),),
    "Frame": (
        ("circles[*]", "FieldValueDuplicate", "", ""),
        ("circles[*].radius", "FieldValueInvalid", "maximum", ""),
        ("circles[*].radius", "FieldValueRequired", "", ""),
    ),
}

__all__ = [
    "DECLARED_RULES",
    "SCHEME",
    "apply_defaults_circle",
    "apply_defaults_color",
    "apply_defaults_frame",
    "check_circle",
    "check_color",
    "check_frame",
    "decode_circle",
    "decode_color",
    "decode_frame",
    "encode_circle",
    "encode_color",
    "encode_frame",
    "read_circle",
    "read_frame",
    "validate_circle",
    "validate_color",
    "validate_frame",
]
