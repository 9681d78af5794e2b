"""Comment blocks and docstrings of rendered modules: text in, lines that fit out. Called by the renderer."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator

WIDTH = 88


def comments(doc: str, markers: Iterable[str], indent: str) -> Iterator[str]:
    """A comment block: prose, wrapped, then markers as they are."""
    for line in textwrap.wrap(doc, WIDTH - len(indent) - 2, break_long_words=False):
        yield f"{indent}# {line}"
    for marker in markers:
        yield f"{indent}# {marker}"


def docstring(doc: str, indent: str) -> Iterator[str]:
    """A docstring, wrapped if it does not fit on one line."""
    if len(indent) + len(doc) + 6 <= WIDTH:
        yield f'{indent}"""{doc}"""'
        return
    # Black puts the quotes behind whatever takes one line, so the first leaves room for them.
    first, *rest = textwrap.wrap(doc, WIDTH - len(indent) - 6)
    yield f'{indent}"""{first}'
    for line in textwrap.wrap(" ".join(rest), WIDTH - len(indent)):
        yield f"{indent}{line}"
    yield f'{indent}"""'
