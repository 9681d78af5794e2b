"""The state of resolving: every declaration by package and name, what was found out of it, and where problems go.

Made by `resolve` for one run and passed to the functions of `declarations` and `typerefs`; dropped when they are done.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeAlias

from validation_gen.dataclass import dataclass, field
from validation_gen.diagnostics import Diagnostic, Span
from validation_gen.goimport.known import package_names
from validation_gen.goimport.python import PythonTypes
from validation_gen.goimport.structure import GoDecl
from validation_gen.goimport.syntax import (
    ConstNode,
    DeclNode,
    GoFile,
    Import,
    Method,
    Sources,
)
from validation_gen.goimport.values import NotConstant, Value

Key: TypeAlias = tuple[str, str]
"""A declaration: the import path of its package, and its name."""


@dataclass(frozen=True, slots=True)
class Places:
    """Where things are that are not imported: the sources of packages nearby, and the Python module of any package."""

    find: Callable[[str], Sources | None]
    module_of: Callable[[str], str]
    python: PythonTypes


@dataclass(frozen=True, slots=True)
class Scope:
    """Where a name is looked up: in a file of a package."""

    path: str
    file: GoFile

    def imported(self, qualifier: str, state: Resolving) -> Import | None:
        """The import that a name in front of a dot stands for."""
        for each in self.file.imports:
            if qualifier == each.name:
                return each
        unnamed = [each for each in self.file.imports if not each.name]
        return next((i for i in unnamed if qualifier in state.names_of(i.path)), None)


@dataclass(slots=True)
class Resolving:
    """`imported` are the packages that become Python; `wanted` their types that something refers to, in that order."""

    places: Places
    skip: frozenset[str]
    imported: dict[str, Sources] = field(default_factory=dict)
    known: dict[str, Sources | None] = field(default_factory=dict)
    types: dict[Key, tuple[DeclNode, Scope]] = field(default_factory=dict)
    consts: dict[Key, tuple[ConstNode, Scope]] = field(default_factory=dict)
    methods: dict[Key, list[Method]] = field(default_factory=dict)
    decls: dict[Key, GoDecl | None] = field(default_factory=dict)
    foreign: dict[Key, GoDecl] = field(default_factory=dict)
    values: dict[Key, Value | NotConstant] = field(default_factory=dict)
    busy: set[Key] = field(default_factory=set)
    wanted: list[Key] = field(default_factory=list)
    where: dict[tuple[str, str, str], Span] = field(default_factory=dict)
    diagnostics: list[Diagnostic] = field(default_factory=list)

    def report(
        self, code: str, message: str, at: Span, expected: str = "", fix: str = ""
    ) -> None:
        self.diagnostics.append(Diagnostic(code, message, at, expected, fix))

    def add(self, sources: Sources) -> None:
        """Indexes the declarations of a package; the first of two with one name counts."""
        self.known[sources.path] = sources
        for file in sources.files:
            scope = Scope(sources.path, file)
            for declared in file.types:
                self.types.setdefault((sources.path, declared.name), (declared, scope))
            for const in file.consts:
                if const.name != "_":
                    self.consts.setdefault((sources.path, const.name), (const, scope))
            for method in file.methods:
                key = sources.path, method.receiver
                self.methods.setdefault(key, []).append(method)

    def nearby(self, path: str) -> bool:
        """Whether the sources of a package are at hand; only constants are taken from those that are not imported."""
        if path not in self.known:
            self.known[path] = None
            found = self.places.find(path)
            if found is not None:
                self.add(found)
        return self.known[path] is not None

    def names_of(self, path: str) -> tuple[str, ...]:
        """The name of a package, or what it may be where its files are not at hand."""
        sources = self.known.get(path)
        return (sources.name,) if sources else package_names(path)

    def is_partial(self, path: str) -> bool:
        """Whether some of a package could not be read, so that names may be missing for no further reason."""
        sources = self.known.get(path)
        return sources is not None and any(f.has_errors for f in sources.files)

    def is_skipped(self, key: Key) -> bool:
        return key[1] in self.skip or ".".join(key) in self.skip

    def type_names(self, path: str) -> Iterable[str]:
        return (name for package, name in self.types if package == path)


def is_exported(name: str) -> bool:
    """Whether other packages see a name: it starts with a capital letter."""
    return name[:1].isupper()
