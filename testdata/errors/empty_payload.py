# +groupName=errors.example.com
# +k8s:validation-gen=*
"""A payload checks something."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

from validation_gen.apitypes import Int8, Int32


@dataclass(kw_only=True, slots=True)
class Pool:
    # +k8s:optional
    # +k8s:listType=atomic
    # +k8s:eachVal=+k8s:minLength=0
    names: list[str] = field(default_factory=list)
    # +k8s:optional
    # +k8s:eachKey=+k8s:minLength=0
    labels: dict[str, str] = field(default_factory=dict)
    # +k8s:optional
    # +k8s:modeDiscriminator
    kind: str = ""
    # +k8s:ifMode("A")=+k8s:minLength=0
    name: str = ""
    # +k8s:ifMode("A")=+k8s:unionMember
    host: str = ""
    # +k8s:ifMode("A")=+k8s:ifEnabled(On)=+k8s:zeroOrOneOfMember
    port: str = ""
    # +k8s:alpha=+k8s:ifMode("A")=+k8s:dependentRequired("port")
    both: str = ""
