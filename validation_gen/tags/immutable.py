"""`immutable`: an update must not change the value."""

from __future__ import annotations

from validation_gen.markers import Marker
from validation_gen.plan.contribution import Contribution
from validation_gen.plan.nodes import Check, Immutable
from validation_gen.tags.base import Context, Emits, Tag


def plan(context: Context, marker: Marker) -> Contribution:
    return Contribution(checks=(Check(Immutable(), short_circuit=True),))


TAGS = (
    Tag(
        name="k8s:immutable",
        scopes=frozenset({"type", "field", "list value", "map value"}),
        plan=plan,
        stability="stable",
        summary="The value may be given at creation and never changed, set or cleared after.",
        docs="""Ratcheting passes equal values over before this check, so it fails on every update that reaches it: an
        item without an old counterpart counts as changed. See `update` for finer constraints.""",
        emits=(Emits("FieldValueInvalid", "immutable"),),
        example="""\
# +k8s:optional
# +k8s:immutable
node_name: str = ""
""",
    ),
)
