"""What a rule is told: one package, its types and fields with their markers read, and the rule's options.

Made by the engine; `Facts` are shared by all rules of a run, a `Context` is one rule's. Nothing here is written to.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal, TypeAlias, TypeVar

from validation_gen.dataclass import dataclass
from validation_gen.diagnostics import Span
from validation_gen.lint.markers import NO_MARKS, Mark, Marks, read_marks
from validation_gen.lint.rule import Finding, Fix, Options, Rule
from validation_gen.model import (
    Field,
    List,
    MarkerLine,
    Named,
    Optional,
    Package,
    Struct,
    TypeDecl,
    TypeExpr,
)
from validation_gen.plan.shapes import Shapes
from validation_gen.tags.base import Registry

if TYPE_CHECKING:
    from validation_gen.lint.evolution import Evolution

Style: TypeAlias = Literal["k8s", "go"]
"""How types are written: with `+k8s:` markers, or tag by tag as the Go types they mirror."""

OptionsT = TypeVar("OptionsT", bound=Options)


@dataclass(frozen=True, slots=True)
class Site:
    """A field and its struct. `marks` are the field's own, `merged` has those of its named type before them."""

    owner: Struct
    field: Field
    marks: Marks
    merged: Marks

    @property
    def name(self) -> str:
        """`Pod.spec`, as messages call the field."""
        return f"{self.owner.name}.{self.field.name}"

    def metadata(self, key: str) -> str | int | float | bool | None:
        return next((v for k, v in self.field.metadata if k == key), None)

    @property
    def is_embedded(self) -> bool:
        """Whether Go would write the field without a name."""
        return self.field.embedding != "" or self.metadata("embedded") is True

    @property
    def is_untagged(self) -> bool:
        """Whether Go would embed the field without saying anything about JSON, which makes it inline."""
        return self.field.embedding == "base" or (
            self.is_inline and self.metadata("embedded") is True
        )

    @property
    def is_inline(self) -> bool:
        """Whether the field's own fields appear in the parent's JSON."""
        return self.field.embedding != ""


class Facts:
    """A package as the rules see it; everything is worked out once, when it is first asked for."""

    def __init__(
        self, package: Package, shapes: Shapes, tags: Registry, style: Style
    ) -> None:
        self.package = package
        self.shapes = shapes
        self.tags = tags
        self.style = style
        self._declared = {t.name: t for t in package.types}
        self._marks: dict[int, Marks] = {}

    def local(self, type_: TypeExpr) -> TypeDecl | None:
        """The declaration of a named type of this package."""
        if isinstance(type_, Named) and type_.module == self.package.name:
            return self._declared.get(type_.name)
        return None

    def marks_of(self, declaration: TypeDecl) -> Marks:
        """A type's markers; those one or two blank lines above count."""
        found = self._marks.get(id(declaration))
        if found is None:
            lines = (*declaration.detached_markers, *declaration.markers)
            found = Marks(read_marks(lines)) if lines else NO_MARKS
            self._marks[id(declaration)] = found
        return found

    def named_marks(self, type_: TypeExpr) -> Marks:
        """The markers of the type's name, through one `| None`, if this package declares it."""
        elem = type_.elem if isinstance(type_, Optional) else type_
        declaration = self.local(elem)
        return self.marks_of(declaration) if declaration else NO_MARKS

    @cached_property
    def structs(self) -> tuple[Struct, ...]:
        return tuple(t for t in self.package.types if isinstance(t, Struct))

    @cached_property
    def all_sites(self) -> tuple[Site, ...]:
        """Every field that appears in JSON, those of list kinds included."""
        return tuple(
            self._site(struct, field)
            for struct in self.structs
            for field in struct.fields
            if field.json_name != "-"
        )

    @cached_property
    def sites(self) -> tuple[Site, ...]:
        """The fields that rules about fields look at: not those of list kinds, not schemaless ones."""
        lists = {struct.name for struct in self.structs if is_list_kind(struct)}
        return tuple(
            site
            for site in self.all_sites
            if site.owner.name not in lists and not site.marks.has("schemaless")
        )

    @cached_property
    def own_sites(self) -> tuple[Site, ...]:
        """The same without embedded ones, where types mirror Go's."""
        if self.style == "k8s":
            return self.sites
        return tuple(site for site in self.sites if not site.is_embedded)

    def sites_of(self, struct: Struct) -> list[Site]:
        return [self._site(struct, field) for field in struct.fields]

    def _site(self, struct: Struct, field: Field) -> Site:
        lines = self._detached(field) + field.markers
        own = Marks(read_marks(lines)) if lines else NO_MARKS
        on_type = self.named_marks(field.type)
        if not on_type:
            return Site(struct, field, own, own)
        above = (Mark(m.line, m.reading, True) for m in on_type)
        return Site(struct, field, own, Marks((*above, *own)))

    def _detached(self, field: Field) -> tuple[MarkerLine, ...]:
        """The markers that stand above a field but for one or two blank lines, and belong to nothing else."""
        if not self._stray:
            return ()
        lines = self.package.lines
        number = field.span.line - 1
        while number > 0 and lines[number - 1].lstrip().startswith("#"):
            number -= 1
        top = number
        while number > 0 and top - number < 2 and not lines[number - 1].strip():
            number -= 1
        if number == top:
            return ()
        found: list[MarkerLine] = []
        while number in self._stray:
            found.append(self._stray[number])
            number -= 1
        above = lines[number - 1].strip() if number > 0 else ""
        if not found or above.startswith("#"):
            return ()
        return tuple(reversed(found))

    @cached_property
    def _stray(self) -> dict[int, MarkerLine]:
        return {
            marker.span.line: marker
            for marker in self.package.stray_markers
            if self.package.lines[marker.span.line - 1].lstrip().startswith("#")
        }


