"""Problems of decoding, as texts and in order."""

from __future__ import annotations

import pickle

import pytest

from validation_gen.runtime import (
    DecodeError,
    DecodeProblem,
    duplicate_field,
    unknown_field,
)
from validation_gen.runtime.decode_problems import position_of
from validation_gen.runtime.paths import Path


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ((None, "a"), '"a"'),
        (((None, "a"), "b"), '"a.b"'),
        ((((None, "a"), 3), "b"), '"a[3].b"'),
        ((((None, "a"), ("k.x",)), "b"), '"a.k.x.b"'),
        ((None, 'a"\n'), '"a\\"\\n"'),
    ],
)
def test_strict_problems_quote_the_path_with_indexes_and_keys(
    path: Path, text: str
) -> None:
    assert unknown_field(path) == DecodeProblem(
        path, "unknown", f"unknown field {text}"
    )
    assert duplicate_field(path) == DecodeProblem(
        path, "duplicate", f"duplicate field {text}"
    )


def test_the_error_lists_types_first_and_strict_problems_together() -> None:
    problems = [
        unknown_field((None, "a")),
        DecodeProblem((None, "b"), "type", "json: bad b"),
        duplicate_field((None, "c")),
        DecodeProblem(None, "depth", "exceeded max depth"),
    ]
    error = DecodeError(problems, value=5)
    assert str(error) == (
        'json: bad b; exceeded max depth; strict decoding error: unknown field "a", duplicate field "c"'
    )
    assert (error.problems, error.value) == (problems, 5)
    assert error.args == (problems, 5)
    again = pickle.loads(pickle.dumps(error))
    assert (again.problems, again.value) == (problems, 5)
    assert DecodeError(problems).value is None


def test_positions_follow_the_document() -> None:
    data = {"z": [1, {"y": 2, "x": {"k": 3}}], "a": 4}
    paths: list[Path] = [
        (None, "z"),
        ((None, "z"), 0),
        (((None, "z"), 1), "y"),
        ((((None, "z"), 1), "x"), ("k",)),
        (None, "a"),
        (None, "missing"),
    ]
    positions = [position_of(path, None, data) for path in paths]
    assert positions == sorted(positions)
    assert positions[0] == [0]
    assert positions[3] == [0, 1, 1, 0]
    assert position_of(((None, "root"), "a"), (None, "root"), data) == [1]


def test_a_position_ends_where_the_data_does() -> None:
    data = {"z": "text", "a": [5], "b": 6}
    assert position_of(((None, "z"), 1), None, data) == [0]
    assert position_of((((None, "a"), 0), 7), None, data) == [1, 0]
    assert position_of((((None, "a"), 0), "x"), None, data) == [1, 0]
    assert position_of(((None, "a"), "x"), None, data) == [1]
    assert position_of(((None, "c"), "x"), None, data) == [3]
