"""Plug-ins that cannot be used: the one line that says which and why, from the registry and on the command line."""

from __future__ import annotations

import pytest

from tests.cli.conftest import Project, project
from tests.plugins.conftest import Install
from validation_gen.plugins import PluginError
from validation_gen.tags import registry

__all__ = ["project"]

TAGS, FORMATS = "validation_gen.tags", "validation_gen.formats"

MARKER = '''\
"""A marker that does nothing."""

from validation_gen.plan.contribution import NOTHING
from validation_gen.tags.base import Tag

TAGS = (
    Tag(
        name="{name}",
        scopes=frozenset({{"field"}}),
        plan=lambda context, marker: NOTHING,
        stability="stable",
        summary="Nothing.",
    ),
)
'''

FORMAT = '''\
"""A format that takes everything."""

from validation_gen.runtime import Format


class Formats:
    ANY = Format("{name}", lambda value: True, lambda value: [])


ANY = Formats.ANY
'''

CASES = [
    pytest.param(
        "import no_such_module",
        TAGS,
        "m:TAGS",
        "the plug-in broken 0.1 cannot be used: validation_gen.tags, point = m:TAGS:"
        " ModuleNotFoundError: No module named 'no_such_module'",
        id="imports what is not there",
    ),
    pytest.param(
        "raise SystemExit('bye')",
        TAGS,
        "m:TAGS",
        "the plug-in broken 0.1 cannot be used: validation_gen.tags, point = m:TAGS: SystemExit: bye",
        id="exits",
    ),
    pytest.param(
        "raise ValueError('two\\nlines')",
        FORMATS,
        "m:ANY",
        "the plug-in broken 0.1 cannot be used: validation_gen.formats, point = m:ANY: ValueError: two lines",
        id="raises",
    ),
    pytest.param(
        "",
        TAGS,
        "m:TAGS",
        "the plug-in broken 0.1 cannot be used: validation_gen.tags, point = m:TAGS:"
        " AttributeError: module 'm' has no attribute 'TAGS'",
        id="has no such constant",
    ),
    pytest.param(
        "TAGS = 1",
        TAGS,
        "m:TAGS",
        "the plug-in broken 0.1 cannot be used: validation_gen.tags, point = m:TAGS: not a tuple of Tag",
        id="names no tuple",
    ),
    pytest.param(
        "TAGS = ['x']",
        TAGS,
        "m:TAGS",
        "the plug-in broken 0.1 cannot be used: validation_gen.tags, point = m:TAGS: 'x' is not a Tag",
        id="holds something else",
    ),
    pytest.param(
        MARKER.format(name="not a name"),
        TAGS,
        "m:TAGS",
        "the plug-in broken 0.1 cannot be used: validation_gen.tags, point = m:TAGS:"
        " 'not a name' is not a marker's name",
        id="a name outside the grammar",
    ),
    pytest.param(
        "ANY = str.isalpha",
        FORMATS,
        "m:ANY",
        "the plug-in broken 0.1 cannot be used: validation_gen.formats, point = m:ANY: not a Format",
        id="no format",
    ),
    pytest.param(
        FORMAT.format(name="any"),
        FORMATS,
        "m:Formats.ANY",
        "the plug-in broken 0.1 cannot be used: validation_gen.formats, point = m:Formats.ANY:"
        " the format is not a constant of its module",
        id="a format inside a class",
    ),
    pytest.param(
        MARKER.format(name="k8s:required"),
        TAGS,
        "m:TAGS",
        "the marker +k8s:required is declared by validation-gen and by broken 0.1",
        id="a built-in marker",
    ),
    pytest.param(
        MARKER.format(name="k8s:member"),
        TAGS,
        "m:TAGS",
        "the marker +k8s:member is declared by validation-gen and by broken 0.1",
        id="a retired marker",
    ),
    pytest.param(
        FORMAT.format(name="k8s-uuid"),
        FORMATS,
        "m:ANY",
        "the format k8s-uuid is declared by validation-gen and by broken 0.1",
        id="a built-in format",
    ),
]


@pytest.mark.parametrize(("code", "group", "value", "message"), CASES)
def test_a_plug_in_that_cannot_be_used_is_named(
    install: Install, code: str, group: str, value: str, message: str
) -> None:
    install(code, group, value)
    with pytest.raises(PluginError) as raised:
        registry()
    assert str(raised.value) == message


@pytest.mark.parametrize("command", ["generate", "docs", "explain"])
@pytest.mark.parametrize(("code", "group", "value", "message"), [CASES[0], CASES[-3]])
def test_commands_report_it_on_one_line(
    install: Install,
    project: Project,
    command: str,
    code: str,
    group: str,
    value: str,
    message: str,
) -> None:
    install(code, group, value)
    ran = project.run(command, *(["VG101"] if command == "explain" else []))
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == f"validation-gen: {message}\n"
    assert project.generated() == {}


def test_two_plug_ins_that_declare_the_same_marker_are_both_named(
    install: Install,
) -> None:
    code = MARKER.format(name="example:twice")
    install(code, TAGS, "first:TAGS", name="first", module="first")
    install(code, TAGS, "second:TAGS", name="second", module="second")
    with pytest.raises(PluginError) as raised:
        registry()
    assert str(raised.value) == (
        "the marker +example:twice is declared by first 0.1 and by second 0.1"
    )


def test_a_plug_in_that_is_whole_is_used(install: Install) -> None:
    install(MARKER.format(name="example:nothing"), TAGS, "m:TAGS")
    assert registry().knows("example:nothing")
