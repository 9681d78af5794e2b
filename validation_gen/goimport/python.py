"""Types that are in Python already: a module and a Go name in, the declaration as Go would have it out.

Called by the resolver for packages that are mapped to Python modules. The modules are read, never imported.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from functools import partial
from pathlib import Path

from validation_gen.dataclass import dataclass, field
from validation_gen.goimport.expressions import SCALARS
from validation_gen.goimport.names import attribute_name, constant_name, member_names
from validation_gen.goimport.structure import GoConst, GoDecl, GoField, GoType
from validation_gen.goimport.values import Value, typed, untyped
from validation_gen.model import (
    Alias,
    Constant,
    Enum,
    Field,
    List,
    Map,
    Named,
    Optional,
    Package,
    Scalar,
    Struct,
    TypeDecl,
    TypeExpr,
)
from validation_gen.source.inputs import Files, read_file
from validation_gen.source.locate import find_file
from validation_gen.source.lookup import Modules, find_type

_GO_NAMES = {"str": "string", "Any": ""}
_SCALARS = {python: go for go, python in SCALARS.items()}


@dataclass(slots=True)
class PythonTypes:
    """The Python modules that are looked into: `search_path` are the directories they are found in.

    `paths` gives the Go package that a module stands for; other modules stand for themselves.
    """

    search_path: Sequence[Path]
    paths: dict[str, str] = field(default_factory=dict)
    _modules: Modules = field(init=False)

    def __post_init__(self) -> None:
        roots = tuple(self.search_path)
        self._modules = Modules(roots, partial(read_file, Files(Path())))

    def has(self, module: str) -> bool:
        """Whether there is such a module. Raises OSError if it cannot be read."""
        return self._package(module) is not None

    def declaration(self, module: str, path: str, name: str) -> GoDecl | None:
        """A type of a module as that of a Go package; None if it has no such type."""
        found = find_type(self._modules, Named(self._file(module), name))
        if isinstance(found, Named):
            home = self._modules.get(found.module)
            declared = home.package.type_named(found.name) if home else None
            return None if declared is None else self._declaration(declared, path, name)
        if isinstance(found, Scalar | Optional | List | Map):
            type_ = self._type(found)
            return GoDecl(path, name, "goalias", type_, type_, is_alias=True)
        return None

    def constant(self, module: str, path: str, name: str) -> Value | None:
        """A constant by its Go name: a `Final` of the module, or a member of one of its enums."""
        package = self._package(module)
        if package is None:
            return None
        wanted = constant_name(name)
        for constant in package.constants:
            if constant.name == wanted:
                return _loose(constant, path)
        for enum in package.types:
            if isinstance(enum, Enum):
                member = member_names(enum.name, [name])[name]
                for each in enum.members:
                    if each.name in (member, wanted):
                        type_ = GoType("named", enum.name, path)
                        return Value(str(each.value), type_, "string")
        return None

    def _file(self, module: str) -> str:
        """The module of a package that has the types: `types` in it, if there is one."""
        inner = f"{module}.types"
        return inner if find_file(inner, self.search_path) else module

    def _package(self, module: str) -> Package | None:
        found = self._modules.get(self._file(module))
        return found.package if found else None

    def _declaration(self, declared: TypeDecl, path: str, name: str) -> GoDecl:
        if isinstance(declared, Struct):
            own = GoType("struct")
            fields = tuple(map(self._field, declared.fields))
            return GoDecl(path, name, "struct", own, own, fields)
        if isinstance(declared, Enum):
            text = GoType("builtin", "string")
            type_ = GoType("named", name, path)
            consts = tuple(
                GoConst(_go_name(name, member.name), str(member.value), type_, ())
                for member in declared.members
            )
            return GoDecl(path, name, "string", text, text, consts=consts)
        return self._alias(declared, path, name)

    def _alias(self, declared: Alias, path: str, name: str) -> GoDecl:
        type_ = self._type(declared.underlying)
        behind = type_
        seen: set[tuple[str, str]] = set()
        while behind.kind == "named" and (behind.package, behind.name) not in seen:
            seen.add((behind.package, behind.name))
            inner = self.declaration(
                self._module(behind.package), behind.package, behind.name
            )
            if inner is None:
                break
            behind = inner.underlying
        kind = behind.name if behind.kind == "builtin" else behind.kind
        return GoDecl(path, name, kind, type_, behind)

    def _module(self, path: str) -> str:
        return next((m for m, p in self.paths.items() if p == path), path)

    def _field(self, own: Field) -> GoField:
        name = own.go_name
        if attribute_name(name) != own.name:
            name = _camel(own.name)
        return GoField(
            name=name,
            json_name=own.json_name,
            type=self._type(own.type),
            markers=tuple(marker.text for marker in own.markers),
            omitempty=own.omitempty,
            is_inline=bool(own.embedding),
            is_embedded=bool(own.embedding),
        )

    def _type(self, expr: TypeExpr) -> GoType:
        match expr:
            case Optional(elem):
                return GoType("pointer", elem=self._type(elem))
            case List(elem):
                return GoType("slice", elem=self._type(elem))
            case Map(key, value):
                return GoType("map", key=self._type(key), elem=self._type(value))
            case Named(module, name):
                package = module.removesuffix(".types")
                return GoType("named", name, self.paths.get(package, package))
            case Scalar("bytes"):
                return GoType("slice", elem=GoType("builtin", "byte"))
            case Scalar("Any"):
                return GoType("interface")
            case Scalar(name):
                if name in _SCALARS:
                    package, go_name = _SCALARS[name]
                    return GoType("named", go_name, package)
                return GoType("builtin", _GO_NAMES.get(name, name))


def _go_name(enum: str, member: str) -> str:
    """A Go name whose member in Python is the given one: that of the type in front, as Go has it, or the member's."""
    long = f"{enum}{_camel(member.lower())}"
    return long if member_names(enum, [long])[long] == member else member


def _camel(snake: str) -> str:
    return "".join(part[:1].upper() + part[1:] for part in snake.split("_"))


def _loose(constant: Constant, path: str) -> Value:
    value = constant.value
    match constant.type:
        case Named(_, name) if isinstance(value, str):
            return Value(value, GoType("named", name, path), "string")
        case Scalar(name) if name in ("int32", "int64") and isinstance(value, int):
            return typed(value, name)
    match value:
        case bool():
            return untyped(value, "bool")
        case int():
            return untyped(value, "int")
        case str():
            return untyped(value, "string")
    return untyped(Fraction(value), "float")
