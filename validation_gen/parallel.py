"""Work split over processes: items in, results in the same order out. Called by `generate` and `validate`.

Processes are started the way that is usual on the system, by `fork` or anew; both take a while, so callers split only
what takes longer.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

MOST = 61
"""Processes; Windows refuses to wait for more, and nobody has so much memory to spare."""

_work: list[Callable[[Any], Any]] = []
"""In a process made here, what it does with items. Nothing else sets or reads it."""


def available() -> int:
    """How many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def in_order(
    make: Callable[..., Callable[[Item], Result]],
    arguments: tuple[Any, ...],
    items: Sequence[Item],
    jobs: int,
    method: str | None = None,
) -> Iterator[Result]:
    """`make(*arguments)(item)` for each item. With one job that happens here, when the result is asked for.

    With more it happens in so many processes, each of which calls `make` once; all that goes in and out of them has to
    be picklable, and `make` a function of a module. `method` is how processes are started, see `multiprocessing`. What
    a call raises is raised here, in its turn.
    """
    jobs = min(jobs, len(items), MOST)
    if jobs < 2:
        yield from map(make(*arguments), items)
        return
    # Late: they take as long to load as a small job takes.
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor

    context = multiprocessing.get_context(method)
    with ProcessPoolExecutor(jobs, context, _begin, (make, arguments)) as pool:
        with _interrupted_later():
            # Here all processes are made. They never see Ctrl-C, which could hit one while it holds a lock that others
            # wait for: whoever asks for results is interrupted, and what is not begun is left.
            results = pool.map(_call, items)
        yield from results


@contextmanager
def _interrupted_later() -> Iterator[None]:
    """Ctrl-C waits for the end, and processes that are made meanwhile do not notice it at all."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT])
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _begin(
    make: Callable[..., Callable[[Any], Any]], arguments: tuple[Any, ...]
) -> None:
    _work[:] = [make(*arguments)]


def _call(item: Any) -> Any:
    return _work[0](item)
