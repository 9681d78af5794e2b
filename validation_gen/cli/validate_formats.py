"""The reports of `validate` that are one document: SARIF, GitLab's code quality and JUnit's XML.

Findings come in one outcome at a time and are kept; `end` writes the document. Called by `validate`.

Source of JUnit's format, which has no standard: the schema of the Jenkins xUnit plug-in.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from xml.sax.saxutils import escape, quoteattr

import click

from validation_gen.cli.validate_check import Finding, Outcome, Subject
from validation_gen.cli.validate_text import finding_text
from validation_gen.decode import Position
from validation_gen.diagnostics import Diagnostic, Span
from validation_gen.printable import escaped
from validation_gen.reporters.gitlab import render as render_gitlab
from validation_gen.reporters.sarif import render as render_sarif


def diagnostic_of(finding: Finding, subject: Subject | None) -> Diagnostic:
    """A finding as what the reporters of other commands take; its code is the error type."""
    place = finding.position
    span = Span(finding.file, place.line, place.column, place.line, place.column + 1)
    return Diagnostic(finding.type, escaped(finding_text(finding, subject)), span)


class _Collected:
    """Keeps what is found until the end. Errors and warnings are rendered with levels of their own."""

    tells_all = False

    def __init__(
        self, render: Callable[[list[Diagnostic], frozenset[Diagnostic]], str]
    ) -> None:
        self._render = render
        self._found: list[Diagnostic] = []
        self._warnings: set[Diagnostic] = set()

    def outcome(self, outcome: Outcome) -> None:
        for finding in outcome.findings:
            diagnostic = diagnostic_of(finding, outcome.subject)
            self._found.append(diagnostic)
            if finding.severity == "warning":
                self._warnings.add(diagnostic)

    def passed(self, file: str, subject: Subject) -> None:
        """Only what is wrong has a place here."""

    def note(self, file: str, position: Position, text: str) -> None:
        """Notes are for people."""

    def end(self, sentence: str) -> None:
        click.echo(self._render(self._found, frozenset(self._warnings)), nl=False)


def sarif_report() -> _Collected:
    """SARIF 2.1.0, for code scanning."""
    return _Collected(
        lambda found, warnings: render_sarif(
            found, {}, level_of=lambda d: "warning" if d in warnings else "error"
        )
    )


def gitlab_report() -> _Collected:
    """A code quality report of GitLab."""
    return _Collected(
        lambda found, warnings: render_gitlab(
            found, {}, severity_of=lambda d: "minor" if d in warnings else "major"
        )
    )


class JunitReport:
    """A test suite a file, a test an object; one that has an error has failed."""

    tells_all = True

    def __init__(self) -> None:
        self._suites: dict[str, list[tuple[str, tuple[Finding, ...]]]] = {}
        self._subjects: dict[str, int] = {}

    def outcome(self, outcome: Outcome) -> None:
        files = dict.fromkeys(finding.file for finding in outcome.findings)
        for file in files:
            found = tuple(f for f in outcome.findings if f.file == file)
            label = outcome.subject.label if outcome.subject else found[0].type
            self._suites.setdefault(file, []).append((label, found))

    def passed(self, file: str, subject: Subject) -> None:
        self._suites.setdefault(file, []).append((subject.label, ()))

    def note(self, file: str, position: Position, text: str) -> None:
        """Notes are for people."""

    def end(self, sentence: str) -> None:
        cases = [case for suite in self._suites.values() for case in suite]
        click.echo('<?xml version="1.0" encoding="UTF-8"?>')
        click.echo(f'<testsuites name="validation-gen" {_counts(cases)}>')
        for file, suite in sorted(self._suites.items()):
            click.echo(f"  <testsuite name={_quoted(file)} {_counts(suite)}>")
            for label, found in suite:
                click.echo("\n".join(_case(file, label, found)))
            click.echo("  </testsuite>")
        click.echo("</testsuites>")


def _case(file: str, label: str, found: tuple[Finding, ...]) -> Iterable[str]:
    errors = [finding for finding in found if finding.severity == "error"]
    warnings = [_line(finding) for finding in found if finding.severity != "error"]
    head = f"    <testcase name={_quoted(label)} classname={_quoted(file)}"
    if not found:
        yield f"{head}/>"
        return
    yield f"{head}>"
    if errors:
        # One failure a test: more are not shown everywhere.
        first = _quoted(finding_text(errors[0], None))
        message = first if len(errors) == 1 else f'"{len(errors)} errors"'
        text = "\n".join(_escaped(_line(finding)) for finding in errors)
        kind = _quoted(errors[0].type)
        yield f"      <failure type={kind} message={message}>{text}</failure>"
    if warnings:
        text = "\n".join(map(_escaped, warnings))
        yield f"      <system-out>{text}</system-out>"
    yield "    </testcase>"


def _line(finding: Finding) -> str:
    place = f"{finding.file}:{finding.position.line}:{finding.position.column}"
    return f"{place}: {finding_text(finding, None)}"


def _counts(cases: list[tuple[str, tuple[Finding, ...]]]) -> str:
    failed = sum(any(f.severity == "error" for f in found) for _, found in cases)
    return f'tests="{len(cases)}" failures="{failed}" errors="0"'


def _quoted(text: str) -> str:
    return _ascii(quoteattr(escaped(text)))


def _escaped(text: str) -> str:
    return _ascii(escape(escaped(text)))


def _ascii(text: str) -> str:
    """XML that means the same in any encoding stdout may have."""
    return text.encode("ascii", "xmlcharrefreplace").decode()
