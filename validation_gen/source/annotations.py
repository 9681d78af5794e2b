"""Annotations: an expression of the syntax tree in, a type expression of the model out.

Called by the reader for fields, `NewType`s, constants and type aliases. What has no API type is reported, with the
spelling that has one; the caller gets None and leaves out what it was reading.
"""

from __future__ import annotations

import ast
from collections.abc import Callable

from validation_gen.diagnostics import Span
from validation_gen.model import List, Map, Named, Optional, Scalar, TypeExpr
from validation_gen.source.codes import (
    ALIAS_CYCLE,
    NOT_AN_API_TYPE,
    QUOTED,
    UNKNOWN_NAME,
)
from validation_gen.source.known_types import (
    API_SCALARS,
    EXPECTED_CLASS,
    SCALARS,
    TYPELESS_MODULES,
    is_apitypes,
)
from validation_gen.source.module import Reference
from validation_gen.source.names import target_of
from validation_gen.source.reading import Reading, did_you_mean
from validation_gen.source.unsupported import (
    report_arguments,
    report_literal,
    report_union,
    report_unknown,
    report_unsupported,
)

_LISTS = frozenset({("builtins", "list"), ("typing", "List")})
_MAPS = frozenset({("builtins", "dict"), ("typing", "Dict")})
_WRAPPERS = frozenset({("typing", "Annotated"), ("typing", "Final")})
_OPTIONAL = ("typing", "Optional")
_UNION = ("typing", "Union")
_LITERAL = ("typing", "Literal")


