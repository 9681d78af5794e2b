# +groupName=tags.example.com
# +k8s:validation-gen=*
"""`minLength`: a string must have at least this many characters."""

from dataclasses import dataclass, field
from typing import NewType

# On a named type.
# +k8s:minLength=2
Code = NewType("Code", str)


@dataclass(kw_only=True, slots=True)
class Country:
    # +k8s:required
    # +k8s:minLength=3
    name: str = ""

    # +k8s:optional
    code: Code = Code("")

    # An optional that is set to nothing is set, and too short.
    # +k8s:optional
    # +k8s:minLength=1
    motto: str | None = None


@dataclass(kw_only=True, slots=True)
class Anything:
    # Every string has 0 characters or more: legal, and no check.
    # +k8s:optional
    # +k8s:minLength=0
    text: str = ""


@dataclass(kw_only=True, slots=True)
class Labels:
    # On keys, which errors show at the dict's own path, and on values.
    # +k8s:optional
    # +k8s:eachKey=+k8s:minLength=2
    # +k8s:eachVal=+k8s:minLength=1
    labels: dict[str, str] = field(default_factory=dict)
