"""How `validate` says what it found: as text, as JSON, as annotations on GitHub, one outcome at a time.

Text is for people and terminals: what would move the cursor or hide something is escaped. Called by `validate`.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from typing import Protocol

import click

from validation_gen.cli.terminal import wants_color
from validation_gen.cli.validate_check import Finding, Outcome, Subject
from validation_gen.cli.validate_formats import (
    JunitReport,
    diagnostic_of,
    gitlab_report,
    sarif_report,
)
from validation_gen.cli.validate_text import finding_text
from validation_gen.dataclass import dataclass
from validation_gen.decode import Position
from validation_gen.printable import escaped
from validation_gen.reporters.github import render


@dataclass(slots=True)
class Tally:
    """What was found so far."""

    objects: int = 0
    errors: int = 0
    warnings: int = 0
    objects_with_errors: int = 0
    skipped: int = 0
    unknown: int = 0

    def add(self, outcome: Outcome) -> None:
        severities = [finding.severity for finding in outcome.findings]
        errors = severities.count("error")
        self.objects += 1
        self.errors += errors
        self.warnings += len(severities) - errors
        self.objects_with_errors += errors > 0

    def add_all(self, other: Tally) -> None:
        """Adds what was found elsewhere."""
        self.objects += other.objects
        self.errors += other.errors
        self.warnings += other.warnings
        self.objects_with_errors += other.objects_with_errors
        self.skipped += other.skipped
        self.unknown += other.unknown

    @property
    def of_unknown_kinds(self) -> str:
        """What can be done about the objects of kinds that nobody knows."""
        verb = "is of a kind" if self.unknown == 1 else "are of kinds"
        return (
            f"{_count(self.unknown, 'object')} {verb} that neither kubernetes_api nor a scheme has:"
            " --scheme adds kinds, --ignore-unknown-kinds passes over such objects"
        )

    @property
    def sentence(self) -> str:
        """`3 objects checked, 2 errors in 1 object`."""
        parts = [f"{_count(self.objects, 'object')} checked", "no errors"]
        if self.errors:
            where = _count(self.objects_with_errors, "object")
            parts[1] = f"{_count(self.errors, 'error')} in {where}"
        if self.warnings:
            parts.append(_count(self.warnings, "warning"))
        if self.skipped:
            parts.append(f"{self.skipped} of unknown kinds skipped")
        return ", ".join(parts)


def _count(number: int, what: str) -> str:
    return f"{number:,} {what}" if number == 1 else f"{number:,} {what}s"


class Report(Protocol):
    """Where findings go. `tells_all` asks for the objects too that nothing is wrong with."""

    tells_all: bool

    def outcome(self, outcome: Outcome) -> None:
        """Tells what became of one document."""
        ...

    def passed(self, file: str, subject: Subject) -> None:
        """Tells of an object that nothing is wrong with."""
        ...

    def note(self, file: str, position: Position, text: str) -> None:
        """Tells something that is worth knowing and not wrong."""
        ...

    def end(self, sentence: str) -> None:
        """Says that there is no more."""
        ...


class TextReport:
    """A headline per object, a line per finding, a sentence at the end."""

    tells_all = False

    def __init__(self) -> None:
        self._color = wants_color(sys.stdout)

    def outcome(self, outcome: Outcome) -> None:
        if outcome.headline:
            self._print(click.style(f"{escaped(outcome.headline)}:", bold=True))
        for finding in outcome.findings:
            self._print(escaped(_line(finding, outcome.subject)))

    def passed(self, file: str, subject: Subject) -> None:
        """Only what is wrong is told."""

    def note(self, file: str, position: Position, text: str) -> None:
        place = f"{file}:{position.line}:{position.column}"
        self._print(escaped(f"{place}: note: {text}"))

    def end(self, sentence: str) -> None:
        if sentence:
            self._print(sentence)

    def _print(self, text: str) -> None:
        encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
        text = text.encode(encoding, "backslashreplace").decode(encoding)
        click.echo(text, color=self._color)


class JsonReport:
    """One JSON list of findings, written as they come."""

    tells_all = False

    def __init__(self) -> None:
        self._opening = "["

    def outcome(self, outcome: Outcome) -> None:
        for finding in outcome.findings:
            subject = outcome.subject or Subject("", "")
            data = {
                **finding.to_dict(),
                "apiVersion": subject.api_version,
                "kind": subject.kind,
                "namespace": subject.namespace,
                "name": subject.name,
            }
            click.echo(f"{self._opening}\n{json.dumps(data)}", nl=False)
            self._opening = ","

    def passed(self, file: str, subject: Subject) -> None:
        """Only what is wrong is told."""

    def note(self, file: str, position: Position, text: str) -> None:
        """Notes are for people."""

    def end(self, sentence: str) -> None:
        click.echo("[]" if self._opening == "[" else "\n]")


class GithubReport:
    """A workflow command per finding."""

    tells_all = False

    def outcome(self, outcome: Outcome) -> None:
        for finding in outcome.findings:
            diagnostic = diagnostic_of(finding, outcome.subject)
            command = render([diagnostic], {})
            click.echo(
                f"::{finding.severity}" + command.removeprefix("::error"), nl=False
            )

    def passed(self, file: str, subject: Subject) -> None:
        """Only what is wrong is told."""

    def note(self, file: str, position: Position, text: str) -> None:
        """Notes are for people."""

    def end(self, sentence: str) -> None:
        """There is nothing to close."""


REPORTS: dict[str, Callable[[], Report]] = {
    "text": TextReport,
    "json": JsonReport,
    "github": GithubReport,
    "gitlab": gitlab_report,
    "junit": JunitReport,
    "sarif": sarif_report,
}


def _line(finding: Finding, subject: Subject | None) -> str:
    place = f"{finding.file}:{finding.position.line}:{finding.position.column}"
    warning = "warning: " if finding.severity == "warning" else ""
    return f"{place}: {warning}{finding_text(finding, subject)}"
