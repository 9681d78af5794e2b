"""Validators, codecs and defaults of testdata.tags.update.types.

Made by validation-gen from the markers there; changes to this file are lost.
"""

from __future__ import annotations

from collections.abc import Mapping
from operator import attrgetter
from typing import Any, Final

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
    added_items,
    added_map_keys,
    as_object,
    changed_items,
    changed_members,
    changed_values,
    decoded,
    duplicates,
    has_duplicates,
    max_length,
    new_object,
    operation,
    read_objects,
    read_string_map,
    read_strings,
    removed_items,
    removed_map_keys,
    required,
    reuse_part,
    same,
    same_data,
    touched_items,
    unknown_fields,
    update_forbidden,
    wrong_number,
    wrong_type,
)

from testdata.tags.update.types import (
    Bound,
    Labels,
    Optionals,
    Port,
    Ports,
    Scalars,
    Sets,
    Whole,
)

BY_NAME: Final = attrgetter("name")


def check_scalars(
    path: Path,
    value: Scalars,
    old: Scalars | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Scalars, types.py:11."""

    # noSet
    #   +k8s:optional
    #   +k8s:update=NoSet
    no_set = value.no_set
    no_set_was = None if old is None else old.no_set
    if (
        no_set_was is not None
        and not no_set_was
        and no_set
        and (old is None or no_set != no_set_was)
    ):
        errs.append(update_forbidden((path, "noSet"), "NoSet", short_circuit=True))

    # noUnset
    #   +k8s:optional
    #   +k8s:update=NoUnset
    no_unset = value.no_unset
    no_unset_was = None if old is None else old.no_unset
    if no_unset_was and not no_unset and (old is None or no_unset != no_unset_was):
        errs.append(update_forbidden((path, "noUnset"), "NoUnset", short_circuit=True))

    # noModify
    #   +k8s:optional
    #   +k8s:update=NoModify
    no_modify = value.no_modify
    no_modify_was = None if old is None else old.no_modify
    if no_modify_was and no_modify and (old is None or no_modify != no_modify_was):
        errs.append(
            update_forbidden((path, "noModify"), "NoModify", short_circuit=True)
        )


def check_optionals(
    path: Path,
    value: Optionals,
    old: Optionals | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Optionals, types.py:27."""

    # noSet
    #   +k8s:optional
    #   +k8s:update=NoSet
    no_set = value.no_set
    no_set_was = None if old is None else old.no_set
    if (
        (old is None or no_set != no_set_was)
        and op.update
        and no_set_was is None
        and no_set is not None
    ):
        errs.append(update_forbidden((path, "noSet"), "NoSet", short_circuit=True))

    # noUnset
    #   +k8s:optional
    #   +k8s:update=NoUnset
    no_unset = value.no_unset
    no_unset_was = None if old is None else old.no_unset
    if (
        (old is None or no_unset != no_unset_was)
        and no_unset_was is not None
        and no_unset is None
    ):
        errs.append(update_forbidden((path, "noUnset"), "NoUnset", short_circuit=True))

    # noModify
    #   +k8s:optional
    #   +k8s:update=NoModify
    no_modify = value.no_modify
    no_modify_was = None if old is None else old.no_modify
    if (
        no_modify_was is not None
        and no_modify is not None
        and (old is None or no_modify != no_modify_was)
    ):
        errs.append(
            update_forbidden((path, "noModify"), "NoModify", short_circuit=True)
        )


def check_bound(
    path: Path, value: Bound, old: Bound | None, op: Operation, errs: list[FieldError]
) -> None:
    """Bound, types.py:41."""

    # node
    #   +k8s:optional
    #   +k8s:update=NoModify
    #   +k8s:update=NoUnset
    #   +k8s:maxLength=3
    node = value.node
    node_was = None if old is None else old.node
    if old is None or node != node_was:
        failed = len(errs)
        if node_was and not node:
            errs.append(update_forbidden((path, "node"), "NoUnset", short_circuit=True))
        if node_was and node:
            errs.append(
                update_forbidden((path, "node"), "NoModify", short_circuit=True)
            )
        if len(errs) == failed and node and len(node) > 3:
            errs.append(max_length((path, "node"), 3))


def check_port(
    path: Path, value: Port, old: Port | None, op: Operation, errs: list[FieldError]
) -> None:
    """Port, types.py:52."""

    # name
    #   +k8s:required
    name = value.name
    if not name and (old is None or name != old.name):
        errs.append(required((path, "name"), short_circuit=True))


def check_whole(
    path: Path, value: Whole, old: Whole | None, op: Operation, errs: list[FieldError]
) -> None:
    """Whole, types.py:60."""

    # port
    #   +k8s:update=NoModify
    port = value.port
    port_was = None if old is None else old.port
    if old is None or (
        port is not port_was and port != port_was and not same(port, port_was)
    ):
        if port_was is not None:
            errs.append(
                update_forbidden((path, "port"), "NoModify", short_circuit=True)
            )
        else:
            check_port((path, "port"), port, port_was, op, errs)

    # hosts
    #   +k8s:optional
    #   +k8s:listType=atomic
    #   +k8s:update=NoSet
    #   +k8s:update=NoUnset
    hosts = value.hosts
    hosts_was = None if old is None else old.hosts
    if old is None or (
        hosts is not hosts_was and hosts != hosts_was and not same(hosts, hosts_was)
    ):
        if op.update and not hosts_was and hosts:
            errs.append(update_forbidden((path, "hosts"), "NoSet", short_circuit=True))
        if hosts_was and not hosts:
            errs.append(
                update_forbidden((path, "hosts"), "NoUnset", short_circuit=True)
            )


def check_sets(
    path: Path, value: Sets, old: Sets | None, op: Operation, errs: list[FieldError]
) -> None:
    """Sets, types.py:74."""

    # hosts
    #   +k8s:optional
    #   +k8s:listType=set
    #   +k8s:update=NoRemoveItem
    #   +k8s:update=NoAddItem
    hosts = value.hosts
    hosts_was = None if old is None else old.hosts
    if old is None or (
        hosts is not hosts_was and hosts != hosts_was and not same(hosts, hosts_was)
    ):
        failed = len(errs)
        if op.update:
            errs.extend(
                added_items((path, "hosts"), hosts, hosts_was, short_circuit=True)
            )
        if op.update:
            errs.extend(
                removed_items((path, "hosts"), hosts, hosts_was, short_circuit=True)
            )
        if len(errs) == failed and hosts and len(dict.fromkeys(hosts)) != len(hosts):
            errs.extend(duplicates((path, "hosts"), hosts))

    # kept
    #   +k8s:optional
    #   +k8s:listType=atomic
    #   +k8s:unique=set
    #   +k8s:update=NoRemoveItem
    kept = value.kept
    kept_was = None if old is None else old.kept
    if old is None or (
        kept is not kept_was and kept != kept_was and not same(kept, kept_was)
    ):
        failed = len(errs)
        if op.update:
            errs.extend(
                removed_items((path, "kept"), kept, kept_was, short_circuit=True)
            )
        if len(errs) == failed and kept and len(dict.fromkeys(kept)) != len(kept):
            errs.extend(duplicates((path, "kept"), kept))

    # ports
    #   +k8s:optional
    #   +k8s:listType=set
    #   +k8s:update=NoAddItem
    ports = value.ports
    ports_was = None if old is None else old.ports
    if old is None or (
        ports is not ports_was and ports != ports_was and not same(ports, ports_was)
    ):
        failed = len(errs)
        if op.update:
            errs.extend(
                added_items((path, "ports"), ports, ports_was, short_circuit=True)
            )
        if len(errs) == failed and ports:
            if has_duplicates(ports):
                errs.extend(duplicates((path, "ports"), ports))
            ports_path = (path, "ports")
            for i, ports_item, _ in changed_members(ports, ports_was):
                check_port((ports_path, i), ports_item, None, op, errs)


def check_ports(
    path: Path, value: Ports, old: Ports | None, op: Operation, errs: list[FieldError]
) -> None:
    """Ports, types.py:95."""

    # ports
    #   +k8s:optional
    #   +k8s:listType=map
    #   +k8s:listMapKey=name
    #   +k8s:update=NoAddItem
    ports = value.ports
    ports_was = None if old is None else old.ports
    if old is None or (
        ports is not ports_was and ports != ports_was and not same(ports, ports_was)
    ):
        failed = len(errs)
        if op.update:
            errs.extend(
                added_items(
                    (path, "ports"), ports, ports_was, BY_NAME, short_circuit=True
                )
            )
        if len(errs) == failed and ports:
            ports_keys: dict[object, None] = {}
            for ports_item in ports:
                ports_keys[ports_item.name] = None
            distinct = len(ports_keys) == len(ports)
            if not distinct:
                errs.extend(duplicates((path, "ports"), ports, BY_NAME))
            each_port_by_name((path, "ports"), ports, ports_was, distinct, op, errs)

    # fixed
    #   +k8s:optional
    #   +k8s:listType=map
    #   +k8s:listMapKey=name
    #   +k8s:eachVal=+k8s:update=NoModify
    fixed = value.fixed
    fixed_was = None if old is None else old.fixed
    if old is None or (
        fixed is not fixed_was and fixed != fixed_was and not same(fixed, fixed_was)
    ):
        failed = len(errs)
        for fixed_i, _, fixed_item_was in changed_items(fixed, fixed_was, BY_NAME):
            if fixed_item_was is not None:
                errs.append(
                    update_forbidden(
                        ((path, "fixed"), fixed_i), "NoModify", short_circuit=True
                    )
                )
        if len(errs) == failed and fixed:
            fixed_keys: dict[object, None] = {}
            for fixed_item in fixed:
                fixed_keys[fixed_item.name] = None
            distinct = len(fixed_keys) == len(fixed)
            if not distinct:
                errs.extend(duplicates((path, "fixed"), fixed, BY_NAME))
            each_port_by_name((path, "fixed"), fixed, fixed_was, distinct, op, errs)


def check_labels(
    path: Path, value: Labels, old: Labels | None, op: Operation, errs: list[FieldError]
) -> None:
    """Labels, types.py:111."""

    # labels
    #   +k8s:optional
    #   +k8s:update=NoAddItem
    #   +k8s:update=NoRemoveItem
    #   +k8s:eachVal=+k8s:update=NoModify
    labels = value.labels
    labels_was = None if old is None else old.labels
    if old is None or (
        labels is not labels_was
        and labels != labels_was
        and not same(labels, labels_was)
    ):
        for labels_key, labels_item, labels_item_was in changed_values(
            labels, labels_was
        ):
            if labels_item_was and labels_item:
                errs.append(
                    update_forbidden(
                        ((path, "labels"), (labels_key,)),
                        "NoModify",
                        short_circuit=True,
                    )
                )
        if op.update:
            errs.extend(
                added_map_keys((path, "labels"), labels, labels_was, short_circuit=True)
            )
        if op.update:
            errs.extend(
                removed_map_keys(
                    (path, "labels"), labels, labels_was, short_circuit=True
                )
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


def validate_bound(
    obj: Bound,
    old: Bound | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Bound; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_bound(path, obj, old if request.update else None, request, errs)
    return errs


def validate_labels(
    obj: Labels,
    old: Labels | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Labels; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_labels(path, obj, old if request.update else None, request, errs)
    return errs


def validate_optionals(
    obj: Optionals,
    old: Optionals | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Optionals; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_optionals(path, obj, old if request.update else None, request, errs)
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


def validate_sets(
    obj: Sets,
    old: Sets | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Sets; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_sets(path, obj, old if request.update else None, request, errs)
    return errs


def validate_whole(
    obj: Whole,
    old: Whole | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Whole; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_whole(path, obj, old if request.update else None, request, errs)
    return errs


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

    # no_set
    if "noSet" in data:
        n += 1
        v = data["noSet"]
        if type(v) is str:
            obj.no_set = v
        else:
            obj.no_set = ""
            if v is not None:
                wrong_type(problems, (path, "noSet"), v, "Scalars", "string")
    else:
        obj.no_set = ""

    # no_unset
    if "noUnset" in data:
        n += 1
        v = data["noUnset"]
        if type(v) is str:
            obj.no_unset = v
        else:
            obj.no_unset = ""
            if v is not None:
                wrong_type(problems, (path, "noUnset"), v, "Scalars", "string")
    else:
        obj.no_unset = ""

    # no_modify
    if "noModify" in data:
        n += 1
        v = data["noModify"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.no_modify = v
        else:
            obj.no_modify = 0
            if v is not None:
                wrong_number(problems, (path, "noModify"), v, "Scalars", "int32")
    else:
        obj.no_modify = 0

    if n != len(data):
        unknown_fields(problems, path, data, ("noSet", "noUnset", "noModify"))
    return obj


def decode_scalars(
    data: Any, *, path: Path = ROOT, reuse: tuple[Scalars, Any] | None = None
) -> Scalars:
    """JSON data as Scalars; raises DecodeError with all that does not fit."""
    return decoded(read_scalars, data, path, reuse, "update.Scalars")


def encode_scalars(obj: Scalars) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # no_set
    if obj.no_set:
        data["noSet"] = obj.no_set

    # no_unset
    if obj.no_unset:
        data["noUnset"] = obj.no_unset

    # no_modify
    if obj.no_modify:
        data["noModify"] = obj.no_modify

    return data


def apply_defaults_scalars(obj: Scalars) -> None:
    """Fill what is unset, in place."""


def read_optionals(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Optionals, Any] | None = None,
) -> Optionals:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Optionals)
    n = 0

    # no_set
    if "noSet" in data:
        n += 1
        v = data["noSet"]
        if type(v) is str:
            obj.no_set = v
        else:
            obj.no_set = None
            if v is not None:
                wrong_type(problems, (path, "noSet"), v, "Optionals", "string")
    else:
        obj.no_set = None

    # no_unset
    if "noUnset" in data:
        n += 1
        v = data["noUnset"]
        if type(v) is str:
            obj.no_unset = v
        else:
            obj.no_unset = None
            if v is not None:
                wrong_type(problems, (path, "noUnset"), v, "Optionals", "string")
    else:
        obj.no_unset = None

    # no_modify
    if "noModify" in data:
        n += 1
        v = data["noModify"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.no_modify = v
        else:
            obj.no_modify = None
            if v is not None:
                wrong_number(problems, (path, "noModify"), v, "Optionals", "int32")
    else:
        obj.no_modify = None

    if n != len(data):
        unknown_fields(problems, path, data, ("noSet", "noUnset", "noModify"))
    return obj


def decode_optionals(
    data: Any, *, path: Path = ROOT, reuse: tuple[Optionals, Any] | None = None
) -> Optionals:
    """JSON data as Optionals; raises DecodeError with all that does not fit."""
    return decoded(read_optionals, data, path, reuse, "update.Optionals")


def encode_optionals(obj: Optionals) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # no_set
    if obj.no_set is not None:
        data["noSet"] = obj.no_set

    # no_unset
    if obj.no_unset is not None:
        data["noUnset"] = obj.no_unset

    # no_modify
    if obj.no_modify is not None:
        data["noModify"] = obj.no_modify

    return data


def apply_defaults_optionals(obj: Optionals) -> None:
    """Fill what is unset, in place."""


def read_bound(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Bound, Any] | None = None,
) -> Bound:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Bound)
    n = 0

    # node
    if "node" in data:
        n += 1
        v = data["node"]
        if type(v) is str:
            obj.node = v
        else:
            obj.node = ""
            if v is not None:
                wrong_type(problems, (path, "node"), v, "Bound", "string")
    else:
        obj.node = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("node",))
    return obj


def decode_bound(
    data: Any, *, path: Path = ROOT, reuse: tuple[Bound, Any] | None = None
) -> Bound:
    """JSON data as Bound; raises DecodeError with all that does not fit."""
    return decoded(read_bound, data, path, reuse, "update.Bound")


def encode_bound(obj: Bound) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # node
    if obj.node:
        data["node"] = obj.node

    return data


def apply_defaults_bound(obj: Bound) -> None:
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
    return decoded(read_port, data, path, reuse, "update.Port")


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


def read_whole(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Whole, Any] | None = None,
) -> Whole:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Whole)
    n = 0
    v: Any

    # port
    v = NO_FIELDS
    if "port" in data:
        n += 1
        v = data["port"]
        if type(v) is not dict:
            v = as_object(v, (path, "port"), problems, "Whole", "update.Port")
    obj.port = read_port(
        v,
        (path, "port"),
        problems,
        reuse and reuse_part(reuse[0].port, reuse[1], "port"),
    )

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
                "Whole",
                "string",
            )
        else:
            obj.hosts = []
            if v is not None:
                wrong_type(problems, (path, "hosts"), v, "Whole", "[]string")
    else:
        obj.hosts = []

    if n != len(data):
        unknown_fields(problems, path, data, ("port", "hosts"))
    return obj


def decode_whole(
    data: Any, *, path: Path = ROOT, reuse: tuple[Whole, Any] | None = None
) -> Whole:
    """JSON data as Whole; raises DecodeError with all that does not fit."""
    return decoded(read_whole, data, path, reuse, "update.Whole")


def encode_whole(obj: Whole) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # port
    if inner := encode_port(obj.port):
        data["port"] = inner

    # hosts
    if obj.hosts:
        data["hosts"] = list(obj.hosts)

    return data


def apply_defaults_whole(obj: Whole) -> None:
    """Fill what is unset, in place."""


def read_sets(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Sets, Any] | None = None,
) -> Sets:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Sets)
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
                "Sets",
                "string",
            )
        else:
            obj.hosts = []
            if v is not None:
                wrong_type(problems, (path, "hosts"), v, "Sets", "[]string")
    else:
        obj.hosts = []

    # kept
    if "kept" in data:
        n += 1
        v = data["kept"]
        if type(v) is list:
            obj.kept = read_strings(
                v,
                (path, "kept"),
                problems,
                reuse and reuse_part(reuse[0].kept, reuse[1], "kept"),
                "Sets",
                "string",
            )
        else:
            obj.kept = []
            if v is not None:
                wrong_type(problems, (path, "kept"), v, "Sets", "[]string")
    else:
        obj.kept = []

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
                "Sets",
                "update.Port",
            )
        else:
            obj.ports = []
            if v is not None:
                wrong_type(problems, (path, "ports"), v, "Sets", "[]update.Port")
    else:
        obj.ports = []

    if n != len(data):
        unknown_fields(problems, path, data, ("hosts", "kept", "ports"))
    return obj


