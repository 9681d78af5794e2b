"""Validators, codecs and defaults of testdata.tags.alpha.types.

Made by validation-gen from the markers there; changes to this file are lost.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from validation_gen.runtime import (
    CREATE,
    ROOT,
    SHORT_NAME,
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
    max_length,
    maximum,
    minimum,
    new_object,
    not_equal,
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

from testdata.tags.alpha.types import Name, Speed, Wrapped

KNOWN_SHORT_NAMES: Final = SHORT_NAME.known
is_short_name: Final = SHORT_NAME.learns


def check_speed(
    path: Path, value: Speed, old: Speed | None, op: Operation, errs: list[FieldError]
) -> None:
    """Speed, types.py:11."""

    # limit
    #   +k8s:optional
    #   +k8s:maximum=20
    #   +k8s:alpha(since: "1.37")=+k8s:minimum=10
    limit = value.limit
    if limit and (old is None or limit != old.limit):
        if limit < 10:
            errs.append(minimum((path, "limit"), limit, 10, level="alpha"))
        if limit > 20:
            errs.append(maximum((path, "limit"), limit, 20))


def check_name(
    path: Path, value: Name, old: Name | None, op: Operation, errs: list[FieldError]
) -> None:
    """Name, types.py:20."""

    # name
    #   +k8s:alpha(since: "1.37")=+k8s:required
    #   +k8s:format=k8s-short-name
    name = value.name
    if old is None or name != old.name:
        if not name:
            errs.append(required((path, "name"), level="alpha", short_circuit=True))
        elif name not in KNOWN_SHORT_NAMES and not is_short_name(name):
            errs.extend(SHORT_NAME.errors((path, "name"), name))

    # nick
    #   +k8s:optional
    #   +k8s:alpha=+k8s:maxLength=3
    nick = value.nick
    if nick and len(nick) > 3 and (old is None or nick != old.nick):
        errs.append(max_length((path, "nick"), 3, level="alpha"))


def check_wrapped(
    path: Path,
    value: Wrapped,
    old: Wrapped | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Wrapped, types.py:33."""

    # hosts
    #   +k8s:optional
    #   +k8s:listType=set
    #   +k8s:alpha(since: "1.37")=+k8s:eachVal=+k8s:ifEnabled(Strict)=+k8s:maxLength=3
    hosts = value.hosts
    hosts_was = None if old is None else old.hosts
    if hosts and (old is None or not same(hosts, hosts_was)):
        for hosts_i, hosts_item, _ in changed_members(hosts, hosts_was):
            on = op.options.get("Strict")
            if on is None:
                errs.append(
                    undefined_option(
                        ((path, "hosts"), hosts_i), "Strict", level="alpha"
                    )
                )
            elif on and len(hosts_item) > 3:
                errs.append(max_length(((path, "hosts"), hosts_i), 3, level="alpha"))
        if len(dict.fromkeys(hosts)) != len(hosts):
            errs.extend(duplicates((path, "hosts"), hosts))

    # letter
    #   +k8s:optional
    #   +k8s:alpha(since: "1.37")=+k8s:neq="x"
    letter = value.letter
    if letter and letter == "x" and (old is None or letter != old.letter):
        errs.append(not_equal((path, "letter"), letter, "x", level="alpha"))


def validate_name(
    obj: Name,
    old: Name | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Name; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_name(path, obj, old if request.update else None, request, errs)
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
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_speed(path, obj, old if request.update else None, request, errs)
    return errs


def validate_wrapped(
    obj: Wrapped,
    old: Wrapped | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Wrapped; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_wrapped(path, obj, old if request.update else None, request, errs)
    return errs


def read_speed(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Speed, Any] | None = None,
) -> Speed:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Speed)
    n = 0

    # limit
    if "limit" in data:
        n += 1
        v = data["limit"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.limit = v
        else:
            obj.limit = 0
            if v is not None:
                wrong_number(problems, (path, "limit"), v, "Speed", "int32")
    else:
        obj.limit = 0

    if n != len(data):
        unknown_fields(problems, path, data, ("limit",))
    return obj


def decode_speed(
    data: Any, *, path: Path = ROOT, reuse: tuple[Speed, Any] | None = None
) -> Speed:
    """JSON data as Speed; raises DecodeError with all that does not fit."""
    return decoded(read_speed, data, path, reuse, "alpha.Speed")


def encode_speed(obj: Speed) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # limit
    if obj.limit:
        data["limit"] = obj.limit

    return data


def apply_defaults_speed(obj: Speed) -> None:
    """Fill what is unset, in place."""


def read_name(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Name, Any] | None = None,
) -> Name:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Name)
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
                wrong_type(problems, (path, "name"), v, "Name", "string")
    else:
        obj.name = ""

    # nick
    if "nick" in data:
        n += 1
        v = data["nick"]
        if type(v) is str:
            obj.nick = v
        else:
            obj.nick = ""
            if v is not None:
                wrong_type(problems, (path, "nick"), v, "Name", "string")
    else:
        obj.nick = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("name", "nick"))
    return obj


