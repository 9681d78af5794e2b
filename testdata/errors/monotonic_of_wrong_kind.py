# +groupName=errors.example.com
# +k8s:validation-gen=*
"""Only integers go up or down."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

from validation_gen.apitypes import Int8, Int32


@dataclass(kw_only=True, slots=True)
class Pool:
    # +k8s:optional
    # +k8s:alpha=+k8s:monotonic
    name: str = ""
