"""All checks of a value, field or type as one schema: what runs after what, and what ends what.

Comes in: plans. Goes out: for each type the rules of its values, without their structure, and a note for each check on
how much of it is said. The order in which checks run does not matter to a schema, but what a failing check ends does: a
check that fails in silence, as `optional` does, lets everything after it pass. Called by `definitions.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from validation_gen.dataclass import dataclass, replace
from validation_gen.model import Field, Named
from validation_gen.plan.nodes import (
    CallType,
    Check,
    EachKey,
    EachValue,
    FieldPlan,
    Fixed,
    IfOption,
    IsSet,
    Item,
    Required,
    Subfield,
    TypePlan,
)
from validation_gen.plan.shapes import Member
from validation_gen.schema.accept import accepts
from validation_gen.schema.api import Api, Schema
from validation_gen.schema.guards import or_zero, unless
from validation_gen.schema.logic import all_of
from validation_gen.schema.names import is_kubernetes
from validation_gen.schema.profile import Profile
from validation_gen.schema.rules import (
    At,
    Express,
    Fit,
    Said,
    express,
    weakest,
)
from validation_gen.schema.setness import Zero, default_of, zero_of

LEFT_OUT = Said({}, "none", "alpha rules are left out")

Misses = Callable[[Schema], str]
"""Why a dialect cannot say a schema; empty if it can."""


@dataclass(frozen=True, slots=True)
class Note:
    """How much of a check a schema says. `path` is `Type.field`, or the type's name, in `module`."""

    module: str
    path: str
    check: Check
    fit: Fit
    why: str

    @property
    def key(self) -> str:
        """The place by a name that no other has: types of several modules may be called the same."""
        return place_key(self.module, self.path)

    @property
    def owner(self) -> str:
        """The type by such a name."""
        return place_key(self.module, self.path.partition(".")[0])


def place_key(module: str, path: str) -> str:
    """A type or a field by a name that no other has."""
    return f"{module}:{path}"


