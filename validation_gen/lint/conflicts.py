"""Markers that exclude each other: what `conflictingmarkers` and `defaultorrequired` share.

Comes in: sets of markers of which only one may be used. Goes out: findings for fields that use several.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Self

from pydantic import Field, model_validator

from validation_gen.lint.context import Context, Site
from validation_gen.lint.markers import Mark, unquote
from validation_gen.lint.rule import Finding, Options


class Conflict(Options):
    """Sets of markers, `name` or `name=value`, of which a field may use one."""

    name: str = Field(min_length=1)
    sets: list[list[str]] = Field(min_length=2)
    description: str = ""

    @model_validator(mode="after")
    def _is_decidable(self) -> Self:
        if not all(self.sets):
            raise ValueError("a set is empty")
        entries = [entry for entries in self.sets for entry in entries]
        if len(set(entries)) != len(entries):
            raise ValueError("the sets overlap")
        return self


def check_conflicts(
    ctx: Context, conflicts: Sequence[Conflict], defect: str = ""
) -> Iterator[Finding]:
    """A finding for every field and conflict where markers of several sets are used."""
    names = {
        entry.partition("=")[0]
        for conflict in conflicts
        for entries in conflict.sets
        for entry in entries
    }
    for site in ctx.sites:
        if site.is_embedded or sum(m.name in names for m in site.merged) < 2:
            continue
        for conflict in conflicts:
            used = [_used(site, entries) for entries in conflict.sets]
            hit = [entries for entries in used if entries]
            if len(hit) < 2:
                continue
            shown = ", ".join(f"[{' '.join(entries)}]" for entries in hit)
            yield ctx.at_field(
                site,
                f"field {site.name} has conflicting markers: {conflict.name}: {{{shown}}}. {conflict.description}",
                defect=defect,
            )


def _used(site: Site, entries: Sequence[str]) -> list[str]:
    return sorted(e for e in entries if any(matches(mark, e) for mark in site.merged))


def matches(mark: Mark, entry: str) -> bool:
    """Whether a marker is the one an entry names; with `=value` its value counts, else its presence."""
    name, is_with_value, value = entry.partition("=")
    if mark.name != name:
        return False
    return not is_with_value or (
        mark.value is not None and unquote(mark.value) == unquote(value)
    )
