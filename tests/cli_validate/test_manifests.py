"""Every manifest in testdata/manifests gets the verdict and the words beside it.

An `.expected` file is what a terminal shows: the command, what it prints, its exit code. They are written from the
rules, the recorded words of the API server and the places in the file; not from what the command printed.
"""

from __future__ import annotations

import shlex
from pathlib import Path

import pytest

from tests.cli_validate.running import run

MANIFESTS = Path(__file__).parents[2] / "testdata" / "manifests"
EXPECTED = sorted(MANIFESTS.glob("*/*.expected"))


def test_there_are_manifests() -> None:
    assert len(EXPECTED) > 20


@pytest.mark.parametrize(
    "expected", EXPECTED, ids=[f"{e.parent.name}/{e.stem}" for e in EXPECTED]
)
def test_a_manifest_gets_its_verdict(
    expected: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(expected.parent)
    command, *printed = expected.read_text().splitlines()
    program, *arguments = shlex.split(command.removeprefix("$ "))
    assert program == "validation-gen"
    ended = run(capsys, *arguments)
    unknown = any(
        "no matches for kind" in line and "of Kubernetes" not in line
        for line in printed
    )
    assert ended.stderr[:6] == "Note: " * unknown
    assert [*ended.stdout.splitlines(), f"exit code {ended.code}"] == printed


def test_every_manifest_is_used() -> None:
    commands = " ".join(e.read_text().partition("\n")[0] for e in EXPECTED)
    used = set(commands.split())
    manifests = {
        m.name for m in MANIFESTS.glob("*/*") if m.suffix in (".yaml", ".json")
    }
    assert manifests <= used
