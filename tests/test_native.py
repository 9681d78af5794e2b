"""Wheels of compiled modules, up to the point where a C compiler would run: that takes too long, see tests.external."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from validation_gen import native
from validation_gen.native import Module, Release, missing, release_of

MODULES = [Module("gpu_api.v1.types_gen", Path("/src/gpu_api/v1/types_gen.py"))]


def test_a_module_knows_where_it_would_be_imported_from() -> None:
    assert MODULES[0].root == Path("/src")
    assert MODULES[0].top == "gpu_api"
    alone = Module("types_gen", Path("/src/types_gen.py"))
    assert (alone.root, alone.top) == (Path("/src"), "types_gen")


@pytest.mark.parametrize(
    ("project", "release"),
    [
        ('[project]\nname = "gpu.api"\nversion = "1.2"', Release("gpu.api", "1.2")),
        (
            '[project]\nname = "gpu"\ndynamic = ["version"]',
            Release("gpu", "0"),
        ),
        ("[tool.validation-gen]", Release("gpu-api", "0")),
    ],
)
def test_the_wheel_is_called_as_the_project_is(
    tmp_path: Path, project: str, release: Release
) -> None:
    file = tmp_path / "pyproject.toml"
    file.write_text(project)
    assert release_of(file, MODULES) == release


def test_without_a_project_the_wheel_is_called_as_the_package_is() -> None:
    assert release_of(None, MODULES) == Release("gpu-api", "0")


def test_a_missing_compiler_is_told_with_what_to_do(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("CC", "no-such-cc -O3")
    assert "there is no no-such-cc: install gcc or clang" in missing()


def test_missing_packages_are_told_with_the_extra_that_has_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(native, "find_spec", lambda name: None)
    assert 'pip install "validation-gen[mypyc]"' in missing()


def test_setuptools_that_make_no_wheels_are_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(native, "version", lambda name: "65.5.0")
    assert "needs setuptools 70.1 or newer" in missing()


def package(root: Path) -> Module:
    """A package whose types must not be imported, and things beside it that are none of its business."""
    for name in ("api/v1", "shared", "other", "api/__pycache__"):
        (root / name).mkdir(parents=True)
        (root / name / "__init__.py").write_text("")
    (root / "api/__init__.py").write_text("")
    (root / "api/v1/types.py").write_text("raise SystemExit")
    (root / "api/v1/types_gen.py").write_text("")
    (root / "api/v1/types_gen.so").write_text("old")
    (root / "shared/meta.py").write_text("raise SystemExit")
    return Module("api.v1.types_gen", root / "api/v1/types_gen.py")


def test_packages_are_copied_with_what_they_import_and_without_what_was_built(
    tmp_path: Path,
) -> None:
    module = package(tmp_path / "src")
    made = tmp_path / "made"
    made.mkdir()
    read = [tmp_path / "src/shared/meta.py", Path("/elsewhere/x.py")]
    native._copy([module], read, made)
    found = {f.relative_to(made).as_posix() for f in made.rglob("*") if f.is_file()}
    assert found == {
        "api/__init__.py",
        "api/v1/__init__.py",
        "api/v1/types.py",
        "api/v1/types_gen.py",
        "shared/__init__.py",
        "shared/meta.py",
    }


def test_a_module_without_a_package_is_copied_with_what_belongs_to_it(
    tmp_path: Path,
) -> None:
    root, made = tmp_path / "src", tmp_path / "made"
    root.mkdir()
    made.mkdir()
    for name in ("gpu.py", "gpu_gen.py", "gpu_custom.py", "setup.py", "notes.txt"):
        (root / name).write_text("")
    native._copy([Module("gpu_gen", root / "gpu_gen.py")], [root / "gpu.py"], made)
    assert {f.name for f in made.iterdir()} == {"gpu.py", "gpu_gen.py", "gpu_custom.py"}


def test_names_reach_the_script_as_literals(tmp_path: Path) -> None:
    package(tmp_path)
    name = "a'); import os; ('"
    text = native._setup(tmp_path, ["api/v1/types_gen.py"], Release(name, "1"), "3")
    call = ast.parse(text).body[-1]
    assert isinstance(call, ast.Expr)
    assert isinstance(call.value, ast.Call)
    given = {k.arg: k.value for k in call.value.keywords}
    assert ast.literal_eval(given["name"]) == name
    assert ast.literal_eval(given["packages"]) == [
        "api", "api.__pycache__", "api.v1", "other", "shared"
    ]  # fmt: skip


def test_errors_of_mypy_are_told_apart_from_those_of_a_compiler() -> None:
    said = "running\napi/types_gen.py:3: error: Incompatible types  [assignment]\n"
    found = native._failure(said)
    assert isinstance(found, native.DoesNotFit)
    assert found.lines == (
        "api/types_gen.py:3: error: Incompatible types  [assignment]",
    )
    crashed = native._failure("x.c:1:10: fatal error: no Python.h\n")
    assert isinstance(crashed, native.CannotCompile)
    assert "no Python.h" in str(crashed)
    assert str(native._failure("\n")) == "the compiler ended without a word"
