"""When a found error counts as a recorded one."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.conformance.compare import (
    difference,
    same_error,
    same_errors,
    without_zeros,
)
from tests.conformance.records import RecordedError
from validation_gen.apitypes import Json
from validation_gen.runtime import ROOT, FieldError, invalid, marked

PATH = (ROOT, "name")
FOUND = invalid(PATH, "x", "is bad", "maximum", level="beta", short_circuit=True)
RECORDED = RecordedError(
    type="FieldValueInvalid",
    field="name",
    bad_value="x",
    detail="is bad",
    origin="maximum",
    level="beta",
    short_circuit=True,
    text='name: Invalid value: "x": is bad',
)


def test_an_error_equal_in_all_facts_is_the_same() -> None:
    assert same_error(RECORDED, FOUND)


@pytest.mark.parametrize(
    "changed",
    [
        replace(RECORDED, type="FieldValueRequired"),
        replace(RECORDED, field="names"),
        replace(RECORDED, bad_value="y"),
        replace(RECORDED, detail="is worse"),
        replace(RECORDED, origin=""),
        replace(RECORDED, level=""),
        replace(RECORDED, short_circuit=False),
        replace(RECORDED, text="name: Invalid value: x: is bad"),
    ],
)
def test_an_error_that_differs_in_any_fact_is_not(changed: RecordedError) -> None:
    assert not same_error(changed, FOUND)


@pytest.mark.parametrize(
    ("recorded", "found", "same"),
    [
        ({"a": 1, "b": ""}, {"a": 1}, True),
        ({"a": {"b": [None, 0, {}]}}, {}, True),
        ([{"a": 1}, {}], [{"a": 1}], True),
        (None, "", True),
        ([1], [True], False),
        ([1.0], [1], True),
        ({"a": "1"}, {"a": 1}, False),
    ],
)
def test_bad_values_match_but_for_what_is_unset(
    recorded: Json, found: Json, same: bool
) -> None:
    error = replace(RECORDED, bad_value=recorded)
    assert same_error(error, _with_value(found)) == same


def test_texts_do_not_count_where_the_value_is_no_scalar() -> None:
    error = replace(RECORDED, bad_value={"a": 1}, text="as Go prints it")
    assert same_error(error, _with_value({"a": 1}))


def test_nothing_is_left_of_zeros_at_any_depth() -> None:
    data: Json = {"a": [0, False, "", None, {"b": []}], "c": {"d": {"e": 0.0}}}
    assert without_zeros(data) is None
    assert without_zeros({"a": [0, 1], "b": {}}) == {"a": [1]}


def test_order_counts_unless_said_otherwise() -> None:
    other = replace(RECORDED, field="other", text='other: Invalid value: "x": is bad')
    found = [FOUND, _at("other")]
    assert same_errors([RECORDED, other], found)
    assert not same_errors([other, RECORDED], found)
    assert same_errors([other, RECORDED], found, in_any_order=True)


def test_in_any_order_every_error_still_has_one_partner() -> None:
    assert not same_errors([RECORDED] * 2, [FOUND, _at("other")], in_any_order=True)
    assert not same_errors([RECORDED], [FOUND, FOUND], in_any_order=True)


def test_a_difference_shows_both_lists_as_one() -> None:
    kept = "FieldValueInvalid [maximum] beta short-circuit name"
    lines = list(difference([RECORDED], [FOUND, _at("other")]))
    assert lines == [
        f'  {kept}: Invalid value: "x": is bad',
        f'+ {kept.replace("name", "other")}: Invalid value: "x": is bad',
    ]


def _with_value(value: Json) -> FieldError:
    made = invalid(PATH, value, "is bad", "maximum")
    (error,) = marked([made], level="beta", short_circuit=True)
    return error


def _at(name: str) -> FieldError:
    return invalid(
        (ROOT, name), "x", "is bad", "maximum", level="beta", short_circuit=True
    )
