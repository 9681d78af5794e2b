"""Annotations and zero values: a Go type in, the Python expressions for a field of that type out.

Called by the renderer for every field, `NewType` and constant of one module.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from validation_gen.dataclass import dataclass
from validation_gen.goimport.imports import Imports
from validation_gen.goimport.names import member_names
from validation_gen.goimport.structure import GoDecl, GoType, World

APITYPES = "validation_gen.apitypes"
META = "k8s.io/apimachinery/pkg/apis/meta/v1"

_BUILTINS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "string": ("str", '""'),
        "bool": ("bool", "False"),
        "float32": ("Float32", "0.0"),
        "float64": ("float", "0.0"),
        "int": ("Int", "0"),
        "int8": ("Int8", "0"),
        "int16": ("Int16", "0"),
        "int32": ("Int32", "0"),
        "int64": ("Int64", "0"),
        "uint": ("Uint", "0"),
        "uint8": ("Uint8", "0"),
        "uint16": ("Uint16", "0"),
        "uint32": ("Uint32", "0"),
        "uint64": ("Uint64", "0"),
        "byte": ("Uint8", "0"),
        "rune": ("Int32", "0"),
    }
)
"""The Python name of every builtin, and its zero."""

_NATIVE = frozenset({"str", "bool", "float"})

SCALARS: Mapping[tuple[str, str], str] = MappingProxyType(
    {
        (META, "Time"): "Time",
        (META, "MicroTime"): "MicroTime",
        (META, "Duration"): "Duration",
        (META, "FieldsV1"): "FieldsV1",
        ("k8s.io/apimachinery/pkg/api/resource", "Quantity"): "Quantity",
        ("k8s.io/apimachinery/pkg/util/intstr", "IntOrString"): "IntOrString",
        ("k8s.io/apimachinery/pkg/runtime", "RawExtension"): "RawExtension",
    }
)
"""Go structs that have a JSON form of their own and are scalars of `validation_gen.apitypes`."""


@dataclass(frozen=True, slots=True)
class Zero:
    """The zero value of a type: an expression, whether instances may share it, and the local types it names."""

    source: str
    is_shared: bool = True
    names: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Expressions:
    """Writes the types of one module, importing what they name. `open_sets` are string types that stay open."""

    world: World
    imports: Imports
    open_sets: frozenset[str] = frozenset()

    def is_enum(self, declaration: GoDecl) -> bool:
        return declaration.is_enum and not declaration.is_among(self.open_sets)

    def annotation(self, type_: GoType) -> str:
        """Raises ValueError for a type without a Python form."""
        type_ = self.world.resolve(type_)
        match type_.kind:
            case "builtin":
                name, _ = _builtin(type_)
                return name if name in _NATIVE else self.imports.name(APITYPES, name)
            case "pointer":
                return f"{self.annotation(type_.item)} | None"
            case "slice":
                if is_bytes(type_):
                    return "bytes"
                return f"list[{self.annotation(type_.item)}]"
            case "map":
                assert type_.key is not None
                return (
                    f"dict[{self.annotation(type_.key)}, {self.annotation(type_.item)}]"
                )
            case "named":
                return self._named(type_)
        return self.imports.name("typing", "Any")

    def field_annotation(self, type_: GoType) -> str:
        """The annotation of a field itself: an enum by value may also be unset, which is `""`."""
        declaration = self.world.declaration(type_)
        text = self.annotation(type_)
        if declaration is None or not self.is_enum(declaration):
            return text
        if _empty_member(declaration):
            return text
        return f'{text} | {self.imports.name("typing", "Literal")}[""]'

    def zero(self, type_: GoType) -> Zero:
        """What a field of the type holds when nothing is set."""
        type_ = self.world.resolve(type_)
        match type_.kind:
            case "builtin":
                return Zero(_builtin(type_)[1])
            case "slice":
                return Zero('b""') if is_bytes(type_) else Zero("[]", is_shared=False)
            case "map":
                return Zero("{}", is_shared=False)
            case "named":
                return self._named_zero(type_)
        return Zero("None")

    def local_names(self, type_: GoType) -> frozenset[str]:
        """The types of the module itself that an annotation for the type names."""
        type_ = self.world.resolve(type_)
        inner = [part for part in (type_.key, type_.elem) if part is not None]
        names = frozenset[str]().union(*map(self.local_names, inner))
        if type_.kind != "named" or (type_.package, type_.name) in SCALARS:
            return names
        is_own = self.imports.is_local(type_.package)
        return names | {self._named(type_)} if is_own else names

    def _named(self, type_: GoType) -> str:
        if scalar := SCALARS.get((type_.package, type_.name)):
            return self.imports.name(APITYPES, scalar)
        declaration = self.world.declaration(type_)
        if declaration is None or declaration.underlying.kind == "interface":
            return self.imports.name("typing", "Any")
        return self.imports.type(type_.package, type_.name)

    def _named_zero(self, type_: GoType) -> Zero:
        name = self._named(type_)
        declaration = self.world.declaration(type_)
        if (type_.package, type_.name) in SCALARS:
            return Zero(f"{name}()", is_shared=False)
        if declaration is None or declaration.underlying.kind == "interface":
            return Zero("None")
        names = self.local_names(type_)
        if declaration.kind == "struct":
            return Zero(f"{name}()", is_shared=False, names=names)
        if self.is_enum(declaration):
            empty = _empty_member(declaration)
            return Zero(f"{name}.{empty}", names=names) if empty else Zero('""')
        inner = self.zero(self.behind(declaration))
        return Zero(f"{name}({inner.source})", inner.is_shared, names | inner.names)

    def behind(self, declaration: GoDecl) -> GoType:
        """What a `NewType` is made of: the type named in its declaration, but never an enum, which is sealed."""
        base = self.world.declaration(declaration.declared)
        if base is not None and self.is_enum(base):
            return declaration.underlying
        return declaration.declared


def is_bytes(type_: GoType) -> bool:
    """Whether the type is `[]byte`, which JSON has in base64."""
    if type_.kind != "slice":
        return False
    return type_.item.kind == "builtin" and type_.item.name in ("byte", "uint8")


def is_builtin(name: str) -> bool:
    """Whether a predeclared type of Go has a name in Python."""
    return name in _BUILTINS


def _builtin(type_: GoType) -> tuple[str, str]:
    found = _BUILTINS.get(type_.name)
    if found is None:
        raise ValueError(f"the builtin type {type_.name} has no Python form")
    return found


def _empty_member(declaration: GoDecl) -> str:
    """The member of an enum whose value is the empty string, empty if there is none."""
    members = member_names(declaration.name, [c.name for c in declaration.consts])
    return next((members[c.name] for c in declaration.consts if c.value == ""), "")
