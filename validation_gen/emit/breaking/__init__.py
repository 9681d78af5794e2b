"""Black's line breaking, for one statement: what `emit.layout` does with lines that are too long.

    simple     lines that break in one way only, broken as text
    leaves     a statement as tokens with break priorities
    brackets   the brackets that show only when a line breaks there
    line       a line, and a line taken apart
    splitting  where a line breaks
    choices    whether a line breaks at optional brackets or further in

The rules are those of black's stable style (`black.linegen`, `black.brackets`), less all that concerns comments and
multi-line strings, which no statement here contains.
"""

from validation_gen.emit.breaking.brackets import parse
from validation_gen.emit.breaking.line import INDENT, WIDTH, Line, fits
from validation_gen.emit.breaking.simple import split_simple
from validation_gen.emit.breaking.splitting import split

__all__ = ["INDENT", "WIDTH", "fits", "split_statement"]


def split_statement(statement: str, depth: int) -> list[str]:
    """The lines of a statement that is too long for one.

    Raises:
        ValueError: the text is no statement that generated code may contain.
    """
    lines = split_simple(statement, depth)
    if lines is None:
        lines = [str(part) for part in split(Line(parse(statement), depth))]
    return lines
