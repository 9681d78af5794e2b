# +groupName=tags.example.com
# +k8s:validation-gen=*
"""`enum`: the constants of a string type are its only values."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal


# +k8s:enum
class Mode(StrEnum):
    SLOW = "Slow"
    FAST = "Fast"


# The empty string may be one of the values.
# +k8s:enum
class Policy(StrEnum):
    NONE = ""
    STRICT = "Strict"


# No values at all: nothing is supported.
# +k8s:enum
class Reserved(StrEnum):
    pass


@dataclass(kw_only=True, slots=True)
class Engine:
    # By value, by value where unset is a value of the enum, optional.
    # +k8s:required
    mode: Mode | Literal[""] = ""
    # +k8s:optional
    policy: Policy = Policy.NONE
    # +k8s:optional
    fallback: Mode | None = None
    # +k8s:optional
    reserved: Reserved | None = None


@dataclass(kw_only=True, slots=True)
class Engines:
    # Items, keys, values.
    # +k8s:optional
    # +k8s:listType=set
    modes: list[Mode] = field(default_factory=list)
    # +k8s:optional
    by_mode: dict[Mode, Policy] = field(default_factory=dict)
