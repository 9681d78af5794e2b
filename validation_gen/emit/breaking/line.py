"""A line while it is broken: its leaves and depth, and the parts it is taken apart into.

Called by `splitting` and `choices`; knows how wide a line may be, and nothing of where it breaks.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from validation_gen.dataclass import dataclass, field
from validation_gen.emit.breaking.leaves import COMMA, Leaf

WIDTH = 88
INDENT = 4


class CannotSplit(Exception):
    """This way of breaking a line does not work for it."""


@dataclass(slots=True)
class Line:
    """A stretch of leaves on one line.

    What `counts` in it: operators, as places to break, and optional brackets; of the head of a broken line only the
    brackets that are whole, of its tail nothing.
    """

    leaves: list[Leaf]
    depth: int
    inside_brackets: bool = False
    explode: bool = False
    counts: Literal["all", "brackets", "nothing"] = "all"
    _breaks: dict[int, int] | None = field(default=None, repr=False)

    def __post_init__(self) -> None:
        for _, leaf, depth in (
            leaf_depths(self.leaves) if self.counts != "nothing" else ()
        ):
            leaf.depth = depth

    def __str__(self) -> str:
        if not self.leaves:
            return ""
        text = "".join([leaf.space + leaf.text for leaf in self.leaves])
        return " " * (INDENT * self.depth) + text[len(self.leaves[0].space) :]

    def fits(self, width: int = WIDTH) -> bool:
        return fits(str(self), width)

    @property
    def breaks(self) -> dict[int, int]:
        """Priority by the index of the leaf that a break would follow."""
        if self._breaks is None:
            self._breaks = dict(_breaks(self.leaves)) if self.counts == "all" else {}
        return self._breaks


@dataclass(slots=True)
class Split:
    """A line taken apart at a bracket pair; the brackets end the head and start the tail."""

    head: Line
    body: Line
    tail: Line
    opening: Leaf
    closing: Leaf

    @property
    def is_optional(self) -> bool:
        return not self.opening.text

    @property
    def parts(self) -> list[Line]:
        self.opening.text = self.opening.text or "("
        self.closing.text = self.closing.text or ")"
        return [part for part in (self.head, self.body, self.tail) if part.leaves]


def fits(text: str, width: int = WIDTH) -> bool:
    """Whether a text is narrow enough. On a terminal, East Asian wide characters take two columns."""
    if len(text) > width or text.isascii():
        return len(text) <= width
    import unicodedata  # Late: most texts are ASCII.

    columns = (2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)
    return sum(columns) <= width


def leaf_depths(leaves: list[Leaf]) -> Iterator[tuple[int, Leaf, int]]:
    """Index, leaf and how deep in brackets it is; the targets of a `for` count as one deeper."""
    depth, targets = 0, False
    for index, leaf in enumerate(leaves):
        if targets and leaf.text == "in":
            depth, targets = depth - 1, False
        depth -= leaf.kind == "close" and depth > 0
        yield index, leaf, depth
        depth += leaf.kind == "open"
        if leaf.text == "for" and leaf.kind == "keyword":
            depth, targets = depth + 1, True


def _breaks(leaves: list[Leaf]) -> Iterator[tuple[int, int]]:
    for index, leaf, depth in leaf_depths(leaves):
        if depth == 0 and leaf.before and index:
            yield index - 1, leaf.before
        elif depth == 0 and leaf.after:
            yield index, leaf.after


def take_apart(
    line: Line, body: list[Leaf], head: list[Leaf], tail: list[Leaf]
) -> Split:
    opening, closing = head[-1], tail[0]
    inner = Line(body, line.depth + 1, inside_brackets=True)
    commas = [priority for at, priority in inner.breaks.items() if at < len(body) - 1]
    inner.explode = opening.is_atom and max(commas, default=0) == COMMA
    return Split(
        Line(head, line.depth, counts="brackets"),
        inner,
        Line(tail, line.depth, counts="nothing"),
        opening,
        closing,
    )
