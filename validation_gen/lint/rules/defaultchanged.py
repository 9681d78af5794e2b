"""`defaultchanged`: fields that mean something else when they are left out."""

from __future__ import annotations

from collections.abc import Iterator

from validation_gen.lint.context import Context, Facts, Site
from validation_gen.lint.evolution import enforced
from validation_gen.lint.markers import unquote
from validation_gen.lint.rule import Finding, Rule


def check(ctx: Context) -> Iterator[Finding]:
    evolution = ctx.evolution
    if evolution is None:
        return
    for kept in evolution.kept:
        was, now = _default(evolution.old, kept.old), _default(ctx.facts, kept.new)
        if was == now:
            continue
        if was is None:
            text = f"has the default {now} now, it had none"
        elif now is None:
            text = f"has no default any more, it was {was}"
        else:
            text = f"has the default {now} now, it was {was}"
        yield ctx.at_field(
            kept.new,
            f"field {kept.new.name} {text}: what clients leave out means something else",
        )


def _default(facts: Facts, site: Site) -> str | None:
    values = [
        unquote(each.mark.concept_value or "")
        for each in enforced(facts, site)
        if each.concept == "default"
    ]
    return values[-1] if values else None


RULE = Rule(
    name="defaultchanged",
    code="VG656",
    summary="no default changes",
    docs="""\
Clients leave a field out because of what that means. Objects that are stored keep the default they
were given; those that were stored without one get it when they are read next. A new version of the
API is the place for another default.
""",
    check=check,
    before="""\
@dataclass(kw_only=True)
class Example:
    # +k8s:optional
    # +default=3
    replicas: Int32 | None = None
""",
    bad="""\
@dataclass(kw_only=True)
class Example:
    # +k8s:optional
    # +default=1
    replicas: Int32 | None = None
""",
    good="""\
@dataclass(kw_only=True)
class Example:
    # +k8s:optional
    # +k8s:maximum=9
    # +default=3
    replicas: Int32 | None = None
""",
    source="",
)
