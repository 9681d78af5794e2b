"""What the importer makes of the Go packages in `testdata/goimport`, and what others make of that."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import black
import pytest
from mypy import api as mypy

from tests.goimport.golden import (
    ERRORS,
    PYTHON,
    golden_file,
    import_widgets,
    rejection,
    wrong_packages,
)
from validation_gen.goimport.codes import CODES
from validation_gen.source import load_files


def test_the_widgets_are_those_of_the_golden_files() -> None:
    made = import_widgets()
    assert made.diagnostics == ()
    assert {golden_file(m): t for m, t in made.texts.items()} == {
        path: path.read_text(encoding="utf-8") for path in PYTHON.rglob("types.py")
    }


def test_helpers_of_go_programs_are_left_out() -> None:
    assert [name for (_, name), _ in import_widgets().left_out] == [
        "WidgetInterface",
        "Visit",
    ]


@pytest.mark.parametrize("name", wrong_packages())
def test_everything_that_is_wrong_is_reported(name: str) -> None:
    assert rejection(name) == (ERRORS / f"{name}.txt").read_text(encoding="utf-8")


def test_every_code_is_shown_in_some_rejection() -> None:
    shown = {
        code
        for path in ERRORS.glob("*.txt")
        for code in re.findall(r": (VG\d{3}) ", path.read_text(encoding="utf-8"))
    }
    # Files that are no text, code without end, no go.mod, and --skip: tested where they are made.
    assert set(CODES) - shown == {"VG800", "VG802", "VG804", "VG825"}


@pytest.mark.parametrize("path", sorted(PYTHON.rglob("types.py")), ids=str)
def test_black_leaves_it_as_it_is(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert black.format_str(text, mode=black.Mode()) == text


def test_it_reads_back_and_type_checks(tmp_path: Path) -> None:
    shutil.copytree(PYTHON, tmp_path, dirs_exist_ok=True)
    for directory in tmp_path.rglob("*"):
        if directory.is_dir():
            (directory / "__init__.py").touch()
    files = sorted(tmp_path.rglob("types.py"))
    corpus = Path(__file__).parents[2] / "generated"
    loaded = load_files(files, search_path=[tmp_path, corpus])
    assert loaded.diagnostics == ()
    out, err, status = mypy.run(
        ["--strict", "--config-file=", "--cache-dir", str(tmp_path / ".cache"), str(tmp_path)]
    )  # fmt: skip
    assert (status, err) == (0, ""), out


def test_without_documentation_there_are_markers_alone() -> None:
    text = import_widgets(with_docs=False).texts["widgets.api.v1.types"]
    assert '"""example.com/widgets/api/v1."""' in text
    comments = re.findall(r"^ *# (.*)$", text, re.M)
    assert comments and all(line.startswith("+") for line in comments)
