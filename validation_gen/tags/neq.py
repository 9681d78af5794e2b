"""`neq`: one value that is not allowed."""

from __future__ import annotations

from validation_gen.markers import Marker
from validation_gen.plan.contribution import Contribution
from validation_gen.plan.nodes import Check, NotEqual
from validation_gen.tags.base import (
    ARTICLES,
    EVERY_VALUE,
    Context,
    Emits,
    Payload,
    Rejected,
    Tag,
)


def plan(context: Context, marker: Marker) -> Contribution:
    kind = context.shapes.value_kind(context.type)
    if kind not in ("string", "int", "bool"):
        raise Rejected(
            "VG210",
            f"+{marker.name} is for strings, integers and bools, and this is {context.describe()}",
        )
    if marker.value_kind != kind:
        raise Rejected(
            "VG213",
            f"the value of +{marker.name} is {ARTICLES[marker.value_kind]}, and this is {context.describe()}",
            expected=ARTICLES[kind],
            span=marker.value_span,
        )
    assert marker.value is not None
    return Contribution(checks=(Check(NotEqual(marker.value)),))


TAGS = (
    Tag(
        name="k8s:neq",
        scopes=EVERY_VALUE,
        plan=plan,
        stability="alpha",
        summary="The value must not be this one.",
        payload=Payload(
            "raw", "the value that is not allowed, of the field's own type"
        ),
        emits=(Emits("FieldValueInvalid", "neq"),),
        example="""\
# +k8s:required
# +k8s:neq="default"
name: str = ""
""",
    ),
)
