"""What of a package is planned: types with something to check, and nothing for the others."""

from __future__ import annotations

from pathlib import Path

from tests.plan.planned import HEAD, field_of, plan_module, plan_of
from validation_gen.plan.nodes import (
    CallType,
    EachKey,
    EachValue,
    FieldPlan,
    InEnum,
    NoNones,
    TypePlan,
)
from validation_gen.plan.package import plan_packages
from validation_gen.plan.reach import checks_of, nested, options_of, types_with_checks
from validation_gen.source import load_files
from validation_gen.tags import registry

TYPES = (
    HEAD.replace('"""Types', '# +k8s:validation-gen-nolint\n"""Types')
    + """
@dataclass(kw_only=True, slots=True)
class Root:
    middle: Middle | None = None
    plain: Plain | None = None
    plains: list[Plain] = field(default_factory=list)
    by_name: dict[Name, Checked] = field(default_factory=dict)
    by_word: dict[Word, Plain] = field(default_factory=dict)
    holes: list[str | None] = field(default_factory=list)
    named_holes: Holes = field(default_factory=lambda: Holes([]))
    plain_holes: PlainHoles = field(default_factory=lambda: PlainHoles([]))


@dataclass(kw_only=True, slots=True)
class Middle:
    below: Below = field(default_factory=lambda: Below({}))


@dataclass(kw_only=True, slots=True)
class Checked:
    # +k8s:optional
    # +k8s:ifEnabled(On)=+k8s:maxLength=3
    text: str = ""
    # +k8s:optional
    color: Color = Color("")


@dataclass(kw_only=True, slots=True)
class Plain:
    text: str = ""


# +k8s:enum
Color = NewType("Color", str)

# +k8s:ifDisabled(Off)=+k8s:maxLength=3
Word = NewType("Word", str)
Name = NewType("Name", str)
Below = NewType("Below", dict[Word, Checked])
PlainBelow = NewType("PlainBelow", dict[Name, Plain])
ByName = NewType("ByName", dict[Name, Checked])
ByWord = NewType("ByWord", dict[Word, Plain])

# +k8s:maxItems=3
Holes = NewType("Holes", list[str | None])
PlainHoles = NewType("PlainHoles", list[str | None])
"""
)


def test_types_are_planned_that_check_something_or_call_one_that_does(
    tmp_path: Path,
) -> None:
    plan = plan_of(tmp_path, TYPES)
    expected = {
        "Root",
        "Middle",
        "Checked",
        "Color",
        "Word",
        "Below",
        "ByName",
        "ByWord",
        "Holes",
    }
    assert set(plan.types) == expected
    assert {t.ref.name for t in plan.types.values() if t.is_empty} == set()
    assert {root.ref.name for root in plan.roots if root.checks} == expected
    assert {root.ref.name for root in plan.roots if not root.checks} == {
        "Name", "Plain", "PlainBelow", "PlainHoles",
    }  # fmt: skip


def test_nothing_is_called_that_checks_nothing(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, TYPES)
    module = "types"
    calls = {}
    for type_plan in plan.types.values():
        parts: tuple[TypePlan | FieldPlan, ...] = (type_plan, *type_plan.fields)
        for part in parts:
            found = []
            for iteration in (part.keys, part.values):
                if iteration is not None:
                    rule = iteration.rule
                    assert isinstance(rule, EachKey | EachValue)
                    assert isinstance(rule.check.rule, CallType)
                    assert rule.check.rule.type.module == module
                    found.append((type(rule).__name__, rule.check.rule.type.name))
            called = getattr(part, "calls", None)
            if called is not None:
                found.append(("calls", called.name))
            if found:
                at = getattr(part, "field", None)
                name = f"{type_plan.ref.name}.{at.name}" if at else type_plan.ref.name
                calls[name] = found
    assert calls == {
        "Root.middle": [("calls", "Middle")],
        "Root.by_name": [("EachValue", "Checked")],
        "Root.by_word": [("EachKey", "Word")],
        "Root.named_holes": [("calls", "Holes")],
        "Middle.below": [("calls", "Below")],
        "Checked.color": [("calls", "Color")],
        "Below": [("EachKey", "Word"), ("EachValue", "Checked")],
        "ByName": [("EachValue", "Checked")],
        "ByWord": [("EachKey", "Word")],
    }


def test_items_may_not_be_none_where_the_list_or_its_type_is_checked(
    tmp_path: Path,
) -> None:
    plan = plan_of(tmp_path, TYPES)
    found = {}
    for name in ("holes", "named_holes", "plain_holes"):
        checks = field_of(plan, "Root", name).checks
        found[name] = [(c.rule, c.short_circuit) for c in checks]
    assert found == {
        "holes": [],
        "named_holes": [(NoNones(), True)],
        "plain_holes": [],
    }


