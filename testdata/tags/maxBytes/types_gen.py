"""Validators, codecs and defaults of testdata.tags.maxBytes.types.

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
    decoded,
    decoded_value,
    max_bytes,
    max_length,
    new_object,
    operation,
    read_string,
    required,
    same_data,
    unknown_fields,
    wrong_type,
)

from testdata.tags.maxBytes.types import Letter, Note


def check_letter(
    path: Path, value: Letter, old: Letter | None, op: Operation, errs: list[FieldError]
) -> None:
    """Letter, types.py:10."""
    #   +k8s:maxBytes=1
    if len(value.encode()) > 1:
        errs.append(max_bytes(path, 1))


def check_note(
    path: Path, value: Note, old: Note | None, op: Operation, errs: list[FieldError]
) -> None:
    """Note, types.py:14."""

    # text
    #   +k8s:required
    #   +k8s:maxBytes=6
    text = value.text
    if old is None or text != old.text:
        if not text:
            errs.append(required((path, "text"), short_circuit=True))
        elif len(text.encode()) > 6:
            errs.append(max_bytes((path, "text"), 6))

    # title
    #   +k8s:optional
    #   +k8s:maxLength=3
    #   +k8s:maxBytes=6
    title = value.title
    if title is not None and (old is None or title != old.title):
        if len(title.encode()) > 6:
            errs.append(max_bytes((path, "title"), 6))
        if len(title) > 3:
            errs.append(max_length((path, "title"), 3))

    # letter
    #   +k8s:optional
    #   Letter: +k8s:maxBytes=1
    letter = value.letter
    if letter and len(letter.encode()) > 1 and (old is None or letter != old.letter):
        errs.append(max_bytes((path, "letter"), 1))


def validate_letter(
    obj: Letter,
    old: Letter | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Letter; with `old` (or op="update"), of the update from it."""
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_letter(path, obj, old if request.update else None, request, errs)
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
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_note(path, obj, old if request.update else None, request, errs)
    return errs


def decode_letter(
    data: Any, *, path: Path = ROOT, reuse: tuple[Letter, Any] | None = None
) -> Letter:
    """JSON data as Letter; raises DecodeError with all that does not fit."""
    value: Letter = Letter(decoded_value(read_string, data, path, "maxBytes.Letter"))
    return value


def encode_letter(obj: Letter) -> Any:
    """The value as JSON data."""
    return obj


def apply_defaults_letter(obj: Letter) -> None:
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
    n = 1  # required names are taken to be there until one is not

    # text
    if "text" in data:
        v = data["text"]
        if type(v) is str:
            obj.text = v
        else:
            obj.text = ""
            if v is not None:
                wrong_type(problems, (path, "text"), v, "Note", "string")
    else:
        n -= 1
        obj.text = ""

    # title
    if "title" in data:
        n += 1
        v = data["title"]
        if type(v) is str:
            obj.title = v
        else:
            obj.title = None
            if v is not None:
                wrong_type(problems, (path, "title"), v, "Note", "string")
    else:
        obj.title = None

    # letter
    if "letter" in data:
        n += 1
        v = data["letter"]
        if type(v) is str:
            obj.letter = Letter(v)
        else:
            obj.letter = Letter("")
            if v is not None:
                wrong_type(problems, (path, "letter"), v, "Note", "maxBytes.Letter")
    else:
        obj.letter = Letter("")

    if n != len(data):
        unknown_fields(problems, path, data, ("text", "title", "letter"))
    return obj


def decode_note(
    data: Any, *, path: Path = ROOT, reuse: tuple[Note, Any] | None = None
) -> Note:
    """JSON data as Note; raises DecodeError with all that does not fit."""
    return decoded(read_note, data, path, reuse, "maxBytes.Note")


def encode_note(obj: Note) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # text
    if obj.text:
        data["text"] = obj.text

    # title
    if obj.title is not None:
        data["title"] = obj.title

    # letter
    if obj.letter:
        data["letter"] = obj.letter

    return data


def apply_defaults_note(obj: Note) -> None:
    """Fill what is unset, in place."""


SCHEME = Scheme(
    [
        Kind(
            "tags.example.com",
            "",
            "Letter",
            Letter,
            decode_letter,
            encode_letter,
            apply_defaults_letter,
            validate_letter,
            subresources=("/",),
            go_type="*maxBytes.Letter",
        ),
        Kind(
            "tags.example.com",
            "",
            "Note",
            Note,
            decode_note,
            encode_note,
            apply_defaults_note,
            validate_note,
            subresources=("/",),
            go_type="*maxBytes.Note",
        ),
    ]
)

DECLARED_RULES: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "Letter": (("", "FieldValueTooLong", "maxBytes", ""),),
    "Note": (
        ("text", "FieldValueTooLong", "maxBytes", ""),
        ("text", "FieldValueRequired", "", ""),
        ("title", "FieldValueTooLong", "maxBytes", ""),
        ("title", "FieldValueTooLong", "maxLength", ""),
        ("letter", "FieldValueTooLong", "maxBytes", ""),
    ),
}

__all__ = [
    "DECLARED_RULES",
    "SCHEME",
    "apply_defaults_letter",
    "apply_defaults_note",
    "check_letter",
    "check_note",
    "decode_letter",
    "decode_note",
    "encode_letter",
    "encode_note",
    "read_note",
    "validate_letter",
    "validate_note",
]
