"""Every constructor of errors sets every fact, with the marks of a rule and without."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any
from unittest.mock import ANY

import pytest

from validation_gen.runtime import (
    FORMATS,
    FieldError,
    Operation,
    Path,
    added_items,
    added_map_keys,
    decreased,
    dependent_forbidden,
    dependent_required,
    discriminated_union_errors,
    duplicate,
    duplicates,
    enum_errors,
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
    missing_items,
    not_equal,
    not_supported,
    overlaid,
    removed_items,
    removed_map_keys,
    required,
    too_long,
    undefined_option,
    union_error,
    update_forbidden,
    zero_or_one_error,
)

P: Path = (None, "p")
OMITTED = "<value omitted>"
X_IS_ON = Operation(options={"X": True})

Make = Callable[..., FieldError | Sequence[FieldError]]
Facts = tuple[str, Path, object, str, str]

# What is called, and type (after `FieldValue`), path, bad value, detail and origin of the one error that comes of it.
# These take `level` and `short_circuit`.
MARKED: list[tuple[Make, Facts]] = [
    (partial(required, P), ("Required", P, "", "", "")),
    (partial(required, P, "d", "o"), ("Required", P, "", "d", "o")),
    (partial(forbidden, P), ("Forbidden", P, "", "", "")),
    (partial(forbidden, P, "d", "o"), ("Forbidden", P, "", "d", "o")),
    (
        partial(max_length, P, 2),
        ("TooLong", P, OMITTED, "may not be more than 2 characters", "maxLength"),
    ),
    (
        partial(max_bytes, P, 2),
        ("TooLong", P, OMITTED, "may not be more than 2 bytes", "maxBytes"),
    ),
    (partial(too_long, P, "d", "o"), ("TooLong", P, OMITTED, "d", "o")),
    (
        partial(min_items, P, 1, 2),
        ("TooFew", P, 1, "must have at least 2 items", "minItems"),
    ),
    (
        partial(max_items, P, 1, 0),
        ("TooMany", P, 1, "must have at most 0 items", "maxItems"),
    ),
    (
        partial(min_properties, P, 0, 1),
        ("TooFew", P, 0, "must have at least 1 item", "minProperties"),
    ),
    (
        partial(max_properties, P, 2, 1),
        ("TooMany", P, 2, "must have at most 1 item", "maxProperties"),
    ),
    (partial(immutable, P), ("Invalid", P, None, "field is immutable", "immutable")),
    (
        partial(update_forbidden, P, "NoSet"),
        ("Invalid", P, None, "field cannot be set once created", "update"),
    ),
    (
        partial(update_forbidden, P, "NoUnset"),
        ("Invalid", P, None, "field cannot be cleared once set", "update"),
    ),
    (
        partial(update_forbidden, P, "NoModify"),
        ("Invalid", P, None, "field cannot be modified once set", "update"),
    ),
    (
        partial(update_forbidden, P, "NoAddItem"),
        ("Forbidden", P, "", "item may not be added", "update"),
    ),
    (
        partial(update_forbidden, P, "NoRemoveItem"),
        ("Forbidden", P, "", "item may not be removed", "update"),
    ),
    (
        partial(added_items, P, ["a", "b"], ["a"]),
        ("Forbidden", (P, 1), "", "item may not be added", "update"),
    ),
    (
        partial(removed_items, P, ["a"], ["a", "b"]),
        ("Forbidden", P, "", "item may not be removed", "update"),
    ),
    (
        partial(added_map_keys, P, {"k": 1}, {}),
        ("Forbidden", (P, ("k",)), "", "item may not be added", "update"),
    ),
    (
        partial(removed_map_keys, P, {}, {"k": 1}),
        ("Forbidden", (P, ("k",)), "", "item may not be removed", "update"),
    ),
    (partial(missing_items, P, ["a", None]), ("Required", (P, 1), "", "", "")),
    (
        partial(union_error, P, ("a", "b"), (False, False)),
        ("Invalid", P, "", "must specify one of: `a`, `b`", "union"),
    ),
    (
        partial(union_error, P, ("a", "b"), (True, True)),
        ("Invalid", P, "{a, b}", "must specify exactly one of: `a`, `b`", "union"),
    ),
    (
        partial(zero_or_one_error, P, ("a", "b"), (True, True)),
        (
            "Invalid",
            P,
            "{a, b}",
            "must specify at most one of: `a`, `b`",
            "zeroOrOneOf",
        ),
    ),
    (
        partial(discriminated_union_errors, P, "d", "A", [("a", "A")], [False]),
        ("Invalid", (P, "a"), "", 'must be specified when `d` is "A"', "union"),
    ),
    (
        partial(discriminated_union_errors, P, "d", "B", [("a", "A")], [True]),
        ("Invalid", (P, "a"), "", 'may only be specified when `d` is "A"', "union"),
    ),
    (
        partial(dependent_required, P, "dep", "trigger"),
        (
            "Required",
            (P, "dep"),
            "",
            "must be set when trigger is set",
            "dependentRequired",
        ),
    ),
    (
        partial(dependent_forbidden, P, "dep", "trigger"),
        (
            "Forbidden",
            (P, "dep"),
            "",
            "may not be set when trigger is set",
            "dependentForbidden",
        ),
    ),
]
INTERNAL: list[tuple[Make, Facts]] = [
    (partial(internal_error, P, "d"), ("InternalError", P, None, "d", "")),
    (
        partial(undefined_option, P, 'X"'),
        ("InternalError", P, None, r'undefined validation option "X\""', ""),
    ),
    (
        partial(enum_errors, P, "a", ["a"], [("a", "Y", True)], X_IS_ON),
        ("InternalError", P, None, 'undefined validation option "Y"', ""),
    ),
]
ALWAYS_JSON: list[tuple[Make, Facts]] = [
    (
        partial(forced_failure, P, "v", "m"),
        ("Invalid", P, "v", "forced failure: m", "validateFalse"),
    )
]
# These take `as_json` too, since they show a value.
SHOWING: list[tuple[Make, Facts]] = [
    (partial(invalid, P, "v", "d"), ("Invalid", P, "v", "d", "")),
    (partial(invalid, P, "v", "d", "o"), ("Invalid", P, "v", "d", "o")),
    (
        partial(minimum, P, 1, 2),
        ("Invalid", P, 1, "must be greater than or equal to 2", "minimum"),
    ),
    (
        partial(maximum, P, 3, 2),
        ("Invalid", P, 3, "must be less than or equal to 2", "maximum"),
    ),
    (
        partial(decreased, P, 1, 2),
        ("Invalid", P, 1, "may not be decreased from 2", "monotonic"),
    ),
    (
        partial(not_equal, P, "v", "v"),
        ("Invalid", P, "v", 'must not be equal to "v"', "neq"),
    ),
    (
        partial(not_equal, P, False, False),
        ("Invalid", P, False, "must not be equal to false", "neq"),
    ),
    (
        partial(min_length, P, "v", 2),
        ("TooShort", P, "v", "must be at least 2 characters", "minLength"),
    ),
    (
        partial(not_supported, P, "v", ["b", "a"]),
        ("NotSupported", P, "v", 'supported values: "a", "b"', ""),
    ),
    (partial(not_supported, P, "v", []), ("NotSupported", P, "v", "", "")),
    (partial(duplicate, P, "v"), ("Duplicate", P, "v", "", "")),
    (partial(duplicates, P, ["a", "a"]), ("Duplicate", (P, 1), "a", "", "")),
    (
        partial(enum_errors, P, "b", ["a", "b"], [("b", "X", True)], X_IS_ON),
        ("NotSupported", P, "b", 'supported values: "a"', ""),
    ),
]


def facts(error: FieldError) -> dict[str, Any]:
    return {name: getattr(error, name) for name in FieldError.__slots__}


def only(made: FieldError | Sequence[FieldError]) -> FieldError:
    if isinstance(made, FieldError):
        return made
    [error] = made
    return error


def record(expected: Facts, as_json: bool) -> dict[str, Any]:
    kind, path, bad_value, detail, origin = expected
    return {
        "type": kind if kind == "InternalError" else f"FieldValue{kind}",
        "path": path,
        "bad_value": bad_value,
        "detail": detail,
        "origin": origin,
        "level": "",
        "short_circuit": False,
        "as_json": as_json,
        "overlay": "",
    }


@pytest.mark.parametrize(
    ("make", "expected"), [*MARKED, *INTERNAL, *ALWAYS_JSON, *SHOWING]
)
def test_an_error_is_made_with_its_facts_and_its_rules_marks(
    make: Make, expected: Facts
) -> None:
    plain = record(expected, as_json=make in [m for m, _ in ALWAYS_JSON])
    assert facts(only(make())) == plain
    assert facts(only(make(level="beta"))) == plain | {"level": "beta"}
    assert facts(only(make(short_circuit=True))) == plain | {"short_circuit": True}


@pytest.mark.parametrize(("make", "expected"), SHOWING)
def test_the_value_of_a_named_type_is_marked_to_print_as_json(
    make: Make, expected: Facts
) -> None:
    assert facts(only(make(as_json=True))) == record(expected, as_json=True)


@pytest.mark.parametrize("name", FORMATS)
def test_an_error_of_a_format_has_its_facts_and_its_rules_marks(name: str) -> None:
    known = FORMATS[name]
    value = (
        ".."
        if name == "k8s-path-segment-name"
        else "-"
        if name != "k8s-resource-fully-qualified-name"
        else "/a"
    )
    [(_, detail)] = known.explain(value)[:1]
    blamed = "" if value == "/a" else value
    plain = record(("Invalid", P, blamed, detail, f"format={name}"), as_json=False)
    assert facts(known.errors(P, value)[0]) == plain
    for marks in ({"level": "alpha"}, {"short_circuit": True}):
        assert facts(known.errors(P, value, **marks)[0]) == plain | marks
    assert facts(known.errors(P, value, as_json=True)[0]) == plain | {
        "as_json": not known.plain
    }


@pytest.mark.parametrize("marks", [{}, {"level": "alpha"}, {"short_circuit": True}])
def test_a_format_that_is_too_long_has_its_facts_and_its_rules_marks(
    marks: dict[str, Any],
) -> None:
    [error] = FORMATS["k8s-resource-fully-qualified-name"].errors(
        P, f"{'a' * 64}/i", as_json=True, **marks
    )
    detail = "may not be more than 63 bytes"
    origin = "format=k8s-resource-fully-qualified-name"
    assert (
        facts(error) == record(("TooLong", P, OMITTED, detail, origin), False) | marks
    )


ODD = FieldError(
    "FieldValueInvalid",
    P,
    "v",
    "d",
    "o",
    short_circuit=True,
    level="alpha",
    as_json=True,
    overlay="s",
)


def test_a_copy_has_all_facts_but_those_it_is_made_for() -> None:
    plain = FieldError("FieldValueInvalid", P, "v", "d", "o")
    bare = facts(plain)
    assert bare == record(("Invalid", P, "v", "d", "o"), as_json=False)
    assert facts(FieldError("FieldValueInvalid", P)) == bare | {
        "bad_value": None,
        "detail": "",
        "origin": "",
    }
    copies = marked([plain, ODD], level="beta")
    assert list(map(facts, copies)) == [
        bare | {"level": "beta"},
        facts(ODD) | {"level": "beta"},
    ]
    copies = marked([plain, ODD], short_circuit=True)
    assert list(map(facts, copies)) == [bare | {"short_circuit": True}, facts(ODD)]
    assert list(map(facts, marked([plain, ODD]))) == [bare, facts(ODD)]
    without = facts(ODD) | {"overlay": ""}
    [copy] = overlaid([FieldError(**without)], "here")
    assert facts(copy) == without | {"overlay": "here"}
    assert overlaid([ODD], "here") == [ODD]


@pytest.mark.parametrize(
    "change",
    [
        {"type": "FieldValueRequired"},
        {"path": (None, "q")},
        {"bad_value": "w"},
        {"detail": "e"},
        {"origin": "p"},
        {"short_circuit": False},
        {"level": "beta"},
        {"overlay": "t"},
    ],
    ids=lambda change: next(iter(change)),
)
def test_errors_differ_when_one_fact_does(change: dict[str, Any]) -> None:
    other = FieldError(**facts(ODD) | change)
    assert other != ODD
    if "bad_value" not in change:
        assert hash(other) != hash(ODD)
    assert FieldError(**facts(ODD) | {"as_json": False}) == ODD
    assert (ODD == "p") is False
    assert ODD == ANY  # what is no error is asked itself


def test_a_repr_shows_every_fact_that_is_seen() -> None:
    assert repr(ODD) == (
        "FieldError('FieldValueInvalid', 'p', 'v', detail='d', origin='o',"
        " level='alpha', short_circuit=True, overlay='s')"
    )
    assert repr(FieldError("T", None)) == "FieldError('T', '<nil>', None)"
    assert ODD.to_dict() == {
        "type": "FieldValueInvalid",
        "field": "p",
        "badValue": "v",
        "detail": "d",
        "origin": "o",
        "level": "alpha",
        "shortCircuit": True,
        "overlay": "s",
        "message": 'p: Invalid value: "v": d',
    }


@pytest.mark.parametrize(
    ("kind", "text"),
    {
        "FieldValueRequired": "Required value: d",
        "FieldValueForbidden": "Forbidden: d",
        "FieldValueInvalid": 'Invalid value: "v": d',
        "FieldValueNotSupported": 'Unsupported value: "v": d',
        "FieldValueDuplicate": 'Duplicate value: "v": d',
        "FieldValueTooLong": "Too long: d",
        "FieldValueTooShort": "Too short: d",
        "FieldValueTooMany": 'Too many: "v": d',
        "FieldValueTooFew": 'Too few: "v": d',
        "FieldValueNotFound": 'Not found: "v": d',
        "FieldValueTypeInvalid": 'Invalid value: "v": d',
        "InternalError": "Internal error: d",
        "FieldValueOdd": '<unknown error "FieldValueOdd">: "v": d',
    }.items(),
)
def test_each_type_of_error_prints_as_the_api_server_prints_it(
    kind: str, text: str
) -> None:
    assert str(FieldError(kind, P, "v", "d")) == f"p: {text}"
