"""`validationStability`: a marker is no less stable than the rule it makes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from validation_gen.diagnostics import Span
from validation_gen.lint.context import Context
from validation_gen.lint.markers import parsed_marker
from validation_gen.lint.rule import Finding, Rule
from validation_gen.model import MarkerLine, Package
from validation_gen.plan.gate import CONDITIONS, LEVELS, NOLINT, ORDER, is_exempt
from validation_gen.tags.base import Registry


def check(ctx: Context) -> Iterator[Finding]:
    if is_exempt(ctx.package.markers):
        return
    level = level_of(ctx.package)
    for declaration in ctx.package.types:
        if is_exempt(declaration.markers):
            continue
        for message, span in unstable(declaration.markers, level, ctx.facts.tags):
            yield ctx.at_type(declaration, message, span=span, hint=HINT)
    for site in ctx.facts.all_sites:
        if is_exempt(site.owner.markers):
            continue
        for message, span in unstable(site.field.markers, level, ctx.facts.tags):
            yield ctx.at_field(site, message, span=span, hint=HINT)


HINT = f"label the rule with +k8s:alpha= or +k8s:beta=, or keep it as it is with +{NOLINT} at the top of the module"


def level_of(package: Package) -> str:
    """How stable an API version is, by the last part of its name."""
    for level in ("alpha", "beta"):
        if level in package.short_name:
            return level
    return "stable"


def unstable(
    lines: Iterable[MarkerLine], level: str, tags: Registry
) -> Iterator[tuple[str, Span]]:
    """The first marker of a comment block that is less stable than the rule it makes."""
    for line in lines:
        marker = parsed_marker(line) if line.name.startswith("k8s:") else None
        wanted = level
        if marker is not None and marker.name in CONDITIONS and wanted == "stable":
            wanted = "beta"
        while marker is not None:
            tag = tags.tags.get(marker.name)
            if marker.name in LEVELS:
                wanted = LEVELS[marker.name]
            elif tag is not None and ORDER[tag.stability] < ORDER[wanted]:
                start = marker.span.column - 1
                span = line.span.slice(start, start + 1 + len(marker.name))
                yield (
                    f'tag "{marker.name}" with stability level "{tag.stability.capitalize()}" cannot be used in'
                    f" {wanted.capitalize()} validation",
                    span,
                )
                return
            marker = marker.payload


RULE = Rule(
    name="validationStability",
    code="VG541",
    summary="a rule is not more stable than its markers",
    docs="""\
A rule is as stable as the API version it is in, unless `alpha` or `beta` say otherwise; behind
`ifEnabled` and `ifDisabled` it counts as beta. Each marker in it has to be at least as stable, for
the meaning of others may still change. `+k8s:validation-gen-nolint` above a module's docstring or a
class lets all in it pass, here and in `generate`.
""",
    check=check,
    bad="""\
@dataclass(kw_only=True)
class Example:
    # +k8s:optional
    # +k8s:validateTrueAlpha="x"
    name: str | None = None
""",
    good="""\
@dataclass(kw_only=True)
class Example:
    # +k8s:optional
    # +k8s:alpha(since: "1.37")=+k8s:validateTrueAlpha="x"
    name: str | None = None
""",
    source="validation-gen",
)
