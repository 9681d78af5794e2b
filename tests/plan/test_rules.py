"""The rules of a root, counted by the ways that lead to them."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

import pytest

from tests.plan.planned import HEAD
from validation_gen.model import Named
from validation_gen.plan.package import plan_packages
from validation_gen.plan.rules import BOUND_ERRORS, declared_rules
from validation_gen.source import load_files
from validation_gen.tags import registry
from validation_gen.tags.bounds import BoundName

TYPES = (
    HEAD
    + """
@dataclass(kw_only=True, slots=True)
class Leaf:
    # +k8s:required
    name: str = ""


@dataclass(kw_only=True, slots=True)
class Root:
    # +k8s:optional
    left: Leaf | None = None
    # +k8s:optional
    right: Leaf | None = None
    # +k8s:optional
    below: Root | None = None
"""
)


@pytest.mark.parametrize(("most", "is_told"), {4: False, 5: True, 6: True}.items())
def test_rules_are_told_if_they_and_the_types_on_the_way_are_few(
    most: int, is_told: bool, tmp_path: Path
) -> None:
    (tmp_path / "types.py").write_text(TYPES)
    loaded = load_files([tmp_path / "types.py"], display_root=tmp_path)
    plans, _ = plan_packages(loaded.universe, registry(plugins=False))
    types = {plan.ref: plan for plan in plans["types"].types.values()}
    # Root, Leaf and its rule, Leaf and its rule again; a root in a root is not gone into.
    rules = declared_rules(loaded.universe, types, Named("types", "Root"), most)
    expected = (
        ("left.name", "FieldValueRequired", "", ""),
        ("right.name", "FieldValueRequired", "", ""),
    )
    assert rules == (expected if is_told else None)


def test_limits_have_the_errors_that_their_markers_declare() -> None:
    tags = registry(plugins=False).tags
    assert {
        name: tags[f"k8s:{name}"].emits[0].type for name in get_args(BoundName)
    } == BOUND_ERRORS
