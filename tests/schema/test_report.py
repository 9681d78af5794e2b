"""The coverage report leaves out no marker, and calls no rule nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.schema.samples import purpose
from tests.schema.test_differential import ACCEPTED, api_of
from validation_gen.schema.api import Api, read_api
from validation_gen.schema.definitions import Definitions
from validation_gen.schema.report import Covered, coverage, innermost
from validation_gen.source import load_files
from validation_gen.tags import registry

CORPUS = Path(__file__).parents[2] / "generated" / "kubernetes_api"


def entries_of(api: Api) -> list[Covered]:
    return coverage(api, Definitions(api, purpose(alpha=True)).notes(), "strict")


def assert_complete(api: Api) -> None:
    """Every registered marker has a verdict."""
    known = registry()
    nothing = [e.marker for e in entries_of(api) if e.verdict == "no rule"]
    assert [
        m for m in nothing if known.knows(m[1:].partition("=")[0].partition("(")[0])
    ] == []


@pytest.mark.parametrize("folder", ACCEPTED)
def test_the_markers_of_examples(folder: str) -> None:
    api = api_of(folder)
    entries = entries_of(api)
    given = sum(
        text.count("# +")
        for module in api.inputs
        for text in [
            Path(api.universe.packages[module].path).read_text(encoding="utf-8")
        ]
    )
    markers = [e for e in entries if e.marker.startswith("+")]
    assert len(markers) == given
    assert_complete(api)


def test_the_markers_of_the_corpus() -> None:
    api, _ = read_api(load_files([CORPUS]))
    assert_complete(api)


def test_the_rule_behind_wrapping_markers() -> None:
    api = api_of("eachVal")
    lines = {
        line.text: innermost(line)
        for module in api.inputs
        for declaration in api.universe.packages[module].types
        for field in getattr(declaration, "fields", ())
        for line in field.markers
    }
    assert all(name != "k8s:eachVal" for name in lines.values())
