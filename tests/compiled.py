"""For tests: API types given as text, compiled by the real compiler and imported. No global state is left behind."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

from validation_gen.compiler import CompileResult, Job, compile_types


@dataclass(frozen=True, slots=True)
class Compiled:
    """The two modules of a package: what was given, and what was generated from it."""

    types: ModuleType
    generated: ModuleType


def compile_text(
    directory: Path, files: Mapping[str, str], templates: Path | None = None
) -> CompileResult:
    """What comes of files in one directory, by name; `types.py` is the input. Nothing generated is written."""
    for name, text in files.items():
        (directory / name).write_text(text, encoding="utf-8")
    job = Job((directory / "types.py",), templates=templates, display_root=directory)
    return compile_types(job)


@contextmanager
def compiled(
    directory: Path,
    files: Mapping[str, str],
    templates: Path | None = None,
    *,
    name: str = "sample_api",
) -> Iterator[Compiled]:
    """The imported modules of a package of that name; it is forgotten afterwards."""
    assert name not in sys.modules, "a fixture still has a package of that name"
    package = directory / name
    package.mkdir()
    result = compile_text(package, {"__init__.py": "", **files}, templates)
    assert result.diagnostics == ()
    for output in result.outputs:
        Path(output.path).write_text(output.text, encoding="utf-8")
    with importable(directory):
        yield Compiled(
            importlib.import_module(f"{name}.types"),
            importlib.import_module(f"{name}.types_gen"),
        )


@contextmanager
def importable(directory: Path) -> Iterator[None]:
    """Modules of the directory can be imported, and are gone from `sys.modules` afterwards."""
    before = set(sys.modules)
    sys.path.insert(0, str(directory))
    importlib.invalidate_caches()
    try:
        yield
    finally:
        sys.path.remove(str(directory))
        for name in set(sys.modules) - before:
            if _is_below(sys.modules[name], directory):
                del sys.modules[name]


def _is_below(module: ModuleType, directory: Path) -> bool:
    origin = getattr(module, "__file__", None)
    return origin is not None and Path(origin).is_relative_to(directory)
