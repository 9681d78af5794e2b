"""Changes one thing in the code at a time, and looks whether a test fails. See `--help`.

Comes in: packages, the size of a sample, a seed. Goes out: survivors and a score by package on stdout, and in
`build/mutation/results.jsonl` what became of every mutant. Exit code: 0; 1 if a score is below `--target`, entries of
`equivalent.toml` match nothing, or a test fails without any change; 2 if a package does not exist.

Tests are chosen by the lines they run (`mapping.py`), the likeliest and cheapest first (`choice.py`). Every mutant is
tried in a fork (`trial.py`); inside of functions by replacing code in a process that has collected the suite. That is
why this is not mutmut or cosmic-ray: they start a process, or import everything anew, for each of a thousand mutants,
and neither draws a sample. Mutants that no test could notice are in `equivalent.toml`, each with the reason.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from tools.mutation.choice import is_warm, tests_for, within
from tools.mutation.mapping import ROOT, Map, current_map, environment
from tools.mutation.operators import Mutant
from tools.mutation.population import (
    EQUIVALENT,
    PACKAGES,
    drawn,
    every_mutant,
    package_of,
    read_equivalents,
)
from tools.mutation.work import NO_MUTANT, Trial, write_trials

OUTPUT = ROOT / "build" / "mutation"

ROUNDS = (6.0, 12.0)
"""Seconds of processor time of tests that a mutant meets at first, and how many more if it survives those."""

SECONDS_ANYWAY = 60.0
"""What a test is said to take when nothing is changed: enough for each to end."""

Result = dict[str, Any]

EXAMPLES = """\
examples:
  python -m tools.mutation                             1,000 mutants of all four packages
  python -m tools.mutation --resume                    goes on with that where it was stopped
  python -m tools.mutation --again                     those that survived, after tests were added
  python -m tools.mutation tags runtime --sample 200   fewer, of two packages
  python -m tools.mutation tags --all                  every mutant of one
