# +groupName=errors.example.com
# +k8s:validation-gen=*
"""Markers of lists are for lists."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

from validation_gen.apitypes import Int8, Int32


@dataclass(kw_only=True, slots=True)
class Pool:
    # +k8s:optional
    # +k8s:listType=set
    # +k8s:listMapKey=name
    # +k8s:unique=set
    # +k8s:customUnique
    # +k8s:item(name: "a")=+k8s:immutable
    # +k8s:eachVal=+k8s:maxLength=3
    # +k8s:eachKey=+k8s:maxLength=3
    name: str = ""
    # +k8s:optional
    # +k8s:listType=set
    labels: dict[str, str] = field(default_factory=dict)
    # +k8s:optional
    # +k8s:eachKey=+k8s:maxLength=3
    names: list[str] = field(default_factory=list)
