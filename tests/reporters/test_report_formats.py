"""Reports for other programs keep to their formats, whatever a message holds.

GitLab publishes no schema for code quality reports, nor GitHub one for workflow commands: what their documentation says
is written down here, strictly. SARIF is held against its own schema by `make test-external`.
"""

from __future__ import annotations

import json
import re

from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from validation_gen.diagnostics import Diagnostic, Span, in_order
from validation_gen.reporters import render_github
from validation_gen.reporters.gitlab import render as render_gitlab
from validation_gen.reporters.sarif import render as render_sarif

GITLAB = Draft202012Validator(
    {
        "type": "array",
        "items": {
            "type": "object",
            "additionalProperties": False,
            "required": [
                "description",
                "check_name",
                "fingerprint",
                "severity",
                "location",
            ],
            "properties": {
                "description": {"type": "string"},
                "check_name": {"type": "string", "minLength": 1},
                "fingerprint": {"type": "string", "minLength": 1},
                "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
                "location": {
                    "type": "object",
                    "additionalProperties": False,
                    "required": ["path", "lines"],
                    "properties": {
                        "path": {"type": "string", "pattern": "^[^/]"},
                        "lines": {
                            "type": "object",
                            "additionalProperties": False,
                            "required": ["begin"],
                            "properties": {
                                "begin": {"type": "integer", "minimum": 1},
                                "end": {"type": "integer", "minimum": 1},
                            },
                        },
                    },
                },
            },
        },
    }
)

COMMAND = re.compile(
    r"::error (?P<properties>(?:[A-Za-z]+=[^:,\r\n]*,?)*)::(?P<message>[^\r\n]*)"
)

SPANS = st.builds(
    lambda path, line, column, lines, width: Span(
        path, line, column, line + lines, column + width
    ),
    st.sampled_from(["api/types.py", "a b/ü,:%.py"]),
    st.integers(1, 99),
    st.integers(1, 99),
    st.integers(0, 2),
    st.integers(0, 9),
)
FOUND = st.lists(
    st.builds(Diagnostic, st.just("VG500"), st.text(), SPANS, st.text(), st.text())
)


@given(FOUND)
def test_gitlab_reports_keep_to_the_format(found: list[Diagnostic]) -> None:
    document = json.loads(render_gitlab(found, {}))
    GITLAB.validate(document)
    assert len({entry["fingerprint"] for entry in document}) == len(in_order(found))
    assert len(document) == len(in_order(found))


@given(FOUND)
def test_a_github_command_is_a_line_that_says_all(found: list[Diagnostic]) -> None:
    lines = render_github(found, {}).split("\n")
    assert lines.pop() == ""
    expected = in_order(found)
    assert len(lines) == len(expected)
    for line, diagnostic in zip(lines, expected, strict=True):
        match = COMMAND.fullmatch(line)
        assert match, line
        pairs = (p.split("=", 1) for p in match["properties"].split(","))
        properties = {name: unescape(value) for name, value in pairs}
        span = diagnostic.span
        assert properties["file"] == span.path
        assert properties["line"] == str(span.line)
        assert ("col" in properties) == (span.line == span.end_line)
        assert unescape(match["message"]).startswith(diagnostic.message)


def unescape(text: str) -> str:
    for code, character in (
        ("%0D", "\r"),
        ("%0A", "\n"),
        ("%3A", ":"),
        ("%2C", ","),
        ("%25", "%"),
    ):
        text = text.replace(code, character)
    return text


def test_paths_and_messages_need_not_be_text_that_utf_8_has() -> None:
    """A byte of a file's name that is no UTF-8 is half a surrogate to Python, and so is what a literal may have."""
    found = [Diagnostic("VG1", "\ud800", Span("a\udcff.py", 1, 1, 1, 2))]
    sarif = json.loads(render_sarif(found, {}).encode())
    location = sarif["runs"][0]["results"][0]["locations"][0]["physicalLocation"]
    assert location["artifactLocation"]["uri"] == "a%FF.py"
    (entry,) = json.loads(render_gitlab(found, {}).encode())
    assert GITLAB.is_valid([entry])
