"""How black breaks one line: at its last bracket first, then between operands of the weakest operator.

Comes in: leaves of `lines.parse` and a depth. Goes out: the broken lines. Called by `layout` for lines that are too
long, which few are. The rules are those of black's stable style (`black.linegen`), less all that concerns comments and
multi-line strings, which no statement here contains.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from validation_gen.emit.lines import COMMA, DOT, Leaf

WIDTH = 88

Omit: TypeAlias = frozenset[int]
"""Closing brackets, by `id`, that are not to be split at."""


class CannotSplit(Exception):
    """This way of breaking a line does not work for it."""


@dataclass(slots=True)
class Line:
    """A stretch of leaves on one line. `tracked` says that its operators count as places to break."""

    leaves: list[Leaf]
    depth: int
    inside_brackets: bool = False
    explode: bool = False
    tracked: bool = True
    _breaks: dict[int, int] | None = field(default=None, repr=False)

    def __str__(self) -> str:
        if not self.leaves:
            return ""
        text = "".join([leaf.space + leaf.text for leaf in self.leaves])
        return "    " * self.depth + text[len(self.leaves[0].space) :]

    def fits(self, width: int = WIDTH) -> bool:
        return text_width(str(self)) <= width

    @property
    def breaks(self) -> dict[int, int]:
        """Priority by the index of the leaf that a break would follow."""
        if self._breaks is None:
            self._breaks = dict(_breaks(self.leaves)) if self.tracked else {}
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


Splitter: TypeAlias = Callable[[Line, bool], list[Line]]


def text_width(text: str) -> int:
    """Columns on a terminal: East Asian wide characters take two."""
    if text.isascii():
        return len(text)
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def _depths(leaves: list[Leaf]) -> Iterator[tuple[int, Leaf, int]]:
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
    for index, leaf, depth in _depths(leaves):
        if depth == 0 and leaf.before and index:
            yield index - 1, leaf.before
        elif depth == 0 and leaf.after:
            yield index, leaf.after


def split(line: Line, force_brackets: bool = False) -> list[Line]:
    """The line, broken until every part fits or cannot be broken further."""
    if line.fits() and not line.explode:
        return [line]
    splitters: list[Splitter] = [_at_last_bracket]
    if line.leaves[0].text == "def":
        splitters = [_at_first_bracket]
    elif line.inside_brackets:
        splitters = [_between_operands, _at_last_bracket]
    for splitter in splitters:
        try:
            return _apply(splitter, line, force_brackets)
        except CannotSplit:
            continue
    return [line]


def _apply(splitter: Splitter, line: Line, force_brackets: bool) -> list[Line]:
    """The line broken, and its parts; if the first is still too long, optional brackets are tried instead."""
    before = str(line)
    hidden = [
        (leaf, depth)
        for _, leaf, depth in (_depths(line.leaves) if line.tracked else ())
        if leaf.kind in ("open", "close") and not leaf.text
    ]
    result: list[Line] = []
    for part in splitter(line, force_brackets):
        if str(part) == before:
            raise CannotSplit
        result += split(part, force_brackets)
    used = any(leaf.text for leaf, depth in hidden if depth == 0)
    if (
        force_brackets
        or splitter is not _at_last_bracket
        or not hidden
        or used
        or result[0].fits()
    ):
        return result
    if any(leaf.was_copied for leaf in line.leaves):
        return result
    second_opinion = _apply(splitter, _copy(line), True)
    return second_opinion if all(part.fits() for part in second_opinion) else result


def _copy(line: Line) -> Line:
    copies = {id(leaf): replace(leaf) for leaf in line.leaves}
    for leaf in copies.values():
        leaf.opening = copies.get(id(leaf.opening), leaf.opening)
    for leaf in line.leaves:
        leaf.was_copied = True
    return replace(line, leaves=list(copies.values()), _breaks=None)


def _at_first_bracket(line: Line, force_brackets: bool) -> list[Line]:
    """A function's signature, broken around its parameters."""
    start = next(i for i, leaf in enumerate(line.leaves) if leaf.text == "(")
    stop = next(
        i for i, leaf in enumerate(line.leaves) if leaf.opening is line.leaves[start]
    )
    body = line.leaves[start + 1 : stop]
    if not body:
        raise CannotSplit
    if not any(leaf.after == COMMA for _, leaf, depth in _depths(body) if depth == 0):
        body.append(Leaf(",", "operator", after=COMMA))
        # A comma behind the only parameter keeps the brackets open.
    return _take_apart(line, body, line.leaves[: start + 1], line.leaves[stop:]).parts


def _take_apart(
    line: Line, body: list[Leaf], head: list[Leaf], tail: list[Leaf]
) -> Split:
    opening, closing = head[-1], tail[0]
    inner = Line(body, line.depth + 1, inside_brackets=True)
    commas = [priority for at, priority in inner.breaks.items() if at < len(body) - 1]
    inner.explode = opening.is_atom and max(commas, default=0) == COMMA
    return Split(
        Line(head, line.depth, tracked=False),
        inner,
        Line(tail, line.depth, tracked=False),
        opening,
        closing,
    )


def _between_operands(line: Line, force_brackets: bool) -> list[Line]:
    """Broken at every operator, comma or `for` of the weakest kind there is outside brackets."""
    last = len(line.leaves) - 1
    weakest = max((p for at, p in line.breaks.items() if at != last), default=0)
    count = sum(p == weakest for p in line.breaks.values())
    if not weakest or (weakest == DOT and count == 1):
        raise CannotSplit
    parts: list[Line] = [Line([], line.depth, inside_brackets=True)]
    for index, leaf in enumerate(line.leaves):
        parts[-1].leaves.append(leaf)
        if line.breaks.get(index) == weakest and index != last:
            parts.append(Line([], line.depth, inside_brackets=True))
    if weakest == COMMA and line.leaves[last].text != ",":
        parts[-1].leaves.append(Leaf(",", "operator", after=COMMA))
    return parts


