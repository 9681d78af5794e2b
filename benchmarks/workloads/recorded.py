"""The objects of shared/bench under the markers of the real API, and the Go original's times for them."""

from __future__ import annotations

import importlib
import json
import os
from collections.abc import Iterator
from copy import deepcopy
from functools import partial
from pathlib import Path

from benchmarks.measure import rounds, spread
from benchmarks.model import Row

_BESIDE = Path(__file__).resolve().parents[3] / "shared" / "bench"

DATA = Path(os.environ.get("VALIDATION_GEN_BENCH_DATA") or _BESIDE)
"""The directory of the objects, there or not."""

OBJECTS = {
    "resourceclaim": ("resource", "resource_claim", (24.0, 40.0, 57.0)),
    "resourceslice128": ("resource", "resource_slice", (2840.0, 1230.0, 4210.0)),
    "pod": ("core", "pod", (9.7, 46.0, 40.0)),
}
"""Group, function and what Go needs on the reference machine: create, update same, update changed, in microseconds."""

TARGETS = {"create": 0.5, "update, same": 2.0, "update, changed": 2.0}


def rows(quick: bool) -> Iterator[Row]:
    """Every object that is there and has types; none where the recorded objects are not."""
    for name, (group, function, times) in OBJECTS.items():
        path = DATA / f"{name}.json"
        module = importlib.import_module(f"kubernetes_api.{group}.v1.types_gen")
        if path.is_file() and hasattr(module, f"validate_{function}"):
            yield from _object_rows(path, module, function, times, 3 if quick else 25)


def _object_rows(
    path: Path, module: object, function: str, go: tuple[float, ...], count: int
) -> Iterator[Row]:
    data = json.loads(path.read_text())
    decode = getattr(module, f"decode_{function}")
    validate = getattr(module, f"validate_{function}")
    defaults = getattr(module, f"apply_defaults_{function}", lambda _: None)
    options = dict.fromkeys(getattr(module, "SCHEME").options, True)  # noqa: B009
    changed_data = deepcopy(data)
    changed_data["metadata"]["generation"] = 2
    _last_name(changed_data["spec"])
    old, twin = decode(data), decode(deepcopy(data))
    changed = decode(changed_data)
    for made in (old, twin, changed):
        defaults(made)
    # What Go needed is the time of declared rules; so is this.
    validate = partial(validate, options=options, overlay=False)
    assert validate(old) == []
    taken = rounds(
        {
            "create": partial(validate, old),
            "update, same": partial(validate, twin, old),
            "update, changed": partial(validate, changed, old),
        },
        count,
    )
    for (case, seconds), reference in zip(taken.items(), go, strict=True):
        measured = spread([reference / (second * 1e6) for second in seconds])
        median = spread(seconds).median * 1e6
        note = f"{median:.1f} µs here, {reference:g} µs for Go on the reference machine"
        group = f"{path.stem}, real markers"
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
