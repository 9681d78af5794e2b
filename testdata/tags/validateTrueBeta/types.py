# +groupName=tags.example.com
# +versionName=v1beta1
# +k8s:validation-gen=*
"""`validateTrueBeta`: always passes; a beta marker, for tests of what beta markers are let do."""

from dataclasses import dataclass


@dataclass(kw_only=True, slots=True)
class Passing:
    # +k8s:optional
    # +k8s:validateTrueBeta
    # +k8s:maxLength=3
    name: str = ""
