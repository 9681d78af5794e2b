"""Which chains of markers check something: the question behind VG403 and the lint rules like it."""

from __future__ import annotations

import pytest

from validation_gen.plan.gate import validates
from validation_gen.tags import registry

CHAINS = {
    "k8s:maxLength": True,
    "k8s:alpha k8s:eachVal k8s:maxLength": True,
    "k8s:optional": False,
    "k8s:alpha k8s:optional": False,
    "k8s:opaqueType": False,
    "k8s:eachVal k8s:opaqueType": False,
    "k8s:eachVal": False,
    "k8s:eachVal somebody:elses": False,
}


@pytest.mark.parametrize(("names", "checks"), CHAINS.items())
def test_a_chain_checks_something_if_its_last_marker_does(
    names: str, checks: bool
) -> None:
    assert validates(names.split(), registry(plugins=False)) is checks
