"""`validate --kube-version`: options are as that Kubernetes has them, and kinds that it does not serve are refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli_validate.running import Ended, run


class Shell:
    """A directory with a manifest, and the command run there."""

    def __init__(self, here: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.here = here
        self.capsys = capsys

    def __call__(self, manifest: str, *arguments: str) -> Ended:
        (self.here / "a.yaml").write_text(manifest)
        return run(self.capsys, "validate", "-q", "a.yaml", *arguments)


@pytest.fixture
def shell(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Shell:
    monkeypatch.chdir(tmp_path)
    return Shell(tmp_path, capsys)


def named(api_version: str, kind: str) -> str:
    return f"kind: {kind}\nmetadata: {{name: a}}\napiVersion: {api_version}\n"


NOT_SERVED = [
    ("resource.k8s.io/v1", "DeviceTaintRule", "1.36", (3, 13),
     "it is there as of 1.37; 1.36 has it in resource.k8s.io/v1beta2, resource.k8s.io/v1alpha3"),
    ("resource.k8s.io/v1", "DeviceTaintRule", "1.34", (3, 13),
     "it is there as of 1.37; 1.34 has it in resource.k8s.io/v1alpha3"),
    ("resource.k8s.io/v1", "DeviceTaintRule", "1.32", (3, 13), "it is there as of 1.37"),
    ("resource.k8s.io/v1beta2", "DeviceTaintRule", "1.32", (3, 13), "it is there from 1.36 to 1.41"),
    ("scheduling.k8s.io/v1alpha2", "PodGroup", "1.37", (3, 13),
     "it is there in 1.36 only; 1.37 has it in scheduling.k8s.io/v1beta1, scheduling.k8s.io/v1alpha3"),
    ("scheduling.k8s.io/v1alpha2", "Workload", "1.35", (3, 13), "it is there in 1.36 only"),
    ("scheduling.k8s.io/v1alpha3", "CompositePodGroup", "1.36", (3, 13), "it is there as of 1.37"),
    ("scheduling.k8s.io/v1beta1", "Workload", "v1.36.4", (3, 13),
     "it is there from 1.37 to 1.42; 1.36 has it in scheduling.k8s.io/v1alpha2"),
    ("scheduling.k8s.io/v1beta1", "PriorityClass", "1.37", (3, 13),
     "it is there from 1.11 to 1.21; 1.37 has it in scheduling.k8s.io/v1"),
    ("admissionregistration.k8s.io/v1", "MutatingAdmissionPolicy", "1.35", (1, 7), "it is there as of 1.36"),
]  # fmt: skip


@pytest.mark.parametrize(("api_version", "kind", "version", "place", "why"), NOT_SERVED)
def test_a_kind_out_of_its_range_is_refused_with_the_versions_that_have_it(
    shell: Shell,
    api_version: str,
    kind: str,
    version: str,
    place: tuple[int, int],
    why: str,
) -> None:
    arguments = ("--kube-version", version, "--ignore-unknown-kinds")
    ended = shell(named(api_version, kind), *arguments)
    minor = ".".join(version.lstrip("v").split(".")[:2])
    assert ended.code == 1
    assert ended.stdout == (
        f'a.yaml:{place[0]}:{place[1]}: {kind}/a: no matches for kind "{kind}" in version "{api_version}"'
        f" of Kubernetes {minor}: {why}\n"
    )


SERVED = [
    ("resource.k8s.io/v1beta1", "DeviceClass", "1.34"),
    ("resource.k8s.io/v1", "DeviceClass", "1.34"),
    ("resource.k8s.io/v1", "DeviceClass", "1.37"),
]


@pytest.mark.parametrize(("api_version", "kind", "version"), SERVED)
def test_a_kind_in_its_range_is_checked(
    shell: Shell, api_version: str, kind: str, version: str
) -> None:
    ended = shell(named(api_version, kind), "--kube-version", version)
    assert (ended.code, ended.stdout) == (0, "")


def test_a_deprecated_kind_gets_the_warning_of_the_server(shell: Shell) -> None:
    arguments = ("--kube-version", "1.35")
    ended = shell(named("resource.k8s.io/v1beta1", "DeviceClass"), *arguments)
    assert ended.code == 0
    assert ended.stdout == (
        "a.yaml:3:13: warning: DeviceClass/a: resource.k8s.io/v1beta1 DeviceClass is deprecated"
        " in v1.35+, unavailable in v1.38+\n"
    )


SLICE = """\
apiVersion: resource.k8s.io/v1
kind: ResourceSlice
metadata: {name: a}
spec:
  driver: gpu.example.com
  nodeName: node
  pool: {name: p, generation: 1, resourceSliceCount: 1}
  partitionTypeAttribute: gpu.example.com/type
  devices:
  - name: gpu-0
    attributes: {type: {string: whole}}
    consumesCounters: [{counterSet: c, counters: {memory: {value: 1}}}]
"""
FORBIDDEN = "a.yaml:8:27: ResourceSlice/a: spec.partitionTypeAttribute: Forbidden"
TOO_EARLY = "Note: Kubernetes 1.36 has no option DRAPartitionableDevicesType: it is there as of 1.37\n"


def test_options_are_as_the_version_has_them_unless_the_command_line_says_otherwise(
    shell: Shell,
) -> None:
    ended = shell(SLICE, "--kube-version", "1.37")
    assert ended.stdout.splitlines()[1:] == [FORBIDDEN]
    on = ("--enable", "DRAPartitionableDevicesType")
    ended = shell(SLICE, "--kube-version", "1.37", *on)
    assert (ended.code, ended.stdout, ended.stderr) == (0, "", "")
    ended = shell(SLICE, "--kube-version", "1.36", *on)
    assert (ended.code, ended.stderr) == (0, TOO_EARLY)


def test_a_version_that_is_none_is_a_wrong_command_line(shell: Shell) -> None:
    ended = shell(SLICE, "--kube-version", "1.99")
    assert ended.code == 2
    assert "known are 1.32, 1.33, 1.34, 1.35, 1.36, 1.37" in ended.stderr


PROJECT = """\
[tool.validation-gen]
kube-version = "1.36"
[tool.validation-gen.features.DRAPartitionableDevicesType]
"1.36" = true
"1.37" = false
"""


def test_a_project_has_a_version_and_features_of_its_own(shell: Shell) -> None:
    (shell.here / "pyproject.toml").write_text(PROJECT)
    assert shell(SLICE).code == 0
    assert FORBIDDEN in shell(SLICE, "--kube-version", "1.37").stdout
    off = ("--disable", "DRAPartitionableDevicesType")
    assert FORBIDDEN in shell(SLICE, *off).stdout
    ended = shell(named("scheduling.k8s.io/v1alpha3", "Workload"))
    assert "of Kubernetes 1.36: it is there as of 1.37" in ended.stdout
