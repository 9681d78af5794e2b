"""Validators, codecs and defaults of testdata.tags.dependentRequired.types.

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
    dependent_required,
    max_length,
    new_object,
    operation,
    read_string_map,
    read_strings,
    reuse_part,
    same_data,
    unknown_fields,
    wrong_number,
    wrong_type,
)

from testdata.tags.dependentRequired.types import Chain, Tls


def check_tls(
    path: Path, value: Tls, old: Tls | None, op: Operation, errs: list[FieldError]
) -> None:
    """Tls, types.py:12."""
    #   +k8s:dependentRequired("privateKey")
    if (
        bool(value.cert)
        and not (value.private_key is not None)
        and (old is None or not (bool(old.cert) and not (old.private_key is not None)))
    ):
        errs.append(dependent_required(path, "privateKey", "cert"))

    # privateKey
    #   +k8s:optional
    #   +k8s:maxLength=3
    private_key = value.private_key
    if (
        private_key is not None
        and len(private_key) > 3
        and (old is None or private_key != old.private_key)
    ):
        errs.append(max_length((path, "privateKey"), 3))


def check_chain(
    path: Path, value: Chain, old: Chain | None, op: Operation, errs: list[FieldError]
) -> None:
    """Chain, types.py:23."""
    #   +k8s:dependentRequired("b")
    #   +k8s:dependentRequired("c")
    if (
        bool(value.a)
        and not bool(value.b)
        and (old is None or not (bool(old.a) and not (bool(old.b))))
    ):
        errs.append(dependent_required(path, "b", "a"))
    if (
        bool(value.a)
        and not (value.c is not None)
        and (old is None or not (bool(old.a) and not (old.c is not None)))
    ):
        errs.append(dependent_required(path, "c", "a"))
    if (
        bool(value.b)
        and not (value.c is not None)
        and (old is None or not (bool(old.b) and not (old.c is not None)))
    ):
        errs.append(dependent_required(path, "c", "b"))


def validate_chain(
    obj: Chain,
    old: Chain | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Chain; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_chain(path, obj, old if request.update else None, request, errs)
    return errs


def validate_tls(
    obj: Tls,
    old: Tls | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Tls; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_tls(path, obj, old if request.update else None, request, errs)
    return errs


def read_tls(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Tls, Any] | None = None,
) -> Tls:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Tls)
    n = 0

    # cert
    if "cert" in data:
        n += 1
        v = data["cert"]
        if type(v) is str:
            obj.cert = v
        else:
            obj.cert = ""
            if v is not None:
                wrong_type(problems, (path, "cert"), v, "Tls", "string")
    else:
        obj.cert = ""

    # private_key
    if "privateKey" in data:
        n += 1
        v = data["privateKey"]
        if type(v) is str:
            obj.private_key = v
        else:
            obj.private_key = None
            if v is not None:
                wrong_type(problems, (path, "privateKey"), v, "Tls", "string")
    else:
        obj.private_key = None

    if n != len(data):
        unknown_fields(problems, path, data, ("cert", "privateKey"))
    return obj


def decode_tls(
    data: Any, *, path: Path = ROOT, reuse: tuple[Tls, Any] | None = None
) -> Tls:
    """JSON data as Tls; raises DecodeError with all that does not fit."""
    return decoded(read_tls, data, path, reuse, "dependentRequired.Tls")


def encode_tls(obj: Tls) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # cert
    if obj.cert:
        data["cert"] = obj.cert

    # private_key
    if obj.private_key is not None:
        data["privateKey"] = obj.private_key

    return data


def apply_defaults_tls(obj: Tls) -> None:
    """Fill what is unset, in place."""


def read_chain(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Chain, Any] | None = None,
) -> Chain:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Chain)
    n = 0

    # a
    if "a" in data:
        n += 1
        v = data["a"]
        if type(v) is list:
            obj.a = read_strings(
                v,
                (path, "a"),
                problems,
                reuse and reuse_part(reuse[0].a, reuse[1], "a"),
                "Chain",
                "string",
            )
        else:
            obj.a = []
            if v is not None:
                wrong_type(problems, (path, "a"), v, "Chain", "[]string")
    else:
        obj.a = []

    # b
    if "b" in data:
        n += 1
        v = data["b"]
        if type(v) is dict:
            obj.b = read_string_map(
                v,
                (path, "b"),
                problems,
                reuse and reuse_part(reuse[0].b, reuse[1], "b"),
                "Chain",
                "string",
            )
        else:
            obj.b = {}
            if v is not None:
                wrong_type(problems, (path, "b"), v, "Chain", "map[string]string")
    else:
        obj.b = {}

    # c
    if "c" in data:
        n += 1
        v = data["c"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.c = v
        else:
            obj.c = None
            if v is not None:
                wrong_number(problems, (path, "c"), v, "Chain", "int32")
    else:
        obj.c = None

    if n != len(data):
        unknown_fields(problems, path, data, ("a", "b", "c"))
    return obj


def decode_chain(
    data: Any, *, path: Path = ROOT, reuse: tuple[Chain, Any] | None = None
) -> Chain:
    """JSON data as Chain; raises DecodeError with all that does not fit."""
    return decoded(read_chain, data, path, reuse, "dependentRequired.Chain")


def encode_chain(obj: Chain) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # a
    if obj.a:
        data["a"] = list(obj.a)

    # b
    if obj.b:
        data["b"] = dict(obj.b)

    # c
    if obj.c is not None:
        data["c"] = obj.c

    return data


def apply_defaults_chain(obj: Chain) -> None:
    """Fill what is unset, in place."""


SCHEME = Scheme(
    [
        Kind(
            "tags.example.com",
            "v1alpha1",
            "Chain",
            Chain,
            decode_chain,
            encode_chain,
            apply_defaults_chain,
            validate_chain,
            subresources=("/",),
            go_type="*dependentRequired.Chain",
        ),
        Kind(
            "tags.example.com",
            "v1alpha1",
            "Tls",
            Tls,
            decode_tls,
            encode_tls,
            apply_defaults_tls,
            validate_tls,
            subresources=("/",),
            go_type="*dependentRequired.Tls",
        ),
    ]
)

DECLARED_RULES: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "Chain": (
        ("b", "FieldValueRequired", "dependentRequired", ""),
        ("c", "FieldValueRequired", "dependentRequired", ""),
    ),
    "Tls": (
        ("privateKey", "FieldValueRequired", "dependentRequired", ""),
        ("privateKey", "FieldValueTooLong", "maxLength", ""),
    ),
}

__all__ = [
    "DECLARED_RULES",
    "SCHEME",
    "apply_defaults_chain",
    "apply_defaults_tls",
    "check_chain",
    "check_tls",
    "decode_chain",
    "decode_tls",
    "encode_chain",
    "encode_tls",
    "read_chain",
    "read_tls",
    "validate_chain",
    "validate_tls",
]
