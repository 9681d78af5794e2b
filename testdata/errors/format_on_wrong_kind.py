# +groupName=errors.example.com
# +k8s:validation-gen=*
"""Formats are for strings."""

from dataclasses import dataclass, field

from validation_gen.apitypes import Int32


@dataclass(kw_only=True, slots=True)
class Pool:
    # +k8s:required
    # +k8s:format=k8s-uuid
    count: Int32 = 0
    # +k8s:optional
    # +k8s:format=k8s-uuid
    ids: list[str] = field(default_factory=list)
