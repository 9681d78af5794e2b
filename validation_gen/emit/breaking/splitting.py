"""Where a line breaks: at its last bracket first, then between operands of the weakest operator.

Comes in: a line. Goes out: the lines it is broken into. Called by `emit.layout`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeAlias

from validation_gen.dataclass import replace
from validation_gen.emit.breaking.choices import can_omit, is_better
from validation_gen.emit.breaking.leaves import COMMA, DOT, Leaf
from validation_gen.emit.breaking.line import (
    WIDTH,
    CannotSplit,
    Line,
    Split,
    leaf_depths,
    take_apart,
)

Omit: TypeAlias = frozenset[int]
"""Closing brackets, by `id`, that are not to be split at."""


Splitter: TypeAlias = Callable[[Line, bool], list[Line]]


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
    hidden = _hidden_brackets(line)
    outermost = [leaf for leaf in hidden if leaf.depth == 0]
    result: list[Line] = []
    for part in splitter(line, force_brackets):
        if str(part) == before:
            raise CannotSplit
        result += split(part, force_brackets)
    used = any(leaf.text for leaf in outermost)
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


def _hidden_brackets(line: Line) -> list[Leaf]:
    """Optional brackets that do not show, by their closing ones."""
    here = {id(leaf) for leaf in line.leaves}
    leaves = line.leaves if line.counts != "nothing" else []
    return [
        x for x in leaves if x.kind == "close" and not x.text and id(x.opening) in here
    ]


def _copy(line: Line) -> Line:
    copies = {id(leaf): replace(leaf) for leaf in line.leaves}
    for leaf in copies.values():
        leaf.opening = copies.get(id(leaf.opening), leaf.opening)
    for leaf in line.leaves:
        leaf.was_copied = True
    return replace(line, leaves=list(copies.values()), _breaks=None)


def _at_first_bracket(line: Line, force_brackets: bool) -> list[Line]:
    """A function's signature, broken around its parameters."""
    leaves = line.leaves
    start = next(
        (i for i, leaf in enumerate(leaves) if leaf.text == "("), len(leaves) - 1
    )
    stop = next(
        (i for i, leaf in enumerate(leaves) if leaf.opening is leaves[start]), start
    )
    body = line.leaves[start + 1 : stop]
    if not body:
        raise CannotSplit
    if not any(
        leaf.after == COMMA for _, leaf, depth in leaf_depths(body) if depth == 0
    ):
        body.append(Leaf(",", "operator", after=COMMA))
        # A comma behind the only parameter keeps the brackets open.
    return take_apart(line, body, line.leaves[: start + 1], line.leaves[stop:]).parts


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
                return take_apart(
                    line, leaves[start + 1 : stop], leaves[: start + 1], leaves[stop:]
                )
            stop = start
        stop -= 1
    raise CannotSplit


def _without_optional(
    pair: Split, line: Line, force_brackets: bool, omit: Omit
) -> list[Line]:
    """The parts of a split; if it is at optional brackets, perhaps those of a split further in."""
    if pair.is_optional and not force_brackets and can_omit(pair):
        inner_omit = omit | {id(pair.closing)}
        try:
            inner = _last_pair(line, inner_omit)
            if is_better(inner, pair):
                return _without_optional(inner, line, force_brackets, inner_omit)
        except CannotSplit:
            if len(pair.body.leaves) < 2 and not pair.body.fits():
                raise
    return pair.parts
