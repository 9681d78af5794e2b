"""Validators, codecs and defaults of testdata.tags.ifEnabled.types.

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
    max_items,
    max_length,
    maximum,
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

from testdata.tags.ifEnabled.types import Cargo, Crew, Engine


def check_engine(
    path: Path, value: Engine, old: Engine | None, op: Operation, errs: list[FieldError]
) -> None:
    """Engine, types.py:11."""

    # fuel
    #   +k8s:ifEnabled(Turbo)=+k8s:required
    #   +k8s:maxLength=3
    fuel = value.fuel
    if old is None or fuel != old.fuel:
        failed = len(errs)
        on = op.options.get("Turbo")
        if on is None:
            errs.append(undefined_option((path, "fuel"), "Turbo", short_circuit=True))
        elif on and not fuel:
            errs.append(required((path, "fuel"), short_circuit=True))
        if len(errs) == failed and len(fuel) > 3:
            errs.append(max_length((path, "fuel"), 3))

    # speed
    #   +k8s:optional
    #   +k8s:ifEnabled(Turbo)=+k8s:ifEnabled(Strict)=+k8s:maximum=9
    speed = value.speed
    if speed and (old is None or speed != old.speed):
        on = op.options.get("Turbo")
        if on is None:
            errs.append(undefined_option((path, "speed"), "Turbo"))
        elif on:
            on = op.options.get("Strict")
            if on is None:
                errs.append(undefined_option((path, "speed"), "Strict"))
            elif on and speed > 9:
                errs.append(maximum((path, "speed"), speed, 9))


def check_cargo(
    path: Path, value: Cargo, old: Cargo | None, op: Operation, errs: list[FieldError]
) -> None:
    """Cargo, types.py:24."""

    # around
    #   +k8s:optional
    #   +k8s:listType=set
    #   +k8s:ifEnabled(Strict)=+k8s:eachVal=+k8s:maxLength=3
    around = value.around
    around_was = None if old is None else old.around
    if around and (old is None or not same(around, around_was)):
        on = op.options.get("Strict")
        if on is None:
            errs.append(undefined_option((path, "around"), "Strict"))
        elif on:
            for around_i, around_item, _ in changed_members(around, around_was):
                if len(around_item) > 3:
                    errs.append(max_length(((path, "around"), around_i), 3))
        if len(dict.fromkeys(around)) != len(around):
            errs.extend(duplicates((path, "around"), around))

    # inside
    #   +k8s:optional
    #   +k8s:listType=set
    #   +k8s:eachVal=+k8s:ifEnabled(Strict)=+k8s:maxLength=3
    inside = value.inside
    inside_was = None if old is None else old.inside
    if inside and (old is None or not same(inside, inside_was)):
        for inside_i, inside_item, _ in changed_members(inside, inside_was):
            on = op.options.get("Strict")
            if on is None:
                errs.append(undefined_option(((path, "inside"), inside_i), "Strict"))
            elif on and len(inside_item) > 3:
                errs.append(max_length(((path, "inside"), inside_i), 3))
        if len(dict.fromkeys(inside)) != len(inside):
            errs.extend(duplicates((path, "inside"), inside))


def check_crew(
    path: Path, value: Crew, old: Crew | None, op: Operation, errs: list[FieldError]
) -> None:
    """Crew, types.py:37."""

    # names
    #   +k8s:ifEnabled(Turbo)=+k8s:optional
    #   +k8s:listType=atomic
    #   +k8s:maxItems=1
    #   +k8s:eachVal=+k8s:maxLength=3
    names = value.names
    names_was = None if old is None else old.names
    if old is None or (
        names is not names_was and names != names_was and not same(names, names_was)
    ):
        if len(names or ()) > 1:
            errs.append(
                max_items((path, "names"), len(names or ()), 1, short_circuit=True)
            )
        elif op.options.get("Turbo") is False or (
            op.options.get("Turbo") is True and names
        ):
            for names_i, names_item in enumerate(names or ()):
                if len(names_item) > 3:
                    errs.append(max_length(((path, "names"), names_i), 3))


def validate_cargo(
    obj: Cargo,
    old: Cargo | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Cargo; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_cargo(path, obj, old if request.update else None, request, errs)
    return errs


def validate_crew(
    obj: Crew,
    old: Crew | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Crew; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_crew(path, obj, old if request.update else None, request, errs)
    return errs


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

    # fuel
    if "fuel" in data:
        n += 1
        v = data["fuel"]
        if type(v) is str:
            obj.fuel = v
        else:
            obj.fuel = ""
            if v is not None:
                wrong_type(problems, (path, "fuel"), v, "Engine", "string")
    else:
        obj.fuel = ""

    # speed
    if "speed" in data:
        n += 1
        v = data["speed"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.speed = v
        else:
            obj.speed = 0
            if v is not None:
                wrong_number(problems, (path, "speed"), v, "Engine", "int32")
    else:
        obj.speed = 0

    if n != len(data):
        unknown_fields(problems, path, data, ("fuel", "speed"))
    return obj


def decode_engine(
    data: Any, *, path: Path = ROOT, reuse: tuple[Engine, Any] | None = None
) -> Engine:
    """JSON data as Engine; raises DecodeError with all that does not fit."""
    return decoded(read_engine, data, path, reuse, "ifEnabled.Engine")


def encode_engine(obj: Engine) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # fuel
    if obj.fuel:
        data["fuel"] = obj.fuel

    # speed
    if obj.speed:
        data["speed"] = obj.speed

    return data


def apply_defaults_engine(obj: Engine) -> None:
    """Fill what is unset, in place."""


def read_cargo(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Cargo, Any] | None = None,
) -> Cargo:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Cargo)
    n = 0

    # around
    if "around" in data:
        n += 1
        v = data["around"]
        if type(v) is list:
            obj.around = read_strings(
                v,
                (path, "around"),
                problems,
                reuse and reuse_part(reuse[0].around, reuse[1], "around"),
                "Cargo",
                "string",
            )
        else:
            obj.around = []
            if v is not None:
                wrong_type(problems, (path, "around"), v, "Cargo", "[]string")
    else:
        obj.around = []

    # inside
    if "inside" in data:
        n += 1
        v = data["inside"]
        if type(v) is list:
            obj.inside = read_strings(
                v,
                (path, "inside"),
                problems,
                reuse and reuse_part(reuse[0].inside, reuse[1], "inside"),
                "Cargo",
                "string",
            )
        else:
            obj.inside = []
            if v is not None:
                wrong_type(problems, (path, "inside"), v, "Cargo", "[]string")
    else:
        obj.inside = []

    if n != len(data):
        unknown_fields(problems, path, data, ("around", "inside"))
    return obj


def decode_cargo(
    data: Any, *, path: Path = ROOT, reuse: tuple[Cargo, Any] | None = None
) -> Cargo:
    """JSON data as Cargo; raises DecodeError with all that does not fit."""
    return decoded(read_cargo, data, path, reuse, "ifEnabled.Cargo")


def encode_cargo(obj: Cargo) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # around
    if obj.around:
        data["around"] = list(obj.around)

    # inside
    if obj.inside:
        data["inside"] = list(obj.inside)

    return data


def apply_defaults_cargo(obj: Cargo) -> None:
    """Fill what is unset, in place."""


def read_crew(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Crew, Any] | None = None,
) -> Crew:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Crew)
    n = 0

    # names
    if "names" in data:
        n += 1
        v = data["names"]
        if type(v) is list:
            obj.names = read_strings(
                v,
                (path, "names"),
                problems,
                reuse and reuse_part(reuse[0].names, reuse[1], "names"),
                "Crew",
                "string",
            )
        else:
            obj.names = []
            if v is not None:
                wrong_type(problems, (path, "names"), v, "Crew", "[]string")
    else:
        obj.names = []

    if n != len(data):
        unknown_fields(problems, path, data, ("names",))
    return obj


def decode_crew(
    data: Any, *, path: Path = ROOT, reuse: tuple[Crew, Any] | None = None
) -> Crew:
    """JSON data as Crew; raises DecodeError with all that does not fit."""
    return decoded(read_crew, data, path, reuse, "ifEnabled.Crew")


def encode_crew(obj: Crew) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # names
    if obj.names:
        data["names"] = list(obj.names)

    return data


def apply_defaults_crew(obj: Crew) -> None:
    """Fill what is unset, in place."""


SCHEME = Scheme(
    [
        Kind(
            "tags.example.com",
            "",
            "Cargo",
            Cargo,
            decode_cargo,
            encode_cargo,
            apply_defaults_cargo,
            validate_cargo,
            subresources=("/",),
            options=frozenset(("Strict",)),
            go_type="*ifEnabled.Cargo",
        ),
        Kind(
            "tags.example.com",
            "",
            "Crew",
            Crew,
            decode_crew,
            encode_crew,
            apply_defaults_crew,
            validate_crew,
            subresources=("/",),
            options=frozenset(("Turbo",)),
            go_type="*ifEnabled.Crew",
        ),
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
            options=frozenset(("Strict", "Turbo")),
            go_type="*ifEnabled.Engine",
        ),
    ]
)

DECLARED_RULES: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "Cargo": (
        ("around[*]", "FieldValueTooLong", "maxLength", ""),
        ("around[*]", "FieldValueDuplicate", "", ""),
        ("inside[*]", "FieldValueTooLong", "maxLength", ""),
        ("inside[*]", "FieldValueDuplicate", "", ""),
    ),
    "Crew": (
        ("names", "FieldValueTooMany", "maxItems", ""),
        ("names[*]", "FieldValueTooLong", "maxLength", ""),
    ),
    "Engine": (
        ("fuel", "FieldValueRequired", "", ""),
        ("fuel", "FieldValueTooLong", "maxLength", ""),
        ("speed", "FieldValueInvalid", "maximum", ""),
    ),
}

__all__ = [
    "DECLARED_RULES",
    "SCHEME",
    "apply_defaults_cargo",
    "apply_defaults_crew",
    "apply_defaults_engine",
    "check_cargo",
    "check_crew",
    "check_engine",
    "decode_cargo",
    "decode_crew",
    "decode_engine",
    "encode_cargo",
    "encode_crew",
    "encode_engine",
    "read_cargo",
    "read_crew",
    "read_engine",
    "validate_cargo",
    "validate_crew",
    "validate_engine",
]
