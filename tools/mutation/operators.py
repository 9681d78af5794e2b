"""Small changes to Python code: the text of a module in, its mutants out, each a syntax tree with one thing different.

Called by the rest of this package. Trees keep the line numbers of the text, so that coverage of the one is coverage of
the other. What no test could notice, or none should, is left alone: docstrings, annotations, assertions, decorators,
code for type checkers, and what documentation pages say.

A mutant is named by its file, the function it is in, and a digest of what changes into what; where a function has
several such places they are counted. So it keeps its name when code is added elsewhere.
"""

from __future__ import annotations

import ast
import copy
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from hashlib import sha256

COMPARISONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
}
ARITHMETIC: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.FloorDiv,
    ast.FloorDiv: ast.Mult,
    ast.Div: ast.Mult,
    ast.Mod: ast.FloorDiv,
    ast.Pow: ast.Mult,
    ast.LShift: ast.RShift,
    ast.RShift: ast.LShift,
    ast.BitOr: ast.BitAnd,
    ast.BitAnd: ast.BitOr,
}

Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, slots=True)
class Outermost:
    """A function in a module or class: `Class.method`, the line Python says it begins at, and the lines of its body."""

    name: str
    line: int
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Mutant:
    """One change, from `before` to `after`, the `nth` of that kind in its function.

    `first` and `last` are the lines of code whose tests are the ones to ask; `number` counts the mutants of the file.
    `function` is the outermost function around it, if the code runs only when that is called.
    """

    path: str
    number: int
    nth: int
    line: int
    first: int
    last: int
    before: str
    after: str
    function: Outermost | None

    @property
    def where(self) -> str:
        """The name of the function it is in; empty outside of functions."""
        return self.function.name if self.function else ""

    @property
    def key(self) -> str:
        """Its name, which stays when code elsewhere changes."""
        change = sha256(f"{self.before}\0{self.after}".encode()).hexdigest()[:10]
        return f"{self.path}:{self.where}:{change}:{self.nth}"


@dataclass(frozen=True, slots=True)
class _Place:
    """A node that can change: how, and where it is."""

    node: ast.AST
    change: Callable[[ast.AST], ast.AST | None]
    statement: ast.stmt
    function: Outermost | None


def mutants(path: str, text: str) -> Iterator[Mutant]:
    """Every mutant of a module, in order."""
    seen: Counter[tuple[str, str, str]] = Counter()
    for number, place in enumerate(_places(ast.parse(text))):
        before = _shown(place.node)
        after = _shown(place.change(copy.deepcopy(place.node)))
        name = place.function.name if place.function else ""
        seen[name, before, after] += 1
        nth = seen[name, before, after]
        line = getattr(place.node, "lineno", place.statement.lineno)
        yield Mutant(
            path, number, nth, line, *_lines(place), before, after, place.function
        )


def _shown(node: ast.AST | None) -> str:
    """The code of a node; of an `if` statement its condition alone."""
    if node is None:
        return "nothing"
    if isinstance(node, ast.If):
        return f"if {ast.unparse(node.test)}:"
    return ast.unparse(node)


def mutated(text: str, number: int) -> ast.Module:
    """The tree of the mutant with a number."""
    tree = ast.parse(text)
    place = next(p for n, p in enumerate(_places(tree)) if n == number)
    changed = place.change(place.node)
    _Replacer(place.node, changed).visit(tree)
    return ast.fix_missing_locations(tree)


def _lines(place: _Place) -> tuple[int, int]:
    """The node's own lines, or those of the statement up to its body."""
    node = (
        place.node if isinstance(place.node, ast.expr | ast.stmt) else place.statement
    )
    last = node.end_lineno or node.lineno
    body = getattr(node, "body", None)
    if isinstance(body, list) and body and isinstance(body[0], ast.stmt):
        last = max(node.lineno, body[0].lineno - 1)
    return node.lineno, last


class _Replacer(ast.NodeTransformer):
    """Puts one node in the place of another."""

    def __init__(self, old: ast.AST, new: ast.AST | None) -> None:
        self.old, self.new = old, new

    def visit(self, node: ast.AST) -> ast.AST:
        if node is self.old:
            if self.new is None:
                return ast.copy_location(ast.Pass(), node)
            return ast.copy_location(self.new, node)
        result = self.generic_visit(node)
        assert isinstance(result, ast.AST)
        return result