"""


def main() -> int:
    given = options()
    packages = given.packages or list(PACKAGES)
    unknown = sorted({*packages} - {*PACKAGES})
    if unknown:
        print(f"no such package: {', '.join(unknown)}; there are {', '.join(PACKAGES)}")
        return 2
    equivalents = read_equivalents(EQUIVALENT, every_mutant(PACKAGES))
    every = every_mutant(packages)
    chosen = list(every) if given.all else drawn(every, given.sample, given.seed)
    results = OUTPUT / "results.jsonl"
    found = read_results(results) if given.resume or given.again else {}
    if given.again:
        chosen = [key for key in every if key in found]
    rest = undecided(chosen, found, equivalents.why, given.again)
    if not (given.resume or given.again):
        results.unlink(missing_ok=True)
    print(f"{len(every)} mutants, of which {len(chosen)} are asked for", flush=True)
    suite = current_map(OUTPUT / "map.json", given.keep_map)
    how = {k: "warm" if is_warm(every[k], suite) else "cold" for k in rest}
    try_all([every[k] for k in rest], how, suite, results, given.jobs)
    found = read_results(results)
    broken = failing_anyway([found[k] for k in rest])
    is_short = report(every, chosen, found, equivalents.why, given.target)
    for name in broken:
        print(f"{name} fails without any change: what it killed does not count")
    for problem in equivalents.problems:
        print(f"{EQUIVALENT.name}: an entry {problem}")
    return 1 if is_short or broken or equivalents.problems else 0


def options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m tools.mutation",
        description="Do the tests notice when one thing in the code is changed?",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "packages", nargs="*", metavar="PACKAGE", help=", ".join(PACKAGES)
    )
    which = parser.add_mutually_exclusive_group()
    which.add_argument(
        "--sample", type=int, default=1000, metavar="N", help="how many; 1000"
    )
    which.add_argument("--all", action="store_true", help="every mutant")
    which.add_argument(
        "--again", action="store_true", help="those that survived the last run"
    )
    parser.add_argument(
        "--resume", action="store_true", help="keep what the last run found out"
    )
    parser.add_argument(
        "--seed", type=int, default=1, metavar="N", help="another sample"
    )
    parser.add_argument(
        "--jobs", type=int, default=1, metavar="N", help="processes at once; 1"
    )
    parser.add_argument(
        "--target", type=float, default=0.0, metavar="PERCENT", help="fail below this"
    )
    parser.add_argument(
        "--keep-map",
        action="store_true",
        help="do not run the suite under coverage again because code has changed",
    )
    return parser.parse_args()


def read_results(file: Path) -> dict[str, Result]:
    """What became of each mutant in the end."""
    lines = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
    return {data["key"]: data for data in map(json.loads, lines)}


def is_final(result: Result) -> bool:
    """Whether no more tests are to be tried on a mutant."""
    outcome = result["outcome"]
    return outcome in ("killed", "timeout") or (
        outcome == "survived" and result["is_last"]
    )


def undecided(
    chosen: Iterable[str],
    found: Mapping[str, Result],
    equivalent: Mapping[str, str],
    again: bool,
) -> list[str]:
    """Which of the chosen are to be tried: those without a final result, and `again` those that survived."""
    return [
        key
        for key in chosen
        if key not in equivalent
        and (
            key not in found
            or not is_final(found[key])
            or (again and found[key]["outcome"] == "survived")
        )
    ]


def try_all(
    chosen: Sequence[Mutant],
    how: dict[str, str],
    suite: Map,
    results: Path,
    jobs: int,
) -> None:
    """Every mutant on the first of its tests, and those that survive on further ones."""
    seconds = dict(zip(suite.tests, suite.seconds, strict=True))
    rest = {mutant.key: tests_for(mutant, suite) for mutant in chosen}
    for number, most in enumerate(ROUNDS, 1):
        trials: list[Trial] = []
        for mutant in chosen:
            tests = within(rest[mutant.key], seconds, most)
            done = set(tests)
            left = [test for test in rest[mutant.key] if test not in done]
            if tests or number == 1:
                is_last = number == len(ROUNDS) or not within(
                    left, seconds, ROUNDS[number]
                )
                trials.append(_trial(mutant, tests, seconds, is_last))
            rest[mutant.key] = left
        for way in ("warm", "cold"):
            now = [t for t in trials if how[t.key] == way]
            print(f"round {number}: {len(now)} mutants, {way} ...", flush=True)
            _run(way, now, results, jobs)
            found = read_results(results)
            for trial in trials:
                # Functions whose code cannot be exchanged; the cold trials are next.
                if found.get(trial.key, {}).get("outcome") == "not replaced":
                    how[trial.key] = "cold"
        chosen = [m for m in chosen if not is_final(found[m.key])]


def _trial(
    mutant: Mutant, tests: Sequence[str], seconds: Mapping[str, float], is_last: bool
) -> Trial:
    function = mutant.function
    return Trial(
        mutant.key,
        mutant.path,
        mutant.number,
        (function.name, function.line) if function else None,
        tuple(tests),
        tuple(seconds[test] for test in tests),
        is_last,
    )


def _run(how: str, trials: Sequence[Trial], results: Path, jobs: int) -> None:
    """Tries mutants in `jobs` processes at once, and tells how far they are."""
    if not trials:
        return
    processes = []
    for job in range(min(jobs, len(trials))):
        work = OUTPUT / f"work-{how}-{job}.jsonl"
        write_trials(work, trials[job::jobs])
        command = [sys.executable, "-m", "tools.mutation.trial", how]
        processes.append(
            subprocess.Popen(
                [*command, str(work), str(results)],
                cwd=ROOT,
                stdout=subprocess.DEVNULL,
                env=environment(),
            )
        )
    before = _count(results)
    while any(process.poll() is None for process in processes):
        time.sleep(0.5)
        if sys.stderr.isatty():
            tried = _count(results) - before
            print(f"\r{tried} of {len(trials)}", end="", file=sys.stderr, flush=True)
    if sys.stderr.isatty():
        print("\r\033[K", end="", file=sys.stderr, flush=True)
    if any(process.returncode for process in processes):
        raise SystemExit(f"trying mutants {how} failed")


def _count(results: Path) -> int:
    return results.read_bytes().count(b"\n") if results.exists() else 0


def failing_anyway(found: Iterable[Result]) -> list[str]:
    """Of the tests that killed mutants, those that fail when nothing is changed, tried in the same way."""
    failing: list[str] = []
    file = OUTPUT / "nothing.jsonl"
    for way in ("warm", "cold"):
        killers = {r["by"] for r in found if r["how"] == way and "::" in r["by"]}
        print(f"{len(killers)} tests that killed, nothing changed, {way} ...")
        while killers:
            file.unlink(missing_ok=True)
            tests = tuple(sorted(killers))
            times = tuple(SECONDS_ANYWAY for _ in tests)
            trial = Trial(way, "", NO_MUTANT, None, tests, times, is_last=True)
            _run(way, [trial], file, 1)
            result = read_results(file)[way]
            if result["outcome"] == "survived":
                break
            failing.append(result["by"] or f"one of {len(killers)} tests")
            if result["by"] not in killers:
                break
            killers.discard(result["by"])
    return failing


def report(
    every: Mapping[str, Mutant],
    chosen: Sequence[str],
    found: Mapping[str, Result],
    equivalent: Mapping[str, str],
    target: float,
) -> bool:
    """Prints survivors and scores; says whether a score is below the target."""
    counts: dict[str, Counter[str]] = {}
    for key in sorted(chosen, key=lambda k: (every[k].path, every[k].number)):
        mutant = every[key]
        count = counts.setdefault(package_of(mutant.path), Counter())
        count["chosen"] += 1
        outcome = "equivalent" if key in equivalent else found[key]["outcome"]
        count[outcome] += 1
        if outcome == "survived":
            place = f"in {mutant.where}" if mutant.where else "outside of functions"
            nth = f", number {mutant.nth}" if mutant.nth > 1 else ""
            print(f"{mutant.path}:{mutant.line}: {place}{nth}")
            print(f"  - {mutant.before}\n  + {mutant.after}")
    is_short = False
    for package, count in [*counts.items(), ("together", sum_of(counts.values()))]:
        tried = count["chosen"] - count["equivalent"]
        if not tried:
            continue
        killed = tried - count["survived"]
        share = 100 * killed / tried
        is_short |= share < target
        print(
            f"{package}: {killed} of {tried} killed, {share:.1f}%"
            f" ({count['timeout']} by a time-out); {count['survived']} survived;"
            f" {count['equivalent']} more are equivalent"
        )
    return is_short


def sum_of(counts: Iterable[Counter[str]]) -> Counter[str]:
    return sum(counts, Counter())


if __name__ == "__main__":
    sys.exit(main())