def test_options_are_those_of_all_checks(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, TYPES)
    assert options_of(plan.types.values()) == {"On", "Off"}
    by_ref = {type_plan.ref: type_plan for type_plan in plan.types.values()}
    assert {ref.name for ref in types_with_checks(by_ref)} == set(plan.types)


def test_an_enum_without_constants_has_no_values(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, TYPES)
    (check,) = plan.types["Color"].checks
    assert check.rule == InEnum(plan.types["Color"].ref, ())
    assert list(nested(check)) == [check]
    assert list(checks_of(plan.types["Color"])) == [check]


def test_checks_of_a_type_are_those_of_its_keys_and_values_too(tmp_path: Path) -> None:
    below = plan_of(tmp_path, TYPES).types["Below"]
    kinds = [type(check.rule).__name__ for check in checks_of(below)]
    assert kinds == ["EachKey", "CallType", "EachValue", "CallType"]


LIBRARY = '''\
# +k8s:validation-gen=*
"""Types that were generated before, and are wrong now."""

from dataclasses import dataclass
from typing import NewType

# +k8s:maxLength=-1
Word = NewType("Word", str)


@dataclass(kw_only=True)
class Shape:
    # +k8s:required
    name: str = ""


@dataclass(kw_only=True)
class Size:
    # +k8s:required
    name: str = ""


# +k8s:format=k8s-short-name
Label = NewType("Label", str)
'''


def test_what_is_wrong_in_a_readonly_module_is_for_its_own_job(tmp_path: Path) -> None:
    (tmp_path / "library.py").write_text(LIBRARY)
    source = HEAD + (
        "from library import Label, Shape, Size, Word\n\n\n"
        "@dataclass(kw_only=True)\nclass Root:\n"
        "    # +k8s:optional\n    word: Word = Word('')\n"
        "    # +k8s:optional\n    shapes: list[Shape | None] = field(default_factory=list)\n"
        "    # +k8s:optional\n    sizes: dict[Label, Size] = field(default_factory=dict)\n"
    )
    (tmp_path / "types.py").write_text(source)
    loaded = load_files([tmp_path / "types.py"], ["library"], display_root=tmp_path)
    plans, wrong = plan_packages(loaded.universe, registry(plugins=False))
    assert not loaded.diagnostics
    assert not wrong
    shapes = field_of(plans["types"], "Root", "shapes")
    assert shapes.values is not None
    sizes = field_of(plans["types"], "Root", "sizes")
    assert sizes.keys is not None and sizes.values is not None


OVERLAY = '''\
"""What markers cannot say."""


def overlay_inner(op, path, value, old) -> list[FieldError]:
    """Source: https://example.com/rules"""
    return []
'''


def test_what_only_an_overlay_checks_need_not_say_whether_it_may_be_unset(
    tmp_path: Path,
) -> None:
    (tmp_path / "types_overlay.py").write_text(OVERLAY)
    source = HEAD + (
        "@dataclass(kw_only=True)\nclass Inner:\n    name: str = ''\n\n\n"
        "@dataclass(kw_only=True)\nclass Root:\n    inner: Inner | None = None\n"
    )
    plan = plan_of(tmp_path, source)
    assert set(plan.types) == {"Inner", "Root"}
    overlay = plan.types["Inner"].overlay
    assert overlay is not None
    assert (overlay.module, overlay.function) == ("types", "overlay_inner")
    assert overlay.source == "https://example.com/rules"
    # Inner is a root too, and roots are asked even if they have not changed.
    assert (overlay.always, overlay.arguments) == (True, ())


def test_a_hand_written_function_is_missed_in_the_module_beside_the_types(
    tmp_path: Path,
) -> None:
    source = HEAD + (
        "@dataclass(kw_only=True)\nclass Root:\n"
        "    # +k8s:optional\n    # +k8s:customValidation\n    name: str = ''\n"
    )
    _, (wrong,) = plan_module(tmp_path, source, module="gpu.v1.types")
    assert wrong.code == "VG270"
    assert wrong.fix == "write it in types_custom.py beside the types"


def test_a_type_of_which_there_is_something_to_say_may_check_nothing(
    tmp_path: Path,
) -> None:
    source = HEAD + (
        "@dataclass(kw_only=True)\nclass Root:\n"
        "    # +k8s:optional\n    # +default=\"\"\n    name: str = ''\n"
    )
    plan = plan_of(tmp_path, source)
    found = field_of(plan, "Root", "name")
    assert found.notes
    assert found.is_empty is True
    assert plan.types["Root"].is_empty is True
