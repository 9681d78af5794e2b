# +groupName=tags.example.com
# +k8s:validation-gen=*
"""`maxProperties`: a dict must have at most this many keys."""

from dataclasses import dataclass, field
from typing import NewType

# On a named type.
# +k8s:maxProperties=1
Labels = NewType("Labels", dict[str, str])


@dataclass(kw_only=True, slots=True)
class Selector:
    # It short-circuits: a dict that is too large is not looked into.
    # +k8s:optional
    # +k8s:maxProperties=2
    # +k8s:eachKey=+k8s:maxLength=1
    match: dict[str, str] = field(default_factory=dict)

    # +k8s:optional
    labels: Labels = field(default_factory=lambda: Labels({}))
