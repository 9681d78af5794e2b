"""Diagnostics as SARIF 2.1.0, which code scanning of several hosts reads. Called for `--format sarif`.

Source of the format: OASIS, "Static Analysis Results Interchange Format (SARIF) Version 2.1.0".
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from urllib.parse import quote

from validation_gen import __version__
from validation_gen.dataclass import dataclass
from validation_gen.diagnostics import Diagnostic, in_order

Sources = Mapping[str, Sequence[str]]

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


@dataclass(frozen=True, slots=True)
class Described:
    """What a code is called, and what it means: one line, and Markdown."""

    name: str
    summary: str
    docs: str


def render(
    diagnostics: Iterable[Diagnostic],
    sources: Sources,
    *,
    descriptions: Mapping[str, Described] | None = None,
    level: str = "error",
    level_of: Callable[[Diagnostic], str] | None = None,
) -> str:
    """One run with a result a diagnostic. `sources` is not needed; paths are relative to the place of the run.

    `level` is SARIF's: error, warning or note; `level_of` tells that of each result, if they differ.
    """
    found = in_order(diagnostics)
    described = descriptions or {}
    codes = sorted({diagnostic.code for diagnostic in found})
    rules = [_rule(code, described.get(code), level) for code in codes]
    seen: Counter[str] = Counter()
    results = []
    for diagnostic in found:
        key = fingerprint(diagnostic)
        results.append(
            {
                "ruleId": diagnostic.code,
                "ruleIndex": codes.index(diagnostic.code),
                "level": level_of(diagnostic) if level_of else level,
                "message": {"text": text_of(diagnostic)},
                "locations": [{"physicalLocation": _location(diagnostic)}],
                "partialFingerprints": {"finding/v1": f"{key}:{seen[key]}"},
            }
        )
        seen[key] += 1
    driver = {"name": "validation-gen", "version": __version__, "rules": rules}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": results,
    }
    document = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(document, indent=2) + "\n"


def fingerprint(diagnostic: Diagnostic) -> str:
    """What stays the same when lines move; several findings may share it."""
    parts = (diagnostic.code, diagnostic.span.path, diagnostic.message)
    return hashlib.sha256(
        "\0".join(parts).encode("utf-8", "surrogatepass")
    ).hexdigest()[:32]


def text_of(diagnostic: Diagnostic) -> str:
    """The message with what was expected and how to mend it, a line each."""
    lines = [diagnostic.message]
    if diagnostic.expected:
        lines.append(f"expected: {diagnostic.expected}")
    if diagnostic.fix:
        lines.append(f"fix: {diagnostic.fix}")
    return "\n".join(lines)


def _rule(code: str, described: Described | None, level: str) -> dict[str, object]:
    rule: dict[str, object] = {
        "id": code,
        "defaultConfiguration": {"level": level},
    }
    if described:
        rule["name"] = described.name
        rule["shortDescription"] = {"text": described.summary}
        rule["help"] = {"text": described.docs, "markdown": described.docs}
    return rule


def _location(diagnostic: Diagnostic) -> dict[str, object]:
    span = diagnostic.span
    return {
        "artifactLocation": {
            "uri": quote(span.path, errors="surrogateescape"),
            "uriBaseId": "%SRCROOT%",
        },
        "region": {
            "startLine": span.line,
            "startColumn": span.column,
            "endLine": span.end_line,
            "endColumn": max(span.end_column, 1),
        },
    }
