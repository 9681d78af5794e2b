# +groupName=tags.example.com
# +k8s:validation-gen=*
"""Markers that wrap markers, several deep: each step adds to the path and looks for the old counterpart."""

from dataclasses import dataclass, field
from typing import NewType

Name = NewType("Name", str)


# What is not asked of its fields here is asked by those who use it.
# +k8s:validation-gen-nolint
@dataclass(kw_only=True, slots=True)
class Condition:
    type: str = ""
    why: Name = Name("")


# +k8s:validation-gen-nolint
@dataclass(kw_only=True, slots=True)
class Node:
    # +k8s:required
    name: str = ""
    # +k8s:listType=map
    # +k8s:listMapKey=type
    conditions: list[Condition] = field(default_factory=list)
    labels: dict[str, str] = field(default_factory=dict)


@dataclass(kw_only=True, slots=True)
class Cluster:
    # One item of the list in each item of a list.
    # +k8s:optional
    # +k8s:listType=map
    # +k8s:listMapKey=name
    # +k8s:eachVal=+k8s:subfield(conditions)=+k8s:item(type: "Sealed")=+k8s:ifEnabled(Strict)=+k8s:immutable
    nodes: list[Node] = field(default_factory=list)

    # A format behind everything. The value is of a named type, so it prints as JSON.
    # +k8s:optional
    # +k8s:listType=map
    # +k8s:listMapKey=type
    # +k8s:beta=+k8s:item(type: "Ready")=+k8s:ifEnabled(Strict)=+k8s:subfield(why)=+k8s:format=k8s-path-segment-name
    conditions: list[Condition] = field(default_factory=list)

    # Values of a dict, and what is in them.
    # +k8s:optional
    # +k8s:eachVal=+k8s:subfield(labels)=+k8s:eachKey=+k8s:ifDisabled(Lax)=+k8s:maxLength=3
    # +k8s:eachVal=+k8s:subfield(labels)=+k8s:eachVal=+k8s:ifDisabled(Lax)=+k8s:maxLength=3
    by_zone: dict[str, Node] = field(default_factory=dict)
