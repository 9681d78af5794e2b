"""Validators, codecs and defaults of testdata.tags.enumExclude.types.

Made by validation-gen from the markers there; changes to this file are lost.
"""

from __future__ import annotations

from collections.abc import Mapping
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
    enum_errors,
    enum_reader,
    new_object,
    operation,
    required,
    same_data,
    unknown_fields,
    wrong_type,
)

from testdata.tags.enumExclude.types import Engine, Mode

MODE_VALUES: Final = ("Dirty", "Fast", "Rocket", "Turbo")
MODE_EXCLUSIONS: Final = (
    ("Dirty", "Eco", True),
    ("Rocket", "Turbo", False),
    ("Rocket", "Eco", True),
    ("Turbo", "Turbo", False),
)


def check_mode(
    path: Path, value: str, old: str | None, op: Operation, errs: list[FieldError]
) -> None:
    """Mode, types.py:12."""
    #   +k8s:enum
    errs.extend(
        enum_errors(path, value, MODE_VALUES, MODE_EXCLUSIONS, op, as_json=True)
    )


def check_engine(
    path: Path, value: Engine, old: Engine | None, op: Operation, errs: list[FieldError]
) -> None:
    """Engine, types.py:30."""

    # mode
    #   +k8s:required
    mode_ = value.mode
    mode_was = None if old is None else old.mode
    if old is None or mode_ != mode_was:
        if not mode_:
            errs.append(required((path, "mode"), short_circuit=True))
        else:
            check_mode((path, "mode"), mode_, mode_was, op, errs)


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


def validate_mode(
    obj: str,
    old: str | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Mode; with `old` (or op="update"), of the update from it."""
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_mode(path, obj, old if request.update else None, request, errs)
    return errs


_MODE_MEMBERS: Final[dict[str, Any]] = {member.value: member for member in Mode}
_READ_MODE: Final = enum_reader(_MODE_MEMBERS)


def decode_mode(
    data: Any, *, path: Path = ROOT, reuse: tuple[Mode, Any] | None = None
) -> Mode:
    """JSON data as Mode; raises DecodeError with all that does not fit."""
    value: Mode = decoded_value(_READ_MODE, data, path, "enumExclude.Mode")
    return value


def encode_mode(obj: Mode) -> Any:
    """The value as JSON data."""
    return str(obj)


def apply_defaults_mode(obj: Mode) -> None:
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
    n = 1  # required names are taken to be there until one is not

    # mode
    if "mode" in data:
        v = data["mode"]
        if type(v) is str:
            obj.mode = _MODE_MEMBERS.get(v, v)
        else:
            obj.mode = ""
            if v is not None:
                wrong_type(problems, (path, "mode"), v, "Engine", "enumExclude.Mode")
    else:
        n -= 1
        obj.mode = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("mode",))
    return obj


def decode_engine(
    data: Any, *, path: Path = ROOT, reuse: tuple[Engine, Any] | None = None
) -> Engine:
    """JSON data as Engine; raises DecodeError with all that does not fit."""
    return decoded(read_engine, data, path, reuse, "enumExclude.Engine")


def encode_engine(obj: Engine) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # mode
    if obj.mode:
        data["mode"] = str(obj.mode)

    return data


def apply_defaults_engine(obj: Engine) -> None:
    """Fill what is unset, in place."""


SCHEME = Scheme(
    [
        Kind(
            "tags.example.com",
            "v1alpha1",
            "Engine",
            Engine,
            decode_engine,
            encode_engine,
            apply_defaults_engine,
            validate_engine,
            subresources=("/",),
            options=frozenset(("Eco", "Turbo")),
            go_type="*enumExclude.Engine",
        ),
        Kind(
            "tags.example.com",
            "v1alpha1",
            "Mode",
            Mode,
            decode_mode,
            encode_mode,
            apply_defaults_mode,
            validate_mode,
            subresources=("/",),
            options=frozenset(("Eco", "Turbo")),
            go_type="*enumExclude.Mode",
        ),
    ]
)

DECLARED_RULES: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "Engine": (
        ("mode", "FieldValueRequired", "", ""),
        ("mode", "FieldValueNotSupported", "", ""),
    ),
    "Mode": (("", "FieldValueNotSupported", "", ""),),
}

__all__ = [
    "DECLARED_RULES",
    "SCHEME",
    "apply_defaults_engine",
    "apply_defaults_mode",
    "check_engine",
    "check_mode",
    "decode_engine",
    "decode_mode",
    "encode_engine",
    "encode_mode",
    "read_engine",
    "validate_engine",
    "validate_mode",
]
