# +groupName=errors.example.com
# +k8s:validation-gen=*
"""listMapKey, unique and customUnique need a listType."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

from validation_gen.apitypes import Int8, Int32


@dataclass(kw_only=True, slots=True)
class Item:
    # +k8s:required
    name: str = ""


@dataclass(kw_only=True, slots=True)
class Pool:
    # +k8s:optional
    # +k8s:unique=set
    names: list[str] = field(default_factory=list)
    # +k8s:optional
    # +k8s:unique=map
    # +k8s:listMapKey=name
    items: list[Item] = field(default_factory=list)
    # +k8s:optional
    # +k8s:listMapKey=name
    keyed: list[Item] = field(default_factory=list)
    # +k8s:optional
    # +k8s:customUnique
    by_hand: list[str] = field(default_factory=list)
