"""A statement as black sees it: tokens with spacing, brackets in pairs, and priorities of breaks.

Comes in: a one-line statement in black's own spacing. Goes out: its leaves. Called by `brackets`, which adds the
optional ones.
"""

from __future__ import annotations

import keyword
import re

from validation_gen.dataclass import dataclass

COMPREHENSION, COMMA, TERNARY, LOGIC, STRING, COMPARISON, DOT = (
    20,
    18,
    16,
    14,
    12,
    10,
    1,
)
"""Where a line breaks first; arithmetic operators are between comparisons and dots."""

_ARITHMETIC = {
    "|": 9, "^": 8, "&": 7, "<<": 6, ">>": 6, "+": 5, "-": 5,
    "*": 4, "/": 4, "//": 4, "%": 4, "@": 4, "**": 2,
}  # fmt: skip
_COMPARISONS = frozenset({"==", "!=", "<", ">", "<=", ">="})
_TOKEN = re.compile(
    r"""(?P<string>[rRbBfFuU]{0,2}(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'))
      | (?P<number>\d[\w.]*(?:(?<=[eE])[-+]\d+)?)
      | (?P<name>\w+)
      | (?P<operator>->|\*\*=?|//=?|<<|>>|[-+*/|&^%@=!<>]=|:=|\.\.\.|[-+*/%@|&^~<>()\[\]{},:.=])""",
    re.VERBOSE,
)


@dataclass(slots=True, eq=False)
class Leaf:
    """One token. `before` and `after` are the priorities of a break there; an optional bracket has no `text` yet.

    `depth` is how deep in brackets it was on the line it was last put on, kept or not, because that is what black looks
    at. `was_copied` says that some part of the line has been broken a second time already; black does not do so twice.
    """

    text: str
    kind: str
    space: str = ""
    before: int = 0
    after: int = 0
    opening: Leaf | None = None
    is_atom: bool = False
    depth: int = 0
    was_copied: bool = False

    @property
    def width(self) -> int:
        return len(self.space) + len(self.text)


def read_leaves(statement: str) -> list[Leaf]:
    """The leaves of a statement as it stands.

    Raises:
        ValueError: the text is no statement that generated code may contain.
    """
    return _with_priorities(_paired(_tokens(statement)))


def top_level(leaves: list[Leaf]) -> list[int]:
    """The indexes of leaves outside all brackets."""
    depth = 0
    indexes = []
    for index, leaf in enumerate(leaves):
        depth -= leaf.kind == "close"
        if depth == 0:
            indexes.append(index)
        depth += leaf.kind == "open"
    return indexes


class NotPythonError(ValueError):
    """A line that a user's template made is none that Python could read."""


def _tokens(statement: str) -> list[Leaf]:
    leaves: list[Leaf] = []
    at = 0
    while at < len(statement):
        start = at
        while statement[at] == " ":
            at += 1
        match = _TOKEN.match(statement, at)
        if match is None or match.lastgroup is None:
            raise NotPythonError(f"this is no line of Python: {statement[:200]!r}")
        text, kind = match.group(), match.lastgroup
        if kind == "name" and keyword.iskeyword(text) and not text[0].isupper():
            kind = "keyword"
        elif kind == "operator":
            kind = {"(": "open", "[": "open", "{": "open"}.get(text, kind)
            kind = {")": "close", "]": "close", "}": "close"}.get(text, kind)
        leaves.append(Leaf(text, kind, statement[start:at]))
        at = match.end()
    return leaves


def _paired(leaves: list[Leaf]) -> list[Leaf]:
    """Closing brackets know their opening ones, and opening ones whether they are a value or a call."""
    open_brackets: list[Leaf] = []
    previous: Leaf | None = None
    for leaf in leaves:
        if leaf.kind == "open":
            callee = previous is not None and not leaf.space
            leaf.is_atom = not (
                callee
                and previous is not None
                and previous.kind in ("name", "close", "string")
            )
            open_brackets.append(leaf)
        elif leaf.kind == "close":
            if not open_brackets:
                raise ValueError("a bracket is closed that was not opened")
            leaf.opening = open_brackets.pop()
        previous = leaf
    return leaves


def _with_priorities(leaves: list[Leaf]) -> list[Leaf]:
    """Break priorities, from each leaf's neighbours and from what its bracket has held so far."""
    comprehension = [False]
    in_target = loop = False
    lambda_depth = 0
    for index, leaf in enumerate(leaves):
        previous = leaves[index - 1] if index else None
        following = leaves[index + 1] if index + 1 < len(leaves) else None
        if leaf.kind == "open":
            comprehension.append(False)
        elif leaf.kind == "close":
            comprehension.pop()
        elif leaf.text == "lambda":
            lambda_depth = len(comprehension)
        elif leaf.text == ":" and lambda_depth == len(comprehension):
            lambda_depth = 0
        elif leaf.text == "," and not in_target and lambda_depth != len(comprehension):
            leaf.after = COMMA
        elif previous is None:
            loop = leaf.text == "for"
        elif leaf.text == "for":
            leaf.before, comprehension[-1], in_target = COMPREHENSION, True, True
        elif leaf.text == "in" and (in_target or loop):
            in_target = loop = False
        else:
            leaf.before = _priority(leaf, previous, following, comprehension[-1])
    return leaves


def _priority(
    leaf: Leaf, previous: Leaf, following: Leaf | None, comprehension: bool
) -> int:
    match leaf.text:
        case "if":
            return COMPREHENSION if comprehension else TERNARY
        case "else":
            return TERNARY
        case "and" | "or":
            return LOGIC
        case "is":
            return COMPARISON
        case "in":
            return 0 if previous.text == "not" else COMPARISON
        case "not":
            return COMPARISON if following is not None and following.text == "in" else 0
        case ".":
            return DOT if previous.kind == "close" else 0
    if leaf.kind == "string":
        return STRING if previous.kind == "string" else 0
    if leaf.kind != "operator" or previous.kind in ("operator", "open", "keyword"):
        return 0
    return COMPARISON if leaf.text in _COMPARISONS else _ARITHMETIC.get(leaf.text, 0)
