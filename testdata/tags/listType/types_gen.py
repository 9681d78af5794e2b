"""Validators, codecs and defaults of testdata.tags.listType.types.

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
    changed_members,
    decoded,
    decoded_value,
    duplicates,
    has_duplicates,
    maximum,
    missing_items,
    new_object,
    operation,
    read_objects,
    read_string,
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

from testdata.tags.listType.types import Lists, Port, Structs, Word, Words

BY_NAME: Final = attrgetter("name")


def check_words(
    path: Path,
    value: Words | None,
    old: Words | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Words, types.py:14."""
    #   +k8s:listType=set
    if has_duplicates(value or ()):
        errs.extend(duplicates(path, value or (), as_json=True))


def check_port(
    path: Path, value: Port, old: Port | None, op: Operation, errs: list[FieldError]
) -> None:
    """Port, types.py:18."""

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


def check_lists(
    path: Path, value: Lists, old: Lists | None, op: Operation, errs: list[FieldError]
) -> None:
    """Lists, types.py:30."""

    # set
    #   +k8s:optional
    #   +k8s:listType=set
    set_ = value.set
    set_was = None if old is None else old.set
    if (
        set_
        and len(dict.fromkeys(set_)) != len(set_)
        and (old is None or not same(set_, set_was))
    ):
        errs.extend(duplicates((path, "set"), set_))

    # words
    #   +k8s:optional
    words = value.words
    words_was = None if old is None else old.words
    if words and (old is None or not same(words, words_was)):
        check_words((path, "words"), words, words_was, op, errs)

    # map
    #   +k8s:optional
    #   +k8s:listType=map
    #   +k8s:listMapKey=name
    map_ = value.map
    map_was = None if old is None else old.map
    if map_ and map_ is not map_was:
        map__keys: dict[object, None] = {}
        for map__item in map_:
            map__keys[map__item.name] = None
        distinct = len(map__keys) == len(map_)
        if not distinct and (old is None or not same(map_, map_was)):
            errs.extend(duplicates((path, "map"), map_, BY_NAME))
        each_port_by_name((path, "map"), map_, map_was, distinct, op, errs)


def check_structs(
    path: Path,
    value: Structs,
    old: Structs | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Structs, types.py:51."""

    # ports
    #   +k8s:optional
    #   +k8s:listType=set
    ports = value.ports
    ports_was = None if old is None else old.ports
    if ports and (old is None or not same(ports, ports_was)):
        if has_duplicates(ports):
            errs.extend(duplicates((path, "ports"), ports))
        ports_path = (path, "ports")
        for i, ports_item, _ in changed_members(ports, ports_was):
            check_port((ports_path, i), ports_item, None, op, errs)

    # pointers
    #   +k8s:optional
    #   +k8s:listType=set
    pointers = value.pointers
    pointers_was = None if old is None else old.pointers
    if pointers and (old is None or not same(pointers, pointers_was)):
        if None in pointers:
            errs.extend(missing_items((path, "pointers"), pointers, short_circuit=True))
        else:
            if has_duplicates([x for x in pointers if x is not None]):
                errs.extend(duplicates((path, "pointers"), pointers))
            pointers_path = (path, "pointers")
            for i, pointers_item, _ in changed_members(pointers, pointers_was):
                check_port((pointers_path, i), pointers_item, None, op, errs)


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
        if items[0] is not old[0] and items == old:
            return
        for item in items:
            was = old[n]
            if item is not was:
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


def validate_structs(
    obj: Structs,
    old: Structs | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Structs; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_structs(path, obj, old if request.update else None, request, errs)
    return errs


def validate_word(
    obj: Word,
    old: Word | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Word; with `old` (or op="update"), of the update from it."""
    return []


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


def decode_word(
    data: Any, *, path: Path = ROOT, reuse: tuple[Word, Any] | None = None
) -> Word:
    """JSON data as Word; raises DecodeError with all that does not fit."""
    value: Word = Word(decoded_value(read_string, data, path, "listType.Word"))
    return value


def encode_word(obj: Word) -> Any:
    """The value as JSON data."""
    return obj


def apply_defaults_word(obj: Word) -> None:
    """Fill what is unset, in place."""


def decode_words(
    data: Any, *, path: Path = ROOT, reuse: tuple[Words, Any] | None = None
) -> Words:
    """JSON data as Words; raises DecodeError with all that does not fit."""
    value: Words = Words(decoded_value(_read_nested, data, path, "listType.Words"))
    return value


def encode_words(obj: Words) -> Any:
    """The value as JSON data."""
    return list(obj)


def apply_defaults_words(obj: Words) -> None:
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
                "Port",
                "string",
            )
        else:
            obj.hosts = []
            if v is not None:
                wrong_type(problems, (path, "hosts"), v, "Port", "[]string")
    else:
        obj.hosts = []

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
        unknown_fields(problems, path, data, ("name", "hosts", "number"))
    return obj


