# +groupName=tags.example.com
# +k8s:validation-gen=*
"""Named types made of named types: what is said of the one is not said of the other, unless it is a struct's fields."""

from dataclasses import dataclass, field
from typing import NewType

from validation_gen.apitypes import Int32

# +k8s:maxLength=5
Name = NewType("Name", str)

# Made of a named string: its own rule only.
# +k8s:minLength=3
LongName = NewType("LongName", Name)

# Made of that, without a rule of its own: no rule at all.
AnyName = NewType("AnyName", LongName)

# +k8s:listType=set
# +k8s:maxItems=2
Names = NewType("Names", list[Name])

# Made of a named list: not its length and not its uniqueness, but its items are what they are.
ManyNames = NewType("ManyNames", Names)


# +k8s:subfield(size)=+k8s:minimum=2
@dataclass(kw_only=True, slots=True)
class Box:
    # +k8s:optional
    # +k8s:maximum=9
    size: Int32 = 0


# Made of a struct: the rules of its fields hold, its own do not.
# +k8s:subfield(size)=+k8s:neq=5
# +k8s:validation-gen-nolint
Crate = NewType("Crate", Box)

Boxes = NewType("Boxes", list[Box])
BoxesByName = NewType("BoxesByName", dict[Name, Box])


@dataclass(kw_only=True, slots=True)
class Holder:
    # A field's own rules come before its type's.
    # +k8s:optional
    # +k8s:minLength=2
    name: Name = Name("")
    # +k8s:optional
    long_name: LongName | None = None
    # +k8s:optional
    any_name: AnyName | None = None
    # +k8s:optional
    names: Names = field(default_factory=lambda: Names([]))
    # +k8s:optional
    many_names: ManyNames = field(default_factory=lambda: ManyNames(Names([])))
    box: Box = field(default_factory=Box)
    # +k8s:optional
    crate: Crate | None = None
    # +k8s:optional
    boxes: Boxes = field(default_factory=lambda: Boxes([]))
    # +k8s:optional
    by_name: BoxesByName = field(default_factory=lambda: BoxesByName({}))
