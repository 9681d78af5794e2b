"""The reader: one Go file in, its declarations as values out. Called by the importer for each file.

The only module that sees tree-sitter, which comes with the extra `go`. Bodies of functions and variables are skipped.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from tree_sitter import Language, Node, Parser, Query, QueryCursor, Tree
from tree_sitter_go import language as go_language

from validation_gen.dataclass import dataclass, field, replace
from validation_gen.diagnostics import Diagnostic, Span
from validation_gen.goimport import literals
from validation_gen.goimport.codes import BAD_TAG, GO_SYNTAX, NESTED, NOT_GO_TEXT
from validation_gen.goimport.comments import Comment, CommentTable, comment_table
from validation_gen.goimport.syntax import (
    ConstNode,
    DeclNode,
    Expr,
    ExprKind,
    FieldNode,
    GoFile,
    Import,
    Method,
    TypeNode,
)

MAX_DEPTH = 100

_NOT_LOOKED_INTO = frozenset(
    {"function_declaration", "method_declaration", "var_declaration", "func_literal"}
)
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
class _Reading:
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


class _TooDeep(Exception):
    """Something is nested deeper than MAX_DEPTH."""

    def __init__(self, node: Node) -> None:
        super().__init__()
        self.node = node


@cache
def _parser() -> tuple[Parser, Query]:
    language = Language(go_language())
    return Parser(language), Query(language, "(comment) @comment")


def read_file(path: str, data: bytes) -> tuple[GoFile | None, list[Diagnostic]]:
    """The declarations of a file, and what is wrong with it; None for one without a package clause."""
    data = data.removeprefix(b"\xef\xbb\xbf")
    if problem := _not_text(path, data):
        return None, [problem]
    parser, query = _parser()
    tree = parser.parse(data)
    lines = data.split(b"\n")
    blank = (at for at, line in enumerate(lines, start=1) if not line.strip())
    table = comment_table(_comments(tree, query, lines), blank)
    reading = _Reading(path, lines, table)
    _syntax_errors(reading, tree.root_node)
    return _file(reading, tree.root_node), reading.problems


def source_lines(data: bytes) -> list[str]:
    """The lines of a file for messages, the same ones that spans count."""
    text = data.removeprefix(b"\xef\xbb\xbf").decode(errors="replace")
    return [line.removesuffix("\r") for line in text.split("\n")]


def _not_text(path: str, data: bytes) -> Diagnostic | None:
    try:
        before, null, _ = data.decode().partition("\0")
        if not null:
            return None
        what = "a null byte"
    except UnicodeDecodeError as error:
        before = data[: error.start].decode()
        what = "bytes that are not UTF-8"
    line = before.count("\n") + 1
    column = len(before) - before.rfind("\n")
    span = Span(path, line, column, line, column + 1)
    return Diagnostic(NOT_GO_TEXT, f"the file has {what}", span, "UTF-8 text")


def _comments(tree: Tree, query: Query, lines: Sequence[bytes]) -> Iterator[Comment]:
    found = QueryCursor(query).captures(tree.root_node).get("comment", [])
    end = (-1, -1)
    is_behind = False
    for node in sorted(found, key=lambda n: n.start_byte):
        row, column = node.start_point
        start = end[1] if end[0] == row else 0
        if lines[row][start:column].strip():
            is_behind = True
        elif end[0] != row:
            is_behind = False
        yield Comment(_text(node), row + 1, node.end_point[0] + 1, is_behind)
        end = (node.end_point[0], node.end_point[1])


def _syntax_errors(reading: _Reading, root: Node) -> None:
    """Reports what the parser could not make sense of, apart from bodies of functions."""
    pending = [root] if root.has_error else []
    while pending:
        node = pending.pop()
        if node.is_error:
            shown = _text(node).strip().partition("\n")[0][:40]
            message = f"syntax error near `{shown}`" if shown else "syntax error"
        elif node.is_missing and node.type.isprintable() and "token" not in node.type:
            message = f"syntax error: `{node.type}` is missing"
        else:
            pending += (c for c in node.children if _has_reportable_error(c))
            continue
        reading.report(GO_SYNTAX, message, node, expected="a declaration as Go has it")


def _has_reportable_error(node: Node) -> bool:
    if node.type in _NOT_LOOKED_INTO:
        return False
    return node.has_error or node.is_error or node.is_missing


def _file(reading: _Reading, root: Node) -> GoFile | None:
    clause = next((c for c in root.children if c.type == "package_clause"), None)
    name = clause.named_children[0] if clause and clause.named_children else None
    if name is None:
        if not reading.problems:
            reading.report(GO_SYNTAX, "there is no package clause", root, expected="`package NAME`")  # fmt: skip
        return None
    imports: list[Import] = []
    types: list[DeclNode] = []
    consts: list[ConstNode] = []
    methods: list[Method] = []
    for node in root.named_children:
        try:
            match node.type:
                case "import_declaration":
                    imports += _imports(reading, node)
                case "type_declaration":
                    types += _types(reading, node)
                case "const_declaration":
                    consts += _consts(reading, node)
                case "method_declaration":
                    methods += _method(reading, node)
        except _TooDeep as deep:
            reading.report(
                NESTED,
                "this is nested too deeply",
                deep.node,
                expected=f"no more than {MAX_DEPTH} levels",
            )
    markers, doc = reading.comments.head(name.start_point[0] + 1)
    return GoFile(
        reading.path,
        _text(name),
        reading.span(name),
        tuple(imports),
        tuple(types),
        tuple(consts),
        tuple(methods),
        markers,
        doc,
        bool(reading.problems),
    )


def _imports(reading: _Reading, node: Node) -> Iterator[Import]:
    for spec in _specs(node, "import_spec"):
        path = spec.child_by_field_name("path")
        name = spec.child_by_field_name("name")
        if path is not None:
            yield Import(
                _string(reading, path),
                "" if name is None else _text(name),
                reading.span(spec),
            )


def _specs(node: Node, *kinds: str) -> Iterator[Node]:
    """The specs of a declaration, in parentheses or not."""
    for child in node.named_children:
        if child.type in kinds:
            yield child
        elif child.type.endswith("_spec_list"):
            yield from _specs(child, *kinds)


def _types(reading: _Reading, node: Node) -> Iterator[DeclNode]:
    for spec in _specs(node, "type_spec", "type_alias"):
        name = spec.child_by_field_name("name")
        type_ = spec.child_by_field_name("type")
        if name is None or type_ is None:
            continue
        line = name.start_point[0] + 1
        yield DeclNode(
            _text(name),
            reading.span(name),
            _type(reading, type_),
            spec.type == "type_alias",
            spec.child_by_field_name("type_parameters") is not None,
            reading.comments.of(line, takes_behind=False),
        )


def _method(reading: _Reading, node: Node) -> Iterator[Method]:
    name = node.child_by_field_name("name")
    receiver = node.child_by_field_name("receiver")
    while receiver is not None and receiver.type != "type_identifier":
        inner = receiver.child_by_field_name("type")
        if inner is None:
            inner = receiver.named_children[-1] if receiver.named_children else None
        receiver = inner
    if name is not None and receiver is not None:
        yield Method(_text(receiver), _text(name), reading.span(name))


def _type(reading: _Reading, node: Node, depth: int = 0) -> TypeNode:
    if depth > MAX_DEPTH:
        raise _TooDeep(node)
    span = reading.span(node)

    def inner(field_name: str) -> TypeNode | None:
        child = node.child_by_field_name(field_name)
        return None if child is None else _type(reading, child, depth + 1)

    match node.type:
        case "type_identifier" | "identifier":
            return TypeNode("name", span, _text(node))
        case "qualified_type":
            package = node.child_by_field_name("package")
            name = node.child_by_field_name("name")
            return TypeNode("name", span, _text(name), _text(package))
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
            return TypeNode("generic", span, _text(node.child_by_field_name("type")))
    return TypeNode("func", span)


def _only(reading: _Reading, node: Node, depth: int) -> TypeNode:
    children = [c for c in node.named_children if c.type != "comment"]
    if len(children) != 1:  # A syntax error, which has been reported.
        return TypeNode("func", reading.span(node))
    return _type(reading, children[0], depth + 1)


def _fields(reading: _Reading, node: Node, depth: int) -> Iterator[FieldNode]:
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
        type_ = _type(reading, type_node, depth + 1)
        names = child.children_by_field_name("name")
        if not names and any(c.type == "*" for c in child.children):
            whole = replace(
                reading.span(child),
                end_line=type_.span.end_line,
                end_column=type_.span.end_column,
            )
            type_ = TypeNode("pointer", whole, elem=type_)
        tag_node = child.child_by_field_name("tag")
        tag = "" if tag_node is None else _string(reading, tag_node, BAD_TAG)
        comments = reading.comments.of(child.start_point[0] + 1)
        tag_span = reading.span(child if tag_node is None else tag_node)
        for name in names:
            yield FieldNode(
                _text(name), reading.span(name), type_, False, tag, tag_span, comments
            )
        if not names:
            inner = type_.elem if type_.kind == "pointer" and type_.elem else type_
            yield FieldNode(
                inner.name, type_.span, type_, True, tag, tag_span, comments
            )


def _consts(reading: _Reading, node: Node) -> Iterator[ConstNode]:
    type_: TypeNode | None = None
    values: list[Expr] = []
    for iota, spec in enumerate(_specs(node, "const_spec")):
        type_node = spec.child_by_field_name("type")
        list_node = spec.child_by_field_name("value")
        if type_node is not None or list_node is not None:
            type_ = None if type_node is None else _type(reading, type_node)
            listed = [] if list_node is None else list_node.named_children
            values = [_expr(reading, v) for v in listed if v.type != "comment"]
        names = [
            c for c in spec.children_by_field_name("name") if c.type == "identifier"
        ]
        for at, name in enumerate(names):
            yield ConstNode(
                _text(name),
                reading.span(name),
                type_,
                values[at] if at < len(values) else None,
                iota,
                reading.comments.of(name.start_point[0] + 1),
            )


def _expr(reading: _Reading, node: Node, depth: int = 0) -> Expr:
    if depth > MAX_DEPTH:
        raise _TooDeep(node)
    span = reading.span(node)
    if kind := _LITERALS.get(node.type):
        return Expr(kind, span, _text(node))
    children = [c for c in node.named_children if c.type != "comment"]
    match node.type:
        case "parenthesized_expression" | "parenthesized_type" if len(children) == 1:
            return _expr(reading, children[0], depth + 1)
        case "selector_expression" | "qualified_type" if len(children) == 2:
            package, name = children
            if package.type in ("identifier", "package_identifier"):
                return Expr("name", span, _text(name), _text(package))
        case "unary_expression" if len(children) == 1:
            operand = _expr(reading, children[0], depth + 1)
            operator = node.child_by_field_name("operator")
            return Expr("unary", span, _text(operator), operands=(operand,))
        case "binary_expression":
            return _binary(reading, node, depth)
        case "call_expression" | "type_conversion_expression":
            return _call(reading, node, depth)
    return Expr("other", span, _text(node))


def _binary(reading: _Reading, node: Node, depth: int) -> Expr:
    """A chain such as `a + b + c` is nested to the left, as deep as it is long: it is not followed by recursion."""
    chain: list[tuple[Node, str, Node]] = []
    first = node
    while first.type == "binary_expression":
        left = first.child_by_field_name("left")
        right = first.child_by_field_name("right")
        if left is None or right is None:
            return Expr("other", reading.span(node), _text(node))
        chain.append((first, _text(first.child_by_field_name("operator")), right))
        first = left
    made = _expr(reading, first, depth + 1)
    for whole, operator, right in reversed(chain):
        operands = (made, _expr(reading, right, depth + 1))
        made = Expr("binary", reading.span(whole), operator, operands=operands)
    return made


def _call(reading: _Reading, node: Node, depth: int) -> Expr:
    function = node.child_by_field_name("function") or node.child_by_field_name("type")
    arguments = node.child_by_field_name("arguments")
    if arguments is not None:
        given = [c for c in arguments.named_children if c.type != "comment"]
    else:
        operand = node.child_by_field_name("operand")
        given = [] if operand is None else [operand]
    if function is None:
        return Expr("other", reading.span(node), _text(node))
    operands = tuple(_expr(reading, part, depth + 1) for part in (function, *given))
    return Expr("call", reading.span(node), operands=operands)


def _string(reading: _Reading, node: Node, code: str = GO_SYNTAX) -> str:
    try:
        return literals.string(_text(node))
    except ValueError as error:
        reading.report(code, f"the string cannot be read: {error}", node)
        return ""


def _text(node: Node | None) -> str:
    if node is None or node.text is None:
        return ""
    return node.text.decode(errors="replace")