def decode_port(
    data: Any, *, path: Path = ROOT, reuse: tuple[Port, Any] | None = None
) -> Port:
    """JSON data as Port; raises DecodeError with all that does not fit."""
    return decoded(read_port, data, path, reuse, "listType.Port")


def encode_port(obj: Port) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    if obj.name:
        data["name"] = obj.name

    # hosts
    if obj.hosts:
        data["hosts"] = list(obj.hosts)

    # number
    if obj.number:
        data["number"] = obj.number

    return data


def apply_defaults_port(obj: Port) -> None:
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

    # set
    if "set" in data:
        n += 1
        v = data["set"]
        if type(v) is list:
            obj.set = read_strings(
                v,
                (path, "set"),
                problems,
                reuse and reuse_part(reuse[0].set, reuse[1], "set"),
                "Lists",
                "string",
            )
        else:
            obj.set = []
            if v is not None:
                wrong_type(problems, (path, "set"), v, "Lists", "[]string")
    else:
        obj.set = []

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
                    "listType.Word",
                )
            )
        else:
            obj.words = Words([])
            if v is not None:
                wrong_type(problems, (path, "words"), v, "Lists", "listType.Words")
    else:
        obj.words = Words([])

    # map
    if "map" in data:
        n += 1
        v = data["map"]
        if type(v) is list:
            obj.map = read_objects(
                v,
                (path, "map"),
                problems,
                reuse and reuse_part(reuse[0].map, reuse[1], "map"),
                read_port,
                "Lists",
                "listType.Port",
            )
        else:
            obj.map = []
            if v is not None:
                wrong_type(problems, (path, "map"), v, "Lists", "[]listType.Port")
    else:
        obj.map = []

    if n != len(data):
        unknown_fields(problems, path, data, ("atomic", "set", "words", "map"))
    return obj


def decode_lists(
    data: Any, *, path: Path = ROOT, reuse: tuple[Lists, Any] | None = None
) -> Lists:
    """JSON data as Lists; raises DecodeError with all that does not fit."""
    return decoded(read_lists, data, path, reuse, "listType.Lists")


def encode_lists(obj: Lists) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # atomic
    if obj.atomic:
        data["atomic"] = list(obj.atomic)

    # set
    if obj.set:
        data["set"] = list(obj.set)

    # words
    if obj.words:
        data["words"] = list(obj.words)

    # map
    if obj.map:
        data["map"] = [encode_port(x) for x in obj.map]

    return data


def apply_defaults_lists(obj: Lists) -> None:
    """Fill what is unset, in place."""


