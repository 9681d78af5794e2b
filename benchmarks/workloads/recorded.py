"""The objects of shared/bench under the markers of the real API, and the Go original's times for them."""

from __future__ import annotations

import importlib
import json
import os
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from benchmarks.measure import rounds, spread
from benchmarks.model import Row
from benchmarks.shapes import put

_BESIDE = Path(__file__).resolve().parents[3] / "shared" / "bench"

DATA = Path(os.environ.get("VALIDATION_GEN_BENCH_DATA") or _BESIDE)
"""The directory of the objects, there or not."""

Edit = tuple[tuple[str | int, ...], object]


@dataclass(frozen=True)
class Recorded:
    """A type; what Go needs on the reference machine, in microseconds, by case; edits of which each makes one error."""

    group: str
    function: str
    create: float
    update_same: float
    update_changed: float
    errors: tuple[Edit, ...]


_REQUESTS = ("spec", "devices", "requests")
_CONDITIONS = ("status", "volumeHealth", 0, "healthConditions")

OBJECTS = {
    "resourceclaim": Recorded(
        group="resource",
        function="resource_claim",
        create=24.0,
        update_same=40.0,
        update_changed=57.0,
        errors=(
            ((*_REQUESTS, 0, "exactly", "allocationMode"), "Some"),
            ((*_REQUESTS, 1, "firstAvailable", 0, "deviceClassName"), "_"),
            ((*_REQUESTS, 1, "firstAvailable", 1, "deviceClassName"), ""),
            (("status", "allocation", "devices", "results", 0, "driver"), "d" * 64),
            (("status", "devices", 1, "conditions", 1, "status"), "Perhaps"),
        ),
    ),
    "resourceslice128": Recorded(
        group="resource",
        function="resource_slice",
        create=2840.0,
        update_same=1230.0,
        update_changed=4210.0,
        errors=(
            (("metadata", "generation"), -5),
            (("spec", "devices", 0, "taints", 0, "effect"), "Some"),
            (("spec", "devices", 32, "consumesCounters", 1, "counterSet"), "_"),
            (("spec", "devices", 64, "consumesCounters", 0, "counterSet"), ""),
            (("spec", "devices", 127, "taints", 0, "effect"), ""),
        ),
    ),
    "pod": Recorded(
        group="core",
        function="pod",
        create=9.7,
        update_same=46.0,
        update_changed=40.0,
        errors=(
            (("metadata", "generation"), -5),
            (("spec", "tolerations", 0, "key"), "_"),
            (("spec", "evictionResponders", 0, "priority"), 10**9),
            ((*_CONDITIONS, 0, "status"), "Perhaps"),
            ((*_CONDITIONS, 1, "reason"), ""),
        ),
    ),
}

TARGETS = {"create": 0.5, "update, same": 2.0, "update, changed": 2.0}


def rows(quick: bool) -> Iterator[Row]:
    """Every object that is there and has types; none where the recorded objects are not."""
    for name, recorded in OBJECTS.items():
        path = DATA / f"{name}.json"
        module = importlib.import_module(
            f"kubernetes_api.{recorded.group}.v1.types_gen"
        )
        if path.is_file() and hasattr(module, f"validate_{recorded.function}"):
            yield from _object_rows(path, module, recorded, 3 if quick else 25)


def _object_rows(
    path: Path, module: object, recorded: Recorded, count: int
) -> Iterator[Row]:
    data = json.loads(path.read_text())
    function = recorded.function
    decode = getattr(module, f"decode_{function}")
    validate = getattr(module, f"validate_{function}")
    defaults = getattr(module, f"apply_defaults_{function}", lambda _: None)
    options = dict.fromkeys(getattr(module, "SCHEME").options, True)  # noqa: B009
    changed_data, broken_data = deepcopy(data), deepcopy(data)
    changed_data["metadata"]["generation"] = 2
    _last_name(changed_data["spec"])
    for place, value in recorded.errors:
        put(broken_data, place, value)
    old, twin = decode(data), decode(deepcopy(data))
    changed, broken = decode(changed_data), decode(broken_data)
    for made in (old, twin, changed, broken):
        defaults(made)
    # What Go needed is the time of declared rules; so is this.
    validate = partial(validate, options=options, overlay=False)
    assert validate(old) == []
    assert len(validate(broken)) == len(recorded.errors)
    work = {
        "create": partial(validate, old),
        "update, same": partial(validate, twin, old),
        "update, changed": partial(validate, changed, old),
        "five errors": partial(validate, broken),
    }
    go = {
        "create": recorded.create,
        "update, same": recorded.update_same,
        "update, changed": recorded.update_changed,
    }
    group = f"{path.stem}, real markers"
    for case, seconds in rounds(work, count).items():
        here = spread([second * 1e6 for second in seconds])
        if case not in go:
            yield Row(group, case, here, "µs", more_is_better=False)
            continue
        measured = spread([go[case] / (second * 1e6) for second in seconds])
        note = f"{here.median:.1f} µs here, {go[case]:g} µs for Go on the reference machine"
        yield Row(
            group, f"{case}, against Go", measured, target=TARGETS[case], note=note
        )


def _last_name(data: object) -> bool:
    """Renames the last thing in the object that has a name, which is one changed leaf."""
    if isinstance(data, list):
        return any(map(_last_name, reversed(data)))
    if not isinstance(data, dict):
        return False
    if any(_last_name(value) for value in reversed(data.values())):
        return True
    if isinstance(data.get("name"), str):
        data["name"] = "renamed"
        return True
    return False
