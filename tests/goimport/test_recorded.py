"""The recorded structure of every Kubernetes API package, printed as Go and imported again: it is the same."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from tests.conformance.data import DATA, skip_module_without_data
from tests.conformance.structure import read_world
from tests.goimport import api_types
from tests.goimport.go_printer import write_package
from tools.corpus import build
from validation_gen.goimport.expressions import SCALARS
from validation_gen.goimport.importer import Request, Understood, understand
from validation_gen.goimport.structure import GoDecl, GoPackage, World

skip_module_without_data()

NO_API = {name.rpartition(".")[2] for name in build.NO_API}


def is_printed(declared: GoDecl) -> bool:
    """Whether it is data that Go text can say: no interface with methods, and nothing that writes its own JSON."""
    if declared.name in NO_API:
        return False
    return declared.underlying.kind != "interface" and declared.is_exported


def data(package: GoPackage) -> list[GoDecl]:
    """The types with a declaration that is read; that of a type of the runtime is not looked at."""
    return [t for t in package.types if is_printed(t) and t.key not in SCALARS]


def recorded() -> World:
    world = read_world([DATA / "api_types", DATA / "meta_types"])
    names = tuple(t for t in world.types.values() if t.package == build.IDENTIFIERS)
    identifiers = GoPackage(build.IDENTIFIERS, "types", (), names, ())
    packages = {**world.packages, build.IDENTIFIERS: identifiers}
    return World(packages, world.types)


@pytest.fixture(scope="module")
def world() -> World:
    return recorded()


@pytest.fixture(scope="module")
def sources(world: World, tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("go")
    for module in ("api", "apimachinery"):
        (root / module).mkdir()
        (root / module / "go.mod").write_text(f"module k8s.io/{module}\n")
    for path, package in world.packages.items():
        printed = replace(package, types=tuple(filter(is_printed, package.types)))
        write_package(printed, root / path.removeprefix("k8s.io/"))
    return root


@pytest.fixture(scope="module")
def understood(sources: Path) -> Understood:
    return understand(Request((sources / "...",), sources))


def test_nothing_is_wrong_with_them(understood: Understood) -> None:
    assert understood.diagnostics == ()
    assert len(understood.resolved.world.packages) == 62


@pytest.mark.parametrize("path", sorted(recorded().packages))
def test_the_structure_is_the_recorded_one(
    path: str, world: World, understood: Understood
) -> None:
    package = world.packages[path]
    found = understood.resolved.world.packages[path]
    assert (found.name, found.markers) == (package.name, package.markers)
    assert found.consts == package.consts
    assert data(found) == data(package)


def test_the_corpus_comes_from_go_source(
    sources: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status = build.main([str(sources), "--check"])
    assert (status, capsys.readouterr()) == (0, ("", ""))


def test_the_command_counts_equal_packages_and_names_differences(
    sources: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert api_types.main([str(sources), "--only-compare"]) == 0
    assert capsys.readouterr().out == "equal 60 of 60\n"
    shutil.copytree(sources, tmp_path / "other")
    types = tmp_path / "other" / "api" / "node" / "v1" / "types.go"
    text = types.read_text(encoding="utf-8")
    assert 'json:"handler"' in text
    types.write_text(text.replace('json:"handler"', 'json:"handler,omitempty"'))
    assert api_types.main([str(tmp_path / "other"), "--only-compare"]) == 1
    difference, *_, last = capsys.readouterr().out.splitlines()
    assert difference.startswith("k8s.io/api/node/v1: RuntimeClass: ")
    assert last == "equal 59 of 60"


def test_the_packages_that_kubernetes_tests_its_generator_with(tmp_path: Path) -> None:
    """All but an embedded pointer, which is refused. The package that has no import path is left out."""
    recorded = read_world([DATA / "types", DATA / "meta_types"]).packages
    packages = {path: package for path, package in recorded.items() if path != "."}
    assert len(packages) > 150
    (tmp_path / "go.mod").write_text("module example.com/tests\n")
    for path, package in packages.items():
        printed = replace(package, types=tuple(filter(is_printed, package.types)))
        write_package(printed, tmp_path / "vendor" / path)
    paths = tuple(tmp_path / "vendor" / path for path in packages)
    search = (build.GENERATED,)
    found = understand(Request(paths, tmp_path, search_path=search))
    assert [(d.code, d.span.path) for d in found.diagnostics] == [
        ("VG811", "vendor/embedded/types.go")
    ]
    different = [
        path
        for path, package in packages.items()
        if data(found.resolved.world.packages[path]) != data(package)
        or found.resolved.world.packages[path].consts != package.consts
    ]
    assert different == ["embedded"]
