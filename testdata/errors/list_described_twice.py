# +groupName=errors.example.com
# +k8s:validation-gen=*
"""List markers stand on a field or on its type, not on both."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

from validation_gen.apitypes import Int8, Int32


# +k8s:listType=set
Names = NewType("Names", list[str])


@dataclass(kw_only=True, slots=True)
class Pool:
    # +k8s:optional
    # +k8s:listType=set
    names: Names = field(default_factory=lambda: Names([]))
