# +groupName=errors.example.com
# +k8s:validation-gen=*
"""A dict cannot be an item."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

from validation_gen.apitypes import Int8, Int32


@dataclass(kw_only=True, slots=True)
class Pool:
    rows: list[dict[str, str]] = field(default_factory=list)
