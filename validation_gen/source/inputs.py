"""What the caller asks for: files, directories and dotted names in, modules with their dotted names out.

Called by the resolver before it follows any reference.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from pathlib import Path

from validation_gen.dataclass import dataclass, field
from validation_gen.diagnostics import Diagnostic, Span
from validation_gen.files import read_regular
from validation_gen.source.codes import NO_INPUT, NO_NAME, SAME_NAME
from validation_gen.source.locate import (
    candidates,
    display_path,
    find_directory,
    find_file,
    is_generated,
    module_name,
    no_identifier,
)
from validation_gen.source.module import Module
from validation_gen.source.reader import read_bytes

MARKER = "k8s:validation-gen"
"""The marker above a module's docstring that makes it an input when a directory is searched."""


@dataclass(slots=True)
class Files:
    """The files read so far: their lines by the path messages show, and the modules of each.

    `overlay` has content that goes before what is on disk.
    """

    display_root: Path
    overlay: Mapping[Path, bytes] = field(default_factory=dict)
    sources: dict[str, tuple[str, ...]] = field(default_factory=dict)
    read: dict[Path, Module] = field(default_factory=dict)
    others: list[Path] = field(default_factory=list)

    def display(self, file: Path) -> str:
        return display_path(file, self.display_root)

    def content(self, file: Path) -> bytes:
        """Raises OSError."""
        return self.overlay[file] if file in self.overlay else read_regular(file)


def read_file(
    files: Files, file: Path, name: str, wanted: Set[str] | None = None
) -> Module:
    """The module in a file, of its types perhaps only those that are `wanted`. Raises OSError."""
    return _remember(files, file, name, files.content(file), wanted)


def input_modules(
    files: Files, inputs: Sequence[Path]
) -> tuple[dict[str, Module], list[Diagnostic]]:
    """The input modules by dotted name, and what is wrong with the inputs (VG013, VG014, VG015)."""
    modules: dict[str, Module] = {}
    problems: list[Diagnostic] = []
    for given in inputs:
        path = Path(os.path.abspath(given))
        if path.is_dir():
            found = list(_modules_below(files, path))
        elif path.is_file() and path.suffix != ".py":
            problems.append(_no_module(files.display(path), "is no Python file"))
            continue
        elif path.is_file() and is_generated(path.name):
            problems.append(_no_module(files.display(path), "is generated"))
            continue
        elif path.is_file():
            found = [_named_file(files, path)]
        else:
            problems.append(_missing(files.display(path), path.exists()))
            continue
        for module in found:
            if part := no_identifier(Path(module.package.path)):
                problems.append(_no_name(files, module, part))
                continue
            first = modules.setdefault(module.package.name, module)
            if first.package.path != module.package.path:
                problems.append(_same_name(files, first, module))
    return modules, problems


def readonly_test(
    files: Files, readonly: Sequence[str | Path], roots: Sequence[Path]
) -> tuple[Callable[[str, str], bool], list[Diagnostic]]:
    """Whether a module is read-only, by its name and path, and which declarations name nothing (VG013)."""
    names: list[str] = []
    paths: list[str] = []
    problems: list[Diagnostic] = []
    for given in readonly:
        path = os.path.abspath(given)
        dotted = str(given)
        if find_file(dotted, roots) or find_directory(dotted, roots):
            names.append(dotted)
        elif os.path.exists(path):
            paths.append(path)
        else:
            problems.append(_missing(dotted))

    def is_readonly(name: str, path: str) -> bool:
        return any(name == n or name.startswith(n + ".") for n in names) or any(
            path == p or path.startswith(p + os.sep) for p in paths
        )

    return is_readonly, problems


def readonly_roots(readonly: Sequence[str | Path]) -> Iterator[Path]:
    """The directories above the outermost packages of what is given as a file or directory."""
    for given in readonly:
        path = Path(os.path.abspath(given))
        if path.is_file():
            yield module_name(path)[1]
        elif path.is_dir():
            yield module_name(path / "__init__.py")[1]


def _modules_below(files: Files, directory: Path) -> Iterator[Module]:
    for file in candidates(directory):
        data = files.content(file)
        if MARKER.encode() not in data:
            continue
        module = _remember(files, file, module_name(file)[0], data)
        # A marker that is out of place makes the module an input, too: it gets reported.
        markers = (*module.package.markers, *module.package.stray_markers)
        if module.is_broken or any(marker.name == MARKER for marker in markers):
            yield module


def _named_file(files: Files, file: Path) -> Module:
    return read_file(files, file, module_name(file)[0])


def _remember(
    files: Files, file: Path, name: str, data: bytes, wanted: Set[str] | None = None
) -> Module:
    shown = files.display(file)
    module = read_bytes(str(file), name, data, shown, wanted)
    files.sources[shown] = module.package.lines
    files.read[file] = module
    return module


def _missing(shown: str, is_there: bool = False) -> Diagnostic:
    return Diagnostic(
        NO_INPUT,
        f"`{shown}` is neither a file nor a directory"
        if is_there
        else f"there is no `{shown}`",
        Span(shown, 1, 1, 1, 1),
        expected="a Python file or a directory, or for read-only packages a dotted name",
    )


def _no_module(shown: str, why: str) -> Diagnostic:
    return Diagnostic(
        NO_INPUT,
        f"`{shown}` {why}",
        Span(shown, 1, 1, 1, 1),
        expected="a module with API types, or a directory with such",
    )


def _no_name(files: Files, module: Module, part: str) -> Diagnostic:
    return Diagnostic(
        NO_NAME,
        f"`{part}` is no name that Python could import",
        Span(files.display(Path(module.package.path)), 1, 1, 1, 1),
        expected="identifiers that are no keywords, as names of the file and of the packages it is in",
        fix="rename it",
    )


def _same_name(files: Files, first: Module, second: Module) -> Diagnostic:
    shown = files.display(Path(second.package.path))
    return Diagnostic(
        SAME_NAME,
        f"`{second.package.name}` is the name of this module and of {files.display(Path(first.package.path))}",
        Span(shown, 1, 1, 1, 1),
        expected="modules with different dotted names",
        fix="put an `__init__.py` into their directories",
    )
