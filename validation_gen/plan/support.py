"""Types that cannot be validated, found before their markers are read: nested collections and their like."""

from __future__ import annotations

from validation_gen.model import List, Map, Named, Optional, Scalar, TypeExpr
from validation_gen.plan.shapes import Shapes
from validation_gen.tags.base import Rejected

CODE = "VG301"


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
    raise Rejected(CODE, f"{what} is not supported", fix=fix)


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
