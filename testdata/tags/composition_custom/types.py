# +groupName=tags.example.com
# +versionName=v1alpha1
# +k8s:validation-gen=*
"""Hand-written functions behind other markers, and one that breaks."""

from dataclasses import dataclass, field
from typing import NewType

# +k8s:customValidation
Word = NewType("Word", str)


@dataclass(kw_only=True, slots=True)
class Words:
    # Called for each item and each value that changed, and the function's errors carry the marks of the rule.
    # +k8s:optional
    # +k8s:listType=set
    words: list[Word] = field(default_factory=list)
    # +k8s:optional
    by_name: dict[str, Word] = field(default_factory=dict)
    # +k8s:optional
    # +k8s:alpha(since: "1.37")=+k8s:ifEnabled(Strict)=+k8s:customValidation
    title: str = ""


@dataclass(kw_only=True, slots=True)
class Broken:
    # An exception is one internal error, at the object; nothing is raised.
    # +k8s:optional
    # +k8s:customValidation
    text: str = ""
