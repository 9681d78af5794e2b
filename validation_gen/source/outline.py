"""Modules read in part: of a read-only package with hundreds of types, inputs often refer to a few.

Comes in: the text of a module, and the names of the dataclasses that are wanted. Goes out: the text with empty lines
for all other dataclasses, and for functions, so that every position stays what it is. Called by the reader. What is
written in an unusual way stays, like everything that is neither. Enums stay too: markers may name their members.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Set

_BODY = r"(?:(?:[ \t][^\n]*)?\n)+"
_DECLARED = re.compile(
    rf"^@dataclass(?:\([^\n]*\))?\nclass (\w+)(?:\([\w., \t]*\))?:\n{_BODY}"
    rf"|^def \w+\([^\n]*\n{_BODY}(?:\)[^\n]*:\n{_BODY})?",
    re.MULTILINE,
)
_COMMENT = re.compile(r"#[^\n]*")
_WORD = re.compile(r"[A-Za-z_]\w*")
_ENDS_OF_DECORATORS = ("@", ")", "]", "}", " ", "\t")
"""How lines begin that may end a decorator."""


def outline(text: str, wanted: Set[str]) -> tuple[str, dict[str, int]]:
    """The text without functions and the dataclasses that are not wanted, and the line of each of those classes.

    What the code of a wanted class mentions is wanted, too. If something ends where it does not seem to, inside a
    string, what remains is no Python.
    """
    found = list(_declared(text))
    kept = _closure({match[1]: match for match in found if match[1]}, wanted)
    pieces: list[str] = []
    left_out: dict[str, int] = {}
    start, line = 0, 1
    for match in found:
        name = match[1]
        if name in kept:
            continue
        before = text[start : match.start()]
        line += before.count("\n")
        if name:
            left_out[name] = line + 1
        gap = match.group().count("\n")
        pieces += [before, "\n" * gap]
        start, line = match.end(), line + gap
    return "".join([*pieces, text[start:]]), left_out


def _declared(text: str) -> Iterator[re.Match[str]]:
    """The dataclasses and functions that look as usual; another decorator above one is unusual."""
    end = 0
    for match in _DECLARED.finditer(text):
        above = text[end : max(match.start() - 1, end)].rpartition("\n")[2]
        if not above.startswith(_ENDS_OF_DECORATORS):
            end = match.end()
            yield match


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
