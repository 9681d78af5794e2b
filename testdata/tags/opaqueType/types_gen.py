"""Validators, codecs and defaults of testdata.tags.opaqueType.types.

Made by validation-gen from the markers there; changes to this file are lost.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

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
    added_keys,
    as_object,
    decoded,
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
    unknown_fields,
    wrong_type,
)

from testdata.tags.opaqueType.foreign import Template
from testdata.tags.opaqueType.types import Fields, Foreign, Lists, Port, Sealed


def check_port(
    path: Path, value: Port, old: Port | None, op: Operation, errs: list[FieldError]
) -> None:
    """Port, types.py:11."""

    # name
    #   +k8s:required
    name = value.name
    if not name and (old is None or name != old.name):
        errs.append(required((path, "name"), short_circuit=True))


def check_fields(
    path: Path, value: Fields, old: Fields | None, op: Operation, errs: list[FieldError]
) -> None:
    """Fields, types.py:17."""

    # checked
    checked = value.checked
    checked_was = None if old is None else old.checked
    if checked is not checked_was:
        check_port((path, "checked"), checked, checked_was, op, errs)

    # pointer
    #   +k8s:required
    #   +k8s:opaqueType
    pointer = value.pointer
    pointer_was = None if old is None else old.pointer
    if (old is None or not same(pointer, pointer_was)) and pointer is None:
        errs.append(required((path, "pointer"), short_circuit=True))


def check_lists(
    path: Path, value: Lists, old: Lists | None, op: Operation, errs: list[FieldError]
) -> None:
    """Lists, types.py:28."""

    # ports
    #   +k8s:optional
    #   +k8s:listType=atomic
    #   +k8s:maxItems=2
    #   +k8s:eachVal=+k8s:opaqueType
    ports = value.ports
    ports_was = None if old is None else old.ports
    if ports and len(ports) > 2 and (old is None or not same(ports, ports_was)):
        errs.append(max_items((path, "ports"), len(ports), 2, short_circuit=True))


def check_foreign(
    path: Path,
    value: Foreign,
    old: Foreign | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Foreign, types.py:41."""

    # templates
    #   +k8s:optional
    #   +k8s:eachKey=+k8s:opaqueType
    #   +k8s:eachKey=+k8s:maxLength=3
    #   +k8s:eachVal=+k8s:opaqueType
    templates = value.templates
    templates_was = None if old is None else old.templates
    if templates and (old is None or not same(templates, templates_was)):
        for templates_key in added_keys(templates, templates_was):
            if len(templates_key) > 3:
                errs.append(max_length((path, "templates"), 3))


def check_sealed(
    path: Path, value: Sealed, old: Sealed | None, op: Operation, errs: list[FieldError]
) -> None:
    """Sealed, types.py:56."""
    #   +k8s:subfield(name)=+k8s:maxLength=3
    value_name = value.name
    value_name_was = None if old is None else old.name
    if (old is None or value_name != value_name_was) and len(value_name) > 3:
        errs.append(max_length((path, "name"), 3))


