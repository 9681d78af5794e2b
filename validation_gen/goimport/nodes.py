"""Syntax trees of types and expressions to values; and what reading a file keeps in mind.

Called by `reader`. These two are the only modules that see tree-sitter.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tree_sitter import Node

from validation_gen.dataclass import dataclass, field, replace
from validation_gen.diagnostics import Diagnostic, Span
from validation_gen.goimport import literals
from validation_gen.goimport.codes import BAD_TAG, GO_SYNTAX
from validation_gen.goimport.comments import CommentTable
from validation_gen.goimport.syntax import Expr, ExprKind, FieldNode, TypeNode

MAX_DEPTH = 100

_LITERALS: dict[str, ExprKind] = {
    "int_literal": "int",
    "float_literal": "float",
    "imaginary_literal": "imaginary",
    "rune_literal": "rune",
    "interpreted_string_literal": "string",
    "raw_string_literal": "string",
    "identifier": "name",
    "type_identifier": "name",
    "true": "name",
    "false": "name",
    "nil": "name",
    "iota": "iota",
}


@dataclass(slots=True)
class Reading:
    """A file while it is read: `lines` are its lines as bytes, what columns are counted in."""

    path: str
    lines: Sequence[bytes]
    comments: CommentTable
    problems: list[Diagnostic] = field(default_factory=list)

    def span(self, node: Node) -> Span:
        (row, column), (end_row, end_column) = node.start_point, node.end_point
        return Span(
            self.path,
            row + 1,
            self._characters(row, column),
            end_row + 1,
            self._characters(end_row, end_column),
        )

    def _characters(self, row: int, column: int) -> int:
        line = self.lines[row] if row < len(self.lines) else b""
        return len(line[:column].decode(errors="replace")) + 1

    def report(self, code: str, message: str, at: Node, *, expected: str = "", fix: str = "") -> None:  # fmt: skip
        self.problems.append(Diagnostic(code, message, self.span(at), expected, fix))


class TooDeep(Exception):
    """Something is nested deeper than MAX_DEPTH."""

    def __init__(self, node: Node) -> None:
        super().__init__()
        self.node = node


def read_type(reading: Reading, node: Node, depth: int = 0) -> TypeNode:
    """A type. Raises TooDeep."""
    if depth > MAX_DEPTH:
        raise TooDeep(node)
    span = reading.span(node)

    def inner(field_name: str) -> TypeNode | None:
        child = node.child_by_field_name(field_name)
        return None if child is None else read_type(reading, child, depth + 1)

    match node.type:
        case "type_identifier" | "identifier":
            return TypeNode("name", span, text_of(node))
        case "qualified_type":
            package = node.child_by_field_name("package")
            name = node.child_by_field_name("name")
            return TypeNode("name", span, text_of(name), text_of(package))
        case "pointer_type":
            return TypeNode("pointer", span, elem=_only(reading, node, depth))
        case "parenthesized_type":
            return _only(reading, node, depth)
        case "slice_type":
            return TypeNode("slice", span, elem=inner("element"))
        case "array_type" | "implicit_length_array_type":
            return TypeNode("array", span, elem=inner("element"))
        case "map_type":
            return TypeNode("map", span, key=inner("key"), elem=inner("value"))
        case "struct_type":
            fields = tuple(_fields(reading, node, depth))
            return TypeNode("struct", span, fields=fields)
        case "interface_type":
            is_open = all(c.type == "comment" for c in node.named_children)
            return TypeNode("interface", span, is_open=is_open)
        case "channel_type":
            return TypeNode("chan", span)
        case "generic_type":
            return TypeNode("generic", span, text_of(node.child_by_field_name("type")))
    return TypeNode("func", span)


def _only(reading: Reading, node: Node, depth: int) -> TypeNode:
    children = [c for c in node.named_children if c.type != "comment"]
    if len(children) != 1:  # A syntax error, which has been reported.
        return TypeNode("func", reading.span(node))
    return read_type(reading, children[0], depth + 1)


def _fields(reading: Reading, node: Node, depth: int) -> Iterator[FieldNode]:
    declared = (
        child
        for part in node.named_children
        for child in part.named_children
        if child.type == "field_declaration"
    )
    for child in declared:
        type_node = child.child_by_field_name("type")
        if type_node is None:
            continue
        type_ = read_type(reading, type_node, depth + 1)
        names = child.children_by_field_name("name")
        if not names and any(c.type == "*" for c in child.children):
            whole = replace(
                reading.span(child),
                end_line=type_.span.end_line,
                end_column=type_.span.end_column,
            )
            type_ = TypeNode("pointer", whole, elem=type_)
        tag_node = child.child_by_field_name("tag")
        tag = "" if tag_node is None else read_string(reading, tag_node, BAD_TAG)
        comments = reading.comments.of(child.start_point[0] + 1)
        tag_span = reading.span(child if tag_node is None else tag_node)
        for name in names:
            yield FieldNode(
                text_of(name), reading.span(name), type_, False, tag, tag_span, comments
            )
        if not names:
            inner = type_.elem if type_.kind == "pointer" and type_.elem else type_
            yield FieldNode(
                inner.name, type_.span, type_, True, tag, tag_span, comments
            )


def read_expr(reading: Reading, node: Node, depth: int = 0) -> Expr:
    """An expression. Raises TooDeep."""
    if depth > MAX_DEPTH:
        raise TooDeep(node)
    span = reading.span(node)
    if kind := _LITERALS.get(node.type):
        return Expr(kind, span, text_of(node))
    children = [c for c in node.named_children if c.type != "comment"]
    match node.type:
        case "parenthesized_expression" | "parenthesized_type" if len(children) == 1:
            return read_expr(reading, children[0], depth + 1)
        case "selector_expression" | "qualified_type" if len(children) == 2:
            package, name = children
            if package.type in ("identifier", "package_identifier"):
                return Expr("name", span, text_of(name), text_of(package))
        case "unary_expression" if len(children) == 1:
            operand = read_expr(reading, children[0], depth + 1)
            operator = node.child_by_field_name("operator")
            return Expr("unary", span, text_of(operator), operands=(operand,))
        case "binary_expression":
            return _binary(reading, node, depth)
        case "call_expression" | "type_conversion_expression":
            return _call(reading, node, depth)
    return Expr("other", span, text_of(node))


def _binary(reading: Reading, node: Node, depth: int) -> Expr:
    """A chain such as `a + b + c` is nested to the left, as deep as it is long: it is not followed by recursion."""
    chain: list[tuple[Node, str, Node]] = []
    first = node
    while first.type == "binary_expression":
        left = first.child_by_field_name("left")
        right = first.child_by_field_name("right")
        if left is None or right is None:
            return Expr("other", reading.span(node), text_of(node))
        chain.append((first, text_of(first.child_by_field_name("operator")), right))
        first = left
    made = read_expr(reading, first, depth + 1)
    for whole, operator, right in reversed(chain):
        operands = (made, read_expr(reading, right, depth + 1))
        made = Expr("binary", reading.span(whole), operator, operands=operands)
    return made


def _call(reading: Reading, node: Node, depth: int) -> Expr:
    function = node.child_by_field_name("function") or node.child_by_field_name("type")
    arguments = node.child_by_field_name("arguments")
    if arguments is not None:
        given = [c for c in arguments.named_children if c.type != "comment"]
    else:
        operand = node.child_by_field_name("operand")
        given = [] if operand is None else [operand]
    if function is None:
        return Expr("other", reading.span(node), text_of(node))
    operands = tuple(read_expr(reading, part, depth + 1) for part in (function, *given))
    return Expr("call", reading.span(node), operands=operands)


def read_string(reading: Reading, node: Node, code: str = GO_SYNTAX) -> str:
    """The value of a string literal; empty for one that cannot be read, which is reported."""
    try:
        return literals.string(text_of(node))
    except ValueError as error:
        reading.report(code, f"the string cannot be read: {error}", node)
        return ""


def text_of(node: Node | None) -> str:
    """The source text of a node, empty without one."""
    if node is None or node.text is None:
        return ""
    return node.text.decode(errors="replace")
