# +groupName=tags.example.com
# +k8s:validation-gen=*
"""Types with nothing to check: no validator is made for them, and none is called."""

from dataclasses import dataclass, field
from typing import NewType

from validation_gen.apitypes import Int32

Anything = NewType("Anything", str)


@dataclass(kw_only=True, slots=True)
class Plain:
    text: str = ""
    number: Int32 | None = None
    # A list whose items may be None is not looked into either, while nothing else of it is checked.
    pointers: list[str | None] = field(default_factory=list)


@dataclass(kw_only=True, slots=True)
class Deep:
    # Nothing below.
    plain: Plain = field(default_factory=Plain)
    plains: list[Plain] = field(default_factory=list)
    by_name: dict[Anything, Plain] = field(default_factory=dict)


@dataclass(kw_only=True, slots=True)
class Noted:
    # What checks nothing at all is still something said: the validator exists.
    # +k8s:optional
    # +default=0
    count: Int32 = 0
    deep: Deep = field(default_factory=Deep)


@dataclass(kw_only=True, slots=True)
class Checked:
    # One check, and the rest is left out.
    # +k8s:required
    name: str = ""
    # +k8s:optional
    deep: Deep | None = None
    # +k8s:optional
    # +k8s:listType=atomic
    # +k8s:maxItems=1
    pointers: list[Plain | None] = field(default_factory=list)
