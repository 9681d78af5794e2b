"""Validators, codecs and defaults of testdata.tags.eachKey.types.

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
    decoded,
    decoded_value,
    max_length,
    min_length,
    new_object,
    operation,
    read_string,
    read_string_map,
    reuse_part,
    same,
    same_data,
    unknown_fields,
    wrong_type,
)

from testdata.tags.eachKey.types import Annotations, Key, Labels


def check_key(
    path: Path, value: Key, old: Key | None, op: Operation, errs: list[FieldError]
) -> None:
    """Key, types.py:10."""
    #   +k8s:maxLength=4
    if len(value) > 4:
        errs.append(max_length(path, 4))


def check_labels(
    path: Path,
    value: Labels | None,
    old: Labels | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Labels, types.py:14."""
    #   +k8s:eachKey=+k8s:minLength=2
    for value_key in added_keys(value, old):
        if len(value_key) < 2:
            errs.append(min_length(path, value_key, 2))


def check_annotations(
    path: Path,
    value: Annotations,
    old: Annotations | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Annotations, types.py:18."""

    # plain
    #   +k8s:optional
    #   +k8s:eachKey=+k8s:maxLength=3
    #   +k8s:eachKey=+k8s:minLength=2
    plain = value.plain
    plain_was = None if old is None else old.plain
    if plain and (old is None or not same(plain, plain_was)):
        for plain_key in added_keys(plain, plain_was):
            if len(plain_key) > 3:
                errs.append(max_length((path, "plain"), 3))
        for plain_key in added_keys(plain, plain_was):
            if len(plain_key) < 2:
                errs.append(min_length((path, "plain"), plain_key, 2))

    # typed
    #   +k8s:optional
    typed = value.typed
    typed_was = None if old is None else old.typed
    if typed and (old is None or not same(typed, typed_was)):
        for typed_key in added_keys(typed, typed_was):
            if len(typed_key) > 4:
                errs.append(max_length((path, "typed"), 4))

    # labels
    #   +k8s:optional
    labels = value.labels
    labels_was = None if old is None else old.labels
    if labels and (old is None or not same(labels, labels_was)):
        check_labels((path, "labels"), labels, labels_was, op, errs)


def validate_annotations(
    obj: Annotations,
    old: Annotations | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Annotations; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_annotations(path, obj, old if request.update else None, request, errs)
    return errs


def validate_key(
    obj: Key,
    old: Key | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Key; with `old` (or op="update"), of the update from it."""
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_key(path, obj, old if request.update else None, request, errs)
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
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_labels(path, obj, old if request.update else None, request, errs)
    return errs


def decode_key(
    data: Any, *, path: Path = ROOT, reuse: tuple[Key, Any] | None = None
) -> Key:
    """JSON data as Key; raises DecodeError with all that does not fit."""
    value: Key = Key(decoded_value(read_string, data, path, "eachKey.Key"))
    return value


def encode_key(obj: Key) -> Any:
    """The value as JSON data."""
    return obj


def apply_defaults_key(obj: Key) -> None:
    """Fill what is unset, in place."""


def decode_labels(
    data: Any, *, path: Path = ROOT, reuse: tuple[Labels, Any] | None = None
) -> Labels:
    """JSON data as Labels; raises DecodeError with all that does not fit."""
    value: Labels = Labels(decoded_value(_read_nested, data, path, "eachKey.Labels"))
    return value


def encode_labels(obj: Labels) -> Any:
    """The value as JSON data."""
    return dict(obj)


def apply_defaults_labels(obj: Labels) -> None:
    """Fill what is unset, in place."""


def read_annotations(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Annotations, Any] | None = None,
) -> Annotations:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Annotations)
    n = 0

    # plain
    if "plain" in data:
        n += 1
        v = data["plain"]
        if type(v) is dict:
            obj.plain = read_string_map(
                v,
                (path, "plain"),
                problems,
                reuse and reuse_part(reuse[0].plain, reuse[1], "plain"),
                "Annotations",
                "string",
            )
        else:
            obj.plain = {}
            if v is not None:
                wrong_type(
                    problems, (path, "plain"), v, "Annotations", "map[string]string"
                )
    else:
        obj.plain = {}

    # typed
    if "typed" in data:
        n += 1
        v = data["typed"]
        if type(v) is dict:
            obj.typed = read_string_map(
                v,
                (path, "typed"),
                problems,
                reuse and reuse_part(reuse[0].typed, reuse[1], "typed"),
                "Annotations",
                "string",
            )
        else:
            obj.typed = {}
            if v is not None:
                wrong_type(
                    problems,
                    (path, "typed"),
                    v,
                    "Annotations",
                    "map[eachKey.Key]string",
                )
    else:
        obj.typed = {}

    # labels
    if "labels" in data:
        n += 1
        v = data["labels"]
        if type(v) is dict:
            obj.labels = Labels(
                read_string_map(
                    v,
                    (path, "labels"),
                    problems,
                    reuse and reuse_part(reuse[0].labels, reuse[1], "labels"),
                    "Annotations",
                    "string",
                )
            )
        else:
            obj.labels = Labels({})
            if v is not None:
                wrong_type(
                    problems, (path, "labels"), v, "Annotations", "eachKey.Labels"
                )
    else:
        obj.labels = Labels({})

    if n != len(data):
        unknown_fields(problems, path, data, ("plain", "typed", "labels"))
    return obj


