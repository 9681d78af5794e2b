"""What commands put on a terminal: diagnostics, in colour where that is wanted, and progress."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Mapping, Sequence
from contextlib import nullcontext, suppress
from types import TracebackType
from typing import Self, TextIO

from validation_gen.diagnostics import Diagnostic

_ERASE = "\r\x1b[K"


def say(text: str, *, err: bool = False, end: str = "\n") -> None:
    """Prints a text at once. What the stream's encoding lacks comes out as `?`; what stderr does not take is lost."""
    stream = sys.stderr if err else sys.stdout
    with suppress(OSError) if err else nullcontext():
        try:
            stream.write(text + end)
        except UnicodeEncodeError:
            known = stream.encoding or "ascii"
            stream.write((text + end).encode(known, "replace").decode(known))
        stream.flush()


def show(
    diagnostics: Iterable[Diagnostic],
    sources: Mapping[str, Sequence[str]],
    *,
    err: bool = False,
) -> None:
    """Prints diagnostics with their code frames; to stderr if they are not the command's result."""
    # Late: often nothing is wrong.
    import click

    from validation_gen.reporters import render_text

    stream = sys.stderr if err else sys.stdout
    text = render_text(diagnostics, sources, color=wants_color(stream))
    click.echo(text, err=err, nl=False, color=True)


def wants_color(stream: TextIO) -> bool:
    return stream.isatty() and "NO_COLOR" not in os.environ


class Progress:
    """One line on stderr that says what is going on, and is gone afterwards. Nothing if stderr is no terminal."""

    def __init__(self) -> None:
        self._shown = False

    def __enter__(self) -> Self:
        return self

    def show(self, what: str) -> None:
        if sys.stderr.isatty():
            self._shown = True
            sys.stderr.write(f"{_ERASE}{what}")
            sys.stderr.flush()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._shown:
            sys.stderr.write(_ERASE)
            sys.stderr.flush()
