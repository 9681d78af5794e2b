# +groupName=shapes.example.com
# +k8s:validation-gen=*
"""One of two modules that are generated together: the other needs it."""

from dataclasses import dataclass, field
from enum import StrEnum

from validation_gen.apitypes import Int32


# +k8s:enum
class Color(StrEnum):
    RED = "Red"
    BLUE = "Blue"


@dataclass(kw_only=True, slots=True)
class Circle:
    # +k8s:required
    # +k8s:maximum=9
    radius: Int32 = 0


@dataclass(kw_only=True, slots=True)
class Frame:
    # +k8s:optional
    # +k8s:listType=map
    # +k8s:listMapKey=radius
    circles: list[Circle] = field(default_factory=list)
