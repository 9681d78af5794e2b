"""`subfield`: a rule for a field of the struct a marker stands on."""

from __future__ import annotations

from validation_gen.dataclass import replace
from validation_gen.markers import Marker
from validation_gen.plan.contribution import (
    NOTHING,
    Contribution,
    Deferred,
    Reach,
    later,
)
from validation_gen.plan.nodes import Check, Subfield
from validation_gen.plan.shapes import Member
from validation_gen.tags.base import (
    EVERY_VALUE,
    Arg,
    Context,
    Payload,
    Rejected,
    Tag,
    positional,
)
from validation_gen.tags.members import named_member
from validation_gen.tags.opaque import is_opaque


class Inherited:
    """Whether a member's own short-circuit markers have been taken over already."""

    def __init__(self) -> None:
        self.done = False


def plan(context: Context, marker: Marker) -> Contribution:
    refuse_nesting(marker)
    member = member_of(context, str(positional(marker)), marker)
    name = member.field.json_name
    inside = context.inside("field", member.field.type, name, field=member.field)
    assert marker.payload is not None
    payload = context.workspace.expand(inside, marker.payload)

    def step(check: Check, reach: Reach) -> Check:
        if reach == "parent":
            return check
        return Check(
            Subfield(member, check),
            short_circuit=check.short_circuit,
            silent=check.silent,
            cohort=name,
        )

    def resolve() -> Contribution:
        combined = payload
        if not is_opaque(context):
            combined += inherited_short_circuits(inside)
        mapped = combined.wrap(step)
        return Contribution(
            checks=mapped.checks,
            deferred=tuple(Deferred("here", d.resolve) for d in mapped.deferred),
        )

    return later(resolve)


def refuse_nesting(marker: Marker) -> None:
    inner = marker.payload
    while inner is not None:
        if inner.name == marker.name:
            raise Rejected(
                "VG245",
                "a subfield of a subfield",
                fix="put the rule on the nested type itself",
                span=inner.span,
            )
        inner = inner.payload


def member_of(context: Context, json_name: str, marker: Marker) -> Member:
    if context.shapes.struct(context.type) is None:
        raise Rejected(
            "VG210",
            f"+{marker.name} is for dataclasses, and this is {context.describe()}",
        )
    return named_member(context, context.type, json_name, marker.args[0].span)


def inherited_short_circuits(inside: Context) -> Contribution:
    """The member's own short-circuit rules, silent here: they keep the payload from running on an unset value."""
    seen = inside.shared(Inherited, inside.path)
    if seen.done or inside.field is None:
        return NOTHING
    seen.done = True
    own = inside.workspace.collect(inside, inside.workspace.lines_of(inside.field))
    return silenced(own)


def silenced(contribution: Contribution) -> Contribution:
    def again(deferred: Deferred) -> Deferred:
        return Deferred(deferred.reach, lambda: silenced(deferred.resolve()))

    return Contribution(
        checks=tuple(
            replace(c, silent=True) for c in contribution.checks if c.short_circuit
        ),
        deferred=tuple(again(d) for d in contribution.deferred),
    )


TAGS = (
    Tag(
        name="k8s:subfield",
        scopes=EVERY_VALUE,
        plan=plan,
        stability="stable",
        summary="The rule behind it holds for a field of this struct.",
        docs="""The field must be the struct's own or an inline one's. It is compared with its old value by itself. The
        field's own `optional`, `required` and other short-circuit markers hold here too, without errors.""",
        args=(Arg("", "string", "the field's JSON name", required=True),),
        payload=Payload("marker", "the rule"),
        example="""\
@dataclass(kw_only=True)
class ObjectMeta:
    # +k8s:optional
    name: str = ""


@dataclass(kw_only=True)
class Example:
    # +k8s:subfield(name)=+k8s:format=k8s-long-name
    metadata: ObjectMeta = field(default_factory=ObjectMeta)
""",
    ),
)
