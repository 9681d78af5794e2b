# +groupName=errors.example.com
# +k8s:validation-gen=*
"""Each marker takes its kind of value."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

from validation_gen.apitypes import Int8, Int32


@dataclass(kw_only=True, slots=True)
class Pool:
    # +k8s:required=true
    # +k8s:maxLength="63"
    # +k8s:minLength
    # +k8s:format=7
    # +k8s:eachVal=3
    name: str = ""
    # +k8s:alpha=+k8s:neq
    host: str = ""
