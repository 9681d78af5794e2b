"""Validators, codecs and defaults of testdata.tags.format.types.

Made by validation-gen from the markers there; changes to this file are lost.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from validation_gen.runtime import (
    CREATE,
    EXTENDED_RESOURCE_NAME,
    LABEL_KEY,
    LABEL_VALUE,
    LONG_NAME,
    LONG_NAME_CASELESS,
    PATH_SEGMENT_NAME,
    PREFIXED_LABEL_KEY,
    RESOURCE_FULLY_QUALIFIED_NAME,
    RESOURCE_POOL_NAME,
    ROOT,
    SHORT_NAME,
    UPDATE,
    UUID,
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
    new_object,
    operation,
    read_string,
    read_string_map,
    read_strings,
    reuse_part,
    same,
    same_data,
    unknown_fields,
    wrong_type,
)

from testdata.tags.format.types import Formats, Name, Places

KNOWN_SHORT_NAMES: Final = SHORT_NAME.known
is_short_name: Final = SHORT_NAME.learns
KNOWN_LONG_NAMES: Final = LONG_NAME.known
is_long_name: Final = LONG_NAME.learns
KNOWN_LONG_NAME_CASELESSS: Final = LONG_NAME_CASELESS.known
is_long_name_caseless: Final = LONG_NAME_CASELESS.learns
KNOWN_LABEL_KEYS: Final = LABEL_KEY.known
is_label_key: Final = LABEL_KEY.learns
KNOWN_PREFIXED_LABEL_KEYS: Final = PREFIXED_LABEL_KEY.known
is_prefixed_label_key: Final = PREFIXED_LABEL_KEY.learns
KNOWN_LABEL_VALUES: Final = LABEL_VALUE.known
is_label_value: Final = LABEL_VALUE.learns
KNOWN_PATH_SEGMENT_NAMES: Final = PATH_SEGMENT_NAME.known
is_path_segment_name: Final = PATH_SEGMENT_NAME.learns
KNOWN_UUIDS: Final = UUID.known
is_uuid: Final = UUID.learns
KNOWN_RESOURCE_POOL_NAMES: Final = RESOURCE_POOL_NAME.known
is_resource_pool_name: Final = RESOURCE_POOL_NAME.learns
KNOWN_EXTENDED_RESOURCE_NAMES: Final = EXTENDED_RESOURCE_NAME.known
is_extended_resource_name: Final = EXTENDED_RESOURCE_NAME.learns
KNOWN_RESOURCE_FULLY_QUALIFIED_NAMES: Final = RESOURCE_FULLY_QUALIFIED_NAME.known
is_resource_fully_qualified_name: Final = RESOURCE_FULLY_QUALIFIED_NAME.learns


def check_name(
    path: Path, value: Name, old: Name | None, op: Operation, errs: list[FieldError]
) -> None:
    """Name, types.py:10."""
    #   +k8s:format=k8s-short-name
    if value not in KNOWN_SHORT_NAMES and not is_short_name(value):
        errs.extend(SHORT_NAME.errors(path, value, as_json=True))


def check_formats(
    path: Path,
    value: Formats,
    old: Formats | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Formats, types.py:14."""

    # shortName
    #   +k8s:optional
    #   +k8s:format=k8s-short-name
    short_name = value.short_name
    if (
        short_name
        and short_name not in KNOWN_SHORT_NAMES
        and not is_short_name(short_name)
        and (old is None or short_name != old.short_name)
    ):
        errs.extend(SHORT_NAME.errors((path, "shortName"), short_name))

    # longName
    #   +k8s:optional
    #   +k8s:format=k8s-long-name
    long_name = value.long_name
    if (
        long_name
        and long_name not in KNOWN_LONG_NAMES
        and not is_long_name(long_name)
        and (old is None or long_name != old.long_name)
    ):
        errs.extend(LONG_NAME.errors((path, "longName"), long_name))

    # longNameCaseless
    #   +k8s:optional
    #   +k8s:format=k8s-long-name-caseless
    long_name_caseless = value.long_name_caseless
    if (
        long_name_caseless
        and long_name_caseless not in KNOWN_LONG_NAME_CASELESSS
        and not is_long_name_caseless(long_name_caseless)
        and (old is None or long_name_caseless != old.long_name_caseless)
    ):
        errs.extend(
            LONG_NAME_CASELESS.errors((path, "longNameCaseless"), long_name_caseless)
        )

    # labelKey
    #   +k8s:optional
    #   +k8s:format=k8s-label-key
    label_key = value.label_key
    if (
        label_key
        and label_key not in KNOWN_LABEL_KEYS
        and not is_label_key(label_key)
        and (old is None or label_key != old.label_key)
    ):
        errs.extend(LABEL_KEY.errors((path, "labelKey"), label_key))

    # prefixedLabelKey
    #   +k8s:optional
    #   +k8s:format=k8s-prefixed-label-key
    prefixed_label_key = value.prefixed_label_key
    if (
        prefixed_label_key
        and prefixed_label_key not in KNOWN_PREFIXED_LABEL_KEYS
        and not is_prefixed_label_key(prefixed_label_key)
        and (old is None or prefixed_label_key != old.prefixed_label_key)
    ):
        errs.extend(
            PREFIXED_LABEL_KEY.errors((path, "prefixedLabelKey"), prefixed_label_key)
        )

    # labelValue
    #   +k8s:optional
    #   +k8s:format=k8s-label-value
    label_value = value.label_value
    if (
        label_value
        and label_value not in KNOWN_LABEL_VALUES
        and not is_label_value(label_value)
        and (old is None or label_value != old.label_value)
    ):
        errs.extend(LABEL_VALUE.errors((path, "labelValue"), label_value))

    # pathSegmentName
    #   +k8s:optional
    #   +k8s:format=k8s-path-segment-name
    path_segment_name = value.path_segment_name
    if (
        path_segment_name
        and path_segment_name not in KNOWN_PATH_SEGMENT_NAMES
        and not is_path_segment_name(path_segment_name)
        and (old is None or path_segment_name != old.path_segment_name)
    ):
        errs.extend(
            PATH_SEGMENT_NAME.errors((path, "pathSegmentName"), path_segment_name)
        )

    # uuid
    #   +k8s:optional
    #   +k8s:format=k8s-uuid
    uuid = value.uuid
    if (
        uuid
        and uuid not in KNOWN_UUIDS
        and not is_uuid(uuid)
        and (old is None or uuid != old.uuid)
    ):
        errs.extend(UUID.errors((path, "uuid"), uuid))

    # resourcePoolName
    #   +k8s:optional
    #   +k8s:format=k8s-resource-pool-name
    resource_pool_name = value.resource_pool_name
    if (
        resource_pool_name
        and resource_pool_name not in KNOWN_RESOURCE_POOL_NAMES
        and not is_resource_pool_name(resource_pool_name)
        and (old is None or resource_pool_name != old.resource_pool_name)
    ):
        errs.extend(
            RESOURCE_POOL_NAME.errors((path, "resourcePoolName"), resource_pool_name)
        )

    # extendedResourceName
    #   +k8s:optional
    #   +k8s:format=k8s-extended-resource-name
    extended_resource_name = value.extended_resource_name
    if (
        extended_resource_name
        and extended_resource_name not in KNOWN_EXTENDED_RESOURCE_NAMES
        and not is_extended_resource_name(extended_resource_name)
        and (old is None or extended_resource_name != old.extended_resource_name)
    ):
        errs.extend(
            EXTENDED_RESOURCE_NAME.errors(
                (path, "extendedResourceName"), extended_resource_name
            )
        )

    # resourceFullyQualifiedName
    #   +k8s:optional
    #   +k8s:format=k8s-resource-fully-qualified-name
    resource_fully_qualified_name = value.resource_fully_qualified_name
    if (
        resource_fully_qualified_name
        and resource_fully_qualified_name not in KNOWN_RESOURCE_FULLY_QUALIFIED_NAMES
        and not is_resource_fully_qualified_name(resource_fully_qualified_name)
        and (
            old is None
            or resource_fully_qualified_name != old.resource_fully_qualified_name
        )
    ):
        errs.extend(
            RESOURCE_FULLY_QUALIFIED_NAME.errors(
                (path, "resourceFullyQualifiedName"), resource_fully_qualified_name
            )
        )


