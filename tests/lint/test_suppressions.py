"""Given comments in a module of types, these findings stay."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.lint.linting import HEADER, RULES, findings_in
from validation_gen.lint.suppress import without_suppressed
from validation_gen.source import load_files

FIRST = HEADER.count("\n") + 1


def said(directory: Path, types: str, rule: str) -> list[str]:
    """The findings that no comment suppresses, as `line code` or for VG600 the message."""
    found = findings_in(directory, types, RULES[rule])
    file = directory / "v1" / "types.py"
    packages = list(load_files([file], display_root=directory).universe.inputs())
    kept, suppressed = without_suppressed(found, packages, list(RULES.values()))
    assert suppressed == len(found) - sum(f.code != "VG600" for f in kept)
    return [
        f.message if f.code == "VG600" else f"{f.span.line - FIRST} {f.code}"
        for f in kept
    ]


CASES = {
    "without comments both stay": (
        "@dataclass\nclass A:\n    a: int\n    b: int\n",
        ["2 VG510", "3 VG510"],
    ),
    "noqa speaks for its line": (
        "@dataclass\nclass A:\n    a: int  # noqa: VG510\n    b: int\n",
        ["3 VG510"],
    ),
    "noqa may have a reason and other codes": (
        "@dataclass\nclass A:\n    a: int  # noqa: E501, VG510 it is only a number\n    b: int\n",
        ["3 VG510"],
    ),
    "noqa with another code changes nothing": (
        "@dataclass\nclass A:\n    a: int  # noqa: VG511\n",
        ["2 VG510"],
    ),
    "noqa without a code is for other tools": (
        "@dataclass\nclass A:\n    a: int  # noqa\n",
        ["2 VG510"],
    ),
    "a comment above speaks for the field": (
        "@dataclass\nclass A:\n    # validation-gen: ignore[integers] counts nothing\n    # +k8s:optional\n    a: int\n"
        "    b: int\n",
        ["5 VG510"],
    ),
    "a code does as well as a name": (
        "@dataclass\nclass A:\n    # validation-gen: ignore[VG510] counts nothing\n    a: int\n",
        [],
    ),
    "above a class it speaks for all in it": (
        "# validation-gen: ignore[integers] counts nothing\n@dataclass\nclass A:\n    a: int\n    b: int\n",
        [],
    ),
    "anywhere it can speak for the module": (
        "@dataclass\nclass A:\n    a: int\n\n\n# validation-gen: ignore-file[integers] imported types\n",
        [],
    ),
    "without a reason it works, but is reported": (
        "@dataclass\nclass A:\n    # validation-gen: ignore[integers]\n    a: int\n",
        ["a suppression needs a reason"],
    ),
    "a rule that does not exist is reported": (
        "@dataclass\nclass A:\n    # validation-gen: ignore[integer] counts nothing\n    a: int\n",
        ["there is no lint rule integer", "3 VG510"],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_comments_let_findings_stay(case: str, tmp_path: Path) -> None:
    types, expected = CASES[case]
    assert said(tmp_path, types, "integers") == expected


@pytest.mark.parametrize("name", RULES)
def test_every_rule_can_be_suppressed_for_a_module(name: str, tmp_path: Path) -> None:
    rule = RULES[name]
    found = findings_in(
        tmp_path, rule.bad, rule, rule.example_options, before=rule.before
    )
    file = tmp_path / "v1" / "types.py"
    text = (
        f"{file.read_text()}\n# validation-gen: ignore-file[{name}] shown on purpose\n"
    )
    file.write_text(text)
    packages = list(load_files([file], display_root=tmp_path).universe.inputs())
    kept, suppressed = without_suppressed(found, packages, list(RULES.values()))
    assert (kept, suppressed) == ([], len(found))
