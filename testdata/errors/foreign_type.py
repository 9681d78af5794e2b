# +groupName=errors.example.com
# +k8s:validation-gen=*
"""The checks of a type are run where its module is an input or read-only."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

from validation_gen.apitypes import Int8, Int32

from foreign_module import Foreign, ForeignKey


@dataclass(kw_only=True, slots=True)
class Pool:
    plain: Foreign = field(default_factory=Foreign)
    listed: list[Foreign] = field(default_factory=list)
    keyed: dict[str, Foreign] = field(default_factory=dict)
    # +k8s:opaqueType
    opaque: Foreign = field(default_factory=Foreign)
    by_key: dict[ForeignKey, str] = field(default_factory=dict)
    # +k8s:optional
    # +k8s:eachKey=+k8s:opaqueType
    opaque_keys: dict[ForeignKey, str] = field(default_factory=dict)
    # +k8s:optional
    # +k8s:listType=atomic
    # +k8s:eachVal=+k8s:opaqueType
    opaque_values: list[Foreign] = field(default_factory=list)
