"""Validators, codecs and defaults of testdata.tags.required.types.

Made by validation-gen from the markers there; changes to this file are lost.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from validation_gen.runtime import (
    CREATE,
    ROOT,
    SHORT_NAME,
    UPDATE,
    DecodeProblem,
    FieldError,
    Kind,
    Operation,
    OperationType,
    Path,
    Scheme,
    decoded,
    decoded_value,
    enum_reader,
    min_length,
    new_object,
    operation,
    read_string_map,
    read_strings,
    required,
    reuse_part,
    same,
    same_data,
    unknown_fields,
    wrong_number,
    wrong_type,
)

from testdata.tags.required.types import (
    Address,
    Collections,
    Nested,
    Optionals,
    Scalars,
    Secrets,
    Tier,
)

KNOWN_SHORT_NAMES: Final = SHORT_NAME.known
is_short_name: Final = SHORT_NAME.learns


def check_address(
    path: Path,
    value: Address,
    old: Address | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Address, types.py:19."""

    # city
    #   +k8s:required
    city = value.city
    if not city and (old is None or city != old.city):
        errs.append(required((path, "city"), short_circuit=True))


def check_scalars(
    path: Path,
    value: Scalars,
    old: Scalars | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Scalars, types.py:25."""

    # text
    #   +k8s:required
    text = value.text
    if not text and (old is None or text != old.text):
        errs.append(required((path, "text"), short_circuit=True))

    # number
    #   +k8s:required
    number = value.number
    if not number and (old is None or number != old.number):
        errs.append(required((path, "number"), short_circuit=True))

    # accepted
    #   +k8s:required
    accepted = value.accepted
    if not accepted and (old is None or accepted != old.accepted):
        errs.append(required((path, "accepted"), short_circuit=True))

    # tier
    #   +k8s:required
    tier = value.tier
    if not tier and (old is None or tier != old.tier):
        errs.append(required((path, "tier"), short_circuit=True))


def check_optionals(
    path: Path,
    value: Optionals,
    old: Optionals | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Optionals, types.py:38."""

    # text
    #   +k8s:required
    text = value.text
    if (old is None or text != old.text) and text is None:
        errs.append(required((path, "text"), short_circuit=True))

    # number
    #   +k8s:required
    number = value.number
    if (old is None or number != old.number) and number is None:
        errs.append(required((path, "number"), short_circuit=True))

    # accepted
    #   +k8s:required
    accepted = value.accepted
    if (old is None or accepted != old.accepted) and accepted is None:
        errs.append(required((path, "accepted"), short_circuit=True))


def check_collections(
    path: Path,
    value: Collections,
    old: Collections | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Collections, types.py:49."""

    # hosts
    #   +k8s:required
    #   +k8s:listType=atomic
    hosts = value.hosts
    hosts_was = None if old is None else old.hosts
    if not hosts and (old is None or not same(hosts, hosts_was)):
        errs.append(required((path, "hosts"), short_circuit=True))

    # secrets
    #   +k8s:required
    secrets = value.secrets
    secrets_was = None if old is None else old.secrets
    if not secrets and (old is None or not same(secrets, secrets_was)):
        errs.append(required((path, "secrets"), short_circuit=True))


def check_nested(
    path: Path, value: Nested, old: Nested | None, op: Operation, errs: list[FieldError]
) -> None:
    """Nested, types.py:59."""

    # address
    #   +k8s:required
    address = value.address
    address_was = None if old is None else old.address
    if old is None or address is not address_was:
        if address is None:
            if old is None or address_was is not None:
                errs.append(required((path, "address"), short_circuit=True))
        else:
            check_address((path, "address"), address, address_was, op, errs)

    # name
    #   +k8s:required
    #   +k8s:minLength=3
    #   +k8s:format=k8s-short-name
    name = value.name
    if old is None or name != old.name:
        if not name:
            errs.append(required((path, "name"), short_circuit=True))
        else:
            if name not in KNOWN_SHORT_NAMES and not is_short_name(name):
                errs.extend(SHORT_NAME.errors((path, "name"), name))
            if len(name) < 3:
                errs.append(min_length((path, "name"), name, 3))


def validate_address(
    obj: Address,
    old: Address | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Address; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_address(path, obj, old if request.update else None, request, errs)
    return errs


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


def validate_nested(
    obj: Nested,
    old: Nested | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Nested; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_nested(path, obj, old if request.update else None, request, errs)
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


def validate_secrets(
    obj: Secrets,
    old: Secrets | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Secrets; with `old` (or op="update"), of the update from it."""
    return []


def validate_tier(
    obj: str,
    old: str | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Tier; with `old` (or op="update"), of the update from it."""
    return []


_TIER_MEMBERS: Final[dict[str, Any]] = {member.value: member for member in Tier}
_READ_TIER: Final = enum_reader(_TIER_MEMBERS)


def decode_secrets(
    data: Any, *, path: Path = ROOT, reuse: tuple[Secrets, Any] | None = None
) -> Secrets:
    """JSON data as Secrets; raises DecodeError with all that does not fit."""
    value: Secrets = Secrets(
        decoded_value(_read_nested, data, path, "required.Secrets")
    )
    return value


def encode_secrets(obj: Secrets) -> Any:
    """The value as JSON data."""
    return dict(obj)


def apply_defaults_secrets(obj: Secrets) -> None:
    """Fill what is unset, in place."""


def decode_tier(
    data: Any, *, path: Path = ROOT, reuse: tuple[Tier, Any] | None = None
) -> Tier:
    """JSON data as Tier; raises DecodeError with all that does not fit."""
    value: Tier = decoded_value(_READ_TIER, data, path, "required.Tier")
    return value


def encode_tier(obj: Tier) -> Any:
    """The value as JSON data."""
    return str(obj)


def apply_defaults_tier(obj: Tier) -> None:
    """Fill what is unset, in place."""


def read_address(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Address, Any] | None = None,
) -> Address:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Address)
    n = 1  # required names are taken to be there until one is not

    # city
    if "city" in data:
        v = data["city"]
        if type(v) is str:
            obj.city = v
        else:
            obj.city = ""
            if v is not None:
                wrong_type(problems, (path, "city"), v, "Address", "string")
    else:
        n -= 1
        obj.city = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("city",))
    return obj


def decode_address(
    data: Any, *, path: Path = ROOT, reuse: tuple[Address, Any] | None = None
) -> Address:
    """JSON data as Address; raises DecodeError with all that does not fit."""
    return decoded(read_address, data, path, reuse, "required.Address")


def encode_address(obj: Address) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # city
    if obj.city:
        data["city"] = obj.city

    return data


def apply_defaults_address(obj: Address) -> None:
    """Fill what is unset, in place."""


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
    n = 4  # required names are taken to be there until one is not

    # text
    if "text" in data:
        v = data["text"]
        if type(v) is str:
            obj.text = v
        else:
            obj.text = ""
            if v is not None:
                wrong_type(problems, (path, "text"), v, "Scalars", "string")
    else:
        n -= 1
        obj.text = ""

    # number
    if "number" in data:
        v = data["number"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.number = v
        else:
            obj.number = 0
            if v is not None:
                wrong_number(problems, (path, "number"), v, "Scalars", "int32")
    else:
        n -= 1
        obj.number = 0

    # accepted
    if "accepted" in data:
        v = data["accepted"]
        if type(v) is bool:
            obj.accepted = v
        else:
            obj.accepted = False
            if v is not None:
                wrong_type(problems, (path, "accepted"), v, "Scalars", "bool")
    else:
        n -= 1
        obj.accepted = False

    # tier
    if "tier" in data:
        v = data["tier"]
        if type(v) is str:
            obj.tier = _TIER_MEMBERS.get(v, v)
        else:
            obj.tier = ""
            if v is not None:
                wrong_type(problems, (path, "tier"), v, "Scalars", "required.Tier")
    else:
        n -= 1
        obj.tier = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("text", "number", "accepted", "tier"))
    return obj


def decode_scalars(
    data: Any, *, path: Path = ROOT, reuse: tuple[Scalars, Any] | None = None
) -> Scalars:
    """JSON data as Scalars; raises DecodeError with all that does not fit."""
    return decoded(read_scalars, data, path, reuse, "required.Scalars")


def encode_scalars(obj: Scalars) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # text
    if obj.text:
        data["text"] = obj.text

    # number
    if obj.number:
        data["number"] = obj.number

    # accepted
    if obj.accepted:
        data["accepted"] = obj.accepted

    # tier
    if obj.tier:
        data["tier"] = str(obj.tier)

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
    n = 3  # required names are taken to be there until one is not

    # text
    if "text" in data:
        v = data["text"]
        if type(v) is str:
            obj.text = v
        else:
            obj.text = None
            if v is not None:
                wrong_type(problems, (path, "text"), v, "Optionals", "string")
    else:
        n -= 1
        obj.text = None

    # number
    if "number" in data:
        v = data["number"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.number = v
        else:
            obj.number = None
            if v is not None:
                wrong_number(problems, (path, "number"), v, "Optionals", "int32")
    else:
        n -= 1
        obj.number = None

    # accepted
    if "accepted" in data:
        v = data["accepted"]
        if type(v) is bool:
            obj.accepted = v
        else:
            obj.accepted = None
            if v is not None:
                wrong_type(problems, (path, "accepted"), v, "Optionals", "bool")
    else:
        n -= 1
        obj.accepted = None

    if n != len(data):
        unknown_fields(problems, path, data, ("text", "number", "accepted"))
    return obj


def decode_optionals(
    data: Any, *, path: Path = ROOT, reuse: tuple[Optionals, Any] | None = None
) -> Optionals:
    """JSON data as Optionals; raises DecodeError with all that does not fit."""
    return decoded(read_optionals, data, path, reuse, "required.Optionals")


def encode_optionals(obj: Optionals) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # text
    if obj.text is not None:
        data["text"] = obj.text

    # number
    if obj.number is not None:
        data["number"] = obj.number

    # accepted
    if obj.accepted is not None:
        data["accepted"] = obj.accepted

    return data


def apply_defaults_optionals(obj: Optionals) -> None:
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
    n = 2  # required names are taken to be there until one is not

    # hosts
    if "hosts" in data:
        v = data["hosts"]
        if type(v) is list:
            obj.hosts = read_strings(
                v,
                (path, "hosts"),
                problems,
                reuse and reuse_part(reuse[0].hosts, reuse[1], "hosts"),
                "Collections",
                "string",
            )
        else:
            obj.hosts = []
            if v is not None:
                wrong_type(problems, (path, "hosts"), v, "Collections", "[]string")
    else:
        n -= 1
        obj.hosts = []

    # secrets
    if "secrets" in data:
        v = data["secrets"]
        if type(v) is dict:
            obj.secrets = Secrets(
                read_string_map(
                    v,
                    (path, "secrets"),
                    problems,
                    reuse and reuse_part(reuse[0].secrets, reuse[1], "secrets"),
                    "Collections",
                    "string",
                )
            )
        else:
            obj.secrets = Secrets({})
            if v is not None:
                wrong_type(
                    problems, (path, "secrets"), v, "Collections", "required.Secrets"
                )
    else:
        n -= 1
        obj.secrets = Secrets({})

    if n != len(data):
        unknown_fields(problems, path, data, ("hosts", "secrets"))
    return obj


def decode_collections(
    data: Any, *, path: Path = ROOT, reuse: tuple[Collections, Any] | None = None
) -> Collections:
    """JSON data as Collections; raises DecodeError with all that does not fit."""
    return decoded(read_collections, data, path, reuse, "required.Collections")


def encode_collections(obj: Collections) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # hosts
    if obj.hosts:
        data["hosts"] = list(obj.hosts)

    # secrets
    if obj.secrets:
        data["secrets"] = dict(obj.secrets)

    return data


def apply_defaults_collections(obj: Collections) -> None:
    """Fill what is unset, in place."""


def read_nested(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Nested, Any] | None = None,
) -> Nested:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Nested)
    n = 2  # required names are taken to be there until one is not

    # address
    if "address" in data:
        v = data["address"]
        if type(v) is dict:
            obj.address = read_address(
                v,
                (path, "address"),
                problems,
                reuse and reuse_part(reuse[0].address, reuse[1], "address"),
            )
        else:
            obj.address = None
            if v is not None:
                wrong_type(problems, (path, "address"), v, "Nested", "required.Address")
    else:
        n -= 1
        obj.address = None

    # name
    if "name" in data:
        v = data["name"]
        if type(v) is str:
            obj.name = v
        else:
            obj.name = ""
            if v is not None:
                wrong_type(problems, (path, "name"), v, "Nested", "string")
    else:
        n -= 1
        obj.name = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("address", "name"))
    return obj


def decode_nested(
    data: Any, *, path: Path = ROOT, reuse: tuple[Nested, Any] | None = None
) -> Nested:
    """JSON data as Nested; raises DecodeError with all that does not fit."""
    return decoded(read_nested, data, path, reuse, "required.Nested")


def encode_nested(obj: Nested) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # address
    if obj.address is not None:
        data["address"] = encode_address(obj.address)

    # name
    if obj.name:
        data["name"] = obj.name

    return data


def apply_defaults_nested(obj: Nested) -> None:
    """Fill what is unset, in place."""


def _read_nested(
    v: Any, path: Path, problems: list[DecodeProblem], struct: str, go_type: str
) -> Any:
    """What is inside a list or map."""
    if type(v) is dict:
        return read_string_map(v, path, problems, None, struct, "string")
    if v is not None:
        wrong_type(problems, path, v, struct, go_type)
    return {}


SCHEME = Scheme(
    [
        Kind(
            "tags.example.com",
            "",
            "Address",
            Address,
            decode_address,
            encode_address,
            apply_defaults_address,
            validate_address,
            subresources=("/",),
            go_type="*required.Address",
        ),
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
            go_type="*required.Collections",
        ),
        Kind(
            "tags.example.com",
            "",
            "Nested",
            Nested,
            decode_nested,
            encode_nested,
            apply_defaults_nested,
            validate_nested,
            subresources=("/",),
            go_type="*required.Nested",
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
            go_type="*required.Optionals",
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
            go_type="*required.Scalars",
        ),
        Kind(
            "tags.example.com",
            "",
            "Secrets",
            Secrets,
            decode_secrets,
            encode_secrets,
            apply_defaults_secrets,
            None,
            subresources=("/",),
            go_type="required.Secrets",
        ),
        Kind(
            "tags.example.com",
            "",
            "Tier",
            Tier,
            decode_tier,
            encode_tier,
            apply_defaults_tier,
            None,
            subresources=("/",),
            go_type="*required.Tier",
        ),
    ]
)

DECLARED_RULES: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "Address": (("city", "FieldValueRequired", "", ""),),
    "Collections": (
        ("hosts", "FieldValueRequired", "", ""),
        ("secrets", "FieldValueRequired", "", ""),
    ),
    "Nested": (
        ("address", "FieldValueRequired", "", ""),
        ("address.city", "FieldValueRequired", "", ""),
        ("name", "FieldValueInvalid", "format=k8s-short-name", ""),
        ("name", "FieldValueTooShort", "minLength", ""),
        ("name", "FieldValueRequired", "", ""),
    ),
    "Optionals": (
        ("text", "FieldValueRequired", "", ""),
        ("number", "FieldValueRequired", "", ""),
        ("accepted", "FieldValueRequired", "", ""),
    ),
    "Scalars": (
        ("text", "FieldValueRequired", "", ""),
        ("number", "FieldValueRequired", "", ""),
        ("accepted", "FieldValueRequired", "", ""),
        ("tier", "FieldValueRequired", "", ""),
    ),
    "Secrets": (),
    "Tier": (),
}

__all__ = [
    "DECLARED_RULES",
    "SCHEME",
    "apply_defaults_address",
    "apply_defaults_collections",
    "apply_defaults_nested",
    "apply_defaults_optionals",
    "apply_defaults_scalars",
    "apply_defaults_secrets",
    "apply_defaults_tier",
    "check_address",
    "check_collections",
    "check_nested",
    "check_optionals",
    "check_scalars",
    "decode_address",
    "decode_collections",
    "decode_nested",
    "decode_optionals",
    "decode_scalars",
    "decode_secrets",
    "decode_tier",
    "encode_address",
    "encode_collections",
    "encode_nested",
    "encode_optionals",
    "encode_scalars",
    "encode_secrets",
    "encode_tier",
    "read_address",
    "read_collections",
    "read_nested",
    "read_optionals",
    "read_scalars",
    "validate_address",
    "validate_collections",
    "validate_nested",
    "validate_optionals",
    "validate_scalars",
    "validate_secrets",
    "validate_tier",
]
