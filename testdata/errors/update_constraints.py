# +groupName=errors.example.com
# +k8s:validation-gen=*
"""Each constraint is for some kinds of values."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

from validation_gen.apitypes import Int8, Int32


@dataclass(kw_only=True, slots=True)
class Item:
    name: str = ""


@dataclass(kw_only=True, slots=True)
class Pool:
    # +k8s:optional
    # +k8s:update=NoAddItem
    # +k8s:update=NoChange
    name: str = ""
    # +k8s:optional
    # +k8s:listType=atomic
    # +k8s:update=NoModify
    names: list[str] = field(default_factory=list)
    # +k8s:optional
    # +k8s:listType=atomic
    # +k8s:update=NoRemoveItem
    unordered: list[str] = field(default_factory=list)
    # +k8s:update=NoSet
    item: Item = field(default_factory=Item)
    # +k8s:optional
    # +k8s:listType=set
    # +k8s:eachVal=+k8s:update=NoModify
    # +k8s:eachVal=+k8s:update=NoUnset
    hosts: list[str] = field(default_factory=list)
    # +k8s:optional
    # +k8s:listType=atomic
    # +k8s:eachVal=+k8s:update=NoModify
    items: list[Item] = field(default_factory=list)
    # +k8s:optional
    # +k8s:update=NoAddItem
    undescribed: list[str] = field(default_factory=list)
    # +k8s:optional
    # +k8s:listType=map
    # +k8s:update=NoAddItem
    keyless: list[Item] = field(default_factory=list)
    # +k8s:optional
    # +k8s:eachVal=+k8s:update=NoModify
    tags: dict[str, list[str]] = field(default_factory=dict)
    # +k8s:update=NoUnset
    # +k8s:update=NoRemoveItem
    other: Item = field(default_factory=Item)
    # +k8s:optional
    # +k8s:update=NoModify
    labels: dict[str, str] = field(default_factory=dict)
    # +k8s:optional
    # +k8s:update=NoRemoveItem
    optional: Item | None = None
    # +k8s:optional
    # +k8s:update=Immutable
    # +k8s:update=NoModifiy
    fixed: str = ""
