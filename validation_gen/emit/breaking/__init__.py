"""Black's line breaking, for one statement: what `emit.layout` does with lines that are too long and not simple.

    leaves     a statement as tokens with break priorities
    brackets   the brackets that show only when a line breaks there
    line       a line, and a line taken apart
    splitting  where a line breaks
    choices    whether a line breaks at optional brackets or further in

The rules are those of black's stable style (`black.linegen`, `black.brackets`), less all that concerns comments and
multi-line strings, which no statement here contains.
"""

from validation_gen.emit.breaking.brackets import parse
from validation_gen.emit.breaking.line import WIDTH, Line, text_width
from validation_gen.emit.breaking.splitting import split

__all__ = ["WIDTH", "Line", "parse", "split", "text_width"]
