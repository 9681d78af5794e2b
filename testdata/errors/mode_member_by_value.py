# +groupName=errors.example.com
# +k8s:validation-gen=*
"""A struct by value is never unset, so no mode can forbid it."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

from validation_gen.apitypes import Int8, Int32


@dataclass(kw_only=True, slots=True)
class Inner:
    name: str = ""


@dataclass(kw_only=True, slots=True)
class Pool:
    # +k8s:optional
    # +k8s:modeDiscriminator
    kind: str = ""
    # +k8s:ifMode("A")=+k8s:immutable
    inner: Inner = field(default_factory=Inner)
