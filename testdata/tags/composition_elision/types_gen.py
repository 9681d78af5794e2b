"""Validators, codecs and defaults of testdata.tags.composition_elision.types.

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
    max_items,
    missing_items,
    new_object,
    operation,
    read_list,
    read_object_map,
    read_objects,
    read_string,
    required,
    reuse_part,
    same,
    same_data,
    unknown_fields,
    wrong_number,
    wrong_type,
)

from testdata.tags.composition_elision.types import (
    Anything,
    Checked,
    Deep,
    Noted,
    Plain,
)


def check_noted(
    path: Path, value: Noted, old: Noted | None, op: Operation, errs: list[FieldError]
) -> None:
    """Noted, types.py:30."""
    pass


def check_checked(
    path: Path,
    value: Checked,
    old: Checked | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Checked, types.py:39."""

    # name
    #   +k8s:required
    name = value.name
    if not name and (old is None or name != old.name):
        errs.append(required((path, "name"), short_circuit=True))

    # pointers
    #   +k8s:optional
    #   +k8s:listType=atomic
    #   +k8s:maxItems=1
    pointers = value.pointers
    pointers_was = None if old is None else old.pointers
    if pointers and (old is None or not same(pointers, pointers_was)):
        if None in pointers:
            errs.extend(missing_items((path, "pointers"), pointers, short_circuit=True))
        if len(pointers) > 1:
            errs.append(
                max_items((path, "pointers"), len(pointers), 1, short_circuit=True)
            )


