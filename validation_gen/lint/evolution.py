"""A package then and now: `Facts` of both in, their types and fields side by side out. For the rules of `--against`.

Clients and stored objects know JSON, not Python: fields are matched by their JSON names, inline ones as if they were
the struct's own; a class that is called otherwise but stands in the same place is compared as the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property

from validation_gen.dataclass import dataclass
from validation_gen.lint.context import Facts, Site
from validation_gen.lint.markers import Mark
from validation_gen.model import (
    Alias,
    Enum,
    List,
    Map,
    Named,
    Optional,
    Struct,
    TypeDecl,
    TypeExpr,
)


@dataclass(frozen=True, slots=True)
class Kept:
    """A field that is there then and now."""

    old: Site
    new: Site


@dataclass(frozen=True, slots=True)
class Lost:
    """A field that is gone, and the struct that had it, as it is now."""

    owner: Struct
    old: Site


@dataclass(frozen=True, slots=True)
class Effective:
    """A marker that a field's values have to satisfy: its own, or that of a named type on the way.

    `concept` says what it speaks of, `items:` and `keys:` in front of what is about items and keys.
    """

    mark: Mark
    concept: str
    declaration: TypeDecl | None

    @property
    def rule(self) -> str:
        """The marker without its level and what is about its own line only."""
        text = self.mark.text
        while text.startswith(("k8s:alpha", "k8s:beta")) and ")=+" in text:
            text = text.partition("=+")[2]
        return text


class Evolution:
    """One package then and now; everything is worked out once, when it is first asked for.

    `modules` tells what modules of now were called then.
    """

    def __init__(self, old: Facts, new: Facts, modules: Mapping[str, str]) -> None:
        self.old = old
        self.new = new
        self._modules = modules

    @cached_property
    def structs(self) -> tuple[tuple[Struct, Struct], ...]:
        """The dataclasses then and now: those of one name, and those that took another's place."""
        return tuple(self._walk[0])

    @cached_property
    def kept(self) -> tuple[Kept, ...]:
        """The fields that are in the JSON of a struct then and now."""
        return tuple(self._walk[1])

    @cached_property
    def lost(self) -> tuple[Lost, ...]:
        return tuple(self._walk[2])

    @cached_property
    def added(self) -> tuple[Site, ...]:
        """The fields that a struct did not have."""
        return tuple(self._walk[3])

    @cached_property
    def enums(self) -> tuple[tuple[Enum, Enum], ...]:
        """The enums of one name."""
        now = ((t, self._old_type(t.name)) for t in self.new.package.types)
        return tuple(
            (old, new)
            for new, old in now
            if isinstance(new, Enum) and isinstance(old, Enum)
        )

    def is_kept_by_name(self, name: str) -> bool:
        return self.new.package.type_named(name) is not None

    def same_name(self, old: TypeExpr, new: TypeExpr) -> bool:
        """Whether two names are those of one declaration."""
        if not (isinstance(old, Named) and isinstance(new, Named)):
            return False
        module = self._modules.get(new.module, new.module)
        return (old.module, old.name) == (module, new.name)

    def _old_type(self, name: str) -> TypeDecl | None:
        return self.old.package.type_named(name)

    @cached_property
    def _walk(
        self,
    ) -> tuple[list[tuple[Struct, Struct]], list[Kept], list[Lost], list[Site]]:
        pairs: list[tuple[Struct, Struct]] = []
        kept: list[Kept] = []
        lost: list[Lost] = []
        added: list[Site] = []
        for new in self.new.structs:
            old = self._old_type(new.name)
            if isinstance(old, Struct):
                pairs.append((old, new))
        seen = {(old.name, new.name) for old, new in pairs}
        for old, new in pairs:  # Grows on the way.
            before, now = _flat(self.old, old), _flat(self.new, new)
            for name, site in now.items():
                was = before.get(name)
                if was is None:
                    if site.owner is new:
                        added.append(site)
                    continue
                if was.owner is not old and site.owner is not new:
                    continue  # Compared where it is declared.
                kept.append(Kept(was, site))
                for pair in self._behind(was.field.type, site.field.type):
                    if (key := (pair[0].name, pair[1].name)) not in seen:
                        seen.add(key)
                        pairs.append(pair)
            for name, site in before.items():
                if name not in now and (
                    site.owner is old or not self.is_kept_by_name(site.owner.name)
                ):
                    lost.append(Lost(new, site))
        return pairs, kept, lost, added

    def _behind(self, old: TypeExpr, new: TypeExpr) -> Iterator[tuple[Struct, Struct]]:
        """The dataclasses of this package that stand in one place of two types."""
        old, new = self.old.shapes.value_type(old), self.new.shapes.value_type(new)
        match old, new:
            case (List(was), List(now)) | (Optional(was), Optional(now)):
                yield from self._behind(was, now)
            case Map(_, was), Map(_, now):
                yield from self._behind(was, now)
            case Named(), Named():
                before, after = self.old.local(old), self.new.local(new)
                if isinstance(before, Struct) and isinstance(after, Struct):
                    yield before, after


def _flat(
    facts: Facts, struct: Struct, seen: frozenset[str] = frozenset()
) -> dict[str, Site]:
    """The fields of a struct in JSON, by name; its own go before those of inline ones."""
    found: dict[str, Site] = {}
    inner: list[Struct] = []
    for site in facts.sites_of(struct):
        if site.is_inline:
            behind = facts.shapes.struct(site.field.type)
            if behind is not None and behind.name not in seen:
                inner.append(behind)
        elif site.field.json_name != "-":
            found.setdefault(site.field.json_name, site)
    for each in inner:
        for name, site in _flat(facts, each, seen | {struct.name}).items():
            found.setdefault(name, site)
    return found


def enforced(facts: Facts, site: Site) -> list[Effective]:
    """The markers that a field's values have to satisfy: not those of level alpha, which nobody enforces."""
    own = [Effective(mark, mark.concept, None) for mark in site.marks]
    found = [*_of_type(facts, site.field.type, "", frozenset()), *own]
    return [e for e in found if not e.mark.line.name.startswith("k8s:alpha")]


def _of_type(
    facts: Facts, type_: TypeExpr, prefix: str, seen: frozenset[TypeExpr]
) -> Iterator[Effective]:
    match type_:
        case Optional(elem):
            yield from _of_type(facts, elem, prefix, seen)
        case List(elem):
            yield from _of_type(facts, elem, f"{prefix}items:", seen)
        case Map(key, value):
            yield from _of_type(facts, key, f"{prefix}keys:", seen)
            yield from _of_type(facts, value, f"{prefix}items:", seen)
        case Named() if type_ not in seen:
            declaration = facts.shapes.declaration(type_)
            if declaration is None:
                return
            for mark in facts.marks_of(declaration):
                yield Effective(mark, f"{prefix}{mark.concept}", declaration)
            if isinstance(declaration, Alias):
                yield from _of_type(
                    facts, declaration.underlying, prefix, seen | {type_}
                )


def is_kind(struct: Struct) -> bool:
    """Whether objects of a type are sent and stored by themselves: it says its kind."""
    return any(
        isinstance(f.type, Named) and f.type.name == "TypeMeta" for f in struct.fields
    )
