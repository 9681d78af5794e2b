"""`commentstart`: documentation that begins with the field's name in JSON."""

from __future__ import annotations

from collections.abc import Iterator

from validation_gen.diagnostics import Span
from validation_gen.lint.context import Context, Site
from validation_gen.lint.rule import Finding, Fix, ReplaceText, Rule


def check(ctx: Context) -> Iterator[Finding]:
    for site in ctx.sites:
        name = site.field.json_name
        if site.is_inline or not name or not _has_name(ctx, site):
            continue
        if not site.field.doc and not (ctx.style == "go" and site.field.markers):
            yield ctx.at_field(site, f"field {site.name} is missing godoc comment")
            continue
        first = site.field.doc.split("\n", 1)[0]
        if first.startswith(f"{name} "):
            continue
        span = _line_with(ctx, site, first)
        fix = None
        if span and first.lower().startswith(f"{name.lower()} "):
            word = span.slice(0, len(name))
            fix = Fix(f"write {name}", (ReplaceText(word, name),))
        yield ctx.at_field(
            site,
            f"godoc for field {site.name} should start with '{name} ...'",
            span=span,
            fix=fix,
            hint=f"begin the comment with `{name} `",
        )


def _has_name(ctx: Context, site: Site) -> bool:
    """Whether the field has a JSON name that its author wrote, where types mirror Go's."""
    return ctx.style == "k8s" or bool(site.metadata("json"))


def _line_with(ctx: Context, site: Site, text: str) -> Span | None:
    """The comment line above a field that holds the first line of its documentation."""
    lines = ctx.package.lines
    number = site.field.span.line - 1
    found: Span | None = None
    while number > 0 and lines[number - 1].lstrip().startswith("#"):
        line = lines[number - 1]
        if line.lstrip().removeprefix("#").removeprefix(" ").rstrip() == text.rstrip():
            column = line.index("#") + 2
            column += line[column - 1 : column] == " "
            end = column + len(text)
            found = Span(site.field.span.path, number, column, number, end)
        number -= 1
    return found


RULE = Rule(
    name="commentstart",
    code="VG502",
    summary="a field's documentation starts with its JSON name",
    docs="""\
Readers of the documentation see the JSON name, so the comment above a field, or the docstring below
it, begins with exactly that name and a blank. Markers may stand before it. Fields without a name of
their own are left alone.

It is how Go documents fields, and kube-api-linter has the rule on by default. Here it is off: in
Python the documentation of an attribute is a plain sentence. Switch it on for types whose comments
are shared with Go, or whose schemas are read in other languages.
""",
    check=check,
    bad="""\
@dataclass(kw_only=True)
class Example:
    # Number of copies.
    replicas: Int32 = 0
""",
    good="""\
@dataclass(kw_only=True)
class Example:
    # replicas is the number of copies.
    replicas: Int32 = 0
""",
    default=False,
    fixable=True,
)
