# +groupName=errors.example.com
# +k8s:validation-gen=*
"""Lists do not nest; a list of bytes is fine."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

from validation_gen.apitypes import Int8, Int32


@dataclass(kw_only=True, slots=True)
class Pool:
    rows: list[list[str]] = field(default_factory=list)
    blobs: list[bytes] = field(default_factory=list)
