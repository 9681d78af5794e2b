"""`validation-gen lint`, as its users call it."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.lint.linting import RULES
from validation_gen.__main__ import main

CONFIG = '[tool.validation-gen]\ninputs = ["api"]\n'
WITH_DOCS = '[tool.validation-gen.lint]\nextend-select = ["commentstart"]\n'

TYPES = '''\
# +k8s:validation-gen=*
"""Types."""

from dataclasses import dataclass

from validation_gen.apitypes import Int32


@dataclass(kw_only=True)
class Example:
    # name is a name.
    # +k8s:optional
    # +k8s:optional
    name: str | None = None

    # Copies are counted.
    # +optional
    copies: int | None = None
'''


@dataclass(frozen=True, slots=True)
class Ran:
    code: int
    out: str
    err: str

    def lines(self) -> list[str]:
        """The first lines of what was found."""
        return [line for line in self.out.splitlines() if line.startswith("api/")]


@dataclass(frozen=True, slots=True)
class Project:
    root: Path
    lint: Callable[..., Ran]

    @property
    def types(self) -> Path:
        return self.root / "api" / "types.py"

    def configure(self, text: str) -> None:
        (self.root / "pyproject.toml").write_text(
            f"{CONFIG}[tool.validation-gen.lint]\n{text}"
        )


@pytest.fixture
def project(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> Project:
    """A module of API types below `api`."""

    def lint(*argv: str) -> Ran:
        monkeypatch.setattr(sys, "argv", ["validation-gen", "lint", *argv])
        code = main()
        sys.stdout.flush()
        return Ran(code, *capfd.readouterr())

    made = Project(tmp_path, lint)
    (tmp_path / "api").mkdir()
    (tmp_path / "api" / "__init__.py").write_text("")
    made.types.write_text(TYPES)
    (tmp_path / "pyproject.toml").write_text(CONFIG + WITH_DOCS)
    monkeypatch.chdir(tmp_path)
    return made


FOUND = [
    "api/types.py:13:7: VG508 duplicatemarkers: Example.name has duplicated markers k8s:optional",
    "api/types.py:16:7: VG502 commentstart: godoc for field Example.copies should start with 'copies ...'",
    "api/types.py:18:5: VG526 optionalorrequired: field Example.copies should use marker k8s:optional instead of"
    " optional",
    "api/types.py:18:13: VG510 integers: field Example.copies pointer should not use an int, int8 or int16. Use int32"
    " or int64 depending on bounding requirements",
]


def test_findings_and_a_summary(project: Project) -> None:
    ran = project.lint()
    assert (ran.code, ran.lines()) == (1, FOUND)
    assert ran.out.endswith("4 findings (3 can be mended with --fix)\n")


def test_a_clean_module(project: Project) -> None:
    ran = project.lint("--select", "nomaps")
    assert (ran.code, ran.out) == (0, "no findings\n")


def test_one_defect_is_one_finding(project: Project) -> None:
    text = TYPES.replace("# +optional", "# +k8s:minimum=1").replace("int |", "Int32 |")
    project.types.write_text(text)
    ran = project.lint("--ignore", "commentstart,duplicatemarkers")
    assert [line.split()[1] for line in ran.lines()] == ["VG526"]
    ran = project.lint("--select", "requiredAndOptional")
    assert [line.split()[1] for line in ran.lines()] == ["VG542"]


def test_quiet_leaves_the_summary_out(project: Project) -> None:
    assert project.lint("--select", "nomaps", "-q").out == ""


def test_select_and_ignore(project: Project) -> None:
    ran = project.lint("--select", "VG50,integers", "--ignore", "commentstart")
    assert ran.lines() == [FOUND[0], FOUND[3]]


def test_fixing_twice_changes_nothing_more(project: Project) -> None:
    assert project.lint("--fix", "--ignore", "integers,commentstart").code == 0
    once = project.types.read_text()
    assert once == TYPES.replace(
        "    # +k8s:optional\n    # +k8s:optional\n", "    # +k8s:optional\n"
    ).replace("# +optional", "# +k8s:optional")
    assert project.lint("--fix", "--ignore", "integers,commentstart").code == 0
    assert project.types.read_text() == once


def test_what_is_left_after_fixing(project: Project) -> None:
    ran = project.lint("--fix")
    assert ran.code == 1
    assert ran.out.endswith("1 finding (3 fixed)\n")


def test_diff_shows_and_writes_nothing(project: Project) -> None:
    ran = project.lint("--diff")
    assert ran.code == 1
    assert ran.out.startswith("--- a/api/types.py\n+++ b/api/types.py\n")
    assert "\n-    # +optional\n" in ran.out
    assert "\n+    # +k8s:optional\n" in ran.out
    assert project.types.read_text() == TYPES
    assert project.lint("--diff", "--select", "integers").code == 0


def test_unsafe_fixes_only_when_asked(project: Project) -> None:
    text = TYPES.replace("name: str | None = None", 'name: str = ""')
    project.types.write_text(text)
    project.lint("--fix", "--select", "optionalfields")
    assert project.types.read_text() == text
    project.lint("--fix", "--unsafe-fixes", "--select", "optionalfields")
    assert project.types.read_text() == TYPES


def test_rules_that_undo_each_other_fix_nothing(project: Project) -> None:
    text = TYPES.replace(
        "# +optional", "# +optional\n    # +required\n    # +k8s:minimum=1"
    )
    project.types.write_text(text)
    rules = ("--select", "optionalfields,requiredfields")
    project.lint("--fix", "--unsafe-fixes", *rules)
    assert project.types.read_text() == text


def test_a_baseline_lets_the_old_pass_and_the_new_fail(project: Project) -> None:
    ran = project.lint("--write-baseline", "old.json")
    assert (ran.code, ran.out) == (0, "4 findings written to old.json\n")
    assert project.lint("--baseline", "old.json").out == (
        "no findings (4 in the baseline)\n"
    )
    project.types.write_text(TYPES + "\n    # +k8s:required\n    size: int = 0\n")
    ran = project.lint("--baseline", "old.json")
    assert ran.code == 1
    assert [line.split()[1] for line in ran.lines()] == ["VG502", "VG510"]


def test_a_baseline_from_the_configuration_is_not_fixed_away(project: Project) -> None:
    project.lint("--write-baseline", "old.json")
    project.configure('baseline = "old.json"\nextend-select = ["commentstart"]\n')
    assert project.lint("--fix").code == 0
    assert project.types.read_text() == TYPES


ENTRY = """\
[[tool.validation-gen.lint.per-path-ignores]]
paths = ["{paths}"]
rules = ["VG51", "optionalorrequired"]
symbols = ["{symbols}"]
reason = "it is an old API"
"""


@pytest.mark.parametrize(
    ("paths", "symbols"),
    [
        ("api", "Example.copies"),
        ("api/types.py", "Example"),
        ("*/types.py", "Example.c*"),
        ("ap?", "*.copies"),
    ],
)
def test_configuration_lets_findings_stay_in_files(
    project: Project, paths: str, symbols: str
) -> None:
    project.configure(ENTRY.format(paths=paths, symbols=symbols))
    ran = project.lint()
    assert ran.lines() == [FOUND[0]]
    assert ran.out.endswith("1 finding (1 can be mended with --fix, 2 suppressed)\n")


@pytest.mark.parametrize(
    ("paths", "symbols"), [("apis", "Example"), ("api", "Exam"), ("api", "copies")]
)
def test_an_entry_that_nothing_needs_is_a_finding(
    project: Project, paths: str, symbols: str
) -> None:
    project.configure(ENTRY.format(paths=paths, symbols=symbols))
    ran = project.lint()
    assert (
        "pyproject.toml:5:1: VG600 suppressions: this entry lets no finding stay"
        in (ran.out)
    )
    assert "VG600" not in project.lint("api").out


def test_fixing_leaves_what_configuration_lets_stay(project: Project) -> None:
    project.configure(ENTRY.format(paths="api", symbols="Example.copies"))
    assert project.lint("--fix").code == 0
    assert "# +optional\n" in project.types.read_text()


def test_levels_are_judged_at_a_version(project: Project) -> None:
    marker = '    # +k8s:alpha(since: "1.30")=+k8s:maxLength=3\n    name:'
    project.types.write_text(TYPES.replace("    name:", marker, 1))
    assert project.lint("--select", "lifecycle").code == 0
    ran = project.lint("--select", "lifecycle", "--kube-version", "1.37")
    assert ran.code == 1
    assert "is alpha since 1.30, which is 7 releases" in ran.out


def test_statistics(project: Project) -> None:
    ran = project.lint("--statistics", "-q", "--select", "integers,duplicatemarkers")
    assert ran.out.endswith(
        "    1  VG508  duplicatemarkers (fixable)\n    1  VG510  integers\n"
    )


@pytest.mark.parametrize("name", RULES)
def test_every_rule_is_explained(project: Project, name: str) -> None:
    by_name, by_code = (
        project.lint("--explain", name),
        project.lint("--explain", RULES[name].code),
    )
    assert by_name == by_code
    assert by_name.out.startswith(f"# {name} ({RULES[name].code}): ")


def test_options_are_explained_down_to_the_tables_in_lists(project: Project) -> None:
    said = project.lint("--explain", "dependenttags").out
    assert "Options, in `[tool.validation-gen.lint.rules.dependenttags]`:" in said
    assert said.partition("Options")[2].split("\n\n")[1].splitlines() == [
        "- `rules`: a list of tables",
        "- `rules[].identifier`: a string, needed",
        "- `rules[].type`: All or Any, needed",
        "- `rules[].dependsOn`: a list of strings, needed",
    ]
    said = project.lint("--explain", "lifecycle").out
    assert "- `kubeVersion`: a string\n" in said
    assert "- `alphaReleases`: an integer, by default `3`\n" in said
    assert "- `exemptions[].reason`: a string, needed\n" in said
    said = project.lint("--explain", "uniquemarkers").out
    assert "- `customMarkers[].attributes`: a list of strings\n" in said


def test_an_unknown_rule_is_not_explained(project: Project) -> None:
    ran = project.lint("--explain", "nomap")
    assert (ran.code, ran.err) == (
        1,
        "unrecognized lint-rule: nomap; did you mean `nomaps`?\n",
    )


def test_json(project: Project) -> None:
    found = json.loads(project.lint("--format", "json").out)
    assert [each["code"] for each in found] == ["VG508", "VG502", "VG526", "VG510"]


def test_github(project: Project) -> None:
    lines = project.lint("--format", "github").out.splitlines()
    assert len(lines) == 4
    assert lines[0].startswith("::error file=api/types.py,line=13,")


def test_gitlab(project: Project) -> None:
    found = json.loads(project.lint("--format", "gitlab").out)
    assert len({each["fingerprint"] for each in found}) == 4
    assert found[0]["check_name"] == "VG508"
    assert found[0]["location"] == {
        "path": "api/types.py",
        "lines": {"begin": 13, "end": 13},
    }


def test_sarif(project: Project) -> None:
    document = json.loads(project.lint("--format", "sarif").out)
    assert document["version"] == "2.1.0"
    (run,) = document["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == ["VG502", "VG508", "VG510", "VG526"]
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] == "warning"
    assert run["results"][0]["locations"] == [
        {
            "physicalLocation": {
                "artifactLocation": {"uri": "api/types.py", "uriBaseId": "%SRCROOT%"},
                "region": {
                    "startLine": 13,
                    "startColumn": 7,
                    "endLine": 13,
                    "endColumn": 20,
                },
            }
        }
    ]


FAILURES: list[tuple[str, list[str], str]] = [
    ("", ["--select", "x"], "unrecognized lint-rule: x"),
    ("", ["no-such-path"], "no-such-path"),
    ("selct = []\n", [], "VG021 unknown key `tool.validation-gen.lint.selct`"),
    ("", ["--baseline", "pyproject.toml"], "this is not JSON"),
    ("", ["--kube-version", "x"], "a version is major.minor, such as 1.37"),
]


@pytest.mark.parametrize(("config", "argv", "said"), FAILURES)
def test_what_cannot_be_tried(
    project: Project, config: str, argv: list[str], said: str
) -> None:
    project.configure(config)
    ran = project.lint(*argv)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err


def test_nothing_to_lint(project: Project) -> None:
    (project.root / "pyproject.toml").write_text("[tool.validation-gen]\n")
    ran = project.lint()
    assert ran.code == 2
    assert "nothing to lint" in ran.err


def test_what_is_wrong_with_the_types_is_said_too(project: Project) -> None:
    project.types.write_text(TYPES + "    x: set[str]\n")
    ran = project.lint("--select", "nomaps")
    assert ran.code == 1
    assert re.search(r"VG110 .*\n", ran.out)
    assert ran.out.endswith("no findings (1 error in the types)\n")
