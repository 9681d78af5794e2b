"""Time and memory, measured so that noise hits all contenders alike: in short samples, taking turns.

A ratio is made within each round, of samples that lie milliseconds apart, and the median over the rounds is reported
with its quartiles; whatever slows the machine down for longer than a round slows both sides of a ratio.
"""

from __future__ import annotations

import gc
import statistics
import time
import tracemalloc
from collections.abc import Callable, Mapping
from dataclasses import dataclass

Work = Callable[[], object]
Clock = Callable[[], float]
"""What time is read from: the wall, or what this thread has had of a processor."""

SAMPLE_SECONDS = 0.004
"""How long one sample lasts, at least, when the work may be repeated."""


@dataclass(frozen=True)
class Spread:
    """A median, and the quartiles around it."""

    median: float
    low: float
    high: float


def spread(values: list[float]) -> Spread:
    """Median and quartiles of at least one value."""
    if len(values) == 1:
        return Spread(values[0], values[0], values[0])
    low, median, high = statistics.quantiles(values, n=4, method="inclusive")
    return Spread(median, low, high)


def ratios(above: list[float], below: list[float]) -> Spread:
    """One time over the other, round by round."""
    return spread([a / b for a, b in zip(above, below, strict=True)])


def rounds(
    work: Mapping[str, Work], count: int = 25, clock: Clock = time.perf_counter
) -> dict[str, list[float]]:
    """Seconds per call of each, in every round."""
    loops = {name: _loops(call, clock) for name, call in work.items()}
    taken: dict[str, list[float]] = {name: [] for name in work}
    names = list(work)
    with _no_collection():
        for number in range(count):
            # In turns also within a round: nobody is always first.
            turn = number % len(names)
            for name in names[turn:] + names[:turn]:
                taken[name].append(_seconds(work[name], loops[name], clock))
    return taken


def _loops(call: Work, clock: Clock) -> int:
    """How many calls make a sample; the first call, which may fill caches, does not count."""
    call()
    loops = 1
    while (seconds := _seconds(call, loops, clock)) * loops < SAMPLE_SECONDS / 4:
        loops *= 4
    return max(1, round(SAMPLE_SECONDS / seconds))


def _seconds(call: Work, loops: int, clock: Clock) -> float:
    start = clock()
    for _ in range(loops):
        call()
    return (clock() - start) / loops


class _no_collection:
    """The garbage collector rests meanwhile."""

    def __enter__(self) -> None:
        gc.collect()
        gc.disable()

    def __exit__(self, *_: object) -> None:
        gc.enable()


def memory_kept(make: Work) -> int:
    """Bytes that the result of a call holds."""
    make()
    gc.collect()
    tracemalloc.start()
    try:
        kept = make()
        gc.collect()
        size = tracemalloc.get_traced_memory()[0]
        del kept
        return size
    finally:
        tracemalloc.stop()


def memory_peak(call: Work) -> int:
    """Most bytes that are in use at once during a call."""
    call()
    gc.collect()
    tracemalloc.start()
    try:
        call()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
