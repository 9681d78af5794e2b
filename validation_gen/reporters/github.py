"""Diagnostics as GitHub workflow commands, which show them as annotations. Called for `--format github`.

Source of the format: GitHub's documentation, "Workflow commands for GitHub Actions".
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from validation_gen.diagnostics import Diagnostic, in_order

Sources = Mapping[str, Sequence[str]]


def render(diagnostics: Iterable[Diagnostic], sources: Sources) -> str:
    """One `::error` line a diagnostic. `sources` is not needed."""
    return "".join(map(_command, in_order(diagnostics)))


def _command(diagnostic: Diagnostic) -> str:
    span = diagnostic.span
    properties: dict[str, str | int] = {
        "file": span.path,
        "line": span.line,
        "endLine": span.end_line,
    }
    if span.line == span.end_line:  # GitHub refuses columns of longer stretches.
        properties["col"] = span.column
        properties["endColumn"] = max(span.column, span.end_column - 1)
    properties["title"] = diagnostic.code
    listed = ",".join(f"{k}={_property(str(v))}" for k, v in properties.items())
    return f"::error {listed}::{_data(_text(diagnostic))}\n"


def _text(diagnostic: Diagnostic) -> str:
    lines = [diagnostic.message]
    if diagnostic.expected:
        lines.append(f"expected: {diagnostic.expected}")
    if diagnostic.fix:
        lines.append(f"fix: {diagnostic.fix}")
    return "\n".join(lines)


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
