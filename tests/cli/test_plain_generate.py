"""A plain `generate` does without click, and means what click would make of it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.cli.conftest import Project
from validation_gen.cli import generate, generating
from validation_gen.cli.main import run

ROOT = Path(__file__).parents[2]

PLAIN = st.lists(
    st.sampled_from([*sorted(generating.FLAGS), "api", "api/gpu/types.py"])
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(PLAIN)
def test_click_would_make_the_same_request(
    project: Project, monkeypatch: pytest.MonkeyPatch, arguments: list[str]
) -> None:
    seen: list[generating.Request] = []
    monkeypatch.setattr(generate, "run", seen.append)
    assert run(["generate", *arguments], "key") == 0
    assert seen == [generating.plain_request(arguments, "key")]


@pytest.mark.parametrize(
    "arguments",
    [
        ["--help"],
        ["--watch"],
        ["--chec"],
        ["--", "api"],
        ["-"],
        ["-qq"],
        ["-h", "api"],
        ["api", "absent"],
        [""],
        ["--readonly", "api"],
        ["--config=pyproject.toml"],
    ],
)
def test_whatever_else_there_is_is_left_to_click(
    project: Project, arguments: list[str]
) -> None:
    assert generating.plain_request(arguments, "key") is None


HEAVY = ("click", "pydantic", "validation_gen.runtime")


def test_what_takes_long_to_load_is_not_loaded_for_it(project: Project) -> None:
    script = (
        "import sys; sys.argv = ['x', 'generate', '--no-cache', 'api'];"
        "from validation_gen.__main__ import main; code = main();"
        f"print(code, *{{*{HEAVY}}} & set(sys.modules))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", script],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert ran.stdout == "2 files written\n0\n"
