"""`Scheme`: which kinds a package knows, and the way from an object to its validator.

Every generated module has one as `SCHEME`; programs merge several. `DeclaredRule` is one rule of a generated module,
for coverage and documentation.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Any

from validation_gen.dataclass import dataclass
from validation_gen.runtime.errors import FieldError, Level, internal_error
from validation_gen.runtime.operation import OperationType, subresource_path
from validation_gen.runtime.paths import ROOT


@dataclass(frozen=True, slots=True)
class DeclaredRule:
    """One error that a module can report: where (`spec.items[*].name`), of which type and origin, how stable."""

    path: str
    type: str
    origin: str = ""
    level: Level = ""


@dataclass(frozen=True, slots=True)
class Kind:
    """A registered kind: its class, or the NewType it is, and the generated functions for it.

    `validate` is None for a type with nothing registered. `subresources` are the paths `validate` answers, of which `/`
    is the object itself. `options` are those its rules ask for. `go_type` is what error texts call the type.
    `introduced`, `deprecated` and `removed` are the versions of Kubernetes, as `major.minor`, that first serve the
    kind, warn of it, and are without it; empty where there is none. `replacement` is what to use instead, as
    `group,version,Kind`.
    """

    group: str
    version: str
    kind: str
    cls: type[Any] | Callable[[Any], Any]
    decode: Callable[..., Any]
    encode: Callable[[Any], dict[str, Any]]
    apply_defaults: Callable[[Any], None]
    validate: Callable[..., list[FieldError]] | None = None
    subresources: tuple[str, ...] = ("/",)
    options: frozenset[str] = frozenset()
    go_type: str = ""
    introduced: str = ""
    deprecated: str = ""
    removed: str = ""
    replacement: str = ""

    @property
    def api_version(self) -> str:
        """`apps/v1`, or `v1` in the group without a name."""
        return f"{self.group}/{self.version}" if self.group else self.version


class Scheme:
    """The kinds of one or more packages, by class and by API version and kind.

    Raises ValueError when two classes claim the same API version and kind, or one class two kinds.
    """

    __slots__ = ("_by_class", "_by_name", "kinds")

    kinds: tuple[Kind, ...]

    def __init__(self, kinds: Iterable[Kind] = ()) -> None:
        by_class: dict[object, Kind] = {}
        by_name: dict[tuple[str, str], Kind] = {}
        for kind in kinds:
            known = by_class.setdefault(kind.cls, kind)
            named = by_name.setdefault((kind.api_version, kind.kind), kind)
            if known != kind or named != kind:
                other = named if named != kind else known
                raise ValueError(
                    f"{kind.api_version} {kind.kind} ({kind.cls.__qualname__}) clashes"
                    f" with {other.api_version} {other.kind} ({other.cls.__qualname__})"
                )
        self.kinds = tuple(by_class.values())
        self._by_class: Mapping[object, Kind] = MappingProxyType(by_class)
        self._by_name: Mapping[tuple[str, str], Kind] = MappingProxyType(by_name)

    @classmethod
    def merge(cls, *schemes: Scheme) -> Scheme:
        """One scheme that knows the kinds of all; the same kind may come from several."""
        return cls(kind for scheme in schemes for kind in scheme.kinds)

    def __iter__(self) -> Iterator[Kind]:
        return iter(self.kinds)

    def __repr__(self) -> str:
        return f"Scheme({len(self.kinds)} kinds)"

    @property
    def options(self) -> frozenset[str]:
        """Every option that a rule of some kind asks for."""
        return frozenset().union(*(kind.options for kind in self.kinds))

    def kind(self, api_version: str, kind: str) -> Kind | None:
        """The kind that a document names with `apiVersion` and `kind`, or None."""
        return self._by_name.get((api_version, kind))

    def kind_of(self, obj: object) -> Kind | None:
        """The kind that the object's class, or the nearest registered base class of it, is registered for."""
        for cls in type(obj).__mro__:
            kind = self._by_class.get(cls)
            if kind is not None:
                return kind
        return None

    def validate(
        self,
        obj: object,
        old: object = None,
        *,
        op: OperationType | None = None,
        options: Mapping[str, bool] | None = None,
        subresource: str | Iterable[str] = "",
        overlay: bool = True,
    ) -> list[FieldError]:
        """Every error of `obj`, or of the update from `old` to it; without `overlay`, of declared rules only.

        A class that is not registered, or has no validator, has no errors. A subresource that the kind's validator does
        not answer, and any exception on the way, is one InternalError at `<nil>`: nothing is raised.
        """
        kind = self.kind_of(obj)
        if kind is None or kind.validate is None:
            return []
        try:
            path = subresource_path(subresource)
            if path not in kind.subresources:
                name = kind.go_type or f"*{kind.version}.{kind.kind}"
                detail = f"no validation found for {name}, subresource: {path}"
                return [internal_error(ROOT, detail)]
            # A validator that is written by hand need not know of overlays.
            also = {} if overlay else {"overlay": False}
            return kind.validate(
                obj, old, op=op, options=options, subresource=path, **also
            )
        except Exception as error:
            # A broken validator must neither pass for a valid object nor end a server.
            return [internal_error(ROOT, _named(error))]


def _named(error: Exception) -> str:
    text = str(error)
    name = type(error).__name__
    return f"{name}: {text}" if text else name
