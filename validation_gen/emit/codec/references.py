"""`ref(NAME)` in a `+default=` marker: which constant it means.

Names are Python's: a constant of the module, `Enum.MEMBER`, `package.NAME`. Types imported from Go keep their markers,
so Go's spelling is understood too: import paths with slashes, and an enum's constant by its Go name, which starts or
ends with more of the type's name than the member's does.
"""

from __future__ import annotations

from typing import Protocol

from validation_gen.dataclass import dataclass
from validation_gen.model import Enum, Named, Package, TypeExpr, Universe
from validation_gen.plan.shapes import Shapes


class Lookup(Protocol):
    """Where constants are looked up: all modules, and which enum a type is."""

    @property
    def universe(self) -> Universe: ...

    @property
    def shapes(self) -> Shapes: ...

    def enum(self, expr: TypeExpr) -> Named | None: ...


@dataclass(frozen=True, slots=True)
class Reference:
    """A constant of a module, or a member of an enum there, and its value."""

    owner: Named
    value: str | int | bool | float
    member: str = ""


def resolve(scope: Lookup, name: str, module: str, expr: TypeExpr) -> Reference | None:
    """The constant `name` as written on a field of type `expr` in `module`, None if there is none."""
    package = scope.universe.packages.get(module)
    prefix, _, last = name.replace("/", ".").rpartition(".")
    if package is None:
        return None
    if not prefix:
        return _in_package(package, last) or _by_go_name(scope, last, expr)
    if found := _member(package, prefix, last):
        return found
    if other := _package_named(scope, prefix):
        return _in_package(other, last) or _by_go_name(scope, last, expr)
    outer, _, enum = prefix.rpartition(".")
    other = _package_named(scope, outer) if outer else None
    return _member(other, enum, last) if other else None


def _in_package(package: Package, name: str) -> Reference | None:
    for constant in package.constants:
        if constant.name == name:
            return Reference(Named(package.name, name), constant.value)
    return None


def _member(package: Package, enum: str, name: str) -> Reference | None:
    declaration = package.type_named(enum)
    if not isinstance(declaration, Enum):
        return None
    found = next((m for m in declaration.members if m.name == name), None)
    return (
        Reference(Named(package.name, enum), found.value, found.name) if found else None
    )


def _package_named(scope: Lookup, name: str) -> Package | None:
    """The one package whose dotted name has most steps at its end in common with `name`."""
    wanted = name.removesuffix(".types").split(".")
    scores: dict[str, int] = {}
    for package in scope.universe.packages.values():
        steps = package.name.removesuffix(".types").split(".")
        common = 0
        for a, b in zip(reversed(wanted), reversed(steps), strict=False):
            if a != b:
                break
            common += 1
        if common:
            scores[package.name] = common
    best = [name for name, score in scores.items() if score == max(scores.values())]
    return scope.universe.packages[best[0]] if len(best) == 1 else None


def _by_go_name(scope: Lookup, name: str, expr: TypeExpr) -> Reference | None:
    """The member of the field's enum that a Go constant is: the longest one found in the constant's name."""
    enum = scope.enum(scope.shapes.non_optional(expr))
    declaration = scope.shapes.declaration(enum) if enum else None
    if enum is None or not isinstance(declaration, Enum):
        return None
    found = [
        m
        for m in declaration.members
        if (plain := _plain(m.name)) and plain in _plain(name)
    ]
    longest = max((len(_plain(m.name)) for m in found), default=0)
    best = [m for m in found if len(_plain(m.name)) == longest]
    return Reference(enum, best[0].value, best[0].name) if len(best) == 1 else None


def _plain(name: str) -> str:
    return name.replace("_", "").lower()