def check_places(
    path: Path, value: Places, old: Places | None, op: Operation, errs: list[FieldError]
) -> None:
    """Places, types.py:52."""

    # uid
    #   +k8s:optional
    #   +k8s:format=k8s-uuid
    uid = value.uid
    if (
        uid is not None
        and uid not in KNOWN_UUIDS
        and not is_uuid(uid)
        and (old is None or uid != old.uid)
    ):
        errs.extend(UUID.errors((path, "uid"), uid))

    # name
    #   +k8s:optional
    #   Name: +k8s:format=k8s-short-name
    name = value.name
    if (
        name
        and name not in KNOWN_SHORT_NAMES
        and not is_short_name(name)
        and (old is None or name != old.name)
    ):
        errs.extend(SHORT_NAME.errors((path, "name"), name, as_json=True))

    # uids
    #   +k8s:optional
    #   +k8s:listType=set
    #   +k8s:eachVal=+k8s:format=k8s-uuid
    uids = value.uids
    uids_was = None if old is None else old.uids
    if uids and (old is None or not same(uids, uids_was)):
        for uids_i, uids_item, _ in changed_members(uids, uids_was):
            if uids_item not in KNOWN_UUIDS and not is_uuid(uids_item):
                errs.extend(UUID.errors(((path, "uids"), uids_i), uids_item))
        if len(dict.fromkeys(uids)) != len(uids):
            errs.extend(duplicates((path, "uids"), uids))

    # paths
    #   +k8s:optional
    #   +k8s:eachKey=+k8s:format=k8s-uuid
    #   +k8s:eachVal=+k8s:format=k8s-path-segment-name
    paths = value.paths
    paths_was = None if old is None else old.paths
    if paths and (old is None or not same(paths, paths_was)):
        for paths_key in added_keys(paths, paths_was):
            if paths_key not in KNOWN_UUIDS and not is_uuid(paths_key):
                errs.extend(UUID.errors((path, "paths"), paths_key))
        for paths_key, paths_item, _ in changed_values(paths, paths_was):
            if paths_item not in KNOWN_PATH_SEGMENT_NAMES and not is_path_segment_name(
                paths_item
            ):
                errs.extend(
                    PATH_SEGMENT_NAME.errors(
                        ((path, "paths"), (paths_key,)), paths_item
                    )
                )


