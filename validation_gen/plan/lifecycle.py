"""In which versions of Kubernetes a kind is served, read from `+k8s:prerelease-lifecycle-gen:` markers.

Comes in: a package and one of its types. Goes out: a `Lifecycle`, and diagnostics for markers that cannot be read.
Called by the planner, the emitter and the exporters. A marker above the type counts before one of the module, which
speaks for all its types. What follows from them follows only where the module says
`+k8s:prerelease-lifecycle-gen=true`, as Kubernetes' own generator runs only there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from validation_gen.diagnostics import Diagnostic
from validation_gen.kube_version import Lifecycle, with_defaults
from validation_gen.model import MarkerLine, Package
from validation_gen.plan.roots import (
    all_markers,
    api_identity,
    package_value,
    value_of,
)

GENERATES = "k8s:prerelease-lifecycle-gen"
PREFIX = f"{GENERATES}:"

_NAMES = tuple(Lifecycle.__annotations__)
_VERSION = re.compile(r"[0-9]{1,4}\.[0-9]{1,4}")
_REPLACEMENT = re.compile(r"[^,\s]*,[^,\s]+,[^,\s]+")


def lifecycle_of(package: Package, type_name: str) -> Lifecycle:
    """The versions that serve a type of a package; markers that cannot be read say nothing."""
    declaration = package.type_named(type_name)
    lines = [*package.markers, *(all_markers(declaration) if declaration else ())]
    said = {name: value_of(m) for m in lines if (name := _name(m)) and not _wrong(m)}
    life = Lifecycle(**said)
    if package_value(package, GENERATES) != "true":
        return life
    return with_defaults(life, api_identity(package)[1])


def bad_lifecycles(package: Package) -> Iterator[Diagnostic]:
    """The lifecycle markers of a package that say nothing readable (VG311)."""
    lines = [*package.markers, *(m for t in package.types for m in all_markers(t))]
    for line in lines:
        expected = _wrong(line)
        if expected:
            yield Diagnostic(
                "VG311",
                f"{value_of(line) or 'nothing'} does not say when a kind is served",
                line.span,
                expected=expected,
            )


def _name(line: MarkerLine) -> str:
    name = line.name.removeprefix(PREFIX)
    return name if name in _NAMES and name != line.name else ""


def _wrong(line: MarkerLine) -> str:
    """What a marker should have said; empty if it is all right, or about something else."""
    name = _name(line)
    if name == "replacement":
        right, expected = _REPLACEMENT, "group,version,Kind"
    else:
        right, expected = _VERSION, "major.minor, as in 1.37"
    return expected if name and not right.fullmatch(value_of(line)) else ""
