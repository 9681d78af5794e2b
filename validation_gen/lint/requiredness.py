"""Edits of the markers that say whether a field may be left out; shared by the rules about them."""

from __future__ import annotations

from validation_gen.lint.context import Site
from validation_gen.lint.rule import AddMarkers, Edit, Fix, RemoveLine


def exchange(site: Site, preferred: str, opposite: str) -> Fix:
    """Adds a marker, and takes the markers of the opposite concept away."""
    edits: list[Edit] = [
        RemoveLine(mark.line.span.line) for mark in site.marks.all(opposite)
    ]
    edits.append(AddMarkers(site.field.span.line, (f"+{preferred}",)))
    return Fix(f"mark it +{preferred}", tuple(edits))
