"""`modeDiscriminator` and `ifMode`: rules of a field that depend on the value of another one."""

from __future__ import annotations

import re

from validation_gen.dataclass import dataclass, field, replace
from validation_gen.markers import Marker
from validation_gen.plan.contribution import NOTHING, Contribution, later, resolve_all
from validation_gen.plan.nodes import Check, Forbidden, Level, Mode
from validation_gen.plan.shapes import Member
from validation_gen.tags.base import (
    Arg,
    Context,
    Emits,
    Payload,
    Rejected,
    Tag,
    named,
    positional,
)

DEFAULT_GROUP = "default"
GROUP_NAME = re.compile(r"[a-zA-Z][a-zA-Z0-9_]*")


@dataclass(frozen=True, slots=True)
class Case:
    """The rules of one field in one mode, as one marker gave them."""

    value: str
    payload: Contribution
    level: Level


@dataclass(slots=True)
class ModeGroup:
    """One discriminator and the fields whose rules depend on it, by Go-style name."""

    discriminator: Member | None = None
    cases: dict[str, tuple[Member, list[Case]]] = field(default_factory=dict)
    refused: bool = False


@dataclass(slots=True)
class ModeGroups:
    """The groups of one struct, by name."""

    by_name: dict[str, ModeGroup] = field(default_factory=dict)
    planned: bool = False

    def named(self, name: str) -> ModeGroup:
        return self.by_name.setdefault(name, ModeGroup())


def groups_around(context: Context) -> ModeGroups:
    assert context.parent is not None
    return context.parent.shared(ModeGroups, context.parent.path)


def group_name(marker: Marker) -> str:
    name = named(marker, "modality")
    if not name:
        return DEFAULT_GROUP
    if name == DEFAULT_GROUP or not GROUP_NAME.fullmatch(name):
        raise Rejected(
            "VG260",
            f"{name!r} cannot be the name of a mode group",
            expected=f'letters, digits and "_", a letter first, and not "{DEFAULT_GROUP}"',
        )
    return str(name)


def plan_discriminator(context: Context, marker: Marker) -> Contribution:
    own = context.field
    assert own is not None
    if context.shapes.kind(context.type) not in ("string", "bool"):
        raise Rejected(
            "VG210",
            f"+{marker.name} is for strings and bools by value, and this is {context.describe()}",
        )
    group = groups_around(context).named(group_name(marker))
    if group.discriminator is not None and group.discriminator.field != own:
        raise Rejected(
            "VG261",
            "a mode group has two discriminators",
            fix='give one of them another group: modeDiscriminator(modality: "name")',
        )
    group.discriminator = Member(own, (own.name,))
    return NOTHING


def plan_if_mode(context: Context, marker: Marker) -> Contribution:
    own = context.field
    assert own is not None and marker.payload is not None
    value = named(marker, "mode")
    if value is None:
        value = positional(marker)
    if value is None:
        raise Rejected(
            "VG262", "ifMode does not say which mode", fix='write ifMode("Fast")=+...'
        )
    if context.shapes.kind(context.type) == "struct":
        raise Rejected(
            "VG250",
            f"{context.describe()} by value is never unset, so it cannot depend on a mode",
            fix=f"declare it as {context.describe()} | None",
        )
    name = group_name(marker)
    group = groups_around(context).named(name)
    payload = context.expand(marker.payload)
    if payload == NOTHING:
        raise Rejected(
            "VG218",
            f"+{marker.payload.name} says nothing here that could be checked",
            span=marker.payload.span,
        )
    if any(deferred.reach == "parent" for deferred in payload.deferred):
        raise Rejected(
            "VG218",
            f"+{marker.payload.name} is a rule of the whole struct, which no mode of a field can hold",
            expected="a rule for the value of the field",
            span=marker.payload.span,
        )
    _, cases = group.cases.setdefault(own.go_name, (Member(own, (own.name,)), []))
    cases.append(Case(value, payload, context.level))

    def resolve() -> Contribution:
        must_be_mode(context, group, name, value)
        return plan_groups(context)

    return later(resolve, "parent")


