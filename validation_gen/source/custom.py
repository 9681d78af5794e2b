"""Hand-written validation functions: the text of `<module>_custom.py` in, the `validate_custom_*` functions out.

Called by the resolver for the file beside a module of types. Only signatures are read.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from validation_gen.diagnostics import Diagnostic
from validation_gen.model import Function
from validation_gen.source.text import Source, parse_source

PREFIX = "validate_custom_"


def read_custom_functions(
    source: Source,
) -> tuple[tuple[Function, ...], Diagnostic | None]:
    """The module-level functions a `customValidation` marker can call, and what keeps the file from being read."""
    tree = parse_source(source)
    if isinstance(tree, Diagnostic):
        return (), tree
    functions = [
        _function(source, node)
        for node in tree.body
        if isinstance(node, ast.FunctionDef) and node.name.startswith(PREFIX)
    ]
    return tuple(functions), None


def _function(source: Source, node: ast.FunctionDef) -> Function:
    return Function(
        name=node.name,
        parameters=tuple(_parameters(source, node.args)),
        returns=_text(source, node.returns),
        span=source.name_span(node, node.name),
    )


def _parameters(source: Source, arguments: ast.arguments) -> Iterator[tuple[str, str]]:
    """Names as they are written, with stars; annotations as source text."""
    for arg in (*arguments.posonlyargs, *arguments.args):
        yield arg.arg, _text(source, arg.annotation)
    if arguments.vararg:
        yield "*" + arguments.vararg.arg, _text(source, arguments.vararg.annotation)
    for arg in arguments.kwonlyargs:
        yield arg.arg, _text(source, arg.annotation)
    if arguments.kwarg:
        yield "**" + arguments.kwarg.arg, _text(source, arguments.kwarg.annotation)


def _text(source: Source, node: ast.expr | None) -> str:
    return source.slice(source.span(node)) if node else ""
