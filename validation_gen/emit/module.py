"""A generated module, whole: imports, constants, validators, codecs, the scheme and the declared rules.

Comes in: the plans of all packages and the name of one. Goes out: its Python text, a fixed point of black.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from validation_gen.diagnostics import Diagnostic
from validation_gen.emit.code import Node
from validation_gen.emit.codec import codec_section
from validation_gen.emit.flow import value_nodes
from validation_gen.emit.imports import Imports
from validation_gen.emit.layout import break_lines
from validation_gen.emit.naming import clashes
from validation_gen.emit.scope import ModuleScope
from validation_gen.emit.site import Site
from validation_gen.emit.templating import Templates, py
from validation_gen.emit.validators import entry, worker
from validation_gen.model import Named, Universe
from validation_gen.plan.lifecycle import lifecycle_of
from validation_gen.plan.nodes import Check, PackagePlan, Root, TypePlan
from validation_gen.plan.reach import options_of, reachable
from validation_gen.plan.roots import api_identity
from validation_gen.plan.rules import Declared, declared_rules
from validation_gen.plan.shapes import Shapes

MOST_RULES = 50_000
"""In all places below the roots of one module. The largest module of Kubernetes comes to a few thousand."""


def emit_package(
    universe: Universe,
    plans: Mapping[str, PackagePlan],
    name: str,
    env: Templates,
    suffix: str = "_gen",
) -> tuple[str, list[Diagnostic]]:
    """The text of the generated module of an input package, and what is wrong with its defaults and names.

    `suffix` is what generated modules are called by, behind the name of the types module.
    """
    plan = plans[name]
    types = {t.ref: t for p in plans.values() for t in p.types.values()}
    imports = Imports(plan.package, suffix)
    scope = ModuleScope(
        plan.package, Shapes(universe), types, imports, env.get_template, write_checks
    )
    workers = [
        worker(scope, t, env.get_template("type.jinja")) for t in plan.types.values()
    ]
    entries = [
        entry(scope, root, env.get_template("entry.jinja")) for root in plan.roots
    ]
    roots = frozenset(root.ref.name for root in plan.roots)
    codec, codec_names, diagnostics = codec_section(
        plan.package, universe, imports, env, roots
    )
    kinds = [kind(scope, root, types) for root in plan.roots if plan.registers]
    names = [imports.function("check", t.ref) for t in plan.types.values()]
    names += [imports.function("validate", root.ref) for root in plan.roots]
    rules, too_many = rules_of(universe, types, plan)
    body = env.get_template("module.jinja").render(
        rt=scope.rt,
        constants=scope.constants,
        functions=[
            text.rstrip("\n")
            for text in (*workers, *scope.functions.values(), *entries)
        ],
        codec=codec.strip("\n"),
        kinds=kinds,
        rules=py(rules),
        names=[
            py(n) for n in sorted({*names, *codec_names, "SCHEME", "DECLARED_RULES"})
        ],
    )
    head = env.get_template("header.jinja").render(
        package=name, imports=imports.render()
    )
    wrong = [*clashes(plan.package), *diagnostics, *too_many]
    return join(head, break_lines(body)), wrong


def rules_of(
    universe: Universe, types: Mapping[Named, TypePlan], plan: PackagePlan
) -> tuple[dict[str, tuple[Declared, ...]], list[Diagnostic]]:
    """The rules below each root, each once; and the root below which there are too many to list, if there is one."""
    found: dict[str, tuple[Declared, ...]] = {}
    left = MOST_RULES
    for root in plan.roots:
        declared = declared_rules(universe, types, root.ref, left)
        if declared is None:
            message = f"{root.ref.name} has rules in too many places: there are more than {MOST_RULES:,} in this module"
            span = next(t.span for t in plan.package.types if t.name == root.ref.name)
            fix = "hold types in each other in fewer ways, or put them into several modules"
            return {}, [Diagnostic("VG152", message, span, fix=fix)]
        found[root.ref.name] = declared
        left -= len(declared)
    return found, []


def join(head: str, body: str) -> str:
    """Imports and what follows them, as far apart as black has them."""
    body = body.lstrip("\n")
    gap = "\n\n" if body.startswith(("def ", "class ", "@")) else "\n"
    return head + gap + body


def write_checks(scope: ModuleScope, checks: Sequence[Check], site: Site) -> list[Node]:
    """The code of checks with nothing behind them."""
    return value_nodes(scope, checks, site, lambda inner: [])


def kind(scope: ModuleScope, root: Root, types: Mapping[Named, TypePlan]) -> str:
    """What the scheme says of a root, as a call."""
    group, version = api_identity(scope.package)
    imports = scope.imports
    short = f"{scope.package.short_name}.{root.ref.name}"
    pointer = "" if scope.shapes.is_nilable(root.ref) else "*"
    arguments = [py(group), py(version), py(root.ref.name), imports.type(root.ref)]
    arguments += [
        imports.function(p, root.ref) for p in ("decode", "encode", "apply_defaults")
    ]
    arguments.append(imports.function("validate", root.ref) if root.checks else "None")
    arguments.append(f"subresources={py(root.subresources)}")
    options = sorted(options_of(reachable(types, root.ref)))
    if options:
        arguments.append(f"options=frozenset({py(tuple(options))})")
    arguments.append(f"go_type={py(pointer + short)}")
    life = lifecycle_of(scope.package, root.ref.name)
    moments = {name: getattr(life, name) for name in life.__match_args__}
    arguments += [f"{name}={py(text)}" for name, text in moments.items() if text]
    return f"{scope.rt.Kind}({', '.join(arguments)})"
