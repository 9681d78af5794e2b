"""Statements as a small tree, so that control flow can be put together before it is text.

Only three shapes: a line, an `if`, and a block under a header. `render` joins nested conditions, turns `else: if` into
`elif`, and leaves no empty suite. Line lengths are none of its business, see `layout.py`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TypeAlias

from validation_gen.dataclass import dataclass
from validation_gen.emit.breaking import INDENT


@dataclass(frozen=True, slots=True)
class Line:
    """One logical line, a statement or a comment."""

    text: str


@dataclass(frozen=True, slots=True)
class If:
    """`if` all of `conditions` hold: `body`, else `orelse`."""

    conditions: tuple[str, ...]
    body: tuple[Node, ...]
    orelse: tuple[Node, ...] = ()


@dataclass(frozen=True, slots=True)
class Block:
    """`header:` with a body: a loop."""

    header: str
    body: tuple[Node, ...]


Node: TypeAlias = Line | If | Block

_STEP = " " * INDENT

_WORD = re.compile(r"\w+")


def when(conditions: Sequence[str], body: Sequence[Node]) -> list[Node]:
    """`body` under conditions, which are asked before those inside; one `if` if that is all there is."""
    if not conditions or not body:
        return list(body)
    match body:
        case (If(inner, nested, ()),) | [If(inner, nested, ())]:
            return [If((*conditions, *inner), nested)]
    return [If(tuple(conditions), tuple(body))]


def unless_same(condition: str, body: Sequence[Node]) -> list[Node]:
    """`body` under a condition that costs more than those inside, and so is asked last.

    But before a test for None: what is known to be None is nothing that mypyc would compare.
    """
    match body:
        case (If(inner, nested, ()),) | [If(inner, nested, ())]:
            if any(" is None" in test for test in inner):
                return [If((condition, *inner), nested)]
            return [If((*inner, condition), nested)]
    return when([condition], body)


def condition_text(conditions: tuple[str, ...]) -> str:
    """Conditions joined by `and`, parenthesised where they need it."""
    if len(conditions) == 1:
        return conditions[0]
    return " and ".join(f"({c})" if needs_parentheses(c) else c for c in conditions)


def needs_parentheses(condition: str) -> bool:
    return " or " in condition or " if " in condition


def render(nodes: Sequence[Node], depth: int = 0) -> list[str]:
    """The nodes as lines, indented."""
    lines: list[str] = []
    for node in nodes:
        match node:
            case Line(text):
                lines.append(_STEP * depth + text if text else "")
            case If():
                lines += render_if(node, depth, "if")
            case Block(header, body):
                lines.append(f"{_STEP * depth}{header}:")
                lines += render(body, depth + 1)
    return lines


def render_if(node: If, depth: int, keyword: str) -> list[str]:
    pad = _STEP * depth
    lines = [f"{pad}{keyword} {condition_text(node.conditions)}:"]
    lines += render(node.body, depth + 1) or [f"{pad}{_STEP}pass"]
    match node.orelse:
        case (If() as chained,):
            lines += render_if(chained, depth, "elif")
        case ():
            pass
        case orelse:
            lines.append(f"{pad}else:")
            lines += render(orelse, depth + 1)
    return lines


def parse(text: str) -> list[Node]:
    """Text of a template as nodes: lines, and `if x:` with an indented body below it."""
    nodes: list[Node] = []
    lines = text.splitlines()
    at = 0
    while at < len(lines):
        line = lines[at]
        at += 1
        if line.startswith("if ") and line.endswith(":"):
            body = []
            while at < len(lines) and lines[at].startswith(_STEP):
                body.append(lines[at][len(_STEP) :])
                at += 1
            nodes.append(If((line[3:-1],), tuple(parse("\n".join(body)))))
        elif line.strip():
            nodes.append(Line(line))
    return nodes


def mentions(nodes: Sequence[Node], name: str) -> bool:
    """Whether a local is used in some code."""
    for node in nodes:
        match node:
            case Line(text):
                if uses(text, name):
                    return True
            case If(conditions, body, orelse):
                if uses(condition_text(conditions), name) or mentions(
                    (*body, *orelse), name
                ):
                    return True
            case _:
                if uses(node.header, name) or mentions(node.body, name):
                    return True
    return False


def uses(text: str, name: str) -> bool:
    return name in text and name in _WORD.findall(text)


def loop(names: Sequence[str], over: str, body: Sequence[Node]) -> list[Node]:
    """`for names in over` with a body; names the body does not use are `_`."""
    used = ", ".join(name if mentions(body, name) else "_" for name in names)
    return [Block(f"for {used} in {over}", tuple(body))]
