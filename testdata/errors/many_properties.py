# +groupName=errors.example.com
# +k8s:validation-gen=*
"""No limit of keys is above 100,000."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

from validation_gen.apitypes import Int8, Int32


@dataclass(kw_only=True, slots=True)
class Pool:
    # +k8s:optional
    # +k8s:maxProperties=100001
    # +k8s:minProperties=100000
    labels: dict[str, str] = field(default_factory=dict)
