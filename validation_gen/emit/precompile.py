"""Templates as plain Python functions, for the wheel: rendering them takes no Jinja, which takes a while to load.

Comes in: the built-in templates, read by Jinja's own parser. Goes out: the text of a module with one function for each
of them. Called when a wheel is built, and by the test that both ways render the same. Only what the built-in templates
use is known: output, `if`, `for`, names, attributes, calls, comparisons and four filters.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from jinja2 import Environment, nodes

_HEADER = '''"""The built-in templates as functions. Made by `emit/precompile.py` for the wheel; do not edit."""

from validation_gen.emit.templating import comment, indented, py


def join(items, separator=""):
    return separator.join(map(str, items))
'''
_FILTERS = ("comment", "indented", "join", "py")
_OPERATORS = {
    "eq": "==", "ne": "!=", "gt": ">", "gteq": ">=", "lt": "<", "lteq": "<=", "in": "in", "notin": "not in"
}  # fmt: skip


class UnknownSyntax(Exception):
    """A template uses something that is not known here; the message names it and its line."""


def precompile(env: Environment, names: Sequence[str]) -> str:
    """The module. Raises UnknownSyntax."""
    functions, table = [], []
    for number, name in enumerate(names):
        assert env.loader is not None
        source, _, _ = env.loader.get_source(env, name)
        lines = _statements(env.parse(source, name).body, frozenset(), 1)
        body = ["    out = []", *lines, '    return "".join(out)']
        functions.append("\n".join([f"def template_{number}(given):", *body]))
        table.append(f"    {name!r}: template_{number},")
    listed = "\n".join(["TEMPLATES = {", *table, "}"])
    return "\n\n\n".join([_HEADER.rstrip("\n"), *functions, listed]) + "\n"


def _statements(
    body: Sequence[nodes.Node], local: frozenset[str], depth: int
) -> Iterator[str]:
    """The lines of statements. `local` are the names that loops have bound; all others are given."""
    pad = "    " * depth
    for node in body:
        match node:
            case nodes.Output():
                parts = ", ".join(_output(part, local) for part in node.nodes)
                yield f"{pad}out += [{parts}]"
            case nodes.If():
                for keyword, branch in (
                    ("if", node),
                    *(("elif", branch) for branch in node.elif_),
                ):
                    yield f"{pad}{keyword} {_expression(branch.test, local)}:"
                    yield from _suite(branch.body, local, depth)
                if node.else_:
                    yield f"{pad}else:"
                    yield from _suite(node.else_, local, depth)
            case nodes.For(test=None, recursive=False, else_=[]):
                bound = _targets(node.target)
                names = ", ".join(bound)
                yield f"{pad}for {names} in {_expression(node.iter, local)}:"
                yield from _suite(node.body, local.union(bound), depth)
            case _:
                raise _unknown(node)


def _suite(
    body: Sequence[nodes.Node], local: frozenset[str], depth: int
) -> Iterator[str]:
    lines = list(_statements(body, local, depth + 1))
    return iter(lines or ["    " * (depth + 1) + "pass"])


def _targets(target: nodes.Node) -> tuple[str, ...]:
    match target:
        case nodes.Name(name=name):
            return (name,)
        case nodes.Tuple(items=items):
            return tuple(name for item in items for name in _targets(item))
    raise _unknown(target)


def _output(part: nodes.Node, local: frozenset[str]) -> str:
    if isinstance(part, nodes.TemplateData):
        return repr(part.data)
    return f"str({_expression(part, local)})"


def _expression(node: nodes.Node, local: frozenset[str]) -> str:
    def inner(part: nodes.Node) -> str:
        return _expression(part, local)

    match node:
        case nodes.Name(name=name) if name != "loop":
            return name if name in local else f"given[{name!r}]"
        case nodes.Const(value=value):
            return repr(value)
        case nodes.Tuple(items=items):
            return f"({''.join(f'{inner(item)}, ' for item in items)})"
        case nodes.Getattr(node=value, attr=attribute):
            return f"{inner(value)}.{attribute}"
        case nodes.Getitem(node=value, arg=key):
            return f"{inner(value)}[{inner(key)}]"
        case nodes.Not(node=value):
            return f"(not {inner(value)})"
        case nodes.And() | nodes.Or():
            word = "and" if isinstance(node, nodes.And) else "or"
            return f"({inner(node.left)} {word} {inner(node.right)})"
        case nodes.CondExpr(expr2=nodes.Node() as otherwise):
            return (
                f"({inner(node.expr1)} if {inner(node.test)} else {inner(otherwise)})"
            )
        case nodes.Compare(expr=value, ops=operands):
            compared = (f" {_OPERATORS[o.op]} {inner(o.expr)}" for o in operands)
            return f"({inner(value)}{''.join(compared)})"
        case nodes.Filter(node=nodes.Node() as value, name=name) if name in _FILTERS:
            return _call(name, [inner(value)], node, local)
        case nodes.Call(node=value):
            return _call(inner(value), [], node, local)
    raise _unknown(node)


def _call(
    function: str,
    first: list[str],
    call: nodes.Call | nodes.Filter,
    local: frozenset[str],
) -> str:
    if call.dyn_args is not None or call.dyn_kwargs is not None:
        raise _unknown(call)
    arguments = [_expression(argument, local) for argument in call.args]
    named = [f"{k.key}={_expression(k.value, local)}" for k in call.kwargs]
    return f"{function}({', '.join([*first, *arguments, *named])})"


def _unknown(node: nodes.Node) -> UnknownSyntax:
    return UnknownSyntax(
        f"emit/precompile.py does not know {type(node).__name__}, which a built-in template uses in line {node.lineno}"
    )
