"""Validators, codecs and defaults of testdata.tags.modeDiscriminator.types.

Made by validation-gen from the markers there; changes to this file are lost.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from validation_gen.runtime import (
    CREATE,
    ROOT,
    UPDATE,
    DecodeProblem,
    FieldError,
    Operation,
    OperationType,
    Path,
    Scheme,
    decoded,
    decoded_value,
    enum_reader,
    forbidden,
    new_object,
    not_supported,
    operation,
    required,
    same_data,
    unknown_fields,
    wrong_number,
    wrong_type,
)
from validation_gen.runtime import Kind as RuntimeKind

from testdata.tags.modeDiscriminator.types import Kind, Probe, Scaling, Session

KIND_VALUES: Final = ("HTTP", "TCP")
IN_KIND: Final[frozenset[str]] = frozenset(map(Kind, KIND_VALUES))


def check_kind(
    path: Path, value: str, old: str | None, op: Operation, errs: list[FieldError]
) -> None:
    """Kind, types.py:13."""
    #   +k8s:enum
    if value not in IN_KIND:
        errs.append(not_supported(path, value, KIND_VALUES, as_json=True))


def check_probe(
    path: Path, value: Probe, old: Probe | None, op: Operation, errs: list[FieldError]
) -> None:
    """Probe, types.py:19."""
    #   +k8s:ifMode("HTTP")=+k8s:required
    mode_path = value.path
    mode_path_was = None if old is None else old.path
    if old is None or value.kind != old.kind or mode_path != mode_path_was:
        if value.kind == "HTTP":
            if not mode_path:
                errs.append(required((path, "path")))
        elif mode_path:
            errs.append(forbidden((path, "path")))

    # kind
    #   +k8s:required
    #   +k8s:modeDiscriminator
    #   Kind: +k8s:enum
    kind = value.kind
    if old is None or kind != old.kind:
        if not kind:
            errs.append(required((path, "kind"), short_circuit=True))
        elif kind not in IN_KIND:
            errs.append(not_supported((path, "kind"), kind, KIND_VALUES, as_json=True))


def check_scaling(
    path: Path,
    value: Scaling,
    old: Scaling | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Scaling, types.py:29."""
    #   +k8s:ifMode("true")=+k8s:required
    mode_ceiling = value.ceiling
    mode_ceiling_was = None if old is None else old.ceiling
    if old is None or value.auto != old.auto or mode_ceiling != mode_ceiling_was:
        if value.auto is True:
            if mode_ceiling is None:
                errs.append(required((path, "ceiling")))
        elif mode_ceiling is not None:
            errs.append(forbidden((path, "ceiling")))
    mode_replicas = value.replicas
    mode_replicas_was = None if old is None else old.replicas
    if (
        (old is None or value.auto != old.auto or mode_replicas != mode_replicas_was)
        and value.auto is not False
        and mode_replicas
    ):
        errs.append(forbidden((path, "replicas")))


