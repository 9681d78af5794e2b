# +groupName=errors.example.com
# +k8s:validation-gen=*
"""listType is atomic, set or map."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

from validation_gen.apitypes import Int8, Int32


@dataclass(kw_only=True, slots=True)
class Pool:
    # +k8s:optional
    # +k8s:listType=bag
    names: list[str] = field(default_factory=list)
    # +k8s:optional
    # +k8s:listType=atomic
    # +k8s:unique=maps
    others: list[str] = field(default_factory=list)
