# +groupName=errors.example.com
# +k8s:validation-gen=*
"""A mode is a string or a bool by value, and its values are of that type."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

from validation_gen.apitypes import Int8, Int32


@dataclass(kw_only=True, slots=True)
class Pool:
    # +k8s:optional
    # +k8s:modeDiscriminator(modality: "count")
    count: Int32 = 0
    # +k8s:optional
    # +k8s:modeDiscriminator(modality: "maybe")
    kind: str | None = None
    # +k8s:optional
    # +k8s:modeDiscriminator
    fast: bool = False
    # +k8s:ifMode("yes")=+k8s:required
    name: str | None = None
    # +k8s:ifMode("true")=+k8s:required
    # +k8s:ifMode("False")=+k8s:required
    host: str | None = None
