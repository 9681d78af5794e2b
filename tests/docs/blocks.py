"""The code blocks of a Markdown page, in order.

Comes in: the text of a page. Goes out: its fenced blocks. A block is written

    ```python title="api/types.py"
    ```

where it is a file, and without a title where it is run or read. Blocks inside HTML comments count too: they set up what
a reader has already. `<!-- exit 1 -->` above a block is the exit code that its last command ends with, and
`<!-- files of tutorial.md -->` at the top of a page says that its reader has the files of that one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_FENCE = re.compile(
    r"(?:^<!-- exit (?P<exit>\d+) -->\n+)?"
    r"^(?P<indent> *)```(?P<language>[\w-]*)(?: title=\"(?P<title>[^\"]+)\")?[^\n]*\n"
    r"(?P<text>.*?)"
    r"^(?P=indent)```$",
    re.M | re.S,
)

_FILES_OF = re.compile(r"^<!-- files of (\S+) -->$", re.M)


@dataclass(frozen=True, slots=True)
class Block:
    """A fenced block: `line` is that of its opening fence, `exit` what its last command ends with."""

    language: str
    title: str
    text: str
    line: int
    exit: int = 0


def blocks(page: str) -> Iterator[Block]:
    for match in _FENCE.finditer(page):
        indent = match["indent"]
        text = "".join(
            line.removeprefix(indent) for line in match["text"].splitlines(True)
        )
        yield Block(
            match["language"],
            match["title"] or "",
            text,
            page.count("\n", 0, match.start("language")) + 1,
            int(match["exit"] or 0),
        )


def pages_before(page: str) -> list[str]:
    """The pages, by their paths in the documentation, whose files the reader of a page has."""
    return _FILES_OF.findall(page)


def indented_blocks(page: str) -> Iterator[int]:
    """Lines where code is written by indentation, which says nothing of what it is and is not run."""
    outside = _FENCE.sub(lambda match: re.sub(r"[^\n]", "", match[0]), page)
    in_list = False
    before = ""
    for number, line in enumerate(outside.splitlines(), 1):
        if re.match(r"\s*([-*]|\d+\.) ", line):
            in_list = True
        elif line and not line.startswith(" "):
            in_list = False
        if line.startswith("    ") and not before.strip() and not in_list:
            yield number
        before = line
