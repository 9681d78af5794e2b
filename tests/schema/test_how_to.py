"""`docs/how-to/schemas.md`: its commands run, and the files it names are there."""

from __future__ import annotations

import json
import re
import shlex
from pathlib import Path

import pytest
import yaml

from tests.schema.samples import HEAD
from validation_gen.cli import main

PAGE = (Path(__file__).parents[2] / "docs" / "how-to" / "schemas.md").read_text(
    encoding="utf-8"
)

TYPES = """

@dataclass(kw_only=True)
class TypeMeta:
    api_version: str = ""
    kind: str = ""


@dataclass(kw_only=True)
class GpuClaim(TypeMeta):
    # +k8s:required
    # +k8s:minimum=1
    count: Int32 = 0
"""


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", PAGE, re.M | re.S)


COMMANDS = [
    line.removeprefix("$ validation-gen ")
    for block in blocks("console")
    for line in block.splitlines()
]


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    package = tmp_path / "api" / "v1"
    package.mkdir(parents=True)
    for folder in (package, package.parent):
        (folder / "__init__.py").touch()
    text = HEAD.replace("demo.example.com", "gpu.example.com") + TYPES
    (package / "types.py").write_text(text, encoding="utf-8")
    for command in COMMANDS:
        assert main.run(shlex.split(command)) == 0, command
    return tmp_path


def test_the_files_that_it_names_are_there(project: Path) -> None:
    named = set(re.findall(r"schemas/[\w./-]+\.json", PAGE))
    assert len(named) > 1
    assert [name for name in sorted(named) if not (project / name).is_file()] == []
    for folder in set(re.findall(r"schemas/(?:master|v1)[\w.-]+(?=[`,])", PAGE)):
        assert (project / folder).is_dir(), folder


def test_file_names_that_it_promises_are_in_the_catalogue(project: Path) -> None:
    catalogue = json.loads((project / "schemas" / "catalog.json").read_text())
    patterns = catalogue["schemas"][0]["fileMatch"]
    assert {"*.gpuclaim.yaml", "*.gpuclaim.v1.yaml"} <= set(patterns)


def test_settings_can_be_read() -> None:
    assert all(json.loads(block) for block in blocks("json"))
    assert all(yaml.safe_load(block) for block in blocks("yaml"))
    assert len(COMMANDS) > 2
