"""Validators, codecs and defaults of testdata.tags.enum.types.

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
    added_keys,
    changed_members,
    changed_values,
    decoded,
    decoded_value,
    duplicates,
    enum_reader,
    new_object,
    not_supported,
    operation,
    read_list,
    read_map,
    required,
    reuse_part,
    same,
    same_data,
    unknown_fields,
    wrong_type,
)

from testdata.tags.enum.types import Engine, Engines, Mode, Policy, Reserved

MODE_VALUES: Final = ("Fast", "Slow")
IN_MODE: Final[frozenset[str]] = frozenset(map(Mode, MODE_VALUES))
POLICY_VALUES: Final = ("", "Strict")
IN_POLICY: Final[frozenset[str]] = frozenset(map(Policy, POLICY_VALUES))
RESERVED_VALUES: Final = ()
IN_RESERVED: Final[frozenset[str]] = frozenset(map(Reserved, RESERVED_VALUES))


def check_mode(
    path: Path, value: str, old: str | None, op: Operation, errs: list[FieldError]
) -> None:
    """Mode, types.py:11."""
    #   +k8s:enum
    if value not in IN_MODE:
        errs.append(not_supported(path, value, MODE_VALUES, as_json=True))


def check_policy(
    path: Path, value: str, old: str | None, op: Operation, errs: list[FieldError]
) -> None:
    """Policy, types.py:18."""
    #   +k8s:enum
    if value not in IN_POLICY:
        errs.append(not_supported(path, value, POLICY_VALUES, as_json=True))


def check_reserved(
    path: Path, value: str, old: str | None, op: Operation, errs: list[FieldError]
) -> None:
    """Reserved, types.py:25."""
    #   +k8s:enum
    if value not in IN_RESERVED:
        errs.append(not_supported(path, value, RESERVED_VALUES, as_json=True))


def check_engine(
    path: Path, value: Engine, old: Engine | None, op: Operation, errs: list[FieldError]
) -> None:
    """Engine, types.py:30."""

    # mode
    #   +k8s:required
    #   Mode: +k8s:enum
    mode_ = value.mode
    if old is None or mode_ != old.mode:
        if not mode_:
            errs.append(required((path, "mode"), short_circuit=True))
        elif mode_ not in IN_MODE:
            errs.append(not_supported((path, "mode"), mode_, MODE_VALUES, as_json=True))

    # policy
    #   +k8s:optional
    #   Policy: +k8s:enum
    policy = value.policy
    if policy and policy not in IN_POLICY and (old is None or policy != old.policy):
        errs.append(
            not_supported((path, "policy"), policy, POLICY_VALUES, as_json=True)
        )

    # fallback
    #   +k8s:optional
    #   Mode: +k8s:enum
    fallback = value.fallback
    if (
        fallback is not None
        and fallback not in IN_MODE
        and (old is None or fallback != old.fallback)
    ):
        errs.append(
            not_supported((path, "fallback"), fallback, MODE_VALUES, as_json=True)
        )

    # reserved
    #   +k8s:optional
    #   Reserved: +k8s:enum
    reserved = value.reserved
    if (
        reserved is not None
        and reserved not in IN_RESERVED
        and (old is None or reserved != old.reserved)
    ):
        errs.append(
            not_supported((path, "reserved"), reserved, RESERVED_VALUES, as_json=True)
        )


def check_engines(
    path: Path,
    value: Engines,
    old: Engines | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Engines, types.py:43."""

    # modes
    #   +k8s:optional
    #   +k8s:listType=set
    modes = value.modes
    modes_was = None if old is None else old.modes
    if modes and (old is None or not same(modes, modes_was)):
        if len(dict.fromkeys(modes)) != len(modes):
            errs.extend(duplicates((path, "modes"), modes, as_json=True))
        for modes_i, modes_item, _ in changed_members(modes, modes_was):
            if modes_item not in IN_MODE:
                errs.append(
                    not_supported(
                        ((path, "modes"), modes_i),
                        modes_item,
                        MODE_VALUES,
                        as_json=True,
                    )
                )

    # byMode
    #   +k8s:optional
    by_mode = value.by_mode
    by_mode_was = None if old is None else old.by_mode
    if by_mode and (old is None or not same(by_mode, by_mode_was)):
        for by_mode_key in added_keys(by_mode, by_mode_was):
            if by_mode_key not in IN_MODE:
                errs.append(
                    not_supported(
                        (path, "byMode"), by_mode_key, MODE_VALUES, as_json=True
                    )
                )
        for by_mode_key, by_mode_item, _ in changed_values(by_mode, by_mode_was):
            if by_mode_item not in IN_POLICY:
                errs.append(
                    not_supported(
                        ((path, "byMode"), (by_mode_key,)),
                        by_mode_item,
                        POLICY_VALUES,
                        as_json=True,
                    )
                )


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


