"""Validators, codecs and defaults of testdata.tags.subfield.types.

Made by validation-gen from the markers there; changes to this file are lost.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from validation_gen.runtime import (
    CREATE,
    NO_FIELDS,
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
    as_object,
    changed_members,
    decoded,
    duplicates,
    max_items,
    max_length,
    maximum,
    min_length,
    minimum,
    new_object,
    operation,
    read_strings,
    required,
    reuse_part,
    same,
    same_data,
    unknown_fields,
    wrong_number,
    wrong_type,
)

from testdata.tags.subfield.types import Identity, Meta, Strict, Thing, Typed

KNOWN_SHORT_NAMES: Final = SHORT_NAME.known
is_short_name: Final = SHORT_NAME.learns


def check_identity(
    path: Path,
    value: Identity,
    old: Identity | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Identity, types.py:11."""

    # uid
    #   +k8s:required
    uid = value.uid
    if not uid and (old is None or uid != old.uid):
        errs.append(required((path, "uid"), short_circuit=True))


def check_meta(
    path: Path, value: Meta, old: Meta | None, op: Operation, errs: list[FieldError]
) -> None:
    """Meta, types.py:17."""

    # name
    #   +k8s:optional
    #   +k8s:maxLength=6
    name = value.name
    if name and len(name) > 6 and (old is None or name != old.name):
        errs.append(max_length((path, "name"), 6))

    # zone
    #   +k8s:required
    zone = value.zone
    if not zone and (old is None or zone != old.zone):
        errs.append(required((path, "zone"), short_circuit=True))

    # finalizers
    #   +k8s:optional
    #   +k8s:listType=set
    #   +k8s:maxItems=2
    finalizers = value.finalizers
    finalizers_was = None if old is None else old.finalizers
    if finalizers and (old is None or not same(finalizers, finalizers_was)):
        if len(finalizers) > 2:
            errs.append(
                max_items((path, "finalizers"), len(finalizers), 2, short_circuit=True)
            )
        elif len(dict.fromkeys(finalizers)) != len(finalizers):
            errs.extend(duplicates((path, "finalizers"), finalizers))

    # identity
    identity = value.identity
    identity_was = None if old is None else old.identity
    if identity is not identity_was:
        check_identity(path or (None, "Identity"), identity, identity_was, op, errs)


def check_thing(
    path: Path, value: Thing, old: Thing | None, op: Operation, errs: list[FieldError]
) -> None:
    """Thing, types.py:34."""

    # meta
    #   +k8s:subfield(name)=+k8s:format=k8s-short-name
    #   +k8s:subfield(zone)=+k8s:minLength=3
    #   +k8s:subfield(finalizers)=+k8s:eachVal=+k8s:maxLength=3
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
            and meta_name not in KNOWN_SHORT_NAMES
            and not is_short_name(meta_name)
        ):
            errs.extend(SHORT_NAME.errors(((path, "meta"), "name"), meta_name))
        meta_zone = meta.zone
        meta_zone_was = None if meta_was is None else meta_was.zone
        if (
            (meta_was is None or meta_zone != meta_zone_was)
            and meta_zone
            and len(meta_zone) < 3
        ):
            errs.append(min_length(((path, "meta"), "zone"), meta_zone, 3))
        meta_finalizers = meta.finalizers
        meta_finalizers_was = None if meta_was is None else meta_was.finalizers
        if meta_was is None or not same(meta_finalizers, meta_finalizers_was):
            silenced: list[FieldError] = []
            if len(meta_finalizers or ()) > 2:
                silenced.append(
                    max_items(
                        ((path, "meta"), "finalizers"),
                        len(meta_finalizers or ()),
                        2,
                        short_circuit=True,
                    )
                )
            if not silenced and meta_finalizers:
                for meta_finalizers_i, meta_finalizers_item, _ in changed_members(
                    meta_finalizers, meta_finalizers_was
                ):
                    if len(meta_finalizers_item) > 3:
                        errs.append(
                            max_length(
                                (((path, "meta"), "finalizers"), meta_finalizers_i), 3
                            )
                        )
        check_meta((path, "meta"), meta, meta_was, op, errs)


