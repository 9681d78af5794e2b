"""Which tests run which lines, and how long each test takes: one run of the suite under coverage, in one process.

Called as `python -m tools.mutation.mapping FILE [TESTS...]`, by `current_map`; writes JSON that `read_map` reads. With
files of tests only those are run, and what is known of the others is kept. What processes of their own run is not seen.
Lines that are run when modules are imported or tests collected are marked: a change there cannot be made to functions
that exist already.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from hashlib import sha256
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
    "tests/tools",
)
"""Tests of other things than the code that is mutated, or far too slow to run a thousand times."""

Lines = Mapping[int, frozenset[int]]


@dataclass(frozen=True, slots=True)
class Map:
    """`seconds` of processor time by test; by file and line the tests, as numbers into `tests`; lines run on import.

    `texts` are the files as they were then, and `state` the digests of all test files.
    """

    tests: Sequence[str]
    seconds: Sequence[float]
    lines: Mapping[str, Lines]
    imported: Mapping[str, frozenset[int]]
    texts: Mapping[str, str]
    state: Mapping[str, str]


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
        data["texts"],
        data["state"],
    )


def write_map(file: Path, found: Map) -> None:
    data = {
        "tests": list(found.tests),
        "seconds": list(found.seconds),
        "lines": {
            path: {line: sorted(tests) for line, tests in lines.items()}
            for path, lines in found.lines.items()
        },
        "imported": {path: sorted(lines) for path, lines in found.imported.items()},
        "texts": dict(found.texts),
        "state": dict(found.state),
    }
    file.parent.mkdir(parents=True, exist_ok=True)
    partial = file.with_suffix(".new")
    partial.write_text(json.dumps(data), encoding="utf-8")
    partial.replace(file)


def current_map(file: Path, keep: bool) -> Map:
    """The map of today's code: made anew when code has changed, or brought up to date when only tests have.

    `keep`: changed code alone is no reason to run the suite again. Lines are then followed to where they are now.
    """
    known = read_map(file) if file.exists() else None
    is_new = known is None or (not keep and known.texts != _texts())
    if known is None or is_new:
        _record(file, [])
        return read_map(file)
    state = _state()
    changed = [
        path for path, digest in state.items() if known.state.get(path) != digest
    ]
    changed += [path for path in known.state if path not in state]
    if any(not Path(path).name.startswith("test_") for path in changed):
        changed = list({*state, *known.state}) if not keep else changed
    tests = [p for p in changed if Path(p).name.startswith("test_")]
    if tests:
        _record(file, tests)
        known = read_map(file)
    return moved(known, _texts())


def _record(file: Path, tests: Sequence[str]) -> None:
    print(
        f"running {len(tests) or 'all'} files of tests under coverage ...", flush=True
    )
    file.parent.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-m", "tools.mutation.mapping", str(file), *tests]
    with open(file.with_suffix(".log"), "w", encoding="utf-8") as log:
        subprocess.run(command, cwd=ROOT, stdout=log, check=True, env=environment())


def environment() -> dict[str, str]:
    """What the processes that run tests find in their environment."""
    return {**os.environ, "CI": "1", "PYTHONDONTWRITEBYTECODE": "1"}


def _texts() -> dict[str, str]:
    return {
        file.relative_to(ROOT).as_posix(): file.read_text(encoding="utf-8")
        for file in sorted(PACKAGE.rglob("*.py"))
    }


def _state() -> dict[str, str]:
    """A digest of every Python file of the tests that are run."""
    return {
        path: sha256(file.read_bytes()).hexdigest()
        for file in sorted((ROOT / "tests").rglob("*.py"))
        if not (path := file.relative_to(ROOT).as_posix()).startswith(LEFT_OUT)
    }


def moved(known: Map, texts: Mapping[str, str]) -> Map:
    """The map with lines where they are in the given texts. Lines that are new are run by no test we know of."""
    lines, imported = dict(known.lines), dict(known.imported)
    for path, text in texts.items():
        before = known.texts.get(path, "")
        if before == text or path not in lines:
            continue
        matcher = SequenceMatcher(
            None, before.split("\n"), text.split("\n"), autojunk=False
        )
        to = {
            block.a + n + 1: block.b + n + 1
            for block in matcher.get_matching_blocks()
            for n in range(block.size)
        }
        lines[path] = {to[n]: tests for n, tests in lines[path].items() if n in to}
        imported[path] = frozenset(to[n] for n in imported[path] if n in to)
    return replace(known, lines=lines, imported=imported, texts=texts)


def merged(known: Map, found: Map, files: Sequence[str]) -> Map:
    """What is known of the tests outside of some files, and what has been found out about the tests in them."""
    outside = [
        n
        for n, name in enumerate(known.tests)
        if name.partition("::")[0] not in set(files)
    ]
    numbers = {n: new for new, n in enumerate(outside)}
    lines: dict[str, dict[int, frozenset[int]]] = {}
    for path in {*known.lines, *found.lines}:
        old, new = known.lines.get(path, {}), found.lines.get(path, {})
        lines[path] = {
            line: frozenset(numbers[n] for n in old.get(line, ()) if n in numbers)
            | frozenset(n + len(outside) for n in new.get(line, ()))
            for line in sorted({*old, *new})
        }
    return Map(
        [*(known.tests[n] for n in outside), *found.tests],
        [*(known.seconds[n] for n in outside), *found.seconds],
        lines,
        {
            path: known.imported.get(path, frozenset())
            | found.imported.get(path, frozenset())
            for path in lines
        },
        found.texts,
        found.state,
    )


def arguments(paths: Sequence[str] = ("tests",)) -> list[str]:
    """The suite, or some of its files, as pytest is told."""
    ignored = (f"--ignore={ROOT / path}" for path in LEFT_OUT)
    return [*OPTIONS, *ignored, *(str(ROOT / path) for path in paths)]


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


def record(file: Path, files: Sequence[str]) -> None:
    """Runs the suite, or some of its files, and writes the map."""
    import coverage
    import pytest

    texts, state = _texts(), _state()
    cover = coverage.Coverage(
        data_file=None, include=[f"{PACKAGE}/*"], config_file=False
    )
    cover.start()
    recorder = _Recorder(cover.switch_context)
    there = [path for path in files if (ROOT / path).exists()]
    if there or not files:
        pytest.main(arguments(there or ["tests"]), plugins=[recorder])
    cover.stop()
    tests = [name for name in recorder.seconds if name not in recorder.failed]
    numbers = {name: number for number, name in enumerate(tests)}
    data = cover.get_data()
    lines: dict[str, dict[int, frozenset[int]]] = {}
    imported: dict[str, frozenset[int]] = {}
    for path in sorted(data.measured_files()):
        shown = Path(path).relative_to(ROOT).as_posix()
        by_line = data.contexts_by_lineno(path)
        lines[shown] = {
            line: frozenset(numbers[c] for c in contexts if c in numbers)
            for line, contexts in sorted(by_line.items())
        }
        imported[shown] = frozenset(n for n, names in by_line.items() if "" in names)
    seconds = [recorder.seconds[name] for name in tests]
    found = Map(tests, seconds, lines, imported, texts, state)
    if files:
        found = merged(moved(read_map(file), texts), found, files)
    write_map(file, found)
    print(f"{len(tests)} tests, {len(recorder.failed)} of others fail")
    for name in sorted(recorder.failed):
        print(f"  {name}")


if __name__ == "__main__":
    record(Path(sys.argv[1]), sys.argv[2:])
