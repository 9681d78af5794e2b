"""What a type expression is, once its names are looked up: the questions markers and back ends ask of types.

Comes in: a `TypeExpr` and the `Universe`. Goes out: its native form, its kind, its members. Called by tags, planner,
emitters and exporters, so that none of them resolves a name twice.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from validation_gen.dataclass import dataclass
from validation_gen.model import (
    INTEGER_RANGES,
    STRUCT_SCALARS,
    Alias,
    Enum,
    Field,
    List,
    Map,
    Named,
    Optional,
    Scalar,
    Struct,
    TypeDecl,
    TypeExpr,
    Universe,
)

Kind: TypeAlias = Literal[
    "string", "int", "bool", "float", "bytes", "any", "struct", "list", "map", "optional"
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Member:
    """A field as reached from a struct: `attributes` is longer than one when it comes through inline fields."""

    field: Field
    attributes: tuple[str, ...]

    def of(self, base: str) -> str:
        """The Python expression for this member of the object `base`."""
        return ".".join((base, *self.attributes))


class Shapes:
    """Questions about types of one universe."""

    def __init__(self, universe: Universe) -> None:
        self.universe = universe
        self._declared = {
            Named(package.name, declaration.name): declaration
            for package in universe.packages.values()
            for declaration in package.types
        }
        self._below = {
            ref: self._below_names(ref)
            for ref, declaration in self._declared.items()
            if not isinstance(declaration, Struct)
        }

    def declaration(self, expr: TypeExpr) -> TypeDecl | None:
        """The declaration a name stands for, None for types without a name or out of sight."""
        return self._declared.get(expr) if isinstance(expr, Named) else None

    def native(self, expr: TypeExpr) -> TypeExpr:
        """The type below all names: a named struct stays itself, other names become what they were made of."""
        return self._below.get(expr, expr) if isinstance(expr, Named) else expr

    def _below_names(self, expr: TypeExpr) -> TypeExpr:
        seen: set[TypeExpr] = set()  # A NewType that is made of itself is refused late.
        while isinstance(declaration := self.declaration(expr), Alias | Enum):
            if expr in seen:
                break
            seen.add(expr)
            expr = declaration.underlying
        return expr

    def non_optional(self, expr: TypeExpr) -> TypeExpr:
        return expr.elem if isinstance(expr, Optional) else expr

    def value_type(self, expr: TypeExpr) -> TypeExpr:
        """The native type with one `| None` taken off, before or behind a name."""
        native = self.non_optional(self.native(self.non_optional(expr)))
        return self.native(native)

    def kind(self, expr: TypeExpr) -> Kind:
        """The kind of the native type; `T | None` is "optional"."""
        match self.native(expr):
            case Optional():
                return "optional"
            case List():
                return "list"
            case Map():
                return "map"
            case Scalar(name):
                return scalar_kind(name)
        return "struct"

    def value_kind(self, expr: TypeExpr) -> Kind:
        return self.kind(self.value_type(expr))

    def struct(self, expr: TypeExpr) -> Struct | None:
        """The dataclass behind a type, through names and one `| None`."""
        declaration = self.declaration(self.value_type(expr))
        return declaration if isinstance(declaration, Struct) else None

    def is_nilable(self, expr: TypeExpr) -> bool:
        return self.kind(expr) in ("optional", "list", "map")

    def has_own_name(self, expr: TypeExpr) -> bool:
        """Whether a value of this type prints as JSON: its type, `| None` taken off, has a name of its own."""
        return isinstance(self.non_optional(expr), Named)

    def member(self, expr: TypeExpr, json_name: str) -> Member | None:
        """The field a struct shows in JSON under a name: its own, or one of its inline fields'."""
        struct = self.struct(expr)
        return self._member(struct, json_name) if struct else None

    def _member(self, struct: Struct, json_name: str) -> Member | None:
        for field in struct.fields:
            if not field.embedding and field.json_name == json_name:
                return Member(field, (field.name,))
        for field in struct.fields:
            if field.embedding and (inner := self.struct(field.type)):
                found = self._member(inner, json_name)
                if found and field.embedding == "base":
                    return found
                if found:
                    return Member(found.field, (field.name, *found.attributes))
        return None

    def json_names(self, expr: TypeExpr) -> list[str]:
        """Every JSON name `member` would find, for suggestions."""
        struct = self.struct(expr)
        fields = struct.fields if struct else ()
        names = [f.json_name for f in fields if not f.embedding]
        for field in fields:
            if field.embedding:
                names += self.json_names(field.type)
        return names

    def unread(self, expr: TypeExpr) -> set[str]:
        """The JSON names of fields that are missing since their types have been reported."""
        struct = self.struct(expr)
        if struct is None:
            return set()
        embedded = (field.type for field in struct.fields if field.embedding)
        return set(struct.unread).union(*map(self.unread, embedded))

    def describe(self, expr: TypeExpr) -> str:
        """The type as a Python author writes it, for messages."""
        match expr:
            case Scalar(name):
                return name
            case Named(_, name):
                return name
            case Optional(elem):
                return f"{self.describe(elem)} | None"
            case List(elem):
                return f"list[{self.describe(elem)}]"
            case Map(key, value):
                return f"dict[{self.describe(key)}, {self.describe(value)}]"


def scalar_kind(name: str) -> Kind:
    if name in STRUCT_SCALARS:
        return "struct"
    if name in INTEGER_RANGES:
        return "int"
    if name.startswith("float"):
        return "float"
    kinds: dict[str, Kind] = {"str": "string", "bool": "bool", "bytes": "bytes"}
    return kinds.get(name, "any")
