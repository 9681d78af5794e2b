"""What the exporting commands share: their options, the types they read, and what becomes of the files they make.

Called by `openapi`, `jsonschema` and `crd`.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, TypeVar

import click

from validation_gen.cli.ending import FAILED, FINDINGS, CannotTry
from validation_gen.cli.inputs import find_inputs
from validation_gen.cli.kube_option import Settings, effective_options, too_early
from validation_gen.cli.terminal import show
from validation_gen.config import Config, find_file, read_project
from validation_gen.dataclass import dataclass, field
from validation_gen.diagnostics import Diagnostic
from validation_gen.kube_version import KubeVersion, KubeVersionError, parse_version
from validation_gen.plan.reach import options_of
from validation_gen.printable import escaped
from validation_gen.schema.api import Api, read_api
from validation_gen.schema.definitions import Exported
from validation_gen.schema.profile import Profile
from validation_gen.schema.remarks import Compat
from validation_gen.schema.report import SAID, coverage, report_data, report_text
from validation_gen.similar import similar
from validation_gen.source import load_files
from validation_gen.source.locate import display_path
from validation_gen.writer import Output, write

Command = TypeVar("Command", bound=Callable[..., Any])

KUBE_VERSION = "The Kubernetes to export for: options are as it has them by default.  [default: the project's]"


@dataclass(frozen=True, slots=True)
class Types:
    """The types of a run, the lines of their files for messages, and what the project says of versions and options."""

    api: Api
    sources: dict[str, Sequence[str]]
    settings: Settings = field(default_factory=Settings)


def export_options(command: Command) -> Command:
    """The arguments and options that every exporting command has."""
    for option in reversed(
        (
            click.argument(
                "paths", nargs=-1, type=click.Path(exists=True, path_type=Path)
            ),
            click.option(
                "-o",
                "--output",
                required=True,
                type=click.Path(file_okay=False, path_type=Path),
                metavar="DIR",
                help="The directory to write to.",
            ),
            click.option(
                "--kube-version",
                metavar="1.N",
                callback=_parsed,
                help=KUBE_VERSION,
            ),
            click.option(
                "--enable",
                multiple=True,
                metavar="OPTION",
                help="An option of ifEnabled and ifDisabled markers that is on. Repeatable.",
            ),
            click.option(
                "--disable",
                multiple=True,
                metavar="OPTION",
                help="An option that is off although the configuration turns it on. Repeatable.",
            ),
            click.option(
                "--include-alpha",
                is_flag=True,
                help="Publish alpha rules, which servers do not enforce.",
            ),
            click.option(
                "--config",
                type=click.Path(exists=True, dir_okay=False, path_type=Path),
                help="The pyproject.toml to use, instead of the nearest one above.",
            ),
            click.option(
                "--readonly",
                multiple=True,
                metavar="MODULE",
                help="A module, or file, whose rules count although it is not exported. Repeatable.",
            ),
            click.option(
                "--report",
                type=click.Path(dir_okay=False, allow_dash=True),
                metavar="FILE",
                help="Write what becomes of each marker: to FILE (JSON if it ends in .json), or to - for stdout.",
            ),
            click.option("-q", "--quiet", is_flag=True, help="No summary."),
        )
    ):
        command = option(command)
    return command


def _parsed(
    context: click.Context, parameter: click.Parameter, value: str | None
) -> str | None:
    """The text of a version, which has to be one."""
    try:
        if value is not None:
            parse_version(value)
    except KubeVersionError as error:
        raise click.BadParameter(str(error), context, parameter) from error
    return value


def settings_of(config: Config) -> Settings:
    version = parse_version(config.kube_version) if config.kube_version else None
    return Settings(version, config.options, config.features)


def read_types(
    paths: Sequence[Path], config: Path | None, readonly: Iterable[str]
) -> Types:
    """The types to export. Raises Exit, having said why, if something is wrong with them or the configuration."""
    here = Path.cwd()
    try:
        read = read_project(config or find_file(here), here)
        if read.diagnostics:
            show(read.diagnostics, read.sources, err=True)
            raise click.exceptions.Exit(FAILED)
        project = read.project
        inputs = find_inputs(project, "export", here, paths, readonly)
        loaded = load_files(inputs.paths, inputs.readonly, inputs.search_path, here)
    except CannotTry as error:
        raise click.UsageError(str(error)) from error
    except OSError as error:
        if error.filename is None:
            raise
        name = display_path(Path(error.filename), here)
        raise click.ClickException(f"cannot read {name}: {error.strerror}") from error
    api, wrong = read_api(loaded)
    types = Types(api, dict(loaded.sources), settings_of(project.config))
    refuse(wrong, types)
    if not api.inputs:
        raise click.UsageError("no module with a +k8s:validation-gen marker was found")
    return types


def refuse(problems: Sequence[Diagnostic], types: Types) -> None:
    """Raises Exit, having shown the problems, if there are any."""
    if problems:
        show(problems, types.sources)
        count = len(problems)
        click.echo(f"{count} error{'' if count == 1 else 's'}, nothing written")
        raise click.exceptions.Exit(FINDINGS)


def version_of(types: Types, asked: str | None) -> KubeVersion | None:
    """The Kubernetes to export for, if the command line or the project names one."""
    return parse_version(asked) if asked else types.settings.kube_version


def profile_of(
    types: Types,
    asked: str | None,
    enable: Iterable[str],
    disable: Iterable[str],
    include_alpha: bool,
) -> Profile:
    """The server to export for.

    Its options are those of its version of Kubernetes, unless the project or the command line says otherwise.
    """
    version = version_of(types, asked)
    options = effective_options(version, types.settings, enable, disable)
    for note in too_early(version, types.settings, enable):
        click.echo(f"note: {note}", err=True)
    asked_for = options_of(types.api.plans.values())
    for option in sorted({*enable, *disable} - asked_for - {*types.settings.features}):
        near = similar(option, sorted(asked_for))
        hint = f": did you mean {near[0]}?" if near else ""
        text = f"no rule of these types asks for the option {option}{hint}"
        click.echo(f"note: {escaped(text)}", err=True)
    on = frozenset(name for name, is_on in options.items() if is_on)
    return Profile(on, include_alpha)


def report_outputs(
    file: str | None, types: Types, exported: Exported, compat: Compat, quiet: bool
) -> list[Output]:
    """The coverage report as a file to write, if that is wanted; one for stdout is printed.

    If none is wanted, a note says how much would be in it.
    """
    if file is None and (quiet or compat == "upstream"):
        return []
    entries = coverage(types.api, exported.notes, compat, exported.remarks)
    if file is None:
        own = {types.api.universe.packages[name].path for name in types.api.inputs}
        files = {Path(path).resolve() for path in own}
        lost = sum(
            entry.verdict not in SAID and Path(entry.span.path).resolve() in files
            for entry in entries
            if entry.marker.startswith("+")
        )
        if lost:
            what = "1 marker is" if lost == 1 else f"{lost} markers are"
            note = (
                f"note: {what} not said in full; --report - lists them with the reason"
            )
            click.echo(note, err=True)
        return []
    if file == "-":
        click.echo(report_text(entries, exported.minima), nl=False)
        return []
    made = report_data if file.endswith(".json") else report_text
    return [Output(str(Path.cwd() / file), made(entries, exported.minima))]


def write_all(outputs: Sequence[Output], quiet: bool) -> int:
    """Brings the files up to date, directories and all: the exit code."""
    here = Path.cwd()
    try:
        for output in outputs:
            os.makedirs(os.path.dirname(output.path), exist_ok=True)
    except OSError as error:
        name = display_path(Path(error.filename or "."), here)
        raise click.ClickException(f"cannot write {name}: {error.strerror}") from error
    done = write(outputs)
    if done.diagnostics:
        show(done.diagnostics, {}, err=True)
        return FAILED
    if not quiet:
        parts = [
            f"{len(files)} {what}"
            for files, what in (
                (done.written, "written"),
                (done.unchanged, "unchanged"),
            )
            if files
        ]
        number, _, rest = ", ".join(parts).partition(" ")
        noun = "file" if number == "1" else "files"
        click.echo(f"{number} {noun} {rest}")
    return 0
