"""`validation-gen lint`: says where API types break the Kubernetes API conventions, and mends what it can.

Comes in: paths and flags. Goes out: findings on stdout in one of several formats, mended files, an exit code. What a
run needs is put together in `lint_job`; what it does is in `lint/`.
"""

from __future__ import annotations

import os
from pathlib import Path

import click

from validation_gen.cli.ending import FAILED, FINDINGS, CannotTry
from validation_gen.cli.lint_job import Job, Request, make_job, read_settings
from validation_gen.cli.lint_output import (
    FORMATS,
    count,
    renderer,
    show_diff,
    show_page,
    statistics_text,
    summary,
)
from validation_gen.cli.terminal import show
from validation_gen.config import find_file, read_project
from validation_gen.lint.baseline import (
    BaselineError,
    baseline_text,
)
from validation_gen.lint.config import (
    UnknownRuleError,
    Wanted,
    matching,
)
from validation_gen.lint.earlier import EarlierError
from validation_gen.lint.fixing import Linted, fix_all, lint_once
from validation_gen.lint.path_ignores import about_unused
from validation_gen.lint.registry import rules as all_rules
from validation_gen.lint.rule import Rule
from validation_gen.source.locate import display_path
from validation_gen.writer import Output, write

EXAMPLES = """\b
Examples:
  validation-gen lint                          everything pyproject.toml lists
  validation-gen lint --fix api/v1/            mend what can be mended
  validation-gen lint --select VG5 --ignore nophase
  validation-gen lint --write-baseline old.json, later lint --baseline old.json
  validation-gen lint --against origin/main    what breaks clients or stored objects
  validation-gen lint --explain optionalfields
"""


