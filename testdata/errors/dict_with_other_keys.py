# +groupName=errors.example.com
# +k8s:validation-gen=*
"""The keys of a dict are strings, or named strings."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

from validation_gen.apitypes import Int8, Int32


Name = NewType("Name", str)


@dataclass(kw_only=True, slots=True)
class Pool:
    by_number: dict[Int32, str] = field(default_factory=dict)
    by_name: dict[Name, str] = field(default_factory=dict)
