# +groupName=tags.example.com
# +k8s:validation-gen=*
"""`minimum`: an integer must be at least this."""

from dataclasses import dataclass, field
from typing import NewType

from validation_gen.apitypes import Int8, Int32, Uint16

# On a named type: the limit holds wherever the type is used.
# +k8s:minimum=1024
Port = NewType("Port", Int32)


@dataclass(kw_only=True, slots=True)
class Replicas:
    # On a field.
    # +k8s:required
    # +k8s:minimum=3
    count: Int32 = 0


@dataclass(kw_only=True, slots=True)
class Offsets:
    # The limit may be negative where the type is signed.
    # +k8s:optional
    # +k8s:minimum=-5
    small: Int8 | None = None

    # +k8s:optional
    # +k8s:minimum=2
    unsigned: Uint16 = 0


@dataclass(kw_only=True, slots=True)
class Collections:
    # On the items of a list, which have no old counterpart in an atomic one.
    # +k8s:optional
    # +k8s:listType=atomic
    # +k8s:eachVal=+k8s:minimum=1
    weights: list[Int32] = field(default_factory=list)

    # On the values of a dict.
    # +k8s:optional
    # +k8s:eachVal=+k8s:minimum=1
    shares: dict[str, Int32] = field(default_factory=dict)

    # +k8s:optional
    # +k8s:listType=set
    ports: list[Port] = field(default_factory=list)
