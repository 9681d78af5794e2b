"""What `validation-gen generate` does, from the command line's request to the summary.

Comes in: a request. Goes out: files, a summary or a diff on stdout, an exit code. Called by the command, and by
`__main__` for a plain command line, since click takes as long to load as a small module to read. How code is made and
kept is in `compiler.py`, `writer.py` and `cache.py`.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterable, Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Literal

from validation_gen import cache, prelude
from validation_gen.cli.ending import FAILED, FINDINGS, CannotTry
from validation_gen.cli.inputs import find_inputs
from validation_gen.cli.terminal import Progress, say, show
from validation_gen.cli.writing import counted, settle, summary
from validation_gen.compiler import CompileResult, Job, compile_types, load
from validation_gen.config import Project, find_file, read_project
from validation_gen.dataclass import dataclass, replace
from validation_gen.source.locate import display_path

POLL_SECONDS = 0.3
"""How often `--watch` looks whether something has changed."""

SETTLE_SECONDS = 0.1
"""How long `--watch` leaves an editor to finish what it has begun to write."""


@dataclass(frozen=True, slots=True)
class Request:
    """The command line."""

    paths: tuple[Path, ...] = ()
    check: bool = False
    diff: bool = False
    no_cache: bool = False
    quiet: bool = False
    watch: bool = False
    config: Path | None = None
    readonly: tuple[str, ...] = ()
    templates: Path | None = None
    format: Literal["none", "black"] | None = None
    jobs: int | None = None
    wheel_dir: Path | None = None
    cache_key: str = ""

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


FLAGS = frozenset({"--check", "--diff", "--no-cache", "--quiet", "-q"})
"""All that a plain command line has beside paths."""


def plain_request(arguments: Sequence[str], cache_key: str) -> Request | None:
    """The request of a plain command line, as click would make it; None for one that is not plain, or wrong."""
    options = {argument for argument in arguments if argument.startswith("-")}
    paths = [argument for argument in arguments if argument not in options]
    if not (options <= FLAGS and all(os.access(path, os.R_OK) for path in paths)):
        return None
    return Request(
        paths=tuple(map(Path, paths)),
        check="--check" in options,
        diff="--diff" in options,
        no_cache="--no-cache" in options,
        quiet=not options.isdisjoint({"--quiet", "-q"}),
        cache_key=cache_key,
    )


def run(request: Request) -> int:
    """The exit code of a request."""
    if not request.watch:
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
        say(f"Error: cannot read {shown}: {error.strerror}", err=True)
        return Outcome(FAILED, watched)
    except CannotTry as error:
        say(f"Error: {error}", err=True)
        return Outcome(FAILED, watched)
    if clean is not None and not request.no_cache and watched.snapshot is not None:
        directory = read.project.path(read.project.config.cache_dir)
        cache.remember(directory, request.cache_key, watched.snapshot, result, clean)
    return Outcome(code, watched)


def make_job(request: Request, project: Project, here: Path) -> Job:
    """What to compile. Raises CannotTry if there is nothing, or black is not there."""
    config = project.config
    inputs = find_inputs(project, "generate", here, request.paths, request.readonly)
    templates = project.path(config.templates) if config.templates else None
    if request.templates:
        templates = here / request.templates
    style = request.format or config.format or ("black" if templates else "none")
    if style == "black" and find_spec("black") is None:
        raise CannotTry(
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
        say(f"{counted(len(result.diagnostics), 'error')}, nothing written")
        return FINDINGS, None
    if not result.packages:
        raise CannotTry("no module with a +k8s:validation-gen marker was found")
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
        say("\n".join(error.lines))
        say(f"{counted(len(error.lines), 'error')}, no wheel made")
        return FINDINGS
    except native.CannotCompile as error:
        say(f"Error: --compile mypyc {error}", err=True)
        return FAILED
    if not request.quiet:
        say(display_path(wheel, here))
    return 0


def _config_digests(request: Request, here: Path) -> dict[str, bytes]:
    """Every file that can be the configuration, as it is now."""
    if request.config:
        paths: Iterable[str] = [str(here / request.config)]
    else:
        paths = prelude.configs_above(str(here))
    return {path: prelude.file_digest(path) for path in paths}
