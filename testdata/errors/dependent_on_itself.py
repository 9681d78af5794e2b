# +groupName=errors.example.com
# +k8s:validation-gen=*
"""A dependent field names another one."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

from validation_gen.apitypes import Int8, Int32


@dataclass(kw_only=True, slots=True)
class Pool:
    # +k8s:optional
    # +k8s:alpha=+k8s:dependentRequired("name")
    # +k8s:alpha=+k8s:dependentForbidden("hots")
    name: str = ""
    # +k8s:optional
    host: str = ""
