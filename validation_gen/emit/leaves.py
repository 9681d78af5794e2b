"""Code of the rules that look at one value: a condition, and the errors it leads to.

Each function takes the site and the rule and returns nodes; for a simple rule that is one `if` whose condition is
exactly the failure. The words of the code are in `templates/validators/`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from validation_gen.emit.code import Line, Node, loop, when
from validation_gen.emit.expressions import (
    SCALARS,
    collection,
    common,
    guarded,
    set_test,
    unset_test,
)
from validation_gen.emit.scope import ModuleScope
from validation_gen.emit.site import Site
from validation_gen.emit.templating import py
from validation_gen.model import List, Optional
from validation_gen.plan.naming import snake
from validation_gen.plan.nodes import (
    Bound,
    Custom,
    Fixed,
    Forbidden,
    HasFormat,
    Immutable,
    InEnum,
    IsSet,
    Monotonic,
    NoNones,
    NotEqual,
    PluginRule,
    Required,
    Rule,
    Unique,
    Update,
)

BOUND_TESTS = {
    "minimum": "{v} < {n}",
    "maximum": "{v} > {n}",
    "minLength": "len({v}) < {n}",
    "maxLength": "len({v}) > {n}",
    "maxBytes": "len({v}.encode()) > {n}",
    "minItems": "len({v}) < {n}",
    "maxItems": "len({v}) > {n}",
    "minProperties": "len({v}) < {n}",
    "maxProperties": "len({v}) > {n}",
}

SIZES = frozenset({"minItems", "maxItems", "minProperties", "maxProperties"})


def required(scope: ModuleScope, rule: Required, site: Site) -> list[Node]:
    return scope.snippet(
        "required", test=unset_test(scope, site), **common(scope, site)
    )


def forbidden(scope: ModuleScope, rule: Forbidden, site: Site) -> list[Node]:
    return scope.snippet("forbidden", test=set_test(scope, site), **common(scope, site))


def bound(scope: ModuleScope, rule: Bound, site: Site) -> list[Node]:
    is_size = rule.name in SIZES
    value = collection(scope, site) if is_size else site.value
    test = BOUND_TESTS[rule.name].format(v=value, n=rule.limit)
    return scope.snippet(
        snake(rule.name),
        test=test if is_size else guarded(scope, site, test),
        limit=rule.limit,
        **(common(scope, site) | {"value": value}),
    )


def has_format(scope: ModuleScope, rule: HasFormat, site: Site) -> list[Node]:
    imported = scope.imports.std(rule.module, rule.constant)
    known = scope.constant(f"KNOWN_{rule.constant}S", f"{imported}.known")
    learns = scope.constant(f"is_{rule.constant.lower()}", f"{imported}.learns")
    unknown = f"{site.value} not in {known} and not {learns}({site.value})"
    test = guarded(scope, site, unknown)
    return scope.snippet("format", test=test, format=imported, **common(scope, site))


def in_enum(scope: ModuleScope, rule: InEnum, site: Site) -> list[Node]:
    name = snake(rule.type.name).upper()
    values = scope.constant(f"{name}_VALUES", py(rule.values))
    if not rule.exclusions:
        # Members, not their texts, are what nearly all values are: the set finds the same object without comparing.
        members = f"frozenset(map({scope.imports.type(rule.type)}, {values}))"
        allowed = scope.constant(f"IN_{name}", members, "frozenset[str]")
        test = guarded(scope, site, f"{site.value} not in {allowed}")
        return scope.snippet("enum", test=test, values=values, **common(scope, site))
    triples = tuple((e.value, e.option, e.when) for e in rule.exclusions)
    exclusions = scope.constant(f"{name}_EXCLUSIONS", py(triples))
    test = f"{site.value} is not None" if site.nullable else ""
    nodes = scope.snippet(
        "enum_with_options", values=values, exclusions=exclusions, **common(scope, site)
    )
    return when([test] if test else [], nodes)


def not_equal(scope: ModuleScope, rule: NotEqual, site: Site) -> list[Node]:
    operator = "is" if isinstance(rule.banned, bool) else "=="
    test = f"{site.value} {operator} {py(rule.banned)}"
    return scope.snippet(
        "neq", test=test, banned=py(rule.banned), **common(scope, site)
    )


def immutable(scope: ModuleScope, rule: Immutable, site: Site) -> list[Node]:
    return scope.snippet("immutable", **common(scope, site))


def monotonic(scope: ModuleScope, rule: Monotonic, site: Site) -> list[Node]:
    if not site.has_old:
        return []
    test = guarded(scope, site, f"{site.old} is not None and {site.value} < {site.old}")
    return scope.snippet("monotonic", test=test, **common(scope, site))


def unique(scope: ModuleScope, rule: Unique, site: Site) -> list[Node]:
    native = scope.shapes.native(site.type)
    assert isinstance(native, List)
    key = ", ".join(member.of("x") for member in rule.keys)
    key = f"({key})" if len(rule.keys) > 1 else key
    nodes: list[Node] = []
    if is_hashed(scope, rule, site):
        # A dict and not a set: that grows by four, which shows where a list is long.
        if not site.distinct:
            each = f"{{{key}: None for x in {site.value}}}"
            keys = each if key else f"dict.fromkeys({site.value})"
            test = f"len({keys}) != len({site.value})"
        else:
            item, keys = f"{site.stem}_item", f"{site.stem}_keys"
            key = ", ".join(member.of(item) for member in rule.keys)
            nodes = [
                Line(f"{keys}: dict[object, None] = {{}}"),
                *loop((item,), site.value, [Line(f"{keys}[{key}] = None")]),
                Line(f"distinct = len({keys}) == len({site.value})"),
            ]
            test = "not distinct"
    else:
        items = collection(scope, site)
        skip_none = " if x is not None" if isinstance(native.elem, Optional) else ""
        if key or skip_none:
            items = f"[{key or 'x'} for x in {items}{skip_none}]"
        test = f"{scope.imports.runtime('has_duplicates')}({items})"
    # Only items of a builtin type, not behind a pointer, print as Go's %q and %v do.
    as_json = scope.shapes.value_kind(native.elem) in ("string", "float") and (
        isinstance(native.elem, Optional) or scope.shapes.has_own_name(native.elem)
    )
    return nodes + scope.snippet(
        "unique",
        test=test,
        key=f", {scope.key_of(rule.keys)}" if rule.keys else "",
        json=", as_json=True" if as_json else "",
        **(common(scope, site) | {"value": collection(scope, site)}),
    )


def is_hashed(scope: ModuleScope, rule: Rule, site: Site) -> bool:
    """Whether a rule asks for distinct items that a set can tell apart, by plain keys or as they are."""
    if not isinstance(rule, Unique) or site.nullable:
        return False
    native = scope.shapes.native(site.type)
    assert isinstance(native, List)
    types = [member.field.type for member in rule.keys] or [native.elem]
    return not isinstance(native.elem, Optional) and all(
        scope.shapes.value_kind(expr) in SCALARS for expr in types
    )


def no_nones(scope: ModuleScope, rule: NoNones, site: Site) -> list[Node]:
    items = collection(scope, site)
    test = f"None in ({items})" if site.nullable else f"None in {items}"
    return scope.snippet(
        "no_nones", test=test, **(common(scope, site) | {"value": items})
    )


def custom(scope: ModuleScope, rule: Custom, site: Site) -> list[Node]:
    function = scope.imports.custom(rule.function)
    return scope.snippet("custom", function=function, **common(scope, site))


def plugin_rule(scope: ModuleScope, rule: PluginRule, site: Site) -> list[Node]:
    function = scope.imports.std(rule.module, rule.function)
    arguments = "".join(f", {py(argument)}" for argument in rule.arguments)
    return scope.snippet(
        "plugin", function=function, arguments=arguments, **common(scope, site)
    )


def fixed(scope: ModuleScope, rule: Fixed, site: Site) -> list[Node]:
    if rule.passes:
        return []
    return scope.snippet(
        "forced_failure", message=py(rule.message), **common(scope, site)
    )


def update(scope: ModuleScope, rule: Update, site: Site) -> list[Node]:
    nodes: list[Node] = []
    kind = scope.shapes.kind(site.type)
    for constraint in rule.constraints:
        if constraint in ("NoAddItem", "NoRemoveItem"):
            nodes += item_update(scope, rule, constraint, site)
            continue
        test = update_test(kind, constraint, site)
        if test:
            nodes += scope.snippet(
                "update",
                test=test,
                constraint=py(constraint),
                **common(scope, site),
            )
    return nodes


def update_test(kind: str, constraint: str, site: Site) -> str:
    """When an update breaks a constraint; empty if it cannot."""
    new, old = site.value, site.old
    if not site.has_old and kind not in ("optional", "list", "map"):
        return ""
    if kind == "optional":
        tests = {
            "NoSet": f"op.update and {old} is None and {new} is not None",
            "NoUnset": f"{old} is not None and {new} is None",
            "NoModify": f"{old} is not None and {new} is not None",
        }
    elif kind in ("list", "map"):
        tests = {
            "NoSet": f"op.update and not {old} and {new}",
            "NoUnset": f"{old} and not {new}",
        }
    elif kind == "struct":
        tests = {"NoModify": f"{old} is not None"}
    else:
        tests = {
            "NoSet": f"{old} is not None and not {old} and {new}",
            "NoUnset": f"{old} and not {new}",
            "NoModify": f"{old} and {new}",
        }
    return tests.get(constraint, "")


def item_update(
    scope: ModuleScope, rule: Update, constraint: str, site: Site
) -> list[Node]:
    assert rule.identity is not None
    added = constraint == "NoAddItem"
    if rule.identity.by == "dict":
        function = "added_map_keys" if added else "removed_map_keys"
        key = ""
    else:
        function = "added_items" if added else "removed_items"
        keys = rule.identity.keys
        key = f", {scope.key_of(keys)}" if rule.identity.by == "map" else ""
    return scope.snippet(
        "update_items",
        function=scope.imports.runtime(function),
        key=key,
        **common(scope, site),
    )


LEAVES: dict[type[Rule], Callable[[ModuleScope, Any, Site], list[Node]]] = {
    Required: required,
    Forbidden: forbidden,
    Bound: bound,
    HasFormat: has_format,
    InEnum: in_enum,
    NotEqual: not_equal,
    Immutable: immutable,
    Monotonic: monotonic,
    Unique: unique,
    NoNones: no_nones,
    Custom: custom,
    PluginRule: plugin_rule,
    Fixed: fixed,
    Update: update,
    IsSet: lambda scope, rule, site: [],
}
