"""The structure of Go API packages: JSON files in, frozen values and an index of all their types out.

Called by the renderer, the conformance run and the corpus builder. The format is described beside the data: one file
per Go package, with `externalTypes` for what its types refer to elsewhere.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, TypeAlias

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


def read_world(directories: Iterable[Path]) -> World:
    """Every structure file (`*.json`) of some directories. Raises OSError, and ValueError for a file that is none."""
    packages: dict[str, GoPackage] = {}
    for directory in directories:
        for path in sorted(directory.glob("*.json")):
            try:
                package = read_package(json.loads(path.read_text(encoding="utf-8")))
            except (ValueError, KeyError, TypeError) as error:
                raise ValueError(f"{path} describes no package: {error!r}") from error
            packages.setdefault(package.path, package)
    return make_world(packages.values())


def make_world(packages: Iterable[GoPackage]) -> World:
    """The index of some packages; what a package says of its own types goes before what others say of them."""
    listed = list(packages)
    types = {t.key: t for package in listed for t in package.external}
    types |= {t.key: t for package in listed for t in package.types}
    return World({package.path: package for package in listed}, types)


def read_package(data: dict[str, Any]) -> GoPackage:
    """The package in a structure file's data. Raises KeyError for data that is no structure."""
    return GoPackage(
        path=data["package"],
        name=data["name"],
        markers=_texts(data, "packageMarkers"),
        types=tuple(_declaration(t) for t in data["types"]),
        consts=tuple(_consts(data["consts"])),
        external=tuple(_declaration(t) for t in data.get("externalTypes") or ()),
    )


def _declaration(data: dict[str, Any]) -> GoDecl:
    declared = _type(data.get("declared") or {"kind": "struct"})
    own = GoType("named", data["name"], data["package"])
    return GoDecl(
        package=data["package"],
        name=data["name"],
        kind=data["kind"],
        declared=declared,
        underlying=_type(data["underlying"]) if "underlying" in data else declared,
        fields=tuple(_fields(data)),
        consts=tuple(_consts(data.get("consts") or (), own)),
        markers=_texts(data, "markers"),
        detached=_texts(data, "detachedMarkers"),
        is_alias=data.get("goAlias", False),
        is_exported=data.get("exported", True),
    )


def _fields(data: dict[str, Any]) -> Iterator[GoField]:
    for field in data.get("fields") or ():
        if not field["exported"] or field["jsonOmitted"]:
            continue
        json_name = field["jsonName"] if field["jsonNameExplicit"] else field["goName"]
        yield GoField(
            name=field["goName"],
            json_name="" if field["inline"] else json_name,
            type=_type(field["type"]),
            markers=_texts(field, "markers"),
            omitempty=field["omitempty"],
            is_inline=field["inline"],
            is_embedded=field["embedded"],
        )


def _consts(
    data: Iterable[dict[str, Any]], type_: GoType | None = None
) -> Iterator[GoConst]:
    for const in data:
        if const.get("exported", True):
            yield GoConst(
                name=const["name"],
                value=const["value"],
                type=type_ or _type(const["type"]),
                markers=_texts(const, "markers"),
            )


def _type(data: dict[str, Any]) -> GoType:
    elem = data.get("elem") or data.get("value")
    return GoType(
        kind=data["kind"],
        name=data.get("name", ""),
        package=data.get("package", ""),
        key=_type(data["key"]) if "key" in data else None,
        elem=_type(elem) if elem else None,
    )


def _texts(data: dict[str, Any], key: str) -> tuple[str, ...]:
    return tuple(data.get(key) or ())
