"""Code of the rules that run checks on other values: items, keys, subfields, options, named types.

The checks inside are written by `flow.value_nodes`, which comes in through the scope.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from validation_gen.dataclass import replace
from validation_gen.emit.code import If, Line, Node, loop, when
from validation_gen.emit.expressions import collection, common
from validation_gen.emit.membership import dependent, mode, union
from validation_gen.emit.ratchet import (
    called_struct,
    compares_by_python,
    differ,
    holds_itself,
    scalar_checks,
    silent_if_same,
)
from validation_gen.emit.scope import ModuleScope, Together, step
from validation_gen.emit.site import NO_OLD, Site
from validation_gen.emit.templating import py
from validation_gen.model import List, Map, Named, Optional, TypeExpr
from validation_gen.plan.nodes import (
    CallType,
    Dependent,
    EachKey,
    EachValue,
    IfOption,
    Item,
    Mode,
    Subfield,
    Union,
)
from validation_gen.plan.shapes import Member


def each_value(scope: ModuleScope, rule: EachValue, site: Site) -> list[Node]:
    native = scope.shapes.native(site.type)
    if isinstance(native, Map):
        return each_map_value(scope, rule, site, native)
    assert isinstance(native, List)
    called = called_struct(scope, rule.check)
    if called is not None:
        return each_struct(scope, rule, site, called)
    index, item, was = f"{site.stem}_i", f"{site.stem}_item", f"{site.stem}_item_was"
    by = rule.correlation.by
    old = was if by == "map" and site.has_old else NO_OLD
    elem = scope.shapes.non_optional(native.elem)
    inner = site.step(item, old, f"({site.path}, {index})", elem)
    body = scope.all_inside((rule.check,), inner)
    if not body:
        return []
    items = collection(scope, site)
    if by in ("map", "set") and site.has_old:
        changed = "changed_items" if by == "map" else "changed_members"
        key = f", {scope.key_of(rule.correlation.keys)}" if by == "map" else ""
        over = f"{scope.imports.runtime(changed)}({site.value}, {site.old}{key})"
        return loop((index, item, was), over, body)
    if isinstance(native.elem, Optional):
        body = when([f"{item} is not None"], body)
    return loop((index, item), f"enumerate({items})", body)


def each_struct(
    scope: ModuleScope, rule: EachValue, site: Site, called: Named
) -> list[Node]:
    """The validator of a struct runs on every item: of an update, on those that changed."""
    native = scope.shapes.native(site.type)
    assert isinstance(native, List)
    correlation = rule.correlation
    silent = correlation.by == "map" and silent_if_same(scope, called)
    if silent and site.distinct and site.has_old:
        each = each_by_key(scope, called, correlation.keys)
        arguments = f"{site.path}, {site.value}, {site.old}, distinct, op, {site.errs}"
        return [Line(f"{each}({arguments})")]
    function = scope.imports.function("check", called)
    item, was = f"{site.stem}_item", f"{site.stem}_item_was"
    path = scope.local(f"{site.stem.rstrip('_')}_path")

    def call(old: str) -> list[Node]:
        return [Line(f"{function}(({path}, i), {item}, {old}, op, {site.errs})")]

    added = call("None")
    if isinstance(native.elem, Optional):
        added = when([f"{item} is not None"], added)
    added = loop(("i", item), f"enumerate({collection(scope, site)})", added)
    nodes: list[Node] = [Line(f"{path} = {site.path}")]
    if correlation.by not in ("map", "set") or not site.has_old:
        return [*nodes, *added]
    both = f"{site.value}, {site.old}"
    if correlation.by == "set":
        over = f"{scope.imports.runtime('changed_members')}({both})"
        return [*nodes, *loop(("i", item, "_"), over, call("None"))]
    name = scope.imports.runtime("touched_items" if silent else "changed_items")
    distinct = ", distinct" if site.distinct else ""
    known = known_different(scope, called)
    over = f"{name}({both}, {scope.key_of(correlation.keys)}{distinct}{known})"
    changed = loop(("i", item, was), over, call(was))
    return [*nodes, If((f"not {site.old}",), tuple(added), tuple(changed))]


def known_different(scope: ModuleScope, expr: TypeExpr) -> str:
    """The last argument of a function that looks for items that changed, each of which may hold more of the kind."""
    return ", different=op.different" if holds_itself(scope, expr) else ""


def each_by_key(scope: ModuleScope, called: Named, keys: tuple[Member, ...]) -> str:
    """The function of the module that checks the items of a map list whose keys are set."""
    check = scope.imports.function("check", called)
    name = "_and_".join("_".join(key.attributes).strip("_") for key in keys)
    equal = ""
    if compares_by_python(scope, called):
        equal = "item == was"
    elif not holds_itself(scope, called):
        equal = f"{scope.imports.runtime('same')}(item, was)"
    return scope.function(
        f"each_{check.removeprefix('check_')}_by_{name}",
        "each_by_key",
        check=check,
        type=scope.imports.type(called),
        equal=equal,
        title=f"Items of a map list of {called.name}: of an update, those that changed.",
        known=known_different(scope, called),
        other_key=" or ".join(f"{key.of('item')} != {key.of('was')}" for key in keys),
        key=scope.key_of(keys),
    )


def each_map_value(
    scope: ModuleScope, rule: EachValue, site: Site, native: Map
) -> list[Node]:
    key, item, was = f"{site.stem}_key", f"{site.stem}_item", f"{site.stem}_item_was"
    inner = site.step(item, was, f"({site.path}, ({key},))", native.value)
    body = scope.all_inside((rule.check,), inner)
    if not body:
        return []
    called = called_struct(scope, rule.check)
    is_silent = called is not None and silent_if_same(scope, called)
    deep = is_silent and holds_itself(scope, native.value)
    function = scope.imports.runtime("touched_values" if deep else "changed_values")
    known = "" if deep else known_different(scope, native.value)
    over = f"{function}({site.value}, {site.old}{known})"
    return loop((key, item, was), over, body)


def each_key(scope: ModuleScope, rule: EachKey, site: Site) -> list[Node]:
    native = scope.shapes.native(site.type)
    assert isinstance(native, Map)
    key = f"{site.stem}_key"
    inner = site.step(key, NO_OLD, site.path, native.key)
    body = scope.all_inside((rule.check,), inner)
    if not body:
        return []
    function = scope.imports.runtime("added_keys")
    return loop((key,), f"{function}({site.value}, {site.old})", body)


def item(scope: ModuleScope, rule: Item, site: Site) -> list[Node]:
    native = scope.shapes.native(site.type)
    assert isinstance(native, List)
    stem = scope.temporary(f"{site.stem}_found")
    index, was = f"{stem}_i", f"{stem}_was"
    elem = scope.shapes.non_optional(native.elem)
    inner = site.step(stem, was, f"({site.path}, {index})", elem)
    body = scope.all_inside((rule.check,), inner)
    if not body:
        return []
    find = scope.imports.runtime("find_item")
    wanted: Any = tuple(value for _, value in rule.selector)
    wanted = wanted[0] if len(wanted) == 1 else wanted
    key = scope.key_of(tuple(member for member, _ in rule.selector))
    arguments = f"{key}, {py(wanted)}"
    changed = differ(scope, elem, stem, was)
    return [
        Line(f"{index}, {stem} = {find}({collection(scope, site)}, {arguments})"),
        Line(f"_, {was} = {find}({site.old} or (), {arguments})"),
        *when([f"{stem} is not None", f"{was} is None or {changed}"], body),
    ]


def subfield(scope: ModuleScope, rule: Subfield, site: Site) -> list[Node]:
    field = rule.member.field
    stem = scope.temporary(f"{site.stem}_{field.name.strip('_')}")
    was = f"{stem}_was"
    inner = site.step(
        stem,
        was if site.has_old else NO_OLD,
        step(site.path, field.json_name),
        field.type,
        nullable=scope.shapes.is_nilable(field.type),
    )
    body = scope.all_inside((rule.check,), inner)
    if not body:
        return []
    nodes: list[Node] = [Line(f"{stem} = {rule.member.of(site.value)}")]
    if site.has_old:
        nodes.append(
            Line(f"{was} = None if {site.old} is None else {rule.member.of(site.old)}")
        )
        body = when(
            [f"{site.old} is None or {differ(scope, field.type, stem, was)}"], body
        )
    return when([f"{site.value} is not None"] if site.nullable else [], [*nodes, *body])


def if_option(scope: ModuleScope, rule: IfOption, site: Site) -> list[Node]:
    body = scope.all_inside((rule.check,), site)
    undefined = scope.snippet(
        "undefined_option", option=py(rule.option), **common(scope, site)
    )
    condition = "on" if rule.enabled else "not on"
    rest: tuple[Node, ...] = (If((condition,), tuple(body)),) if body else ()
    if len(body) == 1 and isinstance(body[0], If) and not body[0].orelse:
        rest = (If((condition, *body[0].conditions), body[0].body),)
    return [
        Line(f"on = op.options.get({py(rule.option)})"),
        If(("on is None",), tuple(undefined), rest),
    ]


def call_type(scope: ModuleScope, rule: CallType, site: Site) -> list[Node]:
    return type_nodes(scope, rule.type, site)


def type_nodes(scope: ModuleScope, ref: Named, site: Site) -> list[Node]:
    """The checks of a named type: those of a scalar in place, others by a call of their function."""
    checks = scalar_checks(scope, ref)
    if checks:
        own = replace(
            site, old=NO_OLD, type=ref, nullable=False, level="", short_circuit=False
        )
        nodes = scope.all_inside(checks, own)
    else:
        function = scope.imports.function("check", ref)
        nodes = scope.snippet("call", function=function, **common(scope, site))
    if site.nullable and not scope.minds_none(ref):
        return when([f"{site.value} is not None"], nodes)
    return nodes


def together(scope: ModuleScope, rule: Together, site: Site) -> list[Node]:
    return scope.all_inside(rule.checks, site)


WRAPPERS: dict[type, Callable[[ModuleScope, Any, Site], list[Node]]] = {
    EachValue: each_value,
    EachKey: each_key,
    Item: item,
    Subfield: subfield,
    IfOption: if_option,
    CallType: call_type,
    Union: union,
    Dependent: dependent,
    Mode: mode,
    Together: together,
}
