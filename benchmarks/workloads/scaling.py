"""What twice the input costs, in time and in memory: devices, items of a list map, types in a module.

All of it is one thread that waits for nothing, so its time is that which the thread has had of a processor: what others
do meanwhile, in the middle of the longer sample more often than of the shorter one, is no cost of the input.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from benchmarks.measure import Work, memory_peak, ratios, rounds, spread
from benchmarks.model import Row
from benchmarks.product import compile_package, product, write_package
from benchmarks.shapes import POD, Leaf, Many, Struct
from benchmarks.shapes import rows as sample_of_rows

MOST = 2.2


def rows(quick: bool) -> Iterator[Row]:
    """Each input and one of twice its size, by turns."""
    items = 50 if quick else 1000
    for what in ("create", "update with one leaf changed"):
        yield from _doubling(what, *(_validation(n, what) for n in (items, 2 * items)), quick=quick)  # fmt: skip
    types = 1 if quick else 8
    with tempfile.TemporaryDirectory() as directory:
        small, large = (_module(Path(directory), n) for n in (types, 2 * types))
        yield from _doubling("generating a module of twice the types", small, large, quick=quick)  # fmt: skip


def _doubling(what: str, small: Work, large: Work, *, quick: bool) -> Iterator[Row]:
    both = {"small": small, "large": large}
    taken = rounds(both, 3 if quick else 25, time.thread_time)
    measured = ratios(taken["large"], taken["small"])
    yield Row("Twice the input", f"{what}: time", measured, target=MOST, more_is_better=False)  # fmt: skip
    grown = spread([memory_peak(large) / max(1, memory_peak(small))])
    yield Row("Twice the input", f"{what}: memory", grown, target=MOST, more_is_better=False)  # fmt: skip


def _validation(count: int, what: str) -> Work:
    """Decoding and validating a list map of so many items; the old object is there before."""
    sample = sample_of_rows(count)
    made = product("Rows")
    if what == "create":
        return lambda: made.validate(made.decode(sample.valid))
    old = made.decode(sample.valid)
    items = list(sample.valid["items"])
    items[count // 2] = {**items[count // 2], "replicas": 4}
    changed = {**sample.valid, "items": items}
    return lambda: made.validate(made.decode(changed), old)


def _module(directory: Path, copies: int) -> Work:
    """Generating a module that has the pod's types so many times."""
    roots = [_renamed(POD.root, f"N{number}") for number in range(copies)]
    package = write_package(directory, f"types_{copies}", roots)
    return lambda: compile_package(package)


def _renamed(struct: Struct, prefix: str) -> Struct:
    fields: dict[str, Leaf | Many | Struct] = {}
    for name, kind in struct.fields.items():
        if isinstance(kind, Many):
            fields[name] = replace(kind, item=_renamed(kind.item, prefix))
        else:
            fields[name] = _renamed(kind, prefix) if isinstance(kind, Struct) else kind
    return Struct(f"{prefix}{struct.name}", fields)
