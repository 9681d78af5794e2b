"""`ErrorMatcher`: whether a validator reported what a test expects, compared by the facts the test cares about.

The counterpart of `field.ErrorMatcher` in k8s.io/apimachinery, with the same way to build one:

    matcher = ErrorMatcher().by_type().by_field().by_origin()
    matcher.test([expect("FieldValueInvalid", "spec.count", "minimum")], validate_claim(claim))
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Generic, Literal, TypeAlias, TypeVar

from validation_gen.dataclass import dataclass, replace
from validation_gen.runtime import FieldError
from validation_gen.testing.expectations import (
    Expectation,
    expectation,
    normalized,
    normalized_path,
)

Expected: TypeAlias = Expectation | FieldError
E = TypeVar("E", bound=Expected)


@dataclass(frozen=True, slots=True)
class Matching(Generic[E]):
    """How expected and actual errors go together: what nothing answers, what nobody expects, and the pairs."""

    missing: tuple[E, ...]
    unexpected: tuple[FieldError, ...]
    pairs: tuple[tuple[E, FieldError], ...]


@dataclass(frozen=True, slots=True)
class ErrorMatcher:
    """Which facts of errors are compared. Each method gives a new matcher that compares one fact more.

    Every expected error needs an actual one of its own. What is left over is unexpected; only where origins are
    compared does an expected error stand for all actual ones it fits, since one rule may report several of an origin.
    """

    compares_type: bool = False
    field: Literal["", "exact", "normalized"] = ""
    compares_origin: bool = False
    detail: Literal["", "exact", "substring", "regex"] = ""
    compares_level: bool = False
    needs_origin: bool = False

    def by_type(self) -> ErrorMatcher:
        """Types are the same: `FieldValueInvalid`."""
        return replace(self, compares_type=True)

    def by_field(self) -> ErrorMatcher:
        """Fields are the same: `spec.pools[0].name`."""
        return replace(self, field="exact")

    def by_normalized_field(self) -> ErrorMatcher:
        """Fields are the same but for indexes and keys, all of which count as `[*]`."""
        return replace(self, field="normalized")

    def by_origin(self) -> ErrorMatcher:
        """Origins are the same: `minimum`."""
        return replace(self, compares_origin=True)

    def by_detail(self) -> ErrorMatcher:
        """Details are the same, word by word."""
        return replace(self, detail="exact")

    def by_detail_substring(self) -> ErrorMatcher:
        """The expected detail is a part of the actual one."""
        return replace(self, detail="substring")

    def by_detail_regex(self) -> ErrorMatcher:
        """The expected detail is a regular expression that is found in the actual one."""
        return replace(self, detail="regex")

    def by_level(self) -> ErrorMatcher:
        """Levels are the same: "", "alpha" or "beta"."""
        return replace(self, compares_level=True)

    def require_origin_when_invalid(self) -> ErrorMatcher:
        """Every actual error of type FieldValueInvalid has an origin."""
        return replace(self, needs_origin=True)

    def matches(self, expected: Expected, actual: FieldError) -> bool:
        """Whether two errors agree in every fact that is compared."""
        return not any(self.differences(expected, actual))

    def differences(self, expected: Expected, actual: FieldError) -> Iterator[str]:
        """In which compared facts two errors differ, by name."""
        wanted = expectation(expected)
        if self.compares_type and wanted.type not in (None, actual.type):
            yield "type"
        if (
            self.field
            and wanted.field is not None
            and not self._same_field(wanted.field, actual)
        ):
            yield "field"
        if self.compares_origin and wanted.origin not in (None, actual.origin):
            yield "origin"
        if (
            self.detail
            and wanted.detail is not None
            and not self._same_detail(wanted.detail, actual)
        ):
            yield "detail"
        if self.compares_level and wanted.level not in (None, actual.level):
            yield "level"

    def match(self, expected: Iterable[E], actual: Iterable[FieldError]) -> Matching[E]:
        """Pairs as many expected errors with actual ones as can be."""
        wanted, found = list(expected), list(actual)
        at_field = self._by_field(found)
        fits = [
            [at for at in self._near(each, at_field) if self.matches(each, found[at])]
            for each in wanted
        ]
        partner = assign(fits)
        answered = set(partner.values())
        left = [at for at in range(len(found)) if at not in partner]
        if self.compares_origin:
            left = [at for at in left if not any(at in fit for fit in fits)]
        return Matching(
            tuple(each for at, each in enumerate(wanted) if at not in answered),
            tuple(found[at] for at in left),
            tuple((wanted[of], found[at]) for at, of in sorted(partner.items())),
        )

    def test(self, expected: Iterable[Expected], actual: Iterable[FieldError]) -> None:
        """Raises AssertionError with what is missing and what is unexpected, if anything is."""
        found = list(actual)
        matching = self.match(expected, found)
        nameless = [
            error
            for error in found
            if self.needs_origin
            and error.type == "FieldValueInvalid"
            and not error.origin
        ]
        if matching.missing or matching.unexpected or nameless:
            raise AssertionError(self.report(matching, nameless))

    def report(self, matching: Matching[E], nameless: Sequence[FieldError] = ()) -> str:
        """A matching in words, with a hint where an unexpected error is nearly a missing one."""
        lines = [f"errors differ; compared: {', '.join(self.compared()) or 'nothing'}"]
        for each in matching.missing:
            lines.append(f"  missing:    {self.describe(each)}")
            near = self._nearest(each, matching.unexpected)
            if near:
                lines.append(f"    but there is one with another {near}")
        lines += [f"  unexpected: {shown(error)}" for error in matching.unexpected]
        lines += [f"  without an origin: {shown(error)}" for error in nameless]
        lines += [f"  as expected: {shown(error)}" for _, error in matching.pairs]
        return "\n".join(lines)

    def compared(self) -> list[str]:
        """The compared facts, in words."""
        return [
            *(["type"] if self.compares_type else []),
            *([f"{self.field} field"] if self.field else []),
            *(["origin"] if self.compares_origin else []),
            *([f"detail ({self.detail})"] if self.detail else []),
            *(["level"] if self.compares_level else []),
        ]

    def describe(self, expected: Expected) -> str:
        """An expected error, as far as it is compared."""
        wanted = expectation(expected)
        parts = [
            wanted.field if self.field and wanted.field is not None else "any field",
            wanted.type
            if self.compares_type and wanted.type is not None
            else "any type",
        ]
        text = ": ".join(parts)
        if self.compares_origin and wanted.origin is not None:
            text += f" [{wanted.origin or 'no origin'}]"
        if self.compares_level and wanted.level is not None:
            text += f" ({wanted.level or 'stable'})"
        if self.detail and wanted.detail is not None:
            text += f": {wanted.detail}"
        return text

    def _by_field(self, found: Sequence[FieldError]) -> dict[str | None, list[int]]:
        """The positions of errors by their fields, as those are compared; all of them are at None as well."""
        positions: dict[str | None, list[int]] = {None: list(range(len(found)))}
        if self.field:
            exact = self.field == "exact"
            for at, error in enumerate(found):
                field = error.field if exact else normalized_path(error.path)
                positions.setdefault(field, []).append(at)
        return positions

    def _near(
        self, expected: Expected, at_field: Mapping[str | None, list[int]]
    ) -> Sequence[int]:
        """The positions of the errors that may match: with thousands of errors, few are of one field."""
        field = expectation(expected).field if self.field else None
        if field is not None and self.field == "normalized":
            field = normalized(field)
        return at_field.get(field, ())

    def _same_field(self, wanted: str, actual: FieldError) -> bool:
        if self.field == "exact":
            return wanted == actual.field
        return normalized(wanted) == normalized_path(actual.path)

    def _same_detail(self, wanted: str, actual: FieldError) -> bool:
        if self.detail == "exact":
            return wanted == actual.detail
        if self.detail == "substring":
            return wanted in actual.detail
        return re.search(wanted, actual.detail) is not None

    def _nearest(self, wanted: Expected, others: Iterable[FieldError]) -> str:
        """In which single fact an unexpected error differs from a missing one."""
        for error in others:
            differences = list(self.differences(wanted, error))
            if len(differences) == 1:
                fact = differences[0]
                return f"{fact}: {getattr(error, fact) or 'none'}"
        return ""


def shown(error: FieldError) -> str:
    """An actual error on one line, with its type, origin and level."""
    marks = " ".join(filter(None, (error.type, error.origin, error.level)))
    return f"{error} [{marks}]"


def assign(fits: Sequence[Sequence[int]]) -> dict[int, int]:
    """A largest set of pairs: to each chosen number of `fits`, the position of the row that got it.

    Kuhn's algorithm: a row whose numbers are all taken may have another row move on to a different one.
    """
    partner: dict[int, int] = {}

    def place(row: int, tried: set[int]) -> bool:
        free = next((number for number in fits[row] if number not in partner), None)
        if free is not None:
            partner[free] = row
            return True
        for number in fits[row]:
            if number in tried:
                continue
            tried.add(number)
            if place(partner[number], tried):
                partner[number] = row
                return True
        return False

    for row in range(len(fits)):
        place(row, set())
    return partner
