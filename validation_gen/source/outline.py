"""Modules read in part: of a read-only package with hundreds of types, inputs often refer to a few.

Comes in: the text of a module, and the names of the dataclasses that are wanted. Goes out: the text with empty lines
for all other dataclasses, so that every position stays what it is. Called by the reader. Dataclasses that are written
in an unusual way stay, like everything that is no dataclass.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Set

_DATACLASS = re.compile(
    r"^@dataclass(?:\([^\n]*\))?\nclass (\w+)(?:\([\w., \t]*\))?:\n(?:(?:[ \t][^\n]*)?\n)+",
    re.MULTILINE,
)
_COMMENT = re.compile(r"#[^\n]*")
_WORD = re.compile(r"[A-Za-z_]\w*")


def outline(text: str, wanted: Set[str]) -> tuple[str, dict[str, int]]:
    """The text without the dataclasses that are not wanted, and the line of each of those.

    What the code of a wanted class mentions is wanted, too. If a class ends where it does not seem to, inside a string,
    what remains is no Python.
    """
    found = {match[1]: match for match in _DATACLASS.finditer(text)}
    kept = _closure(found, wanted)
    pieces: list[str] = []
    left_out: dict[str, int] = {}
    start, line = 0, 1
    for name, match in found.items():
        if name in kept:
            continue
        before = text[start : match.start()]
        line += before.count("\n")
        left_out[name] = line + 1
        gap = match.group().count("\n")
        pieces += [before, "\n" * gap]
        start, line = match.end(), line + gap
    return "".join([*pieces, text[start:]]), left_out


def _closure(found: Mapping[str, re.Match[str]], wanted: Set[str]) -> set[str]:
    kept: set[str] = set()
    waiting = [name for name in wanted if name in found]
    while waiting:
        name = waiting.pop()
        if name not in kept:
            kept.add(name)
            code = _COMMENT.sub("", found[name].group())
            waiting += found.keys() & set(_WORD.findall(code)) - kept
    return kept
