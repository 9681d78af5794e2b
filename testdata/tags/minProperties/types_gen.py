"""Validators, codecs and defaults of testdata.tags.minProperties.types.

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
    changed_values,
    decoded,
    decoded_value,
    max_length,
    min_properties,
    new_object,
    operation,
    read_string_map,
    required,
    reuse_part,
    same,
    same_data,
    unknown_fields,
    wrong_type,
)

from testdata.tags.minProperties.types import Labels, Selector


def check_labels(
    path: Path,
    value: Labels | None,
    old: Labels | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Labels, types.py:10."""
    #   +k8s:minProperties=1
    if len(value or ()) < 1:
        errs.append(min_properties(path, len(value or ()), 1))


def check_selector(
    path: Path,
    value: Selector,
    old: Selector | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Selector, types.py:14."""

    # match
    #   +k8s:required
    #   +k8s:minProperties=2
    #   +k8s:eachVal=+k8s:maxLength=4
    match = value.match
    match_was = None if old is None else old.match
    if old is None or (
        match is not match_was and match != match_was and not same(match, match_was)
    ):
        if not match:
            errs.append(required((path, "match"), short_circuit=True))
        else:
            if len(match) < 2:
                errs.append(min_properties((path, "match"), len(match), 2))
            for match_key, match_item, _ in changed_values(match, match_was):
                if len(match_item) > 4:
                    errs.append(max_length(((path, "match"), (match_key,)), 4))

    # labels
    #   +k8s:optional
    labels = value.labels
    labels_was = None if old is None else old.labels
    if labels and (old is None or not same(labels, labels_was)):
        check_labels((path, "labels"), labels, labels_was, op, errs)


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


def validate_selector(
    obj: Selector,
    old: Selector | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Selector; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_selector(path, obj, old if request.update else None, request, errs)
    return errs


def decode_labels(
    data: Any, *, path: Path = ROOT, reuse: tuple[Labels, Any] | None = None
) -> Labels:
    """JSON data as Labels; raises DecodeError with all that does not fit."""
    value: Labels = Labels(
        decoded_value(_read_nested, data, path, "minProperties.Labels")
    )
    return value


def encode_labels(obj: Labels) -> Any:
    """The value as JSON data."""
    return dict(obj)


def apply_defaults_labels(obj: Labels) -> None:
    """Fill what is unset, in place."""


def read_selector(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Selector, Any] | None = None,
) -> Selector:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Selector)
    n = 1  # required names are taken to be there until one is not

    # match
    if "match" in data:
        v = data["match"]
        if type(v) is dict:
            obj.match = read_string_map(
                v,
                (path, "match"),
                problems,
                reuse and reuse_part(reuse[0].match, reuse[1], "match"),
                "Selector",
                "string",
            )
        else:
            obj.match = {}
            if v is not None:
                wrong_type(
                    problems, (path, "match"), v, "Selector", "map[string]string"
                )
    else:
        n -= 1
        obj.match = {}

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
                    "Selector",
                    "string",
                )
            )
        else:
            obj.labels = Labels({})
            if v is not None:
                wrong_type(
                    problems, (path, "labels"), v, "Selector", "minProperties.Labels"
                )
    else:
        obj.labels = Labels({})

    if n != len(data):
        unknown_fields(problems, path, data, ("match", "labels"))
    return obj


def decode_selector(
    data: Any, *, path: Path = ROOT, reuse: tuple[Selector, Any] | None = None
) -> Selector:
    """JSON data as Selector; raises DecodeError with all that does not fit."""
    return decoded(read_selector, data, path, reuse, "minProperties.Selector")


def encode_selector(obj: Selector) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # match
    if obj.match:
        data["match"] = dict(obj.match)

    # labels
    if obj.labels:
        data["labels"] = dict(obj.labels)

    return data


def apply_defaults_selector(obj: Selector) -> None:
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
            "Labels",
            Labels,
            decode_labels,
            encode_labels,
            apply_defaults_labels,
            validate_labels,
            subresources=("/",),
            go_type="minProperties.Labels",
        ),
        Kind(
            "tags.example.com",
            "",
            "Selector",
            Selector,
            decode_selector,
            encode_selector,
            apply_defaults_selector,
            validate_selector,
            subresources=("/",),
            go_type="*minProperties.Selector",
        ),
    ]
)

DECLARED_RULES: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "Labels": (("", "FieldValueTooFew", "minProperties", ""),),
    "Selector": (
        ("match", "FieldValueTooFew", "minProperties", ""),
        ("match", "FieldValueRequired", "", ""),
        ("match[*]", "FieldValueTooLong", "maxLength", ""),
        ("labels", "FieldValueTooFew", "minProperties", ""),
    ),
}

__all__ = [
    "DECLARED_RULES",
    "SCHEME",
    "apply_defaults_labels",
    "apply_defaults_selector",
    "check_labels",
    "check_selector",
    "decode_labels",
    "decode_selector",
    "encode_labels",
    "encode_selector",
    "read_selector",
    "validate_labels",
    "validate_selector",
]
