"""Objects that are in memory already: created, with errors, updated; against every peer's own check of its objects.

Peers know no updates: what an update costs them is a check of the whole object. Ours remembers names that it has found
valid, so creates are measured twice: of one object again and again, and of objects whose names are all new.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from copy import deepcopy
from functools import partial
from itertools import cycle
from typing import Any

from benchmarks.measure import Work, ratios, rounds, spread
from benchmarks.model import Row
from benchmarks.peers import peers
from benchmarks.product import product
from benchmarks.shapes import CLAIM, POD, ROWS, Sample, put, with_new_names

CREATE = {
    "jsonschema-rs": 0.5,
    "fastjsonschema": 4.5,
    "attrs": 4.0,
    "jsonschema": 60.0,
}
"""The least ratio on creates, where it is the same for all objects."""

ALL_NEW = "create, all names new"
PYDANTIC = {"Pod": 1.7, "Claim": 2.4}
UPDATES = {"unchanged, shared": 100.0, "unchanged, not shared": 5.0, "one leaf": 15.0}


def rows(quick: bool) -> Iterator[Row]:
    """Every case of the claim, the pod and the list map."""
    for sample in (CLAIM, POD, ROWS):
        yield from _sample_rows(sample, 3 if quick else 25)


NEW = 400
"""Objects of which none has a name of another: when it is the first one's turn again, its names are forgotten."""


def product_work(sample: Sample) -> dict[str, Work]:
    """The product's cases, by name. Data that nothing has changed in shares no part unless the case says so."""
    made = product(sample.root.name)
    validate = made.validate
    old, twin = made.decode(sample.valid), made.decode(deepcopy(sample.valid))
    broken = made.decode(sample.broken())
    data = deepcopy(sample.valid)
    put(data, *sample.change)
    changed = made.decode(data, reuse=(old, sample.valid))
    return {
        "create": partial(validate, old),
        "five errors": partial(validate, broken),
        "unchanged, shared": partial(validate, old, old),
        "unchanged, not shared": partial(validate, twin, old),
        "one leaf": partial(validate, changed, old),
    }


def by_turns(check: Callable[[Any], object], values: Iterable[Any]) -> Work:
    """A check of one value after the other, from the first again after the last."""
    following = cycle(values).__next__
    return lambda: check(following())


def new_names(sample: Sample) -> list[dict[str, Any]]:
    """The data of many objects, with names of their own."""
    return [with_new_names(sample.root, sample.valid, n) for n in range(NEW)]


def _sample_rows(sample: Sample, count: int) -> Iterator[Row]:
    name = sample.root.name
    work = product_work(sample)
    renewed = [] if sample is ROWS else new_names(sample)
    if renewed:
        made = product(name)
        work[ALL_NEW] = by_turns(made.validate, [made.decode(d) for d in renewed])
    less, early = {}, {}
    for peer in peers(sample.root):
        # Slow peers on the big object would eat the ten minutes.
        if sample is ROWS and peer.name in ("jsonschema", "marshmallow"):
            continue
        value, broken = peer.load(sample.valid), peer.load(sample.broken())
        work[peer.name] = partial(peer.raw or peer.check, value)
        work[f"{peer.name}, errors"] = partial(peer.check, broken)
        if peer.name == "pydantic" and renewed:
            values = [peer.load(data) for data in renewed]
            work[f"{peer.name}, all new"] = by_turns(peer.raw or peer.check, values)
        less[peer.name] = peer.less
        early[peer.name] = "stops at the first error" if peer.stops_early else ""
    taken = rounds(work, count)
    group = f"{name} in memory"
    for case in [*product_work(sample), *([ALL_NEW] if renewed else [])]:
        times = spread([seconds * 1e6 for seconds in taken[case]])
        yield Row(group, case, times, "µs", more_is_better=False)
    for peer_name, note in less.items():
        target = CREATE.get(peer_name) if sample is not ROWS else None
        if peer_name == "pydantic":
            target = PYDANTIC.get(name)
        if peer_name == "pydantic" and renewed:
            measured = ratios(taken["pydantic, all new"], taken[ALL_NEW])
            yield Row(group, f"{ALL_NEW}, against pydantic", measured)
        measured = ratios(taken[peer_name], taken["create"])
        yield Row(
            group, f"create, against {peer_name}", measured, target=target, note=note
        )
        measured = ratios(taken[f"{peer_name}, errors"], taken["five errors"])
        yield Row(
            group, f"five errors, against {peer_name}", measured, note=early[peer_name]
        )
    if "pydantic" in less:
        for case, target in UPDATES.items():
            measured = ratios(taken["pydantic"], taken[case])
            goal = None if sample is ROWS else target
            yield Row(group, f"update, {case}, against pydantic", measured, target=goal)
