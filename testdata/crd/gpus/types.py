# +groupName=gpu.example.com
# +versionName=v1
# +k8s:validation-gen=TypesWithField=TypeMeta
# +k8s:validation-gen-nolint
"""Claims on GPUs: a custom resource with a rule of every kind that CEL is needed for."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal, NewType

from kubernetes_api.core.v1 import NodeSelector
from kubernetes_api.meta.v1 import Condition, ListMeta, ObjectMeta, TypeMeta
from validation_gen.apitypes import (
    Int32,
    Int64,
    IntOrString,
    Quantity,
    RawExtension,
    Time,
)


# How devices are chosen.
# +k8s:enum
class Policy(StrEnum):
    # Any device will do.
    ANY = "Any"
    # Only devices of one model.
    SAME_MODEL = "SameModel"


# A region never changes.
# +k8s:immutable
Region = NewType("Region", str)


@dataclass(kw_only=True, slots=True)
class Source:
    # The device itself.
    # +k8s:optional
    # +k8s:unionMember
    # +k8s:maxLength=63
    device: str = ""
    # A pool to take one from.
    # +k8s:optional
    # +k8s:unionMember
    pool: str | None = None


@dataclass(kw_only=True, slots=True)
class Storage:
    # +k8s:required
    # +k8s:unionDiscriminator
    type: str = ""
    # +k8s:optional
    # +k8s:unionMember
    local: str | None = None
    # +k8s:optional
    # +k8s:unionMember
    # +k8s:maxItems=4
    # +k8s:listType=atomic
    remote: list[str] = field(default_factory=list)


@dataclass(kw_only=True, slots=True)
class Disk:
    # +k8s:required
    # +k8s:maxLength=63
    name: str = ""
    # +k8s:optional
    # +k8s:update=NoModify
    # +k8s:maxLength=20
    zone: str = ""
    # +k8s:optional
    # +k8s:minimum=1
    size: Int64 | None = None


@dataclass(kw_only=True, slots=True)
class Schedule:
    # +k8s:required
    # +k8s:modeDiscriminator
    mode: str = ""
    # +k8s:ifMode("Cron")=+k8s:required
    # +k8s:ifMode("Cron")=+k8s:maxLength=40
    cron: str | None = None


# What is wanted.
@dataclass(kw_only=True, slots=True)
class GpuClaimSpec:
    # The number of GPUs.
    # +k8s:required
    # +k8s:minimum=1
    # +k8s:maximum=16
    count: Int32 = 0

    # +k8s:optional
    # +default="Any"
    policy: Policy | Literal[""] = ""

    # Cannot be changed.
    # +k8s:optional
    # +k8s:immutable
    model: str | None = None

    # +k8s:optional
    region: Region = Region("")

    # +k8s:optional
    # +k8s:update=NoSet
    # +k8s:update=NoUnset
    owner: str = ""

    # +k8s:optional
    # +k8s:monotonic
    generation_wanted: Int64 = 0

    # +k8s:optional
    # +k8s:maxBytes=16
    note: str = ""

    # +k8s:optional
    # +k8s:minLength=3
    # +k8s:format=k8s-short-name
    alias: str = ""

    # +k8s:optional
    # +k8s:maxProperties=8
    # +k8s:eachKey=+k8s:format=k8s-short-name
    # +k8s:eachVal=+k8s:maxLength=10
    labels: dict[str, str] = field(default_factory=dict)

    # +k8s:optional
    # +k8s:listType=atomic
    # +k8s:unique=set
    # +k8s:maxItems=16
    # +k8s:eachVal=+k8s:maxLength=63
    tags: list[str] = field(default_factory=list)

    # +k8s:optional
    # +k8s:listType=map
    # +k8s:listMapKey=name
    # +k8s:maxItems=16
    # +k8s:update=NoAddItem
    # +k8s:update=NoRemoveItem
    # +k8s:item(name: "boot")=+k8s:subfield(size)=+k8s:required
    disks: list[Disk] = field(default_factory=list)

    # +k8s:optional
    source: Source | None = None

    # +k8s:optional
    storage: Storage | None = None

    # +k8s:optional
    schedule: Schedule | None = None

    # +k8s:optional
    # +k8s:dependentRequired("password")
    user: str | None = None

    # +k8s:optional
    # +k8s:neq="root"
    password: str | None = None

    # +k8s:optional
    port: IntOrString | None = None

    # +k8s:optional
    memory: Quantity | None = None

    # +k8s:optional
    # +kubebuilder:pruning:PreserveUnknownFields
    extra: RawExtension | None = None

    # +k8s:optional
    nodes: NodeSelector | None = None


@dataclass(kw_only=True, slots=True)
class GpuClaimStatus:
    # +k8s:optional
    # +k8s:listType=map
    # +k8s:listMapKey=type
    # +k8s:maxItems=8
    conditions: list[Condition] = field(default_factory=list)

    # +k8s:optional
    replicas: Int32 = 0

    # +k8s:optional
    since: Time | None = None


# A claim on GPUs.
# +kubebuilder:resource:path=gpuclaims,scope=Namespaced,shortName=gc;gcl,categories=all
# +kubebuilder:subresource:status
# +kubebuilder:subresource:scale:specpath=.spec.count,statuspath=.status.replicas
# +kubebuilder:printcolumn:name="Count",type=integer,JSONPath=`.spec.count`
# +kubebuilder:printcolumn:name="Age",type=date,JSONPath=`.metadata.creationTimestamp`
# +kubebuilder:selectablefield:JSONPath=`.spec.owner`
@dataclass(kw_only=True, slots=True)
class GpuClaim(TypeMeta):
    # +k8s:subfield(name)=+k8s:format=k8s-short-name
    metadata: ObjectMeta = field(default_factory=ObjectMeta)
    spec: GpuClaimSpec = field(default_factory=GpuClaimSpec)
    # +k8s:optional
    status: GpuClaimStatus | None = None


@dataclass(kw_only=True, slots=True)
class GpuClaimList(TypeMeta):
    metadata: ListMeta = field(default_factory=ListMeta)
    items: list[GpuClaim] = field(default_factory=list)
