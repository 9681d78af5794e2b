# +groupName=errors.example.com
# +k8s:validation-gen=*
"""The keys of a list map are scalar fields of its items."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

from validation_gen.apitypes import Int8, Int32, Quantity


@dataclass(kw_only=True, slots=True)
class Inner:
    name: str = ""


@dataclass(kw_only=True, slots=True)
class Item:
    name: str = ""
    inner: Inner = field(default_factory=Inner)


@dataclass(kw_only=True, slots=True)
class Pool:
    # +k8s:optional
    # +k8s:listType=map
    # +k8s:listMapKey=nmae
    misspelt: list[Item] = field(default_factory=list)
    # +k8s:optional
    # +k8s:listType=map
    # +k8s:listMapKey=inner
    struct_key: list[Item] = field(default_factory=list)
    # +k8s:optional
    # +k8s:listType=map
    no_key: list[Item] = field(default_factory=list)
    # +k8s:optional
    # +k8s:listType=set
    # +k8s:listMapKey=name
    key_of_set: list[Item] = field(default_factory=list)
    # +k8s:optional
    # +k8s:listType=map
    # +k8s:listMapKey=name
    scalars: list[str] = field(default_factory=list)
    # +k8s:optional
    # +k8s:listType=map
    # +k8s:listMapKey=value
    numbers: list[Quantity] = field(default_factory=list)
    # +k8s:optional
    # +k8s:listType=atomic
    # +k8s:unique=map
    strings: list[str] = field(default_factory=list)
    # +k8s:optional
    # +k8s:listType=map
    # +k8s:listMapKey=zzzzzz
    far: list[Item] = field(default_factory=list)
