# +groupName=errors.example.com
# +k8s:validation-gen=*
"""Each limit is for one kind of value."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

from validation_gen.apitypes import Int8, Int32, Quantity


@dataclass(kw_only=True, slots=True)
class Pool:
    # +k8s:optional
    # +k8s:minimum=1
    # +k8s:maxItems=1
    name: str = ""
    # +k8s:optional
    # +k8s:maxLength=1
    # +k8s:maxProperties=1
    count: Int32 = 0
    # +k8s:optional
    # +k8s:maxLength=1
    names: list[str] = field(default_factory=list)
    # +k8s:optional
    # +k8s:minimum=1
    # +k8s:maxItems=1
    counts: dict[str, Int32] = field(default_factory=dict)
    # +k8s:optional
    # +k8s:minimum=1
    size: Quantity | None = None
    # +k8s:optional
    # +k8s:minimum=1
    flag: bool = False
