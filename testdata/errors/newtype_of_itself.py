# +groupName=errors.example.com
# +k8s:validation-gen=*
"""A NewType is made of another type."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

from validation_gen.apitypes import Int8, Int32


Itself = NewType("Itself", "Itself")
There = NewType("There", "Back")
Back = NewType("Back", "There")
Lists = NewType("Lists", list[list[str]])

# +k8s:maxProperties=3
DictOfLists = NewType("DictOfLists", dict[str, list[str]])


@dataclass(kw_only=True, slots=True)
class Pool:
    itself: Itself | None = None
    there: There | None = None
    lists: Lists = field(default_factory=lambda: Lists([]))
    dict_of_lists: DictOfLists = field(default_factory=lambda: DictOfLists({}))
    lists_of_lists: list[list[str] | None] = field(default_factory=list)
    dict_of_lists_of_lists: dict[str, list[list[str]]] = field(default_factory=dict)
