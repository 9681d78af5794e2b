"""`validate` on files about devices: the first version that is known counts."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli_validate.running import run

GROUP = "metadata.resource.k8s.io"
NONE = "no compatible metadata version found in stream (unknown versions:"


def entry(version: str, name: str = "gpu", group: str = GROUP) -> str:
    data = {"apiVersion": f"{group}/{version}", "kind": "DeviceMetadata", "requests": [{"name": name}]}  # fmt: skip
    return json.dumps(data) + "\n"


NAME = entry("v1alpha1", "").index('""') + 1
"""The column of the name that is not there."""


def lacks(line: int) -> list[str]:
    """What is said of an object whose request has no name."""
    return [
        'The DeviceMetadata "" is invalid:',
        f"a.json:{line}:{NAME}: DeviceMetadata: requests[0].name: Required value",
    ]


def unknown(line: int, version: str) -> str:
    return f"a.json:{line}:16: note: {GROUP}/{version} is not known: readers go on to the next version"


def behind(line: int, version: str, read: int) -> str:
    return f"a.json:{line}:16: note: {GROUP}/{version} is not checked: readers take what is on line {read}"


CASES = [
    ("one object", entry("v1alpha1"), (), 0, []),
    ("a bad one", entry("v1alpha1", ""), (), 1, lacks(1)),
    ("an unknown version before it", entry("v2", "") + entry("v1alpha1"), (), 0, [unknown(1, "v2")]),
    ("a bad one behind an unknown version", entry("v2") + entry("v1alpha1", ""), (), 1,
     [unknown(1, "v2"), *lacks(2)]),
    ("an older version behind it", entry("v1beta1") + entry("v1alpha1", ""), (), 0, [behind(2, "v1alpha1", 1)]),
    ("the version of another Kubernetes", entry("v1beta1") + entry("v1alpha1", ""), ("--kube-version", "1.36"), 1,
     [unknown(1, "v1beta1"), *lacks(2)]),
    ("nothing that is known", entry("v2") + entry("v3"), (), 1,
     [unknown(1, "v2"), unknown(2, "v3"),
      f"a.json:1:16: DeviceMetadata: {NONE} {GROUP}/v2, {GROUP}/v3)"]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("what", "text", "arguments", "code", "lines"), CASES, ids=[c[0] for c in CASES]
)
def test_the_first_known_version_is_checked(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    what: str,
    text: str,
    arguments: tuple[str, ...],
    code: int,
    lines: list[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.json").write_text(text)
    ended = run(capsys, "validate", "-q", "a.json", *arguments)
    assert (ended.code, ended.stderr) == (code, "")
    assert ended.stdout.splitlines() == lines


def test_every_file_is_a_stream_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.json").write_text(entry("v2"))
    Path("b.json").write_text(entry("v1alpha1", ""))
    ended = run(capsys, "validate", "a.json", "b.json")
    assert ended.code == 1
    assert f"a.json:1:16: DeviceMetadata: {NONE} {GROUP}/v2)" in ended.stdout
    assert (
        f"b.json:1:{NAME}: DeviceMetadata: requests[0].name: Required value"
        in ended.stdout
    )
    assert "2 objects checked, 2 errors in 2 objects" in ended.stdout


def test_a_kind_of_the_same_name_in_another_group_is_no_stream(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.json").write_text(entry("v1", group="metadata.example.com"))
    ended = run(capsys, "validate", "-q", "a.json")
    assert 'no matches for kind "DeviceMetadata"' in ended.stdout
