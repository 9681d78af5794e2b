"""Recorded cases of kube-api-linter and validation-gen against the rules; the data lie outside of the repository."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from tests.lint_cases.run import FIXES_NOT_MADE, NOT_IN_PYTHON, Replay

BESIDE = Path(__file__).parents[3] / "shared" / "lint"
CASES = Path(os.environ.get("VALIDATION_GEN_LINT_CASES") or BESIDE / "cases.jsonl")

if not CASES.is_file():
    pytest.skip(f"no recorded cases: {CASES} is not there", allow_module_level=True)


def test_the_linter_says_what_was_recorded(tmp_path: Path) -> None:
    replay = Replay(tmp_path)
    total = left_out = 0
    for line in CASES.read_text(encoding="utf-8").splitlines():
        case = json.loads(line)
        total += 1
        if case["rule"] in NOT_IN_PYTHON:
            left_out += 1
            continue
        outcome = replay.run(case)
        assert outcome.matches, f"{case['rule']} {case['name']}: {outcome}"
        if "after_fix" in case and case["rule"] not in FIXES_NOT_MADE:
            assert replay.fixes_match(case), f"{case['rule']} {case['name']}"
    assert left_out * 10 <= total
