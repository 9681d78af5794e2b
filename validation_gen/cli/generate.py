"""`validation-gen generate`: brings the generated modules up to date, or says which are not.

Comes in: paths and flags. Goes out: files, a summary or a diff on stdout, an exit code. What it does is in
`compiler.py`, `writer.py` and `cache.py`.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import Literal

import click

from validation_gen import cache, prelude
from validation_gen.cli.inputs import find_inputs
from validation_gen.cli.jobs_option import jobs_option
from validation_gen.cli.main import FAILED, FINDINGS
from validation_gen.cli.terminal import Progress, show
from validation_gen.cli.writing import counted, settle, summary
from validation_gen.compiler import CompileResult, Job, compile_types, load
from validation_gen.config import Project, find_file, read_project
from validation_gen.dataclass import dataclass, replace
from validation_gen.source.locate import display_path

"""The package of reference types that comes with this one."""

POLL_SECONDS = 0.3
"""How often `--watch` looks whether something has changed."""

SETTLE_SECONDS = 0.1
"""How long `--watch` leaves an editor to finish what it has begun to write."""

EXAMPLES = """\b
Examples:
  validation-gen generate                    everything pyproject.toml lists
  validation-gen generate api/               the modules below api/
  validation-gen generate --check            exit 1 if a file is out of date
  validation-gen generate --diff api/v1/     what would change
  validation-gen generate --compile mypyc    a faster build of it as well, as a wheel in dist/
"""


@dataclass(frozen=True, slots=True)
class Request:
    """The command line."""

    paths: tuple[Path, ...]
    check: bool
    diff: bool
    config: Path | None
    no_cache: bool
    watch: bool
    templates: Path | None
    format: Literal["none", "black"] | None
    readonly: tuple[str, ...]
    quiet: bool
    jobs: int | None
    wheel_dir: Path | None
    cache_key: str

    @property
    def needs_snapshot(self) -> bool:
        """Whether somebody will ask later if anything has changed; finding out what to look at takes a while."""
        return self.watch or not self.no_cache


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run came to: the exit code, and the state that `--watch` waits to see changed."""

    code: int
    watched: Watched


@dataclass(frozen=True, slots=True)
class Watched:
    """What a run depended on; without a job, on the configuration alone."""

    configs: Mapping[str, bytes]
    snapshot: cache.Snapshot | None = None
    outputs: frozenset[str] = frozenset()

    def has_changed(self) -> bool:
        if any(prelude.file_digest(p) != digest for p, digest in self.configs.items()):
            return True
        return self.snapshot is not None and self.snapshot.has_changed(self.outputs)


@click.command(epilog=EXAMPLES)
@click.argument("paths", nargs=-1, type=click.Path(exists=True, path_type=Path))
@click.option("--check", is_flag=True, help="Write nothing; exit 1 if a file is stale.")
@click.option("--diff", is_flag=True, help="Write nothing; show what would change.")
@click.option("--watch", is_flag=True, help="Generate again after every change.")
@click.option(
    "--config",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="The pyproject.toml to use, instead of the nearest one above.",
)
@click.option(
    "--readonly",
    multiple=True,
    metavar="MODULE",
    help="A module, or file, whose generated code exists elsewhere. Repeatable.",
)
@click.option(
    "--templates",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="A directory of templates that go before the built-in ones.",
)
@click.option(
    "--format",
    type=click.Choice(["none", "black"]),
    help="What formats the generated code. Without --templates nothing needs to.",
)
@jobs_option
@click.option("--no-cache", is_flag=True, help="Neither ask nor fill the cache.")
@click.option(
    "--compile",
    type=click.Choice(["mypyc"]),
    help="Also make a wheel in which the generated modules are machine code.",
)
@click.option(
    "--wheel-dir",
    type=click.Path(file_okay=False, path_type=Path),
    help="Where the wheel goes instead of dist/.",
)
@click.option("-q", "--quiet", is_flag=True, help="No summary.")
@click.pass_obj
def generate(
    cache_key: str,
    paths: tuple[Path, ...],
    check: bool,
    diff: bool,
    watch: bool,
    config: Path | None,
    readonly: tuple[str, ...],
    templates: Path | None,
    format: Literal["none", "black"] | None,
    jobs: int | None,
    no_cache: bool,
    compile: Literal["mypyc"] | None,
    wheel_dir: Path | None,
    quiet: bool,
) -> int:
    """Write the validators, decoders and defaults of API types.

    PATHS are Python files of API types, or directories that are searched for modules with a +k8s:validation-gen
    marker. Without any, `inputs` of [tool.validation-gen] in pyproject.toml counts. The code for types.py is written
    to types_gen.py beside it. The types are read, never imported.

    --compile mypyc needs a C compiler and the extra validation-gen[mypyc]. The wheel holds the packages as they are,
    and beside each generated module its compiled form, which Python prefers. It is called as [project] says.

    Exit code: 0 all is up to date, 1 something is wrong with the types or a file is stale, 2 nothing could be tried.
    """
    if watch and (check or diff):
        raise click.UsageError(
            "--watch writes files; it does not go with --check or --diff"
        )
    if compile and (check or diff or watch):
        raise click.UsageError(
            "--compile makes a wheel; it does not go with --check, --diff or --watch"
        )
    if wheel_dir and not compile:
        raise click.UsageError("--wheel-dir goes with --compile")
    wheel_dir = (wheel_dir or Path("dist")) if compile else None
    # What the cache knows is whether files are up to date, not whether there is a wheel.
    no_cache = no_cache or watch or wheel_dir is not None
    request = Request(
        paths, check, diff, config, no_cache, watch, templates, format, readonly, quiet, jobs, wheel_dir,
        cache_key
    )  # fmt: skip
    if not watch:
        return run_once(request).code
    try:
        while True:
            watched = run_once(request).watched
            while not watched.has_changed():
                time.sleep(POLL_SECONDS)
            time.sleep(SETTLE_SECONDS)
    except KeyboardInterrupt:
        return 0


