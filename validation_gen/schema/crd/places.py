"""Where in a structural schema a rule stands, and what can be said from there about the object before an update.

Comes in: a tree of `structure.py`. Goes out: its nodes as places, each of which knows the way to it from the root.
Called by `version.py` and `transitions.py`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, TypeAlias

from validation_gen.dataclass import dataclass
from validation_gen.model import TypeExpr
from validation_gen.plan.nodes import Unique
from validation_gen.schema.api import Schema
from validation_gen.schema.crd.sizes import how_many, times_run
from validation_gen.schema.crd.structure import FIELD, LIST_KEYS, TYPE
from validation_gen.schema.logic import CHECKS
from validation_gen.schema.shape import LIST_TYPE

Step: TypeAlias = Literal["", "field", "items", "values"]


@dataclass(frozen=True, slots=True, eq=False)
class Place:
    """A node of a tree: how it is reached, and how many values it has at most if bounds say so."""

    node: Schema
    parent: Place | None = None
    step: Step = ""
    name: str = ""
    bounded: bool = True
    number: int = 1

    @property
    def type(self) -> TypeExpr | None:
        """The type of the field this is, None for items and values."""
        found: TypeExpr | None = self.node.get(TYPE)
        return found

    @property
    def field(self) -> str:
        """The field this is the value of, or a part of the value of, by its key: `module:Type.field`."""
        own: str = self.node.get(FIELD, "")
        return own or (self.parent.field if self.parent else "")

    @property
    def runs(self) -> int:
        """How often a rule here runs at most for one object."""
        return times_run(self.node, self.bounded, self.number)

    @property
    def is_required(self) -> bool:
        """Whether the value is there whenever what it is a part of is."""
        return self.step == "" or (
            self.parent is not None
            and self.step == "field"
            and self.name in self.parent.node.get("required", ())
        )

    @property
    def keys(self) -> tuple[str, ...]:
        """What tells items of this list from each other, empty if nothing does."""
        if self.node.get(LIST_TYPE) == "map":
            return tuple(self.node[LIST_KEYS])
        for check in self.node.get(CHECKS, ()):
            if isinstance(check.rule, Unique) and check.rule.keys:
                return tuple(key.field.json_name for key in check.rule.keys)
        return ()

    @property
    def is_set(self) -> bool:
        """Whether equal items of this list are the same item."""
        return self.node.get(LIST_TYPE) == "set" or any(
            isinstance(check.rule, Unique) and not check.rule.keys
            for check in self.node.get(CHECKS, ())
        )

    @property
    def is_correlated(self) -> bool:
        """Whether an API server finds the old value of an item or map value by itself."""
        if self.step == "values":
            return True
        parent = self.parent
        return parent is not None and parent.node.get(LIST_TYPE) == "map"

    def way(self) -> tuple[Place, ...]:
        """The places from the root to this one."""
        before = self.parent.way() if self.parent else ()
        return (*before, self)

    def path(self, start: Place) -> tuple[str, ...] | None:
        """The names of the fields from a place to this one; None if there are items or values between them."""
        names: list[str] = []
        place = self
        while place is not start:
            if place.step != "field" or place.parent is None:
                return None
            names.append(place.name)
            place = place.parent
        return tuple(reversed(names))

    def __str__(self) -> str:
        if self.parent is None:
            return ""
        steps = {"field": f".{self.name}", "items": "[*]", "values": "[*]", "": ""}
        return f"{self.parent}{steps[self.step]}"


def places(place: Place) -> Iterator[Place]:
    """A place and all below it, in the order of the schema."""
    yield place
    node = place.node
    for name, inner in node.get("properties", {}).items():
        child = Place(inner, place, "field", name, place.bounded, place.number)
        yield from places(child)
    for word, step in (("items", "items"), ("additionalProperties", "values")):
        inner = node.get(word)
        if isinstance(inner, dict):
            bounded, number = how_many(node, place.bounded, place.number)
            own: Step = "items" if step == "items" else "values"
            yield from places(Place(inner, place, own, "", bounded, number))
