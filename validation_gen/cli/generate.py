"""`validation-gen generate`: brings the generated modules up to date, or says which are not.

Comes in: paths and flags. Goes out: a request; what becomes of it is in `generating.py`.
"""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import click

from validation_gen.cli.generating import Request, run
from validation_gen.cli.jobs_option import jobs_option

EXAMPLES = """\b
Examples:
  validation-gen generate                    everything pyproject.toml lists
  validation-gen generate api/               the modules below api/
  validation-gen generate --check            exit 1 if a file is out of date
  validation-gen generate --diff api/v1/     what would change
  validation-gen generate --compile mypyc    a faster build of it as well, as a wheel in dist/
"""


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
    return run(
        Request(
            paths=paths,
            check=check,
            diff=diff,
            # What the cache knows is whether files are up to date, not whether there is a wheel.
            no_cache=no_cache or watch or wheel_dir is not None,
            quiet=quiet,
            watch=watch,
            config=config,
            readonly=readonly,
            templates=templates,
            format=format,
            jobs=jobs,
            wheel_dir=wheel_dir,
            cache_key=cache_key,
        )
    )
