"""The pages about overlays: what they show is what happens, in a project of one's own."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from validation_gen.cli import main

DOCS = Path(__file__).parents[2] / "docs"
GENERATED = Path(__file__).parents[2] / "generated"
BLOCK = re.compile(r"^```(\w+)[^\n]*\n(.*?)^```$", re.M | re.S)

TYPES = '''\
# +groupName=gpu.example.com
# +versionName=v1
# +k8s:validation-gen=TypesWithField=TypeMeta
"""Claims for GPUs."""

from dataclasses import dataclass, field

from kubernetes_api.meta.v1.types import ObjectMeta, TypeMeta
from validation_gen.apitypes import Int32


@dataclass(kw_only=True, slots=True)
class GpuClaimSpec:
    # +k8s:optional
    # +k8s:minimum=1
    count: Int32 = 0


@dataclass(kw_only=True, slots=True)
class GpuClaim(TypeMeta):
    metadata: ObjectMeta = field(default_factory=ObjectMeta)
    spec: GpuClaimSpec = field(default_factory=GpuClaimSpec)
'''

CLAIM = """\
apiVersion: gpu.example.com/v1
kind: GpuClaim
metadata:
  name: big
spec:
  count: 9
"""

PROJECT = f"""\
[tool.validation-gen]
inputs = ["gpu"]
readonly = ["kubernetes_api"]
search-path = [{json.dumps(str(GENERATED))}]
schemes = ["gpu.types_gen"]
"""


def blocks(page: str, language: str) -> list[str]:
    text = (DOCS / page).read_text(encoding="utf-8")
    return [body for name, body in BLOCK.findall(text) if name == language]


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The project of the page, its working directory; without modules of it afterwards."""
    (tmp_path / "gpu").mkdir()
    (tmp_path / "pyproject.toml").write_text(PROJECT)
    (tmp_path / "gpu" / "__init__.py").write_text("")
    (tmp_path / "gpu" / "types.py").write_text(TYPES)
    (tmp_path / "claim.yaml").write_text(CLAIM)
    monkeypatch.chdir(tmp_path)
    monkeypatch.syspath_prepend(str(tmp_path))
    yield tmp_path
    for name in [n for n in sys.modules if n == "gpu" or n.startswith("gpu.")]:
        del sys.modules[name]


def ended(capsys: pytest.CaptureFixture[str], *command: str) -> tuple[int, str]:
    code = main.run(command)
    return code, capsys.readouterr().out


def with_overlay(project: Path, *texts: str) -> None:
    (project / "gpu" / "types_overlay.py").write_text("\n\n".join(texts))
    assert main.run(["generate"]) == 0


def test_the_how_to(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    overlay, _ = blocks("how-to/overlay.md", "python")
    with_overlay(project, overlay)
    capsys.readouterr()
    code, said = ended(capsys, "validate", "-f", "claim.yaml", "--quiet")
    [shown] = blocks("how-to/overlay.md", "text")
    assert (code, said.partition("\n")[2]) == (1, shown)
    code, said = ended(capsys, "validate", "-f", "claim.yaml", "--no-overlay", "-q")
    assert (code, said) == (0, "")


def test_reports_say_where_a_rule_is_from(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with_overlay(project, blocks("how-to/overlay.md", "python")[0])
    capsys.readouterr()
    source = "https://platform.example.com/policies/gpus"
    _, said = ended(capsys, "validate", "claim.yaml", "--format", "json")
    assert [finding["overlay"] for finding in json.loads(said)] == [source]
    _, said = ended(capsys, "validate", "claim.yaml", "--format", "github")
    assert said.rstrip().endswith(f"[overlay: {source}]")


def test_names_of_another_form(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "claim.yaml").write_text(CLAIM.replace("big", "big.one"))
    with_overlay(project, blocks("how-to/overlay.md", "python")[1])
    _, said = ended(capsys, "validate", "claim.yaml", "-q")
    assert (
        'metadata.name: Invalid value: "big.one": must not contain dots'
        " [overlay: https://platform.example.com/policies/names]"
    ) in said


def test_a_kind_has_the_metadata_of_a_custom_resource(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main.run(["generate"]) == 0
    assert ended(capsys, "validate", "claim.yaml", "-q")[0] == 0
    (project / "claim.yaml").write_text(CLAIM.replace("big", "Big"))
    code, said = ended(capsys, "validate", "claim.yaml", "-q")
    assert code == 1
    assert 'claim.yaml:4:9: GpuClaim/Big: metadata.name: Invalid value: "Big"' in said
    assert (
        "[overlay: k8s.io/apimachinery/pkg/api/validation, ValidateObjectMeta]" in said
    )


def test_a_file_that_appears_is_not_overlooked(project: Path) -> None:
    """The same inputs with an overlay are not the same."""
    assert main.run(["generate"]) == 0
    before = (project / "gpu" / "types_gen.py").read_text()
    with_overlay(project, blocks("how-to/overlay.md", "python")[0])
    after = (project / "gpu" / "types_gen.py").read_text()
    assert "overlay_gpu_claim_spec_count" in after and after != before
    (project / "gpu" / "types_overlay.py").unlink()
    assert main.run(["generate"]) == 0
    assert (project / "gpu" / "types_gen.py").read_text() == before


def test_the_explanation(capsys: pytest.CaptureFixture[str]) -> None:
    [code] = blocks("explanation/overlay.md", "python")
    [shown] = blocks("explanation/overlay.md", "text")
    exec(code, {})
    assert capsys.readouterr().out == shown
