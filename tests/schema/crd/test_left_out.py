"""What no CustomResourceDefinition says: it is reported, and what can be said instead is."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.schema.crd.samples import api_with, kind
from tests.schema.crd.structural import problems
from validation_gen.schema.crd.document import export_crds
from validation_gen.schema.crd.kube import CURRENT
from validation_gen.schema.profile import Profile
from validation_gen.schema.report import coverage

ITEM = """
@dataclass(kw_only=True, slots=True)
class Item:
    # +k8s:optional
    # +k8s:maxLength=63
    name: str = ""
"""


def exported(
    directory: Path, spec: str, before: str = ""
) -> tuple[dict[str, Any], dict[str, str]]:
    """The schema of the field `l` of the spec, and verdicts with reasons by marker."""
    api = api_with(directory, v1=kind(spec=spec, before=before))
    made = export_crds(api, Profile(), CURRENT, directory)
    assert made.problems == ()
    (version,) = yaml.safe_load(made.outputs[0].text)["spec"]["versions"]
    schema = version["schema"]["openAPIV3Schema"]
    assert problems(schema) == []
    entries = coverage(api, made.notes, "strict", made.remarks)
    return schema["properties"]["spec"]["properties"]["l"], {
        e.marker: f"{e.verdict}: {e.why}" for e in entries if e.place == "Spec.l"
    }


def test_a_key_that_may_be_left_out(tmp_path: Path) -> None:
    spec = """
    # +k8s:optional
    # +k8s:listType=map
    # +k8s:listMapKey=name
    # +k8s:maxItems=10
    l: list[Item] = field(default_factory=list)
"""
    node, verdicts = exported(tmp_path, spec, ITEM)
    assert node["x-kubernetes-list-type"] == "atomic"
    assert "x-kubernetes-list-map-keys" not in node
    (rule,) = node["x-kubernetes-validations"]
    assert rule["reason"] == "FieldValueDuplicate"
    assert verdicts["+k8s:listType=map"].startswith("implied: a key of a Custom")


def test_a_set_of_dataclasses(tmp_path: Path) -> None:
    spec = """
    # +k8s:optional
    # +k8s:listType=set
    # +k8s:maxItems=10
    l: list[Item] = field(default_factory=list)
"""
    node, verdicts = exported(tmp_path, spec, ITEM)
    assert node["x-kubernetes-list-type"] == "atomic"
    assert "exists_one" in node["x-kubernetes-validations"][0]["rule"]
    assert verdicts["+k8s:listType=set"].startswith("implied: a set of a Custom")


def test_patch_strategies(tmp_path: Path) -> None:
    spec = """
    # +k8s:optional
    # +listType=map
    # +listMapKey=name
    # +patchStrategy=merge
    # +patchMergeKey=name
    l: list[Item] = field(default_factory=list)
"""
    node, verdicts = exported(
        tmp_path, spec, ITEM.replace("+k8s:optional", "+k8s:required")
    )
    assert node["x-kubernetes-list-map-keys"] == ["name"]
    assert verdicts["+patchStrategy=merge"].startswith("not expressible: API servers")


def test_any_value(tmp_path: Path) -> None:
    node, _ = exported(tmp_path, "    l: Any = None\n")
    assert node == {"x-kubernetes-preserve-unknown-fields": True}


def test_an_embedded_resource(tmp_path: Path) -> None:
    spec = "    # +k8s:optional\n    # +kubebuilder:validation:EmbeddedResource\n    l: RawExtension | None = None\n"
    node, verdicts = exported(tmp_path, spec)
    assert node == {
        "type": "object",
        "x-kubernetes-embedded-resource": True,
        "x-kubernetes-preserve-unknown-fields": True,
    }
    assert verdicts["+kubebuilder:validation:EmbeddedResource"].startswith("exact")


@pytest.mark.parametrize(
    ("field", "default", "verdict"),
    [
        ("# +k8s:maximum=9\n    l: Int32 | None = None", "12", "not expressible"),
        ("# +k8s:maximum=9\n    l: Int32 | None = None", "9", "exact"),
        ("# +k8s:maxLength=2\n    l: str | None = None", '"abc"', "not expressible"),
        ("# +k8s:format=k8s-short-name\n    l: str | None = None", '"A"', "not expressible"),
        ("l: Needy | None = None", "{}", "not expressible"),
        ("l: Needy | None = None", '{"name": "a"}', "exact"),
        ("l: Filled | None = None", "{}", "exact"),
        ("# +k8s:maxItems=1\n    l: list[str] = field(default_factory=list)", '["a", "b"]', "not expressible"),
    ],
)  # fmt: skip
def test_a_default_that_breaks_a_rule(
    field: str, default: str, verdict: str, tmp_path: Path
) -> None:
    before = """
@dataclass(kw_only=True, slots=True)
class Needy:
    # +k8s:required
    name: str = ""


@dataclass(kw_only=True, slots=True)
class Filled:
    # +k8s:optional
    # +default="a"
    # +k8s:minLength=1
    name: str | None = None
"""
    spec = f"    # +k8s:optional\n    # +default={default}\n    {field}\n"
    node, verdicts = exported(tmp_path, spec, before)
    assert ("default" in node) is (verdict == "exact")
    assert verdicts[f"+default={default}"].startswith(verdict)


def test_a_zero_default_that_breaks_a_rule_means_nothing(tmp_path: Path) -> None:
    spec = '    # +k8s:optional\n    # +default=""\n    # +k8s:minLength=3\n    l: str = ""\n'
    node, verdicts = exported(tmp_path, spec)
    assert "default" not in node
    assert verdicts['+default=""'].startswith("exact")
