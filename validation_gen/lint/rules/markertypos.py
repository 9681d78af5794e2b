"""`markertypos`: misspelt markers."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator, Mapping

from validation_gen.diagnostics import Span
from validation_gen.lint.context import Context
from validation_gen.lint.known import known_names, stem_of
from validation_gen.lint.rule import Finding, Fix, ReplaceText, Rule
from validation_gen.model import Enum, MarkerLine

_SPACED = re.compile(r"\+(?:\s+k8s:\s*|k8s:\s+)([A-Za-z]\w*)")
"""A marker with a blank where none may be."""

_NO_PLUS = re.compile(r"\s*#\s*(k8s:[A-Za-z]\w*)(?:[=(]|\s*$)")

CLOSE = 0.85
"""How alike two names are, from 0 to 1, for one to be the other misspelt."""


def check(ctx: Context) -> Iterator[Finding]:
    names = known_names(ctx.facts.tags)
    folded = {name.casefold(): name for name in names}
    known = frozenset(names)
    suggestions: dict[str, str] = {}

    yield from _without_plus(ctx, known)

    def wrong(lines: Iterable[MarkerLine]) -> Iterator[tuple[MarkerLine, str]]:
        for line in lines:
            if (match := _SPACED.match(line.text)) and f"k8s:{match[1]}" in known:
                yield line, f"k8s:{match[1]}"
                continue
            if line.name not in suggestions:
                suggestions[line.name] = suggestion(line.name, known, folded)
            if suggestions[line.name]:
                yield line, suggestions[line.name]

    for line, meant in wrong((*ctx.package.markers, *ctx.package.stray_markers)):
        yield ctx.at_module(_text(line, meant), line.span)
    for declaration in ctx.package.types:
        lines = (*declaration.detached_markers, *declaration.markers)
        if isinstance(declaration, Enum):
            lines += tuple(m for member in declaration.members for m in member.markers)
        for line, meant in wrong(lines):
            yield ctx.at_type(
                declaration, _text(line, meant), span=line.span, fix=_fix(line, meant)
            )
    for site in ctx.facts.all_sites:
        for line, meant in wrong(site.field.markers):
            yield ctx.at_field(
                site, _text(line, meant), span=line.span, fix=_fix(line, meant)
            )


def _without_plus(ctx: Context, known: frozenset[str]) -> Iterator[Finding]:
    """Comments that are a marker but for the `+`."""
    for number, text in enumerate(ctx.package.lines, 1):
        match = _NO_PLUS.match(text) if "k8s:" in text else None
        if match and match[1] in known:
            column = match.start(1) + 1
            path = ctx.package.types[0].span.path if ctx.package.types else ""
            span = Span(path, number, column, number, column + len(match[1]))
            yield ctx.at_module(
                f"{match[1]} is no marker without a +, did you mean +{match[1]}?", span
            )


def suggestion(name: str, known: frozenset[str], folded: Mapping[str, str]) -> str:
    """The name that was meant, empty if the name is known or close to none."""
    name = name.rstrip(":")
    if name in known or stem_of(name) in known or not name:
        return ""
    if exact := folded.get(name.casefold()):
        return exact
    head, _, last = name.rpartition(":")
    if head in known and last.islower():
        return ""  # An argument behind a known name.
    close = difflib.get_close_matches(name.casefold(), folded, n=1, cutoff=CLOSE)
    return folded[close[0]] if close else ""


def _text(line: MarkerLine, meant: str) -> str:
    if _SPACED.match(line.text):
        return f"a marker has no blanks in its name, did you mean +{meant}?"
    return f"unknown marker +{line.name}, did you mean +{meant}?"


def _fix(line: MarkerLine, meant: str) -> Fix:
    spaced = _SPACED.match(line.text)
    end = spaced.end() if spaced else 1 + len(line.name.rstrip(":"))
    edit = ReplaceText(line.span.slice(1, end), meant)
    return Fix(f"write +{meant}", (edit,), safe=False)


RULE = Rule(
    name="markertypos",
    code="VG602",
    summary="markers are spelled as some tool knows them",
    docs="""\
Unknown markers are left alone, since they may be another tool's; a name that is nearly that of a
known marker, though, is most likely meant to be that one, and does nothing as it is. So is one with
a blank in it, or without its `+`. Mending it switches the rule on, so it counts as unsafe.
""",
    check=check,
    bad="""\
@dataclass(kw_only=True)
class Example:
    # +k8s:maxlength=3
    name: str = ""
""",
    good="""\
@dataclass(kw_only=True)
class Example:
    # +k8s:maxLength=3
    # +example:anything
    name: str = ""
""",
    fixable=True,
    source="",
)