def validate_fields(
    obj: Fields,
    old: Fields | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Fields; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_fields(path, obj, old if request.update else None, request, errs)
    return errs


def validate_foreign(
    obj: Foreign,
    old: Foreign | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Foreign; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_foreign(path, obj, old if request.update else None, request, errs)
    return errs


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


def validate_sealed(
    obj: Sealed,
    old: Sealed | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Sealed; with `old` (or op="update"), of the update from it."""
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_sealed(path, obj, old if request.update else None, request, errs)
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

    if n != len(data):
        unknown_fields(problems, path, data, ("name",))
    return obj


def decode_port(
    data: Any, *, path: Path = ROOT, reuse: tuple[Port, Any] | None = None
) -> Port:
    """JSON data as Port; raises DecodeError with all that does not fit."""
    return decoded(read_port, data, path, reuse, "opaqueType.Port")


def encode_port(obj: Port) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    if obj.name:
        data["name"] = obj.name

    return data


def apply_defaults_port(obj: Port) -> None:
    """Fill what is unset, in place."""


def read_fields(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Fields, Any] | None = None,
) -> Fields:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Fields)
    n = 1  # required names are taken to be there until one is not
    v: Any

    # checked
    v = NO_FIELDS
    if "checked" in data:
        n += 1
        v = data["checked"]
        if type(v) is not dict:
            v = as_object(v, (path, "checked"), problems, "Fields", "opaqueType.Port")
    obj.checked = read_port(
        v,
        (path, "checked"),
        problems,
        reuse and reuse_part(reuse[0].checked, reuse[1], "checked"),
    )

    # opaque
    v = NO_FIELDS
    if "opaque" in data:
        n += 1
        v = data["opaque"]
        if type(v) is not dict:
            v = as_object(v, (path, "opaque"), problems, "Fields", "opaqueType.Port")
    obj.opaque = read_port(
        v,
        (path, "opaque"),
        problems,
        reuse and reuse_part(reuse[0].opaque, reuse[1], "opaque"),
    )

    # pointer
    if "pointer" in data:
        v = data["pointer"]
        if type(v) is dict:
            obj.pointer = read_port(
                v,
                (path, "pointer"),
                problems,
                reuse and reuse_part(reuse[0].pointer, reuse[1], "pointer"),
            )
        else:
            obj.pointer = None
            if v is not None:
                wrong_type(problems, (path, "pointer"), v, "Fields", "opaqueType.Port")
    else:
        n -= 1
        obj.pointer = None

    if n != len(data):
        unknown_fields(problems, path, data, ("checked", "opaque", "pointer"))
    return obj


def decode_fields(
    data: Any, *, path: Path = ROOT, reuse: tuple[Fields, Any] | None = None
) -> Fields:
    """JSON data as Fields; raises DecodeError with all that does not fit."""
    return decoded(read_fields, data, path, reuse, "opaqueType.Fields")


def encode_fields(obj: Fields) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # checked
    if inner := encode_port(obj.checked):
        data["checked"] = inner

    # opaque
    if inner := encode_port(obj.opaque):
        data["opaque"] = inner

    # pointer
    if obj.pointer is not None:
        data["pointer"] = encode_port(obj.pointer)

    return data


def apply_defaults_fields(obj: Fields) -> None:
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
                "opaqueType.Port",
            )
        else:
            obj.ports = []
            if v is not None:
                wrong_type(problems, (path, "ports"), v, "Lists", "[]opaqueType.Port")
    else:
        obj.ports = []

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
                read_port,
                "Lists",
                "opaqueType.Port",
            )
        else:
            obj.by_name = {}
            if v is not None:
                wrong_type(
                    problems, (path, "byName"), v, "Lists", "map[string]opaqueType.Port"
                )
    else:
        obj.by_name = {}

    if n != len(data):
        unknown_fields(problems, path, data, ("ports", "byName"))
    return obj


def decode_lists(
    data: Any, *, path: Path = ROOT, reuse: tuple[Lists, Any] | None = None
) -> Lists:
    """JSON data as Lists; raises DecodeError with all that does not fit."""
    return decoded(read_lists, data, path, reuse, "opaqueType.Lists")


def encode_lists(obj: Lists) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # ports
    if obj.ports:
        data["ports"] = [encode_port(x) for x in obj.ports]

    # by_name
    if obj.by_name:
        data["byName"] = {k: encode_port(x) for k, x in obj.by_name.items()}

    return data


def apply_defaults_lists(obj: Lists) -> None:
    """Fill what is unset, in place."""


def read_foreign(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Foreign, Any] | None = None,
) -> Foreign:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Foreign)
    n = 0
    v: Any

    # template
    v = NO_FIELDS
    if "template" in data:
        n += 1
        v = data["template"]
        if type(v) is not dict:
            v = as_object(
                v, (path, "template"), problems, "Foreign", "foreign.Template"
            )
    obj.template = _read_foreign_template(
        v,
        (path, "template"),
        problems,
        reuse and reuse_part(reuse[0].template, reuse[1], "template"),
    )

    # templates
    if "templates" in data:
        n += 1
        v = data["templates"]
        if type(v) is dict:
            obj.templates = read_object_map(
                v,
                (path, "templates"),
                problems,
                reuse and reuse_part(reuse[0].templates, reuse[1], "templates"),
                _read_foreign_template,
                "Foreign",
                "foreign.Template",
            )
        else:
            obj.templates = {}
            if v is not None:
                wrong_type(
                    problems,
                    (path, "templates"),
                    v,
                    "Foreign",
                    "map[foreign.Tag]foreign.Template",
                )
    else:
        obj.templates = {}

    if n != len(data):
        unknown_fields(problems, path, data, ("template", "templates"))
    return obj


def decode_foreign(
    data: Any, *, path: Path = ROOT, reuse: tuple[Foreign, Any] | None = None
) -> Foreign:
    """JSON data as Foreign; raises DecodeError with all that does not fit."""
    return decoded(read_foreign, data, path, reuse, "opaqueType.Foreign")


def encode_foreign(obj: Foreign) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # template
    if inner := _encode_foreign_template(obj.template):
        data["template"] = inner

    # templates
    if obj.templates:
        data["templates"] = {
            k: _encode_foreign_template(x) for k, x in obj.templates.items()
        }

    return data


def apply_defaults_foreign(obj: Foreign) -> None:
    """Fill what is unset, in place."""


def read_sealed(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Sealed, Any] | None = None,
) -> Sealed:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Sealed)
    n = 1  # required names are taken to be there until one is not

    # name
    if "name" in data:
        v = data["name"]
        if type(v) is str:
            obj.name = v
        else:
            obj.name = ""
            if v is not None:
                wrong_type(problems, (path, "name"), v, "Sealed", "string")
    else:
        n -= 1
        obj.name = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("name",))
    return obj


def decode_sealed(
    data: Any, *, path: Path = ROOT, reuse: tuple[Sealed, Any] | None = None
) -> Sealed:
    """JSON data as Sealed; raises DecodeError with all that does not fit."""
    return decoded(read_sealed, data, path, reuse, "opaqueType.Sealed")


def encode_sealed(obj: Sealed) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    if obj.name:
        data["name"] = obj.name

    return data


def apply_defaults_sealed(obj: Sealed) -> None:
    """Fill what is unset, in place."""


def _read_foreign_template(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Template, Any] | None = None,
) -> Template:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Template)
    n = 1  # required names are taken to be there until one is not

    # image
    if "image" in data:
        v = data["image"]
        if type(v) is str:
            obj.image = v
        else:
            obj.image = ""
            if v is not None:
                wrong_type(problems, (path, "image"), v, "Template", "string")
    else:
        n -= 1
        obj.image = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("image",))
    return obj


def _encode_foreign_template(obj: Template) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # image
    if obj.image:
        data["image"] = obj.image

    return data


SCHEME = Scheme(
    [
        Kind(
            "tags.example.com",
            "",
            "Fields",
            Fields,
            decode_fields,
            encode_fields,
            apply_defaults_fields,
            validate_fields,
            subresources=("/",),
            go_type="*opaqueType.Fields",
        ),
        Kind(
            "tags.example.com",
            "",
            "Foreign",
            Foreign,
            decode_foreign,
            encode_foreign,
            apply_defaults_foreign,
            validate_foreign,
            subresources=("/",),
            go_type="*opaqueType.Foreign",
        ),
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
            go_type="*opaqueType.Lists",
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
            go_type="*opaqueType.Port",
        ),
        Kind(
            "tags.example.com",
            "",
            "Sealed",
            Sealed,
            decode_sealed,
            encode_sealed,
            apply_defaults_sealed,
            validate_sealed,
            subresources=("/",),
            go_type="*opaqueType.Sealed",
        ),
    ]
)

DECLARED_RULES: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "Fields": (
        ("checked.name", "FieldValueRequired", "", ""),
        ("pointer", "FieldValueRequired", "", ""),
    ),
    "Foreign": (("templates", "FieldValueTooLong", "maxLength", ""),),
    "Lists": (("ports", "FieldValueTooMany", "maxItems", ""),),
    "Port": (("name", "FieldValueRequired", "", ""),),
    "Sealed": (("name", "FieldValueTooLong", "maxLength", ""),),
}

__all__ = [
    "DECLARED_RULES",
    "SCHEME",
    "apply_defaults_fields",
    "apply_defaults_foreign",
    "apply_defaults_lists",
    "apply_defaults_port",
    "apply_defaults_sealed",
    "check_fields",
    "check_foreign",
    "check_lists",
    "check_port",
    "check_sealed",
    "decode_fields",
    "decode_foreign",
    "decode_lists",
    "decode_port",
    "decode_sealed",
    "encode_fields",
    "encode_foreign",
    "encode_lists",
    "encode_port",
    "encode_sealed",
    "read_fields",
    "read_foreign",
    "read_lists",
    "read_port",
    "read_sealed",
    "validate_fields",
    "validate_foreign",
    "validate_lists",
    "validate_port",
    "validate_sealed",
]
