# +groupName=tags.example.com
# +k8s:validation-gen=*
"""`maxItems`: a list must have at most this many items."""

from dataclasses import dataclass, field
from typing import NewType

# On a named type.
# +k8s:listType=atomic
# +k8s:maxItems=2
Hosts = NewType("Hosts", list[str])


@dataclass(kw_only=True, slots=True)
class Queue:
    # It short-circuits: a list that is too long is not looked into.
    # +k8s:optional
    # +k8s:listType=set
    # +k8s:maxItems=2
    # +k8s:eachVal=+k8s:maxLength=4
    jobs: list[str] = field(default_factory=list)

    # +k8s:optional
    hosts: Hosts = field(default_factory=lambda: Hosts([]))


@dataclass(kw_only=True, slots=True)
class Closed:
    # No items at all. The other checks of the field's type are not reached either.
    # +k8s:optional
    # +k8s:maxItems=0
    hosts: Hosts = field(default_factory=lambda: Hosts([]))
