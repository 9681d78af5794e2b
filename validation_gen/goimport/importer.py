"""The importer: Go package directories in, Python types modules or diagnostics out. Called by `import go`.

    files ─▶ syntax (`reader`) ─▶ structure (`resolve`) ─▶ Python text (`render`)

Each arrow is a function. Names are looked up across packages by `resolve` alone, and what is wrong is found by the
three stages before the last, so that the renderer has nothing left to refuse.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from validation_gen.dataclass import dataclass, field, replace
from validation_gen.diagnostics import Diagnostic, Span, in_order
from validation_gen.goimport.checks import check_names
from validation_gen.goimport.codes import NO_IMPORT_PATH, PACKAGE_NAMES
from validation_gen.goimport.docs import documentation
from validation_gen.goimport.files import Directory, directories, texts
from validation_gen.goimport.known import corpus_module
from validation_gen.goimport.modules import find_module, package_directory
from validation_gen.goimport.names import identifier, import_name
from validation_gen.goimport.python import PythonTypes
from validation_gen.goimport.reader import read_file, source_lines
from validation_gen.goimport.render import (
    Style,
    is_rendered,
    render_package,
    undocumented,
)
from validation_gen.goimport.resolve import Choice, Resolved, resolve
from validation_gen.goimport.scope import Key, Places
from validation_gen.goimport.structure import GoPackage
from validation_gen.goimport.syntax import GoFile, Marker, Sources
from validation_gen.source.locate import display_path


@dataclass(frozen=True, slots=True)
class Request:
    """What to import.

    `paths` are directories, `module` the import path of one without a `go.mod`. `mapping` says where the types of Go
    packages are in Python, or go to if they are imported; a path stands for those below it as well. `open_types` are
    string types that stay open although they have constants.
    """

    paths: tuple[Path, ...]
    display_root: Path
    module: str = ""
    mapping: Mapping[str, str] = field(default_factory=dict)
    choice: Choice = field(default_factory=Choice)
    open_types: frozenset[str] = frozenset()
    search_path: tuple[Path, ...] = ()
    with_docs: bool = True


@dataclass(frozen=True, slots=True)
class Read:
    """What the files of a run say: the syntax of each package, with its directory, and problems so far."""

    packages: tuple[tuple[Directory, Sources], ...]
    diagnostics: tuple[Diagnostic, ...]
    lines: dict[str, Sequence[str]]


@dataclass(frozen=True, slots=True)
class Imported:
    """What came of it.

    `texts` has, if nothing is wrong, the text of each module by its dotted name, `modules` these names by import path,
    `lines` the lines of Go files for messages. `unknown` are names in the request that no type has,
    `stray` markers that stand where Go's tools do not see them.
    """

    texts: Mapping[str, str]
    diagnostics: tuple[Diagnostic, ...]
    lines: Mapping[str, Sequence[str]]
    resolved: Resolved
    modules: Mapping[str, str]
    unknown: tuple[str, ...] = ()
    stray: tuple[Marker, ...] = ()

    @property
    def left_out(self) -> Sequence[tuple[Key, Span]]:
        """Exported types that are none of the API's, and where they are."""
        return self.resolved.left_out


class SameModule(Exception):
    """Two packages would go to one Python module; the text says which."""


KINDS = "+k8s:validation-gen=TypesWithField=TypeMeta"
"""The marker that has `generate` make code for the kinds of a module."""


@dataclass(frozen=True, slots=True)
class Understood:
    """The structure of the packages, where their types are in Python, and everything that is wrong."""

    read: Read
    places: Places
    resolved: Resolved
    diagnostics: tuple[Diagnostic, ...]


def understand(request: Request) -> Understood:
    """Everything up to the structure. Raises NothingThere and OSError."""
    read = read_packages(request)
    python = PythonTypes(request.search_path)
    places = Places(
        lambda path: _nearby(read, path, request.display_root),
        lambda path: _foreign(path, request.mapping, python),
        python,
    )
    sources = [each for _, each in read.packages]
    resolved = resolve(sources, request.choice, places)
    problems = [*read.diagnostics, *resolved.diagnostics]
    problems += check_names(resolved, request.open_types)
    return Understood(read, places, resolved, tuple(in_order(problems)))


def import_go(request: Request) -> Imported:
    """Everything but writing files. Raises NothingThere, SameModule and OSError."""
    found = understand(request)
    read, resolved, places = found.read, found.resolved, found.places
    modules = _modules(read, request.mapping)
    texts: dict[str, str] = {}
    if not found.diagnostics:
        for _, each in read.packages:
            if _has_content(resolved.world.packages[each.path]):
                texts[modules[each.path]] = _text(
                    request, each, resolved, modules, places
                )
    asked = request.choice.types | request.choice.skip | request.open_types
    return Imported(
        texts,
        found.diagnostics,
        read.lines,
        resolved,
        modules,
        tuple(sorted(asked - resolved.names)),
        tuple(m for _, each in read.packages for f in each.files for m in f.stray),
    )


