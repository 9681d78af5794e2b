"""The examples in the rules' own declarations, and what declarations have to be like."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.lint.linting import RULES, findings_in


@pytest.mark.parametrize("name", RULES)
def test_the_bad_example_has_a_finding(name: str, tmp_path: Path) -> None:
    rule = RULES[name]
    found = findings_in(
        tmp_path, rule.bad, rule, rule.example_options, before=rule.before
    )
    assert found
    assert {finding.rule for finding in found} == {name}
    assert {finding.code for finding in found} == {rule.code}


@pytest.mark.parametrize("name", RULES)
def test_the_good_example_has_none(name: str, tmp_path: Path) -> None:
    rule = RULES[name]
    assert not findings_in(
        tmp_path, rule.good, rule, rule.example_options, before=rule.before
    )


def test_codes_and_names_are_unique() -> None:
    assert len({rule.code for rule in RULES.values()}) == len(RULES)


@pytest.mark.parametrize("name", RULES)
def test_rules_explain_themselves(name: str) -> None:
    rule = RULES[name]
    assert rule.summary
    assert rule.docs.endswith(".\n")
    assert rule.code.startswith(("VG5", "VG6"))


KUBE_API_LINTER = [
    "arrayofstruct",
    "commentstart",
    "conditions",
    "conflictingmarkers",
    "defaultorrequired",
    "defaults",
    "dependenttags",
    "duplicatemarkers",
    "forbiddenmarkers",
    "integers",
    "jsontags",
    "maxlength",
    "minlength",
    "namingconventions",
    "nobools",
    "nodurations",
    "nofloats",
    "nomaps",
    "nonpointerstructs",
    "nonullable",
    "nophase",
    "noreferences",
    "notimestamp",
    "optionalfields",
    "optionalorrequired",
    "preferredmarkers",
    "requiredfields",
    "ssatags",
    "statusoptional",
    "statussubresource",
    "uniquemarkers",
]

OFF_BY_DEFAULT = [
    "conflictingmarkers",
    "dependenttags",
    "forbiddenmarkers",
    "maxlength",
    "minlength",
    "namingconventions",
    "nobools",
    "preferredmarkers",
    "statusoptional",
    "statussubresource",
    "known-tags-only",
]


def test_every_rule_of_kube_api_linter_is_there() -> None:
    assert set(KUBE_API_LINTER) <= set(RULES)
    assert {"alphaBetaPrefix", "validationStability", "requiredAndOptional"} <= set(
        RULES
    )


@pytest.mark.parametrize("name", OFF_BY_DEFAULT)
def test_these_are_off_by_default(name: str) -> None:
    assert not RULES[name].default
