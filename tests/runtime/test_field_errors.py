"""`FieldError` and its constructors: every kind of error as a user reads it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

import pytest

from validation_gen.apitypes import IntOrString, Quantity, RawExtension, Time
from validation_gen.runtime import (
    ROOT,
    FieldError,
    Path,
    decreased,
    duplicate,
    enforced,
    forbidden,
    forced_failure,
    immutable,
    internal_error,
    invalid,
    marked,
    max_bytes,
    max_items,
    max_length,
    max_properties,
    maximum,
    min_items,
    min_length,
    min_properties,
    minimum,
    not_equal,
    not_supported,
    overlaid,
    render_path,
    required,
    to_status,
    undefined_option,
    update_forbidden,
    without_repeats,
)

F: Path = (None, "f")


class Mode(StrEnum):
    ALL = "All"


@dataclass(kw_only=True)
class Meta:
    name: str = ""
    api_version_: str = ""


@dataclass(kw_only=True)
class Device:
    meta: Meta = field(default_factory=Meta, metadata={"inline": True})
    host_ip: str = field(default="", metadata={"json": "hostIP"})
    port: int = 0
    from_: str = ""
    kept: str = field(default="", metadata={"omitempty": False})
    count: int | None = None
    nested: Meta | None = None
    labels: dict[str, str] = field(default_factory=dict)
    items: list[Meta] = field(default_factory=list)
    blob: bytes = b""
    size: Quantity = field(default_factory=Quantity)
    at: Time = field(default_factory=Time)


@pytest.mark.parametrize(
    ("path", "text"),
    [
        (ROOT, "<nil>"),
        ((None, "spec"), "spec"),
        ((((None, "spec"), "containers"), 0), "spec.containers[0]"),
        (((((None, "spec"), "containers"), 0), "name"), "spec.containers[0].name"),
        (((None, "labels"), ("app.kubernetes.io/x",)), "labels[app.kubernetes.io/x]"),
        ((None, 3), "[3]"),
        (((None, ("k",)), "v"), "[k].v"),
    ],
)
def test_a_path_prints_as_kubernetes_prints_it(path: Path, text: str) -> None:
    assert render_path(path) == text


@pytest.mark.parametrize(
    ("error", "text"),
    [
        (required(F), "f: Required value"),
        (required(F, "why", "o"), "f: Required value: why"),
        (forbidden(F), "f: Forbidden"),
        (forbidden(F, "why"), "f: Forbidden: why"),
        (invalid(F, "x", "why"), 'f: Invalid value: "x": why'),
        (invalid(ROOT, None, "why"), "<nil>: Invalid value: null: why"),
        (invalid(F, True, ""), "f: Invalid value: true"),
        (invalid(F, -5, "why"), "f: Invalid value: -5: why"),
        (invalid(F, 0.5, "why"), "f: Invalid value: 0.5: why"),
        (invalid(F, Mode.ALL, "why"), 'f: Invalid value: "All": why'),
        (invalid(F, "<a\x07>", "why"), r'f: Invalid value: "<a\a>": why'),
        (
            invalid(F, "<a\x07>", "why", as_json=True),
            r'f: Invalid value: "\u003ca\u0007\u003e": why',
        ),
        (internal_error(F, "why"), "f: Internal error: why"),
        (
            undefined_option(F, "X"),
            'f: Internal error: undefined validation option "X"',
        ),
        (
            not_supported(F, "x", ["B", "A"]),
            'f: Unsupported value: "x": supported values: "A", "B"',
        ),
        (
            not_supported(F, "&", {Mode.ALL}, as_json=True),
            r'f: Unsupported value: "\u0026": supported values: "All"',
        ),
        (not_supported(F, "x", []), 'f: Unsupported value: "x"'),
        (duplicate(F, "x"), 'f: Duplicate value: "x"'),
        (duplicate(F, Meta(name="x")), 'f: Duplicate value: {"name":"x"}'),
        (minimum(F, 0, 1), "f: Invalid value: 0: must be greater than or equal to 1"),
        (maximum(F, 9, -1), "f: Invalid value: 9: must be less than or equal to -1"),
        (decreased(F, 2, 3), "f: Invalid value: 2: may not be decreased from 3"),
        (
            not_equal(F, 'a"', 'a"'),
            r'f: Invalid value: "a\"": must not be equal to "a\""',
        ),
        (not_equal(F, True, True), "f: Invalid value: true: must not be equal to true"),
        (not_equal(F, 4, 4), "f: Invalid value: 4: must not be equal to 4"),
        (min_length(F, "", 1), "f: Too short: must be at least 1 character"),
        (min_length(F, "x", 2), "f: Too short: must be at least 2 characters"),
        (max_length(F, 1), "f: Too long: may not be more than 1 character"),
        (max_length(F, 63), "f: Too long: may not be more than 63 characters"),
        (max_bytes(F, 1), "f: Too long: may not be more than 1 byte"),
        (max_bytes(F, 0), "f: Too long: may not be more than 0 bytes"),
        (min_items(F, 0, 1), "f: Too few: 0: must have at least 1 item"),
        (min_properties(F, 1, 2), "f: Too few: 1: must have at least 2 items"),
        (max_items(F, 2, 1), "f: Too many: 2: must have at most 1 item"),
        (max_properties(F, 3, 2), "f: Too many: 3: must have at most 2 items"),
        (immutable(F), "f: Invalid value: null: field is immutable"),
        (
            update_forbidden(F, "NoSet"),
            "f: Invalid value: null: field cannot be set once created",
        ),
        (
            update_forbidden(F, "NoUnset"),
            "f: Invalid value: null: field cannot be cleared once set",
        ),
        (
            update_forbidden(F, "NoModify"),
            "f: Invalid value: null: field cannot be modified once set",
        ),
        (update_forbidden(F, "NoAddItem"), "f: Forbidden: item may not be added"),
        (update_forbidden(F, "NoRemoveItem"), "f: Forbidden: item may not be removed"),
        (
            forced_failure(F, "x", "why"),
            'f: Invalid value: "x": forced failure: why',
        ),
        (FieldError("Odd", F), 'f: <unknown error "Odd">: null'),
    ],
)
def test_an_error_reads_as_the_api_server_words_it(
    error: FieldError, text: str
) -> None:
    assert str(error) == text


@pytest.mark.parametrize(
    ("error", "bad_value", "origin"),
    [
        (required(F), "", ""),
        (forbidden(F, origin="o"), "", "o"),
        (internal_error(F, "why"), None, ""),
        (duplicate(F, 1), 1, ""),
        (minimum(F, 0, 1), 0, "minimum"),
        (maximum(F, 0, 1), 0, "maximum"),
        (decreased(F, 0, 1), 0, "monotonic"),
        (not_equal(F, 0, 0), 0, "neq"),
        (min_length(F, "x", 2), "x", "minLength"),
        (max_length(F, 2), "<value omitted>", "maxLength"),
        (max_bytes(F, 2), "<value omitted>", "maxBytes"),
        (min_items(F, 0, 1), 0, "minItems"),
        (max_items(F, 2, 1), 2, "maxItems"),
        (min_properties(F, 0, 1), 0, "minProperties"),
        (max_properties(F, 2, 1), 2, "maxProperties"),
        (immutable(F), None, "immutable"),
        (update_forbidden(F, "NoSet"), None, "update"),
        (update_forbidden(F, "NoAddItem"), "", "update"),
        (forced_failure(F, "x", "why"), "x", "validateFalse"),
    ],
)
def test_an_error_carries_its_value_and_origin(
    error: FieldError, bad_value: object, origin: str
) -> None:
    assert (error.bad_value, error.origin) == (bad_value, origin)


def test_an_api_object_prints_as_its_json() -> None:
    device = Device(
        meta=Meta(name="n"),
        host_ip="::1",
        from_="x",
        count=0,
        nested=Meta(),
        labels={"b": "<", "a": "1"},
        items=[Meta()],
        blob=b"\x00\xff",
        size=Quantity("1500m"),
        at=Time("2024-05-01T00:00:00Z"),
    )
    assert invalid(F, device, "").message == (
        'Invalid value: {"name":"n","hostIP":"::1","from":"x","kept":"","count":0,'
        '"nested":{},"labels":{"a":"1","b":"\\u003c"},"items":[{}],"blob":"AP8=",'
        '"size":"1500m","at":"2024-05-01T00:00:00Z"}'
    )


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ([], "[]"),
        ({}, "{}"),
        ([1, None, "a"], '[1,null,"a"]'),
        (IntOrString("80%"), '"80%"'),
        (RawExtension({"b": [1.0, True], "a": None}), '{"a":null,"b":[1,true]}'),
        (1j, '"1j"'),
    ],
)
def test_any_value_prints_as_json(value: object, text: str) -> None:
    assert invalid(F, value, "").message == f"Invalid value: {text}"


def test_a_value_nested_too_deeply_still_prints() -> None:
    value: list[object] = []
    for _ in range(100_000):
        value = [value]
    assert "too deeply" in str(invalid(F, value, "why"))


def test_errors_are_equal_when_all_that_a_user_sees_is() -> None:
    error = invalid((F, 0), ["x"], "why", "o", level="beta", short_circuit=True)
    same_error = invalid(
        ((None, "f"), 0), ["x"], "why", "o", level="beta", short_circuit=True
    )
    assert error == same_error
    assert hash(error) == hash(same_error)
    assert error != invalid((F, 0), ["y"], "why", "o", level="beta", short_circuit=True)
    assert error != invalid((F, 0), ["x"], "why", "o", short_circuit=True)
    assert error != invalid((F, 0), ["x"], "why", "o", level="beta")
    assert error != "f[0]"


def test_a_repr_shows_what_is_not_default() -> None:
    assert repr(required(F)) == "FieldError('FieldValueRequired', 'f', '')"
    assert repr(immutable(F, level="alpha", short_circuit=True)) == (
        "FieldError('FieldValueInvalid', 'f', None, detail='field is immutable',"
        " origin='immutable', level='alpha', short_circuit=True)"
    )


def test_an_error_as_json_data_has_every_key() -> None:
    assert minimum((F, ("k",)), 0, 1, level="beta").to_dict() == {
        "type": "FieldValueInvalid",
        "field": "f[k]",
        "badValue": 0,
        "detail": "must be greater than or equal to 1",
        "origin": "minimum",
        "level": "beta",
        "shortCircuit": False,
        "overlay": "",
        "message": "f[k]: Invalid value: 0: must be greater than or equal to 1",
    }


def test_marking_adds_the_callers_level_and_flag_to_copies() -> None:
    plain = invalid(F, "<", "why", "o", as_json=True)
    [copy] = marked([plain], level="alpha", short_circuit=True)
    assert copy == invalid(F, "<", "why", "o", level="alpha", short_circuit=True)
    assert str(copy) == str(plain)
    assert marked([copy]) == [copy]
    assert (plain.level, plain.short_circuit) == ("", False)


def test_an_overlay_says_where_its_rules_are_from_in_copies() -> None:
    plain = invalid(F, "<", "why", "o", as_json=True)
    precise = FieldError("FieldValueRequired", F, overlay="a function")
    copy, same = overlaid([plain, precise], "a package")
    assert (copy.overlay, same.overlay, plain.overlay) == (
        "a package",
        "a function",
        "",
    )
    assert str(copy) == str(plain)
    assert copy != plain
    assert copy.to_dict() == plain.to_dict() | {"overlay": "a package"}
    assert marked([copy], level="beta")[0].overlay == "a package"
    assert repr(copy).endswith("overlay='a package')")


def test_an_overlay_does_not_say_again_what_is_declared() -> None:
    declared = invalid(F, "<", "why", "o", level="beta")
    twin = overlaid([invalid(F, "<", "because")], "a package")
    other = overlaid([required(F), invalid((F, "g"), "<", "why")], "a package")
    assert without_repeats([*twin, declared, *other]) == [declared, *other]
    assert enforced([declared, *twin]) == [declared]
    assert enforced([declared, *twin], beta=False) == twin
    assert to_status([declared, *twin]) == to_status([declared])
