# +groupName=tags.example.com
# +k8s:validation-gen=*
"""`eachVal`: a rule for every item of a list, or every value of a dict."""

from dataclasses import dataclass, field
from typing import NewType

from validation_gen.apitypes import Int32

# On a named list.
# +k8s:listType=set
# +k8s:eachVal=+k8s:maxLength=3
Words = NewType("Words", list[str])


@dataclass(kw_only=True, slots=True)
class Lists:
    # Items of an atomic list have no old counterpart: when the list changes, all are looked at.
    # +k8s:optional
    # +k8s:listType=atomic
    # +k8s:eachVal=+k8s:maxLength=3
    atomic: list[str] = field(default_factory=list)

    # Items of a set are passed over if the old set had them.
    # +k8s:optional
    words: Words = field(default_factory=lambda: Words([]))

    # So are those of an atomic list that is unique as a set.
    # +k8s:optional
    # +k8s:listType=atomic
    # +k8s:unique=set
    # +k8s:eachVal=+k8s:maxLength=3
    unique: list[str] = field(default_factory=list)


@dataclass(kw_only=True, slots=True)
class Port:
    # +k8s:required
    name: str = ""
    # +k8s:optional
    # +k8s:maximum=9
    number: Int32 = 0


@dataclass(kw_only=True, slots=True)
class Maps:
    # Items of a list map are compared with the old item of the same key. What the items'
    # own type checks comes after the rule.
    # +k8s:optional
    # +k8s:listType=map
    # +k8s:listMapKey=name
    # +k8s:eachVal=+k8s:subfield(name)=+k8s:maxLength=3
    ports: list[Port] = field(default_factory=list)

    # Values of a dict are compared with the old value of the same key.
    # +k8s:optional
    # +k8s:eachVal=+k8s:maxLength=3
    labels: dict[str, str] = field(default_factory=dict)


@dataclass(kw_only=True, slots=True)
class Nones:
    # An item that is None is an error of its own, and the only one.
    # +k8s:optional
    # +k8s:listType=atomic
    # +k8s:eachVal=+k8s:maxLength=3
    names: list[str | None] = field(default_factory=list)
