# +groupName=tags.example.com
# +versionName=v1alpha1
# +k8s:validation-gen=*
"""`validateTrueAlpha`: always passes; an alpha marker, for tests of what alpha markers are let do."""

from dataclasses import dataclass


@dataclass(kw_only=True, slots=True)
class Passing:
    # +k8s:optional
    # +k8s:validateTrueAlpha
    # +k8s:maxLength=3
    name: str = ""