def check_strict(
    path: Path, value: Strict, old: Strict | None, op: Operation, errs: list[FieldError]
) -> None:
    """Strict, types.py:44."""

    # meta
    #   +k8s:optional
    #   +k8s:subfield(name)=+k8s:required
    #   +k8s:subfield(name)=+k8s:minLength=3
    #   +k8s:subfield(revision)=+k8s:minimum=1
    #   +k8s:subfield(uid)=+k8s:maxLength=3
    meta = value.meta
    meta_was = None if old is None else old.meta
    if meta is not None and (old is None or not same(meta, meta_was)):
        meta_name = meta.name
        meta_name_was = None if meta_was is None else meta_was.name
        if meta_was is None or meta_name != meta_name_was:
            if not meta_name:
                errs.append(required(((path, "meta"), "name"), short_circuit=True))
            elif meta_name and len(meta_name) < 3:
                errs.append(min_length(((path, "meta"), "name"), meta_name, 3))
        meta_revision = meta.revision
        meta_revision_was = None if meta_was is None else meta_was.revision
        if (
            (meta_was is None or meta_revision != meta_revision_was)
            and meta_revision is not None
            and meta_revision < 1
        ):
            errs.append(minimum(((path, "meta"), "revision"), meta_revision, 1))
        meta_uid = meta.identity.uid
        meta_uid_was = None if meta_was is None else meta_was.identity.uid
        if (
            (meta_was is None or meta_uid != meta_uid_was)
            and meta_uid
            and len(meta_uid) > 3
        ):
            errs.append(max_length(((path, "meta"), "uid"), 3))
        check_meta((path, "meta"), meta, meta_was, op, errs)


def check_typed(
    path: Path, value: Typed, old: Typed | None, op: Operation, errs: list[FieldError]
) -> None:
    """Typed, types.py:57."""
    #   +k8s:subfield(count)=+k8s:maximum=5
    value_count = value.count
    value_count_was = None if old is None else old.count
    if (
        (old is None or value_count != value_count_was)
        and value_count
        and value_count > 5
    ):
        errs.append(maximum((path, "count"), value_count, 5))


