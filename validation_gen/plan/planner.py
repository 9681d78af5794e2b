"""From types and markers to checks in run order.

Comes in: the `Universe` and the `Registry`. Goes out: a `TypePlan` for each type asked for, and diagnostics. The
planner knows the order of things (what runs when, what is put off until its surroundings are known) and no marker.
Called by `plan_package`, and by markers themselves through `Workspace`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

from validation_gen.dataclass import replace
from validation_gen.diagnostics import Diagnostic, Span
from validation_gen.markers import Marker, parse
from validation_gen.model import (
    Alias,
    Constant,
    Enum,
    Field,
    Function,
    List,
    Map,
    MarkerLine,
    Named,
    Optional,
    Struct,
    TypeDecl,
    TypeExpr,
    Universe,
)
from validation_gen.plan.contribution import NOTHING, Contribution, Deferred
from validation_gen.plan.declared import declaration_of, must_match, near_names
from validation_gen.plan.nodes import CallType, Check, FieldPlan, TypePlan
from validation_gen.plan.shapes import Shapes
from validation_gen.plan.support import (
    MOST_LEVELS,
    Where,
    foreign_type,
    is_map_of_lists,
    made_of_itself,
    map_of_lists,
    must_be_supported,
    too_deep,
    would_not_run,
)
from validation_gen.tags.base import Context, Registry, Rejected, type_path
from validation_gen.tags.each import each_key, each_value

T = TypeVar("T")


class Planner:
    """One run over one universe: plans types on demand, remembers them, and collects what is wrong."""

    def __init__(self, universe: Universe, registry: Registry) -> None:
        self.universe = universe
        self.registry = registry
        self.shapes = Shapes(universe)
        self.diagnostics: list[Diagnostic] = []
        self.plans: dict[Named, TypePlan] = {}
        self._shared: dict[tuple[Callable[[], Any], tuple[str, ...]], Any] = {}
        self._depth = 0

    # What markers ask for: the Workspace of tags/base.py

    def shared(self, record: Callable[[], T], path: tuple[str, ...]) -> T:
        found: T | None = self._shared.get((record, path))
        if found is None:
            found = self._shared[record, path] = record()
        return found

    def expand(self, context: Context, payload: Marker) -> Contribution:
        tag = declaration_of(payload, self.registry)
        must_match(payload, tag, context)
        return tag.plan(context, payload)

    def lines_of(self, field: Field) -> tuple[MarkerLine, ...]:
        return self.ours(field.markers)

    def markers_of(self, constant: Constant) -> tuple[Marker, ...]:
        parsed = map(parse, constant.markers)
        return tuple(marker for marker in parsed if isinstance(marker, Marker))

    def custom_functions(self, ref: Named) -> dict[str, Function]:
        return {f.name: f for f in self.universe.packages[ref.module].custom_functions}

    def collect(self, context: Context, lines: tuple[MarkerLine, ...]) -> Contribution:
        """What the lines contribute, sorted by the outermost marker's name; a rejected one contributes nothing."""
        result = NOTHING
        for line in sorted(lines, key=lambda line: line.name):
            marker = parse(line)
            if isinstance(marker, Diagnostic):
                self.diagnostics.append(marker)
                continue
            with self.rejections(line.span):
                result += self.attributed(self.expand(context, marker), line)
        return result

    def attributed(self, contribution: Contribution, line: MarkerLine) -> Contribution:
        """The contribution with its line noted in every check, and in what deferred parts reject."""

        def again(deferred: Deferred) -> Deferred:
            def resolve() -> Contribution:
                with self.rejections(line.span):
                    return self.attributed(deferred.resolve(), line)
                return NOTHING

            return Deferred(deferred.reach, resolve)

        return replace(
            contribution,
            checks=tuple(
                replace(c, marker=c.marker or line) for c in contribution.checks
            ),
            deferred=tuple(again(d) for d in contribution.deferred),
        )

    @contextmanager
    def rejections(self, span: Span) -> Iterator[None]:
        """Turns a Rejected into a diagnostic, at its own position or else at `span`."""
        try:
            yield
        except Rejected as r:
            if r.code:
                self.diagnostics.append(
                    Diagnostic(r.code, r.message, r.span or span, r.expected, r.fix)
                )

    def ours(self, lines: tuple[MarkerLine, ...]) -> tuple[MarkerLine, ...]:
        return tuple(line for line in lines if self.is_ours(line))

    def is_ours(self, line: MarkerLine) -> bool:
        """Whether a marker is a registered one. Another tool's is left alone, a misspelt one of ours is reported."""
        is_known = self.registry.knows(line.name)
        if (
            not is_known
            and line.name.startswith("k8s:")
            and (near := near_names(line.name, self.registry))
        ):
            self.diagnostics.append(
                Diagnostic(
                    "VG101",
                    f"there is no marker +{line.name}",
                    line.span.slice(0, len(line.name) + 1),
                    fix=f"did you mean +{near[0]}?",
                )
            )
        return is_known

    # Types

    def plan_type(self, ref: Named) -> None:
        """Makes the plan of a declared type, once."""
        if ref not in self.plans:
            declaration = self.shapes.declaration(ref)
            assert declaration is not None
            # This is what a type that contains itself meets.
            self.plans[ref] = TypePlan(ref, declaration)
            self._depth += 1
            try:
                if self._depth > MOST_LEVELS:
                    self.diagnostics.append(too_deep(declaration))
                else:
                    self.plans[ref] = self.plan_declaration(ref, declaration)
            finally:
                self._depth -= 1

    def plan_declaration(self, ref: Named, declaration: TypeDecl) -> TypePlan:
        constants = self.constants_of(declaration)
        context = Context("type", ref, type_path(ref), self, constants=constants)
        fields: tuple[FieldPlan, ...] = ()
        outward = NOTHING
        if isinstance(declaration, Struct):
            fields, outward = self.plan_fields(context, declaration)
        elif isinstance(declaration, Alias):
            with self.rejections(declaration.span):
                must_be_supported(self.shapes, declaration.underlying)
            below = self.shapes.native(ref)
            struct = self.shapes.declaration(below)
            if isinstance(struct, Alias):
                self.diagnostics.append(made_of_itself(declaration))
            if isinstance(struct, Struct) and not foreign_type(self.shapes, below):
                fields, outward = self.plan_fields(context, struct)
        own = self.collect(context, self.ours(declaration.markers))
        self.refuse_map_of_lists(context, own, declaration.span)
        native = self.shapes.native(ref)
        keys, values = self.iterations(context, native, own, declaration.span)
        settled, stray = self.settle(own)
        # Unions, modes and dependents of the fields come first: so the code that Kubernetes' own tool writes has them.
        settled = outward + settled + stray
        return TypePlan(
            ref,
            declaration,
            settled.checks,
            keys,
            values,
            () if own.opaque else fields,
            settled.notes,
        )

    def constants_of(self, declaration: TypeDecl) -> tuple[Constant, ...]:
        if not isinstance(declaration, Enum):
            return ()
        for constant in declaration.members:
            context = Context("constant", declaration.underlying, (), self)
            self.collect(context, self.ours(constant.markers))
        return declaration.members

    # Fields

    def plan_fields(
        self, parent: Context, struct: Struct
    ) -> tuple[tuple[FieldPlan, ...], Contribution]:
        """The plans of a struct's fields, and what they contribute to the struct itself."""
        read = [self.read_field(parent, field) for field in struct.fields]
        plans, outward = [], NOTHING
        for context, contribution in read:
            settled, to_parent = self.settle(contribution)
            outward += to_parent
            plans.append(self.field_plan(context, contribution, settled))
        return tuple(plans), outward

    def read_field(self, parent: Context, field: Field) -> tuple[Context, Contribution]:
        step = field.json_name or field.go_name
        context = parent.inside("field", field.type, step, field=field)
        with self.rejections(field.type_span):
            must_be_supported(self.shapes, field.type)
            self.visit(field.type)
            contribution = self.collect(context, self.lines_of(field))
            self.refuse_map_of_lists(context, contribution, field.type_span)
            return context, contribution
        return context, NOTHING

    def visit(self, expr: TypeExpr) -> None:
        """Plans every named type an expression mentions."""
        match expr:
            case Named() if not foreign_type(self.shapes, expr):
                self.plan_type(expr)
            case Optional(elem) | List(elem):
                self.visit(elem)
            case Map(key, value):
                self.visit(key)
                self.visit(value)

    def field_plan(
        self, context: Context, contribution: Contribution, settled: Contribution
    ) -> FieldPlan:
        assert context.field is not None
        field = context.field
        keys, values = self.iterations(
            context, field.type, contribution, field.type_span
        )
        calls: Named | None = None
        named = self.shapes.non_optional(field.type)
        if isinstance(named, Named):
            self.refuse_foreign(named, contribution.opaque, "itself", field.type_span)
            calls = None if contribution.opaque else named
        return FieldPlan(field, settled.checks, calls, keys, values, settled.notes)

    def iterations(
        self, context: Context, expr: TypeExpr, said: Contribution, span: Span
    ) -> tuple[Check | None, Check | None]:
        """The checks that run a key type's and a value type's own validators over a list or dict."""
        keys = values = None
        if isinstance(expr, Map):
            self.refuse_foreign(expr.key, said.opaque_keys, "keys", span)
            if (key := self.callable_type(expr.key)) and not said.opaque_keys:
                keys = each_key(Check(CallType(key)))
        if isinstance(expr, List | Map):
            inner = expr.elem if isinstance(expr, List) else expr.value
            self.refuse_foreign(inner, said.opaque_values, "values", span)
            if (value := self.callable_type(inner)) and not said.opaque_values:
                values = each_value(context, Check(CallType(value)))
        return keys, values

    def callable_type(self, expr: TypeExpr) -> Named | None:
        named = self.shapes.non_optional(expr)
        return named if isinstance(named, Named) else None

    # Deferred parts

    def settle(self, contribution: Contribution) -> tuple[Contribution, Contribution]:
        """The contribution with all deferred parts resolved, level by level; second, what is for the parent."""
        here, outward = contribution, NOTHING
        waiting = contribution.deferred
        while waiting:
            following: tuple[Deferred, ...] = ()
            for deferred in waiting:
                resolved = deferred.resolve()
                following += resolved.deferred
                if deferred.reach == "here":
                    here += resolved
                else:
                    outward += resolved
            waiting = following
        return here, outward

    # What is refused

    def refuse_map_of_lists(
        self, context: Context, said: Contribution, span: Span
    ) -> None:
        if not said.is_empty and is_map_of_lists(self.shapes, context.type):
            self.diagnostics.append(map_of_lists(span))

    def refuse_foreign(
        self, expr: TypeExpr, opaque: bool, where: Where, span: Span
    ) -> None:
        named = foreign_type(self.shapes, expr)
        # A type that is not there has been reported where it is named.
        if named and not opaque and self.shapes.declaration(named):
            self.diagnostics.append(would_not_run(named, where, span))
