# +groupName=tags.example.com
# +k8s:validation-gen=*
"""`eachKey`: a rule for every key of a dict. Errors stand at the dict's own path."""

from dataclasses import dataclass, field
from typing import NewType

# Keys of a named type keep the type's own rules too.
# +k8s:maxLength=4
Key = NewType("Key", str)

# On a named dict.
# +k8s:eachKey=+k8s:minLength=2
Labels = NewType("Labels", dict[str, str])


@dataclass(kw_only=True, slots=True)
class Annotations:
    # One rule after the other, for each the keys in their order.
    # +k8s:optional
    # +k8s:eachKey=+k8s:maxLength=3
    # +k8s:eachKey=+k8s:minLength=2
    plain: dict[str, str] = field(default_factory=dict)

    # +k8s:optional
    typed: dict[Key, str] = field(default_factory=dict)

    # +k8s:optional
    labels: Labels = field(default_factory=lambda: Labels({}))
