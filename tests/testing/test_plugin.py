"""The pytest plug-in, in sessions of its own: when it fails them, what it prints, and when it stays away."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.compiled import compile_text

pytest_plugins = ["pytester"]

ROOT = Path(__file__).parents[2]
# The plug-in of hypothesis takes longer to load than everything else together.
PLUGINS = (
    *("-p", "no:hypothesispytest"),
    # Where validation-gen is installed, pytest has found it by itself.
    *("-p", "no:validation-gen", "-p", "validation_gen.pytest_plugin"),
)

TYPES = '''\
# +k8s:validation-gen=*
"""Claims."""

from __future__ import annotations

from dataclasses import dataclass

from validation_gen.apitypes import Int32


@dataclass(kw_only=True, slots=True)
class Claim:
    # +k8s:required
    # +k8s:minimum=1
    # +k8s:maximum=8
    count: Int32 = 0
'''

REQUIRED = """\
from claims_api.types import Claim
from claims_api.types_gen import validate_claim


def test_required():
    assert validate_claim(Claim())
"""

BOUNDS = """\
from claims_api.types import Claim
from claims_api.types_gen import SCHEME


def test_minimum():
    assert SCHEME.validate(Claim(count=-1))


def test_maximum():
    assert SCHEME.validate(Claim(count=9))
