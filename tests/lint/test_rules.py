"""Given these types and options, a rule says this, and its fixes make that of them: the cases in testdata/lint."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.lint.linting import HEADER, RULES, findings_in
from validation_gen.lint.engine import Settings
from validation_gen.lint.fixing import fix_all
from validation_gen.source import load_files
from validation_gen.tags import registry

DATA = Path(__file__).parents[2] / "testdata" / "lint"

CASES: dict[str, dict[str, Any]] = {
    f"{case['rule']}: {case['given']}": case
    for file in sorted(DATA.glob("*.yaml"))
    for case in yaml.safe_load(file.read_text())
}


@pytest.mark.parametrize("name", CASES)
def test_what_a_rule_says(name: str, tmp_path: Path) -> None:
    case = CASES[name]
    rule = RULES[case["rule"]]
    found = findings_in(
        tmp_path,
        case["types"],
        rule,
        case.get("options"),
        before=case.get("before", ""),
    )
    said = [(finding.symbol, finding.message) for finding in found]
    expected = [text.split(":", 1) for text in case["says"]]
    assert len(said) == len(expected), said
    for (symbol, message), (about, part) in zip(said, expected, strict=True):
        assert symbol == about
        assert part.strip() in message


@pytest.mark.parametrize("name", [n for n, case in CASES.items() if "fixed" in case])
def test_what_fixes_make_of_it(name: str, tmp_path: Path) -> None:
    case = CASES[name]
    rule = RULES[case["rule"]]
    findings_in(tmp_path, case["types"], rule, case.get("options"))
    file = tmp_path / "v1" / "types.py"
    options = rule.options.model_validate(case.get("options") or {})
    load = partial(load_files, [file], (), (), tmp_path)
    settings = Settings(((rule, options),))
    tags = registry(plugins=False)
    fixed = fix_all(load, settings, tags, (rule,), unsafe=True)
    wanted = case["types"] if case["fixed"] == "same" else case["fixed"]
    assert fixed.texts.get(file, file.read_text()) == HEADER + wanted
    file.write_text(HEADER + wanted)
    assert not fix_all(load, settings, tags, (rule,), unsafe=True).texts


def test_every_rule_with_options_or_fixes_has_cases() -> None:
    listed = list(CASES.values())
    configured = {case["rule"] for case in listed if case.get("options")}
    fixed = {case["rule"] for case in listed if "fixed" in case}
    assert {n for n, r in RULES.items() if r.options.model_fields} <= configured
    assert {n for n, rule in RULES.items() if rule.fixable} <= fixed
