"""Code of the rules about which fields of a struct, or items of a list, are set: unions, dependents, modes."""

from __future__ import annotations

from validation_gen.dataclass import replace
from validation_gen.emit.code import If, Line, Node, when
from validation_gen.emit.expressions import common
from validation_gen.emit.ratchet import differ
from validation_gen.emit.scope import ModuleScope, step
from validation_gen.emit.site import NO_OLD, Site
from validation_gen.emit.templating import py
from validation_gen.plan.nodes import Dependent, Mode, Union, UnionMember
from validation_gen.plan.shapes import Member


def is_set(scope: ModuleScope, member: Member, base: str) -> str:
    """The expression that says a field of `base` is set, a bool."""
    if scope.shapes.kind(member.field.type) == "optional":
        return f"{member.of(base)} is not None"
    return f"bool({member.of(base)})"


def member_is_set(scope: ModuleScope, member: UnionMember, base: str) -> str:
    if member.member is not None:
        return is_set(scope, member.member, base)
    tests = [f"{key.of('x')} == {py(value)}" for key, value in member.selector]
    return f"any(x is not None and {' and '.join(tests)} for x in {base} or ())"


def union(scope: ModuleScope, rule: Union, site: Site) -> list[Node]:
    members = rule.members
    if any(member.selector for member in members):
        # Upstream looks items up in the order of their names but reports them in the order they were declared.
        looked_up = sorted(members, key=lambda member: member.name)
    else:
        looked_up = list(members)
    flags = tuple_text([member_is_set(scope, m, site.value) for m in looked_up])
    old_flags = tuple_text([member_is_set(scope, m, site.old) for m in looked_up])
    given = scope.temporary("is_set")
    nodes: list[Node] = [Line(f"{given} = {flags}")]
    if rule.discriminator is not None:
        return nodes + discriminated(scope, rule, site, given, old_flags)
    names = scope.constant(
        f"{scope.stem_of(site).upper()}_MEMBERS",
        py(tuple(m.name for m in members)),
    )
    function = scope.imports.runtime(
        "zero_or_one_error" if rule.may_be_empty else "union_error"
    )
    wrong = f"sum({given}) > 1" if rule.may_be_empty else f"sum({given}) != 1"
    tests = [wrong]
    if site.has_old:
        tests.append(f"{site.old} is None or {given} != {old_flags}")
    report = scope.snippet(
        "union", function=function, members=names, given=given, **common(scope, site)
    )
    return nodes + when(tests, report)


def discriminated(
    scope: ModuleScope, rule: Union, site: Site, given: str, old_flags: str
) -> list[Node]:
    assert rule.discriminator is not None
    chosen = rule.discriminator.of(site.value)
    stem = scope.stem_of(site).upper()
    pairs = tuple((member.name, member.value) for member in rule.members)
    members = scope.constant(f"{stem}_MEMBERS", py(pairs))
    none = tuple(False for _ in pairs)
    expected = {
        value: tuple(value == other for _, other in pairs) for _, value in pairs
    }
    table = scope.constant(f"{stem}_EXPECTED", py(expected))
    tests = [f"{given} != {table}.get({chosen}, {py(none)})"]
    if site.has_old:
        old = rule.discriminator.of(site.old)
        tests.append(
            f"{site.old} is None or {chosen} != {old} or {given} != {old_flags}"
        )
    values = common(scope, site) | {"value": chosen}
    name = py(rule.discriminator.field.json_name)
    report = scope.snippet(
        "discriminated_union",
        members=members,
        discriminator=name,
        given=given,
        **values,
    )
    return when(tests, report)


def tuple_text(items: list[str]) -> str:
    return f"({items[0]},)" if len(items) == 1 else f"({', '.join(items)})"


def dependent(scope: ModuleScope, rule: Dependent, site: Site) -> list[Node]:
    trigger = is_set(scope, rule.trigger, site.value)
    other = is_set(scope, rule.other, site.value)
    tests = [
        trigger,
        f"not {parenthesised(other)}" if rule.demand == "required" else other,
    ]
    if site.has_old:
        # Both are known here, so set-ness has changed unless it was the same in the old object.
        was_trigger = is_set(scope, rule.trigger, site.old)
        was_other = is_set(scope, rule.other, site.old)
        unchanged_other = (
            was_other if rule.demand == "forbidden" else f"not ({was_other})"
        )
        tests.append(f"{site.old} is None or not ({was_trigger} and {unchanged_other})")
    function = scope.imports.runtime(f"dependent_{rule.demand}")
    report = scope.snippet(
        "dependent",
        function=function,
        other=py(rule.other.field.json_name),
        trigger=py(rule.trigger.field.json_name),
        **common(scope, site),
    )
    return when(tests, report)


def parenthesised(test: str) -> str:
    return f"({test})" if " " in test else test


def mode(scope: ModuleScope, rule: Mode, site: Site) -> list[Node]:
    field = rule.member.field
    stem = scope.temporary(f"mode_{field.name.strip('_')}")
    new_mode, old_mode = (
        rule.discriminator.of(site.value),
        rule.discriminator.of(site.old),
    )
    was = f"{stem}_was"
    inner = replace(
        site.step(
            stem,
            was if site.has_old else NO_OLD,
            step(site.path, field.json_name),
            field.type,
            nullable=scope.shapes.is_nilable(field.type),
        ),
        plain=True,
        short_circuit=False,
    )
    chain = mode_cases(scope, rule, inner, new_mode)
    nodes: list[Node] = [Line(f"{stem} = {rule.member.of(site.value)}")]
    if site.has_old:
        nodes.append(
            Line(f"{was} = None if {site.old} is None else {rule.member.of(site.old)}")
        )
        changed = f"{new_mode} != {old_mode} or {differ(scope, field.type, stem, was)}"
        return nodes + when([f"{site.old} is None or {changed}"], chain)
    return [*nodes, *chain]


def mode_cases(scope: ModuleScope, rule: Mode, site: Site, mode: str) -> list[Node]:
    """One branch for each mode that checks something; in modes without a case the member must be unset."""
    cases = [(value, scope.all_inside(checks, site)) for value, checks in rule.cases]
    silent = tuple(value for value, body in cases if not body)
    forbidden = scope.all_inside((rule.otherwise,), site)
    chain = when([mode_test(mode, silent, negated=True)] if silent else [], forbidden)
    for value, body in reversed(cases):
        if body:
            chain = [If((mode_test(mode, (value,)),), tuple(body), tuple(chain))]
    return chain


def mode_test(
    mode: str, values: tuple[str | bool, ...], *, negated: bool = False
) -> str:
    """The expression that says the mode is one of the values, or none of them."""
    if len(values) > 1:
        return f"{mode} {'not in' if negated else 'in'} {py(values)}"
    if isinstance(values[0], bool):
        return f"{mode} {'is not' if negated else 'is'} {values[0]}"
    return f"{mode} {'!=' if negated else '=='} {py(values[0])}"
