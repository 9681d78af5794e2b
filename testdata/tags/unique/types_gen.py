"""Validators, codecs and defaults of testdata.tags.unique.types.

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
    duplicates,
    max_length,
    maximum,
    new_object,
    operation,
    read_int32,
    read_list,
    read_objects,
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

from testdata.tags.unique.types import Lists, Port

BY_NAME: Final = attrgetter("name")


def check_port(
    path: Path, value: Port, old: Port | None, op: Operation, errs: list[FieldError]
) -> None:
    """Port, types.py:11."""

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
    """Lists, types.py:20."""

    # hosts
    #   +k8s:optional
    #   +k8s:listType=atomic
    #   +k8s:unique=set
    #   +k8s:eachVal=+k8s:maxLength=3
    hosts = value.hosts
    hosts_was = None if old is None else old.hosts
    if hosts and (old is None or not same(hosts, hosts_was)):
        for hosts_i, hosts_item, _ in changed_members(hosts, hosts_was):
            if len(hosts_item) > 3:
                errs.append(max_length(((path, "hosts"), hosts_i), 3))
        if len(dict.fromkeys(hosts)) != len(hosts):
            errs.extend(duplicates((path, "hosts"), hosts))

    # ports
    #   +k8s:optional
    #   +k8s:listType=atomic
    #   +k8s:unique=map
    #   +k8s:listMapKey=name
    ports = value.ports
    ports_was = None if old is None else old.ports
    if ports and ports is not ports_was:
        ports_keys: dict[object, None] = {}
        for ports_item in ports:
            ports_keys[ports_item.name] = None
        distinct = len(ports_keys) == len(ports)
        if not distinct and (old is None or not same(ports, ports_was)):
            errs.extend(duplicates((path, "ports"), ports, BY_NAME))
        each_port_by_name((path, "ports"), ports, ports_was, distinct, op, errs)

    # numbers
    #   +k8s:optional
    #   +k8s:listType=atomic
    #   +k8s:alpha(since: "1.37")=+k8s:unique=set
    numbers = value.numbers
    numbers_was = None if old is None else old.numbers
    if (
        numbers
        and len(dict.fromkeys(numbers)) != len(numbers)
        and (old is None or not same(numbers, numbers_was))
    ):
        errs.extend(duplicates((path, "numbers"), numbers, level="alpha"))


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
    return decoded(read_port, data, path, reuse, "unique.Port")


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
                "Lists",
                "string",
            )
        else:
            obj.hosts = []
            if v is not None:
                wrong_type(problems, (path, "hosts"), v, "Lists", "[]string")
    else:
        obj.hosts = []

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
                "Lists",
                "unique.Port",
            )
        else:
            obj.ports = []
            if v is not None:
                wrong_type(problems, (path, "ports"), v, "Lists", "[]unique.Port")
    else:
        obj.ports = []

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
                read_int32,
                "Lists",
                "int32",
            )
        else:
            obj.numbers = []
            if v is not None:
                wrong_type(problems, (path, "numbers"), v, "Lists", "[]int32")
    else:
        obj.numbers = []

    if n != len(data):
        unknown_fields(problems, path, data, ("hosts", "ports", "numbers"))
    return obj


def decode_lists(
    data: Any, *, path: Path = ROOT, reuse: tuple[Lists, Any] | None = None
) -> Lists:
    """JSON data as Lists; raises DecodeError with all that does not fit."""
    return decoded(read_lists, data, path, reuse, "unique.Lists")


def encode_lists(obj: Lists) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # hosts
    if obj.hosts:
        data["hosts"] = list(obj.hosts)

    # ports
    if obj.ports:
        data["ports"] = [encode_port(x) for x in obj.ports]

    # numbers
    if obj.numbers:
        data["numbers"] = list(obj.numbers)

    return data


def apply_defaults_lists(obj: Lists) -> None:
    """Fill what is unset, in place."""


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
            go_type="*unique.Lists",
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
            go_type="*unique.Port",
        ),
    ]
)

DECLARED_RULES: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "Lists": (
        ("hosts[*]", "FieldValueTooLong", "maxLength", ""),
        ("hosts[*]", "FieldValueDuplicate", "", ""),
        ("ports[*]", "FieldValueDuplicate", "", ""),
        ("ports[*].name", "FieldValueRequired", "", ""),
        ("ports[*].number", "FieldValueInvalid", "maximum", ""),
        ("numbers[*]", "FieldValueDuplicate", "", "alpha"),
    ),
    "Port": (
        ("name", "FieldValueRequired", "", ""),
        ("number", "FieldValueInvalid", "maximum", ""),
    ),
}

__all__ = [
    "DECLARED_RULES",
    "SCHEME",
    "apply_defaults_lists",
    "apply_defaults_port",
    "check_lists",
    "check_port",
    "decode_lists",
    "decode_port",
    "encode_lists",
    "encode_port",
    "read_lists",
    "read_port",
    "validate_lists",
    "validate_port",
]
