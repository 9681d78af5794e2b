# +groupName=errors.example.com
# +k8s:validation-gen=*
# +k8s:prerelease-lifecycle-gen=true
# +k8s:prerelease-lifecycle-gen:introduced=v1.34
"""The module and its type say when they are served, in no version of Kubernetes."""

from dataclasses import dataclass


# +k8s:prerelease-lifecycle-gen:introduced=1.34
# +k8s:prerelease-lifecycle-gen:deprecated=
# +k8s:prerelease-lifecycle-gen:removed=1.37.2
# +k8s:prerelease-lifecycle-gen:replacement=errors.example.com/v2
@dataclass(kw_only=True, slots=True)
class Pool:
    name: str = ""
