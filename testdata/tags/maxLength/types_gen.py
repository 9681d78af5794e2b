"""Validators, codecs and defaults of testdata.tags.maxLength.types.

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
    changed_members,
    decoded,
    decoded_value,
    duplicates,
    enum_reader,
    max_length,
    new_object,
    operation,
    read_string,
    read_strings,
    required,
    reuse_part,
    same,
    same_data,
    unknown_fields,
    wrong_type,
)

from testdata.tags.maxLength.types import Code, Country, Hosts, Size


def check_code(
    path: Path, value: Code, old: Code | None, op: Operation, errs: list[FieldError]
) -> None:
    """Code, types.py:11."""
    #   +k8s:maxLength=2
    if len(value) > 2:
        errs.append(max_length(path, 2))


def check_size(
    path: Path, value: str, old: str | None, op: Operation, errs: list[FieldError]
) -> None:
    """Size, types.py:16."""
    #   +k8s:maxLength=6
    if len(value) > 6:
        errs.append(max_length(path, 6))


def check_country(
    path: Path,
    value: Country,
    old: Country | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Country, types.py:21."""

    # name
    #   +k8s:required
    #   +k8s:maxLength=3
    name = value.name
    if old is None or name != old.name:
        if not name:
            errs.append(required((path, "name"), short_circuit=True))
        elif len(name) > 3:
            errs.append(max_length((path, "name"), 3))

    # code
    #   +k8s:optional
    #   Code: +k8s:maxLength=2
    code = value.code
    if code is not None and len(code) > 2 and (old is None or code != old.code):
        errs.append(max_length((path, "code"), 2))

    # size
    #   +k8s:optional
    #   Size: +k8s:maxLength=6
    size = value.size
    if size is not None and len(size) > 6 and (old is None or size != old.size):
        errs.append(max_length((path, "size"), 6))

    # retired
    #   +k8s:optional
    #   +k8s:maxLength=0
    retired = value.retired
    if retired and len(retired) > 0 and (old is None or retired != old.retired):
        errs.append(max_length((path, "retired"), 0))


def check_hosts(
    path: Path, value: Hosts, old: Hosts | None, op: Operation, errs: list[FieldError]
) -> None:
    """Hosts, types.py:39."""

    # hosts
    #   +k8s:optional
    #   +k8s:listType=set
    #   +k8s:eachVal=+k8s:maxLength=4
    hosts = value.hosts
    hosts_was = None if old is None else old.hosts
    if hosts and (old is None or not same(hosts, hosts_was)):
        for hosts_i, hosts_item, _ in changed_members(hosts, hosts_was):
            if len(hosts_item) > 4:
                errs.append(max_length(((path, "hosts"), hosts_i), 4))
        if len(dict.fromkeys(hosts)) != len(hosts):
            errs.extend(duplicates((path, "hosts"), hosts))


def validate_code(
    obj: Code,
    old: Code | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Code; with `old` (or op="update"), of the update from it."""
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_code(path, obj, old if request.update else None, request, errs)
    return errs


def validate_country(
    obj: Country,
    old: Country | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Country; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_country(path, obj, old if request.update else None, request, errs)
    return errs


def validate_hosts(
    obj: Hosts,
    old: Hosts | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Hosts; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_hosts(path, obj, old if request.update else None, request, errs)
    return errs


def validate_size(
    obj: str,
    old: str | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Size; with `old` (or op="update"), of the update from it."""
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_size(path, obj, old if request.update else None, request, errs)
    return errs


_SIZE_MEMBERS: Final[dict[str, Any]] = {member.value: member for member in Size}
_READ_SIZE: Final = enum_reader(_SIZE_MEMBERS)


def decode_code(
    data: Any, *, path: Path = ROOT, reuse: tuple[Code, Any] | None = None
) -> Code:
    """JSON data as Code; raises DecodeError with all that does not fit."""
    value: Code = Code(decoded_value(read_string, data, path, "maxLength.Code"))
    return value


def encode_code(obj: Code) -> Any:
    """The value as JSON data."""
    return obj


def apply_defaults_code(obj: Code) -> None:
    """Fill what is unset, in place."""


def decode_size(
    data: Any, *, path: Path = ROOT, reuse: tuple[Size, Any] | None = None
) -> Size:
    """JSON data as Size; raises DecodeError with all that does not fit."""
    value: Size = decoded_value(_READ_SIZE, data, path, "maxLength.Size")
    return value


def encode_size(obj: Size) -> Any:
    """The value as JSON data."""
    return str(obj)


def apply_defaults_size(obj: Size) -> None:
    """Fill what is unset, in place."""


def read_country(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Country, Any] | None = None,
) -> Country:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Country)
    n = 1  # required names are taken to be there until one is not

    # name
    if "name" in data:
        v = data["name"]
        if type(v) is str:
            obj.name = v
        else:
            obj.name = ""
            if v is not None:
                wrong_type(problems, (path, "name"), v, "Country", "string")
    else:
        n -= 1
        obj.name = ""

    # code
    if "code" in data:
        n += 1
        v = data["code"]
        if type(v) is str:
            obj.code = Code(v)
        else:
            obj.code = None
            if v is not None:
                wrong_type(problems, (path, "code"), v, "Country", "maxLength.Code")
    else:
        obj.code = None

    # size
    if "size" in data:
        n += 1
        v = data["size"]
        if type(v) is str:
            obj.size = _SIZE_MEMBERS.get(v, v)
        else:
            obj.size = None
            if v is not None:
                wrong_type(problems, (path, "size"), v, "Country", "maxLength.Size")
    else:
        obj.size = None

    # retired
    if "retired" in data:
        n += 1
        v = data["retired"]
        if type(v) is str:
            obj.retired = v
        else:
            obj.retired = ""
            if v is not None:
                wrong_type(problems, (path, "retired"), v, "Country", "string")
    else:
        obj.retired = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("name", "code", "size", "retired"))
    return obj


