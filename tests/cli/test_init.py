"""`init`: what it writes is taken by every other command, and nothing that is there is lost."""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Ran
from validation_gen.__main__ import main
from validation_gen.cli.init import plural


@pytest.fixture
def run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> Callable[..., Ran]:
    monkeypatch.chdir(tmp_path)

    def run(*argv: str) -> Ran:
        monkeypatch.setattr(sys, "argv", ["validation-gen", *argv])
        code = main()
        sys.stdout.flush()
        return Ran(code, *capfd.readouterr())

    return run


def test_every_command_takes_what_it_writes(run: Callable[..., Ran]) -> None:
    made = run("init", "gpu.example.com/v1", "GpuClaim")
    assert made.code == 0
    assert made.out.splitlines()[:4] == [
        "api/__init__.py",
        "api/v1/__init__.py",
        "api/v1/types.py",
        "pyproject.toml",
    ]
    for command in (
        ["generate"],
        ["generate", "--check"],
        ["lint"],
        ["crd", "-o", "crds"],
        ["jsonschema", "-o", "schemas"],
        ["openapi", "-o", "openapi"],
    ):
        ran = run(*command)
        assert ran.code == 0, f"{command}: {ran.out}{ran.err}"
    assert Path("crds/gpu.example.com_gpuclaims.yaml").is_file()


def test_a_second_version_is_told_how_it_gets_into_the_configuration(
    run: Callable[..., Ran],
) -> None:
    run("init", "gpu.example.com/v1beta1", "GpuClaim", "--dir", "src_api/gpu")
    before = Path("pyproject.toml").read_text()
    ran = run("init", "gpu.example.com/v1", "GpuClaim", "--dir", "src_api/gpu")
    assert ran.code == 0
    schemes = '["src_api.gpu.v1beta1.types_gen", "src_api.gpu.v1.types_gen"]'
    assert (
        f"In pyproject.toml, [tool.validation-gen] has to have:\n  schemes = {schemes}\n"
        in ran.out
    )
    assert "inputs =" not in ran.out
    assert Path("pyproject.toml").read_text() == before
    assert Path("src_api/gpu/v1/types.py").is_file()
    Path("pyproject.toml").write_text(
        f'[tool.validation-gen]\ninputs = ["src_api"]\nschemes = {schemes}\n'
    )
    for command in (["generate"], ["lint"], ["crd", "-o", "crds"]):
        done = run(*command)
        assert done.code == 0, f"{command}: {done.out}{done.err}"
    definition = Path("crds/gpu.example.com_gpuclaims.yaml").read_text()
    assert definition.count("storage: true") == 1


def test_what_is_missing_in_the_configuration_is_told_whole(
    run: Callable[..., Ran],
) -> None:
    run("init", "gpu.example.com/v1", "GpuClaim")
    ran = run("init", "net.example.com/v1", "Link", "--dir", "net")
    assert '\n  inputs = ["api", "net"]\n' in ran.out
    assert '\n  schemes = ["api.v1.types_gen", "net.v1.types_gen"]\n' in ran.out


def test_what_is_there_stays(run: Callable[..., Ran]) -> None:
    Path("pyproject.toml").write_text('# mine\n[project]\nname = "x"')
    assert run("init", "gpu.example.com/v1", "GpuClaim").code == 0
    text = Path("pyproject.toml").read_text()
    assert text.startswith('# mine\n[project]\nname = "x"\n\n[tool.validation-gen]\n')
    assert tomllib.loads(text)["tool"]["validation-gen"] == {
        "inputs": ["api"],
        "schemes": ["api.v1.types_gen"],
    }
    Path("api/v1/types.py").write_text("# edited\n")
    again = run("init", "gpu.example.com/v1", "GpuClaim")
    assert (again.code, again.out) == (2, "")
    assert "api/v1/types.py is there already" in again.err
    assert Path("api/v1/types.py").read_text() == "# edited\n"


def test_a_broken_configuration_is_left_alone(run: Callable[..., Ran]) -> None:
    Path("pyproject.toml").write_text("[project\n")
    ran = run("init", "gpu.example.com/v1", "GpuClaim")
    assert ran.code == 2 and "not valid TOML" in ran.err
    assert [p.name for p in Path().iterdir()] == ["pyproject.toml"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("v1", "GpuClaim"), "is no API group"),
        (("Example.com/v1", "GpuClaim"), "is no API group"),
        (("gpu/v1", "GpuClaim"), "is no API group"),
        (("gpu.example.com/1", "GpuClaim"), "is no API version"),
        (("gpu.example.com/v1gamma1", "GpuClaim"), "is no API version"),
        (("gpu.example.com/v1", "gpuClaim"), "is no kind"),
        (("gpu.example.com/v1", "None"), "is no kind"),
        (("gpu.example.com/v1", 'A"\nimport os'), "is no kind"),
        (("gpu.example.com/v1", "Gpu", "--dir", "my-api"), "cannot be imported"),
        (("gpu.example.com/v1", "Gpu", "--dir", "../api"), "cannot be imported"),
        (("gpu.example.com/v1", "Gpu", "--dir", "/api"), "cannot be imported"),
    ],
)
def test_names_that_cannot_be_are_refused(
    run: Callable[..., Ran], arguments: tuple[str, ...], said: str
) -> None:
    ran = run("init", *arguments)
    assert ran.code == 2 and said in ran.err
    assert list(Path().iterdir()) == []


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("GpuClaim", "gpuclaims"),
        ("Policy", "policies"),
        ("Gateway", "gateways"),
        ("Ingress", "ingresses"),
        ("Switch", "switches"),
    ],
)
def test_resources_are_called_by_the_conventions(kind: str, expected: str) -> None:
    assert plural(kind) == expected
