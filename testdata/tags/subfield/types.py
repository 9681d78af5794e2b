# +groupName=tags.example.com
# +k8s:validation-gen=*
"""`subfield`: a rule for a field of the struct the marker stands on."""

from dataclasses import dataclass, field

from validation_gen.apitypes import Int32


@dataclass(kw_only=True, slots=True)
class Identity:
    # +k8s:required
    uid: str = ""


@dataclass(kw_only=True, slots=True)
class Meta:
    # +k8s:optional
    # +k8s:maxLength=6
    name: str = ""
    # +k8s:required
    zone: str = ""
    # +k8s:optional
    # +k8s:listType=set
    # +k8s:maxItems=2
    finalizers: list[str] = field(default_factory=list)
    # +k8s:optional
    revision: Int32 | None = None
    # A field of an inline struct is a field of the struct.
    identity: Identity = field(default_factory=Identity, metadata={"inline": True})


@dataclass(kw_only=True, slots=True)
class Thing:
    # The rules of the type hold as well, and come later. Its own `optional`, `required`, `maxItems` and the like are
    # heeded here, in silence: an unset name has no format, and of an unset zone only the type speaks.
    # +k8s:subfield(name)=+k8s:format=k8s-short-name
    # +k8s:subfield(zone)=+k8s:minLength=3
    # +k8s:subfield(finalizers)=+k8s:eachVal=+k8s:maxLength=3
    meta: Meta = field(default_factory=Meta)


@dataclass(kw_only=True, slots=True)
class Strict:
    # A rule may ask for more than the type does. Rules for one field are a cohort: what ends one ends the others.
    # +k8s:optional
    # +k8s:subfield(name)=+k8s:required
    # +k8s:subfield(name)=+k8s:minLength=3
    # +k8s:subfield(revision)=+k8s:minimum=1
    # +k8s:subfield(uid)=+k8s:maxLength=3
    meta: Meta | None = None


# On a type.
# +k8s:subfield(count)=+k8s:maximum=5
@dataclass(kw_only=True, slots=True)
class Typed:
    # +k8s:optional
    count: Int32 = 0
