# +groupName=tags.example.com
# +versionName=v1beta1
# +k8s:validation-gen=*
"""`unionDiscriminator`: a string names the member to be set. The marker is beta, and so is this API."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

from validation_gen.apitypes import Int32


# +k8s:enum
class Type(StrEnum):
    GIT = "Git"
    FILES = "Files"
    OTHER = "Other"


@dataclass(kw_only=True, slots=True)
class Source:
    # +k8s:required
    # +k8s:unionDiscriminator
    type: Type | Literal[""] = ""

    # A member is selected by its name with a capital first letter, or by what `memberName` says.
    # +k8s:optional
    # +k8s:unionMember
    git: str | None = None
    # +k8s:optional
    # +k8s:listType=atomic
    # +k8s:unionMember(memberName: "Files")
    paths: list[str] = field(default_factory=list)


@dataclass(kw_only=True, slots=True)
class Two:
    # A discriminator for each union that has a name; the other union goes without.
    # +k8s:optional
    # +k8s:unionDiscriminator(union: "size")
    size_type: str = ""
    # +k8s:optional
    # +k8s:unionMember(union: "size")
    fixed: Int32 | None = None
    # +k8s:optional
    # +k8s:unionMember(union: "size")
    share: Int32 | None = None
    # +k8s:optional
    # +k8s:unionMember
    a: str = ""
    # +k8s:optional
    # +k8s:unionMember
    b: str = ""
