"""How commands end: exit codes, and no traceback whatever happens. Called by `__main__`, `main` and the commands."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

from validation_gen.cli.terminal import say

FINDINGS = 1
FAILED = 2
INTERRUPTED = 130

DEBUG = "VALIDATION_GEN_DEBUG"
"""The environment variable that makes an internal error show its traceback."""


class CannotTry(Exception):
    """What a command line asks for cannot even be tried; the message says why."""


def ended(call: Callable[[], object]) -> int:
    """The exit code of a command: what the call returns if that is a number, and 0 if it is not."""
    try:
        code = call()
        sys.stdout.flush()
    except KeyboardInterrupt:
        say("", err=True)  # Behind what the terminal shows for Ctrl-C.
        return interrupted()
    except BrokenPipeError:
        # The reader of our output has gone; nothing is left to say, not even at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except RecursionError:
        return _too_deep()
    except MemoryError:
        say("Error: there is not enough memory", err=True)
        return FAILED
    except OSError as error:
        return _system_error(error)
    except Exception as error:
        if isinstance(error.__cause__, KeyboardInterrupt):
            return interrupted()  # While a class was made.
        return _plugin_error(error) or _internal_error(error)
    return code if isinstance(code, int) else 0


def interrupted() -> int:
    say("interrupted", err=True)
    return INTERRUPTED


def _system_error(error: OSError) -> int:
    """Reports a file or directory that cannot be used, or whatever else the system refuses."""
    if os.environ.get(DEBUG):
        _print_traceback()
    if error.filename:
        what = f"cannot use {error.filename}: {error.strerror}"
    elif isinstance(error, FileNotFoundError) and not _has_directory():
        what = "the working directory is no longer there"
    else:
        what = f"cannot read or write: {error.strerror or error}"
    say(f"Error: {what}", err=True)
    return FAILED


def _has_directory() -> bool:
    try:
        return bool(os.getcwd())
    except FileNotFoundError:
        return False


def _too_deep() -> int:
    if os.environ.get(DEBUG):
        _print_traceback()
    say(
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
    say(f"validation-gen: {error}", err=True)
    return FAILED


def _print_traceback() -> None:
    import traceback  # Late: it takes a while to load.

    traceback.print_exc()


def _internal_error(error: Exception) -> int:
    if os.environ.get(DEBUG):
        _print_traceback()
        return FAILED
    what = " ".join(f"{type(error).__name__}: {error}".split())
    say(
        f"validation-gen: internal error: {what}\n"
        f"This is a bug. Please report it with the output of the same command under {DEBUG}=1.",
        err=True,
    )
    return FAILED
