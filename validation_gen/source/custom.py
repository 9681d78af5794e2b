"""Hand-written validation functions: the text of `<module>_custom.py` in, the `validate_custom_*` functions out; of
`<module>_overlay.py`, the `overlay_*` functions.

Called by the resolver for the files beside a module of types. Only signatures and docstrings are read.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from validation_gen.diagnostics import Diagnostic
from validation_gen.model import Function
from validation_gen.source.statements import doc_of
from validation_gen.source.text import Source, parse_source

PREFIXES = {"_custom": "validate_custom_", "_overlay": "overlay_"}
"""What the functions of a file are called, by what the file's name has behind that of the types module."""

_SOURCE = re.compile(r"^[ \t]*+Source:[ \t]*+(\S.*)", re.MULTILINE)


def read_functions(
    source: Source, prefix: str
) -> tuple[tuple[Function, ...], Diagnostic | None]:
    """The module-level functions with a prefix, and what keeps the file from being read."""
    tree = parse_source(source)
    if isinstance(tree, Diagnostic):
        return (), tree
    functions = [
        _function(source, node)
        for node in tree.body
        if isinstance(node, ast.FunctionDef) and node.name.startswith(prefix)
    ]
    return tuple(functions), None


def _function(source: Source, node: ast.FunctionDef) -> Function:
    named = _SOURCE.search(doc_of(node.body[0]))
    return Function(
        name=node.name,
        parameters=tuple(_parameters(source, node.args)),
        returns=_text(source, node.returns),
        span=source.name_span(node, node.name),
        source=named[1].rstrip() if named else "",
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
