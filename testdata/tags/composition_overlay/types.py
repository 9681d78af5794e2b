# +groupName=tags.example.com
# +versionName=v1
# +k8s:validation-gen=TypesWithField=TypeMeta
"""Rules that no marker declares: functions in types_overlay.py, found by their names."""

from dataclasses import dataclass, field
from typing import NewType

from validation_gen.apitypes import Int32

Word = NewType("Word", str)


@dataclass(kw_only=True, slots=True)
class TypeMeta:
    kind: str = ""
    api_version: str = ""


@dataclass(kw_only=True, slots=True)
class ObjectMeta:
    # +k8s:optional
    # +k8s:maxLength=8
    name: str = ""
    namespace: str = ""


@dataclass(kw_only=True, slots=True)
class Range:
    low: Int32 = 0
    high: Int32 = 0


@dataclass(kw_only=True, slots=True)
class GaugeSpec:
    # +k8s:optional
    # +k8s:listType=atomic
    ranges: list[Range] = field(default_factory=list)
    # The function is not called for a value that required reports.
    # +k8s:required
    # +k8s:minLength=3
    unit: str = ""
    # +k8s:optional
    word: Word = Word("")
    # +k8s:optional
    limit: Int32 | None = None


# In a namespace, since nothing says otherwise.
@dataclass(kw_only=True, slots=True)
class Gauge(TypeMeta):
    metadata: ObjectMeta = field(default_factory=ObjectMeta)
    spec: GaugeSpec = field(default_factory=GaugeSpec)


# +genclient:nonNamespaced
@dataclass(kw_only=True, slots=True)
class GaugeClass(TypeMeta):
    metadata: ObjectMeta = field(default_factory=ObjectMeta)


# +kubebuilder:resource:path=scales,scope=Cluster
@dataclass(kw_only=True, slots=True)
class Scale(TypeMeta):
    metadata: ObjectMeta = field(default_factory=ObjectMeta)


# Its metadata has a function of its own.
@dataclass(kw_only=True, slots=True)
class Template(TypeMeta):
    metadata: ObjectMeta = field(default_factory=ObjectMeta)
    template: ObjectMeta = field(default_factory=ObjectMeta)
