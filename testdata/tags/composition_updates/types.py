# +groupName=tags.example.com
# +k8s:validation-gen=*
"""Updates that compare late: checks run before anybody knows whether a value changed, and report only if it did."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

# +k8s:maxLength=3
Word = NewType("Word", str)


# +k8s:enum
class Color(StrEnum):
    RED = "Red"
    BLUE = "Blue"


@dataclass(kw_only=True, slots=True)
class Part:
    # +k8s:required
    name: str = ""
    # +k8s:optional
    color: Color | None = None
    # +k8s:optional
    word: Word = Word("")
    # +k8s:optional
    # +k8s:unionMember
    left: str = ""
    # +k8s:optional
    # +k8s:unionMember
    right: str = ""
    # +k8s:optional
    # +k8s:listType=atomic
    # +k8s:eachVal=+k8s:maxLength=3
    notes: list[str] = field(default_factory=list)


@dataclass(kw_only=True, slots=True)
class Machine:
    # +k8s:required
    # +k8s:listType=map
    # +k8s:listMapKey=name
    # +k8s:maxItems=2
    # +k8s:minItems=2
    parts: list[Part] = field(default_factory=list)
    # +k8s:required
    spare: Part | None = None
    # +k8s:optional
    # +k8s:listType=atomic
    others: list[Part] = field(default_factory=list)


# Its own rule would speak up for an equal value, so the field has to compare before.
# +k8s:immutable
@dataclass(kw_only=True, slots=True)
class Sealed:
    # +k8s:optional
    # +k8s:maxLength=3
    text: str = ""


@dataclass(kw_only=True, slots=True)
class Box:
    # +k8s:optional
    sealed: Sealed | None = None
