"""Handwritten and declarative validation, side by side."""

from __future__ import annotations

import pytest

from validation_gen.runtime import FieldError, maximum, minimum, required
from validation_gen.testing import ErrorMatcher, compare, compare_all

LOW = minimum((None, "count"), 0, 1)
HIGH = maximum((None, "count"), 9, 8)
GONE = required((None, "name"))
OLD_LOW = FieldError("FieldValueInvalid", (None, "count"), 0, "too small")


@pytest.mark.parametrize(
    ("handwritten", "declarative", "text"),
    [
        ([], [], "both find the same 0"),
        ([LOW, GONE], [GONE, LOW], "both find the same 2"),
        (
            [LOW],
            [],
            "only handwritten: count: Invalid value: 0: must be greater than or equal to 1"
            " [FieldValueInvalid minimum]",
        ),
        (
            [],
            [GONE],
            "only declarative: name: Required value [FieldValueRequired]",
        ),
        (
            [OLD_LOW, GONE],
            [LOW, GONE],
            "only handwritten: count: Invalid value: 0: too small [FieldValueInvalid]\n"
            "only declarative: count: Invalid value: 0: must be greater than or equal to 1"
            " [FieldValueInvalid minimum]",
        ),
    ],
)
def test_what_one_finds_and_the_other_does_not(
    handwritten: list[FieldError], declarative: list[FieldError], text: str
) -> None:
    found = compare(handwritten, declarative)
    assert str(found) == text
    assert found.agree is text.startswith("both")


def test_another_matcher_may_be_less_strict() -> None:
    matcher = ErrorMatcher().by_type().by_field()
    assert compare([OLD_LOW], [LOW], matcher).agree
    assert compare([OLD_LOW], [LOW], matcher).both == (OLD_LOW,)


def test_many_objects_are_compared_by_label() -> None:
    report = compare_all(
        lambda count: [LOW] if count < 1 else [],
        lambda count: [LOW] if count < 1 else [HIGH] if count > 8 else [],
        [("zero", 0), ("four", 4), ("nine", 9)],
    )
    assert not report.agree
    assert str(report) == (
        "nine\n"
        "  only declarative: count: Invalid value: 9: must be less than or equal to 8"
        " [FieldValueInvalid maximum]\n"
        "1 of 3 objects differ"
    )
    assert compare_all(lambda n: [], lambda n: [], [("one", 1)]).agree
