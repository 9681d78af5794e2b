"""`newlyrequired`: fields that clients did not have to set."""

from __future__ import annotations

from collections.abc import Iterator

from validation_gen.lint.context import Context, Facts, Site
from validation_gen.lint.evolution import enforced
from validation_gen.lint.ratcheting import uncovered
from validation_gen.lint.rule import Finding, Rule


def check(ctx: Context) -> Iterator[Finding]:
    evolution = ctx.evolution
    if evolution is None:
        return
    found: list[tuple[Site, str]] = []
    for kept in evolution.kept:
        if _is_required(ctx.facts, kept.new) and not _is_required(
            evolution.old, kept.old
        ):
            found.append((kept.new, "is required now, it was not"))
    for site in evolution.added:
        if _is_required(ctx.facts, site):
            found.append((site, "is new and required"))
    lists = uncovered(ctx.facts) if found else {}
    for site, what in found:
        why = lists.get(site.owner.name)
        stored = (
            f"and so do updates of stored objects that change anything in {why}, whose items have no keys"
            if why
            else "while updates of stored objects that leave it unset pass"
        )
        yield ctx.at_field(
            site,
            f"field {site.name} {what}: creates without it fail, {stored}",
            hint="make it optional, or give it a default",
        )


def _is_required(facts: Facts, site: Site) -> bool:
    concepts = {each.concept for each in enforced(facts, site)}
    return "required" in concepts and "default" not in concepts


RULE = Rule(
    name="newlyrequired",
    code="VG653",
    summary="no field becomes required",
    docs="""\
Clients that were written before do not set the field, and what they create is refused. Stored objects
without it can still be updated, since what does not change is not checked, but not where they are
items of a list without keys: there nothing says which item is which. A new field is optional, or has
a default.
""",
    check=check,
    before="""\
@dataclass(kw_only=True)
class Example:
    # +k8s:optional
    name: str | None = None
""",
    bad="""\
@dataclass(kw_only=True)
class Example:
    # +k8s:required
    name: str | None = None
""",
    good="""\
@dataclass(kw_only=True)
class Example:
    # +k8s:optional
    name: str | None = None

    # +k8s:optional
    nickname: str | None = None
""",
    source="",
)
