"""Generated modules as mypyc compiles them, against themselves as they are: validating, and decoding before it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from copy import deepcopy
from functools import partial

from benchmarks.measure import Work, ratios, rounds, spread
from benchmarks.model import Row
from benchmarks.product import Product, compiled, product
from benchmarks.shapes import CLAIM, POD, Sample, put
from validation_gen import native

TARGET = 1.6


def rows(quick: bool) -> Iterator[Row]:
    """The claim and the pod; none where mypyc or a C compiler is missing."""
    missing = native.missing()
    if missing:
        print(f"mypyc {missing}", file=sys.stderr)
        return
    for sample in (CLAIM, POD):
        yield from _sample_rows(sample, quick)


def _sample_rows(sample: Sample, quick: bool) -> Iterator[Row]:
    name = sample.root.name
    pure = _work(sample, product(name))
    native_work = _work(sample, compiled(name, "0" if quick else "3"))
    both = {f"pure, {case}": work for case, work in pure.items()}
    both |= {f"compiled, {case}": work for case, work in native_work.items()}
    taken = rounds(both, 3 if quick else 25)
    group = f"{name}, compiled by mypyc"
    for case in pure:
        seconds = taken[f"compiled, {case}"]
        times = spread([second * 1e6 for second in seconds])
        yield Row(group, case, times, "µs", more_is_better=False)
        measured = ratios(taken[f"pure, {case}"], seconds)
        target = TARGET if case == "create" else None
        yield Row(group, f"{case}, against the pure one", measured, target=target)


def _work(sample: Sample, made: Product) -> dict[str, Work]:
    """The cases, by name."""
    old, broken = made.decode(sample.valid), made.decode(sample.broken())
    data = deepcopy(sample.valid)
    put(data, *sample.change)
    changed = made.decode(data, reuse=(old, sample.valid))
    assert made.validate(old) == []
    assert len(made.validate(broken)) == 5
    return {
        "create": partial(made.validate, old),
        "five errors": partial(made.validate, broken),
        "update, one leaf": partial(made.validate, changed, old),
        "decoded and validated": lambda: made.validate(made.decode(sample.valid)),
    }
