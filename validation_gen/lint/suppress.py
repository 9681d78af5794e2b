"""Comments that let findings stay: findings in, those that no comment speaks for out, and what is wrong with comments.

    count: int = 0  # noqa: VG510 the size is checked elsewhere
    # validation-gen: ignore[integers] the size is checked elsewhere
    count: int = 0

The first speaks for its line, the second for the field below it, or for a whole class. `ignore-file[...]` anywhere
speaks for the module. An `ignore` without a reason, or of a rule that does not exist, is a finding itself (VG600).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from validation_gen.dataclass import dataclass, field
from validation_gen.diagnostics import Span
from validation_gen.lint.rule import Finding, Rule
from validation_gen.model import Package, Struct

CODE = "VG600"
NAME = "suppressions"

_NOQA = re.compile(r"#\s*noqa\s*:\s*((?:[A-Z]+[0-9]+[\s,]*)+)")
_IGNORE = re.compile(r"#\s*validation-gen\s*:\s*ignore(-file)?\s*\[([^\]#]*)\]\s*(.*)")


@dataclass(slots=True)
class _Comments:
    """What the comments of one module say: rule names or codes by line, symbol, class with all in it, and module."""

    lines: dict[int, set[str]] = field(default_factory=dict)
    symbols: dict[str, set[str]] = field(default_factory=dict)
    classes: dict[str, set[str]] = field(default_factory=dict)
    module: set[str] = field(default_factory=set)


def without_suppressed(
    findings: Sequence[Finding], packages: Sequence[Package], rules: Sequence[Rule]
) -> tuple[list[Finding], int]:
    """The findings that stay, those about suppressions among them, and how many were suppressed."""
    problems: list[Finding] = []
    comments: dict[str, _Comments] = {}
    for package in packages:
        path = _path(package)
        if path:
            comments[path] = _read(package, path, rules, problems)
    kept = [f for f in findings if not _is_suppressed(f, comments)]
    suppressed = len(findings) - len(kept)
    return sorted([*kept, *problems], key=lambda f: (f.span, f.code)), suppressed


def _path(package: Package) -> str:
    """How messages call the package's file; empty if there is nothing in it to speak of."""
    spans = [t.span for t in package.types] + [m.span for m in package.markers]
    return spans[0].path if spans else ""


def _is_suppressed(finding: Finding, comments: Mapping[str, _Comments]) -> bool:
    found = comments.get(finding.span.path)
    if found is None:
        return False
    names = {finding.rule, finding.code}
    owner = finding.symbol.partition(".")[0]
    return bool(
        names & found.module
        or names & found.lines.get(finding.span.line, set())
        or names & found.symbols.get(finding.symbol, set())
        or names & found.classes.get(owner, set())
    )


def _read(
    package: Package, path: str, rules: Sequence[Rule], problems: list[Finding]
) -> _Comments:
    comments = _Comments()
    known = {key for rule in rules for key in (rule.name, rule.code)}
    above: dict[int, set[str]] = {}
    for number, text in enumerate(package.lines, 1):
        if "#" not in text:
            continue
        if "noqa" in text and (match := _NOQA.search(text)):
            comments.lines[number] = set(re.split(r"[\s,]+", match[1].strip()))
        if "validation-gen" in text and (match := _IGNORE.search(text)):
            names = {n for n in re.split(r"[\s,]+", match[2]) if n}
            start = match.start() + 1
            span = Span(path, number, start, number, start + len(match[0].rstrip()))
            problems += _problems(names, match[3], known, span)
            if match[1]:
                comments.module |= names
            else:
                above[number] = names
    if above or comments.lines:
        for symbol, line in _lines_of_symbols(package):
            _collect(comments, package, above, symbol, line)
    return comments


def _collect(
    comments: _Comments,
    package: Package,
    above: Mapping[int, set[str]],
    symbol: str,
    line: int,
) -> None:
    """What speaks for a symbol: comments in the block above it, and the one behind its declaration."""
    found: set[str] = set()
    number = line - 1
    while number > 0 and package.lines[number - 1].lstrip().startswith(("#", "@")):
        found |= above.get(number, set())
        number -= 1
    if "." not in symbol:
        comments.classes[symbol] = found
    comments.symbols[symbol] = found | comments.lines.get(line, set())


def _lines_of_symbols(package: Package) -> Iterator[tuple[str, int]]:
    for declaration in package.types:
        yield declaration.name, declaration.span.line
        if isinstance(declaration, Struct):
            for each in declaration.fields:
                yield f"{declaration.name}.{each.name}", each.span.line


def _problems(
    names: set[str], reason: str, known: set[str], span: Span
) -> Iterator[Finding]:
    if not reason.strip():
        message = "a suppression needs a reason"
        yield Finding(NAME, CODE, message, span, hint="write why behind the bracket")
    for name in sorted(names - known):
        yield Finding(NAME, CODE, f"there is no lint rule {name}", span)
