"""Validators, codecs and defaults of testdata.tags.composition_modules.types.

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
    changed_members,
    changed_values,
    decoded,
    duplicates,
    enum_reader,
    find_item,
    immutable,
    min_items,
    new_object,
    not_supported,
    operation,
    read_list,
    read_object_map,
    reuse_part,
    same,
    same_data,
    unknown_fields,
    wrong_type,
)

from testdata.tags.composition_modules.shapes import Color
from testdata.tags.composition_modules.shapes_gen import (
    check_circle,
    check_frame,
    encode_circle,
    encode_frame,
    read_circle,
    read_frame,
)
from testdata.tags.composition_modules.types import Drawing

COLOR_VALUES: Final = ("Blue", "Red")
IN_COLOR: Final[frozenset[str]] = frozenset(map(Color, COLOR_VALUES))
BY_RADIUS: Final = attrgetter("radius")


def check_drawing(
    path: Path,
    value: Drawing,
    old: Drawing | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Drawing, types.py:13."""

    # color
    #   +k8s:optional
    #   Color: +k8s:enum
    color = value.color
    if (
        color is not None
        and color not in IN_COLOR
        and (old is None or color != old.color)
    ):
        errs.append(not_supported((path, "color"), color, COLOR_VALUES, as_json=True))

    # colors
    #   +k8s:optional
    #   +k8s:listType=set
    colors = value.colors
    colors_was = None if old is None else old.colors
    if colors and (old is None or not same(colors, colors_was)):
        if len(dict.fromkeys(colors)) != len(colors):
            errs.extend(duplicates((path, "colors"), colors, as_json=True))
        for colors_i, colors_item, _ in changed_members(colors, colors_was):
            if colors_item not in IN_COLOR:
                errs.append(
                    not_supported(
                        ((path, "colors"), colors_i),
                        colors_item,
                        COLOR_VALUES,
                        as_json=True,
                    )
                )

    # circles
    #   +k8s:optional
    circles = value.circles
    circles_was = None if old is None else old.circles
    if circles and (old is None or not same(circles, circles_was)):
        for circles_key, circles_item, circles_item_was in changed_values(
            circles, circles_was
        ):
            check_circle(
                ((path, "circles"), (circles_key,)),
                circles_item,
                circles_item_was,
                op,
                errs,
            )

    # frame
    #   +k8s:optional
    #   +k8s:subfield(circles)=+k8s:minItems=2
    #   +k8s:subfield(circles)=+k8s:item(radius: 1)=+k8s:immutable
    frame = value.frame
    frame_was = None if old is None else old.frame
    if frame is not None and (old is None or not same(frame, frame_was)):
        frame_circles = frame.circles
        frame_circles_was = None if frame_was is None else frame_was.circles
        if frame_was is None or not same(frame_circles, frame_circles_was):
            failed = len(errs)
            frame_circles_found_i, frame_circles_found = find_item(
                frame_circles or (), BY_RADIUS, 1
            )
            _, frame_circles_found_was = find_item(
                frame_circles_was or (), BY_RADIUS, 1
            )
            if (
                frame_circles_found is not None
                and (
                    frame_circles_found_was is None
                    or not same(frame_circles_found, frame_circles_found_was)
                )
                and op.update
            ):
                errs.append(
                    immutable(
                        (((path, "frame"), "circles"), frame_circles_found_i),
                        short_circuit=True,
                    )
                )
            if len(errs) == failed and frame_circles and len(frame_circles) < 2:
                errs.append(
                    min_items(((path, "frame"), "circles"), len(frame_circles), 2)
                )
        check_frame((path, "frame"), frame, frame_was, op, errs)


