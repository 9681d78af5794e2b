# +groupName=tags.example.com
# +k8s:validation-gen=*
"""Types that contain themselves: through a list, an optional and a dict, and by way of another type."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(kw_only=True, slots=True)
class Node:
    # +k8s:required
    # +k8s:maxLength=3
    name: str = ""
    # +k8s:optional
    # +k8s:listType=map
    # +k8s:listMapKey=name
    # +k8s:maxItems=2
    children: list[Node] = field(default_factory=list)
    # +k8s:optional
    next: Node | None = None
    # +k8s:optional
    # +k8s:eachKey=+k8s:maxLength=3
    by_name: dict[str, Node] = field(default_factory=dict)


@dataclass(kw_only=True, slots=True)
class Directory:
    # +k8s:optional
    # +k8s:listType=atomic
    files: list[File] = field(default_factory=list)


@dataclass(kw_only=True, slots=True)
class File:
    # A directory checks nothing itself, and much by way of its files.
    # +k8s:optional
    directory: Directory | None = None
    # +k8s:optional
    # +k8s:maxLength=3
    name: str = ""


# Nothing is checked however deep one goes: there is no validator.
@dataclass(kw_only=True, slots=True)
class Endless:
    more: list[Endless] = field(default_factory=list)