def validate_formats(
    obj: Formats,
    old: Formats | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Formats; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_formats(path, obj, old if request.update else None, request, errs)
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


def validate_places(
    obj: Places,
    old: Places | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Places; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_places(path, obj, old if request.update else None, request, errs)
    return errs


def decode_name(
    data: Any, *, path: Path = ROOT, reuse: tuple[Name, Any] | None = None
) -> Name:
    """JSON data as Name; raises DecodeError with all that does not fit."""
    value: Name = Name(decoded_value(read_string, data, path, "format.Name"))
    return value


def encode_name(obj: Name) -> Any:
    """The value as JSON data."""
    return obj


def apply_defaults_name(obj: Name) -> None:
    """Fill what is unset, in place."""


def read_formats(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Formats, Any] | None = None,
) -> Formats:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Formats)
    n = 0

    # short_name
    if "shortName" in data:
        n += 1
        v = data["shortName"]
        if type(v) is str:
            obj.short_name = v
        else:
            obj.short_name = ""
            if v is not None:
                wrong_type(problems, (path, "shortName"), v, "Formats", "string")
    else:
        obj.short_name = ""

    # long_name
    if "longName" in data:
        n += 1
        v = data["longName"]
        if type(v) is str:
            obj.long_name = v
        else:
            obj.long_name = ""
            if v is not None:
                wrong_type(problems, (path, "longName"), v, "Formats", "string")
    else:
        obj.long_name = ""

    # long_name_caseless
    if "longNameCaseless" in data:
        n += 1
        v = data["longNameCaseless"]
        if type(v) is str:
            obj.long_name_caseless = v
        else:
            obj.long_name_caseless = ""
            if v is not None:
                wrong_type(problems, (path, "longNameCaseless"), v, "Formats", "string")
    else:
        obj.long_name_caseless = ""

    # label_key
    if "labelKey" in data:
        n += 1
        v = data["labelKey"]
        if type(v) is str:
            obj.label_key = v
        else:
            obj.label_key = ""
            if v is not None:
                wrong_type(problems, (path, "labelKey"), v, "Formats", "string")
    else:
        obj.label_key = ""

    # prefixed_label_key
    if "prefixedLabelKey" in data:
        n += 1
        v = data["prefixedLabelKey"]
        if type(v) is str:
            obj.prefixed_label_key = v
        else:
            obj.prefixed_label_key = ""
            if v is not None:
                wrong_type(problems, (path, "prefixedLabelKey"), v, "Formats", "string")
    else:
        obj.prefixed_label_key = ""

    # label_value
    if "labelValue" in data:
        n += 1
        v = data["labelValue"]
        if type(v) is str:
            obj.label_value = v
        else:
            obj.label_value = ""
            if v is not None:
                wrong_type(problems, (path, "labelValue"), v, "Formats", "string")
    else:
        obj.label_value = ""

    # path_segment_name
    if "pathSegmentName" in data:
        n += 1
        v = data["pathSegmentName"]
        if type(v) is str:
            obj.path_segment_name = v
        else:
            obj.path_segment_name = ""
            if v is not None:
                wrong_type(problems, (path, "pathSegmentName"), v, "Formats", "string")
    else:
        obj.path_segment_name = ""

    # uuid
    if "uuid" in data:
        n += 1
        v = data["uuid"]
        if type(v) is str:
            obj.uuid = v
        else:
            obj.uuid = ""
            if v is not None:
                wrong_type(problems, (path, "uuid"), v, "Formats", "string")
    else:
        obj.uuid = ""

    # resource_pool_name
    if "resourcePoolName" in data:
        n += 1
        v = data["resourcePoolName"]
        if type(v) is str:
            obj.resource_pool_name = v
        else:
            obj.resource_pool_name = ""
            if v is not None:
                wrong_type(problems, (path, "resourcePoolName"), v, "Formats", "string")
    else:
        obj.resource_pool_name = ""

    # extended_resource_name
    if "extendedResourceName" in data:
        n += 1
        v = data["extendedResourceName"]
        if type(v) is str:
            obj.extended_resource_name = v
        else:
            obj.extended_resource_name = ""
            if v is not None:
                wrong_type(
                    problems, (path, "extendedResourceName"), v, "Formats", "string"
                )
    else:
        obj.extended_resource_name = ""

    # resource_fully_qualified_name
    if "resourceFullyQualifiedName" in data:
        n += 1
        v = data["resourceFullyQualifiedName"]
        if type(v) is str:
            obj.resource_fully_qualified_name = v
        else:
            obj.resource_fully_qualified_name = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "resourceFullyQualifiedName"),
                    v,
                    "Formats",
                    "string",
                )
    else:
        obj.resource_fully_qualified_name = ""

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            (
                "shortName",
                "longName",
                "longNameCaseless",
                "labelKey",
                "prefixedLabelKey",
                "labelValue",
                "pathSegmentName",
                "uuid",
                "resourcePoolName",
                "extendedResourceName",
                "resourceFullyQualifiedName",
            ),
        )
    return obj


