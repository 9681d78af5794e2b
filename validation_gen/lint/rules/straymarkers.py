"""`straymarkers`: markers where nothing reads them."""

from __future__ import annotations

from collections.abc import Iterator

from validation_gen.lint.context import Context
from validation_gen.lint.known import is_ours, is_read_across_gaps
from validation_gen.lint.rule import Finding, Rule
from validation_gen.model import MarkerLine

APART = "is separated from {} by a blank line, so nothing reads it"
LOST = "stands where nothing reads it"


def check(ctx: Context) -> Iterator[Finding]:
    for declaration in ctx.package.types:
        for line in declaration.detached_markers:
            if is_ours(line.name, ctx.facts.tags) and not is_read_across_gaps(
                line.name
            ):
                text = f"+{line.name} {APART.format(declaration.name)}"
                yield ctx.at_type(
                    declaration, text, span=line.span, hint="remove the blank line"
                )
    apart = {
        mark.line.span: site
        for site in ctx.facts.all_sites
        for attached in [{line.span for line in site.field.markers}]
        for mark in site.marks
        if mark.line.span not in attached
    }
    for line in ctx.package.stray_markers:
        if not is_ours(line.name, ctx.facts.tags):
            continue
        site = apart.get(line.span)
        if site:
            text = f"+{line.name} {APART.format(site.name)}"
            yield ctx.at_field(site, text, span=line.span, hint="remove the blank line")
        else:
            yield ctx.at_module(
                f"+{line.name} {_where(ctx, line)}", line.span, hint=MOVE
            )


MOVE = "put it directly above a field, class, NewType or enum member, or above the module's docstring"


def _where(ctx: Context, line: MarkerLine) -> str:
    text = ctx.package.lines[line.span.line - 1]
    if not text.lstrip().startswith("#"):
        return "stands behind code, where nothing reads it"
    return LOST


RULE = Rule(
    name="straymarkers",
    code="VG601",
    summary="markers stand where they are read",
    docs="""\
A marker belongs to what stands directly below its comment. One that a blank line separates, that
stands behind code or above something that is no field, type, constant or module docstring does
nothing. Markers that tools traditionally read across a blank line above a type are left alone.
""",
    check=check,
    bad="""\
@dataclass(kw_only=True)
class Example:
    # +k8s:maxLength=3

    name: str = ""
""",
    good="""\
@dataclass(kw_only=True)
class Example:
    # +k8s:maxLength=3
    name: str = ""
""",
    source="",
)
