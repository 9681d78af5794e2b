"""The table of printable characters is Go's, whatever Python runs."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate, pairwise

import pytest

from validation_gen import printable
from validation_gen.printable import is_printable


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("", True),
        ("plain ~", True),
        ("\x7f", False),
        ("é\u0301日😀", True),
        ("é\x00", False),
        ("\x85", False),
        ("\xa0", False),
        ("\xad", False),
        ("\u200b", False),
        ("\u2028", False),
        ("\ufeff", False),
        ("\ue000", False),
        ("\ufffd", True),
        ("\uffff", False),
        ("\ud800", False),
        ("\U0001fae8", True),
        ("\U000323af", True),
        ("\U0001fae9", False),
        ("\U000323b0", False),
        ("\U0010ffff", False),
    ],
)
def test_what_go_calls_printable_is_printable(text: str, shown: bool) -> None:
    assert is_printable(text) == shown


def test_the_whole_table_has_as_many_characters_as_gos() -> None:
    edges = list(accumulate(int(run, 16) for run in printable._RUNS.split()))
    assert (
        sum(b - a for a, b in pairwise(edges) if bisect_right(edges, a) % 2) == 148998
    )


def test_scripts_long_settled_are_as_python_says() -> None:
    chars = [chr(code) for code in (*range(0x870), *range(0x3041, 0xA48D))]
    assert [c for c in chars if is_printable(c) != c.isprintable()] == []
