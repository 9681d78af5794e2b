"""What a Go package is, and what the source reader makes of its Python module, in terms that can be compared.

Comes in: a structure, or a package of the model. Goes out: the same plain facts from either. Used by the tests of the
renderer and of the corpus; nothing here is shared with the renderer but names.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import cast

from validation_gen.goimport.expressions import SCALARS
from validation_gen.goimport.names import attribute_name
from validation_gen.goimport.structure import GoDecl, GoField, GoPackage, GoType, World
from validation_gen.model import (
    Alias,
    Enum,
    Field,
    List,
    Map,
    MarkerLine,
    Named,
    Optional,
    Package,
    Scalar,
    ScalarName,
    TypeDecl,
    TypeExpr,
)

_NAMES = {"string": "str", "byte": "uint8", "rune": "int32"}
_SAID_NAME = re.compile(r'(, )?memberName: "(\w+)"')


@dataclass(frozen=True, slots=True)
class FieldFacts:
    """A field: its attribute (without the `_` behind reserved names), its JSON key if it has one, its type."""

    attribute: str
    json_name: str
    type: TypeExpr
    keeps_zero: bool
    markers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TypeFacts:
    """A type: a struct has fields, an enum members with their markers, any other is made of `behind`."""

    name: str
    behind: TypeExpr | None
    fields: tuple[FieldFacts, ...]
    members: tuple[tuple[str, tuple[str, ...]], ...]
    markers: tuple[str, ...]
    detached: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Go:
    """A world of Go packages, where their types are in Python, and which string types are open there."""

    world: World
    module_of: Callable[[str], str]
    open_sets: frozenset[str] = frozenset()

    def type(self, declaration: GoDecl) -> TypeFacts:
        is_enum = declaration.is_enum and declaration.name not in self.open_sets
        is_struct = declaration.kind == "struct"
        fields = self.world.fields(declaration) if is_struct else ()
        return TypeFacts(
            name=declaration.name,
            behind=None if is_struct or is_enum else self._behind(declaration),
            fields=tuple(map(self._field, fields)),
            members=tuple((str(c.value), c.markers) for c in declaration.consts)
            if is_enum
            else (),
            markers=declaration.markers,
            detached=declaration.detached,
        )

    def constants(self, package: GoPackage) -> dict[str, object]:
        """The constants that are no members of an enum, by their Go names."""
        return {
            const.name: const.value
            for const in package.consts
            if not self._is_member(package, const.name)
        }

    def _is_member(self, package: GoPackage, name: str) -> bool:
        return any(
            name == const.name
            for declaration in package.types
            if declaration.is_enum and declaration.name not in self.open_sets
            for const in declaration.consts
        )

    def _behind(self, declaration: GoDecl) -> TypeExpr:
        base = self.world.declaration(declaration.declared)
        sealed = base is not None and base.is_enum and base.name not in self.open_sets
        return self._expr(declaration.underlying if sealed else declaration.declared)

    def _field(self, field: GoField) -> FieldFacts:
        named = field.json_name if field.is_embedded else ""
        return FieldFacts(
            attribute=attribute_name(named or field.name).rstrip("_"),
            json_name=field.json_name,
            type=self._expr(field.type),
            keeps_zero=not field.omitempty and not field.is_inline,
            markers=field.markers,
        )

    def _expr(self, type_: GoType) -> TypeExpr:
        type_ = self.world.resolve(type_)
        match type_.kind:
            case "builtin":
                return _scalar(_NAMES.get(type_.name, type_.name))
            case "pointer":
                return Optional(self._expr(type_.item))
            case "slice":
                item = self._expr(type_.item)
                is_bytes = type_.item.kind == "builtin" and item == _scalar("uint8")
                return _scalar("bytes") if is_bytes else List(item)
            case "map" if type_.key is not None:
                return Map(self._expr(type_.key), self._expr(type_.item))
            case "named":
                return self._named(type_)
        return _scalar("Any")

    def _named(self, type_: GoType) -> TypeExpr:
        if scalar := SCALARS.get((type_.package, type_.name)):
            return _scalar(scalar)
        declaration = self.world.declaration(type_)
        if declaration is None or declaration.underlying.kind == "interface":
            return _scalar("Any")
        return Named(self.module_of(type_.package), type_.name)


def type_in_python(declaration: TypeDecl) -> TypeFacts:
    """The facts of a type that the source reader has read."""
    fields = () if isinstance(declaration, Alias | Enum) else declaration.fields
    members = declaration.members if isinstance(declaration, Enum) else ()
    return TypeFacts(
        name=declaration.name,
        behind=declaration.underlying if isinstance(declaration, Alias) else None,
        fields=tuple(map(_field_in_python, fields)),
        members=tuple((str(m.value), _texts(m.markers)) for m in members),
        markers=_texts(declaration.markers),
        detached=_texts(declaration.detached_markers),
    )


def constants_in_python(package: Package) -> dict[str, object]:
    """The values of a module's constants by their names."""
    return {constant.name: constant.value for constant in package.constants}


def _field_in_python(field: Field) -> FieldFacts:
    is_base = field.embedding == "base"
    name = attribute_name(field.name) if is_base else field.name
    return FieldFacts(
        attribute=name.rstrip("_"),
        json_name=field.json_name,
        type=field.type,
        keeps_zero=not field.omitempty,
        markers=tuple(_without_own_name(field, m.text) for m in field.markers),
    )


def _without_own_name(field: Field, marker: str) -> str:
    """The marker as Go has it, where a union member need not say the name of its field."""

    def remove(match: re.Match[str]) -> str:
        is_own = attribute_name(match[2]) == field.name.rstrip("_")
        return "" if is_own else match[0]

    return _SAID_NAME.sub(remove, marker).replace("()", "")


def _texts(markers: tuple[MarkerLine, ...]) -> tuple[str, ...]:
    return tuple(marker.text for marker in markers)


def _scalar(name: str) -> Scalar:
    return Scalar(cast(ScalarName, name))
