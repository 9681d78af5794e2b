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
    """A docstring on one line, or else its first sentence on one and the rest below it."""
    room = WIDTH - len(indent) - 6
    if len(doc) <= room:
        yield f'{indent}"""{doc}"""'
        return
    first, _, rest = doc.partition(". ")
    # Black puts the quotes behind whatever takes one line, so there has to be room for them.
    start, *more = textwrap.wrap(f"{first}." if rest else first, room)
    yield f'{indent}"""{start}'
    for paragraph in filter(None, [" ".join(more), rest]):
        if paragraph == rest:
            yield ""
        for line in textwrap.wrap(paragraph, WIDTH - len(indent)):
            yield f"{indent}{line}"
    yield f'{indent}"""'
