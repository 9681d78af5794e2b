"""Pages as Markdown: what `explain` prints, and the reference that `docs` writes."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator

from validation_gen.pages.collect import (
    CodePage,
    FormatPage,
    MarkerPage,
    Page,
    Pages,
)
from validation_gen.tags.base import Emits

KINDS = {
    "string": "string",
    "int": "integer",
    "bool": "true or false",
    "marker": "marker",
    "raw": "string, integer, true or false",
}
"""What pages call the kinds of arguments and values."""


def pages_markdown(pages: Pages) -> str:
    """All pages as one document: a table of markers, then a section for each marker, format and code."""
    parts = [
        "# Reference",
        "## Markers",
        table(
            ("marker", "stability", "on", "what it says"),
            (
                (f"`+{p.name}`", p.stability, ", ".join(p.places), p.summary)
                for p in pages.markers.values()
            ),
        ),
        *(page_markdown(page, 3) for page in pages.markers.values()),
        "## Retired markers",
        table(
            ("old name", "new name"),
            ((f"`+{old}`", f"`+{new}`") for old, new in pages.retired.items()),
        ),
        "## Formats",
        *(page_markdown(page, 3) for page in pages.formats.values()),
        "## Diagnostics",
        *(page_markdown(page, 3) for page in pages.codes.values()),
    ]
    return "\n\n".join(part.rstrip("\n") for part in parts) + "\n"


def page_markdown(page: Page, level: int = 1) -> str:
    """One page; `level` is that of its heading."""
    match page:
        case MarkerPage():
            parts = marker_parts(page)
            title = f"`+{page.name}`"
        case FormatPage():
            parts = format_parts(page)
            title = f"`{page.name}`"
        case CodePage():
            parts = iter([page.docs])
            title = f"{page.name}: {page.summary}"
    heading = f"{'#' * level} {title}"
    return "\n\n".join([heading, *(part for part in parts if part)]) + "\n"


def marker_parts(page: MarkerPage) -> Iterator[str]:
    yield wrapped(page.summary)
    yield fenced("\n".join(f"# {line}" for line in page.usage))
    yield wrapped(page.docs)
    yield f"On {', '.join(page.places)}. Stability: {page.stability}."
    yield "\n".join(what_is_given(page))
    if page.errors:
        yield table(("error", "origin", "where"), map(error_row, page.errors))
    if page.wraps:
        yield "The marker behind it adds its own errors."
    if page.example:
        yield "Example:"
        yield fenced(page.example)
    if page.companion:
        yield "and in the module of the same name with `_custom` behind it:"
        yield fenced(page.companion)
    if page.source:
        yield f"Source: {page.source}."


def what_is_given(page: MarkerPage) -> Iterator[str]:
    for arg in page.args:
        what = f"`{arg.name}`" if arg.name else "argument"
        yield given(what, arg.kind, arg.required, arg.docs)
    if page.payload:
        yield given(
            "value", page.payload.kind, page.payload.required, page.payload.docs
        )


def given(what: str, kind: str, required: bool, docs: str) -> str:
    needed = "" if required else ", may be left out"
    return f"- {what} ({KINDS[kind]}{needed}): {docs}"


def error_row(error: Emits) -> tuple[str, str, str]:
    where = f"`{error.path}` below the value" if error.path else "the value"
    return f"`{error.type}`", f"`{error.origin}`" if error.origin else "", where


def format_parts(page: FormatPage) -> Iterator[str]:
    yield wrapped(page.summary)
    yield fenced(f"# +k8s:format={page.name}")
    if page.valid:
        yield f"Valid: {', '.join(map(quoted, page.valid))}."
    rows = [
        (quoted(bad), f"`{detail}`")
        for bad, details in page.invalid
        for detail in details
    ]
    if rows:
        yield table(("invalid", "error"), rows)
    yield f"Source: `{page.source}`."


def wrapped(text: str) -> str:
    """Prose in lines as the explanations of codes have them."""
    return textwrap.fill(text, 88, break_long_words=False, break_on_hyphens=False)


def quoted(text: str) -> str:
    return f'`"{text}"`'


def fenced(code: str) -> str:
    return f"```python\n{code.rstrip()}\n```"


def table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [head, ("---",) * len(head), *rows]
    return "\n".join(f"| {' | '.join(map(cell, line))} |" for line in lines)


def cell(text: str) -> str:
    return text.replace("|", "\\|")
