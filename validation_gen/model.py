"""API types as data: what the source reader makes of Python files, and all that planner and linter know of them.

Everything here is frozen and knows nothing of `ast`, of marker names or of generated code. A `Package` is one Python
module of types, the counterpart of one Go API package.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal, TypeAlias

from validation_gen.dataclass import dataclass, field
from validation_gen.diagnostics import Span

ScalarName: TypeAlias = Literal[
    "str", "bool", "bytes", "float32", "float64",
    "int", "int8", "int16", "int32", "int64",
    "uint", "uint8", "uint16", "uint32", "uint64",
    "Any", "Quantity", "IntOrString", "Time", "MicroTime", "Duration", "RawExtension", "FieldsV1",
]  # fmt: skip

STRUCT_SCALARS = frozenset(
    {
        "Quantity",
        "IntOrString",
        "Time",
        "MicroTime",
        "Duration",
        "RawExtension",
        "FieldsV1",
    }
)
"""Scalars in JSON that Kubernetes declares as structs: by value they are never unset."""

INTEGER_RANGES = {
    f"{sign}{width}": (
        (0, 2**bits - 1)
        if sign == "uint"
        else (-(2 ** (bits - 1)), 2 ** (bits - 1) - 1)
    )
    for sign in ("int", "uint")
    for width, bits in (("", 64), ("8", 8), ("16", 16), ("32", 32), ("64", 64))
}
"""The values each integer type holds; plain `int` and `uint` are 64 bits wide, as on every Kubernetes platform."""


@dataclass(frozen=True, slots=True)
class Scalar:
    """A builtin type, or one of `validation_gen.apitypes`, by its Kubernetes name (`str` for Go's `string`)."""

    name: ScalarName


@dataclass(frozen=True, slots=True)
class Named:
    """A type declared in some module: `module` is the dotted name of the module that defines it."""

    module: str
    name: str


@dataclass(frozen=True, slots=True)
class Optional:
    """`T | None`: Go's pointer."""

    elem: TypeExpr


@dataclass(frozen=True, slots=True)
class List:
    """`list[T]`: Go's slice."""

    elem: TypeExpr


@dataclass(frozen=True, slots=True)
class Map:
    """`dict[K, V]`: Go's map."""

    key: TypeExpr
    value: TypeExpr


TypeExpr: TypeAlias = Scalar | Named | Optional | List | Map


@dataclass(frozen=True, slots=True)
class MarkerLine:
    """One `# +name...` comment line, unparsed: `text` starts at the `+`, `span` covers exactly `text`."""

    name: str
    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Default:
    """What the author wrote after `=`: source text, and whether a bare instance of the class would have a value."""

    source: str
    span: Span


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a struct.

    `embedding` is "inline" for a field whose own fields appear in the parent's JSON, "base" for the same thing written
    as a base class (then `name` is the class's name and the object itself carries the fields), else "". `metadata` is
    all that `field(metadata=...)` says in literals, what other tools read included.
    """

    name: str
    json_name: str
    type: TypeExpr
    span: Span
    type_span: Span
    markers: tuple[MarkerLine, ...] = ()
    doc: str = ""
    embedding: Literal["", "inline", "base"] = ""
    omitempty: bool = True
    default: Default | None = None
    metadata: tuple[tuple[str, str | int | float | bool], ...] = ()

    @property
    def go_name(self) -> str:
        """The name Kubernetes' Go types give the field: error paths and union members show it."""
        base = self.json_name or self.name
        return base[:1].upper() + base[1:]


@dataclass(frozen=True, slots=True)
class Constant:
    """A constant: a member of an enum, or a module-level `Final`. `value` is what it evaluates to."""

    name: str
    value: str | int | bool | float
    span: Span
    markers: tuple[MarkerLine, ...] = ()
    doc: str = ""
    type: TypeExpr | None = None


@dataclass(frozen=True, slots=True)
class Struct:
    """A dataclass.

    `plain` says that setting the attributes of a blank object is the same as calling the class: it is not frozen, has
    no other attributes, and no `__post_init__`, `__init__`, `__new__` or `__setattr__` of its own. `unread` are the
    JSON names of fields whose type has been reported and that are therefore missing.
    """

    name: str
    fields: tuple[Field, ...]
    span: Span
    markers: tuple[MarkerLine, ...] = ()
    detached_markers: tuple[MarkerLine, ...] = ()
    doc: str = ""
    plain: bool = True
    unread: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Alias:
    """`X = NewType("X", T)`: a named scalar, list or map."""

    name: str
    underlying: TypeExpr
    span: Span
    markers: tuple[MarkerLine, ...] = ()
    detached_markers: tuple[MarkerLine, ...] = ()
    doc: str = ""


@dataclass(frozen=True, slots=True)
class Enum:
    """`class X(StrEnum)`: a named string type with its constants, in source order."""

    name: str
    members: tuple[Constant, ...]
    span: Span
    markers: tuple[MarkerLine, ...] = ()
    detached_markers: tuple[MarkerLine, ...] = ()
    doc: str = ""

    @property
    def underlying(self) -> TypeExpr:
        return Scalar("str")


TypeDecl: TypeAlias = Struct | Alias | Enum


@dataclass(frozen=True, slots=True)
class Function:
    """A hand-written function found beside the types: its name and the annotations of its parameters, as source.

    `source` is what the line `Source: ...` of its docstring says.
    """

    name: str
    parameters: tuple[tuple[str, str], ...]
    returns: str
    span: Span
    source: str = ""


@dataclass(frozen=True, slots=True)
class Package:
    """One module of API types.

    `name` is its dotted import name (`kubernetes_api.resource.v1.types`), `short_name` what error texts call it (`v1`):
    the parent package's name for a module called `types`, else the module's own. `custom_functions` are the
    `validate_custom_*` functions of `<module>_custom.py` beside it, `overlay_functions` the `overlay_*` functions of
    `<module>_overlay.py`.
    """

    name: str
    short_name: str
    path: str
    types: tuple[TypeDecl, ...] = ()
    constants: tuple[Constant, ...] = ()
    markers: tuple[MarkerLine, ...] = ()
    doc: str = ""
    custom_functions: tuple[Function, ...] = ()
    overlay_functions: tuple[Function, ...] = ()
    stray_markers: tuple[MarkerLine, ...] = ()
    lines: tuple[str, ...] = field(default=(), repr=False, compare=False)

    def type_named(self, name: str) -> TypeDecl | None:
        return next((t for t in self.types if t.name == name), None)


@dataclass(frozen=True, slots=True)
class Universe:
    """Every package that was read. `roles` tells, per package name, what may be done with it.

    "input": code is generated for it. "readonly": its generated code exists elsewhere and is called. "foreign": it was
    read only because something refers to it; its types are opaque.
    """

    packages: Mapping[str, Package]
    roles: Mapping[str, Literal["input", "readonly", "foreign"]]

    def inputs(self) -> Iterator[Package]:
        """Input packages by name, so that no order of arguments shows in any output."""
        return (
            self.packages[name]
            for name in sorted(self.packages)
            if self.roles[name] == "input"
        )

    def lookup(self, ref: Named) -> TypeDecl | None:
        package = self.packages.get(ref.module)
        return package.type_named(ref.name) if package else None
