# +groupName=errors.example.com
# +k8s:validation-gen=*
"""unique goes with listType=atomic only."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

from validation_gen.apitypes import Int8, Int32


@dataclass(kw_only=True, slots=True)
class Pool:
    # +k8s:optional
    # +k8s:listType=set
    # +k8s:unique=set
    names: list[str] = field(default_factory=list)
    # Markers are read in the order of their names.
    # +k8s:optional
    # +k8s:beta=+k8s:unique=set
    # +k8s:listType=set
    hosts: list[str] = field(default_factory=list)