def read_packages(request: Request) -> Read:
    """The syntax of all packages. Raises NothingThere and OSError."""
    problems: list[Diagnostic] = []
    lines: dict[str, Sequence[str]] = {}
    packages = []
    for directory in directories(request.paths, request.module):
        read, found = _read(directory, request.display_root, lines)
        problems += found
        if read is not None:
            packages.append((directory, read))
    return Read(tuple(packages), tuple(problems), lines)


def _read(
    directory: Directory, shown_from: Path, lines: dict[str, Sequence[str]]
) -> tuple[Sources | None, list[Diagnostic]]:
    problems: list[Diagnostic] = []
    files: list[GoFile] = []
    for text in texts(directory.directory, shown_from):
        lines[text.shown] = source_lines(text.data)
        file, found = read_file(text.shown, text.data)
        problems += found
        if file is not None and file.package != "documentation":
            files.append(replace(file, is_generated=text.is_generated))
    first = next((file for file in files if not file.is_generated), None)
    if first is None:
        return None, problems
    for file in files:
        if file.package != first.package:
            problems.append(
                Diagnostic(
                    PACKAGE_NAMES,
                    f"this file is of the package {file.package}, {first.path} of {first.package}",
                    file.package_span,
                    expected="files of one package in a directory",
                )
            )
    if not directory.path:
        problems.append(_no_path(directory, first, shown_from))
    path = directory.path or directory.directory.name
    return Sources(path, first.package, tuple(files)), problems


def _no_path(directory: Directory, file: GoFile, shown_from: Path) -> Diagnostic:
    return Diagnostic(
        NO_IMPORT_PATH,
        f"no go.mod is above {display_path(directory.directory, shown_from)}",
        file.package_span,
        expected="a package in a Go module",
        fix="say how it is imported: --module example.com/path",
    )


def _modules(found: Read, mapping: Mapping[str, str]) -> dict[str, str]:
    """The Python module that each package becomes, `types` in the package it is mapped to."""
    modules: dict[str, str] = {}
    taken: dict[str, str] = {}
    for directory, sources in found.packages:
        package = mapped(sources.path, mapping) or _default(directory, sources)
        module = f"{package}.types"
        if module in taken:
            raise SameModule(
                f"{taken[module]} and {sources.path} would both become {module}: say where one goes with --map"
            )
        taken[module] = sources.path
        modules[sources.path] = module
    return modules


def mapped(path: str, mapping: Mapping[str, str]) -> str:
    """Where a package is in Python: what it is mapped to, or the nearest path above it; empty if nothing says."""
    parts = path.split("/")
    for count in range(len(parts), 0, -1):
        if target := mapping.get("/".join(parts[:count])):
            below = "/".join(parts[count:])
            return f"{target}.{import_name(below, parts[-1])}" if below else target
    return ""


def _default(directory: Directory, sources: Sources) -> str:
    """The package below the last part of its Go module's path: `example.com/gpu/api/v1` is `gpu.api.v1`."""
    path = directory.path or sources.path
    top = path.removesuffix(directory.below).rstrip("/").split("/")
    if len(top) > 1 and top[-1][:1] == "v" and top[-1][1:].isdigit():
        top.pop()
    first = identifier(top[-1])
    if first in sys.stdlib_module_names:
        first = f"{first}_api"
    below = [part for part in (first, *directory.below.split("/")) if part]
    return import_name("/".join(below), sources.name)


def _foreign(path: str, mapping: Mapping[str, str], python: PythonTypes) -> str:
    """The Python package of a Go package that is not imported; empty if there is none."""
    target = mapped(path, mapping)
    if not target:
        guess = corpus_module(path)
        target = guess if guess and python.has(guess) else ""
    if target:
        python.paths[target] = path
    return target


def _nearby(found: Read, path: str, shown_from: Path) -> Sources | None:
    """The sources of a package that the module of an imported one has or asks for."""
    for directory, _ in found.packages:
        module = find_module(directory.directory)
        place = module and package_directory(module, path)
        if place:
            return _read(Directory(place, path), shown_from, found.lines)[0]
    return None


def _has_content(package: GoPackage) -> bool:
    return bool(package.consts) or any(is_rendered(t) for t in package.types)


def _text(
    request: Request,
    sources: Sources,
    resolved: Resolved,
    modules: Mapping[str, str],
    places: Places,
) -> str:
    package = _with_kinds(resolved.world.packages[sources.path])
    style = Style(
        lambda path: modules.get(path) or places.module_of(path) or path,
        documentation(sources, package) if request.with_docs else undocumented,
        request.open_types,
    )
    return render_package(resolved.world, package, style)


def _with_kinds(package: GoPackage) -> GoPackage:
    """The package with a marker that chooses its kinds, which Kubernetes says elsewhere if at all."""
    if KINDS in package.markers or "+k8s:validation-gen=*" in package.markers:
        return package
    return replace(package, markers=(*package.markers, KINDS))
