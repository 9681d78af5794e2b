# +groupName=errors.example.com
# +k8s:validation-gen=*
"""A struct by value is never unset."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

from validation_gen.apitypes import Int8, Int32


@dataclass(kw_only=True, slots=True)
class Inner:
    name: str = ""


@dataclass(kw_only=True, slots=True)
class Pool:
    # +k8s:unionMember
    inner: Inner = field(default_factory=Inner)
    # +k8s:zeroOrOneOfMember
    other: Inner = field(default_factory=Inner)
