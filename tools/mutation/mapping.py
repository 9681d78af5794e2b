"""Which tests run which lines, and how long each test takes: one run of the suite under coverage, in one process.

Called as `python -m tools.mutation.mapping FILE`, by `__main__.py`; writes JSON that `read_map` reads. What processes
of their own run is not seen. Lines that are run when modules are imported or tests collected are marked: a change there
cannot be made to functions that exist already.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "validation_gen"

OPTIONS = ("-q", "-p", "no:cacheprovider", "-p", "no:xdist", "--no-header")
"""What pytest is called with, here and when mutants are tried."""

LEFT_OUT = (
    "tests/benchmarks",
    "tests/corpus",
    "tests/test_packaging.py",
    "tests/test_readme.py",
)
"""Tests of other things than the code that is mutated, or far too slow to run a thousand times."""


@dataclass(frozen=True, slots=True)
class Map:
    """`seconds` of processor time by test; by file and line the tests, as numbers into `tests`; lines run on import."""

    tests: Sequence[str]
    seconds: Sequence[float]
    lines: Mapping[str, Mapping[int, frozenset[int]]]
    imported: Mapping[str, frozenset[int]]


def read_map(file: Path) -> Map:
    data = json.loads(file.read_text(encoding="utf-8"))
    return Map(
        data["tests"],
        data["seconds"],
        {
            path: {int(line): frozenset(found) for line, found in lines.items()}
            for path, lines in data["lines"].items()
        },
        {path: frozenset(lines) for path, lines in data["imported"].items()},
    )


def arguments() -> list[str]:
    """The suite, as pytest is told."""
    ignored = (f"--ignore={ROOT / path}" for path in LEFT_OUT)
    return [*OPTIONS, *ignored, str(ROOT / "tests")]


class _Recorder:
    """A plug-in of pytest that says to coverage which test is running, and keeps time."""

    def __init__(self, switch: object) -> None:
        self.switch = switch
        self.seconds: dict[str, float] = {}
        self.failed: set[str] = set()

    def pytest_runtest_logstart(self, nodeid: str) -> None:
        self.seconds[nodeid] = -time.process_time()
        self.switch(nodeid)  # type: ignore[operator]

    def pytest_runtest_logfinish(self, nodeid: str) -> None:
        self.seconds[nodeid] += time.process_time()
        self.switch("")  # type: ignore[operator]

    def pytest_runtest_logreport(self, report: object) -> None:
        if getattr(report, "failed", False):
            self.failed.add(report.nodeid)  # type: ignore[attr-defined]


def record(file: Path) -> None:
    """Runs the suite and writes the map."""
    import coverage
    import pytest

    cover = coverage.Coverage(
        data_file=None, include=[f"{PACKAGE}/*"], config_file=False
    )
    cover.start()
    recorder = _Recorder(cover.switch_context)
    pytest.main(arguments(), plugins=[recorder])
    cover.stop()
    tests = [name for name in recorder.seconds if name not in recorder.failed]
    numbers = {name: number for number, name in enumerate(tests)}
    data = cover.get_data()
    lines: dict[str, dict[int, list[int]]] = {}
    imported: dict[str, list[int]] = {}
    for path in sorted(data.measured_files()):
        shown = Path(path).relative_to(ROOT).as_posix()
        by_line = data.contexts_by_lineno(path)
        lines[shown] = {
            line: sorted(numbers[c] for c in contexts if c in numbers)
            for line, contexts in sorted(by_line.items())
        }
        imported[shown] = sorted(n for n, contexts in by_line.items() if "" in contexts)
    found = {
        "tests": tests,
        "seconds": [recorder.seconds[name] for name in tests],
        "lines": lines,
        "imported": imported,
    }
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(found), encoding="utf-8")
    print(f"{len(tests)} tests, {len(recorder.failed)} of others fail")
    for name in sorted(recorder.failed):
        print(f"  {name}")


if __name__ == "__main__":
    record(Path(sys.argv[1]))
