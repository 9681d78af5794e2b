"""A directory in which the blocks of one page are written, run and read, as somebody who follows the page would.

Comes in: blocks, one after the other. Goes out: an AssertionError that names the block where something else happens
than the page says. Files are written, commands run in a shell, Python goes on where the last block of Python ended, and
data have to be readable. Programs that a reader has and tests have not are stood in for by `STAND_INS`.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Sequence
from pathlib import Path
from select import select
from typing import Any

import jinja2
import yaml

from tests.docs.blocks import Block
from validation_gen.goimport.reader import read_file

ROOT = Path(__file__).parents[2]

STAND_INS = ("kubectl", "check-jsonschema", "kubeconform", "make", "pip", "pre-commit")
"""They do nothing, and succeed."""

LONGEST = 300
"""Seconds that no block may take, however busy the machine is."""

PYTHON = """
import contextlib, importlib, io, json, sys, traceback
names = {"__name__": "__main__"}
for line in sys.stdin:
    said = io.StringIO()
    importlib.invalidate_caches()
    with contextlib.redirect_stdout(said):
        try:
            exec(compile(json.loads(line), "<block>", "exec"), names)
            problem = ""
        except BaseException:
            problem = traceback.format_exc()
    print(json.dumps([said.getvalue(), problem]), flush=True)
"""


class Session:
    """What has been written and run so far; `printed` is what the last block that ran has printed."""

    def __init__(self, directory: Path) -> None:
        stand_ins = directory / ".stand-ins"
        stand_ins.mkdir()
        for name in STAND_INS:
            (stand_ins / name).write_text("#!/bin/sh\n")
            (stand_ins / name).chmod(0o755)
        own = [str(stand_ins), str(Path(sys.executable).parent)]
        paths = [str(directory), str(ROOT), str(ROOT / "generated")]
        self.directory = directory
        self.printed = ""
        self._environment = {
            **os.environ,
            "PATH": os.pathsep.join([*own, os.environ["PATH"]]),
            "PYTHONPATH": os.pathsep.join(paths),
        }
        self._python: subprocess.Popen[str] | None = None

    def __enter__(self) -> Session:
        return self

    def __exit__(self, *_: object) -> None:
        if self._python and self._python.stdin:
            self._python.stdin.close()
            self._python.wait()

    def take(self, block: Block) -> None:
        """Does with a block what it is there for."""
        if block.title:
            file = self.directory / block.title
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(block.text, encoding="utf-8")
            self._read(block)
            for commands in _commands_of_pipelines(block):
                self._shell(commands, 0)
        elif block.language == "sh":
            self.printed = self._shell(block.text, block.exit)
        elif block.language == "console":
            self._console(block)
        elif block.language == "python":
            self.printed = self._run_python(block.text)
        elif block.language == "text":
            missing = unmatched(block.text.splitlines(), self.printed.splitlines())
            assert missing is None, f"not printed: {missing}\n{self.printed}"
        else:
            self._read(block)

    def have_files(self, page: Iterable[Block]) -> None:
        """Writes what a reader of the page has written, with their directories as Python packages."""
        for block in page:
            if block.title:
                self.take(block)
        for file in list(self.directory.rglob("types.py")):
            for folder in file.relative_to(self.directory).parents[:-1]:
                (self.directory / folder / "__init__.py").touch()

    def _console(self, block: Block) -> None:
        parts = re.split(r"^\$ ((?:.*\\\n)*.*)\n", block.text, flags=re.M)
        assert not parts[0], f"{parts[0]!r} is no command"
        pairs = list(zip(parts[1::2], parts[2::2], strict=True))
        for number, (command, expected) in enumerate(pairs, 1):
            code = block.exit if number == len(pairs) else 0
            self.printed = self._shell(command, code)
            missing = unmatched(expected.splitlines(), self.printed.splitlines())
            assert missing is None, f"not printed: {missing}\n{self.printed}"

    def _shell(self, text: str, code: int) -> str:
        ended = subprocess.run(
            ["sh", "-e", "-c", text],
            cwd=self.directory,
            env=self._environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            stdin=subprocess.DEVNULL,
            text=True,
            check=False,
            timeout=LONGEST,
        )
        assert ended.returncode == code, (
            f"{text}\nended with {ended.returncode}, not {code}:\n{ended.stdout}"
        )
        return ended.stdout

    def _run_python(self, text: str) -> str:
        if self._python is None:
            self._python = subprocess.Popen(
                [sys.executable, "-c", PYTHON],
                cwd=self.directory,
                env=self._environment,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
            )
        assert self._python.stdin and self._python.stdout
        self._python.stdin.write(json.dumps(text) + "\n")
        self._python.stdin.flush()
        ready, _, _ = select([self._python.stdout], [], [], LONGEST)
        if not ready:
            self._python.kill()
            raise AssertionError(f"still running after {LONGEST} seconds")
        printed, problem = json.loads(self._python.stdout.readline())
        assert not problem, problem
        return str(printed)

    def _read(self, block: Block) -> None:
        match block.language:
            case "toml":
                tomllib.loads(block.text)
            case "json":
                json.loads(block.text)
            case "yaml":
                list(yaml.safe_load_all(block.text))
            case "jinja":
                jinja2.Environment().parse(block.text)
            case "lua":
                _run_lua(block.text)
            case "python":
                compile(block.text, block.title, "exec")
            case "go":
                _, problems = read_file(block.title, block.text.encode())
                assert not problems, problems[0].message
            case "text" | "make" | "":
                pass
            case other:
                raise AssertionError(f"nobody knows how to try {other or 'a block'}")


def unmatched(expected: Sequence[str], printed: Sequence[str]) -> str | None:
    """The first expected line that is not printed behind those before it; `...` stands for any lines."""
    at = 0
    for line in expected:
        if line.strip() == "...":
            continue
        while at < len(printed) and printed[at].rstrip() != line.rstrip():
            at += 1
        if at == len(printed):
            return line
        at += 1
    return None


def _commands_of_pipelines(block: Block) -> list[str]:
    """The commands that a workflow of GitHub, or a job of GitLab, would run."""
    if block.title.startswith(".github/workflows/"):
        jobs: Any = yaml.safe_load(block.text)["jobs"].values()
        return [step["run"] for job in jobs for step in job["steps"] if "run" in step]
    if block.title == ".gitlab-ci.yml":
        jobs = [j for j in yaml.safe_load(block.text).values() if isinstance(j, dict)]
        return ["\n".join(job["script"]) for job in jobs if "script" in job]
    return []


def _run_lua(text: str) -> None:
    """Runs configuration for Neovim with a `vim` that takes anything."""
    import lupa

    lua = lupa.LuaRuntime()
    lua.execute(
        "local any = {}; setmetatable(any, {__index = function() return any end, __call = function() return any end})"
        "; vim = any"
    )
    lua.execute(text)
