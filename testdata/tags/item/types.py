# +groupName=tags.example.com
# +k8s:validation-gen=*
"""`item`: a rule for the one item of a list map that has these keys."""

from dataclasses import dataclass, field
from typing import NewType

from validation_gen.apitypes import Int32


@dataclass(kw_only=True, slots=True)
class Condition:
    # +k8s:required
    type: str = ""
    # +k8s:optional
    status: str = ""
    # +k8s:optional
    # +k8s:maximum=9
    code: Int32 = 0


# On a named list.
# +k8s:listType=map
# +k8s:listMapKey=type
# +k8s:item(type: "Ready")=+k8s:subfield(status)=+k8s:maxLength=3
Conditions = NewType("Conditions", list[Condition])


@dataclass(kw_only=True, slots=True)
class Status:
    # Several rules for one item are a cohort: the first to end it ends it, and nothing but it. The item's own type is
    # checked after.
    # +k8s:optional
    # +k8s:listType=map
    # +k8s:listMapKey=type
    # +k8s:item(type: "Ready")=+k8s:immutable
    # +k8s:item(type: "Ready")=+k8s:subfield(status)=+k8s:maxLength=3
    # +k8s:item(type: "Healthy")=+k8s:subfield(status)=+k8s:minLength=3
    conditions: list[Condition] = field(default_factory=list)

    # +k8s:optional
    named: Conditions = field(default_factory=lambda: Conditions([]))


@dataclass(kw_only=True, slots=True)
class Port:
    # +k8s:required
    number: Int32 = 0
    # +k8s:optional
    secure: bool | None = None
    # +k8s:optional
    host: str = ""


@dataclass(kw_only=True, slots=True)
class Ports:
    # Keys of other kinds, and several of them, in any order. An optional key that is None matches nothing.
    # +k8s:optional
    # +k8s:listType=map
    # +k8s:listMapKey=number
    # +k8s:listMapKey=secure
    # +k8s:item(secure: false, number: 443)=+k8s:subfield(host)=+k8s:maxLength=3
    ports: list[Port] = field(default_factory=list)
