"""`dependenttags`: markers that need others beside them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from pydantic import Field

from validation_gen.lint.conflicts import matches
from validation_gen.lint.context import Context, Site
from validation_gen.lint.markers import Mark
from validation_gen.lint.rule import Finding, Options, Rule


class Dependency(Options):
    """A marker, `name` or `name=value`, and the markers it needs: all of them, or any."""

    identifier: str = Field(min_length=1)
    type: Literal["All", "Any"]
    depends_on: list[str] = Field(min_length=1)


USUAL = tuple(
    Dependency.model_validate({"identifier": name, "type": how, "dependsOn": needed})
    for name, how, needed in (
        ("k8s:listType=map", "All", ["k8s:listMapKey"]),
        ("k8s:unionMember", "Any", ["k8s:optional", "k8s:forbidden"]),
    )
)


class DependentTagsOptions(Options):
    """`rules` replaces the dependencies that every API has."""

    rules: list[Dependency] = Field(default=[*USUAL], min_length=1)


def check(ctx: Context) -> Iterator[Finding]:
    rules = ctx.options(DependentTagsOptions).rules
    for site in ctx.sites:
        if not site.marks:
            continue
        for rule in rules:
            if any(_is_meant(mark, rule, rules) for mark in site.merged):
                yield from _missing(ctx, site, rule)


def _is_meant(mark: Mark, rule: Dependency, rules: list[Dependency]) -> bool:
    """Whether the rule is the closest to a marker: one with a value goes before the one without."""
    if not matches(mark, rule.identifier):
        return False
    return not any(
        other is not rule
        and other.identifier.startswith(f"{rule.identifier}=")
        and matches(mark, other.identifier)
        for other in rules
    )


def _missing(ctx: Context, site: Site, rule: Dependency) -> Iterator[Finding]:
    absent = [
        entry
        for entry in rule.depends_on
        if not any(matches(mark, entry) for mark in site.merged)
    ]
    who = f"field {site.name} with marker +{rule.identifier}"
    if rule.type == "All" and absent:
        listed = ", ".join(f"+{entry}" for entry in absent)
        yield ctx.at_field(site, f"{who} is missing required marker(s): {listed}")
    elif rule.type == "Any" and len(absent) == len(rule.depends_on):
        listed = ", ".join(f"+{entry}" for entry in rule.depends_on)
        yield ctx.at_field(
            site,
            f"{who} requires at least one of the following markers, but none were found: {listed}",
        )


RULE = Rule(
    name="dependenttags",
    code="VG507",
    summary="markers stand beside the markers they depend on",
    docs="""\
Each rule names a marker and those it needs on the same field or its named type: all of them, or
any. An identifier with `=value` looks at the value, and goes before one without. Without
configuration, map lists need a key and union members say whether they may be unset.
""",
    check=check,
    bad="""\
@dataclass(kw_only=True)
class Example:
    # +k8s:listType=map
    items: list[str] = field(default_factory=list)
""",
    good="""\
@dataclass(kw_only=True)
class Example:
    # +k8s:listType=atomic
    items: list[str] = field(default_factory=list)
""",
    default=False,
    options=DependentTagsOptions,
)
