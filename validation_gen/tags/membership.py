"""What `unionMember`, `unionDiscriminator` and `zeroOrOneOfMember` have in common: collecting the members of a union.

Members are fields of one struct, or items of one list picked by `item`. The two kinds of unions each keep one record
per struct or list; the first member to be resolved plans all of its unions, in the order of their names.
"""

from __future__ import annotations

from validation_gen.dataclass import dataclass, field
from validation_gen.markers import Marker
from validation_gen.plan.contribution import NOTHING, Contribution, later
from validation_gen.plan.nodes import Check, Union, UnionMember
from validation_gen.plan.shapes import Member
from validation_gen.tags.base import Arg, Context, Rejected, named
from validation_gen.tags.listtype import key_member

SETTABLE = ("optional", "map", "list", "string", "int", "bool", "float", "bytes")

UNION_ARG = Arg("union", "string", "the union's name, where there are several")
MEMBER_ARG = Arg(
    "memberName",
    "string",
    "the discriminator value of this member; else its name, first letter up",
)


@dataclass(slots=True)
class UnionRecord:
    """One union while its members are collected."""

    members: list[UnionMember] = field(default_factory=list)
    discriminator: Member | None = None


@dataclass(slots=True)
class Unions:
    """The unions of one struct or list, by name."""

    by_name: dict[str, UnionRecord] = field(default_factory=dict)

    def named(self, name: str | None) -> UnionRecord:
        return self.by_name.setdefault(name or "", UnionRecord())


class ZeroOrOneOfs(Unions):
    """The unions in which nothing needs to be set."""


def unions_around(context: Context, kind: type[Unions]) -> Unions:
    assert context.parent is not None
    return context.parent.shared(kind, context.parent.path)


def plan_member(context: Context, marker: Marker, kind: type[Unions]) -> Contribution:
    """Notes one member, and plans the unions around it once all members are known."""
    union = unions_around(context, kind).named(named(marker, "union"))
    if context.scope == "field":
        union.members.append(field_member(context, marker))
    else:
        union.members.append(item_member(context, marker, union))
    return later(lambda: plan_unions(context, kind), "parent")


def field_member(context: Context, marker: Marker) -> UnionMember:
    own = context.field
    assert own is not None
    if context.shapes.kind(context.type) not in SETTABLE:
        raise Rejected(
            "VG250",
            f"{context.describe()} by value is never unset, so it cannot be a union member",
            expected="an optional, a list, a dict or a scalar",
            fix=f"declare it as {context.describe()} | None",
        )
    if not own.json_name:
        raise Rejected(
            "VG250", "an inline field has no name of its own and cannot be a member"
        )
    name = named(marker, "memberName")
    return UnionMember(
        own.json_name, own.go_name if name is None else name, Member(own, (own.name,))
    )


def item_member(context: Context, marker: Marker, union: UnionRecord) -> UnionMember:
    if not context.selector:
        raise Rejected(
            "VG250",
            f"+{marker.name} on list values needs an item to stand for",
            fix='write item(name: "x")=+' + marker.name,
        )
    name = f"{context.path[-2]}[{context.path[-1]}]"
    if any(member.name == name for member in union.members):
        raise Rejected("VG251", f"the item {name} is a member already")
    selector = tuple(
        (key_member(context, context.type, key, marker), value)
        for key, value in context.selector
    )
    # No discriminator speaks of items, so `memberName` says nothing here.
    return UnionMember(name, name, selector=tuple(sorted(selector, key=by_json_name)))


def by_json_name(term: tuple[Member, object]) -> str:
    return term[0].field.json_name


def plan_unions(context: Context, kind: type[Unions]) -> Contribution:
    """One check for each union around a member; nothing the second time."""
    around = unions_around(context, kind)
    may_be_empty = kind is ZeroOrOneOfs
    records = dict(sorted(around.by_name.items()))
    around.by_name.clear()
    checks = []
    for record in records.values():
        rule = Union(tuple(record.members), record.discriminator, may_be_empty)
        checks.append(Check(rule))
    return Contribution(checks=tuple(checks))


def plan_discriminator(context: Context, marker: Marker) -> Contribution:
    own = context.field
    if own is None or context.shapes.value_kind(context.type) != "string":
        raise Rejected(
            "VG210",
            f"+{marker.name} is for string fields, and this is {context.describe()}",
        )
    union = unions_around(context, Unions).named(named(marker, "union"))
    union.discriminator = Member(own, (own.name,))
    return NOTHING
