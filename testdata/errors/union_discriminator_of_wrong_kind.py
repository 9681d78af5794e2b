# +groupName=errors.example.com
# +k8s:validation-gen=*
"""A discriminator is a string."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

from validation_gen.apitypes import Int8, Int32


@dataclass(kw_only=True, slots=True)
class Pool:
    # +k8s:optional
    # +k8s:unionDiscriminator
    count: Int32 = 0
    # +k8s:optional
    # +k8s:unionMember
    name: str | None = None
