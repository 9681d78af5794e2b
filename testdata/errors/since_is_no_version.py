# +groupName=errors.example.com
# +k8s:validation-gen=*
"""since is a major and a minor version."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

from validation_gen.apitypes import Int8, Int32


@dataclass(kw_only=True, slots=True)
class Pool:
    # +k8s:alpha(since: "v1.37")=+k8s:required
    # +k8s:beta(since: "1")=+k8s:maxLength=3
    name: str = ""
