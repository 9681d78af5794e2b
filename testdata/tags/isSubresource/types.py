# +groupName=tags.example.com
# +k8s:validation-gen=*
"""`isSubresource`: a type is what a subresource looks like; it is validated at that path and not at the root."""

from dataclasses import dataclass

from validation_gen.apitypes import Int32


# +k8s:isSubresource="/scale"
@dataclass(kw_only=True, slots=True)
class Scale:
    # +k8s:optional
    # +k8s:minimum=1
    replicas: Int32 = 0


# Together with `supportsSubresource`, both paths and still not the root.
# +k8s:isSubresource="/approval"
# +k8s:supportsSubresource="/status"
@dataclass(kw_only=True, slots=True)
class Approval:
    # +k8s:required
    by: str = ""
