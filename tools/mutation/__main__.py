"""Changes one thing in the code at a time, and looks whether a test fails. See `--help`.

Comes in: packages, the size of a sample, a seed. Goes out: a score by package on stdout, and in `build/mutation` every
mutant with what became of it. Exit code: 0, or 1 if a score is below `--target`.

Tests are chosen by the lines they run (`mapping.py`), the likeliest and cheapest first. Every mutant is tried in a fork
(`trial.py`); inside of functions by replacing code in a process that has collected the suite. That is why this is not
mutmut or cosmic-ray: they start a process, or import everything anew, for each of a thousand mutants, and neither draws
a sample. Mutants that nothing could notice are in `equivalent.toml`, each with the reason.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any, Literal

from tools.mutation.mapping import ROOT, Map, read_map
from tools.mutation.operators import Mutant, mutants

PACKAGES = ("markers", "plan", "runtime", "tags")
OUTPUT = ROOT / "build" / "mutation"
EQUIVALENT = Path(__file__).parent / "equivalent.toml"

FIRST_SECONDS = 6.0
SECOND_SECONDS = 12.0
"""How much processor time of tests a mutant meets at first, and how much more if it survives that."""

LIKELY = {
    "markers": ("tests/markers",),
    "plan": ("tests/tags", "tests/plan", "tests/plugins", "tests/test_codes.py"),
    "runtime": ("tests/runtime", "tests/tags", "tests/emit"),
    "tags": ("tests/tags", "tests/plan"),
}
"""Where the tests of a package are; others are asked afterwards."""

EXAMPLES = """\
examples:
  python -m tools.mutation                             1,000 mutants of all four packages
  python -m tools.mutation tags runtime --sample 200   fewer, of two of them
  python -m tools.mutation tags --all                  every mutant of one
  python -m tools.mutation --again                     those that survived last time
