"""`python -m benchmarks`: one run of all workloads, or of those named; `compare` sets two kept runs side by side."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from benchmarks.chart import chart
from benchmarks.model import Row
from benchmarks.report import comparison, from_json, table, to_json
from benchmarks.workloads import ALL


def main(argv: list[str]) -> int:
    """Prints the table; with `--output`, also writes results.json and targets.svg there. The exit code is 0."""
    if argv[:1] == ["compare"]:
        kept = argparse.ArgumentParser(prog="benchmarks compare")
        kept.add_argument("results", nargs=2, type=argparse.FileType(encoding="utf-8"))
        before, after = (
            from_json(file.read()) for file in kept.parse_args(argv[1:]).results
        )
        print(comparison(before, after))
        return 0
    parser = argparse.ArgumentParser(prog="benchmarks")
    parser.add_argument("workloads", nargs="*", help=", ".join(ALL))
    parser.add_argument(
        "--quick", action="store_true", help="few rounds, no use as figures"
    )
    parser.add_argument("--output", type=Path, help="a directory")
    given = parser.parse_args(argv)
    unknown = [name for name in given.workloads if name not in ALL]
    if unknown:
        parser.error(f"no workload {unknown[0]}; there are {', '.join(ALL)}")
    rows: list[Row] = []
    for name in given.workloads or ALL:
        print(f"{name} ...", file=sys.stderr)
        rows += ALL[name](given.quick)
    print(table(rows))
    if given.output:
        given.output.mkdir(parents=True, exist_ok=True)
        (given.output / "results.json").write_text(to_json(rows) + "\n")
        (given.output / "targets.svg").write_text(chart(rows))
    return 0


sys.exit(main(sys.argv[1:]))
