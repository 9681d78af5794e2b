"""Validators, codecs and defaults of testdata.tags.composition_embedding.types.

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
    duplicates,
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
    union_error,
    unknown_fields,
    wrong_number,
    wrong_type,
)

from testdata.tags.composition_embedding.types import (
    Container,
    Exec,
    Handler,
    Probe,
    Sealed,
    TypeMeta,
)

HANDLER_MEMBERS: Final = ("exec", "port")
BY_KIND: Final = attrgetter("kind")


def check_type_meta(
    path: Path,
    value: TypeMeta,
    old: TypeMeta | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """TypeMeta, types.py:11."""

    # kind
    #   +k8s:optional
    #   +k8s:maxLength=3
    kind = value.kind
    if kind and len(kind) > 3 and (old is None or kind != old.kind):
        errs.append(max_length((path, "kind"), 3))


def check_exec(
    path: Path, value: Exec, old: Exec | None, op: Operation, errs: list[FieldError]
) -> None:
    """Exec, types.py:18."""

    # command
    #   +k8s:required
    command = value.command
    if not command and (old is None or command != old.command):
        errs.append(required((path, "command"), short_circuit=True))


def check_handler(
    path: Path,
    value: Handler,
    old: Handler | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Handler, types.py:24."""
    #   +k8s:unionMember
    is_set = (value.exec is not None, value.port is not None)
    if sum(is_set) != 1 and (
        old is None or is_set != (old.exec is not None, old.port is not None)
    ):
        errs.append(union_error(path, HANDLER_MEMBERS, is_set))

    # exec
    #   +k8s:optional
    #   +k8s:unionMember
    exec_ = value.exec
    exec_was = None if old is None else old.exec
    if exec_ is not None and exec_ is not exec_was:
        check_exec((path, "exec"), exec_, exec_was, op, errs)


def check_probe(
    path: Path, value: Probe, old: Probe | None, op: Operation, errs: list[FieldError]
) -> None:
    """Probe, types.py:34."""

    # TypeMeta
    check_type_meta(path or (None, "TypeMeta"), value, old, op, errs)

    # handler
    handler = value.handler
    handler_was = None if old is None else old.handler
    if handler is not handler_was:
        check_handler(path or (None, "Handler"), handler, handler_was, op, errs)

    # retries
    #   +k8s:optional
    #   +k8s:maximum=9
    retries = value.retries
    if retries and retries > 9 and (old is None or retries != old.retries):
        errs.append(maximum((path, "retries"), retries, 9))


