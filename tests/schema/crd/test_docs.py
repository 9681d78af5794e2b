"""The pages about `crd`: commands run, files are where they are said to be, flags are those of the command."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from tests.schema.crd.samples import HEAD, kind
from validation_gen.cli import main
from validation_gen.cli.crd import crd
from validation_gen.schema.crd.identity import ARGUMENTS, CLUSTER_SCOPED

DOCS = Path(__file__).parents[3] / "docs"
HOW_TO = (DOCS / "how-to" / "crd.md").read_text(encoding="utf-8")
REFERENCE = (DOCS / "reference" / "crd.md").read_text(encoding="utf-8")


def test_the_commands_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    package = tmp_path / "api" / "v1"
    package.mkdir(parents=True)
    for folder in (package, package.parent):
        (folder / "__init__.py").touch()
    text = HEAD.replace("demo.example.com", "gpu.example.com")
    text += kind("+kubebuilder:resource:path=gpuclaims").replace("Claim(", "GpuClaim(")
    (package / "types.py").write_text(text, encoding="utf-8")
    commands = re.findall(r"^\$ validation-gen (.*)$", HOW_TO, re.M)
    assert len(commands) == 5
    for command in commands:
        assert main.run(shlex.split(command)) == 0, command
    assert {path.name for path in Path("crds").iterdir()} == {
        "gpu.example.com_gpuclaims.yaml",
        "report.txt",
    }


def test_the_flags_are_those_of_the_command() -> None:
    listed = re.findall(r"`(--?[a-z-]+)", REFERENCE.partition("## What is")[0])
    flags = {flag for param in crd.params for flag in param.opts if flag[0] == "-"}
    assert set(listed) - {"-"} == flags


def test_the_markers_are_those_that_are_read() -> None:
    table = REFERENCE.partition("| marker on the type")[2].partition("\n\n")[0]
    listed = set(re.findall(r"`\+([^`]+?):?`", table))
    named = {f"{m}:{','.join(f'{a}=' for a in args)}" if args else m for m, args in ARGUMENTS.items()}  # fmt: skip
    assert {frozenset(re.split("[:,]", m)) for m in listed} == {
        frozenset(re.split("[:,]", m)) for m in (*named, CLUSTER_SCOPED)
    }
