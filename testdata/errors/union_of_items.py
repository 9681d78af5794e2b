# +groupName=errors.example.com
# +k8s:validation-gen=*
"""A list value becomes a member through item."""

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
    # +k8s:listType=map
    # +k8s:listMapKey=name
    # +k8s:eachVal=+k8s:unionMember
    each: list[Item] = field(default_factory=list)
    # +k8s:optional
    # +k8s:listType=map
    # +k8s:listMapKey=name
    # +k8s:item(name: "a")=+k8s:unionMember
    # +k8s:item(name: "a")=+k8s:unionMember
    twice: list[Item] = field(default_factory=list)
