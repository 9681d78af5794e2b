# +groupName=tags.example.com
# +k8s:validation-gen=*
"""`update`: what an update may not do to a value."""

from dataclasses import dataclass, field

from validation_gen.apitypes import Int32


@dataclass(kw_only=True, slots=True)
class Scalars:
    # NoSet: what was unset stays unset.
    # +k8s:optional
    # +k8s:update=NoSet
    no_set: str = ""
    # NoUnset: what was set stays set.
    # +k8s:optional
    # +k8s:update=NoUnset
    no_unset: str = ""
    # NoModify: what was set, and stays set, stays what it was.
    # +k8s:optional
    # +k8s:update=NoModify
    no_modify: Int32 = 0


@dataclass(kw_only=True, slots=True)
class Optionals:
    # Here only None is unset.
    # +k8s:optional
    # +k8s:update=NoSet
    no_set: str | None = None
    # +k8s:optional
    # +k8s:update=NoUnset
    no_unset: str | None = None
    # +k8s:optional
    # +k8s:update=NoModify
    no_modify: Int32 | None = None


@dataclass(kw_only=True, slots=True)
class Bound:
    # Several constraints make one check, in the order NoSet, NoUnset, NoModify, whatever the order here. It
    # short-circuits: the length is not looked at when an update goes wrong.
    # +k8s:optional
    # +k8s:update=NoModify
    # +k8s:update=NoUnset
    # +k8s:maxLength=3
    node: str = ""


@dataclass(kw_only=True, slots=True)
class Port:
    # +k8s:required
    name: str = ""
    # +k8s:optional
    number: Int32 = 0


@dataclass(kw_only=True, slots=True)
class Whole:
    # A struct by value is always set, so only NoModify says something of it.
    # +k8s:update=NoModify
    port: Port = field(default_factory=Port)

    # A list or dict is set when it has items.
    # +k8s:optional
    # +k8s:listType=atomic
    # +k8s:update=NoSet
    # +k8s:update=NoUnset
    hosts: list[str] = field(default_factory=list)


@dataclass(kw_only=True, slots=True)
class Sets:
    # Items that are added, at their index; items that are gone, at the list.
    # +k8s:optional
    # +k8s:listType=set
    # +k8s:update=NoRemoveItem
    # +k8s:update=NoAddItem
    hosts: list[str] = field(default_factory=list)

    # Uniqueness alone is enough to tell items apart.
    # +k8s:optional
    # +k8s:listType=atomic
    # +k8s:unique=set
    # +k8s:update=NoRemoveItem
    kept: list[str] = field(default_factory=list)
    # +k8s:optional
    # +k8s:listType=set
    # +k8s:update=NoAddItem
    ports: list[Port] = field(default_factory=list)


@dataclass(kw_only=True, slots=True)
class Ports:
    # An item is known by its keys; what else changes in it is free, unless its own rule says no.
    # +k8s:optional
    # +k8s:listType=map
    # +k8s:listMapKey=name
    # +k8s:update=NoAddItem
    ports: list[Port] = field(default_factory=list)

    # +k8s:optional
    # +k8s:listType=map
    # +k8s:listMapKey=name
    # +k8s:eachVal=+k8s:update=NoModify
    fixed: list[Port] = field(default_factory=list)


@dataclass(kw_only=True, slots=True)
class Labels:
    # Keys that are added or gone, both at the key.
    # +k8s:optional
    # +k8s:update=NoAddItem
    # +k8s:update=NoRemoveItem
    # +k8s:eachVal=+k8s:update=NoModify
    labels: dict[str, str] = field(default_factory=dict)
