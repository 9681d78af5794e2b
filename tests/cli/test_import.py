"""`import go`: files, exit codes, and what is said where."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable

import pytest

from tests.cli.conftest import Project

TYPES = """\
// +groupName=gpu.example.com
package v1

import metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

// GpuClaim asks for GPUs.
type GpuClaim struct {
	metav1.TypeMeta   `json:",inline"`
	metav1.ObjectMeta `json:"metadata,omitempty"`
	// spec is what is asked for.
	// +k8s:optional
	Spec *GpuClaimSpec `json:"spec,omitempty"`
}

type GpuClaimSpec struct {
	// +k8s:required
	// +k8s:minimum=1
	Count int32 `json:"count"`
}

// Helper is for Go programs.
type Helper interface{ Help() }
"""
OUTPUT = "gpu/api/v1/types.py"


@pytest.fixture
def go(project: Project) -> Project:
    """A project with a Go module as kubebuilder lays it out."""
    project.write("operator/go.mod", "module example.com/gpu\n")
    project.write("operator/api/v1/types.go", TYPES)
    return project


def imported(project: Project) -> dict[str, str]:
    found = sorted(project.path("gpu").rglob("*.py"))
    return {p.relative_to(project.root).as_posix(): p.read_text() for p in found}


def test_it_writes_packages_that_generate_takes(go: Project) -> None:
    ran = go.run("import", "go", "operator/api/v1", "-o", ".")
    assert (ran.code, ran.out) == (0, "4 files written\n")
    assert ran.err == (
        "operator/api/v1/types.go:22:6: `Helper` is no API type, left out\n"
    )
    assert list(imported(go)) == [
        "gpu/__init__.py",
        "gpu/api/__init__.py",
        "gpu/api/v1/__init__.py",
        OUTPUT,
    ]
    assert "    # spec is what is asked for.\n    # +k8s:optional\n" in imported(go)[OUTPUT]  # fmt: skip
    assert go.run("generate", "gpu").code == 0
    assert "def validate_gpu_claim(" in imported(go)["gpu/api/v1/types_gen.py"]


def test_markers_that_go_does_not_see_are_told(go: Project) -> None:
    tag = '`json:"count"`'
    text = TYPES.replace(tag, f"{tag} // +k8s:maximum=3")
    go.write("operator/api/v1/types.go", text)
    ran = go.run("import", "go", "operator/api/v1", "-o", ".")
    assert ran.code == 0 and "maximum" not in imported(go)[OUTPUT]
    assert (
        "types.go:18:32: +k8s:maximum=3 is not directly above anything, left out\n"
        in ran.err
    )


def test_files_that_are_there_already_stay_or_are_brought_up_to_date(go: Project) -> None:  # fmt: skip
    go.write("gpu/__init__.py", "# mine\n")
    go.write(OUTPUT, "old\n")
    command = ("import", "go", "operator/api", "-o", ".")
    check = go.run(*command, "--check")
    assert (check.code, check.out.splitlines()[-1]) == (1, "3 files stale")
    assert f"stale: {OUTPUT}\n" in check.out
    assert imported(go)[OUTPUT] == "old\n"
    diff = go.run(*command, "--diff")
    assert diff.code == 1 and "\n-old\n" in diff.out and "\n+class GpuClaim" in diff.out
    assert go.run(*command, "-q").out == ""
    assert imported(go)["gpu/__init__.py"] == "# mine\n"
    assert go.run(*command, "--check").code == 0
    assert go.run(*command).out == "1 file unchanged\n"


def test_everything_that_is_wrong_is_shown_and_nothing_written(go: Project) -> None:
    broken = TYPES.replace("int32", "[4]int32").replace("+k8s:", "+x:")
    go.write("operator/api/v1/types.go", broken)
    go.write("operator/api/v2/types.go", "package v2\n\ntype A struct{ B chan int }\n")
    ran = go.run("import", "go", "operator/...", "-o", ".")
    assert ran.code == 1
    assert re.findall(r"^\S+: VG\d+", ran.out, re.M) == [
        "operator/api/v1/types.go:18:8: VG810",
        "operator/api/v2/types.go:3:18: VG810",
    ]
    assert "18 |     Count [4]int32" in ran.out
    assert ran.out.endswith("2 errors, nothing written\n")
    assert imported(go) == {}


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["nowhere"], "nowhere is no directory of Go files"),
        (["api"], "there are no Go files in"),
        (["operator", "--map", "x"], "--map x does not say where a package is"),
        (["operator", "--map", "x=1.y"], "--map x=1.y does not say"),
        (["operator", "--map", "x=y", "--map", "x=z"], "says two things about x"),
        (["operator", "--type", "Nothing"], "no imported package has a type Nothing"),
        (["operator", "--skip", "Nothing"], "no imported package has a type Nothing"),
        (["operator", "--open", "Nothing"], "no imported package has a type Nothing"),
        (["operator", "--type", "Helper"], "no API types were found"),
        ([], "Missing argument"),
    ],
)
def test_what_cannot_be_tried(go: Project, arguments: list[str], message: str) -> None:
    ran = go.run("import", "go", *arguments, "-o", ".")
    assert (ran.code, imported(go)) == (2, {})
    assert message in ran.err


def test_an_output_that_cannot_be_written(go: Project) -> None:
    go.write("blocked", "a file")
    ran = go.run("import", "go", "operator", "-o", "blocked/inner")
    assert ran.code == 2 and "cannot write" in ran.err


def test_what_is_called_like_a_go_file_and_is_none(go: Project) -> None:
    path = go.path("operator/api/v1/z.go")
    ways: tuple[tuple[Callable[[], None], str], ...] = (
        (lambda: path.symlink_to("none"), "No such file or directory"),
        (lambda: path.symlink_to("/dev/zero"), "not a regular file"),
        (lambda: os.mkfifo(path), "not a regular file"),
    )
    for make, said in ways:
        make()
        ran = go.run("import", "go", "operator", "-o", ".")
        assert (ran.code, imported(go)) == (2, {})
        assert ran.err == f"Error: cannot read operator/api/v1/z.go: {said}\n"
        path.unlink()
    path.mkdir()
    assert go.run("import", "go", "operator", "-o", ".").code == 0


def test_without_tree_sitter_it_says_what_to_install(go: Project) -> None:
    program = (
        "import sys; sys.modules['tree_sitter'] = None\n"
        "import importlib.util as u; real = u.find_spec\n"
        "u.find_spec = lambda n, *a: None if n.startswith('tree_sitter') else real(n, *a)\n"
        "from validation_gen.cli.main import run\n"
        "sys.exit(run(['import', 'go', 'operator', '-o', '.']))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=False,
        cwd=go.root,
    )
    assert ran.returncode == 2
    assert 'pip install "validation-gen[go]"' in ran.stderr
