"""`validation-gen docs`: all pages as one document, Markdown or JSON.

Comes in: the form and perhaps a file. Goes out: the document, on stdout or in the file. The pages are made in `pages/`.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Literal

import click

from validation_gen.cli.ending import FAILED
from validation_gen.cli.terminal import show
from validation_gen.lint.registry import rules
from validation_gen.pages import collect_pages, pages_data, pages_markdown
from validation_gen.tags import registry
from validation_gen.writer import Output, write


@click.command()
@click.option(
    "--format",
    type=click.Choice(["md", "json"]),
    default="md",
    show_default=True,
    help="Markdown for people, JSON for programs.",
)
@click.option(
    "-o",
    "--output",
    type=click.Path(dir_okay=False, path_type=Path),
    help="The file to write, instead of standard output.",
)
def docs(format: Literal["md", "json"], output: Path | None) -> int:
    """Print the reference: every marker, format, diagnostic code and lint rule, those of plug-ins included.

    Exit code: 0 done, 2 usage, a file that cannot be written or a plug-in that does not load.
    """
    pages = collect_pages(registry(), rules())
    if format == "md":
        text = pages_markdown(pages)
    else:
        text = json.dumps(pages_data(pages), indent=2, ensure_ascii=False) + "\n"
    if output is None:
        click.echo(text, nl=False)
        return 0
    done = write([Output(str(output), text)])
    show(done.diagnostics, {}, err=True)
    return FAILED if done.diagnostics else 0
