"""Validators, codecs and defaults of testdata.tags.composition_unions.types.

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
    changed_values,
    decoded,
    duplicates,
    new_object,
    operation,
    read_object_map,
    read_objects,
    required,
    reuse_part,
    same,
    same_data,
    touched_items,
    undefined_option,
    union_error,
    unknown_fields,
    wrong_number,
    wrong_type,
    zero_or_one_error,
)

from testdata.tags.composition_unions.types import (
    Both,
    Choice,
    Choices,
    Gated,
    Leveled,
    Port,
    Ports,
    Several,
)

CHOICE_MEMBERS: Final = ("a", "b")
LEVELED_MEMBERS: Final = ("a", "b")
GATED_MEMBERS: Final = ("a", "b")
BY_NUMBER_AND_PROTOCOL: Final = attrgetter("number", "protocol")
PORTS_PORTS_MEMBERS: Final = (
    'ports[{"number": 80, "protocol": "TCP"}]',
    'ports[{"protocol": "UDP", "number": 53}]',
)
BOTH_MEMBERS: Final = ("b", "c")
BOTH_MEMBERS_2: Final = ("a", "b")
SEVERAL_MEMBERS: Final = ("a", "b")
SEVERAL_MEMBERS_2: Final = ("b", "c")


def check_choice(
    path: Path, value: Choice, old: Choice | None, op: Operation, errs: list[FieldError]
) -> None:
    """Choice, types.py:11."""
    #   +k8s:unionMember
    is_set = (bool(value.a), bool(value.b))
    if sum(is_set) != 1 and (old is None or is_set != (bool(old.a), bool(old.b))):
        errs.append(union_error(path, CHOICE_MEMBERS, is_set))


def check_choices(
    path: Path,
    value: Choices,
    old: Choices | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Choices, types.py:21."""

    # items
    #   +k8s:optional
    #   +k8s:listType=atomic
    items_ = value.items
    items_was = None if old is None else old.items
    if items_ and (old is None or not same(items_, items_was)):
        items_path = (path, "items")
        for i, items__item in enumerate(items_):
            check_choice((items_path, i), items__item, None, op, errs)

    # byName
    #   +k8s:optional
    by_name = value.by_name
    by_name_was = None if old is None else old.by_name
    if by_name and (old is None or not same(by_name, by_name_was)):
        for by_name_key, by_name_item, by_name_item_was in changed_values(
            by_name, by_name_was
        ):
            check_choice(
                ((path, "byName"), (by_name_key,)),
                by_name_item,
                by_name_item_was,
                op,
                errs,
            )

    # one
    #   +k8s:optional
    one = value.one
    one_was = None if old is None else old.one
    if one is not None and one is not one_was:
        check_choice((path, "one"), one, one_was, op, errs)