def decode_sets(
    data: Any, *, path: Path = ROOT, reuse: tuple[Sets, Any] | None = None
) -> Sets:
    """JSON data as Sets; raises DecodeError with all that does not fit."""
    return decoded(read_sets, data, path, reuse, "update.Sets")


def encode_sets(obj: Sets) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # hosts
    if obj.hosts:
        data["hosts"] = list(obj.hosts)

    # kept
    if obj.kept:
        data["kept"] = list(obj.kept)

    # ports
    if obj.ports:
        data["ports"] = [encode_port(x) for x in obj.ports]

    return data


def apply_defaults_sets(obj: Sets) -> None:
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
                "update.Port",
            )
        else:
            obj.ports = []
            if v is not None:
                wrong_type(problems, (path, "ports"), v, "Ports", "[]update.Port")
    else:
        obj.ports = []

    # fixed
    if "fixed" in data:
        n += 1
        v = data["fixed"]
        if type(v) is list:
            obj.fixed = read_objects(
                v,
                (path, "fixed"),
                problems,
                reuse and reuse_part(reuse[0].fixed, reuse[1], "fixed"),
                read_port,
                "Ports",
                "update.Port",
            )
        else:
            obj.fixed = []
            if v is not None:
                wrong_type(problems, (path, "fixed"), v, "Ports", "[]update.Port")
    else:
        obj.fixed = []

    if n != len(data):
        unknown_fields(problems, path, data, ("ports", "fixed"))
    return obj


