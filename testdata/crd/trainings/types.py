# +groupName=training.example.com
# +versionName=v1alpha1
# +k8s:validation-gen=TypesWithField=TypeMeta
# +k8s:validation-gen-nolint
"""Trainings: a custom resource with pods in it, and with lists in lists whose items stay what they are."""

from dataclasses import dataclass, field

from kubernetes_api.core.v1 import PodTemplateSpec, Toleration
from kubernetes_api.meta.v1 import LabelSelector, ObjectMeta, TypeMeta
from validation_gen.apitypes import Int32, Int64, Uint64


@dataclass(kw_only=True, slots=True)
class Shard:
    # +k8s:required
    # +k8s:format=k8s-short-name
    name: str = ""
    # +k8s:optional
    # +k8s:immutable
    # +k8s:maxLength=63
    device: str | None = None
    # Never less than before.
    # +k8s:optional
    # +k8s:monotonic
    steps: Int64 = 0


@dataclass(kw_only=True, slots=True)
class Group:
    # +k8s:required
    # +k8s:format=k8s-short-name
    name: str = ""
    # +k8s:optional
    # +k8s:listType=map
    # +k8s:listMapKey=name
    # +k8s:maxItems=8
    # +k8s:update=NoAddItem
    # +k8s:update=NoRemoveItem
    shards: list[Shard] = field(default_factory=list)


@dataclass(kw_only=True, slots=True)
class Checkpoint:
    # +k8s:required
    # +k8s:modeDiscriminator
    # +k8s:immutable
    kind: str = ""
    # A bucket, for checkpoints that are uploaded.
    # +k8s:ifMode("Bucket")=+k8s:required
    # +k8s:ifMode("Bucket")=+k8s:minLength=3
    # +k8s:ifMode("Bucket")=+k8s:maxLength=63
    bucket: str | None = None


@dataclass(kw_only=True, slots=True)
class TrainingSpec:
    # The pods that work on it.
    template: PodTemplateSpec = field(default_factory=PodTemplateSpec)

    # +k8s:optional
    # +k8s:maxItems=16
    # +k8s:listType=atomic
    tolerations: list[Toleration] = field(default_factory=list)

    # +k8s:optional
    # +k8s:immutable
    selector: LabelSelector | None = None

    # +k8s:optional
    # +k8s:listType=map
    # +k8s:listMapKey=name
    # +k8s:maxItems=4
    groups: list[Group] = field(default_factory=list)

    # +k8s:optional
    checkpoint: Checkpoint | None = None

    # Numbers that floats do not tell from their neighbours.
    # +k8s:optional
    # +k8s:minimum=1
    # +k8s:maximum=9007199254740993
    seed: Uint64 | None = None

    # +k8s:optional
    # +k8s:zeroOrOneOfMember
    steps: Int32 | None = None
    # +k8s:optional
    # +k8s:zeroOrOneOfMember
    # +k8s:maxLength=20
    until: str = ""


@dataclass(kw_only=True, slots=True)
class Training(TypeMeta):
    metadata: ObjectMeta = field(default_factory=ObjectMeta)
    # +k8s:optional
    spec: TrainingSpec | None = None
