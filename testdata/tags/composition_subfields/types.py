# +groupName=tags.example.com
# +k8s:validation-gen=*
"""What `subfield` takes over from the field it names: its short-circuit markers, in silence."""

from dataclasses import dataclass, field

from validation_gen.apitypes import Int32


@dataclass(kw_only=True, slots=True)
class Meta:
    # +k8s:optional
    name: str = ""
    # +k8s:optional
    # +k8s:ifDisabled(Lax)=+k8s:immutable
    zone: str = ""
    # +k8s:beta(since: "1.37")=+k8s:required
    owner: str = ""


@dataclass(kw_only=True, slots=True)
class Named:
    # Every rule for the field is guarded, however many there are.
    # +k8s:subfield(name)=+k8s:maxLength=5
    # +k8s:subfield(name)=+k8s:minLength=3
    # +k8s:subfield(name)=+k8s:format=k8s-short-name
    meta: Meta = field(default_factory=Meta)


@dataclass(kw_only=True, slots=True)
class Zoned:
    # Guards may hang on options, and fail on updates.
    # +k8s:subfield(zone)=+k8s:maxLength=3
    # +k8s:subfield(owner)=+k8s:minLength=3
    meta: Meta = field(default_factory=Meta)


@dataclass(kw_only=True, slots=True)
class Opaque:
    # Of an opaque field nothing is taken over.
    # +k8s:opaqueType
    # +k8s:subfield(name)=+k8s:minLength=3
    meta: Meta = field(default_factory=Meta)


@dataclass(kw_only=True, slots=True)
class Item:
    # +k8s:required
    key: str = ""
    # +k8s:optional
    value: str = ""
    # +k8s:required
    weight: Int32 = 0


@dataclass(kw_only=True, slots=True)
class Items:
    # Behind `item`, guards end the cohort of the item.
    # +k8s:optional
    # +k8s:listType=map
    # +k8s:listMapKey=key
    # +k8s:item(key: "a")=+k8s:subfield(value)=+k8s:minLength=3
    # +k8s:item(key: "b")=+k8s:subfield(value)=+k8s:minLength=3
    picked: list[Item] = field(default_factory=list)

    # `eachVal` has no cohorts. As in Kubernetes, a guard that fails for one item ends the field for all of them, the
    # items' own types included: better put such rules on the type, or name a field that is always set.
    # +k8s:optional
    # +k8s:listType=map
    # +k8s:listMapKey=key
    # +k8s:eachVal=+k8s:subfield(value)=+k8s:minLength=3
    every: list[Item] = field(default_factory=list)


@dataclass(kw_only=True, slots=True)
class Pinned:
    # +k8s:optional
    name: str = ""
    # +k8s:optional
    # +k8s:update=NoModify
    node: str = ""


@dataclass(kw_only=True, slots=True)
class Bound:
    # A guard that is made of several markers is taken over like any other.
    # +k8s:subfield(node)=+k8s:maxLength=3
    pinned: Pinned = field(default_factory=Pinned)


@dataclass(kw_only=True, slots=True)
class Chosen:
    # A union of what is in a field stands at that field.
    # +k8s:subfield(name)=+k8s:zeroOrOneOfMember
    # +k8s:subfield(node)=+k8s:zeroOrOneOfMember
    pinned: Pinned = field(default_factory=Pinned)


# +k8s:opaqueType
@dataclass(kw_only=True, slots=True)
class Sealed:
    # +k8s:optional
    name: str = ""


@dataclass(kw_only=True, slots=True)
class OfSealed:
    # Of a field whose type is opaque nothing is taken over either.
    # +k8s:subfield(name)=+k8s:minLength=3
    sealed: Sealed = field(default_factory=Sealed)

    # One that is opaque says nothing of others.
    # +k8s:subfield(name)=+k8s:minLength=3
    pinned: Pinned = field(default_factory=Pinned)


@dataclass(kw_only=True, slots=True)
class Plain:
    words: list[str] = field(default_factory=list)
    node: str = ""


# +k8s:validation-gen-nolint
@dataclass(kw_only=True, slots=True)
class Merged:
    # Where several markers make one check, the last of them says which level it has.
    # +k8s:subfield(words)=+k8s:listType=atomic
    # +k8s:subfield(words)=+k8s:beta=+k8s:unique=set
    # +k8s:subfield(node)=+k8s:update=NoSet
    # +k8s:subfield(node)=+k8s:alpha=+k8s:update=NoUnset
    plain: Plain = field(default_factory=Plain)
