"""How a marker declares itself, and what it is told when it is planned.

A module of this folder builds one or more `Tag`s and puts them into `TAGS`; the registry collects them, plug-ins come
through the same door. Everything anyone wants to know of a marker (docs, completion, lint, coverage) is in its `Tag`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal, Protocol, TypeAlias, TypeVar

from validation_gen.dataclass import dataclass, field, replace
from validation_gen.diagnostics import Span
from validation_gen.markers import Marker
from validation_gen.model import Constant, Field, Function, MarkerLine, Named, TypeExpr
from validation_gen.plan.contribution import Contribution
from validation_gen.plan.nodes import KeyValue, Level
from validation_gen.plan.shapes import Shapes

Scope: TypeAlias = Literal[
    "type", "field", "list value", "map key", "map value", "constant"
]
Stability: TypeAlias = Literal["alpha", "beta", "stable"]
ValueKind: TypeAlias = Literal["none", "string", "int", "bool", "marker", "raw"]

EVERY_VALUE: frozenset[Scope] = frozenset(
    {"type", "field", "list value", "map key", "map value"}
)

SCOPE_NAMES: dict[Scope, str] = {
    "type": "types",
    "field": "fields",
    "list value": "list values",
    "map key": "map keys",
    "map value": "map values",
    "constant": "constants",
}

ARTICLES: dict[str, str] = {
    "string": "a string",
    "int": "an integer",
    "bool": "true or false",
    "float": "a float",
    "marker": "a marker",
}
"""How messages call the kinds of values."""

T = TypeVar("T")


class Rejected(Exception):
    """A marker that cannot stand as it is. The planner turns it into a diagnostic and goes on with the next marker.

    Without a code it is dropped silently: what it follows from has been reported.
    """

    def __init__(
        self,
        code: str,
        message: str,
        *,
        expected: str = "",
        fix: str = "",
        span: Span | None = None,
    ) -> None:
        super().__init__(message)
        self.code, self.message, self.expected, self.fix, self.span = (
            code,
            message,
            expected,
            fix,
            span,
        )


@dataclass(frozen=True, slots=True)
class Arg:
    """An argument a marker takes; the positional one has no name."""

    name: str
    kind: Literal["string", "int", "bool"]
    docs: str
    required: bool = False


@dataclass(frozen=True, slots=True)
class Payload:
    """What stands behind the `=`: its kind, whether it must be there, and what the values mean."""

    kind: ValueKind = "none"
    docs: str = ""
    required: bool = True
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Emits:
    """An error a marker can cause: its type, its origin, and what its path adds to the value's own."""

    type: str
    origin: str = ""
    path: str = ""


@dataclass(frozen=True, slots=True)
class Context:
    """Where a marker stands.

    `type` is the type of the value it speaks of, `path` names that value for good (two markers about one value have
    equal paths), `parent` is the struct, list or map around it. `selector` are the keys of a list item. `level` is that
    of an enclosing alpha or beta marker.
    """

    scope: Scope
    type: TypeExpr
    path: tuple[str, ...]
    workspace: Workspace
    field: Field | None = None
    parent: Context | None = None
    selector: tuple[tuple[str, KeyValue], ...] = ()
    constants: tuple[Constant, ...] = ()
    level: Level = ""

    @property
    def shapes(self) -> Shapes:
        return self.workspace.shapes

    def expand(self, payload: Marker) -> Contribution:
        """What the payload of a wrapping marker contributes here."""
        return self.workspace.expand(self, payload)

    def shared(self, record: Callable[[], T], path: tuple[str, ...]) -> T:
        """The record of a class that markers keep about one path while a run of the planner lasts."""
        return self.workspace.shared(record, path)

    def at_level(self, level: Level) -> Context:
        return replace(self, level=level)

    def inside(
        self,
        scope: Scope,
        type: TypeExpr,
        step: str = "",
        *,
        field: Field | None = None,
        selector: tuple[tuple[str, KeyValue], ...] = (),
    ) -> Context:
        """The context of a value in this one; `step` tells it from others of its scope."""
        return Context(
            scope,
            type,
            (*self.path, step or scope),
            self.workspace,
            field=field,
            parent=self,
            selector=selector,
            level=self.level,
        )

    def describe(self) -> str:
        return self.shapes.describe(self.type)


def type_path(ref: Named) -> tuple[str, ...]:
    """The path of what markers say of a named type: shorter than that of anything inside it."""
    return ref.module, ref.name


class Workspace(Protocol):
    """What the planner offers to markers."""

    shapes: Shapes
    registry: Registry

    def expand(self, context: Context, payload: Marker) -> Contribution: ...

    def shared(self, record: Callable[[], T], path: tuple[str, ...]) -> T: ...

    def lines_of(self, field: Field) -> tuple[MarkerLine, ...]:
        """The registered marker lines above a field."""
        ...

    def markers_of(self, constant: Constant) -> tuple[Marker, ...]:
        """The markers above a constant that can be parsed, other tools' included."""
        ...

    def collect(self, context: Context, lines: tuple[MarkerLine, ...]) -> Contribution:
        """What several marker lines contribute, in the order in which markers run."""
        ...

    def custom_functions(self, ref: Named) -> dict[str, Function]:
        """The hand-written functions beside the package that declares a type."""
        ...


@dataclass(frozen=True, slots=True)
class Tag:
    """A marker's declaration.

    `plan` is called for each use that passed the checks of scopes, arguments and payload made from this declaration;
    it returns what the use contributes or raises `Rejected`. `example` is one or more classes, or the fields of one;
    `companion` the hand-written module that the example needs beside it. `elsewhere` is what to do instead of writing
    the marker where it cannot stand.
    """

    name: str
    scopes: frozenset[Scope]
    plan: Callable[[Context, Marker], Contribution]
    stability: Stability
    summary: str
    docs: str = ""
    args: tuple[Arg, ...] = ()
    payload: Payload = Payload()
    emits: tuple[Emits, ...] = ()
    example: str = ""
    companion: str = ""
    elsewhere: str = ""
    open_args: bool = False
    source: str = "KEP-5073, k8s.io/code-generator/cmd/validation-gen"

    def arg(self, name: str) -> Arg | None:
        return next((arg for arg in self.args if arg.name == name), None)


@dataclass(frozen=True, slots=True)
class RetiredTag:
    """A spelling that is no longer in use, and the one that took its place."""

    name: str
    instead: str


@dataclass(frozen=True, slots=True)
class FormatRef:
    """Where generated code finds a format: a `Format` of the runtime, by module and name."""

    module: str
    name: str


@dataclass(frozen=True, slots=True)
class Registry:
    """All markers and formats of one run, by name: built once, then passed."""

    tags: dict[str, Tag] = field(default_factory=dict)
    retired: dict[str, RetiredTag] = field(default_factory=dict)
    formats: dict[str, FormatRef] = field(default_factory=dict)

    def knows(self, name: str) -> bool:
        return name in self.tags or name in self.retired


def named(marker: Marker, name: str) -> Any:
    """The value of an argument by name, None if it was not given."""
    return next((arg.value for arg in marker.args if arg.name == name), None)


def positional(marker: Marker) -> Any:
    """The value of the positional argument, None if it was not given."""
    return named(marker, "")
