"""The validators of a package: one worker function for each type with something to check, one entry for each root.

Comes in: the package's plan. Goes out: text with one logical line each, for `layout.py` to break.
"""

from __future__ import annotations

from collections.abc import Sequence

from validation_gen.dataclass import replace
from validation_gen.emit.code import If, Line, Node, mentions, render, unless_same
from validation_gen.emit.expressions import SCALARS, set_test
from validation_gen.emit.flow import check_nodes, value_nodes
from validation_gen.emit.ratchet import (
    compares_by_python,
    compares_late,
    differ,
    holds_itself,
    scalar_checks,
    silent_if_same,
)
from validation_gen.emit.scope import ModuleScope, step
from validation_gen.emit.site import Site
from validation_gen.emit.templating import comment, py
from validation_gen.emit.wrappers import type_nodes as called_type_nodes
from validation_gen.model import Enum, Field, Named
from validation_gen.plan.naming import embedded_name
from validation_gen.plan.nodes import Check, FieldPlan, Overlay, Root, TypePlan


def worker(scope: ModuleScope, plan: TypePlan, template: object) -> str:
    """The `check_*` function of a type."""
    declaration = plan.declaration
    scope.start_type(declaration.name)
    nodes = type_nodes(scope, plan)
    value_type, old_type = parameter_types(scope, plan)
    return template.render(  # type: ignore[attr-defined, no-any-return]
        rt=scope.rt,
        name=scope.imports.function("check", plan.ref),
        value_type=value_type,
        old_type=old_type,
        title=f"{declaration.name}, {file_name(declaration.span.path)}:{declaration.span.line}.",
        body="\n".join(render(nodes, depth=1)) or "    pass",
    )


def file_name(path: str) -> str:
    return path.replace("\\", "/").rpartition("/")[2]


def parameter_types(scope: ModuleScope, plan: TypePlan) -> tuple[str, str]:
    """Annotations of `value` and `old`. Enums are checked as the strings they are."""
    declaration = plan.declaration
    if isinstance(declaration, Enum):
        return ("str | None" if scope.minds_none(plan.ref) else "str"), "str | None"
    name = scope.imports.type(plan.ref)
    if scope.minds_none(plan.ref):
        return f"{name} | None", f"{name} | None"
    return name, f"{name} | None"


def type_nodes(scope: ModuleScope, plan: TypePlan) -> list[Node]:
    nullable = scope.minds_none(plan.ref)
    site = Site("value", "old", "path", plan.ref, "value", nullable=nullable)

    def rest(inner: Site) -> list[Node]:
        nodes: list[Node] = []
        for iteration in (plan.keys, plan.values):
            if iteration is not None:
                nodes += check_nodes(scope, iteration, inner)
        for field in plan.fields:
            nodes += field_nodes(scope, field)
        return nodes + type_overlay_nodes(scope, plan, inner)

    header = comment_lines(markers_of(plan.checks), plan.notes)
    return [*header, *value_nodes(scope, plan.checks, site, rest, by_return=True)]


def type_overlay_nodes(scope: ModuleScope, plan: TypePlan, site: Site) -> list[Node]:
    """The hand-written function that checks the whole type, for a value that is not what it was."""
    overlay = plan.overlay
    if overlay is None:
        return []
    call = overlay_nodes(scope, overlay, site, ratchets=not overlay.always)
    return [Line(""), Line("# overlay"), *call]


def overlay_nodes(
    scope: ModuleScope, overlay: Overlay, site: Site, ratchets: bool
) -> list[Node]:
    """The call of a hand-written function, perhaps not for an equal value. Without the overlay it costs one test."""
    test = "op.overlay"
    if ratchets:
        changed = differ(scope, site.type, site.value, site.old)
        test += f" and (old is None or {changed})"
    return scope.snippet(
        "overlay",
        test=test,
        function=scope.imports.overlay(overlay.module, overlay.function),
        arguments="".join(f", {py(argument)}" for argument in overlay.arguments),
        source=py(overlay.source),
        value=site.value,
        old=site.old,
        path=site.path,
        errs=site.errs,
    )


def markers_of(checks: Sequence[Check]) -> list[str]:
    """The markers behind checks, each once, in run order."""
    return list(dict.fromkeys(check.marker.text for check in checks if check.marker))


def comment_lines(texts: Sequence[str], notes: Sequence[str]) -> list[Node]:
    lines: list[Node] = [Line(f"#   {comment(text)}") for text in texts]
    return lines + [Line(f"#   ({comment(note)})") for note in notes]


