# +groupName=errors.example.com
# +k8s:validation-gen=*
"""A dict of lists may be there, but not be checked."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

from validation_gen.apitypes import Int8, Int32


@dataclass(kw_only=True, slots=True)
class Pool:
    unchecked: dict[str, list[str]] = field(default_factory=dict)
    # +k8s:optional
    # +k8s:maxProperties=3
    checked: dict[str, list[str]] = field(default_factory=dict)
