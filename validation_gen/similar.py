"""Which known names a misspelt one comes close to. Called by whoever reports a name that is not known."""

from __future__ import annotations

from collections import Counter
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
    of_name, letters = str.maketrans("", "", name), Counter(name)

    def ratio(common: int, other: str) -> float:
        both = len(name) + len(other)
        return 2.0 * common / both if both else 1.0

    def most(other: str) -> float:
        """The ratio if all letters that both have were in the same order; of most names a bound says enough."""
        bound = ratio(len(other) - len(other.translate(of_name)), other)
        if bound < cutoff:
            return bound
        return ratio((letters & Counter(other)).total(), other)

    promising = [(m, other) for other in known if (m := most(other)) >= cutoff]
    if not promising:
        return ()
    from difflib import SequenceMatcher  # Late: nobody needs it when nothing is wrong.

    matcher = SequenceMatcher(b=name)
    best, closest = cutoff, ""
    found = False
    for most_alike, other in sorted(promising, reverse=True):
        if most_alike < best:
            break
        matcher.set_seq1(other)
        alike = matcher.ratio()
        if alike >= best and (not found or (alike, other) > (best, closest)):
            found, best, closest = True, alike, other
    return (closest,) if found else ()
