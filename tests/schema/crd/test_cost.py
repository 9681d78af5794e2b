"""Costs: the largest lists whose rules API servers accept, as measured on the API server's own code, and one more."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.schema.crd.samples import api_with, kind
from validation_gen.schema.crd import cel
from validation_gen.schema.crd.document import export_crds
from validation_gen.schema.crd.kube import CURRENT
from validation_gen.schema.definitions import Exported
from validation_gen.schema.profile import Profile

ITEM = """
@dataclass(kw_only=True, slots=True)
class Item:
    # +k8s:required
    # +k8s:maxLength={length}
    name: str = ""
"""

STRINGS = """
    # +k8s:optional
    # +k8s:listType=atomic
    # +k8s:unique=set
    # +k8s:maxItems={items}
    # +k8s:eachVal=+k8s:maxLength={length}
    l: list[str] = field(default_factory=list)
"""

BY_KEY = """
    # +k8s:optional
    # +k8s:listType=atomic
    # +k8s:unique=map
    # +k8s:listMapKey=name
    # +k8s:maxItems={items}
    l: list[Item] = field(default_factory=list)
"""

NO_ADD_ITEM = """
    # +k8s:required
    # +k8s:listType=map
    # +k8s:listMapKey=name
    # +k8s:maxItems={items}
    # +k8s:update=NoAddItem
    l: list[Item] = field(default_factory=list)
"""


def export(directory: Path, spec: str, before: str = "") -> Exported:
    api = api_with(directory, v1=kind(spec=spec, before=before))
    return export_crds(api, Profile(), CURRENT, directory)


def has_rule(exported: Exported) -> bool:
    (output,) = exported.outputs
    return "x-kubernetes-validations" in output.text


@pytest.mark.parametrize(
    ("spec", "length", "most"),
    [
        (STRINGS, 1, 1413), (STRINGS, 63, 577), (STRINGS, 253, 307),
        (BY_KEY, 63, 558), (BY_KEY, 253, 304),
        (NO_ADD_ITEM, 63, 542), (NO_ADD_ITEM, 253, 301),
    ],
)  # fmt: skip
def test_the_largest_list(spec: str, length: int, most: int, tmp_path: Path) -> None:
    for items, expected in ((most, True), (most + 1, False)):
        directory = tmp_path / str(items)
        directory.mkdir()
        made = export(
            directory,
            spec.format(items=items, length=length),
            ITEM.format(length=length),
        )
        assert has_rule(made) is expected, items


def test_a_rule_that_is_left_out_is_reported(tmp_path: Path) -> None:
    made = export(tmp_path, STRINGS.format(items=600, length=63))
    (note,) = [n for n in made.notes if n.fit != "exact" and n.path == "Spec.l"]
    assert note.fit == "none"
    assert note.why.startswith("a rule that costs up to 10.8 million is over the limit")


def test_keys_cost_next_to_nothing(tmp_path: Path) -> None:
    spec = """
    # +k8s:optional
    # +k8s:maxProperties=100000
    # +k8s:eachKey=+k8s:format=k8s-short-name
    l: dict[str, str] = field(default_factory=dict)
"""
    assert has_rule(export(tmp_path, spec))


def test_a_string_without_bounds_is_compared_at_the_top_but_not_deep_down(
    tmp_path: Path,
) -> None:
    field = "    # +k8s:optional\n    # +k8s:immutable\n    s: str | None = None\n"
    top, deep = tmp_path / "top", tmp_path / "deep"
    top.mkdir()
    deep.mkdir()
    assert has_rule(export(top, field))
    lists = "\n    # +k8s:optional\n    # +k8s:listType=atomic\n    l: list[{0}] = field(default_factory=list)\n"
    before = f"@dataclass(kw_only=True, slots=True)\nclass Inner:\n{field}\n\n"
    before += "@dataclass(kw_only=True, slots=True)\nclass Outer:" + lists.format(
        "Inner"
    )
    assert not has_rule(export(deep, lists.format("Outer"), before))


def test_all_rules_together_have_a_limit(tmp_path: Path) -> None:
    spec = "".join(
        STRINGS.format(items=577, length=63).replace(" l:", f" l{n}:")
        for n in range(11)
    )
    (output,) = export(tmp_path, spec).outputs
    assert output.text.count("self.all(") == 10


@pytest.mark.parametrize(
    ("expression", "text", "cost"),
    [
        # Measured with the estimator of k8s.io/apiextensions-apiserver.
        (cel.matches(cel.variable("self", 252), "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"),
         "self.matches('^[a-z0-9]([-a-z0-9]*[a-z0-9])?$')", 209),
        (cel.among(cel.variable("self", 252), ["abc", "d"]), "self in ['abc', 'd']", 13),
        (cel.among(cel.variable("self", 0), [1, 2, 3]), "self in [1, 2, 3]", 14),
        (cel.compare(cel.variable("self", 0), ">=", cel.variable("oldSelf", 0)), "self >= oldSelf", 3),
        (cel.compare(cel.variable("self", 252), "==", cel.variable("oldSelf", 252)), "self == oldSelf", 28),
        (cel.compare(cel.byte_length(cel.variable("self", 252)), "<", cel.literal(3)), "size(bytes(self)) < 3", 29),
        (cel.exists(cel.variable("self", 10), "x", cel.compare(cel.variable("x", 252), "==", cel.literal("a"))),
         "self.exists(x, x == 'a')", 62),
    ],
)  # fmt: skip
def test_costs_of_expressions(expression: cel.Expr, text: str, cost: int) -> None:
    assert (expression.text, expression.cost) == (text, cost)


@pytest.mark.parametrize(
    ("name", "escaped"),
    [
        ("a", "a"), ("a-b", "a__dash__b"), ("a.b/c", "a__dot__b__slash__c"), ("a__b", "a__underscores__b"),
        ("namespace", "__namespace__"), ("in", "__in__"), ("1a", None), ("é", None),
    ],
)  # fmt: skip
def test_names_of_properties(name: str, escaped: str | None) -> None:
    assert cel.escaped(name) == escaped


def test_strings_are_quoted() -> None:
    assert cel.quoted("it's \\ a\n\u0001") == "'it\\'s \\\\ a\\u000a\\u0001'"
