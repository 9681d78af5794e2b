"""The reference of a command lists every flag, that of `generate` every key too, and no other."""

from __future__ import annotations

import re
from pathlib import Path

import click
import pytest

from validation_gen.cli.main import cli
from validation_gen.config import KEYS

REFERENCE = Path(__file__).parents[1] / "docs" / "reference"
PAGES = {
    page.stem: page.read_text(encoding="utf-8")
    for page in REFERENCE.glob("*.md")
    if page.stem in cli.list_commands(click.Context(cli))
}


def rows(command: str, heading: str) -> set[str]:
    """What the first column of the first table below a heading has in code."""
    page = PAGES[command]
    table = page[page.index(heading) :].partition("| --- |")[2].partition("\n\n")[0]
    cells = re.findall(r"^\| (`.*?) \|", table, re.M)
    return {
        name.split(" ")[0] for cell in cells for name in re.findall("`(.+?)`", cell)
    }


@pytest.mark.parametrize("name", sorted(PAGES))
def test_the_flags_are_those_of_the_command(name: str) -> None:
    command = cli.get_command(click.Context(cli), name)
    assert command is not None
    commands = (
        command.commands.values() if isinstance(command, click.Group) else [command]
    )
    flags = {flag for each in commands for param in each.params for flag in param.opts}
    assert rows(name, f"# {name}") == {f for f in flags if f.startswith("-")}


def test_the_keys_are_those_of_the_configuration() -> None:
    keys = set(KEYS)
    assert rows("generate", "## Configuration") == keys


def test_there_are_pages() -> None:
    assert {"generate", "jsonschema", "openapi"} <= set(PAGES)
