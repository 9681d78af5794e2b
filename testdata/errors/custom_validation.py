# +groupName=errors.example.com
# +k8s:validation-gen=*
"""The hand-written function is there, and a marker calls it."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

from validation_gen.apitypes import Int8, Int32


# +k8s:customValidation
@dataclass(kw_only=True, slots=True)
class Pool:
    # +k8s:customValidation
    name: str = ""
    # +k8s:customValidation
    host: str = ""
