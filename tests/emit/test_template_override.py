"""The examples of `docs/how-to/templates.md`, applied: overridden templates are used, all others stay."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.conftest import Project, project
from tests.compiled import Compiled, compile_text, compiled

__all__ = ["project"]

PAGE = Path(__file__).parents[2] / "docs" / "how-to" / "templates.md"
EXAMPLE = re.compile(r"`api/([\w/.]+)`:\n\n```\w+\n(.*?)```", re.DOTALL)

TYPES = '''\
# +k8s:validation-gen=*
"""Claims."""

from __future__ import annotations

from dataclasses import dataclass

from validation_gen.apitypes import Int32


@dataclass(kw_only=True)
class Claim:
    # +k8s:required
    # +k8s:alpha(since: "1.37")=+k8s:maximum=8
    # +k8s:minimum=2
    count: Int32 = 0
'''


def examples() -> dict[str, str]:
    """The files that the page shows, by their paths below `api/`."""
    return dict(EXAMPLE.findall(PAGE.read_text(encoding="utf-8")))


@pytest.fixture
def templates(tmp_path: Path) -> Path:
    """A directory with the page's templates."""
    root = tmp_path / "templates"
    for name, text in examples().items():
        if name.endswith(".jinja"):
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    return root


@pytest.fixture
def claims(tmp_path: Path, templates: Path) -> Iterator[Compiled]:
    # The page's module stands in a package called `api`.
    files = {"types.py": TYPES, "problems.py": examples()["problems.py"]}
    with compiled(tmp_path, files, templates, name="api") as made:
        yield made


def test_the_page_shows_these_files() -> None:
    assert sorted(examples()) == [
        "problems.py",
        "templates/header.jinja",
        "templates/validators/maximum.jinja",
        "templates/validators/required.jinja",
    ]


@pytest.mark.parametrize(
    ("count", "errors"),
    [
        (
            0,
            [
                (
                    "FieldError",
                    "FieldValueInvalid",
                    "required",
                    "count: Invalid value: 0: must be filled in",
                )
            ],
        ),
        (
            9,
            [
                (
                    "Problem",
                    "FieldValueInvalid",
                    "maximum",
                    "count: Invalid value: 9: more than 8",
                )
            ],
        ),
        (
            1,
            [
                (
                    "FieldError",
                    "FieldValueInvalid",
                    "minimum",
                    "count: Invalid value: 1: must be greater than or equal to 2",
                )
            ],
        ),
        (5, []),
    ],
)
def test_errors_are_those_of_the_templates(
    claims: Compiled, count: int, errors: list[tuple[str, str, str, str]]
) -> None:
    found = claims.generated.validate_claim(claims.types.Claim(count=count))
    assert [(type(e).__name__, e.type, e.origin, str(e)) for e in found] == errors
    assert all(e.number == 4711 for e in found if e.origin == "maximum")


def test_the_marks_reach_the_functions_of_the_templates(claims: Compiled) -> None:
    source = Path(str(claims.generated.__file__)).read_text(encoding="utf-8")
    source = " ".join(source.split())
    assert 'too_large((path, "count"), count, 8, level="alpha")' in source
    assert '"must be filled in", "required", short_circuit=True' in source


def test_names_are_imported_and_the_header_is_the_users(claims: Compiled) -> None:
    source = Path(str(claims.generated.__file__)).read_text(encoding="utf-8")
    assert source.startswith("# Copyright Example Corp. All rights reserved.\n")
    assert '"""Generated from api.types; changes to this file are lost."""' in source
    assert "\nfrom api.problems import too_large\n" in source
    assert "    invalid,\n" in source and "    required,\n" not in source


def test_without_the_directory_nothing_is_different(tmp_path: Path) -> None:
    (tmp_path / "api").mkdir()
    output = compile_text(tmp_path / "api", {"types.py": TYPES}).outputs[0].text
    assert "Copyright" not in output and "must be filled in" not in output


def test_a_changed_template_makes_the_output_stale(project: Project) -> None:
    template = project.write(
        "templates/validators/minimum.jinja",
        "if {{ test }}:\n    {{ errs }}.append({{ rt.invalid }}({{ path }}, {{ value }}, 'one')) \n",
    )
    config = '[tool.validation-gen]\ninputs = ["api"]\nreadonly = ["shared"]\ntemplates = "templates"\n'
    project.write("pyproject.toml", config)
    assert project.run("generate").code == 0
    assert project.run("generate", "--check").out == "2 files unchanged\n"
    assert all('"one"' in text for text in project.generated().values())
    template.write_text(template.read_text().replace("one", "another"))
    assert project.run("generate", "--check").code == 1
    assert project.run("generate").out == "2 files written\n"
    assert all('"another"' in text for text in project.generated().values())
