# +groupName=tags.example.com
# +k8s:validation-gen=*
"""Types of two modules that are generated together."""

from __future__ import annotations

from dataclasses import dataclass, field

from testdata.tags.composition_modules.shapes import Circle, Color, Frame


@dataclass(kw_only=True, slots=True)
class Drawing:
    # +k8s:optional
    color: Color | None = None
    # +k8s:optional
    # +k8s:listType=set
    colors: list[Color] = field(default_factory=list)
    # +k8s:optional
    circles: dict[str, Circle] = field(default_factory=dict)
    # Rules for what is declared there.
    # +k8s:optional
    # +k8s:subfield(circles)=+k8s:minItems=2
    # +k8s:subfield(circles)=+k8s:item(radius: 1)=+k8s:immutable
    frame: Frame | None = None
