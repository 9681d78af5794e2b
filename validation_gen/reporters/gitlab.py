"""Diagnostics as a GitLab code quality report. Called for `--format gitlab`.

Source of the format: GitLab's documentation, "Code Quality", custom tools.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence

from validation_gen.diagnostics import Diagnostic, in_order
from validation_gen.reporters.sarif import fingerprint, text_of

Sources = Mapping[str, Sequence[str]]


def render(
    diagnostics: Iterable[Diagnostic],
    sources: Sources,
    *,
    severity: str = "major",
    severity_of: Callable[[Diagnostic], str] | None = None,
) -> str:
    """An array of one object a diagnostic. `sources` is not needed.

    `severity` is GitLab's: info, minor, major, critical or blocker; `severity_of` tells that of each, if they differ.
    """
    seen: Counter[str] = Counter()
    entries = []
    for diagnostic in in_order(diagnostics):
        key = fingerprint(diagnostic)
        span = diagnostic.span
        entries.append(
            {
                "description": text_of(diagnostic),
                "check_name": diagnostic.code,
                "fingerprint": f"{key}{seen[key]:x}",
                "severity": severity_of(diagnostic) if severity_of else severity,
                "location": {
                    "path": span.path,
                    "lines": {"begin": span.line, "end": span.end_line},
                },
            }
        )
        seen[key] += 1
    return json.dumps(entries, indent=2) + "\n"
