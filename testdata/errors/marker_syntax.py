# +groupName=errors.example.com
# +k8s:validation-gen=*
"""A marker that cannot be read."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

from validation_gen.apitypes import Int8, Int32


@dataclass(kw_only=True, slots=True)
class Pool:
    # +k8s:maxLength(=3
    # +k8s:neq="never closed
    # +k8s:alpha(since: "1.37", "x")=+k8s:required
    # +k8s:format=
    # +k8s:item(name: "a", name: "b")=
    name: str = ""


# +k8s:supportsSubresource="/status
@dataclass(kw_only=True, slots=True)
class Claim:
    name: str = ""
    # +k8s:unionMember(memberName="x")
    port: str = ""
    # +k8s:listMapKey=name,port
    # +k8s:listMapKey="name","port"
    host: str = ""
