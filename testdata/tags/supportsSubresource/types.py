# +groupName=tags.example.com
# +k8s:validation-gen=*
"""`supportsSubresource`: a type is validated at subresource paths too."""

from dataclasses import dataclass

from validation_gen.apitypes import Int32


# Several paths, beside the root.
# +k8s:supportsSubresource="/status"
# +k8s:supportsSubresource="/resize"
@dataclass(kw_only=True, slots=True)
class Pod:
    # +k8s:optional
    # +k8s:minimum=1
    cpus: Int32 = 0


# A type that says nothing is validated at the root only.
@dataclass(kw_only=True, slots=True)
class Node:
    # +k8s:optional
    # +k8s:minimum=1
    cpus: Int32 = 0


# Markers one blank line higher count too.
# +k8s:supportsSubresource="/status"


# A claim.
@dataclass(kw_only=True, slots=True)
class Claim:
    # +k8s:required
    name: str = ""
