# +groupName=errors.example.com
# +k8s:validation-gen=*
"""An empty list is unset already."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

from validation_gen.apitypes import Int8, Int32


@dataclass(kw_only=True, slots=True)
class Pool:
    names: list[str] | None = None
