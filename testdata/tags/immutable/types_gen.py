"""Validators, codecs and defaults of testdata.tags.immutable.types.

Made by validation-gen from the markers there; changes to this file are lost.
"""

from __future__ import annotations

from collections.abc import Mapping
from operator import attrgetter
from typing import Any, Final

from validation_gen.apitypes import Quantity
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
    changed_values,
    decoded,
    decoded_value,
    duplicates,
    find_item,
    immutable,
    max_length,
    maximum,
    new_object,
    operation,
    parser,
    read_objects,
    read_string,
    read_string_map,
    read_strings,
    required,
    reuse_part,
    same,
    same_data,
    touched_items,
    unknown_fields,
    wrong_number,
    wrong_type,
)

from testdata.tags.immutable.types import Condition, Conditions, Region, Spec, Volume

BY_TYPE: Final = attrgetter("type")


def check_region(
    path: Path,
    value: Region | None,
    old: Region | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Region, types.py:12."""
    #   +k8s:immutable
    if op.update:
        errs.append(immutable(path, short_circuit=True))


def check_spec(
    path: Path, value: Spec, old: Spec | None, op: Operation, errs: list[FieldError]
) -> None:
    """Spec, types.py:16."""
    pass


def check_volume(
    path: Path, value: Volume, old: Volume | None, op: Operation, errs: list[FieldError]
) -> None:
    """Volume, types.py:25."""

    # name
    #   +k8s:optional
    #   +k8s:immutable
    #   +k8s:maxLength=3
    name = value.name
    if old is None or name != old.name:
        if op.update:
            errs.append(immutable((path, "name"), short_circuit=True))
        elif name and len(name) > 3:
            errs.append(max_length((path, "name"), 3))

    # spec
    #   +k8s:immutable
    spec = value.spec
    spec_was = None if old is None else old.spec
    if old is None or (
        spec is not spec_was and spec != spec_was and not same(spec, spec_was)
    ):
        if op.update:
            errs.append(immutable((path, "spec"), short_circuit=True))
        else:
            check_spec((path, "spec"), spec, spec_was, op, errs)

    # region
    #   +k8s:optional
    region = value.region
    region_was = None if old is None else old.region
    if region and (old is None or region != region_was):
        check_region((path, "region"), region, region_was, op, errs)


def check_condition(
    path: Path,
    value: Condition,
    old: Condition | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Condition, types.py:41."""

    # type
    #   +k8s:required
    type_ = value.type
    if not type_ and (old is None or type_ != old.type):
        errs.append(required((path, "type"), short_circuit=True))

    # code
    #   +k8s:optional
    #   +k8s:maximum=9
    code = value.code
    if code and code > 9 and (old is None or code != old.code):
        errs.append(maximum((path, "code"), code, 9))


def check_conditions(
    path: Path,
    value: Conditions,
    old: Conditions | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Conditions, types.py:50."""

    # conditions
    #   +k8s:optional
    #   +k8s:listType=map
    #   +k8s:listMapKey=type
    #   +k8s:item(type: "Sealed")=+k8s:immutable
    conditions = value.conditions
    conditions_was = None if old is None else old.conditions
    if conditions and (old is None or not same(conditions, conditions_was)):
        conditions_keys: dict[object, None] = {}
        for conditions_item in conditions:
            conditions_keys[conditions_item.type] = None
        distinct = len(conditions_keys) == len(conditions)
        if not distinct:
            errs.extend(duplicates((path, "conditions"), conditions, BY_TYPE))
        conditions_found_i, conditions_found = find_item(conditions, BY_TYPE, "Sealed")
        _, conditions_found_was = find_item(conditions_was or (), BY_TYPE, "Sealed")
        if (
            conditions_found is not None
            and (
                conditions_found_was is None
                or not same(conditions_found, conditions_found_was)
            )
            and op.update
        ):
            errs.append(
                immutable(
                    ((path, "conditions"), conditions_found_i), short_circuit=True
                )
            )
        each_condition_by_type(
            (path, "conditions"), conditions, conditions_was, distinct, op, errs
        )

    # labels
    #   +k8s:optional
    #   +k8s:eachVal=+k8s:immutable
    labels = value.labels
    labels_was = None if old is None else old.labels
    if old is None or (
        labels is not labels_was
        and labels != labels_was
        and not same(labels, labels_was)
    ):
        for labels_key, _, _ in changed_values(labels, labels_was):
            if op.update:
                errs.append(
                    immutable(((path, "labels"), (labels_key,)), short_circuit=True)
                )


def each_condition_by_type(
    path: Path,
    items: list[Condition],
    old: list[Condition] | None,
    distinct: bool,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Items of a map list of Condition: of an update, those that changed."""
    if not old:
        for i, item in enumerate(items):
            check_condition((path, i), item, None, op, errs)
        return
    n = 0
    if distinct and len(items) == len(old):
        unshared = items[0] is not old[0]
        for item in items:
            was = old[n]
            if item is not was and not (unshared and item == was):
                if item.type != was.type:
                    break
                check_condition((path, n), item, was, op, errs)
            n += 1
    if n < len(items):
        for i, item, match in touched_items(items, old, BY_TYPE, distinct, n):
            check_condition((path, i), item, match, op, errs)


def validate_condition(
    obj: Condition,
    old: Condition | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Condition; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_condition(path, obj, old if request.update else None, request, errs)
    return errs


def validate_conditions(
    obj: Conditions,
    old: Conditions | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Conditions; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_conditions(path, obj, old if request.update else None, request, errs)
    return errs


def validate_region(
    obj: Region,
    old: Region | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Region; with `old` (or op="update"), of the update from it."""
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_region(path, obj, old if request.update else None, request, errs)
    return errs


def validate_spec(
    obj: Spec,
    old: Spec | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Spec; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_spec(path, obj, old if request.update else None, request, errs)
    return errs


def validate_volume(
    obj: Volume,
    old: Volume | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Volume; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_volume(path, obj, old if request.update else None, request, errs)
    return errs


_READ_QUANTITY: Final = parser(Quantity)


def decode_region(
    data: Any, *, path: Path = ROOT, reuse: tuple[Region, Any] | None = None
) -> Region:
    """JSON data as Region; raises DecodeError with all that does not fit."""
    value: Region = Region(decoded_value(read_string, data, path, "immutable.Region"))
    return value


def encode_region(obj: Region) -> Any:
    """The value as JSON data."""
    return obj


def apply_defaults_region(obj: Region) -> None:
    """Fill what is unset, in place."""


def read_spec(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Spec, Any] | None = None,
) -> Spec:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Spec)
    n = 0

    # hosts
    if "hosts" in data:
        n += 1
        v = data["hosts"]
        if type(v) is list:
            obj.hosts = read_strings(
                v,
                (path, "hosts"),
                problems,
                reuse and reuse_part(reuse[0].hosts, reuse[1], "hosts"),
                "Spec",
                "string",
            )
        else:
            obj.hosts = []
            if v is not None:
                wrong_type(problems, (path, "hosts"), v, "Spec", "[]string")
    else:
        obj.hosts = []

    # storage
    obj.storage = None
    if "storage" in data:
        n += 1
        v = data["storage"]
        if v is not None:
            obj.storage = _READ_QUANTITY(
                v, (path, "storage"), problems, "Spec", "resource.Quantity"
            )

    if n != len(data):
        unknown_fields(problems, path, data, ("hosts", "storage"))
    return obj


def decode_spec(
    data: Any, *, path: Path = ROOT, reuse: tuple[Spec, Any] | None = None
) -> Spec:
    """JSON data as Spec; raises DecodeError with all that does not fit."""
    return decoded(read_spec, data, path, reuse, "immutable.Spec")


def encode_spec(obj: Spec) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # hosts
    if obj.hosts:
        data["hosts"] = list(obj.hosts)

    # storage
    if obj.storage is not None:
        data["storage"] = obj.storage.to_json()

    return data


def apply_defaults_spec(obj: Spec) -> None:
    """Fill what is unset, in place."""


def read_volume(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Volume, Any] | None = None,
) -> Volume:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Volume)
    n = 0
    v: Any

    # name
    if "name" in data:
        n += 1
        v = data["name"]
        if type(v) is str:
            obj.name = v
        else:
            obj.name = ""
            if v is not None:
                wrong_type(problems, (path, "name"), v, "Volume", "string")
    else:
        obj.name = ""

    # spec
    v = NO_FIELDS
    if "spec" in data:
        n += 1
        v = data["spec"]
        if type(v) is not dict:
            v = as_object(v, (path, "spec"), problems, "Volume", "immutable.Spec")
    obj.spec = read_spec(
        v,
        (path, "spec"),
        problems,
        reuse and reuse_part(reuse[0].spec, reuse[1], "spec"),
    )

    # region
    if "region" in data:
        n += 1
        v = data["region"]
        if type(v) is str:
            obj.region = Region(v)
        else:
            obj.region = Region("")
            if v is not None:
                wrong_type(problems, (path, "region"), v, "Volume", "immutable.Region")
    else:
        obj.region = Region("")

    if n != len(data):
        unknown_fields(problems, path, data, ("name", "spec", "region"))
    return obj


def decode_volume(
    data: Any, *, path: Path = ROOT, reuse: tuple[Volume, Any] | None = None
) -> Volume:
    """JSON data as Volume; raises DecodeError with all that does not fit."""
    return decoded(read_volume, data, path, reuse, "immutable.Volume")


def encode_volume(obj: Volume) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    if obj.name:
        data["name"] = obj.name

    # spec
    if inner := encode_spec(obj.spec):
        data["spec"] = inner

    # region
    if obj.region:
        data["region"] = obj.region

    return data


def apply_defaults_volume(obj: Volume) -> None:
    """Fill what is unset, in place."""


def read_condition(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Condition, Any] | None = None,
) -> Condition:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Condition)
    n = 1  # required names are taken to be there until one is not

    # type
    if "type" in data:
        v = data["type"]
        if type(v) is str:
            obj.type = v
        else:
            obj.type = ""
            if v is not None:
                wrong_type(problems, (path, "type"), v, "Condition", "string")
    else:
        n -= 1
        obj.type = ""

    # code
    if "code" in data:
        n += 1
        v = data["code"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.code = v
        else:
            obj.code = 0
            if v is not None:
                wrong_number(problems, (path, "code"), v, "Condition", "int32")
    else:
        obj.code = 0

    if n != len(data):
        unknown_fields(problems, path, data, ("type", "code"))
    return obj


def decode_condition(
    data: Any, *, path: Path = ROOT, reuse: tuple[Condition, Any] | None = None
) -> Condition:
    """JSON data as Condition; raises DecodeError with all that does not fit."""
    return decoded(read_condition, data, path, reuse, "immutable.Condition")


def encode_condition(obj: Condition) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # type
    if obj.type:
        data["type"] = obj.type

    # code
    if obj.code:
        data["code"] = obj.code

    return data


def apply_defaults_condition(obj: Condition) -> None:
    """Fill what is unset, in place."""


def read_conditions(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Conditions, Any] | None = None,
) -> Conditions:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Conditions)
    n = 0

    # conditions
    if "conditions" in data:
        n += 1
        v = data["conditions"]
        if type(v) is list:
            obj.conditions = read_objects(
                v,
                (path, "conditions"),
                problems,
                reuse and reuse_part(reuse[0].conditions, reuse[1], "conditions"),
                read_condition,
                "Conditions",
                "immutable.Condition",
            )
        else:
            obj.conditions = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "conditions"),
                    v,
                    "Conditions",
                    "[]immutable.Condition",
                )
    else:
        obj.conditions = []

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
                "Conditions",
                "string",
            )
        else:
            obj.labels = {}
            if v is not None:
                wrong_type(
                    problems, (path, "labels"), v, "Conditions", "map[string]string"
                )
    else:
        obj.labels = {}

    if n != len(data):
        unknown_fields(problems, path, data, ("conditions", "labels"))
    return obj


def decode_conditions(
    data: Any, *, path: Path = ROOT, reuse: tuple[Conditions, Any] | None = None
) -> Conditions:
    """JSON data as Conditions; raises DecodeError with all that does not fit."""
    return decoded(read_conditions, data, path, reuse, "immutable.Conditions")


def encode_conditions(obj: Conditions) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # conditions
    if obj.conditions:
        data["conditions"] = [encode_condition(x) for x in obj.conditions]

    # labels
    if obj.labels:
        data["labels"] = dict(obj.labels)

    return data


def apply_defaults_conditions(obj: Conditions) -> None:
    """Fill what is unset, in place."""


SCHEME = Scheme(
    [
        Kind(
            "tags.example.com",
            "",
            "Condition",
            Condition,
            decode_condition,
            encode_condition,
            apply_defaults_condition,
            validate_condition,
            subresources=("/",),
            go_type="*immutable.Condition",
        ),
        Kind(
            "tags.example.com",
            "",
            "Conditions",
            Conditions,
            decode_conditions,
            encode_conditions,
            apply_defaults_conditions,
            validate_conditions,
            subresources=("/",),
            go_type="*immutable.Conditions",
        ),
        Kind(
            "tags.example.com",
            "",
            "Region",
            Region,
            decode_region,
            encode_region,
            apply_defaults_region,
            validate_region,
            subresources=("/",),
            go_type="*immutable.Region",
        ),
        Kind(
            "tags.example.com",
            "",
            "Spec",
            Spec,
            decode_spec,
            encode_spec,
            apply_defaults_spec,
            validate_spec,
            subresources=("/",),
            go_type="*immutable.Spec",
        ),
        Kind(
            "tags.example.com",
            "",
            "Volume",
            Volume,
            decode_volume,
            encode_volume,
            apply_defaults_volume,
            validate_volume,
            subresources=("/",),
            go_type="*immutable.Volume",
        ),
    ]
)

DECLARED_RULES: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "Condition": (
        ("type", "FieldValueRequired", "", ""),
        ("code", "FieldValueInvalid", "maximum", ""),
    ),
    "Conditions": (
        ("conditions[*]", "FieldValueInvalid", "immutable", ""),
        ("conditions[*]", "FieldValueDuplicate", "", ""),
        ("conditions[*].type", "FieldValueRequired", "", ""),
        ("conditions[*].code", "FieldValueInvalid", "maximum", ""),
        ("labels[*]", "FieldValueInvalid", "immutable", ""),
    ),
    "Region": (("", "FieldValueInvalid", "immutable", ""),),
    "Spec": (),
    "Volume": (
        ("name", "FieldValueInvalid", "immutable", ""),
        ("name", "FieldValueTooLong", "maxLength", ""),
        ("spec", "FieldValueInvalid", "immutable", ""),
        ("region", "FieldValueInvalid", "immutable", ""),
    ),
}

__all__ = [
    "DECLARED_RULES",
    "SCHEME",
    "apply_defaults_condition",
    "apply_defaults_conditions",
    "apply_defaults_region",
    "apply_defaults_spec",
    "apply_defaults_volume",
    "check_condition",
    "check_conditions",
    "check_region",
    "check_spec",
    "check_volume",
    "decode_condition",
    "decode_conditions",
    "decode_region",
    "decode_spec",
    "decode_volume",
    "encode_condition",
    "encode_conditions",
    "encode_region",
    "encode_spec",
    "encode_volume",
    "read_condition",
    "read_conditions",
    "read_spec",
    "read_volume",
    "validate_condition",
    "validate_conditions",
    "validate_region",
    "validate_spec",
    "validate_volume",
]
