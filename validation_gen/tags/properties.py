"""`minProperties` and `maxProperties`: how many keys a dict has."""

from __future__ import annotations

from validation_gen.tags.base import Scope
from validation_gen.tags.bounds import bound_tag, refuse_large_property_count

SCOPES: frozenset[Scope] = frozenset({"type", "field"})

TAGS = (
    bound_tag(
        "minProperties",
        "map",
        SCOPES,
        "FieldValueTooFew",
        "The dict must have at least this many keys.",
        "An optional field that is empty is unset, and not looked at: say `+k8s:required` if it has to be given.",
        check_limit=refuse_large_property_count,
        example="""\
# +k8s:optional
# +k8s:minProperties=2
labels: dict[str, str] = field(default_factory=dict)
""",
    ),
    bound_tag(
        "maxProperties",
        "map",
        SCOPES,
        "FieldValueTooMany",
        "The dict must have at most this many keys.",
        "A dict that is too large is not looked into: this check ends the others of its cohort.",
        short_circuit=True,
        check_limit=refuse_large_property_count,
        example="""\
# +k8s:optional
# +k8s:maxProperties=64
labels: dict[str, str] = field(default_factory=dict)
""",
    ),
)
