# +groupName=errors.example.com
# +k8s:validation-gen=*
"""The value that is not allowed is of the field's type."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

from validation_gen.apitypes import Int8, Int32


@dataclass(kw_only=True, slots=True)
class Pool:
    # +k8s:required
    # +k8s:alpha=+k8s:neq="3"
    count: Int32 = 0
    # +k8s:required
    # +k8s:alpha=+k8s:neq=3
    name: str = ""
    # +k8s:optional
    # +k8s:listType=atomic
    # +k8s:alpha=+k8s:neq="a"
    names: list[str] = field(default_factory=list)
