"""Whether a line breaks at optional brackets, which then show, or at brackets further in.

Called by `splitting` for a line that has been taken apart at optional brackets.
"""

from __future__ import annotations

from validation_gen.emit.breaking.leaves import DOT, Leaf
from validation_gen.emit.breaking.line import WIDTH, Line, Split


def can_omit(pair: Split) -> bool:
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


def is_better(inner: Split, pair: Split) -> bool:
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
