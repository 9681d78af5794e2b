# +groupName=tags.example.com
# +k8s:validation-gen=*
"""Unions with levels and options, in items, and of items with several keys."""

from dataclasses import dataclass, field

from validation_gen.apitypes import Int32


@dataclass(kw_only=True, slots=True)
class Choice:
    # +k8s:optional
    # +k8s:unionMember
    a: str = ""
    # +k8s:optional
    # +k8s:unionMember
    b: str = ""


@dataclass(kw_only=True, slots=True)
class Choices:
    # A union in each item, value, optional.
    # +k8s:optional
    # +k8s:listType=atomic
    items: list[Choice] = field(default_factory=list)
    # +k8s:optional
    by_name: dict[str, Choice] = field(default_factory=dict)
    # +k8s:optional
    one: Choice | None = None


@dataclass(kw_only=True, slots=True)
class Leveled:
    # The level of a union is that of its first member.
    # +k8s:optional
    # +k8s:alpha(since: "1.37")=+k8s:unionMember
    a: str = ""
    # +k8s:optional
    # +k8s:unionMember
    b: str = ""


@dataclass(kw_only=True, slots=True)
class Gated:
    # So is its option.
    # +k8s:optional
    # +k8s:ifEnabled(Choose)=+k8s:zeroOrOneOfMember
    a: str = ""
    # +k8s:optional
    # +k8s:ifEnabled(Choose)=+k8s:zeroOrOneOfMember
    b: str = ""


@dataclass(kw_only=True, slots=True)
class Port:
    # +k8s:required
    number: Int32 = 0
    # +k8s:required
    protocol: str = ""


@dataclass(kw_only=True, slots=True)
class Ports:
    # Items with several keys, called as the marker calls them; on trial.
    # +k8s:optional
    # +k8s:listType=map
    # +k8s:listMapKey=number
    # +k8s:listMapKey=protocol
    # +k8s:beta(since: "1.37")=+k8s:item(number: 80, protocol: "TCP")=+k8s:unionMember
    # +k8s:beta(since: "1.37")=+k8s:item(protocol: "UDP", number: 53)=+k8s:unionMember
    ports: list[Port] = field(default_factory=list)


@dataclass(kw_only=True, slots=True)
class Both:
    # Unions of both kinds in one struct; what stands first among the fields comes first.
    # +k8s:optional
    # +k8s:zeroOrOneOfMember
    a: str = ""
    # +k8s:optional
    # +k8s:zeroOrOneOfMember
    # +k8s:unionMember
    b: str = ""
    # +k8s:optional
    # +k8s:unionMember
    c: str = ""


@dataclass(kw_only=True, slots=True)
class Several:
    # The union without a name comes first, then the others by name.
    # +k8s:optional
    # +k8s:zeroOrOneOfMember(union: "A")
    a: str = ""
    # +k8s:optional
    # +k8s:zeroOrOneOfMember(union: "A")
    # +k8s:zeroOrOneOfMember
    b: str = ""
    # +k8s:optional
    # +k8s:zeroOrOneOfMember
    c: str = ""
