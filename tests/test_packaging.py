"""What the wheel holds, and that it works where nothing else of the checkout is."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from pathlib import Path
from zipfile import ZipFile

import pytest
from hatchling.builders.wheel import WheelBuilder

from tests.cli.conftest import CONFIG, SHARED, TYPES

ROOT = Path(__file__).parents[1]


def build(version: str, directory: Path) -> ZipFile:
    return ZipFile(
        next(
            WheelBuilder(str(ROOT)).build(directory=str(directory), versions=[version])
        )
    )


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> ZipFile:
    return build("standard", tmp_path_factory.mktemp("wheel"))


def below(directory: str, *patterns: str) -> set[str]:
    """The files of the checkout below a directory, by their paths in it."""
    found = (p for pattern in patterns for p in (ROOT / directory).rglob(pattern))
    return {path.relative_to(ROOT / directory).as_posix() for path in found}


def test_the_wheel_holds_the_packages_and_the_templates_and_no_more(
    wheel: ZipFile,
) -> None:
    expected = {
        f"{package}/{name}"
        for package, directory in (
            ("validation_gen", "validation_gen"),
            ("kubernetes_api", "generated/kubernetes_api"),
        )
        for name in below(directory, "*.py", "py.typed")
    }
    expected |= {f"validation_gen/templates/{n}" for n in below("templates", "*.jinja")}
    expected.add("validation_gen/emit/precompiled.py")
    held = {name for name in wheel.namelist() if ".dist-info/" not in name}
    assert held == expected


def test_the_same_commit_makes_the_same_wheel(wheel: ZipFile, tmp_path: Path) -> None:
    """Elsewhere, later, with files of another time and in another order of hashes: byte for byte."""
    files = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    copy = tmp_path / "copy"
    for name in files.stdout.split("\0")[:-1]:
        if (ROOT / name).is_file() and not name.startswith(("tests", "testdata")):
            (copy / name).parent.mkdir(parents=True, exist_ok=True)
            (copy / name).write_bytes((ROOT / name).read_bytes())
            os.utime(copy / name, (1, 1))
    script = (
        "import sys; from hatchling.builders.wheel import WheelBuilder; "
        "print(*WheelBuilder('.').build(directory=sys.argv[1], versions=['standard']))"
    )
    ended = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path / "dist")],
        cwd=copy,
        env={**os.environ, "PYTHONHASHSEED": "1", "TZ": "Asia/Tokyo", "LC_ALL": "C"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert wheel.filename
    assert Path(ended.stdout.strip()).read_bytes() == Path(wheel.filename).read_bytes()


def test_an_unpacked_wheel_generates_and_brings_the_corpus(
    wheel: ZipFile, tmp_path: Path
) -> None:
    site, project = tmp_path / "site", tmp_path / "project"
    wheel.extractall(site)
    for package in ("shared", "api"):
        (project / package).mkdir(parents=True)
        (project / package / "__init__.py").touch()
    (project / "shared" / "meta.py").write_text(SHARED)
    (project / "api" / "types.py").write_text(TYPES.format(name="gpu"))
    (project / "pyproject.toml").write_text(CONFIG)
    script = """
import sys
from validation_gen.__main__ import main
code = main()
heavy = {"click", "inspect", "jinja2", "pydantic", "validation_gen.runtime"} & set(sys.modules)
import kubernetes_api.resource.v1 as corpus, validation_gen
print(code, corpus.ResourceClaim.__name__, validation_gen.__file__, corpus.__file__)
print(*sorted(heavy))
"""
    ran = subprocess.run(
        [sys.executable, "-c", script, "generate"],
        cwd=project,
        env={**os.environ, "PYTHONPATH": str(site)},
        capture_output=True,
        text=True,
        check=True,
    )
    summary, loaded, heavy = ran.stdout.split("\n")[:3]
    assert summary == "1 file written"
    assert loaded == (
        f"0 ResourceClaim {site}/validation_gen/__init__.py"
        f" {site}/kubernetes_api/resource/v1/__init__.py"
    )
    assert heavy == ""


def test_an_editable_install_is_the_checkout_and_the_corpus_in_it(
    tmp_path: Path,
) -> None:
    held = build("editable", tmp_path)
    files = [name for name in held.namelist() if ".dist-info/" not in name]
    assert len(files) == 1
    assert held.read(files[0]).decode().split() == [str(ROOT), str(ROOT / "generated")]


def test_the_command_is_the_prelude_of_all_commands() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert project["scripts"] == {"validation-gen": "validation_gen.__main__:main"}


def test_the_locked_environment_has_what_the_metadata_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    lines = (ROOT / "requirements-dev.lock").read_text().lower().splitlines()
    locked = {line.partition("==")[0] for line in lines if not line.startswith("#")}
    assert {name.partition(">=")[0].lower() for name in wanted} <= locked
    assert all("==" in line for line in lines if not line.startswith("#"))
