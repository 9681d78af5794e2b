"""Optional brackets: they show only when a line breaks there.

Comes in: a statement. Goes out: its leaves, with optional brackets around what a statement tests, returns, walks over
or assigns, around annotations, and around conditional expressions. Called by `emit.layout`.
"""

from __future__ import annotations

from validation_gen.emit.breaking.leaves import (
    COMPREHENSION,
    TERNARY,
    Leaf,
    read_leaves,
    top_level,
)

_ASSIGNMENTS = frozenset(
    {"=", "+=", "-=", "*=", "/=", "|=", "&=", "^=", "%=", "//=", "@="}
)
_CONDITIONAL = frozenset({"if", "elif", "while"})


def parse(statement: str) -> list[Leaf]:
    """The leaves of a statement, optional brackets included.

    Raises:
        ValueError: the text is no statement that generated code may contain.
    """
    leaves = read_leaves(statement)
    is_signature = leaves[0].text == "def"
    bracketed = _with_annotation_brackets if is_signature else _with_statement_brackets
    leaves = bracketed(leaves)
    if any(leaf.text == "else" for leaf in leaves):
        return _with_ternary_brackets(leaves)
    return leaves


def _with_statement_brackets(leaves: list[Leaf]) -> list[Leaf]:
    """Optional brackets around what a statement tests, returns, walks over or assigns."""
    first = leaves[0].text
    end = len(leaves)
    if first in _CONDITIONAL:
        return leaves[:1] + _optional(leaves[1 : end - 1]) + leaves[end - 1 :]
    if first == "return" and end > 1:
        return leaves[:1] + _optional(leaves[1:])
    top = top_level(leaves)
    if first == "for":
        at = next(i for i in top if leaves[i].text == "in")
        target, values = leaves[1:at], leaves[at + 1 : end - 1]
        return [
            leaves[0],
            *_optional(target),
            leaves[at],
            *_optional(values),
            leaves[-1],
        ]
    signs = [i for i in top if leaves[i].text in _ASSIGNMENTS]
    if (
        signs
        and (colon := next((i for i in top if leaves[i].text == ":"), signs[0]))
        < signs[0]
    ):
        signs.insert(0, colon)
    if not signs:
        return leaves
    target = leaves[: signs[0]]
    if any(leaves[i].text == "," for i in top if i < signs[0]):
        target = _optional(target)
    result = target
    for start, stop in zip(signs, [*signs[1:], end], strict=True):
        result = [*result, leaves[start], *_optional(leaves[start + 1 : stop])]
    return result


def _with_annotation_brackets(leaves: list[Leaf]) -> list[Leaf]:
    """Optional brackets around each parameter's annotation that is a union, and around what is returned."""
    start = next(i for i, leaf in enumerate(leaves) if leaf.text == "(") + 1
    stop = next(i for i, leaf in enumerate(leaves) if leaf.opening is leaves[start - 1])
    result = leaves[:start]
    for parameter in _separated(leaves[start:stop]):
        top = top_level(parameter)
        colon = next((i + 1 for i in top if parameter[i].text == ":"), 0)
        end = next((i for i in top if parameter[i].text in ("=", ",")), len(parameter))
        if any(colon <= i < end and parameter[i].text == "|" for i in top):
            annotation = _optional(parameter[colon:end])
            parameter = [*parameter[:colon], *annotation, *parameter[end:]]
        result += parameter
    arrow = stop + 2
    return [*result, *leaves[stop:arrow], *_optional(leaves[arrow:-1]), leaves[-1]]


def _separated(leaves: list[Leaf]) -> list[list[Leaf]]:
    """The leaves up to and with each comma outside brackets."""
    commas = [i + 1 for i in top_level(leaves) if leaves[i].text == ","]
    starts = [0, *commas]
    pieces = [leaves[a:b] for a, b in zip(starts, [*commas, len(leaves)], strict=True)]
    return [piece for piece in pieces if piece]


def _optional(leaves: list[Leaf]) -> list[Leaf]:
    """The leaves in brackets that show only when a line breaks there; a bracketed tuple or generator has its own."""
    first, last = leaves[0], leaves[-1]
    if first.text == "(" and last.opening is first:
        inner = leaves[1:-1]
        if not inner or any(
            inner[i].after or inner[i].before == COMPREHENSION for i in top_level(inner)
        ):
            return leaves
        first.text = last.text = ""
        inner[0].space = ""
        return leaves
    opening = Leaf("", "open", first.space, is_atom=True)
    first.space = ""
    return [opening, *leaves, Leaf("", "close", opening=opening)]


def _with_ternary_brackets(leaves: list[Leaf]) -> list[Leaf]:
    """Optional brackets around each `x if y else z` that does not stand alone in brackets already."""
    result: list[Leaf] = []
    at = 0
    while at < len(leaves):
        leaf = leaves[at]
        result.append(leaf)
        at += 1
        if leaf.kind == "open":
            stop = next(i for i in range(at, len(leaves)) if leaves[i].opening is leaf)
            result += _with_ternary_brackets_inside(leaf, leaves[at:stop])
            at = stop
    return result


def _with_ternary_brackets_inside(opening: Leaf, leaves: list[Leaf]) -> list[Leaf]:
    pieces: list[list[Leaf]] = [[]]
    top = set(top_level(leaves))
    for index, leaf in enumerate(leaves):
        if index in top and (leaf.after or leaf.before == COMPREHENSION):
            pieces += [[leaf], []] if leaf.after else [[leaf]]
        else:
            pieces[-1].append(leaf)
    result: list[Leaf] = []
    for piece in pieces:
        start = max(
            (i + 1 for i in top_level(piece) if piece[i].text in ("=", ":", ":=")),
            default=0,
        )
        is_ternary = any(piece[i].before == TERNARY for i in top_level(piece))
        head, value = piece[:start], _with_ternary_brackets(piece[start:])
        alone = (
            len(pieces) == 1
            and not head
            and opening.kind == "open"
            and opening.text in ("(", "")
        )
        result += head + (_optional(value) if is_ternary and not alone else value)
    return result
