# +groupName=tags.example.com
# +versionName=v1alpha1
# +k8s:validation-gen=*
"""`validateFalse`: always fails, and repeats a text. With it, tests make visible what runs and what does not."""

from dataclasses import dataclass, field
from typing import NewType

from validation_gen.apitypes import Int32

# On a named type.
# +k8s:validateFalse="type Count"
Count = NewType("Count", Int32)


# +k8s:validateFalse="type Everything"
@dataclass(kw_only=True, slots=True)
class Everything:
    # Values of any type, which print as JSON.
    # +k8s:optional
    # +k8s:validateFalse="text"
    text: str = ""
    # +k8s:optional
    # +k8s:validateFalse="items"
    # +k8s:listType=atomic
    # +k8s:eachVal=+k8s:validateFalse="an item"
    items: list[Int32] = field(default_factory=list)
    # +k8s:optional
    # +k8s:eachKey=+k8s:validateFalse="a key"
    # +k8s:eachVal=+k8s:validateFalse="a value"
    values: dict[str, bool] = field(default_factory=dict)


@dataclass(kw_only=True, slots=True)
class Ended:
    # A short-circuit check that fails ends its cohort. Others of its sort run all the same, behind an optional too.
    # +k8s:optional
    # +k8s:validateFalse="1"
    # +k8s:validateFalse(flags: "ShortCircuit")="2"
    # +k8s:validateFalse(flags: "ShortCircuit")="3"
    name: str = ""


@dataclass(kw_only=True, slots=True)
class Silenced:
    # One that is no error ends it in silence.
    # +k8s:optional
    # +k8s:validateFalse="1"
    # +k8s:validateFalse(flags: "ShortCircuit, NonError")="2"
    name: str = ""


@dataclass(kw_only=True, slots=True)
class Cohorts:
    # A named cohort ends only itself.
    # +k8s:optional
    # +k8s:validateFalse(cohort: "b", flags: "ShortCircuit")="b1"
    # +k8s:validateFalse(cohort: "b")="b2"
    # +k8s:validateFalse(cohort: "a")="a1"
    # +k8s:validateFalse="default"
    name: str = ""

    # The default one, which is first, ends the field.
    # +k8s:optional
    # +k8s:validateFalse(cohort: "b")="b"
    # +k8s:validateFalse(flags: "ShortCircuit,NonError")="default"
    ended: str = ""


@dataclass(kw_only=True, slots=True)
class Counts:
    # +k8s:optional
    count: Count | None = None
    # +k8s:optional
    # +k8s:listType=set
    counts: list[Count] = field(default_factory=list)
