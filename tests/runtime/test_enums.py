"""Enums behind options, and unset items of a list."""

from __future__ import annotations

import pytest

from validation_gen.runtime import (
    FieldError,
    enum_errors,
    missing_items,
    not_supported,
    operation,
    required,
    undefined_option,
)

PATH = (None, "mode")
# B is out while X is on, C while Y is off.
EXCLUSIONS = (("B", "X", True), ("C", "Y", False))


@pytest.mark.parametrize(
    ("value", "options", "errors"),
    [
        ("A", {"X": True, "Y": False}, []),
        ("B", {"X": False, "Y": False}, []),
        ("B", {"X": True, "Y": True}, [not_supported(PATH, "B", ["A", "C"])]),
        ("C", {"X": True, "Y": False}, [not_supported(PATH, "C", ["A"])]),
        ("D", {"X": False, "Y": True}, [not_supported(PATH, "D", ["A", "B", "C"])]),
        ("A", {"X": True}, [undefined_option(PATH, "Y")]),
        ("A", {}, [undefined_option(PATH, "X")]),
    ],
)
def test_options_decide_which_values_are_in(
    value: str, options: dict[str, bool], errors: list[FieldError]
) -> None:
    context = operation(options=options)
    values = ("A", "B", "C")
    assert enum_errors(PATH, value, values, EXCLUSIONS, context) == errors


def test_every_unset_item_is_required() -> None:
    marks = {"level": "beta", "short_circuit": True}
    assert missing_items(PATH, ["a", None, "", None]) == [
        required((PATH, 1)),
        required((PATH, 3)),
    ]
    [error] = missing_items(PATH, [None], level="beta", short_circuit=True)
    assert {key: getattr(error, key) for key in marks} == marks