def read_type(reading: Reading, node: ast.expr) -> TypeExpr | None:
    """The type an annotation stands for, None after a report."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        inner = unquoted(reading, node)
        return read_type(reading, inner) if inner else None
    if isinstance(node, ast.Name | ast.Attribute):
        return _read_name(reading, node)
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        return _read_union(reading, node)
    if isinstance(node, ast.Subscript):
        return _read_subscript(reading, node)
    report_unsupported(reading, node, None)
    return None


def unquoted(reading: Reading, node: ast.Constant) -> ast.expr | None:
    """The expression in a quoted annotation, its nodes placed where they stand in the file; None after a report."""
    text = str(node.value)
    try:
        inner = ast.parse(text.strip(), mode="eval").body
    except (SyntaxError, ValueError):
        reading.report(
            QUOTED,
            f"`{text}` is not a type",
            node,
            expected="an expression that could stand without the quotes",
        )
        return None
    _place(reading, inner, node, text)
    return inner


def members_of(reading: Reading, node: ast.expr) -> list[ast.expr] | None:
    """The alternatives of a union in any spelling, None among them; None after a report."""
    pending, members = [node], []
    while pending:
        current = pending.pop()
        if isinstance(current, ast.BinOp) and isinstance(current.op, ast.BitOr):
            pending += [current.right, current.left]
        elif isinstance(current, ast.Constant) and isinstance(current.value, str):
            inner = unquoted(reading, current)
            if inner is None:
                return None
            pending.append(inner)
        elif isinstance(current, ast.Subscript) and (
            (target := target_of(reading, current.value)) in (_OPTIONAL, _UNION)
        ):
            arguments = arguments_of(current)
            if target == _OPTIONAL:
                none = ast.copy_location(ast.Constant(None), current)
                arguments = [*arguments, none]
            pending += reversed(arguments)
        else:
            members.append(current)
    return members


def arguments_of(node: ast.Subscript) -> list[ast.expr]:
    return list(node.slice.elts) if isinstance(node.slice, ast.Tuple) else [node.slice]


def _place(reading: Reading, inner: ast.expr, outer: ast.Constant, text: str) -> None:
    """Moves nodes parsed out of a string to where they stand, or all onto the string if it is written otherwise."""
    span = reading.source.span(outer)
    written = reading.source.slice(span)
    plain = span.line == span.end_line and written[1:-1] == text
    shift = outer.col_offset + 1 + len(text) - len(text.lstrip())
    for node in ast.walk(inner):
        if not isinstance(node, ast.expr):
            continue
        node.lineno, node.end_lineno = outer.lineno, outer.end_lineno
        if plain and node.end_col_offset is not None:
            node.col_offset += shift
            node.end_col_offset += shift
        else:
            node.col_offset, node.end_col_offset = (
                outer.col_offset,
                outer.end_col_offset,
            )


def _read_union(reading: Reading, node: ast.expr) -> TypeExpr | None:
    members = members_of(reading, node)
    if members is None:
        return None
    rest: list[ast.expr] = []
    is_optional = has_empty = False
    for member in members:
        if isinstance(member, ast.Constant) and member.value is None:
            is_optional = True
        elif _is_empty_literal(reading, member):
            has_empty = True
        elif all(ast.dump(member) != ast.dump(other) for other in rest):
            rest.append(member)
    if len(rest) != 1:
        report_union(reading, node, len(rest), has_empty)
        return None
    inner = read_type(reading, rest[0])
    if inner is None:
        return None
    if has_empty and not isinstance(inner, Named):
        report_literal(reading, node)
        return None
    return Optional(inner) if is_optional else inner


def _is_empty_literal(reading: Reading, node: ast.expr) -> bool:
    return (
        isinstance(node, ast.Subscript)
        and target_of(reading, node.value) == _LITERAL
        and isinstance(node.slice, ast.Constant)
        and node.slice.value == ""
    )


def _read_subscript(reading: Reading, node: ast.Subscript) -> TypeExpr | None:
    target = target_of(reading, node.value)
    arguments = arguments_of(node)
    if target in _LISTS:
        return _apply(reading, node, arguments, 1, List)
    if target in _MAPS:
        return _apply(reading, node, arguments, 2, Map)
    if target in (_OPTIONAL, _UNION):
        return _read_union(reading, node)
    if target in _WRAPPERS:
        return read_type(reading, arguments[0])
    if target == _LITERAL:
        report_literal(reading, node)
        return None
    if target is None and isinstance(node.value, ast.Name):
        report_unknown(reading, node.value)
        return None
    report_unsupported(reading, node, target)
    return None


def _apply(
    reading: Reading,
    node: ast.Subscript,
    arguments: list[ast.expr],
    count: int,
    make: Callable[..., TypeExpr],
) -> TypeExpr | None:
    if len(arguments) != count:
        report_arguments(reading, node, ast.unparse(node.value))
        return None
    types = [read_type(reading, argument) for argument in arguments]
    return None if None in types else make(*types)


def _read_name(reading: Reading, node: ast.Name | ast.Attribute) -> TypeExpr | None:
    target = target_of(reading, node)
    if target is None:
        report_unknown(reading, node)
        return None
    module, name = target
    if scalar := SCALARS.get(target):
        return Scalar(scalar)
    if target in _LISTS or target in _MAPS:
        report_arguments(reading, node, ast.unparse(node))
        return None
    if is_apitypes(module):
        return _read_api_scalar(reading, node, name)
    if module == reading.module:
        return _read_local(reading, node, name)
    if module in TYPELESS_MODULES or not module:
        report_unsupported(reading, node, target)
        return None
    named = Named(module, name)
    reading.references.append(Reference(named, reference_span(reading, node)))
    return named


def reference_span(reading: Reading, node: ast.Name | ast.Attribute) -> Span:
    """What to point at if the type is missing: the import that brings it, or the dotted name itself."""
    binding = reading.bindings.get(node.id) if isinstance(node, ast.Name) else None
    return binding.span if binding else reading.source.span(node)


def _read_api_scalar(reading: Reading, node: ast.expr, name: str) -> TypeExpr | None:
    if scalar := API_SCALARS.get(name):
        return Scalar(scalar)
    reading.report(
        UNKNOWN_NAME,
        f"validation_gen.apitypes has no type `{name}`",
        node,
        expected="one of " + ", ".join(sorted(API_SCALARS)),
        fix=did_you_mean(name, API_SCALARS),
    )
    return None


def _read_local(
    reading: Reading, node: ast.Name | ast.Attribute, name: str
) -> TypeExpr | None:
    if name in reading.types:
        return Named(reading.module, name)
    if name in reading.aliases:
        return expand_alias(reading, node, name)
    if reason := reading.plain.get(name):
        reading.report(
            NOT_AN_API_TYPE,
            f"`{name}` {reason}",
            node,
            expected=EXPECTED_CLASS,
            fix=f"make `{name}` a StrEnum with string members"
            if "enum" in reason
            else f"write `@dataclass(kw_only=True, slots=True)` above `class {name}`",
        )
        return None
    # Only an `import *` can bring the name; the resolver finds out.
    named = Named(reading.module, name)
    reading.references.append(Reference(named, reading.source.span(node)))
    return named


def expand_alias(reading: Reading, node: ast.expr, name: str) -> TypeExpr | None:
    if name in reading.expanding:
        reading.report(
            ALIAS_CYCLE,
            f"the type alias `{name}` refers to itself",
            node,
            expected="an alias for another type",
            fix="an API type that contains itself has to be a dataclass",
        )
        return None
    reading.expanding.add(name)
    try:
        return read_type(reading, reading.aliases[name])
    finally:
        reading.expanding.discard(name)
