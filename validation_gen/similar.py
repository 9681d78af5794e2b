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
    """Remembered, since a mistake seldom comes alone."""
    import difflib  # Late: nobody needs it when nothing is wrong.

    return tuple(difflib.get_close_matches(name, known, n=1, cutoff=cutoff))
