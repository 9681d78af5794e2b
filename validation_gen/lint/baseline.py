"""Baselines: findings that were there before, so that only new ones count.

A baseline is JSON. A finding is known by file, rule, symbol and message, not by its line, and as often as it was
recorded. Paths are relative to the directory of the baseline.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import TypeAlias

from validation_gen.files import read_given
from validation_gen.lint.rule import Finding

VERSION = 1

Key: TypeAlias = tuple[str, str, str, str]


class BaselineError(Exception):
    """A file that is no baseline; the message says why, on one line."""


def read_baseline(file: Path) -> Counter[Key]:
    """How often each finding may stay. Raises BaselineError, and OSError if the file cannot be read."""
    try:
        document = json.loads(read_given(file).decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise BaselineError(f"{file}: this is not JSON: {error}") from error
    if not isinstance(document, dict) or document.get("version") != VERSION:
        raise BaselineError(f"{file}: this is not a baseline of version {VERSION}")
    counts: Counter[Key] = Counter()
    for entry in document.get("findings", ()):
        try:
            key = (entry["path"], entry["rule"], entry["symbol"], entry["message"])
            counts[key] += int(entry.get("count", 1))
        except (KeyError, TypeError, ValueError) as error:
            raise BaselineError(f"{file}: a finding is incomplete: {error}") from error
    return counts


def baseline_text(findings: Iterable[Finding], root: Path, directory: Path) -> str:
    """The baseline of some findings; their paths are relative to `root`, those written to `directory`."""
    counts = Counter(_key(finding, root, directory) for finding in findings)
    entries = [
        {"path": path, "rule": rule, "symbol": symbol, "message": message}
        | ({"count": count} if count > 1 else {})
        for (path, rule, symbol, message), count in sorted(counts.items())
    ]
    return json.dumps({"version": VERSION, "findings": entries}, indent=2) + "\n"


def without_known(
    findings: Iterable[Finding], known: Counter[Key], root: Path, directory: Path
) -> tuple[list[Finding], int]:
    """The findings that the baseline does not have, and how many it has."""
    left = Counter(known)
    new: list[Finding] = []
    count = 0
    for finding in findings:
        key = _key(finding, root, directory)
        if left[key] > 0:
            left[key] -= 1
            count += 1
        else:
            new.append(finding)
    return new, count


def _key(finding: Finding, root: Path, directory: Path) -> Key:
    path = os.path.relpath(root / finding.span.path, directory)
    path = path.replace(os.sep, "/")
    return path, finding.rule, finding.symbol, finding.message
