"""What the reader finds in one module beyond its `Package`: the facts the resolver follows imports with.

Made by `reader.read_module`, used by `resolver`. Nothing here holds a syntax tree.
"""

from __future__ import annotations

from collections.abc import Mapping

from validation_gen.dataclass import dataclass, field
from validation_gen.diagnostics import Diagnostic, Span
from validation_gen.model import Named, Package, TypeExpr


@dataclass(frozen=True, slots=True)
class Binding:
    """What an import binds a name to: a module, or `name` of a module. `span` is the imported name's."""

    module: str
    name: str
    span: Span

    @property
    def dotted(self) -> str:
        return f"{self.module}.{self.name}" if self.name else self.module


@dataclass(frozen=True, slots=True)
class Reference:
    """A type of another module, as it is named here. `span` is what to point at if it cannot be found.

    `is_base` tells that it is a base class, where a class without API fields is no error.
    """

    target: Named
    span: Span
    is_base: bool = False


@dataclass(frozen=True, slots=True)
class Module:
    """One module as it was read.

    `aliases` are the module's type aliases; `plain` its other classes, with the reason why they are no API types;
    `stars` the modules it imports everything from, in order; `exports` what `__all__` says, None without one.
    `left_out` are the types of which only the names were read.
    """

    package: Package
    diagnostics: tuple[Diagnostic, ...] = ()
    is_broken: bool = False
    bindings: Mapping[str, Binding] = field(default_factory=dict)
    stars: tuple[str, ...] = ()
    exports: frozenset[str] | None = None
    aliases: Mapping[str, TypeExpr] = field(default_factory=dict)
    plain: Mapping[str, str] = field(default_factory=dict)
    references: tuple[Reference, ...] = ()
    left_out: frozenset[str] = frozenset()

    def hands_on(self, name: str) -> bool:
        """Whether `from module import *` brings the name."""
        if self.exports is not None:
            return name in self.exports
        return not name.startswith("_")
