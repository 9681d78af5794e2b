"""Every marker by example: the folders of `testdata/tags` say what is valid, what is not, and what an update may keep.

`python -m tests.tags.golden` writes the generated modules anew.
"""

from __future__ import annotations

import subprocess
import sys
from fnmatch import fnmatchcase
from pathlib import Path

import black
import pytest

from tests.tags.cases import (
    FOLDERS,
    ROOT,
    SECTIONS,
    TAGS,
    Case,
    Folder,
    found,
    is_unchanged,
    raised,
    read_folder,
)
from validation_gen.reporters import render_text
from validation_gen.tags import Tag, registry

ALL = {name: read_folder(name) for name in FOLDERS}
CASES = [case for folder in ALL.values() for case in folder.cases]
MODULES = sorted(TAGS.glob("*/*.py"))
GENERATED = sorted(TAGS.glob("*/*_gen.py"))

WITHOUT = {
    "validateError": {"valid", "invalid", "update", "ratcheted"},
    "validateTrue": {"invalid"},
    "validateTrueAlpha": {"invalid"},
    "validateTrueBeta": {"invalid"},
}
"""Sections that make no sense: the one fails generation, the others cannot fail."""


def tag_name(tag: Tag) -> str:
    return tag.name.removeprefix("k8s:")


@pytest.mark.parametrize("folder", ALL.values(), ids=ALL)
def test_generated_modules_are_what_the_generator_makes(folder: Folder) -> None:
    result = folder.compile()
    texts = {output.path: output.text for output in result.outputs}
    assert texts == {path: Path(path).read_text(encoding="utf-8") for path in texts}
    assert len(texts) == (0 if folder.rejected else len(folder.inputs))
    assert render_text(result.diagnostics, result.sources) == folder.rejected


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.title)
def test_a_case_has_exactly_the_errors_it_lists(case: Case) -> None:
    assert found(case) == list(case.errors)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.title)
def test_a_case_belongs_in_its_section(case: Case) -> None:
    updates = case.old is not None or case.op == "update"
    assert updates == (case.section in ("update", "ratcheted"))
    if case.section in ("valid", "invalid"):
        assert bool(case.errors) == (case.section == "invalid")
    if case.section == "ratcheted":
        alone = found(case, create=True)
        assert len(alone) > len(case.errors) or is_unchanged(case)


@pytest.mark.parametrize("marker", registry(plugins=False).tags)
def test_every_marker_has_cases_of_every_sort(marker: str) -> None:
    name = marker.removeprefix("k8s:")
    there = {case.section for case in ALL[name].cases}
    assert there == set(SECTIONS) - WITHOUT.get(name, set())
    assert f"+{marker}" in (TAGS / name / "types.py").read_text(encoding="utf-8")


@pytest.mark.parametrize("tag", registry(plugins=False).tags.values(), ids=tag_name)
def test_every_error_that_a_marker_says_it_emits_has_a_case(tag: Tag) -> None:
    seen = {
        (e.type, e.origin) for case in ALL[tag_name(tag)].cases for e in raised(case)
    }
    for emitted in tag.emits:
        assert any(
            type_ == emitted.type and fnmatchcase(origin, emitted.origin)
            for type_, origin in seen
        )


def test_no_two_cases_have_the_same_title() -> None:
    titles = [case.title for case in CASES]
    assert sorted(set(titles)) == sorted(titles)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.parent.name)
def test_modules_are_formatted(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert black.format_str(text, mode=black.Mode()) == text


RUFF = (
    "ruff check --isolated --quiet --target-version py311 --line-length 120"
    # RUF009 takes the default `X(0)` of a NewType over Int32 for something that can change.
    " --select E,F,W,I,UP,B,SIM,RUF --ignore RUF009"
    # The author of API types sees the tool as a third party, which this repository does not.
    " --config lint.isort.known-third-party=['validation_gen']"
)
MYPY = "mypy --strict --no-error-summary"


@pytest.mark.parametrize("tool", (RUFF, MYPY), ids=lambda tool: tool.split()[0])
def test_modules_are_clean(tool: str) -> None:
    command = [sys.executable, "-m", *tool.split(), *map(str, MODULES)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.stdout + done.stderr == ""