def check_session(
    path: Path,
    value: Session,
    old: Session | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Session, types.py:41."""
    #   +k8s:ifMode(modality: "transport", mode: "TLS")=+k8s:required
    mode_pin2 = value.pin
    mode_pin2_was = None if old is None else old.pin
    if (
        (old is None or value.auth != old.auth or mode_pin2 != mode_pin2_was)
        and value.auth != "Token"
        and mode_pin2 is not None
    ):
        errs.append(forbidden((path, "pin")))
    mode_token = value.token
    mode_token_was = None if old is None else old.token
    if old is None or value.auth != old.auth or mode_token != mode_token_was:
        if value.auth == "Token":
            if not mode_token:
                errs.append(required((path, "token")))
        elif mode_token:
            errs.append(forbidden((path, "token")))
    mode_cert = value.cert
    mode_cert_was = None if old is None else old.cert
    if old is None or value.transport != old.transport or mode_cert != mode_cert_was:
        if value.transport == "TLS":
            if not mode_cert:
                errs.append(required((path, "cert")))
        elif mode_cert:
            errs.append(forbidden((path, "cert")))
    mode_pin = value.pin
    mode_pin_was = None if old is None else old.pin
    if (
        (old is None or value.transport != old.transport or mode_pin != mode_pin_was)
        and value.transport != "TLS"
        and mode_pin is not None
    ):
        errs.append(forbidden((path, "pin")))


def validate_kind(
    obj: str,
    old: str | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Kind; with `old` (or op="update"), of the update from it."""
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_kind(path, obj, old if request.update else None, request, errs)
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


def validate_scaling(
    obj: Scaling,
    old: Scaling | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Scaling; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_scaling(path, obj, old if request.update else None, request, errs)
    return errs


def validate_session(
    obj: Session,
    old: Session | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Session; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_session(path, obj, old if request.update else None, request, errs)
    return errs


_KIND_MEMBERS: Final[dict[str, Any]] = {member.value: member for member in Kind}
_READ_KIND: Final = enum_reader(_KIND_MEMBERS)


def decode_kind(
    data: Any, *, path: Path = ROOT, reuse: tuple[Kind, Any] | None = None
) -> Kind:
    """JSON data as Kind; raises DecodeError with all that does not fit."""
    value: Kind = decoded_value(_READ_KIND, data, path, "modeDiscriminator.Kind")
    return value


def encode_kind(obj: Kind) -> Any:
    """The value as JSON data."""
    return str(obj)


def apply_defaults_kind(obj: Kind) -> None:
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
    n = 1  # required names are taken to be there until one is not

    # kind
    if "kind" in data:
        v = data["kind"]
        if type(v) is str:
            obj.kind = _KIND_MEMBERS.get(v, v)
        else:
            obj.kind = ""
            if v is not None:
                wrong_type(
                    problems, (path, "kind"), v, "Probe", "modeDiscriminator.Kind"
                )
    else:
        n -= 1
        obj.kind = ""

    # path
    if "path" in data:
        n += 1
        v = data["path"]
        if type(v) is str:
            obj.path = v
        else:
            obj.path = ""
            if v is not None:
                wrong_type(problems, (path, "path"), v, "Probe", "string")
    else:
        obj.path = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("kind", "path"))
    return obj


def decode_probe(
    data: Any, *, path: Path = ROOT, reuse: tuple[Probe, Any] | None = None
) -> Probe:
    """JSON data as Probe; raises DecodeError with all that does not fit."""
    return decoded(read_probe, data, path, reuse, "modeDiscriminator.Probe")


def encode_probe(obj: Probe) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # kind
    if obj.kind:
        data["kind"] = str(obj.kind)

    # path
    if obj.path:
        data["path"] = obj.path

    return data


def apply_defaults_probe(obj: Probe) -> None:
    """Fill what is unset, in place."""


def read_scaling(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Scaling, Any] | None = None,
) -> Scaling:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Scaling)
    n = 0

    # auto
    if "auto" in data:
        n += 1
        v = data["auto"]
        if type(v) is bool:
            obj.auto = v
        else:
            obj.auto = False
            if v is not None:
                wrong_type(problems, (path, "auto"), v, "Scaling", "bool")
    else:
        obj.auto = False

    # ceiling
    if "ceiling" in data:
        n += 1
        v = data["ceiling"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.ceiling = v
        else:
            obj.ceiling = None
            if v is not None:
                wrong_number(problems, (path, "ceiling"), v, "Scaling", "int32")
    else:
        obj.ceiling = None

    # replicas
    if "replicas" in data:
        n += 1
        v = data["replicas"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.replicas = v
        else:
            obj.replicas = 0
            if v is not None:
                wrong_number(problems, (path, "replicas"), v, "Scaling", "int32")
    else:
        obj.replicas = 0

    if n != len(data):
        unknown_fields(problems, path, data, ("auto", "ceiling", "replicas"))
    return obj


def decode_scaling(
    data: Any, *, path: Path = ROOT, reuse: tuple[Scaling, Any] | None = None
) -> Scaling:
    """JSON data as Scaling; raises DecodeError with all that does not fit."""
    return decoded(read_scaling, data, path, reuse, "modeDiscriminator.Scaling")


def encode_scaling(obj: Scaling) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # auto
    if obj.auto:
        data["auto"] = obj.auto

    # ceiling
    if obj.ceiling is not None:
        data["ceiling"] = obj.ceiling

    # replicas
    if obj.replicas:
        data["replicas"] = obj.replicas

    return data


def apply_defaults_scaling(obj: Scaling) -> None:
    """Fill what is unset, in place."""


def read_session(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Session, Any] | None = None,
) -> Session:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Session)
    n = 0

    # transport
    if "transport" in data:
        n += 1
        v = data["transport"]
        if type(v) is str:
            obj.transport = v
        else:
            obj.transport = ""
            if v is not None:
                wrong_type(problems, (path, "transport"), v, "Session", "string")
    else:
        obj.transport = ""

    # auth
    if "auth" in data:
        n += 1
        v = data["auth"]
        if type(v) is str:
            obj.auth = v
        else:
            obj.auth = ""
            if v is not None:
                wrong_type(problems, (path, "auth"), v, "Session", "string")
    else:
        obj.auth = ""

    # cert
    if "cert" in data:
        n += 1
        v = data["cert"]
        if type(v) is str:
            obj.cert = v
        else:
            obj.cert = ""
            if v is not None:
                wrong_type(problems, (path, "cert"), v, "Session", "string")
    else:
        obj.cert = ""

    # token
    if "token" in data:
        n += 1
        v = data["token"]
        if type(v) is str:
            obj.token = v
        else:
            obj.token = ""
            if v is not None:
                wrong_type(problems, (path, "token"), v, "Session", "string")
    else:
        obj.token = ""

    # pin
    if "pin" in data:
        n += 1
        v = data["pin"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.pin = v
        else:
            obj.pin = None
            if v is not None:
                wrong_number(problems, (path, "pin"), v, "Session", "int32")
    else:
        obj.pin = None

    if n != len(data):
        unknown_fields(
            problems, path, data, ("transport", "auth", "cert", "token", "pin")
        )
    return obj


def decode_session(
    data: Any, *, path: Path = ROOT, reuse: tuple[Session, Any] | None = None
) -> Session:
    """JSON data as Session; raises DecodeError with all that does not fit."""
    return decoded(read_session, data, path, reuse, "modeDiscriminator.Session")


def encode_session(obj: Session) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # transport
    if obj.transport:
        data["transport"] = obj.transport

    # auth
    if obj.auth:
        data["auth"] = obj.auth

    # cert
    if obj.cert:
        data["cert"] = obj.cert

    # token
    if obj.token:
        data["token"] = obj.token

    # pin
    if obj.pin is not None:
        data["pin"] = obj.pin

    return data


def apply_defaults_session(obj: Session) -> None:
    """Fill what is unset, in place."""


SCHEME = Scheme(
    [
        RuntimeKind(
            "tags.example.com",
            "",
            "Kind",
            Kind,
            decode_kind,
            encode_kind,
            apply_defaults_kind,
            validate_kind,
            subresources=("/",),
            go_type="*modeDiscriminator.Kind",
        ),
        RuntimeKind(
            "tags.example.com",
            "",
            "Probe",
            Probe,
            decode_probe,
            encode_probe,
            apply_defaults_probe,
            validate_probe,
            subresources=("/",),
            go_type="*modeDiscriminator.Probe",
        ),
        RuntimeKind(
            "tags.example.com",
            "",
            "Scaling",
            Scaling,
            decode_scaling,
            encode_scaling,
            apply_defaults_scaling,
            validate_scaling,
            subresources=("/",),
            go_type="*modeDiscriminator.Scaling",
        ),
        RuntimeKind(
            "tags.example.com",
            "",
            "Session",
            Session,
            decode_session,
            encode_session,
            apply_defaults_session,
            validate_session,
            subresources=("/",),
            go_type="*modeDiscriminator.Session",
        ),
    ]
)

DECLARED_RULES: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "Kind": (("", "FieldValueNotSupported", "", ""),),
    "Probe": (
        ("path", "FieldValueRequired", "", ""),
        ("path", "FieldValueForbidden", "", ""),
        ("kind", "FieldValueRequired", "", ""),
        ("kind", "FieldValueNotSupported", "", ""),
    ),
    "Scaling": (
        ("ceiling", "FieldValueRequired", "", ""),
        ("ceiling", "FieldValueForbidden", "", ""),
        ("replicas", "FieldValueForbidden", "", ""),
    ),
    "Session": (
        ("pin", "FieldValueForbidden", "", ""),
        ("token", "FieldValueRequired", "", ""),
        ("token", "FieldValueForbidden", "", ""),
        ("cert", "FieldValueRequired", "", ""),
        ("cert", "FieldValueForbidden", "", ""),
    ),
}

__all__ = [
    "DECLARED_RULES",
    "SCHEME",
    "apply_defaults_kind",
    "apply_defaults_probe",
    "apply_defaults_scaling",
    "apply_defaults_session",
    "check_kind",
    "check_probe",
    "check_scaling",
    "check_session",
    "decode_kind",
    "decode_probe",
    "decode_scaling",
    "decode_session",
    "encode_kind",
    "encode_probe",
    "encode_scaling",
    "encode_session",
    "read_probe",
    "read_scaling",
    "read_session",
    "validate_kind",
    "validate_probe",
    "validate_scaling",
    "validate_session",
]
