"""What is written in Go files, as values: declarations with their comments and positions, nothing looked up yet.

Made by `reader` from a syntax tree, which nobody else sees; read by the resolver and the evaluator of constants.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from validation_gen.dataclass import dataclass
from validation_gen.diagnostics import Span

TypeKind: TypeAlias = Literal[
    "name", "pointer", "slice", "array", "map", "struct", "interface", "func", "chan", "generic"
]  # fmt: skip

ExprKind: TypeAlias = Literal[
    "int", "float", "imaginary", "rune", "string", "name", "iota", "unary", "binary", "call", "other"
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Comments:
    """What is said about a declaration: markers directly above it, those one blank line higher, and the prose."""

    markers: tuple[str, ...] = ()
    detached: tuple[str, ...] = ()
    doc: str = ""


@dataclass(frozen=True, slots=True)
class TypeNode:
    """A type as written. A `name` may have a `qualifier`, the package it is looked up in.

    `elem` is what a pointer, slice, array or map holds. `is_open` says of an interface that it has no methods.
    """

    kind: TypeKind
    span: Span
    name: str = ""
    qualifier: str = ""
    key: TypeNode | None = None
    elem: TypeNode | None = None
    fields: tuple[FieldNode, ...] = ()
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class FieldNode:
    """A field of a struct; one line with several names is several fields. `tag` is the text in the tag's quotes."""

    name: str
    span: Span
    type: TypeNode
    is_embedded: bool
    tag: str
    tag_span: Span
    comments: Comments


@dataclass(frozen=True, slots=True)
class Expr:
    """A constant expression: `text` is the literal, name or operator, `operands` what it works on.

    The first operand of a call is what is called.
    """

    kind: ExprKind
    span: Span
    text: str = ""
    qualifier: str = ""
    operands: tuple[Expr, ...] = ()


@dataclass(frozen=True, slots=True)
class ConstNode:
    """A constant. Where Go repeats the line above, so does this: `type` and `value` are those of that line."""

    name: str
    span: Span
    type: TypeNode | None
    value: Expr | None
    iota: int
    comments: Comments


@dataclass(frozen=True, slots=True)
class DeclNode:
    """A declared type."""

    name: str
    span: Span
    type: TypeNode
    is_alias: bool
    is_generic: bool
    comments: Comments


@dataclass(frozen=True, slots=True)
class Import:
    """An imported package: `name` is empty where the file does not give it one."""

    path: str
    name: str
    span: Span


@dataclass(frozen=True, slots=True)
class Method:
    """A method of a type: all that counts is that it is there."""

    receiver: str
    name: str
    span: Span


@dataclass(frozen=True, slots=True)
class Marker:
    """A marker, and where it stands."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class GoFile:
    """One file. `markers` and `doc` are those above the package clause, `stray` the markers that are nothing's.

    What a file declares that was generated is only for others to refer to.
    """

    path: str
    package: str
    package_span: Span
    imports: tuple[Import, ...] = ()
    types: tuple[DeclNode, ...] = ()
    consts: tuple[ConstNode, ...] = ()
    methods: tuple[Method, ...] = ()
    markers: tuple[str, ...] = ()
    doc: str = ""
    stray: tuple[Marker, ...] = ()
    has_errors: bool = False
    is_generated: bool = False


@dataclass(frozen=True, slots=True)
class Sources:
    """The files of one package, by the import path that others name it by."""

    path: str
    name: str
    files: tuple[GoFile, ...]
