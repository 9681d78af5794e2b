# +groupName=tags.example.com
# +k8s:validation-gen=*
"""`ifDisabled`: a rule that holds while an option is off."""

from dataclasses import dataclass
from typing import NewType

from validation_gen.apitypes import Int32

# On a type.
# +k8s:ifDisabled(Turbo)=+k8s:maximum=5
Speed = NewType("Speed", Int32)


@dataclass(kw_only=True, slots=True)
class Engine:
    # The field of a feature that is off must not be set.
    # +k8s:ifDisabled(Turbo)=+k8s:forbidden
    # +k8s:ifEnabled(Turbo)=+k8s:optional
    # +k8s:maxLength=3
    boost: str = ""

    # +k8s:optional
    speed: Speed = Speed(0)

    # The error of an undeclared option carries the level of the rule.
    # +k8s:optional
    # +k8s:beta(since: "1.37")=+k8s:ifDisabled(Eco)=+k8s:maximum=9
    smoke: Int32 | None = None
