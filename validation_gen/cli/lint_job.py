"""What a run of the linter needs, put together from the command line and the project: configuration, types, baseline.

Called by the command.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path

import click

from validation_gen.cli.inputs import find_inputs
from validation_gen.cli.lint_output import count
from validation_gen.config import Project, Read
from validation_gen.dataclass import dataclass, replace
from validation_gen.diagnostics import Diagnostic
from validation_gen.lint.baseline import Key, read_baseline, without_known
from validation_gen.lint.config import LintConfig, Wanted, read_config
from validation_gen.lint.earlier import load_earlier
from validation_gen.lint.engine import Settings
from validation_gen.lint.fixing import Load
from validation_gen.lint.rule import Finding, Rule
from validation_gen.source import load_files
from validation_gen.source.locate import display_path
from validation_gen.tags import registry
from validation_gen.tags.base import Registry
from validation_gen.toml_positions import positions


@dataclass(frozen=True, slots=True)
class Request:
    """The command line."""

    paths: tuple[Path, ...]
    fix: bool
    unsafe: bool
    diff: bool
    wanted: Wanted
    baseline: Path | None
    write_baseline: Path | None
    against: str
    format: str
    statistics: bool
    config: Path | None
    quiet: bool


@dataclass(frozen=True, slots=True)
class Job:
    """What to lint, with what."""

    load: Load
    settings: Settings
    rules: tuple[Rule, ...]
    tags: Registry
    here: Path
    known: Counter[Key] | None
    baseline: Path | None
    sources: Mapping[str, Sequence[str]]

    def new(self, findings: Iterable[Finding]) -> tuple[list[Finding], int]:
        """The findings that are not in the baseline, and how many are."""
        if self.known is None or self.baseline is None:
            return list(findings), 0
        # Its paths are relative to its own directory; a pipe has none that means anything.
        directory = self.here if self.baseline.is_fifo() else self.baseline.parent
        return without_known(findings, self.known, self.here, directory)

    def may_fix(self, findings: list[Finding]) -> list[Finding]:
        return self.new(findings)[0]


def read_settings(
    project: Project, rules: tuple[Rule, ...], wanted: Wanted, here: Path
) -> tuple[LintConfig, Settings] | list[Diagnostic]:
    """The linter's configuration, or what is wrong with it."""
    spans = {}
    if project.file:
        shown = display_path(project.file, here)
        text = project.data.decode("utf-8", "replace").removeprefix("\ufeff")
        spans = dict(positions(text, shown))
    config, settings, problems = read_config(
        project.config.lint, rules, spans, wanted, project.root
    )
    return problems or (config, settings)


def make_job(
    request: Request,
    read: Read,
    config: LintConfig,
    settings: Settings,
    rules: tuple[Rule, ...],
    here: Path,
) -> Job:
    """The run that is asked for. Raises CannotTry without inputs, BaselineError, EarlierError, OSError."""
    project = read.project
    inputs = find_inputs(project, "lint", here, request.paths)
    load = partial(load_files, inputs.paths, inputs.readonly, inputs.search_path, here)
    baseline = request.baseline
    if baseline is None and config.baseline and not request.write_baseline:
        baseline = project.path(config.baseline)
    known = read_baseline(baseline) if baseline else None
    absolute = Path(os.path.abspath(baseline)) if baseline else None
    sources = dict(read.sources)
    if request.against:
        then = load_earlier(
            request.against, inputs.paths, inputs.readonly, inputs.search_path, here
        )
        settings = replace(settings, earlier=then.earlier)
        sources |= then.loaded.sources
        if then.loaded.diagnostics:
            said = count(len(then.loaded.diagnostics), "error")
            click.echo(
                f"warning: {said} in the types of {request.against}; what they are about is not compared",
                err=True,
            )
    return Job(load, settings, rules, registry(), here, known, absolute, sources)
