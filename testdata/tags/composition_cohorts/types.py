# +groupName=tags.example.com
# +k8s:validation-gen=*
"""Cohorts: which checks a failed short-circuit check takes with it."""

from dataclasses import dataclass, field

from validation_gen.apitypes import Int32


@dataclass(kw_only=True, slots=True)
class Item:
    # +k8s:required
    key: str = ""
    text: str = ""


@dataclass(kw_only=True, slots=True)
class Kept:
    # A level keeps the cohort: what is sealed and changed is not measured, and the other item is.
    # +k8s:optional
    # +k8s:listType=map
    # +k8s:listMapKey=key
    # +k8s:alpha(since: "1.37")=+k8s:item(key: "a")=+k8s:immutable
    # +k8s:item(key: "a")=+k8s:subfield(text)=+k8s:maxLength=3
    # +k8s:item(key: "b")=+k8s:subfield(text)=+k8s:maxLength=3
    items: list[Item] = field(default_factory=list)


@dataclass(kw_only=True, slots=True)
class Dropped:
    # An option drops it: the check is one of the field's own, and ends all of the field.
    # +k8s:optional
    # +k8s:listType=map
    # +k8s:listMapKey=key
    # +k8s:ifEnabled(Seal)=+k8s:item(key: "a")=+k8s:immutable
    # +k8s:item(key: "b")=+k8s:subfield(text)=+k8s:maxLength=3
    items: list[Item] = field(default_factory=list)


@dataclass(kw_only=True, slots=True)
class Parts:
    # Each subfield is a cohort of its own. One that fails does not keep the type from being asked.
    # +k8s:subfield(key)=+k8s:immutable
    # +k8s:subfield(key)=+k8s:maxLength=3
    # +k8s:subfield(text)=+k8s:maxLength=3
    item: Item = field(default_factory=Item)


@dataclass(kw_only=True, slots=True)
class Ended:
    # Short-circuit checks of the default cohort, all of which run; then nothing does.
    # +k8s:optional
    # +k8s:listType=set
    # +k8s:maxItems=1
    # +k8s:immutable
    # +k8s:update=NoAddItem
    # +k8s:eachVal=+k8s:maximum=9
    numbers: list[Int32] = field(default_factory=list)
