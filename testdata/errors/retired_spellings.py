# +groupName=errors.example.com
# +k8s:validation-gen=*
"""Names that markers had before."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

from validation_gen.apitypes import Int8, Int32


@dataclass(kw_only=True, slots=True)
class Pool:
    # +k8s:discriminator
    kind: str = ""
    # +k8s:member("A")=+k8s:required
    name: str | None = None
    # +k8s:ifOptionEnabled(Turbo)=+k8s:required
    # +k8s:ifOptionDisabled(Turbo)=+k8s:required
    # +k8s:optional
    # +k8s:update=NoClear
    host: str | None = None
