"""What markers say about the structure of a type: list types, keys, patch hints, defaults.

These are markers that validation does not read, or that it reads with another question. Both spellings of a marker
count: kube-openapi's (`+listType`) and, unless an exporter keeps to what that reads, ours (`+k8s:listType`), behind
`alpha` and `beta` too.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal, TypeAlias

from validation_gen.markers import Marker, parse
from validation_gen.model import MarkerLine
from validation_gen.plan.roots import value_of

Compat: TypeAlias = Literal["upstream", "strict"]
"""Whether to write what kube-openapi writes, or all that is known."""

LEVELS = ("k8s:alpha", "k8s:beta")


def said(markers: Iterable[MarkerLine], name: str, compat: Compat) -> list[str]:
    """The values of a structural marker, each once, in the order in which they stand."""
    markers = tuple(markers)
    found = [value_of(line) for line in markers if line.name == name]
    if not found and compat == "strict":
        found = [value for line in markers for value in _ours(line, f"k8s:{name}")]
    return list(dict.fromkeys(found))


def says(markers: Iterable[MarkerLine], name: str) -> bool:
    """Whether a marker stands there in kube-openapi's spelling, with a value or without."""
    return any(line.name == name for line in markers)


def _ours(line: MarkerLine, name: str) -> Iterator[str]:
    if line.name != name and line.name not in LEVELS:
        return
    marker = parse(line)
    while isinstance(marker, Marker) and marker.name in LEVELS and marker.payload:
        marker = marker.payload
    if isinstance(marker, Marker) and marker.name == name and marker.value is not None:
        yield str(marker.value)