"""


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="python -m tools.mutation",
        description="Do the tests notice when one thing in the code is changed?",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "packages", nargs="*", metavar="PACKAGE", help=", ".join(PACKAGES)
    )
    parser.add_argument("--sample", type=int, default=1000, metavar="N")
    parser.add_argument("--seed", type=int, default=1, metavar="N")
    parser.add_argument("--all", action="store_true", help="every mutant")
    parser.add_argument("--again", action="store_true", help="the last survivors")
    parser.add_argument("--jobs", type=int, default=1, metavar="N")
    parser.add_argument("--target", type=float, default=0.0, metavar="PERCENT")
    given = parser.parse_args()
    packages = given.packages or list(PACKAGES)
    every = {key_of(m): m for m in every_mutant(packages)}
    known = equivalent()
    results = OUTPUT / "results.jsonl"
    if given.again:
        chosen = [
            k
            for k, r in read_results(results).items()
            if r["outcome"] == "survived" and k in every
        ]
    elif given.all:
        chosen = list(every)
    else:
        size = min(given.sample, len(every))
        chosen = random.Random(given.seed).sample(sorted(every), size)
    chosen = [key for key in chosen if key not in known]
    results.unlink(missing_ok=True)
    print(f"{len(every)} mutants; {len(chosen)} are tried", flush=True)
    try_all([every[key] for key in chosen], current_map(), results, given.jobs)
    return report(every, read_results(results), known, packages, given.target)


def every_mutant(packages: Iterable[str]) -> Iterator[Mutant]:
    for package in packages:
        for file in sorted((ROOT / "validation_gen" / package).glob("*.py")):
            path = file.relative_to(ROOT).as_posix()
            yield from mutants(path, file.read_text(encoding="utf-8"))


def key_of(mutant: Mutant) -> str:
    """A name that stays when lines move: the change and the function it is in; its number only if there are several."""
    return f"{mutant.path}:{mutant.line}:{mutant.number}"


def package_of(path: str) -> str:
    return path.split("/")[1]


def equivalent() -> dict[str, str]:
    """The mutants that no test could notice, and why."""
    if not EQUIVALENT.exists():
        return {}
    data = tomllib.loads(EQUIVALENT.read_text(encoding="utf-8"))
    known: dict[str, str] = {}
    for entry in data["mutant"]:
        for key in _matching(entry):
            known[key] = entry["why"]
    return known


def _matching(entry: Mapping[str, Any]) -> Iterator[str]:
    """The mutants an entry means: by file, function and change, whatever their lines are now."""
    file = ROOT / entry["path"]
    if not file.exists():
        return
    for mutant in mutants(entry["path"], file.read_text(encoding="utf-8")):
        name = mutant.function.name if mutant.function else ""
        if (name, mutant.before, mutant.after) == (
            entry["function"],
            entry["before"],
            entry["after"],
        ):
            yield key_of(mutant)


def current_map() -> Map:
    """What tests run which lines; found out anew when code or tests have changed."""
    state = sha256()
    for folder in ("validation_gen", "tests"):
        for file in sorted((ROOT / folder).rglob("*.py")):
            state.update(file.read_bytes())
    file = OUTPUT / "map.json"
    mark = OUTPUT / "map.state"
    if not file.exists() or not mark.exists() or mark.read_text() != state.hexdigest():
        print("running the suite under coverage ...", flush=True)
        command = [sys.executable, "-m", "tools.mutation.mapping", str(file)]
        with open(OUTPUT / "map.log", "w", encoding="utf-8") as log:
            subprocess.run(
                command, cwd=ROOT, stdout=log, check=True, env=_environment()
            )
        mark.write_text(state.hexdigest())
    return read_map(file)


def try_all(chosen: Sequence[Mutant], suite: Map, results: Path, jobs: int) -> None:
    """Every mutant on the first of its tests, and those that survive on further ones."""
    seconds = dict(zip(suite.tests, suite.seconds, strict=True))
    rest = {key_of(m): tests_for(m, suite) for m in chosen}
    how: dict[str, Literal["warm", "cold"]] = {
        key_of(m): "warm" if _is_warm(m, suite) else "cold" for m in chosen
    }
    for most in (FIRST_SECONDS, SECOND_SECONDS):
        trials: dict[str, list[dict[str, Any]]] = {"warm": [], "cold": []}
        for mutant in chosen:
            key = key_of(mutant)
            tests = _within(rest[key], seconds, most)
            if tests:
                done = set(tests)
                rest[key] = [test for test in rest[key] if test not in done]
                trials[how[key]].append(_trial(mutant, tests, seconds))
        for way in ("warm", "cold"):
            _run(way, trials[way], results, jobs)
        found = read_results(results)
        chosen = [m for m in chosen if found[key_of(m)]["outcome"] == "survived"]


def _run(
    how: str, trials: Sequence[Mapping[str, Any]], results: Path, jobs: int
) -> None:
    """Tries mutants in `jobs` processes at once."""
    print(f"{len(trials)} mutants, {how} ...", flush=True)
    processes = []
    for job in range(jobs):
        part = trials[job::jobs]
        if part:
            work = OUTPUT / f"work-{how}-{job}.jsonl"
            work.write_text(
                "".join(json.dumps(t) + "\n" for t in part), encoding="utf-8"
            )
            command = [
                sys.executable,
                "-m",
                "tools.mutation.trial",
                how,
                str(work),
                str(results),
            ]
            processes.append(
                subprocess.Popen(
                    command, cwd=ROOT, stdout=subprocess.DEVNULL, env=_environment()
                )
            )
    failed = [process.wait() for process in processes]
    if any(failed):
        raise SystemExit(f"trying mutants {how} failed")


def _environment() -> dict[str, str]:
    return {**os.environ, "CI": "1", "PYTHONDONTWRITEBYTECODE": "1"}


def tests_for(mutant: Mutant, suite: Map) -> list[str]:
    """The tests that could notice a mutant, some cases of every test function first, and those of its package before.

    Inside of functions these are the tests that run its lines. What a module says outside of them is read by tests
    that run no line of it, so there they are all tests of the package besides those that run anything in the module.
    """
    lines = suite.lines.get(mutant.path, {})
    likely = LIKELY[package_of(mutant.path)]
    found: set[int] = set()
    if mutant.function is not None:
        for line in range(mutant.first, mutant.last + 1):
            found |= lines.get(line, frozenset())
    if not found:
        found = set().union(*lines.values())
        found |= {n for n, test in enumerate(suite.tests) if test.startswith(likely)}
    by_function: defaultdict[str, list[int]] = defaultdict(list)
    for number in sorted(found, key=lambda n: (suite.seconds[n], n)):
        by_function[suite.tests[number].partition("[")[0]].append(number)
    first = [f for f in by_function if f.startswith(likely)]
    ordered = _in_turn([by_function.pop(f) for f in first])
    return [suite.tests[n] for n in (*ordered, *_in_turn([*by_function.values()]))]


def _in_turn(lists: list[list[int]]) -> Iterator[int]:
    """Some of each list, more each time."""
    count = 6
    while lists:
        for numbers in lists:
            yield from numbers[:count]
            del numbers[:count]
        lists = [numbers for numbers in lists if numbers]
        count *= 2


def _within(
    tests: Sequence[str], seconds: Mapping[str, float], most: float
) -> list[str]:
    chosen: list[str] = []
    for test in tests:
        if seconds[test] <= most:
            most -= seconds[test]
            chosen.append(test)
    return chosen


def _is_warm(mutant: Mutant, suite: Map) -> bool:
    """Whether the change is in a function that nothing has called before the tests begin."""
    function = mutant.function
    imported = suite.imported.get(mutant.path, frozenset())
    return function is not None and not any(
        line in imported for line in range(function.first, function.last + 1)
    )


def _trial(
    mutant: Mutant, tests: Sequence[str], seconds: Mapping[str, float]
) -> dict[str, Any]:
    function = mutant.function
    return {
        "key": key_of(mutant),
        "path": mutant.path,
        "number": mutant.number,
        "function": function and (function.name, function.line),
        "tests": tests,
        "seconds": sum(seconds[test] for test in tests),
    }


def read_results(file: Path) -> dict[str, dict[str, Any]]:
    """What became of each mutant in the end."""
    lines = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
    return {data["key"]: data for data in map(json.loads, lines)}


def report(
    every: Mapping[str, Mutant],
    found: Mapping[str, Mapping[str, Any]],
    known: Mapping[str, str],
    packages: Iterable[str],
    target: float,
) -> int:
    """Prints survivors and scores; 1 if a score is below the target."""
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for key, result in sorted(
        found.items(), key=lambda item: (every[item[0]].path, every[item[0]].line)
    ):
        mutant = every[key]
        counts[package_of(mutant.path)][result["outcome"]] += 1
        if result["outcome"] == "survived":
            where = mutant.function.name if mutant.function else ""
            print(
                f"{mutant.path}:{mutant.line}: in {where or 'the module'}\n  - {mutant.before}\n  + {mutant.after}"
            )
    is_short = False
    for package in packages:
        c = counts[package]
        tried = c.total()
        if not tried:
            continue
        killed = tried - c["survived"]
        share = 100 * killed / tried
        is_short |= share < target
        print(
            f"{package}: {killed} of {tried} killed, {share:.1f}% ({c['timeout']} by a time-out)"
        )
    print(f"recorded as equivalent, and not tried: {len(known)}")
    return 1 if is_short else 0


if __name__ == "__main__":
    sys.exit(main())
