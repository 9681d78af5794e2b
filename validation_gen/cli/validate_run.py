"""One run of `validate`: from the files it is given to what it reports.

Comes in: a `Request`. Goes out: findings through a `Report`, an exit code. One document is in memory at a time, besides
the old objects.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import Any, TypeAlias

import click

from validation_gen.cli.ending import FAILED, FINDINGS
from validation_gen.cli.terminal import Progress
from validation_gen.cli.validate_admission import GATE, Admission, check_admission
from validation_gen.cli.validate_check import (
    Finding,
    Outcome,
    Policy,
    Subject,
    check,
    subject_of,
    unknown_kind,
    unreadable,
)
from validation_gen.cli.validate_files import (
    STDIN,
    Unreadable,
    read_all,
    read_part,
)
from validation_gen.cli.validate_kinds import (
    Kinds,
    Known,
    NotFound,
    did_you_mean,
)
from validation_gen.cli.validate_metadata import Streams
from validation_gen.cli.validate_parts import Batch, batches_of
from validation_gen.cli.validate_report import Report, Tally
from validation_gen.dataclass import dataclass, field
from validation_gen.decode import (
    DEFAULT_LIMITS,
    Document,
    DocumentError,
    Limits,
    Position,
)
from validation_gen.parallel import available, in_order
from validation_gen.printable import escaped

PROGRESS_AFTER = 0.5
PROGRESS_EVERY = 0.1
"""Seconds until progress is shown, and between two of its updates."""

Key: TypeAlias = tuple[str, str, str, str]


@dataclass(frozen=True, slots=True)
class Request:
    """The command line, understood."""

    files: tuple[str, ...]
    old_files: tuple[str, ...]
    kinds: Kinds
    policy: Policy
    limits: Limits
    chosen: tuple[str, ...]
    skips_unknown: bool
    quiet: bool
    admission: Admission | None = None
    jobs: int | None = None
    tells_all: bool = False
    excluded: tuple[str, ...] = ()


def run(request: Request, report: Report) -> int:
    """Validates, reports, and returns the exit code."""
    with Progress() as progress:
        job = _Job(request, report, progress)
        if request.admission:
            job.take_admission(request.admission)
        for found in read_all(request.old_files, request.limits, request.excluded):
            job.take_old(found)
        batches = split(request)
        if batches:
            # The first one here: what it makes this process import, those that are forked from it have as well.
            check = _checker(request)
            job.repeat(check(batches[0]))
            for told in in_order(_checker, (request,), batches[1:], jobs_for(request)):
                job.repeat(told)
        else:
            for found in read_all(request.files, request.limits, request.excluded):
                job.take(found)
        job.end()
    if job.has_failed:
        return FAILED
    return FINDINGS if job.tally.errors else 0


def _complain(text: str) -> None:
    click.echo(f"Error: {escaped(text)}", err=True)


def split(request: Request) -> Sequence[Batch]:
    """The work in batches, if there is enough of it and it can be split; else none.

    It cannot where one document has to do with others, as with `--old`, or stdin is read.
    """
    if request.jobs == 1 or request.old_files or request.admission:
        return ()
    if STDIN in request.files or request.limits.max_depth > DEFAULT_LIMITS.max_depth:
        return ()
    jobs = jobs_for(request)
    is_wanted = request.jobs is not None
    return batches_of(request.files, jobs, is_wanted, request.excluded)


def jobs_for(request: Request) -> int:
    return available() if request.jobs is None else request.jobs


@dataclass(frozen=True, slots=True)
class _Told:
    """What checking a batch came to: what there is to say, in order, and what is to be added up."""

    calls: tuple[tuple[str, tuple[Any, ...]], ...]
    tally: Tally
    options: frozenset[str]
    has_failed: bool


@dataclass(slots=True)
class _Record:
    """A report that only remembers what it is told."""

    calls: list[tuple[str, tuple[Any, ...]]] = field(default_factory=list)
    tells_all: bool = False

    def outcome(self, outcome: Outcome) -> None:
        self.calls.append(("outcome", (outcome,)))

    def passed(self, file: str, subject: Subject) -> None:
        self.calls.append(("passed", (file, subject)))

    def note(self, file: str, position: Position, text: str) -> None:
        self.calls.append(("note", (file, position, text)))

    def complain(self, text: str) -> None:
        self.calls.append(("complain", (text,)))

    def end(self, sentence: str) -> None:
        """There is nothing to close."""


def _checker(request: Request) -> Callable[[Batch], _Told]:
    """What checks a batch."""

    def checked(batch: Batch) -> _Told:
        record = _Record(tells_all=request.tells_all)
        job = _Job(request, record, Progress(), record.complain)
        for part in batch:
            if isinstance(part, Unreadable):
                job.take(part)
            else:
                for found in read_part(part, request.limits):
                    job.take(found)
        job.end_stream()
        return _Told(tuple(record.calls), job.tally, job.options, job.has_failed)

    return checked


class _Job:
    """One run: what is known while it goes on."""

    def __init__(
        self,
        request: Request,
        report: Report,
        progress: Progress,
        complain: Callable[[str], None] = _complain,
    ) -> None:
        self.request = request
        self.report = report
        self.progress = progress
        self.complain = complain
        self.tally = Tally()
        self.streams = Streams(report.note)
        # What is in the versions that nobody reads makes no difference to an update.
        self.old_streams = Streams(lambda file, position, text: None)
        self.has_failed = False
        self.olds: dict[Key, Document] = {}
        self.matched: set[Key] = set()
        self.options: frozenset[str] = frozenset()
        """Those that rules of the kinds so far ask for."""
        self._next_progress = time.monotonic() + PROGRESS_AFTER

    def take_old(self, found: Document | DocumentError | Unreadable) -> None:
        """Keeps an old object until its new one comes."""
        if not isinstance(found, Document):
            self._broken(found)
            return
        self.old_streams.end(found.name)
        subject = subject_of(found)
        if isinstance(subject, Finding):
            self._tell(Outcome(findings=(subject,)))
        elif self.old_streams.skips(found, subject, self._find(subject)):
            pass
        elif subject.key in self.olds:
            first = self.olds[subject.key]
            message = f"the old object was given before, at {first.name}:{first.position.line}"
            finding = Finding(found.name, found.position, "DuplicateObject", message)
            self._tell(Outcome(subject, findings=(finding,)))
        else:
            self.olds[subject.key] = found

    def take_admission(self, admission: Admission) -> None:
        """Checks how admission is configured, and all manifests that come with it."""
        self.options |= {GATE}
        for found in check_admission(admission, self.report.note):
            self._show_progress()
            if isinstance(found, Unreadable):
                self._broken(found)
            else:
                self._tell(found)

    def take(self, found: Document | DocumentError | Unreadable) -> None:
        """Checks a new object."""
        self._show_progress()
        self.end_stream(found.name)
        if not isinstance(found, Document):
            self._broken(found)
            return
        subject = subject_of(found)
        if isinstance(subject, Finding):
            self._tell(Outcome(findings=(subject,)))
            return
        known = self._find(subject)
        if self.streams.skips(found, subject, known):
            return
        if isinstance(known, NotFound):
            if self.request.skips_unknown and not known.is_known:
                self.tally.skipped += 1
            else:
                self.tally.unknown += not known.is_known
                self._tell(unknown_kind(found, subject, known))
            return
        self.options |= known.kind.options
        old = self.olds.get(subject.key) if subject.is_named else None
        if old is not None:
            self.matched.add(subject.key)
        deprecation = self.request.kinds.deprecation(known.kind)
        outcome = check(found, subject, known, old, self.request.policy, deprecation)
        self._tell(outcome)
        if self.report.tells_all and not outcome.findings:
            self.report.passed(found.name, subject)

    def repeat(self, told: _Told) -> None:
        """Says what was found elsewhere."""
        self._show_progress()
        self.tally.add_all(told.tally)
        self.options |= told.options
        self.has_failed |= told.has_failed
        if told.calls:
            self.progress.show("")
        for name, arguments in told.calls:
            where = self if name == "complain" else self.report
            getattr(where, name)(*arguments)

    def end(self) -> None:
        """Says what can be said only now."""
        self.end_stream()
        for key, old in self.olds.items():
            if key not in self.matched:
                subject = Subject(*key)
                text = f"{subject.label} is not among the new objects"
                self.report.note(old.name, old.position, text)
        for option in self.request.chosen:
            if option not in self.options:
                hint = did_you_mean(option, self.options)
                text = f"no rule of these kinds asks for the option {option}{hint}"
                click.echo(f"Note: {escaped(text)}", err=True)
        if self.tally.unknown:
            click.echo(f"Note: {self.tally.of_unknown_kinds}", err=True)
        if not (self.tally.objects or self.tally.skipped or self.has_failed):
            self.has_failed = True
            files = self.request.files
            if self.request.admission:
                files = (self.request.admission.file, *files)
            self.complain(f"there are no objects in {', '.join(files)}")
        self.report.end("" if self.request.quiet else self.tally.sentence)

    def _find(self, subject: Subject) -> Known | NotFound:
        return self.request.kinds.find(subject.api_version, subject.kind)

    def end_stream(self, name: str = "") -> None:
        if outcome := self.streams.end(name):
            self._tell(outcome)

    def _broken(self, found: DocumentError | Unreadable) -> None:
        if isinstance(found, Unreadable):
            self.has_failed = True
            self.complain(f"cannot read {found.name}: {found.reason}")
        else:
            self._tell(unreadable(found))

    def _tell(self, outcome: Outcome) -> None:
        self.tally.add(outcome)
        if outcome.findings:
            self.progress.show("")
            self.report.outcome(outcome)

    def _show_progress(self) -> None:
        now = time.monotonic()
        if now >= self._next_progress:
            self._next_progress = now + PROGRESS_EVERY
            self.progress.show(self.tally.sentence)
