"""`lint --fix`: lints, fixes, and lints what came of it until nothing is left to fix. Writes no files.

Called by the command. Comes in: how to load the inputs, the rules that are on. Goes out: the new texts, and what is
left.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from validation_gen.lint.engine import Settings, lint
from validation_gen.lint.fixes import apply_fixes
from validation_gen.lint.rule import Finding, Fix, Rule
from validation_gen.lint.suppress import without_suppressed
from validation_gen.source import Loaded
from validation_gen.tags.base import Registry

MAX_PASSES = 20
"""Each pass makes fewer findings; rules that undo each other's fixes must not keep it going."""

Load = Callable[[Mapping[Path, bytes]], Loaded]
"""Loads the inputs, with other content for some files."""


@dataclass(frozen=True, slots=True)
class Linted:
    """What came of linting: the findings, what was loaded, and how many findings comments suppress."""

    findings: tuple[Finding, ...]
    loaded: Loaded
    suppressed: int


@dataclass(frozen=True, slots=True)
class Fixed:
    """What came of fixing: what is left, the new texts by file, and how many fixes were made."""

    left: Linted
    texts: Mapping[Path, str]
    count: int


def lint_once(
    load: Load,
    settings: Settings,
    tags: Registry,
    rules: tuple[Rule, ...],
    overlay: Mapping[Path, bytes],
) -> Linted:
    """The findings that no comment suppresses. Raises OSError for files that cannot be read."""
    loaded = load(overlay)
    packages = tuple(loaded.universe.inputs())
    findings = lint(loaded.universe, settings, tags)
    kept, suppressed = without_suppressed(findings, packages, rules)
    return Linted(tuple(kept), loaded, suppressed)


def fix_all(
    load: Load,
    settings: Settings,
    tags: Registry,
    rules: tuple[Rule, ...],
    *,
    unsafe: bool,
    may_fix: Callable[[list[Finding]], list[Finding]] = lambda findings: findings,
) -> Fixed:
    """Makes all fixes that can be made, the unsafe ones only if told to. `may_fix` leaves out what is to stay.

    Raises OSError for files that cannot be read.
    """
    texts: dict[Path, str] = {}
    count = 0
    overlay: dict[Path, bytes] = {}
    for _ in range(MAX_PASSES):
        linted = lint_once(load, settings, tags, rules, overlay)
        made = 0
        for path, fixes in _by_file(linted, may_fix, unsafe).items():
            old = texts[path] if path in texts else _text(path)
            if old is None:
                continue
            new, applied = apply_fixes(old, fixes)
            if new != old:
                texts[path] = new
                overlay[path] = new.encode()
                made += applied
        count += made
        if not made:
            break
    return Fixed(linted, texts, count)


def _by_file(
    linted: Linted, may_fix: Callable[[list[Finding]], list[Finding]], unsafe: bool
) -> dict[Path, list[Fix]]:
    shown = {
        declaration.span.path: Path(package.path)
        for package in linted.loaded.universe.inputs()
        for declaration in package.types
    }
    found: dict[Path, list[Fix]] = {}
    for finding in may_fix(list(linted.findings)):
        path = shown.get(finding.span.path)
        if path and finding.fix and (unsafe or finding.fix.safe):
            found.setdefault(path, []).append(finding.fix)
    return found


def _text(path: Path) -> str | None:
    """The text of a file with its line ends; None for one that is not plain UTF-8, which is left alone."""
    try:
        text = path.read_bytes().decode("utf-8")
    except UnicodeDecodeError:
        return None
    return None if text.startswith("\ufeff") else text
