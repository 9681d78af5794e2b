"""The plan of a package: its types with something to check, and its roots. What back ends start from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from validation_gen.dataclass import replace
from validation_gen.diagnostics import Diagnostic, in_order
from validation_gen.model import List, Named, Optional, Package, Universe
from validation_gen.plan.gate import gate
from validation_gen.plan.lifecycle import bad_lifecycles
from validation_gen.plan.nodes import (
    Check,
    FieldPlan,
    NoNones,
    PackagePlan,
    Root,
    TypePlan,
)
from validation_gen.plan.overlay import with_overlay, wrong_overlay
from validation_gen.plan.planner import Planner
from validation_gen.plan.reach import iterated_type, types_with_checks
from validation_gen.plan.roots import (
    criteria,
    is_root,
    registers_roots,
    subresources,
)
from validation_gen.plan.shapes import Shapes
from validation_gen.tags.base import Registry
from validation_gen.tags.custom import Claims


def plan_packages(
    universe: Universe, registry: Registry
) -> tuple[Mapping[str, PackagePlan], list[Diagnostic]]:
    """A plan for every input package, by name, and everything that is wrong with their markers."""
    planner = Planner(universe, registry)
    wrong: list[Diagnostic] = []
    for package in universe.inputs():
        wrong += criteria(package)[1]
    roots = roots_of(universe)
    plan_all(universe, planner, roots)
    planner.plans.update(with_overlay(planner.plans, planner.shapes, roots))
    checked = types_with_checks(planner.plans)
    plans = {}
    for package in universe.inputs():
        wrong += unclaimed(package, planner)
        wrong += bad_lifecycles(package)
        wrong += wrong_overlay(package)
        plans[package.name] = plan_package(package, planner, checked, roots)
    files = {
        each.span.path
        for package in universe.inputs()
        for each in (*package.types, *package.custom_functions)
    }
    wrong += (d for d in planner.diagnostics if d.span.path in files)
    declared = types_with_checks(planner.plans, overlay=False)
    wrong += gate(plans, planner.shapes, registry, declared, lines_of(wrong))
    return plans, in_order(wrong)


def lines_of(wrong: Iterable[Diagnostic]) -> frozenset[tuple[str, int]]:
    """The lines that something is said about."""
    return frozenset((d.span.path, d.span.line) for d in wrong)


def roots_of(universe: Universe) -> frozenset[Named]:
    """The roots of every package whose checks run, read-only ones included."""
    return frozenset(
        Named(name, declaration.name)
        for name, package in universe.packages.items()
        if universe.roles[name] != "foreign"
        for chosen in [criteria(package)[0]]
        for declaration in package.types
        if is_root(declaration, chosen)
    )


def plan_all(universe: Universe, planner: Planner, roots: frozenset[Named]) -> None:
    """Plans every type of the inputs, and what they reach in read-only packages.

    Roots and what they reach come first: a type nobody validates may have a shape that cannot be validated.
    """
    refs = [
        Named(package.name, declaration.name)
        for package in universe.inputs()
        for declaration in package.types
    ]
    for ref in refs:
        if ref in roots:
            planner.plan_type(ref)
    reached = len(planner.diagnostics)
    for ref in refs:
        planner.plan_type(ref)
    beyond = [d for d in planner.diagnostics[reached:] if d.code not in SHAPE_CODES]
    planner.diagnostics[reached:] = beyond


SHAPE_CODES = frozenset({"VG301", "VG302", "VG303"})
"""Diagnostics about the shape of types, which matter only where validation gets there."""


def plan_package(
    package: Package,
    planner: Planner,
    checked: frozenset[Named],
    all_roots: frozenset[Named],
) -> PackagePlan:
    shapes = planner.shapes
    types = {}
    for declaration in package.types:
        ref = Named(package.name, declaration.name)
        if ref in checked:
            types[declaration.name] = without_empty_calls(
                planner.plans[ref], checked, shapes
            )
    roots = tuple(
        Root(ref, subresources(declaration), ref in checked)
        for declaration in sorted(package.types, key=lambda d: d.name)
        for ref in [Named(package.name, declaration.name)]
        if ref in all_roots
    )
    return PackagePlan(package, types, roots, registers_roots(package))


def unclaimed(package: Package, planner: Planner) -> Iterator[Diagnostic]:
    """Hand-written functions that no marker calls."""
    claimed = planner.shared(Claims, ()).functions
    for function in package.custom_functions:
        if (package.name, function.name) not in claimed:
            yield Diagnostic(
                "VG272",
                f"no marker calls {function.name}",
                function.span,
                fix="put +k8s:customValidation on the type or field, or rename the function",
            )


def without_empty_calls(
    plan: TypePlan, checked: frozenset[Named], shapes: Shapes
) -> TypePlan:
    """The plan without calls to types that check nothing, and with the None check of its lists."""

    def kept(iteration: Check | None) -> Check | None:
        return (
            iteration
            if any(ref in checked for ref in iterated_type(iteration))
            else None
        )

    fields = []
    for field in plan.fields:
        calls = field.calls if field.calls in checked else None
        slim = replace(
            field, calls=calls, keys=kept(field.keys), values=kept(field.values)
        )
        fields.append(with_none_check(slim, shapes, calls is not None))
    return replace(
        plan, keys=kept(plan.keys), values=kept(plan.values), fields=tuple(fields)
    )


def with_none_check(
    plan: FieldPlan, shapes: Shapes, calls_something: bool
) -> FieldPlan:
    """The field with the check that no list item is None, where anything is validated at all."""
    native = shapes.native(plan.field.type)
    if not (isinstance(native, List) and isinstance(native.elem, Optional)):
        return plan
    if not (plan.checks or calls_something):
        return plan
    return replace(plan, checks=(Check(NoNones(), short_circuit=True), *plan.checks))