def decode_formats(
    data: Any, *, path: Path = ROOT, reuse: tuple[Formats, Any] | None = None
) -> Formats:
    """JSON data as Formats; raises DecodeError with all that does not fit."""
    return decoded(read_formats, data, path, reuse, "format.Formats")


def encode_formats(obj: Formats) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # short_name
    if obj.short_name:
        data["shortName"] = obj.short_name

    # long_name
    if obj.long_name:
        data["longName"] = obj.long_name

    # long_name_caseless
    if obj.long_name_caseless:
        data["longNameCaseless"] = obj.long_name_caseless

    # label_key
    if obj.label_key:
        data["labelKey"] = obj.label_key

    # prefixed_label_key
    if obj.prefixed_label_key:
        data["prefixedLabelKey"] = obj.prefixed_label_key

    # label_value
    if obj.label_value:
        data["labelValue"] = obj.label_value

    # path_segment_name
    if obj.path_segment_name:
        data["pathSegmentName"] = obj.path_segment_name

    # uuid
    if obj.uuid:
        data["uuid"] = obj.uuid

    # resource_pool_name
    if obj.resource_pool_name:
        data["resourcePoolName"] = obj.resource_pool_name

    # extended_resource_name
    if obj.extended_resource_name:
        data["extendedResourceName"] = obj.extended_resource_name

    # resource_fully_qualified_name
    if obj.resource_fully_qualified_name:
        data["resourceFullyQualifiedName"] = obj.resource_fully_qualified_name

    return data


def apply_defaults_formats(obj: Formats) -> None:
    """Fill what is unset, in place."""


