"""What becomes of generated texts: files brought up to date, or a list or diff of those that are not.

Called by the commands with `--check` and `--diff`.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence

from validation_gen.cli.ending import FAILED, FINDINGS
from validation_gen.cli.terminal import say, show
from validation_gen.writer import Output, Written, compare, current, write


def settle(outputs: Sequence[Output], *, check: bool, diff: bool, quiet: bool) -> int:
    """Writes the outputs, or with `check` or `diff` compares them only, and says so: the exit code."""
    if check or diff:
        stale, unchanged, diagnostics = compare(outputs)
        done = Written((), tuple(o.path for o in unchanged), tuple(diagnostics))
    else:
        stale, done = [], write(outputs)
    if done.diagnostics:
        show(done.diagnostics, {}, err=True)
        return FAILED
    for output in stale:
        if diff:
            say(_diff(output), end="")
        elif not quiet:
            say(f"{_state(output)}: {output.shown}")
    counts = {"written": len(done.written), "stale": len(stale)}
    if not quiet:
        say(summary({**counts, "unchanged": len(done.unchanged)}), end="")
    return FINDINGS if stale else 0


def summary(counts: Mapping[str, int]) -> str:
    """`2 files written, 1 unchanged`."""
    parts = [f"{count} {what}" for what, count in counts.items() if count]
    parts[0] = parts[0].replace(
        " ", " file " if parts[0].startswith("1 ") else " files ", 1
    )
    return ", ".join(parts) + "\n"


def counted(number: int, noun: str) -> str:
    """`1 error`, `2 errors`."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _state(output: Output) -> str:
    return "stale" if os.path.exists(output.path) else "missing"


def _diff(output: Output) -> str:
    old = (current(output.path) or b"").decode(errors="replace")
    import difflib  # Late: few ask for it.

    lines = difflib.unified_diff(
        old.splitlines(keepends=True),
        output.text.splitlines(keepends=True),
        f"a/{output.shown}" if os.path.exists(output.path) else "/dev/null",
        f"b/{output.shown}",
    )
    return "".join(
        line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"
        for line in lines
    )