def decode_country(
    data: Any, *, path: Path = ROOT, reuse: tuple[Country, Any] | None = None
) -> Country:
    """JSON data as Country; raises DecodeError with all that does not fit."""
    return decoded(read_country, data, path, reuse, "maxLength.Country")


def encode_country(obj: Country) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    if obj.name:
        data["name"] = obj.name

    # code
    if obj.code is not None:
        data["code"] = obj.code

    # size
    if obj.size is not None:
        data["size"] = str(obj.size)

    # retired
    if obj.retired:
        data["retired"] = obj.retired

    return data


def apply_defaults_country(obj: Country) -> None:
    """Fill what is unset, in place."""


def read_hosts(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Hosts, Any] | None = None,
) -> Hosts:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Hosts)
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
                "Hosts",
                "string",
            )
        else:
            obj.hosts = []
            if v is not None:
                wrong_type(problems, (path, "hosts"), v, "Hosts", "[]string")
    else:
        obj.hosts = []

    if n != len(data):
        unknown_fields(problems, path, data, ("hosts",))
    return obj


def decode_hosts(
    data: Any, *, path: Path = ROOT, reuse: tuple[Hosts, Any] | None = None
) -> Hosts:
    """JSON data as Hosts; raises DecodeError with all that does not fit."""
    return decoded(read_hosts, data, path, reuse, "maxLength.Hosts")


def encode_hosts(obj: Hosts) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # hosts
    if obj.hosts:
        data["hosts"] = list(obj.hosts)

    return data


def apply_defaults_hosts(obj: Hosts) -> None:
    """Fill what is unset, in place."""


SCHEME = Scheme(
    [
        Kind(
            "tags.example.com",
            "",
            "Code",
            Code,
            decode_code,
            encode_code,
            apply_defaults_code,
            validate_code,
            subresources=("/",),
            go_type="*maxLength.Code",
        ),
        Kind(
            "tags.example.com",
            "",
            "Country",
            Country,
            decode_country,
            encode_country,
            apply_defaults_country,
            validate_country,
            subresources=("/",),
            go_type="*maxLength.Country",
        ),
        Kind(
            "tags.example.com",
            "",
            "Hosts",
            Hosts,
            decode_hosts,
            encode_hosts,
            apply_defaults_hosts,
            validate_hosts,
            subresources=("/",),
            go_type="*maxLength.Hosts",
        ),
        Kind(
            "tags.example.com",
            "",
            "Size",
            Size,
            decode_size,
            encode_size,
            apply_defaults_size,
            validate_size,
            subresources=("/",),
            go_type="*maxLength.Size",
        ),
    ]
)

DECLARED_RULES: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "Code": (("", "FieldValueTooLong", "maxLength", ""),),
    "Country": (
        ("name", "FieldValueTooLong", "maxLength", ""),
        ("name", "FieldValueRequired", "", ""),
        ("code", "FieldValueTooLong", "maxLength", ""),
        ("size", "FieldValueTooLong", "maxLength", ""),
        ("retired", "FieldValueTooLong", "maxLength", ""),
    ),
    "Hosts": (
        ("hosts[*]", "FieldValueTooLong", "maxLength", ""),
        ("hosts[*]", "FieldValueDuplicate", "", ""),
    ),
    "Size": (("", "FieldValueTooLong", "maxLength", ""),),
}

__all__ = [
    "DECLARED_RULES",
    "SCHEME",
    "apply_defaults_code",
    "apply_defaults_country",
    "apply_defaults_hosts",
    "apply_defaults_size",
    "check_code",
    "check_country",
    "check_hosts",
    "check_size",
    "decode_code",
    "decode_country",
    "decode_hosts",
    "decode_size",
    "encode_code",
    "encode_country",
    "encode_hosts",
    "encode_size",
    "read_country",
    "read_hosts",
    "validate_code",
    "validate_country",
    "validate_hosts",
    "validate_size",
]
