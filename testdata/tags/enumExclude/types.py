# +groupName=tags.example.com
# +versionName=v1alpha1
# +k8s:validation-gen=*
"""`enumExclude`: a constant is not a value of its enum. The marker is alpha, and so is this API."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal


# +k8s:enum
class Mode(StrEnum):
    FAST = "Fast"
    # Out for good: the constant stays for those who read old objects.
    # +k8s:enumExclude
    STEAM = "Steam"
    # Out while the option is off.
    # +k8s:ifDisabled(Turbo)=+k8s:enumExclude
    TURBO = "Turbo"
    # Out while the option is on.
    # +k8s:ifEnabled(Eco)=+k8s:enumExclude
    DIRTY = "Dirty"
    # Any match excludes.
    # +k8s:ifEnabled(Eco)=+k8s:enumExclude
    # +k8s:ifDisabled(Turbo)=+k8s:enumExclude
    ROCKET = "Rocket"


@dataclass(kw_only=True, slots=True)
class Engine:
    # +k8s:required
    mode: Mode | Literal[""] = ""