def check_leveled(
    path: Path,
    value: Leveled,
    old: Leveled | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Leveled, types.py:33."""
    #   +k8s:alpha(since: "1.37")=+k8s:unionMember
    is_set = (bool(value.a), bool(value.b))
    if sum(is_set) != 1 and (old is None or is_set != (bool(old.a), bool(old.b))):
        errs.append(union_error(path, LEVELED_MEMBERS, is_set, level="alpha"))


def check_gated(
    path: Path, value: Gated, old: Gated | None, op: Operation, errs: list[FieldError]
) -> None:
    """Gated, types.py:44."""
    #   +k8s:ifEnabled(Choose)=+k8s:zeroOrOneOfMember
    on = op.options.get("Choose")
    if on is None:
        errs.append(undefined_option(path, "Choose"))
    elif on:
        is_set = (bool(value.a), bool(value.b))
        if sum(is_set) > 1 and (old is None or is_set != (bool(old.a), bool(old.b))):
            errs.append(zero_or_one_error(path, GATED_MEMBERS, is_set))


def check_port(
    path: Path, value: Port, old: Port | None, op: Operation, errs: list[FieldError]
) -> None:
    """Port, types.py:55."""

    # number
    #   +k8s:required
    number = value.number
    if not number and (old is None or number != old.number):
        errs.append(required((path, "number"), short_circuit=True))

    # protocol
    #   +k8s:required
    protocol = value.protocol
    if not protocol and (old is None or protocol != old.protocol):
        errs.append(required((path, "protocol"), short_circuit=True))


def check_ports(
    path: Path, value: Ports, old: Ports | None, op: Operation, errs: list[FieldError]
) -> None:
    """Ports, types.py:63."""

    # ports
    #   +k8s:optional
    #   +k8s:listType=map
    #   +k8s:listMapKey=number
    #   +k8s:listMapKey=protocol
    #   +k8s:beta(since: "1.37")=+k8s:item(number: 80, protocol: "TCP")=+k8s:unionMember
    #   +k8s:beta(since: "1.37")=+k8s:item(protocol: "UDP", number: 53)=+k8s:unionMember
    ports = value.ports
    ports_was = None if old is None else old.ports
    if ports and (old is None or not same(ports, ports_was)):
        is_set = (
            any(
                x is not None and x.number == 80 and x.protocol == "TCP"
                for x in ports or ()
            ),
            any(
                x is not None and x.number == 53 and x.protocol == "UDP"
                for x in ports or ()
            ),
        )
        if sum(is_set) != 1 and (
            ports_was is None
            or is_set
            != (
                any(
                    x is not None and x.number == 80 and x.protocol == "TCP"
                    for x in ports_was or ()
                ),
                any(
                    x is not None and x.number == 53 and x.protocol == "UDP"
                    for x in ports_was or ()
                ),
            )
        ):
            errs.append(
                union_error((path, "ports"), PORTS_PORTS_MEMBERS, is_set, level="beta")
            )
        ports_keys: dict[object, None] = {}
        for ports_item in ports:
            ports_keys[ports_item.number, ports_item.protocol] = None
        distinct = len(ports_keys) == len(ports)
        if not distinct:
            errs.extend(duplicates((path, "ports"), ports, BY_NUMBER_AND_PROTOCOL))
        each_port_by_number_and_protocol(
            (path, "ports"), ports, ports_was, distinct, op, errs
        )


def check_both(
    path: Path, value: Both, old: Both | None, op: Operation, errs: list[FieldError]
) -> None:
    """Both, types.py:75."""
    #   +k8s:zeroOrOneOfMember
    #   +k8s:unionMember
    is_set2 = (bool(value.a), bool(value.b))
    if sum(is_set2) > 1 and (old is None or is_set2 != (bool(old.a), bool(old.b))):
        errs.append(zero_or_one_error(path, BOTH_MEMBERS_2, is_set2))
    is_set = (bool(value.b), bool(value.c))
    if sum(is_set) != 1 and (old is None or is_set != (bool(old.b), bool(old.c))):
        errs.append(union_error(path, BOTH_MEMBERS, is_set))


def check_several(
    path: Path,
    value: Several,
    old: Several | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Several, types.py:90."""
    #   +k8s:zeroOrOneOfMember(union: "A")
    is_set2 = (bool(value.b), bool(value.c))
    if sum(is_set2) > 1 and (old is None or is_set2 != (bool(old.b), bool(old.c))):
        errs.append(zero_or_one_error(path, SEVERAL_MEMBERS_2, is_set2))
    is_set = (bool(value.a), bool(value.b))
    if sum(is_set) > 1 and (old is None or is_set != (bool(old.a), bool(old.b))):
        errs.append(zero_or_one_error(path, SEVERAL_MEMBERS, is_set))


def each_port_by_number_and_protocol(
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
                if item.number != was.number or item.protocol != was.protocol:
                    break
                check_port((path, n), item, was, op, errs)
            n += 1
    if n < len(items):
        for i, item, match in touched_items(
            items, old, BY_NUMBER_AND_PROTOCOL, distinct, n
        ):
            check_port((path, i), item, match, op, errs)


def validate_both(
    obj: Both,
    old: Both | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Both; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_both(path, obj, old if request.update else None, request, errs)
    return errs


def validate_choice(
    obj: Choice,
    old: Choice | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Choice; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_choice(path, obj, old if request.update else None, request, errs)
    return errs


def validate_choices(
    obj: Choices,
    old: Choices | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Choices; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_choices(path, obj, old if request.update else None, request, errs)
    return errs


def validate_gated(
    obj: Gated,
    old: Gated | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Gated; with `old` (or op="update"), of the update from it."""
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_gated(path, obj, old if request.update else None, request, errs)
    return errs


def validate_leveled(
    obj: Leveled,
    old: Leveled | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Leveled; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_leveled(path, obj, old if request.update else None, request, errs)
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


def validate_ports(
    obj: Ports,
    old: Ports | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Ports; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_ports(path, obj, old if request.update else None, request, errs)
    return errs


def validate_several(
    obj: Several,
    old: Several | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Several; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_several(path, obj, old if request.update else None, request, errs)
    return errs


def read_choice(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Choice, Any] | None = None,
) -> Choice:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Choice)
    n = 0

    # a
    if "a" in data:
        n += 1
        v = data["a"]
        if type(v) is str:
            obj.a = v
        else:
            obj.a = ""
            if v is not None:
                wrong_type(problems, (path, "a"), v, "Choice", "string")
    else:
        obj.a = ""

    # b
    if "b" in data:
        n += 1
        v = data["b"]
        if type(v) is str:
            obj.b = v
        else:
            obj.b = ""
            if v is not None:
                wrong_type(problems, (path, "b"), v, "Choice", "string")
    else:
        obj.b = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("a", "b"))
    return obj


def decode_choice(
    data: Any, *, path: Path = ROOT, reuse: tuple[Choice, Any] | None = None
) -> Choice:
    """JSON data as Choice; raises DecodeError with all that does not fit."""
    return decoded(read_choice, data, path, reuse, "composition_unions.Choice")


def encode_choice(obj: Choice) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # a
    if obj.a:
        data["a"] = obj.a

    # b
    if obj.b:
        data["b"] = obj.b

    return data


def apply_defaults_choice(obj: Choice) -> None:
    """Fill what is unset, in place."""


def read_choices(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Choices, Any] | None = None,
) -> Choices:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Choices)
    n = 0

    # items
    if "items" in data:
        n += 1
        v = data["items"]
        if type(v) is list:
            obj.items = read_objects(
                v,
                (path, "items"),
                problems,
                reuse and reuse_part(reuse[0].items, reuse[1], "items"),
                read_choice,
                "Choices",
                "composition_unions.Choice",
            )
        else:
            obj.items = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "items"),
                    v,
                    "Choices",
                    "[]composition_unions.Choice",
                )
    else:
        obj.items = []

    # by_name
    if "byName" in data:
        n += 1
        v = data["byName"]
        if type(v) is dict:
            obj.by_name = read_object_map(
                v,
                (path, "byName"),
                problems,
                reuse and reuse_part(reuse[0].by_name, reuse[1], "byName"),
                read_choice,
                "Choices",
                "composition_unions.Choice",
            )
        else:
            obj.by_name = {}
            if v is not None:
                wrong_type(
                    problems,
                    (path, "byName"),
                    v,
                    "Choices",
                    "map[string]composition_unions.Choice",
                )
    else:
        obj.by_name = {}

    # one
    if "one" in data:
        n += 1
        v = data["one"]
        if type(v) is dict:
            obj.one = read_choice(
                v,
                (path, "one"),
                problems,
                reuse and reuse_part(reuse[0].one, reuse[1], "one"),
            )
        else:
            obj.one = None
            if v is not None:
                wrong_type(
                    problems, (path, "one"), v, "Choices", "composition_unions.Choice"
                )
    else:
        obj.one = None

    if n != len(data):
        unknown_fields(problems, path, data, ("items", "byName", "one"))
    return obj


def decode_choices(
    data: Any, *, path: Path = ROOT, reuse: tuple[Choices, Any] | None = None
) -> Choices:
    """JSON data as Choices; raises DecodeError with all that does not fit."""
    return decoded(read_choices, data, path, reuse, "composition_unions.Choices")


def encode_choices(obj: Choices) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # items
    if obj.items:
        data["items"] = [encode_choice(x) for x in obj.items]

    # by_name
    if obj.by_name:
        data["byName"] = {k: encode_choice(x) for k, x in obj.by_name.items()}

    # one
    if obj.one is not None:
        data["one"] = encode_choice(obj.one)

    return data


def apply_defaults_choices(obj: Choices) -> None:
    """Fill what is unset, in place."""


def read_leveled(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Leveled, Any] | None = None,
) -> Leveled:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Leveled)
    n = 0

    # a
    if "a" in data:
        n += 1
        v = data["a"]
        if type(v) is str:
            obj.a = v
        else:
            obj.a = ""
            if v is not None:
                wrong_type(problems, (path, "a"), v, "Leveled", "string")
    else:
        obj.a = ""

    # b
    if "b" in data:
        n += 1
        v = data["b"]
        if type(v) is str:
            obj.b = v
        else:
            obj.b = ""
            if v is not None:
                wrong_type(problems, (path, "b"), v, "Leveled", "string")
    else:
        obj.b = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("a", "b"))
    return obj


def decode_leveled(
    data: Any, *, path: Path = ROOT, reuse: tuple[Leveled, Any] | None = None
) -> Leveled:
    """JSON data as Leveled; raises DecodeError with all that does not fit."""
    return decoded(read_leveled, data, path, reuse, "composition_unions.Leveled")


def encode_leveled(obj: Leveled) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # a
    if obj.a:
        data["a"] = obj.a

    # b
    if obj.b:
        data["b"] = obj.b

    return data


def apply_defaults_leveled(obj: Leveled) -> None:
    """Fill what is unset, in place."""


def read_gated(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Gated, Any] | None = None,
) -> Gated:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Gated)
    n = 0

    # a
    if "a" in data:
        n += 1
        v = data["a"]
        if type(v) is str:
            obj.a = v
        else:
            obj.a = ""
            if v is not None:
                wrong_type(problems, (path, "a"), v, "Gated", "string")
    else:
        obj.a = ""

    # b
    if "b" in data:
        n += 1
        v = data["b"]
        if type(v) is str:
            obj.b = v
        else:
            obj.b = ""
            if v is not None:
                wrong_type(problems, (path, "b"), v, "Gated", "string")
    else:
        obj.b = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("a", "b"))
    return obj


def decode_gated(
    data: Any, *, path: Path = ROOT, reuse: tuple[Gated, Any] | None = None
) -> Gated:
    """JSON data as Gated; raises DecodeError with all that does not fit."""
    return decoded(read_gated, data, path, reuse, "composition_unions.Gated")


def encode_gated(obj: Gated) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # a
    if obj.a:
        data["a"] = obj.a

    # b
    if obj.b:
        data["b"] = obj.b

    return data


def apply_defaults_gated(obj: Gated) -> None:
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
    n = 2  # required names are taken to be there until one is not

    # number
    if "number" in data:
        v = data["number"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.number = v
        else:
            obj.number = 0
            if v is not None:
                wrong_number(problems, (path, "number"), v, "Port", "int32")
    else:
        n -= 1
        obj.number = 0

    # protocol
    if "protocol" in data:
        v = data["protocol"]
        if type(v) is str:
            obj.protocol = v
        else:
            obj.protocol = ""
            if v is not None:
                wrong_type(problems, (path, "protocol"), v, "Port", "string")
    else:
        n -= 1
        obj.protocol = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("number", "protocol"))
    return obj


def decode_port(
    data: Any, *, path: Path = ROOT, reuse: tuple[Port, Any] | None = None
) -> Port:
    """JSON data as Port; raises DecodeError with all that does not fit."""
    return decoded(read_port, data, path, reuse, "composition_unions.Port")


def encode_port(obj: Port) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # number
    if obj.number:
        data["number"] = obj.number

    # protocol
    if obj.protocol:
        data["protocol"] = obj.protocol

    return data


def apply_defaults_port(obj: Port) -> None:
    """Fill what is unset, in place."""


def read_ports(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Ports, Any] | None = None,
) -> Ports:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Ports)
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
                "Ports",
                "composition_unions.Port",
            )
        else:
            obj.ports = []
            if v is not None:
                wrong_type(
                    problems, (path, "ports"), v, "Ports", "[]composition_unions.Port"
                )
    else:
        obj.ports = []

    if n != len(data):
        unknown_fields(problems, path, data, ("ports",))
    return obj


def decode_ports(
    data: Any, *, path: Path = ROOT, reuse: tuple[Ports, Any] | None = None
) -> Ports:
    """JSON data as Ports; raises DecodeError with all that does not fit."""
    return decoded(read_ports, data, path, reuse, "composition_unions.Ports")


def encode_ports(obj: Ports) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # ports
    if obj.ports:
        data["ports"] = [encode_port(x) for x in obj.ports]

    return data


def apply_defaults_ports(obj: Ports) -> None:
    """Fill what is unset, in place."""


def read_both(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Both, Any] | None = None,
) -> Both:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Both)
    n = 0

    # a
    if "a" in data:
        n += 1
        v = data["a"]
        if type(v) is str:
            obj.a = v
        else:
            obj.a = ""
            if v is not None:
                wrong_type(problems, (path, "a"), v, "Both", "string")
    else:
        obj.a = ""

    # b
    if "b" in data:
        n += 1
        v = data["b"]
        if type(v) is str:
            obj.b = v
        else:
            obj.b = ""
            if v is not None:
                wrong_type(problems, (path, "b"), v, "Both", "string")
    else:
        obj.b = ""

    # c
    if "c" in data:
        n += 1
        v = data["c"]
        if type(v) is str:
            obj.c = v
        else:
            obj.c = ""
            if v is not None:
                wrong_type(problems, (path, "c"), v, "Both", "string")
    else:
        obj.c = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("a", "b", "c"))
    return obj


def decode_both(
    data: Any, *, path: Path = ROOT, reuse: tuple[Both, Any] | None = None
) -> Both:
    """JSON data as Both; raises DecodeError with all that does not fit."""
    return decoded(read_both, data, path, reuse, "composition_unions.Both")


def encode_both(obj: Both) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # a
    if obj.a:
        data["a"] = obj.a

    # b
    if obj.b:
        data["b"] = obj.b

    # c
    if obj.c:
        data["c"] = obj.c

    return data


def apply_defaults_both(obj: Both) -> None:
    """Fill what is unset, in place."""


def read_several(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Several, Any] | None = None,
) -> Several:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Several)
    n = 0

    # a
    if "a" in data:
        n += 1
        v = data["a"]
        if type(v) is str:
            obj.a = v
        else:
            obj.a = ""
            if v is not None:
                wrong_type(problems, (path, "a"), v, "Several", "string")
    else:
        obj.a = ""

    # b
    if "b" in data:
        n += 1
        v = data["b"]
        if type(v) is str:
            obj.b = v
        else:
            obj.b = ""
            if v is not None:
                wrong_type(problems, (path, "b"), v, "Several", "string")
    else:
        obj.b = ""

    # c
    if "c" in data:
        n += 1
        v = data["c"]
        if type(v) is str:
            obj.c = v
        else:
            obj.c = ""
            if v is not None:
                wrong_type(problems, (path, "c"), v, "Several", "string")
    else:
        obj.c = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("a", "b", "c"))
    return obj


def decode_several(
    data: Any, *, path: Path = ROOT, reuse: tuple[Several, Any] | None = None
) -> Several:
    """JSON data as Several; raises DecodeError with all that does not fit."""
    return decoded(read_several, data, path, reuse, "composition_unions.Several")


def encode_several(obj: Several) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # a
    if obj.a:
        data["a"] = obj.a

    # b
    if obj.b:
        data["b"] = obj.b

    # c
    if obj.c:
        data["c"] = obj.c

    return data


def apply_defaults_several(obj: Several) -> None:
    """Fill what is unset, in place."""


SCHEME = Scheme(
    [
        Kind(
            "tags.example.com",
            "",
            "Both",
            Both,
            decode_both,
            encode_both,
            apply_defaults_both,
            validate_both,
            subresources=("/",),
            go_type="*composition_unions.Both",
        ),
        Kind(
            "tags.example.com",
            "",
            "Choice",
            Choice,
            decode_choice,
            encode_choice,
            apply_defaults_choice,
            validate_choice,
            subresources=("/",),
            go_type="*composition_unions.Choice",
        ),
        Kind(
            "tags.example.com",
            "",
            "Choices",
            Choices,
            decode_choices,
            encode_choices,
            apply_defaults_choices,
            validate_choices,
            subresources=("/",),
            go_type="*composition_unions.Choices",
        ),
        Kind(
            "tags.example.com",
            "",
            "Gated",
            Gated,
            decode_gated,
            encode_gated,
            apply_defaults_gated,
            validate_gated,
            subresources=("/",),
            options=frozenset(("Choose",)),
            go_type="*composition_unions.Gated",
        ),
        Kind(
            "tags.example.com",
            "",
            "Leveled",
            Leveled,
            decode_leveled,
            encode_leveled,
            apply_defaults_leveled,
            validate_leveled,
            subresources=("/",),
            go_type="*composition_unions.Leveled",
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
            go_type="*composition_unions.Port",
        ),
        Kind(
            "tags.example.com",
            "",
            "Ports",
            Ports,
            decode_ports,
            encode_ports,
            apply_defaults_ports,
            validate_ports,
            subresources=("/",),
            go_type="*composition_unions.Ports",
        ),
        Kind(
            "tags.example.com",
            "",
            "Several",
            Several,
            decode_several,
            encode_several,
            apply_defaults_several,
            validate_several,
            subresources=("/",),
            go_type="*composition_unions.Several",
        ),
    ]
)

DECLARED_RULES: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "Both": (
        ("", "FieldValueInvalid", "zeroOrOneOf", ""),
        ("", "FieldValueInvalid", "union", ""),
    ),
    "Choice": (("", "FieldValueInvalid", "union", ""),),
    "Choices": (
        ("items[*]", "FieldValueInvalid", "union", ""),
        ("byName[*]", "FieldValueInvalid", "union", ""),
        ("one", "FieldValueInvalid", "union", ""),
    ),
    "Gated": (("", "FieldValueInvalid", "zeroOrOneOf", ""),),
    "Leveled": (("", "FieldValueInvalid", "union", "alpha"),),
    "Port": (
        ("number", "FieldValueRequired", "", ""),
        ("protocol", "FieldValueRequired", "", ""),
    ),
    "Ports": (
        ("ports", "FieldValueInvalid", "union", "beta"),
        ("ports[*]", "FieldValueDuplicate", "", ""),
        ("ports[*].number", "FieldValueRequired", "", ""),
        ("ports[*].protocol", "FieldValueRequired", "", ""),
    ),
    "Several": (("", "FieldValueInvalid", "zeroOrOneOf", ""),),
}

__all__ = [
    "DECLARED_RULES",
    "SCHEME",
    "apply_defaults_both",
    "apply_defaults_choice",
    "apply_defaults_choices",
    "apply_defaults_gated",
    "apply_defaults_leveled",
    "apply_defaults_port",
    "apply_defaults_ports",
    "apply_defaults_several",
    "check_both",
    "check_choice",
    "check_choices",
    "check_gated",
    "check_leveled",
    "check_port",
    "check_ports",
    "check_several",
    "decode_both",
    "decode_choice",
    "decode_choices",
    "decode_gated",
    "decode_leveled",
    "decode_port",
    "decode_ports",
    "decode_several",
    "encode_both",
    "encode_choice",
    "encode_choices",
    "encode_gated",
    "encode_leveled",
    "encode_port",
    "encode_ports",
    "encode_several",
    "read_both",
    "read_choice",
    "read_choices",
    "read_gated",
    "read_leveled",
    "read_port",
    "read_ports",
    "read_several",
    "validate_both",
    "validate_choice",
    "validate_choices",
    "validate_gated",
    "validate_leveled",
    "validate_port",
    "validate_ports",
    "validate_several",
]
