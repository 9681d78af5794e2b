"""How long a regular expression can take: its structure in, a way to make it slow out, if there is one.

Python's engine tries one way through a pattern after the other, so a text that fits in many ways and then fails takes
long. The pattern becomes an automaton over its characters (Glushkov's). It is slow in two cases, for which the
automaton is searched: there are two ways round from a state to itself with the same text (exponential), or one text
leads from a state to itself, from it to another one, and from that to itself (quadratic or worse). A pattern that is
looked for anywhere begins with a loop over all characters. States where a match is complete do not count in loops:
nothing is tried after them. Assertions are passed, and what a possessive repetition takes is given back, so that the
answer errs on the safe side; but a possessive repetition of single characters ends only where another one comes.
"""

from __future__ import annotations

import re
import warnings
from collections import Counter
from dataclasses import dataclass, field
from itertools import product
from re import _compiler, _constants, _parser  # type: ignore[attr-defined]
from typing import Any

END = "end"
SAMPLE = [
    *map(chr, range(128)),
    *"\x85\xa0\xe9\xdf\u017f\u212a\u0663\u2028\u6f22\u200b\U0001f4a9",
]
"""Characters that stand for all others."""

MOST_COPIES = 3
"""How often what is repeated a limited number of times is written out."""

Edge = tuple[int, frozenset[str]]
"""A state, and the characters it cannot be entered with."""

NOTHING: frozenset[str] = frozenset()


@dataclass
class Part:
    """A piece of a pattern: where it begins and ends; `empty` is None, or what cannot come if it takes nothing."""

    first: list[Edge] = field(default_factory=list)
    last: list[Edge] = field(default_factory=list)
    empty: frozenset[str] | None = NOTHING


