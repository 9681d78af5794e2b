# +groupName=errors.example.com
# +k8s:validation-gen=*
"""A validated field says whether it may be unset."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

from validation_gen.apitypes import Int8, Int32


@dataclass(kw_only=True, slots=True)
class Inner:
    # +k8s:required
    name: str = ""


@dataclass(kw_only=True, slots=True)
class Pool:
    # +k8s:maxLength=3
    name: str = ""
    inner: Inner | None = None
    # +k8s:listType=atomic
    inners: list[Inner] = field(default_factory=list)
    plain: Inner = field(default_factory=Inner)
    # +k8s:opaqueType
    opaque: Inner | None = None
    # +k8s:listType=atomic
    # +k8s:eachVal=+k8s:opaqueType
    opaques: list[Inner] = field(default_factory=list)
    # +k8s:ifEnabled(Turbo)=+k8s:required
    option: str = ""
    # +somebody:elses=+k8s:optional
    # +k8s:maxLength=3
    others: str = ""
    # +somebody:elses=+k8s:maxLength=3
    unchecked: str = ""