def validate_engines(
    obj: Engines,
    old: Engines | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Engines; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_engines(path, obj, old if request.update else None, request, errs)
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


def validate_policy(
    obj: str,
    old: str | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Policy; with `old` (or op="update"), of the update from it."""
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_policy(path, obj, old if request.update else None, request, errs)
    return errs


def validate_reserved(
    obj: str,
    old: str | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Reserved; with `old` (or op="update"), of the update from it."""
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_reserved(path, obj, old if request.update else None, request, errs)
    return errs


_MODE_MEMBERS: Final[dict[str, Any]] = {member.value: member for member in Mode}
_READ_MODE: Final = enum_reader(_MODE_MEMBERS)
_POLICY_MEMBERS: Final[dict[str, Any]] = {member.value: member for member in Policy}
_READ_POLICY: Final = enum_reader(_POLICY_MEMBERS)
_RESERVED_MEMBERS: Final[dict[str, Any]] = {member.value: member for member in Reserved}
_READ_RESERVED: Final = enum_reader(_RESERVED_MEMBERS)


def decode_mode(
    data: Any, *, path: Path = ROOT, reuse: tuple[Mode, Any] | None = None
) -> Mode:
    """JSON data as Mode; raises DecodeError with all that does not fit."""
    value: Mode = decoded_value(_READ_MODE, data, path, "enum.Mode")
    return value


def encode_mode(obj: Mode) -> Any:
    """The value as JSON data."""
    return str(obj)


def apply_defaults_mode(obj: Mode) -> None:
    """Fill what is unset, in place."""


def decode_policy(
    data: Any, *, path: Path = ROOT, reuse: tuple[Policy, Any] | None = None
) -> Policy:
    """JSON data as Policy; raises DecodeError with all that does not fit."""
    value: Policy = decoded_value(_READ_POLICY, data, path, "enum.Policy")
    return value


def encode_policy(obj: Policy) -> Any:
    """The value as JSON data."""
    return str(obj)


def apply_defaults_policy(obj: Policy) -> None:
    """Fill what is unset, in place."""


def decode_reserved(
    data: Any, *, path: Path = ROOT, reuse: tuple[Reserved, Any] | None = None
) -> Reserved:
    """JSON data as Reserved; raises DecodeError with all that does not fit."""
    value: Reserved = decoded_value(_READ_RESERVED, data, path, "enum.Reserved")
    return value


def encode_reserved(obj: Reserved) -> Any:
    """The value as JSON data."""
    return str(obj)


def apply_defaults_reserved(obj: Reserved) -> None:
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
                wrong_type(problems, (path, "mode"), v, "Engine", "enum.Mode")
    else:
        n -= 1
        obj.mode = ""

    # policy
    if "policy" in data:
        n += 1
        v = data["policy"]
        if type(v) is str:
            obj.policy = _POLICY_MEMBERS.get(v, v)
        else:
            obj.policy = Policy.NONE
            if v is not None:
                wrong_type(problems, (path, "policy"), v, "Engine", "enum.Policy")
    else:
        obj.policy = Policy.NONE

    # fallback
    if "fallback" in data:
        n += 1
        v = data["fallback"]
        if type(v) is str:
            obj.fallback = _MODE_MEMBERS.get(v, v)
        else:
            obj.fallback = None
            if v is not None:
                wrong_type(problems, (path, "fallback"), v, "Engine", "enum.Mode")
    else:
        obj.fallback = None

    # reserved
    if "reserved" in data:
        n += 1
        v = data["reserved"]
        if type(v) is str:
            obj.reserved = _RESERVED_MEMBERS.get(v, v)
        else:
            obj.reserved = None
            if v is not None:
                wrong_type(problems, (path, "reserved"), v, "Engine", "enum.Reserved")
    else:
        obj.reserved = None

    if n != len(data):
        unknown_fields(problems, path, data, ("mode", "policy", "fallback", "reserved"))
    return obj


def decode_engine(
    data: Any, *, path: Path = ROOT, reuse: tuple[Engine, Any] | None = None
) -> Engine:
    """JSON data as Engine; raises DecodeError with all that does not fit."""
    return decoded(read_engine, data, path, reuse, "enum.Engine")


def encode_engine(obj: Engine) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # mode
    if obj.mode:
        data["mode"] = str(obj.mode)

    # policy
    if obj.policy:
        data["policy"] = str(obj.policy)

    # fallback
    if obj.fallback is not None:
        data["fallback"] = str(obj.fallback)

    # reserved
    if obj.reserved is not None:
        data["reserved"] = str(obj.reserved)

    return data


def apply_defaults_engine(obj: Engine) -> None:
    """Fill what is unset, in place."""


def read_engines(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Engines, Any] | None = None,
) -> Engines:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Engines)
    n = 0

    # modes
    if "modes" in data:
        n += 1
        v = data["modes"]
        if type(v) is list:
            obj.modes = read_list(
                v,
                (path, "modes"),
                problems,
                reuse and reuse_part(reuse[0].modes, reuse[1], "modes"),
                _READ_MODE,
                "Engines",
                "enum.Mode",
            )
        else:
            obj.modes = []
            if v is not None:
                wrong_type(problems, (path, "modes"), v, "Engines", "[]enum.Mode")
    else:
        obj.modes = []

    # by_mode
    if "byMode" in data:
        n += 1
        v = data["byMode"]
        if type(v) is dict:
            obj.by_mode = {
                _MODE_MEMBERS.get(k, k): x
                for k, x in read_map(
                    v,
                    (path, "byMode"),
                    problems,
                    reuse and reuse_part(reuse[0].by_mode, reuse[1], "byMode"),
                    _READ_POLICY,
                    "Engines",
                    "enum.Policy",
                ).items()
            }
        else:
            obj.by_mode = {}
            if v is not None:
                wrong_type(
                    problems,
                    (path, "byMode"),
                    v,
                    "Engines",
                    "map[enum.Mode]enum.Policy",
                )
    else:
        obj.by_mode = {}

    if n != len(data):
        unknown_fields(problems, path, data, ("modes", "byMode"))
    return obj


