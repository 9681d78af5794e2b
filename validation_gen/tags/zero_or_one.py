"""`zeroOrOneOfMember`: at most one of several members is set."""

from __future__ import annotations

from validation_gen.markers import Marker
from validation_gen.plan.contribution import Contribution
from validation_gen.tags.base import Context, Emits, Tag
from validation_gen.tags.membership import (
    MEMBER_ARG,
    UNION_ARG,
    ZeroOrOneOfs,
    plan_member,
)


def plan(context: Context, marker: Marker) -> Contribution:
    return plan_member(context, marker, ZeroOrOneOfs)


TAGS = (
    Tag(
        name="k8s:zeroOrOneOfMember",
        scopes=frozenset({"field", "list value"}),
        plan=plan,
        stability="stable",
        summary="At most one of the members may be set.",
        docs="A union in which nothing needs to be set; see `unionMember`.",
        args=(UNION_ARG, MEMBER_ARG),
        emits=(Emits("FieldValueInvalid", "zeroOrOneOf"),),
        example="""\
# +k8s:optional
# +k8s:zeroOrOneOfMember
allow: str | None = None

# +k8s:optional
# +k8s:zeroOrOneOfMember
deny: str | None = None
""",
    ),
)
