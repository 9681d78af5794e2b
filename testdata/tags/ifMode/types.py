# +groupName=tags.example.com
# +k8s:validation-gen=*
"""`ifMode`: a rule for one field that holds in one mode, the value of another field."""

from dataclasses import dataclass, field

from validation_gen.apitypes import Int32


@dataclass(kw_only=True, slots=True)
class Strategy:
    # +k8s:required
    # +k8s:modeDiscriminator
    kind: str = ""

    # In a mode for which the field has no rule, it must be unset.
    # +k8s:ifMode("Rolling")=+k8s:required
    # +k8s:ifMode("Rolling")=+k8s:maximum=100
    # +k8s:ifMode("Canary")=+k8s:optional
    # +k8s:ifMode("Canary")=+k8s:maximum=10
    percent: Int32 | None = None

    # Fields are checked in the order of their names, after the checks of the struct and before those of its fields;
    # a field's own rules hold in every mode.
    # +k8s:optional
    # +k8s:ifMode("Manual")=+k8s:minLength=3
    # +k8s:maxLength=6
    command: str = ""


@dataclass(kw_only=True, slots=True)
class Step:
    # +k8s:required
    name: str = ""
    # +k8s:optional
    # +k8s:maximum=9
    weight: Int32 = 0


@dataclass(kw_only=True, slots=True)
class Plan:
    # +k8s:required
    # +k8s:modeDiscriminator
    kind: str = ""

    # Any rule can stand behind it.
    # +k8s:optional
    # +k8s:listType=map
    # +k8s:listMapKey=name
    # +k8s:ifMode("Short")=+k8s:maxItems=1
    # +k8s:ifMode("Short")=+k8s:eachVal=+k8s:subfield(name)=+k8s:maxLength=3
    # +k8s:ifMode("Long")=+k8s:minItems=2
    steps: list[Step] = field(default_factory=list)


@dataclass(kw_only=True, slots=True)
class Trial:
    # +k8s:optional
    # +k8s:modeDiscriminator
    kind: str = ""

    # The rule's level is on its errors. That the field must be unset elsewhere is labelled if all its rules agree.
    # +k8s:optional
    # +k8s:alpha(since: "1.37")=+k8s:ifMode("A")=+k8s:maximum=1
    # +k8s:alpha(since: "1.37")=+k8s:ifMode("B")=+k8s:maximum=2
    agreed: Int32 = 0
    # +k8s:optional
    # +k8s:alpha(since: "1.37")=+k8s:ifMode("A")=+k8s:maximum=1
    # +k8s:beta(since: "1.37")=+k8s:ifMode("B")=+k8s:maximum=2
    disputed: Int32 = 0


@dataclass(kw_only=True, slots=True)
class Call:
    # +k8s:optional
    # +k8s:modeDiscriminator
    loud: bool = False

    # The rules of a mode are checked in order. One that ends the others ends what stands behind the last such rule.
    # +k8s:ifMode("true")=+k8s:minLength=3
    # +k8s:ifMode("true")=+k8s:required
    # +k8s:ifMode("true")=+k8s:maxBytes=2
    # +k8s:ifMode("true")=+k8s:immutable
    # +k8s:ifMode("true")=+k8s:maxLength=3
    word: str = ""
