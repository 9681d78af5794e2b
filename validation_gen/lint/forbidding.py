"""Markers that must not be used: what `forbiddenmarkers` and `nonullable` share."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pydantic import Field

from validation_gen.lint.context import Context
from validation_gen.lint.markers import Mark, Marks, read_marks, unquote
from validation_gen.lint.rule import Finding, Fix, Options, RemoveLine


class Attribute(Options):
    """An argument by name; with values, one of these values."""

    name: str
    values: list[str] = Field(default=[])


class RuleSet(Options):
    """Arguments that must all be there."""

    attributes: list[Attribute] = Field(min_length=1)


class Forbidden(Options):
    """A marker that is forbidden, or only with the arguments of any of the rule sets."""

    identifier: str = Field(min_length=1)
    rule_sets: list[RuleSet] = Field(default=[])


def check_forbidden(ctx: Context, forbidden: Sequence[Forbidden]) -> Iterator[Finding]:
    """A finding for every use of a forbidden marker, and rule set that matches it, on types and fields."""
    known = frozenset(entry.identifier for entry in forbidden)
    starts = tuple(known)
    for declaration in ctx.package.types:
        lines = (*declaration.detached_markers, *declaration.markers)
        if not any(line.name.startswith(starts) for line in lines):
            continue
        for mark in _hits(Marks(read_marks(lines, known)), forbidden):
            message = f'type {declaration.name} has forbidden marker "{mark.text}"'
            span = mark.line.span
            yield ctx.at_type(declaration, message, span=span, fix=_without(mark))
    for site in ctx.own_sites:
        if not any(mark.line.name.startswith(starts) for mark in site.merged):
            continue
        merged = [*read_marks([m.line for m in site.merged if m.on_type], known, True)]
        merged += read_marks([m.line for m in site.marks], known)
        for mark in _hits(Marks(merged), forbidden):
            message = f'field {site.name} has forbidden marker "{mark.text}"'
            if mark.on_type:
                cause = ctx.shapes.describe(site.field.type).removesuffix(" | None")
                yield ctx.at_field(site, message, cause=cause)
            else:
                span = mark.line.span
                yield ctx.at_field(site, message, span=span, fix=_without(mark))


def _hits(marks: Marks, forbidden: Sequence[Forbidden]) -> Iterator[Mark]:
    for entry in forbidden:
        for mark in marks.named(entry.identifier):
            if not entry.rule_sets:
                yield mark
            for rules in entry.rule_sets:
                if all(_matches(mark, wanted) for wanted in rules.attributes):
                    yield mark


def _matches(mark: Mark, wanted: Attribute) -> bool:
    given = dict(mark.args).get(wanted.name)
    if given is None:
        return False
    return not wanted.values or given in wanted.values or unquote(given) in wanted.values  # fmt: skip


def _without(mark: Mark) -> Fix:
    return Fix("remove the marker", (RemoveLine(mark.line.span.line),))
