"""Types that cannot be validated, or not here: nested collections, types of other people, types without an end.

Called by the planner. Comes in: types. Goes out: whether they will do, and what is said of those that will not.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias

from validation_gen.diagnostics import Diagnostic, Span
from validation_gen.model import (
    Alias,
    List,
    Map,
    Named,
    Optional,
    Scalar,
    TypeDecl,
    TypeExpr,
)
from validation_gen.plan.shapes import Shapes
from validation_gen.source.codes import ALIAS_CYCLE, TOO_DEEP
from validation_gen.tags.base import Rejected

MOST_LEVELS = 60
"""How many types may hold each other, one in the other; those of Kubernetes get to twelve."""

Where: TypeAlias = Literal["itself", "keys", "values"]
"""Which part of a field's type is meant: all of it, or the keys or values of its collection."""

OPAQUE: Mapping[Where, str] = {
    "itself": "+k8s:opaqueType",
    "keys": "+k8s:eachKey=+k8s:opaqueType",
    "values": "+k8s:eachVal=+k8s:opaqueType",
}
"""The marker that leaves the checks of a part's type out."""


def must_be_supported(shapes: Shapes, expr: TypeExpr) -> None:
    """Raises Rejected for a type that Kubernetes APIs do not have."""
    match expr:
        case Optional(elem):
            native = shapes.native(elem)
            if isinstance(native, Optional):
                refuse("an optional of an optional", "one | None is enough")
            if isinstance(native, List):
                refuse(
                    "an optional list",
                    "an empty list is unset already: drop the | None",
                )
            if isinstance(native, Map):
                refuse(
                    "an optional dict",
                    "an empty dict is unset already: drop the | None",
                )
        case List(elem):
            native = shapes.native(elem)
            if isinstance(native, List):
                refuse("a list of lists", "put the inner list into a dataclass")
            if isinstance(native, Map):
                refuse("a list of dicts", "put the dict into a dataclass")
            must_be_supported(shapes, elem)
        case Map(key, value):
            if shapes.native(key) != Scalar("str"):
                refuse(
                    "a dict whose keys are not strings", "use str, or a NewType of it"
                )
            native = shapes.native(value)
            if isinstance(native, Map):
                refuse("a dict of dicts", "put the inner dict into a dataclass")
            if isinstance(native, Optional):
                refuse("a dict of optional values", "leave the key out instead")
            must_be_supported(shapes, value)


def refuse(what: str, fix: str) -> None:
    raise Rejected("VG301", f"{what} is not supported", fix=fix)


def is_map_of_lists(shapes: Shapes, expr: TypeExpr) -> bool:
    native = shapes.value_type(expr)
    return isinstance(native, Map) and isinstance(native.value, List)


def foreign_type(shapes: Shapes, expr: TypeExpr) -> Named | None:
    """The named type of a foreign package that a type is, `| None` taken off."""
    named = shapes.non_optional(expr)
    if isinstance(named, Named) and shapes.universe.roles.get(named.module) in (
        None,
        "foreign",
    ):
        return named
    return None


def map_of_lists(span: Span) -> Diagnostic:
    message = "a dict of lists cannot carry checks"
    return Diagnostic("VG302", message, span, fix="put the list into a dataclass")


def would_not_run(named: Named, where: Where, span: Span) -> Diagnostic:
    """About a foreign type: there are no generated validators of it to call."""
    return Diagnostic(
        "VG303",
        f"{named.name} is declared in {named.module}, whose checks would not run here",
        span,
        expected="a type of an input or read-only module",
        fix=f"make the module read-only, or say {OPAQUE[where]}",
    )


def made_of_itself(declaration: Alias) -> Diagnostic:
    return Diagnostic(
        ALIAS_CYCLE,
        f"the NewType {declaration.name} is made of itself",
        declaration.span,
        expected="a NewType of another type",
        fix="an API type that contains itself has to be a dataclass",
    )


def too_deep(declaration: TypeDecl) -> Diagnostic:
    return Diagnostic(
        TOO_DEEP,
        f"{declaration.name} is more than {MOST_LEVELS} levels down in other types",
        declaration.span,
        expected=f"types that go at most {MOST_LEVELS} levels into each other",
    )