def check_container(
    path: Path,
    value: Container,
    old: Container | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Container, types.py:43."""

    # probe
    #   +k8s:optional
    #   +k8s:subfield(port)=+k8s:maximum=65535
    #   +k8s:subfield(kind)=+k8s:minLength=2
    probe = value.probe
    probe_was = None if old is None else old.probe
    if probe is not None and (old is None or not same(probe, probe_was)):
        probe_port = probe.handler.port
        probe_port_was = None if probe_was is None else probe_was.handler.port
        if (
            (probe_was is None or probe_port != probe_port_was)
            and probe_port is not None
            and probe_port > 65535
        ):
            errs.append(maximum(((path, "probe"), "port"), probe_port, 65535))
        probe_kind = probe.kind
        probe_kind_was = None if probe_was is None else probe_was.kind
        if (
            (probe_was is None or probe_kind != probe_kind_was)
            and probe_kind
            and len(probe_kind) < 2
        ):
            errs.append(min_length(((path, "probe"), "kind"), probe_kind, 2))
        check_probe((path, "probe"), probe, probe_was, op, errs)

    # probes
    #   +k8s:optional
    #   +k8s:listType=map
    #   +k8s:listMapKey=kind
    probes = value.probes
    probes_was = None if old is None else old.probes
    if probes and probes is not probes_was:
        probes_keys: dict[object, None] = {}
        for probes_item in probes:
            probes_keys[probes_item.kind] = None
        distinct = len(probes_keys) == len(probes)
        if not distinct and (old is None or not same(probes, probes_was)):
            errs.extend(duplicates((path, "probes"), probes, BY_KIND))
        each_probe_by_kind((path, "probes"), probes, probes_was, distinct, op, errs)


def check_sealed(
    path: Path, value: Sealed, old: Sealed | None, op: Operation, errs: list[FieldError]
) -> None:
    """Sealed, types.py:56."""

    # handler
    #   +k8s:immutable
    handler = value.handler
    handler_was = None if old is None else old.handler
    if old is None or (
        handler is not handler_was
        and handler != handler_was
        and not same(handler, handler_was)
    ):
        if op.update:
            errs.append(immutable(path or (None, "Handler"), short_circuit=True))
        else:
            check_handler(path or (None, "Handler"), handler, handler_was, op, errs)


def each_probe_by_kind(
    path: Path,
    items: list[Probe],
    old: list[Probe] | None,
    distinct: bool,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Items of a map list of Probe: of an update, those that changed."""
    if not old:
        for i, item in enumerate(items):
            check_probe((path, i), item, None, op, errs)
        return
    n = 0
    if distinct and len(items) == len(old):
        unshared = items[0] is not old[0]
        for item in items:
            was = old[n]
            if item is not was and not (unshared and item == was):
                if item.kind != was.kind:
                    break
                check_probe((path, n), item, was, op, errs)
            n += 1
    if n < len(items):
        for i, item, match in touched_items(items, old, BY_KIND, distinct, n):
            check_probe((path, i), item, match, op, errs)


def validate_container(
    obj: Container,
    old: Container | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Container; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_container(path, obj, old if request.update else None, request, errs)
    return errs


def validate_exec(
    obj: Exec,
    old: Exec | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Exec; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_exec(path, obj, old if request.update else None, request, errs)
    return errs


def validate_handler(
    obj: Handler,
    old: Handler | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Handler; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_handler(path, obj, old if request.update else None, request, errs)
    return errs


def validate_probe(
    obj: Probe,
    old: Probe | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Probe; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_probe(path, obj, old if request.update else None, request, errs)
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
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_sealed(path, obj, old if request.update else None, request, errs)
    return errs


def validate_type_meta(
    obj: TypeMeta,
    old: TypeMeta | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of TypeMeta; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_type_meta(path, obj, old if request.update else None, request, errs)
    return errs


def read_type_meta(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[TypeMeta, Any] | None = None,
) -> TypeMeta:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(TypeMeta)
    n = 0

    # kind
    if "kind" in data:
        n += 1
        v = data["kind"]
        if type(v) is str:
            obj.kind = v
        else:
            obj.kind = ""
            if v is not None:
                wrong_type(problems, (path, "kind"), v, "TypeMeta", "string")
    else:
        obj.kind = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("kind",))
    return obj


def decode_type_meta(
    data: Any, *, path: Path = ROOT, reuse: tuple[TypeMeta, Any] | None = None
) -> TypeMeta:
    """JSON data as TypeMeta; raises DecodeError with all that does not fit."""
    return decoded(read_type_meta, data, path, reuse, "composition_embedding.TypeMeta")


def encode_type_meta(obj: TypeMeta) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # kind
    if obj.kind:
        data["kind"] = obj.kind

    return data


def apply_defaults_type_meta(obj: TypeMeta) -> None:
    """Fill what is unset, in place."""


def read_exec(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Exec, Any] | None = None,
) -> Exec:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Exec)
    n = 1  # required names are taken to be there until one is not

    # command
    if "command" in data:
        v = data["command"]
        if type(v) is str:
            obj.command = v
        else:
            obj.command = ""
            if v is not None:
                wrong_type(problems, (path, "command"), v, "Exec", "string")
    else:
        n -= 1
        obj.command = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("command",))
    return obj


def decode_exec(
    data: Any, *, path: Path = ROOT, reuse: tuple[Exec, Any] | None = None
) -> Exec:
    """JSON data as Exec; raises DecodeError with all that does not fit."""
    return decoded(read_exec, data, path, reuse, "composition_embedding.Exec")


def encode_exec(obj: Exec) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # command
    if obj.command:
        data["command"] = obj.command

    return data


def apply_defaults_exec(obj: Exec) -> None:
    """Fill what is unset, in place."""


def read_handler(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Handler, Any] | None = None,
) -> Handler:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Handler)
    n = 0

    # exec
    if "exec" in data:
        n += 1
        v = data["exec"]
        if type(v) is dict:
            obj.exec = read_exec(
                v,
                (path, "exec"),
                problems,
                reuse and reuse_part(reuse[0].exec, reuse[1], "exec"),
            )
        else:
            obj.exec = None
            if v is not None:
                wrong_type(
                    problems, (path, "exec"), v, "Handler", "composition_embedding.Exec"
                )
    else:
        obj.exec = None

    # port
    if "port" in data:
        n += 1
        v = data["port"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.port = v
        else:
            obj.port = None
            if v is not None:
                wrong_number(problems, (path, "port"), v, "Handler", "int32")
    else:
        obj.port = None

    if n != len(data):
        unknown_fields(problems, path, data, ("exec", "port"))
    return obj


def decode_handler(
    data: Any, *, path: Path = ROOT, reuse: tuple[Handler, Any] | None = None
) -> Handler:
    """JSON data as Handler; raises DecodeError with all that does not fit."""
    return decoded(read_handler, data, path, reuse, "composition_embedding.Handler")


def encode_handler(obj: Handler) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # exec
    if obj.exec is not None:
        data["exec"] = encode_exec(obj.exec)

    # port
    if obj.port is not None:
        data["port"] = obj.port

    return data


def apply_defaults_handler(obj: Handler) -> None:
    """Fill what is unset, in place."""


def read_probe(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Probe, Any] | None = None,
) -> Probe:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Probe)
    n = 0

    # kind
    if "kind" in data:
        n += 1
        v = data["kind"]
        if type(v) is str:
            obj.kind = v
        else:
            obj.kind = ""
            if v is not None:
                wrong_type(problems, (path, "kind"), v, "Probe", "string")
    else:
        obj.kind = ""

    # handler
    obj.handler = new_object(Handler)

    # exec
    if "exec" in data:
        n += 1
        v = data["exec"]
        if type(v) is dict:
            obj.handler.exec = read_exec(
                v,
                (path, "exec"),
                problems,
                reuse and reuse_part(reuse[0].handler.exec, reuse[1], "exec"),
            )
        else:
            obj.handler.exec = None
            if v is not None:
                wrong_type(
                    problems, (path, "exec"), v, "Probe", "composition_embedding.Exec"
                )
    else:
        obj.handler.exec = None

    # port
    if "port" in data:
        n += 1
        v = data["port"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.handler.port = v
        else:
            obj.handler.port = None
            if v is not None:
                wrong_number(problems, (path, "port"), v, "Probe", "int32")
    else:
        obj.handler.port = None

    # retries
    if "retries" in data:
        n += 1
        v = data["retries"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.retries = v
        else:
            obj.retries = 0
            if v is not None:
                wrong_number(problems, (path, "retries"), v, "Probe", "int32")
    else:
        obj.retries = 0

    if n != len(data):
        unknown_fields(problems, path, data, ("kind", "exec", "port", "retries"))
    return obj


def decode_probe(
    data: Any, *, path: Path = ROOT, reuse: tuple[Probe, Any] | None = None
) -> Probe:
    """JSON data as Probe; raises DecodeError with all that does not fit."""
    return decoded(read_probe, data, path, reuse, "composition_embedding.Probe")


def encode_probe(obj: Probe) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # kind
    if obj.kind:
        data["kind"] = obj.kind

    # exec
    if obj.handler.exec is not None:
        data["exec"] = encode_exec(obj.handler.exec)

    # port
    if obj.handler.port is not None:
        data["port"] = obj.handler.port

    # retries
    if obj.retries:
        data["retries"] = obj.retries

    return data


def apply_defaults_probe(obj: Probe) -> None:
    """Fill what is unset, in place."""


def read_container(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Container, Any] | None = None,
) -> Container:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Container)
    n = 0

    # probe
    if "probe" in data:
        n += 1
        v = data["probe"]
        if type(v) is dict:
            obj.probe = read_probe(
                v,
                (path, "probe"),
                problems,
                reuse and reuse_part(reuse[0].probe, reuse[1], "probe"),
            )
        else:
            obj.probe = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "probe"),
                    v,
                    "Container",
                    "composition_embedding.Probe",
                )
    else:
        obj.probe = None

    # probes
    if "probes" in data:
        n += 1
        v = data["probes"]
        if type(v) is list:
            obj.probes = read_objects(
                v,
                (path, "probes"),
                problems,
                reuse and reuse_part(reuse[0].probes, reuse[1], "probes"),
                read_probe,
                "Container",
                "composition_embedding.Probe",
            )
        else:
            obj.probes = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "probes"),
                    v,
                    "Container",
                    "[]composition_embedding.Probe",
                )
    else:
        obj.probes = []

    if n != len(data):
        unknown_fields(problems, path, data, ("probe", "probes"))
    return obj


