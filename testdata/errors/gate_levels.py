# +groupName=errors.example.com
# +k8s:validation-gen=*
"""alpha and beta stand outermost."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

from validation_gen.apitypes import Int8, Int32


@dataclass(kw_only=True, slots=True)
class Pool:
    # +k8s:optional
    # +k8s:ifEnabled(Turbo)=+k8s:alpha=+k8s:maxLength=3
    name: str = ""
