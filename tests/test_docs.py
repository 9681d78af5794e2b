"""The reference of `generate` lists every flag and every key, and no other."""

from __future__ import annotations

import re
from pathlib import Path

from validation_gen.cli.generate import generate
from validation_gen.config import Config

PAGE = (Path(__file__).parents[1] / "docs" / "reference" / "generate.md").read_text()


def rows(heading: str) -> set[str]:
    """What the first column of the first table below a heading has in code."""
    table = PAGE[PAGE.index(heading) :].partition("| --- |")[2].partition("\n\n")[0]
    cells = re.findall(r"^\| (`.*?) \|", table, re.M)
    return {
        name.split(" ")[0] for cell in cells for name in re.findall("`(.+?)`", cell)
    }


def test_the_flags_are_those_of_the_command() -> None:
    flags = {flag for param in generate.params for flag in param.opts}
    assert rows("# generate") == {flag for flag in flags if flag.startswith("-")}


def test_the_keys_are_those_of_the_configuration() -> None:
    assert rows("## Configuration") == {f.alias for f in Config.model_fields.values()}
