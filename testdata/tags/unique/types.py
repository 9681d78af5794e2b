# +groupName=tags.example.com
# +k8s:validation-gen=*
"""`unique`: the items of an atomic list are there once, as in a set or a map, though one owner writes the list."""

from dataclasses import dataclass, field

from validation_gen.apitypes import Int32


@dataclass(kw_only=True, slots=True)
class Port:
    # +k8s:required
    name: str = ""
    # +k8s:optional
    # +k8s:maximum=9
    number: Int32 = 0


@dataclass(kw_only=True, slots=True)
class Lists:
    # Items correlate as in a set: one that was there before is passed over.
    # +k8s:optional
    # +k8s:listType=atomic
    # +k8s:unique=set
    # +k8s:eachVal=+k8s:maxLength=3
    hosts: list[str] = field(default_factory=list)

    # The same, as in a map.
    # +k8s:optional
    # +k8s:listType=atomic
    # +k8s:unique=map
    # +k8s:listMapKey=name
    ports: list[Port] = field(default_factory=list)

    # On trial.
    # +k8s:optional
    # +k8s:listType=atomic
    # +k8s:alpha(since: "1.37")=+k8s:unique=set
    numbers: list[Int32] = field(default_factory=list)
