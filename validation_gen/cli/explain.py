"""`validation-gen explain`: the page of one marker, format, diagnostic code or lint rule.

Comes in: a name. Goes out: the page on stdout, an exit code. The pages are made in `pages/`.
"""

from __future__ import annotations

import click

from validation_gen.cli.ending import FINDINGS
from validation_gen.lint.registry import rules
from validation_gen.pages import collect_pages, find, near, page_markdown
from validation_gen.tags import registry

EXAMPLES = """\b
Examples:
  validation-gen explain VG101
  validation-gen explain +k8s:listType       or k8s:listType, or listType
  validation-gen explain k8s-short-name
  validation-gen explain nophase             a lint rule
"""

LISTS = "`validation-gen docs` lists all markers, formats and codes"


@click.command(epilog=EXAMPLES)
@click.argument("name")
def explain(name: str) -> int:
    """Print the page of a marker, a format, a diagnostic code or a lint rule.

    Exit code: 0 the page was printed, 1 nothing has that name, 2 usage or a plug-in that does not load.
    """
    pages = collect_pages(registry(), rules())
    found = find(pages, name)
    if found is not None:
        if found.retired:
            click.echo(f"`+{found.retired}` is retired. The marker to use:\n")
        click.echo(page_markdown(found.page), nl=False)
        return 0
    names = near(pages, name)
    hint = f"did you mean {' or '.join(names)}?" if names else LISTS
    click.echo(f"there is no page about {name!r}; {hint}", err=True)
    return FINDINGS
