"""Defaulters: `apply_defaults_*`, which fills unset fields of an object, in place.

Comes in: a struct, or another type that is a root. Goes out: text with one logical line each, and what is wrong with
`+default=` markers. Called by `codec_section`. As in Kubernetes' defaulter-gen a field gets its default first, and then
its own fields get theirs.
"""

from __future__ import annotations

from collections.abc import Iterator

from validation_gen.diagnostics import Diagnostic
from validation_gen.emit.code import Block, If, Line, Node, render
from validation_gen.emit.codec.defaults import DefaultValue, default_text, field_default
from validation_gen.emit.codec.scope import CodecScope
from validation_gen.emit.templating import comment
from validation_gen.model import (
    Alias,
    Field,
    List,
    Map,
    Named,
    Optional,
    Scalar,
    Struct,
    TypeExpr,
)


class Defaults:
    """Every default below the types of a package, read once; and which structs have any at or below them."""

    def __init__(self, scope: CodecScope) -> None:
        self.scope = scope
        self.diagnostics: list[Diagnostic] = []
        self._found: dict[tuple[Named, str], DefaultValue] = {}
        users: dict[Named, list[Named]] = {}
        waiting = [Named(scope.package.name, t.name) for t in scope.package.types]
        seen = set(waiting)
        concerned: list[Named] = []
        while waiting:
            ref = waiting.pop()
            if self._read(ref):
                concerned.append(ref)
            for child in self._children(ref):
                users.setdefault(child, []).append(ref)
                if child not in seen:
                    seen.add(child)
                    waiting.append(child)
        self._concerned: set[Named] = set()
        while concerned:
            ref = concerned.pop()
            if ref not in self._concerned:
                self._concerned.add(ref)
                concerned += users.get(ref, ())

    def at_or_below(self, ref: Named) -> bool:
        """Whether a struct has a field with a default, at any depth."""
        return ref in self._concerned

    def of(self, owner: Named, field: Field) -> DefaultValue | None:
        return self._found.get((owner, field.name))

    def _read(self, ref: Named) -> bool:
        declaration = self.scope.shapes.declaration(ref)
        any_found = False
        for field in declaration.fields if isinstance(declaration, Struct) else ():
            match field_default(self.scope, ref, field):
                case DefaultValue() as default:
                    self._found[ref, field.name] = default
                    any_found = True
                case Diagnostic() as diagnostic if (
                    ref.module == self.scope.package.name
                ):
                    self.diagnostics.append(diagnostic)
        return any_found

    def _children(self, ref: Named) -> Iterator[Named]:
        declaration = self.scope.shapes.declaration(ref)
        if isinstance(declaration, Struct):
            for field in declaration.fields:
                yield from self._structs(field.type)
        elif isinstance(declaration, Alias):
            yield from self._structs(declaration.underlying)

    def _structs(self, expr: TypeExpr) -> Iterator[Named]:
        if struct := self.scope.struct(expr):
            yield struct
            return
        match self.scope.shapes.native(expr):
            case Optional(elem) | List(elem) | Map(_, elem):
                yield from self._structs(elem)


def defaults_function(defaults: Defaults, ref: Named, struct: Struct) -> str:
    """The `apply_defaults_*` function of a struct."""
    blocks = [
        block
        for field in struct.fields
        if (block := _field_nodes(defaults, ref, field))
    ]
    return _function(
        defaults.scope, ref, [node for block in blocks for node in (Line(""), *block)]
    )


def value_defaults_function(defaults: Defaults, ref: Named) -> str:
    """The `apply_defaults_*` function of a root type that is no struct."""
    return _function(defaults.scope, ref, _below(defaults, ref, "obj", "item"))


def _function(scope: CodecScope, ref: Named, nodes: list[Node]) -> str:
    return scope.render(
        "apply_defaults",
        name=scope.function("apply_defaults", ref),
        type=scope.imports.type(ref),
        lines=render(nodes, 1),
    )


def _field_nodes(defaults: Defaults, owner: Named, field: Field) -> list[Node]:
    source = "obj" if field.embedding == "base" else f"obj.{field.name}"
    default = defaults.of(owner, field)
    nodes: list[Node] = [Line(f"# {field.name}")]
    if default is not None:
        nodes.append(Line(f"#   {comment(default.marker.text)}"))
        assign = Line(f"{source} = {default_text(defaults.scope, default, field.type)}")
        nodes.append(If((_unset(defaults.scope, field.type, source),), (assign,)))
    nodes += _below(defaults, field.type, source, f"{field.name.rstrip('_')}_item")
    return nodes if len(nodes) > 1 else []


def _unset(scope: CodecScope, expr: TypeExpr, source: str) -> str:
    """The test whether a field is zero."""
    if struct := scope.struct(expr):
        zero = f"{scope.function('read', struct)}({scope.rt.NO_FIELDS}, {scope.rt.ROOT}, [], None)"
        return f"{scope.rt.same}({source}, {zero})"
    match scope.shapes.native(expr):
        case List() | Map():
            return f"not {source}"
        case Scalar(name) if name != "Any":
            return f"not {source}"
    return f"{source} is None"


def _below(defaults: Defaults, expr: TypeExpr, source: str, item: str) -> list[Node]:
    """Defaults of what is inside a value; `item` names what is inside a list or map."""
    scope = defaults.scope
    if struct := scope.struct(expr):
        if not defaults.at_or_below(struct):
            return []
        return [Line(f"{scope.function('apply_defaults', struct)}({source})")]
    match scope.shapes.native(expr):
        case Optional(elem):
            inner = _below(defaults, elem, source, item)
            return [If((f"{source} is not None",), tuple(inner))] if inner else []
        case List(elem):
            items = f"{source} or ()"
        case Map(_, elem):
            items = f"({source} or {{}}).values()"
        case _:
            return []
    inner = _below(defaults, elem, item, f"{item}_item")
    return [Block(f"for {item} in {items}", tuple(inner))] if inner else []
