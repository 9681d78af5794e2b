"""What one marker adds to the plan, now or once its surroundings are known.

Markers may stand in any order, so a marker that depends on others (the keys of a list, the members of a union) hands
back a `Deferred`: a function that is called when every marker of the same field, or of the whole struct, has been seen.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, TypeAlias

from validation_gen.dataclass import dataclass, replace
from validation_gen.plan.nodes import Check

Reach: TypeAlias = Literal["here", "parent"]
"""Where deferred checks land: on the value the marker stands on, or on the struct or list around it."""


@dataclass(frozen=True, slots=True)
class Deferred:
    """A part of the plan to be made later; `resolve` may in turn defer."""

    reach: Reach
    resolve: Callable[[], Contribution]


@dataclass(frozen=True, slots=True)
class Contribution:
    """Checks in order, deferred parts, notes for the reader of the generated code, and what is opaque."""

    checks: tuple[Check, ...] = ()
    deferred: tuple[Deferred, ...] = ()
    notes: tuple[str, ...] = ()
    opaque: bool = False
    opaque_keys: bool = False
    opaque_values: bool = False

    def __add__(self, other: Contribution) -> Contribution:
        if self is NOTHING or other is NOTHING:  # Most.
            return other if self is NOTHING else self
        return Contribution(
            self.checks + other.checks,
            self.deferred + other.deferred,
            self.notes + other.notes,
            self.opaque or other.opaque,
            self.opaque_keys or other.opaque_keys,
            self.opaque_values or other.opaque_values,
        )

    @property
    def is_empty(self) -> bool:
        return self == NOTHING

    def wrap(
        self, wrapper: Callable[[Check, Reach], Check], reach: Reach = "here"
    ) -> Contribution:
        """Every check, the deferred ones included, put into `wrapper`, which is told where the check will land."""

        def later(deferred: Deferred) -> Deferred:
            return Deferred(
                deferred.reach, lambda: deferred.resolve().wrap(wrapper, deferred.reach)
            )

        return replace(
            self,
            checks=tuple(wrapper(check, reach) for check in self.checks),
            deferred=tuple(later(d) for d in self.deferred),
        )


NOTHING = Contribution()


def resolve_all(deferred: tuple[Deferred, ...]) -> Contribution:
    """The deferred parts called once, one behind the other; what they defer in turn stays deferred."""
    result = NOTHING
    for part in deferred:
        result += part.resolve()
    return result


def later(resolve: Callable[[], Contribution], reach: Reach = "here") -> Contribution:
    """A contribution that consists of one deferred part."""
    return Contribution(deferred=(Deferred(reach, resolve),))
