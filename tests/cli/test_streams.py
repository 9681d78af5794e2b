"""Streams that are closed, full or that nobody reads: an exit code that is right, a word about it, no traceback."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.hostile.runs import CLASS, HEAD, ROOT, tree
from validation_gen import __main__

GOOD = HEAD + CLASS + "    # +k8s:required\n    name: str = ''\n"
POD = "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {containers: [{name: a, image: b}]}\n"

CASES = [
    # command, with which streams, exit code, what is said to the stream that is left
    ("validate pod.yaml", ">&-", 0, ""),
    ("validate pod.yaml", "<&-", 0, "1 object checked, no errors\n"),
    ("validate pod.yaml", "<&- >&- 2>&-", 0, ""),
    ("validate none.yaml", "2>&-", 2, "0 objects checked, no errors\n"),
    ("validate none.yaml", "<&- >&- 2>&-", 2, ""),
    ("validate - -q", "<&-", 2, "Error: there are no objects in -\n"),
    ("--help", ">&-", 0, ""),
    ("validate pod.yaml", ">/dev/full", 2, "Error: cannot read or write: No space left on device\n"),
    ("generate", ">/dev/full", 2, "Error: cannot read or write: No space left on device\n"),
    ("lint", ">/dev/full", 2, "Error: cannot read or write: No space left on device\n"),
    ("docs", ">/dev/full", 2, "Error: cannot read or write: No space left on device\n"),
    ("validate none.yaml", "2>/dev/full", 2, ""),
    ("validate --none", "2>/dev/full", 2, ""),
    ("validate none.yaml", ">/dev/full 2>&1", 2, ""),
    ("validate pod.yaml", ">BROKEN", 2, ""),
    ("generate", ">BROKEN", 2, ""),
    ("lint", ">BROKEN", 2, ""),
    ("explain VG010", ">BROKEN", 2, ""),
    ("validate none.yaml", ">BROKEN 2>&1", 2, ""),
]  # fmt: skip


@pytest.mark.parametrize(("command", "streams", "code", "said"), CASES)
def test_a_command_ends_well(
    command: str, streams: str, code: int, said: str, tmp_path: Path
) -> None:
    tree(tmp_path, GOOD)
    (tmp_path / "pod.yaml").write_text(POD)
    reading, writing = os.pipe()
    os.close(reading)
    try:
        streams = streams.replace("BROKEN", f"&{writing}")
        done = shell(f"exec {PROGRAM} {command} {streams}", tmp_path, writing)
    finally:
        os.close(writing)
    assert (done.returncode, done.stdout) == (code, said)


PROGRAM = f"{sys.executable} -m validation_gen"


def shell(script: str, here: Path, *pipes: int) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["bash", "-c", script],
        cwd=here,
        env={**os.environ, "PYTHONPATH": f"{ROOT}:{ROOT / 'generated'}"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        pass_fds=pipes,
        check=False,
    )


def test_what_generate_remembers_needs_a_stream_too(tmp_path: Path) -> None:
    tree(tmp_path, GOOD)
    assert shell(f"{PROGRAM} generate", tmp_path).stdout == "1 file written\n"
    assert shell(f"{PROGRAM} generate", tmp_path).stdout == "1 file unchanged\n"
    full = shell(f"{PROGRAM} generate >/dev/full", tmp_path)
    assert (full.returncode, full.stdout) == (
        2,
        "Error: cannot read or write: No space left on device\n",
    )


@pytest.mark.parametrize(
    "command",
    ["generate", "lint", "crd -o x", "validate x.yaml", "import go a -o b", "init a.b/v1 C"],
)  # fmt: skip
def test_a_directory_that_is_gone_is_said(command: str, tmp_path: Path) -> None:
    (tmp_path / "gone").mkdir()
    done = shell(f"cd gone; rmdir ../gone; exec {PROGRAM} {command}", tmp_path)
    assert done.returncode == 2
    assert done.stdout == "Error: the working directory is no longer there\n"


@pytest.mark.parametrize("wrapped", [False, True])
def test_ctrl_c_before_there_is_a_command(
    wrapped: bool, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Python wraps what is raised while a class is made, which here goes on for most of the time."""

    def interrupted(argv: list[str]) -> int:
        if wrapped:
            raise RuntimeError("Error calling __set_name__") from KeyboardInterrupt()
        raise KeyboardInterrupt

    monkeypatch.setattr(__main__, "answer", interrupted)
    assert __main__.main() == 130
    assert capsys.readouterr().err.strip() == "interrupted"
