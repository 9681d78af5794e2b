"""`duplicatemarkers`: the same marker twice."""

from __future__ import annotations

from collections.abc import Iterator

from validation_gen.lint.context import Context
from validation_gen.lint.markers import Mark, Marks
from validation_gen.lint.rule import Finding, Fix, RemoveLine, Rule


def check(ctx: Context) -> Iterator[Finding]:
    for declaration in ctx.package.types:
        for mark in _repeated(ctx.facts.marks_of(declaration)):
            message = f"{declaration.name} has duplicated markers {mark.text}"
            span = mark.line.span
            yield ctx.at_type(declaration, message, span=span, fix=_without(mark))
    for site in ctx.own_sites:
        for mark in _repeated(site.merged):
            message = f"{site.name} has duplicated markers {mark.text}"
            if mark.on_type:
                yield ctx.at_field(
                    site, message, cause=ctx.shapes.describe(site.field.type)
                )
            else:
                yield ctx.at_field(
                    site, message, span=mark.line.span, fix=_without(mark)
                )


def _repeated(marks: Marks) -> Iterator[Mark]:
    """The markers that say what one before them says: arguments may be in any order."""
    if len(marks.items) < 2:
        return
    seen: set[tuple[str, tuple[tuple[str, str], ...], str | None]] = set()
    for mark in marks:
        content = (mark.name, tuple(sorted(mark.args)), mark.value)
        if content in seen:
            yield mark
        seen.add(content)


def _without(mark: Mark) -> Fix:
    return Fix("remove the line", (RemoveLine(mark.line.span.line),))


RULE = Rule(
    name="duplicatemarkers",
    code="VG508",
    summary="no marker is repeated with the same content",
    docs="""\
A marker says all it has to say the first time. Markers are the same if name, arguments (in any
order) and value are; the field's copy of one on its named type is a repetition too.
""",
    check=check,
    bad="""\
@dataclass(kw_only=True)
class Example:
    # +k8s:optional
    # +k8s:optional
    name: str | None = None
""",
    good="""\
@dataclass(kw_only=True)
class Example:
    # +k8s:optional
    name: str | None = None
""",
    fixable=True,
)
