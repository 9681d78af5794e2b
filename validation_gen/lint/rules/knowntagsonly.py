"""`known-tags-only`: no `+k8s:` marker that nobody knows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from validation_gen.lint.context import Context
from validation_gen.lint.known import GENERATORS, stem_of
from validation_gen.lint.rule import Finding, Rule
from validation_gen.model import MarkerLine
from validation_gen.source.reading import did_you_mean


def check(ctx: Context) -> Iterator[Finding]:
    package = ctx.package
    for line in unknown(ctx, package.markers):
        yield ctx.at_module(_text(line), line.span, hint=_hint(ctx, line))
    for declaration in package.types:
        for line in unknown(ctx, declaration.markers):
            hint = _hint(ctx, line)
            yield ctx.at_type(declaration, _text(line), span=line.span, hint=hint)
    for site in ctx.facts.all_sites:
        for line in unknown(ctx, site.field.markers):
            hint = _hint(ctx, line)
            yield ctx.at_field(site, _text(line), span=line.span, hint=hint)


def unknown(ctx: Context, lines: Iterable[MarkerLine]) -> Iterator[MarkerLine]:
    for line in lines:
        if line.name.startswith("k8s:"):
            is_known = ctx.facts.tags.knows(line.name)
            if not is_known and stem_of(line.name) not in GENERATORS:
                yield line


def _text(line: MarkerLine) -> str:
    return f"unknown marker +{line.name}"


def _hint(ctx: Context, line: MarkerLine) -> str:
    return did_you_mean(line.name, sorted([*ctx.facts.tags.tags, *GENERATORS]))


RULE = Rule(
    name="known-tags-only",
    code="VG543",
    summary="every `+k8s:` marker is known",
    docs="""\
A `+k8s:` marker that neither validation-gen, nor a plug-in, nor a Kubernetes generator knows does
nothing. Switch the rule on where no other tools read such markers.
""",
    check=check,
    bad="""\
@dataclass(kw_only=True)
class Example:
    # +k8s:colour=red
    name: str = ""
""",
    good="""\
@dataclass(kw_only=True)
class Example:
    # +k8s:maxLength=3
    name: str = ""
""",
    default=False,
    source="validation-gen",
)