def _places(tree: ast.Module) -> Iterator[_Place]:
    for statement in tree.body:
        yield from _in_statement(statement, (), None)


def _in_statement(
    node: ast.stmt, classes: tuple[str, ...], function: Outermost | None
) -> Iterator[_Place]:
    if _is_for_people(node):
        return
    if _is_registry(node):
        for key in node.value.args[0].keys:  # type: ignore[attr-defined]
            yield from _in_expression(key, node, function)
        return
    if isinstance(node, ast.ClassDef):
        for inner in node.body:
            yield from _in_statement(inner, (*classes, node.name), function)
        return
    if isinstance(node, Function):
        # Default values are made when the function is, not when it is called.
        for outer in _defaults(node.args):
            yield from _in_expression(outer, node, None)
        if function is None:
            first = min([node.lineno, *(d.lineno for d in node.decorator_list)])
            name = ".".join((*classes, node.name))
            last = node.end_lineno or node.lineno
            function = Outermost(name, first, node.body[0].lineno, last)
        for inner in node.body:
            yield from _in_statement(inner, classes, function)
        return
    for change in _statement_changes(node):
        yield _Place(node, change, node, function)
    for name, value in ast.iter_fields(node):
        if name in ("annotation", "type_params"):
            continue
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.stmt):
                yield from _in_statement(child, classes, function)
            elif isinstance(child, ast.ExceptHandler | ast.match_case):
                for part in ast.iter_child_nodes(child):
                    if isinstance(part, ast.stmt):
                        yield from _in_statement(part, classes, function)
                    elif isinstance(part, ast.expr):
                        yield from _in_expression(part, node, function)
            elif isinstance(child, ast.AST):
                yield from _in_expression(child, node, function)


def _is_for_people(node: ast.stmt) -> bool:
    """Docstrings, assertions, imports, what only type checkers read."""
    if isinstance(node, ast.Assert | ast.Import | ast.ImportFrom | ast.Pass):
        return True
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return True
    if isinstance(node, ast.If):
        return ast.unparse(node.test) == "TYPE_CHECKING"
    if isinstance(node, ast.AnnAssign):
        return node.value is None or "TypeAlias" in ast.unparse(node.annotation)
    if isinstance(node, ast.Assign):
        value = node.value
        is_alias = isinstance(value, ast.Subscript) and isinstance(
            value.value, ast.Name
        )
        names = [t.id for t in node.targets if isinstance(t, ast.Name)]
        typed = (is_alias and names[:1] != [] and names[0].istitle()) or (
            isinstance(value, ast.Call) and "TypeVar" in ast.unparse(value.func)
        )
        return bool(typed) or "__all__" in names or "__slots__" in names
    return False


def _is_registry(node: ast.stmt) -> bool:
    """Whether this is the table of diagnostic codes, whose values are the text of documentation pages."""
    match node:
        case ast.AnnAssign(
            target=ast.Name(id="CODES"), value=ast.Call(args=[ast.Dict()])
        ):
            return True
    return False


def _defaults(arguments: ast.arguments) -> list[ast.expr]:
    return [*arguments.defaults, *(d for d in arguments.kw_defaults if d is not None)]


def _in_expression(
    node: ast.AST, statement: ast.stmt, function: Outermost | None
) -> Iterator[_Place]:
    for change in _expression_changes(node):
        yield _Place(node, change, statement, function)
    if isinstance(node, ast.Call) and ast.unparse(node.func) == "cast":
        yield from _in_expression(node.args[1], statement, function)
        return
    for child in ast.iter_child_nodes(node):
        if isinstance(node, ast.Call) and _is_prose(node, child):
            continue
        if isinstance(child, ast.expr | ast.comprehension | ast.keyword):
            yield from _in_expression(child, statement, function)


PROSE = frozenset({"docs", "example", "invalid", "summary", "valid"})
DECLARATIONS = frozenset({"Arg", "Directive", "Format", "Payload", "Tag"})


def _is_prose(call: ast.Call, argument: ast.AST) -> bool:
    """Whether an argument is text for documentation pages."""
    if ast.unparse(call.func) not in DECLARATIONS and "_tag" not in ast.unparse(
        call.func
    ):
        return False
    if isinstance(argument, ast.keyword):
        return argument.arg in PROSE
    return isinstance(argument, ast.Constant) and " " in str(argument.value)


