"""`python -m tests.conformance`: how much of what the real tool recorded the generated validators answer alike.

Results go to standard output, the total last. Exit codes: 0 all match, 1 some differ, 2 for usage errors, data that
cannot be read and types that the compiler rejects.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.conformance.generate import GenerationError
from tests.conformance.records import record_files, types_in
from tests.conformance.run import Outcome, Tally, count, run_formats, run_records
from tests.conformance.values import ValueReader
from tests.conformance.workspace import NoModule, Places, modules_of

SHOWN = 10
"""Differences that are printed."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs what the arguments say and returns the exit code. Raises SystemExit for usage errors."""
    parser = make_parser()
    args = parser.parse_args(arguments)
    check_usage(parser, args)
    outcomes: list[Outcome] = []
    try:
        for path, found in run(args):
            outcomes += found
            if args.verbose:
                print(f"{path.name}: {matched(count(found))}")
    except (GenerationError, NoModule, OSError, ValueError) as error:
        print(error, file=sys.stderr)
        return 2
    total = count(outcomes)
    report(total)
    return 0 if total.matched == total.total else 1


def make_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("python -m tests.conformance", description=__doc__)
    add = parser.add_argument
    add("--types", type=Path, metavar="DIR", help="structures (*.json) of Go packages")
    add(
        "--vectors",
        type=Path,
        metavar="DIR",
        action="append",
        default=[],
        help="records (*.jsonl, .jsonl.gz, .jsonl.xz); may be repeated",
    )
    add("--only", metavar="GLOB", default="*", help="files of records by their names")
    add("--formats", type=Path, metavar="FILE", help="recorded calls of the formats")
    add(
        "--corpus",
        type=Path,
        metavar="DIR",
        help="the package of committed modules to prefer to rendered ones",
    )
    add("--keep", type=Path, metavar="DIR", help="where to leave rendered modules")
    add(
        "--decode",
        choices=("generated", "reflection"),
        default="generated",
        help="what makes objects of recorded JSON",
    )
    add(
        "--compile",
        action="store_true",
        help="run rendered modules as mypyc compiles them, which takes a while",
    )
    add("-v", "--verbose", action="store_true", help="a line for every file")
    return parser


def check_usage(parser: argparse.ArgumentParser, args: argparse.Namespace) -> None:
    if not args.vectors and not args.formats:
        parser.error("there is nothing to do without --vectors or --formats")
    if args.vectors and not (args.types or args.corpus):
        parser.error("--vectors needs --types or --corpus")
    for directory in (args.types, args.corpus, *args.vectors):
        if directory and not directory.is_dir():
            parser.error(f"{directory} is no directory")
    if args.vectors and not files_of(args):
        parser.error(f"no file of records is called {args.only}")


def files_of(args: argparse.Namespace) -> list[Path]:
    return [file for d in args.vectors for file in record_files(d, args.only)]


def run(args: argparse.Namespace) -> Iterator[tuple[Path, list[Outcome]]]:
    """The outcomes of each file, formats last."""
    files = files_of(args)
    wanted = {name for file in files for name in types_in(file)}
    values = ValueReader() if args.decode == "reflection" else None
    with modules_of(
        wanted, Places(args.types, args.corpus, args.keep, args.compile)
    ) as modules:
        for file in files:
            yield file, list(run_records(file, modules, values))
    if args.formats:
        yield args.formats, list(run_formats(args.formats))


def report(total: Tally) -> None:
    for text in total.differences[:SHOWN]:
        print(f"{text}\n")
    if len(total.differences) > SHOWN:
        print(f"and {len(total.differences) - SHOWN} more that differ\n")
    for reason, records in sorted(total.excluded.items()):
        print(f"excluded {records} ({reason})")
    print(matched(total))


def matched(tally: Tally) -> str:
    return f"matched {tally.matched} of {tally.total}"


if __name__ == "__main__":
    sys.exit(main())
