"""Definitions against those that Kubernetes' own openapi-gen writes for the same types, facet by facet.

The anchor and the tool that compares lie outside of the repository, beside the conformance data.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from tests.conformance.data import DATA
from tests.conformance.generate import module_file, write_types
from tests.conformance.structure import read_world
from tests.schema.samples import purpose
from validation_gen.schema.api import read_api
from validation_gen.schema.dialects import OPENAPI_30
from validation_gen.schema.openapi import export_openapi
from validation_gen.source import load_files

SHARED = DATA.parent
ANCHOR = SHARED / "openapi" / "kubernetes_v3_structure.json"
COMPARE = SHARED / "tools" / "compare_definitions.py"
CORPUS = Path(__file__).parents[2] / "generated" / "kubernetes_api"

if not (ANCHOR.is_file() and COMPARE.is_file()):
    pytest.skip(
        f"no definitions to compare with: {ANCHOR} is not there",
        allow_module_level=True,
    )

RENDERED = {
    "io.k8s.api.resource.v1beta1.": "k8s.io/api/resource/v1beta1",
    "io.k8s.api.resource.v1beta2.": "k8s.io/api/resource/v1beta2",
    "io.k8s.api.resource.v1alpha3.": "k8s.io/api/resource/v1alpha3",
    "io.k8s.api.core.v1.": "k8s.io/api/core/v1",
    "io.k8s.api.scheduling.": "k8s.io/api/scheduling/v1",
    "io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta": "k8s.io/apimachinery/pkg/apis/meta/v1",
}
"""What names begin with, and a package they are of."""

IN_CORPUS = [
    f"io.k8s.api.resource.{folder.name}."
    for folder in sorted((CORPUS / "resource").glob("v*"))
]
if "class Pod:" in (CORPUS / "core" / "v1" / "types.py").read_text(encoding="utf-8"):
    IN_CORPUS.append("io.k8s.api.core.v1.")
"""What the names of those begin with whose packages are whole in this repository."""

PACKAGES = [
    *RENDERED.values(),
    "k8s.io/api/scheduling/v1alpha3",
    "k8s.io/api/scheduling/v1beta1",
]


def assert_equal(documents: Iterable[Path], prefix: str, into: Path) -> None:
    """Every definition of the anchor with a prefix is in the documents, and the same."""
    found: dict[str, Any] = {}
    for document in documents:
        found |= json.loads(document.read_text(encoding="utf-8"))["components"][
            "schemas"
        ]
    ours = into / "ours.json"
    ours.write_text(json.dumps({"definitions": found}), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, str(COMPARE), str(ours), str(ANCHOR), "--prefix", prefix],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def write_documents(files: Iterable[Path], root: Path, into: Path) -> list[Path]:
    api, wrong = read_api(
        load_files(list(files), search_path=[root], display_root=root)
    )
    assert wrong == []
    exported = export_openapi(api, purpose("upstream", dialect=OPENAPI_30), "3.0", into)
    assert exported.problems == ()
    written = []
    for output in exported.outputs:
        path = Path(output.path)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(output.text, encoding="utf-8")
        if path.name != "index.json":
            written.append(path)
    return written


@pytest.fixture(scope="module")
def rendered(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The documents of all packages, from types rendered from their recorded structure."""
    root = tmp_path_factory.mktemp("rendered")
    world = read_world([DATA / "api_types", DATA / "meta_types"])
    modules = write_types(world, PACKAGES, root)
    files = [module_file(root, module) for module in modules.values()]
    return write_documents(files, root, root / "out")


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The documents of the types in this repository."""
    return write_documents([CORPUS], CORPUS.parent, tmp_path_factory.mktemp("corpus"))


@pytest.mark.parametrize("prefix", IN_CORPUS)
def test_the_corpus(prefix: str, corpus: list[Path], tmp_path: Path) -> None:
    assert_equal(corpus, prefix, tmp_path)


def test_the_corpus_has_the_api_that_matters_most() -> None:
    assert "io.k8s.api.resource.v1." in IN_CORPUS


@pytest.mark.parametrize("prefix", RENDERED)
def test_types_from_recorded_structures(
    prefix: str, rendered: list[Path], tmp_path: Path
) -> None:
    assert_equal(rendered, prefix, tmp_path)
