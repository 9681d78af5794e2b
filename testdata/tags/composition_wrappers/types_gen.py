"""Validators, codecs and defaults of testdata.tags.composition_wrappers.types.

Made by validation-gen from the markers there; changes to this file are lost.
"""

from __future__ import annotations

from collections.abc import Mapping
from operator import attrgetter
from typing import Any, Final

from validation_gen.runtime import (
    CREATE,
    PATH_SEGMENT_NAME,
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
    changed_items,
    changed_values,
    decoded,
    decoded_value,
    duplicates,
    find_item,
    has_duplicates,
    immutable,
    max_length,
    new_object,
    operation,
    read_object_map,
    read_objects,
    read_string,
    read_string_map,
    required,
    reuse_part,
    same,
    same_data,
    touched_items,
    undefined_option,
    unknown_fields,
    wrong_type,
)

from testdata.tags.composition_wrappers.types import Cluster, Condition, Name, Node

BY_TYPE: Final = attrgetter("type")
BY_NAME: Final = attrgetter("name")
KNOWN_PATH_SEGMENT_NAMES: Final = PATH_SEGMENT_NAME.known
is_path_segment_name: Final = PATH_SEGMENT_NAME.learns


def check_node(
    path: Path, value: Node, old: Node | None, op: Operation, errs: list[FieldError]
) -> None:
    """Node, types.py:21."""

    # name
    #   +k8s:required
    name = value.name
    if not name and (old is None or name != old.name):
        errs.append(required((path, "name"), short_circuit=True))

    # conditions
    #   +k8s:listType=map
    #   +k8s:listMapKey=type
    conditions = value.conditions
    conditions_was = None if old is None else old.conditions
    if (has_duplicates([x.type for x in conditions or ()])) and (
        old is None or not same(conditions, conditions_was)
    ):
        errs.extend(duplicates((path, "conditions"), conditions or (), BY_TYPE))


