"""A wheel of API types whose generated modules are compiled by mypyc: `generate --compile mypyc`.

Comes in: generated modules that are up to date, and where the wheel goes. Goes out: the wheel, with the packages as
they are and an extension module beside each generated one, which Python imports in its place. The packages are copied
and read, never imported; what runs is mypy, setuptools and a C compiler, in a process of their own.
"""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path, PurePosixPath

from validation_gen.dataclass import dataclass

OLDEST_SETUPTOOLS = (70, 1)
"""The first that makes wheels by itself."""

FLAGS = ("--config-file=", "--no-incremental")
"""For mypy: nobody's configuration counts, and no cache is left behind."""

SETUP = """\
from mypyc.build import mypycify
from setuptools import setup

setup(
    name={name!r},
    version={version!r},
    packages={packages!r},
    py_modules={modules!r},
    package_data={{"": ["*"]}},
    install_requires=[{requirement!r}],
    python_requires=">=3.11",
    ext_modules=mypycify(
        {files!r},
        opt_level={level!r},
        debug_level="0",
        multi_file=True,
        group_name={group!r},
    ),
)
"""


class CannotCompile(Exception):
    """Something that compiling needs is missing, or the compiler gave up; the message says what to do."""


class DoesNotFit(Exception):
    """mypy finds errors in the types; `lines` are its own."""

    def __init__(self, lines: Sequence[str]) -> None:
        super().__init__("\n".join(lines))
        self.lines = tuple(lines)


@dataclass(frozen=True, slots=True)
class Release:
    """What the wheel is called."""

    name: str
    version: str


@dataclass(frozen=True, slots=True)
class Module:
    """A generated module: its dotted name, its file, and the directory it would be imported from."""

    name: str
    file: Path

    @property
    def root(self) -> Path:
        return self.file.parents[self.name.count(".")]

    @property
    def top(self) -> str:
        return self.name.partition(".")[0]


def missing() -> str:
    """What cannot be compiled without, as a message; empty if everything is there."""
    if find_spec("mypyc") is None or find_spec("setuptools") is None:
        return 'needs mypyc and setuptools: pip install "validation-gen[mypyc]"'
    try:
        known = re.findall(r"\d+", version("setuptools"))
    except PackageNotFoundError:
        known = []
    if tuple(map(int, known[:2])) < OLDEST_SETUPTOOLS:
        least = ".".join(map(str, OLDEST_SETUPTOOLS))
        return f'needs setuptools {least} or newer: pip install "validation-gen[mypyc]"'
    if sys.platform == "win32":
        return ""  # setuptools finds Visual C++ by itself, or says where to get it
    command = os.environ.get("CC") or sysconfig.get_config_var("CC") or "cc"
    if shutil.which(shlex.split(command)[0]) is None:
        return f"needs a C compiler, and there is no {shlex.split(command)[0]}: install gcc or clang, or set CC"
    header = Path(sysconfig.get_path("include")) / "Python.h"
    if not header.is_file():
        return f"needs the headers of Python, and there is no {header}: install python3-dev or python3-devel"
    return ""


def release_of(pyproject: Path | None, modules: Sequence[Module]) -> Release:
    """Name and version of `[project]`; without them, the name of the first package, and 0."""
    project: Mapping[str, object] = {}
    if pyproject is not None:
        project = tomllib.loads(pyproject.read_text(encoding="utf-8")).get(
            "project", {}
        )
    name, number = project.get("name"), project.get("version")
    return Release(
        name if isinstance(name, str) else modules[0].top.replace("_", "-"),
        number if isinstance(number, str) else "0",
    )


def build_wheel(
    modules: Sequence[Module],
    release: Release,
    directory: Path,
    level: str = "3",
    read: Iterable[Path] = (),
) -> Path:
    """Compiles the modules and puts the wheel into a directory; one of the same name is replaced.

    `level` is how hard the C compiler tries. `read` are files that the modules need: what of them stands beside the
    modules' packages goes into the wheel too.

    Raises:
        CannotCompile: the C compiler or setuptools failed.
        DoesNotFit: the types have errors that mypy finds.
        OSError: a file cannot be read or written.
    """
    with tempfile.TemporaryDirectory(prefix="validation-gen-") as made:
        work = Path(made)
        source, out = work / "src", work / "out"
        source.mkdir()
        _copy(modules, read, source)
        files = [f"{module.name.replace('.', '/')}.py" for module in modules]
        script = work / "setup.py"
        script.write_text(_setup(source, files, release, level), encoding="utf-8")
        # With -P the current directory is not searched: what is called types.py there must not be imported.
        command = [sys.executable, "-P", str(script), "-q", "bdist_wheel", "-d"]
        done = subprocess.run(
            [*command, str(out)],
            cwd=source,
            env={**os.environ, "MYPYPATH": str(source)},
            capture_output=True,
            text=True,
            check=False,
        )
        wheels = list(out.glob("*.whl"))
        if done.returncode or len(wheels) != 1:
            raise _failure(f"{done.stdout}\n{done.stderr}")
        directory.mkdir(parents=True, exist_ok=True)
        target = directory / wheels[0].name
        part = directory / f".{wheels[0].name}.part"
        shutil.copyfile(wheels[0], part)
        part.replace(target)
        return target


def _copy(modules: Sequence[Module], read: Iterable[Path], source: Path) -> None:
    """Copies the packages of the modules, and those beside them that they were found to import, as they are."""
    for root in {module.root for module in modules}:
        names = {module.top.removesuffix(".py") for module in modules}
        names |= {f.relative_to(root).parts[0] for f in read if f.is_relative_to(root)}
        for name in sorted(names):
            if (root / name).is_dir():
                ignored = shutil.ignore_patterns("__pycache__", ".*", "*.so", "*.pyd")
                shutil.copytree(root / name, source / name, ignore=ignored)
            else:
                for file in root.glob(f"{name.removesuffix('.py')}*.py"):
                    shutil.copyfile(file, source / file.name)


def _setup(source: Path, files: Iterable[str], release: Release, level: str) -> str:
    """The script for setuptools: data only, as literals."""
    packages = sorted(
        {".".join(file.relative_to(source).parts[:-1]) for file in source.rglob("*.py")}
        - {""}
    )
    return SETUP.format(
        name=release.name,
        version=release.version,
        packages=packages,
        modules=sorted(file.stem for file in source.glob("*.py")),
        requirement=f"validation-gen>={version('validation-gen')}",
        files=[*FLAGS, *files],
        level=level,
        group=re.sub(r"\W", "_", release.name),
    )


def _failure(output: str) -> Exception:
    lines = [line for line in output.splitlines() if line.strip()]
    found = [line for line in lines if re.match(r"[^:]+\.py:\d+:.* error: ", line)]
    if found:
        return DoesNotFit([_as_posix(line) for line in found])
    return CannotCompile("\n".join(lines[-20:]) or "the compiler ended without a word")


def _as_posix(line: str) -> str:
    file, colon, rest = line.partition(":")
    return f"{PurePosixPath(file)}{colon}{rest}"
