"""Types as source text to a generated codec module, written, judged and imported: what the tests here work with."""

from __future__ import annotations

import importlib
import itertools
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import black
from black.mode import Mode, TargetVersion

from validation_gen.diagnostics import Diagnostic
from validation_gen.emit.codec import codec_section
from validation_gen.emit.imports import Imports
from validation_gen.emit.layout import break_lines
from validation_gen.emit.templating import Templates, environment
from validation_gen.model import Universe
from validation_gen.source import load

BLACK = Mode(target_versions={TargetVersion.PY311})
HEADER = """\
from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Final, Literal, NewType

from validation_gen.apitypes import *

"""
_NUMBERS = itertools.count()
_ENVIRONMENT = environment()


@dataclass(frozen=True, slots=True)
class Built:
    """A generated module, with the types it is for, its text and what was reported."""

    types: ModuleType
    generated: ModuleType
    text: str
    names: list[str]
    files: list[Path]

    def __getattr__(self, name: str) -> Any:
        return getattr(
            self.generated if hasattr(self.generated, name) else self.types, name
        )


def write_types(
    directory: Path, sources: Mapping[str, str]
) -> tuple[str, dict[str, Path]]:
    """Modules of types below a new top-level package, whose name stands for `TOP` in them."""
    top = f"types{next(_NUMBERS)}"
    paths = {}
    for name, source in sources.items():
        path = directory / top / f"{name.replace('.', '/')}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        for folder in [path.parent, *path.parent.parents]:
            if folder == directory:
                break
            (folder / "__init__.py").touch()
        header = HEADER.replace("Any, ", "") if "class Any:" in source else HEADER
        path.write_text(header + source.replace("TOP", top))
        paths[name] = path
    return top, paths


def read_types(
    directory: Path, paths: Mapping[str, Path], inputs: list[str], readonly: list[str]
) -> Universe:
    universe, diagnostics = load(
        [paths[name] for name in inputs],
        [paths[name] for name in readonly],
        display_root=directory,
    )
    assert diagnostics == []
    return universe


def section(
    universe: Universe, name: str, roots: list[str], env: Templates = _ENVIRONMENT
) -> tuple[str, list[str], list[Diagnostic]]:
    """The text of a module that holds nothing but the codec section."""
    package = universe.packages[name]
    imports = Imports(package)
    text, names, diagnostics = codec_section(package, universe, imports, env, roots)
    gap = "" if not text else "\n\n" if text.startswith("_") else "\n\n\n"
    text = f"{imports.render()}{gap}{break_lines(text)}\n"
    return text, names, diagnostics


def build(
    directory: Path,
    source: str,
    *,
    others: Mapping[str, str] | None = None,
    foreign: Mapping[str, str] | None = None,
    roots: list[str] | None = None,
) -> Built:
    """The codec of `source`, which is the module TOP.v1.types; `others` are inputs too, `foreign` modules are not."""
    inputs = {"v1.types": source, **(others or {})}
    top, paths = write_types(directory, {**inputs, **(foreign or {})})
    universe = read_types(directory, paths, list(inputs), [])
    found = {}
    for name in inputs:
        text, names, diagnostics = section(universe, f"{top}.{name}", roots or [])
        assert diagnostics == [], diagnostics
        assert black.format_str(text, mode=BLACK) == text
        paths[name].with_name(f"{paths[name].stem}_gen.py").write_text(text)
        found[name] = text, names
    if str(directory) not in sys.path:
        sys.path.insert(0, str(directory))
    types = importlib.import_module(f"{top}.v1.types")
    generated = importlib.import_module(f"{top}.v1.types_gen")
    return Built(
        types, generated, *found["v1.types"], files=list(directory.rglob("*.py"))
    )
