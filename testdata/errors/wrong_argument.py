# +groupName=errors.example.com
# +k8s:validation-gen=*
"""Each marker takes its arguments."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

from validation_gen.apitypes import Int8, Int32


@dataclass(kw_only=True, slots=True)
class Pool:
    # +k8s:optional
    # +k8s:unionMember(name: "a")
    # +k8s:unionMember("a")
    # +k8s:alpha(since: 1)=+k8s:maxLength=3
    # +k8s:ifEnabled=+k8s:maxLength=3
    name: str = ""
    # +k8s:unionMember(unoin: "a")
    # +k8s:listType
    # +k8s:ifMode(mode: 3)=+k8s:required
    # +k8s:subfield(3)=+k8s:required
    # +k8s:dependentRequired
    host: str = ""
