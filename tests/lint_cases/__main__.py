"""`python -m tests.lint_cases FILE [--show N] [--rule NAME]`: replays recorded cases and prints how many match."""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections import Counter
from pathlib import Path

from tests.lint_cases.run import FIXES_NOT_MADE, NOT_IN_PYTHON, Replay


def main() -> int:
    """Exit code: 0 all cases match, 1 some do not."""
    parser = argparse.ArgumentParser(prog="python -m tests.lint_cases")
    parser.add_argument("file", type=Path)
    parser.add_argument("--show", type=int, default=5, help="how many differences")
    parser.add_argument("--rule", help="only the cases of this rule")
    arguments = parser.parse_args()
    total: Counter[str] = Counter()
    matched: Counter[str] = Counter()
    left_out: Counter[str] = Counter()
    with_fix: Counter[str] = Counter()
    fixed: Counter[str] = Counter()
    shown = 0
    with tempfile.TemporaryDirectory() as directory:
        replay = Replay(Path(directory))
        for line in arguments.file.read_text(encoding="utf-8").splitlines():
            case = json.loads(line)
            rule = case["rule"]
            if arguments.rule not in (None, rule):
                continue
            if rule in NOT_IN_PYTHON:
                left_out[rule] += 1
                continue
            total[rule] += 1
            try:
                outcome = replay.run(case)
                if "after_fix" in case and rule not in FIXES_NOT_MADE:
                    with_fix[rule] += 1
                    fixed[rule] += replay.fixes_match(case)
            except Exception as error:  # One case must not hide the others.
                print(f"{rule} {case.get('name')}: {type(error).__name__}: {error}")
                continue
            if outcome.matches:
                matched[rule] += 1
            elif shown < arguments.show:
                shown += 1
                print(f"{rule} {json.dumps(case['config'])}: {case['name']}")
                for said in outcome.missing:
                    print(f"  not said: {said.at} {said.target}: {said.message}")
                for said in outcome.extra:
                    print(f"  not expected: {said.at} {said.target}: {said.message}")
    for rule in sorted(total):
        fixes = f", fixes {fixed[rule]} of {with_fix[rule]}" if with_fix[rule] else ""
        print(f"{rule}: {matched[rule]} of {total[rule]}{fixes}")
    for rule, count in sorted(left_out.items()):
        print(f"{rule}: {count} left out, {NOT_IN_PYTHON[rule]}")
    print(f"matched {matched.total()} of {total.total()}")
    return int(matched != total)


if __name__ == "__main__":
    sys.exit(main())
