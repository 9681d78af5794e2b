"""`monotonic`: a number that never goes down."""

from __future__ import annotations

from validation_gen.markers import Marker
from validation_gen.plan.contribution import Contribution
from validation_gen.plan.nodes import Check, Monotonic
from validation_gen.tags.base import Context, Emits, Rejected, Tag


def plan(context: Context, marker: Marker) -> Contribution:
    if context.shapes.value_kind(context.type) != "int":
        raise Rejected(
            "VG210", f"+{marker.name} is for integers, and this is {context.describe()}"
        )
    return Contribution(checks=(Check(Monotonic()),))


TAGS = (
    Tag(
        name="k8s:monotonic",
        scopes=frozenset({"type", "field"}),
        plan=plan,
        stability="alpha",
        summary="An update must not lower the number.",
        docs="""A field that is unset has no number, neither before nor after: `+k8s:update=NoUnset` keeps it from being
        cleared.""",
        emits=(Emits("FieldValueInvalid", "monotonic"),),
        example="""\
# +k8s:optional
# +k8s:monotonic
generation: Int64 = 0
""",
    ),
)
