"""`example:multipleOf`: the number is a multiple of another. Read by the generator, never by generated code."""

from __future__ import annotations

from validation_gen.markers import Marker
from validation_gen.plan.contribution import Contribution
from validation_gen.plan.nodes import Check, PluginRule
from validation_gen.tags.base import EVERY_VALUE, Context, Emits, Payload, Rejected, Tag

ORIGIN = "multipleOf"


def plan(context: Context, marker: Marker) -> Contribution:
    """What one use adds to the plan: a call of `rules.multiple_of` with the number behind its usual arguments."""
    if context.shapes.value_kind(context.type) != "int":
        raise Rejected(
            "VG210",
            f"+{marker.name} is for integers, and this is {context.describe()}",
        )
    assert isinstance(marker.value, int)
    if marker.value < 1:
        raise Rejected(
            "VG211",
            f"{marker.value} has no multiples worth the name",
            expected="a number from 1 up",
            span=marker.value_span,
        )
    rule = PluginRule(
        module="example_markers.rules",
        function="multiple_of",
        arguments=(marker.value,),
        error_type="FieldValueInvalid",
        origin=ORIGIN,
    )
    return Contribution(checks=(Check(rule),))


TAGS = (
    Tag(
        name="example:multipleOf",
        scopes=EVERY_VALUE,
        plan=plan,
        stability="stable",
        summary="The number must be a multiple of this one.",
        docs="Zero is a multiple of everything.",
        payload=Payload("int", "the number, from 1 up"),
        emits=(Emits("FieldValueInvalid", ORIGIN),),
        example="""\
# +k8s:required
# +example:multipleOf=64
memory: Int64 = 0
""",
        source="example-markers",
    ),
)
