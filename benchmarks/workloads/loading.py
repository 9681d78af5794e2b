"""JSON data to typed objects that are valid: decoding and validating, against what peers do in one go."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from benchmarks.measure import Work, memory_kept, ratios, rounds, spread
from benchmarks.model import Row
from benchmarks.peers import peers
from benchmarks.product import product
from benchmarks.shapes import CLAIM, POD, Sample

TYPED = ("pydantic", "msgspec", "attrs", "marshmallow")


def rows(quick: bool) -> Iterator[Row]:
    """The claim and the pod; and the memory that one object holds."""
    for sample in (CLAIM, POD):
        yield from _sample_rows(sample, 3 if quick else 25)


def _sample_rows(sample: Sample, count: int) -> Iterator[Row]:
    made = product(sample.root.name)
    work: dict[str, Work] = {
        "product": lambda: made.validate(made.decode(sample.valid))
    }
    less = {}
    for peer in peers(sample.root):
        if peer.name in TYPED:
            work[peer.name] = partial(peer.read, sample.valid)
            less[peer.name] = peer.less
    taken = rounds(work, count)
    group = f"{sample.root.name} from JSON data"
    times = spread([seconds * 1e6 for seconds in taken["product"]])
    yield Row(group, "decoded and validated", times, "µs", more_is_better=False)
    for name, note in less.items():
        target = 1.0 if name == "pydantic" else None
        yield Row(
            group, f"against {name}", ratios(taken[name], taken["product"]), target=target, note=note
        )  # fmt: skip
    held = memory_kept(lambda: [made.decode(sample.valid) for _ in range(100)]) / 100
    yield Row(
        group, "memory of one object", spread([held / 1024]), "KiB", more_is_better=False
    )  # fmt: skip
