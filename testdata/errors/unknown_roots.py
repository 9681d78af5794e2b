# +groupName=errors.example.com
# +k8s:validation-gen=Everything
# +k8s:validation-gen=TypesWithField=
# +k8s:validation-gen=
"""The module marker chooses types in three ways."""

from dataclasses import dataclass


@dataclass(kw_only=True, slots=True)
class Pool:
    name: str = ""
