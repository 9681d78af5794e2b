"""Line breaking for generated code: what comes out is a fixed point of black at 88 columns.

Comes in: statements on one line, in black's own spacing. Goes out: the same statements as black would break them.
Called by everything that emits Python. Statements that fit, nearly all, are not even parsed.
"""

from __future__ import annotations

from collections.abc import Sequence

from validation_gen.emit.breaking import INDENT, WIDTH, fits, split_statement


def break_lines(text: str) -> str:
    """Every line of `text` that is too long, broken. Comments and docstrings stay as they are.

    Raises:
        ValueError: a line is too long and no complete statement.
    """
    lines = text.split("\n")
    is_narrow = text.isascii()
    too_long = [
        at
        for at, line in enumerate(lines)
        if len(line) > WIDTH or not (is_narrow or fits(line))
    ]
    if not too_long:
        return text
    kept = _docstrings(lines)
    result: list[str] = []
    done = 0
    for at in too_long:
        line = lines[at]
        content = line.lstrip(" ")
        if at in kept or content.startswith("#"):
            continue
        result += lines[done:at]
        result += split_statement(content, (len(line) - len(content)) // INDENT)
        done = at + 1
    return "\n".join(result + lines[done:])


def _docstrings(lines: Sequence[str]) -> set[int]:
    """The indexes of the lines of docstrings."""
    found: set[int] = set()
    begun: int | None = None
    for at in [at for at, line in enumerate(lines) if '"""' in line]:
        line = lines[at]
        if begun is None and line.lstrip(" ").startswith("#"):
            continue
        found.add(at)
        if line.count('"""') % 2 == 0:
            continue
        if begun is None:
            begun = at
        else:
            found.update(range(begun, at))
            begun = None
    return found if begun is None else found.union(range(begun, len(lines)))
