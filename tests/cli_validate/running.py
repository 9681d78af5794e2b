"""Runs `validation-gen` inside a test, and says how it ended."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from validation_gen.cli import main


@dataclass(frozen=True, slots=True)
class Ended:
    """Exit code and what was printed."""

    code: int
    stdout: str
    stderr: str


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> Ended:
    code = main.run(arguments)
    captured = capsys.readouterr()
    return Ended(code, captured.out, captured.err)
