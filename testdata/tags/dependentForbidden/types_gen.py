"""Validators, codecs and defaults of testdata.tags.dependentForbidden.types.

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
    dependent_forbidden,
    max_length,
    new_object,
    operation,
    read_objects,
    reuse_part,
    same,
    same_data,
    unknown_fields,
    wrong_number,
    wrong_type,
)

from testdata.tags.dependentForbidden.types import Inner, Outer, Scale, Source


def check_source(
    path: Path, value: Source, old: Source | None, op: Operation, errs: list[FieldError]
) -> None:
    """Source, types.py:12."""
    #   +k8s:dependentForbidden("configMap")
    if (
        bool(value.inline)
        and value.config_map is not None
        and (old is None or not (bool(old.inline) and old.config_map is not None))
    ):
        errs.append(dependent_forbidden(path, "configMap", "inline"))

    # inline
    #   +k8s:optional
    #   +k8s:maxLength=3
    #   +k8s:dependentForbidden("configMap")
    inline = value.inline
    if inline and len(inline) > 3 and (old is None or inline != old.inline):
        errs.append(max_length((path, "inline"), 3))


def check_scale(
    path: Path, value: Scale, old: Scale | None, op: Operation, errs: list[FieldError]
) -> None:
    """Scale, types.py:23."""
    #   +k8s:dependentForbidden("auto")
    #   +k8s:dependentForbidden("fixed")
    if (
        bool(value.fixed)
        and bool(value.auto)
        and (old is None or not (bool(old.fixed) and bool(old.auto)))
    ):
        errs.append(dependent_forbidden(path, "auto", "fixed"))
    if (
        bool(value.auto)
        and bool(value.fixed)
        and (old is None or not (bool(old.auto) and bool(old.fixed)))
    ):
        errs.append(dependent_forbidden(path, "fixed", "auto"))


def check_inner(
    path: Path, value: Inner, old: Inner | None, op: Operation, errs: list[FieldError]
) -> None:
    """Inner, types.py:34."""
    #   +k8s:dependentForbidden("b")
    if (
        bool(value.a)
        and bool(value.b)
        and (old is None or not (bool(old.a) and bool(old.b)))
    ):
        errs.append(dependent_forbidden(path, "b", "a"))


def check_outer(
    path: Path, value: Outer, old: Outer | None, op: Operation, errs: list[FieldError]
) -> None:
    """Outer, types.py:43."""

    # inner
    #   +k8s:optional
    inner = value.inner
    inner_was = None if old is None else old.inner
    if inner is not None and inner is not inner_was:
        check_inner((path, "inner"), inner, inner_was, op, errs)

    # items
    #   +k8s:optional
    #   +k8s:listType=atomic
    items_ = value.items
    items_was = None if old is None else old.items
    if items_ and (old is None or not same(items_, items_was)):
        items_path = (path, "items")
        for i, items__item in enumerate(items_):
            check_inner((items_path, i), items__item, None, op, errs)


def validate_inner(
    obj: Inner,
    old: Inner | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Inner; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_inner(path, obj, old if request.update else None, request, errs)
    return errs


def validate_outer(
    obj: Outer,
    old: Outer | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Outer; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_outer(path, obj, old if request.update else None, request, errs)
    return errs


def validate_scale(
    obj: Scale,
    old: Scale | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Scale; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_scale(path, obj, old if request.update else None, request, errs)
    return errs


def validate_source(
    obj: Source,
    old: Source | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Source; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_source(path, obj, old if request.update else None, request, errs)
    return errs


def read_source(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Source, Any] | None = None,
) -> Source:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Source)
    n = 0

    # inline
    if "inline" in data:
        n += 1
        v = data["inline"]
        if type(v) is str:
            obj.inline = v
        else:
            obj.inline = ""
            if v is not None:
                wrong_type(problems, (path, "inline"), v, "Source", "string")
    else:
        obj.inline = ""

    # config_map
    if "configMap" in data:
        n += 1
        v = data["configMap"]
        if type(v) is str:
            obj.config_map = v
        else:
            obj.config_map = None
            if v is not None:
                wrong_type(problems, (path, "configMap"), v, "Source", "string")
    else:
        obj.config_map = None

    if n != len(data):
        unknown_fields(problems, path, data, ("inline", "configMap"))
    return obj


def decode_source(
    data: Any, *, path: Path = ROOT, reuse: tuple[Source, Any] | None = None
) -> Source:
    """JSON data as Source; raises DecodeError with all that does not fit."""
    return decoded(read_source, data, path, reuse, "dependentForbidden.Source")


def encode_source(obj: Source) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # inline
    if obj.inline:
        data["inline"] = obj.inline

    # config_map
    if obj.config_map is not None:
        data["configMap"] = obj.config_map

    return data


def apply_defaults_source(obj: Source) -> None:
    """Fill what is unset, in place."""


def read_scale(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Scale, Any] | None = None,
) -> Scale:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Scale)
    n = 0

    # fixed
    if "fixed" in data:
        n += 1
        v = data["fixed"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.fixed = v
        else:
            obj.fixed = 0
            if v is not None:
                wrong_number(problems, (path, "fixed"), v, "Scale", "int32")
    else:
        obj.fixed = 0

    # auto
    if "auto" in data:
        n += 1
        v = data["auto"]
        if type(v) is bool:
            obj.auto = v
        else:
            obj.auto = False
            if v is not None:
                wrong_type(problems, (path, "auto"), v, "Scale", "bool")
    else:
        obj.auto = False

    if n != len(data):
        unknown_fields(problems, path, data, ("fixed", "auto"))
    return obj


def decode_scale(
    data: Any, *, path: Path = ROOT, reuse: tuple[Scale, Any] | None = None
) -> Scale:
    """JSON data as Scale; raises DecodeError with all that does not fit."""
    return decoded(read_scale, data, path, reuse, "dependentForbidden.Scale")


def encode_scale(obj: Scale) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # fixed
    if obj.fixed:
        data["fixed"] = obj.fixed

    # auto
    if obj.auto:
        data["auto"] = obj.auto

    return data


def apply_defaults_scale(obj: Scale) -> None:
    """Fill what is unset, in place."""


def read_inner(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Inner, Any] | None = None,
) -> Inner:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Inner)
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
                wrong_type(problems, (path, "a"), v, "Inner", "string")
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
                wrong_type(problems, (path, "b"), v, "Inner", "string")
    else:
        obj.b = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("a", "b"))
    return obj


def decode_inner(
    data: Any, *, path: Path = ROOT, reuse: tuple[Inner, Any] | None = None
) -> Inner:
    """JSON data as Inner; raises DecodeError with all that does not fit."""
    return decoded(read_inner, data, path, reuse, "dependentForbidden.Inner")


def encode_inner(obj: Inner) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # a
    if obj.a:
        data["a"] = obj.a

    # b
    if obj.b:
        data["b"] = obj.b

    return data


def apply_defaults_inner(obj: Inner) -> None:
    """Fill what is unset, in place."""


def read_outer(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Outer, Any] | None = None,
) -> Outer:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Outer)
    n = 0

    # inner
    if "inner" in data:
        n += 1
        v = data["inner"]
        if type(v) is dict:
            obj.inner = read_inner(
                v,
                (path, "inner"),
                problems,
                reuse and reuse_part(reuse[0].inner, reuse[1], "inner"),
            )
        else:
            obj.inner = None
            if v is not None:
                wrong_type(
                    problems, (path, "inner"), v, "Outer", "dependentForbidden.Inner"
                )
    else:
        obj.inner = None

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
                read_inner,
                "Outer",
                "dependentForbidden.Inner",
            )
        else:
            obj.items = []
            if v is not None:
                wrong_type(
                    problems, (path, "items"), v, "Outer", "[]dependentForbidden.Inner"
                )
    else:
        obj.items = []

    if n != len(data):
        unknown_fields(problems, path, data, ("inner", "items"))
    return obj


def decode_outer(
    data: Any, *, path: Path = ROOT, reuse: tuple[Outer, Any] | None = None
) -> Outer:
    """JSON data as Outer; raises DecodeError with all that does not fit."""
    return decoded(read_outer, data, path, reuse, "dependentForbidden.Outer")


def encode_outer(obj: Outer) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # inner
    if obj.inner is not None:
        data["inner"] = encode_inner(obj.inner)

    # items
    if obj.items:
        data["items"] = [encode_inner(x) for x in obj.items]

    return data


def apply_defaults_outer(obj: Outer) -> None:
    """Fill what is unset, in place."""


SCHEME = Scheme(
    [
        Kind(
            "tags.example.com",
            "v1alpha1",
            "Inner",
            Inner,
            decode_inner,
            encode_inner,
            apply_defaults_inner,
            validate_inner,
            subresources=("/",),
            go_type="*dependentForbidden.Inner",
        ),
        Kind(
            "tags.example.com",
            "v1alpha1",
            "Outer",
            Outer,
            decode_outer,
            encode_outer,
            apply_defaults_outer,
            validate_outer,
            subresources=("/",),
            go_type="*dependentForbidden.Outer",
        ),
        Kind(
            "tags.example.com",
            "v1alpha1",
            "Scale",
            Scale,
            decode_scale,
            encode_scale,
            apply_defaults_scale,
            validate_scale,
            subresources=("/",),
            go_type="*dependentForbidden.Scale",
        ),
        Kind(
            "tags.example.com",
            "v1alpha1",
            "Source",
            Source,
            decode_source,
            encode_source,
            apply_defaults_source,
            validate_source,
            subresources=("/",),
            go_type="*dependentForbidden.Source",
        ),
    ]
)

DECLARED_RULES: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "Inner": (("b", "FieldValueForbidden", "dependentForbidden", ""),),
    "Outer": (
        ("inner.b", "FieldValueForbidden", "dependentForbidden", ""),
        ("items[*].b", "FieldValueForbidden", "dependentForbidden", ""),
    ),
    "Scale": (
        ("auto", "FieldValueForbidden", "dependentForbidden", ""),
        ("fixed", "FieldValueForbidden", "dependentForbidden", ""),
    ),
    "Source": (
        ("configMap", "FieldValueForbidden", "dependentForbidden", ""),
        ("inline", "FieldValueTooLong", "maxLength", ""),
    ),
}

__all__ = [
    "DECLARED_RULES",
    "SCHEME",
    "apply_defaults_inner",
    "apply_defaults_outer",
    "apply_defaults_scale",
    "apply_defaults_source",
    "check_inner",
    "check_outer",
    "check_scale",
    "check_source",
    "decode_inner",
    "decode_outer",
    "decode_scale",
    "decode_source",
    "encode_inner",
    "encode_outer",
    "encode_scale",
    "encode_source",
    "read_inner",
    "read_outer",
    "read_scale",
    "read_source",
    "validate_inner",
    "validate_outer",
    "validate_scale",
    "validate_source",
]
