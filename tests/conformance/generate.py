"""Modules of API types and their validators, written below a directory, ready to import.

Comes in: structures and the packages wanted. Goes out: `types.py`, `types_custom.py` where hand-written functions
belong to a package, and `types_gen.py` beside it. Called by the conformance run; what the compiler does with inputs is
done by the compiler's own functions.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Mapping
from pathlib import Path

from tests.conformance.exclusions import LEFT_OUT
from tests.conformance.packages import module_name, needed_packages
from validation_gen.diagnostics import Diagnostic
from validation_gen.emit.module import emit_package
from validation_gen.emit.templating import environment
from validation_gen.goimport.names import import_name
from validation_gen.goimport.render import Style, render_package
from validation_gen.goimport.structure import World
from validation_gen.plan.package import plan_packages
from validation_gen.reporters import render_text
from validation_gen.source.resolver import load_files
from validation_gen.tags import registry

CUSTOM = Path(__file__).parent / "custom"
"""Hand-written validation functions, a file per Go package."""


class GenerationError(Exception):
    """The compiler rejects the rendered types; the text is what it would print."""


def generate(world: World, wanted: Iterable[str], root: Path) -> Mapping[str, str]:
    """Writes the wanted packages and all they need; gives the dotted names of their types modules by Go package.

    Raises KeyError for a package that no file describes, ValueError for a type without a Python form, and
    GenerationError.
    """
    modules = write_types(world, wanted, root)
    write_generated(list(modules.values()), root)
    return modules


def write_types(world: World, wanted: Iterable[str], root: Path) -> Mapping[str, str]:
    """Writes the types modules and hand-written functions alone."""
    packages = needed_packages(world, wanted)
    modules = {path: module_name(package) for path, package in packages.items()}
    style = Style(modules.__getitem__, left_out=frozenset(LEFT_OUT))
    for path, package in packages.items():
        file = module_file(root, modules[path])
        _make_package(file.parent, root)
        file.write_text(render_package(world, package, style), encoding="utf-8")
        name = import_name(path, package.name).replace(".", "__")
        written_by_hand = CUSTOM / f"{name}.py"
        if written_by_hand.exists():
            shutil.copyfile(written_by_hand, file.with_name("types_custom.py"))
    return modules


def write_generated(modules: Iterable[str], root: Path) -> None:
    """Writes the generated module beside each types module. Raises GenerationError, then nothing is written."""
    files = [module_file(root, module) for module in modules]
    loaded = load_files(files, search_path=[root], display_root=root)
    problems: list[Diagnostic] = list(loaded.diagnostics)
    plans, found = plan_packages(loaded.universe, registry())
    problems += found
    env = environment()
    texts = {}
    for name in plans if not problems else ():
        texts[name], found = emit_package(loaded.universe, plans, name, env)
        problems += found
    if problems:
        raise GenerationError(render_text(problems, loaded.sources))
    for name, text in texts.items():
        module_file(root, f"{name}_gen").write_text(text, encoding="utf-8")


def module_file(root: Path, module: str) -> Path:
    return root.joinpath(*module.split(".")).with_suffix(".py")


def _make_package(directory: Path, root: Path) -> None:
    directory.mkdir(parents=True, exist_ok=True)
    while directory != root:
        (directory / "__init__.py").touch()
        directory = directory.parent
