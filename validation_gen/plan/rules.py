"""Which errors a root type can report: path, error type, origin and level of every rule below it.

What coverage of tests is measured against, and what documentation lists. Items, keys and values read `[*]` in paths.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice
from typing import TypeAlias

from validation_gen.dataclass import dataclass
from validation_gen.model import Named, Universe
from validation_gen.plan.naming import embedded_name
from validation_gen.plan.nodes import (
    Bound,
    CallType,
    Check,
    Dependent,
    EachKey,
    EachValue,
    FieldPlan,
    Fixed,
    Forbidden,
    HasFormat,
    IfOption,
    Immutable,
    InEnum,
    Item,
    Level,
    Mode,
    Monotonic,
    NoNones,
    NotEqual,
    PluginRule,
    Required,
    Subfield,
    TypePlan,
    Union,
    Unique,
    Update,
)

Declared: TypeAlias = tuple[str, str, str, Level]
"""Path, error type, origin, level."""

Found: TypeAlias = Iterator[Declared | None]
"""Rules, and None for each type on the way to them, so that nobody has to wait for the next rule without end."""

BOUND_ERRORS = {
    "minimum": "FieldValueInvalid",
    "maximum": "FieldValueInvalid",
    "minLength": "FieldValueTooShort",
    "maxLength": "FieldValueTooLong",
    "maxBytes": "FieldValueTooLong",
    "minItems": "FieldValueTooFew",
    "maxItems": "FieldValueTooMany",
    "minProperties": "FieldValueTooFew",
    "maxProperties": "FieldValueTooMany",
}


@dataclass(frozen=True, slots=True)
class Plans:
    """The plans of all types, and the packages that declare them."""

    types: Mapping[Named, TypePlan]
    universe: Universe


def declared_rules(
    universe: Universe, types: Mapping[Named, TypePlan], root: Named, most: int
) -> tuple[Declared, ...] | None:
    """Every rule below a root, each once, in run order; a type inside itself is followed once.

    There are as many as there are ways through the types to a rule; None if these are more than `most`.
    """
    ways = type_rules(Plans(types, universe), root, "", ())
    found = list(islice(ways, most + 1))
    if len(found) > most:
        return None
    return tuple(dict.fromkeys(rule for rule in found if rule is not None))


def type_rules(plans: Plans, ref: Named, path: str, inside: tuple[Named, ...]) -> Found:
    plan = plans.types.get(ref)
    if plan is None or ref in inside:
        return
    yield None
    inside = (*inside, ref)
    for check in plan.checks:
        yield from check_rules(plans, check, path, check.level, inside)
    for iteration in (plan.keys, plan.values):
        if iteration:
            yield from check_rules(plans, iteration, path, iteration.level, inside)
    for field in plan.fields:
        yield from field_rules(plans, field, path, inside)


def field_rules(
    plans: Plans,
    plan: FieldPlan,
    path: str,
    inside: tuple[Named, ...],
) -> Found:
    if plan.field.embedding and isinstance(plan.field.type, Named):
        here = path or embedded_name(plans.universe, plan.field.type, inside[-1].module)
    else:
        here = child(path, plan.field.json_name)
    for check in plan.checks:
        yield from check_rules(plans, check, here, check.level, inside)
    if plan.calls:
        yield from type_rules(plans, plan.calls, here, inside)
    for iteration in (plan.keys, plan.values):
        if iteration:
            yield from check_rules(plans, iteration, here, iteration.level, inside)


def child(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


def check_rules(
    plans: Plans,
    check: Check,
    path: str,
    level: Level,
    inside: tuple[Named, ...],
) -> Found:
    """The errors of one check. The outermost level labels them."""
    if check.silent:
        return
    level = level or check.level
    match check.rule:
        case EachValue(inner) | Item(_, inner):
            yield from check_rules(plans, inner, f"{path}[*]", level, inside)
        case EachKey(inner):
            yield from check_rules(plans, inner, path, level, inside)
        case Subfield(member, inner):
            here = child(path, member.field.json_name)
            yield from check_rules(plans, inner, here, level, inside)
        case IfOption(_, _, inner):
            yield from check_rules(plans, inner, path, level, inside)
        case CallType(ref):
            yield from type_rules(plans, ref, path, inside)
        case Mode(_, member, cases, otherwise):
            here = child(path, member.field.json_name)
            for inner in (*(c for _, checks in cases for c in checks), otherwise):
                yield from check_rules(plans, inner, here, level, inside)
        case _:
            for suffix, error, origin in own_errors(check):
                yield (
                    (path + suffix if path else suffix.removeprefix(".")),
                    error,
                    origin,
                    level,
                )


def own_errors(check: Check) -> Iterator[tuple[str, str, str]]:
    """Path suffix, type and origin of the errors a rule reports itself."""
    match check.rule:
        case Required():
            yield "", "FieldValueRequired", ""
        case NoNones():
            yield "[*]", "FieldValueRequired", ""
        case Forbidden():
            yield "", "FieldValueForbidden", ""
        case Bound(name, _):
            yield "", BOUND_ERRORS[name], name
        case HasFormat(name, _, _):
            yield "", "FieldValueInvalid", f"format={name}"
        case InEnum():
            yield "", "FieldValueNotSupported", ""
        case NotEqual():
            yield "", "FieldValueInvalid", "neq"
        case Immutable():
            yield "", "FieldValueInvalid", "immutable"
        case Monotonic():
            yield "", "FieldValueInvalid", "monotonic"
        case Unique():
            yield "[*]", "FieldValueDuplicate", ""
        case Fixed(False, _):
            yield "", "FieldValueInvalid", "validateFalse"
        case Update():
            yield from update_errors(check.rule)
        case Union():
            yield from union_errors(check.rule)
        case Dependent(demand, _, other):
            error = (
                "FieldValueRequired" if demand == "required" else "FieldValueForbidden"
            )
            yield f".{other.field.json_name}", error, f"dependent{demand.capitalize()}"
        case PluginRule():
            yield "", check.rule.error_type, check.rule.origin


def update_errors(rule: Update) -> Iterator[tuple[str, str, str]]:
    is_dict = rule.identity is not None and rule.identity.by == "dict"
    for constraint in rule.constraints:
        match constraint:
            case "NoAddItem":
                yield "[*]", "FieldValueForbidden", "update"
            case "NoRemoveItem":
                yield "[*]" if is_dict else "", "FieldValueForbidden", "update"
            case _:
                yield "", "FieldValueInvalid", "update"


def union_errors(rule: Union) -> Iterator[tuple[str, str, str]]:
    origin = "zeroOrOneOf" if rule.may_be_empty else "union"
    if rule.discriminator is None:
        yield "", "FieldValueInvalid", origin
        return
    for member in rule.members:
        yield f".{member.name}", "FieldValueInvalid", origin
