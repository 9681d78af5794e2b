"""Fuzzes every target for a while. Comes in: names, seconds. Goes out: executions, and findings: then exit code 1.

Inputs that make a target fail are left in `build/fuzz/<target>/`; `python -m fuzz.one TARGET FILE` tries one again.
When it is mended, the input becomes a seed, so that `tests/fuzz` tries it for ever after.
"""

from __future__ import annotations

import argparse
import importlib.util
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SEEDS = Path(__file__).parent / "seeds"
FOUND = ROOT / "build" / "fuzz"
NAMES = ("decoder", "markers", "reader", "validators")
SLOWEST = 20
"""Seconds that one input may take."""


def fuzz(name: str, seconds: int, seed: int) -> tuple[int, list[Path]]:
    """How often a target was run, and the inputs it failed with."""
    found, corpus = FOUND / name, FOUND / f"{name}-corpus"
    for directory in (found, corpus):
        directory.mkdir(parents=True, exist_ok=True)
    before = set(found.iterdir())
    command = [sys.executable, "-m", "fuzz.one", name, str(corpus), str(SEEDS / name)]
    options = [
        f"-max_total_time={seconds}",
        f"-seed={seed}",
        f"-timeout={SLOWEST}",
        f"-artifact_prefix={found}/",
        "-print_final_stats=1",
        "-max_len=4096",
        "-rss_limit_mb=2048",
    ]
    done = subprocess.run(
        [*command, *options],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
    (FOUND / f"{name}.log").write_text(done.stdout, encoding="utf-8")
    executed = re.findall(r"stat::number_of_executed_units: (\d+)", done.stdout)
    new = sorted(set(found.iterdir()) - before)
    if done.returncode and not new:
        raise SystemExit(f"{name} ends with {done.returncode}:\n{done.stdout[-2000:]}")
    return int(executed[-1]) if executed else 0, new


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="python -m fuzz",
        description="Fuzzes what reads bytes of others: markers, modules, manifests, objects.",
        epilog="example: python -m fuzz markers --seconds 600",
    )
    parser.add_argument("names", nargs="*", metavar="TARGET", help=", ".join(NAMES))
    parser.add_argument("--seconds", type=int, default=60, metavar="N", help="for each")
    parser.add_argument("--seed", type=int, default=1, metavar="N")
    given = parser.parse_args()
    if importlib.util.find_spec("atheris") is None:
        print(
            "fuzzing skipped: atheris is not installed here (it has no wheel for this Python or system)"
        )
        return 0
    is_clean = True
    for name in given.names or NAMES:
        executions, failures = fuzz(name, given.seconds, given.seed)
        print(f"{name}: {executions} executions, {len(failures)} findings", flush=True)
        for file in failures:
            is_clean = False
            print(f"  {file.relative_to(ROOT)}, see build/fuzz/{name}.log")
    return 0 if is_clean else 1


if __name__ == "__main__":
    sys.exit(main())
