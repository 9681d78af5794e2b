"""Validators, codecs and defaults of testdata.tags.supportsSubresource.types.

Made by validation-gen from the markers there; changes to this file are lost.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

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
    minimum,
    new_object,
    operation,
    required,
    same_data,
    unknown_fields,
    wrong_number,
    wrong_type,
)

from testdata.tags.supportsSubresource.types import Claim, Node, Pod


def check_pod(
    path: Path, value: Pod, old: Pod | None, op: Operation, errs: list[FieldError]
) -> None:
    """Pod, types.py:14."""

    # cpus
    #   +k8s:optional
    #   +k8s:minimum=1
    cpus = value.cpus
    if cpus and cpus < 1 and (old is None or cpus != old.cpus):
        errs.append(minimum((path, "cpus"), cpus, 1))


def check_node(
    path: Path, value: Node, old: Node | None, op: Operation, errs: list[FieldError]
) -> None:
    """Node, types.py:22."""

    # cpus
    #   +k8s:optional
    #   +k8s:minimum=1
    cpus = value.cpus
    if cpus and cpus < 1 and (old is None or cpus != old.cpus):
        errs.append(minimum((path, "cpus"), cpus, 1))


def check_claim(
    path: Path, value: Claim, old: Claim | None, op: Operation, errs: list[FieldError]
) -> None:
    """Claim, types.py:34."""

    # name
    #   +k8s:required
    name = value.name
    if not name and (old is None or name != old.name):
        errs.append(required((path, "name"), short_circuit=True))


def validate_claim(
    obj: Claim,
    old: Claim | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Claim; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_claim(path, obj, old if request.update else None, request, errs)
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
    errs: list[FieldError] = []
    check_node(path, obj, old if request.update else None, request, errs)
    return errs


def validate_pod(
    obj: Pod,
    old: Pod | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Pod; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_pod(path, obj, old if request.update else None, request, errs)
    return errs


def read_pod(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Pod, Any] | None = None,
) -> Pod:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Pod)
    n = 0

    # cpus
    if "cpus" in data:
        n += 1
        v = data["cpus"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.cpus = v
        else:
            obj.cpus = 0
            if v is not None:
                wrong_number(problems, (path, "cpus"), v, "Pod", "int32")
    else:
        obj.cpus = 0

    if n != len(data):
        unknown_fields(problems, path, data, ("cpus",))
    return obj


def decode_pod(
    data: Any, *, path: Path = ROOT, reuse: tuple[Pod, Any] | None = None
) -> Pod:
    """JSON data as Pod; raises DecodeError with all that does not fit."""
    return decoded(read_pod, data, path, reuse, "supportsSubresource.Pod")


def encode_pod(obj: Pod) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # cpus
    if obj.cpus:
        data["cpus"] = obj.cpus

    return data


def apply_defaults_pod(obj: Pod) -> None:
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
    n = 0

    # cpus
    if "cpus" in data:
        n += 1
        v = data["cpus"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.cpus = v
        else:
            obj.cpus = 0
            if v is not None:
                wrong_number(problems, (path, "cpus"), v, "Node", "int32")
    else:
        obj.cpus = 0

    if n != len(data):
        unknown_fields(problems, path, data, ("cpus",))
    return obj


def decode_node(
    data: Any, *, path: Path = ROOT, reuse: tuple[Node, Any] | None = None
) -> Node:
    """JSON data as Node; raises DecodeError with all that does not fit."""
    return decoded(read_node, data, path, reuse, "supportsSubresource.Node")


def encode_node(obj: Node) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # cpus
    if obj.cpus:
        data["cpus"] = obj.cpus

    return data


def apply_defaults_node(obj: Node) -> None:
    """Fill what is unset, in place."""


def read_claim(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Claim, Any] | None = None,
) -> Claim:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Claim)
    n = 1  # required names are taken to be there until one is not

    # name
    if "name" in data:
        v = data["name"]
        if type(v) is str:
            obj.name = v
        else:
            obj.name = ""
            if v is not None:
                wrong_type(problems, (path, "name"), v, "Claim", "string")
    else:
        n -= 1
        obj.name = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("name",))
    return obj


def decode_claim(
    data: Any, *, path: Path = ROOT, reuse: tuple[Claim, Any] | None = None
) -> Claim:
    """JSON data as Claim; raises DecodeError with all that does not fit."""
    return decoded(read_claim, data, path, reuse, "supportsSubresource.Claim")


def encode_claim(obj: Claim) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    if obj.name:
        data["name"] = obj.name

    return data


def apply_defaults_claim(obj: Claim) -> None:
    """Fill what is unset, in place."""


SCHEME = Scheme(
    [
        Kind(
            "tags.example.com",
            "",
            "Claim",
            Claim,
            decode_claim,
            encode_claim,
            apply_defaults_claim,
            validate_claim,
            subresources=("/", "/status"),
            go_type="*supportsSubresource.Claim",
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
            go_type="*supportsSubresource.Node",
        ),
        Kind(
            "tags.example.com",
            "",
            "Pod",
            Pod,
            decode_pod,
            encode_pod,
            apply_defaults_pod,
            validate_pod,
            subresources=("/", "/resize", "/status"),
            go_type="*supportsSubresource.Pod",
        ),
    ]
)

DECLARED_RULES: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "Claim": (("name", "FieldValueRequired", "", ""),),
    "Node": (("cpus", "FieldValueInvalid", "minimum", ""),),
    "Pod": (("cpus", "FieldValueInvalid", "minimum", ""),),
}

__all__ = [
    "DECLARED_RULES",
    "SCHEME",
    "apply_defaults_claim",
    "apply_defaults_node",
    "apply_defaults_pod",
    "check_claim",
    "check_node",
    "check_pod",
    "decode_claim",
    "decode_node",
    "decode_pod",
    "encode_claim",
    "encode_node",
    "encode_pod",
    "read_claim",
    "read_node",
    "read_pod",
    "validate_claim",
    "validate_node",
    "validate_pod",
]
