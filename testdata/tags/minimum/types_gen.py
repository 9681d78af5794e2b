"""Validators, codecs and defaults of testdata.tags.minimum.types.

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
    changed_members,
    changed_values,
    decoded,
    decoded_value,
    duplicates,
    minimum,
    new_object,
    operation,
    read_int32,
    read_list,
    read_map,
    required,
    reuse_part,
    same,
    same_data,
    unknown_fields,
    wrong_number,
    wrong_type,
)

from testdata.tags.minimum.types import Collections, Offsets, Port, Replicas


def check_port(
    path: Path, value: Port, old: Port | None, op: Operation, errs: list[FieldError]
) -> None:
    """Port, types.py:12."""
    #   +k8s:minimum=1024
    if value < 1024:
        errs.append(minimum(path, value, 1024))


def check_replicas(
    path: Path,
    value: Replicas,
    old: Replicas | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Replicas, types.py:16."""

    # count
    #   +k8s:required
    #   +k8s:minimum=3
    count = value.count
    if old is None or count != old.count:
        if not count:
            errs.append(required((path, "count"), short_circuit=True))
        elif count < 3:
            errs.append(minimum((path, "count"), count, 3))


def check_offsets(
    path: Path,
    value: Offsets,
    old: Offsets | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Offsets, types.py:24."""

    # small
    #   +k8s:optional
    #   +k8s:minimum=-5
    small = value.small
    if small is not None and small < -5 and (old is None or small != old.small):
        errs.append(minimum((path, "small"), small, -5))

    # unsigned
    #   +k8s:optional
    #   +k8s:minimum=2
    unsigned = value.unsigned
    if unsigned and unsigned < 2 and (old is None or unsigned != old.unsigned):
        errs.append(minimum((path, "unsigned"), unsigned, 2))


def check_collections(
    path: Path,
    value: Collections,
    old: Collections | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Collections, types.py:36."""

    # weights
    #   +k8s:optional
    #   +k8s:listType=atomic
    #   +k8s:eachVal=+k8s:minimum=1
    weights = value.weights
    weights_was = None if old is None else old.weights
    if weights and (old is None or not same(weights, weights_was)):
        for weights_i, weights_item in enumerate(weights):
            if weights_item < 1:
                errs.append(minimum(((path, "weights"), weights_i), weights_item, 1))

    # shares
    #   +k8s:optional
    #   +k8s:eachVal=+k8s:minimum=1
    shares = value.shares
    shares_was = None if old is None else old.shares
    if shares and (old is None or not same(shares, shares_was)):
        for shares_key, shares_item, _ in changed_values(shares, shares_was):
            if shares_item < 1:
                errs.append(minimum(((path, "shares"), (shares_key,)), shares_item, 1))

    # ports
    #   +k8s:optional
    #   +k8s:listType=set
    ports = value.ports
    ports_was = None if old is None else old.ports
    if ports and (old is None or not same(ports, ports_was)):
        if len(dict.fromkeys(ports)) != len(ports):
            errs.extend(duplicates((path, "ports"), ports))
        for ports_i, ports_item, _ in changed_members(ports, ports_was):
            if ports_item < 1024:
                errs.append(minimum(((path, "ports"), ports_i), ports_item, 1024))


def validate_collections(
    obj: Collections,
    old: Collections | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Collections; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_collections(path, obj, old if request.update else None, request, errs)
    return errs


def validate_offsets(
    obj: Offsets,
    old: Offsets | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Offsets; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_offsets(path, obj, old if request.update else None, request, errs)
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
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_port(path, obj, old if request.update else None, request, errs)
    return errs


def validate_replicas(
    obj: Replicas,
    old: Replicas | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Replicas; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_replicas(path, obj, old if request.update else None, request, errs)
    return errs


def decode_port(
    data: Any, *, path: Path = ROOT, reuse: tuple[Port, Any] | None = None
) -> Port:
    """JSON data as Port; raises DecodeError with all that does not fit."""
    value: Port = Port(decoded_value(read_int32, data, path, "minimum.Port"))
    return value


def encode_port(obj: Port) -> Any:
    """The value as JSON data."""
    return obj


def apply_defaults_port(obj: Port) -> None:
    """Fill what is unset, in place."""


def read_replicas(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Replicas, Any] | None = None,
) -> Replicas:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Replicas)
    n = 1  # required names are taken to be there until one is not

    # count
    if "count" in data:
        v = data["count"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.count = v
        else:
            obj.count = 0
            if v is not None:
                wrong_number(problems, (path, "count"), v, "Replicas", "int32")
    else:
        n -= 1
        obj.count = 0

    if n != len(data):
        unknown_fields(problems, path, data, ("count",))
    return obj


def decode_replicas(
    data: Any, *, path: Path = ROOT, reuse: tuple[Replicas, Any] | None = None
) -> Replicas:
    """JSON data as Replicas; raises DecodeError with all that does not fit."""
    return decoded(read_replicas, data, path, reuse, "minimum.Replicas")


def encode_replicas(obj: Replicas) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # count
    if obj.count:
        data["count"] = obj.count

    return data


def apply_defaults_replicas(obj: Replicas) -> None:
    """Fill what is unset, in place."""


def read_offsets(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Offsets, Any] | None = None,
) -> Offsets:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Offsets)
    n = 0

    # small
    if "small" in data:
        n += 1
        v = data["small"]
        if type(v) is int and -(2**7) <= v < 2**7:
            obj.small = v
        else:
            obj.small = None
            if v is not None:
                wrong_number(problems, (path, "small"), v, "Offsets", "int8")
    else:
        obj.small = None

    # unsigned
    if "unsigned" in data:
        n += 1
        v = data["unsigned"]
        if type(v) is int and 0 <= v < 2**16:
            obj.unsigned = v
        else:
            obj.unsigned = 0
            if v is not None:
                wrong_number(problems, (path, "unsigned"), v, "Offsets", "uint16")
    else:
        obj.unsigned = 0

    if n != len(data):
        unknown_fields(problems, path, data, ("small", "unsigned"))
    return obj


def decode_offsets(
    data: Any, *, path: Path = ROOT, reuse: tuple[Offsets, Any] | None = None
) -> Offsets:
    """JSON data as Offsets; raises DecodeError with all that does not fit."""
    return decoded(read_offsets, data, path, reuse, "minimum.Offsets")


def encode_offsets(obj: Offsets) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # small
    if obj.small is not None:
        data["small"] = obj.small

    # unsigned
    if obj.unsigned:
        data["unsigned"] = obj.unsigned

    return data


def apply_defaults_offsets(obj: Offsets) -> None:
    """Fill what is unset, in place."""


def read_collections(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Collections, Any] | None = None,
) -> Collections:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Collections)
    n = 0

    # weights
    if "weights" in data:
        n += 1
        v = data["weights"]
        if type(v) is list:
            obj.weights = read_list(
                v,
                (path, "weights"),
                problems,
                reuse and reuse_part(reuse[0].weights, reuse[1], "weights"),
                read_int32,
                "Collections",
                "int32",
            )
        else:
            obj.weights = []
            if v is not None:
                wrong_type(problems, (path, "weights"), v, "Collections", "[]int32")
    else:
        obj.weights = []

    # shares
    if "shares" in data:
        n += 1
        v = data["shares"]
        if type(v) is dict:
            obj.shares = read_map(
                v,
                (path, "shares"),
                problems,
                reuse and reuse_part(reuse[0].shares, reuse[1], "shares"),
                read_int32,
                "Collections",
                "int32",
            )
        else:
            obj.shares = {}
            if v is not None:
                wrong_type(
                    problems, (path, "shares"), v, "Collections", "map[string]int32"
                )
    else:
        obj.shares = {}

    # ports
    if "ports" in data:
        n += 1
        v = data["ports"]
        if type(v) is list:
            obj.ports = read_list(
                v,
                (path, "ports"),
                problems,
                reuse and reuse_part(reuse[0].ports, reuse[1], "ports"),
                read_int32,
                "Collections",
                "minimum.Port",
            )
        else:
            obj.ports = []
            if v is not None:
                wrong_type(
                    problems, (path, "ports"), v, "Collections", "[]minimum.Port"
                )
    else:
        obj.ports = []

    if n != len(data):
        unknown_fields(problems, path, data, ("weights", "shares", "ports"))
    return obj


