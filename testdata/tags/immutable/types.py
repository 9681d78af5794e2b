# +groupName=tags.example.com
# +k8s:validation-gen=*
"""`immutable`: a value given at creation is not changed, set or cleared by an update."""

from dataclasses import dataclass, field
from typing import NewType

from validation_gen.apitypes import Int32, Quantity

# On a type: no field of the type changes.
# +k8s:immutable
Region = NewType("Region", str)


@dataclass(kw_only=True, slots=True)
class Spec:
    # +k8s:optional
    # +k8s:listType=atomic
    hosts: list[str] = field(default_factory=list)
    # +k8s:optional
    storage: Quantity | None = None


@dataclass(kw_only=True, slots=True)
class Volume:
    # It short-circuits: nothing else is said of a value that changed.
    # +k8s:optional
    # +k8s:immutable
    # +k8s:maxLength=3
    name: str = ""

    # A struct by value, compared as a whole.
    # +k8s:immutable
    spec: Spec = field(default_factory=Spec)

    # +k8s:optional
    region: Region = Region("")


@dataclass(kw_only=True, slots=True)
class Condition:
    # +k8s:required
    type: str = ""
    # +k8s:optional
    # +k8s:maximum=9
    code: Int32 = 0


@dataclass(kw_only=True, slots=True)
class Conditions:
    # An item that was not there before counts as changed.
    # +k8s:optional
    # +k8s:listType=map
    # +k8s:listMapKey=type
    # +k8s:item(type: "Sealed")=+k8s:immutable
    conditions: list[Condition] = field(default_factory=list)

    # Neither values nor keys change; keys may go.
    # +k8s:optional
    # +k8s:eachVal=+k8s:immutable
    labels: dict[str, str] = field(default_factory=dict)
