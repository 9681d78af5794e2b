"""Line breaking for generated code: what comes out is a fixed point of black at 88 columns.

Comes in: statements on one line, in black's own spacing. Goes out: the same statements as black would break them.
Called by everything that emits Python. Statements that fit, nearly all, are not even parsed; of the others most are
calls and signatures, which are broken without building the leaves that `breaking` works on.
"""

from __future__ import annotations

import re

from validation_gen.emit.breaking import WIDTH, Line, parse, split, text_width

INDENT = 4

_CALL = re.compile(r"((?:[\w.]+ = |return )?[\w.]+\()(.+)(\))")
_SIGNATURE = re.compile(r"(def \w+\()(.+)(\) -> [^()]+:)")
_BRACKETED = re.compile(r"((?:\w+=)?(?:[\w.]+\(|[(\[{]))(.+)([)\]}])")
_PIECE = re.compile(
    r"""[^"'()\[\]{},]+|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[()\[\]{},]"""
)
_OTHER_COMMAS = re.compile(r"\b(for|lambda)\b")
_CLOSING = {"(": ")", "[": "]", "{": "}"}


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
        result += [line] if in_docstring or quotes or _fits(line) else _broken(line)
        in_docstring ^= quotes % 2 == 1
    return "\n".join(result)


def _fits(line: str) -> bool:
    return len(line) <= WIDTH and (line.isascii() or text_width(line) <= WIDTH)


def _broken(line: str) -> list[str]:
    content = line.lstrip(" ")
    depth = (len(line) - len(content)) // INDENT
    match = _CALL.fullmatch(content) or _SIGNATURE.fullmatch(content)
    if match and (quick := _around(match, depth, "")):
        return quick
    return [str(part) for part in split(Line(parse(content), depth))]


def _around(match: re.Match[str], depth: int, behind: str) -> list[str] | None:
    """A bracket pair with its content on lines of its own, None if it takes the full rules of black."""
    before, content, after = match.groups()
    head = " " * (depth * INDENT) + before
    items = _items(content)
    if items is None or not _fits(head) or after[0] != _CLOSING[before[-1]]:
        return None
    if len(items) == 1 and before.startswith("def "):
        return None
    tail = " " * (depth * INDENT) + after + behind
    if not _fits(tail):
        return None
    body = " " * ((depth + 1) * INDENT) + content
    is_display = len(before) == 1 or before[-2] == "="
    if _fits(body) and (not is_display or len(items) == 1):
        return [head, body, tail]
    lines = [head]
    for item in items:
        broken = _item(item, depth + 1, "," if len(items) > 1 else "")
        if broken is None:
            return None
        lines += broken
    return [*lines, tail]


def _item(item: str, depth: int, behind: str) -> list[str] | None:
    line = " " * (depth * INDENT) + item + behind
    if _fits(line):
        return [line]
    match = _BRACKETED.fullmatch(item)
    return _around(match, depth, behind) if match else None


def _items(content: str) -> list[str] | None:
    """What stands between the commas outside all brackets; None if it takes more than counting brackets to tell."""
    if _OTHER_COMMAS.search(content):
        return None
    items: list[str] = []
    expected: list[str] = []
    start = end = 0
    for match in _PIECE.finditer(content):
        piece = match.group()
        if match.start() != end:
            return None
        end = match.end()
        if piece in _CLOSING:
            expected.append(_CLOSING[piece])
        elif piece in ")]}":
            if not expected or expected.pop() != piece:
                return None
        elif piece == "," and not expected:
            items.append(content[start : match.start()])
            start = end + 1
    if expected or end != len(content) or start >= len(content):
        return None
    return [*items, content[start:]]