class Rules:
    """The rules of all types of one `Api` for one profile and dialect, made on demand and remembered."""

    def __init__(
        self,
        api: Api,
        profile: Profile,
        name: Callable[[Named], str],
        misses: Misses,
        express: Express = express,
    ) -> None:
        self._api = api
        self._profile = profile
        self._misses = misses
        self._said_of = express
        self._name = name
        self._types: dict[Named, Said] = {}
        self._refs: dict[str, Named] = {}
        self.notes: list[Note] = []

    @property
    def api(self) -> Api:
        return self._api

    @property
    def profile(self) -> Profile:
        return self._profile

    # Types

    def type(self, ref: Named) -> Said:
        """The rules of the values of a type."""
        if ref not in self._types:
            self._types[ref] = Said({})  # what a type that contains itself meets
            plan = self._api.plans.get(ref)
            if plan is not None:
                self._types[ref] = self._of_type(plan)
        return self._types[ref]

    def call(self, rule: CallType) -> Said:
        """A reference to a struct's definition, the rules themselves of any other type."""
        struct = self._api.struct_of(rule.type)
        if struct is None or struct != rule.type:
            return self.type(rule.type)
        if rule.type not in self._api.plans:
            return Said({})
        name = self._name(rule.type)
        self._refs[name] = rule.type
        return Said({"$ref": name})

    def _of_type(self, plan: TypePlan) -> Said:
        at = At(plan.ref, plan.ref.module, True)
        name = plan.declaration.name
        tail = [self._field(plan, field) for field in plan.fields]
        tail += [self.check(c, at) for c in (plan.keys, plan.values) if c]
        return self.checks(plan.checks, at, tail, name)

    def _field(self, plan: TypePlan, field: FieldPlan) -> Said:
        """The rules of one field, as rules of the objects that have it."""
        at = At(field.field.type, plan.ref.module)
        path = f"{plan.declaration.name}.{field.field.json_name or field.field.name}"
        tail = [self.call(CallType(field.calls))] if field.calls else []
        tail += [self.check(c, at) for c in (field.keys, field.values) if c]
        if field.field.embedding:
            said = [self.type(field.calls)] if field.calls else []
            return self.checks(field.checks, at, said, path)
        return self._in_object(field.field, field.checks, at, tail, path)

    def member(self, member: Member, checks: tuple[Check, ...], at: At) -> Said:
        """What checks of a field say about the objects that have it."""
        return self._in_object(
            member.field, checks, At(member.field.type, at.module), [], ""
        )

    def _in_object(
        self,
        field: Field,
        checks: Sequence[Check],
        at: At,
        tail: Sequence[Said],
        path: str,
    ) -> Said:
        said = self.checks(checks, at, tail, path)
        schema, zero = said.schema, zero_of(self._api, field.type)
        name = field.json_name
        if default_of(self._api, at.module, field) is not None:
            # A server fills the field in before it validates.
            inner = or_zero(schema, zero, self._lookup) if zero else schema
            inner = self._sayable(inner)
            return Said(
                {"properties": {name: inner}} if inner else {}, said.fit, said.why
            )
        result: Schema = {"properties": {name: schema}} if schema else {}
        if not self._may_be_absent(field, checks, schema, zero, at):
            result["required"] = [name]
        return Said(result, said.fit, said.why)

    def _may_be_absent(
        self,
        field: Field,
        checks: Sequence[Check],
        schema: Schema,
        zero: Zero | None,
        at: At,
    ) -> bool:
        """Whether the field passes its checks when it is left out."""
        if zero is not None:
            return accepts(schema, zero.value, self._lookup)
        if self._api.shapes.kind(field.type) == "optional":
            return self._passes_none(checks, at)
        is_object = self._api.struct_of(field.type) is not None
        return not is_object or accepts(schema, {}, self._lookup)

    def _passes_none(self, checks: Sequence[Check], at: At) -> bool:
        """Whether None meets the checks of a `T | None`, what they end considered."""
        default, named = cohorts(checks)
        aloud = [check for check in default if self._counts(check, at)]
        if any(map(self._fails_none, shorts(aloud))):
            return False
        if any(map(self._fails_none, shorts(default))):
            return True
        return not any(map(self._fails_none, aloud)) and all(
            self._passes_none(cohort, at) for cohort in named
        )

    def _fails_none(self, check: Check) -> bool:
        """Whether a check fails on None: most have nothing to look at there."""
        match check.rule:
            case Required() | IsSet() | Fixed(False, _):
                return True
            case IfOption(option, enabled, inner):
                applies = (option in self._profile.enabled) == enabled
                return applies and self._fails_none(inner)
        return False

    def _lookup(self, name: str) -> Schema:
        ref = self._refs.get(name)
        return self.type(ref).schema if ref else {}

    # Checks

    def check(self, check: Check, at: At) -> Said:
        """One check by itself."""
        return self.checks((check,), at, (), "")

    def checks(
        self, checks: Sequence[Check], at: At, tail: Sequence[Said], path: str
    ) -> Said:
        """Several checks of one value, and what follows them unless one of the default cohort ends it."""
        default, named = cohorts(checks)
        rest = [self._cohort(cohort, at, (), path) for cohort in named]
        return self._cohort(default, at, [*rest, *tail], path)

    def _cohort(
        self, checks: Sequence[Check], at: At, tail: Sequence[Said], path: str
    ) -> Said:
        """One cohort: what always runs, then what runs unless a check fails without an error that counts."""
        zero = zero_of(self._api, at.type)
        stops = [
            self._express(audible(check), at)
            for check in checks
            if check.short_circuit and not self._counts(check, at)
        ]

        def guarded(schema: Schema) -> Schema:
            for stop in stops:
                schema = unless(schema, stop, zero, self._lookup)
            return schema

        always: list[Said] = []
        after: list[Said] = []
        for check in checks:
            if check.silent:
                continue
            said = self._express(check, at)
            if not self._counts(check, at):
                said = LEFT_OUT
            elif why := self._misses(
                said.schema if check.short_circuit else guarded(said.schema)
            ):
                said = Said({}, "none", why)
            self._note(at.module, path, check, said)
            (always if check.short_circuit else after).append(said)
        rest = self._sayable(guarded(all_of(each.schema for each in (*after, *tail))))
        joined = all_of([*(each.schema for each in always), rest])
        return Said(joined, *weakest(*always, *after, *tail))

    def _counts(self, check: Check, at: At) -> bool:
        """Whether an error of the check makes an object invalid.

        API servers do not enforce alpha rules, but those of Kubernetes' own types repeat what hand-written code does.
        """
        if check.silent:
            return False
        package = self._api.universe.packages[at.module]
        return self._profile.enforces(check.level) or is_kubernetes(package)

    def _express(self, check: Check, at: At) -> Said:
        said = self._said_of(check.rule, at, self)
        why = self._misses(said.schema)
        return Said({}, "none", why) if why else said

    def _sayable(self, schema: Schema) -> Schema:
        """The words of a schema that the dialect has; to leave words out lets more values pass, never fewer."""
        if not self._misses(schema):
            return schema
        return {w: value for w, value in schema.items() if not self._misses({w: value})}

    def _note(self, module: str, path: str, check: Check, said: Said) -> None:
        if path and check.marker:
            self.notes.append(Note(module, path, check, said.fit, said.why))


def cohorts(checks: Sequence[Check]) -> tuple[list[Check], list[list[Check]]]:
    """The default cohort, and the named ones, whose checks lose their cohort's name."""
    found: dict[str, list[Check]] = {"": []}
    for check in checks:
        found.setdefault(check.cohort, []).append(replace(check, cohort=""))
    return found.pop(""), list(found.values())


def shorts(checks: Sequence[Check]) -> list[Check]:
    return [check for check in checks if check.short_circuit]


def audible(check: Check) -> Check:
    """The check as it would be if its failure, however deep inside, were an error."""
    rule = check.rule
    match rule:
        case EachValue() | EachKey() | Item() | Subfield() | IfOption():
            rule = replace(rule, check=audible(rule.check))
    return replace(check, rule=rule, silent=False, level="")
