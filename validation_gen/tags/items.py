"""`minItems` and `maxItems`: how many items a list has."""

from __future__ import annotations

from validation_gen.tags.base import Scope
from validation_gen.tags.bounds import bound_tag

SCOPES: frozenset[Scope] = frozenset({"type", "field", "list value", "map value"})

TAGS = (
    bound_tag(
        "minItems",
        "list",
        SCOPES,
        "FieldValueTooFew",
        "The list must have at least this many items.",
        "An optional field that is empty is unset, and not looked at: say `+k8s:required` if it has to be given.",
        example="""\
# +k8s:required
# +k8s:minItems=1
# +k8s:listType=atomic
hosts: list[str] = field(default_factory=list)
""",
    ),
    bound_tag(
        "maxItems",
        "list",
        SCOPES,
        "FieldValueTooMany",
        "The list must have at most this many items.",
        "A list that is too long is not looked into: this check ends the others of its cohort.",
        short_circuit=True,
        example="""\
# +k8s:optional
# +k8s:maxItems=8
# +k8s:listType=atomic
hosts: list[str] = field(default_factory=list)
""",
    ),
)
