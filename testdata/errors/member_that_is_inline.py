# +groupName=errors.example.com
# +k8s:validation-gen=*
"""A union names its members, and an inline field has no name."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

from validation_gen.apitypes import Int8, Int32


@dataclass(kw_only=True, slots=True)
class Inner:
    # +k8s:optional
    name: str = ""


@dataclass(kw_only=True, slots=True)
class Pool:
    # +k8s:optional
    # +k8s:unionMember
    inner: Inner | None = field(default=None, metadata={"inline": True})
    # +k8s:optional
    # +k8s:unionMember
    name: str = ""
