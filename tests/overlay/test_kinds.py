"""Overlays of kinds, against what Kubernetes' hand-written code says of the same objects (testdata/overlay)."""

from __future__ import annotations

import importlib
import re
from functools import cache

import pytest

from tests.overlay.recorded import Recorded, read_cases
from validation_gen.runtime import Scheme, without_repeats

FILES = ("admission", "pods", "dra")
CASES = [case for name in FILES for case in read_cases(name)]
MODULES = (
    "admissionregistration.v1",
    "core.v1",
    "resource.v1",
    "scheduling.v1",
)


SHOWN_OTHERWISE = {"nodes by two terms", "partition type that is not there"}
"""Cases in which Kubernetes shows a struct of its own code, by names that are not those of JSON."""


@cache
def scheme() -> Scheme:
    modules = (importlib.import_module(f"kubernetes_api.{name}") for name in MODULES)
    return Scheme.merge(*(module.SCHEME for module in modules))


def without_copies(said: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Without errors about a request that an API server makes of a limit, where the limit has the same error."""
    limits = {text for _, text in said if ".limits[" in text}
    copies = {text.replace(".limits[", ".requests[", 1) for text in limits}
    return sorted((type_, text) for type_, text in said if text not in copies)


def without_values(said: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Without bad values that are objects or lists."""
    return [(type_, re.sub(r": [\[{].*[]}]: ", ": ", text)) for type_, text in said]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.case)
def test_errors_are_those_of_kubernetes(case: Recorded) -> None:
    """But for those that a marker declares; in any order, as Kubernetes has that of its code."""
    kind = scheme().kind(case.new["apiVersion"], case.new["kind"])
    assert kind is not None
    new = kind.decode(case.new)
    old = None if case.old is None else kind.decode(case.old)
    options = dict.fromkeys(kind.options, True)
    errors = without_repeats(scheme().validate(new, old, options=options))
    found = [(e.type, str(e)) for e in errors if e.overlay]
    wanted = [(e.type, e.text) for e in case.errors if not e.covered]
    if case.case in SHOWN_OTHERWISE:
        found, wanted = without_values(found), without_values(wanted)
    assert without_copies(found) == without_copies(wanted)
    assert not {e.overlay for e in scheme().validate(new, old, overlay=False)} - {""}
