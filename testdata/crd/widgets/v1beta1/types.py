# +groupName=widgets.example.com
# +k8s:validation-gen=TypesWithField=TypeMeta
"""Widgets as they were: still served, with a warning."""

from dataclasses import dataclass, field

from kubernetes_api.meta.v1 import ObjectMeta, TypeMeta


@dataclass(kw_only=True, slots=True)
class WidgetSpec:
    # +k8s:optional
    # +k8s:maxLength=20
    colour: str = ""


# +kubebuilder:resource:path=widgets,scope=Cluster,shortName=wi
# +kubebuilder:deprecatedversion:warning="widgets.example.com/v1beta1 Widget is deprecated; use v1"
@dataclass(kw_only=True, slots=True)
class Widget(TypeMeta):
    metadata: ObjectMeta = field(default_factory=ObjectMeta)
    spec: WidgetSpec = field(default_factory=WidgetSpec)
