# +groupName=widgets.example.com
# +k8s:validation-gen=TypesWithField=TypeMeta
"""Widgets, in the version they are stored in: a tree of parts that contain each other."""

from __future__ import annotations

from dataclasses import dataclass, field

from kubernetes_api.meta.v1 import ObjectMeta, TypeMeta
from validation_gen.apitypes import Int32


@dataclass(kw_only=True, slots=True)
class Part:
    # +k8s:required
    # +k8s:maxLength=63
    name: str = ""
    # +k8s:optional
    # +k8s:maxItems=8
    # +k8s:listType=atomic
    parts: list[Part] = field(default_factory=list)


@dataclass(kw_only=True, slots=True)
class WidgetSpec:
    # +k8s:optional
    # +k8s:immutable
    colour: str = ""
    # +k8s:optional
    root: Part | None = None
    # +k8s:optional
    # +k8s:minimum=1
    size: Int32 | None = None


# A widget, which belongs to no namespace.
# +genclient:nonNamespaced
# +kubebuilder:storageversion
# +kubebuilder:metadata:annotations="example.com/team=parts",labels="app=widgets"
@dataclass(kw_only=True, slots=True)
class Widget(TypeMeta):
    metadata: ObjectMeta = field(default_factory=ObjectMeta)
    spec: WidgetSpec = field(default_factory=WidgetSpec)
