# +groupName=tags.example.com
# +k8s:validation-gen=*
"""`listType`: which items of a list are the same item, and may be there once."""

from dataclasses import dataclass, field
from typing import NewType

from validation_gen.apitypes import Int32

Word = NewType("Word", str)

# On a named list.
# +k8s:listType=set
Words = NewType("Words", list[Word])


@dataclass(kw_only=True, slots=True)
class Port:
    # +k8s:required
    name: str = ""
    # +k8s:optional
    # +k8s:listType=atomic
    hosts: list[str] = field(default_factory=list)
    # +k8s:optional
    # +k8s:maximum=9
    number: Int32 = 0


@dataclass(kw_only=True, slots=True)
class Lists:
    # Any items.
    # +k8s:optional
    # +k8s:listType=atomic
    atomic: list[str] = field(default_factory=list)

    # Equal items are the same item.
    # +k8s:optional
    # +k8s:listType=set
    set: list[str] = field(default_factory=list)
    # +k8s:optional
    words: Words = field(default_factory=lambda: Words([]))

    # Items with equal keys are the same item.
    # +k8s:optional
    # +k8s:listType=map
    # +k8s:listMapKey=name
    map: list[Port] = field(default_factory=list)


@dataclass(kw_only=True, slots=True)
class Structs:
    # Equality goes deep: an absent list and an empty one are the same.
    # +k8s:optional
    # +k8s:listType=set
    ports: list[Port] = field(default_factory=list)

    # Items that are None are no duplicates: they are errors of their own, which end the field.
    # +k8s:optional
    # +k8s:listType=set
    pointers: list[Port | None] = field(default_factory=list)


Ratio = NewType("Ratio", float)


@dataclass(kw_only=True, slots=True)
class Scalars:
    # +k8s:optional
    # +k8s:listType=set
    pointers: list[str | None] = field(default_factory=list)

    # +k8s:optional
    # +k8s:listType=set
    numbers: list[float] = field(default_factory=list)

    # +k8s:optional
    # +k8s:listType=set
    ratios: list[Ratio] = field(default_factory=list)

    # +k8s:optional
    # +k8s:listType=set
    number_pointers: list[float | None] = field(default_factory=list)
