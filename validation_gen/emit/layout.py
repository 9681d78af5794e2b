"""Line breaking for generated code: what comes out is a fixed point of black at 88 columns.

Comes in: statements on one line, in black's own spacing. Goes out: the same statements as black would break them.
Called by everything that emits Python. Statements that fit, nearly all, are not even parsed.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from validation_gen.emit.lines import parse
from validation_gen.emit.splitting import WIDTH, Line, split, text_width

INDENT = 4


def break_lines(text: str) -> str:
    """Every line of `text` that is too long, broken. Comments and docstrings stay as they are.

    Raises:
        ValueError: a line is too long and no complete statement.
    """
    lines = text.split("\n")
    if all(map(_fits, lines)):
        return text
    result: list[str] = []
    in_docstring = False
    for line in lines:
        if not in_docstring and line.lstrip(" ").startswith("#"):
            result.append(line)
            continue
        quotes = line.count('"""')
        result += (
            [line] if in_docstring or quotes or _fits(line) else _broken_line(line)
        )
        in_docstring ^= quotes % 2 == 1
    return "\n".join(result)


def statement(text: str, indent: int = 0) -> str:
    """One statement at an indentation in columns, without a line feed at its end."""
    return break_lines(" " * indent + text)


def call(prefix: str, args: Sequence[str], indent: int = 0, suffix: str = "") -> str:
    """`prefix(args)suffix`; the prefix may be all of `obj.name = read_name` or `return check`."""
    return statement(f"{prefix}({', '.join(args)}){suffix}", indent)


def collection(
    prefix: str, brackets: str, items: Iterable[str], indent: int = 0, suffix: str = ""
) -> str:
    """A list, set, tuple or dict display behind a prefix: `collection("X = ", "{}", ['"a": 1'])`."""
    listed = list(items)
    comma = "," if brackets == "()" and len(listed) == 1 else ""
    return statement(
        f"{prefix}{brackets[0]}{', '.join(listed)}{comma}{brackets[1]}{suffix}", indent
    )


def signature(name: str, params: Sequence[str], returns: str, indent: int = 0) -> str:
    """`def name(params) -> returns:`."""
    return statement(f"def {name}({', '.join(params)}) -> {returns}:", indent)


def _fits(line: str) -> bool:
    return len(line) <= WIDTH and (line.isascii() or text_width(line) <= WIDTH)


def _broken_line(line: str) -> list[str]:
    content = line.lstrip(" ")
    depth = (len(line) - len(content)) // INDENT
    return [str(part) for part in split(Line(parse(content), depth))]
