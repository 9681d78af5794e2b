"""`validation-gen crd`: the golden files, and what the command says. `make` of them: `validation-gen crd -o golden`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.schema.crd.structural import problems
from validation_gen.cli import main

EXAMPLES = Path(__file__).parents[3] / "testdata" / "crd"
GOLDEN = sorted((EXAMPLES / "golden").glob("*.yaml"))


def run(*arguments: str | Path) -> int:
    return main.run(["crd", *map(str, arguments)])


@pytest.fixture
def examples(monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(EXAMPLES)
    return EXAMPLES


def test_the_golden_files(examples: Path, tmp_path: Path) -> None:
    assert run("-o", tmp_path, "-q") == 0
    made = {file.name: file.read_text() for file in tmp_path.iterdir()}
    assert made == {file.name: file.read_text() for file in GOLDEN}
    assert len(made) == 2


def versions(file: Path) -> list[dict[str, Any]]:
    document = yaml.safe_load(file.read_text(encoding="utf-8"))
    found: list[dict[str, Any]] = document["spec"]["versions"]
    return found


@pytest.mark.parametrize("file", GOLDEN, ids=lambda file: file.stem)
def test_golden_schemas_are_structural(file: Path) -> None:
    for version in versions(file):
        assert problems(version["schema"]["openAPIV3Schema"]) == []


def test_everything_goes_to_stdout(
    examples: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("-o", "-") == 0
    out = capsys.readouterr().out
    assert out == "".join(file.read_text(encoding="utf-8") for file in GOLDEN)
    assert [d["kind"] for d in yaml.safe_load_all(out) if d] == [
        "CustomResourceDefinition"
    ] * 2


def test_an_old_kubernetes_gets_no_rules_in_cel(examples: Path, tmp_path: Path) -> None:
    report = tmp_path / "report.txt"
    assert run("-o", tmp_path, "--kube-version", "1.25", "--report", report) == 0
    text = (tmp_path / "widgets.example.com_widgets.yaml").read_text()
    assert "x-kubernetes-validations" not in text and "Kubernetes 1.16" in text
    assert (
        "WidgetSpec.colour: +k8s:immutable: not expressible (Kubernetes 1.25 has no rules in CEL)"
        in report.read_text()
    )


def test_without_ratcheting_no_rule_asks_for_it(examples: Path, tmp_path: Path) -> None:
    assert run("-o", tmp_path, "--kube-version", "v1.30.2", "-q") == 0
    text = (tmp_path / "gpu.example.com_gpuclaims.yaml").read_text()
    assert "x-kubernetes-validations" in text and "optionalOldSelf" not in text


def test_the_report_names_what_a_cut_leaves_out(
    examples: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("-o", tmp_path, "--report", "-", "-q") == 0
    lines = [line for line in capsys.readouterr().out.splitlines() if " Part." in line]
    assert [line for line in lines if "implied (Part contains itself" in line] != []


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["-o", "x", "--kube-version", "1.9"], "has no CustomResourceDefinitions"),
        (["-o", "x", "--kube-version", "new"], "has no CustomResourceDefinitions"),
        (["-o", "-", "--report", "-"], "stdout is for the files already"),
        ([], "Missing option"),
    ],
)
def test_usage_errors(
    arguments: list[str],
    message: str,
    examples: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(*arguments) == 2
    assert message in capsys.readouterr().err
