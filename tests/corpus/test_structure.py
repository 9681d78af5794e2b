"""The corpus of Kubernetes types, read back: it says what the Go types say, in the same order."""

from __future__ import annotations

import pytest

from tests.conformance.data import DATA, skip_module_without_data
from tests.conformance.readback import Go, constants_in_python, type_in_python
from tests.conformance.structure import read_world
from tools.corpus import build
from validation_gen.goimport.names import constant_name
from validation_gen.goimport.render import is_rendered
from validation_gen.model import Package
from validation_gen.source import load_files

skip_module_without_data()

MODULES = {module.name: module for module in build.CORPUS}


@pytest.fixture(scope="module")
def packages() -> dict[str, Package]:
    loaded = load_files([module.file for module in build.CORPUS])
    return {
        name: loaded.universe.packages[f"kubernetes_api.{name}.types"]
        for name in MODULES
    }


@pytest.fixture(scope="module")
def go() -> Go:
    world = read_world([DATA / "api_types", DATA / "meta_types"])
    return Go(world, lambda p: f"{build.import_name(p)}.types", build.OPEN_SETS)


@pytest.mark.parametrize("name", MODULES)
def test_types_are_those_of_the_go_package(
    name: str, packages: dict[str, Package], go: Go
) -> None:
    chosen = build.chosen(go.world, MODULES[name])
    expected = [go.type(t) for t in chosen.types if is_rendered(t)]
    assert [type_in_python(declared) for declared in packages[name].types] == expected


@pytest.mark.parametrize("name", MODULES)
def test_constants_are_those_of_the_go_package(
    name: str, packages: dict[str, Package], go: Go
) -> None:
    expected = go.constants(build.chosen(go.world, MODULES[name]))
    assert constants_in_python(packages[name]) == {
        constant_name(go_name): value for go_name, value in expected.items()
    }


def test_all_of_resource_v1_is_there(packages: dict[str, Package]) -> None:
    assert len(packages["resource.v1"].types) == 58


@pytest.mark.parametrize("name", MODULES)
def test_module_markers_choose_roots_and_name_the_group(
    name: str, packages: dict[str, Package], go: Go
) -> None:
    described = go.world.packages.get(MODULES[name].package)
    theirs = described.markers if described else ()
    ours = [marker.text for marker in packages[name].markers]
    assert ours[-1] == "+k8s:validation-gen=TypesWithField=TypeMeta"
    kept = [m for m in theirs if not m.startswith(build.NOT_OURS)]
    assert ours[:-1] == [*kept, *MODULES[name].markers]


def test_the_modules_are_what_the_builder_writes(
    go: Go, capsys: pytest.CaptureFixture[str]
) -> None:
    status = build.main([str(DATA), "--check"])
    assert (status, capsys.readouterr()) == (0, ("", ""))
