# +groupName=tags.example.com
# +k8s:validation-gen=*
"""`minProperties`: a dict must have at least this many keys."""

from dataclasses import dataclass, field
from typing import NewType

# On a named type.
# +k8s:minProperties=1
Labels = NewType("Labels", dict[str, str])


@dataclass(kw_only=True, slots=True)
class Selector:
    # It does not short-circuit: the values are looked at all the same.
    # +k8s:required
    # +k8s:minProperties=2
    # +k8s:eachVal=+k8s:maxLength=4
    match: dict[str, str] = field(default_factory=dict)

    # +k8s:optional
    labels: Labels = field(default_factory=lambda: Labels({}))
