"""A generated module, whole: imports, constants, validators, codecs, the scheme and the declared rules.

Comes in: the plans of all packages and one of them. Goes out: its Python text, a fixed point of black.
"""

from __future__ import annotations

from collections.abc import Mapping

from jinja2 import Environment
from validation_gen.diagnostics import Diagnostic
from validation_gen.emit.codec import codec_section
from validation_gen.emit.flow import value_nodes
from validation_gen.emit.imports import Imports
from validation_gen.emit.layout import break_lines
from validation_gen.emit.scope import ModuleScope, literal, quoted
from validation_gen.emit.validators import entry, worker
from validation_gen.model import Named, Struct, Universe
from validation_gen.plan.nodes import PackagePlan, Root, TypePlan
from validation_gen.plan.package import options_of
from validation_gen.plan.roots import api_identity
from validation_gen.plan.rules import declared_rules
from validation_gen.plan.shapes import Shapes

SUFFIX = "_gen"


def emit_package(
    universe: Universe, plans: Mapping[str, PackagePlan], name: str, env: Environment
) -> tuple[str, list[Diagnostic]]:
    """The text of the generated module of an input package, and what is wrong with its defaults."""
    plan = plans[name]
    shapes = Shapes(universe)
    imports = Imports(plan.package)
    all_types = {t.ref: t for p in plans.values() for t in p.types.values()}
    scope = ModuleScope(
        plan.package,
        shapes,
        all_types,
        imports,
        env.get_template,
        lambda scope, checks, site: value_nodes(scope, checks, site, lambda inner: []),
    )
    workers = [
        worker(scope, t, env.get_template("type.jinja")) for t in plan.types.values()
    ]
    entries = [
        entry(scope, root, env.get_template("entry.jinja")) for root in plan.roots
    ]
    root_names = frozenset(root.ref.name for root in plan.roots)
    codec, codec_names, diagnostics = codec_section(
        plan.package, universe, imports, env, root_names
    )
    kinds = [kind_values(scope, root, all_types) for root in plan.roots]
    rules = {root.ref.name: declared_rules(all_types, root.ref) for root in plan.roots}
    names = [imports.function("check", t.ref) for t in plan.types.values()]
    names += [imports.function("validate", root.ref) for root in plan.roots]
    body = env.get_template("module.jinja").render(
        rt=scope.rt,
        package=plan.package.name,
        constants=scope.constants,
        workers=workers,
        entries=entries,
        codec=codec,
        kinds=kinds,
        rules={
            quoted(kind): [literal(rule) for rule in found]
            for kind, found in rules.items()
        },
        names=[
            quoted(n)
            for n in sorted({*names, *codec_names, "SCHEME", "DECLARED_RULES"})
        ],
    )
    head = env.get_template("header.jinja").render(
        package=plan.package.name,
        short_name=plan.package.short_name,
        imports=imports.render(),
    )
    return head + break_lines(body), diagnostics


def kind_values(
    scope: ModuleScope, root: Root, plans: Mapping[Named, TypePlan]
) -> dict[str, object]:
    """What the scheme says of a root."""
    group, version = api_identity(scope.package)
    reached = reachable(plans, root.ref)
    is_struct = isinstance(scope.shapes.declaration(root.ref), Struct)
    short = f"{scope.package.short_name}.{root.ref.name}"
    return {
        "group": quoted(group),
        "version": quoted(version),
        "kind": quoted(root.ref.name),
        "cls": scope.imports.type(root.ref),
        "decode": scope.imports.function("decode", root.ref),
        "encode": scope.imports.function("encode", root.ref),
        "apply_defaults": scope.imports.function("apply_defaults", root.ref),
        "validate": (
            scope.imports.function("validate", root.ref) if root.registered else "None"
        ),
        "subresources": literal(root.subresources),
        "options": sorted(options_of(reached)),
        "go_type": quoted(short if scope.shapes.is_nilable(root.ref) else f"*{short}"),
        "is_struct": is_struct,
    }


def reachable(plans: Mapping[Named, TypePlan], root: Named) -> list[TypePlan]:
    """The plans of a root and of every type its validator calls."""
    from validation_gen.plan.package import called_types

    found: dict[Named, TypePlan] = {}
    waiting = [root]
    while waiting:
        ref = waiting.pop()
        if ref in plans and ref not in found:
            found[ref] = plans[ref]
            waiting += called_types(plans[ref])
    return list(found.values())