def decode_name(
    data: Any, *, path: Path = ROOT, reuse: tuple[Name, Any] | None = None
) -> Name:
    """JSON data as Name; raises DecodeError with all that does not fit."""
    return decoded(read_name, data, path, reuse, "alpha.Name")


def encode_name(obj: Name) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    if obj.name:
        data["name"] = obj.name

    # nick
    if obj.nick:
        data["nick"] = obj.nick

    return data


def apply_defaults_name(obj: Name) -> None:
    """Fill what is unset, in place."""


def read_wrapped(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Wrapped, Any] | None = None,
) -> Wrapped:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Wrapped)
    n = 0

    # hosts
    if "hosts" in data:
        n += 1
        v = data["hosts"]
        if type(v) is list:
            obj.hosts = read_strings(
                v,
                (path, "hosts"),
                problems,
                reuse and reuse_part(reuse[0].hosts, reuse[1], "hosts"),
                "Wrapped",
                "string",
            )
        else:
            obj.hosts = []
            if v is not None:
                wrong_type(problems, (path, "hosts"), v, "Wrapped", "[]string")
    else:
        obj.hosts = []

    # letter
    if "letter" in data:
        n += 1
        v = data["letter"]
        if type(v) is str:
            obj.letter = v
        else:
            obj.letter = ""
            if v is not None:
                wrong_type(problems, (path, "letter"), v, "Wrapped", "string")
    else:
        obj.letter = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("hosts", "letter"))
    return obj


def decode_wrapped(
    data: Any, *, path: Path = ROOT, reuse: tuple[Wrapped, Any] | None = None
) -> Wrapped:
    """JSON data as Wrapped; raises DecodeError with all that does not fit."""
    return decoded(read_wrapped, data, path, reuse, "alpha.Wrapped")


def encode_wrapped(obj: Wrapped) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # hosts
    if obj.hosts:
        data["hosts"] = list(obj.hosts)

    # letter
    if obj.letter:
        data["letter"] = obj.letter

    return data


def apply_defaults_wrapped(obj: Wrapped) -> None:
    """Fill what is unset, in place."""


SCHEME = Scheme(
    [
        Kind(
            "tags.example.com",
            "",
            "Name",
            Name,
            decode_name,
            encode_name,
            apply_defaults_name,
            validate_name,
            subresources=("/",),
            go_type="*alpha.Name",
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
            go_type="*alpha.Speed",
        ),
        Kind(
            "tags.example.com",
            "",
            "Wrapped",
            Wrapped,
            decode_wrapped,
            encode_wrapped,
            apply_defaults_wrapped,
            validate_wrapped,
            subresources=("/",),
            options=frozenset(("Strict",)),
            go_type="*alpha.Wrapped",
        ),
    ]
)

DECLARED_RULES: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "Name": (
        ("name", "FieldValueRequired", "", "alpha"),
        ("name", "FieldValueInvalid", "format=k8s-short-name", ""),
        ("nick", "FieldValueTooLong", "maxLength", "alpha"),
    ),
    "Speed": (
        ("limit", "FieldValueInvalid", "minimum", "alpha"),
        ("limit", "FieldValueInvalid", "maximum", ""),
    ),
    "Wrapped": (
        ("hosts[*]", "FieldValueTooLong", "maxLength", "alpha"),
        ("hosts[*]", "FieldValueDuplicate", "", ""),
        ("letter", "FieldValueInvalid", "neq", "alpha"),
    ),
}

__all__ = [
    "DECLARED_RULES",
    "SCHEME",
    "apply_defaults_name",
    "apply_defaults_speed",
    "apply_defaults_wrapped",
    "check_name",
    "check_speed",
    "check_wrapped",
    "decode_name",
    "decode_speed",
    "decode_wrapped",
    "encode_name",
    "encode_speed",
    "encode_wrapped",
    "read_name",
    "read_speed",
    "read_wrapped",
    "validate_name",
    "validate_speed",
    "validate_wrapped",
]
