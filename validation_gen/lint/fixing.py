"""`lint --fix`: lints, fixes, and lints what came of it until nothing is left to fix. Writes no files.

Called by the command. Comes in: how to load the inputs, the rules that are on. Goes out: the new texts, and what is
left.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TypeAlias

from validation_gen.dataclass import dataclass
from validation_gen.lint.engine import Settings, lint
from validation_gen.lint.fixes import apply_fixes
from validation_gen.lint.path_ignores import Ignored, without_ignored
from validation_gen.lint.rule import Finding, Fix, Rule
from validation_gen.lint.suppress import without_suppressed
from validation_gen.source import Loaded
from validation_gen.tags.base import Registry

MAX_PASSES = 20
"""More than any chain of fixes is long: so many passes without an end count as going round in circles."""

Load = Callable[[Mapping[Path, bytes]], Loaded]
"""Loads the inputs, with other content for some files."""


@dataclass(frozen=True, slots=True)
class Linted:
    """What came of linting: the findings, what was loaded, how many findings comments and configuration suppress, and
    which entries of the configuration suppress none."""

    findings: tuple[Finding, ...]
    loaded: Loaded
    suppressed: int
    unused: tuple[Ignored, ...] = ()


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
    """The findings that nothing suppresses. Raises OSError for files that cannot be read."""
    loaded = load(overlay)
    packages = tuple(loaded.universe.inputs())
    findings = lint(loaded.universe, settings, tags)
    stay, unused = without_ignored(findings, settings.ignored, _files(loaded))
    kept, suppressed = without_suppressed(stay, packages, rules)
    suppressed += len(findings) - len(stay)
    return Linted(tuple(kept), loaded, suppressed, unused)


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

    Fixes of rules that undo each other's are not made at all, so that fixing twice changes nothing. Raises OSError for
    files that cannot be read.
    """
    disputed: set[Key] = set()
    while True:

        def allowed(
            findings: list[Finding], left_out: frozenset[Key] = frozenset(disputed)
        ) -> list[Finding]:
            return [f for f in may_fix(findings) if _key(f) not in left_out]

        lint = partial(lint_once, load, settings, tags, rules)
        fixed, turning = _fix_until_done(lint, allowed, unsafe)
        if not turning - disputed:
            return fixed
        disputed |= turning


Key: TypeAlias = tuple[str, str, str]


def _key(finding: Finding) -> Key:
    """What a fix is known by from pass to pass."""
    return finding.span.path, finding.rule, finding.symbol


def _fix_until_done(
    lint: Callable[[Mapping[Path, bytes]], Linted],
    may_fix: Callable[[list[Finding]], list[Finding]],
    unsafe: bool,
) -> tuple[Fixed, set[Key]]:
    """The result of all passes; and if they came back to where they had been, the fixes made on the way round."""
    texts: dict[Path, str] = {}
    seen: dict[tuple[tuple[Path, str], ...], int] = {(): 0}
    tried: list[set[Key]] = []
    count = 0
    while True:
        linted = lint({path: text.encode() for path, text in texts.items()})
        found = [f for f in may_fix(list(linted.findings)) if _is_fixable(f, unsafe)]
        made = 0
        for path, fixes in _by_file(linted, found).items():
            old = texts[path] if path in texts else _text(path)
            if old is None:
                continue
            new, applied = apply_fixes(old, fixes)
            if new != old:
                texts[path] = new
                made += applied
        tried.append({_key(finding) for finding in found})
        if not made:
            return Fixed(linted, texts, count), set()
        count += made
        state = tuple(sorted(texts.items()))
        if state in seen or len(tried) == MAX_PASSES:
            start = seen.get(state, len(tried) - 2)
            return Fixed(linted, texts, count), set().union(*tried[start:])
        seen[state] = len(tried)


def _is_fixable(finding: Finding, unsafe: bool) -> bool:
    return finding.fix is not None and (unsafe or finding.fix.safe)


def _by_file(linted: Linted, findings: list[Finding]) -> dict[Path, list[Fix]]:
    files = _files(linted.loaded)
    found: dict[Path, list[Fix]] = {}
    for finding in findings:
        path = files.get(finding.span.path)
        if path and finding.fix:
            found.setdefault(Path(path), []).append(finding.fix)
    return found


def _files(loaded: Loaded) -> dict[str, str]:
    """The paths of the input files, by what findings call them."""
    return {
        each.span.path: package.path
        for package in loaded.universe.inputs()
        for each in (*package.markers, *package.types)
    }


def _text(path: Path) -> str | None:
    """The text of a file with its line ends; None for one that is not plain UTF-8, which is left alone."""
    try:
        text = path.read_bytes().decode("utf-8")
    except UnicodeDecodeError:
        return None
    return None if text.startswith("\ufeff") else text
