# +groupName=tags.example.com
# +versionName=v1alpha1
# +k8s:validation-gen=*
"""`neq`: one value is not allowed. The marker is alpha, and so is this API."""

from dataclasses import dataclass, field
from typing import NewType

from validation_gen.apitypes import Int32

# On a named type, whose values print as JSON.
# +k8s:neq="<all>"
Zone = NewType("Zone", str)


@dataclass(kw_only=True, slots=True)
class Target:
    # A string, a number, a bool: the value has the field's own type.
    # +k8s:required
    # +k8s:neq="default"
    namespace: str = ""
    # +k8s:optional
    # +k8s:neq=22
    port: Int32 = 0
    # +k8s:optional
    # +k8s:neq=false
    secure: bool | None = None
    # +k8s:optional
    zone: Zone = Zone("")

    # Several values.
    # +k8s:optional
    # +k8s:neq="a"
    # +k8s:neq="b"
    letter: str = ""


@dataclass(kw_only=True, slots=True)
class Targets:
    # +k8s:optional
    # +k8s:listType=set
    # +k8s:eachVal=+k8s:neq=0
    ports: list[Int32] = field(default_factory=list)
