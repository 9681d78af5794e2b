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
    read_float64,
    read_list,
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

from testdata.tags.listType.types import (
    Lists,
    Port,
    Ratio,
    Scalars,
    Structs,
    Word,
    Words,
)

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


def check_scalars(
    path: Path,
    value: Scalars,
    old: Scalars | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Scalars, types.py:67."""

    # pointers
    #   +k8s:optional
    #   +k8s:listType=set
    pointers = value.pointers
    pointers_was = None if old is None else old.pointers
    if pointers and (old is None or not same(pointers, pointers_was)):
        if None in pointers:
            errs.extend(missing_items((path, "pointers"), pointers, short_circuit=True))
        elif has_duplicates([x for x in pointers if x is not None]):
            errs.extend(duplicates((path, "pointers"), pointers, as_json=True))

    # numbers
    #   +k8s:optional
    #   +k8s:listType=set
    numbers = value.numbers
    numbers_was = None if old is None else old.numbers
    if (
        numbers
        and len(dict.fromkeys(numbers)) != len(numbers)
        and (old is None or not same(numbers, numbers_was))
    ):
        errs.extend(duplicates((path, "numbers"), numbers))

    # ratios
    #   +k8s:optional
    #   +k8s:listType=set
    ratios = value.ratios
    ratios_was = None if old is None else old.ratios
    if (
        ratios
        and len(dict.fromkeys(ratios)) != len(ratios)
        and (old is None or not same(ratios, ratios_was))
    ):
        errs.extend(duplicates((path, "ratios"), ratios, as_json=True))

    # numberPointers
    #   +k8s:optional
    #   +k8s:listType=set
    number_pointers = value.number_pointers
    number_pointers_was = None if old is None else old.number_pointers
    if number_pointers and (
        old is None or not same(number_pointers, number_pointers_was)
    ):
        if None in number_pointers:
            errs.extend(
                missing_items(
                    (path, "numberPointers"), number_pointers, short_circuit=True
                )
            )
        elif has_duplicates([x for x in number_pointers if x is not None]):
            errs.extend(
                duplicates((path, "numberPointers"), number_pointers, as_json=True)
            )


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


def validate_ratio(
    obj: Ratio,
    old: Ratio | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Ratio; with `old` (or op="update"), of the update from it."""
    return []


def validate_scalars(
    obj: Scalars,
    old: Scalars | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Scalars; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_scalars(path, obj, old if request.update else None, request, errs)
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


def decode_ratio(
    data: Any, *, path: Path = ROOT, reuse: tuple[Ratio, Any] | None = None
) -> Ratio:
    """JSON data as Ratio; raises DecodeError with all that does not fit."""
    value: Ratio = Ratio(decoded_value(read_float64, data, path, "listType.Ratio"))
    return value


def encode_ratio(obj: Ratio) -> Any:
    """The value as JSON data."""
    return obj


def apply_defaults_ratio(obj: Ratio) -> None:
    """Fill what is unset, in place."""


def read_scalars(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Scalars, Any] | None = None,
) -> Scalars:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Scalars)
    n = 0

    # pointers
    if "pointers" in data:
        n += 1
        v = data["pointers"]
        if type(v) is list:
            obj.pointers = read_list(
                v,
                (path, "pointers"),
                problems,
                reuse and reuse_part(reuse[0].pointers, reuse[1], "pointers"),
                read_string,
                "Scalars",
                "string",
                optional=True,
            )
        else:
            obj.pointers = []
            if v is not None:
                wrong_type(problems, (path, "pointers"), v, "Scalars", "[]*string")
    else:
        obj.pointers = []

    # numbers
    if "numbers" in data:
        n += 1
        v = data["numbers"]
        if type(v) is list:
            obj.numbers = read_list(
                v,
                (path, "numbers"),
                problems,
                reuse and reuse_part(reuse[0].numbers, reuse[1], "numbers"),
                read_float64,
                "Scalars",
                "float64",
            )
        else:
            obj.numbers = []
            if v is not None:
                wrong_type(problems, (path, "numbers"), v, "Scalars", "[]float64")
    else:
        obj.numbers = []

    # ratios
    if "ratios" in data:
        n += 1
        v = data["ratios"]
        if type(v) is list:
            obj.ratios = read_list(
                v,
                (path, "ratios"),
                problems,
                reuse and reuse_part(reuse[0].ratios, reuse[1], "ratios"),
                read_float64,
                "Scalars",
                "listType.Ratio",
            )
        else:
            obj.ratios = []
            if v is not None:
                wrong_type(problems, (path, "ratios"), v, "Scalars", "[]listType.Ratio")
    else:
        obj.ratios = []

    # number_pointers
    if "numberPointers" in data:
        n += 1
        v = data["numberPointers"]
        if type(v) is list:
            obj.number_pointers = read_list(
                v,
                (path, "numberPointers"),
                problems,
                reuse
                and reuse_part(reuse[0].number_pointers, reuse[1], "numberPointers"),
                read_float64,
                "Scalars",
                "float64",
                optional=True,
            )
        else:
            obj.number_pointers = []
            if v is not None:
                wrong_type(
                    problems, (path, "numberPointers"), v, "Scalars", "[]*float64"
                )
    else:
        obj.number_pointers = []

    if n != len(data):
        unknown_fields(
            problems, path, data, ("pointers", "numbers", "ratios", "numberPointers")
        )
    return obj


