"""Diagnostics as a JSON array of objects, for programs. Called by the commands for `--format json`."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence

from validation_gen.diagnostics import Diagnostic, in_order

Sources = Mapping[str, Sequence[str]]


def render(diagnostics: Iterable[Diagnostic], sources: Sources) -> str:
    """One object a diagnostic; lines and columns count from 1, ends are exclusive. `sources` is not needed."""
    return json.dumps([_object(d) for d in in_order(diagnostics)], indent=2) + "\n"


def _object(diagnostic: Diagnostic) -> dict[str, str | int]:
    span = diagnostic.span
    return {
        "code": diagnostic.code,
        "message": diagnostic.message,
        "path": span.path,
        "line": span.line,
        "column": span.column,
        "endLine": span.end_line,
        "endColumn": span.end_column,
        "expected": diagnostic.expected,
        "fix": diagnostic.fix,
    }
