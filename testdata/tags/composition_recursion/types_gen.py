"""Validators, codecs and defaults of testdata.tags.composition_recursion.types.

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
    added_keys,
    comparing,
    decoded,
    duplicates,
    max_items,
    max_length,
    new_object,
    operation,
    read_object_map,
    read_objects,
    required,
    reuse_part,
    same,
    same_data,
    touched_items,
    touched_values,
    unknown_fields,
    wrong_type,
)

from testdata.tags.composition_recursion.types import Directory, Endless, File, Node

BY_NAME: Final = attrgetter("name")


def check_node(
    path: Path, value: Node, old: Node | None, op: Operation, errs: list[FieldError]
) -> None:
    """Node, types.py:11."""

    # name
    #   +k8s:required
    #   +k8s:maxLength=3
    name = value.name
    if old is None or name != old.name:
        if not name:
            errs.append(required((path, "name"), short_circuit=True))
        elif len(name) > 3:
            errs.append(max_length((path, "name"), 3))

    # children
    #   +k8s:optional
    #   +k8s:listType=map
    #   +k8s:listMapKey=name
    #   +k8s:maxItems=2
    children = value.children
    children_was = None if old is None else old.children
    if children and children is not children_was:
        if len(children) > 2:
            if old is None or not same(children, children_was, op.different):
                errs.append(
                    max_items((path, "children"), len(children), 2, short_circuit=True)
                )
        else:
            children_keys: dict[object, None] = {}
            for children_item in children:
                children_keys[children_item.name] = None
            distinct = len(children_keys) == len(children)
            if not distinct and (
                old is None or not same(children, children_was, op.different)
            ):
                errs.extend(duplicates((path, "children"), children, BY_NAME))
            each_node_by_name(
                (path, "children"), children, children_was, distinct, op, errs
            )

    # next
    #   +k8s:optional
    next_ = value.next
    next_was = None if old is None else old.next
    if next_ is not None and next_ is not next_was:
        check_node((path, "next"), next_, next_was, op, errs)

    # byName
    #   +k8s:optional
    #   +k8s:eachKey=+k8s:maxLength=3
    by_name = value.by_name
    by_name_was = None if old is None else old.by_name
    if by_name and by_name is not by_name_was:
        for by_name_key in added_keys(by_name, by_name_was):
            if len(by_name_key) > 3:
                errs.append(max_length((path, "byName"), 3))
        for by_name_key, by_name_item, by_name_item_was in touched_values(
            by_name, by_name_was
        ):
            check_node(
                ((path, "byName"), (by_name_key,)),
                by_name_item,
                by_name_item_was,
                op,
                errs,
            )


def check_directory(
    path: Path,
    value: Directory,
    old: Directory | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Directory, types.py:28."""

    # files
    #   +k8s:optional
    #   +k8s:listType=atomic
    files = value.files
    files_was = None if old is None else old.files
    if files and (old is None or not same(files, files_was, op.different)):
        files_path = (path, "files")
        for i, files_item in enumerate(files):
            check_file((files_path, i), files_item, None, op, errs)


def check_file(
    path: Path, value: File, old: File | None, op: Operation, errs: list[FieldError]
) -> None:
    """File, types.py:35."""

    # directory
    #   +k8s:optional
    directory = value.directory
    directory_was = None if old is None else old.directory
    if directory is not None and directory is not directory_was:
        check_directory((path, "directory"), directory, directory_was, op, errs)

    # name
    #   +k8s:optional
    #   +k8s:maxLength=3
    name = value.name
    if name and len(name) > 3 and (old is None or name != old.name):
        errs.append(max_length((path, "name"), 3))


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
        for item in items:
            was = old[n]
            if item is not was:
                if item.name != was.name:
                    break
                check_node((path, n), item, was, op, errs)
            n += 1
    if n < len(items):
        for i, item, match in touched_items(
            items, old, BY_NAME, distinct, n, different=op.different
        ):
            check_node((path, i), item, match, op, errs)


