# +groupName=tags.example.com
# +k8s:validation-gen=*
"""`zeroOrOneOfMember`: at most one of several members is set."""

from dataclasses import dataclass, field


@dataclass(kw_only=True, slots=True)
class Rule:
    # +k8s:required
    name: str = ""


@dataclass(kw_only=True, slots=True)
class Policy:
    # +k8s:optional
    # +k8s:zeroOrOneOfMember
    allow: str = ""
    # +k8s:optional
    # +k8s:zeroOrOneOfMember
    deny: str | None = None
    # Several unions have names.
    # +k8s:optional
    # +k8s:zeroOrOneOfMember(union: "more")
    audit: bool = False
    # +k8s:optional
    # +k8s:zeroOrOneOfMember(union: "more")
    ignore: dict[str, str] = field(default_factory=dict)


@dataclass(kw_only=True, slots=True)
class Rules:
    # Items of a list map.
    # +k8s:optional
    # +k8s:listType=map
    # +k8s:listMapKey=name
    # +k8s:item(name: "allow")=+k8s:zeroOrOneOfMember
    # +k8s:item(name: "deny")=+k8s:zeroOrOneOfMember
    rules: list[Rule] = field(default_factory=list)


@dataclass(kw_only=True, slots=True)
class Nested:
    # Errors stand at the struct.
    # +k8s:optional
    policy: Policy | None = None
