"""`alphaBetaPrefix`: levels stand outermost and wrap a marker."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from validation_gen.diagnostics import Span
from validation_gen.lint.context import Context
from validation_gen.lint.markers import LEVELS, parsed_marker
from validation_gen.lint.rule import Finding, Rule
from validation_gen.model import MarkerLine
from validation_gen.plan.gate import is_exempt


def check(ctx: Context) -> Iterator[Finding]:
    if is_exempt(ctx.package.markers):
        return
    for declaration in ctx.package.types:
        if is_exempt(declaration.markers):
            continue
        for message, span in misplaced(declaration.markers):
            yield ctx.at_type(declaration, message, span=span)
    for site in ctx.facts.all_sites:
        if is_exempt(site.owner.markers):
            continue
        for message, span in misplaced(site.field.markers):
            yield ctx.at_field(site, message, span=span)


def misplaced(lines: Iterable[MarkerLine]) -> Iterator[tuple[str, Span]]:
    """The first thing that is wrong with the levels in one comment block."""
    for line in lines:
        if not line.name.startswith("k8s:") or not any(n in line.text for n in LEVELS):
            continue
        marker = parsed_marker(line)
        if marker is None:
            continue
        if marker.name in LEVELS and marker.payload is None:
            text = f'tag "{marker.name}" requires a validation tag as its value payload'
            yield text, line.span
            return
        inner = marker.payload
        while inner is not None:
            if inner.name in LEVELS:
                start = inner.span.column - 1
                span = line.span.slice(start, start + 1 + len(inner.name))
                yield f'tag "{inner.name}" can\'t be used in between', span
                return
            inner = inner.payload


RULE = Rule(
    name="alphaBetaPrefix",
    code="VG540",
    summary="`+k8s:alpha` and `+k8s:beta` stand outermost, around another marker",
    docs="""\
A level labels a whole rule, so it is the first thing in its line, and there is a rule behind it.
""",
    check=check,
    bad="""\
@dataclass(kw_only=True)
class Example:
    # +k8s:optional
    # +k8s:eachVal=+k8s:alpha(since: "1.37")=+k8s:maxLength=3
    names: list[str] = field(default_factory=list)
""",
    good="""\
@dataclass(kw_only=True)
class Example:
    # +k8s:optional
    # +k8s:alpha(since: "1.37")=+k8s:eachVal=+k8s:maxLength=3
    names: list[str] = field(default_factory=list)
""",
    source="validation-gen",
)
