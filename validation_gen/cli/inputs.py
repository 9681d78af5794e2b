"""What a command reads: its paths and the project's configuration in, inputs and where else types are found out.

Called by every command that reads API types, so that all of them see the same ones.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from validation_gen.cli.ending import CannotTry
from validation_gen.config import Project
from validation_gen.dataclass import dataclass

CORPUS = "kubernetes_api"


@dataclass(frozen=True, slots=True)
class Inputs:
    """Files and directories to read, what of the rest is read-only, and where imported modules are looked for."""

    paths: tuple[Path, ...]
    readonly: tuple[str | Path, ...]
    search_path: tuple[Path, ...]


def find_inputs(
    project: Project,
    verb: str,
    here: Path,
    paths: Sequence[Path],
    readonly: Iterable[str] = (),
) -> Inputs:
    """`paths` and `readonly` are those of the command line, relative to `here`.

    Raises CannotTry if there is nothing to `verb`.
    """
    inputs = [here / path for path in paths]
    inputs = inputs or [project.path(path) for path in project.config.inputs]
    if not inputs:
        raise CannotTry(
            f"nothing to {verb}: give PATHS, or `inputs` in [tool.validation-gen] of pyproject.toml"
        )
    given = (here / name if Path(name).exists() else name for name in readonly)
    own = (project.path(path) for path in project.config.search_path)
    search_path = (*own, *installed())
    return Inputs(
        tuple(inputs),
        (*project.readonly, *given, *corpus(inputs, search_path)),
        search_path,
    )


def installed() -> tuple[Path, ...]:
    """The directories of installed packages: imported types are looked up there, and read as text."""
    standard = Path(os.__file__).parent
    directories = (Path(entry) for entry in sys.path if os.path.isdir(entry))
    return tuple(
        d for d in directories if d not in (standard, standard / "lib-dynload")
    )


def corpus(inputs: Sequence[Path], search_path: Sequence[Path]) -> tuple[str, ...]:
    """The corpus as a read-only package: its generated code comes with it. Not for inputs that are its own."""
    found = next((d / CORPUS for d in search_path if (d / CORPUS).is_dir()), None)
    if found is None or any(overlap(found, path) for path in inputs):
        return ()
    return (CORPUS,)


def overlap(one: Path, other: Path) -> bool:
    one, other = one.resolve(), other.resolve()
    return one.is_relative_to(other) or other.is_relative_to(one)