"""

MODULE = "claims_api.types_gen"
NEVER = [
    f"never seen failing: {MODULE} Claim count [[]FieldValueInvalid maximum[]]",
    f"never seen failing: {MODULE} Claim count [[]FieldValueInvalid minimum[]]",
]

ALLOW = """\
[[allow]]
path = "count"
type = "FieldValueInvalid"
origin = "{origin}"
reason = "tested elsewhere"
"""


@pytest.fixture
def project(pytester: pytest.Pytester) -> pytest.Pytester:
    """A directory with the generated module, a test that covers one of its three rules, and one for the others."""
    package = pytester.mkpydir("claims_api")
    result = compile_text(package, {"types.py": TYPES})
    for output in result.outputs:
        Path(output.path).write_text(output.text)
    pytester.makepyfile(test_required=REQUIRED, test_bounds=BOUNDS)
    pytester.syspathinsert()
    return pytester


def run(project: pytest.Pytester, *args: str) -> pytest.RunResult:
    return project.runpytest_inprocess(*PLUGINS, *args)


def test_a_session_that_shows_every_rule_failing_passes(
    project: pytest.Pytester,
) -> None:
    result = run(project, f"--rule-coverage={MODULE}")
    assert result.ret == 0
    result.stdout.fnmatch_lines(
        ["*= rule coverage =*", "3 of 3 declared rules were seen failing"]
    )


def test_a_session_that_does_not_fails_and_names_the_rules(
    project: pytest.Pytester,
) -> None:
    result = run(project, "test_required.py", f"--rule-coverage={MODULE}")
    assert result.ret == pytest.ExitCode.TESTS_FAILED
    result.assert_outcomes(passed=1)
    result.stdout.fnmatch_lines(["1 of 3 declared rules were seen failing", *NEVER])


def test_without_the_option_nothing_is_measured(project: pytest.Pytester) -> None:
    result = run(project, "test_required.py")
    assert result.ret == 0
    result.stdout.no_fnmatch_line("*rule coverage*")


def test_the_configuration_may_name_modules_and_the_allow_list(
    project: pytest.Pytester,
) -> None:
    project.makepyprojecttoml(
        "[tool.pytest.ini_options]\n"
        f'rule_coverage = ["{MODULE}"]\nrule_coverage_allow = "lists/allow.toml"\n'
    )
    lists = project.mkdir("lists")
    entries = ALLOW.format(origin="minimum") + ALLOW.format(origin="maximum")
    (lists / "allow.toml").write_text(entries)
    assert run(project, "test_required.py").ret == 0
    (lists / "allow.toml").write_text(ALLOW.format(origin="maximum"))
    result = run(project, "test_required.py")
    assert result.ret == 1
    result.stdout.fnmatch_lines([NEVER[1]])
    assert run(project, "test_required.py", "--no-rule-coverage").ret == 0


def test_entries_that_are_out_of_date_fail_the_session(
    project: pytest.Pytester,
) -> None:
    text = ALLOW.format(origin="minimum") + ALLOW.format(origin="multipleOf")
    (project.path / "allow.toml").write_text(text)
    result = run(
        project, f"--rule-coverage={MODULE}", "--rule-coverage-allow=allow.toml"
    )
    assert result.ret == 1
    result.stdout.fnmatch_lines(
        [
            "3 of 3 declared rules were seen failing",
            "stale allow-list entry: count [[]FieldValueInvalid minimum[]]: the rule was seen failing",
            "stale allow-list entry: count [[]FieldValueInvalid multipleOf[]]: no such rule is declared",
        ]
    )


@pytest.mark.parametrize(
    ("options", "message"),
    [
        pytest.param(
            ["--rule-coverage=no_such_module"],
            "ERROR: rule coverage: no_such_module cannot be imported: ModuleNotFoundError: *",
            id="a module that is not there",
        ),
        pytest.param(
            ["--rule-coverage=claims_api.types"],
            "ERROR: rule coverage: claims_api.types is no generated module: *",
            id="a module that is not generated",
        ),
        pytest.param(
            [f"--rule-coverage={MODULE}", "--rule-coverage-allow=allow.toml"],
            "ERROR: rule coverage: allow.toml: entry 1: no reason",
            id="an entry without a reason",
        ),
        pytest.param(
            [f"--rule-coverage={MODULE}", "--rule-coverage-allow=none.toml"],
            "ERROR: rule coverage: cannot read none.toml: No such file or directory",
            id="an allow-list that is not there",
        ),
    ],
)
def test_what_cannot_be_measured_is_a_usage_error(
    project: pytest.Pytester, options: list[str], message: str
) -> None:
    without_reason = ALLOW.format(origin="minimum").rpartition("reason")[0]
    (project.path / "allow.toml").write_text(without_reason)
    result = run(project, *options)
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines([message])


@pytest.mark.parametrize(
    ("args", "code"),
    [
        pytest.param(["--collect-only"], 0, id="tests are only listed"),
        pytest.param(["-k", "nothing"], 5, id="no test is chosen"),
    ],
)
def test_sessions_that_run_nothing_are_not_judged(
    project: pytest.Pytester, args: list[str], code: int
) -> None:
    result = run(project, f"--rule-coverage={MODULE}", *args)
    assert result.ret == code
    result.stdout.no_fnmatch_line("*never seen failing*")


def test_a_session_with_failures_is_judged_too(project: pytest.Pytester) -> None:
    project.makepyfile(test_wrong="def test_wrong():\n    assert not 1\n")
    result = run(project, f"--rule-coverage={MODULE}")
    assert result.ret == 1
    result.stdout.fnmatch_lines(["3 of 3 declared rules were seen failing"])


@pytest.mark.parametrize(
    ("tests", "code", "lines"),
    [
        ([], 0, ["3 of 3 declared rules were seen failing"]),
        (["test_required.py"], 1, ["1 of 3 declared rules were seen failing", *NEVER]),
    ],
)
def test_the_workers_of_xdist_send_what_they_saw(
    project: pytest.Pytester,
    monkeypatch: pytest.MonkeyPatch,
    tests: list[str],
    code: int,
    lines: list[str],
) -> None:
    path = f"{ROOT}{os.pathsep}{project.path}"
    monkeypatch.setenv("PYTHONPATH", path)
    result = project.runpytest_subprocess(
        *PLUGINS, "-n2", f"--rule-coverage={MODULE}", *tests
    )
    assert result.ret == code
    result.stdout.fnmatch_lines(lines)


def test_a_session_that_measures_nothing_imports_nothing() -> None:
    code = (
        "import sys, validation_gen.pytest_plugin;"
        "print([m for m in sys.modules if m.startswith('validation_gen.')])"
    )
    found = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    )
    assert found.stdout == "['validation_gen.pytest_plugin']\n"