def must_be_mode(context: Context, group: ModeGroup, name: str, value: str) -> None:
    if group.discriminator is None:
        if group.refused:
            return
        group.refused = True
        raise Rejected(
            "VG263",
            "no field is the modeDiscriminator"
            + ("" if name == DEFAULT_GROUP else f" of {name}"),
            fix="mark the field that holds the mode with +k8s:modeDiscriminator",
        )
    if is_bool(context, group.discriminator) and value not in ("true", "false"):
        raise Rejected(
            "VG262", f"{value!r} is no mode of a bool", expected="true or false"
        )


def is_bool(context: Context, discriminator: Member) -> bool:
    return context.shapes.kind(discriminator.field.type) == "bool"


def plan_groups(context: Context) -> Contribution:
    """Every mode check of the struct, by group and field; nothing the second time."""
    around = groups_around(context)
    if around.planned:
        return NOTHING
    around.planned = True
    return Contribution(
        checks=tuple(
            mode_check(context, group.discriminator, member, cases)
            for _, group in sorted(around.by_name.items())
            if group.discriminator
            for _, (member, cases) in sorted(group.cases.items())
        )
    )


def mode_check(
    context: Context, discriminator: Member, member: Member, cases: list[Case]
) -> Check:
    by_value: dict[str, list[tuple[Check, ...]]] = {}
    for case in cases:
        at_once, late = by_value.setdefault(case.value, [(), ()])
        deferred = case.payload.deferred
        while deferred:
            more = resolve_all(deferred)
            late, deferred = late + labelled(case, more.checks), more.deferred
        at_once += labelled(case, case.payload.checks)
        by_value[case.value] = [at_once, late]
    levels = {case.level for case in cases}
    otherwise = Check(Forbidden(), level=levels.pop() if len(levels) == 1 else "")
    boolean = is_bool(context, discriminator)
    rules = tuple(
        (value == "true" if boolean else value, in_marker_order(at_once) + late)
        for value, (at_once, late) in sorted(by_value.items())
    )
    return Check(Mode(discriminator, member, rules, otherwise), self_labelled=True)


def labelled(case: Case, checks: tuple[Check, ...]) -> tuple[Check, ...]:
    """The checks with the level of their marker, all in one cohort."""
    return tuple(replace(c, level=case.level or c.level, cohort="") for c in checks)


def in_marker_order(checks: tuple[Check, ...]) -> tuple[Check, ...]:
    """The checks of one mode. What ends the others ends those behind all that can: those before it have run already."""
    ends = [place for place, check in enumerate(checks) if check.short_circuit]
    return tuple(
        replace(check, beside=not check.short_circuit)
        if ends and place < ends[-1]
        else check
        for place, check in enumerate(checks)
    )


MODALITY = Arg(
    "modality", "string", "the name of the mode group, where there are several"
)

TAGS = (
    Tag(
        name="k8s:modeDiscriminator",
        scopes=frozenset({"field"}),
        plan=plan_discriminator,
        stability="stable",
        summary="The field's value is the mode that `ifMode` rules depend on.",
        args=(MODALITY,),
        example="""\
# +k8s:required
# +k8s:modeDiscriminator
kind: str = ""

# +k8s:ifMode("Custom")=+k8s:required
command: str | None = None
""",
    ),
    Tag(
        name="k8s:ifMode",
        scopes=frozenset({"field"}),
        plan=plan_if_mode,
        stability="stable",
        summary="The rule behind it holds in one mode.",
        docs="""In a mode for which the field has no rule it must be unset. On an update nothing is checked while mode
        and field stay the same.""",
        args=(
            Arg("", "string", "the mode"),
            MODALITY,
            Arg("mode", "string", "the mode, where the group is named too"),
        ),
        payload=Payload("marker", "the rule"),
        emits=(Emits("FieldValueForbidden"),),
        example="""\
# +k8s:required
# +k8s:modeDiscriminator
kind: str = ""

# +k8s:ifMode("Custom")=+k8s:required
command: str | None = None
""",
    ),
)