def decode_annotations(
    data: Any, *, path: Path = ROOT, reuse: tuple[Annotations, Any] | None = None
) -> Annotations:
    """JSON data as Annotations; raises DecodeError with all that does not fit."""
    return decoded(read_annotations, data, path, reuse, "eachKey.Annotations")


def encode_annotations(obj: Annotations) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # plain
    if obj.plain:
        data["plain"] = dict(obj.plain)

    # typed
    if obj.typed:
        data["typed"] = dict(obj.typed)

    # labels
    if obj.labels:
        data["labels"] = dict(obj.labels)

    return data


def apply_defaults_annotations(obj: Annotations) -> None:
    """Fill what is unset, in place."""


def _read_nested(
    v: Any, path: Path, problems: list[DecodeProblem], struct: str, go_type: str
) -> Any:
    """What is inside a list or map."""
    if type(v) is dict:
        return read_string_map(v, path, problems, None, struct, "string")
    if v is not None:
        wrong_type(problems, path, v, struct, go_type)
    return {}


SCHEME = Scheme(
    [
        Kind(
            "tags.example.com",
            "",
            "Annotations",
            Annotations,
            decode_annotations,
            encode_annotations,
            apply_defaults_annotations,
            validate_annotations,
            subresources=("/",),
            go_type="*eachKey.Annotations",
        ),
        Kind(
            "tags.example.com",
            "",
            "Key",
            Key,
            decode_key,
            encode_key,
            apply_defaults_key,
            validate_key,
            subresources=("/",),
            go_type="*eachKey.Key",
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
            go_type="eachKey.Labels",
        ),
    ]
)

DECLARED_RULES: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "Annotations": (
        ("plain", "FieldValueTooLong", "maxLength", ""),
        ("plain", "FieldValueTooShort", "minLength", ""),
        ("typed", "FieldValueTooLong", "maxLength", ""),
        ("labels", "FieldValueTooShort", "minLength", ""),
    ),
    "Key": (("", "FieldValueTooLong", "maxLength", ""),),
    "Labels": (("", "FieldValueTooShort", "minLength", ""),),
}

__all__ = [
    "DECLARED_RULES",
    "SCHEME",
    "apply_defaults_annotations",
    "apply_defaults_key",
    "apply_defaults_labels",
    "check_annotations",
    "check_key",
    "check_labels",
    "decode_annotations",
    "decode_key",
    "decode_labels",
    "encode_annotations",
    "encode_key",
    "encode_labels",
    "read_annotations",
    "validate_annotations",
    "validate_key",
    "validate_labels",
]
