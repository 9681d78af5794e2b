"""Each rule of a plan as the strongest schema that refuses nothing the rule lets pass.

Comes in: a node of `plan/nodes.py` and where it runs. Goes out: `Said`, a schema and how much of the rule it says. A
schema sees one object and no old one, so rules about updates say nothing here. Called by `compile.py`, which knows what
runs after what.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import singledispatch
from typing import Literal, Protocol, TypeAlias

from validation_gen.dataclass import dataclass
from validation_gen.model import TypeExpr
from validation_gen.plan.nodes import (
    Bound,
    CallType,
    Check,
    Custom,
    Dependent,
    EachKey,
    EachValue,
    Fixed,
    Forbidden,
    HasFormat,
    IfOption,
    Immutable,
    InEnum,
    IsSet,
    Item,
    Mode,
    Monotonic,
    NoNones,
    NotEqual,
    PluginRule,
    Required,
    Rule,
    Subfield,
    Union,
    Unique,
    Update,
)
from validation_gen.plan.shapes import Member
from validation_gen.schema.api import Api, Schema
from validation_gen.schema.formats import FORMATS, LOOSE
from validation_gen.schema.logic import all_of, any_of, negation, nothing
from validation_gen.schema.profile import Profile
from validation_gen.schema.setness import (
    at_most_one,
    equals,
    exactly_one,
    is_set,
    member_is_set,
    selects,
    zero_of,
)

Fit: TypeAlias = Literal["exact", "implied", "none"]
"""The schema refuses what the rule refuses; it refuses some of it; it says nothing of the rule."""

Verdict: TypeAlias = Literal["exact", "implied", "not expressible", "no rule"]
"""How much of a marker an export says."""

FITS: tuple[Fit, ...] = ("exact", "implied", "none")


@dataclass(frozen=True, slots=True)
class Said:
    """A schema for the value a rule runs on, how much of the rule it says, and why it is not all."""

    schema: Schema
    fit: Fit = "exact"
    why: str = ""


@dataclass(frozen=True, slots=True)
class At:
    """Where a rule runs: on values of `type`, in rules written in `module`; `for_type` if they are the type's own."""

    type: TypeExpr
    module: str
    for_type: bool = False


class Site(Protocol):
    """What a rule is told, and what it asks for the checks inside it."""

    @property
    def api(self) -> Api: ...

    @property
    def profile(self) -> Profile: ...

    def check(self, check: Check, at: At) -> Said:
        """What one check says, its level and what it ends included."""
        ...

    def member(self, member: Member, checks: tuple[Check, ...], at: At) -> Said:
        """What checks of a field say about the objects that have it."""
        ...

    def call(self, rule: CallType) -> Said:
        """What a named type says about its values."""
        ...


Express: TypeAlias = Callable[[Rule, At, Site], Said]
"""What says a rule: `express`, or an exporter's own function that asks it for the rest."""

NO_OLD = "a schema sees one object, and this compares it with the one it replaces"


def weakest(*said: Said) -> tuple[Fit, str]:
    """The fit of several schemas put together, and the reason of the one it is due to."""
    found = max(said, key=lambda each: FITS.index(each.fit), default=Said({}))
    if found.fit == "none" and any(each.schema for each in said):
        return "implied", found.why
    return found.fit, found.why


@singledispatch
def express(rule: Rule, at: At, site: Site) -> Said:
    """What a rule says about values of `at.type` that are there. Raises TypeError for a node it does not know."""
    raise TypeError(f"no schema is known for {type(rule).__name__}")


@express.register(Required)
@express.register(IsSet)
def _set(rule: Required | IsSet, at: At, site: Site) -> Said:
    zero = zero_of(site.api, at.type)
    return Said(zero.others if zero else {})


@express.register
def _(rule: Forbidden, at: At, site: Site) -> Said:
    zero = zero_of(site.api, at.type)
    return Said(zero.only if zero else nothing())


@express.register
def _(rule: Bound, at: At, site: Site) -> Said:
    if rule.name == "maxBytes":
        why = "lengths are in characters here, of which there are never more than bytes"
        return Said({"maxLength": rule.limit}, "implied", why)
    if rule.limit == 0 and rule.name.startswith("min") and rule.name != "minimum":
        return Said({})
    return Said({rule.name: rule.limit})


@express.register
def _(rule: HasFormat, at: At, site: Site) -> Said:
    if rule.format in FORMATS:
        why = LOOSE.get(rule.format, "")
        return Said(FORMATS[rule.format], "implied" if why else "exact", why)
    return Said(
        {}, "none", f"{rule.format} is a plug-in's format, which is Python code"
    )


@express.register
def _(rule: InEnum, at: At, site: Site) -> Said:
    out = {e.value for e in rule.exclusions if site.profile.excludes(e)}
    values = [value for value in rule.values if value not in out]
    why = _profile_note(site, *(e.option for e in rule.exclusions))
    return Said({"enum": values} if values else nothing(), why=why)


@express.register
def _(rule: NotEqual, at: At, site: Site) -> Said:
    return Said({"not": {"const": rule.banned}})


