"""The plug-in of `testdata/plugin`, installed: its marker and its format are as good as the built-in ones."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Project, project
from tests.compiled import Compiled, compile_text, compiled
from validation_gen.lint.registry import rules
from validation_gen.pages import collect_pages, find, page_markdown
from validation_gen.reporters import render_text
from validation_gen.tags import registry

__all__ = ["project"]

TYPES = '''\
# +groupName=example.com
# +versionName=v1
# +k8s:validation-gen=TypesWithSuffix=Machine
"""Machines."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NewType

from validation_gen.apitypes import Int32, Int64

# +example:multipleOf=2
Even = NewType("Even", int)


@dataclass(kw_only=True)
class Machine:
    # +k8s:required
    # +example:multipleOf=64
    memory: Int64 = 0

    # +k8s:optional
    # +k8s:alpha(since: "1.37")=+example:multipleOf=10
    weight: Int32 | None = None

    # +k8s:optional
    # +k8s:listType=atomic
    # +k8s:eachVal=+example:multipleOf=4
    widths: list[Int32] = field(default_factory=list)

    # +k8s:optional
    # +k8s:format=example-color
    color: str = ""

    # +k8s:optional
    # +k8s:eachVal=+k8s:format=example-color
    palette: dict[str, str] = field(default_factory=dict)

    # +example:multipleOf=7
    # +k8s:optional
    days: Int32 = 0
'''


@pytest.fixture
def machines(example_plugin: None, tmp_path: Path) -> Iterator[Compiled]:
    with compiled(tmp_path, {"types.py": TYPES}) as made:
        yield made


@pytest.mark.parametrize(
    ("fields", "errors"),
    [
        ({}, []),
        ({"memory": 128, "weight": 20, "widths": [4, 0], "days": 14}, []),
        (
            {"memory": 65},
            ["memory: Invalid value: 65: must be a multiple of 64 [multipleOf]"],
        ),
        (
            {"weight": 3},
            ["weight: Invalid value: 3: must be a multiple of 10 [multipleOf alpha]"],
        ),
        (
            {"widths": [4, 6, 7]},
            [
                "widths[1]: Invalid value: 6: must be a multiple of 4 [multipleOf]",
                "widths[2]: Invalid value: 7: must be a multiple of 4 [multipleOf]",
            ],
        ),
        ({"color": "#fa0", "palette": {"a": "#ffaa00"}}, []),
        (
            {"color": "orange", "palette": {"a": "#ffaa0"}},
            [
                "color: Invalid value: \"orange\": must begin with '#' [format=example-color]",
                "palette[a]: Invalid value: \"#ffaa0\": must have 3 or 6 hexadecimal digits behind '#'"
                " [format=example-color]",
            ],
        ),
    ],
)
def test_what_the_generated_validator_reports(
    machines: Compiled, fields: dict[str, Any], errors: list[str]
) -> None:
    machine = machines.types.Machine(**{"memory": 64, **fields})
    found = machines.generated.validate_machine(machine)
    assert [f"{e} [{' '.join(filter(None, (e.origin, e.level)))}]" for e in found] == (
        errors
    )


def test_an_update_that_leaves_the_value_alone_reports_nothing(
    machines: Compiled,
) -> None:
    old = machines.types.Machine(memory=65)
    new = machines.types.Machine(memory=65, days=14)
    assert machines.generated.validate_machine(new, old) == []


def test_generated_code_imports_the_plug_in_by_name_and_declares_its_rules(
    machines: Compiled,
) -> None:
    source = Path(str(machines.generated.__file__)).read_text(encoding="utf-8")
    assert "from example_markers.formats import COLOR\n" in source
    assert "from example_markers.rules import multiple_of\n" in source
    assert "example_markers.tags" not in source
    assert (
        "    # days\n    #   +example:multipleOf=7\n    #   +k8s:optional\n" in source
    )
    rules = machines.generated.DECLARED_RULES["Machine"]
    assert ("memory", "FieldValueInvalid", "multipleOf", "") in rules
    assert ("weight", "FieldValueInvalid", "multipleOf", "alpha") in rules
    assert ("palette[*]", "FieldValueInvalid", "format=example-color", "") in rules


USES = '''\
# +k8s:validation-gen=*
"""Wrong uses."""

from dataclasses import dataclass

from validation_gen.apitypes import Int32


@dataclass(kw_only=True)
class Wrong:
    # +k8s:required
    # {marker}
    value: {type} = {zero}
'''


@pytest.mark.parametrize(
    ("marker", "type_", "zero", "code"),
    [
        pytest.param(
            "+example:multipleOf", "Int32", "0", "VG206", id="without a number"
        ),
        pytest.param(
            "+example:multipleOf=many", "Int32", "0", "VG208", id="with a word"
        ),
        pytest.param("+example:multipleOf=0", "Int32", "0", "VG211", id="of zero"),
        pytest.param("+example:multipleOf=2", "str", '""', "VG210", id="on a string"),
        pytest.param(
            "+k8s:format=example-colour", "str", '""', "VG214", id="a misspelt format"
        ),
    ],
)
def test_a_wrong_use_is_reported_like_one_of_a_built_in_marker(
    example_plugin: None,
    tmp_path: Path,
    marker: str,
    type_: str,
    zero: str,
    code: str,
) -> None:
    source = USES.format(marker=marker, type=type_, zero=zero)
    result = compile_text(tmp_path, {"types.py": source})
    assert [d.code for d in result.diagnostics] == [code]
    assert marker in render_text(result.diagnostics, result.sources)


LINTED = '''\
# +k8s:validation-gen=*
"""Paints."""

from dataclasses import dataclass


@dataclass(kw_only=True)
class Paint:
    # +k8s:optional
    color: str = ""
'''


def test_the_linter_runs_the_rule(example_plugin: None, project: Project) -> None:
    types = project.write("api/paint/types.py", LINTED)
    project.write("api/paint/__init__.py", "")
    args = ["lint", "--select", "colorformat", "--format", "json", "api/paint"]
    ran = project.run(*args)
    found = [(f["code"], f["message"], f["line"]) for f in json.loads(ran.out)]
    message = "colorformat: field Paint.color is called color and may be anything"
    assert (ran.code, found) == (1, [("EX001", message, 10)])
    assert project.run(*args, "--fix").code == 0
    assert "    # +k8s:format=example-color\n    color: str" in types.read_text()


def test_what_the_plug_in_declares_has_pages(example_plugin: None) -> None:
    pages = collect_pages(registry(), rules())
    marker, color = find(pages, "multipleOf"), find(pages, "example-color")
    assert marker is not None and color is not None
    assert "# +example:multipleOf=<integer>" in page_markdown(marker.page)
    assert "Source: example-markers." in page_markdown(marker.page)
    rule = find(pages, "colorformat")
    assert rule is not None and rule.page.name == "EX001"
    assert "| `\"orange\"` | `must begin with '#'` |" in page_markdown(color.page)


def test_the_example_on_the_markers_page_works(
    example_plugin: None, tmp_path: Path
) -> None:
    page = collect_pages(registry()).markers["example:multipleOf"]
    with compiled(tmp_path, {"types.py": page.example}) as made:
        found = made.generated.validate_example(made.types.Example(memory=1))
    assert [e.origin for e in found] == ["multipleOf"]


def test_without_plug_ins_there_is_neither(example_plugin: None) -> None:
    known = registry(plugins=False)
    assert not known.knows("example:multipleOf")
    assert "example-color" not in known.formats
