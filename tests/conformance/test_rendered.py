"""Every recorded Go package, rendered and read back: the source reader finds what the structure says."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conformance.data import DATA, skip_module_without_data
from tests.conformance.exclusions import LEFT_OUT
from tests.conformance.generate import module_file, write_types
from tests.conformance.packages import needed_packages
from tests.conformance.readback import Go, type_in_python
from tests.conformance.structure import read_world
from validation_gen.goimport.render import is_rendered
from validation_gen.source import load_files

skip_module_without_data()


@pytest.mark.parametrize("directory", ["types", "api_types"])
def test_all_types_read_back(directory: str, tmp_path: Path) -> None:
    world = read_world([DATA / directory, DATA / "meta_types"])
    packages = needed_packages(world, world.packages)
    modules = write_types(world, world.packages, tmp_path)
    go = Go(world, modules.__getitem__)
    files = [module_file(tmp_path, module) for module in modules.values()]
    loaded = load_files(files, search_path=[tmp_path])
    assert loaded.diagnostics == ()
    for path, package in packages.items():
        types = [t for t in package.types if is_rendered(t, frozenset(LEFT_OUT))]
        found = loaded.universe.packages[modules[path]].types
        assert [type_in_python(t) for t in found] == [go.type(t) for t in types], path
