"""What the rules share that are about markers which say whether a field may be left out."""

from __future__ import annotations

from validation_gen.lint.context import Site
from validation_gen.lint.rule import AddMarkers, Edit, Fix, RemoveLine

NOT_SAID = "requiredness-not-said"
"""The defect of a field that does not tell the validator, which two rules see."""


def exchange(site: Site, preferred: str, opposite: str) -> Fix:
    """Adds a marker, and takes the markers of the opposite concept away."""
    edits: list[Edit] = [
        RemoveLine(mark.line.span.line) for mark in site.marks.all(opposite)
    ]
    edits.append(AddMarkers(site.field.span.line, (f"+{preferred}",)))
    return Fix(f"mark it +{preferred}", tuple(edits))
