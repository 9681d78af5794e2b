# +groupName=tags.example.com
# +k8s:validation-gen=*
"""Modes around other markers, beside other checks across fields, and below lists."""

from dataclasses import dataclass, field

from validation_gen.apitypes import Int32


@dataclass(kw_only=True, slots=True)
class Git:
    # +k8s:required
    # +k8s:maxLength=6
    url: str = ""


@dataclass(kw_only=True, slots=True)
class Source:
    # +k8s:required
    # +k8s:modeDiscriminator
    kind: str = ""

    # An option inside a mode: its errors are not marked short-circuit either.
    # +k8s:ifMode("Git")=+k8s:ifEnabled(Strict)=+k8s:required
    # A rule for a field inside a mode. The type's own rules hold in every mode.
    # +k8s:ifMode("Git")=+k8s:subfield(url)=+k8s:minLength=3
    git: Git | None = None

    # Items inside a mode correlate as the list says, whatever the mode was before.
    # +k8s:optional
    # +k8s:listType=set
    # +k8s:ifMode("Hosts")=+k8s:eachVal=+k8s:maxLength=3
    hosts: list[str] = field(default_factory=list)


@dataclass(kw_only=True, slots=True)
class Crossed:
    # What fields contribute to the struct comes in the order of the fields; modes come where the first field with
    # one stands, all together.
    # +k8s:optional
    # +k8s:ifMode("A")=+k8s:maximum=1
    late: Int32 = 0
    # +k8s:optional
    # +k8s:zeroOrOneOfMember
    x: str = ""
    # +k8s:optional
    # +k8s:zeroOrOneOfMember
    y: str = ""
    # +k8s:optional
    # +k8s:ifMode("A")=+k8s:maximum=1
    early: Int32 = 0
    # +k8s:optional
    # +k8s:modeDiscriminator
    kind: str = ""


@dataclass(kw_only=True, slots=True)
class Sources:
    # +k8s:optional
    # +k8s:listType=map
    # +k8s:listMapKey=kind
    sources: list[Source] = field(default_factory=list)


@dataclass(kw_only=True, slots=True)
class Plain:
    # +k8s:optional
    kind: str = ""
    # +k8s:optional
    url: str = ""


@dataclass(kw_only=True, slots=True)
class Picked:
    # Modes of a struct that says nothing of them itself. What all rules of a member are, its being forbidden is too.
    # +k8s:subfield(kind)=+k8s:modeDiscriminator
    # +k8s:beta(since: "1.37")=+k8s:subfield(url)=+k8s:ifMode("Git")=+k8s:maxLength=3
    plain: Plain = field(default_factory=Plain)


@dataclass(kw_only=True, slots=True)
class Unnamed:
    # An empty name is none.
    # +k8s:optional
    # +k8s:modeDiscriminator(modality: "")
    kind: str = ""
    # +k8s:optional
    # +k8s:ifMode("A")=+k8s:maxLength=3
    name: str = ""