def _names(value: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(name for each in value for name in each.replace(",", " ").split())


@click.command(epilog=EXAMPLES)
@click.argument("paths", nargs=-1, type=click.Path(exists=True, path_type=Path))
@click.option("--fix", is_flag=True, help="Mend what can be mended safely.")
@click.option(
    "--unsafe-fixes",
    "unsafe",
    is_flag=True,
    help="Mend also what changes names, types or JSON that others see.",
)
@click.option("--diff", is_flag=True, help="Write nothing; show what --fix would do.")
@click.option(
    "--select",
    multiple=True,
    metavar="RULES",
    help="Run these: names, codes, beginnings of codes, ALL. Commas or repeatable.",
)
@click.option("--ignore", multiple=True, metavar="RULES", help="Do not run these.")
@click.option(
    "--kube-version",
    default="",
    metavar="VERSION",
    help="The release at which alpha and beta markers are judged, such as 1.37.",
)
@click.option(
    "--baseline",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Let the findings in this file pass.",
)
@click.option(
    "--write-baseline",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write all findings to this file, and exit 0.",
)
@click.option(
    "--against",
    default="",
    metavar="REV|DIR",
    help="Compare with the types of a git revision, or of another directory, and report what breaks clients or stored"
    " objects.",
)
@click.option("--format", type=click.Choice(FORMATS), default="text")
@click.option("--explain", metavar="RULE", help="Print the page of a rule.")
@click.option("--statistics", is_flag=True, help="Print how often each rule spoke.")
@click.option(
    "--config",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="The pyproject.toml to use, instead of the nearest one above.",
)
@click.option("-q", "--quiet", is_flag=True, help="No summary.")
def lint(
    paths: tuple[Path, ...],
    fix: bool,
    unsafe: bool,
    diff: bool,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    kube_version: str,
    baseline: Path | None,
    write_baseline: Path | None,
    against: str,
    format: str,
    explain: str | None,
    statistics: bool,
    config: Path | None,
    quiet: bool,
) -> int:
    """Check API types against the Kubernetes API conventions.

    PATHS are Python files of API types, or directories that are searched for modules with a +k8s:validation-gen
    marker. Without any, `inputs` of [tool.validation-gen] in pyproject.toml counts; rules are configured in
    [tool.validation-gen.lint]. The types are read, never imported.

    A finding may stay where a comment says so: `# noqa: VG510` behind a line, or above it
    `# validation-gen: ignore[integers] because ...`.

    With --against only the rules that compare versions run, unless --select names others.

    Exit code: 0 clean, 1 findings, 2 nothing could be tried.
    """
    rules = all_rules()
    if explain is not None:
        return show_page(explain, rules)
    wanted = Wanted(_names(select), _names(ignore), kube_version, bool(against))
    _refuse_without_against(wanted, rules)
    request = Request(
        paths, fix, unsafe, diff, wanted, baseline, write_baseline, against, format, statistics, config, quiet
    )  # fmt: skip
    here = Path.cwd()
    read = read_project(config or find_file(here), here)
    if read.diagnostics:
        show(read.diagnostics, read.sources, err=True)
        return FAILED
    try:
        made = read_settings(read.project, rules, wanted, here)
        if isinstance(made, list):
            show(made, read.sources, err=True)
            return FAILED
        job = make_job(request, read, *made, rules, here)
        return _run(request, job)
    except (CannotTry, UnknownRuleError) as error:
        raise click.UsageError(str(error)) from error
    except (BaselineError, EarlierError) as error:
        raise click.ClickException(str(error)) from error
    except OSError as error:
        if error.filename is None:
            raise
        name = display_path(Path(error.filename), here)
        raise click.ClickException(f"cannot read {name}: {error.strerror}") from error


def _refuse_without_against(wanted: Wanted, rules: tuple[Rule, ...]) -> None:
    """Raises UsageError for rules that compare versions where there is nothing to compare with."""
    named = {n for name in wanted.select for n in matching(name, rules)}
    comparing = {rule.name for rule in rules if rule.before}
    if named and named <= comparing and not wanted.against:
        first = min(named)
        raise click.UsageError(f"{first} compares versions: say --against REV or DIR")


def _run(request: Request, job: Job) -> int:
    if not (request.fix or request.diff):
        linted = lint_once(job.load, job.settings, job.tags, job.rules, {})
        return _finish(request, job, linted, 0)
    fixed = fix_all(
        job.load,
        job.settings,
        job.tags,
        job.rules,
        unsafe=request.unsafe,
        may_fix=job.may_fix,
    )
    if request.diff:
        return show_diff(fixed, job.here)
    outputs = [Output(str(path), text) for path, text in sorted(fixed.texts.items())]
    written = write(outputs)
    if written.diagnostics:
        show(written.diagnostics, {}, err=True)
        return FAILED
    return _finish(request, job, fixed.left, fixed.count)


def _finish(request: Request, job: Job, linted: Linted, fixed: int) -> int:
    """Prints what was found; the exit code."""
    problems = linted.loaded.diagnostics
    if not (problems or request.wanted.against or any(linted.loaded.universe.inputs())):
        raise CannotTry("no module with a +k8s:validation-gen marker was found")
    if request.write_baseline and problems:
        # What cannot be read has findings that nobody knows yet.
        show(problems, linted.loaded.sources, err=True)
        return FINDINGS
    if request.write_baseline:
        file = request.write_baseline
        directory = Path(os.path.abspath(file)).parent
        text = baseline_text(linted.findings, job.here, directory)
        for wrong in write([Output(os.path.abspath(file), text)]).diagnostics:
            raise click.ClickException(f"{file}: {wrong.message}")
        if not request.quiet:
            click.echo(f"{count(len(linted.findings), 'finding')} written to {file}")
        return 0
    findings, known = job.new(linted.findings)
    if not (request.paths or request.wanted.select or request.wanted.ignore):
        ran = {rule.name for rule, _ in job.settings.enabled}
        findings += about_unused(e for e in linted.unused if e.rules & ran)
    diagnostics = [*problems, *(finding.diagnostic() for finding in findings)]
    render = renderer(request.format, job.rules)
    click.echo(
        render(diagnostics, {**job.sources, **linted.loaded.sources}),
        nl=False,
        color=True,
    )
    if request.statistics:
        err = request.format != "text"
        click.echo(statistics_text(findings, job.rules), nl=False, err=err)
    if request.format == "text" and not request.quiet:
        click.echo(summary(findings, fixed, known, linted.suppressed, len(problems)))
    return FINDINGS if diagnostics else 0
