# +groupName=tags.example.com
# +k8s:validation-gen=*
"""`listMapKey`: a scalar field of the items that is part of their key."""

from dataclasses import dataclass, field

from validation_gen.apitypes import Int32


@dataclass(kw_only=True, slots=True)
class Common:
    # +k8s:required
    name: str = ""


@dataclass(kw_only=True, slots=True)
class Port:
    # Keys are named as in JSON; a field of an inline struct will do.
    common: Common = field(default_factory=Common, metadata={"inline": True})
    # +k8s:required
    port_number: Int32 = 0
    # +k8s:optional
    secure: bool | None = None
    # +k8s:optional
    # +k8s:maxLength=3
    host: str = ""


@dataclass(kw_only=True, slots=True)
class Ports:
    # +k8s:optional
    # +k8s:listType=map
    # +k8s:listMapKey=name
    named: list[Port] = field(default_factory=list)

    # A key of several fields: all of them must be equal. An optional one may be None, which equals None.
    # +k8s:optional
    # +k8s:listType=map
    # +k8s:listMapKey=portNumber
    # +k8s:listMapKey=secure
    numbered: list[Port] = field(default_factory=list)
