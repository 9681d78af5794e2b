"""`generate --compile mypyc`: what it says when it does not come to compiling, which tests.external does."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Project
from validation_gen import native


@pytest.mark.parametrize("flag", ["--check", "--diff", "--watch"])
def test_compiling_goes_with_writing_alone(project: Project, flag: str) -> None:
    ran = project.run("generate", "--compile", "mypyc", flag)
    assert ran.code == 2
    assert "--compile makes a wheel; it does not go with" in ran.err
    assert project.generated() == {}


def test_a_directory_for_wheels_needs_a_wheel(project: Project) -> None:
    ran = project.run("generate", "--wheel-dir", "out")
    assert ran.code == 2
    assert "--wheel-dir goes with --compile" in ran.err


def test_without_a_compiler_files_are_written_and_no_wheel(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CC", "no-such-cc")
    ran = project.run("generate", "--compile", "mypyc")
    assert ran.code == 2
    assert "no-such-cc" in ran.err
    assert len(project.generated()) == 2
    assert not project.path("dist").exists()


def test_the_wheel_is_named_and_asked_for_again_when_nothing_has_changed(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    def build(
        modules: list[native.Module],
        release: native.Release,
        directory: Path,
        **_: object,
    ) -> Path:
        asked.append(([module.name for module in modules], directory))
        return directory / "some.whl"

    monkeypatch.setattr(native, "missing", lambda: "")
    monkeypatch.setattr(native, "build_wheel", build)
    for _ in range(2):
        ran = project.run("generate", "--compile", "mypyc", "--wheel-dir", "out")
        assert (ran.code, ran.out.splitlines()[-1]) == (0, "out/some.whl")
    modules = ["api.gpu.types_gen", "api.net.types_gen"]
    assert asked == [(modules, project.path("out"))] * 2


def test_errors_that_mypy_finds_are_the_result(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    def build(*_: object, **__: object) -> Path:
        raise native.DoesNotFit(["api/gpu/types_gen.py:1: error: no  [misc]"])

    monkeypatch.setattr(native, "missing", lambda: "")
    monkeypatch.setattr(native, "build_wheel", build)
    ran = project.run("generate", "--compile", "mypyc")
    assert ran.code == 1
    assert ran.out.splitlines()[-2:] == [
        "api/gpu/types_gen.py:1: error: no  [misc]",
        "1 error, no wheel made",
    ]
