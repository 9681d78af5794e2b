# +groupName=tags.example.com
# +k8s:validation-gen=*
"""`ifEnabled`: a rule that holds while an option is on."""

from dataclasses import dataclass, field

from validation_gen.apitypes import Int32


@dataclass(kw_only=True, slots=True)
class Engine:
    # It keeps the short-circuit of what it wraps.
    # +k8s:ifEnabled(Turbo)=+k8s:required
    # +k8s:maxLength=3
    fuel: str = ""

    # Two options: the rule holds while both are on.
    # +k8s:optional
    # +k8s:ifEnabled(Turbo)=+k8s:ifEnabled(Strict)=+k8s:maximum=9
    speed: Int32 = 0


@dataclass(kw_only=True, slots=True)
class Cargo:
    # Around a rule for each item, or inside: an undeclared option is told once, or once an item.
    # +k8s:optional
    # +k8s:listType=set
    # +k8s:ifEnabled(Strict)=+k8s:eachVal=+k8s:maxLength=3
    around: list[str] = field(default_factory=list)
    # +k8s:optional
    # +k8s:listType=set
    # +k8s:eachVal=+k8s:ifEnabled(Strict)=+k8s:maxLength=3
    inside: list[str] = field(default_factory=list)


@dataclass(kw_only=True, slots=True)
class Crew:
    # An undeclared option ends the field in silence where the rule would have, but not what is checked beside it.
    # +k8s:ifEnabled(Turbo)=+k8s:optional
    # +k8s:listType=atomic
    # +k8s:maxItems=1
    # +k8s:eachVal=+k8s:maxLength=3
    names: list[str] = field(default_factory=list)
