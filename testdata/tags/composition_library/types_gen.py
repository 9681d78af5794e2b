"""Validators, codecs and defaults of testdata.tags.composition_library.types.

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
    decoded,
    decoded_value,
    new_object,
    operation,
    read_objects,
    read_string,
    required,
    reuse_part,
    same_data,
    unknown_fields,
    wrong_type,
)

from testdata.tags.composition_library.types import Meta, Name, Note

KNOWN_SHORT_NAMES: Final = SHORT_NAME.known
is_short_name: Final = SHORT_NAME.learns


def check_name(
    path: Path, value: Name, old: Name | None, op: Operation, errs: list[FieldError]
) -> None:
    """Name, types.py:10."""
    #   +k8s:format=k8s-short-name
    if value not in KNOWN_SHORT_NAMES and not is_short_name(value):
        errs.extend(SHORT_NAME.errors(path, value, as_json=True))


def check_meta(
    path: Path, value: Meta, old: Meta | None, op: Operation, errs: list[FieldError]
) -> None:
    """Meta, types.py:20."""

    # name
    #   +k8s:required
    #   Name: +k8s:format=k8s-short-name
    name = value.name
    if old is None or name != old.name:
        if not name:
            errs.append(required((path, "name"), short_circuit=True))
        elif name not in KNOWN_SHORT_NAMES and not is_short_name(name):
            errs.extend(SHORT_NAME.errors((path, "name"), name, as_json=True))


def validate_meta(
    obj: Meta,
    old: Meta | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Meta; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_meta(path, obj, old if request.update else None, request, errs)
    return errs


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
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_name(path, obj, old if request.update else None, request, errs)
    return errs


def validate_note(
    obj: Note,
    old: Note | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Note; with `old` (or op="update"), of the update from it."""
    return []


def decode_name(
    data: Any, *, path: Path = ROOT, reuse: tuple[Name, Any] | None = None
) -> Name:
    """JSON data as Name; raises DecodeError with all that does not fit."""
    value: Name = Name(
        decoded_value(read_string, data, path, "composition_library.Name")
    )
    return value


def encode_name(obj: Name) -> Any:
    """The value as JSON data."""
    return obj


def apply_defaults_name(obj: Name) -> None:
    """Fill what is unset, in place."""


def read_note(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Note, Any] | None = None,
) -> Note:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Note)
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
                wrong_type(problems, (path, "text"), v, "Note", "string")
    else:
        obj.text = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("text",))
    return obj


def decode_note(
    data: Any, *, path: Path = ROOT, reuse: tuple[Note, Any] | None = None
) -> Note:
    """JSON data as Note; raises DecodeError with all that does not fit."""
    return decoded(read_note, data, path, reuse, "composition_library.Note")


def encode_note(obj: Note) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # text
    if obj.text:
        data["text"] = obj.text

    return data


def apply_defaults_note(obj: Note) -> None:
    """Fill what is unset, in place."""


def read_meta(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Meta, Any] | None = None,
) -> Meta:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Meta)
    n = 1  # required names are taken to be there until one is not

    # name
    if "name" in data:
        v = data["name"]
        if type(v) is str:
            obj.name = Name(v)
        else:
            obj.name = Name("")
            if v is not None:
                wrong_type(
                    problems, (path, "name"), v, "Meta", "composition_library.Name"
                )
    else:
        n -= 1
        obj.name = Name("")

    # notes
    if "notes" in data:
        n += 1
        v = data["notes"]
        if type(v) is list:
            obj.notes = read_objects(
                v,
                (path, "notes"),
                problems,
                reuse and reuse_part(reuse[0].notes, reuse[1], "notes"),
                read_note,
                "Meta",
                "composition_library.Note",
            )
        else:
            obj.notes = []
            if v is not None:
                wrong_type(
                    problems, (path, "notes"), v, "Meta", "[]composition_library.Note"
                )
    else:
        obj.notes = []

    if n != len(data):
        unknown_fields(problems, path, data, ("name", "notes"))
    return obj


def decode_meta(
    data: Any, *, path: Path = ROOT, reuse: tuple[Meta, Any] | None = None
) -> Meta:
    """JSON data as Meta; raises DecodeError with all that does not fit."""
    return decoded(read_meta, data, path, reuse, "composition_library.Meta")


def encode_meta(obj: Meta) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    if obj.name:
        data["name"] = obj.name

    # notes
    if obj.notes:
        data["notes"] = [encode_note(x) for x in obj.notes]

    return data


def apply_defaults_meta(obj: Meta) -> None:
    """Fill what is unset, in place."""


SCHEME = Scheme(
    [
        Kind(
            "library.example.com",
            "v1",
            "Meta",
            Meta,
            decode_meta,
            encode_meta,
            apply_defaults_meta,
            validate_meta,
            subresources=("/",),
            go_type="*composition_library.Meta",
        ),
        Kind(
            "library.example.com",
            "v1",
            "Name",
            Name,
            decode_name,
            encode_name,
            apply_defaults_name,
            validate_name,
            subresources=("/",),
            go_type="*composition_library.Name",
        ),
        Kind(
            "library.example.com",
            "v1",
            "Note",
            Note,
            decode_note,
            encode_note,
            apply_defaults_note,
            None,
            subresources=("/",),
            go_type="*composition_library.Note",
        ),
    ]
)

DECLARED_RULES: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "Meta": (
        ("name", "FieldValueRequired", "", ""),
        ("name", "FieldValueInvalid", "format=k8s-short-name", ""),
    ),
    "Name": (("", "FieldValueInvalid", "format=k8s-short-name", ""),),
    "Note": (),
}

__all__ = [
    "DECLARED_RULES",
    "SCHEME",
    "apply_defaults_meta",
    "apply_defaults_name",
    "apply_defaults_note",
    "check_meta",
    "check_name",
    "decode_meta",
    "decode_name",
    "decode_note",
    "encode_meta",
    "encode_name",
    "encode_note",
    "read_meta",
    "read_note",
    "validate_meta",
    "validate_name",
    "validate_note",
]
