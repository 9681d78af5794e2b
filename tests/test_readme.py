"""The README's five minutes, pasted: every block is written or run in an empty directory, in order."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
FILES = {"gpu/types.py": "python", "claim.yaml": "yaml"}


def blocks() -> list[tuple[str, str, str]]:
    """(language, text, the prose before it) of the tutorial's code blocks."""
    tutorial = README[
        README.index("## Five minutes") : README.index("## What there is")
    ]
    parts = re.split(r"^```(\w+)\n(.*?)^```\n", tutorial, flags=re.M | re.S)
    return [(parts[i + 1], parts[i + 2], parts[i]) for i in range(0, len(parts) - 1, 3)]


def run(directory: Path, *command: str) -> subprocess.CompletedProcess[str]:
    path = os.pathsep.join([str(ROOT), str(ROOT / "generated"), str(directory)])
    environment = {**os.environ, "PYTHONPATH": path}
    return subprocess.run(
        command,
        cwd=directory,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def shell(directory: Path, line: str) -> subprocess.CompletedProcess[str]:
    words = shlex.split(line)
    if words[0] == "validation-gen":
        return run(directory, sys.executable, "-m", "validation_gen", *words[1:])
    return run(directory, "sh", "-c", line)


def test_the_tutorial_works_when_pasted(tmp_path: Path) -> None:
    printed: list[str] = []
    for language, text, before in blocks():
        written = [name for name in FILES if f"`{name}`:" in before]
        if written:
            (tmp_path / written[0]).write_text(text, encoding="utf-8")
        elif language == "python":
            ended = run(tmp_path, sys.executable, "-c", text)
            assert (ended.returncode, ended.stderr) == (0, "")
            printed += ended.stdout.splitlines()
        elif language == "sh":
            for line in text.splitlines():
                ended = shell(tmp_path, line)
                assert ended.returncode == (1 if " validate " in line else 0), (
                    ended.stderr
                )
                printed += ended.stdout.splitlines()
    everything = "\n".join(printed)
    for expected in (
        "1 file written",
        "spec.count: Invalid value: 32: must be less than or equal to 16",
        'spec.pools[1]: Duplicate value: {"name":"A100"}',
        "spec.nodeName: Invalid value: null: field cannot be modified once set",
        "spec.count: Required value",
        'spec.pools[0].name: Invalid value: "Fast"',
    ):
        assert expected in everything


def test_the_diagnostic_shown_is_the_one_given(tmp_path: Path) -> None:
    types = next(text for language, text, _ in blocks() if "class Pool" in text)
    (tmp_path / "gpu").mkdir()
    (tmp_path / "gpu" / "__init__.py").touch()
    misspelt = types.replace("+k8s:minimum=1", "+k8s:minimun=1")
    (tmp_path / "gpu" / "types.py").write_text(misspelt, encoding="utf-8")
    ended = shell(tmp_path, "validation-gen generate gpu")
    shown = next(text for language, text, _ in blocks() if language == "text")
    assert ended.returncode == 1
    assert shown in ended.stdout + ended.stderr