def decode_ports(
    data: Any, *, path: Path = ROOT, reuse: tuple[Ports, Any] | None = None
) -> Ports:
    """JSON data as Ports; raises DecodeError with all that does not fit."""
    return decoded(read_ports, data, path, reuse, "update.Ports")


def encode_ports(obj: Ports) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # ports
    if obj.ports:
        data["ports"] = [encode_port(x) for x in obj.ports]

    # fixed
    if obj.fixed:
        data["fixed"] = [encode_port(x) for x in obj.fixed]

    return data


def apply_defaults_ports(obj: Ports) -> None:
    """Fill what is unset, in place."""


def read_labels(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Labels, Any] | None = None,
) -> Labels:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Labels)
    n = 0

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
                "Labels",
                "string",
            )
        else:
            obj.labels = {}
            if v is not None:
                wrong_type(problems, (path, "labels"), v, "Labels", "map[string]string")
    else:
        obj.labels = {}

    if n != len(data):
        unknown_fields(problems, path, data, ("labels",))
    return obj


def decode_labels(
    data: Any, *, path: Path = ROOT, reuse: tuple[Labels, Any] | None = None
) -> Labels:
    """JSON data as Labels; raises DecodeError with all that does not fit."""
    return decoded(read_labels, data, path, reuse, "update.Labels")


