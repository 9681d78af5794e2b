# +groupName=errors.example.com
# +k8s:validation-gen=*
"""Dicts do not nest."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

from validation_gen.apitypes import Int8, Int32


@dataclass(kw_only=True, slots=True)
class Pool:
    rows: dict[str, dict[str, str]] = field(default_factory=dict)
