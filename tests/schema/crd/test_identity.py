"""What markers make of a custom resource, and what is said of those that contradict or mean nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.schema.crd.samples import CORPUS, api_with, kind
from validation_gen.schema.api import read_api
from validation_gen.schema.crd.identity import plural, resources, version_order
from validation_gen.source import load_files


def names(directory: Path, *markers: str) -> object:
    found, problems = resources(api_with(directory, v1=kind(*markers)))
    assert problems == []
    (resource,) = found
    return resource


def test_names_without_markers(tmp_path: Path) -> None:
    (resource,), _ = resources(api_with(tmp_path, v1=kind()))
    assert resource.name == "claims.demo.example.com"
    assert resource.scope == "Namespaced"
    assert resource.names == {
        "kind": "Claim",
        "listKind": "ClaimList",
        "plural": "claims",
        "singular": "claim",
    }
    (version,) = resource.versions
    assert (version.name, version.storage, version.about) == (
        "v1",
        True,
        {"served": True},
    )


def test_names_from_markers(tmp_path: Path) -> None:
    marker = '+kubebuilder:resource:path="cl-aims",scope=Cluster,shortName={c,cl},categories=all;mine,singular=one'
    (resource,), problems = resources(api_with(tmp_path, v1=kind(marker)))
    assert problems == []
    assert resource.scope == "Cluster"
    assert resource.names == {
        "kind": "Claim",
        "listKind": "ClaimList",
        "plural": "cl-aims",
        "singular": "one",
        "shortNames": ["c", "cl"],
        "categories": ["all", "mine"],
    }


def test_a_type_without_namespace(tmp_path: Path) -> None:
    (resource,), _ = resources(api_with(tmp_path, v1=kind("+genclient:nonNamespaced")))
    assert resource.scope == "Cluster"


def test_what_is_said_of_a_version(tmp_path: Path) -> None:
    markers = (
        "+kubebuilder:subresource:status",
        "+kubebuilder:subresource:scale:specpath=.spec.n,statuspath=.status.n,selectorpath=.status.s",
        "+kubebuilder:unservedversion",
        "+kubebuilder:deprecatedversion",
        "+kubebuilder:printcolumn:name=N,type=integer,JSONPath=.spec.n,priority=1,description=`how, many`",
        "+kubebuilder:selectablefield:JSONPath=`.spec.n`",
    )
    status = "    status: Spec | None = None\n"
    types = kind(*markers, spec='    n: Int32 = 0\n    s: str = ""\n') + status
    (resource,), problems = resources(api_with(tmp_path, v1=types))
    assert problems == []
    assert resource.versions[0].about == {
        "served": False,
        "deprecated": True,
        "additionalPrinterColumns": [
            {
                "name": "N",
                "type": "integer",
                "jsonPath": ".spec.n",
                "priority": 1,
                "description": "how, many",
            }
        ],
        "selectableFields": [{"jsonPath": ".spec.n"}],
        "subresources": {
            "status": {},
            "scale": {
                "specReplicasPath": ".spec.n",
                "statusReplicasPath": ".status.n",
                "labelSelectorPath": ".status.s",
            },
        },
    }


def test_a_validator_that_answers_status_makes_the_subresource(tmp_path: Path) -> None:
    marker = '+k8s:supportsSubresource="/status"'
    (resource,), _ = resources(api_with(tmp_path, v1=kind(marker)))
    assert resource.versions[0].about["subresources"] == {"status": {}}


def test_versions_are_in_the_order_of_kubernetes() -> None:
    wanted = ["v10", "v2", "v1", "v11beta2", "v10beta3", "v3beta1", "v12alpha1", "foo1"]
    assert sorted(reversed(wanted), key=version_order) == wanted


@pytest.mark.parametrize(
    ("word", "many"),
    [("claim", "claims"), ("class", "classes"), ("policy", "policies"), ("key", "keys"), ("switch", "switches")],
)  # fmt: skip
def test_plurals(word: str, many: str) -> None:
    assert plural(word) == many


def test_versions_of_one_kind_make_one_resource(tmp_path: Path) -> None:
    api = api_with(
        tmp_path,
        v1beta1=kind("+kubebuilder:resource:path=cs"),
        v1=kind("+kubebuilder:storageversion"),
        v2alpha1=kind("+kubebuilder:skipversion"),
    )
    (resource,), problems = resources(api)
    assert problems == []
    assert resource.names["plural"] == "cs"
    assert [(v.name, v.storage) for v in resource.versions] == [
        ("v1", True),
        ("v1beta1", False),
    ]


@pytest.mark.parametrize(
    ("v1", "v2", "code", "message", "line"),
    [
        (kind(), kind(), "VG721", "Claim has the versions v2, v1, and none of them is the stored one", "class Claim"),
        (kind("+kubebuilder:storageversion"), kind("+kubebuilder:storageversion"), "VG722",
         "Claim is stored in v2 already", "+kubebuilder:storageversion"),
        (kind("+kubebuilder:resource:scope=Cluster"),
         kind("+kubebuilder:resource:scope=Namespaced", "+kubebuilder:storageversion"),
         "VG723", "scope of Claim is Cluster here and Namespaced in v2", "+kubebuilder:resource:scope=Cluster"),
    ],
)  # fmt: skip
def test_versions_that_contradict_each_other(
    v1: str, v2: str, code: str, message: str, line: str, tmp_path: Path
) -> None:
    api = api_with(tmp_path, v1=v1, v2=v2)
    _, (problem,) = resources(api)
    assert (problem.code, problem.message) == (code, message)
    text = Path(tmp_path, problem.span.path).read_text().splitlines()
    assert line in text[problem.span.line - 1]


@pytest.mark.parametrize(
    ("marker", "message", "under"),
    [
        ("+kubebuilder:resource:pat=x", "'pat=x' is no argument of +kubebuilder:resource", "pat=x"),
        ("+kubebuilder:resource:path=x,,", "'nothing' is no argument of +kubebuilder:resource", ","),
        ("+kubebuilder:resource=x", "'=x' says nothing", "=x"),
        ("+kubebuilder:resource:path=", "path has no such value", "path="),
        ("+kubebuilder:resource:path=a,path=b", "path is given twice", "path=b"),
        ("+kubebuilder:resource:scope=World", "'World' is no scope", None),
        ('+kubebuilder:resource:path="a"b', "'b' stands behind a value", "b"),
        ("+kubebuilder:printcolumn:name=N,type=integer", "+kubebuilder:printcolumn needs JSONPath", None),
        ("+kubebuilder:printcolumn:name=N,type=text,JSONPath=.a", "'text' is no type", None),
        ("+kubebuilder:printcolumn:name=N,type=date,JSONPath=a",
         "JSONPath is a path from the object, and 'a' is none", None),
        ("+kubebuilder:printcolumn:name=N,type=date,JSONPath=.a,priority=x",
         "priority has no such value", "priority=x"),
        ("+kubebuilder:subresource:scale:specpath=.a", "+kubebuilder:subresource:scale needs statuspath", None),
    ],
)  # fmt: skip
def test_markers_that_mean_nothing(
    marker: str, message: str, under: str | None, tmp_path: Path
) -> None:
    _, (problem,) = resources(api_with(tmp_path, v1=kind(marker)))
    assert (problem.code, problem.message) == ("VG720", message)
    line = Path(tmp_path, problem.span.path).read_text().splitlines()[problem.span.line - 1]  # fmt: skip
    shown = line[problem.span.column - 1 : problem.span.end_column - 1]
    assert shown == (under or marker)


@pytest.mark.parametrize(
    ("marker", "message"),
    [
        ("+kubebuilder:resource:path=Claims", "'Claims' is no name for an API server (path)"),
        ("+kubebuilder:resource:shortName=c;c_l", "'c_l' is no name for an API server (shortName)"),
        ("+kubebuilder:printcolumn:name=N,type=integer,JSONPath=.spec.m", ".spec.m leads to no field: Spec has no 'm'"),
        ("+kubebuilder:selectablefield:JSONPath=.spec", "objects cannot be selected by .spec"),
        ("+kubebuilder:selectablefield:JSONPath=.metadata.name", "objects cannot be selected by .metadata.name"),
        (
            "+kubebuilder:subresource:scale:specpath=.n,statuspath=.status.n",
            "specpath is a path from the object, and '.n' is none",
        ),
    ],
)  # fmt: skip
def test_what_an_api_server_would_refuse(
    marker: str, message: str, tmp_path: Path
) -> None:
    _, (problem,) = resources(api_with(tmp_path, v1=kind(marker)))
    assert (problem.code, problem.message) == ("VG720", message)
    assert problem.expected


@pytest.mark.parametrize(
    "path",
    [
        ".metadata.creationTimestamp",
        ".metadata.labels.app",
        ".spec.l[0].n",
        ".spec.any.x",
        ".spec.m.key.n",
    ],
)
def test_paths_that_lead_somewhere(path: str, tmp_path: Path) -> None:
    before = "@dataclass(kw_only=True, slots=True)\nclass Item:\n    n: Int32 = 0\n"
    lists = "    l: list[Item] = field(default_factory=list)\n    any: Any = None\n"
    maps = "    m: dict[str, Item] = field(default_factory=dict)\n"
    marker = f"+kubebuilder:printcolumn:name=N,type=string,JSONPath=`{path}`"
    api = api_with(tmp_path, v1=kind(marker, spec=lists + maps, before=before))
    assert resources(api)[1] == []


def test_a_group_without_a_dot(tmp_path: Path) -> None:
    api_with(tmp_path, v1=kind())
    file = tmp_path / "demo" / "v1" / "types.py"
    file.write_text(file.read_text().replace("demo.example.com", "demo"))
    loaded = load_files([file], ("kubernetes_api",), (CORPUS,), tmp_path)
    api, _ = read_api(loaded)
    _, (problem,) = resources(api)
    assert problem.message == "API servers take no custom resources of the group 'demo'"
    assert problem.span.line == 1
