"""`dependentRequired` and `dependentForbidden`: what setting one field demands of another."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from validation_gen.markers import Marker
from validation_gen.plan.contribution import Contribution, later
from validation_gen.plan.nodes import Check, Dependent
from validation_gen.plan.shapes import Member
from validation_gen.tags.base import Arg, Context, Emits, Rejected, Tag, positional
from validation_gen.tags.members import named_member
from validation_gen.tags.membership import SETTABLE


def planner_for(
    demand: Literal["required", "forbidden"],
) -> Callable[[Context, Marker], Contribution]:
    def plan(context: Context, marker: Marker) -> Contribution:
        own = context.field
        assert own is not None and context.parent is not None
        trigger = Member(own, (own.name,))
        other = named_member(
            context.parent,
            context.parent.type,
            str(positional(marker)),
            marker.args[0].span,
        )
        if other.field == own:
            raise Rejected(
                "VG253", f"{own.json_name} depends on itself", span=marker.args[0].span
            )
        for member in (trigger, other):
            if context.shapes.kind(member.field.type) not in SETTABLE:
                raise Rejected(
                    "VG250",
                    f"{member.field.json_name} by value is never unset",
                    expected="an optional, a list, a dict or a scalar",
                )
        check = Check(Dependent(demand, trigger, other))
        return later(lambda: Contribution(checks=(check,)), "parent")

    return plan


def dependent_tag(
    name: str, demand: Literal["required", "forbidden"], error: str, summary: str
) -> Tag:
    return Tag(
        name=f"k8s:{name}",
        scopes=frozenset({"field"}),
        plan=planner_for(demand),
        stability="alpha",
        summary=summary,
        docs="""The error stands at the other field. On an update nothing is reported while the set-ness of both stays
        the same. Repeat the marker to name several fields.""",
        args=(Arg("", "string", "the JSON name of the other field", required=True),),
        emits=(Emits(error, name, ".*"),),
        example=f"""\
# +k8s:optional
# +k8s:{name}("key")
cert: str = ""

# +k8s:optional
key: str = ""
""",
    )


TAGS = (
    dependent_tag(
        "dependentRequired",
        "required",
        "FieldValueRequired",
        "While this field is set, the other one must be set.",
    ),
    dependent_tag(
        "dependentForbidden",
        "forbidden",
        "FieldValueForbidden",
        "While this field is set, the other one must not be set.",
    ),
)