@express.register(Immutable)
@express.register(Monotonic)
@express.register(Update)
def _of_updates(rule: Immutable | Monotonic | Update, at: At, site: Site) -> Said:
    return Said({}, "none", NO_OLD)


@express.register
def _(rule: Unique, at: At, site: Site) -> Said:
    schema: Schema = {"uniqueItems": True}
    if rule.keys:
        names = ", ".join(key.field.json_name for key in rule.keys)
        why = f"items that differ may still have the same {names}"
        return Said(schema, "implied", why)
    native = site.api.shapes.value_type(at.type)
    elem = getattr(native, "elem", native)
    if site.api.shapes.value_kind(elem) == "struct":
        why = "items that are equal to validation may be written differently"
        return Said(schema, "implied", why)
    return Said(schema)


@express.register
def _(rule: NoNones, at: At, site: Site) -> Said:
    return Said({})  # No schema of an item takes null.


@express.register
def _(rule: Fixed, at: At, site: Site) -> Said:
    return Said({} if rule.passes else nothing())


@express.register
def _(rule: Custom, at: At, site: Site) -> Said:
    return Said({}, "none", f"{rule.function} is Python code")


@express.register
def _(rule: PluginRule, at: At, site: Site) -> Said:
    return Said({}, "none", f"{rule.module}.{rule.function} is a plug-in's Python code")


@express.register
def _(rule: CallType, at: At, site: Site) -> Said:
    return site.call(rule)


@express.register
def _(rule: EachValue, at: At, site: Site) -> Said:
    native = site.api.shapes.value_type(at.type)
    is_map = site.api.shapes.kind(native) == "map"
    elem = getattr(native, "value" if is_map else "elem", native)
    inner = site.check(rule.check, At(site.api.shapes.non_optional(elem), at.module))
    word = "additionalProperties" if is_map else "items"
    return Said({word: inner.schema} if inner.schema else {}, inner.fit, inner.why)


@express.register
def _(rule: EachKey, at: At, site: Site) -> Said:
    native = site.api.shapes.value_type(at.type)
    inner = site.check(rule.check, At(getattr(native, "key", native), at.module))
    schema = {"propertyNames": inner.schema} if inner.schema else {}
    return Said(schema, inner.fit, inner.why)


@express.register
def _(rule: Item, at: At, site: Site) -> Said:
    native = site.api.shapes.value_type(at.type)
    elem = site.api.shapes.non_optional(getattr(native, "elem", native))
    inner = site.check(rule.check, At(elem, at.module))
    if not inner.schema:
        return Said({}, inner.fit, inner.why)
    chosen = selects(site.api, at.module, rule.selector)
    return Said({"items": {"if": chosen, "then": inner.schema}}, inner.fit, inner.why)


@express.register
def _(rule: Subfield, at: At, site: Site) -> Said:
    return site.member(rule.member, (rule.check,), at)


@express.register
def _(rule: IfOption, at: At, site: Site) -> Said:
    note = _profile_note(site, rule.option)
    if (rule.option in site.profile.enabled) != rule.enabled:
        return Said({}, why=note)
    inner = site.check(rule.check, at)
    return Said(inner.schema, inner.fit, inner.why or note)


@express.register
def _(rule: Union, at: At, site: Site) -> Said:
    parts = [member_is_set(site.api, at.module, member) for member in rule.members]
    if rule.discriminator is None:
        return Said(at_most_one(parts) if rule.may_be_empty else exactly_one(parts))
    cases = []
    for member, part in zip(rule.members, parts, strict=True):
        chosen = equals(site.api, at.module, rule.discriminator, member.value)
        cases.append({"if": chosen, "then": part, "else": negation(part)})
    return Said(all_of(cases))


@express.register
def _(rule: Dependent, at: At, site: Site) -> Said:
    trigger = is_set(site.api, at.module, rule.trigger)
    other = is_set(site.api, at.module, rule.other)
    if rule.demand == "forbidden":
        return Said(negation(all_of([trigger, other])))
    plain = {"required"}
    if set(trigger) == plain and set(other) == plain:
        return Said({"dependentRequired": {trigger["required"][0]: other["required"]}})
    return Said(any_of([negation(trigger), other]))


@express.register
def _(rule: Mode, at: At, site: Site) -> Said:
    known, said = [], []
    for value, checks in rule.cases:
        chosen = equals(site.api, at.module, rule.discriminator, value)
        known.append(chosen)
        inner = site.member(rule.member, checks, at)
        schema = {"if": chosen, "then": inner.schema} if inner.schema else {}
        said.append(Said(schema, inner.fit, inner.why))
    other = site.member(rule.member, (rule.otherwise,), at)
    if other.schema:
        said.append(Said({"if": negation(any_of(known)), "then": other.schema}))
    return Said(all_of(each.schema for each in said), *weakest(*said))


def _profile_note(site: Site, *options: str) -> str:
    """What a rule that asks for options has been made for."""
    states = (
        f"{option} is {'on' if option in site.profile.enabled else 'off'}"
        for option in dict.fromkeys(options)
    )
    text = " and ".join(states)
    return f"where {text}" if text else ""
