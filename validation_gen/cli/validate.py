"""`validation-gen validate`: are these manifests what an API server would take?

Comes in: files, directories or stdin, and what to compare them with. Goes out: findings with their places on stdout, an
exit code. One document is in memory at a time, besides those given with `--old`.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import click

from validation_gen.cli.main import FAILED, FINDINGS
from validation_gen.cli.terminal import Progress
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
from validation_gen.cli.validate_files import STDIN, Unreadable, read_all
from validation_gen.cli.validate_kinds import Kinds, did_you_mean
from validation_gen.cli.validate_project import set_up
from validation_gen.cli.validate_report import REPORTS, Report, Tally, printable
from validation_gen.decode import DEFAULT_LIMITS, Document, DocumentError, Limits

EXAMPLES = """\b
Examples:
  validation-gen validate -f claim.yaml
  validation-gen validate manifests/ other.yaml --format github
  kustomize build . | validation-gen validate -f -
  validation-gen validate -f new.yaml --old old.yaml
  validation-gen validate -f claim.yaml --subresource /status
  validation-gen validate -f gpus.yaml --scheme gpu.v1.types_gen
  validation-gen validate -f slice.yaml --enable DRAPartitionableDevicesType
"""

PROGRESS_AFTER = 0.5
PROGRESS_EVERY = 0.1
"""Seconds until progress is shown, and between two of its updates."""


LIMITS = {
    "max_bytes": "bytes of text",
    "max_depth": "lists and objects in each other",
    "max_keys": "keys in one object",
    "max_values": "keys and values in all",
    "max_alias_values": "values repeated by YAML aliases",
}

Command = TypeVar("Command", bound=Callable[..., Any])
Key = tuple[str, str, str, str]


@dataclass(frozen=True, slots=True)
class Request:
    """The command line, understood."""

    files: tuple[str, ...]
    old_files: tuple[str, ...]
    kinds: Kinds
    policy: Policy
    limits: Limits
    enabled: tuple[str, ...]
    skips_unknown: bool
    quiet: bool


def _limit_options(command: Command) -> Command:
    for name, what in reversed(LIMITS.items()):
        option = click.option(
            f"--{name.replace('_', '-')}",
            type=click.IntRange(min=1),
            default=getattr(DEFAULT_LIMITS, name),
            show_default=True,
            metavar="N",
            help=f"The most {what} a document may have.",
        )
        command = option(command)
    return command


@click.command(epilog=EXAMPLES)
@click.argument("paths", nargs=-1)
@click.option(
    "-f",
    "--filename",
    "filenames",
    multiple=True,
    metavar="FILE|DIR|-",
    help="What to validate; - is stdin. Repeatable. PATHS mean the same.",
)
@click.option(
    "--old",
    multiple=True,
    metavar="FILE|DIR|-",
    help="The objects as they are now: those with the same apiVersion, kind, namespace and name are updated.",
)
@click.option(
    "--subresource",
    default="",
    metavar="PATH",
    help="What is written to, as in /status; else the whole object.",
)
@click.option(
    "--enable", multiple=True, metavar="OPTION", help="Turn an option on. Repeatable."
)
@click.option(
    "--disable",
    multiple=True,
    metavar="OPTION",
    help="Turn an option off that the configuration turns on. Repeatable.",
)
@click.option("--no-defaults", is_flag=True, help="Set no defaults before validating.")
@click.option(
    "--levels",
    type=click.Choice(["all", "server"]),
    default="all",
    show_default=True,
    help="`server` leaves out what an API server does not enforce: alpha rules.",
)
@click.option(
    "--strict/--no-strict",
    default=True,
    show_default=True,
    help="Whether unknown and repeated fields are errors; else they are warnings.",
)
@click.option(
    "--scheme",
    "schemes",
    multiple=True,
    metavar="MODULE",
    help="A generated module with kinds of your own, as in gpu.v1.types_gen. It is imported. Repeatable.",
)
@click.option(
    "--ignore-unknown-kinds",
    is_flag=True,
    help="Skip objects of kinds that nobody knows.",
)
@click.option(
    "--format",
    "format",
    type=click.Choice(sorted(REPORTS)),
    default="text",
    show_default=True,
)
@_limit_options
@click.option("-q", "--quiet", is_flag=True, help="No summary.")
def validate(
    paths: tuple[str, ...],
    filenames: tuple[str, ...],
    old: tuple[str, ...],
    subresource: str,
    enable: tuple[str, ...],
    disable: tuple[str, ...],
    no_defaults: bool,
    levels: str,
    strict: bool,
    schemes: tuple[str, ...],
    ignore_unknown_kinds: bool,
    format: str,
    quiet: bool,
    **limits: int,
) -> int:
    """Validate manifests as an API server would: decode strictly, set defaults, apply every rule.

    Files have YAML or JSON, any number of documents, lists too. In directories, files that end in .yaml, .yml or .json
    count, except those that begin with a dot. Kinds are those of Kubernetes' API and of your own schemes.

    Exit code: 0 all is valid, 1 something is not, 2 something could not be read or the command line is wrong.
    """
    files = (*filenames, *paths)
    if not files:
        raise click.UsageError("nothing to validate: give FILE, DIR or - with -f")
    if (*files, *old).count(STDIN) > 1:
        raise click.UsageError("- can be given once: there is one stdin")
    setup = set_up(schemes, Path.cwd())
    policy = Policy(
        subresource,
        _options(setup.options, enable, disable),
        defaults=not no_defaults,
        enforced_only=levels == "server",
        strict=strict,
    )
    kinds = Kinds(setup.schemes)
    request = Request(
        files, old, kinds, policy, Limits(**limits), enable, ignore_unknown_kinds, quiet
    )
    return run(request, REPORTS[format]())


def _options(
    configured: Mapping[str, bool], enable: Iterable[str], disable: Iterable[str]
) -> dict[str, bool]:
    both = sorted(set(enable) & set(disable))
    if both:
        raise click.UsageError(f"{both[0]} is both enabled and disabled")
    return {
        **configured,
        **dict.fromkeys(enable, True),
        **dict.fromkeys(disable, False),
    }


def run(request: Request, report: Report) -> int:
    """Validates, reports, and returns the exit code."""
    with Progress() as progress:
        job = _Job(request, report, progress)
        for found in read_all(request.old_files, request.limits):
            job.take_old(found)
        for found in read_all(request.files, request.limits):
            job.take(found)
        job.end()
    if job.has_failed:
        return FAILED
    return FINDINGS if job.tally.errors else 0


class _Job:
    """One run: what is known while it goes on."""

    def __init__(self, request: Request, report: Report, progress: Progress) -> None:
        self.request = request
        self.report = report
        self.progress = progress
        self.tally = Tally()
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
        subject = subject_of(found)
        if isinstance(subject, Finding):
            self._tell(Outcome(findings=(subject,)))
        elif subject.key in self.olds:
            first = self.olds[subject.key]
            message = f"the old object was given before, at {first.name}:{first.position.line}"
            finding = Finding(found.name, found.position, "DuplicateObject", message)
            self._tell(Outcome(subject, findings=(finding,)))
        else:
            self.olds[subject.key] = found

    def take(self, found: Document | DocumentError | Unreadable) -> None:
        """Checks a new object."""
        self._show_progress()
        if not isinstance(found, Document):
            self._broken(found)
            return
        subject = subject_of(found)
        if isinstance(subject, Finding):
            self._tell(Outcome(findings=(subject,)))
            return
        known = self.request.kinds.find(subject.api_version, subject.kind)
        if isinstance(known, str):
            if self.request.skips_unknown:
                self.tally.skipped += 1
            else:
                self._tell(unknown_kind(found, subject, known))
            return
        self.options |= known.kind.options
        old = self.olds.get(subject.key) if subject.is_named else None
        if old is not None:
            self.matched.add(subject.key)
        self._tell(check(found, subject, known, old, self.request.policy))

    def end(self) -> None:
        """Says what can be said only now."""
        for key, old in self.olds.items():
            if key not in self.matched:
                subject = Subject(*key)
                text = f"{subject.label} is not among the new objects"
                self.report.note(old.name, old.position, text)
        for option in self.request.enabled:
            if option not in self.options:
                hint = did_you_mean(option, self.options)
                text = f"no rule of these kinds asks for the option {option}{hint}"
                click.echo(f"Note: {printable(text)}", err=True)
        if not (self.tally.objects or self.tally.skipped or self.has_failed):
            self.has_failed = True
            _complain(f"there are no objects in {', '.join(self.request.files)}")
        self.report.end("" if self.request.quiet else self.tally.sentence)

    def _broken(self, found: DocumentError | Unreadable) -> None:
        if isinstance(found, Unreadable):
            self.has_failed = True
            _complain(f"cannot read {found.name}: {found.reason}")
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


def _complain(text: str) -> None:
    click.echo(f"Error: {printable(text)}", err=True)
