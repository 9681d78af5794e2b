# +groupName=errors.example.com
# +k8s:validation-gen=*
"""The group without a name is called default already."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

from validation_gen.apitypes import Int8, Int32


@dataclass(kw_only=True, slots=True)
class Pool:
    # +k8s:optional
    # +k8s:modeDiscriminator(modality: "default")
    kind: str = ""
    # +k8s:ifMode(modality: "9", mode: "A")=+k8s:required
    name: str | None = None
