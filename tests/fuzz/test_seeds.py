"""What is fuzzed holds for every seed; an input that once failed is one."""

from __future__ import annotations

from pathlib import Path

import pytest

from fuzz.__main__ import NAMES, SEEDS
from fuzz.targets import TARGETS

CASES = [(name, file) for name in NAMES for file in sorted((SEEDS / name).iterdir())]


def test_every_target_has_seeds() -> None:
    assert {name for name, _ in CASES} == set(NAMES) == set(TARGETS)


@pytest.mark.parametrize(
    ("name", "file"), CASES, ids=lambda v: v.name if isinstance(v, Path) else v
)
def test_a_seed_raises_nothing(name: str, file: Path) -> None:
    TARGETS[name](file.read_bytes())
