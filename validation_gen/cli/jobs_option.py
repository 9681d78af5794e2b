"""`--jobs`: over how many processes a command splits its work. The same for every command that can."""

from __future__ import annotations

import click

jobs_option = click.option(
    "--jobs",
    type=click.IntRange(min=1),
    metavar="N",
    help="Split the work over N processes; else over all processors if there is enough of it.",
)
