# +groupName=errors.example.com
# +k8s:validation-gen=*
"""ifMode names a mode."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

from validation_gen.apitypes import Int8, Int32


@dataclass(kw_only=True, slots=True)
class Pool:
    # +k8s:optional
    # +k8s:modeDiscriminator
    kind: str = ""
    # +k8s:ifMode=+k8s:required
    name: str | None = None
