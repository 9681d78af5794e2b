# +groupName=errors.example.com
# +k8s:validation-gen=*
"""A key without a value can be left out."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

from validation_gen.apitypes import Int8, Int32


@dataclass(kw_only=True, slots=True)
class Pool:
    rows: dict[str, str | None] = field(default_factory=dict)
