"""`validation-gen crd`: the golden files, and what the command says. `make` of them: `validation-gen crd -o golden`."""

from __future__ import annotations

import json
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


def test_nothing_needs_a_later_kubernetes_than_was_asked_for(
    examples: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("-o", tmp_path, "--kube-version", "1.29", "--report", "-", "-q") == 0
    lines = capsys.readouterr().out.splitlines()
    why = "not expressible (Kubernetes 1.29 has no selectable fields)"
    assert [line for line in lines if "selectablefield" in line and why in line] != []
    needs = [line.partition(" needs ")[2] for line in lines if " needs " in line]
    assert needs == ["Kubernetes 1.29 or later (rules in CEL)"] * 2


def test_what_a_resource_needs_is_said_everywhere(
    examples: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    report = tmp_path / "report.json"
    assert run("-o", tmp_path, "--report", report) == 0
    words = "gpuclaims.gpu.example.com needs Kubernetes 1.33 or later (optionalOldSelf)"
    assert words in capsys.readouterr().out.splitlines()
    found = json.loads(report.read_text())["resources"]
    assert found[0] == {
        "name": "gpuclaims.gpu.example.com",
        "minimumKubernetesVersion": "1.33",
        "why": ["optionalOldSelf"],
    }
    document = yaml.safe_load((tmp_path / "gpu.example.com_gpuclaims.yaml").read_text())
    assert document["metadata"]["annotations"] == {
        "validation-gen/minimum-kubernetes-version": "1.33"
    }


def test_a_note_says_how_much_a_report_would_list(
    examples: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("-o", tmp_path) == 0
    assert "not said in full; --report - lists them" in capsys.readouterr().err
    assert run("-o", tmp_path, "-q") == 0
    assert capsys.readouterr() == ("", "")


def test_the_report_goes_on_to_types_of_read_only_modules(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    trainings = EXAMPLES / "trainings"
    assert run(trainings, "-o", tmp_path, "--report", "-", "-q") == 0
    lines = capsys.readouterr().out.splitlines()
    lost = [line for line in lines if "core/v1/types.py" in line]
    assert lost and all(": not expressible (" in line for line in lost)
    assert any("EvictionResponder.name: +k8s:customValidation" in line for line in lost)


def test_markers_of_controller_gen_that_nothing_reads_are_reported(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = VERSION.format(version="v1", inner="Leaf", storage="")
    text = text.replace(
        "    # +k8s:maxLength=10\n",
        "    # +kubebuilder:validation:MaxLength=10\n    # +kubebuilder:default=a\n"
        "    # +kubebuilder:validation:XPreserveUnknownFields\n",
    )
    (tmp_path / "types.py").write_text(text)
    assert run(tmp_path, "-o", tmp_path / "crds", "--report", "-") == 0
    lines = capsys.readouterr().out.splitlines()
    about = [
        line.partition("+kubebuilder:")[2]
        for line in lines
        if "Branch.name: +kube" in line
    ]
    assert [line.partition(" (")[0] for line in about] == [
        "validation:MaxLength=10: not expressible",
        "default=a: not expressible",
        "validation:XPreserveUnknownFields: exact",
    ]
    assert "preferredmarkers" in about[0] and "+default" in about[1]


def test_the_report_names_what_a_cut_leaves_out(
    examples: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("-o", tmp_path, "--report", "-", "-q") == 0
    lines = [line for line in capsys.readouterr().out.splitlines() if " Part." in line]
    assert [line for line in lines if "implied (Part contains itself" in line] != []


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["-o", "x", "--kube-version", "1.9"], "has no apiextensions.k8s.io/v1"),
        (["-o", "x", "--kube-version", "new"], "is no version of Kubernetes"),
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


VERSION = '''\
# +groupName=trees.example.com
# +versionName={version}
# +k8s:validation-gen=*
"""Trees."""

from dataclasses import dataclass, field

from kubernetes_api.meta.v1 import ObjectMeta, TypeMeta


@dataclass(kw_only=True)
class Branch:
    # +k8s:required
    # +k8s:maxLength=10
    name: str = ""

    # +k8s:optional
    # +k8s:listType=atomic
    # +k8s:maxItems=4
    more: list["{inner}"] = field(default_factory=list)


@dataclass(kw_only=True)
class Leaf:
    # +k8s:required
    name: str = ""


# +kubebuilder:resource:path=trees{storage}
@dataclass(kw_only=True)
class Tree(TypeMeta):
    metadata: ObjectMeta = field(default_factory=ObjectMeta)
    # +required
    spec: Branch = field(default_factory=Branch)
'''


def test_types_of_two_versions_that_are_called_the_same_are_reported_apart(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for version, inner, storage in (
        ("v1", "Leaf", "\n# +kubebuilder:storageversion"),
        ("v2", "Branch", ""),
    ):
        directory = tmp_path / "api" / version
        directory.mkdir(parents=True)
        (directory / "__init__.py").touch()
        (directory.parent / "__init__.py").touch()
        (directory / "types.py").write_text(
            VERSION.format(version=version, inner=inner, storage=storage)
        )
    assert run(tmp_path / "api", "-o", tmp_path / "crds", "--report", "-") == 0
    lines = capsys.readouterr().out.splitlines()
    kept = [line for line in lines if "Branch.name: +k8s:maxLength=10" in line]
    assert ["v1" in line for line in kept] == [True, False]
    assert [line.partition("maxLength=10: ")[2].split()[0] for line in kept] == [
        "exact",
        "implied",
    ]


def test_an_option_that_no_rule_asks_for_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = VERSION.format(version="v1", inner="Leaf", storage="")
    text = text.replace(
        "+k8s:maxLength=10", "+k8s:ifEnabled(DeepNames)=+k8s:maxLength=3"
    )
    (tmp_path / "types.py").write_text(text)
    for way in ("--enable", "--disable"):
        assert run(tmp_path, "-o", tmp_path, way, "DeepName", "-q") == 0
        said = "note: no rule of these types asks for the option DeepName: did you mean DeepNames?\n"
        assert capsys.readouterr().err == said
        assert run(tmp_path, "-o", tmp_path, way, "DeepNames", "-q") == 0
        assert capsys.readouterr().err == ""
