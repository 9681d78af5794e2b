"""Unions and dependent fields: who is blamed, where, and in which words."""

from __future__ import annotations

import pytest

from validation_gen.runtime import (
    Path,
    dependent_forbidden,
    dependent_required,
    discriminated_union_errors,
    union_error,
    zero_or_one_error,
)

PATH: Path = (None, "spec")
MEMBERS = ("m1", "m2", "m3")


def test_a_union_without_a_member() -> None:
    error = union_error(PATH, MEMBERS, (False, False, False))
    assert str(error) == (
        'spec: Invalid value: "": must specify one of: `m1`, `m2`, `m3`'
    )
    assert (error.origin, error.bad_value) == ("union", "")


def test_a_union_with_several_members() -> None:
    error = union_error(PATH, MEMBERS, (True, False, True), level="beta")
    assert str(error) == (
        'spec: Invalid value: "{m1, m3}": must specify exactly one of: `m1`, `m2`, `m3`'
    )
    assert (error.origin, error.level) == ("union", "beta")


def test_more_than_one_where_one_may_be() -> None:
    error = zero_or_one_error(None, MEMBERS, (True, True, False), short_circuit=True)
    assert str(error) == (
        '<nil>: Invalid value: "{m1, m2}": must specify at most one of: `m1`, `m2`, `m3`'
    )
    assert (error.origin, error.short_circuit) == ("zeroOrOneOf", True)


def test_a_discriminator_that_disagrees_with_its_members() -> None:
    members = (("m1", "M1"), ("m2", 'M"2'))
    errors = discriminated_union_errors(PATH, "type", "M1", members, (False, True))
    assert [str(error) for error in errors] == [
        'spec.m1: Invalid value: "": must be specified when `type` is "M1"',
        'spec.m2: Invalid value: "": may only be specified when `type` is "M\\"2"',
    ]
    assert {error.origin for error in errors} == {"union"}


def test_a_discriminator_that_agrees_or_is_unknown() -> None:
    members = (("m1", "M1"), ("m2", "M2"))
    assert not discriminated_union_errors(PATH, "d", "M2", members, (False, True))
    assert not discriminated_union_errors(PATH, "d", "other", members, (False, False))
    [error] = discriminated_union_errors(None, "d", "", members, (True, False))
    assert error.field == "m1"


def test_a_member_is_blamed_whatever_those_before_it_are() -> None:
    members = (("m1", "M1"), ("m2", "M2"), ("m3", "M3"))
    errors = discriminated_union_errors(PATH, "d", "M1", members, (True, False, True))
    assert [error.field for error in errors] == ["spec.m3"]


def test_members_and_their_presence_are_told_together() -> None:
    """A list that is short is a mistake of the caller, not a member that is unset."""
    for make in (union_error, zero_or_one_error):
        with pytest.raises(ValueError):
            make(PATH, MEMBERS, (True, True))
    with pytest.raises(ValueError):
        discriminated_union_errors(PATH, "d", "M1", [("m1", "M1")], ())


def test_dependents_are_blamed_not_their_triggers() -> None:
    error = dependent_required(PATH, "key", "cert")
    assert str(error) == "spec.key: Required value: must be set when cert is set"
    assert error.origin == "dependentRequired"
    error = dependent_forbidden(None, "key", "cert", level="alpha")
    assert str(error) == "key: Forbidden: may not be set when cert is set"
    assert (error.origin, error.level) == ("dependentForbidden", "alpha")
