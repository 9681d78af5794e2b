"""Markers that say which types are roots and which subresources their validators answer. `plan/roots.py` reads them."""

from __future__ import annotations

from validation_gen.markers import Marker
from validation_gen.plan.contribution import NOTHING, Contribution
from validation_gen.tags.base import Context, Payload, Scope, Tag


def plan_nothing(context: Context, marker: Marker) -> Contribution:
    return NOTHING


TYPE: frozenset[Scope] = frozenset({"type"})

TAGS = (
    Tag(
        name="k8s:isSubresource",
        scopes=TYPE,
        plan=plan_nothing,
        stability="stable",
        summary="The type is validated at this subresource path, and not at the root.",
        payload=Payload("string", "the path, such as /scale"),
        example="""\
# +k8s:isSubresource="/scale"
@dataclass(kw_only=True)
class Scale:
    # +k8s:required
    # +k8s:minimum=0
    replicas: Int32 | None = None
""",
    ),
    Tag(
        name="k8s:supportsSubresource",
        scopes=TYPE,
        plan=plan_nothing,
        stability="stable",
        summary="The type is validated at this subresource path too.",
        docs="Repeat it for several paths.",
        payload=Payload("string", "the path, such as /status"),
        example="""\
# +k8s:supportsSubresource="/status"
@dataclass(kw_only=True)
class Example:
    # +k8s:optional
    # +k8s:maxLength=64
    phase: str = ""
""",
    ),
)