def encode_labels(obj: Labels) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # labels
    if obj.labels:
        data["labels"] = dict(obj.labels)

    return data


def apply_defaults_labels(obj: Labels) -> None:
    """Fill what is unset, in place."""


SCHEME = Scheme(
    [
        Kind(
            "tags.example.com",
            "",
            "Bound",
            Bound,
            decode_bound,
            encode_bound,
            apply_defaults_bound,
            validate_bound,
            subresources=("/",),
            go_type="*update.Bound",
        ),
        Kind(
            "tags.example.com",
            "",
            "Labels",
            Labels,
            decode_labels,
            encode_labels,
            apply_defaults_labels,
            validate_labels,
            subresources=("/",),
            go_type="*update.Labels",
        ),
        Kind(
            "tags.example.com",
            "",
            "Optionals",
            Optionals,
            decode_optionals,
            encode_optionals,
            apply_defaults_optionals,
            validate_optionals,
            subresources=("/",),
            go_type="*update.Optionals",
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
            go_type="*update.Port",
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
            go_type="*update.Ports",
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
            go_type="*update.Scalars",
        ),
        Kind(
            "tags.example.com",
            "",
            "Sets",
            Sets,
            decode_sets,
            encode_sets,
            apply_defaults_sets,
            validate_sets,
            subresources=("/",),
            go_type="*update.Sets",
        ),
        Kind(
            "tags.example.com",
            "",
            "Whole",
            Whole,
            decode_whole,
            encode_whole,
            apply_defaults_whole,
            validate_whole,
            subresources=("/",),
            go_type="*update.Whole",
        ),
    ]
)

