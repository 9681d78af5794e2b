"""Line breaking for generated code: what comes out is a fixed point of black at 88 columns.

Comes in: statements on one line, in black's own spacing. Goes out: the same statements as black would break them.
Called by everything that emits Python. Statements that fit, nearly all, are not even parsed; of the others most are
calls, signatures and conditions, which are broken without building the leaves that `breaking` works on.
"""

from __future__ import annotations

import re

from validation_gen.emit.breaking import WIDTH, Line, parse, split, text_width

INDENT = 4

_CALL = re.compile(r"((?:[\w.]+ = |return )?[\w.]+\()(.+)(\))")
_SIGNATURE = re.compile(r"(def \w+\()(.+)(\) -> [^()]+:)")
_DISPLAY = re.compile(r"(\w+(?:: [^=]+)? = [\[{])(.+)([\]}])")
_BRACKETED = re.compile(r"""((?:\w+=|"[^"\\]*": )?(?:[\w.]+\(|[(\[{]))(.+)([)\]}])""")
_CONDITION = re.compile(r"((?:if|elif|while) )(.+):")
_CLOSING = {"(": ")", "[": "]", "{": "}"}
_BRACKETS = frozenset("()[]{}\"'")

_STRING = re.compile(r""""(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'""")
_PAIR = re.compile(r"[(\[{][^()\[\]{}]*[)\]}]")
_OPERATOR = re.compile(r" (?=(?:and|or) )")


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
        if '"""' in line and (in_docstring or not _is_comment(line)):
            in_docstring ^= line.count('"""') % 2 == 1
            result.append(line)
        elif _fits(line) or in_docstring or _is_comment(line):
            result.append(line)
        else:
            result += _broken(line)
    return "\n".join(result)


def _is_comment(line: str) -> bool:
    return line.lstrip(" ").startswith("#")


def _fits(line: str) -> bool:
    return len(line) <= WIDTH and (line.isascii() or text_width(line) <= WIDTH)


def _broken(line: str) -> list[str]:
    content = line.lstrip(" ")
    depth = (len(line) - len(content)) // INDENT
    forms = (_CALL, _SIGNATURE, _DISPLAY)
    match = next(filter(None, (form.fullmatch(content) for form in forms)), None)
    if match and (quick := _around(match, depth, "")):
        return quick
    condition = _CONDITION.fullmatch(content)
    if condition and (quick := _condition(condition, depth)):
        return quick
    return [str(part) for part in split(Line(parse(content), depth))]


def _around(match: re.Match[str], depth: int, behind: str) -> list[str] | None:
    """A bracket pair with its content on lines of its own, None if it takes the full rules of black."""
    before, content, after = match.groups()
    head = " " * (depth * INDENT) + before
    is_call = before[-2:-1].isalnum() or before[-2:-1] == "_"
    is_tuple_of_one = before[-1] == "(" and not is_call and content.endswith(",")
    items = _items(content.removesuffix(",") if is_tuple_of_one else content)
    if items is None or not _fits(head) or after[0] != _CLOSING[before[-1]]:
        return None
    if is_tuple_of_one and len(items) > 1:
        return None
    if len(items) == 1 and before.startswith("def "):
        content += ","  # It keeps the brackets open.
    tail = " " * (depth * INDENT) + after + behind
    if not _fits(tail):
        return None
    body = " " * ((depth + 1) * INDENT) + content
    if _fits(body) and (is_call or len(items) == 1):
        return [head, body, tail]
    comma = "," if len(items) > 1 or content.endswith(",") else ""
    lines = [head]
    for item in items:
        broken = _item(item, depth + 1, comma)
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
    if " for " in content or "lambda" in content:  # Whose commas are others.
        return None
    mask = _masked(content)
    if mask is None:
        return None
    pieces = mask.split(", ")
    if mask.count(",") != len(pieces) - 1:
        return None
    items: list[str] = []
    start = 0
    for piece in pieces:
        items.append(content[start : start + len(piece)])
        start += len(piece) + 2
    return items


def _condition(match: re.Match[str], depth: int) -> list[str] | None:
    """What a statement tests, in brackets on lines of its own, None if it takes the full rules of black."""
    before, content = match.groups()
    if " if " in content or " for " in content or "lambda" in content:
        return None
    mask = _masked(content)
    ends = [found.start() for found in _OPERATOR.finditer(mask or "")]
    if len(ends) < 2:
        return None
    inner, pad = " " * ((depth + 1) * INDENT), " " * (depth * INDENT)
    lines = [inner + content]
    if not _fits(lines[0]):
        starts = [0, *(end + 1 for end in ends)]
        parts = zip(starts, [*ends, len(content)], strict=True)
        lines = [inner + content[start:end] for start, end in parts]
        if not all(map(_fits, lines)):
            return None
    return [f"{pad}{before}(", *lines, f"{pad}):"]


def _masked(content: str) -> str | None:
    """The text with dots for strings and for brackets with all that is in them; None if they are not in pairs."""
    if "'" in content or "\\" in content:
        mask = _STRING.sub(_dots, content)
    else:  # Every other piece is inside a string; these are many.
        pieces = content.split('"')
        if len(pieces) % 2 == 0:
            return None
        pieces[1::2] = ["." * len(piece) for piece in pieces[1::2]]
        mask = ".".join(pieces)
    while (less := _PAIR.sub(_dots, mask)) != mask:
        mask = less
    return mask if _BRACKETS.isdisjoint(mask) else None


def _dots(match: re.Match[str]) -> str:
    return "." * len(match[0])
