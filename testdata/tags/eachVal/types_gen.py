"""Validators, codecs and defaults of testdata.tags.eachVal.types.

Made by validation-gen from the markers there; changes to this file are lost.
"""

from __future__ import annotations

from collections.abc import Mapping
from operator import attrgetter
from typing import Any, Final

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
    changed_items,
    changed_members,
    changed_values,
    decoded,
    decoded_value,
    duplicates,
    has_duplicates,
    max_length,
    maximum,
    missing_items,
    new_object,
    operation,
    read_list,
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

from testdata.tags.eachVal.types import Lists, Maps, Nones, Port, Words

BY_NAME: Final = attrgetter("name")


def check_words(
    path: Path,
    value: Words | None,
    old: Words | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Words, types.py:13."""
    #   +k8s:eachVal=+k8s:maxLength=3
    #   +k8s:listType=set
    for value_i, value_item, _ in changed_members(value, old):
        if len(value_item) > 3:
            errs.append(max_length((path, value_i), 3))
    if has_duplicates(value or ()):
        errs.extend(duplicates(path, value or ()))


def check_lists(
    path: Path, value: Lists, old: Lists | None, op: Operation, errs: list[FieldError]
) -> None:
    """Lists, types.py:17."""

    # atomic
    #   +k8s:optional
    #   +k8s:listType=atomic
    #   +k8s:eachVal=+k8s:maxLength=3
    atomic = value.atomic
    atomic_was = None if old is None else old.atomic
    if atomic and (old is None or not same(atomic, atomic_was)):
        for atomic_i, atomic_item in enumerate(atomic):
            if len(atomic_item) > 3:
                errs.append(max_length(((path, "atomic"), atomic_i), 3))

    # words
    #   +k8s:optional
    words = value.words
    words_was = None if old is None else old.words
    if words and (old is None or not same(words, words_was)):
        check_words((path, "words"), words, words_was, op, errs)

    # unique
    #   +k8s:optional
    #   +k8s:listType=atomic
    #   +k8s:unique=set
    #   +k8s:eachVal=+k8s:maxLength=3
    unique = value.unique
    unique_was = None if old is None else old.unique
    if unique and (old is None or not same(unique, unique_was)):
        for unique_i, unique_item, _ in changed_members(unique, unique_was):
            if len(unique_item) > 3:
                errs.append(max_length(((path, "unique"), unique_i), 3))
        if len(dict.fromkeys(unique)) != len(unique):
            errs.extend(duplicates((path, "unique"), unique))


def check_port(
    path: Path, value: Port, old: Port | None, op: Operation, errs: list[FieldError]
) -> None:
    """Port, types.py:37."""

    # name
    #   +k8s:required
    name = value.name
    if not name and (old is None or name != old.name):
        errs.append(required((path, "name"), short_circuit=True))

    # number
    #   +k8s:optional
    #   +k8s:maximum=9
    number = value.number
    if number and number > 9 and (old is None or number != old.number):
        errs.append(maximum((path, "number"), number, 9))


def check_maps(
    path: Path, value: Maps, old: Maps | None, op: Operation, errs: list[FieldError]
) -> None:
    """Maps, types.py:46."""

    # ports
    #   +k8s:optional
    #   +k8s:listType=map
    #   +k8s:listMapKey=name
    #   +k8s:eachVal=+k8s:subfield(name)=+k8s:maxLength=3
    ports = value.ports
    ports_was = None if old is None else old.ports
    if old is None or (
        ports is not ports_was and ports != ports_was and not same(ports, ports_was)
    ):
        silenced: list[FieldError] = []
        for ports_i, ports_item, ports_item_was in changed_items(
            ports, ports_was, BY_NAME
        ):
            ports_item_name = ports_item.name
            ports_item_name_was = (
                None if ports_item_was is None else ports_item_was.name
            )
            if (
                ports_item_was is None or ports_item_name != ports_item_name_was
            ) and not ports_item_name:
                silenced.append(
                    required((((path, "ports"), ports_i), "name"), short_circuit=True)
                )
        if ports and not silenced:
            for ports_i, ports_item, ports_item_was in changed_items(
                ports, ports_was, BY_NAME
            ):
                ports_item_name2 = ports_item.name
                ports_item_name2_was = (
                    None if ports_item_was is None else ports_item_was.name
                )
                if (
                    ports_item_was is None or ports_item_name2 != ports_item_name2_was
                ) and len(ports_item_name2) > 3:
                    errs.append(max_length((((path, "ports"), ports_i), "name"), 3))
            ports_keys: dict[object, None] = {}
            for ports_item in ports:
                ports_keys[ports_item.name] = None
            distinct = len(ports_keys) == len(ports)
            if not distinct:
                errs.extend(duplicates((path, "ports"), ports, BY_NAME))
            each_port_by_name((path, "ports"), ports, ports_was, distinct, op, errs)

    # labels
    #   +k8s:optional
    #   +k8s:eachVal=+k8s:maxLength=3
    labels = value.labels
    labels_was = None if old is None else old.labels
    if labels and (old is None or not same(labels, labels_was)):
        for labels_key, labels_item, _ in changed_values(labels, labels_was):
            if len(labels_item) > 3:
                errs.append(max_length(((path, "labels"), (labels_key,)), 3))


def check_nones(
    path: Path, value: Nones, old: Nones | None, op: Operation, errs: list[FieldError]
) -> None:
    """Nones, types.py:62."""

    # names
    #   +k8s:optional
    #   +k8s:listType=atomic
    #   +k8s:eachVal=+k8s:maxLength=3
    names = value.names
    names_was = None if old is None else old.names
    if names and (old is None or not same(names, names_was)):
        if None in names:
            errs.extend(missing_items((path, "names"), names, short_circuit=True))
        else:
            for names_i, names_item in enumerate(names):
                if names_item is not None and len(names_item) > 3:
                    errs.append(max_length(((path, "names"), names_i), 3))


def each_port_by_name(
    path: Path,
    items: list[Port],
    old: list[Port] | None,
    distinct: bool,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Items of a map list of Port: of an update, those that changed."""
    if not old:
        for i, item in enumerate(items):
            check_port((path, i), item, None, op, errs)
        return
    n = 0
    if distinct and len(items) == len(old):
        unshared = items[0] is not old[0]
        for item in items:
            was = old[n]
            if item is not was and not (unshared and item == was):
                if item.name != was.name:
                    break
                check_port((path, n), item, was, op, errs)
            n += 1
    if n < len(items):
        for i, item, match in touched_items(items, old, BY_NAME, distinct, n):
            check_port((path, i), item, match, op, errs)


def validate_lists(
    obj: Lists,
    old: Lists | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Lists; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_lists(path, obj, old if request.update else None, request, errs)
    return errs


def validate_maps(
    obj: Maps,
    old: Maps | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Maps; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_maps(path, obj, old if request.update else None, request, errs)
    return errs


def validate_nones(
    obj: Nones,
    old: Nones | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Nones; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_nones(path, obj, old if request.update else None, request, errs)
    return errs


def validate_port(
    obj: Port,
    old: Port | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Port; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_port(path, obj, old if request.update else None, request, errs)
    return errs


def validate_words(
    obj: Words,
    old: Words | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Words; with `old` (or op="update"), of the update from it."""
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_words(path, obj, old if request.update else None, request, errs)
    return errs


def decode_words(
    data: Any, *, path: Path = ROOT, reuse: tuple[Words, Any] | None = None
) -> Words:
    """JSON data as Words; raises DecodeError with all that does not fit."""
    value: Words = Words(decoded_value(_read_nested, data, path, "eachVal.Words"))
    return value


def encode_words(obj: Words) -> Any:
    """The value as JSON data."""
    return list(obj)


def apply_defaults_words(obj: Words) -> None:
    """Fill what is unset, in place."""


def read_lists(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Lists, Any] | None = None,
) -> Lists:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Lists)
    n = 0

    # atomic
    if "atomic" in data:
        n += 1
        v = data["atomic"]
        if type(v) is list:
            obj.atomic = read_strings(
                v,
                (path, "atomic"),
                problems,
                reuse and reuse_part(reuse[0].atomic, reuse[1], "atomic"),
                "Lists",
                "string",
            )
        else:
            obj.atomic = []
            if v is not None:
                wrong_type(problems, (path, "atomic"), v, "Lists", "[]string")
    else:
        obj.atomic = []

    # words
    if "words" in data:
        n += 1
        v = data["words"]
        if type(v) is list:
            obj.words = Words(
                read_strings(
                    v,
                    (path, "words"),
                    problems,
                    reuse and reuse_part(reuse[0].words, reuse[1], "words"),
                    "Lists",
                    "string",
                )
            )
        else:
            obj.words = Words([])
            if v is not None:
                wrong_type(problems, (path, "words"), v, "Lists", "eachVal.Words")
    else:
        obj.words = Words([])

    # unique
    if "unique" in data:
        n += 1
        v = data["unique"]
        if type(v) is list:
            obj.unique = read_strings(
                v,
                (path, "unique"),
                problems,
                reuse and reuse_part(reuse[0].unique, reuse[1], "unique"),
                "Lists",
                "string",
            )
        else:
            obj.unique = []
            if v is not None:
                wrong_type(problems, (path, "unique"), v, "Lists", "[]string")
    else:
        obj.unique = []

    if n != len(data):
        unknown_fields(problems, path, data, ("atomic", "words", "unique"))
    return obj


def decode_lists(
    data: Any, *, path: Path = ROOT, reuse: tuple[Lists, Any] | None = None
) -> Lists:
    """JSON data as Lists; raises DecodeError with all that does not fit."""
    return decoded(read_lists, data, path, reuse, "eachVal.Lists")


def encode_lists(obj: Lists) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # atomic
    if obj.atomic:
        data["atomic"] = list(obj.atomic)

    # words
    if obj.words:
        data["words"] = list(obj.words)

    # unique
    if obj.unique:
        data["unique"] = list(obj.unique)

    return data


def apply_defaults_lists(obj: Lists) -> None:
    """Fill what is unset, in place."""


def read_port(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Port, Any] | None = None,
) -> Port:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Port)
    n = 1  # required names are taken to be there until one is not

    # name
    if "name" in data:
        v = data["name"]
        if type(v) is str:
            obj.name = v
        else:
            obj.name = ""
            if v is not None:
                wrong_type(problems, (path, "name"), v, "Port", "string")
    else:
        n -= 1
        obj.name = ""

    # number
    if "number" in data:
        n += 1
        v = data["number"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.number = v
        else:
            obj.number = 0
            if v is not None:
                wrong_number(problems, (path, "number"), v, "Port", "int32")
    else:
        obj.number = 0

    if n != len(data):
        unknown_fields(problems, path, data, ("name", "number"))
    return obj


def decode_port(
    data: Any, *, path: Path = ROOT, reuse: tuple[Port, Any] | None = None
) -> Port:
    """JSON data as Port; raises DecodeError with all that does not fit."""
    return decoded(read_port, data, path, reuse, "eachVal.Port")


def encode_port(obj: Port) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    if obj.name:
        data["name"] = obj.name

    # number
    if obj.number:
        data["number"] = obj.number

    return data


def apply_defaults_port(obj: Port) -> None:
    """Fill what is unset, in place."""


def read_maps(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Maps, Any] | None = None,
) -> Maps:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Maps)
    n = 0

    # ports
    if "ports" in data:
        n += 1
        v = data["ports"]
        if type(v) is list:
            obj.ports = read_objects(
                v,
                (path, "ports"),
                problems,
                reuse and reuse_part(reuse[0].ports, reuse[1], "ports"),
                read_port,
                "Maps",
                "eachVal.Port",
            )
        else:
            obj.ports = []
            if v is not None:
                wrong_type(problems, (path, "ports"), v, "Maps", "[]eachVal.Port")
    else:
        obj.ports = []

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
                "Maps",
                "string",
            )
        else:
            obj.labels = {}
            if v is not None:
                wrong_type(problems, (path, "labels"), v, "Maps", "map[string]string")
    else:
        obj.labels = {}

    if n != len(data):
        unknown_fields(problems, path, data, ("ports", "labels"))
    return obj


def decode_maps(
    data: Any, *, path: Path = ROOT, reuse: tuple[Maps, Any] | None = None
) -> Maps:
    """JSON data as Maps; raises DecodeError with all that does not fit."""
    return decoded(read_maps, data, path, reuse, "eachVal.Maps")


def encode_maps(obj: Maps) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # ports
    if obj.ports:
        data["ports"] = [encode_port(x) for x in obj.ports]

    # labels
    if obj.labels:
        data["labels"] = dict(obj.labels)

    return data


def apply_defaults_maps(obj: Maps) -> None:
    """Fill what is unset, in place."""


def read_nones(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Nones, Any] | None = None,
) -> Nones:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Nones)
    n = 0

    # names
    if "names" in data:
        n += 1
        v = data["names"]
        if type(v) is list:
            obj.names = read_list(
                v,
                (path, "names"),
                problems,
                reuse and reuse_part(reuse[0].names, reuse[1], "names"),
                read_string,
                "Nones",
                "string",
                optional=True,
            )
        else:
            obj.names = []
            if v is not None:
                wrong_type(problems, (path, "names"), v, "Nones", "[]*string")
    else:
        obj.names = []

    if n != len(data):
        unknown_fields(problems, path, data, ("names",))
    return obj


def decode_nones(
    data: Any, *, path: Path = ROOT, reuse: tuple[Nones, Any] | None = None
) -> Nones:
    """JSON data as Nones; raises DecodeError with all that does not fit."""
    return decoded(read_nones, data, path, reuse, "eachVal.Nones")


def encode_nones(obj: Nones) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # names
    if obj.names:
        data["names"] = list(obj.names)

    return data


def apply_defaults_nones(obj: Nones) -> None:
    """Fill what is unset, in place."""


def _read_nested(
    v: Any, path: Path, problems: list[DecodeProblem], struct: str, go_type: str
) -> Any:
    """What is inside a list or map."""
    if type(v) is list:
        return read_strings(v, path, problems, None, struct, "string")
    if v is not None:
        wrong_type(problems, path, v, struct, go_type)
    return []


SCHEME = Scheme(
    [
        Kind(
            "tags.example.com",
            "",
            "Lists",
            Lists,
            decode_lists,
            encode_lists,
            apply_defaults_lists,
            validate_lists,
            subresources=("/",),
            go_type="*eachVal.Lists",
        ),
        Kind(
            "tags.example.com",
            "",
            "Maps",
            Maps,
            decode_maps,
            encode_maps,
            apply_defaults_maps,
            validate_maps,
            subresources=("/",),
            go_type="*eachVal.Maps",
        ),
        Kind(
            "tags.example.com",
            "",
            "Nones",
            Nones,
            decode_nones,
            encode_nones,
            apply_defaults_nones,
            validate_nones,
            subresources=("/",),
            go_type="*eachVal.Nones",
        ),
        Kind(
            "tags.example.com",
            "",
            "Port",
            Port,
            decode_port,
            encode_port,
            apply_defaults_port,
            validate_port,
            subresources=("/",),
            go_type="*eachVal.Port",
        ),
        Kind(
            "tags.example.com",
            "",
            "Words",
            Words,
            decode_words,
            encode_words,
            apply_defaults_words,
            validate_words,
            subresources=("/",),
            go_type="eachVal.Words",
        ),
    ]
)

DECLARED_RULES: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "Lists": (
        ("atomic[*]", "FieldValueTooLong", "maxLength", ""),
        ("words[*]", "FieldValueTooLong", "maxLength", ""),
        ("words[*]", "FieldValueDuplicate", "", ""),
        ("unique[*]", "FieldValueTooLong", "maxLength", ""),
        ("unique[*]", "FieldValueDuplicate", "", ""),
    ),
    "Maps": (
        ("ports[*].name", "FieldValueTooLong", "maxLength", ""),
        ("ports[*]", "FieldValueDuplicate", "", ""),
        ("ports[*].name", "FieldValueRequired", "", ""),
        ("ports[*].number", "FieldValueInvalid", "maximum", ""),
        ("labels[*]", "FieldValueTooLong", "maxLength", ""),
    ),
    "Nones": (
        ("names[*]", "FieldValueRequired", "", ""),
        ("names[*]", "FieldValueTooLong", "maxLength", ""),
    ),
    "Port": (
        ("name", "FieldValueRequired", "", ""),
        ("number", "FieldValueInvalid", "maximum", ""),
    ),
    "Words": (
        ("[*]", "FieldValueTooLong", "maxLength", ""),
        ("[*]", "FieldValueDuplicate", "", ""),
    ),
}

__all__ = [
    "DECLARED_RULES",
    "SCHEME",
    "apply_defaults_lists",
    "apply_defaults_maps",
    "apply_defaults_nones",
    "apply_defaults_port",
    "apply_defaults_words",
    "check_lists",
    "check_maps",
    "check_nones",
    "check_port",
    "check_words",
    "decode_lists",
    "decode_maps",
    "decode_nones",
    "decode_port",
    "decode_words",
    "encode_lists",
    "encode_maps",
    "encode_nones",
    "encode_port",
    "encode_words",
    "read_lists",
    "read_maps",
    "read_nones",
    "read_port",
    "validate_lists",
    "validate_maps",
    "validate_nones",
    "validate_port",
    "validate_words",
]