DECLARED_RULES: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "Bound": (
        ("node", "FieldValueTooLong", "maxLength", ""),
        ("node", "FieldValueInvalid", "update", ""),
    ),
    "Labels": (
        ("labels[*]", "FieldValueInvalid", "update", ""),
        ("labels[*]", "FieldValueForbidden", "update", ""),
    ),
    "Optionals": (
        ("noSet", "FieldValueInvalid", "update", ""),
        ("noUnset", "FieldValueInvalid", "update", ""),
        ("noModify", "FieldValueInvalid", "update", ""),
    ),
    "Port": (("name", "FieldValueRequired", "", ""),),
    "Ports": (
        ("ports[*]", "FieldValueDuplicate", "", ""),
        ("ports[*]", "FieldValueForbidden", "update", ""),
        ("ports[*].name", "FieldValueRequired", "", ""),
        ("fixed[*]", "FieldValueInvalid", "update", ""),
        ("fixed[*]", "FieldValueDuplicate", "", ""),
        ("fixed[*].name", "FieldValueRequired", "", ""),
    ),
    "Scalars": (
        ("noSet", "FieldValueInvalid", "update", ""),
        ("noUnset", "FieldValueInvalid", "update", ""),
        ("noModify", "FieldValueInvalid", "update", ""),
    ),
    "Sets": (
        ("hosts[*]", "FieldValueDuplicate", "", ""),
        ("hosts[*]", "FieldValueForbidden", "update", ""),
        ("hosts", "FieldValueForbidden", "update", ""),
        ("kept[*]", "FieldValueDuplicate", "", ""),
        ("kept", "FieldValueForbidden", "update", ""),
        ("ports[*]", "FieldValueDuplicate", "", ""),
        ("ports[*]", "FieldValueForbidden", "update", ""),
        ("ports[*].name", "FieldValueRequired", "", ""),
    ),
    "Whole": (
        ("port", "FieldValueInvalid", "update", ""),
        ("port.name", "FieldValueRequired", "", ""),
        ("hosts", "FieldValueInvalid", "update", ""),
    ),
}

__all__ = [
    "DECLARED_RULES",
    "SCHEME",
    "apply_defaults_bound",
    "apply_defaults_labels",
    "apply_defaults_optionals",
    "apply_defaults_port",
    "apply_defaults_ports",
    "apply_defaults_scalars",
    "apply_defaults_sets",
    "apply_defaults_whole",
    "check_bound",
    "check_labels",
    "check_optionals",
    "check_port",
    "check_ports",
    "check_scalars",
    "check_sets",
    "check_whole",
    "decode_bound",
    "decode_labels",
    "decode_optionals",
    "decode_port",
    "decode_ports",
    "decode_scalars",
    "decode_sets",
    "decode_whole",
    "encode_bound",
    "encode_labels",
    "encode_optionals",
    "encode_port",
    "encode_ports",
    "encode_scalars",
    "encode_sets",
    "encode_whole",
    "read_bound",
    "read_labels",
    "read_optionals",
    "read_port",
    "read_ports",
    "read_scalars",
    "read_sets",
    "read_whole",
    "validate_bound",
    "validate_labels",
    "validate_optionals",
    "validate_port",
    "validate_ports",
    "validate_scalars",
    "validate_sets",
    "validate_whole",
]
