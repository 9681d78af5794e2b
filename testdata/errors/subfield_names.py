# +groupName=errors.example.com
# +k8s:validation-gen=*
"""A subfield is a field of the struct itself."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

from validation_gen.apitypes import Int8, Int32


@dataclass(kw_only=True, slots=True)
class Inner:
    name: str = ""


@dataclass(kw_only=True, slots=True)
class Outer:
    inner: Inner = field(default_factory=Inner)


@dataclass(kw_only=True, slots=True)
class Pool:
    # +k8s:subfield(inner)=+k8s:subfield(name)=+k8s:required
    nested: Outer = field(default_factory=Outer)
    # +k8s:subfield(nmae)=+k8s:required
    misspelt: Inner = field(default_factory=Inner)
    # +k8s:optional
    # +k8s:subfield(name)=+k8s:required
    scalar: str = ""
    # +k8s:subfield(zzzzzz)=+k8s:required
    far: Inner = field(default_factory=Inner)
    # +k8s:subfield(name)=+k8s:beta=+k8s:subfield(name)=+k8s:required
    deep: Inner = field(default_factory=Inner)


@dataclass(kw_only=True, slots=True)
class Base:
    kind: str = ""


@dataclass(kw_only=True, slots=True)
class Wide(Base):
    inner: Inner = field(default_factory=Inner, metadata={"inline": True})
    own: str = ""


@dataclass(kw_only=True, slots=True)
class Holder:
    # +k8s:subfield(zzzzzz)=+k8s:required
    wide: Wide = field(default_factory=Wide)