def decode_engines(
    data: Any, *, path: Path = ROOT, reuse: tuple[Engines, Any] | None = None
) -> Engines:
    """JSON data as Engines; raises DecodeError with all that does not fit."""
    return decoded(read_engines, data, path, reuse, "enum.Engines")


def encode_engines(obj: Engines) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # modes
    if obj.modes:
        data["modes"] = [str(x) for x in obj.modes]

    # by_mode
    if obj.by_mode:
        data["byMode"] = {str(k): str(x) for k, x in obj.by_mode.items()}

    return data


def apply_defaults_engines(obj: Engines) -> None:
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
            go_type="*enum.Engine",
        ),
        Kind(
            "tags.example.com",
            "",
            "Engines",
            Engines,
            decode_engines,
            encode_engines,
            apply_defaults_engines,
            validate_engines,
            subresources=("/",),
            go_type="*enum.Engines",
        ),
        Kind(
            "tags.example.com",
            "",
            "Mode",
            Mode,
            decode_mode,
            encode_mode,
            apply_defaults_mode,
            validate_mode,
            subresources=("/",),
            go_type="*enum.Mode",
        ),
        Kind(
            "tags.example.com",
            "",
            "Policy",
            Policy,
            decode_policy,
            encode_policy,
            apply_defaults_policy,
            validate_policy,
            subresources=("/",),
            go_type="*enum.Policy",
        ),
        Kind(
            "tags.example.com",
            "",
            "Reserved",
            Reserved,
            decode_reserved,
            encode_reserved,
            apply_defaults_reserved,
            validate_reserved,
            subresources=("/",),
            go_type="*enum.Reserved",
        ),
    ]
)

DECLARED_RULES: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "Engine": (
        ("mode", "FieldValueRequired", "", ""),
        ("mode", "FieldValueNotSupported", "", ""),
        ("policy", "FieldValueNotSupported", "", ""),
        ("fallback", "FieldValueNotSupported", "", ""),
        ("reserved", "FieldValueNotSupported", "", ""),
    ),
    "Engines": (
        ("modes[*]", "FieldValueDuplicate", "", ""),
        ("modes[*]", "FieldValueNotSupported", "", ""),
        ("byMode", "FieldValueNotSupported", "", ""),
        ("byMode[*]", "FieldValueNotSupported", "", ""),
    ),
    "Mode": (("", "FieldValueNotSupported", "", ""),),
    "Policy": (("", "FieldValueNotSupported", "", ""),),
    "Reserved": (("", "FieldValueNotSupported", "", ""),),
}

__all__ = [
    "DECLARED_RULES",
    "SCHEME",
    "apply_defaults_engine",
    "apply_defaults_engines",
    "apply_defaults_mode",
    "apply_defaults_policy",
    "apply_defaults_reserved",
    "check_engine",
    "check_engines",
    "check_mode",
    "check_policy",
    "check_reserved",
    "decode_engine",
    "decode_engines",
    "decode_mode",
    "decode_policy",
    "decode_reserved",
    "encode_engine",
    "encode_engines",
    "encode_mode",
    "encode_policy",
    "encode_reserved",
    "read_engine",
    "read_engines",
    "validate_engine",
    "validate_engines",
    "validate_mode",
    "validate_policy",
    "validate_reserved",
]
