"""Validators, codecs and defaults of testdata.tags.unionDiscriminator.types.

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
    discriminated_union_errors,
    enum_reader,
    new_object,
    not_supported,
    operation,
    read_strings,
    required,
    reuse_part,
    same_data,
    union_error,
    unknown_fields,
    wrong_number,
    wrong_type,
)

from testdata.tags.unionDiscriminator.types import Source, Two, Type

TYPE_VALUES: Final = ("Files", "Git", "Other")
IN_TYPE: Final[frozenset[str]] = frozenset(map(Type, TYPE_VALUES))
SOURCE_MEMBERS: Final = (("git", "Git"), ("paths", "Files"))
SOURCE_EXPECTED: Final = {"Git": (True, False), "Files": (False, True)}
TWO_MEMBERS: Final = (("fixed", "Fixed"), ("share", "Share"))
TWO_EXPECTED: Final = {"Fixed": (True, False), "Share": (False, True)}
TWO_MEMBERS_2: Final = ("a", "b")


def check_type(
    path: Path, value: str, old: str | None, op: Operation, errs: list[FieldError]
) -> None:
    """Type, types.py:14."""
    #   +k8s:enum
    if value not in IN_TYPE:
        errs.append(not_supported(path, value, TYPE_VALUES, as_json=True))


def check_source(
    path: Path, value: Source, old: Source | None, op: Operation, errs: list[FieldError]
) -> None:
    """Source, types.py:21."""
    #   +k8s:unionMember
    is_set = (value.git is not None, bool(value.paths))
    if is_set != SOURCE_EXPECTED.get(value.type, (False, False)) and (
        old is None
        or value.type != old.type
        or is_set != (old.git is not None, bool(old.paths))
    ):
        errs.extend(
            discriminated_union_errors(path, "type", value.type, SOURCE_MEMBERS, is_set)
        )

    # type
    #   +k8s:required
    #   +k8s:unionDiscriminator
    #   \x54ype: +k8s:enum
    type_ = value.type
    if old is None or type_ != old.type:
        if not type_:
            errs.append(required((path, "type"), short_circuit=True))
        elif type_ not in IN_TYPE:
            errs.append(not_supported((path, "type"), type_, TYPE_VALUES, as_json=True))


def check_two(
    path: Path, value: Two, old: Two | None, op: Operation, errs: list[FieldError]
) -> None:
    """Two, types.py:37."""
    #   +k8s:unionMember(union: "size")
    is_set2 = (bool(value.a), bool(value.b))
    if sum(is_set2) != 1 and (old is None or is_set2 != (bool(old.a), bool(old.b))):
        errs.append(union_error(path, TWO_MEMBERS_2, is_set2))
    is_set = (value.fixed is not None, value.share is not None)
    if is_set != TWO_EXPECTED.get(value.size_type, (False, False)) and (
        old is None
        or value.size_type != old.size_type
        or is_set != (old.fixed is not None, old.share is not None)
    ):
        errs.extend(
            discriminated_union_errors(
                path, "sizeType", value.size_type, TWO_MEMBERS, is_set
            )
        )


def validate_source(
    obj: Source,
    old: Source | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Source; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_source(path, obj, old if request.update else None, request, errs)
    return errs


def validate_two(
    obj: Two,
    old: Two | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Two; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_two(path, obj, old if request.update else None, request, errs)
    return errs


def validate_type(
    obj: str,
    old: str | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Type; with `old` (or op="update"), of the update from it."""
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_type(path, obj, old if request.update else None, request, errs)
    return errs


_TYPE_MEMBERS: Final[dict[str, Any]] = {member.value: member for member in Type}
_READ_TYPE: Final = enum_reader(_TYPE_MEMBERS)


def decode_type(
    data: Any, *, path: Path = ROOT, reuse: tuple[Type, Any] | None = None
) -> Type:
    """JSON data as Type; raises DecodeError with all that does not fit."""
    value: Type = decoded_value(_READ_TYPE, data, path, "unionDiscriminator.Type")
    return value


def encode_type(obj: Type) -> Any:
    """The value as JSON data."""
    return str(obj)


def apply_defaults_type(obj: Type) -> None:
    """Fill what is unset, in place."""


def read_source(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Source, Any] | None = None,
) -> Source:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Source)
    n = 1  # required names are taken to be there until one is not

    # type
    if "type" in data:
        v = data["type"]
        if type(v) is str:
            obj.type = _TYPE_MEMBERS.get(v, v)
        else:
            obj.type = ""
            if v is not None:
                wrong_type(
                    problems, (path, "type"), v, "Source", "unionDiscriminator.Type"
                )
    else:
        n -= 1
        obj.type = ""

    # git
    if "git" in data:
        n += 1
        v = data["git"]
        if type(v) is str:
            obj.git = v
        else:
            obj.git = None
            if v is not None:
                wrong_type(problems, (path, "git"), v, "Source", "string")
    else:
        obj.git = None

    # paths
    if "paths" in data:
        n += 1
        v = data["paths"]
        if type(v) is list:
            obj.paths = read_strings(
                v,
                (path, "paths"),
                problems,
                reuse and reuse_part(reuse[0].paths, reuse[1], "paths"),
                "Source",
                "string",
            )
        else:
            obj.paths = []
            if v is not None:
                wrong_type(problems, (path, "paths"), v, "Source", "[]string")
    else:
        obj.paths = []

    if n != len(data):
        unknown_fields(problems, path, data, ("type", "git", "paths"))
    return obj


