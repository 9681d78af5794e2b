"""The group of commands. Called by `__main__`.

A command is imported when it is called or listed, no sooner.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Sequence
from keyword import iskeyword

import click

from validation_gen import __version__
from validation_gen.cli.ending import FAILED, ended, interrupted
from validation_gen.cli.terminal import say

COMMANDS = {
    "crd": "validation_gen.cli.crd",
    "docs": "validation_gen.cli.docs",
    "explain": "validation_gen.cli.explain",
    "generate": "validation_gen.cli.generate",
    "import": "validation_gen.cli.import_",
    "init": "validation_gen.cli.init",
    "jsonschema": "validation_gen.cli.jsonschema",
    "lint": "validation_gen.cli.lint",
    "openapi": "validation_gen.cli.openapi",
    "validate": "validation_gen.cli.validate",
}
"""The module of each command, which has the command's name for it, a keyword of Python with a `_` behind it."""


class Commands(click.Group):
    """A group that imports its commands late."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(COMMANDS[cmd_name])
        name = f"{cmd_name}_" if iskeyword(cmd_name) else cmd_name
        command = getattr(module, name)
        assert isinstance(command, click.Command)
        return command


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="%(prog)s %(version)s")
def cli() -> None:
    """Kubernetes-style API types as Python dataclasses, and everything an API server derives from them."""


def run(argv: Sequence[str], cache_key: str = "") -> int:
    """The exit code of a command line. `cache_key` is the prelude's name for it, if it asked the cache."""
    return ended(lambda: _called(argv, cache_key))


def _called(argv: Sequence[str], cache_key: str) -> object:
    stdout = sys.stdout
    try:
        return cli.main(
            list(argv), "validation-gen", standalone_mode=False, obj=cache_key
        )
    except click.exceptions.Abort:  # Ctrl-C.
        return interrupted()
    except click.ClickException as error:
        error.show()
        return FAILED
    except SystemExit as error:
        if sys.stdout is not stdout:  # Click replaces it when nobody reads it.
            raise BrokenPipeError from None
        say(f"Error: code of yours called exit: SystemExit: {error}", err=True)
        return FAILED