def _at_last_bracket(line: Line, force_brackets: bool) -> list[Line]:
    """Broken at the last bracket pair that leaves a first line short enough, else at the very last."""
    first: list[Line] | None = None
    for omit in _trailers_to_omit(line):
        parts = _right_hand_split(line, force_brackets, omit)
        first = first if first is not None else parts
        if parts[0].fits():
            return parts
    return (
        first
        if first is not None
        else _right_hand_split(line, force_brackets, frozenset())
    )


def _trailers_to_omit(line: Line) -> Iterator[Omit]:
    """Ever more brackets at the end of the line, as long as all behind them fits on one line."""
    omit: frozenset[int] = frozenset()
    yield omit
    length = 4 * line.depth
    opening: Leaf | None = None
    closing: Leaf | None = None
    inner: set[int] = set()
    for index in range(len(line.leaves) - 1, -1, -1):
        leaf = line.leaves[index]
        length += leaf.width
        if length > WIDTH:
            return
        if opening is not None:
            if leaf is opening:
                opening = None
            elif leaf.kind == "close":
                inner.add(id(leaf))
        elif leaf.kind == "close":
            if index and line.leaves[index - 1].kind == "open":
                inner.add(id(leaf))
                continue
            if closing is not None:
                omit |= {id(closing), *inner}
                inner.clear()
                yield omit
            if leaf.text:
                opening, closing = leaf.opening, leaf


def _right_hand_split(line: Line, force_brackets: bool, omit: Omit) -> list[Line]:
    return _without_optional(_last_pair(line, omit), line, force_brackets, omit)


def _last_pair(line: Line, omit: Omit) -> Split:
    """The line taken apart at its last bracket pair that is not to be omitted."""
    leaves = line.leaves
    at = {id(leaf): index for index, leaf in enumerate(leaves)}
    stop = len(leaves) - 1
    while stop > 0:
        closing = leaves[stop]
        if closing.kind == "close" and id(closing) not in omit:
            start = at.get(id(closing.opening))
            if start is None:
                break
            if start + 1 < stop:
                return _take_apart(
                    line, leaves[start + 1 : stop], leaves[: start + 1], leaves[stop:]
                )
            stop = start
        stop -= 1
    raise CannotSplit


def _without_optional(
    pair: Split, line: Line, force_brackets: bool, omit: Omit
) -> list[Line]:
    """The parts of a split; if it is at optional brackets, perhaps those of a split further in."""
    if pair.is_optional and not force_brackets and _can_omit(pair):
        inner_omit = omit | {id(pair.closing)}
        try:
            inner = _last_pair(line, inner_omit)
            if _is_better(inner, pair):
                return _without_optional(inner, line, force_brackets, inner_omit)
        except CannotSplit:
            if len(pair.body.leaves) < 2 and not pair.body.fits():
                raise
    return pair.parts


def _can_omit(pair: Split) -> bool:
    """Whether the content of optional brackets breaks well without them."""
    body = pair.body
    if not body.breaks:
        return True
    weakest = max(body.breaks.values())
    if sum(p == weakest for p in body.breaks.values()) > 1:
        return False
    if weakest == DOT:
        return True
    first, second = body.leaves[0], body.leaves[1]
    if first.kind == "open" and second.kind != "close" and _fits_behind(body, first):
        return True
    last, previous = body.leaves[-1], body.leaves[-2]
    is_index = (
        last.text == "]" and last.opening is not None and not last.opening.is_atom
    )
    if last.kind != "close" or is_index or previous.kind == "open":
        return False
    return _fits_up_to(body, last.opening)


def _fits_behind(body: Line, first: Leaf) -> bool:
    """Whether all behind the first bracket pair fits, up to where it can be broken again."""
    behind = False
    length = 4 * body.depth
    for leaf in body.leaves:
        behind = behind or (leaf.kind == "close" and leaf.opening is first)
        if behind:
            length += leaf.width
            if length > WIDTH:
                return False
            behind = leaf.kind != "open"
    return True


def _fits_up_to(body: Line, opening: Leaf | None) -> bool:
    """Whether all before the last bracket pair fits, or can be broken at another."""
    length = 4 * body.depth
    seen_other = False
    for leaf in body.leaves:
        length += leaf.width
        if leaf is opening:
            return seen_other or length <= WIDTH
        seen_other = seen_other or leaf.kind == "open"
    return False


def _is_better(inner: Split, pair: Split) -> bool:
    """Whether to break inside an assigned value rather than to put brackets around it."""
    head = pair.head.leaves
    if len(head) < 2 or head[-2].text != "=":
        return True
    if not any(leaf.kind in ("open", "close") for leaf in head[:-1]):
        return True
    if not pair.head.fits(WIDTH - 1):
        return True
    signs = [index for index, leaf in enumerate(inner.head.leaves) if leaf.text == "="]
    before = sum(leaf.text == "=" for leaf in head)
    if before > 1 and before > len(signs):
        return False
    behind = inner.head.leaves[signs[-1] + 1 :] if signs else inner.head.leaves
    return any(leaf.kind == "close" for leaf in behind) or (
        bool(signs) and inner.head.fits()
    )
