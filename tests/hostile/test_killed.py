"""`generate`, killed at any moment: every file is whole, old or new, and the next run mends what is left to do.

A few kills in `make test`; `make crash` makes two hundred.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from pathlib import Path

from validation_gen.writer import TEMPORARY

ROOT = Path(__file__).parents[2]
SEED = 20_260_726
KILLS = int(os.environ.get("VALIDATION_GEN_KILLS", "6"))
MOMENTS = 50 * KILLS

CONFIG = '[tool.validation-gen]\ninputs = ["api"]\n'
TYPES = '''\
# +groupName=g{number}.example.com
# +k8s:validation-gen=*
# +k8s:validation-gen-nolint
"""Types."""

from dataclasses import dataclass

from validation_gen.apitypes import Int32


@dataclass(kw_only=True, slots=True)
class Claim:
    # +k8s:required
    # +k8s:minimum={least}
    count: Int32 = 0
'''

# A server of runs: what takes long is imported before the fork, so that a kill falls into what matters.
SERVER = """\
import os, signal, sys, time
sys.argv = ["validation-gen", "generate", *sys.argv[1:]]
import validation_gen.cli.generating, validation_gen.emit.module
from validation_gen.__main__ import main
for line in sys.stdin:
    delay = float(line)
    child = os.fork()
    if child == 0:
        if delay >= 0:
            signal.signal(signal.SIGALRM, lambda *_: os.kill(os.getpid(), signal.SIGKILL))
            signal.setitimer(signal.ITIMER_REAL, delay)
        os.dup2(2, 1)
        code = main()
        sys.stdout.flush()
        os._exit(code)
    begun = time.monotonic()
    _, status = os.waitpid(child, 0)
    print(os.waitstatus_to_exitcode(status), time.monotonic() - begun, flush=True)
"""


class Runs:
    """Starts `generate` in a directory, and kills it after a while if asked to."""

    def __init__(self, directory: Path) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", SERVER],
            cwd=directory,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )

    def run(self, delay: float = -1) -> tuple[int, float]:
        """The exit code, negative for a signal, and how long it took."""
        assert self.process.stdin and self.process.stdout
        self.process.stdin.write(f"{delay}\n")
        self.process.stdin.flush()
        code, seconds = self.process.stdout.readline().split()
        return int(code), float(seconds)

    def end(self) -> None:
        assert self.process.stdin and self.process.stdout
        self.process.stdin.close()
        self.process.wait()
        self.process.stdout.close()


def write_types(root: Path, least: int, count: int = 12) -> None:
    for number in range(count):
        package = root / "api" / f"g{number}"
        package.mkdir(parents=True, exist_ok=True)
        (package / "__init__.py").touch()
        (package / "types.py").write_text(TYPES.format(number=number, least=least))
    (root / "api" / "__init__.py").touch()
    (root / "pyproject.toml").write_text(CONFIG)


def generated(root: Path) -> dict[str, str]:
    return {
        path.relative_to(root).as_posix(): path.read_text()
        for path in sorted((root / "api").rglob("*_gen.py"))
    }


def test_every_file_is_whole_and_the_next_run_succeeds(tmp_path: Path) -> None:
    moments = random.Random(SEED)
    runs = Runs(tmp_path)
    killed = partly = tried = 0
    try:
        versions = []
        for least in (1, 2):
            write_types(tmp_path, least)
            code, whole = runs.run()
            assert code == 0
            versions.append(generated(tmp_path))
        before, after = versions[1], versions[0]
        while killed < KILLS and tried < MOMENTS:
            tried += 1
            assert generated(tmp_path) == before
            write_types(tmp_path, 1 + versions.index(after))
            code, _ = runs.run(moments.uniform(0, whole))
            assert code in (0, -signal.SIGKILL)
            killed += code != 0
            found = generated(tmp_path)
            assert found.keys() == before.keys()
            assert all(found[name] in (before[name], after[name]) for name in found)
            partly += found not in (before, after)
            code, seconds = runs.run()
            assert code == 0
            assert generated(tmp_path) == after
            assert not [p for p in tmp_path.rglob("*") if p.name.endswith(TEMPORARY)]
            if (
                found == before
            ):  # so all was left to do; how long that takes depends on what else the machine does
                whole = seconds
            before, after = after, before
    finally:
        runs.end()
    print(f"{killed} of {tried} runs killed, {partly} between two files")
    assert killed == KILLS


def test_two_runs_at_once_leave_what_one_leaves(tmp_path: Path) -> None:
    write_types(tmp_path, 1)
    command = [sys.executable, "-m", "validation_gen", "generate", "--no-cache"]
    for least in (1, 2):
        write_types(tmp_path, least)
        both = [
            subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.DEVNULL)
            for _ in range(2)
        ]
        assert [process.wait() for process in both] == [0, 0]
        done = subprocess.run([*command, "--check"], cwd=tmp_path, check=False)
        assert done.returncode == 0
