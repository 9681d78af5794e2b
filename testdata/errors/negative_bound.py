# +groupName=errors.example.com
# +k8s:validation-gen=*
"""Sizes are not negative."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

from validation_gen.apitypes import Int8, Int32


@dataclass(kw_only=True, slots=True)
class Pool:
    # +k8s:optional
    # +k8s:maxLength=-1
    # +k8s:minLength=-2
    # +k8s:maxBytes=-3
    name: str = ""
    # +k8s:optional
    # +k8s:listType=atomic
    # +k8s:maxItems=-4
    # +k8s:minItems=-5
    names: list[str] = field(default_factory=list)
    # +k8s:optional
    # +k8s:maxProperties=-6
    # +k8s:minProperties=-7
    labels: dict[str, str] = field(default_factory=dict)