def check_cluster(
    path: Path,
    value: Cluster,
    old: Cluster | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Cluster, types.py:31."""

    # nodes
    #   +k8s:optional
    #   +k8s:listType=map
    #   +k8s:listMapKey=name
    #   +k8s:eachVal=+k8s:subfield(conditions)=+k8s:item(type: "Sealed")=+k8s:ifEnabled(Strict)=+k8s:immutable
    nodes = value.nodes
    nodes_was = None if old is None else old.nodes
    if old is None or (
        nodes is not nodes_was and nodes != nodes_was and not same(nodes, nodes_was)
    ):
        failed = len(errs)
        for nodes_i, nodes_item, nodes_item_was in changed_items(
            nodes, nodes_was, BY_NAME
        ):
            nodes_item_conditions = nodes_item.conditions
            nodes_item_conditions_was = (
                None if nodes_item_was is None else nodes_item_was.conditions
            )
            if nodes_item_was is None or not same(
                nodes_item_conditions, nodes_item_conditions_was
            ):
                nodes_item_conditions_found_i, nodes_item_conditions_found = find_item(
                    nodes_item_conditions or (), BY_TYPE, "Sealed"
                )
                _, nodes_item_conditions_found_was = find_item(
                    nodes_item_conditions_was or (), BY_TYPE, "Sealed"
                )
                if nodes_item_conditions_found is not None and (
                    nodes_item_conditions_found_was is None
                    or not same(
                        nodes_item_conditions_found, nodes_item_conditions_found_was
                    )
                ):
                    on = op.options.get("Strict")
                    if on is None:
                        errs.append(
                            undefined_option(
                                (
                                    (((path, "nodes"), nodes_i), "conditions"),
                                    nodes_item_conditions_found_i,
                                ),
                                "Strict",
                                short_circuit=True,
                            )
                        )
                    elif on and op.update:
                        errs.append(
                            immutable(
                                (
                                    (((path, "nodes"), nodes_i), "conditions"),
                                    nodes_item_conditions_found_i,
                                ),
                                short_circuit=True,
                            )
                        )
        if len(errs) == failed and nodes:
            nodes_keys: dict[object, None] = {}
            for nodes_item in nodes:
                nodes_keys[nodes_item.name] = None
            distinct = len(nodes_keys) == len(nodes)
            if not distinct:
                errs.extend(duplicates((path, "nodes"), nodes, BY_NAME))
            each_node_by_name((path, "nodes"), nodes, nodes_was, distinct, op, errs)

    # conditions
    #   +k8s:optional
    #   +k8s:listType=map
    #   +k8s:listMapKey=type
    #   +k8s:beta=+k8s:item(type: "Ready")=+k8s:ifEnabled(Strict)=+k8s:subfield(why)=+k8s:format=k8s-path-segment-name
    conditions = value.conditions
    conditions_was = None if old is None else old.conditions
    if conditions and (old is None or not same(conditions, conditions_was)):
        if len({x.type: None for x in conditions}) != len(conditions):
            errs.extend(duplicates((path, "conditions"), conditions, BY_TYPE))
        conditions_found_i, conditions_found = find_item(conditions, BY_TYPE, "Ready")
        _, conditions_found_was = find_item(conditions_was or (), BY_TYPE, "Ready")
        if conditions_found is not None and (
            conditions_found_was is None
            or not same(conditions_found, conditions_found_was)
        ):
            on = op.options.get("Strict")
            if on is None:
                errs.append(
                    undefined_option(
                        ((path, "conditions"), conditions_found_i),
                        "Strict",
                        level="beta",
                    )
                )
            elif on:
                conditions_found_why = conditions_found.why
                conditions_found_why_was = (
                    None if conditions_found_was is None else conditions_found_was.why
                )
                if (
                    (
                        conditions_found_was is None
                        or conditions_found_why != conditions_found_why_was
                    )
                    and conditions_found_why not in KNOWN_PATH_SEGMENT_NAMES
                    and not is_path_segment_name(conditions_found_why)
                ):
                    errs.extend(
                        PATH_SEGMENT_NAME.errors(
                            (((path, "conditions"), conditions_found_i), "why"),
                            conditions_found_why,
                            as_json=True,
                            level="beta",
                        )
                    )

    # byZone
    #   +k8s:optional
    #   +k8s:eachVal=+k8s:subfield(labels)=+k8s:eachKey=+k8s:ifDisabled(Lax)=+k8s:maxLength=3
    #   +k8s:eachVal=+k8s:subfield(labels)=+k8s:eachVal=+k8s:ifDisabled(Lax)=+k8s:maxLength=3
    by_zone = value.by_zone
    by_zone_was = None if old is None else old.by_zone
    if by_zone and (old is None or not same(by_zone, by_zone_was)):
        for by_zone_key, by_zone_item, by_zone_item_was in changed_values(
            by_zone, by_zone_was
        ):
            by_zone_item_labels2 = by_zone_item.labels
            by_zone_item_labels2_was = (
                None if by_zone_item_was is None else by_zone_item_was.labels
            )
            if by_zone_item_was is None or not same(
                by_zone_item_labels2, by_zone_item_labels2_was
            ):
                for by_zone_item_labels2_key in added_keys(
                    by_zone_item_labels2, by_zone_item_labels2_was
                ):
                    on = op.options.get("Lax")
                    if on is None:
                        errs.append(
                            undefined_option(
                                (((path, "byZone"), (by_zone_key,)), "labels"), "Lax"
                            )
                        )
                    elif not on and len(by_zone_item_labels2_key) > 3:
                        errs.append(
                            max_length(
                                (((path, "byZone"), (by_zone_key,)), "labels"), 3
                            )
                        )
        for by_zone_key, by_zone_item, by_zone_item_was in changed_values(
            by_zone, by_zone_was
        ):
            by_zone_item_labels = by_zone_item.labels
            by_zone_item_labels_was = (
                None if by_zone_item_was is None else by_zone_item_was.labels
            )
            if by_zone_item_was is None or not same(
                by_zone_item_labels, by_zone_item_labels_was
            ):
                for (
                    by_zone_item_labels_key,
                    by_zone_item_labels_item,
                    _,
                ) in changed_values(by_zone_item_labels, by_zone_item_labels_was):
                    on = op.options.get("Lax")
                    if on is None:
                        errs.append(
                            undefined_option(
                                (
                                    (((path, "byZone"), (by_zone_key,)), "labels"),
                                    (by_zone_item_labels_key,),
                                ),
                                "Lax",
                            )
                        )
                    elif not on and len(by_zone_item_labels_item) > 3:
                        errs.append(
                            max_length(
                                (
                                    (((path, "byZone"), (by_zone_key,)), "labels"),
                                    (by_zone_item_labels_key,),
                                ),
                                3,
                            )
                        )
        for by_zone_key, by_zone_item, by_zone_item_was in changed_values(
            by_zone, by_zone_was
        ):
            check_node(
                ((path, "byZone"), (by_zone_key,)),
                by_zone_item,
                by_zone_item_was,
                op,
                errs,
            )


def each_node_by_name(
    path: Path,
    items: list[Node],
    old: list[Node] | None,
    distinct: bool,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Items of a map list of Node: of an update, those that changed."""
    if not old:
        for i, item in enumerate(items):
            check_node((path, i), item, None, op, errs)
        return
    n = 0
    if distinct and len(items) == len(old):
        unshared = items[0] is not old[0]
        for item in items:
            was = old[n]
            if item is not was and not (unshared and item == was):
                if item.name != was.name:
                    break
                check_node((path, n), item, was, op, errs)
            n += 1
    if n < len(items):
        for i, item, match in touched_items(items, old, BY_NAME, distinct, n):
            check_node((path, i), item, match, op, errs)


def validate_cluster(
    obj: Cluster,
    old: Cluster | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Cluster; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_cluster(path, obj, old if request.update else None, request, errs)
    return errs


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
    return []


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
    return []


def validate_node(
    obj: Node,
    old: Node | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Node; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_node(path, obj, old if request.update else None, request, errs)
    return errs


def decode_name(
    data: Any, *, path: Path = ROOT, reuse: tuple[Name, Any] | None = None
) -> Name:
    """JSON data as Name; raises DecodeError with all that does not fit."""
    value: Name = Name(
        decoded_value(read_string, data, path, "composition_wrappers.Name")
    )
    return value


def encode_name(obj: Name) -> Any:
    """The value as JSON data."""
    return obj


def apply_defaults_name(obj: Name) -> None:
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
    n = 0

    # type
    if "type" in data:
        n += 1
        v = data["type"]
        if type(v) is str:
            obj.type = v
        else:
            obj.type = ""
            if v is not None:
                wrong_type(problems, (path, "type"), v, "Condition", "string")
    else:
        obj.type = ""

    # why
    if "why" in data:
        n += 1
        v = data["why"]
        if type(v) is str:
            obj.why = Name(v)
        else:
            obj.why = Name("")
            if v is not None:
                wrong_type(
                    problems, (path, "why"), v, "Condition", "composition_wrappers.Name"
                )
    else:
        obj.why = Name("")

    if n != len(data):
        unknown_fields(problems, path, data, ("type", "why"))
    return obj


def decode_condition(
    data: Any, *, path: Path = ROOT, reuse: tuple[Condition, Any] | None = None
) -> Condition:
    """JSON data as Condition; raises DecodeError with all that does not fit."""
    return decoded(read_condition, data, path, reuse, "composition_wrappers.Condition")


def encode_condition(obj: Condition) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # type
    if obj.type:
        data["type"] = obj.type

    # why
    if obj.why:
        data["why"] = obj.why

    return data


def apply_defaults_condition(obj: Condition) -> None:
    """Fill what is unset, in place."""


def read_node(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Node, Any] | None = None,
) -> Node:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Node)
    n = 1  # required names are taken to be there until one is not

    # name
    if "name" in data:
        v = data["name"]
        if type(v) is str:
            obj.name = v
        else:
            obj.name = ""
            if v is not None:
                wrong_type(problems, (path, "name"), v, "Node", "string")
    else:
        n -= 1
        obj.name = ""

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
                "Node",
                "composition_wrappers.Condition",
            )
        else:
            obj.conditions = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "conditions"),
                    v,
                    "Node",
                    "[]composition_wrappers.Condition",
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
                "Node",
                "string",
            )
        else:
            obj.labels = {}
            if v is not None:
                wrong_type(problems, (path, "labels"), v, "Node", "map[string]string")
    else:
        obj.labels = {}

    if n != len(data):
        unknown_fields(problems, path, data, ("name", "conditions", "labels"))
    return obj


