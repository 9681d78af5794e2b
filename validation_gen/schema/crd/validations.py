"""The entries of `x-kubernetes-validations` that a check becomes: expression, message, reason and field.

Comes in: a check and the place it stands at. Goes out: `Rule`s, each with the place it belongs to. Raises Unsayable.
Called by `version.py`, which sees to what they may cost.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from validation_gen.dataclass import dataclass, replace
from validation_gen.model import Named
from validation_gen.plan.nodes import (
    Bound,
    CallType,
    Dependent,
    EachKey,
    Immutable,
    Item,
    Mode,
    Monotonic,
    Required,
    Union,
    UnionMember,
    Unique,
    Update,
)
from validation_gen.plan.nodes import Check as PlanCheck
from validation_gen.plan.shapes import Member
from validation_gen.runtime import ROOT, errors, failures, unions
from validation_gen.runtime.errors import FieldError
from validation_gen.schema.api import Schema
from validation_gen.schema.crd import cel
from validation_gen.schema.crd.cel import Expr
from validation_gen.schema.crd.checks import Check
from validation_gen.schema.crd.messages import mode_words, reason, words
from validation_gen.schema.crd.places import Place
from validation_gen.schema.crd.sizes import largest
from validation_gen.schema.crd.transitions import condition_of, transition
from validation_gen.schema.crd.translate import Unsayable, Value, translated
from validation_gen.schema.definitions import Definitions
from validation_gen.schema.rules import At
from validation_gen.schema.setness import equals, is_set, member_is_set


@dataclass(frozen=True, slots=True)
class Rule:
    """One entry of `x-kubernetes-validations` at a place. `ratchets`: it is told of an update, but runs without too."""

    at: Place
    test: Expr
    message: str
    reason: str
    path: tuple[str, ...] = ()
    ratchets: bool = False
    shown: Expr | None = None

    def entry(self) -> dict[str, Any]:
        """The rule in the words of a CustomResourceDefinition."""
        entry: dict[str, Any] = {"rule": self.test.text, "reason": self.reason}
        if self.shown:
            entry["messageExpression"] = self.shown.text
        entry["message"] = self.message
        if self.path:
            entry["fieldPath"] = "".join(
                f".{name}" if cel.escaped(name) == name else f"['{name}']"
                for name in self.path
            )
        if self.ratchets:
            entry["optionalOldSelf"] = True
        return entry


@dataclass(frozen=True, slots=True)
class Maker:
    """Makes rules of checks. `ratcheting` is whether the API server knows `optionalOldSelf`."""

    definitions: Definitions
    ratcheting: bool

    def rules(self, check: Check, place: Place) -> Iterator[Rule]:
        """The rules of a check. Raises Unsayable."""
        match check.rule:
            case Immutable() | Monotonic() | Update():
                yield from self._of_update(check, place)
            case Union():
                yield from self._union(check.rule, _at(check), place)
            case Dependent():
                yield self._dependent(check.rule, _at(check), place)
            case Mode():
                yield from self._mode(check.rule, check, place)
            case EachKey(PlanCheck(CallType(type))):
                yield from self._keys_of(type, place)
            case Item():
                raise Unsayable("what is said of one item cannot be compared with the old item here")  # fmt: skip
            case _:
                message, why = words(check.rule)
                inner = check if isinstance(check.rule, Bound | Unique) else None
                schema = {"x-checks": [inner]} if inner else check.schema
                yield Rule(place, self._translated(schema, _self(place)), message, why)

    def _translated(self, schema: Schema, value: Value) -> Expr:
        rules = self.definitions.rules

        def resolve(name: str) -> Schema:
            ref = self.definitions.ref(name)
            return rules.type(ref).schema if ref else {}

        return translated(schema, value, resolve)

    def _keys_of(self, type: Named, place: Place) -> Iterator[Rule]:
        """The rules of a named type, one by one, for the keys of a map."""
        definitions = self.definitions
        plan = definitions.api.plans.get(type)
        for each in alone(plan.checks) if plan else ():
            said = definitions.rules.checks(each, At(type, type.module, True), (), "")
            if said.schema:
                keys = {"propertyNames": said.schema}
                message, why = words(each[-1].rule)
                yield Rule(place, self._translated(keys, _self(place)), message, why)

    # Updates

    def _of_update(self, check: Check, place: Place) -> Iterator[Rule]:
        rule, for_type = check.rule, _at(check).for_type
        shapes = self.definitions.api.shapes
        assert isinstance(rule, Immutable | Monotonic | Update)
        constraints = rule.constraints if isinstance(rule, Update) else (None,)
        for constraint in constraints:
            condition = condition_of(rule, constraint, for_type, place)
            found = transition(place, condition, shapes)
            path = place.path(found.at)
            if constraint:
                error = failures.update_forbidden(ROOT, constraint)
                message, why = error.detail, reason(error.type)
            elif isinstance(rule, Immutable):
                message, why = words(rule)
            else:
                message, why = "may not be decreased", reason(errors.INVALID)
            yield Rule(
                found.at, found.test, message, why, path or (),
                shown=self._decreased(found.at, path) if isinstance(rule, Monotonic) else None,
            )  # fmt: skip

    def _decreased(self, at: Place, path: tuple[str, ...] | None) -> Expr | None:
        """The message that tells the old number; there is none below lists and maps."""
        if path is None:
            return None
        value, there = Value(cel.variable("oldSelf"), at.node), cel.TRUE
        for name in path:
            there = cel.both(there, value.has(name))
            value = value.member(name)
        number = cel.choice(there, value.expr, cel.literal(0))
        return cel.formatted("may not be decreased from %d", number)

    # Between fields

    def _union(self, rule: Union, at: At, place: Place) -> Iterator[Rule]:
        value = _self(place)
        parts = [self._member_set(m, at, value) for m in rule.members]
        if rule.discriminator is None:
            yield self._free_union(rule, at, place, parts)
            return
        discriminator = rule.discriminator.field.json_name
        same = self._unchanged(rule, at, place)
        for member, part in zip(rule.members, parts, strict=True):
            chosen = self._says(rule.discriminator, at, member.value, value)
            test = cel.compare(chosen, "==", part)
            names = [(member.name, member.value)]
            given, missing = (
                unions.discriminated_union_errors(ROOT, discriminator, selected, names, [is_given])[0].detail
                for selected, is_given in (("", True), (member.value, False))
                if (selected == member.value) != is_given
            )  # fmt: skip
            path = _path_of(place, member.member)
            made = Rule(place, test, missing, reason(errors.INVALID), path)
            shown = _either_message(part, given, missing)
            yield _ratcheted(replace(made, shown=shown), same)

    def _free_union(self, rule: Union, at: At, place: Place, parts: list[Expr]) -> Rule:
        names = [member.name for member in rule.members]
        operator = "<=" if rule.may_be_empty else "=="
        count = cel.total([_in_sum(part) for part in parts])
        test = cel.compare(count, operator, cel.literal(1))
        everything, nothing = [True] * len(names), [False] * len(names)
        shown = None
        if rule.may_be_empty:
            error: FieldError = unions.zero_or_one_error(ROOT, names, everything)
        else:
            error = unions.union_error(ROOT, names, everything)
            none = unions.union_error(ROOT, names, nothing).detail
            shown = _either_message(cel.any_of(parts), error.detail, none)
        made = Rule(place, test, error.detail, reason(error.type), shown=shown)
        return _ratcheted(made, self._unchanged(rule, at, place))

    def _unchanged(self, rule: Union, at: At, place: Place) -> Expr | None:
        """Whether an update leaves alone which members are set; None where that cannot be said."""
        if not self.ratcheting or any(m.member is None for m in rule.members):
            return None
        now, before = _self(place), _before(place)
        pairs = [
            (self._member_set(m, at, now), self._member_set(m, at, before))
            for m in rule.members
        ]
        same = [cel.compare(a, "==", b) for a, b in pairs if a != b]
        if rule.discriminator is not None:
            same.append(self._field_unchanged(rule.discriminator, now, before))
        return cel.all_of([_WAS_THERE, *same])

    def _field_unchanged(self, member: Member, now: Value, before: Value) -> Expr:
        name = member.field.json_name
        there, was_there = now.has(name), before.has(name)
        equal = cel.compare(now.member(name).expr, "==", before.member(name).expr)
        if there == cel.TRUE:
            return equal
        return cel.both(
            cel.compare(there, "==", was_there), cel.either(cel.negated(there), equal)
        )

    def _member_set(self, member: UnionMember, at: At, value: Value) -> Expr:
        api = self.definitions.api
        return self._translated(member_is_set(api, at.module, member), value)

    def _set(self, member: Member, at: At, value: Value) -> Expr:
        schema = is_set(self.definitions.api, at.module, member)
        return self._translated(schema, value)

    def _says(
        self, member: Member, at: At, said: str | int | bool, value: Value
    ) -> Expr:
        schema = equals(self.definitions.api, at.module, member, said)
        return self._translated(schema, value)

    def _dependent(self, rule: Dependent, at: At, place: Place) -> Rule:
        value = _self(place)
        trigger, other = (self._set(m, at, value) for m in (rule.trigger, rule.other))
        names = rule.other.field.json_name, rule.trigger.field.json_name
        if rule.demand == "required":
            test = cel.either(cel.negated(trigger), other)
            error = unions.dependent_required(ROOT, *names)
        else:
            test = cel.either(cel.negated(trigger), cel.negated(other))
            error = unions.dependent_forbidden(ROOT, *names)
        path = _path_of(place, rule.other)
        made = Rule(place, test, error.detail, reason(error.type), path)
        if not self.ratcheting:
            return made
        before = _before(place)
        same = [
            cel.compare(self._set(m, at, value), "==", self._set(m, at, before))
            for m in (rule.trigger, rule.other)
        ]
        return _ratcheted(made, cel.all_of([_WAS_THERE, *same]))

    def _mode(self, rule: Mode, check: Check, place: Place) -> Iterator[Rule]:
        at, value = _at(check), _self(place)
        path = _path_of(place, rule.member)
        same = self._mode_unchanged(rule, place) if self.ratcheting else None
        said = self.definitions.rules.member
        known = [self._says(rule.discriminator, at, m, value) for m, _ in rule.cases]
        for chosen, (mode, checks) in zip(known, rule.cases, strict=True):
            for each in alone(checks):
                schema = said(rule.member, each, at).schema
                meets = self._translated(schema, value)
                test = cel.either(cel.negated(chosen), meets)
                message, why = mode_words(rule, mode, each[-1].rule)
                if test != cel.TRUE:
                    yield _ratcheted(Rule(place, test, message, why, path), same)
        schema = said(rule.member, (rule.otherwise,), at).schema
        test = cel.either(cel.any_of(known), self._translated(schema, value))
        message, why = mode_words(rule, None, rule.otherwise.rule)
        if test != cel.TRUE:
            yield _ratcheted(Rule(place, test, message, why, path), same)

    def _mode_unchanged(self, rule: Mode, place: Place) -> Expr:
        now, before = _self(place), _before(place)
        members = (rule.discriminator, rule.member)
        same = [self._field_unchanged(m, now, before) for m in members]
        return cel.all_of([_WAS_THERE, *same])


_WAS_THERE = Expr("oldSelf.hasValue()", 2)


def _at(check: Check) -> At:
    assert check.at is not None
    return check.at


def _self(place: Place) -> Value:
    return Value(cel.variable("self", largest(place.node)), place.node)


def _before(place: Place) -> Value:
    """The old value in a rule that runs without one too; the estimator knows nothing of its size."""
    return Value(Expr("oldSelf.value()", 2, cel.UNKNOWN), place.node)


def _ratcheted(rule: Rule, same: Expr | None) -> Rule:
    if same is None:
        return rule
    return replace(rule, test=cel.either(rule.test, same), ratchets=True)


def _in_sum(part: Expr) -> Expr:
    counted = cel.counted(part)
    return Expr(f"({counted.text})", counted.cost)


def _either_message(test: Expr, then: str, other: str) -> Expr:
    return cel.choice(test, cel.literal(then), cel.literal(other))


def alone(checks: Sequence[PlanCheck]) -> Iterator[tuple[PlanCheck, ...]]:
    """Each check whose failure is an error, last, behind what ends it in silence.

    A check that fails with an error ends others too, but that error is enough; only what is not set has one alone.
    """
    stops = [
        replace(check, silent=True)
        for check in checks
        if check.short_circuit and (check.silent or isinstance(check.rule, Required))
    ]
    for check in checks:
        if not check.silent:
            yield (check,) if check.short_circuit else (*stops, check)


def _path_of(place: Place, member: Member | None) -> tuple[str, ...]:
    """The way to a field, which fields of the schema lead to."""
    if member is None or member.field.json_name not in place.node.get("properties", {}):
        return ()
    return (member.field.json_name,)