def validate_drawing(
    obj: Drawing,
    old: Drawing | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Drawing; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_drawing(path, obj, old if request.update else None, request, errs)
    return errs


_COLOR_MEMBERS: Final[dict[str, Any]] = {member.value: member for member in Color}
_READ_COLOR: Final = enum_reader(_COLOR_MEMBERS)


def read_drawing(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Drawing, Any] | None = None,
) -> Drawing:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Drawing)
    n = 0

    # color
    if "color" in data:
        n += 1
        v = data["color"]
        if type(v) is str:
            obj.color = _COLOR_MEMBERS.get(v, v)
        else:
            obj.color = None
            if v is not None:
                wrong_type(problems, (path, "color"), v, "Drawing", "shapes.Color")
    else:
        obj.color = None

    # colors
    if "colors" in data:
        n += 1
        v = data["colors"]
        if type(v) is list:
            obj.colors = read_list(
                v,
                (path, "colors"),
                problems,
                reuse and reuse_part(reuse[0].colors, reuse[1], "colors"),
                _READ_COLOR,
                "Drawing",
                "shapes.Color",
            )
        else:
            obj.colors = []
            if v is not None:
                wrong_type(problems, (path, "colors"), v, "Drawing", "[]shapes.Color")
    else:
        obj.colors = []

    # circles
    if "circles" in data:
        n += 1
        v = data["circles"]
        if type(v) is dict:
            obj.circles = read_object_map(
                v,
                (path, "circles"),
                problems,
                reuse and reuse_part(reuse[0].circles, reuse[1], "circles"),
                read_circle,
                "Drawing",
                "shapes.Circle",
            )
        else:
            obj.circles = {}
            if v is not None:
                wrong_type(
                    problems,
                    (path, "circles"),
                    v,
                    "Drawing",
                    "map[string]shapes.Circle",
                )
    else:
        obj.circles = {}

    # frame
    if "frame" in data:
        n += 1
        v = data["frame"]
        if type(v) is dict:
            obj.frame = read_frame(
                v,
                (path, "frame"),
                problems,
                reuse and reuse_part(reuse[0].frame, reuse[1], "frame"),
            )
        else:
            obj.frame = None
            if v is not None:
                wrong_type(problems, (path, "frame"), v, "Drawing", "shapes.Frame")
    else:
        obj.frame = None

    if n != len(data):
        unknown_fields(problems, path, data, ("color", "colors", "circles", "frame"))
    return obj


def decode_drawing(
    data: Any, *, path: Path = ROOT, reuse: tuple[Drawing, Any] | None = None
) -> Drawing:
    """JSON data as Drawing; raises DecodeError with all that does not fit."""
    return decoded(read_drawing, data, path, reuse, "composition_modules.Drawing")


def encode_drawing(obj: Drawing) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # color
    if obj.color is not None:
        data["color"] = str(obj.color)

    # colors
    if obj.colors:
        data["colors"] = [str(x) for x in obj.colors]

    # circles
    if obj.circles:
        data["circles"] = {k: encode_circle(x) for k, x in obj.circles.items()}

    # frame
    if obj.frame is not None:
        data["frame"] = encode_frame(obj.frame)

    return data


def apply_defaults_drawing(obj: Drawing) -> None:
    """Fill what is unset, in place."""


SCHEME = Scheme(
    [
        Kind(
            "tags.example.com",
            "",
            "Drawing",
            Drawing,
            decode_drawing,
            encode_drawing,
            apply_defaults_drawing,
            validate_drawing,
            subresources=("/",),
            go_type="*composition_modules.Drawing",
        )
    ]
)

DECLARED_RULES: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "Drawing": (
        ("color", "FieldValueNotSupported", "", ""),
        ("colors[*]", "FieldValueDuplicate", "", ""),
        ("colors[*]", "FieldValueNotSupported", "", ""),
        ("circles[*].radius", "FieldValueInvalid", "maximum", ""),
        ("circles[*].radius", "FieldValueRequired", "", ""),
        ("frame.circles", "FieldValueTooFew", "minItems", ""),
        ("frame.circles[*]", "FieldValueInvalid", "immutable", ""),
        ("frame.circles[*]", "FieldValueDuplicate", "", ""),
        ("frame.circles[*].radius", "FieldValueInvalid", "maximum", ""),
        ("frame.circles[*].radius", "FieldValueRequired", "", ""),
    )
}

__all__ = [
    "DECLARED_RULES",
    "SCHEME",
    "apply_defaults_drawing",
    "check_drawing",
    "decode_drawing",
    "encode_drawing",
    "read_drawing",
    "validate_drawing",
]
