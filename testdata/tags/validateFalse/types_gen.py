"""Validators, codecs and defaults of testdata.tags.validateFalse.types.

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
    changed_members,
    changed_values,
    decoded,
    decoded_value,
    duplicates,
    forced_failure,
    new_object,
    operation,
    read_bool,
    read_int32,
    read_list,
    read_map,
    reuse_part,
    same,
    same_data,
    unknown_fields,
    wrong_number,
    wrong_type,
)

from testdata.tags.validateFalse.types import (
    Cohorts,
    Count,
    Counts,
    Ended,
    Everything,
    Silenced,
)


def check_count(
    path: Path,
    value: Count | None,
    old: Count | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Count, types.py:13."""
    #   +k8s:validateFalse="type Count"
    errs.append(forced_failure(path, value, "type Count"))


def check_everything(
    path: Path,
    value: Everything,
    old: Everything | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Everything, types.py:18."""
    #   +k8s:validateFalse="type Everything"
    errs.append(forced_failure(path, value, "type Everything"))

    # text
    #   +k8s:optional
    #   +k8s:validateFalse="text"
    text = value.text
    if text and (old is None or text != old.text):
        errs.append(forced_failure((path, "text"), text, "text"))

    # items
    #   +k8s:optional
    #   +k8s:validateFalse="items"
    #   +k8s:listType=atomic
    #   +k8s:eachVal=+k8s:validateFalse="an item"
    items_ = value.items
    items_was = None if old is None else old.items
    if items_ and (old is None or not same(items_, items_was)):
        errs.append(forced_failure((path, "items"), items_, "items"))
        for items__i, items__item in enumerate(items_):
            errs.append(
                forced_failure(((path, "items"), items__i), items__item, "an item")
            )

    # values
    #   +k8s:optional
    #   +k8s:eachKey=+k8s:validateFalse="a key"
    #   +k8s:eachVal=+k8s:validateFalse="a value"
    values = value.values
    values_was = None if old is None else old.values
    if values and (old is None or not same(values, values_was)):
        for values_key in added_keys(values, values_was):
            errs.append(forced_failure((path, "values"), values_key, "a key"))
        for values_key, values_item, _ in changed_values(values, values_was):
            errs.append(
                forced_failure(
                    ((path, "values"), (values_key,)), values_item, "a value"
                )
            )


def check_ended(
    path: Path, value: Ended, old: Ended | None, op: Operation, errs: list[FieldError]
) -> None:
    """Ended, types.py:35."""

    # name
    #   +k8s:optional
    #   +k8s:validateFalse="1"
    #   +k8s:validateFalse(flags: "ShortCircuit")="2"
    #   +k8s:validateFalse(flags: "ShortCircuit")="3"
    name = value.name
    if old is None or name != old.name:
        failed = len(errs)
        errs.append(forced_failure((path, "name"), name, "2", short_circuit=True))
        errs.append(forced_failure((path, "name"), name, "3", short_circuit=True))
        if len(errs) == failed and name:
            errs.append(forced_failure((path, "name"), name, "1"))


def check_silenced(
    path: Path,
    value: Silenced,
    old: Silenced | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Silenced, types.py:45."""

    # name
    #   +k8s:optional
    #   +k8s:validateFalse="1"
    #   +k8s:validateFalse(flags: "ShortCircuit, NonError")="2"
    name = value.name
    if old is None or name != old.name:
        silenced: list[FieldError] = []
        silenced.append(forced_failure((path, "name"), name, "2", short_circuit=True))
        if name and not silenced:
            errs.append(forced_failure((path, "name"), name, "1"))


def check_cohorts(
    path: Path,
    value: Cohorts,
    old: Cohorts | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Cohorts, types.py:54."""

    # name
    #   +k8s:optional
    #   +k8s:validateFalse(cohort: "b", flags: "ShortCircuit")="b1"
    #   +k8s:validateFalse(cohort: "b")="b2"
    #   +k8s:validateFalse(cohort: "a")="a1"
    #   +k8s:validateFalse="default"
    name = value.name
    if name and (old is None or name != old.name):
        errs.append(forced_failure((path, "name"), name, "default"))
        failed = len(errs)
        errs.append(forced_failure((path, "name"), name, "b1", short_circuit=True))
        if len(errs) == failed:
            errs.append(forced_failure((path, "name"), name, "b2"))
        errs.append(forced_failure((path, "name"), name, "a1"))

    # ended
    #   +k8s:optional
    #   +k8s:validateFalse(cohort: "b")="b"
    #   +k8s:validateFalse(flags: "ShortCircuit,NonError")="default"
    ended = value.ended
    if old is None or ended != old.ended:
        silenced: list[FieldError] = []
        silenced.append(
            forced_failure((path, "ended"), ended, "default", short_circuit=True)
        )
        if ended and not silenced:
            errs.append(forced_failure((path, "ended"), ended, "b"))


def check_counts(
    path: Path, value: Counts, old: Counts | None, op: Operation, errs: list[FieldError]
) -> None:
    """Counts, types.py:71."""

    # count
    #   +k8s:optional
    count = value.count
    count_was = None if old is None else old.count
    if count is not None and (old is None or count != count_was):
        check_count((path, "count"), count, count_was, op, errs)

    # counts
    #   +k8s:optional
    #   +k8s:listType=set
    counts = value.counts
    counts_was = None if old is None else old.counts
    if counts and (old is None or not same(counts, counts_was)):
        if len(dict.fromkeys(counts)) != len(counts):
            errs.extend(duplicates((path, "counts"), counts))
        for counts_i, counts_item, _ in changed_members(counts, counts_was):
            check_count(((path, "counts"), counts_i), counts_item, None, op, errs)


def validate_cohorts(
    obj: Cohorts,
    old: Cohorts | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Cohorts; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_cohorts(path, obj, old if request.update else None, request, errs)
    return errs


def validate_count(
    obj: Count,
    old: Count | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Count; with `old` (or op="update"), of the update from it."""
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_count(path, obj, old if request.update else None, request, errs)
    return errs


def validate_counts(
    obj: Counts,
    old: Counts | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Counts; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_counts(path, obj, old if request.update else None, request, errs)
    return errs


def validate_ended(
    obj: Ended,
    old: Ended | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Ended; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_ended(path, obj, old if request.update else None, request, errs)
    return errs


def validate_everything(
    obj: Everything,
    old: Everything | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Everything; with `old` (or op="update"), of the update from it."""
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_everything(path, obj, old if request.update else None, request, errs)
    return errs


def validate_silenced(
    obj: Silenced,
    old: Silenced | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Silenced; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_silenced(path, obj, old if request.update else None, request, errs)
    return errs


def decode_count(
    data: Any, *, path: Path = ROOT, reuse: tuple[Count, Any] | None = None
) -> Count:
    """JSON data as Count; raises DecodeError with all that does not fit."""
    value: Count = Count(decoded_value(read_int32, data, path, "validateFalse.Count"))
    return value


def encode_count(obj: Count) -> Any:
    """The value as JSON data."""
    return obj


def apply_defaults_count(obj: Count) -> None:
    """Fill what is unset, in place."""


def read_everything(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Everything, Any] | None = None,
) -> Everything:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Everything)
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
                wrong_type(problems, (path, "text"), v, "Everything", "string")
    else:
        obj.text = ""

    # items
    if "items" in data:
        n += 1
        v = data["items"]
        if type(v) is list:
            obj.items = read_list(
                v,
                (path, "items"),
                problems,
                reuse and reuse_part(reuse[0].items, reuse[1], "items"),
                read_int32,
                "Everything",
                "int32",
            )
        else:
            obj.items = []
            if v is not None:
                wrong_type(problems, (path, "items"), v, "Everything", "[]int32")
    else:
        obj.items = []

    # values
    if "values" in data:
        n += 1
        v = data["values"]
        if type(v) is dict:
            obj.values = read_map(
                v,
                (path, "values"),
                problems,
                reuse and reuse_part(reuse[0].values, reuse[1], "values"),
                read_bool,
                "Everything",
                "bool",
            )
        else:
            obj.values = {}
            if v is not None:
                wrong_type(
                    problems, (path, "values"), v, "Everything", "map[string]bool"
                )
    else:
        obj.values = {}

    if n != len(data):
        unknown_fields(problems, path, data, ("text", "items", "values"))
    return obj


def decode_everything(
    data: Any, *, path: Path = ROOT, reuse: tuple[Everything, Any] | None = None
) -> Everything:
    """JSON data as Everything; raises DecodeError with all that does not fit."""
    return decoded(read_everything, data, path, reuse, "validateFalse.Everything")


def encode_everything(obj: Everything) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # text
    if obj.text:
        data["text"] = obj.text

    # items
    if obj.items:
        data["items"] = list(obj.items)

    # values
    if obj.values:
        data["values"] = dict(obj.values)

    return data


def apply_defaults_everything(obj: Everything) -> None:
    """Fill what is unset, in place."""


def read_ended(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Ended, Any] | None = None,
) -> Ended:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Ended)
    n = 0

    # name
    if "name" in data:
        n += 1
        v = data["name"]
        if type(v) is str:
            obj.name = v
        else:
            obj.name = ""
            if v is not None:
                wrong_type(problems, (path, "name"), v, "Ended", "string")
    else:
        obj.name = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("name",))
    return obj


def decode_ended(
    data: Any, *, path: Path = ROOT, reuse: tuple[Ended, Any] | None = None
) -> Ended:
    """JSON data as Ended; raises DecodeError with all that does not fit."""
    return decoded(read_ended, data, path, reuse, "validateFalse.Ended")


def encode_ended(obj: Ended) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    if obj.name:
        data["name"] = obj.name

    return data


def apply_defaults_ended(obj: Ended) -> None:
    """Fill what is unset, in place."""


def read_silenced(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Silenced, Any] | None = None,
) -> Silenced:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Silenced)
    n = 0

    # name
    if "name" in data:
        n += 1
        v = data["name"]
        if type(v) is str:
            obj.name = v
        else:
            obj.name = ""
            if v is not None:
                wrong_type(problems, (path, "name"), v, "Silenced", "string")
    else:
        obj.name = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("name",))
    return obj


def decode_silenced(
    data: Any, *, path: Path = ROOT, reuse: tuple[Silenced, Any] | None = None
) -> Silenced:
    """JSON data as Silenced; raises DecodeError with all that does not fit."""
    return decoded(read_silenced, data, path, reuse, "validateFalse.Silenced")


def encode_silenced(obj: Silenced) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    if obj.name:
        data["name"] = obj.name

    return data


def apply_defaults_silenced(obj: Silenced) -> None:
    """Fill what is unset, in place."""


def read_cohorts(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Cohorts, Any] | None = None,
) -> Cohorts:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Cohorts)
    n = 0

    # name
    if "name" in data:
        n += 1
        v = data["name"]
        if type(v) is str:
            obj.name = v
        else:
            obj.name = ""
            if v is not None:
                wrong_type(problems, (path, "name"), v, "Cohorts", "string")
    else:
        obj.name = ""

    # ended
    if "ended" in data:
        n += 1
        v = data["ended"]
        if type(v) is str:
            obj.ended = v
        else:
            obj.ended = ""
            if v is not None:
                wrong_type(problems, (path, "ended"), v, "Cohorts", "string")
    else:
        obj.ended = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("name", "ended"))
    return obj


def decode_cohorts(
    data: Any, *, path: Path = ROOT, reuse: tuple[Cohorts, Any] | None = None
) -> Cohorts:
    """JSON data as Cohorts; raises DecodeError with all that does not fit."""
    return decoded(read_cohorts, data, path, reuse, "validateFalse.Cohorts")


def encode_cohorts(obj: Cohorts) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    if obj.name:
        data["name"] = obj.name

    # ended
    if obj.ended:
        data["ended"] = obj.ended

    return data


def apply_defaults_cohorts(obj: Cohorts) -> None:
    """Fill what is unset, in place."""


def read_counts(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Counts, Any] | None = None,
) -> Counts:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Counts)
    n = 0

    # count
    if "count" in data:
        n += 1
        v = data["count"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.count = Count(v)
        else:
            obj.count = None
            if v is not None:
                wrong_number(
                    problems, (path, "count"), v, "Counts", "validateFalse.Count"
                )
    else:
        obj.count = None

    # counts
    if "counts" in data:
        n += 1
        v = data["counts"]
        if type(v) is list:
            obj.counts = read_list(
                v,
                (path, "counts"),
                problems,
                reuse and reuse_part(reuse[0].counts, reuse[1], "counts"),
                read_int32,
                "Counts",
                "validateFalse.Count",
            )
        else:
            obj.counts = []
            if v is not None:
                wrong_type(
                    problems, (path, "counts"), v, "Counts", "[]validateFalse.Count"
                )
    else:
        obj.counts = []

    if n != len(data):
        unknown_fields(problems, path, data, ("count", "counts"))
    return obj


def decode_counts(
    data: Any, *, path: Path = ROOT, reuse: tuple[Counts, Any] | None = None
) -> Counts:
    """JSON data as Counts; raises DecodeError with all that does not fit."""
    return decoded(read_counts, data, path, reuse, "validateFalse.Counts")


def encode_counts(obj: Counts) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # count
    if obj.count is not None:
        data["count"] = obj.count

    # counts
    if obj.counts:
        data["counts"] = list(obj.counts)

    return data


def apply_defaults_counts(obj: Counts) -> None:
    """Fill what is unset, in place."""


SCHEME = Scheme(
    [
        Kind(
            "tags.example.com",
            "v1alpha1",
            "Cohorts",
            Cohorts,
            decode_cohorts,
            encode_cohorts,
            apply_defaults_cohorts,
            validate_cohorts,
            subresources=("/",),
            go_type="*validateFalse.Cohorts",
        ),
        Kind(
            "tags.example.com",
            "v1alpha1",
            "Count",
            Count,
            decode_count,
            encode_count,
            apply_defaults_count,
            validate_count,
            subresources=("/",),
            go_type="*validateFalse.Count",
        ),
        Kind(
            "tags.example.com",
            "v1alpha1",
            "Counts",
            Counts,
            decode_counts,
            encode_counts,
            apply_defaults_counts,
            validate_counts,
            subresources=("/",),
            go_type="*validateFalse.Counts",
        ),
        Kind(
            "tags.example.com",
            "v1alpha1",
            "Ended",
            Ended,
            decode_ended,
            encode_ended,
            apply_defaults_ended,
            validate_ended,
            subresources=("/",),
            go_type="*validateFalse.Ended",
        ),
        Kind(
            "tags.example.com",
            "v1alpha1",
            "Everything",
            Everything,
            decode_everything,
            encode_everything,
            apply_defaults_everything,
            validate_everything,
            subresources=("/",),
            go_type="*validateFalse.Everything",
        ),
        Kind(
            "tags.example.com",
            "v1alpha1",
            "Silenced",
            Silenced,
            decode_silenced,
            encode_silenced,
            apply_defaults_silenced,
            validate_silenced,
            subresources=("/",),
            go_type="*validateFalse.Silenced",
        ),
    ]
)

DECLARED_RULES: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "Cohorts": (
        ("name", "FieldValueInvalid", "validateFalse", ""),
        ("ended", "FieldValueInvalid", "validateFalse", ""),
    ),
    "Count": (("", "FieldValueInvalid", "validateFalse", ""),),
    "Counts": (
        ("count", "FieldValueInvalid", "validateFalse", ""),
        ("counts[*]", "FieldValueDuplicate", "", ""),
        ("counts[*]", "FieldValueInvalid", "validateFalse", ""),
    ),
    "Ended": (("name", "FieldValueInvalid", "validateFalse", ""),),
    "Everything": (
        ("", "FieldValueInvalid", "validateFalse", ""),
        ("text", "FieldValueInvalid", "validateFalse", ""),
        ("items", "FieldValueInvalid", "validateFalse", ""),
        ("items[*]", "FieldValueInvalid", "validateFalse", ""),
        ("values", "FieldValueInvalid", "validateFalse", ""),
        ("values[*]", "FieldValueInvalid", "validateFalse", ""),
    ),
    "Silenced": (("name", "FieldValueInvalid", "validateFalse", ""),),
}

__all__ = [
    "DECLARED_RULES",
    "SCHEME",
    "apply_defaults_cohorts",
    "apply_defaults_count",
    "apply_defaults_counts",
    "apply_defaults_ended",
    "apply_defaults_everything",
    "apply_defaults_silenced",
    "check_cohorts",
    "check_count",
    "check_counts",
    "check_ended",
    "check_everything",
    "check_silenced",
    "decode_cohorts",
    "decode_count",
    "decode_counts",
    "decode_ended",
    "decode_everything",
    "decode_silenced",
    "encode_cohorts",
    "encode_count",
    "encode_counts",
    "encode_ended",
    "encode_everything",
    "encode_silenced",
    "read_cohorts",
    "read_counts",
    "read_ended",
    "read_everything",
    "read_silenced",
    "validate_cohorts",
    "validate_count",
    "validate_counts",
    "validate_ended",
    "validate_everything",
    "validate_silenced",
]
