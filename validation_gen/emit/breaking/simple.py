"""Lines that break in one way only, broken as text: nearly all that are too long.

Comes in: a statement and how deep it stands. Goes out: its lines, or None if it takes the full rules of black, which
`splitting` has. Called by `emit.layout`. Two shapes are known here, and each inside the other: something in brackets,
and operands between operators.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from validation_gen.emit.breaking.line import INDENT, fits

_TARGET = r"""[\w.]+(?:\["[^"\\]*"\])?(?:: [^=]+)? = """
_STATEMENT = re.compile(
    rf"((?:{_TARGET}|return |for [\w, ]+ in )?(?:[\w.]+\(|[(\[{{]))(.+)([)\]}}]:?)"
)
_SIGNATURE = re.compile(r"(def \w+\()(.+)(\) -> [^()]+:)")
_VALUE = re.compile(rf"((?:if|elif|while|return) |{_TARGET})(.+)")
_BRACKETED = re.compile(
    r"""((?:and |or )?(?:not )?(?:\w+=|"[^"\\]*": )?(?:[\w.]+\(|[(\[{]))(.+)([)\]}],?)"""
)

_TERNARY = re.compile(r" (?=(?:if|else) )")
_LOGIC = re.compile(r" (?=(?:and|or) )")

_STRING = re.compile(r""""(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'""")
_BRACKET = re.compile(r"([()\[\]{}])")
_CLOSING = {"(": ")", "[": "]", "{": "}"}


def split_simple(statement: str, depth: int) -> list[str] | None:
    """The lines of a statement that is too long for one."""
    match = _SIGNATURE.fullmatch(statement) or _STATEMENT.fullmatch(statement)
    if match and _is_whole(match[1], match[3]):
        lines = _around(match[1], match[2], match[3], depth)
        if lines:
            return lines
    match = _VALUE.fullmatch(statement)
    return _in_new_brackets(match[1], match[2], depth) if match else None


def _is_whole(before: str, after: str) -> bool:
    """Whether a loop ends in a colon and nothing else does; a signature has one anyway."""
    return before.startswith("def ") or before.startswith("for ") == (after[-1] == ":")


def _around(before: str, content: str, after: str, depth: int) -> list[str] | None:
    """A bracket pair with its content on lines of its own."""
    head, tail = _line(before, depth), _line(after, depth)
    if after[0] != _CLOSING[before[-1]] or not (fits(head) and fits(tail)):
        return None
    mask = _masked(content)
    if mask is None or "lambda" in mask:
        return None
    is_call = before[-1] == "(" and (before[-2:-1].isalnum() or before[-2:-1] == "_")
    is_tuple_of_one = before[-1] == "(" and not is_call and content.endswith(",")
    items = _items(content, mask.removesuffix(",") if is_tuple_of_one else mask)
    if not items or (is_tuple_of_one and len(items) > 1):
        return None
    if len(items) == 1 and before.startswith("def "):
        content += ","  # It keeps the brackets open.
    body = _line(content, depth + 1)
    if fits(body) and (is_call or len(items) == 1):
        return [head, body, tail]
    comma = "," if len(items) > 1 or content.endswith(",") else ""
    lines = _parts([item + comma for item in items], depth + 1)
    return [head, *lines, tail] if lines else None


def _items(content: str, mask: str) -> list[str]:
    """What stands between commas; none if it takes more to tell."""
    if " for " in mask:  # Whose commas separate targets.
        return [content]
    pieces = mask.split(", ")
    if mask.count(",") != len(pieces) - 1:
        return []
    items: list[str] = []
    start = 0
    for piece in pieces:
        items.append(content[start : start + len(piece)])
        start += len(piece) + 2
    return items


def _parts(texts: Sequence[str], depth: int) -> list[str] | None:
    """Items or operands, each on a line, or broken in its turn."""
    lines = [_line(text, depth) for text in texts]
    if all(map(fits, lines)):
        return lines
    result: list[str] = []
    for text, line in zip(texts, lines, strict=True):
        broken = [line] if fits(line) else _broken(text, depth)
        if broken is None:
            return None
        result += broken
    return result


def _broken(text: str, depth: int) -> list[str] | None:
    """An item or an operand that is too long, with the comma that may follow it."""
    match = _BRACKETED.fullmatch(text)
    if match and (lines := _around(match[1], match[2], match[3], depth)):
        return lines
    mask = _masked(text)
    if mask is None or " if " in mask:  # Which gets brackets of its own.
        return None
    ends = _operators(mask)
    return _parts(_operands(text, ends), depth) if ends else None


def _operands(text: str, ends: Sequence[int]) -> list[str]:
    """Each operand with the operator before it."""
    starts = [0, *(end + 1 for end in ends)]
    return [text[a:b] for a, b in zip(starts, [*ends, len(text)], strict=True)]


def _operators(mask: str) -> list[int]:
    """Where the operators begin that bind weakest, outside brackets; none if it takes more to tell."""
    if " for " in mask or "lambda" in mask or ", " in mask:
        return []
    weakest = _TERNARY if " if " in mask else _LOGIC
    return [found.start() for found in weakest.finditer(mask)]


def _in_new_brackets(before: str, value: str, depth: int) -> list[str] | None:
    """What a statement tests, returns or assigns, in brackets that are only there because it is too long."""
    behind = value[-1:] if value.endswith(":") else ""
    value = value.removesuffix(":")
    mask = _masked(value)
    ends = _operators(mask) if mask else []
    if len(ends) == 1 and (value[0] in "([{" or value[-1] in ")]}"):
        return _at_last_operand(before, value, behind, ends[0] + 1, depth)
    head = _line(before + "(", depth)
    if not (ends and fits(head)):
        return None
    line = _line(value, depth + 1)
    body = [line] if fits(line) else _parts(_operands(value, ends), depth + 1)
    return [head, *body, _line(")" + behind, depth)] if body else None


def _at_last_operand(
    before: str, value: str, behind: str, start: int, depth: int
) -> list[str] | None:
    """One of two operands is in brackets of its own, at which the line breaks if they are the last."""
    match = _BRACKETED.fullmatch(value, start)
    if not match or value[0] in "([{" or before.endswith("= "):
        return None
    first = value[:start] + match[1]
    if not fits(_line(first, depth + 1)):
        return None
    return _around(before + first, match[2], match[3] + behind, depth)


def _line(text: str, depth: int) -> str:
    return " " * (depth * INDENT) + text


def _masked(content: str) -> str | None:
    """The text with dots for strings and for brackets with all that is in them; None if they are not in pairs."""
    if "'" in content or "\\" in content:
        mask = _STRING.sub(lambda match: "." * len(match[0]), content)
        if "'" in mask or '"' in mask:
            return None
    else:  # Every other piece is inside a string; these are many.
        pieces = content.split('"')
        if len(pieces) % 2 == 0:
            return None
        pieces[1::2] = ["." * len(piece) for piece in pieces[1::2]]
        mask = ".".join(pieces)
    pieces = _BRACKET.split(mask)  # Every other piece is a bracket.
    depth = 0
    for at in range(1, len(pieces), 2):
        depth += 1 if pieces[at] in _CLOSING else -1
        if depth < 0:
            return None
        pieces[at] = "."
        if depth:
            pieces[at + 1] = "." * len(pieces[at + 1])
    return None if depth else "".join(pieces)