def read_structs(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Structs, Any] | None = None,
) -> Structs:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Structs)
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
                "Structs",
                "listType.Port",
            )
        else:
            obj.ports = []
            if v is not None:
                wrong_type(problems, (path, "ports"), v, "Structs", "[]listType.Port")
    else:
        obj.ports = []

    # pointers
    if "pointers" in data:
        n += 1
        v = data["pointers"]
        if type(v) is list:
            obj.pointers = read_objects(
                v,
                (path, "pointers"),
                problems,
                reuse and reuse_part(reuse[0].pointers, reuse[1], "pointers"),
                read_port,
                "Structs",
                "listType.Port",
                optional=True,
            )
        else:
            obj.pointers = []
            if v is not None:
                wrong_type(
                    problems, (path, "pointers"), v, "Structs", "[]*listType.Port"
                )
    else:
        obj.pointers = []

    if n != len(data):
        unknown_fields(problems, path, data, ("ports", "pointers"))
    return obj


def decode_structs(
    data: Any, *, path: Path = ROOT, reuse: tuple[Structs, Any] | None = None
) -> Structs:
    """JSON data as Structs; raises DecodeError with all that does not fit."""
    return decoded(read_structs, data, path, reuse, "listType.Structs")


def encode_structs(obj: Structs) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # ports
    if obj.ports:
        data["ports"] = [encode_port(x) for x in obj.ports]

    # pointers
    if obj.pointers:
        data["pointers"] = [None if x is None else encode_port(x) for x in obj.pointers]

    return data


def apply_defaults_structs(obj: Structs) -> None:
    """Fill what is unset, in place."""


def _read_nested(
    v: Any, path: Path, problems: list[DecodeProblem], struct: str, go_type: str
) -> Any:
    """What is inside a list or map."""
    if type(v) is list:
        return read_strings(v, path, problems, None, struct, "listType.Word")
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
            go_type="*listType.Lists",
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
            go_type="*listType.Port",
        ),
        Kind(
            "tags.example.com",
            "",
            "Structs",
            Structs,
            decode_structs,
            encode_structs,
            apply_defaults_structs,
            validate_structs,
            subresources=("/",),
            go_type="*listType.Structs",
        ),
        Kind(
            "tags.example.com",
            "",
            "Word",
            Word,
            decode_word,
            encode_word,
            apply_defaults_word,
            None,
            subresources=("/",),
            go_type="*listType.Word",
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
            go_type="listType.Words",
        ),
    ]
)

DECLARED_RULES: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "Lists": (
        ("set[*]", "FieldValueDuplicate", "", ""),
        ("words[*]", "FieldValueDuplicate", "", ""),
        ("map[*]", "FieldValueDuplicate", "", ""),
        ("map[*].name", "FieldValueRequired", "", ""),
        ("map[*].number", "FieldValueInvalid", "maximum", ""),
    ),
    "Port": (
        ("name", "FieldValueRequired", "", ""),
        ("number", "FieldValueInvalid", "maximum", ""),
    ),
    "Structs": (
        ("ports[*]", "FieldValueDuplicate", "", ""),
        ("ports[*].name", "FieldValueRequired", "", ""),
        ("ports[*].number", "FieldValueInvalid", "maximum", ""),
        ("pointers[*]", "FieldValueRequired", "", ""),
        ("pointers[*]", "FieldValueDuplicate", "", ""),
        ("pointers[*].name", "FieldValueRequired", "", ""),
        ("pointers[*].number", "FieldValueInvalid", "maximum", ""),
    ),
    "Word": (),
    "Words": (("[*]", "FieldValueDuplicate", "", ""),),
}

__all__ = [
    "DECLARED_RULES",
    "SCHEME",
    "apply_defaults_lists",
    "apply_defaults_port",
    "apply_defaults_structs",
    "apply_defaults_word",
    "apply_defaults_words",
    "check_lists",
    "check_port",
    "check_structs",
    "check_words",
    "decode_lists",
    "decode_port",
    "decode_structs",
    "decode_word",
    "decode_words",
    "encode_lists",
    "encode_port",
    "encode_structs",
    "encode_word",
    "encode_words",
    "read_lists",
    "read_port",
    "read_structs",
    "validate_lists",
    "validate_port",
    "validate_structs",
    "validate_word",
    "validate_words",
]
