"""Documentation as schemas carry it: prose of the types as descriptions, and what the values of an enum mean."""

from __future__ import annotations

import re
from collections.abc import Iterable

from validation_gen.model import Constant

ENUM_HEADER = "Possible enum values:"
"""What kube-openapi writes above the list of values; tools look for it."""


def description(doc: str, values: Iterable[Constant] = ()) -> str:
    """A description: paragraphs on one line each, then the values of an enum with what is said about them."""
    paragraphs = [_paragraph(p) for p in re.split(r"\n\s*\n", doc.strip()) if p.strip()]
    if lines := sorted(_value(constant) for constant in values):
        paragraphs.append("\n".join([ENUM_HEADER, *lines]))
    return "\n\n".join(paragraphs)


def _paragraph(text: str) -> str:
    """Lines joined, but for those that are indented or begin a list."""
    joined = ""
    for line in text.splitlines():
        if joined and (
            line.startswith((" ", "\t")) or re.match(r"([-*]|\d+\.) ", line)
        ):
            joined += "\n" + line.rstrip()
        else:
            joined += (" " if joined else "") + line.strip()
    return joined


def _value(constant: Constant) -> str:
    doc = " ".join(constant.doc.split())
    return f' - `"{constant.value}"` {doc}'.rstrip()
