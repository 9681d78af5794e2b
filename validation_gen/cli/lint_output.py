"""What `lint` prints: the renderer of a format, statistics, the summary, and what fixes would change."""

from __future__ import annotations

import difflib
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TypeAlias

import click

from validation_gen.cli.ending import FINDINGS
from validation_gen.cli.terminal import wants_color
from validation_gen.diagnostics import Diagnostic
from validation_gen.lint.config import unknown_rule
from validation_gen.lint.fixing import Fixed
from validation_gen.lint.page import rule_page
from validation_gen.lint.rule import Finding, Rule
from validation_gen.reporters import render_github, render_json, render_text
from validation_gen.reporters.gitlab import render as render_gitlab
from validation_gen.reporters.sarif import Described
from validation_gen.reporters.sarif import render as render_sarif
from validation_gen.source.locate import display_path

Sources: TypeAlias = Mapping[str, Sequence[str]]
Render: TypeAlias = Callable[[Iterable[Diagnostic], Sources], str]

FORMATS = ("text", "json", "sarif", "github", "gitlab")


def renderer(format: str, rules: Sequence[Rule]) -> Render:
    """What makes the text of a format, one of FORMATS."""
    stream = sys.stdout
    described = {
        rule.code: Described(rule.name, rule.summary, rule.docs) for rule in rules
    }
    renderers: Mapping[str, Render] = {
        "text": partial(render_text, color=wants_color(stream)),
        "json": render_json,
        "github": render_github,
        "gitlab": render_gitlab,
        "sarif": partial(render_sarif, descriptions=described, level="warning"),
    }
    return renderers[format]


def statistics_text(findings: Iterable[Finding], rules: Iterable[Rule]) -> str:
    """How often each rule spoke, most often first."""
    counts = Counter((finding.code, finding.rule) for finding in findings)
    fixable = {rule.name for rule in rules if rule.fixable}
    lines = [
        f"{count:5}  {code}  {name}{' (fixable)' if name in fixable else ''}\n"
        for (code, name), count in sorted(counts.items(), key=lambda c: (-c[1], c[0]))
    ]
    return "".join(lines)


def summary(
    findings: Sequence[Finding], fixed: int, known: int, suppressed: int, problems: int
) -> str:
    """`12 findings (3 can be fixed with --fix, 2 suppressed)`."""
    safe = sum(1 for f in findings if f.fix and f.fix.safe)
    unsafe = sum(1 for f in findings if f.fix and not f.fix.safe)
    can = "" if safe else "can be mended "
    notes = [
        f"{fixed} fixed" if fixed else "",
        f"{safe} can be mended with --fix" if safe else "",
        f"{unsafe} {can}with --fix --unsafe-fixes" if unsafe else "",
        f"{known} in the baseline" if known else "",
        f"{suppressed} suppressed" if suppressed else "",
        f"{count(problems, 'error')} in the types" if problems else "",
    ]
    said = ", ".join(note for note in notes if note)
    text = count(len(findings), "finding") if findings else "no findings"
    return f"{text} ({said})" if said else text


def count(number: int, noun: str) -> str:
    """`1 finding`, `2 findings`."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def show_diff(fixed: Fixed, here: Path) -> int:
    """Prints what the fixes change; the exit code."""
    for path, new in sorted(fixed.texts.items()):
        name = display_path(path, here)
        old = path.read_bytes().decode("utf-8")
        lines = difflib.unified_diff(
            old.splitlines(keepends=True),
            new.splitlines(keepends=True),
            f"a/{name}",
            f"b/{name}",
        )
        for line in lines:
            end = "" if line.endswith("\n") else "\n\\ No newline at end of file\n"
            click.echo(line + end, nl=False)
    return FINDINGS if fixed.texts else 0


def show_page(name: str, rules: tuple[Rule, ...]) -> int:
    """Prints the page of a rule; the exit code."""
    found = [rule for rule in rules if name in (rule.name, rule.code)]
    if not found:
        click.echo(unknown_rule(name, rules), err=True)
        return FINDINGS
    click.echo(rule_page(found[0]), nl=False)
    return 0
