"""Statements and what stands around them: the bounds within which comments belong to them, and their docstrings.

Helpers of the modules that read declarations.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence


def in_context(
    body: Sequence[ast.stmt], floor: int
) -> Iterator[tuple[ast.stmt, int, ast.stmt | None]]:
    """Each statement with the last line of what stands before it, and the statement behind it.

    `floor` is the last line before the body.
    """
    for index, statement in enumerate(body):
        following = body[index + 1] if index + 1 < len(body) else None
        yield statement, floor, following
        floor = statement.end_lineno or statement.lineno


def first_line(node: ast.stmt) -> int:
    """Where a statement starts, its decorators included."""
    decorators: list[ast.expr] = getattr(node, "decorator_list", [])
    return min([node.lineno, *(decorator.lineno for decorator in decorators)])


def header_end(node: ast.ClassDef) -> int:
    """The last line that is known to belong to `class X(...):`."""
    parts: list[ast.expr | ast.keyword] = [*node.bases, *node.keywords]
    ends = [part.end_lineno or 0 for part in parts]
    return max([node.lineno, *ends])


def is_docstring(node: ast.stmt | None) -> bool:
    return (
        isinstance(node, ast.Expr)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
    )


def doc_of(node: ast.stmt | None) -> str:
    """The text of a docstring, empty for any other statement."""
    if (
        isinstance(node, ast.Expr)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
    ):
        return without_indentation(node.value.value)
    return ""


def without_indentation(docstring: str) -> str:
    """What `inspect.cleandoc` makes of a docstring, without blank ends; to load `inspect` takes longer than reading."""
    first, *rest = docstring.expandtabs().split("\n")
    margins = [len(line) - len(line.lstrip()) for line in rest if line.strip()]
    margin = min(margins, default=0)
    return "\n".join([first, *(line[margin:] for line in rest)]).strip()


def single_name(node: ast.stmt) -> str:
    """The name an assignment binds, empty if it binds several or something else."""
    if isinstance(node, ast.AnnAssign):
        return node.target.id if isinstance(node.target, ast.Name) else ""
    if isinstance(node, ast.Assign) and len(node.targets) == 1:
        target = node.targets[0]
        return target.id if isinstance(target, ast.Name) else ""
    return ""


def literal(node: ast.expr | None) -> str | int | bool | float | None:
    """The value of a literal, signed numbers included; None for everything else."""
    if isinstance(node, ast.Constant):
        value = node.value
        return value if isinstance(value, str | int | float) else None
    if isinstance(node, ast.UnaryOp) and isinstance(node.operand, ast.Constant):
        value = node.operand.value
        if isinstance(value, int | float) and not isinstance(value, bool):
            if isinstance(node.op, ast.USub):
                return -value
            if isinstance(node.op, ast.UAdd):
                return value
    return None
