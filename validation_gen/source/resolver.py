"""The resolver: inputs on disk in, a `Universe` out in which every reference names the module that declares the type.

Called by the compiler and the linter. It reads the inputs, then what they refer to, file by file; nothing is imported.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Literal, TypeAlias

from validation_gen.dataclass import dataclass, replace
from validation_gen.diagnostics import Diagnostic, in_order
from validation_gen.model import (
    Function,
    Named,
    Package,
    Struct,
    TypeDecl,
    TypeExpr,
    Universe,
)
from validation_gen.source.circles import circles
from validation_gen.source.codes import NO_MODULE, NO_SUCH_TYPE, NOT_AN_API_TYPE
from validation_gen.source.custom import PREFIXES, read_functions
from validation_gen.source.inputs import (
    Files,
    input_modules,
    read_file,
    readonly_roots,
    readonly_test,
)
from validation_gen.source.known_types import EXPECTED_CLASS, TYPELESS_MODULES
from validation_gen.source.locate import module_name
from validation_gen.source.lookup import (
    Missing,
    Modules,
    NoModule,
    NotAType,
    NoType,
    Unreadable,
    find_type,
)
from validation_gen.source.module import Module, Reference
from validation_gen.source.reading import did_you_mean
from validation_gen.source.rewrite import named_types, redirect
from validation_gen.source.text import decode_python

Role: TypeAlias = Literal["input", "readonly", "foreign"]


@dataclass(frozen=True, slots=True)
class Loaded:
    """What came of loading: the model, what is wrong, the lines of every file by the path spans give, and the files.

    `files` are all files whose content had a part in the result, the `__init__.py` on the way among them.
    """

    universe: Universe
    diagnostics: tuple[Diagnostic, ...]
    sources: Mapping[str, tuple[str, ...]]
    files: tuple[Path, ...]


def load(
    inputs: Sequence[Path],
    readonly: Sequence[str | Path] = (),
    search_path: Sequence[Path] = (),
    display_root: Path = Path(),
) -> tuple[Universe, list[Diagnostic]]:
    """The universe of the inputs and of all they refer to; see `load_files`."""
    loaded = load_files(inputs, readonly, search_path, display_root)
    return loaded.universe, list(loaded.diagnostics)


def load_files(
    inputs: Sequence[Path],
    readonly: Sequence[str | Path] = (),
    search_path: Sequence[Path] = (),
    display_root: Path = Path(),
    overlay: Mapping[Path, bytes] | None = None,
    *,
    in_part: bool = False,
) -> Loaded:
    """Reads the inputs and follows their references.

    An input is a file, or a directory that is searched for modules with a `+k8s:validation-gen` marker. `readonly` are
    dotted names (with all below them), files or directories whose generated code exists elsewhere. Modules are looked
    up above the inputs' outermost packages, then on `search_path`. Paths in spans are relative to `display_root`.
    `overlay` has, by absolute path, content that is read instead of what is on disk.
    `in_part` allows that dataclasses of read-only modules come without fields if nothing refers to them.
    Raises OSError for files that are there but cannot be read.
    """
    files = Files(Path(os.path.abspath(display_root)), overlay or {})
    given, diagnostics = input_modules(files, inputs)
    roots = [module_name(Path(m.package.path))[1] for m in given.values()]
    roots += readonly_roots(readonly)
    roots += [Path(os.path.abspath(path)) for path in search_path]
    lookup_roots = tuple(dict.fromkeys(roots))
    is_readonly, problems = readonly_test(files, readonly, lookup_roots)
    diagnostics += problems

    def read(file: Path, name: str) -> Module:
        # What else inputs refer to in a read-only module turns out later, see `_connect`.
        if in_part and is_readonly(name, str(file)):
            return read_file(files, file, name, modules.wanted.get(name, set()))
        return read_file(files, file, name)

    modules = Modules(lookup_roots, read)
    for name, module in given.items():
        modules.known[name] = module
        modules.names[Path(module.package.path)] = name

    def role_of(module: Module) -> Role:
        if module.package.name in given:
            return "input"
        return (
            "readonly"
            if is_readonly(module.package.name, module.package.path)
            else "foreign"
        )

    universe = _connect(files, modules, list(given), role_of, diagnostics)
    return Loaded(
        universe,
        tuple(in_order(diagnostics)),
        files.sources,
        tuple(sorted({*files.read, *files.others})),
    )


def _connect(
    files: Files,
    modules: Modules,
    names: list[str],
    role_of: Callable[[Module], Role],
    diagnostics: list[Diagnostic],
) -> Universe:
    """Every module reached from the given ones, with its references resolved."""
    packages: dict[str, Package] = {}
    roles: dict[str, Role] = {}
    pending = list(names)
    while pending:
        name = pending.pop()
        known = modules.known.get(name)
        if known is None:
            continue
        module = modules.known[name] = _with_all_wanted(files, modules, known)
        if module is known and name in packages:
            continue
        role = roles[name] = role_of(module)
        package, reached, problems = _resolve(modules, module)
        pending += reached
        if role != "foreign":
            custom, broken = _functions_beside(files, package, "_custom")
            overlay, also_broken = _functions_beside(files, package, "_overlay")
            package = replace(
                package, custom_functions=custom, overlay_functions=overlay
            )
            problems += [*broken, *also_broken]
        packages[name] = package
        if role == "input":
            diagnostics += [*module.diagnostics, *problems]
    universe = Universe(packages, roles)
    diagnostics += circles(universe)
    return universe


def _with_all_wanted(files: Files, modules: Modules, module: Module) -> Module:
    """A module that may have been read in part, with all its types that anything refers to by now."""
    name, path = module.package.name, Path(module.package.path)
    while module.left_out:
        for declared in module.package.types:
            for named in _mentioned(declared):
                if named.module == name:
                    modules.want(name, named.name)
        wanted = modules.wanted.get(name, set())
        if module.left_out.isdisjoint(wanted):
            break
        module = read_file(files, path, name, wanted)
    return module


def _mentioned(declared: TypeDecl) -> Iterator[Named]:
    types = (
        [f.type for f in declared.fields]
        if isinstance(declared, Struct)
        else [declared.underlying]
    )
    for type_ in types:
        yield from named_types(type_)


def _imported(module: Module) -> Iterator[Reference]:
    """What a module that was read in part imports by name: its other types may refer to that."""
    for binding in module.bindings.values() if module.left_out else ():
        if binding.name and binding.module not in TYPELESS_MODULES:
            yield Reference(Named(binding.module, binding.name), binding.span)


def _resolve(
    modules: Modules, module: Module
) -> tuple[Package, list[str], list[Diagnostic]]:
    """The package with resolved references, the modules it refers to, and what cannot be found."""
    targets: dict[Named, TypeExpr] = {}
    fieldless: set[Named] = set()
    problems: list[Diagnostic] = []
    for reference in module.references:  # All, before a module is read for one.
        modules.want(reference.target.module, reference.target.name)
    for reference in (*module.references, *_imported(module)):
        found = find_type(modules, reference.target)
        if isinstance(found, Unreadable):
            problems += found.diagnostics
        elif isinstance(found, NotAType) and reference.is_base and found.is_class:
            fieldless.add(reference.target)
        elif isinstance(found, NoModule | NoType | NotAType):
            problems.append(_report(reference, found))
        else:
            targets[reference.target] = found
    for reference in module.references:
        if target := targets.get(reference.target):
            for named in named_types(target):
                modules.want(named.module, named.name)
    package = redirect(module.package, targets, frozenset(fieldless))
    reached = [
        named.module for target in targets.values() for named in named_types(target)
    ]
    return package, reached, problems


def _report(reference: Reference, missing: Missing) -> Diagnostic:
    if isinstance(missing, NoModule):
        return Diagnostic(
            NO_MODULE,
            f"there is no module `{missing.module}`",
            reference.span,
            expected="a module beside the inputs or on the search path",
            fix=did_you_mean(missing.module, missing.similar)
            or "install it beside validation-gen, or name its directory in `search-path`",
        )
    if isinstance(missing, NotAType):
        return Diagnostic(
            NOT_AN_API_TYPE,
            f"`{missing.name}` of `{missing.module}` {missing.reason}",
            reference.span,
            expected=EXPECTED_CLASS,
        )
    assert isinstance(missing, NoType)
    return Diagnostic(
        NO_SUCH_TYPE,
        f"`{missing.module}` has no type `{missing.name}`",
        reference.span,
        expected="a type the module declares or hands on",
        fix=did_you_mean(missing.name, missing.similar),
    )


def _functions_beside(
    files: Files, package: Package, suffix: str
) -> tuple[tuple[Function, ...], list[Diagnostic]]:
    """The hand-written functions of the file beside a module that has its name and a suffix."""
    path = Path(package.path)
    file = path.with_name(f"{path.stem}{suffix}.py")
    if not file.is_file():
        return (), []
    shown = files.display(file)
    source, problem = decode_python(file.read_bytes(), shown)
    files.sources[shown] = source.lines
    files.others.append(file)
    if problem:
        return (), [problem]
    functions, broken = read_functions(source, PREFIXES[suffix])
    return functions, [broken] if broken else []