def run_once(request: Request) -> Outcome:
    """One run, from the configuration to the summary."""
    here = Path.cwd()
    watched = Watched(_config_digests(request, here))
    try:
        read = read_project(request.config or find_file(here), here)
        if read.diagnostics:
            show(read.diagnostics, read.sources, err=True)
            return Outcome(FAILED, watched)
        job = make_job(request, read.project, here)
        if request.needs_snapshot:
            snapshot = cache.take(job, load(job), watched.configs)
            watched = replace(watched, snapshot=snapshot)
        with Progress() as progress:
            result = compile_types(job, progress.show, request.jobs)
        watched = replace(watched, outputs=frozenset(o.path for o in result.outputs))
        code, clean = finish(request, result)
        if request.wheel_dir is not None and code == 0:
            code = make_wheel(request, result, job.suffix, here)
    except OSError as error:
        if error.filename is None:
            raise
        shown = display_path(Path(error.filename), here)
        click.echo(f"Error: cannot read {shown}: {error.strerror}", err=True)
        return Outcome(FAILED, watched)
    except click.UsageError as error:
        error.show()
        return Outcome(FAILED, watched)
    if clean is not None and not request.no_cache and watched.snapshot is not None:
        directory = read.project.path(read.project.config.cache_dir)
        cache.remember(directory, request.cache_key, watched.snapshot, result, clean)
    return Outcome(code, watched)


def make_job(request: Request, project: Project, here: Path) -> Job:
    """What to compile. Raises UsageError if there is nothing, or black is not there."""
    config = project.config
    inputs = find_inputs(project, "generate", here, request.paths, request.readonly)
    templates = project.path(config.templates) if config.templates else None
    if request.templates:
        templates = here / request.templates
    style = request.format or config.format or ("black" if templates else "none")
    if style == "black" and find_spec("black") is None:
        raise click.UsageError(
            'format "black" needs black: pip install "validation-gen[black]"'
        )
    return Job(
        inputs=inputs.paths,
        readonly=inputs.readonly,
        search_path=inputs.search_path,
        templates=templates,
        format=style,
        suffix=config.suffix,
        display_root=here,
    )


def finish(request: Request, result: CompileResult) -> tuple[int, str | None]:
    """Writes or compares, and reports: the exit code, and if all is up to date, what a further run would print."""
    if result.diagnostics:
        show(result.diagnostics, result.sources)
        click.echo(f"{counted(len(result.diagnostics), 'error')}, nothing written")
        return FINDINGS, None
    if not result.packages:
        raise click.UsageError("no module with a +k8s:validation-gen marker was found")
    code = settle(
        result.outputs, check=request.check, diff=request.diff, quiet=request.quiet
    )
    if code:
        return code, None
    clean = "" if request.quiet else summary({"unchanged": len(result.outputs)})
    return 0, clean


def make_wheel(request: Request, result: CompileResult, suffix: str, here: Path) -> int:
    """Compiles what was generated, and says where the wheel is: the exit code."""
    from validation_gen import native  # Late: few ask for it.

    assert request.wheel_dir is not None
    modules = [
        native.Module(name + suffix, Path(output.path))
        for name, output in zip(result.packages, result.outputs, strict=True)
    ]
    try:
        if missing := native.missing():
            raise native.CannotCompile(missing)
        with Progress() as progress:
            progress.show("compiling")
            release = native.release_of(request.config or find_file(here), modules)
            directory = here / request.wheel_dir
            wheel = native.build_wheel(modules, release, directory, read=result.files)
    except native.DoesNotFit as error:
        click.echo("\n".join(error.lines))
        click.echo(f"{counted(len(error.lines), 'error')}, no wheel made")
        return FINDINGS
    except native.CannotCompile as error:
        click.echo(f"Error: --compile mypyc {error}", err=True)
        return FAILED
    if not request.quiet:
        click.echo(display_path(wheel, here))
    return 0


def _config_digests(request: Request, here: Path) -> dict[str, bytes]:
    """Every file that can be the configuration, as it is now."""
    if request.config:
        paths: Iterable[str] = [str(here / request.config)]
    else:
        paths = prelude.configs_above(str(here))
    return {path: prelude.file_digest(path) for path in paths}