def field_nodes(scope: ModuleScope, plan: FieldPlan) -> list[Node]:
    """One field: a comment, then its block; nothing at all if there is nothing to check."""
    if plan.is_empty:
        return []
    if plan.field.embedding == "base":
        return base_class_nodes(scope, plan)
    field = plan.field
    stem = scope.local(field.name)
    was = scope.local(f"{stem.rstrip('_')}_was")
    site = Site(
        stem,
        was,
        path_of(scope, field),
        field.type,
        stem,
        nullable=scope.shapes.is_nilable(field.type),
    )

    def rest(inner: Site) -> list[Node]:
        return tail_nodes(scope, plan, inner)

    if compares_late(scope, plan):
        changed = differ(scope, field.type, stem, was)
        site = replace(site, changed=f"old is None or {changed}")
    body = value_nodes(scope, plan.checks, site, rest)
    if not body:
        return []
    planned = {check.marker for check in plan.checks}
    inherited = (
        [
            f"{plan.calls.name}: {m}"
            for m in markers_of(scalar_checks(scope, plan.calls))
        ]
        if plan.calls
        else []
    )
    ours = list(
        dict.fromkeys(
            m.text for m in field.markers if m.name.startswith("k8s:") or m in planned
        )
    )
    nodes: list[Node] = [
        Line(""),
        Line(f"# {comment(field.json_name or field.name)}"),
        *comment_lines(ours, plan.notes),
        *comment_lines(inherited, ()),
        Line(f"{stem} = value.{field.name}"),
    ]
    return nodes + ratcheted(scope, plan, site, body)


def ratcheted(
    scope: ModuleScope, plan: FieldPlan, site: Site, body: list[Node]
) -> list[Node]:
    """The field's block, left out for a value that is what it was."""
    field = plan.field
    old = f"old.{field.name}"
    if not mentions(body, site.old) and is_plain(scope, field):
        return unless_same(f"old is None or {site.value} != {old}", body)
    binding = Line(f"{site.old} = None if old is None else {old}")
    another = f"{site.value} is not {site.old}"
    changed = differ(scope, field.type, site.value, site.old)
    by_python = compares_by_python(scope, field.type)
    is_list = scope.shapes.value_kind(field.type) == "list"
    in_step = holds_itself(scope, field.type) or mentions(body, "distinct")
    if site.changed and is_list and not in_step:
        if by_python:
            changed = f"{site.value} != {site.old}"
        return [binding, *unless_same(f"old is None or {changed}", body)]
    if site.changed:
        # None is what no value was before, so that a value that is set is another one when there is no old one.
        known = passes_none(scope, site, body) or not scope.shapes.is_nilable(
            field.type
        )
        return [
            binding,
            *unless_same(another if known else f"old is None or {another}", body),
        ]
    if not is_plain(scope, field) and not single_if(body):
        unequal = f" and {site.value} != {site.old}" if by_python else ""
        changed = f"({another}{unequal} and {changed})"
    return [binding, *unless_same(f"old is None or {changed}", body)]


def single_if(body: list[Node]) -> bool:
    """Whether the body is one `if` without `else`, whose conditions are asked before the comparison."""
    return len(body) == 1 and isinstance(body[0], If) and not body[0].orelse


def passes_none(scope: ModuleScope, site: Site, body: list[Node]) -> bool:
    """Whether the body does nothing unless the value is set."""
    tests = (set_test(scope, site), f"{site.value} is not None")
    return (
        single_if(body) and isinstance(body[0], If) and body[0].conditions[0] in tests
    )


def is_plain(scope: ModuleScope, field: Field) -> bool:
    return scope.shapes.value_kind(field.type) in SCALARS


def tail_nodes(scope: ModuleScope, plan: FieldPlan, site: Site) -> list[Node]:
    """What follows a field's checks: its type's validator, then those of its keys and values, then the overlay."""
    nodes: list[Node] = []
    if plan.calls is not None:
        nodes += called_type_nodes(scope, plan.calls, site)
    for iteration in (plan.keys, plan.values):
        if iteration is not None:
            nodes += check_nodes(scope, iteration, site)
    if plan.overlay is not None:
        nodes += overlay_nodes(scope, plan.overlay, site, ratchets=bool(site.changed))
    return nodes


def path_of(scope: ModuleScope, field: Field) -> str:
    if field.embedding:
        assert isinstance(field.type, Named)
        universe = scope.shapes.universe
        name = embedded_name(universe, field.type, scope.package.name)
        return f"path or (None, {py(name)})"
    return step("path", field.json_name)


def base_class_nodes(scope: ModuleScope, plan: FieldPlan) -> list[Node]:
    """A base class: the same object, seen as the base."""
    site = Site("value", "old", path_of(scope, plan.field), plan.field.type, "value")
    return [
        Line(""),
        Line(f"# {plan.field.name}"),
        *value_nodes(
            scope, plan.checks, site, lambda inner: tail_nodes(scope, plan, inner)
        ),
    ]


def entry(scope: ModuleScope, root: Root, template: object) -> str:
    """The `validate_*` function of a root."""
    return template.render(  # type: ignore[attr-defined, no-any-return]
        rt=scope.rt,
        name=scope.imports.function("validate", root.ref),
        type=entry_type(scope, root.ref),
        title=root.ref.name,
        mapping=scope.imports.std("collections.abc", "Mapping"),
        worker=scope.imports.function("check", root.ref) if root.checks else "",
        silent_if_same=silent_if_same(scope, root.ref),
        comparing=scope.imports.runtime("comparing")
        if root.checks and holds_itself(scope, root.ref)
        else "",
    )


def entry_type(scope: ModuleScope, ref: Named) -> str:
    declaration = scope.shapes.declaration(ref)
    return "str" if isinstance(declaration, Enum) else scope.imports.type(ref)