def decode_source(
    data: Any, *, path: Path = ROOT, reuse: tuple[Source, Any] | None = None
) -> Source:
    """JSON data as Source; raises DecodeError with all that does not fit."""
    return decoded(read_source, data, path, reuse, "unionDiscriminator.Source")


def encode_source(obj: Source) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # type
    if obj.type:
        data["type"] = str(obj.type)

    # git
    if obj.git is not None:
        data["git"] = obj.git

    # paths
    if obj.paths:
        data["paths"] = list(obj.paths)

    return data


def apply_defaults_source(obj: Source) -> None:
    """Fill what is unset, in place."""


def read_two(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Two, Any] | None = None,
) -> Two:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Two)
    n = 0

    # size_type
    if "sizeType" in data:
        n += 1
        v = data["sizeType"]
        if type(v) is str:
            obj.size_type = v
        else:
            obj.size_type = ""
            if v is not None:
                wrong_type(problems, (path, "sizeType"), v, "Two", "string")
    else:
        obj.size_type = ""

    # fixed
    if "fixed" in data:
        n += 1
        v = data["fixed"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.fixed = v
        else:
            obj.fixed = None
            if v is not None:
                wrong_number(problems, (path, "fixed"), v, "Two", "int32")
    else:
        obj.fixed = None

    # share
    if "share" in data:
        n += 1
        v = data["share"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.share = v
        else:
            obj.share = None
            if v is not None:
                wrong_number(problems, (path, "share"), v, "Two", "int32")
    else:
        obj.share = None

    # a
    if "a" in data:
        n += 1
        v = data["a"]
        if type(v) is str:
            obj.a = v
        else:
            obj.a = ""
            if v is not None:
                wrong_type(problems, (path, "a"), v, "Two", "string")
    else:
        obj.a = ""

    # b
    if "b" in data:
        n += 1
        v = data["b"]
        if type(v) is str:
            obj.b = v
        else:
            obj.b = ""
            if v is not None:
                wrong_type(problems, (path, "b"), v, "Two", "string")
    else:
        obj.b = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("sizeType", "fixed", "share", "a", "b"))
    return obj


def decode_two(
    data: Any, *, path: Path = ROOT, reuse: tuple[Two, Any] | None = None
) -> Two:
    """JSON data as Two; raises DecodeError with all that does not fit."""
    return decoded(read_two, data, path, reuse, "unionDiscriminator.Two")


def encode_two(obj: Two) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # size_type
    if obj.size_type:
        data["sizeType"] = obj.size_type

    # fixed
    if obj.fixed is not None:
        data["fixed"] = obj.fixed

    # share
    if obj.share is not None:
        data["share"] = obj.share

    # a
    if obj.a:
        data["a"] = obj.a

    # b
    if obj.b:
        data["b"] = obj.b

    return data


def apply_defaults_two(obj: Two) -> None:
    """Fill what is unset, in place."""


SCHEME = Scheme(
    [
        Kind(
            "tags.example.com",
            "v1beta1",
            "Source",
            Source,
            decode_source,
            encode_source,
            apply_defaults_source,
            validate_source,
            subresources=("/",),
            go_type="*unionDiscriminator.Source",
        ),
        Kind(
            "tags.example.com",
            "v1beta1",
            "Two",
            Two,
            decode_two,
            encode_two,
            apply_defaults_two,
            validate_two,
            subresources=("/",),
            go_type="*unionDiscriminator.Two",
        ),
        Kind(
            "tags.example.com",
            "v1beta1",
            "Type",
            Type,
            decode_type,
            encode_type,
            apply_defaults_type,
            validate_type,
            subresources=("/",),
            go_type="*unionDiscriminator.Type",
        ),
    ]
)

DECLARED_RULES: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "Source": (
        ("git", "FieldValueInvalid", "union", ""),
        ("paths", "FieldValueInvalid", "union", ""),
        ("type", "FieldValueRequired", "", ""),
        ("type", "FieldValueNotSupported", "", ""),
    ),
    "Two": (
        ("", "FieldValueInvalid", "union", ""),
        ("fixed", "FieldValueInvalid", "union", ""),
        ("share", "FieldValueInvalid", "union", ""),
    ),
    "Type": (("", "FieldValueNotSupported", "", ""),),
}

__all__ = [
    "DECLARED_RULES",
    "SCHEME",
    "apply_defaults_source",
    "apply_defaults_two",
    "apply_defaults_type",
    "check_source",
    "check_two",
    "check_type",
    "decode_source",
    "decode_two",
    "decode_type",
    "encode_source",
    "encode_two",
    "encode_type",
    "read_source",
    "read_two",
    "validate_source",
    "validate_two",
    "validate_type",
]
