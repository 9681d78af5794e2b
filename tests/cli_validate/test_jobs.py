"""Checked by several processes, manifests have the same errors in the same order, and the same exit code."""

from __future__ import annotations

import multiprocessing
from functools import partial
from pathlib import Path

import pytest

from tests.cli_validate.running import Ended, run
from validation_gen.cli import validate_parts, validate_run
from validation_gen.cli.validate_files import Part
from validation_gen.cli.validate_parts import batches_of
from validation_gen.parallel import in_order

CLAIM = """\
apiVersion: resource.k8s.io/v1
kind: ResourceClaim
metadata:
  name: claim-{number}
{spec}:
  devices:
    requests:
    - name: {name}
      exactly:
        deviceClassName: gpu.example.com
"""
METADATA = '{"apiVersion": "metadata.resource.k8s.io/v9", "kind": "DeviceMetadata"}\n'


def claims(count: int, first: int = 0) -> str:
    """A stream in which every seventh claim has an unknown field, and every fifth breaks a rule."""
    return "".join(
        "---\n"
        + CLAIM.format(
            number=number,
            spec="spce" if number % 7 == 3 else "spec",
            name="NOT_A_NAME" if number % 5 == 2 else "gpu",
        )
        for number in range(first, first + count)
    )


@pytest.fixture
def small_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if little work were much."""
    monkeypatch.setattr(validate_parts, "LEAST", 400)


@pytest.fixture
def manifests(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Files of all kinds, most with something wrong."""
    monkeypatch.chdir(tmp_path)
    below = tmp_path / "below"
    below.mkdir()
    (tmp_path / "a.yaml").write_text(claims(40))
    (tmp_path / "b.yaml").write_text(
        "a: [\n---\n" + claims(9) + "--- {}\n---\na: b: c\n"
    )
    (tmp_path / "c.json").write_text('{"kind": "X", "apiVersion": "v1"}\n{"kind": 1}\n')
    (tmp_path / "d.yaml").write_text("")
    (tmp_path / "e.yaml").write_text(f"{claims(10)}...\n%YAML 1.1\n{claims(10)}")
    (tmp_path / "f.json").write_text(METADATA * 3)
    for number in range(12):
        (below / f"{number:02}.yaml").write_text(claims(1, number))
    return tmp_path


def told(capsys: pytest.CaptureFixture[str], jobs: int, *arguments: str) -> Ended:
    return run(capsys, "validate", ".", "--jobs", str(jobs), *arguments)


@pytest.mark.usefixtures("manifests", "small_parts")
@pytest.mark.parametrize("format", ["text", "json", "github", "junit", "sarif"])
@pytest.mark.parametrize(
    "more",
    [(), ("--no-strict",), ("--ignore-unknown-kinds", "-q"), ("missing.yaml", "a.yaml"), ("--enable", "X")],
    ids=str,
)  # fmt: skip
def test_nothing_that_is_told_depends_on_it(
    format: str, more: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ("--format", format, *more)
    alone = told(capsys, 1, *arguments)
    assert alone.code in (1, 2)
    for jobs in (2, 3):
        assert told(capsys, jobs, *arguments) == alone


@pytest.mark.usefixtures("manifests", "small_parts")
@pytest.mark.parametrize("method", multiprocessing.get_all_start_methods())
def test_nor_does_how_processes_are_started(
    method: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    alone = told(capsys, 1)
    monkeypatch.setattr(validate_run, "in_order", partial(in_order, method=method))
    assert told(capsys, 2) == alone


def test_a_stream_is_cut_where_documents_begin(
    manifests: Path, small_parts: None
) -> None:
    text = (manifests / "a.yaml").read_bytes()
    batches = batches_of(["a.yaml"], 2, is_wanted=True)
    parts = [part for batch in batches for part in batch]
    assert len(parts) > 4
    end = 0
    for part in parts:
        assert isinstance(part, Part) and part.end is not None
        assert part.start == end
        assert text[part.start :].startswith(b"---\n")
        assert part.line == text[: part.start].count(b"\n") + 1
        end = part.end
    assert end == len(text)


@pytest.mark.usefixtures("manifests", "small_parts")
@pytest.mark.parametrize("name", ["c.json", "e.yaml", "f.json", "d.yaml", "missing"])
def test_what_may_not_be_cut_is_not(name: str) -> None:
    assert batches_of([name], 2, is_wanted=True) == ()


@pytest.mark.usefixtures("manifests")
def test_little_is_not_split_unless_that_is_wanted() -> None:
    assert batches_of(["a.yaml"], 2, is_wanted=False) == ()


@pytest.mark.usefixtures("manifests", "small_parts")
def test_updates_are_checked_here(capsys: pytest.CaptureFixture[str]) -> None:
    assert told(capsys, 2, "--old", "a.yaml") == told(capsys, 1, "--old", "a.yaml")
