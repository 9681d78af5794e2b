"""The structure of Go API packages as frozen values, and the index of all their types.

Made by the importer from Go sources, by the conformance run from recorded files; read by the renderer.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Literal, TypeAlias

from validation_gen.dataclass import dataclass

Scalar: TypeAlias = str | int | bool | float


@dataclass(frozen=True, slots=True)
class GoType:
    """The type of a field: `name` of a builtin, `package` and `name` of a declared type, or what it is made of."""

    kind: Literal["builtin", "named", "pointer", "slice", "map", "interface", "struct"]
    name: str = ""
    package: str = ""
    key: GoType | None = None
    elem: GoType | None = None

    @property
    def item(self) -> GoType:
        """What a pointer points at, a slice or map holds. Raises ValueError for other types."""
        if self.elem is None:
            raise ValueError(f"a {self.kind} holds nothing")
        return self.elem


@dataclass(frozen=True, slots=True)
class GoField:
    """A field of a struct that appears in JSON; `json_name` is empty for an inlined one."""

    name: str
    json_name: str
    type: GoType
    markers: tuple[str, ...]
    omitempty: bool
    is_inline: bool
    is_embedded: bool = False


@dataclass(frozen=True, slots=True)
class GoConst:
    """A constant; `type` is a builtin (`untyped string` among them) or a declared type."""

    name: str
    value: Scalar
    type: GoType
    markers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GoDecl:
    """A declared type. `declared` is what stands behind its name, `underlying` what that comes down to."""

    package: str
    name: str
    kind: str
    declared: GoType
    underlying: GoType
    fields: tuple[GoField, ...] = ()
    consts: tuple[GoConst, ...] = ()
    markers: tuple[str, ...] = ()
    detached: tuple[str, ...] = ()
    is_alias: bool = False
    is_exported: bool = True

    @property
    def is_enum(self) -> bool:
        """Whether it is a string type with constants."""
        return self.kind == "string" and bool(self.consts)

    @property
    def key(self) -> tuple[str, str]:
        return self.package, self.name

    def is_among(self, names: Collection[str]) -> bool:
        """Whether names have it, alone or with the path of its package in front: `example.com/api/v1.Widget`."""
        return self.name in names or f"{self.package}.{self.name}" in names


@dataclass(frozen=True, slots=True)
class GoPackage:
    """One Go package: `path` is what imports name it by, `name` what its own sources and error texts call it."""

    path: str
    name: str
    markers: tuple[str, ...]
    types: tuple[GoDecl, ...]
    consts: tuple[GoConst, ...]
    external: tuple[GoDecl, ...] = ()

    def declared(self, name: str) -> GoDecl:
        """Raises KeyError."""
        for declaration in self.types:
            if declaration.name == name:
                return declaration
        raise KeyError(f"{self.path} declares no {name}")


@dataclass(frozen=True, slots=True)
class World:
    """All packages by path, and every type they declare or refer to."""

    packages: Mapping[str, GoPackage]
    types: Mapping[tuple[str, str], GoDecl]

    def resolve(self, type_: GoType) -> GoType:
        """The type behind Go aliases (`type X = Y`); any other is itself."""
        while type_.kind == "named":
            declaration = self.types.get((type_.package, type_.name))
            if declaration is None or not declaration.is_alias:
                break
            type_ = declaration.declared
        return type_

    def declaration(self, type_: GoType) -> GoDecl | None:
        """The declaration of a named type, None for other types and for what no file describes."""
        resolved = self.resolve(type_)
        if resolved.kind != "named":
            return None
        return self.types.get((resolved.package, resolved.name))

    def fields(self, declaration: GoDecl) -> tuple[GoField, ...]:
        """The fields of a struct, of a named type over a struct those of that struct."""
        base = self.declaration(declaration.declared)
        if declaration.fields or base is None:
            return declaration.fields
        return self.fields(base)


def make_world(packages: Iterable[GoPackage]) -> World:
    """The index of some packages; what a package says of its own types goes before what others say of them."""
    listed = list(packages)
    types = {t.key: t for package in listed for t in package.external}
    types |= {t.key: t for package in listed for t in package.types}
    return World({package.path: package for package in listed}, types)
