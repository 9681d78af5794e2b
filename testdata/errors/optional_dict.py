# +groupName=errors.example.com
# +k8s:validation-gen=*
"""An empty dict is unset already."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

from validation_gen.apitypes import Int8, Int32


Labels = NewType("Labels", dict[str, str])


@dataclass(kw_only=True, slots=True)
class Pool:
    labels: Labels | None = None
