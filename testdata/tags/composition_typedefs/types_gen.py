"""Validators, codecs and defaults of testdata.tags.composition_typedefs.types.

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
    added_keys,
    as_object,
    changed_members,
    changed_values,
    decoded,
    decoded_value,
    duplicates,
    has_duplicates,
    max_items,
    max_length,
    maximum,
    min_length,
    minimum,
    new_object,
    not_equal,
    operation,
    read_object_map,
    read_objects,
    read_string,
    read_strings,
    reuse_part,
    same,
    same_data,
    unknown_fields,
    wrong_number,
    wrong_type,
)

from testdata.tags.composition_typedefs.types import (
    AnyName,
    Box,
    Boxes,
    BoxesByName,
    Crate,
    Holder,
    LongName,
    ManyNames,
    Name,
    Names,
)


def check_name(
    path: Path, value: Name, old: Name | None, op: Operation, errs: list[FieldError]
) -> None:
    """Name, types.py:11."""
    #   +k8s:maxLength=5
    if len(value) > 5:
        errs.append(max_length(path, 5))


def check_long_name(
    path: Path,
    value: LongName,
    old: LongName | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """LongName, types.py:15."""
    #   +k8s:minLength=3
    if len(value) < 3:
        errs.append(min_length(path, value, 3, as_json=True))


def check_names(
    path: Path,
    value: Names | None,
    old: Names | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Names, types.py:22."""
    #   +k8s:maxItems=2
    #   +k8s:listType=set
    if len(value or ()) > 2:
        errs.append(max_items(path, len(value or ()), 2, short_circuit=True))
        return
    if has_duplicates(value or ()):
        errs.extend(duplicates(path, value or (), as_json=True))
    for value_i, value_item, _ in changed_members(value, old):
        if len(value_item) > 5:
            errs.append(max_length((path, value_i), 5))


