"""Given a table of configuration, these rules run, or this is wrong with it."""

from __future__ import annotations

import tomllib
from typing import Any

import pytest

from tests.lint.linting import RULES
from validation_gen.lint.config import UnknownRuleError, Wanted, read_config
from validation_gen.toml_positions import positions

NOTHING = Wanted()
COMPARING = {name for name, rule in RULES.items() if rule.before}
ALL = set(RULES) - COMPARING
DEFAULT = {name for name in ALL if RULES[name].default}


def read(text: str, wanted: Wanted = NOTHING) -> tuple[set[str], list[str]]:
    """The names of the rules that run, and what is said about the table."""
    document = f"[tool.validation-gen.lint]\n{text}"
    table: Any = tomllib.loads(document)["tool"]["validation-gen"]["lint"]
    spans = positions(document, "pyproject.toml")
    _, settings, problems = read_config(table, list(RULES.values()), spans, wanted)
    names = {rule.name for rule, _ in settings.enabled}
    return names, [
        f"{p.span.line}:{p.span.column} {p.code} {p.message}" for p in problems
    ]


SELECTIONS: list[tuple[str, Wanted, set[str]]] = [
    ("", Wanted(), DEFAULT),
    ('select = ["ALL"]', Wanted(), ALL),
    ('select = ["nomaps", "VG510"]', Wanted(), {"nomaps", "integers"}),
    ('select = ["VG54"]', Wanted(), {n for n in ALL if RULES[n].code[:4] == "VG54"}),
    ('extend-select = ["nobools"]', Wanted(), DEFAULT | {"nobools"}),
    ('ignore = ["nophase"]', Wanted(), DEFAULT - {"nophase"}),
    ('select = ["nomaps"]', Wanted(("nobools",)), {"nobools"}),
    ('ignore = ["nobools"]', Wanted(("nobools",)), {"nobools"}),
    ("", Wanted(("nobools", "nomaps"), ("nomaps",)), {"nobools"}),
    ("", Wanted(against=True), COMPARING),
    (
        'extend-select = ["nobools"]\nignore = ["kindremoved"]',
        Wanted(against=True),
        COMPARING - {"kindremoved"},
    ),
    ("", Wanted(("nomaps", "kindremoved"), against=True), {"nomaps", "kindremoved"}),
    ("", Wanted(("nomaps", "kindremoved")), {"nomaps"}),
]


@pytest.mark.parametrize(("text", "wanted", "expected"), SELECTIONS)
def test_which_rules_run(text: str, wanted: Wanted, expected: set[str]) -> None:
    assert read(text, wanted) == (expected, [])


PROBLEMS = [
    ('selct = ["ALL"]', "2:1 VG021 unknown key `tool.validation-gen.lint.selct`"),
    (
        'select = ["nomap"]',
        "2:11 VG021 unrecognized lint-rule: nomap; did you mean `nomaps`?",
    ),
    ('style = "C"', '2:1 VG022 `tool.validation-gen.lint.style` is "C"'),
    (
        "[tool.validation-gen.lint.rules.nomap]\nx = 1",
        "2:33 VG021 unrecognized lint-rule: nomap; did you mean `nomaps`?",
    ),
    (
        '[tool.validation-gen.lint.rules.nomaps]\npolcy = "Enforce"',
        "3:1 VG021 unknown key `tool.validation-gen.lint.rules.nomaps.polcy`",
    ),
    (
        "[tool.validation-gen.lint.rules.optionalfields.pointers]\npreferences = 1",
        "3:1 VG021 unknown key `tool.validation-gen.lint.rules.optionalfields.pointers.preferences`",
    ),
    (
        "[tool.validation-gen.lint.rules.conflictingmarkers]\nconflicts = []",
        "3:1 VG022 `tool.validation-gen.lint.rules.conflictingmarkers.conflicts` is an array",
    ),
    (
        '[[tool.validation-gen.lint.per-path-ignores]]\npaths = ["a"]\nrules = ["nomap"]\nreason = "b"',
        "4:10 VG021 unrecognized lint-rule: nomap; did you mean `nomaps`?",
    ),
    (
        '[[tool.validation-gen.lint.per-path-ignores]]\npaths = ["a"]\nrules = ["nomaps"]\nreason = " "',
        '5:1 VG022 `tool.validation-gen.lint.per-path-ignores[0].reason` is " "',
    ),
    (
        '[[tool.validation-gen.lint.per-path-ignores]]\npaths = ["a"]\nrules = ["nomaps"]\nreasons = "b"\nreason="c"',
        "5:1 VG021 unknown key `tool.validation-gen.lint.per-path-ignores[0].reasons`",
    ),
]


def test_a_reason_is_needed_to_let_findings_stay() -> None:
    text = '[[tool.validation-gen.lint.per-path-ignores]]\npaths = ["a"]\nrules = ["nomaps"]'
    (said,) = read(text)[1]
    assert "VG022 `tool.validation-gen.lint.per-path-ignores[0].reason`" in said


@pytest.mark.parametrize(("text", "said"), PROBLEMS)
def test_what_is_said_about_a_table(text: str, said: str) -> None:
    assert read(text)[1] == [said]


def test_an_unknown_rule_on_the_command_line() -> None:
    with pytest.raises(UnknownRuleError, match="unrecognized lint-rule: future-rule"):
        read("", Wanted(("future-rule",)))
