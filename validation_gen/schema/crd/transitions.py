"""Rules about updates as CEL that compares `self` with `oldSelf`.

An API server runs such a rule where both objects have the value the rule stands at. A validator also runs it where
only the new object has, and takes what was left out for its zero. So a rule stands as near to its field as that lets
it, else higher up, from where it looks down on both objects.

Comes in: a rule and the place of its value. Goes out: the place for the CEL rule, and its expression.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from validation_gen.dataclass import dataclass, replace
from validation_gen.model import Optional
from validation_gen.plan.nodes import Constraint, Immutable, Monotonic, Update
from validation_gen.plan.shapes import Shapes
from validation_gen.schema.crd import cel
from validation_gen.schema.crd.cel import Expr
from validation_gen.schema.crd.places import Place
from validation_gen.schema.crd.sizes import largest
from validation_gen.schema.crd.translate import (
    Unsayable,
    Value,
    same_item,
    zero_of,
)

Condition = Callable[["Slot", "Slot | None"], Expr]
"""What is true if a new value may take the place of an old one; None if there is no object that could have had one."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A place for a value in one object: whether something is there, and what is, if so.

    `kind` is "pointer" if a value that is left out is different from a zero, "scalar" or "container" if it is not,
    "struct" for a struct by value.
    """

    here: Expr
    value: Value
    kind: str

    @property
    def is_set(self) -> Expr:
        if self.kind == "pointer":
            return self.here
        if self.kind == "struct":
            return cel.TRUE
        return cel.both(self.here, _is_not_zero(self.value))

    @property
    def or_zero(self) -> Expr | None:
        """The value, or its zero if it is left out; None where no literal is the zero."""
        zero = zero_of(self.value.node)
        return None if zero is None else cel.choice(self.here, self.value.expr, zero)


def _is_not_zero(value: Value) -> Expr:
    kind = value.node.get("type")
    if kind == "boolean":
        return value.expr
    if kind in ("integer", "number", "string") and (zero := zero_of(value.node)):
        return cel.compare(value.expr, "!=", zero)
    if kind in ("string", "array") or value.is_map:
        return cel.compare(cel.length(value.expr), ">", cel.literal(0))
    return cel.TRUE


def condition_of(
    rule: Immutable | Monotonic | Update,
    constraint: Constraint | None,
    for_type: bool,
    place: Place,
) -> Condition:
    """What a rule, or one constraint of it, asks of the new and the old value."""
    ask: Condition
    match rule:
        case Immutable():
            ask = _immutable
        case Monotonic():
            ask = _monotonic
        case Update():
            assert constraint is not None
            if constraint == "NoAddItem":
                return lambda new, old: _kept(new, old, place)
            if constraint == "NoRemoveItem":
                return lambda new, old: (
                    cel.TRUE if old is None else _kept(old, new, place)
                )
            ask = _UPDATES[constraint]
    if not for_type:
        return ask
    return lambda new, old: cel.either(cel.negated(new.is_set), ask(new, old))


def _immutable(new: Slot, old: Slot | None) -> Expr:
    if old is None:
        return cel.negated(new.here) if new.kind == "pointer" else cel.FALSE
    return same(new, old)


def same(new: Slot, old: Slot) -> Expr:
    """Whether nothing changed."""
    zeros = new.or_zero, old.or_zero
    if new.kind == "scalar" and zeros[0] is not None and zeros[1] is not None:
        return cel.compare(zeros[0], "==", zeros[1])
    now, before = (new.here, old.here) if new.kind == "struct" else (new.is_set, old.is_set)  # fmt: skip
    equal = cel.compare(new.value.expr, "==", old.value.expr)
    if now == before == cel.TRUE:
        return equal
    return cel.both(cel.compare(now, "==", before), cel.either(cel.negated(now), equal))


def _monotonic(new: Slot, old: Slot | None) -> Expr:
    if old is None:
        return cel.TRUE
    if new.kind == "pointer":
        unset = cel.either(cel.negated(new.here), cel.negated(old.here))
        return cel.either(unset, cel.compare(new.value.expr, ">=", old.value.expr))
    before = old.or_zero
    assert before is not None  # Only numbers have this rule.
    return cel.either(cel.negated(new.here), cel.compare(new.value.expr, ">=", before))


def _no_set(new: Slot, old: Slot | None) -> Expr:
    if old is None:
        return cel.TRUE if new.kind == "scalar" else cel.negated(new.is_set)
    return cel.either(cel.negated(new.is_set), old.is_set)


def _no_unset(new: Slot, old: Slot | None) -> Expr:
    if old is None:
        return cel.TRUE
    return cel.either(cel.negated(old.is_set), new.is_set)


def _no_modify(new: Slot, old: Slot | None) -> Expr:
    if old is None:
        return cel.TRUE
    equal = cel.compare(new.value.expr, "==", old.value.expr)
    unset = cel.either(cel.negated(new.is_set), cel.negated(old.is_set))
    return cel.either(unset, equal)


_UPDATES: dict[str, Condition] = {
    "NoSet": _no_set,
    "NoUnset": _no_unset,
    "NoModify": _no_modify,
}


def _kept(one: Slot, other: Slot | None, place: Place) -> Expr:
    """Whether everything in one collection is in the other one too."""
    nothing = cel.negated(one.is_set)
    if other is None:
        return nothing
    if one.value.is_map:
        key = one.value.key()
        found = cel.has_key(key.expr, other.value.expr)
    else:
        key = one.value.item()
        match = replace(other.value, depth=key.depth).item()
        if place.keys or place.is_set:
            same_one = same_item(key, match, place.keys)
        else:
            raise Unsayable("nothing tells the items of this list from each other")
        found = cel.exists(other.value.expr, match.expr.text, same_one)
    if other.here != cel.TRUE:
        found = cel.both(other.here, found)
    every = cel.each(one.value.expr, key.expr.text, found)
    return cel.either(cel.negated(one.here), every)


@dataclass(frozen=True, slots=True)
class Transition:
    """A rule at a place and what it asks of the values of another one below."""

    at: Place
    target: Place
    test: Expr


def transition(target: Place, condition: Condition, shapes: Shapes) -> Transition:
    """The rule at the place nearest to its value. Raises Unsayable."""
    way = target.way()
    walk = _Walk(target, condition, shapes)
    start = 0
    for index, place in enumerate(way[1:], 1):
        if place is target and place.step == "field":
            break
        if not walk.may_stand_at(way, index):
            break
        start = index
    at = way[start]
    new = Value(cel.variable("self", largest(at.node)), at.node)
    old = Value(cel.variable("oldSelf", largest(at.node)), at.node)
    return Transition(at, target, walk.down(at, way[start + 1 :], (cel.TRUE, new), (cel.TRUE, old)))  # fmt: skip


Found = tuple[Expr, Value]
"""Whether a value is there, and the value."""


@dataclass(frozen=True, slots=True)
class _Walk:
    """From a place down to the value a rule is about, in both objects at once."""

    target: Place
    condition: Condition
    shapes: Shapes

    def may_stand_at(self, way: Sequence[Place], index: int) -> bool:
        """Whether nothing is lost if the rule runs only where both objects have this value."""
        place = way[index]
        if place.is_required:
            return True
        if place.step == "field" and self._kind(place) in ("struct", "scalar"):
            return False
        if place.step != "field" and not place.is_correlated:
            return False
        new = Value(cel.variable("self", largest(place.node)), place.node)
        return self.down(place, way[index + 1 :], (cel.TRUE, new), None) == cel.TRUE

    def down(
        self, place: Place, rest: Sequence[Place], new: Found, old: Found | None
    ) -> Expr:
        if not rest:
            slots = [
                Slot(found[0], found[1], self._kind(place)) if found else None
                for found in (new, old)
            ]
            assert slots[0] is not None
            return self.condition(slots[0], slots[1])
        step = rest[0]
        if step.step == "field":
            return self._field(step, rest[1:], new, old)
        if new[0] != cel.TRUE:
            inner = self._each(place, step, rest[1:], (cel.TRUE, new[1]), old)
            return cel.either(cel.negated(new[0]), inner)
        return self._each(place, step, rest[1:], new, old)

    def _kind(self, place: Place) -> str:
        if isinstance(place.type, Optional):
            return "pointer"
        kind = place.node.get("type")
        if place.node.get("additionalProperties") or kind == "array":
            return "container"
        return "struct" if kind == "object" else "scalar"

    def _field(
        self, step: Place, rest: Sequence[Place], new: Found, old: Found | None
    ) -> Expr:
        now = _member(new, step.name)
        before = _member(old, step.name) if old else None
        if not rest or not isinstance(step.type, Optional):
            return self.down(step, rest, now, before)
        # What a pointer points to is looked at only if it points somewhere, and compared only if it did before.
        inner = self.down(step, rest, (cel.TRUE, now[1]), None)
        if before:
            both = self.down(step, rest, (cel.TRUE, now[1]), (cel.TRUE, before[1]))
            inner = cel.choice(before[0], both, inner)
        return cel.either(cel.negated(now[0]), inner)

    def _each(
        self, place: Place, step: Place, rest: Sequence[Place], new: Found, old: Found | None
    ) -> Expr:  # fmt: skip
        value = new[1]
        if step.step == "values":
            key = value.key()
            item = value.at_key(key)
            alone = self.down(step, rest, (cel.TRUE, item), None)
            if old is None:
                return cel.each(value.expr, key.expr.text, alone)
            match = replace(old[1], depth=key.depth).at_key(key)
            both = self.down(step, rest, (cel.TRUE, item), (cel.TRUE, match))
            was = cel.both(old[0], cel.has_key(key.expr, old[1].expr))
            return cel.each(value.expr, key.expr.text, cel.choice(was, both, alone))
        item = value.item()
        alone = self.down(step, rest, (cel.TRUE, item), None)
        if old is None:
            return cel.each(value.expr, item.expr.text, alone)
        match = replace(old[1], depth=item.depth).item()
        if place.keys:
            key_same = same_item(item, match, place.keys)
            inner = replace(item, depth=match.depth)  # Loops inside see both.
            both = self.down(step, rest, (cel.TRUE, inner), (cel.TRUE, match))
        elif place.is_set:
            key_same, both = same_item(item, match, ()), cel.TRUE
        else:
            unchanged = cel.both(old[0], cel.compare(value.expr, "==", old[1].expr))
            every = cel.each(value.expr, item.expr.text, alone)
            return cel.either(unchanged, every)
        kept = cel.both(key_same, both)
        found = cel.exists(old[1].expr, match.expr.text, kept)
        if old[0] != cel.TRUE:
            found = cel.both(old[0], found)
        if alone == cel.TRUE:
            broken = cel.both(key_same, cel.negated(both))
            test = cel.negated(cel.exists(old[1].expr, match.expr.text, broken))
            found = cel.either(cel.negated(old[0]), test)
        elif alone != cel.FALSE:
            known = cel.exists(old[1].expr, match.expr.text, key_same)
            found = cel.either(found, cel.both(alone, cel.negated(cel.both(old[0], known))))  # fmt: skip
        return cel.each(value.expr, item.expr.text, found)


def _member(found: Found, name: str) -> Found:
    here, value = found
    inner = value.member(name)
    return cel.both(here, value.has(name)), inner