def _statement_changes(
    node: ast.stmt,
) -> Iterator[Callable[[ast.AST], ast.AST | None]]:
    match node:
        case ast.Expr(value=ast.Call() | ast.Yield() | ast.YieldFrom()):
            yield lambda n: None
        case ast.Return(value=ast.expr() as value):
            if not (isinstance(value, ast.Constant) and value.value is None):
                yield lambda n: ast.Return(ast.Constant(None))
        case ast.Break():
            yield lambda n: ast.Continue()
        case ast.Continue():
            yield lambda n: ast.Break()
        case ast.AugAssign(op=op) if type(op) in ARITHMETIC:
            yield _augmented
        case ast.If():
            yield _negated_test
        case ast.Raise(exc=ast.expr()):
            yield lambda n: None


def _augmented(node: ast.AST) -> ast.AST:
    assert isinstance(node, ast.AugAssign)
    return ast.AugAssign(node.target, ARITHMETIC[type(node.op)](), node.value)


def _negated_test(node: ast.AST) -> ast.AST:
    assert isinstance(node, ast.If)
    test = ast.copy_location(ast.UnaryOp(ast.Not(), node.test), node.test)
    return ast.If(test, node.body, node.orelse)


def _expression_changes(
    node: ast.AST,
) -> Iterator[Callable[[ast.AST], ast.AST | None]]:
    match node:
        case ast.Compare(ops=[op, *_]) if type(op) in COMPARISONS:
            yield _compared
        case ast.BoolOp():
            yield _joined
        case ast.UnaryOp(op=ast.Not()):
            yield lambda n: n.operand  # type: ignore[attr-defined]
        case ast.UnaryOp(op=ast.USub(), operand=ast.Constant()):
            yield lambda n: n.operand  # type: ignore[attr-defined]
        case ast.BinOp(op=op) if type(op) in ARITHMETIC:
            yield _calculated
        case ast.IfExp():
            yield lambda n: ast.IfExp(n.test, n.orelse, n.body)  # type: ignore[attr-defined]
        case ast.Constant(value=bool()):
            yield lambda n: ast.Constant(not n.value)  # type: ignore[attr-defined]
        case ast.Constant(value=int()):
            yield lambda n: ast.Constant(n.value + 1)  # type: ignore[attr-defined]
        case ast.Constant(value=str()):
            yield lambda n: ast.Constant(f"XX{n.value}" if n.value else "XX")  # type: ignore[attr-defined]
        case ast.Constant(value=bytes()):
            yield lambda n: ast.Constant(b"XX" + n.value)  # type: ignore[attr-defined]
        case ast.JoinedStr(values=values) if not any(
            isinstance(v, ast.Constant) for v in values
        ):
            yield lambda n: ast.JoinedStr([ast.Constant("XX"), *n.values])  # type: ignore[attr-defined]
        case ast.comprehension(ifs=[_, *_]):
            yield _unfiltered
        case ast.Call(keywords=[_, *_]):
            for index, keyword in enumerate(node.keywords):
                if keyword.arg is not None and not _is_prose(node, keyword):
                    yield _without_keyword(index)


def _compared(node: ast.AST) -> ast.AST:
    assert isinstance(node, ast.Compare)
    ops = [COMPARISONS[type(node.ops[0])](), *node.ops[1:]]
    return ast.Compare(node.left, ops, node.comparators)


def _joined(node: ast.AST) -> ast.AST:
    assert isinstance(node, ast.BoolOp)
    other = ast.Or() if isinstance(node.op, ast.And) else ast.And()
    return ast.BoolOp(other, node.values)


def _calculated(node: ast.AST) -> ast.AST:
    assert isinstance(node, ast.BinOp)
    return ast.BinOp(node.left, ARITHMETIC[type(node.op)](), node.right)


def _unfiltered(node: ast.AST) -> ast.AST:
    assert isinstance(node, ast.comprehension)
    return ast.comprehension(node.target, node.iter, [], node.is_async)


def _without_keyword(index: int) -> Callable[[ast.AST], ast.AST]:
    def change(node: ast.AST) -> ast.AST:
        assert isinstance(node, ast.Call)
        keywords = [k for n, k in enumerate(node.keywords) if n != index]
        return ast.Call(node.func, node.args, keywords)

    return change
