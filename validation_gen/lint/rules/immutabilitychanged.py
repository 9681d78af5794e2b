"""`immutabilitychanged`: fields that clients may change no longer, or may change now."""

from __future__ import annotations

from collections.abc import Iterator

from validation_gen.lint.context import Context, Facts, Site
from validation_gen.lint.evolution import enforced
from validation_gen.lint.markers import parsed_marker
from validation_gen.lint.rule import Finding, Rule
from validation_gen.plan.gate import chain

ON_UPDATE = ("k8s:immutable", "k8s:update", "k8s:monotonic")


def check(ctx: Context) -> Iterator[Finding]:
    evolution = ctx.evolution
    if evolution is None:
        return
    for kept in evolution.kept:
        was, now = _rules(evolution.old, kept.old), _rules(ctx.facts, kept.new)
        for rule in sorted(now - was):
            yield ctx.at_field(
                kept.new,
                f"field {kept.new.name} has +{rule} now: updates that clients made until now are refused",
            )
        for rule in sorted(was - now):
            yield ctx.at_field(
                kept.new,
                f"field {kept.new.name} does not have +{rule} any more: who relied on it meets values that change",
            )


def _rules(facts: Facts, site: Site) -> frozenset[str]:
    return frozenset(
        each.rule
        for each in enforced(facts, site)
        if any(name in ON_UPDATE for name in chain(parsed_marker(each.mark.line)))
    )


RULE = Rule(
    name="immutabilitychanged",
    code="VG659",
    summary="what may be changed stays so, and what may not be",
    docs="""\
Clients that update a field are refused once it is immutable, or may not be set, unset or lowered;
and controllers that read an immutable field once do not see it change. Ratcheting does not help: it
is the change that is refused.
""",
    check=check,
    before="""\
@dataclass(kw_only=True)
class Example:
    # +k8s:required
    name: str = ""
""",
    bad="""\
@dataclass(kw_only=True)
class Example:
    # +k8s:required
    # +k8s:immutable
    name: str = ""
""",
    good="""\
@dataclass(kw_only=True)
class Example:
    # +k8s:required
    # +k8s:alpha(since: "1.37")=+k8s:immutable
    name: str = ""
""",
    source="",
)
