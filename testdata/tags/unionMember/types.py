# +groupName=tags.example.com
# +k8s:validation-gen=*
"""`unionMember`: exactly one of several members is set."""

from dataclasses import dataclass, field
from typing import NewType

from validation_gen.apitypes import Int32


@dataclass(kw_only=True, slots=True)
class Git:
    # +k8s:required
    url: str = ""


@dataclass(kw_only=True, slots=True)
class Source:
    # Members are fields that can be unset: optionals, lists, dicts, scalars.
    # +k8s:optional
    # +k8s:unionMember
    git: Git | None = None
    # +k8s:optional
    # +k8s:unionMember
    # +k8s:maxLength=3
    inline: str = ""
    # +k8s:optional
    # +k8s:listType=atomic
    # +k8s:unionMember
    files: list[str] = field(default_factory=list)
    # No member.
    # +k8s:optional
    name: str = ""


@dataclass(kw_only=True, slots=True)
class Two:
    # Several unions have names; they are checked in the order of their names.
    # +k8s:optional
    # +k8s:unionMember(union: "where")
    host: str = ""
    # +k8s:optional
    # +k8s:unionMember(union: "how")
    fast: bool = False
    # +k8s:optional
    # +k8s:unionMember(union: "where")
    zone: str | None = None
    # +k8s:optional
    # +k8s:unionMember(union: "how")
    speed: Int32 | None = None


@dataclass(kw_only=True, slots=True)
class Task:
    # +k8s:required
    name: str = ""
    # +k8s:optional
    state: str = ""


# On a type, members are called by the type's name.
# +k8s:listType=map
# +k8s:listMapKey=name
# +k8s:item(name: "a")=+k8s:unionMember
# +k8s:item(name: "<é\">")=+k8s:unionMember
Tasks = NewType("Tasks", list[Task])


@dataclass(kw_only=True, slots=True)
class Job:
    # Items of a list map become members through `item`. An item is set when it is there.
    # +k8s:optional
    # +k8s:listType=map
    # +k8s:listMapKey=name
    # +k8s:item(name: "succeeded")=+k8s:unionMember
    # +k8s:item(name: "failed")=+k8s:unionMember
    tasks: list[Task] = field(default_factory=list)

    # +k8s:optional
    named: Tasks = field(default_factory=lambda: Tasks([]))
