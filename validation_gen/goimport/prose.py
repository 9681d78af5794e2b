"""Comment blocks and docstrings of rendered modules: text in, lines that fit out. Called by the renderer.

Text of one line is wrapped. Text of several lines is read as Go's documentation comments are: paragraphs are wrapped,
items of lists each for themselves, and indented lines stay as they are. Whatever the text has in it, what comes out is
a comment or a string and nothing else.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Iterator

from validation_gen.dataclass import dataclass
from validation_gen.emit.breaking import WIDTH

_ITEM = re.compile(r"(\s*)([-*•]|\d+[.)])\s+")
_DIRECTIVE = re.compile(
    r"(noqa|nosec)\b|(type|fmt|yapf|isort|ruff|flake8|mypy|pylint|pyright|pragma|validation-gen)(?=\s*:)",
    re.I,
)
_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]"
)
_INDENT = "  "
"""What sets a line apart from a paragraph; a single blank is a slip of the hand."""

_KEEP = "\u00a0+"
"""A plus sign that no line may begin with: it would look like a marker. Lines are not broken at this kind of blank."""


@dataclass(frozen=True, slots=True)
class _Block:
    """A paragraph or an item of a list, in one line of any length; or a line to be left as it is."""

    text: str
    indent: str = ""
    is_fixed: bool = False
    is_apart: bool = False


def comments(doc: str, markers: Iterable[str], indent: str) -> Iterator[str]:
    """A comment block: prose, wrapped, then markers as they are."""
    for line in _lines(_blocks(doc), WIDTH - len(indent) - 2):
        # What tools take for a message to them is quoted.
        if match := _DIRECTIVE.match(line):
            line = f"`{match[0]}`{line[match.end() :]}"
        yield f"{indent}# {line}".rstrip()
    for marker in markers:
        yield f"{indent}# {marker}"


def docstring(doc: str, indent: str) -> Iterator[str]:
    """A docstring on one line, or else its first sentence on one and the rest below it."""
    blocks = list(_blocks(doc))
    head = _escaped(blocks[0].text.strip()) if blocks else ""
    if head.startswith('"'):
        head = f" {head}"
    room = WIDTH - len(indent) - 6
    if len(blocks) < 2 and len(head) + head.endswith('"') <= room:
        yield f'{indent}"""{head}{" " if head.endswith(chr(34)) else ""}"""'
        return
    first, _, rest = head.partition(". ")
    rest = rest.strip()
    # Black puts the quotes behind whatever takes one line, so there has to be room for them.
    start, *more = _wrap(f"{first}." if rest else first, room)
    yield f'{indent}"""{start}'
    for paragraph in filter(None, [" ".join(more), rest]):
        if paragraph == rest:
            yield ""
        for line in _wrap(paragraph, WIDTH - len(indent)):
            yield f"{indent}{line}"
    if len(blocks) > 1:
        yield ""
        below = _lines(blocks[1:], WIDTH - len(indent))
        # Black takes away what all lines are indented by.
        for line in textwrap.dedent("\n".join(below)).split("\n"):
            yield f"{indent}{_escaped(line)}".rstrip()
    yield f'{indent}"""'


def _blocks(doc: str) -> Iterator[_Block]:
    lines = _UNSEEN.sub(" ", doc.expandtabs(4)).split("\n")
    if len(lines) == 1:
        if doc:
            yield _Block(lines[0])
        return
    gathered: list[str] = []
    made: _Block | None = None
    is_apart = False
    for line in [*lines, ""]:
        stripped = line.strip()
        item = _ITEM.match(line)
        goes_on = bool(gathered) and bool(stripped) and not item
        if goes_on and made is not None and line.startswith(_INDENT):
            # Of an item, what is indented goes on; of a paragraph, it is something else.
            goes_on = bool(made.indent) and not made.is_fixed
        elif goes_on and made is not None:
            goes_on = not made.indent
        if goes_on:
            gathered.append(stripped)
            continue
        if gathered and made is not None:
            yield _Block(" ".join(gathered), made.indent, made.is_fixed, made.is_apart)
            is_apart = False
        gathered = []
        if not stripped:
            is_apart = True
            continue
        if item:
            made = _Block("", " " * len(item[0].expandtabs(4)), is_apart=is_apart)
            gathered = [stripped]
        elif line.startswith(_INDENT):
            yield _Block(line.rstrip(), is_fixed=True, is_apart=is_apart)
            is_apart = False
        else:
            made = _Block("", is_apart=is_apart)
            gathered = [stripped]


def _lines(blocks: Iterable[_Block], width: int) -> Iterator[str]:
    for at, block in enumerate(blocks):
        if at and block.is_apart:
            yield ""
        if block.is_fixed:
            yield block.text
            continue
        mark = _ITEM.match(block.text)
        shift = block.indent[: -len(mark[0])] if mark and block.indent else ""
        yield from _wrap(block.text, width, shift, block.indent)


def _wrap(text: str, width: int, first: str = "", others: str = "") -> list[str]:
    wrapped = textwrap.wrap(
        text.replace(" +", _KEEP),
        width,
        initial_indent=first,
        subsequent_indent=others,
        break_long_words=False,
    )
    return [line.replace(_KEEP, " +") for line in wrapped]


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"""', r"\"\"\"")
