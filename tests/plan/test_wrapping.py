"""What markers make of the marker behind them: which flags, cohorts, notes and opacity of a rule come through."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.plan.planned import HEAD, field_of, plan_of
from validation_gen.dataclass import replace
from validation_gen.markers import Marker
from validation_gen.plan.contribution import Contribution, later
from validation_gen.plan.nodes import Check, Fixed
from validation_gen.plan.reach import nested
from validation_gen.tags import registry
from validation_gen.tags.base import EVERY_VALUE, Context, Tag

TYPES = (
    HEAD.replace('"""Types', '# +k8s:validation-gen-nolint\n"""Types')
    + """
@dataclass(kw_only=True, slots=True)
class Item:
    name: str = ""
    # +k8s:required
    text: str = ""


# +k8s:format=k8s-short-name
Word = NewType("Word", str)

# +k8s:listType=map
# +k8s:listMapKey=name
# +k8s:maxItems=9
Items = NewType("Items", list[Item])


@dataclass(kw_only=True, slots=True)
class Root:
    # +k8s:optional
{markers}
    value: {type}
"""
)

TEXT = 'str = ""'
LIST = "list[Item] = field(default_factory=list)"
DICT = "dict[Word, Item] = field(default_factory=dict)"
STRUCT = "Item = field(default_factory=Item)"
NAMED = "Items = field(default_factory=lambda: Items([]))"
MAP = ("+k8s:listType=map", "+k8s:listMapKey=name")

WRAPPERS = {
    "alpha": ("+k8s:alpha=", TEXT, ()),
    "beta": ("+k8s:beta=", TEXT, ()),
    "ifEnabled": ("+k8s:ifEnabled(On)=", TEXT, ()),
    "ifDisabled": ("+k8s:ifDisabled(On)=", TEXT, ()),
    "eachVal of a list": ("+k8s:eachVal=", LIST, ("+k8s:listType=set",)),
    "eachVal of a dict": ("+k8s:eachVal=", DICT, ()),
    "eachKey": ("+k8s:eachKey=", DICT, ()),
    "item": ('+k8s:item(name: "a")=', LIST, MAP),
    "subfield": ("+k8s:subfield(name)=", STRUCT, ()),
}


def source_of(type: str, markers: tuple[str, ...]) -> str:
    lines = "\n".join(f"    # {marker}" for marker in markers)
    source = TYPES.replace("{markers}", lines).replace("{type}", type)
    if type == STRUCT:  # It is never unset.
        return source.replace("class Root:\n    # +k8s:optional\n", "class Root:\n")
    return source


OUTER = {
    "alpha": ("Fixed", "own", "alpha"),
    "beta": ("Fixed", "own", "beta"),
    "ifEnabled": ("IfOption", "", ""),
    "ifDisabled": ("IfOption", "", ""),
    "eachVal of a list": ("EachValue", "", ""),
    "eachVal of a dict": ("EachValue", "", ""),
    "eachKey": ("EachKey", "", ""),
    "item": ("Item", '{"name": "a"}', ""),
    "subfield": ("Subfield", "name", ""),
}
"""The rule a wrapper makes, its cohort when the rule inside is of the cohort `own`, and its level."""


@pytest.mark.parametrize("wrapper", WRAPPERS)
@pytest.mark.parametrize("flags", ("", "ShortCircuit", "NonError"))
def test_a_wrapper_fails_as_what_it_wraps(
    wrapper: str, flags: str, tmp_path: Path
) -> None:
    prefix, type, beside = WRAPPERS[wrapper]
    probe = f'+k8s:validateFalse(flags: "{flags}", cohort: "own")="probe"'
    plan = plan_of(tmp_path, source_of(type, (*beside, prefix + probe)))
    checks = [
        check
        for check in field_of(plan, "Root", "value").checks
        if any(inner.rule == Fixed(False, "probe") for inner in nested(check))
    ]
    (check,) = checks
    kind, cohort, level = OUTER[wrapper]
    assert check.rule.__class__.__name__ == kind
    assert (check.cohort, check.level) == (cohort, level)
    for each in nested(check):
        assert each.short_circuit == (flags == "ShortCircuit")
        assert each.silent == (flags == "NonError")


def plan_probe(context: Context, marker: Marker) -> Contribution:
    """Everything that a marker can contribute."""
    late = later(lambda: Contribution(checks=(Check(Fixed(False, "late")),)))
    return Contribution(notes=("noted",), opaque=True) + late


PROBE = Tag(
    name="test:probe",
    scopes=EVERY_VALUE,
    plan=plan_probe,
    stability="stable",
    summary="Contributes a bit of everything.",
)

KEPT = {
    "nothing around it": (("+test:probe",), NAMED, ("noted",), "calls"),
    "alpha": (("+k8s:alpha=+test:probe",), NAMED, ("noted",), "calls"),
    "ifEnabled": (("+k8s:ifEnabled(On)=+test:probe",), NAMED, ("noted",), "calls"),
    "eachVal of a list": (("+k8s:eachVal=+test:probe",), LIST, ("noted",), "values"),
    "eachVal of a dict": (("+k8s:eachVal=+test:probe",), DICT, ("noted",), "values"),
    "eachKey": (("+k8s:eachKey=+test:probe",), DICT, ("noted",), "keys"),
    # As in Kubernetes: said of one item, it counts for the list's own type.
    "item": (('+k8s:item(name: "a")=+test:probe',), NAMED, ("noted",), "calls"),
    "subfield": (("+k8s:subfield(name)=+test:probe",), STRUCT, (), ""),
}
"""For each wrapper the field, the notes that are left, and what is not run because it is opaque."""


@pytest.mark.parametrize("wrapper", KEPT)
def test_what_comes_through_a_wrapper(wrapper: str, tmp_path: Path) -> None:
    known = registry(plugins=False)
    known = replace(known, tags={**known.tags, PROBE.name: PROBE})
    markers, type, notes, opaque = KEPT[wrapper]
    plan = plan_of(tmp_path, source_of(type, markers), known=known)
    found = field_of(plan, "Root", "value")
    inner = [rule.rule for check in found.checks for rule in nested(check)]
    assert inner.count(Fixed(False, "late")) == 1
    assert found.notes == notes
    run = {
        name for name in ("calls", "keys", "values") if getattr(found, name) is not None
    }
    without = plan_of(tmp_path, source_of(type, ()), known=known)
    before = field_of(without, "Root", "value")
    all_run = {name for name in ("calls", "keys", "values") if getattr(before, name)}
    assert run == all_run - {opaque}
    assert opaque in ("", *all_run)