def validate_anything(
    obj: Anything,
    old: Anything | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Anything; with `old` (or op="update"), of the update from it."""
    return []


def validate_checked(
    obj: Checked,
    old: Checked | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Checked; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_checked(path, obj, old if request.update else None, request, errs)
    return errs


def validate_deep(
    obj: Deep,
    old: Deep | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Deep; with `old` (or op="update"), of the update from it."""
    return []


def validate_noted(
    obj: Noted,
    old: Noted | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Noted; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_noted(path, obj, old if request.update else None, request, errs)
    return errs


def validate_plain(
    obj: Plain,
    old: Plain | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Plain; with `old` (or op="update"), of the update from it."""
    return []


def decode_anything(
    data: Any, *, path: Path = ROOT, reuse: tuple[Anything, Any] | None = None
) -> Anything:
    """JSON data as Anything; raises DecodeError with all that does not fit."""
    value: Anything = Anything(
        decoded_value(read_string, data, path, "composition_elision.Anything")
    )
    return value


def encode_anything(obj: Anything) -> Any:
    """The value as JSON data."""
    return obj


def apply_defaults_anything(obj: Anything) -> None:
    """Fill what is unset, in place."""


def read_plain(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Plain, Any] | None = None,
) -> Plain:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Plain)
    n = 0

    # text
    if "text" in data:
        n += 1
        v = data["text"]
        if type(v) is str:
            obj.text = v
        else:
            obj.text = ""
            if v is not None:
                wrong_type(problems, (path, "text"), v, "Plain", "string")
    else:
        obj.text = ""

    # number
    if "number" in data:
        n += 1
        v = data["number"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.number = v
        else:
            obj.number = None
            if v is not None:
                wrong_number(problems, (path, "number"), v, "Plain", "int32")
    else:
        obj.number = None

    # pointers
    if "pointers" in data:
        n += 1
        v = data["pointers"]
        if type(v) is list:
            obj.pointers = read_list(
                v,
                (path, "pointers"),
                problems,
                reuse and reuse_part(reuse[0].pointers, reuse[1], "pointers"),
                read_string,
                "Plain",
                "string",
                optional=True,
            )
        else:
            obj.pointers = []
            if v is not None:
                wrong_type(problems, (path, "pointers"), v, "Plain", "[]*string")
    else:
        obj.pointers = []

    if n != len(data):
        unknown_fields(problems, path, data, ("text", "number", "pointers"))
    return obj


def decode_plain(
    data: Any, *, path: Path = ROOT, reuse: tuple[Plain, Any] | None = None
) -> Plain:
    """JSON data as Plain; raises DecodeError with all that does not fit."""
    return decoded(read_plain, data, path, reuse, "composition_elision.Plain")


def encode_plain(obj: Plain) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # text
    if obj.text:
        data["text"] = obj.text

    # number
    if obj.number is not None:
        data["number"] = obj.number

    # pointers
    if obj.pointers:
        data["pointers"] = list(obj.pointers)

    return data


def apply_defaults_plain(obj: Plain) -> None:
    """Fill what is unset, in place."""


def read_deep(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Deep, Any] | None = None,
) -> Deep:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Deep)
    n = 0
    v: Any

    # plain
    v = NO_FIELDS
    if "plain" in data:
        n += 1
        v = data["plain"]
        if type(v) is not dict:
            v = as_object(
                v, (path, "plain"), problems, "Deep", "composition_elision.Plain"
            )
    obj.plain = read_plain(
        v,
        (path, "plain"),
        problems,
        reuse and reuse_part(reuse[0].plain, reuse[1], "plain"),
    )

    # plains
    if "plains" in data:
        n += 1
        v = data["plains"]
        if type(v) is list:
            obj.plains = read_objects(
                v,
                (path, "plains"),
                problems,
                reuse and reuse_part(reuse[0].plains, reuse[1], "plains"),
                read_plain,
                "Deep",
                "composition_elision.Plain",
            )
        else:
            obj.plains = []
            if v is not None:
                wrong_type(
                    problems, (path, "plains"), v, "Deep", "[]composition_elision.Plain"
                )
    else:
        obj.plains = []

    # by_name
    if "byName" in data:
        n += 1
        v = data["byName"]
        if type(v) is dict:
            obj.by_name = read_object_map(
                v,
                (path, "byName"),
                problems,
                reuse and reuse_part(reuse[0].by_name, reuse[1], "byName"),
                read_plain,
                "Deep",
                "composition_elision.Plain",
            )
        else:
            obj.by_name = {}
            if v is not None:
                wrong_type(
                    problems,
                    (path, "byName"),
                    v,
                    "Deep",
                    "map[composition_elision.Anything]composition_elision.Plain",
                )
    else:
        obj.by_name = {}

    if n != len(data):
        unknown_fields(problems, path, data, ("plain", "plains", "byName"))
    return obj


def decode_deep(
    data: Any, *, path: Path = ROOT, reuse: tuple[Deep, Any] | None = None
) -> Deep:
    """JSON data as Deep; raises DecodeError with all that does not fit."""
    return decoded(read_deep, data, path, reuse, "composition_elision.Deep")


def encode_deep(obj: Deep) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # plain
    if inner := encode_plain(obj.plain):
        data["plain"] = inner

    # plains
    if obj.plains:
        data["plains"] = [encode_plain(x) for x in obj.plains]

    # by_name
    if obj.by_name:
        data["byName"] = {k: encode_plain(x) for k, x in obj.by_name.items()}

    return data


def apply_defaults_deep(obj: Deep) -> None:
    """Fill what is unset, in place."""


def read_noted(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Noted, Any] | None = None,
) -> Noted:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Noted)
    n = 0
    v: Any

    # count
    if "count" in data:
        n += 1
        v = data["count"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.count = v
        else:
            obj.count = 0
            if v is not None:
                wrong_number(problems, (path, "count"), v, "Noted", "int32")
    else:
        obj.count = 0

    # deep
    v = NO_FIELDS
    if "deep" in data:
        n += 1
        v = data["deep"]
        if type(v) is not dict:
            v = as_object(
                v, (path, "deep"), problems, "Noted", "composition_elision.Deep"
            )
    obj.deep = read_deep(
        v,
        (path, "deep"),
        problems,
        reuse and reuse_part(reuse[0].deep, reuse[1], "deep"),
    )

    if n != len(data):
        unknown_fields(problems, path, data, ("count", "deep"))
    return obj


def decode_noted(
    data: Any, *, path: Path = ROOT, reuse: tuple[Noted, Any] | None = None
) -> Noted:
    """JSON data as Noted; raises DecodeError with all that does not fit."""
    return decoded(read_noted, data, path, reuse, "composition_elision.Noted")


def encode_noted(obj: Noted) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # count
    if obj.count:
        data["count"] = obj.count

    # deep
    if inner := encode_deep(obj.deep):
        data["deep"] = inner

    return data


def apply_defaults_noted(obj: Noted) -> None:
    """Fill what is unset, in place."""


def read_checked(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Checked, Any] | None = None,
) -> Checked:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Checked)
    n = 1  # required names are taken to be there until one is not

    # name
    if "name" in data:
        v = data["name"]
        if type(v) is str:
            obj.name = v
        else:
            obj.name = ""
            if v is not None:
                wrong_type(problems, (path, "name"), v, "Checked", "string")
    else:
        n -= 1
        obj.name = ""

    # deep
    if "deep" in data:
        n += 1
        v = data["deep"]
        if type(v) is dict:
            obj.deep = read_deep(
                v,
                (path, "deep"),
                problems,
                reuse and reuse_part(reuse[0].deep, reuse[1], "deep"),
            )
        else:
            obj.deep = None
            if v is not None:
                wrong_type(
                    problems, (path, "deep"), v, "Checked", "composition_elision.Deep"
                )
    else:
        obj.deep = None

    # pointers
    if "pointers" in data:
        n += 1
        v = data["pointers"]
        if type(v) is list:
            obj.pointers = read_objects(
                v,
                (path, "pointers"),
                problems,
                reuse and reuse_part(reuse[0].pointers, reuse[1], "pointers"),
                read_plain,
                "Checked",
                "composition_elision.Plain",
                optional=True,
            )
        else:
            obj.pointers = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "pointers"),
                    v,
                    "Checked",
                    "[]*composition_elision.Plain",
                )
    else:
        obj.pointers = []

    if n != len(data):
        unknown_fields(problems, path, data, ("name", "deep", "pointers"))
    return obj


def decode_checked(
    data: Any, *, path: Path = ROOT, reuse: tuple[Checked, Any] | None = None
) -> Checked:
    """JSON data as Checked; raises DecodeError with all that does not fit."""
    return decoded(read_checked, data, path, reuse, "composition_elision.Checked")


def encode_checked(obj: Checked) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    if obj.name:
        data["name"] = obj.name

    # deep
    if obj.deep is not None:
        data["deep"] = encode_deep(obj.deep)

    # pointers
    if obj.pointers:
        data["pointers"] = [
            None if x is None else encode_plain(x) for x in obj.pointers
        ]

    return data


def apply_defaults_checked(obj: Checked) -> None:
    """Fill what is unset, in place."""


SCHEME = Scheme(
    [
        Kind(
            "tags.example.com",
            "",
            "Anything",
            Anything,
            decode_anything,
            encode_anything,
            apply_defaults_anything,
            None,
            subresources=("/",),
            go_type="*composition_elision.Anything",
        ),
        Kind(
            "tags.example.com",
            "",
            "Checked",
            Checked,
            decode_checked,
            encode_checked,
            apply_defaults_checked,
            validate_checked,
            subresources=("/",),
            go_type="*composition_elision.Checked",
        ),
        Kind(
            "tags.example.com",
            "",
            "Deep",
            Deep,
            decode_deep,
            encode_deep,
            apply_defaults_deep,
            None,
            subresources=("/",),
            go_type="*composition_elision.Deep",
        ),
        Kind(
            "tags.example.com",
            "",
            "Noted",
            Noted,
            decode_noted,
            encode_noted,
            apply_defaults_noted,
            validate_noted,
            subresources=("/",),
            go_type="*composition_elision.Noted",
        ),
        Kind(
            "tags.example.com",
            "",
            "Plain",
            Plain,
            decode_plain,
            encode_plain,
            apply_defaults_plain,
            None,
            subresources=("/",),
            go_type="*composition_elision.Plain",
        ),
    ]
)

DECLARED_RULES: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "Anything": (),
    "Checked": (
        ("name", "FieldValueRequired", "", ""),
        ("pointers[*]", "FieldValueRequired", "", ""),
        ("pointers", "FieldValueTooMany", "maxItems", ""),
    ),
    "Deep": (),
    "Noted": (),
    "Plain": (),
}

__all__ = [
    "DECLARED_RULES",
    "SCHEME",
    "apply_defaults_anything",
    "apply_defaults_checked",
    "apply_defaults_deep",
    "apply_defaults_noted",
    "apply_defaults_plain",
    "check_checked",
    "check_noted",
    "decode_anything",
    "decode_checked",
    "decode_deep",
    "decode_noted",
    "decode_plain",
    "encode_anything",
    "encode_checked",
    "encode_deep",
    "encode_noted",
    "encode_plain",
    "read_checked",
    "read_deep",
    "read_noted",
    "read_plain",
    "validate_anything",
    "validate_checked",
    "validate_deep",
    "validate_noted",
    "validate_plain",
]