def check_many_names(
    path: Path,
    value: ManyNames | None,
    old: ManyNames | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """ManyNames, types.py:25."""
    for value_i, value_item in enumerate(value or ()):
        if len(value_item) > 5:
            errs.append(max_length((path, value_i), 5))


def check_box(
    path: Path, value: Box, old: Box | None, op: Operation, errs: list[FieldError]
) -> None:
    """Box, types.py:30."""
    #   +k8s:subfield(size)=+k8s:minimum=2
    value_size = value.size
    value_size_was = None if old is None else old.size
    if (old is None or value_size != value_size_was) and value_size and value_size < 2:
        errs.append(minimum((path, "size"), value_size, 2))

    # size
    #   +k8s:optional
    #   +k8s:maximum=9
    size = value.size
    if size and size > 9 and (old is None or size != old.size):
        errs.append(maximum((path, "size"), size, 9))


def check_crate(
    path: Path, value: Crate, old: Crate | None, op: Operation, errs: list[FieldError]
) -> None:
    """Crate, types.py:39."""
    #   +k8s:subfield(size)=+k8s:neq=5
    value_size = value.size
    value_size_was = None if old is None else old.size
    if (old is None or value_size != value_size_was) and value_size and value_size == 5:
        errs.append(not_equal((path, "size"), value_size, 5))

    # size
    #   +k8s:optional
    #   +k8s:maximum=9
    size = value.size
    if size and size > 9 and (old is None or size != old.size):
        errs.append(maximum((path, "size"), size, 9))


def check_boxes(
    path: Path,
    value: Boxes | None,
    old: Boxes | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Boxes, types.py:41."""
    value_path = path
    for i, value_item in enumerate(value or ()):
        check_box((value_path, i), value_item, None, op, errs)


def check_boxes_by_name(
    path: Path,
    value: BoxesByName | None,
    old: BoxesByName | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """BoxesByName, types.py:42."""
    for value_key in added_keys(value, old):
        if len(value_key) > 5:
            errs.append(max_length(path, 5))
    for value_key, value_item, value_item_was in changed_values(value, old):
        check_box((path, (value_key,)), value_item, value_item_was, op, errs)


def check_holder(
    path: Path, value: Holder, old: Holder | None, op: Operation, errs: list[FieldError]
) -> None:
    """Holder, types.py:46."""

    # name
    #   +k8s:optional
    #   +k8s:minLength=2
    #   Name: +k8s:maxLength=5
    name = value.name
    if name and (old is None or name != old.name):
        if len(name) < 2:
            errs.append(min_length((path, "name"), name, 2, as_json=True))
        if len(name) > 5:
            errs.append(max_length((path, "name"), 5))

    # longName
    #   +k8s:optional
    #   LongName: +k8s:minLength=3
    long_name = value.long_name
    if (
        long_name is not None
        and len(long_name) < 3
        and (old is None or long_name != old.long_name)
    ):
        errs.append(min_length((path, "longName"), long_name, 3, as_json=True))

    # names
    #   +k8s:optional
    names = value.names
    names_was = None if old is None else old.names
    if names and (old is None or not same(names, names_was)):
        check_names((path, "names"), names, names_was, op, errs)

    # manyNames
    #   +k8s:optional
    many_names = value.many_names
    many_names_was = None if old is None else old.many_names
    if many_names and (old is None or not same(many_names, many_names_was)):
        check_many_names((path, "manyNames"), many_names, many_names_was, op, errs)

    # box
    box = value.box
    box_was = None if old is None else old.box
    if old is None or (
        box is not box_was and box != box_was and not same(box, box_was)
    ):
        check_box((path, "box"), box, box_was, op, errs)

    # crate
    #   +k8s:optional
    crate = value.crate
    crate_was = None if old is None else old.crate
    if crate is not None and (old is None or not same(crate, crate_was)):
        check_crate((path, "crate"), crate, crate_was, op, errs)

    # boxes
    #   +k8s:optional
    boxes = value.boxes
    boxes_was = None if old is None else old.boxes
    if boxes and (old is None or not same(boxes, boxes_was)):
        check_boxes((path, "boxes"), boxes, boxes_was, op, errs)

    # byName
    #   +k8s:optional
    by_name = value.by_name
    by_name_was = None if old is None else old.by_name
    if by_name and (old is None or not same(by_name, by_name_was)):
        check_boxes_by_name((path, "byName"), by_name, by_name_was, op, errs)


def validate_any_name(
    obj: AnyName,
    old: AnyName | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of AnyName; with `old` (or op="update"), of the update from it."""
    return []


def validate_box(
    obj: Box,
    old: Box | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Box; with `old` (or op="update"), of the update from it."""
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_box(path, obj, old if request.update else None, request, errs)
    return errs


def validate_boxes(
    obj: Boxes,
    old: Boxes | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Boxes; with `old` (or op="update"), of the update from it."""
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_boxes(path, obj, old if request.update else None, request, errs)
    return errs


def validate_boxes_by_name(
    obj: BoxesByName,
    old: BoxesByName | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of BoxesByName; with `old` (or op="update"), of the update from it."""
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_boxes_by_name(path, obj, old if request.update else None, request, errs)
    return errs


def validate_crate(
    obj: Crate,
    old: Crate | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Crate; with `old` (or op="update"), of the update from it."""
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_crate(path, obj, old if request.update else None, request, errs)
    return errs


def validate_holder(
    obj: Holder,
    old: Holder | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Holder; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_holder(path, obj, old if request.update else None, request, errs)
    return errs


def validate_long_name(
    obj: LongName,
    old: LongName | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of LongName; with `old` (or op="update"), of the update from it."""
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_long_name(path, obj, old if request.update else None, request, errs)
    return errs


def validate_many_names(
    obj: ManyNames,
    old: ManyNames | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of ManyNames; with `old` (or op="update"), of the update from it."""
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_many_names(path, obj, old if request.update else None, request, errs)
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


def validate_names(
    obj: Names,
    old: Names | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Names; with `old` (or op="update"), of the update from it."""
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_names(path, obj, old if request.update else None, request, errs)
    return errs


def decode_name(
    data: Any, *, path: Path = ROOT, reuse: tuple[Name, Any] | None = None
) -> Name:
    """JSON data as Name; raises DecodeError with all that does not fit."""
    value: Name = Name(
        decoded_value(read_string, data, path, "composition_typedefs.Name")
    )
    return value


def encode_name(obj: Name) -> Any:
    """The value as JSON data."""
    return obj


def apply_defaults_name(obj: Name) -> None:
    """Fill what is unset, in place."""


def decode_long_name(
    data: Any, *, path: Path = ROOT, reuse: tuple[LongName, Any] | None = None
) -> LongName:
    """JSON data as LongName; raises DecodeError with all that does not fit."""
    value: LongName = LongName(
        Name(decoded_value(read_string, data, path, "composition_typedefs.LongName"))
    )
    return value


def encode_long_name(obj: LongName) -> Any:
    """The value as JSON data."""
    return obj


def apply_defaults_long_name(obj: LongName) -> None:
    """Fill what is unset, in place."""


def decode_any_name(
    data: Any, *, path: Path = ROOT, reuse: tuple[AnyName, Any] | None = None
) -> AnyName:
    """JSON data as AnyName; raises DecodeError with all that does not fit."""
    value: AnyName = AnyName(
        LongName(
            Name(decoded_value(read_string, data, path, "composition_typedefs.AnyName"))
        )
    )
    return value


def encode_any_name(obj: AnyName) -> Any:
    """The value as JSON data."""
    return obj


def apply_defaults_any_name(obj: AnyName) -> None:
    """Fill what is unset, in place."""


def decode_names(
    data: Any, *, path: Path = ROOT, reuse: tuple[Names, Any] | None = None
) -> Names:
    """JSON data as Names; raises DecodeError with all that does not fit."""
    value: Names = Names(
        decoded_value(_read_nested, data, path, "composition_typedefs.Names")
    )
    return value


def encode_names(obj: Names) -> Any:
    """The value as JSON data."""
    return list(obj)


def apply_defaults_names(obj: Names) -> None:
    """Fill what is unset, in place."""


def decode_many_names(
    data: Any, *, path: Path = ROOT, reuse: tuple[ManyNames, Any] | None = None
) -> ManyNames:
    """JSON data as ManyNames; raises DecodeError with all that does not fit."""
    value: ManyNames = ManyNames(
        Names(
            decoded_value(_read_nested_2, data, path, "composition_typedefs.ManyNames")
        )
    )
    return value


def encode_many_names(obj: ManyNames) -> Any:
    """The value as JSON data."""
    return list(obj)


def apply_defaults_many_names(obj: ManyNames) -> None:
    """Fill what is unset, in place."""


def read_box(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Box, Any] | None = None,
) -> Box:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Box)
    n = 0

    # size
    if "size" in data:
        n += 1
        v = data["size"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.size = v
        else:
            obj.size = 0
            if v is not None:
                wrong_number(problems, (path, "size"), v, "Box", "int32")
    else:
        obj.size = 0

    if n != len(data):
        unknown_fields(problems, path, data, ("size",))
    return obj


def decode_box(
    data: Any, *, path: Path = ROOT, reuse: tuple[Box, Any] | None = None
) -> Box:
    """JSON data as Box; raises DecodeError with all that does not fit."""
    return decoded(read_box, data, path, reuse, "composition_typedefs.Box")


def encode_box(obj: Box) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # size
    if obj.size:
        data["size"] = obj.size

    return data


def apply_defaults_box(obj: Box) -> None:
    """Fill what is unset, in place."""


def decode_crate(
    data: Any, *, path: Path = ROOT, reuse: tuple[Crate, Any] | None = None
) -> Crate:
    """JSON data as Crate; raises DecodeError with all that does not fit."""
    value: Crate = Crate(
        decoded(read_box, data, path, reuse, "composition_typedefs.Crate")
    )
    return value


def encode_crate(obj: Crate) -> Any:
    """The value as JSON data."""
    return encode_box(obj)


def apply_defaults_crate(obj: Crate) -> None:
    """Fill what is unset, in place."""


def decode_boxes(
    data: Any, *, path: Path = ROOT, reuse: tuple[Boxes, Any] | None = None
) -> Boxes:
    """JSON data as Boxes; raises DecodeError with all that does not fit."""
    value: Boxes = Boxes(
        decoded_value(_read_nested_3, data, path, "composition_typedefs.Boxes")
    )
    return value


def encode_boxes(obj: Boxes) -> Any:
    """The value as JSON data."""
    return [encode_box(x) for x in iter(obj)]


def apply_defaults_boxes(obj: Boxes) -> None:
    """Fill what is unset, in place."""


def decode_boxes_by_name(
    data: Any, *, path: Path = ROOT, reuse: tuple[BoxesByName, Any] | None = None
) -> BoxesByName:
    """JSON data as BoxesByName; raises DecodeError with all that does not fit."""
    value: BoxesByName = BoxesByName(
        decoded_value(_read_nested_4, data, path, "composition_typedefs.BoxesByName")
    )
    return value


def encode_boxes_by_name(obj: BoxesByName) -> Any:
    """The value as JSON data."""
    return {k: encode_box(x) for k, x in obj.items()}


def apply_defaults_boxes_by_name(obj: BoxesByName) -> None:
    """Fill what is unset, in place."""


def read_holder(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Holder, Any] | None = None,
) -> Holder:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Holder)
    n = 0
    v: Any

    # name
    if "name" in data:
        n += 1
        v = data["name"]
        if type(v) is str:
            obj.name = Name(v)
        else:
            obj.name = Name("")
            if v is not None:
                wrong_type(
                    problems, (path, "name"), v, "Holder", "composition_typedefs.Name"
                )
    else:
        obj.name = Name("")

    # long_name
    if "longName" in data:
        n += 1
        v = data["longName"]
        if type(v) is str:
            obj.long_name = LongName(Name(v))
        else:
            obj.long_name = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "longName"),
                    v,
                    "Holder",
                    "composition_typedefs.LongName",
                )
    else:
        obj.long_name = None

    # any_name
    if "anyName" in data:
        n += 1
        v = data["anyName"]
        if type(v) is str:
            obj.any_name = AnyName(LongName(Name(v)))
        else:
            obj.any_name = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "anyName"),
                    v,
                    "Holder",
                    "composition_typedefs.AnyName",
                )
    else:
        obj.any_name = None

    # names
    if "names" in data:
        n += 1
        v = data["names"]
        if type(v) is list:
            obj.names = Names(
                read_strings(
                    v,
                    (path, "names"),
                    problems,
                    reuse and reuse_part(reuse[0].names, reuse[1], "names"),
                    "Holder",
                    "composition_typedefs.Name",
                )
            )
        else:
            obj.names = Names([])
            if v is not None:
                wrong_type(
                    problems, (path, "names"), v, "Holder", "composition_typedefs.Names"
                )
    else:
        obj.names = Names([])

    # many_names
    if "manyNames" in data:
        n += 1
        v = data["manyNames"]
        if type(v) is list:
            obj.many_names = ManyNames(
                Names(
                    read_strings(
                        v,
                        (path, "manyNames"),
                        problems,
                        reuse
                        and reuse_part(reuse[0].many_names, reuse[1], "manyNames"),
                        "Holder",
                        "composition_typedefs.Name",
                    )
                )
            )
        else:
            obj.many_names = ManyNames(Names([]))
            if v is not None:
                wrong_type(
                    problems,
                    (path, "manyNames"),
                    v,
                    "Holder",
                    "composition_typedefs.ManyNames",
                )
    else:
        obj.many_names = ManyNames(Names([]))

    # box
    v = NO_FIELDS
    if "box" in data:
        n += 1
        v = data["box"]
        if type(v) is not dict:
            v = as_object(
                v, (path, "box"), problems, "Holder", "composition_typedefs.Box"
            )
    obj.box = read_box(
        v, (path, "box"), problems, reuse and reuse_part(reuse[0].box, reuse[1], "box")
    )

    # crate
    if "crate" in data:
        n += 1
        v = data["crate"]
        if type(v) is dict:
            obj.crate = Crate(
                read_box(
                    v,
                    (path, "crate"),
                    problems,
                    reuse and reuse_part(reuse[0].crate, reuse[1], "crate"),
                )
            )
        else:
            obj.crate = None
            if v is not None:
                wrong_type(
                    problems, (path, "crate"), v, "Holder", "composition_typedefs.Crate"
                )
    else:
        obj.crate = None

    # boxes
    if "boxes" in data:
        n += 1
        v = data["boxes"]
        if type(v) is list:
            obj.boxes = Boxes(
                read_objects(
                    v,
                    (path, "boxes"),
                    problems,
                    reuse and reuse_part(reuse[0].boxes, reuse[1], "boxes"),
                    read_box,
                    "Holder",
                    "composition_typedefs.Box",
                )
            )
        else:
            obj.boxes = Boxes([])
            if v is not None:
                wrong_type(
                    problems, (path, "boxes"), v, "Holder", "composition_typedefs.Boxes"
                )
    else:
        obj.boxes = Boxes([])

    # by_name
    if "byName" in data:
        n += 1
        v = data["byName"]
        if type(v) is dict:
            obj.by_name = BoxesByName(
                read_object_map(
                    v,
                    (path, "byName"),
                    problems,
                    reuse and reuse_part(reuse[0].by_name, reuse[1], "byName"),
                    read_box,
                    "Holder",
                    "composition_typedefs.Box",
                )
            )
        else:
            obj.by_name = BoxesByName({})
            if v is not None:
                wrong_type(
                    problems,
                    (path, "byName"),
                    v,
                    "Holder",
                    "composition_typedefs.BoxesByName",
                )
    else:
        obj.by_name = BoxesByName({})

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            (
                "name",
                "longName",
                "anyName",
                "names",
                "manyNames",
                "box",
                "crate",
                "boxes",
                "byName",
            ),
        )
    return obj


def decode_holder(
    data: Any, *, path: Path = ROOT, reuse: tuple[Holder, Any] | None = None
) -> Holder:
    """JSON data as Holder; raises DecodeError with all that does not fit."""
    return decoded(read_holder, data, path, reuse, "composition_typedefs.Holder")


def encode_holder(obj: Holder) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    if obj.name:
        data["name"] = obj.name

    # long_name
    if obj.long_name is not None:
        data["longName"] = obj.long_name

    # any_name
    if obj.any_name is not None:
        data["anyName"] = obj.any_name

    # names
    if obj.names:
        data["names"] = list(obj.names)

    # many_names
    if obj.many_names:
        data["manyNames"] = list(obj.many_names)

    # box
    if inner := encode_box(obj.box):
        data["box"] = inner

    # crate
    if obj.crate is not None:
        data["crate"] = encode_box(obj.crate)

    # boxes
    if obj.boxes:
        data["boxes"] = [encode_box(x) for x in iter(obj.boxes)]

    # by_name
    if obj.by_name:
        data["byName"] = {k: encode_box(x) for k, x in obj.by_name.items()}

    return data


def apply_defaults_holder(obj: Holder) -> None:
    """Fill what is unset, in place."""


def _read_nested(
    v: Any, path: Path, problems: list[DecodeProblem], struct: str, go_type: str
) -> Any:
    """What is inside a list or map."""
    if type(v) is list:
        return read_strings(
            v, path, problems, None, struct, "composition_typedefs.Name"
        )
    if v is not None:
        wrong_type(problems, path, v, struct, go_type)
    return []


def _read_nested_2(
    v: Any, path: Path, problems: list[DecodeProblem], struct: str, go_type: str
) -> Any:
    """What is inside a list or map."""
    if type(v) is list:
        return read_strings(
            v, path, problems, None, struct, "composition_typedefs.Name"
        )
    if v is not None:
        wrong_type(problems, path, v, struct, go_type)
    return []


def _read_nested_3(
    v: Any, path: Path, problems: list[DecodeProblem], struct: str, go_type: str
) -> Any:
    """What is inside a list or map."""
    if type(v) is list:
        return read_objects(
            v, path, problems, None, read_box, struct, "composition_typedefs.Box"
        )
    if v is not None:
        wrong_type(problems, path, v, struct, go_type)
    return []


def _read_nested_4(
    v: Any, path: Path, problems: list[DecodeProblem], struct: str, go_type: str
) -> Any:
    """What is inside a list or map."""
    if type(v) is dict:
        return read_object_map(
            v, path, problems, None, read_box, struct, "composition_typedefs.Box"
        )
    if v is not None:
        wrong_type(problems, path, v, struct, go_type)
    return {}


SCHEME = Scheme(
    [
        Kind(
            "tags.example.com",
            "",
            "AnyName",
            AnyName,
            decode_any_name,
            encode_any_name,
            apply_defaults_any_name,
            None,
            subresources=("/",),
            go_type="*composition_typedefs.AnyName",
        ),
        Kind(
            "tags.example.com",
            "",
            "Box",
            Box,
            decode_box,
            encode_box,
            apply_defaults_box,
            validate_box,
            subresources=("/",),
            go_type="*composition_typedefs.Box",
        ),
        Kind(
            "tags.example.com",
            "",
            "Boxes",
            Boxes,
            decode_boxes,
            encode_boxes,
            apply_defaults_boxes,
            validate_boxes,
            subresources=("/",),
            go_type="composition_typedefs.Boxes",
        ),
        Kind(
            "tags.example.com",
            "",
            "BoxesByName",
            BoxesByName,
            decode_boxes_by_name,
            encode_boxes_by_name,
            apply_defaults_boxes_by_name,
            validate_boxes_by_name,
            subresources=("/",),
            go_type="composition_typedefs.BoxesByName",
        ),
        Kind(
            "tags.example.com",
            "",
            "Crate",
            Crate,
            decode_crate,
            encode_crate,
            apply_defaults_crate,
            validate_crate,
            subresources=("/",),
            go_type="*composition_typedefs.Crate",
        ),
        Kind(
            "tags.example.com",
            "",
            "Holder",
            Holder,
            decode_holder,
            encode_holder,
            apply_defaults_holder,
            validate_holder,
            subresources=("/",),
            go_type="*composition_typedefs.Holder",
        ),
        Kind(
            "tags.example.com",
            "",
            "LongName",
            LongName,
            decode_long_name,
            encode_long_name,
            apply_defaults_long_name,
            validate_long_name,
            subresources=("/",),
            go_type="*composition_typedefs.LongName",
        ),
        Kind(
            "tags.example.com",
            "",
            "ManyNames",
            ManyNames,
            decode_many_names,
            encode_many_names,
            apply_defaults_many_names,
            validate_many_names,
            subresources=("/",),
            go_type="composition_typedefs.ManyNames",
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
            go_type="*composition_typedefs.Name",
        ),
        Kind(
            "tags.example.com",
            "",
            "Names",
            Names,
            decode_names,
            encode_names,
            apply_defaults_names,
            validate_names,
            subresources=("/",),
            go_type="composition_typedefs.Names",
        ),
    ]
)

DECLARED_RULES: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "AnyName": (),
    "Box": (
        ("size", "FieldValueInvalid", "minimum", ""),
        ("size", "FieldValueInvalid", "maximum", ""),
    ),
    "Boxes": (
        ("[*].size", "FieldValueInvalid", "minimum", ""),
        ("[*].size", "FieldValueInvalid", "maximum", ""),
    ),
    "BoxesByName": (
        ("", "FieldValueTooLong", "maxLength", ""),
        ("[*].size", "FieldValueInvalid", "minimum", ""),
        ("[*].size", "FieldValueInvalid", "maximum", ""),
    ),
    "Crate": (
        ("size", "FieldValueInvalid", "neq", ""),
        ("size", "FieldValueInvalid", "maximum", ""),
    ),
    "Holder": (
        ("name", "FieldValueTooShort", "minLength", ""),
        ("name", "FieldValueTooLong", "maxLength", ""),
        ("longName", "FieldValueTooShort", "minLength", ""),
        ("names", "FieldValueTooMany", "maxItems", ""),
        ("names[*]", "FieldValueDuplicate", "", ""),
        ("names[*]", "FieldValueTooLong", "maxLength", ""),
        ("manyNames[*]", "FieldValueTooLong", "maxLength", ""),
        ("box.size", "FieldValueInvalid", "minimum", ""),
        ("box.size", "FieldValueInvalid", "maximum", ""),
        ("crate.size", "FieldValueInvalid", "neq", ""),
        ("crate.size", "FieldValueInvalid", "maximum", ""),
        ("boxes[*].size", "FieldValueInvalid", "minimum", ""),
        ("boxes[*].size", "FieldValueInvalid", "maximum", ""),
        ("byName", "FieldValueTooLong", "maxLength", ""),
        ("byName[*].size", "FieldValueInvalid", "minimum", ""),
        ("byName[*].size", "FieldValueInvalid", "maximum", ""),
    ),
    "LongName": (("", "FieldValueTooShort", "minLength", ""),),
    "ManyNames": (("[*]", "FieldValueTooLong", "maxLength", ""),),
    "Name": (("", "FieldValueTooLong", "maxLength", ""),),
    "Names": (
        ("", "FieldValueTooMany", "maxItems", ""),
        ("[*]", "FieldValueDuplicate", "", ""),
        ("[*]", "FieldValueTooLong", "maxLength", ""),
    ),
}

__all__ = [
    "DECLARED_RULES",
    "SCHEME",
    "apply_defaults_any_name",
    "apply_defaults_box",
    "apply_defaults_boxes",
    "apply_defaults_boxes_by_name",
    "apply_defaults_crate",
    "apply_defaults_holder",
    "apply_defaults_long_name",
    "apply_defaults_many_names",
    "apply_defaults_name",
    "apply_defaults_names",
    "check_box",
    "check_boxes",
    "check_boxes_by_name",
    "check_crate",
    "check_holder",
    "check_long_name",
    "check_many_names",
    "check_name",
    "check_names",
    "decode_any_name",
    "decode_box",
    "decode_boxes",
    "decode_boxes_by_name",
    "decode_crate",
    "decode_holder",
    "decode_long_name",
    "decode_many_names",
    "decode_name",
    "decode_names",
    "encode_any_name",
    "encode_box",
    "encode_boxes",
    "encode_boxes_by_name",
    "encode_crate",
    "encode_holder",
    "encode_long_name",
    "encode_many_names",
    "encode_name",
    "encode_names",
    "read_box",
    "read_holder",
    "validate_any_name",
    "validate_box",
    "validate_boxes",
    "validate_boxes_by_name",
    "validate_crate",
    "validate_holder",
    "validate_long_name",
    "validate_many_names",
    "validate_name",
    "validate_names",
]
