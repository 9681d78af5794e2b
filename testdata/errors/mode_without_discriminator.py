# +groupName=errors.example.com
# +k8s:validation-gen=*
"""Some field holds the mode."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

from validation_gen.apitypes import Int8, Int32


@dataclass(kw_only=True, slots=True)
class Pool:
    # +k8s:ifMode("A")=+k8s:required
    name: str | None = None
    # +k8s:ifMode(modality: "other", mode: "A")=+k8s:required
    host: str | None = None
    # +k8s:ifMode("B")=+k8s:required
    port: str | None = None