class Automaton:
    """The states of a pattern with the characters that lead into each, and the ways between them."""

    def __init__(self, pattern: str | bytes, flags: int, mode: str) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            parsed = _parser.parse(pattern, flags)
        self.flags = parsed.state.flags
        self.state = parsed.state
        self.is_bytes = isinstance(pattern, bytes)
        self.chars: list[frozenset[str]] = []
        self.edges: Counter[tuple[int, int, frozenset[str]]] = Counter()
        self.doubts: list[str] = []
        self.known: dict[str, frozenset[str]] = {}
        items = list(parsed)
        whole = self.sequence(items)
        self.accepting = set() if mode == "fullmatch" else {n for n, _ in whole.last}
        if mode == "search":
            self.search_anywhere(whole, items)

    def search_anywhere(self, whole: Part, items: list[Any]) -> None:
        at = items[0][1] if items and items[0][0] is _constants.AT else None
        if at is _constants.AT_BEGINNING_STRING:
            return
        if at is _constants.AT_BEGINNING and not self.flags & re.M:
            return
        anywhere = self.new(frozenset(SAMPLE))
        self.edges[anywhere, anywhere, NOTHING] += 1
        start, before = anywhere, None
        if at is _constants.AT_BEGINNING:
            before = frozenset("\n")
        elif items and str(items[0][0]) == "ASSERT_NOT" and items[0][1][0] < 0:
            behind = list(items[0][1][1])
            before = frozenset(SAMPLE) - self.characters(behind[0])
            assert len(behind) == 1
        if before is not None:
            start = self.new(before)
            self.edges[anywhere, start, NOTHING] += 1
        for state, without in whole.first:
            self.edges[start, state, without] += 1

    def new(self, chars: frozenset[str]) -> int:
        self.chars.append(chars)
        return len(self.chars) - 1

    def single(self, item: Any) -> Part:
        state = self.new(self.characters(item))
        return Part([(state, NOTHING)], [(state, NOTHING)], None)

    def characters(self, item: Any) -> frozenset[str]:
        known = self.known.get(key := repr(item))
        if known is None:
            piece = _parser.SubPattern(self.state, [item])
            fits = _compiler.compile(piece, self.flags).fullmatch
            sample = SAMPLE[:128] if self.is_bytes else SAMPLE
            known = frozenset(c for c in sample if fits(c.encode() if self.is_bytes else c))  # fmt: skip
            self.known[key] = known
        return known

    def join(
        self, ends: list[Edge], begins: list[Edge], without: frozenset[str]
    ) -> None:
        for (a, x), (b, y) in product(ends, begins):
            self.edges[a, b, x | y | without] += 1

    def sequence(self, items: list[Any]) -> Part:
        whole = Part()
        for item in items:
            whole = self.then(whole, self.part(item))
        return whole

    def then(self, one: Part, two: Part) -> Part:
        self.join(one.last, two.first, NOTHING)
        first, last = list(one.first), list(two.last)
        if one.empty is not None:
            first += [(state, x | one.empty) for state, x in two.first]
        if two.empty is not None:
            last += [(state, x | two.empty) for state, x in one.last]
        both = None if one.empty is None or two.empty is None else one.empty | two.empty
        return Part(first, last, both)

    def part(self, item: Any) -> Part:
        op, value = item
        match str(op):
            case "LITERAL" | "NOT_LITERAL" | "IN" | "ANY" | "RANGE" | "CATEGORY":
                return self.single(item)
            case "AT":
                if value in (_constants.AT_END, _constants.AT_END_STRING):
                    state = self.new(frozenset({END}))
                    return Part([(state, NOTHING)], [(state, NOTHING)], None)
                if value is _constants.AT_BEGINNING and not self.flags & re.M:
                    return Part(empty=frozenset(SAMPLE))
                return Part()
            case "ASSERT" | "ASSERT_NOT":
                if value[0] > 0 and value[1].getwidth()[1] >= 1_000:
                    self.doubts.append("looks ahead without end")
                return Part()
            case "SUBPATTERN":
                return self.sequence(list(value[3]))
            case "ATOMIC_GROUP":
                return self.sequence(list(value))
            case "BRANCH":
                parts = [self.sequence(list(branch)) for branch in value[1]]
                empty = [part.empty for part in parts if part.empty is not None]
                return Part(
                    [edge for part in parts for edge in part.first],
                    [edge for part in parts for edge in part.last],
                    frozenset.intersection(*empty) if empty else None,
                )
            case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
                return self.repeated(str(op) == "POSSESSIVE_REPEAT", *value)
        raise NotImplementedError(f"{op} in a pattern: this analysis does not know it")

    def repeated(self, possessive: bool, least: int, most: int, body: Any) -> Part:
        items = list(body)
        endless = most == _constants.MAXREPEAT
        only = items[0] if len(items) == 1 else None
        if possessive and endless and only and str(only[0]) in ("LITERAL", "NOT_LITERAL", "IN", "ANY"):  # fmt: skip
            taken = self.characters(only)
            state = self.new(taken)
            self.edges[state, state, NOTHING] += 1
            return Part([(state, NOTHING)], [(state, taken)], None if least else taken)
        copies = max(least, 1) if endless else most
        whole = Part()
        for number in range(min(copies, MOST_COPIES)):
            copy = self.sequence(items)
            if endless and number == min(copies, MOST_COPIES) - 1:
                self.join(copy.last, copy.first, NOTHING)
            if number >= least and copy.empty is None:
                copy.empty = NOTHING
            whole = self.then(whole, copy)
        return whole

    def slow(self) -> str:
        """Why the pattern is slow, empty if it is not."""
        if self.doubts:
            return self.doubts[0]
        states = range(len(self.chars))
        steps: dict[int, list[tuple[str, int]]] = {state: [] for state in states}
        twice = set()
        for (a, b, without), count in self.edges.items():
            for char in self.chars[b] - without:
                if count > 1 or (char, b) in steps[a]:
                    twice.add((a, b))
                steps[a].append((char, b))
        # One character stands for all that lead the same ways.
        ways: dict[frozenset[tuple[int, int]], str] = {}
        for char in [*SAMPLE, END]:
            ways.setdefault(frozenset((a, b) for a in states for c, b in steps[a] if c == char), char)  # fmt: skip
        kept = set(ways.values())
        after = {a: [(c, b) for c, b in steps[a] if c in kept] for a in states}
        inner = {a: [(c, b) for c, b in after[a] if b not in self.accepting] for a in states}  # fmt: skip
        loops = {a: _reached({a}, inner) for a in states if a not in self.accepting}
        in_loop = [a for a in loops if a in loops[a]]
        for a, b in twice:
            if a in loops and b in loops and (a == b or a in loops[b]) and b in loops[a]:  # fmt: skip
                return "two ways round with the same text"
        for p in in_loop:
            inside = {x for x in loops[p] if p in loops.get(x, ())}
            if self._two_ways_round(p, inside, inner):
                return "two ways round with the same text"
            behind = _reached({p}, after)
            for q in in_loop:
                if q != p and q in behind:
                    around = {x for x in loops[q] if q in loops.get(x, ())}
                    if _pumps(p, q, inside, around, inner, after):
                        return "one text stays here, goes on, and stays there"
        return ""

    def _two_ways_round(self, p: int, inside: set[int], inner: dict[int, list[tuple[str, int]]]) -> bool:  # fmt: skip
        apart = {(p, p)}
        todo = [(p, p)]
        split = set()
        while todo:
            a, b = todo.pop()
            for (c, x), (d, y) in product(inner[a], inner[b]):
                if c == d and x in inside and y in inside:
                    if (x, y) not in apart:
                        apart.add((x, y))
                        todo.append((x, y))
                    if x != y:
                        split.add((x, y))
        for pair in split:
            seen, todo = {pair}, [pair]
            while todo:
                a, b = todo.pop()
                for (c, x), (d, y) in product(inner[a], inner[b]):
                    if c == d and x in inside and y in inside:
                        if x == y == p:
                            return True
                        if (x, y) not in seen:
                            seen.add((x, y))
                            todo.append((x, y))
        return False


def _reached(start: set[int], steps: dict[int, list[tuple[str, int]]]) -> set[int]:
    """What can be reached in one step or more."""
    seen: set[int] = set()
    todo = list(start)
    while todo:
        for _, state in steps[todo.pop()]:
            if state not in seen:
                seen.add(state)
                todo.append(state)
    return seen


def _pumps(
    p: int, q: int, inside: set[int], around: set[int],
    inner: dict[int, list[tuple[str, int]]], after: dict[int, list[tuple[str, int]]],
) -> bool:  # fmt: skip
    """Whether one text leads from p to p, from p to q, and from q to q."""
    seen, todo = {(p, p, q)}, [(p, p, q)]
    while todo:
        a, b, c = todo.pop()
        for char, x in inner[a]:
            if x not in inside:
                continue
            for other, z in inner[c]:
                if other != char or z not in around:
                    continue
                for third, y in after[b]:
                    if third != char:
                        continue
                    if (x, y, z) == (p, q, q):
                        return True
                    if (x, y, z) not in seen:
                        seen.add((x, y, z))
                        todo.append((x, y, z))
    return False


def why_slow(pattern: str | bytes, flags: int, mode: str) -> str:
    """Why a pattern can take more than linear time in a mode, `fullmatch`, `match` or `search`; empty if it cannot."""
    return Automaton(pattern, flags, mode).slow()
