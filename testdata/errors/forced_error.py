# +groupName=errors.example.com
# +k8s:validation-gen=*
"""validateError fails generation."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

from validation_gen.apitypes import Int8, Int32


@dataclass(kw_only=True, slots=True)
class Pool:
    # +k8s:optional
    # +k8s:alpha=+k8s:validateError="on purpose"
    # +k8s:alpha=+k8s:validateFalse(flags: "Loud")="x"
    name: str = ""
