# +groupName=tags.example.com
# +k8s:validation-gen=*
"""`maxLength`: a string must have at most this many characters."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

# On a named type.
# +k8s:maxLength=2
Code = NewType("Code", str)


# On a string type with constants that is no enum.
# +k8s:maxLength=6
class Size(StrEnum):
    SMALL = "Small"


@dataclass(kw_only=True, slots=True)
class Country:
    # +k8s:required
    # +k8s:maxLength=3
    name: str = ""

    # +k8s:optional
    code: Code | None = None

    # +k8s:optional
    size: Size | None = None

    # A string that must be empty.
    # +k8s:optional
    # +k8s:maxLength=0
    retired: str = ""


@dataclass(kw_only=True, slots=True)
class Hosts:
    # On the items of a set.
    # +k8s:optional
    # +k8s:listType=set
    # +k8s:eachVal=+k8s:maxLength=4
    hosts: list[str] = field(default_factory=list)
