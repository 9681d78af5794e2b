# +groupName=errors.example.com
# +k8s:validation-gen=*
"""Both fields of a dependency can be unset."""

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
    # +k8s:alpha=+k8s:dependentRequired("inner")
    name: str = ""
    inner: Inner = field(default_factory=Inner)
    # +k8s:alpha=+k8s:dependentForbidden("name")
    other: Inner = field(default_factory=Inner)
