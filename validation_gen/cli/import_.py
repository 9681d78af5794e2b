"""`validation-gen import go`: Python types modules for Go packages of API types.

Comes in: directories and flags. Goes out: files, a summary or a diff on stdout, an exit code. What it does is in
`goimport/importer.py`.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import click

from validation_gen.cli.ending import FAILED, FINDINGS
from validation_gen.cli.inputs import installed
from validation_gen.cli.terminal import show
from validation_gen.cli.writing import counted, settle
from validation_gen.config import find_file, read_project
from validation_gen.source.locate import display_path
from validation_gen.writer import Output

if TYPE_CHECKING:
    from validation_gen.goimport.importer import Imported

EXAMPLES = """\b
Examples:
  validation-gen import go ./api/v1 -o .             one package, to <module>/api/v1/types.py
  validation-gen import go ./api/... -o python       every package below ./api
  validation-gen import go ./api/v1 -o . --map example.com/gpu/api=gpu_api
  validation-gen import go ~/api/batch/v1 -o . --type CronJob --no-docs
  validation-gen import go ./api/... -o python --check
"""


@click.group("import")
def import_() -> None:
    """Write Python API types for those of another language."""


@import_.command(epilog=EXAMPLES)
@click.argument(
    "paths", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="PATH..."
)
@click.option(
    "-o",
    "--output",
    required=True,
    type=click.Path(file_okay=False, path_type=Path),
    metavar="DIR",
    help="The directory to write packages to: one that Python imports from.",
)
@click.option(
    "--map",
    "mapping",
    multiple=True,
    metavar="GO=PYTHON",
    help="The Python package of a Go import path and those below it. Repeatable.",
)
@click.option(
    "--module",
    default="",
    metavar="GO",
    help="The Go import path of PATH, where no go.mod says it.",
)
@click.option(
    "--type",
    "types",
    multiple=True,
    metavar="NAME",
    help="Only this type and what it is made of. Repeatable.",
)
@click.option(
    "--skip",
    multiple=True,
    metavar="NAME",
    help="A type to leave out. Repeatable.",
)
@click.option(
    "--open",
    "open_types",
    multiple=True,
    metavar="NAME",
    help="A string type whose constants are not all its values: no StrEnum. Repeatable.",
)
@click.option("--no-docs", is_flag=True, help="Leave out documentation comments.")
@click.option("--check", is_flag=True, help="Write nothing; exit 1 if a file is stale.")
@click.option("--diff", is_flag=True, help="Write nothing; show what would change.")
@click.option(
    "--config",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="The pyproject.toml to use, instead of the nearest one above.",
)
@click.option("-q", "--quiet", is_flag=True, help="No summary.")
def go(
    paths: tuple[Path, ...],
    output: Path,
    mapping: tuple[str, ...],
    module: str,
    types: tuple[str, ...],
    skip: tuple[str, ...],
    open_types: tuple[str, ...],
    no_docs: bool,
    check: bool,
    diff: bool,
    config: Path | None,
    quiet: bool,
) -> int:
    """Write Python types modules for Go packages of API types.

    PATH is the directory of a Go package, a directory above some, or one with /... behind it for all below. Each
    package becomes PACKAGE/types.py below DIR, with markers and documentation; the package is called after the import
    path unless --map says otherwise. Types of packages that are not imported are looked up in Python: those that
    kubernetes_api has are known, --map says where others are. Go is neither needed nor run.

    NAME is the name of a type, or example.com/api/v1.Name.

    Exit code: 0 done, 1 something has no Python form or a file is stale, 2 nothing could be tried.
    """
    for name in ("tree_sitter", "tree_sitter_go"):
        if find_spec(name) is None:
            raise click.UsageError(
                'import go needs tree-sitter: pip install "validation-gen[go]"'
            )
    # Late, since they import tree-sitter.
    from validation_gen.goimport.files import NothingThere
    from validation_gen.goimport.importer import Request, SameModule, import_go
    from validation_gen.goimport.resolve import Choice

    here = Path.cwd()
    try:
        read = read_project(config or find_file(here), here)
        if read.diagnostics:
            show(read.diagnostics, read.sources, err=True)
            return FAILED
        search = (read.project.path(p) for p in read.project.config.search_path)
        made = import_go(
            Request(
                tuple(here / path for path in paths),
                here,
                module,
                _mapping(mapping),
                Choice(frozenset(types), frozenset(skip)),
                frozenset(open_types),
                (here / output, *search, *installed()),
                not no_docs,
            )
        )
    except (NothingThere, SameModule) as error:
        raise click.UsageError(str(error)) from error
    except OSError as error:
        shown = display_path(Path(error.filename or "."), here)
        raise click.ClickException(f"cannot read {shown}: {error.strerror}") from error
    if made.unknown:
        raise click.UsageError(f"no imported package has a type {made.unknown[0]}")
    if made.diagnostics:
        show(made.diagnostics, made.lines)
        click.echo(f"{counted(len(made.diagnostics), 'error')}, nothing written")
        return FINDINGS
    if not made.texts:
        raise click.UsageError("no API types were found")
    return _write(made, here, output, check=check, diff=diff, quiet=quiet)


def _write(
    made: Imported, here: Path, output: Path, *, check: bool, diff: bool, quiet: bool
) -> int:
    if not quiet:
        for (_, name), span in made.left_out:
            click.echo(f"{span}: `{name}` is no API type, left out", err=True)
        for marker in made.stray:
            click.echo(
                f"{marker.span}: {marker.text} is not directly above anything, left out",
                err=True,
            )
    root = here / output
    outputs = list(_outputs(made.texts, root, here))
    if not (check or diff):
        try:
            for each in outputs:
                os.makedirs(os.path.dirname(each.path), exist_ok=True)
        except OSError as error:
            shown = display_path(Path(error.filename or "."), here)
            raise click.ClickException(
                f"cannot write {shown}: {error.strerror}"
            ) from error
    return settle(outputs, check=check, diff=diff, quiet=quiet)


def _mapping(given: Iterable[str]) -> dict[str, str]:
    """Raises UsageError."""
    found: dict[str, str] = {}
    for text in given:
        path, equals, package = text.partition("=")
        if not path or not equals or not all(p.isidentifier() for p in package.split(".")):  # fmt: skip
            raise click.UsageError(
                f"--map {text} does not say where a package is: give GO/PATH=PYTHON.PACKAGE"
            )
        if found.setdefault(path.rstrip("/"), package) != package:
            raise click.UsageError(f"--map says two things about {path}")
    return found


def _outputs(texts: Mapping[str, str], root: Path, here: Path) -> Iterator[Output]:
    """The modules, and an `__init__.py` in every package that has none."""
    packages: dict[Path, None] = {}
    for module, text in texts.items():
        file = root.joinpath(*module.split(".")).with_suffix(".py")
        yield Output(str(file), text, display_path(file, here))
        directory = file.parent
        while directory != root:
            packages[directory / "__init__.py"] = None
            directory = directory.parent
    for file in sorted(packages):
        if not file.exists():
            yield Output(str(file), "", display_path(file, here))