def decode_node(
    data: Any, *, path: Path = ROOT, reuse: tuple[Node, Any] | None = None
) -> Node:
    """JSON data as Node; raises DecodeError with all that does not fit."""
    return decoded(read_node, data, path, reuse, "composition_wrappers.Node")


def encode_node(obj: Node) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    if obj.name:
        data["name"] = obj.name

    # conditions
    if obj.conditions:
        data["conditions"] = [encode_condition(x) for x in obj.conditions]

    # labels
    if obj.labels:
        data["labels"] = dict(obj.labels)

    return data


def apply_defaults_node(obj: Node) -> None:
    """Fill what is unset, in place."""


def read_cluster(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Cluster, Any] | None = None,
) -> Cluster:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Cluster)
    n = 0

    # nodes
    if "nodes" in data:
        n += 1
        v = data["nodes"]
        if type(v) is list:
            obj.nodes = read_objects(
                v,
                (path, "nodes"),
                problems,
                reuse and reuse_part(reuse[0].nodes, reuse[1], "nodes"),
                read_node,
                "Cluster",
                "composition_wrappers.Node",
            )
        else:
            obj.nodes = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "nodes"),
                    v,
                    "Cluster",
                    "[]composition_wrappers.Node",
                )
    else:
        obj.nodes = []

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
                "Cluster",
                "composition_wrappers.Condition",
            )
        else:
            obj.conditions = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "conditions"),
                    v,
                    "Cluster",
                    "[]composition_wrappers.Condition",
                )
    else:
        obj.conditions = []

    # by_zone
    if "byZone" in data:
        n += 1
        v = data["byZone"]
        if type(v) is dict:
            obj.by_zone = read_object_map(
                v,
                (path, "byZone"),
                problems,
                reuse and reuse_part(reuse[0].by_zone, reuse[1], "byZone"),
                read_node,
                "Cluster",
                "composition_wrappers.Node",
            )
        else:
            obj.by_zone = {}
            if v is not None:
                wrong_type(
                    problems,
                    (path, "byZone"),
                    v,
                    "Cluster",
                    "map[string]composition_wrappers.Node",
                )
    else:
        obj.by_zone = {}

    if n != len(data):
        unknown_fields(problems, path, data, ("nodes", "conditions", "byZone"))
    return obj


