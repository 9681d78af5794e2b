"""The page about performance shows a chart that is there, and names workloads and commands that exist."""

from __future__ import annotations

import re
from pathlib import Path

from benchmarks.workloads import ALL

PAGE = Path(__file__).parents[2] / "docs" / "explanation" / "performance.md"


def test_the_chart_is_there() -> None:
    (name,) = re.findall(r"!\[.*?\]\((.*?)\)", PAGE.read_text(encoding="utf-8"))
    assert (PAGE.parent / name).read_text(encoding="utf-8").startswith("<svg ")


def test_the_workload_of_the_example_exists() -> None:
    found = re.findall(
        r"`python -m benchmarks (\w+)`", PAGE.read_text(encoding="utf-8")
    )
    assert found
    assert set(found) <= set(ALL)
