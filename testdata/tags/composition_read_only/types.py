# +groupName=tags.example.com
# +k8s:validation-gen=*
"""Types of a read-only module: its generated code exists already, and is called."""

from dataclasses import dataclass, field

from testdata.tags.composition_library.types import Meta, Name, Note


@dataclass(kw_only=True, slots=True)
class Thing:
    # Rules of this module's own come first, then those of the type.
    # +k8s:subfield(name)=+k8s:maxLength=3
    meta: Meta = field(default_factory=Meta)
    # +k8s:optional
    # +k8s:listType=set
    names: list[Name] = field(default_factory=list)
    # Checks nothing.
    note: Note = field(default_factory=Note)


@dataclass(kw_only=True, slots=True)
class Derived:
    # An embedded type of another module is called by its module and its name.
    meta: Meta = field(default_factory=Meta, metadata={"inline": True})
