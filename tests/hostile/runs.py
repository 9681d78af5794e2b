"""Commands on a hostile tree, in a process of their own: no more memory than this, no more time than that."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]

MEMORY = 2 << 30
"""Bytes of address space the commands may use."""

SECONDS = 60
"""Processor time they may take: far more than they need, and soon gone if it grows with the square of the input."""

CONFIG = '[tool.validation-gen]\ninputs = ["api"]\n'

HEAD = '''\
# +groupName=hostile.example.com
# +k8s:validation-gen=TypesWithField=TypeMeta
"""Types."""

from dataclasses import dataclass, field

from validation_gen.apitypes import Int32


@dataclass(kw_only=True, slots=True)
class TypeMeta:
    api_version: str = ""
    kind: str = ""


'''

CLASS = "@dataclass(kw_only=True, slots=True)\nclass Claim(TypeMeta):\n"

READING = (
    ("generate",),
    ("lint",),
    ("openapi", "-o", "out"),
    ("jsonschema", "-o", "out"),
    ("crd", "-o", "out"),
)
"""The commands that read types."""

_CHILD = """\
import contextlib, io, json, os, resource, sys
resource.setrlimit(resource.RLIMIT_AS, ({memory}, {memory}))
resource.setrlimit(resource.RLIMIT_CPU, ({seconds}, {seconds}))
{before}
from validation_gen.__main__ import main
found = []
for command in {commands!r}:
    out, err = io.StringIO(), io.StringIO()
    sys.argv = ["validation-gen", *command]
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            code = main()
        except SystemExit as error:
            code = error.code
    found.append([code, out.getvalue(), err.getvalue()])
print(json.dumps(found))
"""


@dataclass(frozen=True, slots=True)
class Ran:
    """What a command said."""

    code: int
    out: str
    err: str

    @property
    def is_decent(self) -> bool:
        """Whether it ended as commands end, with something said, without a traceback, and steering no terminal."""
        said = self.out + self.err
        return (
            self.code in (0, 1, 2)
            and "Traceback" not in said
            and "internal error" not in said
            and said.replace("\n", "").isprintable()
            and said != ""
        )


def tree(directory: Path, types: str | bytes) -> None:
    """A project with one module of types."""
    api = directory / "api"
    api.mkdir()
    (directory / "pyproject.toml").write_text(CONFIG)
    (api / "__init__.py").touch()
    data = types.encode() if isinstance(types, str) else types
    (api / "types.py").write_bytes(data)


def files(directory: Path) -> set[str]:
    """Every file there is, but for caches: theirs are whole or not there either way."""
    return {
        path.relative_to(directory).as_posix()
        for path in directory.rglob("*")
        if not path.is_dir() and ".validation_gen_cache" not in path.parts
    }


def run(
    directory: Path,
    commands: Sequence[Sequence[str]],
    *,
    before: str = "",
    seconds: int = SECONDS,
    memory: int = MEMORY,
) -> list[Ran]:
    """Runs commands one after the other; `before` is code that runs first, in the same process."""
    script = _CHILD.format(
        memory=memory, seconds=seconds, before=before, commands=commands
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=directory,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        env={
            **os.environ,
            "PYTHONPATH": os.pathsep.join(map(str, (ROOT, ROOT / "generated"))),
        },
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:] or f"killed: {done.returncode}"
    return [Ran(*found) for found in json.loads(done.stdout)]
