# +groupName=tags.example.com
# +versionName=v1alpha1
# +k8s:validation-gen=*
"""`validateTrue`: always passes. With `validateFalse`, what tests of a generator are made of; both are alpha."""

from dataclasses import dataclass


# +k8s:validateTrue="type Passing"
@dataclass(kw_only=True, slots=True)
class Passing:
    # No flag changes that.
    # +k8s:optional
    # +k8s:validateTrue
    # +k8s:validateTrue(flags: "ShortCircuit")="with a text"
    # +k8s:validateTrue(flags: "ShortCircuit,NonError", cohort: "c")
    # +k8s:maxLength=3
    name: str = ""


@dataclass(kw_only=True, slots=True)
class Beside:
    # A check that passes lets those behind it run.
    # +k8s:optional
    # +k8s:validateTrue(flags: "ShortCircuit")
    # +k8s:validateFalse
    name: str = ""
