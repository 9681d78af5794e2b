"""Wheels of compiled modules, made with a C compiler: `generate --compile mypyc` and what comes of it, in a process."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

from tests.tags.cases import TAGS
from validation_gen.cli import main

FOLDERS = ("composition_updates", "composition_cohorts", "composition_unions", "enum")
"""Folders of `testdata/tags` that are compiled, and whose cases must come out as they are written."""

RUN = """
import importlib
import sys
from tests.tags import cases

for name in sys.argv[1:]:
    module = importlib.import_module(f"testdata.tags.{name}.types_gen")
    assert not module.__file__.endswith(".py"), f"{name} is not compiled"
    for case in cases.read_folder(name).cases:
        found = cases.found(case)
        if found != list(case.errors):
            print(f"{case.title}: {found}")
    print(f"ran {name}")
"""


def check_compiled(into: Path) -> Iterator[str]:
    """Compiles a few folders of cases, and runs them."""
    source = into / "source"
    package = source / "testdata" / "tags"
    package.mkdir(parents=True)
    for directory in (package, package.parent):
        (directory / "__init__.py").touch()
    for name in FOLDERS:
        shutil.copytree(TAGS / name, package / name)
    code = main.run(
        ["generate", str(source), "--compile", "mypyc", "--wheel-dir", str(into), "-q"]
    )
    wheels = list(into.glob("*.whl"))
    if code or len(wheels) != 1:
        yield f"generate --compile mypyc ends with {code} and {len(wheels)} wheels"
        return
    installed = into / "installed"
    with ZipFile(wheels[0]) as archive:
        archive.extractall(installed)
    root = TAGS.parents[1]
    done = subprocess.run(
        [sys.executable, "-c", RUN, *FOLDERS],
        cwd=into,
        env={"PYTHONPATH": f"{installed}:{root}"},
        capture_output=True,
        text=True,
        check=False,
    )
    said = done.stdout.splitlines()
    yield from (f"compiled: {line}" for line in said if not line.startswith("ran "))
    if done.returncode or len(said) < len(FOLDERS):
        yield f"compiled: {done.stderr}"
    print(f"mypyc: {len(FOLDERS)} folders of cases")
