"""Which known names a misspelt one comes close to. Called by whoever reports a name that is not known."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache


def similar(name: str, known: Iterable[str], cutoff: float = 0.6) -> list[str]:
    """The known name that is most like `name`, if any is: a list of one, or an empty one.

    `cutoff` is how much alike two names have to be, from 0 to 1, see `difflib.get_close_matches`.
    """
    return list(_similar(name, tuple(known), cutoff))


@lru_cache(maxsize=256)
def _similar(name: str, known: tuple[str, ...], cutoff: float) -> tuple[str, ...]:
    """What `difflib.get_close_matches` answers, which compares at length with every name that is not out of question.

    Here the most promising go first, and most others need not be looked at. Remembered, since a mistake seldom comes
    alone.
    """
    from difflib import SequenceMatcher  # Late: nobody needs it when nothing is wrong.

    of_name = str.maketrans("", "", name)

    def most(other: str) -> float:
        """The ratio if all letters that both have were in the same order, and none were there more often."""
        common = min(len(name), len(other) - len(other.translate(of_name)))
        both = len(name) + len(other)
        return 2.0 * common / both if both else 1.0

    matcher = SequenceMatcher(b=name)
    best, closest = cutoff, ""
    found = False
    for most_alike, other in sorted(((most(o), o) for o in known), reverse=True):
        if most_alike < best:
            break
        matcher.set_seq1(other)
        if matcher.quick_ratio() < best or (alike := matcher.ratio()) < best:
            continue
        if not found or (alike, other) > (best, closest):
            found, best, closest = True, alike, other
    return (closest,) if found else ()
