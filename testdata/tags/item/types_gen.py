"""Validators, codecs and defaults of testdata.tags.item.types.

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
    decoded,
    decoded_value,
    duplicates,
    find_item,
    has_duplicates,
    immutable,
    max_length,
    maximum,
    min_length,
    new_object,
    operation,
    read_objects,
    required,
    reuse_part,
    same,
    same_data,
    touched_items,
    unknown_fields,
    wrong_number,
    wrong_type,
)

from testdata.tags.item.types import Condition, Conditions, Port, Ports, Status

BY_TYPE: Final = attrgetter("type")
BY_NUMBER_AND_SECURE: Final = attrgetter("number", "secure")


def check_condition(
    path: Path,
    value: Condition,
    old: Condition | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Condition, types.py:12."""

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
    value: Conditions | None,
    old: Conditions | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Conditions, types.py:26."""
    #   +k8s:item(type: "Ready")=+k8s:subfield(status)=+k8s:maxLength=3
    #   +k8s:listType=map
    if has_duplicates([x.type for x in value or ()]):
        errs.extend(duplicates(path, value or (), BY_TYPE))
    value_found_i, value_found = find_item(value or (), BY_TYPE, "Ready")
    _, value_found_was = find_item(old or (), BY_TYPE, "Ready")
    if value_found is not None and (
        value_found_was is None or not same(value_found, value_found_was)
    ):
        value_found_status = value_found.status
        value_found_status_was = (
            None if value_found_was is None else value_found_was.status
        )
        if (
            (value_found_was is None or value_found_status != value_found_status_was)
            and value_found_status
            and len(value_found_status) > 3
        ):
            errs.append(max_length(((path, value_found_i), "status"), 3))
    value_path = path
    if not old:
        for i, value_item in enumerate(value or ()):
            check_condition((value_path, i), value_item, None, op, errs)
    else:
        for i, value_item, value_item_was in touched_items(value, old, BY_TYPE):
            check_condition((value_path, i), value_item, value_item_was, op, errs)


def check_status(
    path: Path, value: Status, old: Status | None, op: Operation, errs: list[FieldError]
) -> None:
    """Status, types.py:30."""

    # conditions
    #   +k8s:optional
    #   +k8s:listType=map
    #   +k8s:listMapKey=type
    #   +k8s:item(type: "Ready")=+k8s:immutable
    #   +k8s:item(type: "Ready")=+k8s:subfield(status)=+k8s:maxLength=3
    #   +k8s:item(type: "Healthy")=+k8s:subfield(status)=+k8s:minLength=3
    conditions = value.conditions
    conditions_was = None if old is None else old.conditions
    if conditions and (old is None or not same(conditions, conditions_was)):
        conditions_keys: dict[object, None] = {}
        for conditions_item in conditions:
            conditions_keys[conditions_item.type] = None
        distinct = len(conditions_keys) == len(conditions)
        if not distinct:
            errs.extend(duplicates((path, "conditions"), conditions, BY_TYPE))
        conditions_found_i, conditions_found = find_item(conditions, BY_TYPE, "Ready")
        _, conditions_found_was = find_item(conditions_was or (), BY_TYPE, "Ready")
        if conditions_found is not None and (
            conditions_found_was is None
            or not same(conditions_found, conditions_found_was)
        ):
            silenced: list[FieldError] = []
            conditions_found_status = conditions_found.status
            conditions_found_status_was = (
                None if conditions_found_was is None else conditions_found_was.status
            )
            if (
                conditions_found_was is None
                or conditions_found_status != conditions_found_status_was
            ) and not conditions_found_status:
                silenced.append(
                    required(
                        (((path, "conditions"), conditions_found_i), "status"),
                        short_circuit=True,
                    )
                )
            if op.update:
                errs.append(
                    immutable(
                        ((path, "conditions"), conditions_found_i), short_circuit=True
                    )
                )
            elif not silenced:
                conditions_found_status2 = conditions_found.status
                conditions_found_status2_was = (
                    None
                    if conditions_found_was is None
                    else conditions_found_was.status
                )
                if (
                    conditions_found_was is None
                    or conditions_found_status2 != conditions_found_status2_was
                ) and len(conditions_found_status2) > 3:
                    errs.append(
                        max_length(
                            (((path, "conditions"), conditions_found_i), "status"), 3
                        )
                    )
        conditions_found2_i, conditions_found2 = find_item(
            conditions, BY_TYPE, "Healthy"
        )
        _, conditions_found2_was = find_item(conditions_was or (), BY_TYPE, "Healthy")
        if conditions_found2 is not None and (
            conditions_found2_was is None
            or not same(conditions_found2, conditions_found2_was)
        ):
            conditions_found2_status = conditions_found2.status
            conditions_found2_status_was = (
                None if conditions_found2_was is None else conditions_found2_was.status
            )
            if (
                (
                    conditions_found2_was is None
                    or conditions_found2_status != conditions_found2_status_was
                )
                and conditions_found2_status
                and len(conditions_found2_status) < 3
            ):
                errs.append(
                    min_length(
                        (((path, "conditions"), conditions_found2_i), "status"),
                        conditions_found2_status,
                        3,
                    )
                )
        each_condition_by_type(
            (path, "conditions"), conditions, conditions_was, distinct, op, errs
        )

    # named
    #   +k8s:optional
    named = value.named
    named_was = None if old is None else old.named
    if named and (old is None or not same(named, named_was)):
        check_conditions((path, "named"), named, named_was, op, errs)


def check_port(
    path: Path, value: Port, old: Port | None, op: Operation, errs: list[FieldError]
) -> None:
    """Port, types.py:46."""

    # number
    #   +k8s:required
    number = value.number
    if not number and (old is None or number != old.number):
        errs.append(required((path, "number"), short_circuit=True))


def check_ports(
    path: Path, value: Ports, old: Ports | None, op: Operation, errs: list[FieldError]
) -> None:
    """Ports, types.py:56."""

    # ports
    #   +k8s:optional
    #   +k8s:listType=map
    #   +k8s:listMapKey=number
    #   +k8s:listMapKey=secure
    #   +k8s:item(secure: false, number: 443)=+k8s:subfield(host)=+k8s:maxLength=3
    ports = value.ports
    ports_was = None if old is None else old.ports
    if ports and (old is None or not same(ports, ports_was)):
        ports_keys: dict[object, None] = {}
        for ports_item in ports:
            ports_keys[ports_item.number, ports_item.secure] = None
        distinct = len(ports_keys) == len(ports)
        if not distinct:
            errs.extend(duplicates((path, "ports"), ports, BY_NUMBER_AND_SECURE))
        ports_found_i, ports_found = find_item(
            ports, BY_NUMBER_AND_SECURE, (443, False)
        )
        _, ports_found_was = find_item(
            ports_was or (), BY_NUMBER_AND_SECURE, (443, False)
        )
        if ports_found is not None and (
            ports_found_was is None or not same(ports_found, ports_found_was)
        ):
            ports_found_host = ports_found.host
            ports_found_host_was = (
                None if ports_found_was is None else ports_found_was.host
            )
            if (
                (ports_found_was is None or ports_found_host != ports_found_host_was)
                and ports_found_host
                and len(ports_found_host) > 3
            ):
                errs.append(max_length((((path, "ports"), ports_found_i), "host"), 3))
        each_port_by_number_and_secure(
            (path, "ports"), ports, ports_was, distinct, op, errs
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


def each_port_by_number_and_secure(
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
                if item.number != was.number or item.secure != was.secure:
                    break
                check_port((path, n), item, was, op, errs)
            n += 1
    if n < len(items):
        for i, item, match in touched_items(
            items, old, BY_NUMBER_AND_SECURE, distinct, n
        ):
            check_port((path, i), item, match, op, errs)


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
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_conditions(path, obj, old if request.update else None, request, errs)
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


def validate_status(
    obj: Status,
    old: Status | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Status; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_status(path, obj, old if request.update else None, request, errs)
    return errs


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

    # status
    if "status" in data:
        n += 1
        v = data["status"]
        if type(v) is str:
            obj.status = v
        else:
            obj.status = ""
            if v is not None:
                wrong_type(problems, (path, "status"), v, "Condition", "string")
    else:
        obj.status = ""

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
        unknown_fields(problems, path, data, ("type", "status", "code"))
    return obj


def decode_condition(
    data: Any, *, path: Path = ROOT, reuse: tuple[Condition, Any] | None = None
) -> Condition:
    """JSON data as Condition; raises DecodeError with all that does not fit."""
    return decoded(read_condition, data, path, reuse, "item.Condition")


def encode_condition(obj: Condition) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # type
    if obj.type:
        data["type"] = obj.type

    # status
    if obj.status:
        data["status"] = obj.status

    # code
    if obj.code:
        data["code"] = obj.code

    return data


def apply_defaults_condition(obj: Condition) -> None:
    """Fill what is unset, in place."""


def decode_conditions(
    data: Any, *, path: Path = ROOT, reuse: tuple[Conditions, Any] | None = None
) -> Conditions:
    """JSON data as Conditions; raises DecodeError with all that does not fit."""
    value: Conditions = Conditions(
        decoded_value(_read_nested, data, path, "item.Conditions")
    )
    return value


def encode_conditions(obj: Conditions) -> Any:
    """The value as JSON data."""
    return [encode_condition(x) for x in iter(obj)]


def apply_defaults_conditions(obj: Conditions) -> None:
    """Fill what is unset, in place."""


def read_status(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Status, Any] | None = None,
) -> Status:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Status)
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
                "Status",
                "item.Condition",
            )
        else:
            obj.conditions = []
            if v is not None:
                wrong_type(
                    problems, (path, "conditions"), v, "Status", "[]item.Condition"
                )
    else:
        obj.conditions = []

    # named
    if "named" in data:
        n += 1
        v = data["named"]
        if type(v) is list:
            obj.named = Conditions(
                read_objects(
                    v,
                    (path, "named"),
                    problems,
                    reuse and reuse_part(reuse[0].named, reuse[1], "named"),
                    read_condition,
                    "Status",
                    "item.Condition",
                )
            )
        else:
            obj.named = Conditions([])
            if v is not None:
                wrong_type(problems, (path, "named"), v, "Status", "item.Conditions")
    else:
        obj.named = Conditions([])

    if n != len(data):
        unknown_fields(problems, path, data, ("conditions", "named"))
    return obj


def decode_status(
    data: Any, *, path: Path = ROOT, reuse: tuple[Status, Any] | None = None
) -> Status:
    """JSON data as Status; raises DecodeError with all that does not fit."""
    return decoded(read_status, data, path, reuse, "item.Status")


def encode_status(obj: Status) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # conditions
    if obj.conditions:
        data["conditions"] = [encode_condition(x) for x in obj.conditions]

    # named
    if obj.named:
        data["named"] = [encode_condition(x) for x in iter(obj.named)]

    return data


def apply_defaults_status(obj: Status) -> None:
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

    # secure
    if "secure" in data:
        n += 1
        v = data["secure"]
        if type(v) is bool:
            obj.secure = v
        else:
            obj.secure = None
            if v is not None:
                wrong_type(problems, (path, "secure"), v, "Port", "bool")
    else:
        obj.secure = None

    # host
    if "host" in data:
        n += 1
        v = data["host"]
        if type(v) is str:
            obj.host = v
        else:
            obj.host = ""
            if v is not None:
                wrong_type(problems, (path, "host"), v, "Port", "string")
    else:
        obj.host = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("number", "secure", "host"))
    return obj


def decode_port(
    data: Any, *, path: Path = ROOT, reuse: tuple[Port, Any] | None = None
) -> Port:
    """JSON data as Port; raises DecodeError with all that does not fit."""
    return decoded(read_port, data, path, reuse, "item.Port")


def encode_port(obj: Port) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # number
    if obj.number:
        data["number"] = obj.number

    # secure
    if obj.secure is not None:
        data["secure"] = obj.secure

    # host
    if obj.host:
        data["host"] = obj.host

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
                "item.Port",
            )
        else:
            obj.ports = []
            if v is not None:
                wrong_type(problems, (path, "ports"), v, "Ports", "[]item.Port")
    else:
        obj.ports = []

    if n != len(data):
        unknown_fields(problems, path, data, ("ports",))
    return obj


def decode_ports(
    data: Any, *, path: Path = ROOT, reuse: tuple[Ports, Any] | None = None
) -> Ports:
    """JSON data as Ports; raises DecodeError with all that does not fit."""
    return decoded(read_ports, data, path, reuse, "item.Ports")


def encode_ports(obj: Ports) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # ports
    if obj.ports:
        data["ports"] = [encode_port(x) for x in obj.ports]

    return data


def apply_defaults_ports(obj: Ports) -> None:
    """Fill what is unset, in place."""


def _read_nested(
    v: Any, path: Path, problems: list[DecodeProblem], struct: str, go_type: str
) -> Any:
    """What is inside a list or map."""
    if type(v) is list:
        return read_objects(
            v, path, problems, None, read_condition, struct, "item.Condition"
        )
    if v is not None:
        wrong_type(problems, path, v, struct, go_type)
    return []


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
            go_type="*item.Condition",
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
            go_type="item.Conditions",
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
            go_type="*item.Port",
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
            go_type="*item.Ports",
        ),
        Kind(
            "tags.example.com",
            "",
            "Status",
            Status,
            decode_status,
            encode_status,
            apply_defaults_status,
            validate_status,
            subresources=("/",),
            go_type="*item.Status",
        ),
    ]
)

DECLARED_RULES: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "Condition": (
        ("type", "FieldValueRequired", "", ""),
        ("code", "FieldValueInvalid", "maximum", ""),
    ),
    "Conditions": (
        ("[*].status", "FieldValueTooLong", "maxLength", ""),
        ("[*]", "FieldValueDuplicate", "", ""),
        ("[*].type", "FieldValueRequired", "", ""),
        ("[*].code", "FieldValueInvalid", "maximum", ""),
    ),
    "Port": (("number", "FieldValueRequired", "", ""),),
    "Ports": (
        ("ports[*].host", "FieldValueTooLong", "maxLength", ""),
        ("ports[*]", "FieldValueDuplicate", "", ""),
        ("ports[*].number", "FieldValueRequired", "", ""),
    ),
    "Status": (
        ("conditions[*]", "FieldValueInvalid", "immutable", ""),
        ("conditions[*].status", "FieldValueTooLong", "maxLength", ""),
        ("conditions[*].status", "FieldValueTooShort", "minLength", ""),
        ("conditions[*]", "FieldValueDuplicate", "", ""),
        ("conditions[*].type", "FieldValueRequired", "", ""),
        ("conditions[*].code", "FieldValueInvalid", "maximum", ""),
        ("named[*].status", "FieldValueTooLong", "maxLength", ""),
        ("named[*]", "FieldValueDuplicate", "", ""),
        ("named[*].type", "FieldValueRequired", "", ""),
        ("named[*].code", "FieldValueInvalid", "maximum", ""),
    ),
}

__all__ = [
    "DECLARED_RULES",
    "SCHEME",
    "apply_defaults_condition",
    "apply_defaults_conditions",
    "apply_defaults_port",
    "apply_defaults_ports",
    "apply_defaults_status",
    "check_condition",
    "check_conditions",
    "check_port",
    "check_ports",
    "check_status",
    "decode_condition",
    "decode_conditions",
    "decode_port",
    "decode_ports",
    "decode_status",
    "encode_condition",
    "encode_conditions",
    "encode_port",
    "encode_ports",
    "encode_status",
    "read_condition",
    "read_port",
    "read_ports",
    "read_status",
    "validate_condition",
    "validate_conditions",
    "validate_port",
    "validate_ports",
    "validate_status",
]
