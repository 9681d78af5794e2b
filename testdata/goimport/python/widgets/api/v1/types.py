# +groupName=widgets.example.com
# +kubebuilder:object:generate=true
# +k8s:validation-gen=TypesWithField=TypeMeta
"""Package v1 has widgets: things with a size, a colour and parts.

Everything else is for tests.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Final, Literal, NewType

from kubernetes_api.core.v1 import NodeSelector, PullPolicy, ResourceList, ResourceName
from kubernetes_api.meta.v1 import (
    Condition,
    LabelSelector,
    ListMeta,
    ObjectMeta,
    TypeMeta,
)
from kubernetes_api.types import UID
from validation_gen.apitypes import (
    Duration,
    Int,
    Int32,
    Int64,
    IntOrString,
    Quantity,
    RawExtension,
    Time,
    Uint8,
)
from widgets.shared.types import Base, Reference

__all__ = [
    "ANNOTATION",
    "CPU",
    "DEFAULT",
    "DEFAULT_POLICY",
    "DIVISION",
    "ESCAPED",
    "FLAGS",
    "GROUP_NAME",
    "KIND",
    "LABEL_WIDGET",
    "LEAST",
    "LETTER",
    "LEVEL_HIGH",
    "LEVEL_LOW",
    "LEVEL_TOP",
    "LONG",
    "MASK",
    "MAX_NAME",
    "MAX_PARTS",
    "MOST",
    "NEXT",
    "PHASE_NEW",
    "PREFIX",
    "RATIO",
    "RAW",
    "REMAINDER",
    "SECONDS",
    "THIRD",
    "TRUTH",
    "VERB",
    "A",
    "B",
    "C",
    "Color",
    "D",
    "Extra",
    "Level",
    "Mode",
    "Part",
    "Phase",
    "Place",
    "Row",
    "Size",
    "Size2",
    "Table",
    "TwicePlace",
    "Widget",
    "WidgetList",
    "WidgetSpec",
    "WidgetStatus",
]


PREFIX: Final = "widgets.example.com/"
LABEL_WIDGET: Final = "widgets.example.com/widget"
ANNOTATION: Final = "widgets.example.com/widget-annotation"
MAX_PARTS: Final = 32
MAX_NAME: Final = 63
MASK: Final = 240
FLAGS: Final = 15
RATIO: Final = 0.5
THIRD: Final = 0.3333333333333333
LETTER: Final = 119
NEXT: Final = 120
LONG: Final = 7
TRUTH: Final = True
SECONDS: Final = 30
MOST: Final = 2147483647
LEAST: Final = 2
VERB: Final = "PATCH"
RAW: Final = "a\\b"
ESCAPED: Final = 'tab\t"quoted" éA'
KIND: Final = "Secret"
DEFAULT: Final = "IfNotPresent"
DEFAULT_POLICY: Final = "IfNotPresent"
CPU: Final = "cpu"
REMAINDER: Final = -1
DIVISION: Final = -3
A: Final = 26
B: Final = "b"
C: Final = 27
D: Final = "b"

# GroupName is the group of all kinds here.
GROUP_NAME: Final = "widgets.example.com"


# +enum
class Color(StrEnum):
    """Color is one of a few."""

    # ColorRed is red.
    RED = "Red"

    # ColorDarkBlue is not.
    # +k8s:ifDisabled(Blue)=+k8s:enumExclude
    DARK_BLUE = "DarkBlue"
    GREEN = "Green"
    HIDDEN = "Hidden"


class Mode(StrEnum):
    """Mode may be empty."""

    UNSET = ""
    FAST = "Fast"


# Phase is open: programs add their own.
Phase = NewType("Phase", str)


PHASE_NEW: Final = Phase("New")


# Level is a number with names.
Level = NewType("Level", Int32)


LEVEL_LOW: Final = Level(1)
LEVEL_HIGH: Final = Level(2)
LEVEL_TOP: Final = Level(8)


# +kubebuilder:object:root=true
# +k8s:supportsSubresource="/status"


# +kubebuilder:subresource:status
@dataclass(kw_only=True, slots=True)
class Widget(TypeMeta):
    """Widget is a thing.

    It has a size, a colour and parts, and this sentence is long enough to need a second
    line in Python.

    Widgets come in:
      - small, which is the default and has a description that goes on for so long that
        it has to be wrapped,
      - large.

    An example:

        kind: Widget
        spec: {size: "large \\"one\\""}
    """

    # +optional
    metadata: ObjectMeta = field(default_factory=ObjectMeta)

    # spec is what is wanted.
    spec: WidgetSpec = field(
        default_factory=lambda: WidgetSpec(), metadata={"omitempty": False}
    )

    # what there is
    status: WidgetStatus = field(default_factory=lambda: WidgetStatus())


@dataclass(kw_only=True, slots=True)
class WidgetList(TypeMeta):
    """WidgetList is a list of widgets."""

    metadata: ListMeta = field(default_factory=ListMeta)

    items: list[Widget] = field(default_factory=list, metadata={"omitempty": False})


@dataclass(kw_only=True, slots=True)
class WidgetSpec:
    """WidgetSpec is what is wanted."""

    name: str = field(default="", metadata={"omitempty": False})

    count: Int32 = 0

    big: Int64 = 0

    small: Uint8 = 0

    ratio: float = 0.0

    enabled: bool | None = None

    secret: bytes = b""

    names: list[str] = field(default_factory=list)

    optional: str | None = None

    # +listType=map
    # +listMapKey=name
    # +k8s:listType=map
    # +k8s:listMapKey=name
    parts: list[Part] = field(default_factory=list)

    labels: dict[str, str] = field(default_factory=dict)

    by_color: dict[Color, Part] = field(default_factory=dict)

    parent: Widget | None = None

    color: Color | Literal[""] = ""

    accent: Color | None = None

    mode: Mode = Mode.UNSET

    size: Size = field(default_factory=lambda: Size(""))

    capacity: Quantity = field(default_factory=Quantity)

    port: IntOrString | None = None

    config: RawExtension = field(default_factory=RawExtension)

    anything: Any = None

    whatever: Any = None

    raw: Any = None

    created: Time = field(default_factory=Time)

    timeout: Duration | None = None

    nanoseconds: Int64 = 0

    owner: UID = UID("")

    selector: LabelSelector | None = None

    node_selector: NodeSelector | None = None

    resources: ResourceList = field(default_factory=lambda: ResourceList({}))

    shared: Reference = field(default_factory=Reference)

    alias: Reference = field(default_factory=Reference)

    conditions: list[Condition] = field(default_factory=list)

    where: Place = field(default_factory=lambda: Place())

    twice: TwicePlace = field(default_factory=lambda: TwicePlace())

    policy: PullPolicy | Literal[""] = ""

    table: Table = field(default_factory=lambda: Table({}))

    limits: dict[ResourceName, Quantity] = field(default_factory=dict)

    pod_ip: str = field(default="", metadata={"json": "PodIP", "omitempty": False})

    host_ips: str = field(default="", metadata={"json": "HostIPs", "omitempty": False})

    no_tag: str = field(default="", metadata={"json": "NoTag", "omitempty": False})

    renamed: str = field(default="", metadata={"json": "other_name"})

    dash: str = field(default="", metadata={"json": "-", "omitempty": False})

    class_: str = field(default="", metadata={"omitempty": False})

    list_: list[str] = field(default_factory=list)

    str_: str = ""

    url: str = ""

    place: Place = field(default_factory=lambda: Place(), metadata={"inline": True})

    base: Base = field(default_factory=Base)

    extra: Extra | None = None

    size2: Size2 = field(
        default_factory=lambda: Size2(""),
        metadata={"json": "Size2", "omitempty": False},
    )


@dataclass(kw_only=True, slots=True)
class Part:
    """Part is one of a widget's."""

    # name is what it is called.
    # +k8s:required
    name: str = field(default="", metadata={"omitempty": False})

    # +k8s:unionMember(union: "kind", memberName: "AString")
    # +optional
    a_string: str | None = field(default=None, metadata={"json": "string"})

    # `type`: of the part
    # + is no marker of anything, but Go's tools take it for one
    type: str = ""


@dataclass(kw_only=True, slots=True)
class Place:
    """Place is embedded elsewhere."""

    x: Int = field(default=0, metadata={"omitempty": False})

    y: Int = field(default=0, metadata={"omitempty": False})


# +k8s:immutable
@dataclass(kw_only=True, slots=True)
class TwicePlace:
    """TwicePlace is a place with its own markers."""

    x: Int = field(default=0, metadata={"omitempty": False})

    y: Int = field(default=0, metadata={"omitempty": False})


@dataclass(kw_only=True, slots=True)
class Extra:
    """Extra is embedded by pointer, with a name."""


# Size2 is no struct, so Go has it as a field of its name.
Size2 = NewType("Size2", str)


# +k8s:detached

# Size is a string without constants.
# +k8s:maxLength=63
Size = NewType("Size", str)


# Table is a map of lists.
Table = NewType("Table", "dict[str, Row]")


# Row is a list of numbers.
Row = NewType("Row", list[Int64])


@dataclass(kw_only=True, slots=True)
class WidgetStatus:
    """WidgetStatus is what there is."""

    phase: Phase = field(default=Phase(""), metadata={"omitempty": False})

    # Deprecated: nobody sets it.
    ready: bool = field(default=False, metadata={"omitempty": False})