def decode_scalars(
    data: Any, *, path: Path = ROOT, reuse: tuple[Scalars, Any] | None = None
) -> Scalars:
    """JSON data as Scalars; raises DecodeError with all that does not fit."""
    return decoded(read_scalars, data, path, reuse, "listType.Scalars")


def encode_scalars(obj: Scalars) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # pointers
    if obj.pointers:
        data["pointers"] = list(obj.pointers)

    # numbers
    if obj.numbers:
        data["numbers"] = list(obj.numbers)

    # ratios
    if obj.ratios:
        data["ratios"] = list(obj.ratios)

    # number_pointers
    if obj.number_pointers:
        data["numberPointers"] = list(obj.number_pointers)

    return data


def apply_defaults_scalars(obj: Scalars) -> None:
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
            "Ratio",
            Ratio,
            decode_ratio,
            encode_ratio,
            apply_defaults_ratio,
            None,
            subresources=("/",),
            go_type="*listType.Ratio",
        ),
        Kind(
            "tags.example.com",
            "",
            "Scalars",
            Scalars,
            decode_scalars,
            encode_scalars,
            apply_defaults_scalars,
            validate_scalars,
            subresources=("/",),
            go_type="*listType.Scalars",
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
    "Ratio": (),
    "Scalars": (
        ("pointers[*]", "FieldValueRequired", "", ""),
        ("pointers[*]", "FieldValueDuplicate", "", ""),
        ("numbers[*]", "FieldValueDuplicate", "", ""),
        ("ratios[*]", "FieldValueDuplicate", "", ""),
        ("numberPointers[*]", "FieldValueRequired", "", ""),
        ("numberPointers[*]", "FieldValueDuplicate", "", ""),
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
    "apply_defaults_ratio",
    "apply_defaults_scalars",
    "apply_defaults_structs",
    "apply_defaults_word",
    "apply_defaults_words",
    "check_lists",
    "check_port",
    "check_scalars",
    "check_structs",
    "check_words",
    "decode_lists",
    "decode_port",
    "decode_ratio",
    "decode_scalars",
    "decode_structs",
    "decode_word",
    "decode_words",
    "encode_lists",
    "encode_port",
    "encode_ratio",
    "encode_scalars",
    "encode_structs",
    "encode_word",
    "encode_words",
    "read_lists",
    "read_port",
    "read_scalars",
    "read_structs",
    "validate_lists",
    "validate_port",
    "validate_ratio",
    "validate_scalars",
    "validate_structs",
    "validate_word",
    "validate_words",
]
