"""The name that is suggested is the one that difflib finds."""

from __future__ import annotations

import difflib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validation_gen.similar import similar

NAMES = st.text("abcdE", max_size=9)


@given(NAMES, st.lists(NAMES, max_size=12), st.sampled_from([0.0, 0.4, 0.6, 0.8, 1.0]))
def test_it_is_the_closest_of_all(name: str, known: list[str], cutoff: float) -> None:
    found = difflib.get_close_matches(name, known, n=1, cutoff=cutoff)
    assert similar(name, known, cutoff) == found


@pytest.mark.parametrize(
    ("name", "known", "found"),
    [
        ("pod", ["pods", "node", "Pod"], ["pods"]),
        ("aab", ["aba", "baa"], ["baa"]),
        ("pod", ["service"], []),
        ("", [""], [""]),
        ("pod", [], []),
    ],
)
def test_a_name(name: str, known: list[str], found: list[str]) -> None:
    assert similar(name, known) == found
