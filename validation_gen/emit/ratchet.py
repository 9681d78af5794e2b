"""What checks need no comparison before they run: where an update that changes nothing is silent by itself.

An update reports nothing of a value that is what it was. The code can compare first, which is what most fields do; or
run the checks and compare when one fails, which a valid object never pays for. Comes in: plans. Goes out: which way a
field may go. Called by the writers of fields and of items.
"""

from __future__ import annotations

from collections.abc import Sequence

from validation_gen.emit.expressions import SCALARS
from validation_gen.emit.scope import ModuleScope
from validation_gen.model import (
    Alias,
    Enum,
    List,
    Map,
    Named,
    Optional,
    Scalar,
    Struct,
    TypeExpr,
)
from validation_gen.plan.nodes import (
    Bound,
    CallType,
    Check,
    Dependent,
    EachKey,
    EachValue,
    FieldPlan,
    Forbidden,
    HasFormat,
    InEnum,
    IsSet,
    Mode,
    NoNones,
    NotEqual,
    Required,
    Union,
    Unique,
)

MOST_IN_PLACE = 2
"""How many checks of a named scalar are written where it is used."""


def silent_if_same(scope: ModuleScope, ref: Named) -> bool:
    """Whether the validator of a struct finds nothing in an equal value: then nobody needs to compare before."""
    plan = scope.plans.get(ref)
    return (
        plan is not None
        and isinstance(plan.declaration, Struct)
        and not (plan.overlay and plan.overlay.always)
        and all(
            isinstance(check.rule, Union | Dependent | Mode) for check in plan.checks
        )
        and all(
            not field.checks and field.calls and silent_if_same(scope, field.calls)
            for field in plan.fields
            if field.field.embedding == "base" and not field.is_empty
        )
    )


def compares_late(scope: ModuleScope, plan: FieldPlan) -> bool:
    """Whether a field's checks may run before anybody knows that its value has changed.

    What is below must be silent if it is the same, and what is here must be quick and fail with an `if` of its own.
    """
    kind = scope.shapes.value_kind(plan.field.type)
    if kind == "map":
        if not holds_itself(scope, plan.field.type):
            return False
    elif plan.keys or kind not in ("struct", "list"):
        return False
    if plan.calls and not silent_if_same(scope, plan.calls):
        return False
    if plan.values and not _silent_items(scope, plan.values):
        return False
    noisy = [check for check in plan.checks if check.short_circuit and not check.silent]
    return (
        bool(plan.calls or plan.values)
        and (len(noisy) < 2 or in_one_chain(noisy))
        and all(_quick(check) or _silent_items(scope, check) for check in plan.checks)
    )


def in_one_chain(noisy: Sequence[Check]) -> bool:
    """Whether of two short-circuit checks at most one can fail: a list that is missing is not too long."""
    match [check.rule for check in noisy]:
        case [Required(), other] | [other, Required()]:
            return cannot_be_empty(other)
    return False


def cannot_be_empty(rule: object) -> bool:
    """Whether only a collection that has something in it can break a rule."""
    match rule:
        case Bound("maxItems" | "maxProperties", _) | NoNones():
            return True
    return False


def differ(scope: ModuleScope, expr: TypeExpr, new: str, old: str) -> str:
    """The expression that says two values of a type differ."""
    if scope.shapes.value_kind(expr) in SCALARS:
        return f"{new} != {old}"
    known = ", op.different" if holds_itself(scope, expr) else ""
    return f"not {scope.imports.runtime('same')}({new}, {old}{known})"


def compares_by_python(scope: ModuleScope, expr: TypeExpr) -> bool:
    """Whether `==` of two values of a type cannot go too deep: no type holds itself, and no JSON data is inside."""
    return not _goes_deep(scope, expr, frozenset(), data=True)


def holds_itself(scope: ModuleScope, expr: TypeExpr) -> bool:
    """Whether values of a type can be of any depth, because types hold themselves.

    Each level of such a value must not be compared before the next one is looked at: the deeper, the more often.
    """
    return _goes_deep(scope, expr, frozenset(), data=False)


def _goes_deep(
    scope: ModuleScope,
    expr: TypeExpr,
    around: frozenset[Named],
    *,
    data: bool,
) -> bool:
    """`around` are the structs that we are in; `data`: JSON goes deep too. The scope remembers what does not."""
    match scope.shapes.value_type(expr):
        case List(inner) | Map(_, inner):
            return _goes_deep(scope, inner, around, data=data)
        case Scalar(name):
            return data and name in ("Any", "RawExtension")
        case Named() as ref:
            struct = scope.shapes.declaration(ref)
            if not isinstance(struct, Struct):
                return data
            if ref in scope.shallow[data]:
                return False
            inside = around | {ref}
            deep = ref in around or any(
                _goes_deep(scope, field.type, inside, data=data)
                for field in struct.fields
            )
            if not deep:
                scope.shallow[data].add(ref)
            return deep
    return data


def _quick(check: Check) -> bool:
    if check.silent:
        return isinstance(check.rule, IsSet | Required)
    kinds = Required | Forbidden | Bound | Unique | NoNones | IsSet
    return isinstance(check.rule, kinds) and not check.cohort


def _silent_items(scope: ModuleScope, check: Check) -> bool:
    """Whether the check looks at items that have old ones beside them, with a validator that is silent if same.

    So it is with keys, of which new ones alone are looked at.
    """
    match check:
        case Check(EachKey()):
            return True
        case Check(EachValue(Check(CallType(ref)), correlation)):
            return correlation.by in ("map", "dict") and silent_if_same(scope, ref)
    return False


def called_struct(scope: ModuleScope, check: Check) -> Named | None:
    """The struct whose validator is all that a check runs."""
    match check:
        case Check(CallType(ref)) if isinstance(scope.shapes.declaration(ref), Struct):
            return ref
    return None


def scalar_checks(scope: ModuleScope, ref: Named) -> tuple[Check, ...]:
    """The checks of a named scalar if they are few and plain, so that a call would cost more than they do."""
    plan = scope.plans.get(ref)
    if (
        plan is None
        or not isinstance(plan.declaration, Alias | Enum)
        or isinstance(scope.shapes.native(ref), Optional)
        or scope.shapes.value_kind(ref) not in SCALARS
        or scope.minds_none(ref)
        or plan.overlay is not None
        or len(plan.checks) > MOST_IN_PLACE
        or not all(map(_plain, plan.checks))
    ):
        return ()
    return plan.checks


def _plain(check: Check) -> bool:
    match check.rule:
        case InEnum(_, _, exclusions):
            plain = not exclusions
        case rule:
            plain = isinstance(rule, Bound | HasFormat | NotEqual)
    return plain and not (check.short_circuit or check.silent or check.cohort)
