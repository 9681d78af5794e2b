"""What a plan reaches: the types it calls, the checks inside its checks, the options they ask for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from validation_gen.model import Named
from validation_gen.plan.nodes import (
    CallType,
    Check,
    EachKey,
    EachValue,
    FieldPlan,
    IfOption,
    InEnum,
    Item,
    Mode,
    Subfield,
    TypePlan,
)


def types_with_checks(
    plans: Mapping[Named, TypePlan], overlay: bool = True
) -> frozenset[Named]:
    """The types that check anything, themselves or through a type they call; without `overlay`, by their markers."""
    callers: dict[Named, set[Named]] = {}
    found = set()
    for ref, plan in plans.items():
        parts: tuple[TypePlan | FieldPlan, ...] = (plan, *plan.fields)
        if any(p.checks or p.notes or (overlay and p.overlay) for p in parts):
            found.add(ref)
        for callee in called_types(plan):
            callers.setdefault(callee, set()).add(ref)
    waiting = list(found)
    while waiting:
        for caller in callers.get(waiting.pop(), ()):
            if caller not in found:
                found.add(caller)
                waiting.append(caller)
    return frozenset(found)


def called_types(plan: TypePlan | FieldPlan) -> Iterator[Named]:
    for iteration in (plan.keys, plan.values):
        if iteration is not None:
            yield from iterated_type(iteration)
    if isinstance(plan, TypePlan):
        for field in plan.fields:
            yield from called_types(field)
    elif plan.calls:
        yield plan.calls


def iterated_type(iteration: Check | None) -> Iterator[Named]:
    match iteration:
        case Check(EachKey(Check(CallType(ref)))) | Check(
            EachValue(Check(CallType(ref)))
        ):
            yield ref


def checks_of(plan: TypePlan | FieldPlan) -> Iterator[Check]:
    """Every check of a plan, nested ones included, in run order."""
    for check in plan.checks:
        yield from nested(check)
    for iteration in (plan.keys, plan.values):
        if iteration:
            yield from nested(iteration)
    if isinstance(plan, TypePlan):
        for field in plan.fields:
            yield from checks_of(field)


def nested(check: Check) -> Iterator[Check]:
    """A check and all checks inside it."""
    yield check
    match check.rule:
        case EachValue(inner) | EachKey(inner) | Item(_, inner) | Subfield(_, inner):
            yield from nested(inner)
        case IfOption(_, _, inner):
            yield from nested(inner)
        case Mode(_, _, cases, otherwise):
            for _, checks in cases:
                for inner in checks:
                    yield from nested(inner)
            yield otherwise


def options_of(plans: Iterable[TypePlan]) -> frozenset[str]:
    """Every option a plan asks for."""
    found = set()
    for plan in plans:
        for check in checks_of(plan):
            found |= rule_options(check)
    return frozenset(found)


def rule_options(check: Check) -> set[str]:
    match check.rule:
        case IfOption(option, _, _):
            return {option}
        case InEnum(_, _, exclusions):
            return {exclusion.option for exclusion in exclusions}
    return set()


def reachable(plans: Mapping[Named, TypePlan], root: Named) -> list[TypePlan]:
    """The plans of a type and of every type its validator calls."""
    found: dict[Named, TypePlan] = {}
    waiting = [root]
    while waiting:
        ref = waiting.pop()
        if ref in plans and ref not in found:
            found[ref] = plans[ref]
            waiting += called_types(plans[ref])
    return list(found.values())
