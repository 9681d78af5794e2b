"""Objects that are in memory already: created, with errors, updated; against every peer's own check of its objects.

Peers know no updates: what an update costs them is a check of the whole object.
"""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from functools import partial

from benchmarks.measure import Work, ratios, rounds, spread
from benchmarks.model import Row
from benchmarks.peers import peers
from benchmarks.product import product
from benchmarks.shapes import CLAIM, POD, ROWS, Sample, put

CREATE = {
    "jsonschema-rs": 0.5,
    "fastjsonschema": 4.5,
    "attrs": 4.0,
    "jsonschema": 60.0,
}
"""The least ratio on creates, where it is the same for all objects."""

PYDANTIC = {"Pod": 1.7, "Claim": 2.4}
UPDATES = {"unchanged, shared": 100.0, "unchanged, not shared": 5.0, "one leaf": 15.0}


def rows(quick: bool) -> Iterator[Row]:
    """Every case of the claim, the pod and the list map."""
    for sample in (CLAIM, POD, ROWS):
        yield from _sample_rows(sample, 3 if quick else 25)


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
        "create": lambda: validate(old),
        "five errors": lambda: validate(broken),
        "unchanged, shared": lambda: validate(old, old),
        "unchanged, not shared": lambda: validate(twin, old),
        "one leaf": lambda: validate(changed, old),
    }


def _sample_rows(sample: Sample, count: int) -> Iterator[Row]:
    name = sample.root.name
    work = product_work(sample)
    less, early = {}, {}
    for peer in peers(sample.root):
        # Slow peers on the big object would eat the ten minutes.
        if sample is ROWS and peer.name in ("jsonschema", "marshmallow"):
            continue
        value, broken = peer.load(sample.valid), peer.load(sample.broken())
        work[peer.name] = partial(peer.raw or peer.check, value)
        work[f"{peer.name}, errors"] = partial(peer.check, broken)
        less[peer.name] = peer.less
        early[peer.name] = "stops at the first error" if peer.stops_early else ""
    taken = rounds(work, count)
    group = f"{name} in memory"
    for case in product_work(sample):
        times = spread([seconds * 1e6 for seconds in taken[case]])
        yield Row(group, case, times, "µs", more_is_better=False)
    for peer_name, note in less.items():
        target = CREATE.get(peer_name) if sample is not ROWS else None
        if peer_name == "pydantic":
            target = PYDANTIC.get(name)
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