def decode_container(
    data: Any, *, path: Path = ROOT, reuse: tuple[Container, Any] | None = None
) -> Container:
    """JSON data as Container; raises DecodeError with all that does not fit."""
    return decoded(read_container, data, path, reuse, "composition_embedding.Container")


def encode_container(obj: Container) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # probe
    if obj.probe is not None:
        data["probe"] = encode_probe(obj.probe)

    # probes
    if obj.probes:
        data["probes"] = [encode_probe(x) for x in obj.probes]

    return data


def apply_defaults_container(obj: Container) -> None:
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
    n = 0

    # handler
    obj.handler = new_object(Handler)

    # exec
    if "exec" in data:
        n += 1
        v = data["exec"]
        if type(v) is dict:
            obj.handler.exec = read_exec(
                v,
                (path, "exec"),
                problems,
                reuse and reuse_part(reuse[0].handler.exec, reuse[1], "exec"),
            )
        else:
            obj.handler.exec = None
            if v is not None:
                wrong_type(
                    problems, (path, "exec"), v, "Sealed", "composition_embedding.Exec"
                )
    else:
        obj.handler.exec = None

    # port
    if "port" in data:
        n += 1
        v = data["port"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.handler.port = v
        else:
            obj.handler.port = None
            if v is not None:
                wrong_number(problems, (path, "port"), v, "Sealed", "int32")
    else:
        obj.handler.port = None

    if n != len(data):
        unknown_fields(problems, path, data, ("exec", "port"))
    return obj


def decode_sealed(
    data: Any, *, path: Path = ROOT, reuse: tuple[Sealed, Any] | None = None
) -> Sealed:
    """JSON data as Sealed; raises DecodeError with all that does not fit."""
    return decoded(read_sealed, data, path, reuse, "composition_embedding.Sealed")


def encode_sealed(obj: Sealed) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # exec
    if obj.handler.exec is not None:
        data["exec"] = encode_exec(obj.handler.exec)

    # port
    if obj.handler.port is not None:
        data["port"] = obj.handler.port

    return data


def apply_defaults_sealed(obj: Sealed) -> None:
    """Fill what is unset, in place."""


SCHEME = Scheme(
    [
        Kind(
            "tags.example.com",
            "",
            "Container",
            Container,
            decode_container,
            encode_container,
            apply_defaults_container,
            validate_container,
            subresources=("/",),
            go_type="*composition_embedding.Container",
        ),
        Kind(
            "tags.example.com",
            "",
            "Exec",
            Exec,
            decode_exec,
            encode_exec,
            apply_defaults_exec,
            validate_exec,
            subresources=("/",),
            go_type="*composition_embedding.Exec",
        ),
        Kind(
            "tags.example.com",
            "",
            "Handler",
            Handler,
            decode_handler,
            encode_handler,
            apply_defaults_handler,
            validate_handler,
            subresources=("/",),
            go_type="*composition_embedding.Handler",
        ),
        Kind(
            "tags.example.com",
            "",
            "Probe",
            Probe,
            decode_probe,
            encode_probe,
            apply_defaults_probe,
            validate_probe,
            subresources=("/",),
            go_type="*composition_embedding.Probe",
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
            go_type="*composition_embedding.Sealed",
        ),
        Kind(
            "tags.example.com",
            "",
            "TypeMeta",
            TypeMeta,
            decode_type_meta,
            encode_type_meta,
            apply_defaults_type_meta,
            validate_type_meta,
            subresources=("/",),
            go_type="*composition_embedding.TypeMeta",
        ),
    ]
)

DECLARED_RULES: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "Container": (
        ("probe.port", "FieldValueInvalid", "maximum", ""),
        ("probe.kind", "FieldValueTooShort", "minLength", ""),
        ("probe.kind", "FieldValueTooLong", "maxLength", ""),
        ("probe", "FieldValueInvalid", "union", ""),
        ("probe.exec.command", "FieldValueRequired", "", ""),
        ("probe.retries", "FieldValueInvalid", "maximum", ""),
        ("probes[*]", "FieldValueDuplicate", "", ""),
        ("probes[*].kind", "FieldValueTooLong", "maxLength", ""),
        ("probes[*]", "FieldValueInvalid", "union", ""),
        ("probes[*].exec.command", "FieldValueRequired", "", ""),
        ("probes[*].retries", "FieldValueInvalid", "maximum", ""),
    ),
    "Exec": (("command", "FieldValueRequired", "", ""),),
    "Handler": (
        ("", "FieldValueInvalid", "union", ""),
        ("exec.command", "FieldValueRequired", "", ""),
    ),
    "Probe": (
        ("TypeMeta.kind", "FieldValueTooLong", "maxLength", ""),
        ("Handler", "FieldValueInvalid", "union", ""),
        ("Handler.exec.command", "FieldValueRequired", "", ""),
        ("retries", "FieldValueInvalid", "maximum", ""),
    ),
    "Sealed": (
        ("Handler", "FieldValueInvalid", "immutable", ""),
        ("Handler", "FieldValueInvalid", "union", ""),
        ("Handler.exec.command", "FieldValueRequired", "", ""),
    ),
    "TypeMeta": (("kind", "FieldValueTooLong", "maxLength", ""),),
}

__all__ = [
    "DECLARED_RULES",
    "SCHEME",
    "apply_defaults_container",
    "apply_defaults_exec",
    "apply_defaults_handler",
    "apply_defaults_probe",
    "apply_defaults_sealed",
    "apply_defaults_type_meta",
    "check_container",
    "check_exec",
    "check_handler",
    "check_probe",
    "check_sealed",
    "check_type_meta",
    "decode_container",
    "decode_exec",
    "decode_handler",
    "decode_probe",
    "decode_sealed",
    "decode_type_meta",
    "encode_container",
    "encode_exec",
    "encode_handler",
    "encode_probe",
    "encode_sealed",
    "encode_type_meta",
    "read_container",
    "read_exec",
    "read_handler",
    "read_probe",
    "read_sealed",
    "read_type_meta",
    "validate_container",
    "validate_exec",
    "validate_handler",
    "validate_probe",
    "validate_sealed",
    "validate_type_meta",
]
