"""What exporters read: the types, and what validation checks of them.

Comes in: loaded files. Goes out: an `Api`, or diagnostics. Called by the commands that export, and by tests.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from validation_gen.dataclass import dataclass, replace
from validation_gen.diagnostics import Diagnostic, in_order
from validation_gen.model import Alias, Enum, Named, TypeExpr, Universe
from validation_gen.plan.nodes import TypePlan
from validation_gen.plan.package import plan_packages
from validation_gen.plan.shapes import Shapes
from validation_gen.source import Loaded
from validation_gen.tags import registry

Schema: TypeAlias = dict[str, Any]
"""A schema in the words of JSON Schema 2020-12, before a dialect is made of it. A `$ref` is a bare definition name."""


@dataclass(frozen=True, slots=True)
class Api:
    """Types as exporters see them: `inputs` are the modules asked for, `plans` what is checked, by type."""

    universe: Universe
    shapes: Shapes
    inputs: tuple[str, ...]
    plans: Mapping[Named, TypePlan]

    def enum(self, expr: TypeExpr) -> Named | None:
        """The enum a type is, behind names and `| None`."""
        expr = self.shapes.non_optional(expr)
        while isinstance(expr, Named):
            declaration = self.shapes.declaration(expr)
            if isinstance(declaration, Enum):
                return expr
            if not isinstance(declaration, Alias):
                break
            expr = declaration.underlying
        return None

    def struct_of(self, expr: TypeExpr) -> Named | None:
        """The dataclass a type is, behind names and `| None`, by the name nearest to it."""
        native = self.shapes.value_type(expr)
        if isinstance(native, Named) and self.shapes.struct(native):
            return native
        return None


def read_api(loaded: Loaded) -> tuple[Api, list[Diagnostic]]:
    """The types with their plans, and all that is wrong with them.

    Validation runs the checks of read-only modules too, so they are planned as inputs are.
    """
    universe = loaded.universe
    inputs = tuple(package.name for package in universe.inputs())
    checked = replace(
        universe,
        roles={
            name: "foreign" if role == "foreign" else "input"
            for name, role in universe.roles.items()
        },
    )
    packages, wrong = plan_packages(checked, registry())
    plans = {plan.ref: plan for p in packages.values() for plan in p.types.values()}
    found = in_order([*loaded.diagnostics, *wrong])
    return Api(universe, Shapes(universe), inputs, plans), found
