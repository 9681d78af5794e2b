"""Validators, codecs and defaults of testdata.tags.composition_read_only.types.

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
    changed_members,
    decoded,
    duplicates,
    max_length,
    new_object,
    operation,
    read_objects,
    read_strings,
    reuse_part,
    same,
    same_data,
    unknown_fields,
    wrong_type,
)

from testdata.tags.composition_library.types import Meta, Name
from testdata.tags.composition_library.types_gen import (
    check_meta,
    check_name,
    encode_meta,
    encode_note,
    read_meta,
    read_note,
)
from testdata.tags.composition_read_only.types import Derived, Thing


def check_thing(
    path: Path, value: Thing, old: Thing | None, op: Operation, errs: list[FieldError]
) -> None:
    """Thing, types.py:11."""

    # meta
    #   +k8s:subfield(name)=+k8s:maxLength=3
    meta = value.meta
    meta_was = None if old is None else old.meta
    if old is None or (
        meta is not meta_was and meta != meta_was and not same(meta, meta_was)
    ):
        meta_name = meta.name
        meta_name_was = None if meta_was is None else meta_was.name
        if (
            (meta_was is None or meta_name != meta_name_was)
            and meta_name
            and len(meta_name) > 3
        ):
            errs.append(max_length(((path, "meta"), "name"), 3))
        check_meta((path, "meta"), meta, meta_was, op, errs)

    # names
    #   +k8s:optional
    #   +k8s:listType=set
    names = value.names
    names_was = None if old is None else old.names
    if names and (old is None or not same(names, names_was)):
        if len(dict.fromkeys(names)) != len(names):
            errs.extend(duplicates((path, "names"), names, as_json=True))
        for names_i, names_item, _ in changed_members(names, names_was):
            check_name(((path, "names"), names_i), names_item, None, op, errs)


def check_derived(
    path: Path,
    value: Derived,
    old: Derived | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Derived, types.py:23."""

    # meta
    meta = value.meta
    meta_was = None if old is None else old.meta
    if old is None or (
        meta is not meta_was and meta != meta_was and not same(meta, meta_was)
    ):
        check_meta(path or (None, "composition_library.Meta"), meta, meta_was, op, errs)


def validate_derived(
    obj: Derived,
    old: Derived | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Derived; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_derived(path, obj, old if request.update else None, request, errs)
    return errs


def validate_thing(
    obj: Thing,
    old: Thing | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Thing; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_thing(path, obj, old if request.update else None, request, errs)
    return errs


def read_thing(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Thing, Any] | None = None,
) -> Thing:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Thing)
    n = 0
    v: Any

    # meta
    v = NO_FIELDS
    if "meta" in data:
        n += 1
        v = data["meta"]
        if type(v) is not dict:
            v = as_object(
                v, (path, "meta"), problems, "Thing", "composition_library.Meta"
            )
    obj.meta = read_meta(
        v,
        (path, "meta"),
        problems,
        reuse and reuse_part(reuse[0].meta, reuse[1], "meta"),
    )

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
                "Thing",
                "composition_library.Name",
            )
        else:
            obj.names = []
            if v is not None:
                wrong_type(
                    problems, (path, "names"), v, "Thing", "[]composition_library.Name"
                )
    else:
        obj.names = []

    # note
    v = NO_FIELDS
    if "note" in data:
        n += 1
        v = data["note"]
        if type(v) is not dict:
            v = as_object(
                v, (path, "note"), problems, "Thing", "composition_library.Note"
            )
    obj.note = read_note(
        v,
        (path, "note"),
        problems,
        reuse and reuse_part(reuse[0].note, reuse[1], "note"),
    )

    if n != len(data):
        unknown_fields(problems, path, data, ("meta", "names", "note"))
    return obj


def decode_thing(
    data: Any, *, path: Path = ROOT, reuse: tuple[Thing, Any] | None = None
) -> Thing:
    """JSON data as Thing; raises DecodeError with all that does not fit."""
    return decoded(read_thing, data, path, reuse, "composition_read_only.Thing")


def encode_thing(obj: Thing) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # meta
    if inner := encode_meta(obj.meta):
        data["meta"] = inner

    # names
    if obj.names:
        data["names"] = list(obj.names)

    # note
    if inner := encode_note(obj.note):
        data["note"] = inner

    return data


def apply_defaults_thing(obj: Thing) -> None:
    """Fill what is unset, in place."""


def read_derived(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Derived, Any] | None = None,
) -> Derived:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Derived)
    n = 1  # required names are taken to be there until one is not

    # meta
    obj.meta = new_object(Meta)

    # name
    if "name" in data:
        v = data["name"]
        if type(v) is str:
            obj.meta.name = Name(v)
        else:
            obj.meta.name = Name("")
            if v is not None:
                wrong_type(
                    problems, (path, "name"), v, "Derived", "composition_library.Name"
                )
    else:
        n -= 1
        obj.meta.name = Name("")

    # notes
    if "notes" in data:
        n += 1
        v = data["notes"]
        if type(v) is list:
            obj.meta.notes = read_objects(
                v,
                (path, "notes"),
                problems,
                reuse and reuse_part(reuse[0].meta.notes, reuse[1], "notes"),
                read_note,
                "Derived",
                "composition_library.Note",
            )
        else:
            obj.meta.notes = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "notes"),
                    v,
                    "Derived",
                    "[]composition_library.Note",
                )
    else:
        obj.meta.notes = []

    if n != len(data):
        unknown_fields(problems, path, data, ("name", "notes"))
    return obj


def decode_derived(
    data: Any, *, path: Path = ROOT, reuse: tuple[Derived, Any] | None = None
) -> Derived:
    """JSON data as Derived; raises DecodeError with all that does not fit."""
    return decoded(read_derived, data, path, reuse, "composition_read_only.Derived")


def encode_derived(obj: Derived) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    if obj.meta.name:
        data["name"] = obj.meta.name

    # notes
    if obj.meta.notes:
        data["notes"] = [encode_note(x) for x in obj.meta.notes]

    return data


def apply_defaults_derived(obj: Derived) -> None:
    """Fill what is unset, in place."""


SCHEME = Scheme(
    [
        Kind(
            "tags.example.com",
            "",
            "Derived",
            Derived,
            decode_derived,
            encode_derived,
            apply_defaults_derived,
            validate_derived,
            subresources=("/",),
            go_type="*composition_read_only.Derived",
        ),
        Kind(
            "tags.example.com",
            "",
            "Thing",
            Thing,
            decode_thing,
            encode_thing,
            apply_defaults_thing,
            validate_thing,
            subresources=("/",),
            go_type="*composition_read_only.Thing",
        ),
    ]
)

DECLARED_RULES: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "Derived": (),
    "Thing": (
        ("meta.name", "FieldValueTooLong", "maxLength", ""),
        ("names[*]", "FieldValueDuplicate", "", ""),
    ),
}

__all__ = [
    "DECLARED_RULES",
    "SCHEME",
    "apply_defaults_derived",
    "apply_defaults_thing",
    "check_derived",
    "check_thing",
    "decode_derived",
    "decode_thing",
    "encode_derived",
    "encode_thing",
    "read_derived",
    "read_thing",
    "validate_derived",
    "validate_thing",
]
