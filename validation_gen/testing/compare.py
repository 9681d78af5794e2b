"""Two validations of the same objects, side by side: for the way from handwritten rules to declarative ones.

Comes in: what each of them reports. Goes out: what one finds and the other does not.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from validation_gen.dataclass import dataclass
from validation_gen.runtime import FieldError
from validation_gen.testing.matcher import ErrorMatcher, shown

T = TypeVar("T")

BY_RULE = ErrorMatcher().by_type().by_field().by_origin()
"""What makes two errors those of one rule."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """What only one of two validations finds, and what both find (as the handwritten one reports it)."""

    only_handwritten: tuple[FieldError, ...]
    only_declarative: tuple[FieldError, ...]
    both: tuple[FieldError, ...]

    @property
    def agree(self) -> bool:
        return not self.only_handwritten and not self.only_declarative

    def __str__(self) -> str:
        if self.agree:
            return f"both find the same {len(self.both)}"
        lines = [f"only handwritten: {shown(error)}" for error in self.only_handwritten]
        lines += [
            f"only declarative: {shown(error)}" for error in self.only_declarative
        ]
        return "\n".join(lines)


@dataclass(frozen=True, slots=True)
class Report:
    """Comparisons of many objects, by label."""

    comparisons: tuple[tuple[str, Comparison], ...]

    @property
    def agree(self) -> bool:
        return all(comparison.agree for _, comparison in self.comparisons)

    def __str__(self) -> str:
        """The objects on which the validations differ, and how many there are of either sort."""
        parts = []
        for label, comparison in self.comparisons:
            if not comparison.agree:
                indented = str(comparison).replace("\n", "\n  ")
                parts.append(f"{label}\n  {indented}")
        differ, all_of_them = len(parts), len(self.comparisons)
        return "\n".join([*parts, f"{differ} of {all_of_them} objects differ"])


def compare(
    handwritten: Iterable[FieldError],
    declarative: Iterable[FieldError],
    matcher: ErrorMatcher = BY_RULE,
) -> Comparison:
    """What two validations of one object report, matched by type, field and origin unless told otherwise.

    A handwritten error is to have the origin of the rule that replaces it, `minimum`, to be matched with it.
    """
    matching = matcher.match(handwritten, declarative)
    return Comparison(
        matching.missing,
        matching.unexpected,
        tuple(error for error, _ in matching.pairs),
    )


def compare_all(
    handwritten: Callable[[T], Iterable[FieldError]],
    declarative: Callable[[T], Iterable[FieldError]],
    objects: Iterable[tuple[str, T]],
    matcher: ErrorMatcher = BY_RULE,
) -> Report:
    """Compares two validators on labelled objects, such as `variations` yields."""
    return Report(
        tuple(
            (label, compare(handwritten(obj), declarative(obj), matcher))
            for label, obj in objects
        )
    )
