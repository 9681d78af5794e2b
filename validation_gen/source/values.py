"""The other declarations of a module: enums, `NewType`s and constants.

Called by the reader with assignments and classes it has recognised.
"""

from __future__ import annotations

import ast
import re

from validation_gen.dataclass import replace
from validation_gen.diagnostics import Span
from validation_gen.model import Alias, Constant, Enum, Named, TypeExpr
from validation_gen.source.annotations import read_type
from validation_gen.source.codes import ENUM_MEMBER, NEW_TYPE
from validation_gen.source.comments import attached
from validation_gen.source.names import target_of
from validation_gen.source.reading import Reading
from validation_gen.source.statements import (
    doc_of,
    header_end,
    in_context,
    literal,
    single_name,
)

NEWTYPE = ("typing", "NewType")
_FINAL = ("typing", "Final")
_UPPER_CASE = re.compile(r"[A-Z][A-Z0-9_]*")


def read_enum(reading: Reading, node: ast.ClassDef, start: int, floor: int) -> Enum:
    """The enum of a `StrEnum` class that starts in line `start`, its decorators included."""
    above = attached(reading, start, floor, with_detached=True)
    members: list[Constant] = []
    for statement, before, following in in_context(node.body, header_end(node)):
        name = single_name(statement)
        if not name or (name.startswith("_") and name.endswith("_")):
            continue
        if isinstance(statement, ast.Assign | ast.AnnAssign) and statement.value:
            member = _member(reading, statement, name, before)
            if member:
                doc = member.doc or doc_of(following)
                members.append(
                    member if doc == member.doc else replace(member, doc=doc)
                )
    return Enum(
        name=node.name,
        members=tuple(members),
        span=reading.source.name_span(node, node.name),
        markers=above.markers,
        detached_markers=above.detached,
        doc=above.doc or doc_of(node.body[0]),
    )


def _member(
    reading: Reading, node: ast.Assign | ast.AnnAssign, name: str, floor: int
) -> Constant | None:
    value = literal(node.value)
    if not isinstance(value, str):
        reading.report(
            ENUM_MEMBER,
            f"the value of the enum member `{name}` is not a string literal",
            node.value or node,
            expected="a string literal",
            fix=f'write `{name} = "..."`',
        )
        return None
    above = attached(reading, node.lineno, floor)
    return Constant(name, value, _target_span(reading, node), above.markers, above.doc)


def read_new_type(
    reading: Reading, node: ast.Assign, following: ast.stmt | None, floor: int
) -> Alias | None:
    """The named type that `X = NewType("X", T)` declares; None after a report."""
    name = single_name(node)
    above = attached(reading, node.lineno, floor, with_detached=True)
    assert isinstance(node.value, ast.Call)
    given = {keyword.arg: keyword.value for keyword in node.value.keywords}
    parameters = dict(zip(("name", "tp"), node.value.args, strict=False)) | given
    called, type_node = parameters.get("name"), parameters.get("tp")
    if called is None or type_node is None or len(parameters) != 2:
        reading.report(
            NEW_TYPE,
            "this NewType does not have a name and a type",
            node.value,
            expected=f'`{name} = NewType("{name}", T)`',
        )
        return None
    if not isinstance(called, ast.Constant) or called.value != name:
        reading.report(
            NEW_TYPE,
            f"the NewType is not called `{name}`, as the variable is",
            called,
            expected=f'`{name} = NewType("{name}", T)`',
            fix=f'write `"{name}"`',
        )
    underlying = read_type(reading, type_node)
    if underlying is None:
        return None
    return Alias(
        name=name,
        underlying=underlying,
        span=_target_span(reading, node),
        markers=above.markers,
        detached_markers=above.detached,
        doc=above.doc or doc_of(following),
    )


def read_constant(
    reading: Reading,
    node: ast.Assign | ast.AnnAssign,
    following: ast.stmt | None,
    floor: int,
) -> Constant | None:
    """The constant of a `Final` or UPPER_CASE assignment of a literal; None for other assignments."""
    name = single_name(node)
    type_node: ast.expr | None = None
    if isinstance(node, ast.AnnAssign):
        is_final, type_node = _final(reading, node.annotation)
        if not is_final and not _UPPER_CASE.fullmatch(name):
            return None
    elif not _UPPER_CASE.fullmatch(name):
        return None
    value, type_ = _constant_value(reading, node.value)
    if value is None:
        return None
    above = attached(reading, node.lineno, floor)
    if type_node is not None:
        # What a constant is annotated with need not be an API type, so nothing is reported.
        reported, referred = len(reading.diagnostics), len(reading.references)
        type_ = read_type(reading, type_node) or type_
        del reading.diagnostics[reported:], reading.references[referred:]
    return Constant(
        name=name,
        value=value,
        span=_target_span(reading, node),
        markers=above.markers,
        doc=above.doc or doc_of(following),
        type=type_,
    )


def _final(reading: Reading, annotation: ast.expr) -> tuple[bool, ast.expr | None]:
    """Whether the annotation is `Final`, and the type it gives."""
    if isinstance(annotation, ast.Subscript):
        if target_of(reading, annotation.value) == _FINAL:
            return True, annotation.slice
        return False, annotation
    is_final = target_of(reading, annotation) == _FINAL
    return is_final, None if is_final else annotation


def _constant_value(
    reading: Reading, node: ast.expr | None
) -> tuple[str | int | bool | float | None, TypeExpr | None]:
    """The value of a literal, or of one wrapped in a named type as in `Protocol("TCP")`."""
    if isinstance(node, ast.Call) and len(node.args) == 1 and not node.keywords:
        target = target_of(reading, node.func)
        if target and target[0] == reading.module and target[1] in reading.types:
            return literal(node.args[0]), Named(*target)
        return None, None
    return literal(node), None


def _target_span(reading: Reading, node: ast.Assign | ast.AnnAssign) -> Span:
    target = node.target if isinstance(node, ast.AnnAssign) else node.targets[0]
    return reading.source.span(target)