def validate_identity(
    obj: Identity,
    old: Identity | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Identity; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_identity(path, obj, old if request.update else None, request, errs)
    return errs


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


def validate_strict(
    obj: Strict,
    old: Strict | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Strict; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_strict(path, obj, old if request.update else None, request, errs)
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


def validate_typed(
    obj: Typed,
    old: Typed | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Typed; with `old` (or op="update"), of the update from it."""
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_typed(path, obj, old if request.update else None, request, errs)
    return errs


def read_identity(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Identity, Any] | None = None,
) -> Identity:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Identity)
    n = 1  # required names are taken to be there until one is not

    # uid
    if "uid" in data:
        v = data["uid"]
        if type(v) is str:
            obj.uid = v
        else:
            obj.uid = ""
            if v is not None:
                wrong_type(problems, (path, "uid"), v, "Identity", "string")
    else:
        n -= 1
        obj.uid = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("uid",))
    return obj


def decode_identity(
    data: Any, *, path: Path = ROOT, reuse: tuple[Identity, Any] | None = None
) -> Identity:
    """JSON data as Identity; raises DecodeError with all that does not fit."""
    return decoded(read_identity, data, path, reuse, "subfield.Identity")


def encode_identity(obj: Identity) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # uid
    if obj.uid:
        data["uid"] = obj.uid

    return data


def apply_defaults_identity(obj: Identity) -> None:
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
    n = 2  # required names are taken to be there until one is not

    # name
    if "name" in data:
        n += 1
        v = data["name"]
        if type(v) is str:
            obj.name = v
        else:
            obj.name = ""
            if v is not None:
                wrong_type(problems, (path, "name"), v, "Meta", "string")
    else:
        obj.name = ""

    # zone
    if "zone" in data:
        v = data["zone"]
        if type(v) is str:
            obj.zone = v
        else:
            obj.zone = ""
            if v is not None:
                wrong_type(problems, (path, "zone"), v, "Meta", "string")
    else:
        n -= 1
        obj.zone = ""

    # finalizers
    if "finalizers" in data:
        n += 1
        v = data["finalizers"]
        if type(v) is list:
            obj.finalizers = read_strings(
                v,
                (path, "finalizers"),
                problems,
                reuse and reuse_part(reuse[0].finalizers, reuse[1], "finalizers"),
                "Meta",
                "string",
            )
        else:
            obj.finalizers = []
            if v is not None:
                wrong_type(problems, (path, "finalizers"), v, "Meta", "[]string")
    else:
        obj.finalizers = []

    # revision
    if "revision" in data:
        n += 1
        v = data["revision"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.revision = v
        else:
            obj.revision = None
            if v is not None:
                wrong_number(problems, (path, "revision"), v, "Meta", "int32")
    else:
        obj.revision = None

    # identity
    obj.identity = new_object(Identity)

    # uid
    if "uid" in data:
        v = data["uid"]
        if type(v) is str:
            obj.identity.uid = v
        else:
            obj.identity.uid = ""
            if v is not None:
                wrong_type(problems, (path, "uid"), v, "Meta", "string")
    else:
        n -= 1
        obj.identity.uid = ""

    if n != len(data):
        unknown_fields(
            problems, path, data, ("name", "zone", "finalizers", "revision", "uid")
        )
    return obj


def decode_meta(
    data: Any, *, path: Path = ROOT, reuse: tuple[Meta, Any] | None = None
) -> Meta:
    """JSON data as Meta; raises DecodeError with all that does not fit."""
    return decoded(read_meta, data, path, reuse, "subfield.Meta")


def encode_meta(obj: Meta) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    if obj.name:
        data["name"] = obj.name

    # zone
    if obj.zone:
        data["zone"] = obj.zone

    # finalizers
    if obj.finalizers:
        data["finalizers"] = list(obj.finalizers)

    # revision
    if obj.revision is not None:
        data["revision"] = obj.revision

    # uid
    if obj.identity.uid:
        data["uid"] = obj.identity.uid

    return data


def apply_defaults_meta(obj: Meta) -> None:
    """Fill what is unset, in place."""


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
            v = as_object(v, (path, "meta"), problems, "Thing", "subfield.Meta")
    obj.meta = read_meta(
        v,
        (path, "meta"),
        problems,
        reuse and reuse_part(reuse[0].meta, reuse[1], "meta"),
    )

    if n != len(data):
        unknown_fields(problems, path, data, ("meta",))
    return obj


def decode_thing(
    data: Any, *, path: Path = ROOT, reuse: tuple[Thing, Any] | None = None
) -> Thing:
    """JSON data as Thing; raises DecodeError with all that does not fit."""
    return decoded(read_thing, data, path, reuse, "subfield.Thing")


def encode_thing(obj: Thing) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # meta
    if inner := encode_meta(obj.meta):
        data["meta"] = inner

    return data


def apply_defaults_thing(obj: Thing) -> None:
    """Fill what is unset, in place."""


def read_strict(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Strict, Any] | None = None,
) -> Strict:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Strict)
    n = 0

    # meta
    if "meta" in data:
        n += 1
        v = data["meta"]
        if type(v) is dict:
            obj.meta = read_meta(
                v,
                (path, "meta"),
                problems,
                reuse and reuse_part(reuse[0].meta, reuse[1], "meta"),
            )
        else:
            obj.meta = None
            if v is not None:
                wrong_type(problems, (path, "meta"), v, "Strict", "subfield.Meta")
    else:
        obj.meta = None

    if n != len(data):
        unknown_fields(problems, path, data, ("meta",))
    return obj


def decode_strict(
    data: Any, *, path: Path = ROOT, reuse: tuple[Strict, Any] | None = None
) -> Strict:
    """JSON data as Strict; raises DecodeError with all that does not fit."""
    return decoded(read_strict, data, path, reuse, "subfield.Strict")


def encode_strict(obj: Strict) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # meta
    if obj.meta is not None:
        data["meta"] = encode_meta(obj.meta)

    return data


def apply_defaults_strict(obj: Strict) -> None:
    """Fill what is unset, in place."""


def read_typed(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Typed, Any] | None = None,
) -> Typed:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Typed)
    n = 0

    # count
    if "count" in data:
        n += 1
        v = data["count"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.count = v
        else:
            obj.count = 0
            if v is not None:
                wrong_number(problems, (path, "count"), v, "Typed", "int32")
    else:
        obj.count = 0

    if n != len(data):
        unknown_fields(problems, path, data, ("count",))
    return obj


def decode_typed(
    data: Any, *, path: Path = ROOT, reuse: tuple[Typed, Any] | None = None
) -> Typed:
    """JSON data as Typed; raises DecodeError with all that does not fit."""
    return decoded(read_typed, data, path, reuse, "subfield.Typed")


def encode_typed(obj: Typed) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # count
    if obj.count:
        data["count"] = obj.count

    return data


def apply_defaults_typed(obj: Typed) -> None:
    """Fill what is unset, in place."""


SCHEME = Scheme(
    [
        Kind(
            "tags.example.com",
            "",
            "Identity",
            Identity,
            decode_identity,
            encode_identity,
            apply_defaults_identity,
            validate_identity,
            subresources=("/",),
            go_type="*subfield.Identity",
        ),
        Kind(
            "tags.example.com",
            "",
            "Meta",
            Meta,
            decode_meta,
            encode_meta,
            apply_defaults_meta,
            validate_meta,
            subresources=("/",),
            go_type="*subfield.Meta",
        ),
        Kind(
            "tags.example.com",
            "",
            "Strict",
            Strict,
            decode_strict,
            encode_strict,
            apply_defaults_strict,
            validate_strict,
            subresources=("/",),
            go_type="*subfield.Strict",
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
            go_type="*subfield.Thing",
        ),
        Kind(
            "tags.example.com",
            "",
            "Typed",
            Typed,
            decode_typed,
            encode_typed,
            apply_defaults_typed,
            validate_typed,
            subresources=("/",),
            go_type="*subfield.Typed",
        ),
    ]
)

DECLARED_RULES: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "Identity": (("uid", "FieldValueRequired", "", ""),),
    "Meta": (
        ("name", "FieldValueTooLong", "maxLength", ""),
        ("zone", "FieldValueRequired", "", ""),
        ("finalizers", "FieldValueTooMany", "maxItems", ""),
        ("finalizers[*]", "FieldValueDuplicate", "", ""),
        ("Identity.uid", "FieldValueRequired", "", ""),
    ),
    "Strict": (
        ("meta.name", "FieldValueRequired", "", ""),
        ("meta.name", "FieldValueTooShort", "minLength", ""),
        ("meta.revision", "FieldValueInvalid", "minimum", ""),
        ("meta.uid", "FieldValueTooLong", "maxLength", ""),
        ("meta.name", "FieldValueTooLong", "maxLength", ""),
        ("meta.zone", "FieldValueRequired", "", ""),
        ("meta.finalizers", "FieldValueTooMany", "maxItems", ""),
        ("meta.finalizers[*]", "FieldValueDuplicate", "", ""),
        ("meta.uid", "FieldValueRequired", "", ""),
    ),
    "Thing": (
        ("meta.name", "FieldValueInvalid", "format=k8s-short-name", ""),
        ("meta.zone", "FieldValueTooShort", "minLength", ""),
        ("meta.finalizers[*]", "FieldValueTooLong", "maxLength", ""),
        ("meta.name", "FieldValueTooLong", "maxLength", ""),
        ("meta.zone", "FieldValueRequired", "", ""),
        ("meta.finalizers", "FieldValueTooMany", "maxItems", ""),
        ("meta.finalizers[*]", "FieldValueDuplicate", "", ""),
        ("meta.uid", "FieldValueRequired", "", ""),
    ),
    "Typed": (("count", "FieldValueInvalid", "maximum", ""),),
}

__all__ = [
    "DECLARED_RULES",
    "SCHEME",
    "apply_defaults_identity",
    "apply_defaults_meta",
    "apply_defaults_strict",
    "apply_defaults_thing",
    "apply_defaults_typed",
    "check_identity",
    "check_meta",
    "check_strict",
    "check_thing",
    "check_typed",
    "decode_identity",
    "decode_meta",
    "decode_strict",
    "decode_thing",
    "decode_typed",
    "encode_identity",
    "encode_meta",
    "encode_strict",
    "encode_thing",
    "encode_typed",
    "read_identity",
    "read_meta",
    "read_strict",
    "read_thing",
    "read_typed",
    "validate_identity",
    "validate_meta",
    "validate_strict",
    "validate_thing",
    "validate_typed",
]