def validate_directory(
    obj: Directory,
    old: Directory | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Directory; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    # Its types hold themselves: what differs is compared once, and not at every depth again.
    request = comparing(request)
    errs: list[FieldError] = []
    check_directory(path, obj, old if request.update else None, request, errs)
    return errs


def validate_endless(
    obj: Endless,
    old: Endless | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Endless; with `old` (or op="update"), of the update from it."""
    return []


def validate_file(
    obj: File,
    old: File | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of File; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    # Its types hold themselves: what differs is compared once, and not at every depth again.
    request = comparing(request)
    errs: list[FieldError] = []
    check_file(path, obj, old if request.update else None, request, errs)
    return errs


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
    # Its types hold themselves: what differs is compared once, and not at every depth again.
    request = comparing(request)
    errs: list[FieldError] = []
    check_node(path, obj, old if request.update else None, request, errs)
    return errs


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

    # children
    if "children" in data:
        n += 1
        v = data["children"]
        if type(v) is list:
            obj.children = read_objects(
                v,
                (path, "children"),
                problems,
                reuse and reuse_part(reuse[0].children, reuse[1], "children"),
                read_node,
                "Node",
                "composition_recursion.Node",
            )
        else:
            obj.children = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "children"),
                    v,
                    "Node",
                    "[]composition_recursion.Node",
                )
    else:
        obj.children = []

    # next
    if "next" in data:
        n += 1
        v = data["next"]
        if type(v) is dict:
            obj.next = read_node(
                v,
                (path, "next"),
                problems,
                reuse and reuse_part(reuse[0].next, reuse[1], "next"),
            )
        else:
            obj.next = None
            if v is not None:
                wrong_type(
                    problems, (path, "next"), v, "Node", "composition_recursion.Node"
                )
    else:
        obj.next = None

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
                read_node,
                "Node",
                "composition_recursion.Node",
            )
        else:
            obj.by_name = {}
            if v is not None:
                wrong_type(
                    problems,
                    (path, "byName"),
                    v,
                    "Node",
                    "map[string]composition_recursion.Node",
                )
    else:
        obj.by_name = {}

    if n != len(data):
        unknown_fields(problems, path, data, ("name", "children", "next", "byName"))
    return obj


def decode_node(
    data: Any, *, path: Path = ROOT, reuse: tuple[Node, Any] | None = None
) -> Node:
    """JSON data as Node; raises DecodeError with all that does not fit."""
    return decoded(read_node, data, path, reuse, "composition_recursion.Node")


def encode_node(obj: Node) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    if obj.name:
        data["name"] = obj.name

    # children
    if obj.children:
        data["children"] = [encode_node(x) for x in obj.children]

    # next
    if obj.next is not None:
        data["next"] = encode_node(obj.next)

    # by_name
    if obj.by_name:
        data["byName"] = {k: encode_node(x) for k, x in obj.by_name.items()}

    return data


def apply_defaults_node(obj: Node) -> None:
    """Fill what is unset, in place."""


def read_directory(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Directory, Any] | None = None,
) -> Directory:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Directory)
    n = 0

    # files
    if "files" in data:
        n += 1
        v = data["files"]
        if type(v) is list:
            obj.files = read_objects(
                v,
                (path, "files"),
                problems,
                reuse and reuse_part(reuse[0].files, reuse[1], "files"),
                read_file,
                "Directory",
                "composition_recursion.File",
            )
        else:
            obj.files = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "files"),
                    v,
                    "Directory",
                    "[]composition_recursion.File",
                )
    else:
        obj.files = []

    if n != len(data):
        unknown_fields(problems, path, data, ("files",))
    return obj


def decode_directory(
    data: Any, *, path: Path = ROOT, reuse: tuple[Directory, Any] | None = None
) -> Directory:
    """JSON data as Directory; raises DecodeError with all that does not fit."""
    return decoded(read_directory, data, path, reuse, "composition_recursion.Directory")


def encode_directory(obj: Directory) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # files
    if obj.files:
        data["files"] = [encode_file(x) for x in obj.files]

    return data


def apply_defaults_directory(obj: Directory) -> None:
    """Fill what is unset, in place."""


def read_file(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[File, Any] | None = None,
) -> File:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(File)
    n = 0

    # directory
    if "directory" in data:
        n += 1
        v = data["directory"]
        if type(v) is dict:
            obj.directory = read_directory(
                v,
                (path, "directory"),
                problems,
                reuse and reuse_part(reuse[0].directory, reuse[1], "directory"),
            )
        else:
            obj.directory = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "directory"),
                    v,
                    "File",
                    "composition_recursion.Directory",
                )
    else:
        obj.directory = None

    # name
    if "name" in data:
        n += 1
        v = data["name"]
        if type(v) is str:
            obj.name = v
        else:
            obj.name = ""
            if v is not None:
                wrong_type(problems, (path, "name"), v, "File", "string")
    else:
        obj.name = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("directory", "name"))
    return obj


def decode_file(
    data: Any, *, path: Path = ROOT, reuse: tuple[File, Any] | None = None
) -> File:
    """JSON data as File; raises DecodeError with all that does not fit."""
    return decoded(read_file, data, path, reuse, "composition_recursion.File")


def encode_file(obj: File) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # directory
    if obj.directory is not None:
        data["directory"] = encode_directory(obj.directory)

    # name
    if obj.name:
        data["name"] = obj.name

    return data


def apply_defaults_file(obj: File) -> None:
    """Fill what is unset, in place."""


def read_endless(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Endless, Any] | None = None,
) -> Endless:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Endless)
    n = 0

    # more
    if "more" in data:
        n += 1
        v = data["more"]
        if type(v) is list:
            obj.more = read_objects(
                v,
                (path, "more"),
                problems,
                reuse and reuse_part(reuse[0].more, reuse[1], "more"),
                read_endless,
                "Endless",
                "composition_recursion.Endless",
            )
        else:
            obj.more = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "more"),
                    v,
                    "Endless",
                    "[]composition_recursion.Endless",
                )
    else:
        obj.more = []

    if n != len(data):
        unknown_fields(problems, path, data, ("more",))
    return obj


def decode_endless(
    data: Any, *, path: Path = ROOT, reuse: tuple[Endless, Any] | None = None
) -> Endless:
    """JSON data as Endless; raises DecodeError with all that does not fit."""
    return decoded(read_endless, data, path, reuse, "composition_recursion.Endless")


def encode_endless(obj: Endless) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # more
    if obj.more:
        data["more"] = [encode_endless(x) for x in obj.more]

    return data


def apply_defaults_endless(obj: Endless) -> None:
    """Fill what is unset, in place."""


SCHEME = Scheme(
    [
        Kind(
            "tags.example.com",
            "",
            "Directory",
            Directory,
            decode_directory,
            encode_directory,
            apply_defaults_directory,
            validate_directory,
            subresources=("/",),
            go_type="*composition_recursion.Directory",
        ),
        Kind(
            "tags.example.com",
            "",
            "Endless",
            Endless,
            decode_endless,
            encode_endless,
            apply_defaults_endless,
            None,
            subresources=("/",),
            go_type="*composition_recursion.Endless",
        ),
        Kind(
            "tags.example.com",
            "",
            "File",
            File,
            decode_file,
            encode_file,
            apply_defaults_file,
            validate_file,
            subresources=("/",),
            go_type="*composition_recursion.File",
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
            go_type="*composition_recursion.Node",
        ),
    ]
)

DECLARED_RULES: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "Directory": (("files[*].name", "FieldValueTooLong", "maxLength", ""),),
    "Endless": (),
    "File": (("name", "FieldValueTooLong", "maxLength", ""),),
    "Node": (
        ("name", "FieldValueTooLong", "maxLength", ""),
        ("name", "FieldValueRequired", "", ""),
        ("children", "FieldValueTooMany", "maxItems", ""),
        ("children[*]", "FieldValueDuplicate", "", ""),
        ("byName", "FieldValueTooLong", "maxLength", ""),
    ),
}

__all__ = [
    "DECLARED_RULES",
    "SCHEME",
    "apply_defaults_directory",
    "apply_defaults_endless",
    "apply_defaults_file",
    "apply_defaults_node",
    "check_directory",
    "check_file",
    "check_node",
    "decode_directory",
    "decode_endless",
    "decode_file",
    "decode_node",
    "encode_directory",
    "encode_endless",
    "encode_file",
    "encode_node",
    "read_directory",
    "read_endless",
    "read_file",
    "read_node",
    "validate_directory",
    "validate_endless",
    "validate_file",
    "validate_node",
]
