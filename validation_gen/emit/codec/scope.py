"""One codec section while it is written: names of functions and constants, and what is still to be written.

Decoders, encoders and defaulters ask it for names. Types of packages that have no generated module get private
functions in this one, written when the queue of `pending` is worked off.
"""

from __future__ import annotations

from typing import Any

from validation_gen.emit.codec.gotypes import go_type
from validation_gen.emit.imports import Imports
from validation_gen.emit.naming import snake
from validation_gen.emit.scope import RuntimeNames
from validation_gen.emit.templating import Templates, py
from validation_gen.model import Alias, Enum, Named, Package, Struct, TypeExpr, Universe
from validation_gen.plan.shapes import Shapes


class CodecScope:
    """What the parts of a codec section share.

    `constants` are module-level names with their expressions, `nested` the private readers of lists and maps inside
    others, in the order in which they were asked for.
    """

    def __init__(
        self, package: Package, universe: Universe, imports: Imports, env: Templates
    ) -> None:
        self.package = package
        self.universe = universe
        self.shapes = Shapes(universe)
        self.imports = imports
        self.env = env
        self.rt = RuntimeNames(imports.runtime)
        self.constants: dict[str, str] = {}
        self.nested: dict[TypeExpr, str] = {}
        self.pending: list[Named] = []
        self._foreign: dict[Named, str] = {}

    @property
    def any(self) -> str:
        return self.imports.std("typing", "Any")

    def render(self, template: str, **values: Any) -> str:
        """A template of `codec/`."""
        text = self.env.get_template(f"codec/{template}.jinja").render(
            rt=self.rt, any=self.any, **values
        )
        return text.rstrip("\n")

    def function(self, prefix: str, ref: Named) -> str:
        """The function of a struct: generated here, generated elsewhere, or private to this module."""
        if (
            ref.module == self.package.name
            or self.universe.roles.get(ref.module) != "foreign"
        ):
            return self.imports.function(prefix, ref)
        if ref not in self._foreign:
            short = self.universe.packages[ref.module].short_name
            self._foreign[ref] = _unique(
                f"{snake(short)}_{snake(ref.name)}", set(self._foreign.values())
            )
            self.pending.append(ref)
        return f"_{prefix}_{self._foreign[ref]}"

    def go_type(self, expr: TypeExpr) -> str:
        return go_type(expr, self.universe.packages)

    def struct(self, expr: TypeExpr) -> Named | None:
        """The struct a type is, behind names, if it was read."""
        native = self.shapes.native(expr)
        found = isinstance(native, Named) and isinstance(
            self.shapes.declaration(native), Struct
        )
        return native if isinstance(native, Named) and found else None

    def enum(self, expr: TypeExpr) -> Named | None:
        """The enum a type is, behind names."""
        while isinstance(expr, Named):
            declaration = self.shapes.declaration(expr)
            if isinstance(declaration, Enum):
                return expr
            if not isinstance(declaration, Alias):
                break
            expr = declaration.underlying
        return None

    def wrapped(self, expr: TypeExpr, text: str) -> str:
        """An expression of the underlying type as one of a named type: `Name(text)`."""
        if isinstance(expr, Named):
            declaration = self.shapes.declaration(expr)
            if isinstance(declaration, Alias):
                return f"{self.imports.type(expr)}({self.wrapped(declaration.underlying, text)})"
        return text

    def enum_members(self, ref: Named) -> str:
        """The constant that holds an enum's members by value."""
        return self._constant(
            f"_{snake(ref.name).upper()}_MEMBERS",
            f"{{member.value: member for member in {self.imports.type(ref)}}}",
            f"dict[str, {self.any}]",
        )

    def enum_reader(self, ref: Named) -> str:
        return self._constant(
            f"_READ_{snake(ref.name).upper()}",
            f"{self.rt.enum_reader}({self.enum_members(ref)})",
        )

    def parser(self, class_name: str) -> str:
        """The constant that reads a class of `apitypes`."""
        cls = self.imports.apitype(class_name)
        return self._constant(
            f"_READ_{snake(class_name).upper()}", f"{self.rt.parser}({cls})"
        )

    def zero(self, class_name: str) -> str:
        """The constant that holds the zero of a class of `apitypes`, which never changes."""
        return self._constant(
            f"_NO_{snake(class_name).upper()}", f"{self.imports.apitype(class_name)}()"
        )

    def nested_reader(self, expr: TypeExpr) -> str:
        """The private function that reads a list or map inside another."""
        if expr not in self.nested:
            self.nested[expr] = _unique("_read_nested", set(self.nested.values()))
        return self.nested[expr]

    def _constant(self, name: str, expression: str, annotation: str = "") -> str:
        final = self.imports.std("typing", "Final")
        kind = f"{final}[{annotation}]" if annotation else final
        definition = f": {kind} = {expression}"
        unique = self.imports.define(name, definition)
        self.constants[unique] = definition
        return unique


def _unique(name: str, taken: set[str]) -> str:
    unique, number = name, 1
    while unique in taken:
        number += 1
        unique = f"{name}_{number}"
    return unique


def path_to(json_name: str) -> str:
    """The path expression of a field."""
    return f"(path, {py(json_name)})"
