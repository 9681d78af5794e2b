"""The reader: one Go file in, its declarations as values out. Called by the importer for each file.

Tree-sitter comes with the extra `go`; what it makes of a file is seen here and in `nodes` alone. Bodies of functions
and variables are skipped.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from tree_sitter import Language, Node, Parser, Query, QueryCursor, Tree
from tree_sitter_go import language as go_language

from validation_gen.diagnostics import Diagnostic, Span
from validation_gen.goimport.codes import GO_SYNTAX, NESTED, NOT_GO_TEXT
from validation_gen.goimport.comments import Comment, comment_table
from validation_gen.goimport.nodes import (
    MAX_DEPTH,
    Reading,
    TooDeep,
    read_expr,
    read_string,
    read_type,
    text_of,
)
from validation_gen.goimport.syntax import (
    ConstNode,
    DeclNode,
    Expr,
    GoFile,
    Import,
    Marker,
    Method,
    TypeNode,
)

_NOT_LOOKED_INTO = frozenset(
    {"function_declaration", "method_declaration", "var_declaration", "func_literal"}
)


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
    reading = Reading(path, lines, table)
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
        yield Comment(text_of(node), row + 1, node.end_point[0] + 1, is_behind)
        end = (node.end_point[0], node.end_point[1])


def _syntax_errors(reading: Reading, root: Node) -> None:
    """Reports what the parser could not make sense of, apart from bodies of functions."""
    pending = [root] if root.has_error else []
    while pending:
        node = pending.pop()
        if node.is_error:
            shown = text_of(node).strip().partition("\n")[0][:40]
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


def _file(reading: Reading, root: Node) -> GoFile | None:
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
    declared: list[Node] = []
    for node in root.named_children:
        if node.type in ("type_declaration", "const_declaration"):
            declared.append(node)
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
        except TooDeep as deep:
            reading.report(
                NESTED,
                "this is nested too deeply",
                deep.node,
                expected=f"no more than {MAX_DEPTH} levels",
            )
    markers, doc = reading.comments.head(name.start_point[0] + 1)
    return GoFile(
        reading.path,
        text_of(name),
        reading.span(name),
        tuple(imports),
        tuple(types),
        tuple(consts),
        tuple(methods),
        markers,
        doc,
        tuple(_stray(reading, declared)),
        bool(reading.problems),
    )


def _stray(reading: Reading, declared: Iterable[Node]) -> Iterator[Marker]:
    """Markers inside of declarations that belong to nothing."""
    for node in declared:
        first, last = node.start_point[0] + 1, node.end_point[0] + 1
        for line, text in reading.comments.stray(first, last):
            at = reading.lines[line - 1].decode(errors="replace").rfind(text) + 1
            span = Span(reading.path, line, at, line, at + len(text))
            yield Marker(text, span)


def _imports(reading: Reading, node: Node) -> Iterator[Import]:
    for spec in _specs(node, "import_spec"):
        path = spec.child_by_field_name("path")
        name = spec.child_by_field_name("name")
        if path is not None:
            yield Import(
                read_string(reading, path),
                "" if name is None else text_of(name),
                reading.span(spec),
            )


def _specs(node: Node, *kinds: str) -> Iterator[Node]:
    """The specs of a declaration, in parentheses or not."""
    for child in node.named_children:
        if child.type in kinds:
            yield child
        elif child.type.endswith("_spec_list"):
            yield from _specs(child, *kinds)


def _types(reading: Reading, node: Node) -> Iterator[DeclNode]:
    for spec in _specs(node, "type_spec", "type_alias"):
        name = spec.child_by_field_name("name")
        type_ = spec.child_by_field_name("type")
        if name is None or type_ is None:
            continue
        line = name.start_point[0] + 1
        yield DeclNode(
            text_of(name),
            reading.span(name),
            read_type(reading, type_),
            spec.type == "type_alias",
            spec.child_by_field_name("type_parameters") is not None,
            reading.comments.of(line, is_type=True),
        )


def _method(reading: Reading, node: Node) -> Iterator[Method]:
    name = node.child_by_field_name("name")
    receiver = node.child_by_field_name("receiver")
    while receiver is not None and receiver.type != "type_identifier":
        inner = receiver.child_by_field_name("type")
        if inner is None:
            inner = receiver.named_children[-1] if receiver.named_children else None
        receiver = inner
    if name is not None and receiver is not None:
        yield Method(text_of(receiver), text_of(name), reading.span(name))


def _consts(reading: Reading, node: Node) -> Iterator[ConstNode]:
    type_: TypeNode | None = None
    values: list[Expr] = []
    for iota, spec in enumerate(_specs(node, "const_spec")):
        type_node = spec.child_by_field_name("type")
        list_node = spec.child_by_field_name("value")
        if type_node is not None or list_node is not None:
            type_ = None if type_node is None else read_type(reading, type_node)
            listed = [] if list_node is None else list_node.named_children
            values = [read_expr(reading, v) for v in listed if v.type != "comment"]
        names = [
            c for c in spec.children_by_field_name("name") if c.type == "identifier"
        ]
        for at, name in enumerate(names):
            yield ConstNode(
                text_of(name),
                reading.span(name),
                type_,
                values[at] if at < len(values) else None,
                iota,
                reading.comments.of(name.start_point[0] + 1),
            )
