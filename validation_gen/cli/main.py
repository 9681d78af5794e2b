"""The group of commands, and what they share: exit codes, and no traceback whatever happens. Called by `__main__`.

A command is imported when it is called or listed, no sooner.
"""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Sequence
from keyword import iskeyword

import click

from validation_gen import __version__

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

FINDINGS = 1
FAILED = 2

DEBUG = "VALIDATION_GEN_DEBUG"
"""The environment variable that makes an internal error show its traceback."""


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
    try:
        code = cli.main(
            list(argv), "validation-gen", standalone_mode=False, obj=cache_key
        )
        sys.stdout.flush()
    except click.exceptions.Abort:  # Ctrl-C.
        click.echo("interrupted", err=True)
        return 130
    except click.ClickException as error:
        error.show()
        return FAILED
    except BrokenPipeError:
        # The reader of our output has gone; nothing is left to say, not even at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except RecursionError:
        return _too_deep()
    except OSError as error:
        return _system_error(error)
    except Exception as error:
        return _plugin_error(error) or _internal_error(error)
    return code if isinstance(code, int) else 0


def _system_error(error: OSError) -> int:
    """Reports a file or directory that cannot be used, or whatever else the system refuses."""
    if os.environ.get(DEBUG):
        _print_traceback()
    what = f"{error.filename}: {error.strerror}" if error.filename else f"{error}"
    click.echo(f"Error: cannot use {what}", err=True)
    return FAILED


def _too_deep() -> int:
    if os.environ.get(DEBUG):
        _print_traceback()
    click.echo(
        "validation-gen: the input is nested too deeply: types, or values, that go a hundred levels down",
        err=True,
    )
    return FAILED


def _plugin_error(error: Exception) -> int:
    """Reports a plug-in that cannot be used; 0 if that is not what the error is about."""
    # Late, since it takes a while and few commands need it.
    from validation_gen.plugins import PluginError

    if not isinstance(error, PluginError):
        return 0
    if os.environ.get(DEBUG):
        _print_traceback()
    click.echo(f"validation-gen: {error}", err=True)
    return FAILED


def _print_traceback() -> None:
    import traceback  # Late: it takes a while to load.

    traceback.print_exc()


def _internal_error(error: Exception) -> int:
    if os.environ.get(DEBUG):
        _print_traceback()
        return FAILED
    what = " ".join(f"{type(error).__name__}: {error}".split())
    click.echo(
        f"validation-gen: internal error: {what}\n"
        f"This is a bug. Please report it with the output of the same command under {DEBUG}=1.",
        err=True,
    )
    return FAILED
