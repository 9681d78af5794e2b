"""A small project to run commands in, and a way to run them without a process of their own."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from validation_gen.__main__ import main

CONFIG = """\
[tool.validation-gen]
inputs = ["api"]
readonly = ["shared"]
"""

SHARED = '''\
"""Types that others use, without code of their own."""

from dataclasses import dataclass


@dataclass(kw_only=True, slots=True)
class TypeMeta:
    api_version: str = ""
    kind: str = ""
'''

TYPES = '''\
# +groupName={name}.example.com
# +k8s:validation-gen=TypesWithField=TypeMeta
"""Claims."""

from dataclasses import dataclass

from shared.meta import TypeMeta
from validation_gen.apitypes import Int32


@dataclass(kw_only=True, slots=True)
class Claim(TypeMeta):
    # +k8s:required
    # +k8s:minimum=1
    count: Int32 = 0
'''


@dataclass(frozen=True, slots=True)
class Ran:
    """What became of a command."""

    code: int
    out: str
    err: str


@dataclass(frozen=True, slots=True)
class Project:
    """A directory with a pyproject.toml; `run` is the command line, started in it."""

    root: Path
    run: Callable[..., Ran]

    def path(self, name: str) -> Path:
        return self.root / name

    def write(self, name: str, text: str) -> Path:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        return path

    def generated(self) -> dict[str, str]:
        """Every generated file and what is in it."""
        found = sorted(self.root.rglob("*_gen.py"))
        return {
            path.relative_to(self.root).as_posix(): path.read_text() for path in found
        }


@pytest.fixture
def project(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> Project:
    """Two modules of API types below `api`, and one they import beside it."""

    def run(*argv: str) -> Ran:
        monkeypatch.setattr(sys, "argv", ["validation-gen", *argv])
        code = main()
        sys.stdout.flush()
        return Ran(code, *capfd.readouterr())

    root = tmp_path / "project"
    made = Project(root, run)
    made.write("pyproject.toml", CONFIG)
    for name in ("shared", "api", "api/gpu", "api/net"):
        made.write(f"{name}/__init__.py", "")
    made.write("shared/meta.py", SHARED)
    made.write("api/gpu/types.py", TYPES.format(name="gpu"))
    made.write("api/net/types.py", TYPES.format(name="net"))
    monkeypatch.chdir(root)
    return made
