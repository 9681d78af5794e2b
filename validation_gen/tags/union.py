"""`unionMember` and `unionDiscriminator`: exactly one of several members is set."""

from __future__ import annotations

from validation_gen.markers import Marker
from validation_gen.plan.contribution import Contribution
from validation_gen.tags.base import Context, Emits, Scope, Tag
from validation_gen.tags.membership import (
    MEMBER_ARG,
    UNION_ARG,
    Unions,
    plan_discriminator,
    plan_member,
)

SCOPES: frozenset[Scope] = frozenset({"field", "list value"})


def plan_union_member(context: Context, marker: Marker) -> Contribution:
    return plan_member(context, marker, Unions)


TAGS = (
    Tag(
        name="k8s:unionMember",
        scopes=SCOPES,
        plan=plan_union_member,
        stability="stable",
        summary="One of the members must be set, and only one.",
        docs="""With a discriminator, the member it names must be set and no other; a value that names no member is not
        an error here. On an update nothing is reported while the set members and the discriminator stay the same.
        List items become members through `item`.""",
        args=(UNION_ARG, MEMBER_ARG),
        emits=(Emits("FieldValueInvalid", "union"),),
        example="""\
# +k8s:optional
# +k8s:unionMember
secret: str | None = None

# +k8s:optional
# +k8s:unionMember
config_map: str | None = None
""",
    ),
    Tag(
        name="k8s:unionDiscriminator",
        scopes=SCOPES,
        plan=plan_discriminator,
        stability="beta",
        summary="The string that names the member to be set.",
        args=(UNION_ARG,),
        example="""\
# +k8s:required
# +k8s:unionDiscriminator
source: str = ""

# +k8s:optional
# +k8s:unionMember
secret: str | None = None

# +k8s:optional
# +k8s:unionMember(memberName: "ConfigMap")
config_map: str | None = None
""",
    ),
)
