"""What `explain` and `docs` print, write and exit with."""

from __future__ import annotations

import json

import pytest

from tests.cli.conftest import Project


@pytest.mark.parametrize(
    ("name", "first_line"),
    [
        ("VG101", "# VG101: a marker looks like a misspelt one"),
        ("+k8s:listType", "# `+k8s:listType`"),
        ("k8s:listType", "# `+k8s:listType`"),
        ("listType", "# `+k8s:listType`"),
        ("k8s-uuid", "# `k8s-uuid`"),
        ("k8s:member", "`+k8s:member` is retired. The marker to use:"),
    ],
)
def test_explain_prints_the_page(project: Project, name: str, first_line: str) -> None:
    ran = project.run("explain", name)
    assert (ran.code, ran.out.splitlines()[0], ran.err) == (0, first_line, "")


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("listTyp", "there is no page about 'listTyp'; did you mean +k8s:listType"),
        (
            "xyzzy",
            "there is no page about 'xyzzy'; `validation-gen docs` lists all markers, formats and codes\n",
        ),
    ],
)
def test_explain_has_no_page_about_other_names(
    project: Project, name: str, message: str
) -> None:
    ran = project.run("explain", name)
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.startswith(message) and ran.err.count("\n") == 1


@pytest.mark.parametrize(
    "argv",
    [
        pytest.param(["explain"], id="explain without a name"),
        pytest.param(["explain", "VG101", "VG102"], id="explain with two names"),
        pytest.param(["docs", "--format", "html"], id="docs in another format"),
        pytest.param(["docs", "-o", "."], id="docs into a directory"),
    ],
)
def test_a_wrong_command_line_is_a_usage_error(
    project: Project, argv: list[str]
) -> None:
    ran = project.run(*argv)
    assert (ran.code, ran.out) == (2, "")
    assert "Usage: validation-gen" in ran.err


def test_docs_prints_markdown(project: Project) -> None:
    ran = project.run("docs")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("# Reference\n\n## Markers\n\n| marker |")
    assert "\n### `+k8s:listType`\n" in ran.out


def test_docs_prints_json(project: Project) -> None:
    ran = project.run("docs", "--format", "json")
    assert (ran.code, ran.err) == (0, "")
    assert set(json.loads(ran.out)) == {"markers", "retired", "formats", "codes"}


@pytest.mark.parametrize("form", ["md", "json"])
def test_docs_writes_the_same_into_a_file(project: Project, form: str) -> None:
    printed = project.run("docs", "--format", form)
    ran = project.run("docs", "--format", form, "-o", "reference.txt")
    assert (ran.code, ran.out, ran.err) == (0, "", "")
    assert project.path("reference.txt").read_text() == printed.out


def test_a_file_that_cannot_be_written_is_reported(project: Project) -> None:
    ran = project.run("docs", "-o", "missing/reference.md")
    assert (ran.code, ran.out) == (2, "")
    assert "missing/reference.md" in ran.err and "VG030" in ran.err
