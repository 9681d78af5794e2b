"""Where a type is declared: a dotted module and a name in, the type behind all re-exports out.

Called by the resolver for every reference to another module. `Modules` reads each file once, and only files that some
import names.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from validation_gen.dataclass import dataclass, field
from validation_gen.diagnostics import Diagnostic
from validation_gen.model import Named, Scalar, TypeExpr
from validation_gen.source.known_types import API_SCALARS, is_apitypes
from validation_gen.source.locate import find_file, modules_beside
from validation_gen.source.module import Module
from validation_gen.source.rewrite import map_type, named_types


@dataclass(frozen=True, slots=True)
class NoModule:
    """There is no such module; `similar` are those beside it."""

    module: str
    similar: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class NoType:
    """The module has no such name; `similar` are the types it has."""

    module: str
    name: str
    similar: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class NotAType:
    """The name is there but stands for something else; `reason` completes "`X` ..."."""

    module: str
    name: str
    reason: str
    is_class: bool = False


@dataclass(frozen=True, slots=True)
class Unreadable:
    """The module cannot be read, for these reasons."""

    diagnostics: tuple[Diagnostic, ...]


Missing: TypeAlias = NoModule | NoType | NotAType | Unreadable


@dataclass(slots=True)
class Modules:
    """The modules read so far, by dotted name; None for names no file answers to.

    `wanted` are the types that references have led to, by the names of their modules.
    """

    roots: tuple[Path, ...]
    read: Callable[[Path, str], Module]
    known: dict[str, Module | None] = field(default_factory=dict)
    names: dict[Path, str] = field(default_factory=dict)
    found: dict[Named, TypeExpr | Missing] = field(default_factory=dict)
    wanted: dict[str, set[str]] = field(default_factory=dict)

    def get(self, dotted: str) -> Module | None:
        """The module of a dotted name; a name that its package binds to another module is followed."""
        if dotted not in self.known:
            self.known[dotted] = None  # What a cycle of imports finds.
            self.known[dotted] = self._load(dotted)
        return self.known[dotted]

    def want(self, module: str, *names: str) -> None:
        self.wanted.setdefault(module, set()).update(names)

    def _load(self, dotted: str) -> Module | None:
        file = find_file(dotted, self.roots)
        if file is not None:
            name = self.names.setdefault(file, dotted)
            return self.read(file, dotted) if name == dotted else self.known.get(name)
        parent, _, last = dotted.rpartition(".")
        package = self.get(parent) if parent else None
        binding = package.bindings.get(last) if package else None
        return self.get(binding.dotted) if binding else None


def find_type(modules: Modules, reference: Named) -> TypeExpr | Missing:
    """The type a reference stands for, its own named types resolved as well."""
    if reference not in modules.found:
        modules.found[reference] = _find(modules, reference, set())
    return modules.found[reference]


def _find(modules: Modules, reference: Named, seen: set[Named]) -> TypeExpr | Missing:
    module_name, name = reference.module, reference.name
    if is_apitypes(module_name):
        scalar = API_SCALARS.get(name)
        if scalar:
            return Scalar(scalar)
        return NoType(module_name, name, frozenset(API_SCALARS))
    module = modules.get(module_name)
    if module is None:
        return NoModule(module_name, _similar_modules(modules, module_name))
    if module.is_broken:
        return Unreadable(module.diagnostics)
    if reference in seen:
        return _no_type(modules, module, name)
    seen.add(reference)
    # What is wanted of this module and is not declared here comes from where it leads, which is then read once.
    wanted = modules.wanted.get(module_name, set())
    if module.package.type_named(name):
        return Named(module.package.name, name)
    if alias := module.aliases.get(name):
        return _resolve_alias(modules, alias, seen)
    if binding := module.bindings.get(name):
        if not binding.name:
            return NotAType(module_name, name, "is a module")
        if name in wanted:
            modules.want(binding.module, binding.name)
        return _find(modules, Named(binding.module, binding.name), seen)
    if reason := module.plain.get(name):
        return NotAType(module_name, name, reason, is_class=True)
    for star in _stars(module):
        modules.want(star, *wanted)
        other = None if is_apitypes(star) else modules.get(star)
        if is_apitypes(star) or (other and other.hands_on(name)):
            found = _find(modules, Named(star, name), seen)
            if not isinstance(found, NoType | NoModule):
                return found
    return _no_type(modules, module, name)


def _resolve_alias(
    modules: Modules, alias: TypeExpr, seen: set[Named]
) -> TypeExpr | Missing:
    targets: dict[Named, TypeExpr] = {}
    for inner in named_types(alias):
        found = _find(modules, inner, seen)
        if isinstance(found, NoModule | NoType | NotAType | Unreadable):
            return found
        targets[inner] = found
    return map_type(alias, targets)


def _stars(module: Module) -> list[str]:
    """What the module imports everything from. Generated modules have no types and are large: unread."""
    return [star for star in module.stars if not star.endswith("_gen")]


def _no_type(modules: Modules, module: Module, name: str) -> Missing:
    is_package = module.package.path.endswith("__init__.py")
    dotted = f"{module.package.name}.{name}"
    if is_package and find_file(dotted, modules.roots):
        return NotAType(module.package.name, name, "is a module")
    return NoType(module.package.name, name, _offered(modules, module, set()))


def _offered(modules: Modules, module: Module, seen: set[str]) -> frozenset[str]:
    """The names under which the module offers types, for suggestions."""
    seen.add(module.package.name)
    names = {t.name for t in module.package.types} | set(module.aliases)
    names |= {name for name, binding in module.bindings.items() if binding.name}
    for star in _stars(module):
        other = modules.get(star) if star not in seen else None
        if other:
            names |= _offered(modules, other, seen)
    return frozenset(names)


def _similar_modules(modules: Modules, dotted: str) -> frozenset[str]:
    return frozenset(modules_beside(dotted, modules.roots))
