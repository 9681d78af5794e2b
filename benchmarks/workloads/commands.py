"""Whole processes: `generate` cold and with nothing changed, and imports, in units of a bare interpreter start.

The command that is run is the one installed beside this interpreter, in a directory of its own.
"""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.measure import Work, ratios, rounds, spread
from benchmarks.model import Row

BARE = "a bare interpreter"
COLD = {"resource": 18.0, "core": 30.0}


def rows(quick: bool) -> Iterator[Row]:
    """Every command by turns with the bare interpreter."""
    targets = {f"generate {group}/v1, cold": most for group, most in COLD.items()}
    targets["generate resource/v1, nothing changed"] = 4.0
    with tempfile.TemporaryDirectory() as directory:
        work = commands_work(Path(directory))
        taken = rounds(work, 2 if quick else 11)
        notes = {group: _size(Path(directory) / "project" / group) for group in COLD}
    bare = spread([seconds * 1e3 for seconds in taken[BARE]])
    yield Row("Commands", BARE, bare, "ms", more_is_better=False)
    for name, seconds in taken.items():
        if name != BARE:
            measured = ratios(seconds, taken[BARE])
            note = next((n for group, n in notes.items() if f" {group}/" in name), "")
            yield Row(
                "Commands", name, measured, "units", targets.get(name), False, note
            )


def commands_work(directory: Path) -> dict[str, Work]:
    """What is run, by name; everything it needs is made here."""
    python = sys.executable
    cold, cached = ["--no-cache", "-q"], ["-q"]
    work = {
        BARE: _run(directory, python, "-c", "pass"),
        "floor: importing click, jinja2, pydantic": _run(
            directory, python, "-c", "import click, jinja2, pydantic"
        ),
        "import validation_gen.runtime": _run(
            directory, python, "-c", "import validation_gen.runtime"
        ),
    }
    for group in COLD:
        package = directory / "project" / group
        package.mkdir(parents=True)
        for written in (corpus() / group / "v1").glob("types*.py"):
            if not written.stem.endswith("_gen"):
                shutil.copy(written, package)
        name = f"generate {group}/v1"
        work[f"{name}, cold"] = _generate(package, cold)
        _generate(package, cached)()
        work[f"{name}, nothing changed"] = _generate(package, cached)
        module = f"kubernetes_api.{group}.v1.types_gen"
        work[f"import {module}"] = _run(directory, python, "-c", f"import {module}")
        if importlib.util.find_spec("datamodel_code_generator"):
            peer = f"datamodel-code-generator on {group}/v1, from its OpenAPI"
            work[peer] = _datamodel(directory, package)
    return work


def corpus() -> Path:
    """The package of Kubernetes' types that is installed beside the command."""
    found = importlib.util.find_spec("kubernetes_api")
    assert found is not None and found.submodule_search_locations is not None
    return Path(found.submodule_search_locations[0])


def command(directory: Path, *arguments: str) -> Work:
    """A call of the command in a directory."""
    installed = Path(sys.executable).with_name("validation-gen")
    return _run(directory, str(installed), *arguments)


def _size(package: Path) -> str:
    """How much there is to generate."""
    return f"{(package / 'types.py').read_text().count(chr(10) + 'class ')} types"


def _generate(package: Path, flags: Sequence[str]) -> Work:
    return command(package, "generate", "types.py", *flags)


def _datamodel(directory: Path, package: Path) -> Work:
    """Models, without validators or codecs, from the schema of the same types."""
    made = directory / "datamodel" / package.name
    command(package, "openapi", "types.py", "-o", str(made / "schema"))()
    (schema,) = made.rglob("*_openapi.json")
    installed = Path(sys.executable).with_name("datamodel-codegen")
    arguments = ("--input-file-type", "openapi", "--output", "models")
    return _run(made, str(installed), "--input", str(schema), *arguments)


def _run(directory: Path, *command: str) -> Work:
    def run() -> None:
        done = subprocess.run(command, cwd=directory, capture_output=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr

    return run
