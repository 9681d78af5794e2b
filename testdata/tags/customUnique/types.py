# +groupName=tags.example.com
# +k8s:validation-gen=*
"""`customUnique`: hand-written code looks for duplicates; none is generated. Items correlate all the same."""

from dataclasses import dataclass, field

from validation_gen.apitypes import Int32


@dataclass(kw_only=True, slots=True)
class Hosts:
    # +k8s:optional
    # +k8s:listType=set
    # +k8s:customUnique
    # +k8s:eachVal=+k8s:maxLength=3
    hosts: list[str] = field(default_factory=list)


@dataclass(kw_only=True, slots=True)
class Port:
    # +k8s:required
    name: str = ""
    # +k8s:optional
    # +k8s:minimum=1024
    number: Int32 = 0


@dataclass(kw_only=True, slots=True)
class Ports:
    # +k8s:optional
    # +k8s:listType=map
    # +k8s:listMapKey=name
    # +k8s:customUnique
    ports: list[Port] = field(default_factory=list)
