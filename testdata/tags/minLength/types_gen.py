"""Validators, codecs and defaults of testdata.tags.minLength.types.

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
    added_keys,
    changed_values,
    decoded,
    decoded_value,
    min_length,
    new_object,
    operation,
    read_string,
    read_string_map,
    required,
    reuse_part,
    same,
    same_data,
    unknown_fields,
    wrong_type,
)

from testdata.tags.minLength.types import Anything, Code, Country, Labels


def check_code(
    path: Path, value: Code, old: Code | None, op: Operation, errs: list[FieldError]
) -> None:
    """Code, types.py:10."""
    #   +k8s:minLength=2
    if len(value) < 2:
        errs.append(min_length(path, value, 2, as_json=True))


def check_country(
    path: Path,
    value: Country,
    old: Country | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Country, types.py:14."""

    # name
    #   +k8s:required
    #   +k8s:minLength=3
    name = value.name
    if old is None or name != old.name:
        if not name:
            errs.append(required((path, "name"), short_circuit=True))
        elif len(name) < 3:
            errs.append(min_length((path, "name"), name, 3))

    # code
    #   +k8s:optional
    #   Code: +k8s:minLength=2
    code = value.code
    if code and len(code) < 2 and (old is None or code != old.code):
        errs.append(min_length((path, "code"), code, 2, as_json=True))

    # motto
    #   +k8s:optional
    #   +k8s:minLength=1
    motto = value.motto
    if motto is not None and len(motto) < 1 and (old is None or motto != old.motto):
        errs.append(min_length((path, "motto"), motto, 1))


def check_anything(
    path: Path,
    value: Anything,
    old: Anything | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Anything, types.py:29."""
    pass


def check_labels(
    path: Path, value: Labels, old: Labels | None, op: Operation, errs: list[FieldError]
) -> None:
    """Labels, types.py:37."""

    # labels
    #   +k8s:optional
    #   +k8s:eachKey=+k8s:minLength=2
    #   +k8s:eachVal=+k8s:minLength=1
    labels = value.labels
    labels_was = None if old is None else old.labels
    if labels and (old is None or not same(labels, labels_was)):
        for labels_key in added_keys(labels, labels_was):
            if len(labels_key) < 2:
                errs.append(min_length((path, "labels"), labels_key, 2))
        for labels_key, labels_item, _ in changed_values(labels, labels_was):
            if len(labels_item) < 1:
                errs.append(
                    min_length(((path, "labels"), (labels_key,)), labels_item, 1)
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
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_anything(path, obj, old if request.update else None, request, errs)
    return errs


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


def validate_labels(
    obj: Labels,
    old: Labels | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Labels; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_labels(path, obj, old if request.update else None, request, errs)
    return errs


def decode_code(
    data: Any, *, path: Path = ROOT, reuse: tuple[Code, Any] | None = None
) -> Code:
    """JSON data as Code; raises DecodeError with all that does not fit."""
    value: Code = Code(decoded_value(read_string, data, path, "minLength.Code"))
    return value


def encode_code(obj: Code) -> Any:
    """The value as JSON data."""
    return obj


def apply_defaults_code(obj: Code) -> None:
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
            obj.code = Code("")
            if v is not None:
                wrong_type(problems, (path, "code"), v, "Country", "minLength.Code")
    else:
        obj.code = Code("")

    # motto
    if "motto" in data:
        n += 1
        v = data["motto"]
        if type(v) is str:
            obj.motto = v
        else:
            obj.motto = None
            if v is not None:
                wrong_type(problems, (path, "motto"), v, "Country", "string")
    else:
        obj.motto = None

    if n != len(data):
        unknown_fields(problems, path, data, ("name", "code", "motto"))
    return obj


def decode_country(
    data: Any, *, path: Path = ROOT, reuse: tuple[Country, Any] | None = None
) -> Country:
    """JSON data as Country; raises DecodeError with all that does not fit."""
    return decoded(read_country, data, path, reuse, "minLength.Country")


def encode_country(obj: Country) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    if obj.name:
        data["name"] = obj.name

    # code
    if obj.code:
        data["code"] = obj.code

    # motto
    if obj.motto is not None:
        data["motto"] = obj.motto

    return data


def apply_defaults_country(obj: Country) -> None:
    """Fill what is unset, in place."""


def read_anything(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Anything, Any] | None = None,
) -> Anything:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Anything)
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
                wrong_type(problems, (path, "text"), v, "Anything", "string")
    else:
        obj.text = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("text",))
    return obj


def decode_anything(
    data: Any, *, path: Path = ROOT, reuse: tuple[Anything, Any] | None = None
) -> Anything:
    """JSON data as Anything; raises DecodeError with all that does not fit."""
    return decoded(read_anything, data, path, reuse, "minLength.Anything")


def encode_anything(obj: Anything) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # text
    if obj.text:
        data["text"] = obj.text

    return data


def apply_defaults_anything(obj: Anything) -> None:
    """Fill what is unset, in place."""


def read_labels(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Labels, Any] | None = None,
) -> Labels:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Labels)
    n = 0

    # labels
    if "labels" in data:
        n += 1
        v = data["labels"]
        if type(v) is dict:
            obj.labels = read_string_map(
                v,
                (path, "labels"),
                problems,
                reuse and reuse_part(reuse[0].labels, reuse[1], "labels"),
                "Labels",
                "string",
            )
        else:
            obj.labels = {}
            if v is not None:
                wrong_type(problems, (path, "labels"), v, "Labels", "map[string]string")
    else:
        obj.labels = {}

    if n != len(data):
        unknown_fields(problems, path, data, ("labels",))
    return obj


def decode_labels(
    data: Any, *, path: Path = ROOT, reuse: tuple[Labels, Any] | None = None
) -> Labels:
    """JSON data as Labels; raises DecodeError with all that does not fit."""
    return decoded(read_labels, data, path, reuse, "minLength.Labels")


def encode_labels(obj: Labels) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # labels
    if obj.labels:
        data["labels"] = dict(obj.labels)

    return data


def apply_defaults_labels(obj: Labels) -> None:
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
            validate_anything,
            subresources=("/",),
            go_type="*minLength.Anything",
        ),
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
            go_type="*minLength.Code",
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
            go_type="*minLength.Country",
        ),
        Kind(
            "tags.example.com",
            "",
            "Labels",
            Labels,
            decode_labels,
            encode_labels,
            apply_defaults_labels,
            validate_labels,
            subresources=("/",),
            go_type="*minLength.Labels",
        ),
    ]
)

DECLARED_RULES: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "Anything": (),
    "Code": (("", "FieldValueTooShort", "minLength", ""),),
    "Country": (
        ("name", "FieldValueTooShort", "minLength", ""),
        ("name", "FieldValueRequired", "", ""),
        ("code", "FieldValueTooShort", "minLength", ""),
        ("motto", "FieldValueTooShort", "minLength", ""),
    ),
    "Labels": (
        ("labels", "FieldValueTooShort", "minLength", ""),
        ("labels[*]", "FieldValueTooShort", "minLength", ""),
    ),
}

__all__ = [
    "DECLARED_RULES",
    "SCHEME",
    "apply_defaults_anything",
    "apply_defaults_code",
    "apply_defaults_country",
    "apply_defaults_labels",
    "check_anything",
    "check_code",
    "check_country",
    "check_labels",
    "decode_anything",
    "decode_code",
    "decode_country",
    "decode_labels",
    "encode_anything",
    "encode_code",
    "encode_country",
    "encode_labels",
    "read_anything",
    "read_country",
    "read_labels",
    "validate_anything",
    "validate_code",
    "validate_country",
    "validate_labels",
]
