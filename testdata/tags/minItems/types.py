# +groupName=tags.example.com
# +k8s:validation-gen=*
"""`minItems`: a list must have at least this many items."""

from dataclasses import dataclass, field
from typing import NewType

# On a named type.
# +k8s:listType=atomic
# +k8s:minItems=1
Hosts = NewType("Hosts", list[str])


@dataclass(kw_only=True, slots=True)
class Quorum:
    # It does not short-circuit: the items are looked at all the same.
    # +k8s:required
    # +k8s:listType=atomic
    # +k8s:minItems=3
    # +k8s:eachVal=+k8s:maxLength=4
    voters: list[str] = field(default_factory=list)


@dataclass(kw_only=True, slots=True)
class Backup:
    # An unset list passes where it is optional.
    # +k8s:optional
    # +k8s:listType=set
    # +k8s:minItems=2
    targets: list[str] = field(default_factory=list)


# +k8s:validation-gen-nolint
@dataclass(kw_only=True, slots=True)
class Cluster:
    # Where nothing says whether it may be unset, a list that is not there has no items.
    hosts: Hosts = field(default_factory=lambda: Hosts([]))
