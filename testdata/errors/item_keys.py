# +groupName=errors.example.com
# +k8s:validation-gen=*
"""item names every key of a list map."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

from validation_gen.apitypes import Float64, Int8, Int32


@dataclass(kw_only=True, slots=True)
class Item:
    name: str = ""
    port: Int32 = 0
    weight: Float64 = 0.0


@dataclass(kw_only=True, slots=True)
class Pool:
    # +k8s:optional
    # +k8s:listType=map
    # +k8s:listMapKey=name
    # +k8s:listMapKey=port
    # +k8s:item(name: "a")=+k8s:immutable
    # +k8s:item(name: "a", port: "80")=+k8s:immutable
    # +k8s:item("a")=+k8s:immutable
    # +k8s:item=+k8s:immutable
    items: list[Item] = field(default_factory=list)
    # +k8s:optional
    # +k8s:listType=atomic
    # +k8s:item(name: "a")=+k8s:immutable
    atomic: list[Item] = field(default_factory=list)
    # +k8s:optional
    # +k8s:listType=map
    # +k8s:listMapKey=name
    # +k8s:listMapKey=port
    # +k8s:item(name: "a", prot: 80)=+k8s:immutable
    # +k8s:item(port: 80)=+k8s:immutable
    # +k8s:item(name: true, port: 80)=+k8s:immutable
    # +k8s:item(name: "a", port: "80")=+k8s:update=NoModify
    others: list[Item] = field(default_factory=list)
    # +k8s:optional
    # +k8s:listType=set
    # +k8s:item(name: "a")=+k8s:immutable
    names: list[str] = field(default_factory=list)
    # +k8s:optional
    # +k8s:listType=map
    # +k8s:listMapKey=weight
    # +k8s:item(weight: 1)=+k8s:immutable
    weights: list[Item] = field(default_factory=list)