class Context:
    """One rule's view of a package, and the ways to report."""

    def __init__(
        self,
        facts: Facts,
        rule: Rule,
        options: Options,
        evolution: Evolution | None = None,
    ) -> None:
        self.facts = facts
        self.rule = rule
        self._options = options
        self.evolution = evolution
        """The package compared with an earlier version, if there is one to compare with."""

    @property
    def package(self) -> Package:
        return self.facts.package

    @property
    def shapes(self) -> Shapes:
        return self.facts.shapes

    @property
    def style(self) -> Style:
        return self.facts.style

    @property
    def sites(self) -> Sequence[Site]:
        return self.facts.sites

    @property
    def own_sites(self) -> Sequence[Site]:
        """The same without those that Go would embed, where types mirror Go's: some rules pass them over there."""
        return self.facts.own_sites

    def options(self, kind: type[OptionsT]) -> OptionsT:
        assert isinstance(self._options, kind)
        return self._options

    def at_field(
        self,
        site: Site,
        message: str,
        *,
        fix: Fix | None = None,
        span: Span | None = None,
        hint: str = "",
        cause: str = "",
        defect: str = "",
    ) -> Finding:
        """A finding about a field, by default at its name."""
        return Finding(
            self.rule.name,
            self.rule.code,
            message,
            span or site.field.span,
            site.name,
            fix,
            hint,
            cause,
            defect,
        )

    def at_type(
        self,
        declaration: TypeDecl,
        message: str,
        *,
        fix: Fix | None = None,
        span: Span | None = None,
        hint: str = "",
        cause: str = "",
    ) -> Finding:
        """A finding about a type, by default at its name."""
        return Finding(
            self.rule.name,
            self.rule.code,
            message,
            span or declaration.span,
            declaration.name,
            fix,
            hint,
            cause,
        )

    def at_module(self, message: str, span: Span, *, hint: str = "") -> Finding:
        return Finding(
            self.rule.name, self.rule.code, message, span, "", hint=hint
        )  # fmt: skip

    def struct_behind(self, type_: TypeExpr) -> Struct | None:
        """The dataclass a type stands for, through names and one `| None`, in whatever package."""
        return self.shapes.struct(type_)

    def local_struct(self, type_: TypeExpr) -> Struct | None:
        """The same, if this package declares it."""
        elem = type_.elem if isinstance(type_, Optional) else type_
        if not isinstance(elem, Named) or elem.module != self.package.name:
            return None
        return self.shapes.struct(elem)


def is_list_kind(struct: Struct) -> bool:
    """Whether a struct is a list of objects: exactly TypeMeta, ListMeta and a list called items."""
    if len(struct.fields) != 3:
        return False
    names = {
        f.type.name for f in struct.fields if isinstance(f.type, Named) and f.name != "items"
    }  # fmt: skip
    items = [f for f in struct.fields if f.name == "items"]
    return names == {"TypeMeta", "ListMeta"} and any(
        isinstance(f.type, List) for f in items
    )
