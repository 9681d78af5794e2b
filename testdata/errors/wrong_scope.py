# +groupName=errors.example.com
# +k8s:validation-gen=*
"""Each marker has its places."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

from validation_gen.apitypes import Int8, Int32


# +k8s:required
# +k8s:unionMember
@dataclass(kw_only=True, slots=True)
class Pool:
    # +k8s:enum
    # +k8s:optional
    name: str = ""
    # +k8s:optional
    # +k8s:eachVal=+k8s:required
    # +k8s:eachKey=+k8s:minProperties=1
    labels: dict[str, str] = field(default_factory=dict)


# +k8s:enum
class Mode(StrEnum):
    # +k8s:maxLength=3
    FAST = "Fast"
