# +groupName=errors.example.com
# +k8s:validation-gen=*
"""A rule is no more stable than the markers that make it."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

from validation_gen.apitypes import Int8, Int32


@dataclass(kw_only=True, slots=True)
class Pool:
    # +k8s:optional
    # +k8s:monotonic
    # +k8s:beta=+k8s:neq=3
    # +k8s:alpha=+k8s:neq=4
    count: Int32 = 0
    # +k8s:forbidden
    name: str = ""
