"""Every rule is shown to speak, to be silent, to be suppressed in each way, to be configured, and to fix what it fixes.

A rule that comes without one of these kinds of cases fails here.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.lint.linting import HEADER, RULES, findings_in
from tests.lint.test_rules import CASES
from validation_gen.diagnostics import Span
from validation_gen.lint.config import Wanted, read_config
from validation_gen.lint.path_ignores import Ignored, without_ignored
from validation_gen.lint.rule import Finding, Rule
from validation_gen.lint.suppress import without_suppressed
from validation_gen.source import load_files

PLACE = Span("pyproject.toml", 1, 1, 1, 1)


def of(rule: Rule) -> list[dict[str, Any]]:
    return [case for case in CASES.values() if case["rule"] == rule.name]


def in_bad(directory: Path, rule: Rule) -> list[Finding]:
    """What the rule says about its own bad example."""
    return findings_in(
        directory, rule.bad, rule, rule.example_options, before=rule.before
    )


def after_comment(directory: Path, rule: Rule, text: str) -> list[Finding]:
    """What stays of that with another text of the module, whose lines are where they were."""
    found = in_bad(directory, rule)
    file = directory / "v1" / "types.py"
    file.write_text(text, encoding="utf-8")
    packages = list(load_files([file], display_root=directory).universe.inputs())
    kept, _ = without_suppressed(found, packages, list(RULES.values()))
    return kept


@pytest.mark.parametrize("name", RULES)
def test_every_kind_of_case_is_there(name: str) -> None:
    rule = RULES[name]
    cases = of(rule)
    missing = {
        "positive": not (rule.bad or any(case["says"] for case in cases)),
        "negative": not (rule.good or any(not case["says"] for case in cases)),
        "configured": bool(rule.options.model_fields)
        and not any(case.get("options") for case in cases),
        "fixed": rule.fixable and not any("fixed" in case for case in cases),
        "left alone by fixes": rule.fixable
        and not any(case.get("fixed") == "same" for case in cases)
        and not rule.good,
    }
    assert not [kind for kind, is_missing in missing.items() if is_missing]


@pytest.mark.parametrize("name", RULES)
def test_a_comment_behind_the_line_suppresses_it(name: str, tmp_path: Path) -> None:
    rule = RULES[name]
    lines = (HEADER + rule.bad).splitlines()
    for finding in in_bad(tmp_path, rule):
        lines[finding.span.line - 1] += f"  # noqa: {rule.code}"
    assert not after_comment(tmp_path, rule, "\n".join(lines) + "\n")


@pytest.mark.parametrize("name", RULES)
def test_a_comment_behind_the_line_about_another_rule_does_not(
    name: str, tmp_path: Path
) -> None:
    rule = RULES[name]
    found = in_bad(tmp_path, rule)
    lines = (HEADER + rule.bad).splitlines()
    for finding in found:
        lines[finding.span.line - 1] += "  # noqa: VG999"
    assert after_comment(tmp_path, rule, "\n".join(lines) + "\n") == found


@pytest.mark.parametrize("name", RULES)
def test_configuration_lets_it_stay_in_a_file(name: str, tmp_path: Path) -> None:
    found = in_bad(tmp_path, RULES[name])
    file = tmp_path / "v1" / "types.py"
    entry = Ignored((str(file.parent),), frozenset({name}), (), PLACE)
    files = dict.fromkeys((f.span.path for f in found), str(file))
    assert without_ignored(found, [entry], files) == ([], ())


@pytest.mark.parametrize("name", RULES)
def test_configuration_switches_it_on_and_off(name: str) -> None:
    rules = list(RULES.values())
    wanted = Wanted(against=bool(RULES[name].before))
    for table, is_on in (
        ({"extend-select": [name], "select": ["VG600", name]}, True),
        ({"select": ["ALL"], "ignore": [name]}, False),
        ({"select": ["ALL"], "ignore": [RULES[name].code]}, False),
    ):
        if is_on:
            table["select"] = [name]
        _, settings, problems = read_config(table, rules, {}, wanted)
        assert not problems
        assert (name in {rule.name for rule, _ in settings.enabled}) is is_on


@pytest.mark.parametrize("name", RULES)
def test_options_that_do_not_exist_are_refused(name: str) -> None:
    table = {"rules": {name: {"no-such-option": 1}}}
    _, _, problems = read_config(table, list(RULES.values()), {})
    (said,) = problems
    assert f"`tool.validation-gen.lint.rules.{name}.no-such-option`" in said.message
