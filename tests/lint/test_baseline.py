"""Baselines: old findings pass, new ones fail."""

from __future__ import annotations

from pathlib import Path

import pytest

from validation_gen.diagnostics import Span
from validation_gen.lint.baseline import (
    BaselineError,
    baseline_text,
    read_baseline,
    without_known,
)
from validation_gen.lint.rule import Finding


def finding(message: str, line: int = 1, path: str = "api/types.py") -> Finding:
    return Finding("nomaps", "VG518", message, Span(path, line, 1, line, 2), "A.b")


def test_what_was_written_passes_wherever_it_moves(tmp_path: Path) -> None:
    file = tmp_path / "ci" / "old.json"
    file.parent.mkdir()
    file.write_text(baseline_text([finding("x"), finding("x")], tmp_path, file.parent))
    known = read_baseline(file)
    now = [finding("x", 7), finding("y"), finding("x", 8), finding("x", 9)]
    assert without_known(now, known, tmp_path, file.parent) == ([now[1], now[3]], 2)


def test_paths_are_relative_to_the_baseline(tmp_path: Path) -> None:
    text = baseline_text([finding("x")], tmp_path, tmp_path / "ci")
    assert '"path": "../api/types.py"' in text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{", "this is not JSON"),
        ("[]", "this is not a baseline of version 1"),
        ('{"version": 2}', "this is not a baseline of version 1"),
        ('{"version": 1, "findings": [{}]}', "a finding is incomplete"),
    ],
)
def test_a_file_that_is_no_baseline(tmp_path: Path, text: str, said: str) -> None:
    file = tmp_path / "old.json"
    file.write_text(text)
    with pytest.raises(BaselineError, match=said):
        read_baseline(file)
