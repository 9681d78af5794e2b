# +groupName=errors.example.com
# +k8s:validation-gen=*
"""A list has one listType and one unique."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

from validation_gen.apitypes import Int8, Int32


@dataclass(kw_only=True, slots=True)
class Pool:
    # +k8s:optional
    # +k8s:listType=atomic
    # +k8s:listType=set
    once: list[str] = field(default_factory=list)
    # +k8s:optional
    # +k8s:listType=atomic
    # +k8s:unique=set
    # +k8s:unique=set
    twice: list[str] = field(default_factory=list)
