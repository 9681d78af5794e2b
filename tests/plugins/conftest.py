"""Distributions, installed for one test: what pip would leave in a directory of `sys.path`, without pip."""

from __future__ import annotations

import importlib
import shutil
import tomllib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from tests.compiled import importable

EXAMPLE = Path(__file__).parents[2] / "testdata" / "plugin"

Install = Callable[..., None]


def write_metadata(
    site: Path, name: str, version: str, points: Mapping[str, Mapping[str, str]]
) -> None:
    """The `.dist-info` directory that tells importlib.metadata of a distribution."""
    info = site / f"{name.replace('-', '_')}-{version}.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(
        f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n", encoding="utf-8"
    )
    lines = []
    for group, entries in points.items():
        lines.append(f"[{group}]")
        lines += [f"{key} = {value}" for key, value in entries.items()]
    (info / "entry_points.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Path]:
    """An empty directory that is on `sys.path` for the test."""
    directory = tmp_path / "site"
    directory.mkdir()
    with importable(directory):
        yield directory


@pytest.fixture
def example_plugin(site: Path) -> None:
    """`testdata/plugin`, installed as its own pyproject.toml says."""
    project = tomllib.loads((EXAMPLE / "pyproject.toml").read_text(encoding="utf-8"))
    shutil.copytree(EXAMPLE / "example_markers", site / "example_markers")
    about = project["project"]
    write_metadata(site, about["name"], about["version"], about["entry-points"])
    importlib.invalidate_caches()


@pytest.fixture
def install(site: Path) -> Install:
    """`install(code, "validation_gen.tags", "m:TAGS", name="other")`: a distribution with one module, `m`."""

    def make(
        code: str, group: str, value: str, *, name: str = "broken", module: str = "m"
    ) -> None:
        (site / f"{module}.py").write_text(code, encoding="utf-8")
        write_metadata(site, name, "0.1", {group: {"point": value}})
        importlib.invalidate_caches()

    return make
