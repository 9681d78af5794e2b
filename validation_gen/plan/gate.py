"""The rules that markers must keep before code is made from them, unless `+k8s:validation-gen-nolint` says otherwise.

They are validation-gen's own three lint rules: levels stand outermost, a rule is no less stable than its markers, and
a field that is validated says whether it may be unset. Comes in: the plans. Goes out: diagnostics.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from validation_gen.diagnostics import Diagnostic
from validation_gen.markers import Marker, parse, print_marker
from validation_gen.model import (
    Field,
    MarkerLine,
    Named,
    Package,
    Struct,
)
from validation_gen.plan.nodes import FieldPlan, PackagePlan
from validation_gen.plan.reach import called_types, reachable
from validation_gen.plan.roots import api_identity
from validation_gen.plan.shapes import Shapes
from validation_gen.tags.base import Registry, Stability

NOLINT = "k8s:validation-gen-nolint"
LEVELS: Mapping[str, Stability] = {"k8s:alpha": "alpha", "k8s:beta": "beta"}
CONDITIONS = ("k8s:ifEnabled", "k8s:ifDisabled")
REQUIREDNESS = ("k8s:required", "k8s:optional", "k8s:forbidden")
NO_VALIDATION = ("k8s:optional", "k8s:opaqueType")
ENFORCED = {
    "alpha": "do not enforce",
    "beta": "enforce unless the gate of the API is off",
}
ORDER = {"alpha": 0, "beta": 1, "stable": 2}


def gate(
    plans: Mapping[str, PackagePlan],
    shapes: Shapes,
    registry: Registry,
    declared: frozenset[Named],
    wrong: frozenset[tuple[str, int]] = frozenset(),
) -> Iterator[Diagnostic]:
    """What keeps each input package from being generated. `declared` are the types that markers have something to check
    in, be it further down. Where something else is wrong, in one of the lines `wrong` or in a field's markers, these
    rules have nothing to add."""
    for plan in plans.values():
        if is_exempt(plan.package.markers):
            continue
        for found in gate_package(plan, plans, shapes, registry, declared, wrong):
            if (found.span.path, found.span.line) not in wrong:
                yield found


def gate_package(
    plan: PackagePlan,
    plans: Mapping[str, PackagePlan],
    shapes: Shapes,
    registry: Registry,
    declared: frozenset[Named],
    wrong: frozenset[tuple[str, int]],
) -> Iterator[Diagnostic]:
    reached = reachable_types(plan, plans)
    stability = stability_of(plan.package)
    for declaration in plan.package.types:
        if Named(plan.package.name, declaration.name) not in reached or is_exempt(
            declaration.markers
        ):
            continue
        yield from gate_lines(declaration.markers, stability, registry)
        if isinstance(declaration, Struct):
            planned = plan.types.get(declaration.name)
            by_name = {f.field.name: f for f in planned.fields} if planned else {}
            for field in declaration.fields:
                yield from gate_lines(field.markers, stability, registry)
                if any((m.span.path, m.span.line) in wrong for m in field.markers):
                    continue
                yield from gate_requiredness(
                    field, by_name.get(field.name), shapes, registry, declared
                )


def reachable_types(plan: PackagePlan, plans: Mapping[str, PackagePlan]) -> set[Named]:
    """The roots of a package and every type whose checks they run."""
    by_ref = {t.ref: t for p in plans.values() for t in p.types.values()}
    roots = {root.ref for root in plan.roots}
    return roots | {t.ref for root in roots for t in reachable(by_ref, root)}


def is_exempt(markers: Iterable[MarkerLine]) -> bool:
    """Whether the markers of a module or a type say that these rules do not hold there."""
    return any(line.name == NOLINT for line in markers)


def gate_lines(
    lines: Iterable[MarkerLine], stability: Stability, registry: Registry
) -> Iterator[Diagnostic]:
    for marker in known(lines, registry):
        yield from inner_levels(marker)
        yield from unstable_markers(marker, stability, registry)


def known(lines: Iterable[MarkerLine], registry: Registry) -> Iterator[Marker]:
    """The registered markers, as far as they could be parsed."""
    for line in lines:
        if registry.knows(line.name):
            marker = parse(line)
            if isinstance(marker, Marker):
                yield marker


def inner_levels(marker: Marker) -> Iterator[Diagnostic]:
    inner = marker.payload
    while inner is not None:
        if inner.name in LEVELS:
            yield Diagnostic(
                "VG401",
                f"+{inner.name} stands inside another marker",
                inner.span,
                expected="alpha and beta outermost",
                fix=f"write +{inner.name}=+{marker.name}...",
            )
        inner = inner.payload


def stability_of(package: Package) -> Stability:
    """The stability that the rules of an API version have unless they say otherwise."""
    _, version = api_identity(package)
    return "alpha" if "alpha" in version else "beta" if "beta" in version else "stable"


def unstable_markers(
    marker: Marker, wanted: Stability, registry: Registry
) -> Iterator[Diagnostic]:
    """Markers that are less stable than the rule they make: its level, else the API version's, which is `wanted`."""
    ruled = marker
    if marker.name in LEVELS and marker.payload is not None:
        wanted, ruled = LEVELS[marker.name], marker.payload
    inner: Marker | None = ruled
    if ruled.name in CONDITIONS and wanted == "stable":
        wanted = "beta"
    while inner is not None:
        tag = registry.tags.get(inner.name)
        if tag is not None and ORDER[tag.stability] < ORDER[wanted]:
            yield Diagnostic(
                "VG402",
                f"the {tag.stability} marker +{inner.name} makes a {wanted} rule",
                inner.span,
                expected=f"a marker that is {wanted} itself",
                fix=f"write +k8s:{tag.stability}={print_marker(ruled)}, which servers"
                f" {ENFORCED[tag.stability]}, or keep it as it is with +{NOLINT} at the top"
                " of the module",
            )
            return
        inner = inner.payload


def gate_requiredness(
    field: Field,
    plan: FieldPlan | None,
    shapes: Shapes,
    registry: Registry,
    declared: frozenset[Named],
) -> Iterator[Diagnostic]:
    """A validated field that does not say whether it may be unset."""
    if plan is None or field.embedding or shapes.kind(field.type) == "struct":
        return
    chains = [list(chain(marker)) for marker in known(field.markers, registry)]
    names = {name for names in chains for name in names}
    if names & set(REQUIREDNESS):
        return
    says_something = any(validates(names, registry) for names in chains)
    if says_something or not declared.isdisjoint(called_types(plan)):
        yield Diagnostic(
            "VG403",
            f"{field.json_name} is validated, and nothing says whether it may be unset",
            field.span,
            expected="+k8s:required, +k8s:optional or +k8s:forbidden",
            fix="add +k8s:optional if clients may leave it out, else +k8s:required",
        )


def chain(marker: Marker | None) -> Iterator[str]:
    """The names of a marker and of the payloads inside it."""
    while marker is not None:
        yield marker.name
        marker = marker.payload


def validates(names: list[str], registry: Registry) -> bool:
    """Whether a chain of markers ends in one that checks something."""
    last = registry.tags.get(names[-1])
    return (
        names[-1] not in NO_VALIDATION
        and last is not None
        and last.payload.kind != "marker"
    )