def decode_cluster(
    data: Any, *, path: Path = ROOT, reuse: tuple[Cluster, Any] | None = None
) -> Cluster:
    """JSON data as Cluster; raises DecodeError with all that does not fit."""
    return decoded(read_cluster, data, path, reuse, "composition_wrappers.Cluster")


def encode_cluster(obj: Cluster) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # nodes
    if obj.nodes:
        data["nodes"] = [encode_node(x) for x in obj.nodes]

    # conditions
    if obj.conditions:
        data["conditions"] = [encode_condition(x) for x in obj.conditions]

    # by_zone
    if obj.by_zone:
        data["byZone"] = {k: encode_node(x) for k, x in obj.by_zone.items()}

    return data


def apply_defaults_cluster(obj: Cluster) -> None:
    """Fill what is unset, in place."""


SCHEME = Scheme(
    [
        Kind(
            "tags.example.com",
            "",
            "Cluster",
            Cluster,
            decode_cluster,
            encode_cluster,
            apply_defaults_cluster,
            validate_cluster,
            subresources=("/",),
            options=frozenset(("Lax", "Strict")),
            go_type="*composition_wrappers.Cluster",
        ),
        Kind(
            "tags.example.com",
            "",
            "Condition",
            Condition,
            decode_condition,
            encode_condition,
            apply_defaults_condition,
            None,
            subresources=("/",),
            go_type="*composition_wrappers.Condition",
        ),
        Kind(
            "tags.example.com",
            "",
            "Name",
            Name,
            decode_name,
            encode_name,
            apply_defaults_name,
            None,
            subresources=("/",),
            go_type="*composition_wrappers.Name",
        ),
        Kind(
            "tags.example.com",
            "",
            "Node",
            Node,
            decode_node,
            encode_node,
            apply_defaults_node,
            validate_node,
            subresources=("/",),
            go_type="*composition_wrappers.Node",
        ),
    ]
)

DECLARED_RULES: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "Cluster": (
        ("nodes[*]", "FieldValueDuplicate", "", ""),
        ("nodes[*].conditions[*]", "FieldValueInvalid", "immutable", ""),
        ("nodes[*].name", "FieldValueRequired", "", ""),
        ("nodes[*].conditions[*]", "FieldValueDuplicate", "", ""),
        (
            "conditions[*].why",
            "FieldValueInvalid",
            "format=k8s-path-segment-name",
            "beta",
        ),
        ("conditions[*]", "FieldValueDuplicate", "", ""),
        ("byZone[*].labels", "FieldValueTooLong", "maxLength", ""),
        ("byZone[*].labels[*]", "FieldValueTooLong", "maxLength", ""),
        ("byZone[*].name", "FieldValueRequired", "", ""),
        ("byZone[*].conditions[*]", "FieldValueDuplicate", "", ""),
    ),
    "Condition": (),
    "Name": (),
    "Node": (
        ("name", "FieldValueRequired", "", ""),
        ("conditions[*]", "FieldValueDuplicate", "", ""),
    ),
}

__all__ = [
    "DECLARED_RULES",
    "SCHEME",
    "apply_defaults_cluster",
    "apply_defaults_condition",
    "apply_defaults_name",
    "apply_defaults_node",
    "check_cluster",
    "check_node",
    "decode_cluster",
    "decode_condition",
    "decode_name",
    "decode_node",
    "encode_cluster",
    "encode_condition",
    "encode_name",
    "encode_node",
    "read_cluster",
    "read_condition",
    "read_node",
    "validate_cluster",
    "validate_condition",
    "validate_name",
    "validate_node",
]
