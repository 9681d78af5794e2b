# +groupName=errors.example.com
# +k8s:validation-gen=*
"""A misspelt marker checks nothing."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

from validation_gen.apitypes import Int8, Int32


@dataclass(kw_only=True, slots=True)
class Pool:
    # +k8s:requierd
    # +k8s:beta=+k8s:maxLenght=3
    # +k8s:deepcopy-gen=true
    # +somebody:elses=marker
    name: str = ""
    # +k8s:beta=+k8s:zzzzzzzz=3
    # +k8s:maxLenght=3
    # +zzz:required
    other: str = ""


# +k8s:enum
class Mode(StrEnum):
    # +somebody:elses=+k8s:enumExclude
    # +somebody:elses(=
    FAST = "Fast"
