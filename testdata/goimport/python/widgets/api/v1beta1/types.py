# +k8s:validation-gen=TypesWithField=TypeMeta
"""Package v1beta1 has widgets as they were. It is of one version with v1."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final, Literal

from kubernetes_api.meta.v1 import ObjectMeta, TypeMeta
from widgets.api.v1.types import Color, Part, Size

__all__ = ["COLOR_RED", "Widget", "WidgetSpec"]


# ColorRed is red.
COLOR_RED: Final = "Red"


@dataclass(kw_only=True, slots=True)
class Widget(TypeMeta):
    """Widget is a v1.Widget with fewer fields."""

    metadata: ObjectMeta = field(default_factory=ObjectMeta)

    spec: WidgetSpec = field(
        default_factory=lambda: WidgetSpec(), metadata={"omitempty": False}
    )


@dataclass(kw_only=True, slots=True)
class WidgetSpec:
    color: Color | Literal[""] = field(default="", metadata={"omitempty": False})

    old: Color | None = None

    size: Size = Size("")

    part: Part = field(default_factory=Part)
