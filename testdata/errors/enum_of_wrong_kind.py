# +groupName=errors.example.com
# +k8s:validation-gen=*
"""An enum is a string type."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

from validation_gen.apitypes import Int8, Int32


# +k8s:enum
Level = NewType("Level", Int32)


@dataclass(kw_only=True, slots=True)
class Pool:
    # +k8s:optional
    level: Level = field(default_factory=lambda: Level(0))