def read_places(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Places, Any] | None = None,
) -> Places:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Places)
    n = 0

    # uid
    if "uid" in data:
        n += 1
        v = data["uid"]
        if type(v) is str:
            obj.uid = v
        else:
            obj.uid = None
            if v is not None:
                wrong_type(problems, (path, "uid"), v, "Places", "string")
    else:
        obj.uid = None

    # name
    if "name" in data:
        n += 1
        v = data["name"]
        if type(v) is str:
            obj.name = Name(v)
        else:
            obj.name = Name("")
            if v is not None:
                wrong_type(problems, (path, "name"), v, "Places", "format.Name")
    else:
        obj.name = Name("")

    # uids
    if "uids" in data:
        n += 1
        v = data["uids"]
        if type(v) is list:
            obj.uids = read_strings(
                v,
                (path, "uids"),
                problems,
                reuse and reuse_part(reuse[0].uids, reuse[1], "uids"),
                "Places",
                "string",
            )
        else:
            obj.uids = []
            if v is not None:
                wrong_type(problems, (path, "uids"), v, "Places", "[]string")
    else:
        obj.uids = []

    # paths
    if "paths" in data:
        n += 1
        v = data["paths"]
        if type(v) is dict:
            obj.paths = read_string_map(
                v,
                (path, "paths"),
                problems,
                reuse and reuse_part(reuse[0].paths, reuse[1], "paths"),
                "Places",
                "string",
            )
        else:
            obj.paths = {}
            if v is not None:
                wrong_type(problems, (path, "paths"), v, "Places", "map[string]string")
    else:
        obj.paths = {}

    if n != len(data):
        unknown_fields(problems, path, data, ("uid", "name", "uids", "paths"))
    return obj


def decode_places(
    data: Any, *, path: Path = ROOT, reuse: tuple[Places, Any] | None = None
) -> Places:
    """JSON data as Places; raises DecodeError with all that does not fit."""
    return decoded(read_places, data, path, reuse, "format.Places")


def encode_places(obj: Places) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # uid
    if obj.uid is not None:
        data["uid"] = obj.uid

    # name
    if obj.name:
        data["name"] = obj.name

    # uids
    if obj.uids:
        data["uids"] = list(obj.uids)

    # paths
    if obj.paths:
        data["paths"] = dict(obj.paths)

    return data


def apply_defaults_places(obj: Places) -> None:
    """Fill what is unset, in place."""


SCHEME = Scheme(
    [
        Kind(
            "tags.example.com",
            "",
            "Formats",
            Formats,
            decode_formats,
            encode_formats,
            apply_defaults_formats,
            validate_formats,
            subresources=("/",),
            go_type="*format.Formats",
        ),
        Kind(
            "tags.example.com",
            "",
            "Name",
            Name,
            decode_name,
            encode_name,
            apply_defaults_name,
            validate_name,
            subresources=("/",),
            go_type="*format.Name",
        ),
        Kind(
            "tags.example.com",
            "",
            "Places",
            Places,
            decode_places,
            encode_places,
            apply_defaults_places,
            validate_places,
            subresources=("/",),
            go_type="*format.Places",
        ),
    ]
)

DECLARED_RULES: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "Formats": (
        ("shortName", "FieldValueInvalid", "format=k8s-short-name", ""),
        ("longName", "FieldValueInvalid", "format=k8s-long-name", ""),
        ("longNameCaseless", "FieldValueInvalid", "format=k8s-long-name-caseless", ""),
        ("labelKey", "FieldValueInvalid", "format=k8s-label-key", ""),
        ("prefixedLabelKey", "FieldValueInvalid", "format=k8s-prefixed-label-key", ""),
        ("labelValue", "FieldValueInvalid", "format=k8s-label-value", ""),
        ("pathSegmentName", "FieldValueInvalid", "format=k8s-path-segment-name", ""),
        ("uuid", "FieldValueInvalid", "format=k8s-uuid", ""),
        ("resourcePoolName", "FieldValueInvalid", "format=k8s-resource-pool-name", ""),
        (
            "extendedResourceName",
            "FieldValueInvalid",
            "format=k8s-extended-resource-name",
            "",
        ),
        (
            "resourceFullyQualifiedName",
            "FieldValueInvalid",
            "format=k8s-resource-fully-qualified-name",
            "",
        ),
    ),
    "Name": (("", "FieldValueInvalid", "format=k8s-short-name", ""),),
    "Places": (
        ("uid", "FieldValueInvalid", "format=k8s-uuid", ""),
        ("name", "FieldValueInvalid", "format=k8s-short-name", ""),
        ("uids[*]", "FieldValueInvalid", "format=k8s-uuid", ""),
        ("uids[*]", "FieldValueDuplicate", "", ""),
        ("paths", "FieldValueInvalid", "format=k8s-uuid", ""),
        ("paths[*]", "FieldValueInvalid", "format=k8s-path-segment-name", ""),
    ),
}

__all__ = [
    "DECLARED_RULES",
    "SCHEME",
    "apply_defaults_formats",
    "apply_defaults_name",
    "apply_defaults_places",
    "check_formats",
    "check_name",
    "check_places",
    "decode_formats",
    "decode_name",
    "decode_places",
    "encode_formats",
    "encode_name",
    "encode_places",
    "read_formats",
    "read_places",
    "validate_formats",
    "validate_name",
    "validate_places",
]
