# +groupName=errors.example.com
# +k8s:validation-gen=*
"""A second `| None` says nothing."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

from validation_gen.apitypes import Int8, Int32


Maybe = NewType("Maybe", "str | None")


@dataclass(kw_only=True, slots=True)
class Pool:
    name: Maybe | None = None
