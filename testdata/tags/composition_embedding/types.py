# +groupName=tags.example.com
# +k8s:validation-gen=*
"""Structs within structs that JSON does not show: base classes and inline fields."""

from dataclasses import dataclass, field

from validation_gen.apitypes import Int32


@dataclass(kw_only=True, slots=True)
class TypeMeta:
    # +k8s:optional
    # +k8s:maxLength=3
    kind: str = ""


@dataclass(kw_only=True, slots=True)
class Exec:
    # +k8s:required
    command: str = ""


@dataclass(kw_only=True, slots=True)
class Handler:
    # +k8s:optional
    # +k8s:unionMember
    exec: Exec | None = None
    # +k8s:optional
    # +k8s:unionMember
    port: Int32 | None = None


@dataclass(kw_only=True, slots=True)
class Probe(TypeMeta):
    # The base class first. On the object itself, what it contains is called by its name, which is not in the JSON.
    handler: Handler = field(default_factory=Handler, metadata={"inline": True})
    # +k8s:optional
    # +k8s:maximum=9
    retries: Int32 = 0


@dataclass(kw_only=True, slots=True)
class Container:
    # Below a field, errors stand at the field's path. Fields of inline structs are found by their JSON names.
    # +k8s:optional
    # +k8s:subfield(port)=+k8s:maximum=65535
    # +k8s:subfield(kind)=+k8s:minLength=2
    probe: Probe | None = None
    # +k8s:optional
    # +k8s:listType=map
    # +k8s:listMapKey=kind
    probes: list[Probe] = field(default_factory=list)


@dataclass(kw_only=True, slots=True)
class Sealed:
    # An inline field has markers like any other, and is ratcheted as a whole.
    # +k8s:immutable
    handler: Handler = field(default_factory=Handler, metadata={"inline": True})