def decode_collections(
    data: Any, *, path: Path = ROOT, reuse: tuple[Collections, Any] | None = None
) -> Collections:
    """JSON data as Collections; raises DecodeError with all that does not fit."""
    return decoded(read_collections, data, path, reuse, "minimum.Collections")


def encode_collections(obj: Collections) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # weights
    if obj.weights:
        data["weights"] = list(obj.weights)

    # shares
    if obj.shares:
        data["shares"] = dict(obj.shares)

    # ports
    if obj.ports:
        data["ports"] = list(obj.ports)

    return data


def apply_defaults_collections(obj: Collections) -> None:
    """Fill what is unset, in place."""


SCHEME = Scheme(
    [
        Kind(
            "tags.example.com",
            "",
            "Collections",
            Collections,
            decode_collections,
            encode_collections,
            apply_defaults_collections,
            validate_collections,
            subresources=("/",),
            go_type="*minimum.Collections",
        ),
        Kind(
            "tags.example.com",
            "",
            "Offsets",
            Offsets,
            decode_offsets,
            encode_offsets,
            apply_defaults_offsets,
            validate_offsets,
            subresources=("/",),
            go_type="*minimum.Offsets",
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
            go_type="*minimum.Port",
        ),
        Kind(
            "tags.example.com",
            "",
            "Replicas",
            Replicas,
            decode_replicas,
            encode_replicas,
            apply_defaults_replicas,
            validate_replicas,
            subresources=("/",),
            go_type="*minimum.Replicas",
        ),
    ]
)

DECLARED_RULES: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "Collections": (
        ("weights[*]", "FieldValueInvalid", "minimum", ""),
        ("shares[*]", "FieldValueInvalid", "minimum", ""),
        ("ports[*]", "FieldValueDuplicate", "", ""),
        ("ports[*]", "FieldValueInvalid", "minimum", ""),
    ),
    "Offsets": (
        ("small", "FieldValueInvalid", "minimum", ""),
        ("unsigned", "FieldValueInvalid", "minimum", ""),
    ),
    "Port": (("", "FieldValueInvalid", "minimum", ""),),
    "Replicas": (
        ("count", "FieldValueInvalid", "minimum", ""),
        ("count", "FieldValueRequired", "", ""),
    ),
}

__all__ = [
    "DECLARED_RULES",
    "SCHEME",
    "apply_defaults_collections",
    "apply_defaults_offsets",
    "apply_defaults_port",
    "apply_defaults_replicas",
    "check_collections",
    "check_offsets",
    "check_port",
    "check_replicas",
    "decode_collections",
    "decode_offsets",
    "decode_port",
    "decode_replicas",
    "encode_collections",
    "encode_offsets",
    "encode_port",
    "encode_replicas",
    "read_collections",
    "read_offsets",
    "read_replicas",
    "validate_collections",
    "validate_offsets",
    "validate_port",
    "validate_replicas",
]
